// Package doubledword finds a word or two printed twice in a row.
//
// “the the” comes from engines that put a sentence together from pieces, and
// from editing. English doubles words on purpose, too: “had had”, “that that”,
// “very very”, “Pago Pago”. What is left of those after the lists below was read
// one by one on a million words of clean copy.
package doubledword

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is doubled-word.
var Rule = &checker.Rule{
	ID:         "doubled-word",
	Doc:        doc,
	Category:   checker.Repetition,
	Severity:   checker.Minor,
	Confidence: 90,
	ITS:        "duplication",
	MQM:        "accuracy/addition",
	Excuse:     checker.DoubledSo,
	Check:      check,
}

func check(p *checker.Pass) {
	for _, i := range p.Posting(prose.Repeats) {
		single(p, int(i))
	}
	for _, i := range p.Posting(prose.Echoes) {
		group(p, int(i))
	}
}

// single looks at a word equal to the one before it.
func single(p *checker.Pass, i int) {
	t, b := &p.Tokens[i], &p.Tokens[i-1]
	if i+1 < len(p.Tokens) && p.Tokens[i+1].Hash == t.Hash && p.Gap(i) || !p.Gap(i-1) {
		return // the last of three or more reports
	}
	first := i
	for first > 0 && p.Tokens[first-1].Hash == t.Hash && p.Tokens[first-1].Kind == prose.Word {
		first--
	}
	if n := i - first + 1; n > 3 || n > 2 && (!t.Is(lexicon.Function) || t.Is(lexicon.Pronoun)) {
		if n == 3 && stuck(p, i, t) {
			report(p, first+1, i+1, 85, fmt.Sprintf("“%s” stands three times", p.Word(i)))
		}
		return // a loop, a cry, “he he he”
	}
	confidence := weigh(p, i, t, b)
	if confidence == 0 {
		return
	}
	report(p, first+1, i+1, confidence, fmt.Sprintf("“%s” stands twice", p.Word(i)))
}

// weigh says how sure it is that a doubled word is a fault; 0 when nothing
// speaks for it.
func weigh(p *checker.Pass, i int, t, b *prose.Token) uint8 {
	word := p.Word(i)
	if t.Has(prose.Initials) || t.Len == 1 && t.Hash != hashA && t.Hash != hashI {
		return 0
	}
	hyphen := i+1 < len(p.Tokens) && !p.Tokens[i+1].Has(prose.Spaced) && (p.Tokens[i+1].Hash == '-' || p.Tokens[i+1].Hash == '\'') ||
		i > 1 && !b.Has(prose.Spaced) && p.Tokens[i-2].Hash == '-'
	switch {
	case hyphen:
		return 0
	case t.Has(prose.Capital) && !b.Has(prose.Capital):
		return 0 // “will Will”
	case t.Has(prose.Capital) && !t.Has(prose.Titled) && landforms.Has(t.Hash) && i > 1 && p.Gap(i-2) && p.Tokens[i-2].Has(prose.Capital) && p.Tokens[i-2].Hash != t.Hash:
		return 85 // Mekong River River
	case t.Has(prose.Capital) && !t.Has(prose.Titled) && !fault(t.Hash):
		return 0 // a name: Duran Duran
	case t.Has(prose.Capital) && b.Has(prose.Capital) && (!t.Has(prose.Titled) && !b.Has(prose.SentenceStart) || i+1 == len(p.Tokens) || p.Tokens[i+1].Kind != prose.Word || p.Tokens[i+1].Has(prose.Capital)):
		return 0 // The The
	case fault(t.Hash):
		return 93
	case (t.Hash == hashIn || t.Hash == hashOn) && !t.Has(prose.Capital):
		if i > 1 && p.Gap(i-2) && particled(&p.Tokens[i-2]) {
			return 0 // “the house he lives in in Rome”, “what it took in in taxes”
		}
		if i+1 < len(p.Tokens) && p.Tokens[i+1].Kind == prose.Number {
			return 0 // “the state it was in in 1990”
		}
		return 80
	case t.Hash == hashIt && i > 1 && p.Gap(i-2) && p.Tokens[i-2].Hash == hashThat && i+1 < len(p.Tokens) && p.Gap(i) && p.Tokens[i+1].Is(lexicon.Auxiliary): // “says that it it was”
		return 85
	case t.Hash == hashIs && complement(p, i):
		return 80
	case t.Has(prose.Capital) || !t.Is(lexicon.Known) || meant.Has(t.Hash) || len(word) < 3:
		return 0
	case i > 2 && p.Gap(i-2) && makes.Has(p.Tokens[i-2].Hash) && (p.Tokens[i-3].Is(lexicon.Pronoun|lexicon.Conjunction) || p.Tokens[i-3].Hash == hashTo):
		return 0 // “what makes news news”
	case strings.ContainsAny(p.Plain[b.End():t.Start], "\n\r"):
		return 0 // a table, a song
	case t.Is(lexicon.Function):
		return 75
	case t.Is(lexicon.Adverb) && len(word) > 7 && strings.HasSuffix(word, "ly"):
		return 80 // nobody says “probably probably” for effect
	case t.Is(lexicon.Adjective|lexicon.Adverb) && !t.Is(lexicon.VerbAny):
		return 0 // “a big big win”
	}
	return 85
}

// stuck reports whether a word that stands three times, the last at token i, is a describing word or a thing amid a sentence that nobody speaks:
// “a joint joint joint patrol”.
func stuck(p *checker.Pass, i int, t *prose.Token) bool {
	return t.Len > 4 && t.Flags&(prose.Capital|prose.Quoted|prose.Titled) == 0 && t.Is(lexicon.Adjective|lexicon.Noun) && t.Is(lexicon.Known) && !meant.Has(t.Hash) &&
		p.Gap(i) && p.Tokens[i+1].Kind == prose.Word && !p.Tokens[i+1].Has(prose.Capital)
}

// landforms are words that end the names of places and bodies, and stand there once. A city may have a City Council.
var landforms = lexicon.SetOf("airport bay bridge canal county desert district forest gulf hospital island islands lake mountain mountains ocean peninsula plateau province republic river sea strait university")

// particled reports whether a word may take “in” or “on” with it, so that another
// may follow: a verb, or a pronoun that has one behind it.
func particled(t *prose.Token) bool {
	return t.Is(lexicon.VerbAny|lexicon.Pronoun) && !t.Is(lexicon.Noun) || t.Hash == hashUp // “the house he grew up in in Rome”
}

// makes are verbs that say of a thing that it is itself.
var makes = lexicon.SetOf("call called calling calls keep keeps made make makes making name")

var (
	hashA, hashI   = lexicon.Hash("a"), lexicon.Hash("i")
	hashIn, hashOn = lexicon.Hash("in"), lexicon.Hash("on")
	hashUp         = lexicon.Hash("up")
	hashTo         = lexicon.Hash("to")
	hashIt         = lexicon.Hash("it")
	hashThat       = lexicon.Hash("that")
)

// complement reports whether “is is”, the second at token i, has a subject of its
// own before it and no clause that may end with the first: “the tilt is is not
// seen”, but “what the problem is is the price”.
func complement(p *checker.Pass, i int) bool {
	if i < 4 || !p.Gap(i-2) || !p.Gap(i-3) || !p.Tokens[i-2].Is(lexicon.Noun) || p.Tokens[i-2].Is(lexicon.Function) || !p.Tokens[i-3].Is(lexicon.Determiner) || p.Tokens[i].Has(prose.Quoted) {
		return false
	}
	if a := min(i+1, len(p.Tokens)-1); p.Tokens[a].Hash == hashThat { // “the thing is is that”, as people talk
		return false
	}
	for k := i - 3; k >= 0 && k > i-9 && p.BlockOf(k) == p.BlockOf(i); k-- {
		if clause.Has(p.Tokens[k].Hash) {
			return false
		}
	}
	return true
}

// clause are words that begin a clause that “is” may end.
var clause = lexicon.SetOf("what where who how whatever wherever whoever all why when whether which")

func fault(h uint64) bool { return faults.Has(h) }

// faults are words that English never doubles.
var faults = lexicon.SetOf("the a an of to and for with from by at as or but we i they their his our my your its be been are were has have not which would could should said says into than if when where while because about after before between these those also during against under through until since upon an whose whom such each every both per within without toward towards among although though despite whether nor onto he she")

// meant are words that English doubles on purpose, and names of things that are
// doubled.
var meant = lexicon.SetOf("had that very so really bye no yes ha hey hear knock tut blah bang tick chop night now there many much more far long never well come go please oh ok okay choo cha yo aye sing ding boo papa mama dum tom her you it who one was will can do is what how this up out over on in again same too old new big half win go-go goody hush yeah whoa wow ho hee la na da doo bla rah sis bam boom ping pong yum chin dear quack woof meow moo baa click clap beep run stop wait help fire look try work money location less down round right left back here please thank maybe bit step day year week minute inch drip plop can-can cancan couscous pom bling bora lang pang wee nice good fine sure true alas pooh phut drop plus etc mayday surprise kiss dah hello baby love hold hip roll tap tra ever")

// group looks at two to six words equal to as many before them, of which word i
// is the last: “of the of the”.
func group(p *checker.Pass, i int) {
	first, last := p.BlockTokens(p.BlockOf(i))
	for d := 2; d <= 6 && i-2*d+1 >= first; d++ {
		if p.Tokens[i-d].Hash != p.Tokens[i].Hash || p.Tokens[i-1-d].Hash != p.Tokens[i-1].Hash {
			continue
		}
		if i+1 < last && p.Tokens[i+1].Hash == p.Tokens[i+1-d].Hash {
			return // not the end yet
		}
		n := 0
		for i-n-d >= first && p.Tokens[i-n].Hash == p.Tokens[i-n-d].Hash {
			n++
		}
		if n < d || n >= 2*d || d == 2 && (n > 2 || phrase(p, i)) || !bare(p, i-2*d+1, i+1) {
			return // less than a group, a loop, “on and on and on”
		}
		if k := i - 2*d; k >= first && which.Has(p.Tokens[k].Hash) {
			return // “who has eaten has eaten”
		}
		report(p, i-d+1, i+1, 85, fmt.Sprintf("“%s” stands twice", p.Slice(i-d+1, i+1)))
		return
	}
}

// phrase reports whether two words and the same two, the last of them at token i,
// are two phrases that meet: “from door to door to sell”, “we have to have to
// hand”, “which is which is clear”, “call a spade a spade”.
func phrase(p *checker.Pass, i int) bool {
	a, b := &p.Tokens[i-1], &p.Tokens[i]
	switch {
	case between.Has(b.Hash) && a.Is(lexicon.Noun) && !a.Is(lexicon.Function), b.Hash == hashTo && a.Is(lexicon.VerbAny), a.Hash == hashTo && b.Is(lexicon.VerbAny):
		return true
	case b.Hash == hashIs && which.Has(a.Hash), a.Hash == hashAs: // “as dead as dead can be”
		return true
	case a.Hash == hashA:
		for k := i - 4; k >= 0 && k > i-7; k-- {
			if makes.Has(p.Tokens[k].Hash) {
				return true
			}
		}
	}
	return false
}

var (
	between = lexicon.SetOf("after by for from to upon")
	which   = lexicon.SetOf("what which who")
	hashIs  = lexicon.Hash("is")
	hashAs  = lexicon.Hash("as")
	hashOf  = lexicon.Hash("of")
)

// bare reports whether tokens first to last-1 are words with nothing but spaces
// between them, written small, that are not doubled on purpose.
func bare(p *checker.Pass, first, last int) bool {
	purpose := true
	if last-first == 6 && p.Tokens[first].Hash == hashOf && p.Tokens[first+1].Hash == hashA { // “a billionth of a billionth of a billionth”
		return false
	}
	for i := first; i < last; i++ {
		t := &p.Tokens[i]
		switch {
		case t.Kind != prose.Word || !t.Is(lexicon.Known) || i > first && !t.Has(prose.Spaced):
			return false
		case t.Has(prose.Capital) && (i > first || !t.Has(prose.SentenceStart)):
			return false
		case last-first == 4 && t.Hash == hashMore || t.Hash == hashAnd: // “and he walked and he walked and”
			return false
		}
		purpose = purpose && meant.Has(t.Hash)
	}
	return !purpose
}

var hashAnd, hashMore = lexicon.Hash("and"), lexicon.Hash("more")

// report files words first to last-1 that say again what stands before them.
func report(p *checker.Pass, first, last int, confidence uint8, message string) {
	before := first - (last - first)
	if n := p.Tokens[first-1].Hash; last-first == 2 && p.Tokens[first].Hash == n {
		before = first - 1 // three times the same
	}
	start, end := p.Span(before, last)
	cut := p.Tokens[first-1].End()
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence, Message: message,
		Why:   "nothing stands between the two, and English does not double it",
		Fixes: []checker.Fix{{Label: p.Plain[start:cut], Mechanical: confidence >= 93, Edits: []checker.Edit{{Start: cut, End: end}}}},
	})
}
