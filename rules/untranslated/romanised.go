package untranslated

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// romanised reports token i, in small letters and of no lexicon, if it is how an everyday
// word of the original’s sentence sounds: “the zabastovka” for «забастовка». Loans are no
// everyday words.
func (c *finder) romanised(i int) {
	p := c.Pass
	t := &p.Tokens[i]
	if t.Kind != prose.Word || t.Len < 5 || t.Class != 0 || t.Has(prose.Capital|prose.Inner|prose.Quoted|prose.Marked) || c.known(i, i+1) || meant(p, i, i+1) {
		return
	}
	o, l := p.Original(), p.Alignment().Of(p.SentenceOf(i))
	if !l.Paired() {
		return
	}
	ours := sounds.Replace(p.Word(i))
	for k := o.Sentences[l.OriginalFirst].First; k < o.Sentences[l.Beyond-1].Last; k++ {
		if w := &o.Tokens[k]; w.Kind != prose.Word || w.Len < 8 || w.Has(prose.Capital|prose.Quoted) || !script(o.FirstRune(int(k))) {
			continue
		}
		word := o.Word(int(k))
		if sounds.Replace(prose.Latinise(word, c.OriginalLanguage)) != ours || !prose.EverydayWord(c.OriginalLanguage, word) {
			continue
		}
		c.report(i, i+1, checker.Finding{
			Confidence: 81,
			Message:    fmt.Sprintf("“%s” is a word of %s in Latin letters", p.Word(i), c.language()),
			Why:        fmt.Sprintf("the original has %s, an everyday word that English has not borrowed", word),
			Evidence:   []checker.Evidence{p.AtOriginal(int(k), int(k)+1, "the word in the original")},
		})
		return
	}
}

// sounds makes one of the ways in which romanisations differ.
var sounds = strings.NewReplacer("iy", "y", "yi", "y", "ii", "y", "i", "y", "j", "y", "kh", "h", "ch", "h", "x", "ks", "w", "v", "'", "", "’", "")

// lettered are the languages whose letters can be read one by one.
var lettered = lexicon.SetOf("ru uk bg sr mk el be")
