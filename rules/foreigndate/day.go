package foreigndate

import (
	"fmt"
	"strconv"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// dayOfMonth looks at “the 5 of June”: English has “the 5th of June” and “June 5”.
func dayOfMonth(c context, n int) int {
	month := c.name(2, months)
	if c.hash(1) != hashOf || month == "" || !c.free() {
		return 0
	}
	to, tail := c.year(3)
	if to == c.i+3 && to < c.last { // “5 of May’s births”, “12 of June deliveries”
		switch t := &c.Tokens[to]; {
		case t.Kind == prose.Clitic, t.Kind == prose.Word && !t.Is(lexicon.Function), t.Kind == prose.Punct && t.Hash == '-':
			return 0
		}
	}
	from, days := c.i, strconv.Itoa(n)
	confidence := uint8(88)
	if before := c.number(-2); c.word(-1, join) && before > 0 && before < n { // “from 3 to 7 of June”
		days = c.Word(from-2) + " " + c.Word(from-1) + " " + days
		from -= 2
	} else if c.hash(-1) == ',' || c.hash(-1) == hashAnd {
		return c.report(c.i, to, 80, "is no English date", "English counts days with an ordinal or sets the month first", "")
	}
	if from > c.first && day.Has(c.Tokens[from-1].Hash) {
		from, confidence = from-1, 93
	}
	for from > c.first && determiner.Has(c.Tokens[from-1].Hash) {
		from, confidence = from-1, 93
	}
	fixed := month + " " + days + tail
	if w := c.nameAt(from - 1); w != "" {
		from, fixed = from-1, w+", "+fixed
	}
	return c.report(from, to, confidence, "is no English date", "English counts days with an ordinal or sets the month first", fixed)
}

// monthSign looks at “8 month 23 days”, as an engine of words leaves the signs for
// month and day of Chinese and Japanese. A time that something lasts has months.
func monthSign(c context, n int) int {
	d := c.number(2)
	if n < 2 || n > 12 || c.hash(1) != hashMonth || d < 1 || d > 31 || !c.free() || !c.Tokens[c.i+1].Has(prose.Spaced) || !c.Tokens[c.i+2].Has(prose.Spaced) {
		return 0
	}
	to := c.i + 3
	if c.word(3, day) {
		to++
	} else if to < c.last && (c.Tokens[to].Hash == '-' || c.Tokens[to].Kind == prose.Word && !c.Tokens[to].Has(prose.Capital)) {
		return 0 // “a 12 month 24-page plan”
	}
	return c.report(c.i, to, 85, "is no English date", "Chinese and Japanese set a sign for month and day behind their figures",
		prose.Months[n-1]+" "+strconv.Itoa(d))
}

// nameAt gives the weekday at a token, "" when there is none.
func (c *context) nameAt(k int) string { return c.name(k-c.i, weekdays) }

// year reads a year behind the token n away, “of” or a comma before it, and gives
// the token behind it and how English writes it.
func (c *context) year(n int) (to int, tail string) {
	for skip := 0; skip < 2; skip++ {
		if y := c.number(n + skip); y > 1000 && y < 2100 && (skip == 0 || c.hash(n) == hashOf || c.hash(n) == ',') {
			return c.i + n + skip + 1, ", " + strconv.Itoa(y)
		}
	}
	return c.i + n, ""
}

// weekday looks at “this Monday 31” and “from Monday 3 to Friday 7”. Behind the
// figure no month may follow, as it does in British copy, and nothing that is
// counted.
func weekday(c context, n int) int {
	name := c.name(-1, weekdays)
	if name == "" || !c.free() {
		return 0
	}
	if c.word(1, join) && c.name(2, weekdays) != "" && c.number(3) > n && c.number(3) <= 31 {
		if after := (&context{c.Pass, c.i + 3, c.first, c.last}); c.name(4, months) == "" && after.free() && (after.ends(1)) {
			return c.report(c.i-1, c.i+4, 85, "is no English date", "English writes weekday and day with an ordinal (Monday the 3rd) or with the month", "")
		}
		return 0
	}
	this := c.i > c.first+1 && determiner.Has(c.Tokens[c.i-2].Hash)
	if month := c.name(1, months); month != "" {
		to, tail := c.year(2)
		if (&context{c.Pass, to - 1, c.first, c.last}).ends(1) && c.hash(-2) == hashThe {
			return c.report(c.i-2, to, 80, "is no English date", "English sets no article before a weekday with its date", fmt.Sprintf("%s, %s %d%s", name, month, n, tail))
		}
		return 0
	}
	fixed := fmt.Sprintf("%s the %s", name, prose.Ordinal(n))
	switch {
	case this && c.ends(1) && c.Tokens[c.i-1].Has(prose.Spaced):
		return c.report(c.i-1, c.i+1, 88, "is no English date", "a day behind a weekday takes an ordinal or its month", fixed)
	case c.word(-2, prepositions) && c.marked(1) && c.hash(1) != ':':
		return c.report(c.i-1, c.i+1, 75, "is no English date", "a day behind a weekday takes an ordinal or its month", fixed)
	}
	return 0
}

// bracketedDay looks at “on Wednesday (9)” and “this Saturday, 28,”, as Brazilian
// papers date what happened in the week.
func bracketedDay(c context, n int) int {
	name, at := c.name(-2, weekdays), -3
	if name == "" && c.word(-2, dayParts) { // “this Sunday morning (16)”
		name, at = c.name(-3, weekdays), -4
	}
	if name == "" || c.i+at < c.first {
		return 0
	}
	this := determiner.Has(c.Tokens[c.i+at].Hash)
	to, confidence := c.i+1, uint8(82)
	switch {
	case c.hash(-1) == '(' && c.hash(1) == ')' && c.Tokens[c.i-1].Has(prose.Spaced) && (this || c.word(at, prepositions)):
		to, confidence = c.i+2, 88
	case c.hash(-1) == ',' && this && (c.hash(1) == ',' || c.hash(1) == '.') && !c.Tokens[c.i+1].Has(prose.Spaced):
	default:
		return 0
	}
	start, end := c.Tokens[c.i-2].End(), c.Tokens[to-1].End()
	c.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” behind a weekday is no English date", c.Slice(c.i-1, to)),
		Why:     "Brazilian papers set the day of the month behind the weekday; English gives one of them, or the month, too",
		Fixes:   []checker.Fix{{Label: "delete", Edits: []checker.Edit{{Start: start, End: end}}}},
	})
	return to
}

var dayParts = lexicon.SetOf("morning afternoon evening night dawn")

// articleDay looks at “on the 5 June”.
func articleDay(c context, n int) int {
	month := c.name(1, months)
	if month == "" || c.hash(-1) != hashThe || !c.word(-2, prepositions) || !c.free() {
		return 0
	}
	to, tail := c.year(2)
	if !(&context{c.Pass, to - 1, c.first, c.last}).ends(1) {
		return 0 // “since the 11 September attacks”
	}
	return c.report(c.i-1, to, 82, "is no English date", "with an article before it, a day takes an ordinal: the "+prose.Ordinal(n)+" of "+month,
		fmt.Sprintf("%s %d%s", month, n, tail))
}

// pointDay looks at “on 5. June”, as German and its neighbours write.
func pointDay(c context, n int) int {
	month := c.name(2, months)
	if month == "" || c.hash(1) != '.' || c.Tokens[c.i+1].Has(prose.Spaced) || c.Tokens[c.i+1].Len > 1 || !c.Tokens[c.i].Has(prose.Spaced) {
		return 0
	}
	from := c.i
	if c.hash(-1) == hashThe {
		from--
	}
	to, tail := c.year(3)
	if from == c.first || !prepositions.Has(c.Tokens[from-1].Hash) || tail == "" && !(&context{c.Pass, to - 1, c.first, c.last}).ends(1) {
		return 0
	}
	return c.report(from, to, 90, "is no English date", "German and its neighbours set a full stop behind a day; English does not",
		fmt.Sprintf("%s %d%s", month, n, tail))
}

// ofCurrent looks at “the 3 of the current month”, and “of the current” alone.
func ofCurrent(c context, n int) int {
	if c.hash(1) != hashOf || c.hash(2) != hashThe || !c.word(3, current) {
		return 0
	}
	to := c.i + 4
	switch {
	case c.hash(4) == hashMonth:
		if to++; to < c.last && (c.Tokens[to].Kind == prose.Clitic || c.Tokens[to].Kind == prose.Word && !c.Tokens[to].Is(lexicon.Function)) {
			return 0
		}
	case c.hash(-1) != hashThe || !c.marked(4):
		return 0
	}
	return c.report(c.i, to, 82, "is no English date", "English says ‘of this month’ and counts days with an ordinal", prose.Ordinal(n)+" of this month")
}

// articleMonth looks at “fixed for the January 22.”
func articleMonth(c context, n int) int {
	month := c.name(-1, months)
	if month == "" || c.hash(-2) != hashThe || !c.word(-3, prepositions) || !c.marked(1) || c.i+1 < c.last && c.Tokens[c.i+1].Hash == ',' {
		return 0
	}
	return c.report(c.i-2, c.i+1, 82, "is no English date", "no article stands before the month", month+" "+strconv.Itoa(n))
}

// nth reads 1st, 2nd, 3rd, 4th; 0 when a word is none.
func nth(w string) int {
	if len(w) < 3 || len(w) > 4 {
		return 0
	}
	switch w[len(w)-2:] {
	case "st", "nd", "rd", "th":
		n, _ := whole(w[:len(w)-2])
		return n
	}
	return 0
}

func calendar(words []string) map[uint64]string {
	m := make(map[uint64]string)
	for _, w := range words {
		m[lexicon.Key(w)] = w
	}
	return m
}

var (
	months   = calendar(prose.Months[:])
	weekdays = calendar(prose.Weekdays[:])

	hashOf    = lexicon.Hash("of")
	hashThe   = lexicon.Hash("the")
	hashAnd   = lexicon.Hash("and")
	hashMonth = lexicon.Hash("month")

	of           = lexicon.SetOf("of")
	day          = lexicon.SetOf("day days")
	join         = lexicon.SetOf("to until till through")
	determiner   = lexicon.SetOf("the this past last next coming")
	current      = lexicon.SetOf("current present running")
	prepositions = lexicon.SetOf("but for on since until till from before after by to between")
)
