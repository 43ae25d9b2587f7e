package changedname

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// addressed reports an everyday word that stands as somebody's surname, behind Mr or the like
// or behind a given name, where the original has another word with a capital there and
// has this one nowhere: neither need be known to anybody. Who is called so in English is
// called so in the original.
func addressed(p *checker.Pass, names *prose.Names, i int) bool {
	title := titled(p, i)
	if title && namesake(p, names, i) {
		return true
	}
	if title && !p.Tokens[i].Is(lexicon.Known) {
		return other(p, names, i)
	}
	if !title && !given(p, i-1) && !unknownGiven(p, i-1) || !everyday(p, i) {
		return false
	}
	in, _, ok := pairOf(p, i)
	if !ok || names.Heard(i, in) || names.Variant(i, in) {
		return false
	}
	k := behindGiven(p, names, i, in)
	if title {
		k = bearer(p, names, i, in)
	}
	if k < 0 {
		return false
	}
	reportGloss(p, i, k)
	return true
}

// phrased reports two everyday words with capitals that stand as somebody's surname behind a given name, where the original has one
// word behind that name and the translation has not: Karin Mountain Twig, for Karin Bergkvist. It gives the token behind them, 0 where
// there are none.
func phrased(p *checker.Pass, names *prose.Names, i int) int {
	if i == 0 || !p.Gap(i) || i+1 >= len(p.Tokens) || !everydayPart(p, i) || !everydayPart(p, i+1) || capitalBehind(p.Facts, i+1) || things.Has(p.Tokens[i+1].Hash) && !landscape.Has(p.Tokens[i+1].Hash) || organs.Has(p.Tokens[i+1].Hash) ||
		!p.Gap(i-1) || !forename(&p.Tokens[i-1]) || capitalBefore(p.Facts, i-1) && !p.Licensed(i-2) && !p.Tokens[i-2].Is(lexicon.Title) {
		return 0
	}
	in, around, ok := pairOf(p, i)
	if !ok || names.Has(p.Tokens[i].Hash, around) || names.Heard(i+1, around) {
		return 0
	}
	o := p.Original()
	before, behind := in.Without(i, i+2) // Sand Mountain is like Sandberg, and no form of it
	k := only(in, func(k int) bool {
		return o.Tokens[k].Capitalised() && capitalBefore(o, k) && names.Same(i-1, k-1) && !answered(names, k, before) && !answered(names, k, behind)
	})
	if k < 0 || o.Tokens[k].Len < 5 || capitalBehind(o, k) || hyphened(o, k) || o.Tokens[k].Is(lexicon.Known|lexicon.Title) || p.OriginalLanguage == "de" && names.CommonWord(k) {
		return 0
	}
	reportWords(p, i, i+2, k, k+1, 80)
	return i + 2
}

// forename reports whether a word with a capital is a given name, or one that no lexicon has.
func forename(t *prose.Token) bool {
	return prose.GivenName(t) || prose.Copied(t) || oneCapital(t) && t.Class&^(lexicon.Proper|lexicon.Surname) == 0
}

// everydayPart reports whether token i is an everyday word with a capital that the original has nowhere.
func everydayPart(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return oneCapital(t) && t.Is(lexicon.Known) && t.Is(lexicon.Noun|lexicon.Adjective) && !t.Is(lexicon.Function|lexicon.Calendar|lexicon.Title|lexicon.Demonym|lexicon.Given) && p.Original().Seen(t.Hash).First < 0 && !hyphened(p.Facts, i)
}

// titled reports whether Mr or the like stands before token i.
func titled(p *checker.Pass, i int) bool {
	b := before(p.Facts, i)
	return b >= 0 && addresses.Has(p.Tokens[b].Hash) && p.Tokens[b].Has(prose.Capital)
}

// before gives the token before token i, or before the full stop there; -1 for none.
func before(f *prose.Facts, i int) int {
	if i > 1 && f.Tokens[i-1].Hash == '.' && !f.Tokens[i-1].Has(prose.Spaced) {
		i--
	}
	return i - 1
}

// other reports whom the translation calls Mr so-and-so, and the original does not name
// here in any form, where the one whom its sentence calls so is another.
func other(p *checker.Pass, names *prose.Names, i int) bool {
	in, around, ok := pairOf(p, i)
	if !ok || capitalBehind(p.Facts, i) || names.Heard(i, around) {
		return false
	}
	o := p.Original()
	k := only(in, func(k int) bool {
		return titledThere(o, k) && !o.Tokens[k].Is(lexicon.Title) && !answered(names, k, in)
	})
	if k < 0 || names.Variant(i, in) || names.Kindred(i, k) {
		return false
	}
	reportGloss(p, i, k)
	return true
}

// titledThere reports whether word k of the original has a capital behind Mr or the like.
func titledThere(o *prose.Facts, k int) bool {
	b := before(o, k)
	return b >= 0 && o.Tokens[k].Capitalised() && theirAddresses.Has(o.Tokens[b].Hash)
}

// namesake reports whom the translation calls Mr so-and-so, where the one whom its original calls so has
// another surname that is known, too, however alike the two sound.
func namesake(p *checker.Pass, names *prose.Names, i int) bool {
	o := p.Original()
	in, _, ok := pairOf(p, i)
	if !ok || o.Seen(p.Tokens[i].Hash).First >= 0 || capitalBehind(p.Facts, i) {
		return false
	}
	k := only(in, func(k int) bool { return titledThere(o, k) && !has(p.Facts, o.Tokens[k].Hash, in) })
	if k < 0 || !names.Distinct(i, k) {
		return false
	}
	reportGloss(p, i, k)
	return true
}

// has reports whether the translation's part of a stretch has a word.
func has(f *prose.Facts, word uint64, in prose.Window) bool {
	return count(f, word, in.First, in.Last) > 0
}

// given reports whether token i is a given name and nothing else that stands before nouns.
func given(p *checker.Pass, i int) bool {
	return i >= 0 && p.Gap(i) && (prose.GivenName(&p.Tokens[i]) || prose.Copied(&p.Tokens[i]))
}

// unknownGiven reports whether token i, beside an original in Cyrillic or Greek, may be a given name that nobody knows for one.
func unknownGiven(p *checker.Pass, i int) bool {
	script, caseless := p.Names().Script()
	return script && !caseless && i >= 0 && p.Gap(i) && oneCapital(&p.Tokens[i]) && p.Tokens[i].Len > 3 && p.Tokens[i].Class&^lexicon.Proper == 0
}

// everyday reports whether token i is an everyday word with a capital that ends a name,
// and that the original has nowhere.
func everyday(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return oneCapital(t) && t.Len > 3 && t.Is(lexicon.Known) && t.Is(lexicon.Noun|lexicon.Adjective) &&
		!t.Is(lexicon.Function|lexicon.Calendar|lexicon.Title|lexicon.Demonym|lexicon.Given|lexicon.Plural) && !things.Has(t.Hash) && p.Original().Seen(t.Hash).First < 0 &&
		!capitalBehind(p.Facts, i) && !(i+1 < len(p.Tokens) && p.Tokens[i+1].Hash == '-')
}

// behindGiven gives the word of the original that stands behind the given name that
// token i stands behind, -1 where none does.
func behindGiven(p *checker.Pass, names *prose.Names, i int, in prose.Window) int {
	o := p.Original()
	for k := int(in.From) + 1; k < int(in.To); k++ {
		w, b := &o.Tokens[k], &o.Tokens[k-1]
		if w.Kind == prose.Word && w.Has(prose.Capital) && w.Len > 2 && b.Has(prose.Capital) && o.Gap(k-1) && names.Same(i-1, k-1) && !answered(names, k, in) && !names.Kindred(i, k) && !(unknownGiven(p, i-1) && names.CommonWord(k)) {
			return k
		}
	}
	return -1
}

// bearer gives the word of the original that may be the name of whom the translation calls
// Mr so-and-so, -1 where there is none: the nearest that nothing in the translation stands for.
func bearer(p *checker.Pass, names *prose.Names, i int, in prose.Window) int {
	o := p.Original()
	found, far := -1, 0.3
	for k := int(in.From); k < int(in.To); k++ {
		w := &o.Tokens[k]
		if w.Kind != prose.Word || !w.Has(prose.Capital) || w.Len < 3 || w.Has(prose.Titled|prose.Upper) || w.Is(lexicon.Function|lexicon.Foreign|lexicon.Title|lexicon.Calendar) || p.Original().Seen(w.Hash).Lower > 0 || addresses.Has(w.Hash) {
			continue
		}
		if o.Licensed(k) && !w.Is(lexicon.Surname) {
			continue
		}
		if d := in.Apart(int32(i), int32(k)); d < far && !answered(names, k, in) {
			found, far = k, d
		}
	}
	return found
}

// answered reports whether the sentence of the translation has a word of the original, or a
// form of it.
func answered(names *prose.Names, k int, in prose.Window) bool {
	return names.Rendered(k, in) || names.Echo(k, in)
}

// reportGloss reports a word that somebody is called here alone.
func reportGloss(p *checker.Pass, i, k int) { reportFor(p, i, k, 75, "nobody") }

// reportFor reports a word for which the original has a name, where somebody or something has
// none such there.
func reportFor(p *checker.Pass, i, k int, confidence uint8, none string) {
	if p.InDateline(i) || p.Gap(i) && p.Tokens[i+1].Kind == prose.Number { // an agency; Article 16
		return
	}
	here, there := p.Word(i), prose.Bare(p.Original().Word(k))
	f := inPlaceOf(p, i, i+1, k, k+1, english(p, p.Names(), k))
	f.Confidence = confidence
	f.Message = fmt.Sprintf("“%s” stands where the original has %s", here, there)
	f.Why = fmt.Sprintf("the sentence that is rendered here has ‘%s’, the translation’s has not, and %s there is called “%s”", there, none, here)
	p.Report(f)
}

var (
	addresses      = lexicon.SetOf("dr madame mademoiselle messrs mlle mme monsieur mr mrs ms señor señora sra sr")
	theirAddresses = lexicon.SetOf("dhr doña don frau fru heer herr madame mademoiselle maître melle meneer mevr mevrouw mlle mme monsieur mr mrs ms m mw p pan pana panem panu paní panna pani panią pán senhor senhora señor señora señorita sig sig.ra signor signora signorina sr sra господин господина господину госпожа госпожи госпожу г-н г-на г-жа г-жи")
	// landscape are those of things that surnames are made of, too: Sjöberg.
	landscape = lexicon.SetOf("beach island lake mountain river tower valley")
	// things are words that stand behind names of people and make them something else's.
	things = lexicon.SetOf("academy act administration affair airport almighty avenue award bank barracks bay bazaar beach bill bridge building boulevard cabinet cape case castle cemetery center centre church city club college commission committee company court courthouse cup doctrine effect family fund foundation government group hall hospital hotel house institute island lake law library lounge mansion mosque mountain museum office palace park plan port prison prize report river road scale school square stadium station street studio team tower trial university valley")
)
