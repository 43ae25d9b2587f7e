package retranslate

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

func TestMayLeave(t *testing.T) {
	online, local := About{Name: "deepl"}, About{Name: "apertium", Local: true}
	const line = "NO PUBLICAR antes de las 12, dijo Olmeda"
	original := &prose.Text{Plain: line, Blocks: []prose.Block{{End: len(line)}}}
	open := &checker.Story{}
	held := &checker.Story{Metadata: checker.Metadata{Embargo: "its metadata says so"}}
	heldBeside := &checker.Story{Original: original}
	released := &checker.Story{Original: original, Metadata: checker.Metadata{Released: true}}
	for _, c := range []struct {
		name   string
		story  *checker.Story
		policy checker.Policy
		about  About
		may    bool
	}{
		{"open", open, checker.AnyEngine, online, true},
		{"open, local policy", open, checker.LocalEngines, online, false},
		{"open, local engine", open, checker.LocalEngines, local, true},
		{"open, never", open, checker.NoEngine, local, false},
		{"held", held, checker.AnyEngine, online, false},
		{"held, local engine", held, checker.AnyEngine, local, true},
		{"held, never", held, checker.NoEngine, local, false},
		{"its original", heldBeside, checker.AnyEngine, online, false},
		{"released", released, checker.AnyEngine, online, true},
	} {
		err := MayLeave(c.story, c.policy, c.about)
		if (err == nil) != c.may || err != nil && !Is(err, Embargo) {
			t.Errorf("%s: %v", c.name, err)
		}
		silent(t, err, []string{"antes de las 12, dijo Olmeda"})
	}
}
