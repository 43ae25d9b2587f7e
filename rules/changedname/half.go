package changedname

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// half reports a word of a name that is another in the original, which has it nowhere, or elsewhere and less often, where the
// word beside it is the same on both sides, letter by letter: the Boston Herald, for the Boston Globe.
func half(p *checker.Pass, names *prose.Names, i int) bool {
	t, o := &p.Tokens[i], p.Original()
	if t.Is(lexicon.Calendar) {
		return weekday(p, names, i)
	}
	if t.Len < 3 || t.Has(prose.Titled|prose.Inner|prose.Initials) || t.Is(lexicon.Function|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) {
		return false
	}
	opening := t.Is(lexicon.Known) && p.Licensed(i)
	if opening && !capitalBehind(p.Facts, i) {
		return false
	}
	if !opening && hyphened(p.Facts, i) {
		return doubleBarrelled(p, names, i)
	}
	if t.Is(lexicon.Known|lexicon.Foreign) && o.Seen(t.Hash).First >= 0 { // no name for sure, as inPlace asks
		return false
	}
	language := lexicon.Hash(p.OriginalLanguage)
	for _, side := range [...]int{-1, 1} { // where the word is that is the same
		j := i + side
		if j < 0 || j >= len(p.Tokens) || !p.Gap(min(i, j)) || !p.Tokens[j].Capitalised() || p.Tokens[j].Len < 3 && p.Tokens[j].Hash != hashSt || o.Seen(p.Tokens[j].Hash).First < 0 && !inflected.Has(language) {
			continue
		}
		in, around, ok := pairOf(p, i)
		if !ok {
			return false
		}
		k := joinedTo(o, names, in, j, side)
		if k < 0 || opening && !besideEnglish(p, names, i, j, k, around) || !opening && !otherThere(p, names, i, j, k, in, around) {
			continue
		}
		reportHalf(p, names, i, k, j)
		return true
	}
	return false
}

// reportHalf reports word i of the translation for word k of the original, beside word j, which both have.
func reportHalf(p *checker.Pass, names *prose.Names, i, k, j int) {
	here, there := p.Word(i), prose.Bare(p.Original().Word(k))
	if strings.EqualFold(prose.Latinise(there, p.OriginalLanguage), here) { // letter by letter it is the name
		return
	}
	f := inPlaceOf(p, i, i+1, k, k+1, english(p, names, k))
	f.Confidence = 85
	f.Message = fmt.Sprintf("“%s” is %s in the original", checker.ClipWords(here, 36), checker.ClipWords(there, 36))
	f.Why = fmt.Sprintf("the sentence that is rendered here has ‘%s’ beside %s, and no “%s”", there, p.Word(j), here)
	p.Report(f)
}

// weekday reports a day or a month in an English name that is another in the original, which has the name in English, too: Thursday
// Night Live, for Saturday Night Live.
func weekday(p *checker.Pass, names *prose.Names, i int) bool {
	j := i + 1
	if j >= len(p.Tokens) || !p.Gap(i) || !p.Tokens[j].Capitalised() || p.Tokens[j].Is(lexicon.Calendar) {
		return false
	}
	in, _, ok := pairOf(p, i)
	if !ok {
		return false
	}
	o := p.Original()
	k := joinedTo(o, names, in, j, 1)
	if k < 0 || !o.Tokens[k].Is(lexicon.Calendar) || o.Tokens[k].Hash == p.Tokens[i].Hash || o.Tokens[k+1].Hash != p.Tokens[j].Hash || has(p.Facts, o.Tokens[k].Hash, in) {
		return false
	}
	reportHalf(p, names, i, k, j)
	return true
}

// doubleBarrelled reports the first or the last part of somebody's double surname that is another in the original, where the given
// name and the other part are the same: Hanna Becker-Lund, for Hanna Winkel-Lund.
func doubleBarrelled(p *checker.Pass, names *prose.Names, i int) bool {
	o := p.Original()
	first := i // of the two parts
	if i > 0 && p.Tokens[i-1].Hash == '-' {
		first = i - 2
	}
	given, other := first-1, 2*first+2-i
	if given < 0 || !p.Gap(given) || !prose.GivenName(&p.Tokens[given]) || other >= len(p.Tokens) || !p.Tokens[other].Capitalised() || !p.Tokens[i].Capitalised() {
		return false
	}
	in, around, ok := pairOf(p, i)
	if !ok {
		return false
	}
	k := otherHyphened(p, in, i, other, given)
	if k < 0 || !o.Tokens[k].Capitalised() || o.Seen(p.Tokens[i].Hash).First >= 0 || answered(names, k, around) || names.Variant(i, around) || names.Kindred(i, k) || names.Same(i, k) {
		return false
	}
	reportHalf(p, names, i, k, other)
	return true
}

// otherHyphened gives the word of the original that stands where token i of the translation does, a half of a name with a hyphen: with
// the same other half, and the same word, beside, before or behind the two; -1 where there is none.
func otherHyphened(p *checker.Pass, in prose.Window, i, other, beside int) int {
	o, first, last := p.Original(), min(i, other, beside), max(i, other, beside)
	for m := int(in.From); m+last-first < int(in.To); m++ {
		at := m - first // from a token of the translation to that of the original
		if o.Tokens[at+beside].Hash == p.Tokens[beside].Hash && o.Tokens[at+(i+other)/2].Hash == '-' && o.Tokens[at+other].Hash == p.Tokens[other].Hash {
			return at + i
		}
	}
	return -1
}

// otherThere reports whether word i of the translation, beside token j, is another name than word k of the original. A
// name that is known for one that is nobody's is no other: it was the original's hand that slipped.
func otherThere(p *checker.Pass, names *prose.Names, i, j, k int, in, around prose.Window) bool {
	again := p.Original().Seen(p.Tokens[i].Hash).First >= 0 // the story names it elsewhere
	switch script, _ := names.Script(); {
	case j > i && office(p, names, k), j > i && k > 0 && names.Article(k-1): // Kanzler Merz, for Friedrich Merz; el Chiquito Sánchez is called so
		return false
	case !script && p.Tokens[i].Class != 0 && p.Original().Tokens[k].Class == 0 && names.OneSlip(i, k): // of a hand in the original: Clinten
		return false
	case again && !inPlace(p, i, k):
		return false
	case !again && (besideEnglish(p, names, i, j, k, around) || copiedBeside(p, names, i, j, k, around) || otherHalf(p, names, i, j, k, in, around) || misspelt(p, names, i, j, k) || miscopied(p, names, i, j, k, in) || renamed(p, names, i, j, k, in) || otherEnding(p, names, i, j, k)):
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

// besideEnglish reports whether token j, beside word i of the translation, is an English word that the original, too, has in a name,
// beside word k: Falcon Air, for Harbour Air. A name in English nobody renders. Dirk is a given name, though, and a shepherd may stand
// before it.
func besideEnglish(p *checker.Pass, names *prose.Names, i, j, k int, around prose.Window) bool {
	o, m := p.Original(), k+j-i
	b := &p.Tokens[j]
	return b.Hash == o.Tokens[m].Hash && b.Is(lexicon.Known) && b.Freq >= 5 && !b.Is(lexicon.Foreign|lexicon.Title|lexicon.Calendar|lexicon.Given) && !names.CommonWord(m) && o.Seen(b.Hash).Lower == 0 &&
		nowhere(p, names, i, k, around) && !names.Kindred(i, k) && o.Tokens[k].Is(lexicon.Known|lexicon.Proper) && !o.Tokens[k].Is(lexicon.Foreign|lexicon.Function|lexicon.Plural) && !names.CommonWord(k) && names.Place(k) == "" && !names.IsPlace(i)
}

// copiedBeside reports whether word k of the original is a known surname in its first case, behind a given name that both sides have
// letter by letter: Rose, for Ross. A name that others write with Latin letters is copied.
func copiedBeside(p *checker.Pass, names *prose.Names, i, j, k int, around prose.Window) bool {
	o := p.Original()
	w := &o.Tokens[k]
	return j < i && forename(&p.Tokens[j]) && p.Tokens[j].Hash == o.Tokens[k-1].Hash && w.Is(lexicon.Surname) && w.Freq >= 4 && !w.Is(lexicon.Foreign|lexicon.Title) && !names.CommonWord(k) && alikeBehind(p, i, k) &&
		nowhere(p, names, i, k, around) && (p.Tokens[i].Is(lexicon.Known) || !names.Kindred(i, k)) && !inCase(p, i, k)
}

// nowhere reports whether the original around has word i of the translation in no form, and the translation word k of the original
// not at all.
func nowhere(p *checker.Pass, names *prose.Names, i, k int, around prose.Window) bool {
	w := &p.Original().Tokens[k]
	return oneCapital(w) && w.Len > 2 && p.Seen(w.Hash).First < 0 && p.Original().Seen(p.Tokens[i].Hash).First < 0 && !names.Has(p.Tokens[i].Hash, around)
}

// inCase reports whether word k of an original that puts names into cases may be a form of word i: it goes on as an ending does where
// that ends.
func inCase(p *checker.Pass, i, k int) bool {
	name := p.Word(i)
	_, size := utf8.DecodeLastRuneInString(name)
	ending, ok := strings.CutPrefix(p.Original().Word(k), name[:len(name)-size])
	vowel, _ := utf8.DecodeRuneInString(ending)
	return declining.Has(lexicon.Hash(p.OriginalLanguage)) && ok && strings.ContainsRune("aeiouyáéíóúůýąęıöü", vowel)
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
	return names.OtherVowel(i, k) || names.Crossed(i, k) || !names.Respelled(i, k)
}

// miscopied reports whether word i of the translation, behind a given name that both sides write alike and that is borne where names
// are written in Latin letters, is a surname in other letters than the original's.
func miscopied(p *checker.Pass, names *prose.Names, i, j, k int, in prose.Window) bool {
	t, w, b := &p.Tokens[i], &p.Original().Tokens[k], &p.Tokens[j]
	return j < i && k > 0 && !(j > 0 && saints.Has(p.Tokens[j-1].Hash)) && prose.Copied(b) && names.SameGiven(j, k-1) && !(b.Hash != lexicon.Key(prose.Bare(p.Original().Word(k-1))) && names.Stem(i, k)) && t.Len > 3 && w.Len > 3 &&
		(t.Class|w.Class)&(lexicon.Known|lexicon.Foreign|lexicon.Title) == 0 && !names.IsPlace(i) && names.Place(k) == "" && !names.CommonWord(k) &&
		alikeBehind(p, i, k) && !has(p.Facts, w.Hash, in) && names.Miscopied(i, k)
}

// renamed reports whether word i of the translation is a given name and word k of the original another, before a surname that both
// sides write alike. That nobody knows the other matters little: what stands there with a capital is a given name, but for an office.
func renamed(p *checker.Pass, names *prose.Names, i, j, k int, in prose.Window) bool {
	o := p.Original()
	t, w, b := &p.Tokens[i], &o.Tokens[k], &p.Tokens[j]
	if script, _ := names.Script(); script || j < i || k+1 >= len(o.Tokens) || b.Is(lexicon.Foreign) || b.Is(lexicon.Known) && !(b.Is(lexicon.Surname) && o.Seen(o.Tokens[k+1].Hash).Lower == 0 && !names.CommonWord(k+1)) || b.Len < 4 || b.Hash != lexicon.Key(prose.Bare(o.Word(k+1))) {
		return false
	}
	class := names.Class(k)
	known := class&lexicon.Given != 0
	switch {
	case !prose.GivenName(t), names.IsPlace(j), w.Len < 3, w.Has(prose.Upper | prose.Titled), !known && o.Licensed(k), capitalBehind(p.Facts, j):
		return false
	case names.CommonWord(k), class&(lexicon.Known|lexicon.Foreign|lexicon.Function|lexicon.Title|lexicon.Demonym|lexicon.Place) != 0:
		return false
	case !known && joined.Has(lexicon.Hash(p.OriginalLanguage)) && (k == 0 || !office(p, names, k-1) || p.OriginalLanguage == "tr" && strings.HasSuffix(o.Word(k), "ı")): // every noun has a capital
		return false
	}
	return !names.Heard(i, in) && !names.Kindred(i, k) && !names.OneNamed(i, k) && (known || !names.OpensAlike(i, k)) // Anička, Annie
}

// office reports whether word k of the original says what somebody is: Kanzler, Frau.
func office(p *checker.Pass, names *prose.Names, k int) bool {
	roles, ok := prose.RolesOf(p.OriginalLanguage)
	w := &p.Original().Tokens[k]
	return ok && roles.At(p.Original(), k) > 0 || theirAddresses.Has(w.Hash) || w.Is(lexicon.Title) || p.OriginalLanguage == "de" && names.Class(k)&lexicon.Given == 0 && names.CommonWord(k)
}

// otherEnding reports whether word i of the translation, behind token j, ends as another surname than word k of an original in
// Cyrillic or Greek.
func otherEnding(p *checker.Pass, names *prose.Names, i, j, k int) bool {
	return j < i && alikeBehind(p, i, k) && names.OtherEnding(i, k)
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
	if i < 2 || p.Tokens[i-1].Hash != '-' || p.Tokens[i].Has(prose.Spaced) || !p.Tokens[i-2].Capitalised() || !capitalBehind(p.Facts, i) || o.Seen(p.Tokens[i+1].Hash).First < 0 {
		return false
	}
	in, _, ok := pairOf(p, i)
	if !ok {
		return false
	}
	k := otherHyphened(p, in, i, i-2, i+1)
	if k < 0 || !names.Other(i, k) {
		return false
	}
	reportWords(p, i, i+1, k, k+1, 85)
	return true
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
		if k < int(in.From) || k >= int(in.To) || !o.Gap(min(k, m)) || !o.Tokens[k].Capitalised() || o.Tokens[k].Has(prose.Titled) || hyphened(o, k) || !names.Same(j, m) {
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
	case script && j < i && t.Is(lexicon.Surname) && p.Tokens[j].Is(lexicon.Given) && !names.CommonWord(k) && !capitalBehind(p.Facts, i) && !capitalBehind(p.Original(), k): // Roman Tanner, for Роман Кожемяко
		return true
	case given && j > i, !inflected.Has(language) && class&(lexicon.Surname|lexicon.Place|lexicon.Known|lexicon.Foreign) == lexicon.Surname:
		return true
	}
	return w.Is(lexicon.Known) && (w.Freq >= 7 || w.Freq >= 5 && !p.Tokens[j].Is(lexicon.Known)) && ofTwoWords(p.Facts, min(i, j)) && ofTwoWords(p.Original(), min(k, k+j-i))
}

// ofTwoWords reports whether a name that begins at token i has no more than two words.
func ofTwoWords(f *prose.Facts, i int) bool {
	return !(capitalBefore(f, i) && !f.Tokens[i-1].Has(prose.SentenceStart)) && !(i+2 < len(f.Tokens) && f.Gap(i+1) && f.Tokens[i+2].Capitalised())
}

// hashSt stands before the name of a saint that the original has in English: St Mirren.
var hashSt = lexicon.Hash("st")

// inflected are languages whose names seldom stand in the translation letter by letter.
var inflected = lexicon.SetOf("bg cs el pl ro ru tr uk")

func hyphened(f *prose.Facts, i int) bool {
	return i > 0 && f.Tokens[i-1].Hash == '-' || i+1 < len(f.Tokens) && f.Tokens[i+1].Hash == '-'
}
