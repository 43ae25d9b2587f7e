package enginetest

import (
	"bytes"
	"io"
	"log"
	"log/slog"
	"os"
	"sync"
	"testing"
)

// written is everything that was written during a test: errors that were told, logs,
// standard error.
type written struct {
	mu   sync.Mutex
	text bytes.Buffer
	file *os.File
}

// Write notes a text.
func (w *written) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.Write(p)
}

// String gives what was written so far.
func (w *written) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.file.Seek(0, io.SeekStart)
	errors, _ := io.ReadAll(w.file)
	return w.text.String() + string(errors)
}

// capture notes what is logged and written to standard error until the test ends.
func capture(t *testing.T) *written {
	file, err := os.CreateTemp(t.TempDir(), "stderr")
	if err != nil {
		t.Fatal(err)
	}
	w := &written{file: file}
	stderr, logger, flags := os.Stderr, slog.Default(), log.Flags()
	os.Stderr = file
	slog.SetDefault(slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: slog.LevelDebug})))
	log.SetOutput(w)
	t.Cleanup(func() {
		os.Stderr = stderr
		slog.SetDefault(logger)
		log.SetFlags(flags)
		log.SetOutput(stderr)
		file.Close()
	})
	return w
}
