package checker

import "fmt"

// Amend has what came to light beside the rules weighed: it calls weigh with a pass
// of no rule, between Run and Settle. Without an original that can be learnt from
// it does nothing. One that panics changes nothing, and the result says so.
func (w *Worker) Amend(weigh func(*Pass)) {
	res := &w.result
	if res.Uncovered || w.alignment == nil {
		return
	}
	before := append([]Finding(nil), res.Findings...)
	defer func() {
		if e := recover(); e != nil {
			res.Findings = append(res.Findings[:0], before...)
			res.Notes = append(res.Notes, fmt.Sprintf("the second translations could not be weighed: %v", e))
		}
	}()
	w.pass.Rule = nil
	weigh(&w.pass)
}

// Found calls yield for each finding so far, under any confidence, in no order.
// Rules have no use for it: they would depend on the order they run in.
func (p *Pass) Found(yield func(*Finding) bool) {
	for i := range *p.findings {
		if !yield(&(*p.findings)[i]) {
			return
		}
	}
}

// ReportAs files a finding of a rule by its ID, which asks nothing of the rule: the
// pass has looked for itself. It reports whether that rule runs.
func (p *Pass) ReportAs(id string, f Finding) bool {
	for _, r := range p.worker.checker.rules {
		if r.ID == id {
			p.Rule = r
			p.file(f)
			p.Rule = nil
			return true
		}
	}
	return false
}
