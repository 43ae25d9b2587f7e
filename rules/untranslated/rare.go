package untranslated

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// rarely is how common a word may be at most that English has, but hardly ever uses: demain, enfants, geld.
const rarely = 2

// rare reports whether token i is such a word, and one that news of the original's language is full of.
func (c *finder) rare(i int) bool {
	t := &c.Tokens[i]
	if t.Freq > rarely || t.Kind != prose.Word || !t.Is(lexicon.Known) || t.Len < 4 || t.Flags&^(prose.Quoted|prose.Spaced) != 0 || t.Has(prose.Quoted) && !spoken(c.Pass, i) || t.Is(lexicon.Function) {
		return false
	}
	if one, ok := strings.CutSuffix(c.Word(i), "s"); ok && c.Lexicon.Word(one).Freq > compounded { // turbulences
		return false
	}
	return c.unrendered(i)
}

// unrendered reports whether token i stands in the sentence of the original as it stands here, is one of the words that
// its news is full of, and nothing in the sentence renders it, itself least of all.
func (c *finder) unrendered(i int) bool {
	p := c.Pass
	k := c.inOriginal(i)
	if k < 0 || c.Original().Word(k) != p.Word(i) || !prose.EverydayWord(c.OriginalLanguage, p.Word(i)) {
		return false
	}
	if c.words == nil {
		c.words = prose.RenderingOf(p.Facts, c.Original(), c.OriginalLanguage)
	}
	s := &p.Sentences[p.SentenceOf(i)]
	for n := s.First; n < s.Last; n++ {
		if (int(n) != i || p.Tokens[i].Freq > 0) && c.words.InRow(int(n), k) { // programma, and no program
			return false
		}
	}
	return true
}

// amongEnglish reports whether English words stand on both sides of token i, or on one and the mark of its quotation on the
// other, and nothing in the sentence renders it: a word of what somebody says, and none that is quoted for itself.
func (c *finder) amongEnglish(i int) bool {
	p := c.Pass
	english := func(k int) bool {
		t := &p.Tokens[k]
		return t.Kind == prose.Word && t.Has(prose.Quoted) && t.Is(lexicon.Known|lexicon.Function)
	}
	if i == 0 || i+1 >= len(p.Tokens) || !english(i-1) && !english(i+1) {
		return false
	}
	for _, k := range [...]int{i - 1, i + 1} {
		if t := &p.Tokens[k]; t.Kind == prose.Word && !english(k) {
			return false
		}
	}
	return c.unrendered(i)
}

// opening reports whether token i is a word that begins a sentence of the original, and has its capital from that alone:
// “Sadly Heute”, “Prezident Olsen”.
func (c *finder) opening(i int) bool {
	t := &c.Tokens[i]
	if t.Class != 0 || t.Len < 4 || t.Has(prose.Inner|prose.Initials|prose.Upper|prose.Quoted) || !t.Has(prose.Capital) {
		return false
	}
	k, o := c.inOriginal(i), c.Original()
	there := o.Seen(t.Hash)
	switch c.OriginalLanguage {
	case "es", "fr", "it", "pt": // a thing has an article there, and a firm has none (Acciona)
		if there.Lower == 0 && !adverbs.Has(t.Hash) {
			return false
		}
	}
	return k >= 0 && o.Tokens[k].Has(prose.SentenceStart) && there.Capital == 0 && c.Seen(t.Hash).Capital < 2 && !c.masthead(k) && !c.firm(i, k) && c.unrendered(i)
}

// masthead reports whether token k of the original opens a longer name that is nobody's: Svenska Dagbladet.
func (c *finder) masthead(k int) bool {
	o := c.Original()
	roles, known := prose.RolesOf(c.OriginalLanguage)
	return o.Gap(k) && capital(&o.Tokens[k+1]) && !o.Tokens[k+1].Is(lexicon.Given|lexicon.Surname) && !(known && roles.At(o, k) > 0) && c.OriginalLanguage != "de"
}

// firm reports whether token i, which is token k of the original, has a verb behind it on both sides and no article before it, as a
// thing would have in Dutch and Swedish: Vattenfall is closing.
func (c *finder) firm(i, k int) bool {
	o := c.Original()
	if c.OriginalLanguage != "nl" && c.OriginalLanguage != "sv" || !c.Gap(i) || !o.Gap(k) || o.Tokens[k+1].Has(prose.Capital) {
		return false
	}
	next := &c.Tokens[i+1]
	return c.Tokens[i].Has(prose.SentenceStart) && (next.Is(lexicon.Auxiliary) || next.Is(lexicon.VerbS|lexicon.VerbPast) && !next.Is(lexicon.Noun))
}

// adverbs begin sentences, and no firm bears them.
var adverbs = lexicon.SetOf(`actualmente además ahora anteayer asimismo ayer después entonces finalmente hoy luego mañana también tampoco todavía
	aujourd'hui cependant d'abord demain désormais enfin ensuite hier maintenant néanmoins pourtant récemment toutefois
	adesso allora domani finalmente ieri inoltre intanto oggi poi quindi tuttavia
	agora ainda amanhã atualmente contudo depois entretanto finalmente hoje ontem porém também`)
