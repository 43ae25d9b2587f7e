package retranslate

import (
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
// kind Answer where that is not one for each text. What each of them is worth, the
// session judges: one that is none does not cost the others.
//
// An answer with HTML entities whose text has none is unescaped, once: Google's
// answers are HTML unless it is told otherwise, and some models write “&#39;” by
// themselves.
func Accept(engine string, texts, answers []string) ([]string, error) {
	if len(answers) != len(texts) {
		return nil, &Error{Engine: engine, Kind: Answer, Err: fmt.Errorf("%d renderings of %d texts", len(answers), len(texts))}
	}
	renderings := make([]string, len(answers))
	for i, answer := range answers {
		if !entity.MatchString(texts[i]) {
			answer = unescape.Replace(answer)
		}
		renderings[i] = answer
	}
	return renderings, nil
}

var (
	entity   = regexp.MustCompile(`&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]+);`)
	unescape = strings.NewReplacer("&#39;", "'", "&apos;", "'", "&quot;", `"`, "&#34;", `"`, "&amp;", "&", "&lt;", "<", "&gt;", ">")
)
