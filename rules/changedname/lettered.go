package changedname

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// onlyLettered gives the one name of a stretch of the original that lettered tells, -1 where there is none or
// more than one.
func onlyLettered(p *checker.Pass, names *prose.Names, in prose.Window) (first, end int) {
	first = -1
	for k := int(in.From); k < int(in.To); k++ {
		to := lettered(p, names, k, in)
		if to == 0 {
			continue
		}
		if first >= 0 {
			return -1, 0
		}
		first, end = k, to
		k = to - 1
	}
	return first, end
}

// lettered gives the token behind a name that begins at token k of the original, that English
// writes with the same letters and of which the translation's sentence has no word; 0 where there
// is none.
func lettered(p *checker.Pass, names *prose.Names, k int, in prose.Window) int {
	o := p.Original()
	if k > 0 && o.Tokens[k-1].Hash == '&' || k > 0 && o.Gap(k-1) && capital(&o.Tokens[k-1]) && !o.Licensed(k-1) && !o.Tokens[k-1].Is(lexicon.Function|lexicon.Foreign) && !names.Article(k-1) && !names.Head(k-1) && !(p.OriginalLanguage == "de" && names.CommonWord(k-1)) {
		return 0
	}
	to, kept := k, false
	script, _ := names.Script()
	for ; to < int(in.To) && (to == k || o.Gap(to-1)) && (capital(&o.Tokens[to]) || linked(o, to, k)); to++ {
		w, class := &o.Tokens[to], names.Class(to)
		if w.Hash == '&' || opensSurname.Has(w.Hash) && o.Gap(to) && to+1 < int(in.To) && capital(&o.Tokens[to+1]) {
			continue
		}
		if w.Has(prose.Upper) {
			if script || w.Len < 3 || to > k || names.Acronym(to) != "" || names.Rendered(to, in) || rates.Has(w.Hash) || hyphened(o, to) ||
				class&lexicon.Function != 0 || spelledHere(p, w, o.Word(to), in) {
				return 0
			}
			kept = true
			continue
		}
		if w.Len < 4 || w.Has(prose.Titled|prose.Initials) || saints.Has(w.Hash) || class&(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) != 0 || names.Place(to) != "" && !club(p, names, to, in) {
			return 0
		}
		if has(p.Facts, w.Hash, in) && to > k {
			continue
		}
		articled := to > 0 && (names.Article(to-1) || o.Tokens[to-1].Is(lexicon.Foreign) && !o.Tokens[to-1].Is(lexicon.Known)) && o.Tokens[to-1].Flags&(prose.Capital|prose.SentenceStart) == prose.Capital && o.Gap(to-1)
		if names.Place(to) != "" {
			kept = true
			continue
		}
		if names.CommonWord(to) && !articled || o.Seen(w.Hash).Lower > 0 || names.Rendered(to, in) || names.Echo(to, in) {
			return 0
		}
		kept = kept || articled || keptElsewhere(p, names, to) && !(p.OriginalLanguage == "de" && class&lexicon.Known != 0) || letterwise(p, names, k, to)
	}
	if !kept {
		return 0
	}
	return to
}

// club reports whether word k of the original, a town, has an article before it, as clubs that are called by their
// towns have, and none of the words of the translation for its own: il Napoli.
func club(p *checker.Pass, names *prose.Names, k int, in prose.Window) bool {
	o := p.Original()
	return k > 0 && o.Gap(k-1) && !capital(&o.Tokens[k-1]) && names.Article(k-1) && o.Seen(o.Tokens[k].Hash).Lower == 0 && !names.Nation(k) &&
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
	case k == to && brands.Has(w.Hash) && !o.Licensed(to):
		return true
	case o.Licensed(to):
		return false
	case k > 0 && names.Head(k-1) && o.Gap(k-1):
		return true
	case inflected.Has(lexicon.Hash(p.OriginalLanguage)):
		return false
	case w.Class == 0 && names.Lone(k) && p.OriginalLanguage != "de" && p.OriginalLanguage != "sv":
		return true
	}
	if to > k && class&lexicon.Known != 0 && w.Freq >= 5 && !w.Is(lexicon.Foreign) {
		return true
	}
	return class&lexicon.Known != 0 && w.Freq >= 6 && !w.Is(lexicon.Foreign) && p.OriginalLanguage != "de" && p.OriginalLanguage != "fr"
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
var saints = lexicon.SetOf("saint st sainte sankt santa santo sint svatá svatý świętej święty")

// opensSurname are words that surnames of two words begin with.
var opensSurname = lexicon.SetOf("da de del della di do dos van von")

// rates are letters that English has others for, and that stand for something of its own there.
var rates = lexicon.SetOf("adn iva pib pil pma pme pyme pymes tva sida ong onu otan")
