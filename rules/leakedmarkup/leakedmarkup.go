// Package leakedmarkup finds what was meant for machines and came out in the
// copy: entities, tags, placeholders, short codes, scraps of script, and what engines
// write between words and for words that they do not know.
//
// Translation code escapes and unescapes text on the way to the engine and back,
// and a step too many or too few leaves “&nbsp;” or “<br>” for the reader. Rules
// that start at every < or & would trip over R&D, a < b and the company names in
// angle brackets of old Reuters copy, so each sign has to open something that is
// known: an entity, an element of HTML, a call.
package leakedmarkup

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is leaked-markup.
var Rule = &checker.Rule{
	ID:         "leaked-markup",
	Doc:        doc,
	Category:   checker.Encoding,
	Severity:   checker.Major,
	Confidence: 95,
	Mutes:      []string{"misplaced-punctuation", "run-together", "unbalanced-quote"},
	ITS:        "markup",
	MQM:        "design/markup",
	Excuse:     spokenOf,
	Check:      check,
}

// leak is a stretch of markup.
type leak struct {
	start, end int // bytes of the plain text
	what       string
	why        string // for what other reason it stands there, if any
	fixed      string
	fix        bool // fixed takes the place of the stretch
	confidence uint8
}

func check(p *checker.Pass) {
	done := 0
	for _, m := range p.Posting(prose.Marks) {
		i := int(m)
		t := &p.Tokens[i]
		if int(t.Start) < done {
			continue
		}
		var l leak
		var ok bool
		switch t.Hash {
		case '&':
			l, ok = entity(p.Plain, int(t.Start))
		case '<':
			if l, ok = unknown(p.Plain, int(t.Start)); !ok {
				l, ok = tag(p, i)
			}
		case '{':
			l, ok = brace(p.Plain, int(t.Start))
		case '[':
			if l, ok = unknown(p.Plain, int(t.Start)); !ok {
				l, ok = shortCode(p.Plain, int(t.Start))
			}
		case '@', '▁', '￭', '⁇':
			l, ok = joint(p, i)
		case '%':
			l, ok = percent(p, i)
		case '_':
			l, ok = underlined(p, i)
		case '\\':
			l, ok = escape(p, i)
		case '(', '=':
			if l, ok = script(p, i); ok && l.end == p.Blocks[p.BlockOf(i)].End {
				l.end = listing(p, p.BlockOf(i))
			}
		}
		if ok && l.start >= done {
			done = l.end
			report(p, l)
		}
	}
}

// listing gives the end of the program that block b begins, a line a block.
func listing(p *checker.Pass, b int) int {
	for b+1 < len(p.Blocks) && line(p.Plain[p.Blocks[b+1].Start:p.Blocks[b+1].End]) {
		b++
	}
	return p.Blocks[b].End
}

// line reports whether a block is a line of a program: it opens or closes a
// bracket at an end of it, or gives a name its value.
func line(s string) bool {
	if strings.ContainsAny(s[:1], "{}[]") || strings.ContainsAny(s[len(s)-1:], "{[;}") {
		return true
	}
	name, value, ok := strings.Cut(s, ":")
	value = strings.TrimSpace(value)
	return ok && identifier(name) && (!strings.ContainsRune(value, ' ') || strings.ContainsAny(value, "([{"))
}

func report(p *checker.Pass, l leak) {
	words := p.Plain[l.start:l.end]
	f := checker.Finding{
		Start: l.start, End: l.end, Confidence: l.confidence,
		Message: fmt.Sprintf("%s stands in the copy: “%s”", l.what, clip(words)),
		Why:     "it is meant for a machine; a step on the way here escaped or unescaped once too often",
	}
	if l.why != "" {
		f.Why = l.why
	}
	if l.fix {
		fix := checker.Replace(l.start, l.end, l.fixed)
		if l.fixed == "" || l.fixed == " " {
			fix.Label = "delete"
		}
		f.Fixes = []checker.Fix{fix}
	}
	p.Report(f)
}

// clip keeps a message short and on one line.
func clip(s string) string {
	n := 0
	for i, r := range s {
		if n == 40 || r == '\n' {
			return s[:i] + "…"
		}
		n++
	}
	return s
}

// tag looks at <name …>, </name>, <!-- and <![CDATA[.
func tag(p *checker.Pass, i int) (leak, bool) {
	s, at := p.Plain, int(p.Tokens[i].Start)
	rest := s[at+1 : min(len(s), at+400)]
	l := leak{start: at, what: "a tag", fix: true}
	if strings.HasPrefix(rest, "!--") || strings.HasPrefix(rest, "![CDATA[") || strings.HasPrefix(rest, "!DOCTYPE") {
		l.end = at + 1 + len("!--")
		if end := strings.IndexByte(rest, '>'); end >= 0 {
			l.end = at + 1 + end + 1
		}
		return l, true
	}
	closing := strings.HasPrefix(rest, "/")
	from := 0
	if closing {
		from = 1
	}
	n := from
	for n < len(rest) && isNameByte(rest[n]) {
		n++
	}
	name := rest[from:n]
	if name == "" || n == len(rest) {
		return leak{}, false
	}
	end := strings.IndexAny(rest[n:], "<>")
	if end < 0 || rest[n+end] != '>' {
		return leak{}, false
	}
	attributes := strings.TrimSpace(strings.TrimSuffix(rest[n:n+end], "/"))
	if rest[n] != ' ' && rest[n] != '/' && rest[n] != '>' && rest[n] != '\n' {
		return leak{}, false
	}
	known := elements[strings.ToLower(name)]
	hasValue := strings.Contains(attributes, `="`) || strings.Contains(attributes, "='") || strings.Contains(attributes, "=“") || strings.Contains(attributes, "=”")
	small := name == strings.ToLower(name)
	switch {
	case hasValue:
	case attributes != "":
		return leak{}, false
	case known && (small || closing || strings.HasSuffix(rest[:n+end], "/")):
	case closing && small && len(name) > 2:
		l.confidence = 80
	default: // a ticker, a company: <TR>, <Bank of Montreal>
		return leak{}, false
	}
	l.end = at + 1 + n + end + 1
	if talksOfTags(p, i, l.end) {
		return leak{}, false
	}
	if (name == "br" || name == "p") && at > 0 && !isSpace(s[at-1]) && l.end < len(s) && !isSpace(s[l.end]) {
		l.fixed = " "
	}
	return l, true
}

// talksOfTags reports whether the copy is about markup: “the <br> tag”, “`<br>`”.
func talksOfTags(p *checker.Pass, i, end int) bool {
	if i > 0 && !p.Tokens[i].Has(prose.Spaced) {
		switch p.Tokens[i-1].Hash {
		case '`', '"', '\'':
			quote := p.Word(i - 1)
			if quote == "“" {
				quote = "”"
			}
			return strings.HasPrefix(p.Plain[end:], quote)
		}
	}
	after := strings.TrimLeft(p.Plain[end:min(len(p.Plain), end+10)], " ")
	return strings.HasPrefix(after, "tag") || strings.HasPrefix(after, "element")
}

func isNameByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == ':'
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// elements are the elements of HTML that stand in stories, and a few that
// publishing systems add.
var elements = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("a abbr amp-img article aside audio b blockquote body br button caption center cite code col dd del details div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta nav noscript object ol option p param picture pre q s script section select small source span strike strong style sub sup svg table tbody td textarea tfoot th thead time title tr u ul video wbr") {
		m[w] = true
	}
	return m
}()
