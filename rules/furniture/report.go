package furniture

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// pieces are those of one story, so that a line that a page prints again and again
// is one finding.
type pieces struct {
	all [24]piece
	n   int
}

// add keeps a piece; one too many is reported at once.
func (f *pieces) add(p *checker.Pass, a piece) {
	switch {
	case a.confidence == 0:
	case f.n < len(f.all):
		f.all[f.n] = a
		f.n++
	default:
		report(p, a, nil)
	}
}

// report reports the first of each kind of piece, with the others in its fix.
func (f *pieces) report(p *checker.Pass) {
	for i := range f.all[:f.n] {
		if f.all[i].confidence == 0 {
			continue
		}
		var again []piece
		for k := i + 1; k < f.n; k++ {
			if f.all[k].confidence > 0 && same(p, &f.all[i], &f.all[k]) {
				if f.all[k].first != f.all[i].first { // another language's row may say the same of one place
					again = append(again, f.all[k])
				}
				f.all[k].confidence = 0
			}
		}
		report(p, f.all[i], again)
	}
}

// same reports whether two pieces are the same words, and both or neither are all
// of their blocks.
func same(p *checker.Pass, a, b *piece) bool {
	if a.last-a.first != b.last-b.first || whole(p, a) != whole(p, b) {
		return false
	}
	for i := range a.last - a.first {
		if p.Tokens[a.first+i].Hash != p.Tokens[b.first+i].Hash {
			return false
		}
	}
	return true
}

func whole(p *checker.Pass, f *piece) bool {
	first, last := p.BlockTokens(f.block)
	return f.first == first && f.last == last
}

func report(p *checker.Pass, f piece, again []piece) {
	if f.confidence == 0 {
		return
	}
	start, end := p.Span(f.first, f.last)
	block := p.Blocks[f.block]
	finding := checker.Finding{
		Start: start, End: end, Confidence: f.confidence,
		Message: fmt.Sprintf("“%s” belongs to the page, not to the story", checker.Clip(p.Plain[start:end], 50)),
	}
	switch {
	case f.why != "":
		finding.Why = f.why
	case f.row.Table == nil && p.Tokens[f.first].Kind == prose.Number:
		finding.Why = "a number alone on its line that a script of the page counts or files by"
	case f.row.Table == nil && p.Tokens[f.first].Kind == prose.Address:
		finding.Why = "a line of hashtags, which pages make of the headline"
	case f.row.Table == nil && p.Tokens[f.first].Kind != prose.Word:
		finding.Why = "an arrow and a label, as pages lead to another story"
	case f.row.Table == nil && p.Tokens[f.first].Hash == hashRead:
		finding.Why = "pages set READ before the headline of another story"
	case f.row.Table == nil && p.Tokens[f.last-1].Hash == ':':
		finding.Why = "pages call their readers to other stories so"
	case f.row.Table == nil && f.last-f.first == 1:
		finding.Why = "German pages put ‘Anzeige’ over an advertisement, and engines write ‘Display’"
	case f.row.Table == nil:
		finding.Why = "a short line that is the title of a newsletter"
	case f.row.Table.Language == p.OriginalLanguage:
		finding.Why = fmt.Sprintf("pages print such a line around a story; in %s it is “%s”", p.LanguageName(p.OriginalLanguage), f.row.Get("original"))
	default:
		finding.Why = "pages print such a line around a story"
	}
	if n := len(again); n > 0 {
		finding.Why += fmt.Sprintf("; this one stands here %s", times(n+1))
		for _, a := range again {
			finding.Evidence = append(finding.Evidence, p.At(a.first, a.last, "again"))
		}
	}
	all := start <= block.Start && end >= block.End
	if !all {
		fix := cut(p, f, start, end)
		for _, a := range again {
			s, e := p.Span(a.first, a.last)
			fix.Edits = append(fix.Edits, cut(p, a, s, e).Edits...)
		}
		finding.Fixes = append(finding.Fixes, fix)
	}
	if all || f.last-f.first < 6 && !p.Ends(f.block) {
		fix := p.DeleteBlock(f.block)
		fix.Label = "delete the line"
		for _, a := range again {
			fix.Edits = append(fix.Edits, p.DeleteBlock(a.block).Edits...)
		}
		if len(again) > 0 {
			fix.Label = "delete the lines"
		}
		finding.Fixes = append(finding.Fixes, fix)
	}
	p.Report(finding)
}

func times(n int) string {
	if n == 2 {
		return "twice"
	}
	return fmt.Sprintf("%d times", n)
}

// cut makes the fix that takes a label or a tail away with the space beside it.
func cut(p *checker.Pass, f piece, start, end int) checker.Fix {
	if _, last := p.BlockTokens(f.block); f.last < last {
		end = int(p.Tokens[f.last].Start)
	} else if first, _ := p.BlockTokens(f.block); f.first > first {
		start = p.Tokens[f.first-1].End()
	}
	return checker.Fix{Label: "delete", Edits: []checker.Edit{{Start: start, End: end}}}
}
