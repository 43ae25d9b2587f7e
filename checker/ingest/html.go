package ingest

import (
	"html"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	tokens "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The regions of a page. A story is in the innermost that the page has.
const (
	inPage = iota
	inMain
	inArticle
	regions
)

// element is an open element of a page and what its text inherits.
type element struct {
	tag    atom.Atom
	class  class
	region uint8
	silent bool // its text is no prose
	kind   hint // what the nearest hint says its text is for
	own    hint // the same, from block elements alone
}

// page reads HTML from its tokens: a parser moves text about and forgets where
// it stood. Unclosed and crossed tags are taken as they come; every search in
// the stack of open elements is bounded, so that a page of nothing but unclosed
// tags is read in linear time.
type page struct {
	input         string
	want          uint8 // the region whose text is taken
	open          []element
	count         map[atom.Atom]int // open elements by tag
	meta          checker.Metadata
	changed, told int64 // when the page says that the story was last changed: in its head, in its first <time>
	embargo       claim
	lang          string
	prose         [regions]int // bytes of prose in each region, taken or not

	plain  []byte
	m      prose.Map
	blocks []prose.Block
	seams  []int

	waivers []checker.Waiver

	begun    bool // a block is open
	start    int  // of the open block, in plain
	kind     hint // of the open block
	inline   bool // the kind comes from an inline element
	lineAt   int  // behind the last <br> of the open block, in plain
	partedAt prose.Run

	endedAt int // behind the last inline element's end, in plain
	looseAt int // where inline elements meet, in plain: style sheets part what is written together there
}

// readHTML fills in the story from its input. The text is what stands in
// <article>, else in <main>, else in the page; but a page whose <main> holds
// more than twice the prose of its articles uses <article> for teasers.
func readHTML(s *checker.Story) {
	want := uint8(inPage)
	switch {
	case opensTag(s.Input, "article"):
		want = inArticle
	case opensTag(s.Input, "main"):
		want = inMain
	}
	p := readPage(s.Input, want)
	best := want
	switch {
	case p.prose[inMain] > 2*p.prose[inArticle]:
		best = inMain
	case p.prose[inArticle] == 0 && p.prose[inMain] == 0:
		best = inPage
	}
	if best < want {
		p = readPage(s.Input, best)
	}
	s.Translation = prose.Text{Plain: string(p.plain), Blocks: p.blocks, Seams: p.seams, Map: p.m}
	if s.Translation.Changed = p.changed; p.changed == 0 {
		s.Translation.Changed = p.told
	}
	s.Metadata, s.Waivers = p.meta, p.waivers
	embargo(s, p.embargo)
	// Pages put through an engine often keep the lang of the original's template.
	// So a claim of English is believed, and any other is a hint at the original.
	if english(p.lang) {
		s.Translation.Language = p.lang
	} else {
		s.OriginalLanguage = p.lang
	}
}

// opensTag reports whether a start tag may be in the input; a comment or a script
// may say so, too.
func opensTag(input, name string) bool {
	for {
		i := strings.IndexByte(input, '<')
		if i < 0 || len(input) <= i+len(name) {
			return false
		}
		if input = input[i+1:]; strings.EqualFold(input[:len(name)], name) {
			return true
		}
	}
}

func english(tag string) bool {
	primary, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return primary == "en" || primary == "eng"
}

func readPage(input string, want uint8) *page {
	p := &page{input: input, want: want, count: map[atom.Atom]int{}, plain: make([]byte, 0, len(input)/2), endedAt: -1, looseAt: -1}
	z := tokens.NewTokenizer(strings.NewReader(input))
	for at := 0; ; {
		t := z.Next()
		end := at + len(z.Raw())
		switch t {
		case tokens.ErrorToken:
			p.part(len(input), 0)
			return p
		case tokens.TextToken:
			p.text(at, end)
		case tokens.StartTagToken, tokens.SelfClosingTagToken:
			p.startTag(z, at, end)
		case tokens.EndTagToken:
			name, _ := z.TagName()
			p.endTag(atom.Lookup(name), at, end)
		case tokens.CommentToken:
			p.comment(string(z.Text()), at)
		}
		at = end
	}
}

func (p *page) top() element {
	if len(p.open) == 0 {
		return element{}
	}
	return p.open[len(p.open)-1]
}

// text takes the text of bytes at to end of the input.
func (p *page) text(at, end int) {
	e := p.top()
	if e.tag == atom.Title && p.count[atom.Svg] == 0 && p.meta.Title == "" {
		p.meta.Title = strings.Join(strings.Fields(html.UnescapeString(p.input[at:end])), " ")
		return
	}
	if e.silent {
		return
	}
	if n := len(strings.TrimSpace(p.input[at:end])); n > 0 {
		for r := uint8(0); r <= e.region; r++ {
			p.prose[r] += n
		}
	}
	if e.region < p.want {
		return
	}
	for at < end {
		amp := strings.IndexByte(p.input[at:end], '&')
		if amp < 0 {
			p.verbatim(at, end, e)
			return
		}
		p.verbatim(at, at+amp, e)
		at += amp
		if plain, width := entity(p.input[at:end]); width > 0 {
			p.written(plain, at, width, e)
			at += width
		} else {
			p.verbatim(at, at+1, e)
			at++
		}
	}
}

// entity decodes the character reference that s begins with and gives its
// length, 0 when s begins with none.
func entity(s string) (plain string, width int) {
	const longest = 40 // bytes; the longest name has 33
	n := 1
	for n < len(s) && n < longest && (s[n] == '#' && n == 1 || s[n] >= '0' && s[n] <= '9' || s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z') {
		n++
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	whole := html.UnescapeString(s[:n])
	if whole == s[:n] {
		return "", 0
	}
	if s[n-1] == ';' && whole[len(whole)-1] != ';' {
		return whole, n
	}
	// “&ampnbsp” is “&” and then “nbsp”: old names need no semicolon. The shortest
	// piece that explains the whole is the reference.
	for w := 2; w < n; w++ {
		if head := html.UnescapeString(s[:w]); head != s[:w] && len(head)+n-w == len(whole) && head+s[w:n] == whole {
			return head, w
		}
	}
	return whole, n
}

// verbatim takes bytes at to end of the input as they are.
func (p *page) verbatim(at, end int, e element) {
	if !p.begun {
		at = trim(p.input, at, end).Start
	}
	if at >= end {
		return
	}
	p.begin(e, isBlank(p.input[at:end]))
	p.m.Add(len(p.plain), at, 0)
	p.plain = append(p.plain, p.input[at:end]...)
}

// written takes text that was written as width bytes of input.
func (p *page) written(plain string, at, width int, e element) {
	blank := isBlank(plain)
	if plain == "" || !p.begun && blank {
		return
	}
	p.begin(e, blank)
	p.m.Add(len(p.plain), at, width)
	p.plain = append(p.plain, plain...)
}

func isBlank(s string) bool { return strings.TrimLeftFunc(s, isSpace) == "" }

// begin opens a block if none is open, and sees to it that a hint of an inline
// element holds only for a block that lies in such an element as a whole.
func (p *page) begin(e element, blank bool) {
	if !p.begun {
		if len(p.plain) > 0 {
			p.m.Add(len(p.plain), p.partedAt.Input, p.partedAt.Width)
			p.plain = append(p.plain, "\n\n"...)
		}
		p.begun, p.start, p.lineAt = true, len(p.plain), -1
		p.kind, p.inline = e.kind, e.kind != e.own
		return
	}
	if p.inline && !blank && e.kind != p.kind {
		p.kind, p.inline = e.own, false
	}
}

// seam remembers that an inline tag stood here. Where one inline element ends
// and the next begins, and around elements that pages set apart by style alone,
// there is none: “<span>By</span><a>Ana</a>” has lost no space.
func (p *page) seam() {
	if p.looseAt == len(p.plain) {
		return
	}
	if n := len(p.seams); p.begun && (n == 0 || p.seams[n-1] < len(p.plain)) {
		p.seams = append(p.seams, len(p.plain))
	}
}

// loose takes back the seam at this place.
func (p *page) loose() {
	p.looseAt = len(p.plain)
	if n := len(p.seams); n > 0 && p.seams[n-1] == len(p.plain) {
		p.seams = p.seams[:n-1]
	}
}

// part ends the open block at the tag of width bytes at at.
func (p *page) part(at, width int) {
	if !p.begun {
		return
	}
	p.begun = false
	b := trim(string(p.plain[p.start:]), 0, len(p.plain)-p.start)
	end := p.start + b.End
	p.plain = p.plain[:end]
	for n := len(p.m.Runs); n > 0 && p.m.Runs[n-1].Plain >= end; n-- {
		p.m.Runs = p.m.Runs[:n-1]
	}
	for n := len(p.seams); n > 0 && p.seams[n-1] >= end; n-- {
		p.seams = p.seams[:n-1]
	}
	p.partedAt = prose.Run{Input: at, Width: width}
	p.blocks = append(p.blocks, prose.Block{Start: p.start, End: end, Kind: p.kind.settle(string(p.plain[p.start:end]))})
}

// line takes a <br>: white space inside a block, or the block's end when it is
// the second in a row.
func (p *page) line(at, end int, e element) {
	if !p.begun {
		return
	}
	if p.lineAt >= 0 && isBlank(string(p.plain[p.lineAt:])) {
		p.part(at, end-at)
		return
	}
	p.written("\n", at, end-at, e)
	p.lineAt = len(p.plain)
}
