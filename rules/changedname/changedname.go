// Package changedname finds names that are not those of the original.
package changedname

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

// Rule is changed-name.
var Rule = &checker.Rule{
	ID:            "changed-name",
	Doc:           doc,
	Category:      checker.Names,
	Severity:      checker.Critical,
	Confidence:    85,
	Mutes:         []string{"missing-name"},
	ITS:           "mistranslation",
	MQM:           "accuracy/mistranslation",
	NeedsOriginal: true,
	Footing:       checker.Sentence,
	Check:         check,
}

func check(p *checker.Pass) {
	o := p.Original()
	if len(o.Tokens) == 0 {
		return
	}
	names := p.Names()
	compared := names.Compare(p.Alignment()) // which asks of most names in a wider stretch than the others
	told := told(p, names)
	kinds(p)
	behindNoun(p, names, told)
	_, caseless := names.Script()
	for n := range compared {
		link := &compared[n]
		theirs := link.Theirs
		glossed(p, names, link)
		mistaken(p, names, link)
		for _, s := range link.Ours {
			if h := p.Tokens[s.Token].Hash; told[s.Token] || ownWords.Has(h) || !s.Introduced && measures.Has(h) || areas.Has(h) && p.Headline(int(s.Token)) || (names.AtHome(int(s.Token)) || placing(p, names, int(s.Token))) && (owning(p, names, int(s.Token)) || !abroad(p, names, link)) || wider(p, names, int(s.Token), link) {
				continue
			}
			if caseless {
				unheard(p, names, s, link)
			} else if best := counterpart(p, names, s, theirs, link.In, len(link.Ours)); best >= 0 {
				report(p, link.In, s, theirs[best])
				theirs = slices.Delete(slices.Clone(theirs), best, best+1)
			} else if other := swapped(p, s, link); other >= 0 {
				report(p, link.In, s, link.Theirs[other])
			} else if other := exchanged(p, names, s, link); other >= 0 {
				report(p, link.In, s, link.Theirs[other])
			} else if other := moved(p, names, s, link); other >= 0 {
				report(p, link.In, s, link.Theirs[other])
			} else if k := elsewhere(p, names, s, link); k >= 0 {
				reportElsewhere(p, int(s.Token), k)
			} else if other := sole(p, names, s, link); other >= 0 {
				report(p, link.In, s, link.Theirs[other])
			} else if alone(p, names, s, link) && !bracketed(p.Original(), int(link.Theirs[0].Token)) {
				reportAbsent(p, names, int(s.Token), int(link.Theirs[0].Token), true, link.In, "anywhere")
			} else {
				foreign(p, names, s, link)
			}
		}
	}
}

// abroad reports whether the original's part of a link names a nation or a known place that the translation's has not: without
// one, the country of its language stands there for readers who live elsewhere.
func abroad(p *checker.Pass, names *prose.Names, link *prose.Strangers) bool {
	opening := opens(p, int(link.In.First))
	for _, t := range link.Theirs {
		if (t.Place && (t.Listed || t.Known) && !opening || names.Nation(int(t.Token))) && !names.Spoken(int(t.Token), link.In) {
			return true
		}
	}
	return false
}

// wider reports whether token i is a country of the original’s language, or a region of one, where the original has no country and no
// such region: readers who live elsewhere are told no more of where a town is that they have not heard of (Portugal, for Coimbra).
func wider(p *checker.Pass, names *prose.Names, i int, link *prose.Strangers) bool {
	region := homeRegions.Has(p.Tokens[i].Hash)
	if !region && !(names.National(i) && names.AtHome(i)) {
		return false
	}
	for _, t := range link.Theirs {
		k := int(t.Token)
		if names.Nation(k) || homeRegions.Has(lexicon.Key(names.Place(k))) || !region && (names.Place(k) != "" || p.Original().Tokens[k].Freq >= heardOf) {
			return false
		}
	}
	return true
}

// heardOf is how common in English, of 15, the name of a town is that readers elsewhere have heard of.
const heardOf = 4

// opens reports whether token i stands in a headline or a lead, which tell where the story is.
func opens(p *checker.Pass, i int) bool {
	block := p.BlockOf(i)
	return block == 0 || block == 1 && p.Headline(0)
}

// areas are where headlines say that a town is which readers do not know: a cable car in the Alps.
var areas = lexicon.SetOf("adriatic alps amazon andes apennines balkans baltics brittany caribbean carpathians caucasus catalonia dolomites mediterranean normandy patagonia provence pyrenees riviera sahel sardinia sicily tuscany")

// placing reports whether token i is a country that says where a town is: Uvira, eastern Congo.
func placing(p *checker.Pass, names *prose.Names, i int) bool {
	return i > 2 && englishKinds.At(p.Facts, i-1)&quarters != 0 && p.Tokens[i-2].Hash == ',' && p.Tokens[i-3].Capitalised() && names.National(i)
}

// homeRegions are parts of countries that say where a town is to readers who live elsewhere.
var homeRegions = lexicon.SetOf("abruzzo alentejo algarve alsace andalusia apulia aragon asturias auvergne bavaria brittany burgundy calabria campania castile catalonia corsica emilia extremadura flanders galicia gelderland languedoc lazio liguria lombardy lorraine marche moldavia molise murcia navarre normandy patagonia picardy piedmont provence quebec sardinia savoy saxony sicily swabia transylvania tuscany umbria veneto wallachia wallonia")

// owning reports whether a country stands before a place of it: Brazil's São Paulo state.
func owning(p *checker.Pass, names *prose.Names, i int) bool {
	if i+2 >= len(p.Tokens) || p.Tokens[i+1].Kind != prose.Clitic || !p.Tokens[i+2].Capitalised() {
		return false
	}
	for k := i + 3; k < min(i+6, len(p.Tokens)); k++ {
		if areaNouns.Has(p.Tokens[k].Hash) {
			return true
		}
	}
	return names.IsPlace(i + 2)
}

var areaNouns = lexicon.SetOf("coast county department desert district forest hills island islands mountains province region state valley")

// told reports what is told by a word and its neighbours alone, and gives the words that it
// reports.
func told(p *checker.Pass, names *prose.Names) map[int32]bool {
	words, left := map[int32]bool{}, leftOut{}
	for _, posting := range [...][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
		for _, i := range posting {
			if !words[i] {
				for last := int32(toldAt(p, names, &left, int(i))); i < last; i++ {
					words[i] = true
				}
			}
		}
	}
	return words
}

// toldAt gives the token behind a name that token i begins and that it reports, 0 where there is none.
func toldAt(p *checker.Pass, names *prose.Names, left *leftOut, i int) int {
	t := &p.Tokens[i]
	if !t.Capitalised() || t.Is(lexicon.Function) && !t.Has(prose.Upper) { // most sentences open so
		return 0
	}
	if last := fullName(p, names, i); last > 0 {
		return last
	}
	found := false
	switch {
	case t.Has(prose.Upper):
		found = acronym(p, names, i)
	case p.Original().Seen(t.Hash).First >= 0:
		found = addressed(p, names, i) || surplus(p, t.Hash) > 0 && (tallied(p, names, i) || half(p, names, i) || otherTown(p, names, i))
	default:
		if last := longName(p, names, i); last > 0 {
			return last
		}
		if last := phrased(p, names, i); last > 0 {
			return last
		}
		found = half(p, names, i) || doubled(p, names, i) || townGlossed(p, names, i) || nationality(p, names, i) || regional(p, i) || addressed(p, names, i) || slipped(p, names, i) || outright(p, names, i)
	}
	if found || worldwide(p, names, i) || tied(p, names, i) || homegrown(p, names, i) {
		return i + 1
	}
	if last := traded(p, names, left, i); last > 0 {
		return last
	}
	if lone(p, names, i) {
		return i + 1
	}
	return 0
}

// counterpart gives the name of the original in whose place a name of the
// translation stands, -1 where there is none.
func counterpart(p *checker.Pass, names *prose.Names, s prose.Stranger, theirs []prose.Stranger, in prose.Window, ours int) int {
	if !s.Known && !s.Introduced || p.Original().Seen(p.Tokens[s.Token].Hash).First >= 0 {
		return -1
	}
	for n, t := range theirs {
		if !t.Again && !t.Near && beside(p, names, int(s.Token), int(t.Token)) && !names.Kindred(int(s.Token), int(t.Token)) {
			if respelled(p, names, int(s.Token), int(t.Token)) {
				return -1
			}
			return n
		}
	}
	best, far := -1, 0.4
	for n, t := range theirs {
		if names.Kindred(int(s.Token), int(t.Token)) {
			return -1
		}
		if s.Person && !s.Place && names.Nation(int(t.Token)) || s.Place && bracketed(p.Original(), int(t.Token)) { // the Frenchman, for Macron; Brittany, for (Finistère)
			continue
		}
		if signs(p.Original(), int(t.Token)) {
			continue
		}
		if t.Near && !(s.Known && t.Known && (!s.Place && !t.Place || !s.Person && !t.Person)) {
			continue
		}
		if !(s.Person && t.Person || s.Place && t.Place) || !t.Known && !t.Introduced && !t.Carried && !(ours == 1 && len(theirs) == 1 && s.Known && t.Lone) && names.Carried(int(t.Token)) < 0 {
			continue
		}
		if !t.Known && !t.Introduced && (!alike(p, names, s, t) || ofBody(p, int(s.Token))) { // Samospráva, the Municipality of Budapest
			continue
		}
		if longer(p.Facts, int(s.Token)) && !s.Introduced && !(s.Place && !s.Person && t.Listed && !t.Person) || !joined.Has(lexicon.Hash(p.OriginalLanguage)) && !t.Introduced && longer(p.Original(), int(t.Token)) {
			continue
		}
		d := in.Apart(s.Token, t.Token)
		if ours == 1 && len(theirs) == 1 {
			d /= 3
		}
		if d < far {
			best, far = n, d
		}
	}
	return best
}

// respelled reports whether word i of the translation may be what English makes of word k of the original, behind a given name that
// people bear whose language writes other letters: Bashar Assad, Beşar Esad.
func respelled(p *checker.Pass, names *prose.Names, i, k int) bool {
	script, _ := names.Script()
	return !script && !prose.Copied(&p.Tokens[i-1]) && names.Respelled(i, k)
}

// bracketed reports whether word k of the original stands alone in brackets behind a town, to say where that is: English readers
// are told in other words.
func bracketed(o *prose.Facts, k int) bool {
	return k > 1 && k+1 < len(o.Tokens) && o.Tokens[k-1].Hash == '(' && o.Tokens[k+1].Hash == ')' && o.Tokens[k-2].Capitalised()
}

// alike reports whether a name of the original is of the same kind as another, as far
// as the translation has it elsewhere: Кавано, for Kavanaugh, is no Arizona.
func alike(p *checker.Pass, names *prose.Names, s, t prose.Stranger) bool {
	i := names.Carried(int(t.Token))
	if i < 0 {
		return true
	}
	class := p.Tokens[i].Class & (lexicon.Surname | lexicon.Place)
	if first := int(p.Seen(p.Tokens[i].Hash).First); class == 0 && first > 0 && p.Gap(first-1) && p.Tokens[first-1].Is(lexicon.Given) {
		class = lexicon.Surname
	}
	switch class {
	case lexicon.Surname:
		return s.Person
	case lexicon.Place:
		return s.Place
	}
	return true
}

// longer reports whether a word is part of a longer name, in which each language goes
// its own way: Financial Times Germany, Cámara Baja.
func longer(f *prose.Facts, i int) bool {
	if capitalBehind(f, i) && !f.Tokens[i+1].Is(lexicon.Surname|lexicon.Calendar|lexicon.Title) {
		return true
	}
	if i == 0 || !f.Gap(i-1) {
		return false
	}
	b := &f.Tokens[i-1]
	return b.Capitalised() && !b.Has(prose.SentenceStart) && !b.Is(lexicon.Given|lexicon.Title|lexicon.Calendar|lexicon.Demonym|lexicon.Function)
}

// joined are languages in which other words than names stand beside names with a
// capital: nouns, offices.
var joined = lexicon.SetOf("de el tr")

// capitalBehind reports whether a word with a capital stands right behind token i.
func capitalBehind(f *prose.Facts, i int) bool { return f.Gap(i) && f.Tokens[i+1].Capitalised() }

// capitalBefore reports whether one stands right before it.
func capitalBefore(f *prose.Facts, i int) bool {
	return i > 0 && f.Tokens[i-1].Capitalised() && f.Gap(i-1)
}

// oneCapital reports whether a word begins with a capital, has no other, and is in no title that has them all.
func oneCapital(t *prose.Token) bool {
	return t.Flags&(prose.Capital|prose.Upper|prose.Titled|prose.Inner) == prose.Capital
}

// pairOf gives the pair of sentences that token i is in, and that with the pairs beside it; false where the original has
// none for it.
func pairOf(p *checker.Pass, i int) (in, around prose.Window, ok bool) {
	a, o, sentence := p.Alignment(), p.Original(), p.SentenceOf(i)
	if !a.Of(sentence).Paired() {
		return in, around, false
	}
	link := a.LinkOf(sentence)
	return a.Window(p.Facts, o, link, 0), a.Window(p.Facts, o, link, 1), true
}

// only gives the one word of the original, behind the first of a pair of sentences, that is what is asked for; -1
// where there is none, or more than one.
func only(in prose.Window, asked func(k int) bool) int {
	found := -1
	for k := int(in.From) + 1; k < int(in.To); k++ {
		if !asked(k) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// beside reports whether the words before two names are the same given name.
func beside(p *checker.Pass, names *prose.Names, i, k int) bool {
	o := p.Original()
	return i > 0 && k > 0 && p.Gap(i-1) && o.Gap(k-1) && p.Tokens[i-1].Has(prose.Capital) && o.Tokens[k-1].Has(prose.Capital) &&
		p.Tokens[i-1].Is(lexicon.Given) && !p.Tokens[i-1].Is(lexicon.Function) && names.Same(i-1, k-1)
}

// report reports a name that stands for another; with the given name, if that is another, too.
func report(p *checker.Pass, in prose.Window, s, t prose.Stranger) {
	names, o := p.Names(), p.Original()
	i, k := int(s.Token), int(t.Token)
	if p.InDateline(i) {
		return
	}
	first, from := i, k
	if s.Introduced && p.Gap(i-1) && k > int(in.From) && o.Gap(k-1) && o.Tokens[k-1].Capitalised() && !o.Licensed(k-1) && !names.Heard(i-1, in) && !answered(names, k-1, in) {
		first, from = i-1, k-1
	}
	start, end := p.Span(first, i+1)
	word := prose.Bare(o.Word(k))
	name := english(p, names, k)
	if from < k {
		word = o.Slice(from, k+1)
		given := prose.Latinise(prose.Bare(o.Word(k-1)), p.OriginalLanguage)
		name = prose.FirstCase(given, p.OriginalLanguage) + " " + prose.FirstCase(prose.Latinise(prose.Bare(o.Word(k)), p.OriginalLanguage), p.OriginalLanguage)
	}
	f := checker.Finding{
		Start: start, End: end,
		Message:  fmt.Sprintf("“%s” is %s in the original", p.Plain[start:end], word),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’ and no “%s”, and %s is nowhere near", word, p.Plain[start:end], word),
		Evidence: []checker.Evidence{p.AtOriginal(from, k+1, "the name in the original")},
	}
	if t.Introduced && s.Introduced && beside(p, names, i, k) {
		f.Confidence = 92
		f.Why += fmt.Sprintf("; the same given name %s stands before both", p.Word(i-1))
	}
	if name != "" {
		f.Fixes = []checker.Fix{checker.Replace(start, end, name)}
		if name != word {
			f.Message = fmt.Sprintf("“%s” is %s (%s) in the original", p.Plain[start:end], word, name)
		}
	}
	if len(f.Message) > 90 {
		f.Message = fmt.Sprintf("“%s” is another name in the original", p.Plain[start:end])
	}
	p.Report(f)
}

// english is what an English paper would write for word k of the original; "" where that is not known, or the
// tables have a part of it alone: Bank, for Cisjordanie.
func english(p *checker.Pass, names *prose.Names, k int) string {
	if name := names.Place(k); name != "" {
		if t := lexicon.English().Word(name); t.Is(lexicon.Known) && !t.Is(lexicon.Place) {
			return ""
		}
		return name
	}
	if script, caseless := names.Script(); script && !caseless {
		if names.PartOfPlace(k) {
			return ""
		}
		if i := names.Carried(k); i >= 0 { // as the translation writes it elsewhere
			return p.Word(i)
		}
	}
	return prose.FirstCase(prose.Latinise(prose.Bare(p.Original().Word(k)), p.OriginalLanguage), p.OriginalLanguage)
}
