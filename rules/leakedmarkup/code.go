package leakedmarkup

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// brace looks at {{ad}}, {% if %}, ${name}, {0}, {"json": …} and style sheets.
func brace(s string, at int) (leak, bool) {
	rest := s[at:min(len(s), at+300)]
	l := leak{start: at, what: "a placeholder", fix: true}
	if at > 0 && s[at-1] == '$' {
		l.start--
	}
	for _, pair := range [][2]string{{"{{", "}}"}, {"{%", "%}"}, {"{#", "#}"}} {
		if strings.HasPrefix(rest, pair[0]) {
			n := strings.Index(rest, pair[1])
			if n < 0 {
				return leak{}, false
			}
			l.end = at + n + 2
			if l.end < len(s) && s[l.end] == '}' {
				l.end++
			}
			return l, true
		}
	}
	n := strings.IndexByte(rest, '}')
	if n < 2 {
		return leak{}, false
	}
	inner := rest[1:n]
	l.end = at + n + 1
	switch {
	case l.start < at && identifier(inner) && !digits(inner): // ${name}
		return l, true
	case len(inner) <= 2 && digits(inner): // {0}
		l.confidence = 90
		return l, true
	case identifier(inner) && (strings.ContainsAny(inner, "_.") || inner != strings.ToLower(inner) && inner != strings.ToUpper(inner)):
		l.confidence = 90
		return l, true
	case inner[0] == '"' && strings.Contains(inner, `":`):
		l.what, l.confidence = "program text", 92
		return l, true
	case strings.Contains(inner, ":") && strings.Contains(inner, ";") && !strings.Contains(inner, ". "):
		l.what, l.confidence = "a style sheet", 92
		return l, true
	}
	return leak{}, false
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func identifier(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isNameByte(s[i]) && s[i] != '_' && s[i] != '.' || s[i] == ':' {
			return false
		}
	}
	return s != ""
}

// shortCodes are what publishing systems and boards put in square brackets. Bare
// [video] and [quote] are written by people, too.
var shortCodes = []string{"caption", "embed", "gallery", "playlist", "wp_caption", "vc_", "et_pb_", "fusion_", "url=", "img]", "/img]", "/b]", "/i]", "/u]", "/url]", "/quote]", "/caption]", "/embed]", "/video]", "/audio]", "/gallery]", "object Object]", "endif]", "[File:", "[Image:", "[Category:"}

// shortCode looks at [caption …], [/embed], [object Object].
func shortCode(s string, at int) (leak, bool) {
	rest := s[at+1 : min(len(s), at+400)]
	n := strings.IndexByte(rest, ']')
	if n < 1 {
		return leak{}, false
	}
	l := leak{start: at, end: at + 1 + n + 1, what: "a short code", fix: true, confidence: 93}
	if strings.HasPrefix(rest[n:], "]]") {
		l.end++
	}
	inner := rest[:n]
	for _, code := range shortCodes {
		if strings.HasPrefix(rest, code) && (!isNameByte(code[len(code)-1]) || strings.HasSuffix(code, "=") || len(inner) == len(code) || inner[len(code)] == ' ') {
			return l, true
		}
	}
	word, attributes, _ := strings.Cut(inner, " ")
	if identifier(word) && (strings.Contains(attributes, `="`) || strings.Contains(attributes, `=“`) || strings.Contains(attributes, `=”`)) {
		return l, true
	}
	return leak{}, false
}

// percent looks at %s, %1$s, %(name)s, %%NAME%% and %C3%A9.
func percent(p *checker.Pass, i int) (leak, bool) {
	s, at := p.Plain, int(p.Tokens[i].Start)
	rest := s[at+1 : min(len(s), at+60)]
	l := leak{start: at, what: "a placeholder", confidence: 92}
	if i > 0 && p.Tokens[i-1].Kind == prose.Number {
		return leak{}, false
	}
	if i > 0 && !p.Tokens[i].Has(prose.Spaced) {
		if len(rest) >= 5 && hexByte(rest) && rest[2] == '%' && hexByte(rest[3:]) && rest[0] >= '8' {
			l.what = "an encoded address"
			l.start, _ = p.Span(i-1, i)
			l.end = at + 6
			return l, true
		}
		if p.Tokens[i-1].Kind == prose.Word {
			return leak{}, false
		}
	}
	switch {
	case rest == "":
		return leak{}, false
	case rest[0] == '%':
		if n := strings.Index(rest[1:], "%%"); n > 0 && identifier(rest[1:1+n]) {
			l.end = at + 1 + 1 + n + 2
			return l, true
		}
		return leak{}, false
	case rest[0] == '(':
		if n := strings.Index(rest, ")"); n > 1 && n+1 < len(rest) && identifier(rest[1:n]) && (rest[n+1] == 's' || rest[n+1] == 'd') {
			l.end = at + 1 + n + 2
			return l, true
		}
		return leak{}, false
	}
	n := 0
	if len(rest) > 2 && rest[0] >= '1' && rest[0] <= '9' && rest[1] == '$' {
		n = 2
	}
	if n < len(rest) && (rest[n] == 's' || rest[n] == 'd' || rest[n] == '@') && (n+1 == len(rest) || !isNameByte(rest[n+1]) || rest[n+1] == '-' || rest[n+1] == ':') {
		l.end = at + 1 + n + 1
		return l, true
	}
	return leak{}, false
}

func hexByte(s string) bool {
	hex := func(c byte) bool { return c >= '0' && c <= '9' || c >= 'A' && c <= 'F' }
	return len(s) >= 2 && hex(s[0]) && hex(s[1])
}

// underlined looks at __NAME__.
func underlined(p *checker.Pass, i int) (leak, bool) {
	s, at := p.Plain, int(p.Tokens[i].Start)
	for _, place := range [...]string{"first", "last"} { // first_imgThe match
		if strings.HasSuffix(s[:at], place) && strings.HasPrefix(s[at:], "_img") {
			return leak{start: at - len(place), end: at + len("_img"), what: "the place of a picture", fix: true, confidence: 92}, true
		}
	}
	if p.Tokens[i].Len != 2 || i > 0 && !p.Tokens[i].Has(prose.Spaced) && p.Tokens[i-1].Kind <= prose.Number {
		return leak{}, false
	}
	rest := s[at+2 : min(len(s), at+60)]
	n := strings.Index(rest, "__")
	if n < 2 || !identifier(rest[:n]) {
		return leak{}, false
	}
	end := at + 2 + n + 2
	if end < len(s) && (s[end] == '_' || isNameByte(s[end])) {
		return leak{}, false
	}
	return leak{start: at, end: end, what: "a placeholder", confidence: 92}, true
}

// escape looks at \n, \" and \u00e9.
func escape(p *checker.Pass, i int) (leak, bool) {
	s, at := p.Plain, int(p.Tokens[i].Start)
	rest := s[at+1 : min(len(s), at+8)]
	l := leak{start: at, what: "an escape", fix: true, confidence: 90}
	if len(rest) < 2 || at > 0 && (s[at-1] == ':' || s[at-1] == '\\') {
		return leak{}, false
	}
	switch rest[0] {
	case 'u':
		if len(rest) < 5 {
			return leak{}, false
		}
		sign, n := number("#x" + rest[1:5] + ";")
		if n == 0 {
			return leak{}, false
		}
		l.end, l.fixed, l.confidence = at+6, sign, 97
		return l, true
	case '"', '\'':
		l.end, l.fixed = at+2, rest[:1]
		return l, true
	case 'n', 'r', 't':
		if c := rest[1]; c >= 'a' && c <= 'z' || c >= '0' && c <= '9' {
			return leak{}, false
		}
		if i > 0 && !p.Tokens[i].Has(prose.Spaced) && p.Tokens[i-1].Kind > prose.Punct {
			return leak{}, false
		}
		l.end, l.fixed = at+2, " "
		for l.end+1 < len(s) && s[l.end] == '\\' && (s[l.end+1] == 'n' || s[l.end+1] == 'r' || s[l.end+1] == 't') {
			l.end += 2
		}
		return l, true
	}
	return leak{}, false
}

// calls are functions whose name before a bracket is script and nothing else.
var calls = map[string]bool{
	"getElementById": true, "querySelector": true, "querySelectorAll": true, "addEventListener": true, "setTimeout": true,
	"createElement": true, "appendChild": true, "defineSlot": true, "addService": true, "fetchAds": true,
	"parseInt": true, "encodeURIComponent": true, "getElementsByTagName": true, "insertBefore": true, "stringify": true,
}

// methods are script behind a full stop: googletag.cmd.push(.
var methods = map[string]bool{"push": true, "write": true, "log": true, "display": true, "parse": true, "ready": true, "init": true, "render": true, "track": true}

// script looks at brackets and equals signs of program text.
func script(p *checker.Pass, i int) (leak, bool) {
	first, last := p.BlockTokens(p.BlockOf(i))
	t := &p.Tokens[i]
	glued := i > first && !t.Has(prose.Spaced)
	if t.Hash == '=' {
		return assignment(p, i, first, last)
	}
	if glued && p.Tokens[i-1].Kind == prose.Word {
		switch w := p.Word(i - 1); {
		case calls[w], w == "function" && (i < first+2 || p.Tokens[i-2].Kind != prose.Word || p.Word(i-2) == "function") && i+1 < last && !p.Tokens[i+1].Has(prose.Spaced),
			methods[w] && i >= first+3 && p.Tokens[i-2].Hash == '.' && !p.Tokens[i-1].Has(prose.Spaced) && p.Tokens[i-3].Kind == prose.Word && !p.Tokens[i-2].Has(prose.Spaced):
			return program(p, i-1, i+1, first, last), true
		}
	}
	// (tagsToTranslate): a variable’s name, alone in brackets.
	if i+2 < last && p.Tokens[i+1].Kind == prose.Word && p.Tokens[i+1].Has(prose.Inner) && !p.Tokens[i+1].Has(prose.Capital) && p.Tokens[i+1].Len >= 10 && p.Tokens[i+2].Hash == ')' && humps(p.Word(i+1)) > 1 {
		start, end := p.Span(i, i+3)
		return leak{start: start, end: end, what: "a variable’s name", fix: true, confidence: 93}, true
	}
	return leak{}, false
}

func humps(w string) (n int) {
	for i := 0; i < len(w); i++ {
		if w[i] >= 'A' && w[i] <= 'Z' {
			n++
		}
	}
	return n
}

// attributes are HTML’s, left over when a tag was cut.
var attributes = map[string]bool{"href": true, "src": true, "class": true, "style": true, "alt": true, "width": true, "height": true, "rel": true, "target": true, "srcset": true}

// assignment looks at “var x =”, “window.x =” and “href="”.
func assignment(p *checker.Pass, i, first, last int) (leak, bool) {
	if i <= first || p.Tokens[i-1].Kind != prose.Word {
		return leak{}, false
	}
	w := p.Word(i - 1)
	if attributes[w] && !p.Tokens[i].Has(prose.Spaced) && i+1 < last && p.Tokens[i+1].Hash == '"' && !p.Tokens[i+1].Has(prose.Spaced) {
		end := p.Tokens[i+1].End()
		for k := i + 2; k < last && k < i+60; k++ {
			if p.Tokens[k].Hash == '"' {
				end = p.Tokens[k].End()
				break
			}
		}
		return leak{start: int(p.Tokens[i-1].Start), end: end, what: "an attribute", fix: true, confidence: 92}, true
	}
	if i >= first+2 {
		switch b := p.Word(i - 2); {
		case b == "var", b == "const":
			return program(p, i-2, i+1, first, last), true
		case b == "." && i >= first+3 && (p.Word(i-3) == "window" || p.Word(i-3) == "document"):
			return program(p, i-3, i+1, first, last), true
		}
	}
	return leak{}, false
}

// program widens a find in program text to the block when it opens the block.
func program(p *checker.Pass, from, to, first, last int) leak {
	for from > first && !p.Tokens[from].Has(prose.Spaced) {
		from--
	}
	l := leak{what: "program text", confidence: 93}
	if from-first < 4 {
		from, to = first, last
		l.fix = true
	}
	l.start, l.end = p.Span(from, to)
	return l
}
