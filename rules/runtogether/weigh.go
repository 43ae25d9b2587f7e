package runtogether

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// half gives what is known of the right half of a word; it is false when the half is
// none that another word may have run into.
func half(p *checker.Pass, left, right string) (r lexicon.Entry, ok bool) {
	r = p.Lexicon.Word(right)
	if affix[right] && !(right == "or" && left[len(left)-1] == 's') {
		return r, false
	}
	return r, r.Is(lexicon.Known) || begins(r, right) || honorific[right] || len(right) > 4 && len(right) < 9 && two[right]
}

// begins reports whether a half with a capital is a name of the kinds that begin a
// phrase.
func begins(r lexicon.Entry, right string) bool {
	return right[0] >= 'A' && right[0] <= 'Z' && r.Is(lexicon.Calendar|lexicon.Place|lexicon.Given|lexicon.Demonym)
}

// weigh says how sure it is, in per cent, that a word is left and right run
// together, of which the right half r is known; 0 when nothing speaks for it.
func weigh(p *checker.Pass, i int, left, right string, r lexicon.Entry) uint8 {
	t := &p.Tokens[i]
	capital, place := right[0] >= 'A' && right[0] <= 'Z', begins(r, right)
	l := p.Lexicon.Word(left)
	at := int(t.Start) + len(left)
	seam := p.SeamAt(at, at) && (!capital || r.Is(lexicon.Function)) && !label(p, i)
	name := t.Has(prose.Capital) && namesake(p, left)
	tail := r.Is(lexicon.Function) && !weakTail[right]
	twice := again(p, t.Hash)
	switch {
	case name && tinyTail[right] && !twice && introduced(p, i, left):
		return 93
	case name && len(left) > 4 && !twice && (tinyTail[right] || right == "are") && (hiatus(left, right) || often(p, left)): // “Tajaniare”
		return 82
	case two[right] && !t.Has(prose.Capital) && len(left) > 3 && l.Freq >= 4 && l.Is(lexicon.Known) && !twice: // “saidthathe”
		return 92
	case (right == "him" || right == "them") && !t.Has(prose.Capital) && len(left) > 5 && l.Freq >= 4 && l.Is(lexicon.VerbPast) && !l.Is(lexicon.Noun) && !twice: // “arrestedhim”
		return 88
	case name && len(left) > 4 && len(right) > 3 && !capital && !twice && r.Is(lexicon.VerbAny) && r.Freq >= 6 && !places[right] && often(p, left): // “Palmeirasbeat”
		return 80
	case capital && len(left) > 3 && len(right) > 3 && t.Has(prose.Capital) && !twice && !l.Is(lexicon.Known) && r.Is(lexicon.Given) && !r.Is(lexicon.Known) && often(p, right) && left != "Fitz": // “GalloAbel”
		return 80
	case capital && upperRun(left) && len(left) > 2 && len(right) > 3 && !twice && r.Is(lexicon.Given) && !r.Is(lexicon.Known|lexicon.Place) && p.Gap(i) && p.Tokens[i+1].Has(prose.Capital): // “SBTAlessandro Nunes”
		return 82
	case capital && office[right] && (left == "the" || left == "The"): // “theMinister”
		return 88
	case capital && len(left) > 3 && !t.Has(prose.Upper) && (honorific[right] || dated(p, i, r)) && (name || l.Is(lexicon.Known) && !t.Has(prose.Capital) || l.Is(lexicon.Name) && !l.Is(lexicon.Known)):
		return 92
	case seam && len(left) > 2 && (l.Is(lexicon.Known|lexicon.Name) || name || len(left) > 3 && len(right) > 2 && r.Freq >= 4):
		return 99
	case place && head[left] && !t.Has(prose.Capital) && len(right) > 3 && !twice: // “fromThursday”
		return 90
	case capital && (name || l.Is(lexicon.Surname)) && !l.Is(lexicon.Known) && len(left) > 3 && len(right) > 4 && r.Is(lexicon.Demonym|lexicon.Title) && !twice: // “SchmidtGerman chancellor”
		return 88
	case capital && beginners[right] && len(left) > 3 && !twice && !upperRun(left) && (l.Is(lexicon.Known) && l.Freq >= 4 || l.Is(lexicon.Name)): // “the CaseThe session”
		return 93
	case capital && !(tail || r.Is(lexicon.Function)): // brand names: easyJet
		return 0
	case capital:
		if l.Is(lexicon.Known) && l.Freq >= 3 && (len(left) > 2 || l.Is(lexicon.Preposition) && len(right) > 2) && !t.Has(prose.Capital) || name { // “ofHere”
			return 93
		}
		return 0
	case name && len(left) > 3 && len(right) > 2 && !twice && (tail || follower(r) && len(right) > 3):
		return 96
	case name && len(left) > 4 && len(right) > 4 && r.Freq >= 4 && !twice && (l.Is(lexicon.Surname) && !l.Is(lexicon.Known|lexicon.Place) || p.Seen(lexicon.Key(left)).Capital > 2): // “Rossettiprudent”
		return 82
	case name && len(left) > 4 && (nameTail[right] || shortTail[right]) && !twice:
		return 85
	case t.Has(prose.Capital) && l.Is(lexicon.Surname) && !l.Is(lexicon.Known) && len(left) > 4 && len(right) > 5 && r.Freq > 5 && r.Is(lexicon.VerbPast) && !r.Is(lexicon.Noun) && !twice:
		return 80
	case t.Has(prose.Capital) && l.Is(lexicon.Surname|lexicon.Given|lexicon.Place) && !l.Is(lexicon.Known) && len(left) > 3 && len(right) > 3 && r.Is(lexicon.Reporting) && r.Is(lexicon.VerbPast|lexicon.VerbS) && !r.Is(lexicon.Noun) && !twice:
		return 82
	case t.Has(prose.Capital) && l.Is(lexicon.Place) && !l.Is(lexicon.Known) && l.Freq > 5 && len(left) > 4 && len(right) > 3 && strongTail[right] && !twice:
		return 85
	case t.Has(prose.Capital) && l.Is(lexicon.Surname|lexicon.Given|lexicon.Place) && !l.Is(lexicon.Known) && len(left) > 3 && !eurowest[left] && !twice &&
		(afterName[right] || len(right) > 5 && r.Is(lexicon.Title) || len(right) > 4 && r.Is(lexicon.VerbPast) && !r.Is(lexicon.Noun|lexicon.Adjective)):
		return 84
	case upperRun(left) && len(right) > 2 && !twice && (tail || r.Is(lexicon.Reporting)):
		return 90
	case t.Has(prose.Capital) && l.Is(lexicon.Calendar) && len(left) > 3 && (shortTail[right] || little[right] || len(left) > 5 && len(right) > 1 && r.Is(lexicon.Function)) && !twice:
		return 90
	case t.Has(prose.Capital) && l.Is(lexicon.Known) && l.Is(lexicon.Noun) && !p.Licensed(i) && len(left) > 4 && l.Freq >= 4 && !twice && // “Justicewhich”
		(strongTail[right] || len(right) > 3 && r.Is(lexicon.Reporting) && r.Is(lexicon.VerbPast|lexicon.VerbS) && !r.Is(lexicon.Noun|lexicon.Plural)):
		return 85
	case t.Has(prose.Capital) && tinyTail[right] && i > 0 && p.Tokens[i-1].Hash == hashThe && p.Gap(i-1) && !(p.Gap(i) && p.Tokens[i+1].Has(prose.Capital)) && l.Is(lexicon.Known) && l.Is(lexicon.Noun) && len(left) > 5 && l.Freq >= 4 && !twice: // “the Senatein”
		return 80
	case t.Has(prose.Capital) && (right == "he" || right == "she") && !p.Licensed(i) && l.Is(lexicon.Known) && l.Is(lexicon.Noun) && len(left) > 4 && l.Freq >= 5 && !twice: // “Paris Matchhe”
		return 80
	case t.Has(prose.Capital) && !twice && surname(p, i, left, right) > 0:
		return surname(p, i, left, right)
	case t.Has(prose.Capital):
		// An unknown capitalised word is a name, unless it opens a sentence with an everyday word.
		if p.Licensed(i) && l.Is(lexicon.Known) && l.Freq >= 5 && tail && len(left) > 3 && len(right) > 3 && right != "more" && !twice { // Pottermore
			return 85
		}
		return 0
	case !l.Is(lexicon.Known):
		return 0
	case tail && l.Is(lexicon.Function) && len(left) == 2 && right == "the":
		return 95
	case !twice && pair(l, left, right) > 0:
		return pair(l, left, right)
	case tail && len(right) > 2 && l.Freq >= 3 && (len(left) > 3 || len(left) == 3 && strongTail[right]):
		return 95
	case shortTail[right] && len(left) > 3 && l.Freq >= 4 && !twice:
		return 90
	case right == "a" && len(left) > 5 && l.Is(lexicon.VerbPast) && !l.Is(lexicon.Noun) && !twice:
		return 85
	case little[right] && l.Freq >= 4 && !twice && (len(left) > 5 || len(left) > 3 && (right == "of" || right == "to")):
		return 80
	case head[left] && len(right) > 4 && r.Freq >= 4 && !twice && !t.Has(prose.Capital):
		return 90
	case prefix[left] && !(left == "radio" && r.Is(lexicon.Reporting) && r.Is(lexicon.VerbPast)) || linking[left]:
		return 0
	case (right == "said" || right == "told" && l.Is(lexicon.Noun)) && len(left) > 3 && l.Freq >= 4 && !twice: // “commissionsaid”
		return 92
	case twice || len(left) < 4 || len(right) < 5 || l.Freq < 4 || r.Freq < 4:
		return 0
	case r.Is(lexicon.Adverb) && !r.Is(lexicon.Noun|lexicon.Adjective) && l.Is(lexicon.Noun) && len(right) > 4:
		return 85
	case r.Is(lexicon.Reporting) && r.Is(lexicon.VerbPast|lexicon.VerbS) && !r.Is(lexicon.Plural):
		return 85
	case r.Is(lexicon.VerbIng) && len(right) > 7 && l.Is(lexicon.Noun) && !compound[right]:
		return 80
	case r.Is(lexicon.VerbPast) && len(right) > 6 && l.Is(lexicon.Noun|lexicon.Plural) && !r.Is(lexicon.Adjective) && !compound[right]:
		return 75
	case l.Is(lexicon.Plural) && l.Is(lexicon.Noun) && len(left) > 5 && len(right) > 5:
		return 75
	}
	return 0
}

// hiatus reports whether two halves meet in two vowels, as few names have them:
// “Tajani|are”, “Atalanta|on”.
func hiatus(left, right string) bool {
	return strings.IndexByte("aeiou", left[len(left)-1]) >= 0 && strings.IndexByte("aeiou", right[0]) >= 0
}

var hashThe = lexicon.Hash("the")

// introduced reports whether the left half of token i stands elsewhere behind the
// same word: “Ana Quintana”, then “Ana Quintanain”.
func introduced(p *checker.Pass, i int, left string) bool {
	if i == 0 || !p.Gap(i-1) || !p.Tokens[i-1].Has(prose.Capital) || p.Tokens[i-1].Is(lexicon.Function) {
		return false
	}
	name := lexicon.Key(left)
	for k := max(int(p.Seen(name).First), 1); k < len(p.Tokens); k++ {
		if p.Tokens[k].Hash == name && p.Tokens[k-1].Hash == p.Tokens[i-1].Hash && p.Gap(k-1) {
			return true
		}
	}
	return false
}

// dated reports whether the right half of token i is a month or a day and a figure
// follows: “the squareJanuary 21”.
func dated(p *checker.Pass, i int, right lexicon.Entry) bool {
	return right.Is(lexicon.Calendar) && p.Gap(i) && p.Tokens[i+1].Kind == prose.Number
}

// label reports whether a word stands in a line of the page rather than in prose:
// what is written together there is parted by style.
func label(p *checker.Pass, i int) bool {
	b := p.BlockOf(i)
	first, last := p.BlockTokens(b)
	return last-first < 9 && !p.Ends(b)
}

// namesake reports whether the story has this word as a name on its own.
func namesake(p *checker.Pass, word string) bool {
	seen := p.Seen(lexicon.Key(word))
	return seen.Capital+seen.Upper > 0 || seen.Opening > 1 && seen.Lower == 0
}

// often reports whether the story has this word as a name more than once, and never
// small.
func often(p *checker.Pass, word string) bool {
	seen := p.Seen(lexicon.Key(word))
	return seen.Lower == 0 && seen.Capital+seen.Upper+seen.Opening > 1
}

// again reports whether the story writes the joined word twice or more: then it
// is meant. A story that prints its captions twice does so without meaning to,
// but there the tail tells.
func again(p *checker.Pass, hash uint64) bool {
	s := p.Seen(hash)
	return s.Lower+s.Capital+s.Opening+s.Upper > 1
}

func upperRun(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return len(s) > 1
}

// follower reports whether a word may well stand right behind a name and is no
// second half of a compound name.
func follower(e lexicon.Entry) bool {
	return e.Is(lexicon.Title) || e.Is(lexicon.Reporting|lexicon.VerbPast|lexicon.Adverb) && !e.Is(lexicon.Noun)
}
