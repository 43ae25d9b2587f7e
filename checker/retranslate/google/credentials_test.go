package google

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/retranslate"
	"google.golang.org/api/option"
)

// tokenServer gives tokens, or quotes what it was sent with a status that gives none.
func tokenServer(t *testing.T, status int) string {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		fmt.Fprintf(w, `{"access_token": %q, "token_type": "Bearer", "expires_in": 3600, "error": "invalid_grant", "error_description": %[1]q}`, token)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// keyFile writes the key of a service account that gets its tokens at an address.
func keyFile(t *testing.T, tokens string) string {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(map[string]string{
		"type": "service_account", "project_id": "of-the-key", "client_email": "wirecheck@of-the-key.example", "token_uri": tokens,
		"private_key": string(pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)})),
	})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "key.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// without asks for a translation that must fail for want of credentials.
func without(t *testing.T, what, says string) {
	t.Helper()
	_, err := engine(t, Options{Project: "desk"}).Translate(t.Context(), retranslate.Pair{From: "es", To: "en"}, []string{"uno"})
	if !retranslate.Is(err, retranslate.Credentials) || !strings.Contains(err.Error(), says) || strings.Contains(err.Error(), token) {
		t.Errorf("%s: %v", what, err)
	}
}

func TestNoCredentials(t *testing.T) {
	const variable = "GOOGLE_APPLICATION_CREDENTIALS"
	missing := filepath.Join(t.TempDir(), "none.json")
	t.Setenv(variable, missing)
	without(t, "no file", missing)

	broken := filepath.Join(t.TempDir(), "broken.json")
	if err := os.WriteFile(broken, []byte(`{"private_key": "`+token), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv(variable, broken)
	without(t, "broken file", broken)

	t.Setenv(variable, keyFile(t, tokenServer(t, http.StatusBadRequest)))
	without(t, "withdrawn", "no token is given")
}

// Google's client takes it from GCE_METADATA_HOST that there are credentials, and is
// made without an error.
func TestMetadataServerWithoutToken(t *testing.T) {
	t.Setenv("GOOGLE_APPLICATION_CREDENTIALS", "")
	t.Setenv("HOME", t.TempDir())
	s := httptest.NewServer(http.NotFoundHandler())
	defer s.Close()
	t.Setenv("GCE_METADATA_HOST", strings.TrimPrefix(s.URL, "http://"))
	without(t, "no service account", "GCE_METADATA_HOST")
}

// The project is the option's, else the environment's, else that of the credentials.
func TestProject(t *testing.T) {
	t.Setenv("GOOGLE_CLOUD_PROJECT", "")
	t.Setenv("GOOGLE_APPLICATION_CREDENTIALS", keyFile(t, tokenServer(t, http.StatusOK)))
	project := func(o Options) string {
		e := engine(t, o)
		if err := e.connect(t.Context()); err != nil {
			t.Fatal(err)
		}
		return e.project
	}
	if p := project(Options{}); p != "of-the-key" {
		t.Error(p)
	}
	t.Setenv("GOOGLE_CLOUD_PROJECT", "of-the-environment")
	if p := project(Options{}); p != "of-the-environment" {
		t.Error(p)
	}
	if p := project(Options{Project: "of-the-option"}); p != "of-the-option" {
		t.Error(p)
	}
	t.Setenv("GOOGLE_CLOUD_PROJECT", "")
	err := engine(t, Options{Client: []option.ClientOption{option.WithoutAuthentication()}}).connect(t.Context())
	if !retranslate.Is(err, retranslate.Setup) || !strings.Contains(err.Error(), "GOOGLE_CLOUD_PROJECT") {
		t.Errorf("no project: %v", err)
	}
}
