package untranslated

import (
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// little reports whether token i is a small word of the original's language that no English
// has, between English ones: “arrested yesterday und taken”. Names (Ortega y Gasset) have
// capitals about it; a loan of several words (“tour de force”) stands so in the original, or
// has a second half that goes with it in English (“en route”).
func (c *finder) little(i int) bool {
	p := c.Pass
	t := &p.Tokens[i]
	if t.Kind != prose.Word || t.Has(prose.Capital|prose.Inner|prose.Initials|prose.Titled) || !t.Is(lexicon.Foreign) || t.Is(lexicon.Known|lexicon.Function) ||
		lexicon.FunctionLanguages(t.Hash)&lexicon.FunctionsOf(c.OriginalLanguage) == 0 || t.Has(prose.Quoted) && !spoken(p, i) {
		return false
	}
	if i == 0 || !p.Gap(i-1) || !p.Gap(i) {
		return false
	}
	b, a := &p.Tokens[i-1], &p.Tokens[i+1]
	if !plain(b) && b.Hash != ',' || !plain(a) || halves.Has(a.Hash) || t.Len == 1 && b.Is(lexicon.Determiner) { // the y axis
		return false
	}
	k := c.inOriginal(i)
	if k < 0 || c.Original().Tokens[k].Has(prose.Quoted) && !t.Has(prose.Quoted) {
		return false
	}
	o := c.Original()
	return (k == 0 || b.Hash == ',' || o.Tokens[k-1].Hash != b.Hash) && (k+1 >= len(o.Tokens) || o.Tokens[k+1].Hash != a.Hash)
}

// plain reports whether a token is an English word in small letters, or a figure.
func plain(t *prose.Token) bool {
	return t.Kind == prose.Number || t.Kind == prose.Word && (!t.Has(prose.Capital) || t.Has(prose.SentenceStart)) && t.Is(lexicon.Known|lexicon.Function)
}

// halves are the second halves of loans that begin with a small word: en masse, de facto,
// par excellence, la carte.
var halves = lexicon.SetOf(`al annum banc bloc capita carte cent cetera courant couture diem excellence facto fait force garde gratia hoc infinitum jour jure lib luxe masse mode mot naturel nauseam novo pair passant
	plein rigueur route se seq suite trop vis vive`)
