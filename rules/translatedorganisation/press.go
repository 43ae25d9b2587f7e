package translatedorganisation

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// before gives the token in front of a gloss, without a quotation mark and an
// article, or -1 at the start of a block.
func before(p *checker.Pass, first int) int {
	i := first - 1
	for i > 0 && (p.Tokens[i].Hash == '"' || p.Tokens[i].Hash == '\'') {
		i--
	}
	if i > 0 && p.Tokens[i].Is(lexicon.Determiner) {
		i--
	}
	if i < 0 || p.BlockOf(i) != p.BlockOf(first) {
		return -1
	}
	return i
}

// spokenBefore reports whether the words before a gloss speak of the press: “told
// The Commerce”, “according to The Commerce”.
func spokenBefore(p *checker.Pass, first int) bool {
	i := before(p, first)
	if i >= 0 && p.Tokens[i].Hash == hashTo && p.Tokens[i].Has(prose.SentenceStart) {
		return true // “To The Morning, the councilor explained that”
	}
	if i < 1 || p.BlockOf(i-1) != p.BlockOf(first) {
		return false
	}
	b, c := &p.Tokens[i], &p.Tokens[i-1]
	switch b.Hash {
	case hashAnd:
		return accordingTo(p, i)
	case hashTo:
		return c.Hash == hashAccording || remarks.Has(c.Hash) || c.Is(lexicon.Reporting) && c.Is(lexicon.VerbPast|lexicon.VerbS)
	case hashBy, hashIn, hashOn, hashFor, hashWith:
		return published.Has(c.Hash)
	}
	if c.Hash == ',' && writes.Has(b.Hash) { // “the passengers, writes Freedom, …”
		return true
	}
	return tells.Has(b.Hash) || outlets.Has(b.Hash) && !b.Has(prose.Capital)
}

// writes are what a paper does, said before its name.
var writes = lexicon.SetOf("notes reported reports writes wrote")

// accordingTo reports whether “according to” and another name stand before the
// “and” at token i: “According to The Sun 24 Hours and The Print”.
func accordingTo(p *checker.Pass, i int) bool {
	for k := i - 1; k > 0 && k > i-8 && p.BlockOf(k) == p.BlockOf(i); k-- {
		switch t := &p.Tokens[k]; {
		case t.Hash == hashTo:
			return p.Tokens[k-1].Hash == hashAccording
		case t.Kind == prose.Word && !t.Has(prose.Capital) && !t.Is(lexicon.Determiner|lexicon.Preposition):
			return false
		}
	}
	return false
}

// spokenAfter reports whether a gloss does what the press does: “The Commerce
// reported”, but not “the President of the Republic said”.
func spokenAfter(p *checker.Pass, first, last int) bool {
	if last >= len(p.Tokens) || !p.Gap(last-1) {
		return false
	}
	if i := before(p, first); i >= 0 && p.Tokens[i].Hash == hashOf {
		return false
	}
	if p.Tokens[last].Hash == hashHas && last+1 < len(p.Tokens) { // has learned
		last++
	}
	a := &p.Tokens[last]
	return reports.Has(a.Hash) || outlets.Has(a.Hash) && !a.Has(prose.Capital)
}

// relayed reports whether a verb stands before a gloss as a press review has it,
// turned round: “…, relays The Voice of the North”.
func relayed(p *checker.Pass, first, last int) bool {
	i := before(p, first)
	if i < 0 || !relays.Has(p.Tokens[i].Hash) {
		return false
	}
	// “he recalls The day his father…”: the words go on.
	if last >= len(p.Tokens) || !p.Gap(last-1) {
		return true
	}
	a := &p.Tokens[last]
	return a.Kind != prose.Word || a.Is(lexicon.Function)
}

// mentioned reports whether the words about a gloss may speak of the press:
// enough where an outlet of that language is in the story for certain.
func mentioned(p *checker.Pass, first, last int) bool {
	i := before(p, first)
	if i < 0 {
		return false
	}
	b := &p.Tokens[i]
	switch b.Hash {
	case hashBy:
		return true
	case hashFor, hashAt:
		// “For The Team, the match is…”
		if b.Has(prose.SentenceStart) || last >= len(p.Tokens) || p.Tokens[last].Kind != prose.Word {
			return true
		}
	case hashOf, hashFrom, hashIn, hashOn:
		if i > 0 && pages.Has(p.Tokens[i-1].Hash) {
			return true
		}
	}
	if relays.Has(b.Hash) {
		return true
	}
	s := p.Sentences[p.SentenceOf(first)]
	for i := int(s.First); i < int(s.Last); i++ {
		if t := &p.Tokens[i]; outlets.Has(t.Hash) && !t.Has(prose.Capital) {
			return true
		}
	}
	return false
}

// inSentence reports whether the capital of a gloss is the writer's, not owed to
// its place: it stands inside a sentence, or as a title in quotation marks.
func inSentence(p *checker.Pass, first, last int) bool {
	if !p.Tokens[first].Has(prose.Capital) {
		return false
	}
	if !p.Licensed(first) {
		return true
	}
	if p.Tokens[first].Has(prose.SentenceStart) || first < 2 || last >= len(p.Tokens) || p.BlockOf(first-2) != p.BlockOf(last) {
		return false
	}
	mark := p.Tokens[last].Hash
	return (mark == '"' || mark == '\'') && p.Tokens[first-1].Hash == mark && p.Tokens[first-2].Kind == prose.Word
}

// small reports whether only the first word of a gloss has a capital: “The voice
// of the North”, “First hour”.
func small(p *checker.Pass, first, last int) bool {
	if !p.Tokens[first].Has(prose.Capital) {
		return false
	}
	for i := first + 1; i < last; i++ {
		if t := &p.Tokens[i]; t.Kind == prose.Word && t.Len > 1 && !t.Has(prose.Capital) && !t.Is(lexicon.Function) {
			return true
		}
	}
	return false
}

// traces counts capitals that only an engine leaves inside a sentence: “that The
// call”, “Paredes He told”.
func traces(p *checker.Pass) int {
	n := 0
	for _, i := range p.Posting(prose.Capitals) {
		t := &p.Tokens[i]
		if t.Is(lexicon.Determiner|lexicon.Pronoun) && t.Len > 1 && !t.Has(prose.Titled|prose.Upper|prose.Quoted) && !p.Licensed(int(i)) && p.Gap(int(i)) {
			if a := &p.Tokens[i+1]; a.Kind == prose.Word && !a.Has(prose.Capital) {
				n++
			}
		}
	}
	return n
}
