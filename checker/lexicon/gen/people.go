package main

import (
	"encoding/json"
	"path"
	"regexp"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// zxcvbn reads the names that are commonest in the United States census. Its passwords and film words are not taken.
func (v vocabulary) zxcvbn(dir string) error {
	list := regexp.MustCompile(`(\w+): (?:"([^"]*)"|'([^']*)')\.split`)
	return eachFile(dir, "zxcvbn", `/lib/frequency_lists\.js$`, func(_ string, text []byte) error {
		for _, m := range list.FindAllSubmatch(text, -1) {
			var c lexicon.Class
			switch string(m[1]) {
			case "surnames":
				c = lexicon.Surname
			case "male_names", "female_names":
				c = lexicon.Given
			default:
				continue
			}
			for _, s := range strings.Split(string(m[2])+string(m[3]), ",") {
				v.name(s, c)
			}
		}
		return nil
	})
}

// surnameRanks is how far down the census list of 88,000 surnames is read. Below lie words of any kind.
const surnameRanks = 60_000

// ranks reads @zxcvbn-ts/language-en: the ranks of words in subtitles and in Wikipedia, of which the better counts,
// and surnames. Its Wikipedia list leaves out what its other lists rank higher, so neither would do alone.
func (v vocabulary) ranks(dir string) error {
	return eachFile(dir, "zxcvbn-ts-language-en", `/src/(commonWords|wikipedia|lastnames)\.json$`, func(name string, text []byte) error {
		var list []string
		if err := json.Unmarshal(text, &list); err != nil {
			return err
		}
		for i, s := range list {
			if path.Base(name) == "lastnames.json" {
				if i < surnameRanks && !v.ordinary(s, 50) {
					v.name(s, lexicon.Surname)
				}
				continue
			}
			if path.Base(name) == "commonWords.json" && (s == "don" || s == "won" || s == "shan") {
				continue // halves of don't, won't, shan't
			}
			if w := v[fold(s)]; w != nil && (w.rank == 0 || i < w.rank) {
				w.rank = i + 1
			}
		}
		return nil
	})
}

// Locales of faker that are jokes or not in use.
var fakerSkip = regexp.MustCompile(`^(en_AU_ocker|en_BORK|eo|base)-`)

// faker reads given names and surnames from the locales written in Latin script. The file is minified JavaScript:
// the value of a key is bracketed, its strings are in backquotes, and some are lists joined with a separator.
func (v vocabulary) faker(dir string) error {
	text := regexp.MustCompile("`([^`]*)`(?:\\.split\\(`(.)`\\))?")
	return eachFile(dir, "faker-js-faker", `/dist/[a-z]{2}[\w]*-[^/]*\.js$`, func(name string, js []byte) error {
		if fakerSkip.MatchString(path.Base(name)) {
			return nil
		}
		for _, key := range []struct {
			name  string
			class lexicon.Class
		}{{"first_name", lexicon.Given}, {"last_name", lexicon.Surname}} {
			for _, value := range jsValues(string(js), key.name) {
				for _, m := range text.FindAllStringSubmatch(value, -1) {
					all := []string{m[1]}
					if m[2] != "" {
						all = strings.Split(m[1], m[2])
					}
					for _, s := range all {
						if !latin(s) || strings.Contains(s, "{{") {
							continue
						}
						for _, part := range capitalised(s) {
							// Lists of all the world's names have Inc and So too; the census has the
							// English words that really are names.
							if !v.ordinary(part, 35) {
								v.name(part, key.class)
							}
						}
					}
				}
			}
		}
		return nil
	})
}

// jsValues are the bracketed values of a key in minified JavaScript.
func jsValues(js, key string) []string {
	var out []string
	for rest := js; ; {
		i := strings.Index(rest, key+":")
		if i < 0 {
			return out
		}
		boundary := i == 0 || strings.IndexByte("{,", rest[i-1]) >= 0
		rest = rest[i+len(key)+1:]
		if !boundary {
			continue
		}
		depth, quoted := 0, false
		for j := 0; j < len(rest); j++ {
			switch c := rest[j]; {
			case c == '`':
				quoted = !quoted
			case quoted:
			case c == '{' || c == '[' || c == '(':
				depth++
			case c == '}' || c == ']' || c == ')':
				depth--
			}
			if depth < 0 || depth == 0 && !quoted && rest[j] == ',' {
				out, rest = append(out, rest[:j]), rest[j:]
				break
			}
		}
	}
}
