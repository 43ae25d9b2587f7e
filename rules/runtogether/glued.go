package runtogether

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// glued looks at a word that stands right behind a closing mark.
func glued(p *checker.Pass, i int) {
	mark := i - 1
	m, t := &p.Tokens[mark], &p.Tokens[i]
	if t.Kind == prose.Word && m.Kind == prose.Word { // the scanner parted them where a tag stood
		if t.Has(prose.Capital) && !t.Is(lexicon.Function) && !joint(p, i) || label(p, i) {
			return
		}
		start, _ := p.Span(mark, i)
		report(p, start, t.End(), int(t.Start), 98, fmt.Sprintf("‘%s’ is no word", p.Slice(mark, i+1)))
		return
	}
	credited := m.Hash == '.' && p.Gap(i) && t.Is(lexicon.Given) && p.Tokens[i+1].Has(prose.Capital) && !p.Tokens[i+1].Is(lexicon.Function) // “last May.Marta Lopez (EFE)”
	named := m.Hash == '.' && mark > 0 && opens(p, i)                                                                                       // “before the deadline.Girona must”
	if t.Kind != prose.Word || m.Kind != prose.Punct || mark == 0 || !credited && !named && !t.Is(lexicon.Known) && !namesake(p, p.Word(i)) {
		return
	}
	first := mark - 1 // the word in front of the marks
	switch m.Hash {
	case '"':
		if m.Has(prose.Spaced) || closing(p, mark) == 0 {
			return
		}
		for first > 0 && p.Tokens[first].Kind == prose.Punct && !p.Tokens[first+1].Has(prose.Spaced) {
			first--
		}
	case ',': // “ship”,said
		if first > 0 && p.Tokens[first].Hash == '"' && !m.Has(prose.Spaced) && closing(p, first) == 1 && !p.Tokens[first].Has(prose.Spaced) {
			first--
		}
	case '.', ';', '!', '?':
	case ':': // “law:there”, but “re:group” and “16:9”; “Rivera:The left back”, but “Star:The Movie”
		if !t.Is(lexicon.Function) || !t.Has(prose.Capital) && t.Len < 3 || t.Has(prose.Capital) && (!p.Gap(i) || p.Tokens[i+1].Has(prose.Capital) || label(p, i)) {
			return
		}
	case ')':
	default:
		return
	}
	b := &p.Tokens[first]
	figure := b.Kind == prose.Number && m.Hash == '"'
	if b.Kind != prose.Word && !figure || p.Tokens[first+1].Has(prose.Spaced) || b.Has(prose.Upper|prose.Initials) && !(m.Hash == ')' && t.Is(lexicon.Function)) {
		return
	}
	start, _ := p.Span(first, first+1)
	_, end := p.Span(i, i+1)
	switch m.Hash {
	case '"':
		if !figure && !b.Is(lexicon.Known|lexicon.Name) && !namesake(p, p.Word(first)) || t.Len < 2 {
			return
		}
	case ')':
		party := b.Has(prose.Upper) && b.Len > 1 && behindBracket[p.Word(i)] && p.Gap(i) // “Forza (FI)of”
		if (t.Len < 3 || b.Len < 3) && !party || t.Has(prose.Capital) && !t.Is(lexicon.Function) || opened(p, mark) || prefixes.Has(b.Hash) {
			return
		}
	default:
		if m.Len > 1 || b.Len < 3 || t.Len < 3 && !t.Is(lexicon.Function) || t.Len < 2 || !b.Is(lexicon.Known|lexicon.Name) && !credited && !((t.Is(lexicon.Function) || m.Hash == ',' && !t.Has(prose.Capital)) && namesake(p, p.Word(first))) || hyphened(p, first) || domain(p, i, t) || m.Hash == '.' && dotted(p, first, i) {
			return
		}
	}
	after := i + 1
	if after < len(p.Tokens) && !p.Tokens[after].Has(prose.Spaced) && strings.ContainsAny(p.Word(after)[:1], "/_@=&.(") && after+1 < len(p.Tokens) && !p.Tokens[after+1].Has(prose.Spaced) && p.BlockOf(after) == p.BlockOf(i) {
		return
	}
	report(p, start, end, int(t.Start), 94, fmt.Sprintf("no space between ‘%s’ and ‘%s’", p.Slice(first, i), p.Word(i)))
}

// opens reports whether a name that may open a sentence hangs on the full stop behind
// an everyday word: no address has a capital there.
func opens(p *checker.Pass, i int) bool {
	t, b := &p.Tokens[i], &p.Tokens[i-2]
	return t.Kind == prose.Word && t.Len > 3 && t.Has(prose.Capital) && !t.Has(prose.Upper|prose.Inner) && t.Is(lexicon.Place|lexicon.Given|lexicon.Surname) &&
		b.Kind == prose.Word && b.Len > 3 && b.Is(lexicon.Known) && !b.Has(prose.Capital) && b.Freq >= 4
}

// prefixes are put in brackets before what they may be left out of: (dis)interest.
var prefixes = lexicon.SetOf("anti auto counter dis inter micro mis multi non out over post pre self semi sub super ultra under")

// dotted reports whether two words with capitals and a point between them stand so
// elsewhere in the story, too: then it is how somebody writes a name, Arch.Studio.
func dotted(p *checker.Pass, first, i int) bool {
	t, b := &p.Tokens[i], &p.Tokens[first]
	if !t.Has(prose.Capital) || !b.Has(prose.Capital) || t.Is(lexicon.Function) {
		return false
	}
	for _, n := range p.Posting(prose.Glued) {
		if k := int(n); k != i && p.Tokens[k].Hash == t.Hash && k-(i-first) >= 0 && p.Tokens[k-(i-first)].Hash == b.Hash {
			return true
		}
	}
	return false
}

// closing tells a closing quotation mark (1) from one that may be either (0).
func closing(p *checker.Pass, i int) int {
	if p.Word(i) == "”" {
		return 1
	}
	// A straight mark behind a full stop or comma can only close; elsewhere it
	// closes when the word before it is inside a quotation.
	if p.Word(i) == `"` && i > 0 {
		switch b := &p.Tokens[i-1]; b.Hash {
		case '.', ',', '!', '?':
			return 1
		default:
			if b.Kind == prose.Word && b.Has(prose.Quoted) {
				return 1
			}
		}
	}
	return 0
}

// opened reports whether the bracket that token i closes was opened inside a
// word, as in “word(s)”.
func opened(p *checker.Pass, i int) bool {
	for k := i; k > 0 && k > i-12; k-- {
		if p.Tokens[k].Hash == '(' {
			return !p.Tokens[k].Has(prose.Spaced) || k == i-2 && prefix[p.Word(i-1)] // (mis)rule
		}
	}
	return true
}

// firm reports whether two words with a full stop between them are a name, which
// the story writes so more than once: Arch.Design.
func firm(p *checker.Pass, i int) bool {
	a, b := &p.Tokens[i-2], &p.Tokens[i]
	if !a.Has(prose.Capital) || !b.Has(prose.Capital) || b.Is(lexicon.Function) {
		return false
	}
	n := 0
	for k := 2; k < len(p.Tokens); k++ {
		if t := &p.Tokens[k]; t.Hash == b.Hash && p.Tokens[k-2].Hash == a.Hash && p.Tokens[k-1].Hash == '.' && !t.Has(prose.Spaced) {
			n++
		}
	}
	return n > 1
}

// domain reports whether what follows a full stop reads like the end of an
// address or a file’s name.
func domain(p *checker.Pass, i int, t *prose.Token) bool {
	return p.Tokens[i-1].Hash == '.' && (firm(p, i) || newsgroup[p.Word(i-2)] || t.Len <= 3 && !t.Is(lexicon.Function) || domains[strings.ToLower(p.Word(i))] || p.Tokens[i-2].Has(prose.Capital) && !t.Has(prose.Capital) && !t.Is(lexicon.Function))
}

var domains = set("aero app asia biz blog cafe cat club com coop dev edu eus film gov help home host info io it life link live me media museum name net news online org page press pro shop site sport store tech today top travel tv us video web website wiki work world zone html php jpg pdf")

// opening looks at an opening mark that hangs on the word before it: “said“We”.
func opening(p *checker.Pass, i int) {
	if p.Word(i) != "“" || i == 0 || i+1 >= len(p.Tokens) || p.Tokens[i].Has(prose.Spaced) {
		return
	}
	b, t := &p.Tokens[i-1], &p.Tokens[i+1]
	if b.Kind != prose.Word || t.Kind != prose.Word || t.Has(prose.Spaced) || b.Len < 2 || !b.Is(lexicon.Known|lexicon.Name) {
		return
	}
	start, _ := p.Span(i-1, i)
	_, end := p.Span(i+1, i+2)
	report(p, start, end, int(p.Tokens[i].Start), 94, fmt.Sprintf("no space between ‘%s’ and the quotation", p.Word(i-1)))
}

// bracket looks at a bracket that hangs on the name before it: “Rojas(PDC)”. In
// f(x), word(s) and the like what is inside is small or short.
func bracket(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	if t.Hash != '(' || t.Has(prose.Spaced) || i == 0 || i+2 >= len(p.Tokens) {
		return
	}
	b, a := &p.Tokens[i-1], &p.Tokens[i+1]
	if b.Is(lexicon.Calendar) && b.Has(prose.Capital) && b.Len > 3 && a.Kind == prose.Number { // “last Wednesday(7/12)”
		start, _ := p.Span(i-1, i)
		report(p, start, a.End(), int(t.Start), 90, fmt.Sprintf("no space between ‘%s’ and the bracket", p.Word(i-1)))
		return
	}
	if b.Kind != prose.Word || b.Len < 3 || b.Has(prose.Upper|prose.Initials|prose.Inner) || !b.Has(prose.Capital) && !b.Is(lexicon.Known) || a.Kind != prose.Word || a.Len < 3 || !a.Has(prose.Capital) || a.Has(prose.Spaced) || !p.Tokens[i+2].Has(prose.Spaced) && p.Tokens[i+2].Hash != ')' || hyphened(p, i-1) || label(p, i) || p.Code(p.BlockOf(i)) {
		return
	}
	start, _ := p.Span(i-1, i)
	_, end := p.Span(i+1, i+2)
	report(p, start, end, int(t.Start), 90, fmt.Sprintf("no space between ‘%s’ and the bracket", p.Word(i-1)))
}
