package changedname

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// acronym reports an acronym that stands for another: the CDU, for the SPD. Languages have acronyms
// of their own (OTAN is NATO), so that it is told only where the tables know what English calls it, or
// the translation keeps the original's elsewhere, or English has it as the original does, and the
// tally shows that one is put for the other.
func acronym(p *checker.Pass, names *prose.Names, i int) bool {
	t, o := &p.Tokens[i], p.Original()
	if !shouted(p.Facts, i) || oftener(p, t.Hash) <= 0 && t.Len > 2 {
		return false
	}
	in, around, ok := pairOf(p, i)
	label := labels(p.Facts, i)
	if !ok || balance(p, t.Hash, in) <= 0 || label && t.Is(lexicon.Known) || names.Heard(i, in) { // VIDEO: a word, set in capitals; KKE, for ΚΚΕ
		return false
	}
	for j := in.First; j < in.Last; j++ {
		if w := &p.Tokens[j]; w.Hash != t.Hash && w.Has(prose.Upper) && shouted(p.Facts, int(j)) && oftener(p, w.Hash) > 0 && !lists(p, names, p.Word(int(j)), in) && !names.Heard(int(j), in) { // which is which?
			return false
		}
	}
	best, far, found := -1, 1.0, 0
	for k := int(in.From); k < int(in.To); k++ {
		w := &o.Tokens[k]
		if w.Hash == t.Hash || !w.Has(prose.Upper|prose.Inner) || labels(o, k) != label || balance(p, w.Hash, in) >= 0 {
			continue
		}
		if name := names.Acronym(k); name != "" && (another(p, p.Word(i), name, in, around) || bothKept(p, i, k) && !said(p, name, around)) ||
			name == "" && t.Len > 2 && (bothKept(p, i, k) || shouted(o, k) && oftener(p, w.Hash) < 0) && !names.Rendered(k, in) {
			found++
			if d := in.Apart(int32(i), int32(k)); d < far {
				best, far = k, d
			}
		}
	}
	if best < 0 || far >= 0.25 && found > 1 || far >= 0.5 && (t.Freq < 5 || o.Tokens[best].Freq < 5) {
		return false
	}
	w, name := &o.Tokens[best], names.Acronym(best)
	switch {
	case name == "":
		name = prose.Latinise(o.Word(best), p.OriginalLanguage)
		if mirrored(p.Word(i), name) || p.Seen(w.Hash).Upper == 0 && (w.Freq < 5 || w.Is(lexicon.Known|lexicon.Foreign)) && !bothKept(p, i, best) {
			return false
		}
	case lists(p, names, p.Word(i), around):
		return false
	case !akin(p.Word(i), name) && lists(p, names, p.Word(i), prose.Window{To: int32(len(o.Tokens))}): // NATO, for the alliance, where the AFU are the army
		return false
	}
	start, end := p.Span(i, i+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 80,
		Message:  fmt.Sprintf("“%s” is %s in the original", p.Plain[start:end], prose.Bare(o.Word(best))),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’ and not “%s”, and so has the whole story", o.Word(best), p.Plain[start:end]),
		Evidence: []checker.Evidence{p.AtOriginal(best, best+1, "the acronym in the original")},
		Fixes:    []checker.Fix{checker.Replace(start, end, name)},
	})
	return true
}

// bothKept reports whether token i of the translation and word k of the original are acronyms that English has none of its own for.
func bothKept(p *checker.Pass, i, k int) bool {
	return keptLetters.Has(p.Tokens[i].Hash) && keptLetters.Has(lexicon.Key(prose.Bare(p.Original().Word(k)))) // AKP'yi
}

// keptLetters are the parties, unions, services, broadcasters and firms that English calls by the letters of their own language.
var keptLetters = lexicon.SetOf("abc afp atf bbc bmw cbc cbs cia cnn dea espn fbi hbo hsbc ibm itv kfc kgb mi5 mi6 mtv nasa nba nbc nfl nhl npr nsa pbs rbs ubs upi " +
	"bng ccoo cdc ciu csif endesa fmln pdvsa pemex pnv prd pri psc psoe rtve telesur ugt upyd " +
	"cfdt cfe cgt edf fcpe fdsea fnsea lfi pcf ratp rpr rtbf sncb sncf snes ump unef unsa " +
	"afd ard basf brd bdi bka bnd bsw cdu csu dfb dgb fdp fpö gew ndr npd orf övp pds srf spd spö svp swr taz wdr zdf " +
	"anm anpi cgil cisl eni fiom msi pci pdl pds psi rai udc ugl uil " +
	"cgtp cds mdb mpla pcb pcdob pcp pdt pmdb psb psd psdb psol ptb rtp tap unita " +
	"cda fnv klm kpn ovv pvda pvv rtl sgp vrt vvd " +
	"čez čssd ano ksčm ods spd stan kdu čsl " +
	"pis psl pzpr sld tvp pkn " +
	"alde anaf aur dna pdl pmp pnl psd sri tvr udmr usr " +
	"sas svt tco " +
	"akp bbp bdp chp deva dhkp dyp feto fetö hdp iyi mhp pkk trt ypg " +
	"кпрф лдпр фсб свр рпц ржд втб нтв kprf ldpr fsb svr rzd vtb ntv " +
	"сбу набу упц кпу sbu nabu upa уна унсо una упа оун oun гур hur gur " +
	"πασοκ κκε εδε εδεκ ακελ αδεδυ γσεε ερτ δεη οτε συριζα pasok kke akel edek adedy gsee ert syriza")

// shouted reports whether a word is in capitals, and those around it are not.
func shouted(f *prose.Facts, i int) bool {
	t := &f.Tokens[i]
	return t.Kind == prose.Word && t.Has(prose.Upper) && t.Len > 1 && utf8.RuneCountInString(f.Word(i)) < 7 && t.Flags&(prose.Titled|prose.Initials) == 0 &&
		!(i+1 < len(f.Tokens) && f.Gap(i) && f.Tokens[i+1].Has(prose.Upper) && !lawmaking.Has(f.Tokens[i+1].Hash)) && !(i > 0 && f.Gap(i-1) && f.Tokens[i-1].Has(prose.Upper))
}

// lawmaking are offices in capitals, which stand behind a party's.
var lawmaking = lexicon.SetOf("mep meps mp mps")

// labels reports whether a word opens its block, with a colon behind it.
func labels(f *prose.Facts, i int) bool {
	first, last := f.BlockTokens(f.BlockOf(i))
	return i == first && i+1 < last && f.Tokens[i+1].Hash == ':'
}

// another reports whether an acronym of the translation stands where this one should, of which
// the sentences around have none: it is another body's, or has its letters: UNO, BCE. Of two bodies that the world knows, its own
// sentence tells.
func another(p *checker.Pass, word, name string, in, around prose.Window) bool {
	if name == "" {
		return false
	}
	_, body := prose.Bodies[word]
	if _, known := prose.Bodies[name]; body && known {
		return !said(p, name, in) && !initialled(p, name, in)
	}
	return !said(p, name, around) && (akin(word, name) || body && !initialled(p, name, around))
}

// akin reports whether a word has all the letters of a name, and one more at the most.
func akin(word, name string) bool {
	same := 0
	for _, r := range name {
		if n := strings.IndexRune(word, r); n >= 0 {
			same++
			word = word[:n] + "." + word[n+1:]
		}
	}
	return len(word) <= len(name)+1 && same == len(name) && same > 1
}

// mirrored reports whether one acronym is the other read backwards: NAT, TAN. Languages put
// the words of a term so.
func mirrored(a, b string) bool {
	x := []byte(a)
	slices.Reverse(x)
	return string(x) == b
}

// said reports whether a stretch of the translation has an acronym, with full stops or without.
func said(p *checker.Pass, name string, in prose.Window) bool {
	for i := in.First; i < in.Last; i++ {
		if p.Tokens[i].Has(prose.Upper) && strings.ReplaceAll(p.Word(int(i)), ".", "") == name {
			return true
		}
	}
	return false
}

// initialled reports whether a stretch of the translation has words with capitals that an acronym is the initials of.
func initialled(p *checker.Pass, name string, in prose.Window) bool {
	for i := in.First; i < in.Last; i++ {
		if initialsAt(p, int(i), name) {
			return true
		}
	}
	return false
}

// initialsAt reports whether words with capitals stand from token i on whose initials a name is.
func initialsAt(p *checker.Pass, i int, name string) bool {
	return p.Initials(i, len(p.Tokens), name, func(k int, letter byte) bool {
		t := &p.Tokens[k]
		return t.Capitalised() && p.Plain[t.Start] == letter
	})
}

// lists reports whether a stretch of the original has what English calls by this acronym.
func lists(p *checker.Pass, names *prose.Names, name string, in prose.Window) bool {
	for k := in.From; k < in.To; k++ {
		if names.Acronym(int(k)) == strings.ReplaceAll(name, ".", "") {
			return true
		}
	}
	return false
}

// oftener gives how much oftener the translation has a word in capitals than the original; 0 for
// those of two letters, which are not counted so.
func oftener(p *checker.Pass, word uint64) int {
	return int(p.Seen(word).Upper) - int(p.Original().Seen(word).Upper)
}
