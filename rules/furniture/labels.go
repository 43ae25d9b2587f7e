package furniture

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// label gives the token behind what a page prints with a figure or a name of its own,
// so that no table can list it, and why it is none of the story; 0 where the
// block has no such thing.
func label(p *checker.Pass, b, first, last int) (end int, why string) {
	if kind := p.Blocks[b].Kind; last-first < 2 || kind == prose.Furniture || kind == prose.Credit || kind == prose.Alt {
		return 0, ""
	}
	if bullet := &p.Tokens[first]; (bullet.Hash == '-' || bullet.Hash == '•') && last-first > 2 { // - 7 reads.
		first++
	}
	t, a := &p.Tokens[first], &p.Tokens[first+1]
	switch {
	case t.Kind == prose.Number && a.Kind == prose.Word:
		if counted.Has(a.Hash) && bare(p, first+2, last) {
			return last, "pages count how often a story was read"
		}
	case t.Kind == prose.Number:
		if stamp(p.Plain[t.Start:p.Tokens[last-1].End()]) {
			return last, "a date and an hour as a machine writes them"
		}
	case t.Kind != prose.Word:
	case recorded.Has(t.Hash):
		if a.Kind == prose.Number && bare(p, first+2, last) && strings.IndexByte(p.Word(first+1), ':') > 0 {
			return last, "pages say so how long a recording is"
		}
	case dated.Has(t.Hash):
		if dates(p, first+1, last) {
			return last, "pages print the hour of a story over it"
		}
	case credit.Has(t.Hash) && a.Hash == ':' && p.Ends(b):
		if end := credited(p, first+2, last); end > 0 {
			return end, "the credit of a picture ran into the paragraph below it"
		}
	case t.Hash == hashThe && p.Tokens[first+1].Hash == hashPost:
		const most = 9 // tokens of a site's name
		for i := max(first+3, last-most-3); i+3 < last; i++ {
			if p.Tokens[i].Hash == hashAppeared && p.Tokens[i+1].Hash == hashFirst && p.Tokens[i+2].Hash == hashOn && p.Tokens[i+3].Has(prose.Capital) {
				return last, "feeds end a story so"
			}
		}
	}
	return 0, ""
}

// stamp reports whether a text begins as 2024-05-06 17:35 or 2024-05-06T17:35 and has
// no word in it.
func stamp(s string) bool {
	const shape = "0000-00-00 00:00"
	if len(s) < len(shape) || len(s) > len("0000-00-00T00:00:00.000000+00:00") {
		return false
	}
	for i := range len(shape) {
		digit := s[i] >= '0' && s[i] <= '9'
		switch c := shape[i]; {
		case c == '0' && !digit, c == ' ' && s[i] != 'T' && s[i] != ' ', c != '0' && c != ' ' && s[i] != c:
			return false
		}
	}
	return strings.Trim(s[len(shape):], "0123456789:.+-Z ") == ""
}

// dates reports whether tokens first to last-1 are days, months, hours and the little
// words between them, with two figures or more.
func dates(p *checker.Pass, first, last int) bool {
	const most = 14
	figures := 0
	for i := first; i < last; i++ {
		switch t := &p.Tokens[i]; {
		case t.Kind == prose.Number:
			figures++
		case t.Kind == prose.Punct, t.Is(lexicon.Calendar), clock.Has(t.Hash):
		default:
			return false
		}
	}
	return figures > 1 && last-first < most
}

// credited gives the first word of the story behind a credit at token i, “RIA Novosti
// The head of the committee said”: a little word with a capital and no full stop
// before it. It is 0 where there is none.
func credited(p *checker.Pass, i, last int) int {
	const most = 6
	for k := i; k < last-4 && k < i+most; k++ {
		t := &p.Tokens[k]
		switch {
		case t.Hash == '/' || t.Hash == '-' || t.Hash == '|':
		case t.Kind == prose.Address: // @anaprado
		case t.Kind != prose.Word || !t.Has(prose.Capital):
			return 0
		case k > i && t.Is(lexicon.Determiner|lexicon.Preposition|lexicon.Pronoun) && !t.Has(prose.Upper) && p.Gap(k) && p.Tokens[k+1].Kind == prose.Word && (!p.Tokens[k+1].Has(prose.Capital) || p.Tokens[k+1].Is(lexicon.Calendar)):
			return k
		}
	}
	return 0
}

var (
	counted  = lexicon.SetOf("reads readings shares views visits visualizations")
	recorded = lexicon.SetOf("audio duration listen podcast video watch")
	dated    = lexicon.SetOf("created modified posted published updated")
	clock    = lexicon.SetOf("am at by gmt h hours hrs in on pm the utc")
	credit   = lexicon.SetOf("archive credit foto image photo photography picture source")

	hashThe      = lexicon.Hash("the")
	hashPost     = lexicon.Hash("post")
	hashAppeared = lexicon.Hash("appeared")
	hashFirst    = lexicon.Hash("first")
	hashOn       = lexicon.Hash("on")
)
