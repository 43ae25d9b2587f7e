// Package retranslate has an original translated again by an engine, so that the
// published translation can be held against a second opinion.
//
// A [Translator] is one engine. Nobody calls it but a [Session], which asks the
// cache first, keeps to the budget, sends no more at once than the engine takes and
// sees to it that every answer is the answer to its own text. What is done with the
// answers is package diff's.
//
// Nothing here is called unless the user names an engine.
package retranslate

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// Translator is a translation engine. Its methods are safe for concurrent use.
type Translator interface {
	// About describes the engine. It costs nothing and sends nothing.
	About() About

	// Translate gives the renderings of some texts, one for each and in their order.
	// A text is a few sentences without line breaks, never empty. Within what About
	// says it takes, the engine does it in one call; it tries again by itself where a
	// later try may do better, as long as the context lasts. Errors are of type
	// [*Error] or the context's; an answer that is not one rendering for each text is
	// an error, never a guess.
	Translate(ctx context.Context, pair Pair, texts []string) ([]string, error)
}

// Pair is the languages of a translation, as BCP 47 tags.
type Pair struct{ From, To string }

// String writes the pair as a desk does: es→en.
func (p Pair) String() string { return p.From + "→" + p.To }

// About is what is known of an engine before it is asked anything.
type About struct {
	Name     string  // as the user names it: google, deepl, apertium
	Model    string  // and glossary, if any: what else its answers depend on; "" for the engine's own choice
	Local    bool    // no text leaves the machine
	Rough    bool    // its English is too rough to be a second opinion by itself
	Fresh    bool    // to be asked every time: its answers are at hand, or may change without its name changing
	Price    float64 // US dollars for a million code points; 0 when it costs nothing or nobody knows
	MaxTexts int     // in one call; 0 for no limit
	MaxRunes int     // code points in one call; 0 for no limit

	// Speaks reports whether the engine translates a pair, as far as it is known
	// without asking; nil when nothing is known.
	Speaks func(Pair) bool `json:"-"`
}

// Kind tells errors apart by what the user can do about them.
type Kind uint8

// The kinds of error.
const (
	Unavailable Kind = iota // the engine does not answer, or not in time
	Credentials             // there are none, or they are not taken
	Permission              // they are taken and do not suffice
	Quota                   // the engine's limit
	Budget                  // the user's own
	Language                // the engine does not translate this pair
	Answer                  // what came back is no answer to what was sent
	Embargo                 // the story may not leave the machine
	Setup                   // the engine is not installed, or called wrongly
)

var kindNames = [...]string{"unavailable", "no credentials", "no permission", "quota", "budget", "language", "unusable answer", "embargo", "setup"}

// String gives a few words for people.
func (k Kind) String() string { return kindNames[k] }

// MarshalText gives the same words, which outlast the order of the kinds.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads them. A kind that is not known is Unavailable.
func (k *Kind) UnmarshalText(text []byte) error {
	*k = Kind(max(0, slices.Index(kindNames[:], string(text))))
	return nil
}

// Error is why an engine gave nothing. Its text never holds a word of a story, a key
// or a token.
type Error struct {
	Engine     string
	Kind       Kind
	Err        error         // the cause, without what must not be told; may be nil
	RetryAfter time.Duration // how long the engine asks to be left alone; 0 when it does not say
}

// Error writes the engine, the kind and the cause.
func (e *Error) Error() string {
	if e.Err == nil {
		return fmt.Sprintf("%s: %s", e.Engine, e.Kind)
	}
	return fmt.Sprintf("%s: %s: %v", e.Engine, e.Kind, e.Err)
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// cause is why, in words, also where nothing but the kind is known.
func (e *Error) cause() error {
	if e.Err == nil {
		return errors.New(e.Kind.String())
	}
	return e.Err
}

// Is reports whether err is an engine's error of a kind.
func Is(err error, k Kind) bool {
	var e *Error
	return errors.As(err, &e) && e.Kind == k
}
