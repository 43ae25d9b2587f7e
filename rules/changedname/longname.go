package changedname

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// longName reports a name of several words that the original has around here in no form, not one
// of them, and that is no translation, for one of them at least is a name's and nothing else;
// where the original has such a name near its place that the translation leaves out: Aer Lingus,
// for Hypo Real Estate. It gives the token behind the name, 0 where there is none.
func longName(p *checker.Pass, names *prose.Names, i int) int {
	o := p.Original()
	if script, _ := names.Script(); script || p.Licensed(i) && p.Tokens[i].Is(lexicon.Known) || !capitalBehind(p.Facts, i) || capitalBefore(p.Facts, i) {
		return 0
	}
	last, proper := i, false
	for ; last < len(p.Tokens) && (last == i || p.Gap(last-1)) && p.Tokens[last].Capitalised(); last++ {
		t := &p.Tokens[last]
		if t.Has(prose.Titled|prose.Upper) || o.Seen(t.Hash).First >= 0 || t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title) || ownWords.Has(t.Hash) || names.IsPlace(last) {
			return 0
		}
		proper = proper || !t.Is(lexicon.Known)
	}
	if !proper {
		return 0
	}
	in, around, ok := pairOf(p, i)
	if !ok {
		return 0
	}
	for j := i; j < last; j++ {
		if names.Heard(j, around) || names.Variant(j, in) {
			return 0
		}
	}
	for k := int(in.From); k < int(in.To); k++ {
		to := k
		for to < int(in.To) && (to == k || o.Gap(to-1)) && vanished(p, names, to, in) {
			to++
		}
		if to-k > 1 && in.Apart(int32(i), int32(k)) < 0.25 && !(joined.Has(lexicon.Hash(p.OriginalLanguage)) && !o.Tokens[to-1].Is(lexicon.Surname)) {
			for j := i; j < last; j++ {
				if compounded(p, j) {
					return 0
				}
			}
			reportWords(p, i, last, k, to, 80)
			return last
		}
		k = max(k, to-1)
	}
	return 0
}

// compounded reports whether a word of the original begins otherwise and goes on as token i does, which no English word
// is: Upper Sorbian, Obersorbisch.
func compounded(p *checker.Pass, i int) bool {
	var room, other [96]byte
	stem := string(lexicon.Fold(room[:0], p.Word(i)))
	if len(stem) < compoundStem || p.Tokens[i].Is(lexicon.Known) {
		return false
	}
	o := p.Original()
	for k := range o.Tokens {
		if t := &o.Tokens[k]; t.Kind == prose.Word && t.Len > compoundStem && strings.Index(string(lexicon.Fold(other[:0], o.Word(k))), stem[:compoundStem]) > 1 {
			return true
		}
	}
	return false
}

// compoundStem is how many bytes two words must have alike.
const compoundStem = 5

// vanished reports whether word k of the original has a capital of its own, and nothing in a stretch
// of the translation is like it.
func vanished(p *checker.Pass, names *prose.Names, k int, in prose.Window) bool {
	o := p.Original()
	t := &o.Tokens[k]
	return t.Capitalised() && !t.Has(prose.Titled) && (!o.Licensed(k) || names.Class(k)&(lexicon.Given|lexicon.Surname) == lexicon.Surname) && o.Seen(t.Hash).Lower == 0 && !answered(names, k, in)
}

// reportWords reports a name, of one word or more, that stands for another of the original.
func reportWords(p *checker.Pass, first, last, from, to int, confidence uint8) {
	if p.InDateline(first) { // an agency credits itself
		return
	}
	here, there := p.Slice(first, last), p.Original().Slice(from, to)
	f := inPlaceOf(p, first, last, from, to, englishName(p, from, to))
	f.Confidence = confidence
	f.Message = fmt.Sprintf("“%s” is %s in the original", checker.ClipWords(here, 36), checker.ClipWords(there, 36))
	f.Why = fmt.Sprintf("the sentence that is rendered here has ‘%s’, which the translation leaves out, and “%s” is nowhere near", there, here)
	p.Report(f)
}

// inPlaceOf is a finding of tokens first to last-1 of the translation that stand for a name, tokens from to to-1 of the original. Its
// fix is what English calls that, unless it is "".
func inPlaceOf(p *checker.Pass, first, last, from, to int, english string) checker.Finding {
	start, end := p.Span(first, last)
	f := checker.Finding{
		Start: start, End: end,
		Evidence: []checker.Evidence{p.AtOriginal(from, to, "the name in the original")},
	}
	if english != "" {
		f.Fixes = []checker.Fix{checker.Replace(start, end, english)}
	}
	return f
}

// englishName is what an English paper would write for the name of tokens from to to-1 of the original: the same, even where
// it is a town’s, as that of a club; "" where english knows none for a place in it.
func englishName(p *checker.Pass, from, to int) string {
	names, o := p.Names(), p.Original()
	for k := from; k < to; k++ {
		if names.Place(k) != "" && english(p, names, k) == "" {
			return ""
		}
	}
	return prose.Latinise(o.Slice(from, to), p.OriginalLanguage)
}
