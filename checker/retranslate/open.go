package retranslate

import (
	"context"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
)

// engines are what [Open] knows, as they are written.
var engines = []string{"google", "deepl", "libretranslate", "apertium", "cmd", "local", "replay"}

// Options are what an engine's name does not say.
type Options struct {
	Location string // of Google's; "" for global
	Glossary string // in the engine's own form; "" for none
	KeyFile  string // with the key, its owner's alone; "" for the environment
}

// Open makes the engine that the user names:
//
//	google, google:MODEL                  Google Cloud Translation
//	deepl, deepl:MODEL                    DeepL
//	libretranslate, libretranslate:URL    a LibreTranslate server
//	apertium                              Apertium, on this machine; its output is rough
//	cmd:COMMAND                           a command that reads and writes a text a line
//	local:COMMAND                         the same, of which the user says that no text leaves the machine
//	replay:FILE                           answers recorded before
//
// Errors are of type [*Error], most of them of kind Setup or Credentials, or the
// context's. Nothing of a story is sent.
func Open(ctx context.Context, spec string, o Options) (Translator, error) {
	name, argument, _ := strings.Cut(spec, ":")
	switch name {
	case "google", "deepl", "libretranslate":
		return openProgram(ctx, Online, spec, o)
	case "apertium":
		if argument != "" {
			return nil, About{Name: name}.errorf(Setup, "it takes no “:…”; the languages are the story's")
		}
		return newApertium(ctx)
	case "cmd", "local":
		return newCommand(argument, name == "local")
	case "replay":
		return openReplay(argument)
	}
	return nil, About{Name: "engine"}.errorf(Setup, "none is called %q; did you mean %q?", name, checker.Nearest(name, engines))
}
