package online_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/enginetest"
	"github.com/wirecheck/wirecheck/checker/retranslate/online"
)

// libreServer speaks as LibreTranslate does.
func libreServer(t *testing.T, far *enginetest.Far) string {
	return server{
		t: t, far: far,
		read: func(r *http.Request, body []byte) (c enginetest.Call, err error) {
			var request struct {
				Q                      []string
				Source, Target, Format string
				Key                    string `json:"api_key"`
			}
			if err := json.Unmarshal(body, &request); err != nil {
				return c, err
			}
			if r.Method != http.MethodPost || r.URL.Path != "/translate" || r.Header.Get("Content-Type") != "application/json" || request.Format != "text" {
				err = errors.New(r.Method + " " + r.URL.String())
			}
			return enginetest.Call{Texts: request.Q, From: request.Source, To: request.Target, Secret: request.Key}, err
		},
		write: func(renderings []string) any { return map[string]any{"translatedText": renderings} },
		codes: map[enginetest.Fault]int{
			enginetest.Busy: 429, enginetest.Down: 502, enginetest.Denied: 403,
			enginetest.Strange: 400, enginetest.Refused: 400,
		},
	}.start()
}

func TestLibreTranslate(t *testing.T) {
	enginetest.Run(t, enginetest.Subject{
		New: func(far *enginetest.Far, patience retranslate.Patience) retranslate.Translator {
			return engines(t, libreServer(t, far), patience)[1]
		},
		Secret: key,
		Faults: everywhere(map[enginetest.Fault]retranslate.Kind{enginetest.Strange: retranslate.Language}),
	})
}

// What the server was started with is the user's to know.
func TestLibreTranslateAbout(t *testing.T) {
	for _, test := range []struct {
		options      online.LibreTranslateOptions
		local        bool
		model        string
		texts, runes int
	}{
		{online.LibreTranslateOptions{URL: "http://127.0.0.1:5000/"}, true, "127.0.0.1:5000", 25, 2000},
		{online.LibreTranslateOptions{URL: "https://libre.example/lt", MaxTexts: -1, MaxRunes: 500}, false, "libre.example/lt", 0, 500},
	} {
		e, err := online.NewLibreTranslate(test.options)
		if err != nil {
			t.Fatal(err)
		}
		if a := e.About(); a.Local != test.local || a.Model != test.model || a.MaxTexts != test.texts || a.MaxRunes != test.runes || a.Price != 0 {
			t.Errorf("%+v", a)
		}
	}
}

// What LibreTranslate fails at, it would fail at again: it is asked once.
func TestLibreTranslateFails(t *testing.T) {
	calls := 0
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		calls++
		http.Error(w, `{"error": "Cannot translate text: uno"}`, http.StatusInternalServerError)
	}))
	defer s.Close()
	e, err := online.NewLibreTranslate(online.LibreTranslateOptions{URL: s.URL})
	if err != nil {
		t.Fatal(err)
	}
	_, err = e.Translate(t.Context(), retranslate.Pair{From: "es", To: "en"}, []string{"uno"})
	if !retranslate.Is(err, retranslate.Unavailable) || calls != 1 || strings.Contains(err.Error(), "uno") {
		t.Errorf("%v, %d calls", err, calls)
	}
}

// LibreTranslate has one status for a key that is missing, a language that is not
// there and a request that is too long, and words to tell them apart.
func TestLibreTranslateErrors(t *testing.T) {
	for says, kind := range map[string]retranslate.Kind{
		"Please contact the server operator to get an API key": retranslate.Credentials,
		"xx is not supported": retranslate.Language,
		"Thai (th) is not available as a target language from Spanish (es)": retranslate.Language,
		"Invalid request: request (2100) exceeds text limit (2000)":         retranslate.Setup,
		"Invalid request: missing q parameter":                              retranslate.Setup,
	} {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusBadRequest)
			json.NewEncoder(w).Encode(map[string]string{"error": says})
		}))
		e, err := online.NewLibreTranslate(online.LibreTranslateOptions{URL: s.URL})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := e.Translate(t.Context(), retranslate.Pair{From: "es", To: "en"}, []string{"uno"}); !retranslate.Is(err, kind) || strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", says, err)
		}
		s.Close()
	}
}
