package unbalancedquote

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

type role uint8

const (
	none role = iota
	opens
	closes
	apostrophe // a quotation mark where an apostrophe should be

	reversedOpens  // opens, though it is turned the wrong way
	reversedCloses // closes, though it is turned the wrong way
	strayCloses    // the same, where nothing is open
)

// role tells what the mark at token i does.
func (r *reader) role(i, first, last int) role {
	p := r.p
	t := &p.Tokens[i]
	if t.Hash == '\'' && r.depth > 0 && pair(p, i, last) {
		return closes
	}
	if t.Hash != '"' && t.Hash != '«' && t.Hash != '»' {
		return none
	}
	if r.depth == 0 && arrow(p, i, first, last) {
		return none
	}
	before := i > first && !t.Has(prose.Spaced)
	if before && p.Tokens[i-1].Hash == '€' && !p.Tokens[i-1].Has(prose.Spaced) {
		return none // what a wrong encoding left of another mark
	}
	left := before && !leads(p, i-1)
	right := i+1 < last && !p.Tokens[i+1].Has(prose.Spaced) && !trails(p, i+1, last)
	switch p.Word(i) {
	case "“", "„", "‟", "«":
		switch {
		case right || i+1 == last || p.Tokens[i+1].Has(prose.Spaced) && !left:
			return opens
		case left && r.depth > 0: // „so“, «so«
			return closes
		}
		return opens
	case "”", "»":
		if right && !left && r.depth == 0 { // ”so”, »so«
			return opens
		}
		if before && r.depth == 0 && inches(&p.Tokens[i-1]) && p.Word(i) == "”" {
			return none
		}
		return closes
	}
	if before && p.Tokens[i-1].Kind == prose.Number && r.depth == 0 {
		return none // inches, seconds
	}
	if before && r.apostrophe(i) {
		return apostrophe
	}
	if left != right {
		if left {
			return closes
		}
		return opens
	}
	if r.depth > 0 {
		return closes
	}
	return opens
}

// arrow reports whether the mark at token i points somewhere: “More stories »”,
// “« Previous”. It has a space before it, and no other closes or opens for it.
func arrow(p *checker.Pass, i, first, last int) bool {
	h := p.Tokens[i].Hash
	if h != '«' && h != '»' || i > first && (!p.Tokens[i].Has(prose.Spaced) || p.Tokens[i-1].Kind != prose.Word && p.Tokens[i-1].Hash != '"') ||
		i+1 < last && p.Ends(p.BlockOf(i)) || i == first && h == '«' && i+1 < last && !p.Tokens[i+1].Has(prose.Spaced) {
		return false
	}
	for k := first; k < last; k++ {
		if o := p.Tokens[k].Hash; o != h && (o == '«' || o == '»') {
			return false
		}
	}
	return true
}

// inches reports whether a figure may be of inches or seconds.
func inches(t *prose.Token) bool { return t.Kind == prose.Number && t.Len <= 4 }

// apostrophe reports whether the straight mark at token i stands in a word, as in
// “Qatar"s” and “isn"t”.
func (r *reader) apostrophe(i int) bool {
	p := r.p
	if i+1 >= len(p.Tokens) || p.Tokens[i-1].Kind != prose.Word || p.Tokens[i+1].Has(prose.Spaced) {
		return false
	}
	if i+2 < len(p.Tokens) && !p.Tokens[i+2].Has(prose.Spaced) && p.Tokens[i+2].Kind != prose.Punct {
		return false
	}
	switch w := p.Word(i - 1); p.Word(i + 1) {
	case "s":
		return r.depth == 0
	case "t":
		return w[len(w)-1] == 'n'
	}
	return false
}

// attributed reports whether block b ends with who said it: “…, said the
// minister.”
func attributed(p *checker.Pass, b int) bool {
	first, last := p.BlockTokens(b)
	if last-first < 6 || p.Tokens[last-1].Hash != '.' {
		return false
	}
	said, who := false, false
	for i := last - 2; i > first && i > last-9; i-- {
		switch t := &p.Tokens[i]; {
		case t.Hash == ',':
			return said && who
		case t.Kind != prose.Word:
			return false
		case t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast|lexicon.VerbS) && !said:
			said = true
		case t.Is(lexicon.Title) || t.Has(prose.Capital) && t.Is(lexicon.Surname|lexicon.Given):
			who = true
		}
	}
	return false
}

// leads reports whether what is glued behind token i opens: a bracket, a dash.
func leads(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	switch t.Hash {
	case '(', '[', '{', '—', '–', '-', '/', '¿', '¡', '=', '_', '*':
		return t.Kind == prose.Punct || t.Kind == prose.Symbol
	case '\'', '"', '«', '‹':
		return t.Has(prose.Spaced) || i == 0
	}
	return false
}

// trails reports whether a mark that token i is glued to closes: a comma, a
// bracket, a dash, the apostrophe of a possessive.
func trails(p *checker.Pass, i, last int) bool {
	t := &p.Tokens[i]
	if t.Kind != prose.Punct && t.Kind != prose.Symbol {
		return false
	}
	switch t.Hash {
	case '.', ',', ';', ':', '!', '?', ')', ']', '}', '—', '–', '-', '/', '*', '_':
		return true
	case '\'', '"', '»', '›':
		return i+1 == last || p.Tokens[i+1].Has(prose.Spaced) || p.Word(i+1) == "s" || p.Tokens[i+1].Kind == prose.Punct
	}
	return false
}
