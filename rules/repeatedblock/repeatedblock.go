// Package repeatedblock finds captions, headings, paragraphs and their sentences printed twice.
//
// A page often holds a picture’s caption twice, once for the picture and once
// for its enlargement, and a scraper takes both; the engine then translates them
// one by one, so that quotation marks, articles and credits may differ. What
// does not differ are the other words and the figures, and that is what is
// compared. Refrains and list items are not faults.
package repeatedblock

import (
	_ "embed"
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is repeated-block.
var Rule = &checker.Rule{
	ID:         "repeated-block",
	Doc:        doc,
	Category:   checker.Repetition,
	Severity:   checker.Major,
	Confidence: 95,
	Mutes:      []string{"added-passage", "unbalanced-quote", "furniture"},
	ITS:        "duplication",
	MQM:        "accuracy/addition",
	Check:      check,
}

// fewest is how many words besides function words a block must have: shorter
// ones are repeated on purpose (“He said no.”).
const fewest = 6

// fewestInHeading is the same for headings, captions and credits, which nobody repeats on purpose.
const fewestInHeading = 4

// fewestProven is the same for paragraphs that the original has once, and for the
// headline right under itself.
const fewestProven = 3

// head is the last block in which the headline may stand again: a page has its name
// and the day before it.
const head = 4

// short is the length under which a line without a full stop may be the page’s.
const short = 9

// far is how many blocks on a line without a full stop may stand again: pages
// name a story at its head and among others at their foot.
const far = 4

func check(p *checker.Pass) {
	for b := 1; b < len(p.Blocks); b++ {
		i, _ := p.BlockTokens(b - 1)
		if k, end := p.BlockTokens(b); k < end && p.Tokens[k].Hash == p.Tokens[i].Hash {
			credited(p, b)
			teaser(p, b)
			if p.ContentWords(b) < prose.RepeatedWords && inARow(p, b) {
				tell(p, b, b-1)
			}
		}
	}
	sentences(p)
	list := p.Repeated()
	for _, r := range list {
		b, of := int(r.Block), int(r.Of)
		if inARow(p, b) && of == b-1 {
			tell(p, b, of)
			continue
		}
		kind := p.Blocks[b].Kind
		if kind == prose.ListItem || refrain(p, list, r) || (kind == prose.Paragraph || kind == prose.Headline) && table(p, b) || kind == prose.Paragraph && !sameOrder(p, b, of) ||
			b-of > far && kind != prose.Caption && !p.Ends(b) { // a teaser, a menu
			continue
		}
		need := fewest
		if kind == prose.Headline || kind == prose.Caption {
			need = fewestInHeading
		}
		switch { // the headline as the page has it, then as the story has it
		case b <= head && of == b-1 && alike(p.Facts, b):
			need = fewestProven
		case b <= head && of == 0 && sameOrder(p, b, of):
			need = fewestInHeading
		}
		if thereToo(p, b, of) {
			continue
		}
		_, once := onceThere(p, b, of)
		if once && kind == prose.Paragraph && p.Ends(b) {
			need = fewestProven
		}
		if p.ContentWords(b) < need || p.Shouted(b) && p.ContentWords(b) < 10 || r.Opening && !sameButCredit(p, b, of) {
			continue
		}
		if kind == prose.Paragraph && p.ContentWords(b) < short && colon(p, b) && b > 1 && !once && !(of == 0 && b <= head) {
			continue // somebody says the same again: “Bell: They are all yellow”, “Bell: Yellow.”
		}
		tell(p, b, of)
	}
}

// tell reports that block b repeats block of.
func tell(p *checker.Pass, b, of int) {
	block, first := p.Blocks[b], p.Blocks[of]
	exact := p.Plain[block.Start:block.End] == p.Plain[first.Start:first.End]
	why := fmt.Sprintf("the same words stand %s", distance(b-of))
	if !exact {
		why += ", with other marks or little words"
	}
	fix := p.DeleteBlock(b)
	fix.Mechanical = exact
	var severity checker.Severity
	var confidence uint8
	if p.ContentWords(b) < short && !p.Ends(b) && block.Kind != prose.Caption {
		severity, confidence = checker.Minor, 70 // pages print a line twice on purpose
	}
	evidence := []checker.Evidence{{Start: first.Start, End: first.End, Text: p.Plain[first.Start:first.End], Note: "the first time"}}
	if at, once := onceThere(p, b, of); once {
		why += "; the original has them once"
		evidence = append(evidence, p.AtOriginal(at.first, at.last, "once in the original"))
	}
	p.Report(checker.Finding{
		Start: block.Start, End: block.End, Severity: severity, Confidence: confidence,
		Message:  fmt.Sprintf("this %s is printed twice", name(block.Kind)),
		Why:      why,
		Evidence: evidence,
		Fixes:    []checker.Fix{fix},
	})
}

// credited looks at two blocks that follow one another and differ only in the
// photo credit behind one of them: the picture's caption, then the caption of its
// enlargement.
func credited(p *checker.Pass, b int) {
	short, long := b-1, b
	if p.ContentWords(b) < p.ContentWords(b-1) {
		short, long = b, b-1
	}
	if p.Blocks[b].Kind == prose.ListItem || p.ContentWords(short) < fewest || p.ContentWords(long) == p.ContentWords(short) || p.ContentWords(long) > p.ContentWords(short)+most {
		return
	}
	first, last := p.BlockTokens(short)
	i, end := p.BlockTokens(long)
	for k := first; k < last; k++ {
		if p.Tokens[k].Kind != prose.Word && p.Tokens[k].Kind != prose.Number {
			continue
		}
		for i < end && p.Tokens[i].Kind != prose.Word && p.Tokens[i].Kind != prose.Number {
			i++
		}
		if i == end || p.Tokens[i].Hash != p.Tokens[k].Hash {
			return
		}
		i++
	}
	for k := i; k < end; k++ { // names and marks are left
		if t := &p.Tokens[k]; t.Kind == prose.Word && (!t.Has(prose.Capital) || t.Is(lexicon.Function)) || t.Kind == prose.Number {
			return
		}
	}
	which := "without"
	if short == b {
		which = "with"
	}
	block, before := p.Blocks[b], p.Blocks[b-1]
	p.Report(checker.Finding{
		Start: block.Start, End: block.End,
		Message:  "this caption is printed twice",
		Why:      "the same words stand right before it, " + which + " the photo credit",
		Evidence: []checker.Evidence{{Start: before.Start, End: before.End, Text: p.Plain[before.Start:before.End], Note: "the first time"}},
		Fixes:    []checker.Fix{p.DeleteBlock(b)},
	})
}

// teaser looks at a block that breaks off with three dots where the next one goes on with
// the same words: the line under the headline is cut from the story.
func teaser(p *checker.Pass, b int) {
	i, last := p.BlockTokens(b - 1)
	if i == last || p.Tokens[last-1].Hash != '…' || p.ContentWords(b-1) < fewest || p.Blocks[b].Kind == prose.ListItem {
		return
	}
	k, end := p.BlockTokens(b)
	for ; i < last-1; i, k = i+1, k+1 {
		if k == end || p.Tokens[k].Hash != p.Tokens[i].Hash {
			return
		}
	}
	if k == end {
		return
	}
	block, after := p.Blocks[b-1], p.Blocks[b]
	p.Report(checker.Finding{
		Start: block.Start, End: block.End, Confidence: 90,
		Message:  "these words are printed twice",
		Why:      "they break off, and the next paragraph begins with them and goes on; pages cut a line from the story to stand over it",
		Evidence: []checker.Evidence{{Start: after.Start, End: after.End, Text: p.Plain[after.Start:after.End], Note: "in full"}},
		Fixes:    []checker.Fix{p.DeleteBlock(b - 1)},
	})
}

// most is how many words a photo credit may have.
const most = 6

// colon reports whether a block opens with who speaks and a colon.
func colon(p *checker.Pass, b int) bool {
	first, last := p.BlockTokens(b)
	for i := first + 1; i < min(first+8, last); i++ {
		if p.Tokens[i].Hash == ':' {
			return true
		}
	}
	return false
}

func distance(blocks int) string {
	if blocks == 1 {
		return "right before it"
	}
	return fmt.Sprintf("%d blocks before it", blocks)
}

func name(kind prose.BlockKind) string {
	if kind == prose.Headline {
		return "heading"
	}
	return kind.String()
}

// refrain reports whether a short block comes back again and again, as the
// refrain of a song or the label of a list does.
func refrain(p *checker.Pass, list []prose.Repeat, r prose.Repeat) bool {
	if p.Blocks[r.Block].Kind == prose.Caption {
		return false
	}
	n := 0
	for _, o := range list {
		if o.Of == r.Of {
			n++
		}
	}
	return n > 1 && p.ContentWords(int(r.Block)) < 15
}
