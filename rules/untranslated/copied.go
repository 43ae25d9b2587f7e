package untranslated

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// copies gives the sentences that stand in the original word for word and are no
// English: for each the sentence and the original's. What is English in the
// original, and names by themselves, may well be the same on both sides.
func copies(p *checker.Pass) (list [][2]int) {
	o := p.Original()
	if o == nil {
		return nil
	}
	var theirs map[uint64]int // made when the first sentence asks, which few stories have
	for s := range p.Sentences {
		if !foreign(p, s) {
			continue
		}
		if theirs == nil {
			theirs = make(map[uint64]int, len(o.Sentences))
			for n := range o.Sentences {
				theirs[o.Wording(n)] = n
			}
		}
		if n, ok := theirs[p.Wording(s)]; ok {
			list = append(list, [2]int{s, n})
		}
	}
	return list
}

// foreign reports whether a sentence has two words, or a run of another script,
// that are no English and no names, and hardly an English function word.
func foreign(p *checker.Pass, sentence int) bool {
	unknown := 0 // nearly every sentence has too few to look further
	for i := p.Sentences[sentence].First; i < p.Sentences[sentence].Last && unknown < 2; i++ {
		if t := &p.Tokens[i]; t.Has(prose.Marked) {
			unknown += 2
		} else if t.Kind == prose.Word && !t.Is(lexicon.Known) {
			unknown++
		}
	}
	if unknown < 2 {
		return false
	}
	strange, english := 0, 0
	for i := p.Sentences[sentence].First; i < p.Sentences[sentence].Last; i++ {
		t := &p.Tokens[i]
		switch {
		case t.Kind != prose.Word || i > p.Sentences[sentence].First && p.Tokens[i-1].Hash == '.' && !t.Has(prose.Spaced): // spiegel.de
		case t.Has(prose.Marked) && script(p.FirstRune(int(i))):
			strange += 1 + int(t.Len)/6
		case t.Is(lexicon.Function) && lexicon.FunctionLanguages(t.Hash)&^1 == 0:
			english++
		case !t.Is(lexicon.Known) && (!t.Has(prose.Capital) || t.Has(prose.SentenceStart) && t.Is(lexicon.Foreign)):
			strange++
		}
	}
	if strange == 2 { // “Die Presse (diepresse.com)”
		switch p.Tokens[p.Sentences[sentence].Last-1].Hash {
		case '.', '?', '!':
		default:
			return false
		}
	}
	return strange > 1 && english*4 < strange
}

// copied reports a sentence that the engine gave back as it was sent.
func (c *finder) copied(sentence, original int) {
	p, o := c.Pass, c.Original()
	s, os := p.Sentences[sentence], o.Sentences[original]
	if start, end := p.Span(int(s.First), int(s.Last)); s.Last-s.First > 4 {
		if tag, confidence := lexicon.Identify(p.Plain[start:end]); confidence > 0.5 && c.thirdThere(tag, start, end) {
			c.done = int(s.Last)
			return
		}
	}
	if c.third(int(s.First), int(s.Last)) {
		c.done = int(s.Last)
		return
	}
	confidence := uint8(98)
	if quoted(p, int(s.First), int(s.Last)) {
		confidence = 80 // a motto, a line of a song
	}
	c.report(int(s.First), int(s.Last), checker.Finding{
		Confidence: confidence,
		Message:    "The sentence was left in " + p.LanguageName(p.OriginalLanguage),
		Why:        "it stands in the original word for word",
		Evidence:   []checker.Evidence{p.AtOriginal(int(os.First), int(os.Last), "the sentence in the original")},
	})
	c.done = int(s.Last)
}

// third reports whether most small words of tokens first to last-1 are of languages that
// the original's is not among: “c'est le vent”, in Spanish news.
func (c *finder) third(first, last int) bool {
	theirs, others := 0, 0
	for i := first; i < last; i++ {
		switch languages := lexicon.FunctionLanguages(c.Tokens[i].Hash) &^ 1; {
		case c.Tokens[i].Kind != prose.Word || languages == 0:
		case languages&lexicon.FunctionsOf(c.OriginalLanguage) != 0:
			theirs++
		default:
			others++
		}
	}
	return lexicon.FunctionsOf(c.OriginalLanguage) != 0 && others > 2 && others > 2*theirs
}

// thirdThere reports whether bytes start to end are in a third language and stand in
// the original so: a song, a letter, a motto.
func (c *finder) thirdThere(tag string, start, end int) bool {
	return tag != "" && tag != "en" && c.OriginalLanguage != "" && tag != c.OriginalLanguage && c.Story.Original != nil && strings.Contains(c.Story.Original.Plain, c.Plain[start:end])
}
