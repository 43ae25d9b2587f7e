package changedname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unmatched gives the token behind a name that begins at token i and that the original around has not, but for words
// that tell what it is: Hotel, Zeitung; 0 where there is none.
func unmatched(p *checker.Pass, names *prose.Names, i int, in, around prose.Window) int {
	last, proper := written(p, names, i), false
	for k := i; k < last; k++ {
		t := &p.Tokens[k]
		if joins(p, k) || t.Is(lexicon.Known) && (names.Has(t.Hash, in) || t.Is(lexicon.Noun) && t.Freq >= 5 && names.Heard(k, in)) {
			continue
		}
		if asOften(p, t.Hash) || names.Has(t.Hash, around) || names.Heard(k, around) || names.Variant(k, in) {
			return 0
		}
		proper = proper || properly(p, names, k, k == i)
	}
	if !proper {
		return 0
	}
	return last
}

// written gives the token behind a name that begins at token i, as far as its words show; 0 where they show that it is
// none, or that the original has it.
func written(p *checker.Pass, names *prose.Names, i int) int {
	last, proper := i, false
	for ; last < len(p.Tokens) && (last == i || p.Gap(last-1)) && (p.Tokens[last].Capitalised() || linked(p.Facts, last, i)); last++ {
		if joins(p, last) {
			continue
		}
		t := &p.Tokens[last]
		if !t.Is(lexicon.Known) && asOften(p, t.Hash) || !nameable(p, last) || ownWords.Has(t.Hash) || measures.Has(t.Hash) {
			return 0
		}
		proper = proper || properly(p, names, last, last == i)
	}
	if !proper || !joins(p, i) && names.IsPlace(i) {
		return 0
	}
	return last
}

// joins reports whether token i joins the words of a name: &, van.
func joins(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Hash == '&' || opensSurname.Has(t.Hash) && capitalBehind(p.Facts, i)
}

// asOften reports whether the original has a word, and the translation has it no oftener: most names.
func asOften(p *checker.Pass, word uint64) bool {
	return p.Original().Seen(word).First >= 0 && surplus(p, word) <= 0
}

// properly reports whether word i, the first of a name or another of it, is a name's and nothing else.
func properly(p *checker.Pass, names *prose.Names, i int, first bool) bool {
	return !p.Tokens[i].Has(prose.Upper) && (ofName(p, i, first) || i > 0 && article(p, names, i-1) && !p.Licensed(i-1))
}

// nameable reports whether token i is written as a word of a name.
func nameable(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	word := strings.TrimSuffix(strings.TrimSuffix(p.Word(i), "'s"), "’s")
	if len(word) < 3 || len(word) < 4 && !t.Has(prose.Upper) || t.Has(prose.Titled|prose.Initials|prose.Inner) || hyphened(p.Facts, i) {
		return false
	}
	if small := word[1] >= 'a' && word[len(word)-2] >= 'a'; small == t.Has(prose.Upper) || plural(word) && t.Class == 0 { // SMEs
		return false
	}
	return !t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) && !saints.Has(t.Hash) && englishKinds.At(p.Facts, i)&quarters == 0
}

// ofName reports whether a word is nothing but a name's, or a rare one or a brand amid a sentence.
func ofName(p *checker.Pass, i int, first bool) bool {
	t := &p.Tokens[i]
	if t.Is(lexicon.Known) {
		return !p.Licensed(i) && (t.Freq < 4 && !t.Is(lexicon.Plural) || prose.Brand(t) && first)
	}
	return (t.Class == 0 || t.Is(lexicon.Proper)) && !(t.Is(lexicon.Place) && t.Freq > 7) && !(t.Is(lexicon.Given) && !t.Is(lexicon.Surname) && t.Freq > 4)
}

// capitalised gives the token behind everyday words whose capitals nothing explains, from token i on, that
// the original around has in no form; 0 where there are none.
func capitalised(p *checker.Pass, names *prose.Names, i int, around prose.Window) int {
	last := unexplainedFrom(p, i)
	for k := i; k < last; k++ {
		if names.Heard(k, around) {
			return 0
		}
	}
	return last
}

// unexplainedFrom gives the token behind such words that the original has nowhere, letter by letter.
func unexplainedFrom(p *checker.Pass, i int) int {
	last := i
	for ; last < len(p.Tokens) && (last == i || p.Gap(last-1)) && p.Tokens[last].Capitalised(); last++ {
		if !unexplained(p, last) || p.Original().Seen(p.Tokens[last].Hash).First >= 0 {
			return 0
		}
	}
	if last == i || last-i > 3 {
		return 0
	}
	if t := &p.Tokens[last-1]; !t.Is(lexicon.Noun) || t.Is(lexicon.Plural) || p.Seen(t.Hash).Lower > 0 {
		return 0
	}
	if last == len(p.Tokens) {
		return last
	}
	if t := &p.Tokens[last]; t.Hash == '(' || p.Gap(last-1) && (linking.Has(t.Hash) || t.Is(lexicon.Determiner)) { // more of the name
		return 0
	}
	return last
}

// unexplained reports whether token i is an everyday word whose capital is neither that of a sentence, nor that of a body or
// of what there is one of.
func unexplained(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return !p.Licensed(i) && oneCapital(t) && !t.Has(prose.Initials) && t.Len > 3 && t.Is(lexicon.Known) && t.Is(lexicon.Noun|lexicon.Adjective) &&
		!t.Is(lexicon.VerbIng|lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Place|lexicon.Given|lexicon.Abbreviation) &&
		!organs.Has(t.Hash) && !things.Has(t.Hash) && !bodies.Has(t.Hash) && !unique.Has(t.Hash) && !hyphened(p.Facts, i) && englishKinds.At(p.Facts, i) == 0
}

// linked reports whether token i is an “&” inside a name that begins before it.
func linked(f *prose.Facts, i, first int) bool {
	return i > first && f.Tokens[i].Hash == '&' && capitalBehind(f, i)
}

// article reports whether token i of the translation is an article of another language that opens a name: Le
// Monde.
func article(p *checker.Pass, names *prose.Names, i int) bool {
	t := &p.Tokens[i]
	return t.Has(prose.Capital) && !t.Is(lexicon.Known) && (t.Is(lexicon.Foreign) || names.ArticleWord(t.Hash))
}

// plural reports whether a word says what some are, not who: Eurosceptics.
func plural(word string) bool {
	for _, ending := range [...]string{"ics", "ists", "ians", "ites", "ers"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// organs are words that names of bodies have, which each language calls in words of its own.
var organs = lexicon.SetOf("academy act administration agency agreement air airport alliance army assembly association authority bank board bureau center centre coalition commission committee confederation congress corporation council court department directorate federation force forces foundation front fund group guard institute league ministry movement navy office organisation organization parties party police service society treaty trust union unions university war")
