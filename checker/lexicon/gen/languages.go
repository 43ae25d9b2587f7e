package main

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// functionWords reads language.tsv, the commonest function words of each language, and marks as Foreign those that
// are no English words. What English calls a word there is only what it commonly uses: "des" and "las" are rarities.
func (v vocabulary) functionWords(dir string) (map[string]uint64, error) {
	table, err := rows(dir, "language.tsv", "language", "words")
	if err != nil {
		return nil, err
	}
	sets := map[string]uint64{}
	for _, r := range table {
		bit := uint64(1) << languageOf(r[0])
		for _, s := range strings.Fields(r[1]) {
			key := fold(s)
			sets[key] |= bit
			if r[0] == lexicon.EN.String() {
				continue
			}
			w := v.at(key)
			if w.fixed {
				continue
			}
			if w.tier == 0 || w.tier >= 70 || w.tier >= 50 && len([]rune(key)) <= 4 {
				w.tier = 0
				w.class = w.class&^pos | lexicon.Foreign
				if !w.news { // somewhere there is a village Para and a Mr Como
					w.class &^= names
				}
			}
		}
	}
	return sets, nil
}

func languageOf(tag string) lexicon.Language {
	for l := lexicon.EN; l < lexicon.Languages; l++ {
		if l.String() == tag {
			return l
		}
	}
	return lexicon.Languages // an unknown tag sets a bit nobody reads; the tests compare the tags
}
