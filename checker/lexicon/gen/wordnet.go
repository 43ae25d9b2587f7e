package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// wordnet gives part-of-speech classes: the lemmas from index.*, irregular forms from *.exc and our own table of
// irregular verbs, regular forms by rule where a word list knows them. Lemmas that data.* spells in lower case and
// SCOWL has not are added at tier 80.
func (v vocabulary) wordnet(dir string, irregular map[string]verbForms) error {
	lower, err := wordnetSpellings(dir)
	if err != nil {
		return err
	}
	counts, err := wordnetCounts(dir)
	if err != nil {
		return err
	}
	lemmas := map[string]lexicon.Class{}
	for _, p := range []struct {
		file  string
		class lexicon.Class
	}{{"noun", lexicon.Noun}, {"verb", lexicon.VerbBase}, {"adj", lexicon.Adjective}, {"adv", lexicon.Adverb}} {
		raw, err := os.ReadFile(filepath.Join(dir, "index."+p.file))
		if err != nil {
			return fmt.Errorf("wordnet: %w", err)
		}
		for line := range strings.Lines(string(raw)) {
			f := strings.Fields(line)
			if strings.HasPrefix(line, " ") || len(f) < 6 || !wordLike(f[0]) {
				continue
			}
			lemma := f[0]
			if lower[lemma] && !v.ordinary(lemma, 80) {
				v.lower(lemma, 80)
			}
			if lower[lemma] {
				lemmas[lemma] |= p.class
			}
		}
	}
	for lemma, class := range lemmas {
		// A use never met in the tagged corpus, of a word often met in another, is a dictionary's curiosity: to
		// people, the say. A verb keeps its -ed and -ing, which no other use claims.
		n := counts[lemma]
		most := max(n[0], n[1], n[2], n[3])
		rareVerb := false
		for i, c := range []lexicon.Class{lexicon.Noun, lexicon.VerbBase, lexicon.Adjective, lexicon.Adverb} {
			if n[i] == 0 && most >= 30 {
				rareVerb = rareVerb || c == class&lexicon.VerbBase
				class &^= c
			}
		}
		if rareVerb {
			for form, c := range verb(lemma, irregular) {
				if c&(lexicon.VerbBase|lexicon.VerbS) == 0 && v.ordinary(form, 80) {
					v.at(form).class |= c
				}
			}
		}
		v.inflect(lemma, class, irregular)
	}
	if err := v.exceptions(dir, lemmas); err != nil {
		return err
	}
	v.guess()
	return nil
}

// wordnetCounts are, by lemma, the occurrences in the sense-tagged corpus as noun, verb, adjective and adverb. A line of
// cntlist.rev is a sense key (lemma%type:…), the sense's number and its count.
func wordnetCounts(dir string) (map[string][4]int, error) {
	raw, err := os.ReadFile(filepath.Join(dir, "cntlist.rev"))
	if err != nil {
		return nil, fmt.Errorf("wordnet: %w", err)
	}
	out := map[string][4]int{}
	for line := range strings.Lines(string(raw)) {
		f := strings.Fields(line)
		lemma, key, ok := strings.Cut(line, "%")
		if !ok || len(f) != 3 || key == "" {
			return nil, fmt.Errorf("wordnet: cntlist.rev: bad line %q", line)
		}
		count, err := strconv.Atoi(f[2])
		if err != nil {
			return nil, fmt.Errorf("wordnet: cntlist.rev: %q: %w", lemma, err)
		}
		column := strings.IndexByte("12345", key[0]) // 5 is an adjective near in meaning to another
		if column < 0 {
			return nil, fmt.Errorf("wordnet: cntlist.rev: %q is of type %q", lemma, key[:1])
		}
		n := out[lemma]
		n[[5]int{0, 1, 2, 3, 2}[column]] += count
		out[lemma] = n
	}
	return out, nil
}

// wordnetSpellings are the words that data.* spells without a capital.
func wordnetSpellings(dir string) (map[string]bool, error) {
	out := map[string]bool{}
	for _, p := range []string{"noun", "verb", "adj", "adv"} {
		raw, err := os.ReadFile(filepath.Join(dir, "data."+p))
		if err != nil {
			return nil, fmt.Errorf("wordnet: %w", err)
		}
		for line := range strings.Lines(string(raw)) {
			f := strings.Fields(line)
			if strings.HasPrefix(line, " ") || len(f) < 6 {
				continue
			}
			n, err := strconv.ParseUint(f[3], 16, 8)
			if err != nil || len(f) < 4+2*int(n) {
				return nil, fmt.Errorf("wordnet: data.%s: bad synset %s", p, f[0])
			}
			for i := range int(n) {
				s, _, _ := strings.Cut(f[4+2*i], "(") // "available(p)": predicative only
				if strings.IndexFunc(s, unicode.IsUpper) < 0 {
					out[s] = true
				}
			}
		}
	}
	return out, nil
}

// exceptions adds the irregular forms WordNet lists: "children child". Which past form of a verb is the participle it
// does not say; our own table does, so only doubled consonants and the like are left to it.
func (v vocabulary) exceptions(dir string, lemmas map[string]lexicon.Class) error {
	for _, p := range []struct {
		file  string
		class lexicon.Class
	}{{"noun", lexicon.Noun}, {"verb", lexicon.VerbBase}, {"adj", lexicon.Adjective}, {"adv", lexicon.Adverb}} {
		raw, err := os.ReadFile(filepath.Join(dir, p.file+".exc"))
		if err != nil {
			return fmt.Errorf("wordnet: %w", err)
		}
		for line := range strings.Lines(string(raw)) {
			f := strings.Fields(line)
			if len(f) < 2 || f[0] == f[1] || lemmas[f[1]]&p.class == 0 || !v.ordinary(f[0], 80) {
				continue
			}
			c := p.class
			switch {
			case p.file == "noun":
				c |= lexicon.Plural
			case p.file != "verb":
			case strings.HasSuffix(f[0], "ing"):
				c = lexicon.VerbIng
			case strings.HasSuffix(f[0], "ed"):
				c = lexicon.VerbPast | lexicon.VerbPart
			case strings.HasSuffix(f[0], "s"):
				c = lexicon.VerbS
			default:
				continue
			}
			v.at(f[0]).class |= c
		}
	}
	return nil
}
