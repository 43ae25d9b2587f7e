package changedquote

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// retold reports whether a sentence tells what somebody said instead of quoting it, in some so many words as the original
// quotes: “told the radio that they had seen …”, “said it would decide …”, “called on people to leave”. Where somebody
// speaks of himself, the marks are wanting.
func retold(p *checker.Pass, o *prose.Facts, l prose.Link, m *pair) bool {
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	opens, closes := m.theirs.first <= from+1, m.theirs.last >= to-2
	switch {
	case opens == closes && !unplaced.Has(lexicon.Hash(p.OriginalLanguage)), closes && o.Tokens[max(m.theirs.first-1, from)].Hash != ':': // nobody is said to speak, or part of what he says is quoted
		return false
	case ofHimself(p.Facts, first, last), closes && announced(p, first, last) >= 0:
		return false
	}
	verb, told := -1, false
	for i := first; i < last-1 && !told; i++ {
		clause := indirect(p.Facts, i, last)
		verb, told = i, clause > 0 && !announces(p.Facts, clause, last) && clause-first <= leadWords && 2*(last-clause)*(to-from) >= (m.theirs.last-m.theirs.first)*(last-first)
	}
	for i := first; i < last-1 && told; i++ {
		told = i == verb || saidBehind(p, first, i) == 0 // “…, said Smith, adding that …”
	}
	return told
}

// indirect gives the token with which what somebody said begins behind the verb at token i, where it is part of the
// sentence; 0 where it is not.
func indirect(f *prose.Facts, i, last int) int {
	t := &f.Tokens[i]
	if views.Has(t.Hash) && copulas.Has(f.Tokens[i+1].Hash) { // the forecaster's advice is to stay at home
		return i + 2
	}
	speech, plea := t.Is(lexicon.Reporting), pleas.Has(t.Hash)
	if !speech && !plea || t.Has(prose.Capital) {
		return 0
	}
	if speech && subjects.Has(f.Tokens[i+1].Hash) && i+2 < last && (past.Has(f.Tokens[i+2].Hash) || !t.Is(lexicon.VerbPast) && f.Tokens[i+2].Is(lexicon.Auxiliary)) {
		return i + 1
	}
	if telling.Has(t.Hash) && clausal(f, i+1, last) {
		return i + 1
	}
	for k := i + 1; k < min(i+addressedWords, last-1); k++ {
		switch u := &f.Tokens[k]; {
		case speech && u.Hash == hashThat, plea && u.Hash == hashTo && f.Tokens[k+1].Is(lexicon.VerbBase):
			return k + 1
		case u.Kind == prose.Punct && u.Hash != '-':
			return 0
		}
	}
	return 0
}

// announces reports whether a colon stands among some tokens: what is told is then told before a quotation.
func announces(f *prose.Facts, first, last int) bool {
	for i := first; i < last; i++ {
		if f.Tokens[i].Hash == ':' {
			return true
		}
	}
	return false
}

// clausal reports whether the words from token i on reach a verb before a mark: said his team had only themselves to blame.
func clausal(f *prose.Facts, i, last int) bool {
	for at := i; at < min(i+subjectWords, last); at++ {
		t := &f.Tokens[at]
		switch {
		case t.Kind == prose.Punct && t.Hash != '-', conjunctions.Has(t.Hash), at == i && t.Is(lexicon.Conjunction): // says and leaves
			return false
		case at > i && (t.Is(lexicon.Auxiliary) || t.Is(lexicon.VerbS|lexicon.VerbPast) && (!t.Is(lexicon.Noun|lexicon.Adjective) || at+1 < last && f.Tokens[at+1].Is(lexicon.Determiner))) && !t.Has(prose.Capital):
			return true
		}
	}
	return false
}

// ofHimself reports whether somebody speaks of himself, or to somebody, among some tokens.
func ofHimself(f *prose.Facts, first, last int) bool {
	for i := first; i < last; i++ {
		if selves.Has(f.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

const (
	leadWords      = 16 // that may stand before what is told: who says it to whom
	addressedWords = 14 // of them between the verb and that: to whom
	subjectWords   = 10 // of who does what is told, with the verb
)

var (
	telling = lexicon.SetOf("say acknowledged added admitted argued claimed complained conceded explained insisted maintained promised said says told")
	// conjunctions open another clause than what is told.
	conjunctions = lexicon.SetOf("after as because before when where which while who whose")

	views    = lexicon.SetOf("advice answer argument assessment conclusion forecast hope impression message opinion plea prediction verdict view warning wish")
	copulas  = lexicon.SetOf("is was")
	pleas    = lexicon.SetOf("advised advises advising appealed appealing appeals asked asking asks called calling calls ordered ordering orders pledged promised refused threatened told urged urges urging vowed warned warning warns")
	subjects = lexicon.SetOf("he it she they")
	past     = lexicon.SetOf("could did didn't had hadn't might should was wasn't were weren't would wouldn't") // in which what is said is told
	selves   = lexicon.SetOf("i i'd i'll i'm i've me mine my myself our ours ourselves us we we'd we'll we're we've you your yours")
)
