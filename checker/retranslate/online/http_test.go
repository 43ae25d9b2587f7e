package online_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/enginetest"
	"github.com/wirecheck/wirecheck/checker/retranslate/online"
)

const key = "key-5f2c9e-not-to-be-told"

// server is a loopback server that speaks a dialect before a far side.
type server struct {
	t     *testing.T
	far   *enginetest.Far
	read  func(r *http.Request, body []byte) (enginetest.Call, error)
	write func(renderings []string) any
	codes map[enginetest.Fault]int
}

func (s server) start() string {
	listening := httptest.NewServer(s)
	s.t.Cleanup(listening.Close)
	return listening.URL
}

func (s server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	call, err := s.read(r, body)
	if err != nil {
		s.t.Errorf("a call that the dialect does not have: %v: %.200s", err, body)
	}
	reply := s.far.Receive(call)
	answer, _ := json.Marshal(s.write(append([]string{}, reply.Texts...))) // [] for none, not null
	switch reply.Fault {
	case enginetest.None:
		w.Write(answer)
	case enginetest.Moved:
		elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			s.t.Error("it went where it was sent")
		}))
		s.t.Cleanup(elsewhere.Close)
		http.Redirect(w, r, elsewhere.URL+"/"+url.PathEscape(call.Texts[0]), http.StatusTemporaryRedirect)
	case enginetest.Garbage:
		fmt.Fprintf(w, "<html>%s %s", call.Texts[0], call.Secret)
	case enginetest.Broken:
		answer, _ = json.Marshal(s.write([]string{"eins", "zw\x01ei", "drei"}))
		w.Write([]byte(strings.Replace(string(answer), `\u0001`, "\xff", 1)))
	case enginetest.Cut, enginetest.Silent:
		answer, _ = json.Marshal(s.write(call.Texts))
		w.Header().Set("Content-Length", fmt.Sprint(len(answer)))
		w.Write(answer[:len(answer)/2])
		http.NewResponseController(w).Flush()
		if reply.Fault == enginetest.Silent {
			s.far.HalfWay()
			<-r.Context().Done()
		}
		panic(http.ErrAbortHandler)
	case enginetest.Flood:
		for {
			if _, err := fmt.Fprintf(w, "[%q", strings.Repeat("a", 1000)); err != nil {
				return
			}
		}
	default:
		if reply.After > 0 {
			w.Header().Set("Retry-After", fmt.Sprint(int(reply.After/time.Second)))
		}
		w.WriteHeader(s.codes[reply.Fault])
		fmt.Fprintf(w, `{"error": "%s", "message": "%[1]s: %s %s"}`, says[reply.Fault], call.Secret, strings.Join(call.Texts, " "))
	}
}

// says is how the two dialects word what has no status of its own.
var says = map[enginetest.Fault]string{
	enginetest.Strange: "Value for 'target_lang' not supported.",
	enginetest.Refused: "Bad request. Reason:",
}

// everywhere are the faults that have nothing to do with a dialect.
func everywhere(faults map[enginetest.Fault]retranslate.Kind) map[enginetest.Fault]retranslate.Kind {
	faults[enginetest.Busy] = retranslate.Quota
	faults[enginetest.Down] = retranslate.Unavailable
	faults[enginetest.Denied] = retranslate.Credentials
	faults[enginetest.Refused] = retranslate.Setup
	faults[enginetest.Moved] = retranslate.Setup
	faults[enginetest.Garbage] = retranslate.Answer
	faults[enginetest.Broken] = retranslate.Answer
	faults[enginetest.Cut] = retranslate.Unavailable
	faults[enginetest.Silent] = retranslate.Unavailable
	faults[enginetest.Flood] = retranslate.Answer
	return faults
}

// engines makes both dialects with an address.
func engines(t *testing.T, url string, patience retranslate.Patience) []retranslate.Translator {
	t.Helper()
	d, err := online.NewDeepL(online.DeepLOptions{Key: key, URL: url, Patience: patience})
	if err != nil {
		t.Fatal(err)
	}
	l, err := online.NewLibreTranslate(online.LibreTranslateOptions{Key: key, URL: url, Patience: patience})
	if err != nil {
		t.Fatal(err)
	}
	return []retranslate.Translator{d, l}
}

func TestNobodyThere(t *testing.T) {
	gone := httptest.NewServer(nil)
	gone.Close()
	for _, e := range engines(t, gone.URL, retranslate.Patience{}) {
		_, err := e.Translate(t.Context(), retranslate.Pair{From: "es", To: "en"}, []string{"uno"})
		if !retranslate.Is(err, retranslate.Unavailable) || !strings.Contains(err.Error(), "connection refused") || strings.Contains(err.Error(), key) {
			t.Error(err)
		}
	}
}

func TestAddresses(t *testing.T) {
	for _, url := range []string{"", "localhost:5000", "ftp://localhost", "https://", "http://name:pw@localhost", "https://h/?api_key=k", "::", "http://libre.example"} {
		_, err := online.NewLibreTranslate(online.LibreTranslateOptions{Key: key, URL: url})
		if !retranslate.Is(err, retranslate.Setup) || strings.Contains(err.Error(), "pw") || strings.Contains(err.Error(), key) {
			t.Errorf("%s: %v", url, err)
		}
	}
	engines(t, "https://engines.example/path/", retranslate.Patience{})
	engines(t, "http://[::1]:5000", retranslate.Patience{})
	if _, err := online.NewLibreTranslate(online.LibreTranslateOptions{URL: "http://libre.example"}); err != nil {
		t.Errorf("without a key, http will do: %v", err)
	}
}

// What HTTP says of a wait may be a date.
func TestRetryAfterDate(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Retry-After", time.Now().Add(time.Hour).UTC().Format(http.TimeFormat))
		w.WriteHeader(http.StatusTooManyRequests)
	}))
	defer s.Close()
	for _, e := range engines(t, s.URL, retranslate.Patience{}) {
		_, err := e.Translate(t.Context(), retranslate.Pair{From: "es", To: "en"}, []string{"uno"})
		failed, ok := errors.AsType[*retranslate.Error](err)
		if !ok || failed.RetryAfter < 50*time.Minute || failed.RetryAfter > time.Hour {
			t.Errorf("%+v", failed)
		}
	}
}

// Each status is of one kind, and told with its number.
func TestStatuses(t *testing.T) {
	once := retranslate.Patience{Tries: 1}
	for status, kind := range map[int]retranslate.Kind{
		302: retranslate.Setup, 400: retranslate.Setup, 401: retranslate.Credentials, 404: retranslate.Setup, 413: retranslate.Setup,
		429: retranslate.Quota, 500: retranslate.Unavailable, 504: retranslate.Unavailable, 529: retranslate.Unavailable,
	} {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(status) }))
		for _, e := range engines(t, s.URL, once) {
			_, err := e.Translate(t.Context(), retranslate.Pair{From: "es", To: "en"}, []string{"uno"})
			if !retranslate.Is(err, kind) || !strings.Contains(err.Error(), fmt.Sprintf("HTTP %d", status)) {
				t.Errorf("%d: %v", status, err)
			}
		}
		s.Close()
	}
}
