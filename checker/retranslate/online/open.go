// Package online has the translation engines that reach over the net. Only
// wirecheck-online has it: wirecheck itself links no client of the net.
package online

import (
	"cmp"
	"context"
	"errors"
	"os"
	"strings"

	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/google"
)

// Open makes the engine on the net that the user names, as [retranslate.Open] has it:
// google, deepl or libretranslate. Nothing is sent.
func Open(_ context.Context, spec string, o retranslate.Options) (retranslate.Translator, error) {
	name, argument, _ := strings.Cut(spec, ":")
	switch name {
	case "google":
		return google.New(google.Options{Location: o.Location, Model: argument, Glossary: o.Glossary})
	case "deepl":
		key, err := Key(o.KeyFile, deeplKeys...)
		if err != nil {
			return nil, &retranslate.Error{Engine: name, Kind: retranslate.Credentials, Err: err}
		}
		return NewDeepL(DeepLOptions{Key: key, Model: argument, Glossary: o.Glossary})
	case "libretranslate":
		key, err := Key(o.KeyFile, libreKeys...)
		if err != nil {
			return nil, &retranslate.Error{Engine: name, Kind: retranslate.Credentials, Err: err}
		}
		return NewLibreTranslate(LibreTranslateOptions{URL: cmp.Or(argument, os.Getenv("WIRECHECK_LIBRETRANSLATE_URL")), Key: key})
	}
	return nil, &retranslate.Error{Engine: name, Kind: retranslate.Setup, Err: errors.New("not an engine on the net")}
}
