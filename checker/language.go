package checker

import (
	"math/bits"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// sample is how many words are looked at to tell the translation's language.
const sample = 100

// languages tells the two languages of a story where they were not given.
func (w *Worker) languages(s *Story, res *Result) {
	res.Language, res.Original = s.Translation.Language, s.OriginalLanguage
	if res.Language == "" {
		res.Language = w.translationLanguage()
	}
	if res.Original == "" && s.Original != nil {
		if res.Original = s.Original.Language; res.Original == "" {
			res.Original, _ = lexicon.Identify(s.Original.Plain)
		}
	}
	if res.Original == "" {
		res.Original = w.originalLanguage()
	}
}

// translationLanguage is English when one word in eight is an English function
// word, and otherwise what the function words of other languages say. In English
// news it is four in ten; a table of results or a list of names has few.
func (w *Worker) translationLanguage() string {
	words, english := 0, 0
	for i := range w.facts.Tokens {
		t := &w.facts.Tokens[i]
		if t.Kind != prose.Word {
			continue
		}
		if words++; t.Is(lexicon.Function) {
			if english++; english*8 >= sample {
				return "en"
			}
		}
		if words == sample {
			break
		}
	}
	if words == 0 {
		return ""
	}
	if english*8 >= words {
		return "en"
	}
	tag, _ := lexicon.Identify(w.facts.Plain[:min(len(w.facts.Plain), 4096)])
	return tag
}

// signs are letters that only some languages write.
var signs = map[rune]string{
	'ñ': "es", '¿': "es", '¡': "es", 'ã': "pt", 'õ': "pt", 'ß': "de", 'ì': "it", 'ò': "it",
	'ș': "ro", 'ț': "ro", 'ł': "pl", 'ń': "pl", 'ź': "pl", 'ż': "pl", 'ř': "cs", 'ů': "cs", 'ě': "cs", 'ğ': "tr", 'ı': "tr", 'å': "sv",
	'œ': "fr", 'ê': "fr", 'û': "fr",
}

// ballot counts signs by language, each word three times at most: a name in every
// paragraph is still one name.
type ballot struct {
	votes [32]int
	cast  [64]struct {
		word  uint64
		times uint8
	}
	n int
}

// may reports whether a word may still be counted.
func (b *ballot) may(word uint64) bool {
	for i := range b.cast[:b.n] {
		if c := &b.cast[i]; c.word == word {
			c.times++
			return c.times <= 3
		}
	}
	if b.n == len(b.cast) {
		return false
	}
	b.cast[b.n].word, b.cast[b.n].times = word, 1
	b.n++
	return true
}

// share divides a weight among the languages of a set; a sign of many languages
// says nothing.
func (b *ballot) share(set uint32, weight int) {
	for weight /= max(1, bits.OnesCount32(set)); set != 0 && weight > 0; set &= set - 1 {
		b.votes[bits.TrailingZeros32(set)] += weight
	}
}

// sets are the languages as sets of one, by their tags.
var sets = func() map[string]uint32 {
	m := map[string]uint32{}
	for l := 1; l < len(ballot{}.votes); l++ {
		m[lexicon.Language(l).String()] = 1 << l
	}
	return m
}()

// originalLanguage reads signs of the original that the translation kept:
// function words of another language (in names and quotations, mostly), letters
// that few languages write, and what the rules’ tables have found: a name that
// stands as it is, a phrase that is that language’s. Three signs are asked for,
// and twice as many as of any other language. Spanish and Catalan are no
// rivals, nor are Russian and Ukrainian.
func (w *Worker) originalLanguage() string {
	var b ballot
	for _, n := range w.facts.Posting(prose.Abroad) {
		t := &w.facts.Tokens[n]
		if !b.may(t.Hash) {
			continue
		}
		if t.Is(lexicon.Foreign) {
			b.share(lexicon.FunctionLanguages(t.Hash), 4)
		}
		if t.Has(prose.Marked) {
			for _, r := range w.facts.Word(int(n)) {
				if tag, ok := signs[r]; ok {
					b.share(sets[tag], 4)
				}
			}
		}
	}
	for group := range w.checker.rules {
		// Rows that found the same words come together; they share one vote.
		at, set, word := int32(-1), uint32(0), uint64(0)
		weight := 0
		for _, h := range w.facts.Hits(group) {
			row := w.checker.rows[group].at(h.Row)
			if h.First != at {
				if set != 0 && b.may(word) {
					b.share(set, weight)
				}
				at, set, word, weight = h.First, 0, w.facts.Tokens[h.First].Hash+uint64(h.Last-h.First), 0
			}
			switch {
			case h.Variant == NameItself && !w.facts.Tokens[h.First].Is(lexicon.Known|lexicon.Foreign):
				set |= sets[row.Table.Language]
				weight = max(weight, 3)
			case h.Variant != NameItself && !w.checker.rules[group].Capitalised && freeStanding(row):
				set |= sets[row.Table.Language]
				weight = max(weight, 4)
			}
		}
		if set != 0 && b.may(word) {
			b.share(set, weight)
		}
	}
	v := &b.votes
	best, second := 0, 0
	for l := range v {
		if v[l] > v[best] {
			best = l
		}
	}
	for l := range v {
		if l != best && !kin(lexicon.Language(best), lexicon.Language(l)) {
			second = max(second, v[l])
		}
	}
	if v[best] < 12 || v[best] < 2*second {
		return ""
	}
	return lexicon.Language(best).String()
}

// kin reports whether two languages are no rivals, since their function words or
// names are half the same.
func kin(a, b lexicon.Language) bool {
	switch a {
	case lexicon.ES, lexicon.CA:
		return b == lexicon.CA || b == lexicon.ES
	case lexicon.RU, lexicon.UK:
		return b == lexicon.RU || b == lexicon.UK
	}
	return false
}

// freeStanding reports whether a row’s words tell by themselves: its table has no
// column “context”, or “free” in it. A row that asks for its language beside it
// cannot be what tells the language.
func freeStanding(r Row) bool {
	context := r.Get("context")
	return context == "" || context == "free"
}

var languageNames = map[string]string{
	"ar": "Arabic", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "fr": "French", "he": "Hebrew",
	"hu": "Hungarian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
	"ru": "Russian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
}

// LanguageName gives the English name of a language, for reasons people read;
// the tag itself when it has none here.
func (p *Pass) LanguageName(tag string) string {
	if name, ok := languageNames[tag]; ok {
		return name
	}
	return tag
}

// primary gives the language of a tag without region and script, and one Norwegian
// for its two ways of writing: tables are kept by it.
func primary(tag string) string {
	tag, _, _ = strings.Cut(tag, "-")
	if tag == "nb" || tag == "nn" {
		return "no"
	}
	return tag
}
