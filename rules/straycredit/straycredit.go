// Package straycredit finds photo credits left behind on their own.
//
// A page prints a picture's credit twice: in the caption, and in a small box
// over the picture that a script places. A scraper takes the box for a
// paragraph, so that “/ ANA LOPEZ” stands between two paragraphs of the story.
// Two things tell: the form of the box (a slash or a copyright sign, then names)
// and the caption above it, which already names the photographer.
package straycredit

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is stray-credit.
var Rule = &checker.Rule{
	ID:         "stray-credit",
	Doc:        doc,
	Category:   checker.Furniture,
	Severity:   checker.Minor,
	Confidence: 92,
	Mutes:      []string{"furniture"},
	ITS:        "non-conformance",
	MQM:        "accuracy/addition",
	Check:      check,
}

// The longest a credit left behind may be.
const (
	mostWords  = 6
	mostTokens = 12
)

func check(p *checker.Pass) {
	caption := -1 // the last caption, while nothing but credits has followed
	for b := range p.Blocks {
		first, last := p.BlockTokens(b)
		if p.Blocks[b].Kind == prose.Caption && last-first > mostTokens {
			caption = b
			continue
		}
		if last-first < 1 || last-first > mostTokens {
			caption = -1
			continue
		}
		line, ok := read(p, first, last)
		if of := tail(p, b, first, last); of >= 0 && !(ok && caption >= 0 && named(p, caption, line)) {
			report(p, b, 93, "the line above already ends with it", of)
			continue
		}
		switch {
		case !ok:
			if p.Blocks[b].Kind == prose.Caption && p.Blocks[b].End > p.Blocks[b].Start {
				caption = b
			} else {
				caption = -1
			}
		case caption >= 0 && named(p, caption, line):
			report(p, b, 96, "the caption above already has its credit", caption)
		case line.box:
			report(p, b, 92, "only the box over a picture is written so", -1)
		case line.agency && caption < 0 && !pictured(p, b):
			report(p, b, 75, "no picture and no caption stand by it", -1)
		}
	}
}

// credit is a short block that reads like a photo credit.
type credit struct {
	first, last int  // tokens of the names
	box         bool // opens with a slash or a copyright sign
	agency      bool // AGENCY/Name
}

// read takes a block apart: an opener (slash, ©, “Photo by”, a bracket), then
// names and nothing else.
func read(p *checker.Pass, first, last int) (credit, bool) {
	var c credit
	i, labelled := first, false
opener:
	for ; i < last; i++ {
		t := &p.Tokens[i]
		switch {
		case t.Hash == '/' && t.Kind != prose.Word:
			if i == first && i+1 < last && !p.Tokens[i+1].Has(prose.Spaced) {
				return c, false // “/s/ Ana Lopez” is a signature
			}
			c.box = true
		case t.Hash == '©':
			c.box = true
		case t.Hash == '(' || t.Hash == '[' || t.Hash == ':' && labelled || t.Hash == '|' && i == first:
		case t.Kind == prose.Word && labels.Has(t.Hash) && (!labelled || !t.Has(prose.Capital)):
			labelled = true
		default:
			break opener
		}
	}
	c.first, c.last = i, last
	for c.last > c.first && p.Tokens[c.last-1].Kind != prose.Word {
		c.last--
	}
	names, words := false, 0
	for ; i < c.last; i++ {
		t := &p.Tokens[i]
		switch {
		case t.Kind == prose.Word:
			if words++; words > mostWords {
				return c, false
			}
			if !t.Has(prose.Capital) {
				if !particles.Has(t.Hash) {
					return c, false
				}
				continue
			}
			if t.Is(lexicon.Given|lexicon.Surname) || !t.Is(lexicon.Known|lexicon.Function) {
				names = true
			}
		case t.Hash == '/':
			c.agency = c.agency || i > c.first && agencies.Has(p.Tokens[i-1].Hash) && i+1 < c.last
		case t.Hash == '-' || t.Hash == '.' || t.Hash == ',' || t.Hash == '\'' || t.Hash == '&':
		default:
			return c, false
		}
	}
	switch {
	case !names:
		return c, false
	case p.Tokens[first].Hash == '©' && !shouted(p, c): // “© Town Hall” is how many desks print a credit
		c.box = false
	}
	return c, c.box || labelled || c.agency || p.Tokens[first].Hash == '©' || agencies.Has(p.Tokens[c.first].Hash) || agencies.Has(p.Tokens[c.last-1].Hash) ||
		words > 1 && c.first == first && shouted(p, c)
}

// shouted reports whether a name is set in capitals.
func shouted(p *checker.Pass, c credit) bool {
	for i := c.first; i < c.last; i++ {
		if t := &p.Tokens[i]; t.Has(prose.Upper) && t.Len > 2 {
			return true
		}
	}
	return false
}

// named reports whether the end of a caption, where its credit is, has a name of
// the line.
func named(p *checker.Pass, caption int, c credit) bool {
	first, last := p.BlockTokens(caption)
	from, opened := last, false
	for from > first && last-from < mostTokens && !opened {
		from--
		t := &p.Tokens[from]
		opened = t.Hash == '(' || t.Hash == '©' || t.Hash == '/' && t.Kind != prose.Word || labels.Has(t.Hash) && t.Has(prose.Capital)
	}
	if !opened {
		return false
	}
	// The credit may begin further left: “(Photo by Ana Lopez / EFE)”.
	from = max(first, from-4)
	for i := c.first; i < c.last; i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word || t.Len < 2 || !t.Has(prose.Capital) || t.Is(lexicon.Function) {
			continue
		}
		for k := from; k < last; k++ {
			if o := &p.Tokens[k]; o.Hash == t.Hash && o.Has(prose.Capital) {
				return true
			}
		}
	}
	return false
}

// pictured reports whether a caption or the text of a picture stands beside
// block b, so that a credit belongs there.
func pictured(p *checker.Pass, b int) bool {
	beside := func(n int) bool {
		return n >= 0 && n < len(p.Blocks) && (p.Blocks[n].Kind == prose.Caption || p.Blocks[n].Kind == prose.Alt)
	}
	return beside(b-1) || beside(b+1)
}

func report(p *checker.Pass, b int, confidence uint8, why string, caption int) {
	block := p.Blocks[b]
	f := checker.Finding{
		Start: block.Start, End: block.End, Confidence: confidence,
		Message: "a photo credit was left behind on a line of its own",
		Why:     fmt.Sprintf("‘%s’ is a credit, and %s", p.Plain[block.Start:block.End], why),
		Fixes:   []checker.Fix{p.DeleteBlock(b)},
	}
	if caption >= 0 {
		c := p.Blocks[caption]
		f.Evidence = append(f.Evidence, checker.Evidence{Start: c.Start, End: c.End, Text: p.Plain[c.Start:c.End], Note: "the caption with its credit"})
	}
	p.Report(f)
}

var (
	labels    = lexicon.SetOf("photo photos photograph photographs photographer picture pictures image images credit foto fotos by courtesy")
	particles = lexicon.SetOf("de da do dos das del della di du des la le van von der den y e i and via for of bin al el ten")
	agencies  = lexicon.SetOf("agenciauno afp ap apa ats belga bloomberg dpa efe epa getty lusa reuters tass xinhua ansa europapress notimex andina telam télam colprensa imago imagoeconomica keystone lapresse maxppp aap pa anp ritzau ntb tt kyodo yonhap zuma agencia afp/getty")
)
