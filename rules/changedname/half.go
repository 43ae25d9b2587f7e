package changedname

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// half reports a word of a name that is another in the original, which has it nowhere, or elsewhere and less often, where the
// word beside it is the same on both sides, letter by letter: the Boston Herald, for the Boston Globe.
func half(p *checker.Pass, names *prose.Names, i int) bool {
	t, o := &p.Tokens[i], p.Original()
	if t.Len < 3 || t.Has(prose.Titled|prose.Inner|prose.Initials) || t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) || t.Is(lexicon.Known) && p.Licensed(i) || hyphened(p.Facts, i) {
		return false
	}
	if t.Is(lexicon.Known|lexicon.Foreign) && o.Seen(t.Hash).First >= 0 { // no name for sure, as inPlace asks
		return false
	}
	language := lexicon.Hash(p.OriginalLanguage)
	for _, side := range [...]int{-1, 1} { // where the word is that is the same
		j := i + side
		if j < 0 || j >= len(p.Tokens) || !p.Gap(min(i, j)) || !capital(&p.Tokens[j]) || p.Tokens[j].Len < 3 && p.Tokens[j].Hash != hashSt || o.Seen(p.Tokens[j].Hash).First < 0 && !inflected.Has(language) {
			continue
		}
		in, around, ok := pairOf(p, i)
		if !ok {
			return false
		}
		k := joinedTo(o, names, in, j, side)
		if k < 0 || !otherThere(p, names, i, j, k, in, around) {
			continue
		}
		start, end := p.Span(i, i+1)
		word := prose.Bare(o.Word(k))
		f := checker.Finding{
			Start: start, End: end, Confidence: 85,
			Message:  fmt.Sprintf("“%s” is %s in the original", checker.ClipWords(p.Plain[start:end], 36), checker.ClipWords(word, 36)),
			Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’ beside %s, and no “%s”", word, p.Word(j), p.Plain[start:end]),
			Evidence: []checker.Evidence{p.AtOriginal(k, k+1, "the name in the original")},
		}
		if name := english(p, names, k); name != "" {
			f.Fixes = []checker.Fix{checker.Replace(start, end, name)}
		}
		p.Report(f)
		return true
	}
	return false
}

// otherThere reports whether word i of the translation, beside token j, is another name than word k of the original. A
// name that is known for one that is nobody's is no other: it was the original's hand that slipped.
func otherThere(p *checker.Pass, names *prose.Names, i, j, k int, in, around prose.Window) bool {
	again := p.Original().Seen(p.Tokens[i].Hash).First >= 0 // the story names it elsewhere
	switch script, _ := names.Script(); {
	case j > i && k > 0 && names.Article(k-1): // el Chiquito Sánchez is called so
		return false
	case !script && p.Tokens[i].Class != 0 && p.Original().Tokens[k].Class == 0 && names.OneSlip(i, k): // of a hand in the original: Clinten
		return false
	case again && !inPlace(p, i, k):
		return false
	case !again && (otherHalf(p, names, i, j, k, in, around) || misspelt(p, names, i, j, k)):
		return true
	case !again && names.Heard(i, around):
		return false
	}
	return exclusive(p, names, i, j, k) && !answered(names, k, in) && !names.Variant(i, in) && !names.Kindred(i, k)
}

// inPlace reports whether word i, which the translation has oftener than the original, is nothing but a name, and the
// translation has word k of the original nowhere.
func inPlace(p *checker.Pass, i, k int) bool {
	w := &p.Original().Tokens[k]
	return !p.Tokens[i].Is(lexicon.Known|lexicon.Foreign) && w.Len > 3 && p.Seen(w.Hash).First < 0
}

// otherHalf reports whether word i of the translation, a given name or a surname beside token j, is another than word k of the
// original, however alike they are.
func otherHalf(p *checker.Pass, names *prose.Names, i, j, k int, in, around prose.Window) bool {
	first, last := min(i, j), max(i, j)
	if first > 0 && p.Gap(first-1) && names.GivenHere(first-1) {
		if j > i || k < 2 || !names.Same(first-1, k-2) { // John Howard Johnson
			return false
		}
		first--
	}
	return names.GivenHere(first) && p.Tokens[last].Class&(lexicon.Given|lexicon.Surname) != lexicon.Given && alikeBehind(p, last, max(k, k+j-i)) &&
		!has(p.Facts, p.Original().Tokens[k].Hash, in) && !names.Has(p.Tokens[i].Hash, around) && names.Other(i, k)
}

// misspelt reports whether word i of the translation, behind token j, which both sides write alike, is somebody's surname that the
// original writes with other letters.
func misspelt(p *checker.Pass, names *prose.Names, i, j, k int) bool {
	o := p.Original()
	t, w, b := &p.Tokens[i], &o.Tokens[k], &p.Tokens[j]
	script, _ := names.Script()
	switch {
	case script || declining.Has(lexicon.Hash(p.OriginalLanguage)), j > i || b.Len < 3 || b.Hash != o.Tokens[k-1].Hash || names.CommonWord(k-1):
		return false
	case (t.Class|w.Class|b.Class)&(lexicon.Known|lexicon.Foreign) != 0, names.IsPlace(i) || names.Place(k) != "", p.Seen(w.Hash).First >= 0:
		return false
	}
	return names.OtherVowel(i, k) || names.Crossed(i, k) || names.Homely(j) && !names.Unmarked(i, k) || !names.Respelled(i, k)
}

// alikeBehind reports whether no more of a name stands behind word i of the translation and word k of the original, or the same word.
func alikeBehind(p *checker.Pass, i, k int) bool {
	here, there := capitalBehind(p.Facts, i), capitalBehind(p.Original(), k)
	return here == there && (!here || p.Tokens[i+1].Hash == p.Original().Tokens[k+1].Hash)
}

// doubled reports the second half of a given name of two that is another in the original, before the same surname: Jean-Luc, for
// Jean-Yves.
func doubled(p *checker.Pass, names *prose.Names, i int) bool {
	o := p.Original()
	if i < 2 || p.Tokens[i-1].Hash != '-' || p.Tokens[i].Has(prose.Spaced) || !capital(&p.Tokens[i-2]) || !capitalBehind(p.Facts, i) || o.Seen(p.Tokens[i+1].Hash).First < 0 {
		return false
	}
	in, _, ok := pairOf(p, i)
	if !ok {
		return false
	}
	for k := int(in.From) + 2; k+1 < int(in.To); k++ {
		if o.Tokens[k+1].Hash == p.Tokens[i+1].Hash && o.Tokens[k-1].Hash == '-' && o.Tokens[k-2].Hash == p.Tokens[i-2].Hash && names.Other(i, k) {
			reportWords(p, i, i+1, k, k+1, 85)
			return true
		}
	}
	return false
}

// joinedTo gives the one word with a capital in a stretch of the original that stands beside a
// word, -1 where there is none.
func joinedTo(o *prose.Facts, names *prose.Names, in prose.Window, j, side int) int {
	found := -1
	for m := int(in.From); m < int(in.To); m++ {
		k := m - side
		if side > 0 && k > int(in.From) && names.Patronymic(k) { // Иван Петрович Сидоров
			k--
		}
		if k < int(in.From) || k >= int(in.To) || !o.Gap(min(k, m)) || !capital(&o.Tokens[k]) || o.Tokens[k].Has(prose.Titled) || hyphened(o, k) || !names.Same(j, m) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// exclusive reports whether word i of the translation cannot be what word k of the original
// means, beside the word j that both have: it is nothing but a name, or both are English words.
func exclusive(p *checker.Pass, names *prose.Names, i, j, k int) bool {
	t, w, language := &p.Tokens[i], &p.Original().Tokens[k], lexicon.Hash(p.OriginalLanguage)
	class := names.Class(k)
	script, _ := names.Script()
	same := p.Original().Seen(p.Tokens[j].Hash).First >= 0
	given := class&(lexicon.Given|lexicon.Known|lexicon.Noun) == lexicon.Given || script && names.Given(k)
	named := given || class&(lexicon.Surname|lexicon.Place) != 0
	switch {
	case w.Is(lexicon.Title | lexicon.Foreign | lexicon.Function | lexicon.Abbreviation), joined.Has(language) && w.Freq < 4, inflected.Has(language) && !named && !same, p.Original().Licensed(k) && !named:
		return false
	case names.IsPlace(i) && (inflected.Has(language) || names.National(i) || names.Place(k) != ""): // Financial Times Deutschland
		return false
	case !t.Is(lexicon.Known):
		return j < i || !t.Is(lexicon.Given) || names.Given(k) || p.Tokens[j].Is(lexicon.Known)
	case j < i && t.Is(lexicon.Surname) && names.GivenHere(j) && same && (w.Class&^lexicon.Proper == 0 || w.Class&(lexicon.Surname|lexicon.Known) == lexicon.Surname) && !capitalBehind(p.Original(), k): // Jim Falkner is no Fisher
		return true
	case given && j > i, !inflected.Has(language) && class&(lexicon.Surname|lexicon.Place|lexicon.Known|lexicon.Foreign) == lexicon.Surname:
		return true
	}
	return w.Is(lexicon.Known) && (w.Freq >= 7 || w.Freq >= 5 && !p.Tokens[j].Is(lexicon.Known)) && ofTwoWords(p.Facts, min(i, j)) && ofTwoWords(p.Original(), min(k, k+j-i))
}

// ofTwoWords reports whether a name that begins at token i has no more than two words.
func ofTwoWords(f *prose.Facts, i int) bool {
	return !(capitalBefore(f, i) && !f.Tokens[i-1].Has(prose.SentenceStart)) && !(i+2 < len(f.Tokens) && f.Gap(i+1) && capital(&f.Tokens[i+2]))
}

// hashSt stands before the name of a saint that the original has in English: St Mirren.
var hashSt = lexicon.Hash("st")

// inflected are languages whose names seldom stand in the translation letter by letter.
var inflected = lexicon.SetOf("bg cs el pl ro ru tr uk")

func hyphened(f *prose.Facts, i int) bool {
	return i > 0 && f.Tokens[i-1].Hash == '-' || i+1 < len(f.Tokens) && f.Tokens[i+1].Hash == '-'
}
