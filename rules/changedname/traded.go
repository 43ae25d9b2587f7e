package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// traded reports a name, of one word or more, that the original has nowhere around, where the original has one that
// English writes letter by letter as it does, and that the translation's sentence leaves out: one company, paper or club
// for another. Either is the only one of its sentence. It gives the token behind the name, 0 where there is none.
func traded(p *checker.Pass, names *prose.Names, left *leftOut, i int) int {
	if _, caseless := names.Script(); caseless || capitalBefore(p.Facts, i) && !p.Licensed(i-1) && !article(p, names, i-1) || written(p, names, i) == 0 && unexplainedFrom(p, i) == 0 {
		return 0
	}
	in, around, ok := pairOf(p, i)
	if !ok {
		return 0
	}
	last := unmatched(p, names, i, in, around)
	glossed := last == 0
	if glossed {
		last = capitalised(p, names, i, around)
	}
	if last == 0 { // as nearly always
		return 0
	}
	left.read(p, names, in)
	if left.first < 0 {
		return 0
	}
	for j := int(in.First); j < int(in.Last); j++ {
		if (j < i || j >= last) && (unmatched(p, names, j, in, around) > 0 || glossed && capitalised(p, names, j, around) > 0) {
			return 0 // which is which?
		}
	}
	if glossed {
		if !reworded(p, names, in, i, left.first, left.end) {
			return 0
		}
		reportWords(p, i, last, left.first, left.end, 72)
		return last
	}
	if !tradable(p, names, in, i, last, left.first, left.end) || derived(p, i) || compounded(p, last-1) {
		return 0
	}
	reportWords(p, i, last, left.first, left.end, 80)
	return last
}

// tradable reports whether a name of the translation may stand for one of the original: they are near enough to each
// other, the nearer where a town is for what is none.
func tradable(p *checker.Pass, names *prose.Names, in prose.Window, i, last, first, end int) bool {
	far, towns := in.Apart(int32(i), int32(first)), names.Class(first)&lexicon.Place != 0
	switch o := p.Original(); {
	case signs(o, first):
		return false
	case o.Tokens[first].Has(prose.Upper) && o.Plain[o.Tokens[first].Start] == p.Plain[p.Tokens[i].Start] && !p.Tokens[i].Has(prose.Upper): // MFF, for Malmö
		return false
	case p.Tokens[i].Class == 0 && o.Tokens[first].Class == 0 && p.Seen(o.Tokens[first].Hash).First < 0 && !(first > 0 && names.Head(first-1)): // nobody knows either
		return false
	case far > 0.45, far > 0.25 && towns && !p.Tokens[i].Is(lexicon.Place|lexicon.Surname):
		return false
	case i > 1 && p.Tokens[i-1].Hash == hashOf && p.Tokens[i-2].Capitalised(): // a Hall of Famer, and the CEO of Porsche
		return p.Tokens[i-2].Has(prose.Upper) || p.Tokens[i-2].Is(lexicon.Title) || p.Licensed(i-2)
	case last == i+1 && end == first+1 && inflected.Has(lexicon.Hash(p.OriginalLanguage)): // towns are told by moved
		return !(p.Tokens[i].Class&(lexicon.Place|lexicon.Surname) == lexicon.Place && towns && names.Class(first)&lexicon.Surname == 0)
	}
	return true
}

// reworded reports whether a name from token i on that is everyday words with capitals, as a gloss is, may stand for one of the
// original: the Silver Lamp, for Alstom. The original's is one that the translation keeps elsewhere, or that English knows.
func reworded(p *checker.Pass, names *prose.Names, in prose.Window, i, first, end int) bool {
	w, class := &p.Original().Tokens[end-1], names.Class(end-1)
	seen := p.Seen(w.Hash)
	return in.Apart(int32(i), int32(first)) <= 0.3 && !w.Has(prose.Upper) && class&lexicon.Place == 0 && // nor what the letters are short for
		(seen.First >= 0 || class&(lexicon.Proper|lexicon.Known|lexicon.Given) == lexicon.Proper && w.Freq >= 4 && names.Lone(first))
}

var hashOf = lexicon.Hash("of")
