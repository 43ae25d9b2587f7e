package translatedorganisation

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// stretch is a run of tokens, from first to last-1.
type stretch struct{ first, last int }

// words is how many tokens a stretch has.
func (s stretch) words() int { return s.last - s.first }

// glossed finds names that no table has, by the original: everyday words in capitals that
// the original has nowhere (“The Blue Cat”), where what they render has one name, and only
// one, that the translation lacks (Le Chat Bleu). English does translate what says what a
// thing is, so something must speak for a name that it would keep.
func glossed(p *checker.Pass) {
	o, a, names := p.Original(), p.Alignment(), p.Names()
	if a == nil {
		return
	}
	if _, caseless := names.Script(); caseless {
		return
	}
	end, told := 0, stretch{}
	for _, c := range p.Posting(prose.Capitals) {
		if int(c) < end {
			continue
		}
		gloss := glossAt(p, o, int(c))
		if gloss.words() == 0 {
			continue
		}
		end = gloss.last
		if institution(p, gloss) {
			continue
		}
		s := p.SentenceOf(gloss.first)
		if !a.Of(s).Paired() || business(p, gloss.last) || p.Told(p.Span(gloss.first, gloss.last)) {
			continue
		}
		in := a.Window(p.Facts, o, a.LinkOf(s), 0)
		name := lost(p, o, names, in, gloss)
		if name.words() == 0 || name == told {
			continue
		}
		k := kept{p: p, o: o, names: names, in: in, gloss: gloss, name: name}
		if k.alike(); k.gloss.words() == 0 || k.name.words() == 0 || k.partOfLonger() {
			continue
		}
		if why := k.why(); why != "" {
			told = name
			tellGlossed(p, o, k.gloss, k.name, why)
		}
	}
}

// glossAt gives the run of everyday words in capitals that token i is in, one at least of which the
// original has nowhere.
func glossAt(p *checker.Pass, o *prose.Facts, i int) (s stretch) {
	if !everyday(&p.Tokens[i]) && p.Tokens[i].Hash != hashThe {
		return s
	}
	first := i
	for first > 0 && p.Gap(first-1) && !p.Tokens[first].Has(prose.SentenceStart) && p.Tokens[first].Hash != hashThe && (everyday(&p.Tokens[first-1]) || p.Tokens[first-1].Hash == hashThe && p.Tokens[first-1].Has(prose.Capital)) {
		first--
	}
	last := masthead(p, first)
	if last <= i || last-first < 2 && (p.Tokens[first].Has(prose.SentenceStart) || prose.Brand(&p.Tokens[first])) {
		return s
	}
	for k := first; k < last; k++ {
		if w := &p.Tokens[k]; w.Has(prose.Capital) && w.Hash != hashThe && o.Seen(w.Hash).First < 0 {
			return stretch{first, last}
		}
	}
	return s
}

// institution reports whether a gloss has a word that institutions have in their names.
func institution(p *checker.Pass, gloss stretch) bool {
	for i := gloss.first; i < gloss.last; i++ {
		if h := p.Tokens[i].Hash; bodies.Has(h) || public.Has(h) {
			return true
		}
	}
	return gloss.last < len(p.Tokens) && p.Gap(gloss.last-1) && p.Tokens[gloss.last].Hash == hashParty // the Socialist party
}

var hashParty = lexicon.Hash("party")

// public are words of what states, laws and contests are called by, which each language says in its own words.
var public = lexicon.SetOf("agreement airport army ballet brigade campaign championship chancellor charter code competition conference constitution convention coordination corps cup democrats deputies directorate district division economy education enforcement environment exchange faculty festival forces front games greens guard initiative inquiry inspectorate interior investigation justice law laws minister national olympics opera operation opposition orchestra pact plan prime prize prosecutor protocol province railway railways reform republic reserve revolution rights road royal state street summit supreme theater theatre treaty united war")

// masthead gives the token behind a name of everyday words in capitals that begins
// at token i, or i where none does: “The Sheaf”, “Voice of the Valley”.
func masthead(p *checker.Pass, i int) int {
	last := i
	if p.Tokens[i].Hash == hashThe && p.Gap(i) {
		i++
	}
	words, article := 0, i > last
	for ; i < len(p.Tokens) && words < 4; i++ {
		t := &p.Tokens[i]
		switch {
		case t.Kind == prose.Clitic && words > 0: // People's Paper
		case t.Kind != prose.Word:
			return last
		case everyday(t), (words > 0 || article) && t.Flags&(prose.Capital|prose.Upper|prose.Titled) == prose.Capital && t.Is(lexicon.Given|lexicon.Function) && t.Is(lexicon.Noun): // The Blue Cat, Channel Nine
			words, last = words+1, i+1
		case words == 0 || t.Has(prose.Capital) || !t.Is(lexicon.Function):
			return last
		}
		if !p.Gap(i) && (i+1 == len(p.Tokens) || p.Tokens[i+1].Kind != prose.Clitic) {
			break
		}
	}
	return last
}

// everyday reports whether a word with a capital is one of everyday English, and no
// person, place or office.
func everyday(t *prose.Token) bool {
	return t.Flags&(prose.Capital|prose.Upper|prose.Titled|prose.Inner|prose.Marked) == prose.Capital && t.Len > 1 && t.Is(lexicon.Known) &&
		!t.Is(lexicon.Function|lexicon.Given|lexicon.Place|lexicon.Demonym|lexicon.Calendar|lexicon.Title)
}

func tellGlossed(p *checker.Pass, o *prose.Facts, gloss, name stretch, why string) {
	start, end := p.Span(gloss.first, gloss.last)
	words := o.Slice(name.first, name.last)
	f := checker.Finding{
		Start: start, End: end, Confidence: 88,
		Message:  fmt.Sprintf("“%s” looks like the name %s, translated", checker.ClipWords(p.Plain[start:end], 40), checker.ClipWords(words, 30)),
		Why:      "the original has the name here, for which nothing else stands; " + why,
		Evidence: []checker.Evidence{p.AtOriginal(name.first, name.last, "the name, in the original")},
	}
	if !declining.Has(lexicon.Hash(p.OriginalLanguage)) && !goesOn(p, o, name) || setApart(o, name) {
		f.Fixes = []checker.Fix{checker.Replace(start, end, prose.Latinise(words, p.OriginalLanguage))}
	}
	p.Report(f)
}

// declining are languages whose names have endings that say what they do in the sentence: what
// English would write is not what stands there, but for a name in marks.
var declining = lexicon.SetOf("bg cs el et eu fi hr hu lt lv pl ro ru sk sl sr tr uk")

// goesOn reports whether a name may go on in small letters: Les Mots bleus.
func goesOn(p *checker.Pass, o *prose.Facts, name stretch) bool {
	k := name.last
	return name.words() == 2 && p.Names().Article(name.first) && k < len(o.Tokens) && o.Gap(k-1) && o.Tokens[k].Kind == prose.Word && lexicon.FunctionLanguages(o.Tokens[k].Hash) == 0
}
