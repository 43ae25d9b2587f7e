package retranslate

import (
	"regexp"
	"strings"
	"sync"
)

// Takes reports, as an error of kind Setup, that texts are more than the engine takes
// in one call.
func (a About) Takes(texts []string) error {
	if a.MaxTexts > 0 && len(texts) > a.MaxTexts {
		return a.errorf(Setup, "%d texts in one call, where it takes %d", len(texts), a.MaxTexts)
	}
	if a.MaxRunes == 0 {
		return nil
	}
	var sum int64
	for _, text := range texts {
		sum += runes(text)
	}
	if sum > int64(a.MaxRunes) {
		return a.errorf(Setup, "%d code points in one call, where it takes %d", sum, a.MaxRunes)
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
	if err := oneEach(engine, texts, answers); err != nil {
		return nil, err
	}
	renderings := make([]string, len(answers))
	for i, answer := range answers {
		if !entity().MatchString(texts[i]) {
			answer = unescape.Replace(answer)
		}
		renderings[i] = answer
	}
	return renderings, nil
}

// oneEach reports, as an error of kind Answer, that renderings are not as many as their
// texts.
func oneEach(engine string, texts, renderings []string) error {
	if len(renderings) != len(texts) {
		return About{Name: engine}.errorf(Answer, "%d renderings of %d texts", len(renderings), len(texts))
	}
	return nil
}

// The pattern is compiled when an engine has answered: most runs ask none.
var (
	entity   = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]+);`) })
	unescape = strings.NewReplacer("&#39;", "'", "&apos;", "'", "&quot;", `"`, "&#34;", `"`, "&amp;", "&", "&lt;", "<", "&gt;", ">")
)
