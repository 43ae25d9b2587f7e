// Gen writes the table that package thesaurus embeds, from the database of Debian's
// package wordnet-base: the exception lists give irregular forms, and words that share
// one of their commonest senses, or are derived from each other in it, mean the same.
// The same inputs give the same bytes. NOTICE names the source with its licence.
package main

import (
	_ "embed"
	"encoding/binary"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff/internal/thesaurus"
)

// commonest is how many senses of a word count, the commonest first.
const commonest = 5

func main() {
	dir := flag.String("wordnet", "/usr/share/wordnet", "folder of the WordNet database")
	out := flag.String("out", "thesaurus.bin", "file to write")
	flag.Parse()
	if err := run(*dir, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(dir, out string) error {
	forms, err := irregular(dir)
	if err != nil {
		return err
	}
	w := wordnet{senses: map[string][]string{}, members: map[string]map[thesaurus.Key]bool{}, forms: forms}
	for _, part := range parts {
		if err := w.index(dir, part); err != nil {
			return err
		}
	}
	for _, part := range parts {
		if err := w.kindred(dir, part); err != nil {
			return err
		}
	}
	table := lay(forms, w.meanings())
	fmt.Printf("%s: %d irregular forms, %d bytes\n", out, len(forms), len(table))
	return os.WriteFile(out, table, 0o644)
}

var parts = []string{"noun", "verb", "adj", "adv"}

// lines reads the entries of a file of the database, word by word.
func lines(dir, file string, entry func(fields []string)) error {
	raw, err := os.ReadFile(filepath.Join(dir, file))
	if err != nil {
		return fmt.Errorf("wordnet: %w", err)
	}
	for line := range strings.Lines(string(raw)) {
		if !strings.HasPrefix(line, " ") { // the licence
			entry(strings.Fields(line))
		}
	}
	return nil
}

// irregular gives the keys of the forms that rules do not fold: those of the exception
// lists, British spellings, and the regular ones of which the stem is another (supply,
// supplies). A form of two words is taken for that of the verb.
func irregular(dir string) (map[uint32]thesaurus.Key, error) {
	news := thesaurus.Hash([]byte("news")) // no plural of new
	out := map[uint32]thesaurus.Key{news: thesaurus.Key(news)}
	for _, part := range []string{"adv", "adj", "noun", "verb"} {
		err := lines(dir, part+".exc", func(f []string) {
			if len(f) < 2 || strings.Contains(f[0], "_") || stem(f[0]) == stem(f[1]) || lexicon.English().Word(f[0]).Freq == 0 || themselves[f[0]] {
				return
			}
			out[thesaurus.Hash([]byte(f[0]))] = stem(f[1])
		})
		if err != nil {
			return nil, err
		}
	}
	fold := func(form string, as thesaurus.Key) {
		if h := thesaurus.Hash([]byte(form)); out[h] == 0 && stem(form) != as {
			out[h] = as
		}
	}
	keyOf := func(w string) thesaurus.Key {
		if k := out[thesaurus.Hash([]byte(w))]; k != 0 {
			return k
		}
		return stem(w)
	}
	_, rows, _ := strings.Cut(strings.TrimSpace(spellings), "\n")
	for row := range strings.SplitSeq(rows, "\n") {
		british, american, _ := strings.Cut(row, "\t")
		for _, form := range append(inflected(british), british) {
			fold(form, keyOf(american))
		}
		for _, form := range inflected(american) {
			fold(form, keyOf(american))
		}
	}
	for _, part := range []string{"noun", "verb"} {
		err := lines(dir, "index."+part, func(f []string) {
			if !known(f[0]) || len(f[0]) < 3 {
				return
			}
			for n, form := range inflected(f[0]) {
				if w := lexicon.English().Word(form); w.Freq >= 2 && w.Class&forms[n] != 0 && (n == 0 || part == "verb") {
					fold(form, keyOf(f[0]))
				}
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// themselves are words that the lists take for forms of a rarer one: offer, of off.
var themselves = map[string]bool{"offer": true, "hinder": true, "lay": true, "rent": true}

// spellings are British ones that no rule folds, with the American.
//
//go:embed spellings.tsv
var spellings string

// forms are what the lexicon knows the inflected forms as.
var forms = [...]lexicon.Class{lexicon.Plural | lexicon.VerbS, lexicon.VerbPast | lexicon.VerbPart, lexicon.VerbIng}

// inflected gives the regular forms of a word, in -s, -ed and -ing.
func inflected(w string) []string {
	switch head, last := w[:len(w)-1], w[len(w)-1]; {
	case last == 'y' && !strings.ContainsAny(w[len(w)-2:len(w)-1], "aeiou"):
		return []string{head + "ies", head + "ied", w + "ing"}
	case last == 'e':
		return []string{w + "s", w + "d", head + "ing"}
	case strings.ContainsRune("sxhz", rune(last)):
		return []string{w + "es", w + "ed", w + "ing"}
	}
	return []string{w + "s", w + "ed", w + "ing"}
}

func stem(w string) thesaurus.Key {
	return thesaurus.Key(thesaurus.Hash(thesaurus.Stem([]byte(w))))
}

// wordnet is what is read of the database. A sense is part of speech and offset.
type wordnet struct {
	senses  map[string][]string               // by lemma and part
	members map[string]map[thesaurus.Key]bool // by sense
	forms   map[uint32]thesaurus.Key
}

// index reads the commonest senses of each word. A line is lemma, part, how many
// senses, …, and their offsets.
func (w *wordnet) index(dir, part string) error {
	return lines(dir, "index."+part, func(f []string) {
		n, err := strconv.Atoi(f[2])
		if err != nil || n > len(f) || !known(f[0]) {
			return
		}
		for _, offset := range f[len(f)-n:][:min(n, commonest)] {
			w.senses[f[0]+part] = append(w.senses[f[0]+part], part+offset)
			w.join(f[0], part+offset)
		}
	})
}

// known reports whether a lemma is one word that copy may have.
func known(lemma string) bool {
	return !strings.ContainsAny(lemma, "_.'0123456789") && lexicon.English().Word(lemma).Freq >= 2
}

func (w *wordnet) join(lemma, sense string) {
	if w.members[sense] == nil {
		w.members[sense] = map[thesaurus.Key]bool{}
	}
	k, ok := w.forms[thesaurus.Hash([]byte(lemma))]
	if !ok {
		k = stem(lemma)
	}
	w.members[sense][k] = true
}

// kindred gives a word the senses of the words it is derived from. A line is offset,
// file, type, how many words (hexadecimal), each with a number, how many pointers,
// and each of these: sign, offset, part, and two numbers of words.
func (w *wordnet) kindred(dir, part string) error {
	partOf := map[string]string{"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
	return lines(dir, "data."+part, func(f []string) {
		n, _ := strconv.ParseUint(f[3], 16, 8)
		sense := part + f[0]
		count, _ := strconv.Atoi(f[4+2*n])
		for pointers := f[5+2*n:][:4*count]; len(pointers) > 0; pointers = pointers[4:] {
			if pointers[0] != "+" && pointers[0] != `\` {
				continue
			}
			source, _ := strconv.ParseUint(pointers[3][:2], 16, 8)
			if source == 0 || source > n {
				continue
			}
			lemma, _, _ := strings.Cut(strings.ToLower(f[4+2*(source-1)]), "(")
			other := partOf[pointers[2]] + pointers[1]
			if known(lemma) && slices.Contains(w.senses[lemma+part], sense) && w.members[other] != nil {
				w.join(lemma, other)
			}
		}
	})
}

// meanings numbers the senses that two words share.
func (w *wordnet) meanings() map[thesaurus.Key][]uint16 {
	out := map[thesaurus.Key][]uint16{}
	number := 0
	for _, sense := range slices.Sorted(maps.Keys(w.members)) {
		if len(w.members[sense]) < 2 {
			continue
		}
		if number++; number > 0xffff {
			panic("gen: more senses than two bytes number")
		}
		for k := range w.members[sense] {
			out[k] = append(out[k], uint16(number))
		}
	}
	fmt.Printf("%d senses, %d words\n", number, len(out))
	return out
}

// lay writes the table as package thesaurus reads it.
func lay(forms map[uint32]thesaurus.Key, meanings map[thesaurus.Key][]uint16) []byte {
	u32 := binary.LittleEndian.AppendUint32
	out := u32(u32(nil, uint32(len(forms))), uint32(len(meanings)))
	keys := slices.Sorted(maps.Keys(forms))
	for _, k := range keys {
		out = u32(out, k)
	}
	for _, k := range keys {
		out = u32(out, uint32(forms[k]))
	}
	words := slices.Sorted(maps.Keys(meanings))
	for _, k := range words {
		out = u32(out, uint32(k))
	}
	end := 0
	for _, k := range words {
		end += len(meanings[k])
		out = u32(out, uint32(end))
	}
	for _, k := range words {
		for _, sense := range meanings[k] {
			out = binary.LittleEndian.AppendUint16(out, sense)
		}
	}
	return out
}
