package retranslate

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// apertium is the engine of that name, a program that needs no network. Its English
// is rough: it knows few idioms and turns names into words.
type apertium struct {
	pipe
	program string
	modes   []string // as apertium -l lists them: spa-eng
}

// newApertium finds the apertium program and the pairs of languages it has.
func newApertium(ctx context.Context) (Translator, error) {
	a := &apertium{pipe: pipe{About{Name: "apertium", Local: true, Rough: true, Fresh: true, MaxTexts: 200, MaxRunes: 50_000}, patience}}
	var err error
	if a.program, err = exec.LookPath("apertium"); err != nil {
		return nil, a.about.errorf(Setup, "it is not installed; on Debian: apt-get install apertium apertium-eng-spa")
	}
	list, err := a.run(ctx, "", a.program, []string{"-l"}, nil)
	if err != nil {
		return nil, err
	}
	if a.modes = strings.Fields(list); len(a.modes) == 0 {
		return nil, a.about.errorf(Setup, "it has no languages; on Debian: apt-get install apertium-eng-spa")
	}
	a.about.Speaks = func(pair Pair) bool { return a.mode(pair) != "" }
	return a, nil
}

// mode gives Apertium's name of a pair, "" when it is not installed.
func (a *apertium) mode(pair Pair) string {
	for _, to := range apertiumCodes(pair.To) {
		for _, from := range apertiumCodes(pair.From) {
			if mode := from + "-" + to; slices.Contains(a.modes, mode) {
				return mode
			}
		}
	}
	return ""
}

// apertiumCodes gives what Apertium may call a language: with its region and by
// three letters first, since some pairs have both.
func apertiumCodes(tag string) (codes []string) {
	parts := strings.Split(tag, "-")
	two := strings.ToLower(parts[0])
	three := three[two]
	for _, region := range parts[1:] {
		if len(region) == 2 {
			if region = strings.ToUpper(region); three != "" {
				codes = append(codes, three+"_"+region)
			}
			codes = append(codes, two+"_"+region)
		}
	}
	if three != "" {
		codes = append(codes, three)
	}
	return append(codes, two)
}

// three is what Apertium calls languages by ISO 639-3, but for Serbo-Croatian, which
// it has as one.
var three = map[string]string{
	"af": "afr", "an": "arg", "ar": "ara", "ast": "ast", "be": "bel", "bg": "bul", "br": "bre", "bs": "hbs", "ca": "cat", "cs": "ces", "cy": "cym", "da": "dan",
	"de": "deu", "el": "ell", "en": "eng", "eo": "epo", "es": "spa", "et": "est", "eu": "eus", "fi": "fin", "fr": "fra", "ga": "gle", "gl": "glg", "hr": "hbs",
	"hi": "hin", "id": "ind", "is": "isl", "it": "ita", "kk": "kaz", "mk": "mkd", "ms": "msa", "mt": "mlt", "nb": "nob", "nl": "nld", "nn": "nno", "no": "nob",
	"oc": "oci", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sh": "hbs", "sk": "slk", "sl": "slv", "sr": "hbs", "sv": "swe", "tr": "tur", "uk": "ukr",
	"ur": "urd",
}

// Translate has a batch translated by one run of the program. It moves words about
// as it likes, and line breaks with them, but never over a blank line: so each text
// is a paragraph. A numbered line follows it, and has to come back as it was.
func (a *apertium) Translate(ctx context.Context, pair Pair, texts []string) ([]string, error) {
	if len(texts) == 0 {
		return nil, nil
	}
	mode := a.mode(pair)
	if mode == "" {
		return nil, a.about.errorf(Language, "%s is not installed; apertium -l lists what is", pair)
	}
	if err := lined(a.about, texts); err != nil {
		return nil, err
	}
	var in strings.Builder
	for i, text := range texts {
		in.WriteString(text + "\n\n" + separator(i) + "\n\n")
	}
	out, err := a.run(ctx, in.String(), a.program, []string{"-u", mode}, noLocale())
	if err != nil {
		return nil, err
	}
	paragraphs := strings.Split(strings.TrimRight(out, "\n"), "\n\n")
	if len(paragraphs) != 2*len(texts) {
		return nil, a.about.errorf(Answer, "%d paragraphs for %d", len(paragraphs), 2*len(texts))
	}
	answers := make([]string, len(texts))
	for i := range answers {
		if answers[i] = paragraphs[2*i]; strings.TrimSpace(paragraphs[2*i+1]) != separator(i) {
			return nil, a.about.errorf(Answer, "the end of text %d of %d is not where it was", i+1, len(texts))
		}
	}
	return answers, nil
}

// noLocale empties what names a locale. Where one is named that is not installed, as ssh
// brings from elsewhere, Apertium's programs give nothing at all; where none is, its
// script finds one.
func noLocale() (env []string) {
	for _, variable := range os.Environ() {
		if name, _, _ := strings.Cut(variable, "="); name == "LANG" || strings.HasPrefix(name, "LC_") {
			env = append(env, name+"=")
		}
	}
	return env
}

// separator is the line behind a text. Apertium leaves it as it is.
func separator(i int) string { return fmt.Sprintf("= %d =", i+1) }
