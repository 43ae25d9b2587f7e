package report

import (
	"bufio"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed page.html
var pageSource string

// page is parsed when first asked for: start-up is part of every check.
var page = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Funcs(template.FuncMap{"sentence": sentence}).Parse(pageSource))
})

// HTML writes one page that needs nothing else: the stories as read, faults
// marked by severity, the originals beside them with the evidence marked, and the
// reasons.
type HTML struct {
	w     *bufio.Writer
	tool  Tool
	any   bool
	count int // stories so far
}

// NewHTML makes a writer of a page.
func NewHTML(w io.Writer, tool Tool) *HTML { return &HTML{w: bufio.NewWriter(w), tool: tool} }

type pageStory struct {
	*Story
	Blocks   []pageBlock
	Original []pageBlock
	Findings []pageFinding
}

type pageFinding struct {
	*Finding
	Anchor, Class string
}

type pageBlock struct {
	Kind   string
	Pieces []pagePiece
}

// pagePiece is text under the same findings, or under none.
type pagePiece struct {
	Text, Class, Finding, Title string
}

func (h *HTML) open() error {
	if h.any {
		return nil
	}
	h.any = true
	return page().ExecuteTemplate(h.w, "head", nil)
}

// Story writes one story.
func (h *HTML) Story(s *Story) error {
	if err := h.open(); err != nil {
		return err
	}
	h.count++
	p := pageStory{Story: s}
	for i := range s.Findings {
		f := &s.Findings[i]
		class := f.Severity
		if !f.Open() {
			class = "stet"
		}
		p.Findings = append(p.Findings, pageFinding{f, fmt.Sprintf("f%d-%d", h.count, i+1), class})
	}
	p.Blocks = pageBlocks(s.text, s.spans, p.Findings)
	p.Original = pageBlocks(s.original, s.proofs, p.Findings)
	if err := page().ExecuteTemplate(h.w, "story", p); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return h.w.Flush()
}

// Close writes the summary.
func (h *HTML) Close(m Summary) error {
	if err := h.open(); err != nil {
		return err
	}
	var line strings.Builder
	t := NewText(&line, false)
	if err := t.Close(m); err != nil {
		return err
	}
	first, _, _ := strings.Cut(line.String(), "\n")
	err := page().ExecuteTemplate(h.w, "foot", map[string]any{"Line": first, "Rates": m.rated().Rules, "Tool": h.tool})
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return h.w.Flush()
}

// ranks orders the classes of a mark: where findings overlap, the gravest shows.
var ranks = []string{"stet", "minor", "major", "critical"}

// pageBlocks cuts the blocks of a text where spans begin and end; they are sorted.
func pageBlocks(text *prose.Text, spans []span, findings []pageFinding) []pageBlock {
	if text == nil {
		return nil
	}
	var out []pageBlock
	next := 0         // the first span that begins behind the block before
	var running []int // spans that reach into the block
	var cuts []int
	for _, b := range text.Blocks {
		running = slices.DeleteFunc(running, func(i int) bool { return spans[i].end <= b.Start })
		for next < len(spans) && spans[next].start < b.End {
			running = append(running, next)
			next++
		}
		cuts = append(cuts[:0], b.Start, b.End)
		for _, i := range running {
			for _, at := range [...]int{spans[i].start, spans[i].end} {
				if at > b.Start && at < b.End {
					cuts = append(cuts, at)
				}
			}
		}
		slices.Sort(cuts)
		cuts = slices.Compact(cuts)
		block := pageBlock{Kind: b.Kind.String()}
		active := running[:0:0]
		seen := 0
		for c := 0; c+1 < len(cuts); c++ {
			from, to := cuts[c], cuts[c+1]
			piece := pagePiece{Text: text.Plain[from:to]}
			for seen < len(running) && spans[running[seen]].start <= from {
				active = append(active, running[seen])
				seen++
			}
			active = slices.DeleteFunc(active, func(i int) bool { return spans[i].end <= from })
			for _, i := range active {
				if f := findings[spans[i].finding]; piece.Class == "" || slices.Index(ranks, f.Class) > slices.Index(ranks, piece.Class) {
					piece.Class, piece.Finding, piece.Title = f.Class, f.Anchor, f.Message
				}
			}
			block.Pieces = append(block.Pieces, piece)
		}
		out = append(out, block)
	}
	return out
}
