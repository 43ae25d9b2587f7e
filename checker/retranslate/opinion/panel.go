// Package opinion has engines translate a story's original again while it is checked,
// holds the published translation against what they make of it, and brings that to
// bear on the findings.
//
// An engine that fails is a note in the report and nothing else: the story has been
// checked by the rules all the same.
package opinion

import (
	"cmp"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
)

// Panel is the engines that are asked, and on what terms. It is for many goroutines.
type Panel struct {
	Session *retranslate.Session
	Engines []retranslate.Translator

	// Required says that to compare is all that is asked for: a story without an original
	// to translate again is incomplete.
	Required bool

	// Policy is the desk's. A story under embargo goes to local engines alone, whatever
	// it is.
	Policy checker.Policy
}

// mayAsk gives the reason why an engine may not be asked about a story.
func (p *Panel) mayAsk(engine retranslate.Translator, s *checker.Story) error {
	return retranslate.MayLeave(s, p.Policy, engine.About())
}

// pairOf gives the languages of a story that is being checked.
func pairOf(p *checker.Pass) retranslate.Pair {
	return retranslate.Pair{From: cmp.Or(p.Story.OriginalLanguage, p.OriginalLanguage), To: cmp.Or(p.Story.Translation.Language, "en")}
}

// unitsOf gives what is to be translated of a story that is being checked, and the
// texts of it.
func unitsOf(p *checker.Pass) (units []diff.Unit, texts []string) {
	units = diff.Units(p.Facts, p.Original(), p.Alignment())
	for _, u := range units {
		texts = append(texts, u.Text)
	}
	return units, texts
}

// Need is what stories would have translated, before any engine is called.
type Need struct {
	panel *Panel
	texts []map[retranslate.Pair][]string // by engine
}

// Need makes an empty one.
func (p *Panel) Need() *Need {
	n := &Need{panel: p, texts: make([]map[retranslate.Pair][]string, len(p.Engines))}
	for i := range n.texts {
		n.texts[i] = map[retranslate.Pair][]string{}
	}
	return n
}

// Add adds a story's. The worker checks it for that.
func (n *Need) Add(w *checker.Worker, s *checker.Story) {
	w.Scan(s)
	w.Run(s)
	w.Amend(func(p *checker.Pass) {
		_, texts := unitsOf(p)
		for i, engine := range n.panel.Engines {
			if n.panel.mayAsk(engine, s) == nil {
				pair := pairOf(p)
				n.texts[i][pair] = append(n.texts[i][pair], texts...)
			}
		}
	})
	w.Settle()
}

// Estimate is what one engine would be sent.
type Estimate struct {
	Engine retranslate.About
	retranslate.Estimate
}

// Asks reports whether somebody should be asked first: a text would leave the
// machine, or cost something.
func (e *Estimate) Asks() bool { return e.Sent > 0 && (!e.Engine.Local || e.Cost > 0) }

// Estimates gives one for each engine. A pair that an engine does not translate adds
// nothing: the report will say so.
func (n *Need) Estimates() (out []Estimate) {
	for i, engine := range n.panel.Engines {
		e := Estimate{Engine: engine.About()}
		for pair, texts := range n.texts[i] {
			one, err := n.panel.Session.Estimate(engine, pair, texts)
			if err != nil {
				continue
			}
			e.Texts += one.Texts
			e.Sent += one.Sent
			e.Cached += one.Cached
			e.Cost += one.Cost
		}
		out = append(out, e)
	}
	return out
}
