package missingname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// likely reports whether a word of the original may be a name that is wanting where
// the translation has a gap, or has one where its sentence opens. A capital is not enough: it opens sentences, offices,
// and in German every noun.
func likely(p *checker.Pass, t prose.Stranger, opening bool) bool {
	o := p.Original()
	k := int(t.Token)
	w := &o.Tokens[k]
	switch {
	case w.Len < 4 || t.Again || w.Is(lexicon.Given) && !t.Introduced && !t.Carried:
		return false
	case t.Introduced || t.Carried:
		return true
	case w.Class&(lexicon.Known|lexicon.Foreign|lexicon.Title) != 0 && !t.Listed:
		return false
	case o.Licensed(k): // the capital says nothing, but that nothing opens the sentence now does
		return t.Known && opening
	case p.OriginalLanguage == "de":
		return t.Listed || t.Known && k > 0 && !described(o, k-1)
	}
	return t.Listed || t.Known || t.Lone
}

// described reports whether a German word stands before a noun and hardly before a
// name: an article, an adjective, another noun.
func described(o *prose.Facts, k int) bool {
	t := &o.Tokens[k]
	if t.Kind != prose.Word || bare.Has(t.Hash) {
		return false
	}
	if t.Has(prose.Capital) && !t.Is(lexicon.Title|lexicon.Given) {
		return true
	}
	w := o.Word(k)
	for _, ending := range [...]string{"e", "en", "em", "er", "es", "as", "in", "r", "ur", "om", "um"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// bare are German words that a name follows without an article.
var bare = lexicon.SetOf("als aus bei dass doch erklärte für gegen in mit nach ob sagt sagte so sowie und von weil wenn wie zu zwischen über hatte habe wurde werde sei dabei neben unter oder wollte meinte betonte hinter")

// sure reports whether a word of the original is a name that English would keep: a
// person's whose given name is there, or one that the translation has elsewhere.
func sure(p *checker.Pass, t prose.Stranger, in prose.Window) bool {
	o := p.Original()
	k := int(t.Token)
	w := &o.Tokens[k]
	switch {
	case w.Len < 4 || t.Again || w.Is(lexicon.Given) && !t.Introduced || common.Has(w.Hash) || p.OriginalLanguage == "tr" && beside(p, w.Hash, in):
		return false
	case t.Introduced && !w.Is(lexicon.Surname) && !t.Carried, !t.Introduced && !(t.Carried && (t.Known || person(o, w.Hash))) && !surname(p, t, w):
		return false
	}
	if t.Introduced && p.Names().Rendered(k-1, in) {
		return false // “Jeremy”, for Jeremy Corbyn
	}
	if k > 0 && o.Tokens[k-1].Hash == '-' || k+1 < len(o.Tokens) && o.Tokens[k+1].Hash == '-' {
		return false
	}
	if k > 1 && (o.Tokens[k-1].Is(lexicon.Foreign) || o.Tokens[k-1].Len <= 3) && o.Tokens[k-1].Flags&prose.Capital == 0 && o.Gap(k-1) && o.Gap(k-2) && o.Tokens[k-2].Has(prose.Capital) && !o.Tokens[k-2].Has(prose.SentenceStart) {
		return false // Monaco di Baviera
	}
	// Of a longer name English may have a part: Hradec, for Hradec Králové.
	for _, j := range [...]int{k - 1, k + 1} {
		if j >= int(in.From) && j < int(in.To) && o.Gap(min(j, k)) && o.Tokens[j].Kind == prose.Word && o.Tokens[j].Has(prose.Capital) && !o.Tokens[j].Has(prose.SentenceStart) {
			if !(t.Introduced && j == k-1) {
				return false
			}
		}
	}
	return true
}

// certain reports whether a word of the original is a name that nothing but a name
// explains, if nothing speaks of it elsewhere.
func certain(p *checker.Pass, t prose.Stranger, in prose.Window) bool {
	o := p.Original()
	k := int(t.Token)
	w := &o.Tokens[k]
	switch {
	case w.Len < 4 || w.Has(prose.Marked) && w.Len < 8 && w.Class == 0, t.Again, common.Has(w.Hash), w.Is(lexicon.Given) && !t.Introduced, o.Tokens[k].Has(prose.Titled),
		k > 0 && o.Tokens[k-1].Hash == '-', k+1 < len(o.Tokens) && o.Tokens[k+1].Hash == '-':
		return false
	case t.Introduced: // and no article before the given name: la Cruz Roja
		return w.Is(lexicon.Surname) && !w.Is(lexicon.Foreign|lexicon.Title) && p.OriginalLanguage != "tr" && (k < 2 || !p.Names().Article(k-2))
	case o.Licensed(k):
		return false
	case t.Listed:
		return p.Names().Place(k) != union && (compounds(p) || !part(o, k) && (!behindPart(o, k) || inside(p, k))) // which is called by many names
	}
	if p.OriginalLanguage == "de" { // every noun has a capital, and English has heard of few
		return t.Known && w.Freq >= 4 && !w.Is(lexicon.Known|lexicon.Foreign) && (!w.Is(lexicon.Surname) || spoken.Has(o.Tokens[k-1].Hash) || entitled(o, k, true)) || placed(o, t)
	}
	if w.Freq >= 5 && w.Is(lexicon.Place) && !w.Is(lexicon.Surname|lexicon.Known|lexicon.Foreign) && !part(o, k) && !p.Names().Article(k-1) && !behindPart(o, k) {
		return true
	}
	if t.Place && !t.Person && w.Is(lexicon.Place) && !w.Is(lexicon.Known|lexicon.Foreign) && !part(o, k) && lost(p.Names(), t) {
		return true
	}
	return t.Known && (t.Lone || w.Is(lexicon.Surname) && !w.Is(lexicon.Place) && entitled(o, k, compounds(p))) && !w.Is(lexicon.Known|lexicon.Foreign|lexicon.Title)
}

// entitled reports whether an office or a form of address with a capital stands
// before a name, or an acronym, where that is not how nouns are joined.
func entitled(o *prose.Facts, k int, joined bool) bool {
	if k > 0 && o.Tokens[k-1].Hash == '.' && !o.Tokens[k-1].Has(prose.Spaced) {
		k--
	}
	if k == 0 || !o.Gap(k-1) && o.Tokens[k].Hash != '.' {
		return false
	}
	b := &o.Tokens[k-1]
	return b.Has(prose.Upper) && !joined || b.Is(lexicon.Title) || offices.Has(b.Hash)
}

var offices = lexicon.SetOf("sr sra srta señor señora don doña ministro ministra presidente presidenta canciller senador senadora rey reina papa m mme mlle monsieur madame ministre président présidente sig signor signora dott onorevole sr. sra. senhor senhora dr dra herr frau präsident präsidentin minister ministerin kanzler kanzlerin dhr mevr meneer mevrouw pan pani pana panu panem paní г-н господин госпожа")

// compounds reports whether the original's language has nouns with capitals beside names.
func compounds(p *checker.Pass) bool { return p.OriginalLanguage == "de" || p.OriginalLanguage == "tr" }

// part reports whether a word of the original has another with a capital beside it.
func part(o *prose.Facts, k int) bool {
	for _, j := range [...]int{k - 1, k + 1} {
		if j >= 0 && j < len(o.Tokens) && o.Gap(min(j, k)) && o.Tokens[j].Kind == prose.Word && o.Tokens[j].Has(prose.Capital) && !o.Tokens[j].Has(prose.SentenceStart) {
			return true
		}
	}
	return false
}

// behindPart reports whether a small word stands before a word, and one with a
// capital before that: Día de Gracias.
func behindPart(o *prose.Facts, k int) bool {
	return k > 1 && o.Tokens[k-1].Len <= 3 && o.Tokens[k-2].Kind == prose.Word && o.Tokens[k-2].Has(prose.Capital) && !o.Tokens[k-2].Has(prose.SentenceStart)
}

// spoken are German words behind which somebody is named who said something.
var spoken = lexicon.SetOf("sagte sagt erklärte erklärt meinte meint betonte berichtete so laut gegenüber")

const union = "European Union"

// lost reports whether the translation has a name of the original nowhere.
func lost(names *prose.Names, t prose.Stranger) bool {
	return !t.Carried && names.Carried(int(t.Token)) < 0
}

// known reports whether the translation has a name elsewhere that the original writes
// in another case or script, and whether it is somebody's. A place may have become its people, or a land's towns.
func known(p *checker.Pass, names *prose.Names, t prose.Stranger) (carried, named bool) {
	if t.Listed {
		return t.Carried, t.Known
	}
	i := names.Carried(int(t.Token))
	if i < 0 || p.Seen(p.Tokens[i].Hash).Lower > 0 || names.IsPlace(i) || p.Tokens[i].Is(lexicon.Place) || !p.Tokens[i].Is(lexicon.Surname) && !person(p.Facts, p.Tokens[i].Hash) {
		return t.Carried, t.Known
	}
	return true, true
}

// person reports whether the original names somebody so with the given name, where it
// has the word first. A brand or a nickname may become a common word.
func person(o *prose.Facts, name uint64) bool {
	k := int(o.Seen(name).First)
	return k > 0 && o.Gap(k-1) && o.Tokens[k-1].Has(prose.Capital) && o.Tokens[k-1].Is(lexicon.Given)
}

// beside reports whether the translation has a word in the sentence before or behind.
// Turkish says who spoke behind the last words, and English in a sentence apart.
func beside(p *checker.Pass, name uint64, in prose.Window) bool {
	first := p.Sentences[max(p.SentenceOf(int(in.First))-1, 0)].First
	last := p.Sentences[min(p.SentenceOf(int(in.Last)-1)+1, len(p.Sentences)-1)].Last
	for i := first; i < last; i++ {
		if p.Tokens[i].Hash == name {
			return true
		}
	}
	return false
}

// surname reports whether a word is a surname that nothing but a name explains, in a
// language that writes names as English does.
func surname(p *checker.Pass, t prose.Stranger, w *prose.Token) bool {
	return t.Known && t.Lone && !t.Listed && w.Is(lexicon.Surname) && !w.Is(lexicon.Known|lexicon.Foreign) && !inflecting.Has(lexicon.Hash(p.OriginalLanguage))
}

// common are surnames that a scale is called after, and words for the Cross, the Earth,
// the states, the Left, in Greek the District of Columbia and in Romanian bodies that have a capital.
var common = lexicon.SetOf("aarde août april august avril consiliul consiliului croce croix cruz curte curtea curții erde estados etats janvier jord judecătoria judecătoriei juillet juin linke mai mars nobel parchetul parchetului primăria primăriei richter spitalul spitalului terra terre tierra tribunalul tribunalului état états κολούμπια μαξίμου ρίχτερ дума думе думой думу думы рихтера рихтеру ріхтера фаренгейта фаренгейтом фаренгейту цельсием цельсию цельсия цельсію цельсія цельсієм")

// inflecting are languages whose names hardly stand in the translation as they do in
// the original.
var inflecting = lexicon.SetOf("bg cs el pl ro ru tr uk")

// standin reports whether something stands for a name in the translation: an
// acronym that the original has not, anywhere in the sentence, or an office, “the
// country” where the name would, or a pronoun, if the name is there for it to stand
// for.
func standin(p *checker.Pass, in, near prose.Window, name prose.Stranger, pronouns bool) bool {
	initial, other := p.Original().Word(int(name.Token))[0], byte(0)
	if english := p.Names().Place(int(name.Token)); english != "" {
		other = english[0]
	}
	if name.Person && aged(p, in) {
		return true
	}
	for i := in.First; i < in.Last; i++ {
		t := &p.Tokens[i]
		switch {
		case t.Is(lexicon.Title) && t.Has(prose.Capital) && name.Person && i > in.First && p.Tokens[i-1].Is(lexicon.Determiner): // the President
			return true
		case t.Len < 2 || !t.Has(prose.Upper|prose.Inner|prose.Initials) || !t.Has(prose.Capital) || p.Names().Has(t.Hash, in):
		case !worldly.Has(t.Hash) && strings.ContainsFunc(p.Word(int(i)), func(r rune) bool { return r == rune(initial) || r == rune(other) }): // VW, D.C., BoE
			return true
		}
	}
	for i := near.First; i < near.Last; i++ {
		t := &p.Tokens[i]
		determined := i > in.First && p.Tokens[i-1].Is(lexicon.Determiner)
		switch {
		case pronouns && (human.Has(t.Hash) && name.Person || its.Has(t.Hash) && name.Place),
			determined && thing.Has(t.Hash) && name.Place && (i+1 == in.Last || p.Tokens[i+1].Hash != hashOf),
			determined && name.Person && (t.Is(lexicon.Title) || t.Has(prose.Capital) && t.Is(lexicon.Known) && t.Is(lexicon.Noun) && !(p.Gap(int(i)) && p.Tokens[i+1].Has(prose.Capital) && !p.Tokens[i+1].Is(lexicon.Title))):
			return true
		}
	}
	return false
}

var (
	its   = lexicon.SetOf("it its there here where")
	thing = lexicon.SetOf("area capital city club company country county district island municipality prefecture province region state team town township village")
)

// worldly are acronyms that stand for nothing but what everybody knows by them.
var worldly = lexicon.SetOf("us u.s. uk u.k. eu e.u. un u.n. fbi cia nato tv ceo mp mps")

var hashOld = lexicon.Hash("old")

var human = lexicon.SetOf("he him his himself she her hers herself they them their theirs")
