package online_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/retranslate/online"
)

func TestKey(t *testing.T) {
	t.Setenv("ENGINE_FIRST", "")
	t.Setenv("ENGINE_SECOND", " "+key+"\n")
	t.Setenv("ENGINE_BAD", key+"\r\nX-Evil: 1")
	if k, err := online.Key("", "ENGINE_FIRST", "ENGINE_SECOND"); string(k) != key || err != nil {
		t.Errorf("of the environment: %q, %v", string(k), err)
	}
	if k, err := online.Key("", "ENGINE_FIRST"); k != "" || err != nil {
		t.Errorf("none: %q, %v", string(k), err)
	}
	if k, err := online.Key("", "ENGINE_BAD"); k != "" || err == nil || strings.Contains(err.Error(), key) || !strings.Contains(err.Error(), "ENGINE_BAD") {
		t.Errorf("not a key: %v", err)
	}
}

func TestKeyFile(t *testing.T) {
	for _, test := range []struct {
		name, text string
		mode       os.FileMode
		want, says string
	}{
		{"mine", key + "\n", 0o600, key, ""},
		{"read-only", key, 0o400, key, ""},
		{"group", key, 0o640, "", "mode 0640"},
		{"everybody", key, 0o604, "", "chmod 600"},
		{"written", key, 0o622, "", "mode 0622"},
		{"empty", " \n", 0o600, "", "empty"},
		{"two lines", key + "\n" + key, 0o600, "", "no key"},
		{"long", strings.Repeat("k", 5000), 0o600, "", "no key"},
	} {
		file := filepath.Join(t.TempDir(), test.name)
		if err := os.WriteFile(file, []byte(test.text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(file, test.mode); err != nil {
			t.Fatal(err)
		}
		// A file that is named and cannot be used is an error, whatever the environment has.
		t.Setenv("ENGINE_KEY", "another")
		got, err := online.Key(file, "ENGINE_KEY")
		if string(got) != test.want || (err == nil) != (test.says == "") {
			t.Errorf("%s: %q, %v", test.name, string(got), err)
		}
		if err != nil && (!strings.Contains(err.Error(), test.says) || !strings.Contains(err.Error(), file) || strings.Contains(err.Error(), key)) {
			t.Errorf("%s: %v", test.name, err)
		}
	}
	for _, file := range []string{filepath.Join(t.TempDir(), "none"), t.TempDir()} {
		if got, err := online.Key(file); got != "" || err == nil || strings.Count(err.Error(), file) != 1 {
			t.Errorf("%v", err)
		}
	}
}

// A secret is not written by accident.
func TestSecret(t *testing.T) {
	options := online.DeepLOptions{Key: key}
	marshalled, err := json.Marshal(options.Key)
	if err != nil {
		t.Fatal(err)
	}
	if text := fmt.Sprintf("%v %+v %#v %s %q %s", options, options, options, options.Key, options.Key, marshalled); strings.Contains(text, key) {
		t.Error(text)
	}
}
