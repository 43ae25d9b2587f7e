package report

import (
	"bufio"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
)

//go:embed sidebyside.html
var sideSource string

var sidePage = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("side").Funcs(template.FuncMap{"sentence": sentence}).Parse(sideSource))
})

// SideBySide writes one page that needs nothing else: original, published and second
// translation in columns, a sentence a row, with what differs marked by class.
type SideBySide struct {
	w       *bufio.Writer
	tool    Tool
	any     bool
	stories int
}

// NewSideBySide makes a writer of a page.
func NewSideBySide(w io.Writer, tool Tool) *SideBySide {
	return &SideBySide{w: bufio.NewWriter(w), tool: tool}
}

type sideStory struct {
	*Story
	Anchor string
	Legend []sideLegend
	Rows   []sideRow
}

type sideLegend struct {
	Class string
	Count int
	On    bool // marked when the page opens
}

// sideRow is a sentence.
type sideRow struct {
	Anchor                   string
	N, Line, Column, Percent int
	Risk                     float64
	Ranked                   bool
	Alone                    bool // on one side: it was not translated again
	OriginalText, Why        string
	Published                []titledPiece
	Seconds                  []sideSecond
	Findings                 []*Finding
}

type sideSecond struct {
	Engine string // "" where there is one engine for all
	Pieces []titledPiece
}

type titledPiece struct {
	sidePiece
	Title string
}

func (p *SideBySide) open() error {
	if p.any {
		return nil
	}
	p.any = true
	return sidePage().ExecuteTemplate(p.w, "head", map[string]any{"Classes": diff.Classes})
}

// Story writes one story.
func (p *SideBySide) Story(s *Story) error {
	if err := p.open(); err != nil {
		return err
	}
	p.stories++
	out := sideStory{Story: s, Anchor: fmt.Sprintf("s%d", p.stories)}
	for _, c := range diff.Classes {
		l := sideLegend{Class: c, On: matters(c) || slices.Contains(s.only, c)}
		for i := range s.Sentences {
			l.Count += s.Sentences[i].count(c)
		}
		out.Legend = append(out.Legend, l)
	}
	out.Rows = s.rows()
	for i := range out.Rows {
		out.Rows[i].N, out.Rows[i].Anchor = i, fmt.Sprintf("s%d-%d", p.stories, i+1)
	}
	if err := sidePage().ExecuteTemplate(p.w, "story", out); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return p.w.Flush()
}

// rows gives the sentences with what stands alone on one side among them.
func (s *Story) rows() (out []sideRow) {
	if len(s.Sentences) == 0 {
		return nil
	}
	var published, original []alone
	if !s.narrow {
		published, original = s.alonePublished(), s.aloneOriginal()
	}
	place := prose.NewCursor(s.input)
	for i := -1; i < len(s.Sentences); i++ {
		if i >= 0 {
			out = append(out, s.row(i))
		}
		for _, a := range published {
			if a.behind == i {
				row := sideRow{Alone: true, Published: []titledPiece{{sidePiece: sidePiece{Text: a.text}}}, Findings: s.inside(&Sentence{start: a.start, end: a.end})}
				start, _ := s.text.Map.Span(a.start, a.end)
				row.Line, row.Column = place.At(start)
				out = append(out, row)
			}
		}
		for _, a := range original {
			if a.behind == i {
				out = append(out, sideRow{Alone: true, OriginalText: a.text})
			}
		}
	}
	return out
}

func (s *Story) row(i int) sideRow {
	n := &s.Sentences[i]
	row := sideRow{
		Line: n.line, Column: n.column, Risk: n.Risk, Percent: int(math.Round(100 * n.Risk)), Ranked: s.rated(n),
		OriginalText: n.Original.Text, Published: titled(publishedPieces(n), "the second translation"), Findings: s.inside(n),
	}
	for k := range n.Seconds {
		second := sideSecond{Pieces: titled(n.Seconds[k].pieces(), "the published translation")}
		if len(s.Retranslations) > 1 {
			second.Engine = n.Seconds[k].Engine
		}
		row.Seconds = append(row.Seconds, second)
	}
	var words []string
	for _, r := range n.Reasons {
		side := "published"
		if r.Side == checker.Retranslation.String() {
			side = "second"
		}
		words = append(words, fmt.Sprintf("“%s” in the %s", r.Word, side))
	}
	if len(words) > 0 && s.Ranked {
		row.Why = "What weighs: " + strings.Join(words, ", ") + "."
	}
	return row
}

// titled gives the pieces with what is told of them in a word or two.
func titled(pieces []sidePiece, other string) (out []titledPiece) {
	for _, p := range pieces {
		title := ""
		switch {
		case p.Class != "" && p.Other == "":
			title = p.Class + ": not in " + other
		case p.Class != "":
			title = p.Class + ": " + other + " has “" + p.Other + "”"
		}
		out = append(out, titledPiece{p, title})
	}
	return out
}

// Close writes the summary.
func (p *SideBySide) Close(m Summary) error {
	if err := p.open(); err != nil {
		return err
	}
	var text strings.Builder
	if err := NewText(&text, false).Close(m); err != nil {
		return err
	}
	lines := strings.Split(strings.TrimSpace(text.String()), "\n")
	if err := sidePage().ExecuteTemplate(p.w, "foot", map[string]any{"Lines": lines, "Tool": p.tool}); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return p.w.Flush()
}
