package checker

import (
	"embed"
	"fmt"
)

// Category is the shelf a rule stands on.
type Category uint8

// The categories.
const (
	Names Category = iota
	Figures
	Meaning
	Leftover
	Repetition
	Spacing
	Capitals
	Quotes
	Grammar
	Furniture
	Encoding
	Desk
)

var categoryNames = [...]string{"names", "figures", "meaning", "leftover", "repetition", "spacing", "capitals", "quotes", "grammar", "furniture", "encoding", "desk"}

// String gives the name the report uses.
func (c Category) String() string { return categoryNames[c] }

// Severity is what a fault costs if the finding is right. How likely that is,
// is the finding's confidence; the two are never mixed.
type Severity uint8

// The severities, in rising order. The zero Severity stands for the rule's own.
const (
	Minor Severity = iota + 1
	Major
	Critical
)

var severityNames = [...]string{"", "minor", "major", "critical"}

// String gives the name the report uses.
func (s Severity) String() string { return severityNames[s] }

// ParseSeverity reads a severity's name.
func ParseSeverity(name string) (Severity, error) {
	for i, n := range severityNames {
		if n == name && name != "" {
			return Severity(i), nil
		}
	}
	return 0, fmt.Errorf("severity %q: want minor, major or critical", name)
}

// Footing is how a translation must render its original for a rule to say something. Where a desk
// tells the story anew, what the others find is not filed, and the report says so.
type Footing uint8

// The footings.
const (
	Anywhere Footing = iota // the rule says something of any translation
	Sentence                // it compares a sentence with the original's: that must not be made of several
	Whole                   // it looks for what one side lacks: the story must be rendered sentence by sentence
	Sense                   // as Sentence, but it finds the contrary of what the original says, which no hand is free to say
)

// Rule is one fault the checker knows. A rule is a value: it is found in the
// list of rules and nowhere else, and holds no state.
type Rule struct {
	ID         string // kebab-case, names the fault, never changes
	Doc        string // the README.md beside the rule
	Category   Category
	Severity   Severity
	Confidence uint8    // per cent, unless a finding says otherwise
	Trace      bool     // what it finds is left by engines and hardly by people; see prior
	Draft      bool     // off by default: its rate on clean copy is not known or not low
	Mutes      []string // rules whose findings say nothing new inside a finding of this one
	ITS        string   // ITS 2.0 localization quality issue type
	MQM        string   // dimension and type, as in MQM

	// NeedsOriginal marks a rule that says nothing without the original; it is
	// listed as skipped where there is none.
	NeedsOriginal bool

	// Footing is what the rule counts on that the translation does.
	Footing Footing

	// Tables holds LANG.tsv files, one for each original language. The column
	// “find” of a table holds phrases of the translation, which are matched for
	// all rules at once; the rule gets them from [Pass.Hits].
	Tables embed.FS

	// Beside holds beside/LANG.tsv files: words of the original, what engines make of
	// them, and what they are; see [Pass.ReportRenderings]. They are read when an
	// original in the language comes, so that a start-up costs nothing more.
	Beside embed.FS

	// Capitalised says that what the tables list is found only where the text
	// begins it with a capital, as names are; and that the column “name” is found,
	// too, as the variant NameItself.
	Capitalised bool

	// Desk is the kind of desk tables the rule takes, "glossary" or "banned"; their
	// rows come behind those of Tables. See [Stylebook].
	Desk string

	// Excuse reports whether the original excuses a finding: what it repeats,
	// capitalises, leaves open or writes so is no fault of the translation. It is asked
	// of each finding of a story that has an original; nil excuses nothing.
	Excuse func(*Pass, *Finding) bool

	// Help adds to a finding what the original shows of it, a span as evidence, and
	// may raise its confidence. It is asked as Excuse is, of what is not excused.
	Help func(*Pass, *Finding)

	// Check looks at one story. It returns no error; a panic costs the rule its
	// findings for that story, and the report says so.
	Check func(*Pass)
}

// Finding is a fault at a place. Offsets are bytes of the translation's plain
// text; the report leads them back to the input.
type Finding struct {
	Rule       *Rule
	Severity   Severity
	Confidence uint8 // per cent
	Start, End int
	Message    string // what is wrong, under 100 characters, no full stop
	Why        string // the reason, in newsroom words
	Evidence   []Evidence
	Fixes      []Fix // alternatives, best first

	// Set by the engine.
	Block int    // index into Translation.Blocks
	Text  string // the words
	Key   uint64 // the same across edits and re-sends
	Stet  string // why it was let stand; "" while it is open
}

// Evidence is a place that shows why a finding is believed.
type Evidence struct {
	Side       Side
	Start, End int // bytes of that side's plain text
	Text       string
	Note       string
}

// Fix is one way to mend a fault.
type Fix struct {
	Label      string
	Mechanical bool // safe to apply unread
	Edits      []Edit
}

// Edit replaces bytes Start to End of the translation's plain text.
type Edit struct {
	Start, End int
	Text       string
}
