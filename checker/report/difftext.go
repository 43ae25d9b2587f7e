package report

import (
	"fmt"
	"io"

	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
)

// DiffText writes for people to read where the published translation and the second
// ones part, the riskiest sentence first.
type DiffText struct {
	All bool // those that part in wording alone, too

	text      *Text
	counts    [len(diff.Classes)]int
	sentences int
	left      int // sentences that were not asked for
}

// NewDiffText makes a writer of differences. Colour is for terminals.
func NewDiffText(w io.Writer, color bool) *DiffText { return &DiffText{text: NewText(w, color)} }

// classColors are ANSI escapes; brackets stand around the words as well.
var classColors = map[string]string{"name": "1;31", "figure": "1;35", "negation": "1;33", "missing": "34", "added": "32", "choice": "36", "order": "2", "form": "2"}

// Story writes one story's sentences.
func (d *DiffText) Story(s *Story) error {
	t := d.text
	if s.Error != "" || !s.HasRetranslation {
		return t.Story(s)
	}
	d.left += s.left
	wording := 0
	for _, n := range s.byRisk() {
		d.count(&n)
		if !d.All && !n.matters() {
			if len(n.classes()) > 0 {
				wording++
			}
			continue
		}
		if len(n.classes()) > 0 {
			d.sentence(s, &n)
		}
	}
	if wording > 0 {
		fmt.Fprintf(t.w, "%s  %s in wording alone; --only choice,order,form shows them\n\n", s.ID, count(wording, "sentence differs", "sentences differ"))
	}
	t.remarks(s)
	return t.w.Flush()
}

func (d *DiffText) count(n *Sentence) {
	d.sentences++
	for i, c := range diff.Classes {
		d.counts[i] += n.count(c)
	}
}

// matters reports whether a sentence differs in more than wording.
func (s *Sentence) matters() bool {
	for _, c := range s.classes() {
		if matters(c) {
			return true
		}
	}
	return false
}

// sentence writes a sentence with its original and what the engines make of it.
func (d *DiffText) sentence(s *Story, n *Sentence) {
	t := d.text
	t.w.WriteString(t.paint(bold, fmt.Sprintf("%s:%d:%d", s.ID, n.line, n.column)))
	if s.rated(n) {
		fmt.Fprintf(t.w, "  risk %.0f%%", 100*n.Risk)
	}
	for i, c := range n.classes() {
		sep := ", "
		if i == 0 {
			sep = "  "
		}
		t.w.WriteString(sep + t.paint(classColors[c], c))
	}
	t.w.WriteByte('\n')
	width := len("published")
	for i := range n.Seconds {
		width = max(width, len(s.named(n.Seconds[i].Engine)))
	}
	label := func(name string) string { return fmt.Sprintf("    %-*s", width+2, name+":") }
	fmt.Fprintf(t.w, "%s%s\n", label("original"), flat(n.Original.Text))
	t.w.WriteString(label("published"))
	for _, p := range publishedPieces(n) {
		d.piece(p)
	}
	t.w.WriteByte('\n')
	for i := range n.Seconds {
		t.w.WriteString(label(s.named(n.Seconds[i].Engine)))
		for _, p := range n.Seconds[i].pieces() {
			d.piece(p)
		}
		t.w.WriteByte('\n')
	}
	for _, f := range s.inside(n) {
		fmt.Fprintf(t.w, "    %s  %s  %d%%: %s\n", t.paint(severityColors[f.Severity], f.Severity), f.Rule, f.Confidence, sentence(f.Message))
	}
	t.w.WriteByte('\n')
}

// named gives an engine's name, and says where its English is rough.
func (s *Story) named(engine string) string {
	for _, e := range s.Retranslations {
		if e.Engine == engine && e.Rough {
			return engine + " (rough)"
		}
	}
	return engine
}

// piece writes a piece of a sentence; what only is put in other words is not marked.
func (d *DiffText) piece(p sidePiece) {
	switch {
	case p.Class == "" || !d.All && !matters(p.Class):
		d.text.w.WriteString(flat(p.Text))
	case p.Text != "":
		d.text.w.WriteString(d.text.paint(classColors[p.Class], "["+flat(p.Text)+"]"))
	}
}

// Close writes the summary: what differs, what was found and what was sent.
func (d *DiffText) Close(m Summary) error {
	t := d.text
	if d.sentences > 0 {
		fmt.Fprintf(t.w, "%s held against a second translation", count(d.sentences+d.left, "sentence", "sentences"))
		if d.left > 0 {
			fmt.Fprintf(t.w, ", %d as asked for", d.sentences)
		}
		t.w.WriteByte(':')
		sep := " "
		for i, c := range diff.Classes {
			if d.counts[i] > 0 {
				fmt.Fprintf(t.w, "%s%s %d", sep, c, d.counts[i])
				sep = ", "
			}
		}
		if sep == " " {
			t.w.WriteString(" no difference")
		}
		t.w.WriteByte('\n')
	}
	return t.Close(m)
}

// String says it in a line.
func (u Usage) String() string {
	out := count(int(u.Sent), "character", "characters") + " sent"
	if u.Cached > 0 {
		out += ", " + count(int(u.Cached), "from the cache", "from the cache")
	}
	if u.Cost > 0 {
		out += fmt.Sprintf(", $%.4f", u.Cost)
	}
	return out
}
