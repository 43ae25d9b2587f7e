package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// fullName reports somebody whom the translation names in full, and whose surname the original
// has not around here, where the original's sentence names one other in full, whose surname
// the translation's has not: Lee Westwood, for Nick Faldo; Park Geun-hye, for Moon Jae-in.
// That both are in the story is no excuse: then one was put for the other. It gives the token
// behind the name, 0 where there is none.
func fullName(p *checker.Pass, names *prose.Names, i int) int {
	o := p.Original()
	surname, last := inFull(p.Facts, i)
	if last == 0 {
		return 0
	}
	in, around, ok := pairOf(p, i)
	if !ok {
		return 0
	}
	hyphen := last-1 > surname // its last word tells it from others: Kim Yong-chol, Ri Yong-ho
	if known := names.Has(p.Tokens[surname].Hash, around) || names.Heard(surname, around) || names.Variant(surname, in); known && !(hyphen && !names.Heard(last-1, around)) {
		return 0
	}
	if toldElsewhere(p, names, i, surname) {
		return 0
	}
	first, end := -1, 0
	for k := int(in.From); k < int(in.To); k++ {
		other, to := inFull(o, k)
		if to == 0 {
			continue
		}
		if !answered(names, other, in) && !names.Kindred(surname, other) && !names.Same(i, k) || hyphen && to-1 > other && !names.Rendered(k, in) && !names.Rendered(to-1, in) { // else the surname alone is another's
			if first >= 0 {
				return 0
			}
			first, end = k, to
		}
		k = to - 1
	}
	if first < 0 || in.Apart(int32(i), int32(first)) > 0.4 {
		return 0
	}
	reportWords(p, i, last, first, end, 85)
	return last
}

// toldElsewhere reports whether the translation names somebody once, and the original does too, in another sentence: it was moved.
func toldElsewhere(p *checker.Pass, names *prose.Names, i, surname int) bool {
	o := p.Original()
	seen, theirs := p.Seen(p.Tokens[surname].Hash), o.Seen(p.Tokens[surname].Hash)
	return seen.Capital+seen.Opening == 1 && theirs.Capital+theirs.Opening == 1 && theirs.First > 0 && names.Same(i, int(theirs.First)-1)
}

// inFull gives the surname of a name in full that begins at token i, and the token behind it, 0
// where none does: a given name, with an initial or without, and a surname, or a name of three
// parts with a hyphen, as Koreans have.
func inFull(f *prose.Facts, i int) (surname, last int) {
	t := &f.Tokens[i]
	if !t.Capitalised() || t.Has(prose.Upper|prose.Titled) || i+1 >= len(f.Tokens) || !f.Gap(i) || capitalBefore(f, i) && !f.Tokens[i-1].Is(lexicon.Title) && !f.Tokens[i-1].Has(prose.SentenceStart) {
		return 0, 0
	}
	at := i + 1
	if m := &f.Tokens[at]; m.Len == 1 && m.Capitalised() && at+2 < len(f.Tokens) && f.Tokens[at+1].Hash == '.' && !f.Tokens[at+2].Has(prose.SentenceStart) { // George W. Bush
		at += 2
	}
	s := &f.Tokens[at]
	if !s.Capitalised() || s.Has(prose.Upper) || s.Is(lexicon.Function|lexicon.Title|lexicon.Calendar) {
		return 0, 0
	}
	last = at + 1
	if last+1 < len(f.Tokens) && f.Tokens[last].Hash == '-' && !f.Tokens[last].Has(prose.Spaced) && f.Tokens[last+1].Kind == prose.Word && !f.Tokens[last+1].Has(prose.Spaced|prose.Capital) && t.Len < 6 && s.Len < 6 && !s.Is(lexicon.Known) {
		return at, last + 2
	}
	if !t.Is(lexicon.Given) && !(t.Is(lexicon.Surname) && s.Is(lexicon.Surname) && !s.Is(lexicon.Known)) || last < len(f.Tokens) && f.Tokens[last].Hash == '-' && !f.Tokens[last].Has(prose.Spaced) || t.Is(lexicon.Function|lexicon.Title|lexicon.Place|lexicon.Calendar|lexicon.Demonym) || !(s.Is(lexicon.Surname) || s.Class&^lexicon.Proper == 0) || s.Is(lexicon.Place) && !s.Is(lexicon.Surname) {
		return 0, 0
	}
	if f.Gap(last-1) && last < len(f.Tokens) && f.Tokens[last].Capitalised() && !f.Tokens[last].Has(prose.SentenceStart) {
		return 0, 0
	}
	return at, last
}
