package online_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/enginetest"
	"github.com/wirecheck/wirecheck/checker/retranslate/online"
)

// deeplServer speaks as api.deepl.com does.
func deeplServer(t *testing.T, far *enginetest.Far) string {
	return server{
		t: t, far: far,
		read: func(r *http.Request, body []byte) (c enginetest.Call, err error) {
			var request struct {
				Text       []string
				SourceLang string `json:"source_lang"`
				TargetLang string `json:"target_lang"`
			}
			if err := json.Unmarshal(body, &request); err != nil {
				return c, err
			}
			auth, ok := strings.CutPrefix(r.Header.Get("Authorization"), "DeepL-Auth-Key ")
			if r.Method != http.MethodPost || r.URL.Path != "/v2/translate" || r.Header.Get("Content-Type") != "application/json" || !ok {
				err = errors.New(r.Method + " " + r.URL.String())
			}
			if len(body) > 128<<10 {
				err = errors.New("more than 128 KiB")
			}
			return enginetest.Call{Texts: request.Text, From: request.SourceLang, To: request.TargetLang, Secret: auth}, err
		},
		write: func(renderings []string) any {
			type translation struct {
				Detected string `json:"detected_source_language"`
				Text     string `json:"text"`
			}
			translations := []translation{}
			for _, r := range renderings {
				translations = append(translations, translation{"ES", r})
			}
			return map[string]any{"translations": translations}
		},
		codes: map[enginetest.Fault]int{
			enginetest.Busy: 429, enginetest.Down: 503, enginetest.Denied: 403, enginetest.Spent: 456,
			enginetest.Strange: 400, enginetest.Refused: 400,
		},
	}.start()
}

func TestDeepL(t *testing.T) {
	enginetest.Run(t, enginetest.Subject{
		New: func(far *enginetest.Far, patience retranslate.Patience) retranslate.Translator {
			return engines(t, deeplServer(t, far), patience)[0]
		},
		Secret: key,
		Faults: everywhere(map[enginetest.Fault]retranslate.Kind{
			enginetest.Spent:   retranslate.Quota,
			enginetest.Strange: retranslate.Language,
		}),
	})
}

func TestDeepLLanguages(t *testing.T) {
	for tags, want := range map[retranslate.Pair][2]string{
		{From: "es", To: "en"}:        {"ES", "EN-US"},
		{From: "es-419", To: "en-GB"}: {"ES", "EN-GB"},
		{From: "pt-BR", To: "en-AU"}:  {"PT", "EN-US"},
		{From: "en", To: "pt-BR"}:     {"EN", "PT-BR"},
		{From: "en-GB", To: "pt"}:     {"EN", "PT-PT"},
		{From: "en", To: "zh-Hant"}:   {"EN", "ZH-HANT"},
		{From: "zh-Hans", To: "de"}:   {"ZH", "DE"},
	} {
		far := enginetest.Answering()
		e, err := online.NewDeepL(online.DeepLOptions{Key: key, URL: deeplServer(t, far)})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := e.Translate(t.Context(), tags, []string{"uno"}); err != nil {
			t.Fatal(err)
		}
		if c := far.Calls()[0]; c.From != want[0] || c.To != want[1] {
			t.Errorf("%s: asked for %s→%s", tags, c.From, c.To)
		}
	}
}

// The key says which account it is of; that of API Free costs nothing.
func TestDeepLKey(t *testing.T) {
	if _, err := online.NewDeepL(online.DeepLOptions{}); !retranslate.Is(err, retranslate.Credentials) || !strings.Contains(err.Error(), "WIRECHECK_DEEPL_KEY") {
		t.Error(err)
	}
	for key, price := range map[online.Secret]float64{"a": 25, "a:fx": 0} {
		e, err := online.NewDeepL(online.DeepLOptions{Key: key, Model: "quality_optimized", Glossary: "7f"})
		if err != nil {
			t.Fatal(err)
		}
		if about := e.About(); about.Price != price || about.Model != "quality_optimized+7f" || about.MaxTexts != 50 || about.Local {
			t.Errorf("%s: %+v", string(key), about)
		}
	}
}
