// Package missingname finds names of the original that its translation has lost.
package missingname

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is missing-name.
var Rule = &checker.Rule{
	ID:            "missing-name",
	Doc:           doc,
	Category:      checker.Names,
	Severity:      checker.Major,
	Confidence:    75,
	ITS:           "omission",
	MQM:           "accuracy/omission",
	NeedsOriginal: true,
	Footing:       checker.Whole,
	Check:         check,
}

func check(p *checker.Pass) {
	o := p.Original()
	if len(o.Tokens) == 0 {
		return
	}
	a, names := p.Alignment(), p.Names()
	compared, all := names.Compare(a), 0
	for n := range compared {
		all += doubtless(o, compared[n].Theirs)
	}
	bodiesIn(p)
	starts := anglicisms(o)
	untold := names.Tell(a)
	for n, l := range a.Links {
		if !l.Paired() {
			continue
		}
		in, around := a.Window(p.Facts, o, int32(n), 0), a.Window(p.Facts, o, int32(n), 1)
		if untold != nil && told(p, untold[n], in, around) {
			continue
		}
		if len(compared) > 0 && compared[0].In == in {
			link := &compared[0]
			compared = compared[1:]
			if one(p, link, all-doubtless(o, link.Theirs)) {
				continue
			}
		}
		if untold != nil {
			if k := inLatin(p, in, around); k >= 0 {
				report(p, o, prose.Stranger{Token: int32(k)}, in, -1)
			}
			continue
		}
		unkept := names.Unkept(n)
		if k := called(p, unkept, in, around); k >= 0 {
			report(p, o, prose.Stranger{Token: int32(k)}, in, -1)
		} else if k := brand(p, unkept, in, around); k >= 0 {
			report(p, o, prose.Stranger{Token: int32(k), Carried: true}, in, -1)
		} else if k := firm(p, unkept, in, around); k >= 0 {
			report(p, o, prose.Stranger{Token: int32(k)}, in, -1)
		} else if k := anglicism(p, starts, in); k >= 0 {
			report(p, o, prose.Stranger{Token: int32(k), Carried: true}, in, -1)
		} else if k := oneOfTwo(p, unkept, in); k >= 0 {
			report(p, o, prose.Stranger{Token: int32(k)}, in, -1)
		} else if k := halved(p, unkept, in, around); k >= 0 {
			report(p, o, prose.Stranger{Token: int32(k)}, in, -1)
		} else if hole, k := unsaid(p, unkept, in); k >= 0 {
			report(p, o, prose.Stranger{Token: int32(k), Carried: true}, in, hole)
		} else if slices.ContainsFunc(unkept, func(k int32) bool { return names.MayName(int(k)) && !o.Licensed(int(k)) }) {
			if i := laidBare(p, in); i >= 0 {
				reportTold(p, nil, in, i)
			}
		}
	}
}

// doubtless counts the words of a list that are no English words.
func doubtless(o *prose.Facts, list []prose.Stranger) (n int) {
	for _, t := range list {
		if !o.Tokens[t.Token].Is(lexicon.Known) {
			n++
		}
	}
	return n
}

// one reports the first name of a link that is wanting, if there is one.
func one(p *checker.Pass, link *prose.Strangers, elsewhere int) bool {
	inflects := inflecting.Has(lexicon.Hash(p.OriginalLanguage))
	if len(link.Ours) > 0 && len(link.Theirs) > 0 { // what is made from a word of the original stands for that
		explained := func(s prose.Stranger) bool { return p.Names().Variant(int(s.Token), link.In) }
		link = &prose.Strangers{In: link.In, Ours: slices.DeleteFunc(slices.Clone(link.Ours), explained), Theirs: link.Theirs}
	}
	for _, t := range link.Theirs {
		if small(p, t, link.In) || familiar(p, t, link.In) {
			continue
		}
		if inflects && !t.Carried && !t.Again {
			t.Carried, t.Known = known(p, p.Names(), t)
		}
		t.Person = t.Person && !(t.Place && inside(p, int(t.Token)))
		near := stretch(link.In, t.Token)
		hole := hole(p, link.In, near, t)
		if hole >= 0 || (paired(p, link, t) || unknownPair(p, link, t) || missed(p, link, near, t) || gone(p, link, near, t) || weighed(p, link, near, t, elsewhere)) && !spared(p, link.In, t) {
			report(p, p.Original(), t, link.In, hole)
			return true
		}
	}
	return false
}

// small reports whether the translation has the place that a name is, without its capital: india.
func small(p *checker.Pass, t prose.Stranger, in prose.Window) bool {
	if !t.Listed {
		return false
	}
	place := p.Names().Place(int(t.Token))
	key := lexicon.Key(place)
	for i := in.First; place != "" && i < in.Last; i++ {
		if p.Tokens[i].Hash == key {
			return true
		}
	}
	return false
}

// hole gives the token behind a place in the translation where the name stood, -1 where
// none shows.
func hole(p *checker.Pass, in, near prose.Window, t prose.Stranger) int {
	if !named(p.Names(), t) {
		return -1
	}
	if tear := torn(p, in, near); tear >= 0 {
		return tear
	}
	alone := simple(p, in, t)
	if t.Near || !alone && !likely(p, t, true) {
		return -1
	}
	hole := gap(p, in, near, t.Place)
	if hole < 0 || alone || likely(p, t, p.Tokens[hole].Has(prose.SentenceStart) || hole == int(in.First) || behindTitle(p, hole)) {
		return hole
	}
	return -1
}

// simple reports whether a word of the original is a name of its own, in a sentence
// that is rendered alone.
func simple(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	o, k := p.Original(), int(t.Token)
	return single(o, in.From, in.To) && !o.Tokens[k].Is(lexicon.Foreign) && !(o.Gap(k) && o.Tokens[k+1].Has(prose.Capital))
}

// single reports whether tokens first to last-1 are of one sentence.
func single(f *prose.Facts, first, last int32) bool {
	return f.SentenceOf(int(first)) == f.SentenceOf(int(last-1))
}

// missed reports whether a name that the translation has elsewhere is wanting here. A
// pronoun or an office may stand for a surname; for one with the given name before it,
// and for a place that is nobody's name, hardly anything does: of 5,750 names that human
// translations have not where their originals have them, six are so.
func missed(p *checker.Pass, link *prose.Strangers, near prose.Window, t prose.Stranger) bool {
	if whole(p, link.In, t) || unheard(p, link, t) || bereft(p, link, t) || givenAlone(p, link, t) {
		return true
	}
	if !sure(p, t, link.In) {
		return false
	}
	if single(p.Facts, link.In.First, link.In.Last) && (!t.Person || t.Introduced || full(p, int(t.Token))) {
		return true
	}
	return !t.Near && len(link.Ours) == 0 && !t.Shared && !standin(p, link.In, near, t, true) && !asOften(p.Names(), int(t.Token))
}

// whole reports whether a word of the original is a surname, in whatever case, that
// ends a name of which the translation has here neither part.
func whole(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	o, k := p.Original(), int(t.Token)
	w := &o.Tokens[k]
	script, _ := p.Names().Script()
	class := p.Names().Class(k)
	return full(p, k) && w.Len > 3 && w.Freq < 4 && !t.Again && (class&lexicon.Surname != 0 || t.Introduced && !t.Near && (script || class&^(lexicon.Place|lexicon.Proper) == 0 && class != 0 && lost(p.Names(), t) && !p.Names().CommonWord(k))) && simple(p, in, t) && !p.Names().Rendered(k-1, in) &&
		!(p.OriginalLanguage == "tr" && beside(p, w.Hash, in))
}

// bereft reports whether the translation has the given name of somebody and nothing behind it,
// where the original has a surname that is nowhere near: “Paul, a professor”.
func bereft(p *checker.Pass, link *prose.Strangers, t prose.Stranger) bool {
	o, k, language := p.Original(), int(t.Token), lexicon.Hash(p.OriginalLanguage)
	if !t.Introduced || t.Near || t.Again || t.Shared || len(link.Ours) > 0 || !full(p, k) || !plain.Has(language) && !slavic.Has(language) && (!prose.Copied(&o.Tokens[k-1]) || p.Names().CommonWord(k)) || hyphenated(o, k) ||
		o.Gap(k) && o.Tokens[k+1].Has(prose.Capital) || p.Names().Class(k)&lexicon.Known != 0 || p.Names().Echo(k, link.In) {
		return false
	}
	for i := link.In.First; i < link.In.Last; i++ {
		if p.Tokens[i].Has(prose.Capital) && p.Names().GivenHere(int(i)) && p.Names().Same(int(i), k-1) {
			return i+1 == link.In.Last || !(p.Gap(int(i)) && p.Tokens[i+1].Has(prose.Capital)) && p.Tokens[i+1].Hash != '-'
		}
	}
	return false
}

// unheard reports whether a word of the original ends somebody's name that the
// translation has nowhere, neither part: the given name proves the other, in languages
// that write nouns small and names as English does.
func unheard(p *checker.Pass, link *prose.Strangers, t prose.Stranger) bool {
	o, k := p.Original(), int(t.Token)
	return t.Introduced && full(p, k) && plain.Has(lexicon.Hash(p.OriginalLanguage)) && !t.Near && !t.Again && !t.Shared && len(link.Ours) == 0 && lost(p.Names(), t) &&
		!common.Has(o.Tokens[k-1].Hash) && !(p.OriginalLanguage == "tr" && !surnamedInTurkish(p, k)) && !(k > 1 && p.Names().Article(k-2)) && !p.Names().Rendered(k-1, link.In) && !p.Names().Echo(k, link.In)
}

var plain = lexicon.SetOf("ca el es fr it nl pt ro sv tr")

// full reports whether a given name stands before word k of the original.
func full(p *checker.Pass, k int) bool {
	return k > 0 && p.Original().Gap(k-1) && p.Names().Given(k-1)
}

// gone reports whether a name that nobody doubts is wanting: one that the translation
// has nowhere, or less often than the original, and nothing here may stand for. For a
// name that both have and the original more than once, no pronoun may.
func gone(p *checker.Pass, link *prose.Strangers, near prose.Window, t prose.Stranger) bool {
	names, k := p.Names(), int(t.Token)
	switch {
	case t.Near || t.Shared || len(link.Ours) > 0:
		return false
	case listed(p, t, link.In):
		return !names.Echo(k, link.In) && !asOften(names, k)
	case declined(p, t):
		return !names.Echo(k, link.In) && !asOften(names, k) && !stoodFor(p, link.In, t)
	case !certain(p, t, link.In) || names.Echo(k, link.In):
		return false
	case lost(names, t):
		return t.Introduced || !standin(p, link.In, near, t, false)
	}
	w := &p.Original().Tokens[k]
	if inflecting.Has(lexicon.Hash(p.OriginalLanguage)) || t.Introduced && names.Rendered(k-1, link.In) || asOften(names, k) {
		return false
	}
	told := p.Seen(w.Hash).First >= 0 && w.Len > 5 && (p.OriginalLanguage != "de" || w.Freq >= 4) && p.Original().Seen(w.Hash).Capital > 1
	return !standin(p, link.In, near, t, !told)
}

// listed reports whether a name stands between commas in a row of names, one before and one behind it, both of which the translation
// has: nothing stands for one of them.
func listed(p *checker.Pass, t prose.Stranger, in prose.Window) bool {
	o, names, k := p.Original(), p.Names(), int(t.Token)
	if script, caseless := names.Script(); !script || caseless || !t.Lone || t.Again || k < 2 || k+2 >= len(o.Tokens) || o.Tokens[k-1].Hash != ',' || o.Tokens[k].Len < 4 || common.Has(o.Tokens[k].Hash) || names.CommonWord(k) {
		return false
	}
	behind := k + 2
	if h := o.Tokens[k+1].Hash; h != ',' && !ands.Has(h) {
		return false
	}
	for behind < k+4 && behind+1 < len(o.Tokens) && o.Tokens[behind].Kind == prose.Word && !o.Tokens[behind].Has(prose.Capital) {
		behind++ // an article
	}
	for _, j := range [...]int{k - 2, behind} {
		if w := &o.Tokens[j]; w.Kind != prose.Word || w.Flags&(prose.Capital|prose.Titled) != prose.Capital || o.Licensed(j) || !names.Rendered(j, in) {
			return false
		}
	}
	return true
}

var ands = lexicon.SetOf("и і й та και κι")

// asOften reports whether the whole translation has a name as often as the original:
// then it went elsewhere, or a paragraph printed twice led the aligner astray.
func asOften(names *prose.Names, k int) bool { return names.Excess(k) <= 0 }

// stretch gives the part of a sentence in which a word of the original would stand
// in the translation: a quarter of it on either side.
func stretch(in prose.Window, k int32) prose.Window {
	long, at := in.Last-in.First, (k-in.From)*(in.Last-in.First)/(in.To-in.From)
	slack := max(long/4, 5)
	return prose.Window{First: max(in.First, in.First+at-slack), Last: min(in.Last, in.First+at+slack)}
}

func report(p *checker.Pass, o *prose.Facts, t prose.Stranger, in prose.Window, hole int) {
	k := int(t.Token)
	word := prose.Bare(o.Word(k))
	name := p.Names().Place(k)
	if name == "" {
		name = prose.Latinise(word, p.OriginalLanguage)
	}
	if name == "" {
		name = word
	}
	start, end := p.Span(int(in.First), int(in.Last))
	f := checker.Finding{
		Start: start, End: end, Confidence: 66,
		Message:  fmt.Sprintf("the original names %s here", name),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’, and the translation has neither the name nor anything that may stand for it", word),
		Evidence: []checker.Evidence{p.AtOriginal(k, k+1, "the name in the original")},
	}
	if lost(p.Names(), t) {
		f.Why = fmt.Sprintf("the sentence that is rendered here has ‘%s’, and the translation names it nowhere", word)
	}
	if hole >= 0 {
		f.Confidence = 80
		f.Why = fmt.Sprintf("the sentence that is rendered here has ‘%s’, and the translation has a gap before “%s”", word, p.Word(hole))
		f.Evidence = append(f.Evidence, p.At(hole, hole+1, "a word is wanting before this one"))
	}
	p.Report(f)
}
