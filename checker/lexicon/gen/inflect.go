package main

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// verbForms are the past tenses and past participles of an irregular verb.
type verbForms struct{ past, part []string }

// inflect marks a lemma and those of its forms that some word list knows.
func (v vocabulary) inflect(lemma string, class lexicon.Class, irregular map[string]verbForms) {
	mark := func(s string, c lexicon.Class) {
		if v.ordinary(s, 80) {
			v.at(s).class |= c
		}
	}
	if class&lexicon.Noun != 0 {
		mark(lemma, lexicon.Noun)
		for _, s := range plurals(lemma) {
			mark(s, lexicon.Noun|lexicon.Plural)
		}
	}
	if class&lexicon.VerbBase != 0 {
		for form, c := range verb(lemma, irregular) {
			mark(form, c)
		}
	}
	if class&lexicon.Adjective != 0 {
		mark(lemma, lexicon.Adjective)
		for _, s := range append(suffixed(lemma, "er"), suffixed(lemma, "est")...) {
			mark(s, lexicon.Adjective)
		}
	}
	if class&lexicon.Adverb != 0 {
		mark(lemma, lexicon.Adverb)
	}
}

// verb is every form of a verb, its lemma included, with the classes of each.
func verb(lemma string, irregular map[string]verbForms) map[string]lexicon.Class {
	forms := map[string]lexicon.Class{lemma: lexicon.VerbBase}
	for _, s := range plurals(lemma) {
		forms[s] |= lexicon.VerbS
	}
	for _, s := range suffixed(lemma, "ing") {
		forms[s] |= lexicon.VerbIng
	}
	if irr, ok := irregularOf(lemma, irregular); ok {
		for _, s := range irr.past {
			forms[s] |= lexicon.VerbPast
		}
		for _, s := range irr.part {
			forms[s] |= lexicon.VerbPart
		}
		return forms
	}
	for _, s := range suffixed(lemma, "ed") {
		forms[s] |= lexicon.VerbPast | lexicon.VerbPart
	}
	return forms
}

// irregularOf finds the irregular forms of a verb, of "undergo" by way of "go".
func irregularOf(lemma string, irregular map[string]verbForms) (verbForms, bool) {
	if f, ok := irregular[lemma]; ok {
		return f, true
	}
	for _, prefix := range []string{"under", "over", "out", "fore", "with", "inter", "down", "up", "mis", "re", "un"} {
		base, found := strings.CutPrefix(lemma, prefix)
		f, ok := irregular[base]
		if !found || !ok || len(base) < 2 {
			continue
		}
		return verbForms{past: prefixed(prefix, f.past), part: prefixed(prefix, f.part)}, true
	}
	return verbForms{}, false
}

func prefixed(prefix string, words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = prefix + w
	}
	return out
}

// plurals are the spellings a plural, or a third person, may have; the word lists decide which exist.
func plurals(s string) []string {
	n := len(s)
	if n < 2 {
		return nil
	}
	switch {
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "x"), strings.HasSuffix(s, "z"),
		strings.HasSuffix(s, "sh"), strings.HasSuffix(s, "ch"):
		return []string{s + "es", s + s[n-1:] + "es", s + "s"} // boxes, quizzes, stomachs
	case strings.HasSuffix(s, "y") && !vowel(s[n-2]):
		return []string{s[:n-1] + "ies"}
	case strings.HasSuffix(s, "o"):
		return []string{s + "es", s + "s"}
	case strings.HasSuffix(s, "man"):
		return []string{s[:n-3] + "men", s + "s"}
	default:
		return []string{s + "s"}
	}
}

// suffixed are the spellings s may have before a suffix that begins with a vowel: used, tried, planned, cancelled.
func suffixed(s, suffix string) []string {
	n := len(s)
	if n < 2 {
		return nil
	}
	switch last := s[n-1]; {
	case strings.HasSuffix(s, "ie") && suffix == "ing":
		return []string{s[:n-2] + "ying"}
	case strings.HasSuffix(s, "ee") || strings.HasSuffix(s, "oe") || strings.HasSuffix(s, "ye"):
		return []string{s + strings.TrimPrefix(suffix, "e"), s + suffix} // agreed, agreeing
	case last == 'e':
		return []string{s[:n-1] + suffix}
	case last == 'y' && !vowel(s[n-2]) && suffix != "ing":
		return []string{s[:n-1] + "i" + suffix}
	case last == 'c':
		return []string{s + "k" + suffix, s + suffix}
	case !vowel(last) && last != 'w' && last != 'y' && last != 'x' && vowel(s[n-2]):
		return []string{s + suffix, s + string(last) + suffix}
	default:
		return []string{s + suffix}
	}
}

// endings tell the part of speech of words no dictionary entry covers, most of them newer than WordNet. The first that
// fits decides.
var endings = []struct {
	suffix string
	class  lexicon.Class
}{
	{"ly", lexicon.Adverb}, {"ing", lexicon.VerbIng}, {"ed", lexicon.VerbPast | lexicon.VerbPart},
	{"ness", lexicon.Noun}, {"tion", lexicon.Noun}, {"sion", lexicon.Noun}, {"ment", lexicon.Noun}, {"ity", lexicon.Noun},
	{"ism", lexicon.Noun}, {"ist", lexicon.Noun}, {"ship", lexicon.Noun}, {"ability", lexicon.Noun},
	{"able", lexicon.Adjective}, {"ible", lexicon.Adjective}, {"ous", lexicon.Adjective}, {"less", lexicon.Adjective},
	{"istic", lexicon.Adjective}, {"ical", lexicon.Adjective}, {"er", lexicon.Noun}, {"or", lexicon.Noun},
	{"ise", lexicon.VerbBase}, {"ize", lexicon.VerbBase}, {"ises", lexicon.VerbS}, {"izes", lexicon.VerbS},
}

// guess gives a part of speech, by its ending, to every ordinary word that has none.
func (v vocabulary) guess() {
	for _, key := range v.sorted() {
		w := v[key]
		if w.tier == 0 || w.class&pos != 0 || len(key) < 5 {
			continue
		}
		for _, e := range endings {
			if strings.HasSuffix(key, e.suffix) {
				w.class |= e.class
				break
			}
		}
		if stem, ok := strings.CutSuffix(key, "s"); ok && w.class&pos == 0 && v.ordinary(stem, w.tier) && !strings.HasSuffix(stem, "s") {
			w.class |= lexicon.Noun | lexicon.Plural
			if s := v.at(stem); s.class&pos == 0 {
				s.class |= lexicon.Noun
			}
		}
	}
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
