package google

import (
	"context"
	"strings"
	"testing"
	"time"

	"cloud.google.com/go/translate/apiv3/translatepb"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/enginetest"
	"google.golang.org/api/option"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
)

const token = "token-8d1f0a-not-to-be-told"

var faults = map[enginetest.Fault]retranslate.Kind{
	enginetest.Busy:    retranslate.Quota,
	enginetest.Down:    retranslate.Unavailable,
	enginetest.Denied:  retranslate.Credentials,
	enginetest.Barred:  retranslate.Permission,
	enginetest.Strange: retranslate.Language,
	enginetest.Refused: retranslate.Setup,
	enginetest.Cut:     retranslate.Unavailable,
	enginetest.Silent:  retranslate.Unavailable,
	enginetest.Flood:   retranslate.Answer,
}

func engine(t *testing.T, o Options) *Engine {
	t.Helper()
	e, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() })
	return e
}

// Google's client logs requests when this is set, unless it is told not to.
const debug = "GOOGLE_SDK_GO_LOGGING_LEVEL"

func TestInProcess(t *testing.T) {
	t.Setenv(debug, "debug")
	enginetest.Run(t, enginetest.Subject{
		New: func(far *enginetest.Far, patience retranslate.Patience) retranslate.Translator {
			return engine(t, Options{Project: "desk", Client: inProcess(t, cloud{t: t, far: far}), Patience: patience})
		},
		Faults: faults,
	})
}

func TestLoopback(t *testing.T) {
	t.Setenv(debug, "debug")
	t.Setenv("GOOGLE_APPLICATION_CREDENTIALS", keyFile(t, tokenServer(t, 200)))
	enginetest.Run(t, enginetest.Subject{
		New: func(far *enginetest.Far, patience retranslate.Patience) retranslate.Translator {
			l := loopback(t)
			cloud{t: t, far: far}.serve(l)
			e := engine(t, Options{Endpoint: l.Addr().String(), Patience: patience})
			e.dial = []option.ClientOption{plainly}
			return e
		},
		Secret: token,
		Faults: faults,
	})
}

func TestNobodyThere(t *testing.T) {
	l := loopback(t)
	l.Close()
	e := engine(t, Options{
		Project: "desk", Endpoint: l.Addr().String(),
		Client:   []option.ClientOption{option.WithoutAuthentication(), plainly},
		Patience: retranslate.Patience{Sleep: func(context.Context, time.Duration) error { return nil }},
	})
	if _, err := e.Translate(t.Context(), retranslate.Pair{From: "es", To: "en"}, []string{"uno"}); !retranslate.Is(err, retranslate.Unavailable) {
		t.Error(err)
	}
}

// Google's reason is told where it is a code.
func TestReason(t *testing.T) {
	for reason, want := range map[string]string{
		"RATE_LIMIT_EXCEEDED": "ResourceExhausted, RATE_LIMIT_EXCEEDED",
		"":                    "ResourceExhausted",
		"Zwetschkenknödel":    "ResourceExhausted",
		"A B":                 "ResourceExhausted",
	} {
		if got := code(codes.ResourceExhausted, reason); got != want {
			t.Errorf("%q: %s", reason, got)
		}
	}
}

// Something else than Google answers.
func TestGarbage(t *testing.T) {
	l := loopback(t)
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			conn.Write([]byte("HTTP/1.1 200 OK\r\n\r\nuno"))
			conn.Close()
		}
	}()
	e := engine(t, Options{
		Project: "desk", Endpoint: l.Addr().String(),
		Client:   []option.ClientOption{option.WithoutAuthentication(), plainly},
		Patience: retranslate.Patience{Sleep: func(context.Context, time.Duration) error { return nil }},
	})
	_, err := e.Translate(t.Context(), retranslate.Pair{From: "es", To: "en"}, []string{"uno"})
	if !retranslate.Is(err, retranslate.Unavailable) || strings.Contains(err.Error(), "uno") {
		t.Error(err)
	}
}

// What gRPC brings is no message of Google's.
func TestBrokenMessages(t *testing.T) {
	for what, message := range map[string]string{
		"UTF-8":   "\x0a\x05\x0a\x03u\xffo",
		"garbage": "<html>uno",
	} {
		calls := 0
		s := grpc.NewServer(grpc.ForceServerCodec(raw{}), grpc.UnknownServiceHandler(func(_ any, stream grpc.ServerStream) error {
			calls++
			var request []byte
			if err := stream.RecvMsg(&request); err != nil {
				return err
			}
			return stream.SendMsg([]byte(message))
		}))
		l := loopback(t)
		go s.Serve(l)
		t.Cleanup(s.Stop)
		e := engine(t, Options{Project: "desk", Endpoint: l.Addr().String(), Client: []option.ClientOption{option.WithoutAuthentication(), plainly}})
		got, err := e.Translate(t.Context(), retranslate.Pair{From: "es", To: "en"}, []string{"uno"})
		if got != nil || !retranslate.Is(err, retranslate.Answer) || calls != 1 || strings.Contains(err.Error(), "uno") {
			t.Errorf("%s: %q, %v, %d calls", what, got, err, calls)
		}
	}
}

func TestRequest(t *testing.T) {
	var got *translatepb.TranslateTextRequest
	ask := func(o Options, tags retranslate.Pair) {
		o.Client = inProcess(t, cloud{t: t, far: enginetest.Answering(), seen: func(r *translatepb.TranslateTextRequest) { got = r }})
		answers, err := engine(t, o).Translate(t.Context(), tags, []string{"uno"})
		if err != nil || answers[0] != enginetest.Translated("uno") {
			t.Errorf("%q, %v", answers, err)
		}
	}
	ask(Options{Project: "desk"}, retranslate.Pair{From: "es-419", To: "en-GB"})
	if got.GetParent() != "projects/desk/locations/global" || got.GetModel() != "" || got.GetSourceLanguageCode() != "es" || got.GetTargetLanguageCode() != "en" {
		t.Errorf("%v", got)
	}
	t.Setenv("GOOGLE_CLOUD_PROJECT", "of-the-environment")
	ask(Options{Location: "us-central1", Model: "general/translation-llm", Glossary: "desk-terms"}, retranslate.Pair{From: "zh-Hans", To: "en"})
	const parent = "projects/of-the-environment/locations/us-central1/"
	if got.GetModel() != parent+"models/general/translation-llm" || got.GetGlossaryConfig().GetGlossary() != parent+"glossaries/desk-terms" || got.GetSourceLanguageCode() != "zh-CN" {
		t.Errorf("%v", got)
	}
	ask(Options{Model: "projects/p/locations/l/models/m"}, retranslate.Pair{From: "pt-BR", To: "en"})
	if got.GetModel() != "projects/p/locations/l/models/m" || got.GetSourceLanguageCode() != "pt-BR" {
		t.Errorf("%v", got)
	}
}

func TestAbout(t *testing.T) {
	for _, test := range []struct {
		options Options
		model   string
		price   float64
	}{
		{Options{}, "", 20},
		{Options{Model: "general/nmt"}, "general/nmt", 20},
		{Options{Model: "TRL123", Glossary: "desk", Location: "us-central1"}, "TRL123+desk", 80},
	} {
		if a := engine(t, test.options).About(); a.Name != "google" || a.Model != test.model || a.Price != test.price || a.MaxTexts != 1024 || a.MaxRunes != 29_999 || a.Local {
			t.Errorf("%+v", a)
		}
	}
	if _, err := New(Options{Glossary: "desk"}); !retranslate.Is(err, retranslate.Setup) {
		t.Errorf("a global glossary: %v", err)
	}
}
