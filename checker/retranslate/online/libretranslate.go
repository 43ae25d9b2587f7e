package online

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"github.com/wirecheck/wirecheck/checker/retranslate"
)

// libreKeys are the variables of the environment that may hold a key of a
// LibreTranslate server. Most want none.
var libreKeys = []string{"WIRECHECK_LIBRETRANSLATE_KEY"}

// LibreTranslateOptions are how a server of LibreTranslate is called.
type LibreTranslateOptions struct {
	URL string // as http://localhost:5000
	Key Secret // see [Key]; "" for none

	// What the server was started with: --batch-limit and --char-limit. 0 for what
	// most take, 25 texts and 2,000 code points; -1 for no limit.
	MaxTexts, MaxRunes int

	Patience retranslate.Patience
}

// LibreTranslate is a server of LibreTranslate, anybody's or one's own. Make one with
// [NewLibreTranslate].
type LibreTranslate struct {
	dialect
	key Secret
}

// NewLibreTranslate makes an engine of a server. Nothing is sent before it is asked to
// translate. A server on a loopback address is taken to be on this machine: whoever
// has put a tunnel there knows better.
func NewLibreTranslate(o LibreTranslateOptions) (*LibreTranslate, error) {
	if o.URL == "" {
		return nil, &retranslate.Error{Engine: "libretranslate", Kind: retranslate.Setup, Err: errors.New("the address of its server is not given")}
	}
	u, local, err := address("libretranslate", o.URL, o.Key)
	if err != nil {
		return nil, err
	}
	return &LibreTranslate{
		dialect: dialect{
			about: retranslate.About{
				Name:     "libretranslate",
				Model:    server(u),
				Local:    local,
				MaxTexts: limit(o.MaxTexts, 25),
				MaxRunes: limit(o.MaxRunes, 2_000),
			},
			url:      u.JoinPath("translate").String(),
			header:   http.Header{"Accept-Language": {"en"}}, // of its errors, which have no code
			patience: o.Patience,
			client:   newClient(),
			refusal:  libreRefusal,
		},
		key: o.Key,
	}, nil
}

// server stands for a model: which models a server has it does not say.
func server(u *url.URL) string { return u.Host + strings.TrimSuffix(u.Path, "/") }

// limit is what an option says, in the way of [About].
func limit(option, usual int) int {
	switch {
	case option == 0:
		return usual
	case option < 0:
		return 0
	}
	return option
}

type libreRequest struct {
	Q      []string `json:"q"`
	Source string   `json:"source"`
	Target string   `json:"target"`
	Format string   `json:"format"`
	Key    string   `json:"api_key,omitempty"`
}

// Translate sends texts to the server.
func (l *LibreTranslate) Translate(ctx context.Context, pair retranslate.Pair, texts []string) ([]string, error) {
	request := libreRequest{texts, libreLanguage(pair.From), libreLanguage(pair.To), "text", string(l.key)}
	return l.ask(ctx, texts, request, func(body []byte) ([]string, error) {
		var answer struct{ TranslatedText []string }
		err := json.Unmarshal(body, &answer)
		return answer.TranslatedText, err
	})
}

// libreLanguage is what LibreTranslate calls a language: without a region, but for
// Chinese, which it has in both scripts.
func libreLanguage(tag string) string {
	language, _, _ := strings.Cut(tag, "-")
	if strings.EqualFold(language, "zh") {
		return tag
	}
	return strings.ToLower(language)
}

// libreRefusal knows what LibreTranslate means by its errors, which are sentences
// (libretranslate/app.py, 1.6). Its status 500 is about the text: the same comes of
// the same.
func libreRefusal(status int, body []byte) (retranslate.Kind, string) {
	says := func(words string) bool { return bytes.Contains(body, []byte(words)) }
	switch {
	case status == http.StatusInternalServerError:
		return retranslate.Unavailable, "it failed at the text"
	case status != http.StatusBadRequest:
		return retranslate.Answer, ""
	case says("API key"):
		return retranslate.Credentials, "it wants a key: set " + libreKeys[0] + ", or name a key file"
	case says("not supported"), says("not available as a target"):
		return retranslate.Language, "it does not translate this pair"
	case says("exceeds"):
		return retranslate.Setup, "more than it takes in one call"
	}
	return retranslate.Answer, ""
}
