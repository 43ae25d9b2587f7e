package online

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"
	"strings"
)

// Secret is a key or token. Printed, logged or marshalled it is only said to be one.
type Secret string

const hidden = "(secret)"

// String hides the secret from %v and %s.
func (Secret) String() string { return hidden }

// GoString hides it from %#v.
func (Secret) GoString() string { return hidden }

// MarshalText hides it from JSON, and from YAML that asks for text.
func (Secret) MarshalText() ([]byte, error) { return []byte(hidden), nil }

// maxKey is the size in bytes over which a file holds no key.
const maxKey = 4 << 10

// Key finds the key of an engine: in a file when one is named, else in the first
// variable of the environment that is set. It gives "" when there is none. A file must
// be its owner's alone (mode 0600), as ssh asks of its keys. No error holds any of
// what the file holds.
func Key(file string, variables ...string) (Secret, error) {
	if file != "" {
		key, err := keyIn(file)
		if failed, ok := errors.AsType[*fs.PathError](err); ok {
			err = failed.Err // the file is named here
		}
		if err != nil {
			return "", fmt.Errorf("key file %s: %w", file, err)
		}
		return key, nil
	}
	for _, name := range variables {
		if value := strings.TrimSpace(os.Getenv(name)); value != "" {
			if !printable(value) {
				return "", fmt.Errorf("%s holds something that is no key", name)
			}
			return Secret(value), nil
		}
	}
	return "", nil
}

func keyIn(file string) (Secret, error) {
	about, err := os.Stat(file) // before it is opened: a pipe would be waited for
	if err == nil && !about.Mode().IsRegular() {
		return "", errors.New("not a file")
	}
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	// Of what was opened: the name may be another file's by now.
	if about, err = f.Stat(); err != nil {
		return "", err
	}
	if mode := about.Mode().Perm(); mode&0o077 != 0 && runtime.GOOS != "windows" {
		return "", fmt.Errorf("others than its owner may use it (mode %04o): chmod 600", mode)
	}
	data, err := io.ReadAll(io.LimitReader(f, maxKey+1))
	if err != nil {
		return "", err
	}
	key := strings.TrimSpace(string(data))
	switch {
	case key == "":
		return "", errors.New("it is empty")
	case len(data) > maxKey || !printable(key):
		return "", errors.New("it holds something that is no key")
	}
	return Secret(key), nil
}

// printable reports whether a key can stand in a header of HTTP.
func printable(key string) bool {
	return !strings.ContainsFunc(key, func(r rune) bool { return r <= ' ' || r > '~' })
}
