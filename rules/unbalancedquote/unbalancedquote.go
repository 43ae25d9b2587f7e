// Package unbalancedquote finds quotation marks that open and never close, or
// close and never opened.
//
// Whether a mark is balanced is decided over the whole story, not paragraph by
// paragraph: a speech of several paragraphs opens each anew and closes only the
// last. Counting marks paragraph by paragraph was wrong 3.8 times in 1,000 words
// of clean copy. What a straight mark does is read off the space around it, and
// off the state of the quotation only where the space does not tell.
package unbalancedquote

import (
	_ "embed"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is unbalanced-quote.
var Rule = &checker.Rule{
	ID:         "unbalanced-quote",
	Doc:        doc,
	Category:   checker.Quotes,
	Severity:   checker.Major,
	Confidence: 88,
	Mutes:      []string{"misplaced-punctuation"}, // the space beside the mark, the stop before it
	ITS:        "typographical",
	MQM:        "linguistic-conventions/punctuation",
	Excuse:     checker.OpenSo,
	Help:       checker.ClosedThere,
	Check:      check,
}

// reach is how many blocks a quotation may run on without opening anew before
// the mark at its end is no longer taken for its own.
const reach = 12

func check(p *checker.Pass) {
	marks := p.Posting(prose.Quotes)
	curly, straight := 0, 0
	for _, i := range marks {
		switch p.Tokens[i].Hash {
		case '"':
			if p.Tokens[i].Has(prose.Marked) {
				curly++
			} else {
				straight++
			}
		}
	}
	body := reader{p: p}
	for n := 0; n < len(marks); {
		b := p.BlockOf(int(marks[n]))
		first, last := p.BlockTokens(b)
		from := n
		for n < len(marks) && int(marks[n]) < last {
			n++
		}
		switch p.Blocks[b].Kind {
		case prose.Paragraph, prose.ListItem, prose.Dek:
			body.block(b, first, last, marks[from:n])
		default:
			alone := reader{p: p}
			alone.block(b, first, last, marks[from:n])
			alone.end()
		}
	}
	body.end()
	if curly >= 6 && straight >= 2 && straight <= 4 {
		mixed(p, marks)
	}
}

// reader keeps the quotations that are open, the deepest last: engines nest
// quotations in marks of the same form.
type reader struct {
	p       *checker.Pass
	open    [4]int32 // tokens of the marks that opened
	depth   int
	last    int  // the block of the last mark
	carried bool // what is open was opened in an earlier block
	inner   bool // while it was open, another was opened and closed in its block
	inch    bool // the last mark that closed stands behind a figure, and may be an inch
	turned  bool // the last mark that opened was turned the wrong way
}

// block reads the marks of one block.
func (r *reader) block(b, first, last int, marks []int32) {
	if r.p.Code(b) {
		return
	}
	r.carried, r.inch = r.depth > 0, false
	single := 0
	for n, m := range marks {
		i := int(m)
		if r.p.Tokens[i].Hash == '\'' {
			single++
		}
		role := r.reversed(marks, n, first, last)
		if role == none {
			role = r.role(i, first, last)
		}
		if role == none {
			continue
		}
		if r.carried && role != apostrophe {
			r.carried = false
			r.resume(b, i == first || i == first+1 && r.p.Tokens[first].Kind == prose.Punct, role)
			if role == reversedCloses && r.depth == 0 {
				continue
			}
		}
		r.last = b
		switch role {
		case opens:
			r.push(i)
		case closes:
			r.close(i)
		case apostrophe:
			wrongApostrophe(r.p, i)
		case reversedOpens:
			reportReversed(r.p, i, last, role)
			r.push(i)
			r.turned = true
		case reversedCloses:
			reportReversed(r.p, i, last, role)
			r.close(i)
		case strayCloses:
			report(r.p, i, 90, "this quotation mark opens where one should close, and nothing is open",
				"a comma or full stop follows it, so nothing is opened here")
		}
	}
	if single > 1 {
		singles(r.p, first, last, marks)
	}
}

func (r *reader) push(i int) {
	if r.depth == len(r.open) {
		r.unclosed()
	}
	if r.depth == 0 {
		r.inner = false
	}
	r.open[r.depth] = int32(i)
	r.depth++
	r.turned = false
}

func (r *reader) close(i int) {
	figure := i > 0 && inches(&r.p.Tokens[i-1])
	switch {
	case r.depth > 0:
		r.depth--
		r.inner = r.inner || r.depth > 0
		r.inch = figure
	case r.inch: // the mark before was an inch’s, this one closes
		r.inch = false
	case typewriter(r.p, i):
	default:
		confidence := uint8(88)
		if b := r.p.BlockOf(i); b == 0 && r.p.Blocks[b].Kind == prose.Paragraph {
			confidence = excerpted
		}
		report(r.p, i, confidence, "the quotation that closes here was never opened",
			"no quotation is open at this point, in this paragraph or from the one before")
	}
}

// resume decides what becomes of the quotations that were open at the end of an
// earlier block, now that the next mark is met.
func (r *reader) resume(b int, opensBlock bool, role role) {
	between := 0
	for k := r.last + 1; k < b; k++ {
		if kind := r.p.Blocks[k].Kind; kind == prose.Paragraph || kind == prose.Dek {
			between++
		}
	}
	switch {
	case role == opens && opensBlock && between == 0: // the next paragraph opens anew
		if r.depth == 1 && r.inner {
			r.unclosed()
		}
		if r.depth > 0 && attributed(r.p, r.last) {
			report(r.p, int(r.open[r.depth-1]), 70, unclosed, "the paragraph ends with who said it, still inside the quotation")
		}
		r.depth = 0
	case (role == closes || role == reversedCloses) && between < reach: // a letter, a poem, a list
	default:
		r.unclosed()
	}
}

// end is the end of the story.
func (r *reader) end() {
	if r.depth == 0 || cut(r.p, int(r.open[0])) {
		return
	}
	if i := int(r.open[0]); r.depth == 1 && r.p.BlockOf(i) == len(r.p.Blocks)-1 && !attributed(r.p, r.last) {
		report(r.p, i, excerpted, unclosed, "the story ends inside it")
		return
	}
	r.unclosed()
}

// excerpted is the confidence of a mark without a partner where the text may be an
// excerpt: it begins with no headline, inside the quotation, or ends in it. Of 34
// such marks in newstest.es-en, whose stories were cut every twelve lines, none was
// a fault.
const excerpted = 55

// cut reports whether the story breaks off in the block of token i, which is its
// last: what is missing then is more than a quotation mark.
func cut(p *checker.Pass, i int) bool {
	b := p.BlockOf(i)
	first, last := p.BlockTokens(b)
	for last-1 > first && (p.Tokens[last-1].Hash == ']' || p.Tokens[last-1].Hash == ')') {
		last--
	}
	return b == len(p.Blocks)-1 && (!p.Ends(b) || p.Tokens[last-1].Hash == '…')
}

const unclosed = "the quotation that opens here is never closed"

// unclosed reports all that is open.
func (r *reader) unclosed() {
	for _, i := range r.open[:r.depth] {
		report(r.p, int(i), 88, unclosed,
			"no closing mark follows, and the next paragraph does not open the quotation anew")
	}
	r.depth = 0
}

// mixed reports the few straight pairs in a story that is set in curly marks.
func mixed(p *checker.Pass, marks []int32) {
	open := -1
	for _, m := range marks {
		i := int(m)
		if t := &p.Tokens[i]; t.Hash != '"' || t.Has(prose.Marked) {
			continue
		}
		if open < 0 || p.BlockOf(open) != p.BlockOf(i) {
			open = i
			continue
		}
		start, end := p.Span(open, i+1)
		p.Report(checker.Finding{
			Severity: checker.Minor, Confidence: 70, Start: start, End: end,
			Message: "straight quotation marks in a story set in curly ones",
			Why:     "all other quotations of the story are set in “ and ”; this one came from elsewhere",
			Fixes:   []checker.Fix{checker.Replace(start, end, "“"+p.Plain[start+1:end-1]+"”")},
		})
		open = -1
	}
}

func wrongApostrophe(p *checker.Pass, i int) {
	start, end := p.Span(i, i+1)
	p.Report(checker.Finding{
		Severity: checker.Minor, Start: start, End: end,
		Message: "a quotation mark stands where an apostrophe should",
		Why:     "it stands inside a word, and no quotation is open",
		Fixes:   []checker.Fix{checker.Replace(start, end, "'").AsMechanical()},
	})
}

func report(p *checker.Pass, i int, confidence uint8, message, why string) {
	start, end := p.Span(i, i+1)
	p.Report(checker.Finding{Start: start, End: end, Confidence: confidence, Message: message, Why: why})
}
