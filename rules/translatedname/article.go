package translatedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// readGiven weighs the gloss of a given name that stands in the story: “Hope
// notes that” beside Nadezhda Zhukova. Papers in Russian, Turkish or Chinese
// name people by it, and “Hope” alone opens many a sentence, so it must have a
// capital of its own, or speak.
func readGiven(p *checker.Pass, h prose.Hit, row checker.Row, names *roll) (r reading, ok bool) {
	first, last := int(h.First), int(h.Last)
	g := &p.Tokens[last-1]
	r = reading{row: row, first: first, last: last, name: row.Get("name"), known: names.of(h.Row)}
	if r.known.times == 0 || r.known.first < 0 || !g.Is(lexicon.Noun|lexicon.Adjective) || last == first+1 && !fullName(p, r.known) {
		return r, false
	}
	if surname := sameBehind(p, r.known.last, last); surname { // “Lion Tikhonov”, as Lev Tikhonov
		r.confidence = 97
		return r, alone(p, first, last, true)
	}
	switch {
	case names.owned(g.Hash) || !alone(p, first, last, false):
		return r, false
	case !p.Licensed(first) && !p.Tokens[first-1].Is(lexicon.Preposition) && subject(p, last):
		r.confidence = 92
	case !p.Licensed(first) && spoken(p, first, last):
		r.confidence = 92
	case subject(p, last) && !p.Tokens[last].Is(lexicon.Auxiliary): // but “Hope is fading”
		r.confidence = 88
	default:
		return r, false
	}
	return r, true
}

// fullName reports whether a given name stands beside a surname.
func fullName(p *checker.Pass, k standing) bool {
	isName := func(i int) bool {
		t := &p.Tokens[i]
		return t.Kind == prose.Word && t.Has(prose.Capital) && !t.Is(lexicon.Function|lexicon.Title) || t.Kind == prose.Word && articles.Has(t.Hash)
	}
	return p.Gap(k.last-1) && isName(k.last) || k.first > 0 && p.Gap(k.first-1) && isName(k.first-1)
}

// pair reads a surname’s gloss and a given name’s gloss behind it, as they stand
// in the story: “White Snow” for Bai Xue.
func (r *reading) pair(p *checker.Pass) bool {
	k := r.known
	if k.times == 0 || k.first < 0 || r.last >= len(p.Tokens) || !p.Gap(r.last-1) || !p.Gap(k.last-1) || !p.Tokens[r.last].Has(prose.Capital) {
		return false
	}
	p.RowsFor(p.Tokens[r.last].Hash, func(row checker.Row, _ int32) {
		if r.confidence == 0 && row.Table == r.row.Table && row.Get("kind") == "given" && lexicon.Key(row.Get("name")) == p.Tokens[k.last].Hash {
			r.confidence = 97
			r.name += " " + row.Get("name")
		}
	})
	if r.confidence > 0 {
		r.last++
	}
	return r.confidence > 0
}

// particle reads a gloss behind “The”, with a capital, as a name that has its
// article in the story: “The Farmer” for De Boer, “The Carpenter” for al-Najjar.
func (r *reading) particle(p *checker.Pass) bool {
	k := r.known
	if k.times == 0 || k.first < 1 || r.first < 1 || !p.Gap(r.first-1) || p.Tokens[r.first-1].Hash != hashThe || !p.Tokens[r.first-1].Has(prose.Capital) {
		return false
	}
	from := k.first - 1
	if p.Tokens[from].Hash == '-' && from > 0 && !p.Tokens[from].Has(prose.Spaced) {
		from--
	}
	if !particles.Has(p.Tokens[from].Hash) || r.last >= len(p.Tokens) {
		return false
	}
	a := &p.Tokens[r.last]
	switch {
	case !p.Licensed(r.first-1) && spoken(p, r.first-1, r.last):
	case a.Is(lexicon.Auxiliary) || !p.Gap(r.last-1): // The Farmer is a magazine
		return false
	case !subject(p, r.last) && !a.Is(lexicon.VerbS|lexicon.VerbPast):
		return false
	}
	start, _ := p.Span(from, k.last)
	_, end := p.Span(k.first, k.last)
	r.name, r.confidence = p.Plain[start:end], 92
	r.first--
	return true
}

var hashThe = lexicon.Hash("the")

// particles are the articles that surnames begin with.
var particles = lexicon.SetOf("al as de den der el het la le lo")

// sameBehind reports whether the same capitalised word stands behind two names.
func sameBehind(p *checker.Pass, a, b int) bool {
	return a < len(p.Tokens) && b < len(p.Tokens) && p.Tokens[a].Hash == p.Tokens[b].Hash && p.Tokens[b].Kind == prose.Word &&
		p.Gap(a-1) && p.Gap(b-1) && (p.Tokens[a].Has(prose.Capital) && p.Tokens[b].Has(prose.Capital) && !p.Tokens[b].Is(lexicon.Function) || articles.Has(p.Tokens[a].Hash))
}

// spoken reports whether a verb of saying stands before a word that ends its
// clause: “says Faith,”.
func spoken(p *checker.Pass, first, last int) bool {
	b := &p.Tokens[first-1]
	if !b.Is(lexicon.Reporting) || !b.Is(lexicon.VerbPast|lexicon.VerbS) || b.Is(lexicon.Noun) || last >= len(p.Tokens) {
		return false
	}
	a := &p.Tokens[last]
	return a.Kind == prose.Punct && a.Hash != '-' || a.Kind == prose.Word && !p.Gap(last-1) || a.Is(lexicon.Preposition|lexicon.Pronoun)
}

// speaks reports whether a verb of saying stands at token i: “Christmas says”.
func speaks(p *checker.Pass, i int) bool {
	return i < len(p.Tokens) && p.Gap(i-1) && p.Tokens[i].Is(lexicon.Reporting) && p.Tokens[i].Is(lexicon.VerbPast|lexicon.VerbS) && !p.Tokens[i].Is(lexicon.Noun)
}

// namesake reports whether the name that a gloss stands for has the same given
// name before it: Anton White is Anton Bely.
func (k *roll) namesake(p *checker.Pass, gloss, given uint64) bool {
	for _, g := range k.glosses[:k.glossed] {
		if first := k.names[g.name].first; g.hash == gloss && first > 0 && p.Tokens[first-1].Hash == given {
			return true
		}
	}
	return false
}

// isolated reports whether words stand in an inline element of their own: the
// engine saw nothing else.
func isolated(p *checker.Pass, first, last int) bool {
	start, end := p.Span(first, last)
	return p.SeamAt(start, start) && p.SeamAt(end, end)
}
