package repeatedblock

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// sentences looks for sentences that stand twice in a row in their paragraph: an engine that is sent a text in pieces
// gets one again. What somebody says is said twice on purpose, and so are short ones; with the original, which has it
// once, these are a fault, too.
func sentences(p *checker.Pass) {
	for s := 1; s < len(p.Sentences); s++ {
		a, b := &p.Sentences[s-1], &p.Sentences[s]
		if a.Block != b.Block || a.Last-a.First != b.Last-b.First || p.Tokens[a.First].Hash != p.Tokens[b.First].Hash || !again(p, a, b) {
			continue
		}
		proven, why, evidence := false, "the same words stand right before it", []checker.Evidence{p.At(int(a.First), int(a.Last), "the first time")}
		if o := p.Original(); o != nil {
			l := p.Alignment().Of(s - 1)
			if !l.Paired() {
				l = p.Alignment().Of(s)
			}
			if l.Paired() {
				if twiceThere(o, l) {
					continue
				}
				proven = true
				why += "; the original has them once"
				evidence = append(evidence, p.AtOriginal(int(o.Sentences[l.OriginalFirst].First), int(o.Sentences[l.Beyond-1].Last), "once in the original"))
			}
		}
		if words := content(p, b); words < fewestProven || !proven && (words < fewest || p.Tokens[b.First].Has(prose.Quoted)) {
			continue
		}
		start, end := p.Span(int(b.First), int(b.Last))
		_, cut := p.Span(int(a.First), int(a.Last))
		f := checker.Finding{
			Start: start, End: end,
			Message:  "this sentence is printed twice",
			Why:      why,
			Evidence: evidence,
			Fixes:    []checker.Fix{{Label: "delete", Mechanical: proven, Edits: []checker.Edit{{Start: cut, End: end}}}},
		}
		if !proven { // a refrain, or a speaker who says it again
			f.Severity, f.Confidence = checker.Minor, 70
		}
		p.Report(f)
	}
}

// again reports whether two sentences have the same words, figures and marks.
func again(p *checker.Pass, a, b *prose.Sentence) bool {
	for i := a.First; i < a.Last; i++ {
		if p.Tokens[i].Hash != p.Tokens[b.First+i-a.First].Hash {
			return false
		}
	}
	return true
}

// content counts the words of a sentence besides function words.
func content(p *checker.Pass, s *prose.Sentence) (n int) {
	for i := s.First; i < s.Last; i++ {
		if t := &p.Tokens[i]; t.Kind == prose.Word && !t.Is(lexicon.Function) {
			n++
		}
	}
	return n
}

// twiceThere reports whether a sentence that a link has stands twice in a row in the original.
func twiceThere(o *prose.Facts, l prose.Link) bool {
	for s := max(l.OriginalFirst, 1); s < min(l.Beyond+1, int32(len(o.Sentences))); s++ {
		if o.Wording(int(s)) == o.Wording(int(s)-1) {
			return true
		}
	}
	return false
}
