package furniture

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// forms looks for what no table can list: the titles of newsletters (“Culture
// Newsletter”) and labels that call to look elsewhere, too (“Watch also:”).
func forms(p *checker.Pass, found *pieces) {
	const mostTokens = 7
	display, lone := 0, 0 // “Display” (Anzeige) is a heading where a story has others like it
	if n := len(p.Blocks); n > 1 && displayed(p, 0) {
		display, lone = 1, 1
	}
	for b := 1; b < len(p.Blocks); b++ {
		first, last := p.BlockTokens(b)
		if last-first > 3 && p.Tokens[first+2].Hash == ':' && calls(p.Tokens[first].Hash, p.Tokens[first+1].Hash) && p.Blocks[b].Kind != prose.Furniture {
			found.add(p, piece{block: b, first: first, last: first + 3, confidence: 90})
			continue
		}
		if last > first && counter(p, first, last) {
			found.add(p, piece{block: b, first: first, last: last, confidence: 85})
			continue
		}
		if end, why := label(p, b, first, last); end > 0 {
			found.add(p, piece{block: b, first: first, last: end, confidence: 85, why: why})
			continue
		}
		if arrowed(p, first, last) || labelled(p, b, first, last) {
			found.add(p, piece{block: b, first: first, last: last, confidence: 88})
			continue
		}
		if last-first == 1 && p.Tokens[first].Kind == prose.Word {
			switch h := p.Tokens[first].Hash; {
			case displayed(p, b):
				display++
				lone++
			case h != hashSource && !sure.Has(h):
				lone++
			}
			continue
		}
		if last-first < 2 || last-first > mostTokens || p.Tokens[last-1].Hash != hashNewsletter || p.Blocks[b].Kind == prose.Furniture {
			continue
		}
		title := true
		for i := first; i < last && title; i++ {
			t := &p.Tokens[i]
			title = t.Kind == prose.Word && (t.Has(prose.Capital) || t.Is(lexicon.Function) && !t.Is(lexicon.Auxiliary|lexicon.Pronoun))
			if t.Is(lexicon.VerbS|lexicon.VerbPast) && !t.Is(lexicon.Noun|lexicon.Adjective|lexicon.Name|lexicon.Function) {
				title = false
			}
		}
		if title {
			found.add(p, piece{block: b, first: first, last: last, confidence: 88})
		}
	}
	if display == 0 || lone > display {
		return
	}
	confidence := uint8(65)
	if display > 1 {
		confidence = 88
	}
	for b := range p.Blocks {
		if displayed(p, b) {
			first, last := p.BlockTokens(b)
			found.add(p, piece{block: b, first: first, last: last, confidence: confidence})
		}
	}
}

// displayed reports whether a block is but the word “display”.
func displayed(p *checker.Pass, b int) bool {
	first, last := p.BlockTokens(b)
	return last-first == 1 && p.Tokens[first].Hash == hashDisplay && p.Blocks[b].Kind != prose.ListItem
}

// counter reports whether a block is but a long number, which a page's script
// reads, or a row of hashtags.
func counter(p *checker.Pass, first, last int) bool {
	const digits = 8 // of a number that is no year, sum or telephone extension
	t := &p.Tokens[first]
	switch t.Kind {
	case prose.Number:
		return last-first == 1 && t.Len >= digits && !strings.ContainsAny(p.Word(first), ".,:/-")
	case prose.Address:
		if last-first < 3 {
			return false
		}
		for i := first; i < last; i++ {
			if p.Tokens[i].Kind != prose.Address || p.Plain[p.Tokens[i].Start] != '#' {
				return false
			}
		}
		return true
	}
	return false
}

// arrowed reports whether a short block is a line to another story with an arrow
// and a label before its headline: “→ READ. …”, “→ ANALYSIS. …”.
func arrowed(p *checker.Pass, first, last int) bool {
	const most = 24 // tokens of a headline and its label
	if last-first < 4 || last-first > most {
		return false
	}
	switch p.Tokens[first].Hash {
	case '→', '►', '▶', '➔', '➡':
	default:
		return false
	}
	i := first + 1
	for i < last && i < first+4 && p.Tokens[i].Kind == prose.Word && p.Tokens[i].Has(prose.Upper) && p.Tokens[i].Len > 2 {
		i++
	}
	return i > first+1 && i < last && (p.Tokens[i].Hash == '.' || p.Tokens[i].Hash == ':')
}

// labelled reports whether a short block is “READ” and the headline of another
// story, with no mark between them.
func labelled(p *checker.Pass, b, first, last int) bool {
	const most = 24
	if last-first < 4 || last-first > most || p.Tokens[first].Hash != hashRead || !p.Tokens[first].Has(prose.Upper) || p.Ends(b) {
		return false
	}
	a := &p.Tokens[first+1]
	return a.Has(prose.Spaced) && !a.Has(prose.Upper) && (a.Kind == prose.Word && a.Has(prose.Capital) || a.Kind == prose.Number || a.Hash == '"')
}

// calls reports whether two words say “watch also” in either order.
func calls(a, b uint64) bool {
	return look.Has(a) && (b == hashAlso || b == hashToo) || a == hashAlso && look.Has(b)
}

var (
	hashNewsletter = lexicon.Hash("newsletter")
	hashMin        = lexicon.Hash("min")
	hashMinute     = lexicon.Hash("minute")
	hashMinutes    = lexicon.Hash("minutes")
	hashSource     = lexicon.Hash("source")
	hashDisplay    = lexicon.Hash("display")
	hashAlso       = lexicon.Hash("also")
	hashToo        = lexicon.Hash("too")
	hashRead       = lexicon.Hash("read")

	// look are words that send a reader elsewhere.
	look = lexicon.SetOf("look see watch view read listen hear discover check consult visit")

	// sure are lone words that head nothing.
	sure = lexicon.SetOf("advertising advertisement advertisements publicity advert ads display subscribe login login newsletter newsletters sponsored cookies redaction follow tags hashtags podcast imprint published updated tagged topics categories keywords")

	// headed are labels of the headline of a story: “In pictures: …”.
	headed = lexicon.SetOf("analysis explainer gallery interview live obituary opinion pictures quiz recipe review")

	// listed open lists and notes that belong to a story.
	listed = lexicon.SetOf("source sources photos photo video videos note more also live")
)
