package missingname

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// declined reports whether a word of a Slavic or Greek original has a capital that nothing but a
// name gives it, and is long, is spelled as no Greek word is, or the translation has that name
// elsewhere: what another script or a case makes of it, no table need say.
func declined(p *checker.Pass, t prose.Stranger) bool {
	greek := p.OriginalLanguage == "el"
	if !t.Lone || t.Listed || t.Again || !greek && !slavic.Has(lexicon.Hash(p.OriginalLanguage)) {
		return false
	}
	o, k := p.Original(), int(t.Token)
	w := &o.Tokens[k]
	switch {
	case o.Licensed(k) && lost(p.Names(), t): // «Мейджор», a word that English has
		return false
	case w.Len < 4 || w.Has(prose.Inner) || o.Tokens[k-1].Hash == '-' || p.Names().Class(k)&(lexicon.Given|lexicon.Surname) == lexicon.Given:
		return false
	case k+1 < len(o.Tokens) && !o.Tokens[k+1].Has(prose.Spaced) && (o.Tokens[k+1].Hash == '-' || o.Tokens[k+1].Hash == '\''): // Olmeda’s, Bourg-la-Tour
		return false
	}
	if greek { // which has capitals in the names of bodies and offices, too
		return !common.Has(w.Hash) && !p.Names().CommonWord(k) && (borrowed(o.Word(k)) || !lost(p.Names(), t))
	}
	script, _ := p.Names().Script()
	return script && w.Len >= 8 && !common.Has(w.Hash) || !lost(p.Names(), t)
}

// borrowed reports whether a word is written as no word of Greek is: it ends in a consonant, or begins with a sound for which Greek
// has no letter of its own: Χάλμσταντ, Ντάντι.
func borrowed(word string) bool {
	last, _ := utf8.DecodeLastRuneInString(word)
	return strings.ContainsRune("βγδζθκλμπρτφχ", last) || slices.ContainsFunc(foreignOpenings, func(opening string) bool { return strings.HasPrefix(word, opening) })
}

var foreignOpenings = strings.Fields("Γκ Μπ Ντ Τζ")

var slavic = lexicon.SetOf("bg cs pl ru uk")

// stoodFor reports whether something stands in a sentence of the translation for a name that declined finds: an office, or a
// pronoun more than the original has. Of the names that human translations from Russian and Ukrainian have
// not, a pronoun stands for most.
func stoodFor(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	o, k := p.Original(), int(t.Token)
	if inside(p, k) {
		for i := in.First; i < in.Last; i++ {
			if h := p.Tokens[i].Hash; (h == hashThere || h == hashHere) && !(i+1 < in.Last && p.Tokens[i+1].Is(lexicon.Auxiliary)) {
				return true
			}
		}
		return false
	}
	theirs, ok := pronounsOf[p.OriginalLanguage]
	if !ok {
		return standin(p, in, in, t, true)
	}
	roles, _ := prose.RolesOf(p.OriginalLanguage)
	own, office := 0, false
	for j := in.From; j < in.To; j++ {
		if w := &o.Tokens[j]; theirs.Has(w.Hash) {
			own++
		} else if w.Kind == prose.Word && (roles.At(o, int(j)) > 0 || holders.Has(w.Hash)) {
			office = true
		}
	}
	if opened(p, in) {
		return true
	}
	owned := owned(o, k)
	for i := in.First; i < in.Last; i++ {
		w := &p.Tokens[i]
		switch {
		case w.Has(prose.Capital) && determined(p, in, i) && (w.Is(lexicon.Title) && !office || w.Is(lexicon.Demonym) || w.Is(lexicon.Known) && w.Is(lexicon.Plural) && !p.Names().Heard(int(i), in)): // the President, the young Frenchman, the Blues
			return true
		case human.Has(w.Hash) && (owned || !possessive.Has(w.Hash)):
			if own--; own < 0 {
				return true
			}
		}
	}
	return false
}

// opened reports whether he or she opens a sentence of the translation, behind a conjunction or not, and no such word the original's.
func opened(p *checker.Pass, in prose.Window) bool {
	i := in.First
	if p.Tokens[i].Is(lexicon.Conjunction) && i+1 < in.Last {
		i++
	}
	if !subjects.Has(p.Tokens[i].Hash) {
		return false
	}
	for k := in.From; k < in.To; k++ {
		if theirSubjects.Has(p.Original().Tokens[k].Hash) {
			return false
		}
	}
	return true
}

// owned reports whether the word before word k of an original may be what its bearer has, in the case of whose it is.
func owned(o *prose.Facts, k int) bool {
	return k > 0 && o.Tokens[k-1].Kind == prose.Word && !o.Tokens[k-1].Has(prose.Capital) && !o.Tokens[k-1].Is(lexicon.Function|lexicon.Foreign)
}

// inside reports whether word k of an original in Cyrillic or Greek stands where somebody is or comes from: в Туле, в городе Туле; or
// as a neuter, which people are not: στο Μπέλφαστ.
func inside(p *checker.Pass, k int) bool {
	o, within := p.Original(), insides[p.OriginalLanguage]
	return k > 0 && within.Has(o.Tokens[k-1].Hash) || k > 1 && areas.Has(o.Tokens[k-1].Hash) && (within.Has(o.Tokens[k-2].Hash) || p.OriginalLanguage == "el")
}

// determined reports whether an article or the like stands before token i, with an adjective or without.
func determined(p *checker.Pass, in prose.Window, i int32) bool {
	return i > in.First && (p.Tokens[i-1].Is(lexicon.Determiner) || i-1 > in.First && p.Tokens[i-1].Is(lexicon.Adjective) && p.Tokens[i-2].Is(lexicon.Determiner))
}

var (
	// insides are the prepositions that places stand behind, and areas what may stand between.
	insides = map[string]lexicon.Set{"ru": lexicon.SetOf("в во из"), "uk": lexicon.SetOf("в у"), "el": lexicon.SetOf("στο το")}
	areas   = lexicon.SetOf("городе города город районе района район области селе села деревне посёлке поселке штате провинции місті міста районі району області селі провінції штаті")
	// pronounsOf are words for he, she, they and for one's own.
	pronounsOf = map[string]lexicon.Set{
		"ru": lexicon.SetOf("он она они его её ее ему ей им их ими ним ней нём нем них ними него неё нее нему нею ею " +
			"свой своя своё свое свои своего своей своему своим своём своем свою своих своими себя себе собой"),
		"uk": lexicon.SetOf("він вона вони його її йому їй їм їх ними ним нею ній них нього неї ньому собі себе собою " +
			"свій своя своє свої свого своєї своєму своїй своїм своєю свою своїх своїми їхній їхня їхнє їхні їхнього їхньої"),
	}
	holders       = lexicon.SetOf("президент президента президенту президентом президенте президентові президенті премьер премьера премьером прем'єр прем'єра прем'єром канцлер канцлера канцлером король короля королём королем папа папы папой папи папою судья судьи судьёй судьей суддя судді суддею")
	possessive    = lexicon.SetOf("his her hers their theirs")
	theirSubjects = lexicon.SetOf("он она они він вона вони")
	hashThere     = lexicon.Hash("there")
	hashHere      = lexicon.Hash("here")
)
