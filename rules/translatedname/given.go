package translatedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// pair notes the everyday words with a given name before them.
func (k *roll) pair(p *checker.Pass) {
	for _, i := range p.Posting(prose.Capitals) {
		t, b := &p.Tokens[i], &p.Tokens[max(i-1, 0)]
		if b.Is(lexicon.Given) && b.Has(prose.Capital) && t.Is(lexicon.Known) && !t.Has(prose.Upper|prose.Titled) && p.Gap(int(i)-1) && k.paired < len(k.pairs) {
			k.pairs[k.paired] = i
			k.paired++
		}
	}
}

// behindGiven calls yield for every gloss of one word with a given name before it
// whose own name does not stand in the story.
func behindGiven(p *checker.Pass, known *roll, yield func(prose.Hit)) {
	for _, i := range known.pairs[:known.paired] {
		t, b := &p.Tokens[i], &p.Tokens[i-1]
		if t.Is(lexicon.Surname | lexicon.Given | lexicon.Calendar) {
			if known.mayGloss(t.Hash) && !b.Has(prose.Marked) && !known.owned(t.Hash) && !givenIn(p, b.Hash, "") && !known.namesake(p, t.Hash, b.Hash) && !native(b.Hash, p.OriginalLanguage) {
				known.own(t.Hash) // John Cooper
			}
			if t.Is(lexicon.Given|lexicon.Calendar) || !t.Is(lexicon.Noun) || !native(b.Hash, p.OriginalLanguage) {
				continue
			}
		}
		if !noSurname(t) && t.Is(lexicon.Noun) && p.OriginalLanguage == "" {
			known.meet(p, i)
			continue
		}
		listed := false
		p.RowsFor(t.Hash, func(_ checker.Row, row int32) {
			listed = true
			if known.of(row).times == 0 {
				yield(prose.Hit{Row: row, First: i, Last: i + 1})
			}
		})
		if !listed {
			known.meet(p, i)
		}
	}
}

// givenIn reports whether a word is a given name of a language, or of any when
// none is named, that English translates: Pablo, Giuseppe.
func givenIn(p *checker.Pass, hash uint64, language string) (found bool) {
	p.RowsNamed(hash, func(row checker.Row, _ int32) {
		found = found || row.Get("kind") == "given" && (language == "" || row.Table.Language == language)
	})
	return found
}

// isGiven reports whether the word at a token is an English given name and no
// everyday word.
func isGiven(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Is(lexicon.Given) && (!t.Is(lexicon.Known) || properNames.Has(t.Hash))
}

// lowered looks at a small-letter given name in front of a surname’s gloss:
// “peter castle”. A given name that is also an everyday word tells nothing,
// unless the surname stands elsewhere.
func lowered(p *checker.Pass, given int, names *roll) {
	if !p.Gap(given) || p.Tokens[given+1].Kind != prose.Word || p.Tokens[given+1].Has(prose.Capital) ||
		given > 0 && p.Gap(given-1) && p.Tokens[given-1].Is(lexicon.Determiner|lexicon.Adjective) { // “the rose garden”
		return
	}
	s := &p.Tokens[given+1]
	if !isGiven(p, given) && !names.mayGloss(s.Hash) {
		return
	}
	var best reading
	var bestRow int32
	p.RowsFor(s.Hash, func(row checker.Row, index int32) {
		if row.Get("kind") == "given" {
			return
		}
		name := givenName(p, given, row.Table.Language)
		if name == "" {
			return
		}
		r := reading{row: row, first: given, last: given + 2, name: name + " " + row.Get("name")}
		r.known = names.of(index)
		switch {
		case s.Is(lexicon.Function):
			return
		case r.known.times > 0:
			r.confidence = 95
		case isGiven(p, given) && s.Is(lexicon.Noun) && !s.Is(lexicon.Adverb|lexicon.Reporting|lexicon.VerbPast|lexicon.VerbS|lexicon.Given|lexicon.Surname):
			r.confidence = 85
		}
		if r.better(p, best) {
			best, bestRow = r, index
		}
	})
	report(p, best)
	if best.confidence > 0 && best.known.times == 0 {
		names.vouch(bestRow, given+1, given+2)
	}
}

// properNames are English given names that dictionaries also hold as rare
// verbs or nouns; before a surname’s gloss, small letters do not make them such.
var properNames = lexicon.SetOf("charles frank george henry jack james john louis paul peter")

// givenName gives the name whose gloss stands at a token, "" when it is none.
func givenName(p *checker.Pass, token int, language string) (name string) {
	p.RowsFor(p.Tokens[token].Hash, func(row checker.Row, _ int32) {
		if name == "" && row.Table.Language == language && row.Get("kind") == "given" {
			name = row.Get("name")
		}
	})
	return name
}
