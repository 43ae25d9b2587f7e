package changedname

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// foreign reports a name of the translation that the original has nowhere, in no
// form, and that explains nothing. Which name it stands for is said where one of the
// sentence has nothing else that stands for it.
func foreign(p *checker.Pass, names *prose.Names, s prose.Stranger, link *prose.Strangers) {
	i := int(s.Token)
	if !plain(p, s, link.In) || names.Variant(i, link.In) {
		return
	}
	if spelledOut(p, i) || names.IsPlace(i) && !s.Introduced && seat(p.Original(), link.In) && !has(p.Facts, hashCapital, link.In) {
		return
	}
	script, _ := names.Script()
	k, kin, far := nearest(p, names, s, link.In)
	if k >= 0 && bracketed(p.Original(), k) {
		return
	}
	if script && (s.Known || s.Introduced || unknown(p, names, i, link.In)) { // it writes what it has by its sound
		if !kin || far > 0.4 {
			k = -1
		}
		if k < 0 && ofHead(p, i) {
			return
		}
		if (!s.Place || !explains(p, names, i)) && names.Foreign(i) {
			reportAbsent(p, names, i, k, kin, link.In, "anywhere")
		}
		return
	}
	switch {
	case homeRegions.Has(p.Tokens[i].Hash) && far > 0.4,
		kin && !firm(p, names, s) && !stranger(p.Original(), link, k),
		!kin && (!firm(p, names, s) || explains(p, names, i) || s.Introduced && !names.Heard(i-1, link.In)),
		!kin && k >= 0 && far > 0.4,
		k < 0 && !s.Introduced, // a place that is added explains: “in Bonn, Germany”
		!kin && script,         // a word that is nobody's name
		!names.Foreign(i),
		!kin && ofHead(p, i):
		return
	}
	reportAbsent(p, names, i, k, kin, link.In, "anywhere")
}

// reportAbsent reports a name, word i, that the original has not where it was looked for. Beside it
// stands word k of the original, which nothing in the translation stands for, -1 for none; kin is
// whether that is a name of the kind.
func reportAbsent(p *checker.Pass, names *prose.Names, i, k int, kin bool, in prose.Window, where string) {
	if p.InDateline(i) || agency(p, i) {
		return
	}
	o := p.Original()
	start, end := p.Span(i, i+1)
	f := checker.Finding{
		Start: start, End: end, Confidence: 62,
		Message: fmt.Sprintf("“%s” is not in the original", p.Plain[start:end]),
		Why:     fmt.Sprintf("the original has no “%s” %s, in no form", p.Plain[start:end], where),
	}
	if k >= 0 {
		f.Why += fmt.Sprintf(", and nothing else here stands for its ‘%s’", o.Word(k))
	}
	switch {
	case k < 0:
		f.Evidence = append(f.Evidence, p.AtOriginal(int(in.From), int(in.To), "what is rendered here"))
	case !kin:
		f.Confidence = 68
		f.Evidence = append(f.Evidence, p.AtOriginal(k, k+1, "nothing else here stands for this"))
	default:
		f.Confidence = 75
		f.Evidence = append(f.Evidence, p.AtOriginal(k, k+1, "the name in the original"))
		if name := english(p, names, k); name != "" {
			f.Fixes = append(f.Fixes, checker.Replace(start, end, name))
		}
	}
	p.Report(f)
}

// ofHead reports whether token i is the name of a head of state or government behind the office, which the original may have alone:
// Prime Minister Kyriakos Mitsotakis.
func ofHead(p *checker.Pass, i int) bool {
	for j := i - 1; j >= max(i-3, 0) && p.Tokens[j].Capitalised(); j-- {
		if heads.Has(p.Tokens[j].Hash) {
			return true
		}
	}
	return false
}

var heads = lexicon.SetOf("chancellor emperor king minister pope premier president queen taoiseach")

// nearest gives the word of the original that nothing in the translation stands for
// and whose place is nearest to a name's, one of the same kind first; -1 where there
// is none.
func nearest(p *checker.Pass, names *prose.Names, s prose.Stranger, in prose.Window) (best int, kin bool, far float64) {
	best, far = -1, 2
	for _, k := range names.Loose(in) {
		same := (p.Original().Tokens[k].Has(prose.Capital|prose.Inner) || names.Place(int(k)) != "") && of(names, s, int(k))
		d := in.Apart(s.Token, k)
		if same && !kin || same == kin && d < far {
			best, kin, far = int(k), same, d
		}
	}
	return best, kin, far
}

// of reports whether a word of the original may be a name of the same kind.
func of(names *prose.Names, s prose.Stranger, k int) bool {
	class := names.Class(k)
	return s.Place && (names.Place(k) != "" || class&lexicon.Place != 0) || s.Person && class&lexicon.Surname != 0
}

// plain reports whether a name of the translation is one that nothing but a name
// explains, and no part of a longer one.
func plain(p *checker.Pass, s prose.Stranger, in prose.Window) bool {
	i := int(s.Token)
	t := &p.Tokens[i]
	switch {
	case t.Len < 4, !s.Introduced && longer(p.Facts, i) && !whole(p, i) && !unknown(p, p.Names(), i, in), s.Introduced && capitalBehind(p.Facts, i) && !p.Tokens[i+1].Has(prose.Upper): // Rodríguez, of Luis Rodríguez Zapatero
		return false
	case s.Known || s.Introduced:
		return true
	}
	return t.Class&^lexicon.Proper == 0 && !p.Licensed(i) && t.Len > 4 || unknown(p, p.Names(), i, in)
}

// unknown reports whether token i, which no lexicon knows, is somebody's name all the same, beside an original in Cyrillic or Greek:
// it ends a name of two words of which the original has neither, stands behind one that the original has with another, or opens a
// sentence before its verb.
func unknown(p *checker.Pass, names *prose.Names, i int, in prose.Window) bool {
	t := &p.Tokens[i]
	if script, caseless := names.Script(); !script || caseless || !oneCapital(t) || t.Len < 5 || t.Class&^lexicon.Proper != 0 || plural(p.Word(i)) {
		return false
	}
	if p.Licensed(i) {
		return acts(p, i) && i == opener(p.Facts, i)
	}
	if !capitalBefore(p.Facts, i) {
		return false
	}
	if whole(p, i) {
		return true
	}
	k := joinedTo(p.Original(), names, in, i-1, -1)
	return k >= 0 && !answered(names, k, in)
}

// whole reports whether token i ends a name of two words beside an original in Cyrillic or Greek, which has the other of them nowhere
// either: a given name that nobody knows for one.
func whole(p *checker.Pass, i int) bool {
	names := p.Names()
	script, caseless := names.Script()
	if !script || caseless || !capitalBefore(p.Facts, i) || i > 1 && capitalBefore(p.Facts, i-1) || capitalBehind(p.Facts, i) && !p.Tokens[i+1].Has(prose.Upper) {
		return false
	}
	b := &p.Tokens[i-1]
	return oneCapital(b) && b.Class&^(lexicon.Proper|lexicon.Given|lexicon.Surname|lexicon.Place) == 0 && !names.IsPlace(i-1) && names.Foreign(i-1)
}

// firm reports whether a name is that of a place in the tables, or of a person.
func firm(p *checker.Pass, names *prose.Names, s prose.Stranger) bool {
	t := &p.Tokens[s.Token]
	return names.IsPlace(int(s.Token)) || t.Is(lexicon.Surname) && !t.Is(lexicon.Place) || s.Introduced
}

// stranger reports whether a word of the original is somebody's name that the
// sentence of the translation has in no form.
func stranger(o *prose.Facts, link *prose.Strangers, k int) bool {
	for _, t := range link.Theirs {
		if int(t.Token) == k {
			return len(link.Ours) == 1 && t.Person && !t.Listed && (t.Introduced || t.Known && !t.Place && (t.Lone || o.Tokens[k].Freq >= 4))
		}
	}
	return false
}

// explains reports whether a name stands as what a translator adds for readers who
// live elsewhere: Bonn, Germany; Kassel (Hesse); Syria’s Latakia; one of France’s oldest bridges,
// where the original has no need to name its own country.
func explains(p *checker.Pass, names *prose.Names, i int) bool {
	behind := i > 1 && (p.Tokens[i-1].Hash == ',' || p.Tokens[i-1].Hash == '(') && p.Tokens[i-2].Has(prose.Capital)
	return behind || ownsTown(p, names, i) || names.AtHome(i) || homeRegions.Has(p.Tokens[i].Hash)
}

// ownsTown reports whether token i is a country’s name before a place’s: Syria’s Latakia.
func ownsTown(p *checker.Pass, names *prose.Names, i int) bool {
	if i+2 >= len(p.Tokens) || p.Tokens[i+1].Kind != prose.Clitic || !names.National(i) || capitalBehind(p.Facts, i+2) {
		return false
	}
	town := &p.Tokens[i+2]
	return names.IsPlace(i+2) || town.Capitalised() && town.Class&^(lexicon.Place|lexicon.Proper) == 0
}

// spelledOut reports whether token i is in the name that an acronym in brackets behind it is
// short for: the original may have no more than the acronym.
func spelledOut(p *checker.Pass, i int) bool {
	for j := i + 1; j < min(i+7, len(p.Tokens)-1); j++ {
		if p.Tokens[j].Hash == '(' {
			return p.Tokens[j+1].Has(prose.Upper) && p.Tokens[j+1].Len > 2
		}
		if t := &p.Tokens[j]; t.Kind != prose.Word {
			return false
		}
	}
	return false
}

// seat reports whether the original speaks of the capital, whatever its name.
func seat(o *prose.Facts, in prose.Window) bool {
	for k := in.From; k < in.To; k++ {
		if seats.Has(o.Tokens[k].Hash) {
			return true
		}
	}
	return false
}

var seats = lexicon.SetOf("capital capitale capitala capitalei capitală hauptstadt bundeshauptstadt hoofdstad huvudstad huvudstaden hlavní hlavního hlavním stolica stolicy stolicą stolicę столица столицей столице столицу столицы столиці столицю столицею başkent başkenti başkentin başkentte πρωτεύουσα πρωτεύουσας")

var hashCapital = lexicon.Hash("capital")

// ownWords are parts of names that each language has its own for: Santa Claus, the District of
// Columbia.
var ownWords = lexicon.SetOf("claus columbia madonna")

// measures are names of people that figures stand before.
var measures = lexicon.SetOf("beaufort celsius fahrenheit kelvin mercalli nobel oscar richter")

// agency reports whether token i is how the world knows a state's news agency, which calls itself by its country at home:
// the Petra news agency.
func agency(p *checker.Pass, i int) bool {
	if !agencies.Has(p.Tokens[i].Hash) {
		return false
	}
	for k := i + 1; k < min(i+3, len(p.Tokens)); k++ {
		if p.Tokens[k].Hash == hashAgency {
			return true
		}
	}
	return false
}

// signs reports whether token k of the original is a news agency, which signs its stories at their end and beside their dateline.
func signs(o *prose.Facts, k int) bool {
	return o.Tokens[k].Has(prose.Upper) && agencies.Has(o.Tokens[k].Hash)
}

var (
	agencies   = lexicon.SetOf("anadolu antara aps azertac bakhtar belga belta bernama bss bta efe fana fars hina ina interfax irna isna jana kabar kazinform kcna kuna lusa map mehr mena mti ntb petra prensa pti qna ritzau sana sapa spa stp suna tanjug tap tass tasnim tt uniindia unian vna wafa wam xinhua yonhap")
	hashAgency = lexicon.Hash("agency")
)
