package missingname

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// anglicisms gives where the original has a name of two English words or more: common ones, each
// with a capital of its own. What stands in brackets explains, for those who have no English.
func anglicisms(o *prose.Facts) (starts []int32) {
	for _, n := range o.Posting(prose.Capitals) {
		if k := int(n); k > 0 && o.Tokens[k-1].Hash != '(' && o.Gap(k) && (anglicised(o, k) && anglicised(o, k+1) || english(o, k) && english(o, k+1)) && !(o.Gap(k-1) && o.Tokens[k-1].Has(prose.Capital)) {
			starts = append(starts, n)
		}
	}
	for _, n := range o.Posting(prose.Openers) {
		if k := int(n); o.Gap(k) && english(o, k) && english(o, k+1) {
			starts = append(starts, n)
		}
	}
	slices.Sort(starts)
	return starts
}

func anglicised(o *prose.Facts, k int) bool {
	w := &o.Tokens[k]
	return w.Kind == prose.Word && w.Len > 2 && w.Flags&(prose.Capital|prose.Titled|prose.Upper) == prose.Capital && w.Freq >= 7 && w.Is(lexicon.Known) && !w.Is(lexicon.Foreign|lexicon.Title|lexicon.Calendar) && o.Seen(w.Hash).Lower == 0 && !amounts.Has(w.Hash)
}

// housed gives the last word of a name in English from token k of the original on, if that says of a firm, a paper or a house what it
// is, and the translation has none of its words with a capital: Boston Children’s Hospital, for which it says “a hospital”. -1
// where it is no such name.
func housed(p *checker.Pass, k int, in prose.Window) int {
	o, names, end, house := p.Original(), p.Names(), k, false
	for ; end < int(in.To) && (end == k || o.Gap(end-1) && english(o, end) || o.Tokens[end].Kind == prose.Clitic); end++ {
		house = houses.Has(o.Tokens[end].Hash)
		if nameHere(p, names, in, end) {
			return -1
		}
	}
	if !house || end-k < 2 || shortened(p, in, k, end) {
		return -1
	}
	return end - 1
}

// english reports whether word k of the original has a capital, and is a word or a name that English has.
func english(o *prose.Facts, k int) bool {
	w := &o.Tokens[k]
	return w.Capitalised() && w.Len > 2 && !w.Has(prose.Titled|prose.Upper) && (w.Is(lexicon.Known) && w.Freq >= 5 || w.Is(lexicon.Proper|lexicon.Demonym)) && !w.Is(lexicon.Foreign|lexicon.Calendar) && o.Seen(w.Hash).Lower == 0
}

// nameHere reports whether a stretch of the translation has a word with a capital that may stand for word k of the original.
func nameHere(p *checker.Pass, names *prose.Names, in prose.Window, k int) bool {
	for i := in.First; i < in.Last; i++ {
		if t := &p.Tokens[i]; t.Kind == prose.Word && t.Flags&(prose.Capital|prose.Inner) != 0 && names.Same(int(i), k) {
			return true
		}
	}
	return false
}

// houses are what firms, papers and houses with names in English call themselves.
var houses = lexicon.SetOf("airlines airport airways association bank college energy entertainment express foundation hospital institute journal magazine motors museum news pictures post press records review rovers society studios times trust united university wanderers")

// amounts are nouns that German, too, writes so: eine Billion Euro.
var amounts = lexicon.SetOf("billion cent dollar euro gallon liter meter million pint yard")

// anglicism gives the last word of such a name in a stretch of the original that the translation
// leaves out; -1 where there is none: what is in English there, English need not
// render.
func anglicism(p *checker.Pass, starts []int32, in prose.Window) int {
	o, names := p.Original(), p.Names()
	first, _ := slices.BinarySearch(starts, in.From)
	for _, n := range starts[first:] {
		if n >= in.To {
			break
		}
		end := int(n)
		for end < int(in.To) && (end == int(n) || o.Gap(end-1)) && anglicised(o, end) && !answered(names, end, in) {
			end++
		}
		if house := housed(p, int(n), in); house >= 0 {
			return house
		}
		if end-int(n) > 1 && !(o.Gap(end-1) && o.Tokens[end].Has(prose.Capital)) && !shortened(p, in, int(n), end) {
			return end - 1
		}
	}
	return -1
}

// shortened reports whether a stretch of the translation has the first letters of the words of
// a name: FT.
func shortened(p *checker.Pass, in prose.Window, from, to int) bool {
	o, initials := p.Original(), ""
	for k := from; k < to; k++ {
		initials += o.Word(k)[:1]
	}
	for i := in.First; i < in.Last; i++ {
		if p.Tokens[i].Has(prose.Upper) && p.Word(int(i)) == initials {
			return true
		}
	}
	return false
}
