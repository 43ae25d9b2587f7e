package changedname

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// leftOut is the one name of a sentence of the original that lettered tells: tokens first to end-1. First is -1 where there
// is none, or more than one.
type leftOut struct {
	in         prose.Window
	first, end int
}

// read finds it, if the sentence is not the last that was asked for.
func (l *leftOut) read(p *checker.Pass, names *prose.Names, in prose.Window) {
	if l.in == in {
		return
	}
	l.in, l.first = in, -1
	for k := int(in.From); k < int(in.To); k++ {
		to := lettered(p, names, k, in)
		if to == 0 {
			continue
		}
		if l.first >= 0 {
			l.first = -1
			return
		}
		l.first, l.end = k, to
		k = to - 1
	}
}

// lettered gives the token behind a name that begins at token k of the original, that English writes with the same
// letters and that the translation's sentence leaves out; 0 where there is none.
func lettered(p *checker.Pass, names *prose.Names, k int, in prose.Window) int {
	o := p.Original()
	if !o.Tokens[k].Capitalised() || has(p.Facts, o.Tokens[k].Hash, in) && names.Place(k) == "" || k > 0 && o.Tokens[k-1].Hash == '&' || capitalBefore(o, k) && !o.Licensed(k-1) && !o.Tokens[k-1].Is(lexicon.Function|lexicon.Foreign) && !names.Article(k-1) && !names.Head(k-1) && !(p.OriginalLanguage == "de" && names.CommonWord(k-1)) {
		return 0
	}
	var room [8]int
	to, kept, asked := k, false, room[:0]
	for ; to < int(in.To) && (to == k || o.Gap(to-1)) && (o.Tokens[to].Capitalised() || linked(o, to, k)); to++ {
		w, class := &o.Tokens[to], names.Class(to)
		place := names.Place(to) != ""
		switch {
		case w.Hash == '&', opensSurname.Has(w.Hash) && to+1 < int(in.To) && capitalBehind(o, to):
		case w.Has(prose.Upper):
			if to > k || !letters(p, names, to, in) {
				return 0
			}
			kept = true
		case w.Len < 4, w.Has(prose.Titled | prose.Initials), saints.Has(w.Hash), class&(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) != 0, (place || names.Nation(to)) && !club(p, names, to, in):
			return 0
		case to > k && has(p.Facts, w.Hash, in):
		case place:
			kept = true
		default:
			if o.Seen(w.Hash).Lower > 0 {
				return 0
			}
			asked = append(asked, to)
			kept = kept || articledThere(o, names, to) || keptElsewhere(p, names, to) && !(p.OriginalLanguage == "de" && class&lexicon.Known != 0) || letterwise(p, names, k, to)
		}
	}
	if !kept || slices.ContainsFunc(asked, func(k int) bool {
		return names.CommonWord(k) && !articledThere(o, names, k) && !prose.Brand(&o.Tokens[k]) || answered(names, k, in)
	}) {
		return 0
	}
	return to
}

// letters reports whether word k of the original, in capitals, is an acronym that English has no other for and that the
// translation's sentence has neither letter by letter nor in words; a figure in Roman numerals is none.
func letters(p *checker.Pass, names *prose.Names, k int, in prose.Window) bool {
	o := p.Original()
	w := &o.Tokens[k]
	script, _ := names.Script()
	return !script && w.Len > 2 && names.Acronym(k) == "" && !names.Rendered(k, in) && !theirLetters.Has(w.Hash) && !hyphened(o, k) &&
		names.Class(k)&lexicon.Function == 0 && prose.Roman(o.Word(k)) == 0 && !spelledHere(p, w, o.Word(k), in)
}

// articledThere reports whether an article that opens a name stands before word k of the original: Le Monde.
func articledThere(o *prose.Facts, names *prose.Names, k int) bool {
	if k == 0 || !o.Gap(k-1) {
		return false
	}
	b := &o.Tokens[k-1]
	return b.Flags&(prose.Capital|prose.SentenceStart) == prose.Capital && (names.Article(k-1) || b.Is(lexicon.Foreign) && !b.Is(lexicon.Known))
}

// club reports whether word k of the original, a town, has an article before it, as clubs that are called by their
// towns have, and none of the words of the translation for its own: il Napoli.
func club(p *checker.Pass, names *prose.Names, k int, in prose.Window) bool {
	o := p.Original()
	return k > 0 && o.Gap(k-1) && !o.Tokens[k-1].Capitalised() && names.Article(k-1) && o.Seen(o.Tokens[k].Hash).Lower == 0 && !names.Nation(k) &&
		slices.ContainsFunc(names.Loose(in), func(j int32) bool { return o.Tokens[j].Hash == o.Tokens[k].Hash })
}

// letterwise reports whether English would write word to of a name of the original, which begins at token k, as
// it stands: it knows it as a name that has no other form, it is an English word, or a noun before it says what it
// is the name of.
func letterwise(p *checker.Pass, names *prose.Names, k, to int) bool {
	o := p.Original()
	w, class := &o.Tokens[to], names.Class(to)
	script, _ := names.Script()
	switch {
	case to > k && class&lexicon.Surname == 0 && class&lexicon.Known == 0, script && w.Class == 0 && (w.Len < 10 || class&(lexicon.Surname|lexicon.Place) == lexicon.Place):
		return false
	case class&(lexicon.Proper|lexicon.Given|lexicon.Known|lexicon.Foreign) == lexicon.Proper && (w.Freq >= 4 || w.Class == 0 || w.Class&(lexicon.Place|lexicon.Surname) == 0 && names.Lone(k)):
		return true
	case k == to && prose.Brand(w) && !o.Licensed(to):
		return true
	case o.Licensed(to):
		return false
	case k > 0 && names.Head(k-1) && o.Gap(k-1):
		return true
	case !script && k == to && w.Freq >= 4 && class&(lexicon.Known|lexicon.Noun|lexicon.Foreign) == lexicon.Known|lexicon.Noun && names.Lone(k): // Reading, where nouns are written small
		return true
	case inflected.Has(lexicon.Hash(p.OriginalLanguage)):
		return false
	case w.Class == 0 && names.Lone(k) && p.OriginalLanguage != "de" && p.OriginalLanguage != "sv":
		return true
	}
	if class&lexicon.Known == 0 || w.Is(lexicon.Foreign) {
		return false
	}
	return to > k && w.Freq >= 5 || w.Freq >= 6 && p.OriginalLanguage != "de" && p.OriginalLanguage != "fr"
}

// spelledHere reports whether a stretch of the translation may have what an acronym is short for: words
// that begin with its letters, one behind the other, or a body in words where the acronym stands nowhere.
func spelledHere(p *checker.Pass, w *prose.Token, acronym string, in prose.Window) bool {
	seen := p.Seen(w.Hash).Upper > 0
	for i := in.First; i < in.Last; i++ {
		if t := &p.Tokens[i]; !seen && t.Has(prose.Capital) && organs.Has(t.Hash) {
			return true
		}
		n := 0
		for j := i; j < in.Last && n < len(acronym); j++ {
			t := &p.Tokens[j]
			if t.Kind != prose.Word || !t.Has(prose.Capital) && t.Is(lexicon.Function) {
				continue
			}
			if !t.Has(prose.Capital) || p.Word(int(j))[0] != acronym[n] {
				break
			}
			n++
		}
		if n >= 2 && n >= len(acronym)-1 {
			return true
		}
	}
	return false
}

// saints stand before names that each language has in its own way.
var saints = lexicon.SetOf("saint san st sainte sankt santa santo sint svatá svatý são świętej święty")

// opensSurname are words that surnames of two words begin with.
var opensSurname = lexicon.SetOf("da de del della di do dos van von")

// theirLetters are acronyms that English has others for.
var theirLetters = lexicon.SetOf("adn iva pib pil pma pme pyme pymes tva sida ong onu otan")
