package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// behindNoun reports everyday words with capitals that stand for the name of a firm, a paper, a ship or a festival, which the
// original has behind a noun that says so: Red Hen, for la start-up Poule Rousse. Such names English keeps, whatever they mean.
func behindNoun(p *checker.Pass, names *prose.Names, told map[int32]bool) {
	o := p.Original()
	for _, n := range o.Posting(prose.Capitals) {
		k := int(n)
		if k == 0 || !o.Gap(k-1) || !names.Namer(k-1) {
			continue
		}
		a := p.Alignment()
		l := a.To(o.SentenceOf(k))
		if !l.Paired() {
			continue
		}
		in := a.Window(p.Facts, o, a.LinkOf(int(l.First)), 0)
		end, public := names.Called(k)
		if public || !lacks(p, names, k, end, in) {
			continue
		}
		if first, last := wordsFor(p, names, in, k, end); last > 0 && !told[int32(first)] {
			reportWords(p, first, last, k, end, 75)
		}
	}
}

// lacks reports whether the translation's sentence lacks a word of a name of the original, tokens k to end-1.
func lacks(p *checker.Pass, names *prose.Names, k, end int, in prose.Window) bool {
	for ; k < end; k++ {
		if t := &p.Original().Tokens[k]; t.Capitalised() && t.Len > 2 && !names.Article(k) && !answered(names, k, in) {
			return true
		}
	}
	return false
}

// wordsFor gives the words with capitals of the translation, tokens first to last-1, near the place of a name of the original,
// tokens k to end-1, that are everyday words and that nothing in its sentence explains; last is 0 where there are none.
func wordsFor(p *checker.Pass, names *prose.Names, in prose.Window, k, end int) (first, last int) {
	for i := int(in.First); i < int(in.Last); i++ {
		if !p.Tokens[i].Capitalised() || p.Tokens[i].Is(lexicon.Function) && p.Licensed(i) {
			continue
		}
		to, glosses := i, 0
		for ; to < int(in.Last) && (to == i || p.Gap(to-1) && p.Tokens[to].Capitalised() || p.Tokens[to].Kind == prose.Clitic && capitalBehind(p.Facts, to)); to++ { // Yesterday's Bread
			if everydayGloss(p, names, in, to) {
				glosses++
			}
		}
		if glosses > 0 && (glosses > 1 || !p.Licensed(i)) && in.Apart(int32(i), int32(k)) < 0.3 {
			return i, to
		}
		i = to - 1
	}
	return 0, 0
}

// everydayGloss reports whether token i of the translation is an everyday word that a name may mean, and that the original's
// sentence has in no form.
func everydayGloss(p *checker.Pass, names *prose.Names, in prose.Window, i int) bool {
	t := &p.Tokens[i]
	return t.Kind == prose.Word && oneCapital(t) && t.Is(lexicon.Known) && t.Is(lexicon.Noun|lexicon.Adjective|lexicon.VerbAny) && !t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) &&
		!organs.Has(t.Hash) && !names.IsPlace(i) && !(p.Gap(i) && i+1 < len(p.Tokens) && names.IsPlace(i+1)) && p.Original().Seen(t.Hash).First < 0 && !names.Heard(i, in)
}
