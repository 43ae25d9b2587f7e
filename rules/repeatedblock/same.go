package repeatedblock

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// table reports whether a short line has figures or stands beside one that has,
// as in a table of results: there a line may well come back.
func table(p *checker.Pass, b int) bool {
	return !p.Ends(b) && p.ContentWords(b) < short && little(p, b) < 2 && (figures(p, b) || figures(p, b-1) || figures(p, b+1))
}

// little counts the little words of a block, which captions have and tables do not.
func little(p *checker.Pass, b int) (n int) {
	for i, last := p.BlockTokens(b); i < last; i++ {
		if p.Tokens[i].Is(lexicon.Preposition | lexicon.Determiner | lexicon.Pronoun) {
			n++
		}
	}
	return n
}

// figures reports whether a block is a line with a figure.
func figures(p *checker.Pass, b int) bool {
	if b < 0 || b >= len(p.Blocks) || p.Ends(b) || p.Blocks[b].Kind != prose.Paragraph && p.Blocks[b].Kind != prose.Headline {
		return false
	}
	for i, last := p.BlockTokens(b); i < last; i++ {
		if p.Tokens[i].Kind == prose.Number {
			return true
		}
	}
	return false
}

// sameOrder reports whether two blocks have the same words and figures in the
// same order. Captions need not; “Larkin beat Ormsby” is not “Ormsby beat Larkin”.
func sameOrder(p *checker.Pass, a, b int) bool {
	ai, an := p.BlockTokens(a)
	bi, bn := p.BlockTokens(b)
	for {
		ai, bi = nextWord(p, ai, an), nextWord(p, bi, bn)
		if ai == an || bi == bn {
			return ai == an && bi == bn
		}
		if p.Tokens[ai].Hash != p.Tokens[bi].Hash {
			return false
		}
		ai, bi = ai+1, bi+1
	}
}

// nextWord skips to the next word that is no function word, or figure.
func nextWord(p *checker.Pass, i, end int) int {
	for i = nextContent(p, i, end); i < end && p.Tokens[i].Kind == prose.Punct; {
		i = nextContent(p, i+1, end)
	}
	return i
}

// sameButCredit reports whether two captions that begin alike differ only in
// what stands in brackets at the end.
func sameButCredit(p *checker.Pass, a, b int) bool {
	ai, an := p.BlockTokens(a)
	bi, bn := p.BlockTokens(b)
	for {
		ai, bi = nextContent(p, ai, an), nextContent(p, bi, bn)
		aEnd, bEnd := ai == an || p.Tokens[ai].Hash == '(', bi == bn || p.Tokens[bi].Hash == '('
		if aEnd || bEnd {
			return aEnd && bEnd
		}
		if p.Tokens[ai].Hash != p.Tokens[bi].Hash {
			return false
		}
		ai, bi = ai+1, bi+1
	}
}

// nextContent skips to the next word, figure or opening bracket.
func nextContent(p *checker.Pass, i, end int) int {
	for ; i < end; i++ {
		t := &p.Tokens[i]
		if t.Hash == '(' || t.Kind == prose.Number || t.Kind == prose.Word && !t.Is(lexicon.Function) {
			return i
		}
	}
	return end
}
