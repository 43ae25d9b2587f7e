package online

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/wirecheck/wirecheck/checker/retranslate"
)

// deeplKeys are the variables of the environment that may hold a key of DeepL.
var deeplKeys = []string{"WIRECHECK_DEEPL_KEY", "DEEPL_AUTH_KEY"}

// What DeepL takes and costs: developers.deepl.com, API reference and “Usage and
// limits”; deepl.com/pro-api, 2026.
const (
	deeplTexts = 50
	deeplBytes = 128 << 10 // of a request
	deeplRunes = 30_000    // of at most four bytes each: leaves 11 KB of the request for what stands around and for quotes, which JSON doubles
	deeplPrice = 25        // US dollars for a million code points, API Pro; API Free gives 500,000 a month
)

// DeepLOptions are how DeepL is called.
type DeepLOptions struct {
	Key      Secret // see [Key]
	URL      string // of another server that speaks as DeepL does; "" for DeepL's own
	Model    string // model_type, as quality_optimized; "" for DeepL's choice
	Glossary string // glossary_id
	Patience retranslate.Patience
}

// DeepL is the DeepL API, version 2. Make one with [NewDeepL].
type DeepL struct {
	dialect
	model, glossary string
}

// NewDeepL makes an engine of DeepL. Nothing is sent before it is asked to translate.
// A key that ends with “:fx” is one of API Free, which has a server of its own.
func NewDeepL(o DeepLOptions) (*DeepL, error) {
	if o.Key == "" {
		return nil, &retranslate.Error{Engine: "deepl", Kind: retranslate.Credentials, Err: errors.New("set " + strings.Join(deeplKeys, " or ") + ", or name a key file")}
	}
	if o.URL == "" {
		o.URL = "https://api.deepl.com"
		if free(o.Key) {
			o.URL = "https://api-free.deepl.com"
		}
	}
	u, _, err := address("deepl", o.URL, o.Key)
	if err != nil {
		return nil, err
	}
	about := retranslate.About{Name: "deepl", Model: o.Model, MaxTexts: deeplTexts, MaxRunes: deeplRunes}
	if o.Glossary != "" {
		about.Model += "+" + o.Glossary
	}
	if !free(o.Key) {
		about.Price = deeplPrice
	}
	return &DeepL{
		dialect: dialect{
			about:    about,
			url:      u.JoinPath("v2/translate").String(),
			header:   http.Header{"Authorization": {"DeepL-Auth-Key " + string(o.Key)}},
			maxBytes: deeplBytes,
			patience: o.Patience,
			client:   newClient(),
			refusal:  deeplRefusal,
		},
		model:    o.Model,
		glossary: o.Glossary,
	}, nil
}

func free(key Secret) bool { return strings.HasSuffix(string(key), ":fx") }

type deeplRequest struct {
	Text     []string `json:"text"`
	Source   string   `json:"source_lang"`
	Target   string   `json:"target_lang"`
	Model    string   `json:"model_type,omitempty"`
	Glossary string   `json:"glossary_id,omitempty"`
}

// Translate sends texts to DeepL.
func (d *DeepL) Translate(ctx context.Context, pair retranslate.Pair, texts []string) ([]string, error) {
	request := deeplRequest{texts, deeplSource(pair.From), deeplTarget(pair.To), d.model, d.glossary}
	return d.ask(ctx, texts, request, func(body []byte) ([]string, error) {
		var answer struct{ Translations []struct{ Text string } }
		err := json.Unmarshal(body, &answer)
		var answers []string
		for _, t := range answer.Translations {
			answers = append(answers, t.Text)
		}
		return answers, err
	})
}

// deeplSource is what DeepL calls a language to translate from: without a region.
func deeplSource(tag string) string {
	language, _, _ := strings.Cut(tag, "-")
	return strings.ToUpper(language)
}

// deeplTarget is what it calls one to translate into. English and Portuguese want a
// region; British English is the one of those who ask for it.
func deeplTarget(tag string) string {
	switch tag = strings.ToUpper(tag); {
	case tag == "EN-GB" || tag == "PT-BR" || strings.HasPrefix(tag, "ZH-HAN"):
		return tag
	case deeplSource(tag) == "EN":
		return "EN-US"
	case deeplSource(tag) == "PT":
		return "PT-PT"
	}
	return deeplSource(tag)
}

// deeplRefusal knows DeepL's own status for a used-up account, and which of its
// errors is about a language: “Value for 'target_lang' not supported.”
func deeplRefusal(status int, body []byte) (retranslate.Kind, string) {
	switch {
	case status == 456:
		return retranslate.Quota, "the characters of the account are used up"
	case status == http.StatusBadRequest && (bytes.Contains(body, []byte("target_lang")) || bytes.Contains(body, []byte("source_lang"))):
		return retranslate.Language, "it does not translate this pair"
	}
	return retranslate.Answer, ""
}
