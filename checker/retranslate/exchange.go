package retranslate

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Takes reports, as an error of kind Setup, that texts are more than the engine takes
// in one call.
func (a About) Takes(texts []string) error {
	if a.MaxTexts > 0 && len(texts) > a.MaxTexts {
		return &Error{Engine: a.Name, Kind: Setup, Err: fmt.Errorf("%d texts in one call, where it takes %d", len(texts), a.MaxTexts)}
	}
	if a.MaxRunes == 0 {
		return nil
	}
	runes := 0
	for _, text := range texts {
		runes += utf8.RuneCountInString(text)
	}
	if runes > a.MaxRunes {
		return &Error{Engine: a.Name, Kind: Setup, Err: fmt.Errorf("%d code points in one call, where it takes %d", runes, a.MaxRunes)}
	}
	return nil
}

// Accept makes renderings of what an engine answered to some texts, or an error of
// kind Answer where that is not one rendering for each text: their number, an empty
// one, broken UTF-8, markup that is not in the text.
//
// Whether a rendering is that of its own text is more than can be seen here.
//
// An answer with HTML entities whose text has none is unescaped, once: Google's
// answers are HTML unless it is told otherwise, and some models write “&#39;” by
// themselves. Line breaks, which no text has, become spaces.
func Accept(engine string, texts, answers []string) ([]string, error) {
	refuse := func(format string, args ...any) ([]string, error) {
		return nil, &Error{Engine: engine, Kind: Answer, Err: fmt.Errorf(format, args...)}
	}
	if len(answers) != len(texts) {
		return refuse("%d renderings of %d texts", len(answers), len(texts))
	}
	renderings := make([]string, len(answers))
	for i, answer := range answers {
		rendering, err := accept(texts[i], answer)
		if err != nil {
			return refuse("text %d of %d: %w", i+1, len(texts), err)
		}
		renderings[i] = rendering
	}
	return renderings, nil
}

var (
	errEmpty  = errors.New("the rendering is empty")
	errUTF8   = errors.New("the rendering is broken UTF-8")
	errMarkup = errors.New("the rendering has markup, the text has none")
)

func accept(text, answer string) (string, error) {
	// JSON decoders write U+FFFD for what is broken.
	if !utf8.ValidString(answer) || strings.ContainsRune(answer, utf8.RuneError) && !strings.ContainsRune(text, utf8.RuneError) {
		return "", errUTF8
	}
	if tag.MatchString(answer) && !tag.MatchString(text) {
		return "", errMarkup
	}
	if !entity.MatchString(text) {
		answer = unescape.Replace(answer)
	}
	answer = strings.TrimSpace(breaks.Replace(answer))
	if answer == "" {
		return "", errEmpty
	}
	return answer, nil
}

var (
	tag      = regexp.MustCompile(`</?[A-Za-z][^<>]*>`)
	entity   = regexp.MustCompile(`&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]+);`)
	unescape = strings.NewReplacer("&#39;", "'", "&apos;", "'", "&quot;", `"`, "&#34;", `"`, "&amp;", "&", "&lt;", "<", "&gt;", ">")
	breaks   = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ")
)
