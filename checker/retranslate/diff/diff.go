// Package diff holds a published translation against what engines make of the same
// original, sentence by sentence, and says where they part and how much it matters.
//
// The two sides of a [Unit] are one link of the story's alignment, so that a second
// translation is always that of its own sentence. Words are compared folded: what a
// translator is free to choose (inflection, case, articles, contractions, how a
// figure is written, synonyms) is no difference. What is left makes hunks, each with
// a class, and a risk for the sentence.
package diff

// Span is bytes Start to End of the plain text of a side.
type Span struct{ Start, End int }

// Unit is what is translated again at once: the sentences of one link of the
// alignment, on both sides.
type Unit struct {
	Published Span // of the translation
	Original  Span
	Text      string // of the original, on one line, as an engine gets it

	Found float64 // findings in it by rules that read the original, each as far as it is sure: from 0 to 1
}

// Class says what a hunk is about. The order is that of what it may cost.
type Class uint8

// The classes.
const (
	Name     Class = iota // a name on one side that the other has not
	Figure                // a figure
	Negation              // one side denies
	Missing               // a clause or more that the published translation has not
	Added                 // one that only it has
	Choice                // other words
	Order                 // the same words elsewhere
	Form                  // the same words in another form
)

// Classes are the names of the classes, in their order.
var Classes = [...]string{"name", "figure", "negation", "missing", "added", "choice", "order", "form"}

// String gives the name that reports use.
func (c Class) String() string { return Classes[c] }

// Hunk is a place where the published translation and a second one part.
type Hunk struct {
	Class     Class
	Published Span // of the plain translation; empty where it has nothing
	Second    Span // of Second.Text
}

// Second is what one engine makes of a unit.
type Second struct {
	Engine string
	Text   string
	Hunks  []Hunk
}

// Reason is a word that weighs in a risk.
type Reason struct {
	Word   string
	Side   Side
	Weight float64 // its part of the risk, in log odds
}

// Side tells who has a word.
type Side uint8

// The sides.
const (
	OnlyPublished Side = iota
	OnlySecond
)

// Sentence is a unit with its second translations.
type Sentence struct {
	Unit
	Seconds  []Second
	Features Features // zero where no engine has an answer
	Risk     float64  // from 0 to 1; see Model for what it is; 0 where nothing is ranked
	Reasons  []Reason // the three words that weigh most, the weightiest first; fewer where fewer do
}

// Comparison is a story held against its second translations.
type Comparison struct {
	Sentences []Sentence // in the order of the translation
	Echoes    []string   // the engines whose own output the published translation seems to be

	// Ranked reports whether the risks say anything. They are what the engines say that
	// are not echoed: an engine says nothing of its own faults.
	// Where all are, nothing is ranked.
	Ranked bool
}
