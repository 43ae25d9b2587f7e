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

// scowl reads the lists of Debian's scowl package, files named SPELLING-KIND.TIER, in UTF-8.
//
// Taken: all spellings, first and second variants too, up to tier 80, and tier 95 for capitalised words only.
// Tier 95 in lower case is left out: measured, it hides words that were run together (reference, C.2).
// Hacker jargon is left out; contractions come from our own table, possessives are cut off before a look-up.
func (v vocabulary) scowl(dir string) error {
	files, err := filepath.Glob(filepath.Join(dir, "*-*.[0-9][0-9]"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("scowl: no lists in %q (Debian package scowl)", dir)
	}
	for _, file := range files {
		base := filepath.Base(file)
		stem, digits, _ := strings.Cut(base, ".")
		tier, err := strconv.Atoi(digits)
		if err != nil {
			return fmt.Errorf("scowl: %s: tier: %w", base, err)
		}
		spelling, kind, _ := strings.Cut(stem, "-")
		if kind == "contractions" || kind == "hacker" || strings.HasPrefix(spelling, "variant_3") {
			continue
		}
		if strings.Contains(spelling, "variant_2") {
			tier = max(tier, 70)
		}
		raw, err := os.ReadFile(file)
		if err != nil {
			return fmt.Errorf("scowl: %w", err)
		}
		for line := range strings.Lines(string(raw)) {
			s := strings.TrimSpace(line)
			if !wordLike(s) || strings.Contains(s, "'") {
				continue
			}
			switch capital := strings.IndexFunc(s, unicode.IsUpper) >= 0; {
			case capital && (kind != "abbreviations" || tier <= 80):
				v.name(s, lexicon.Proper)
			case capital:
			case kind == "words" && tier <= 80:
				v.lower(s, tier)
				if plain := unaccented(s); plain != s {
					v.lower(plain, tier)
				}
			case kind == "abbreviations" && tier <= 60:
				v.lower(s, max(tier, 50))
			}
		}
	}
	return nil
}
