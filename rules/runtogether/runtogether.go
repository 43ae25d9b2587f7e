// Package runtogether finds words that lost the space between them.
//
// Where a bold or linked stretch ended, engines and the code around them drop
// the space: “airspacethe”, “Riveraprofessor”, “bridge.rebuilding”, “over”says”.
// A word that the lexicon does not know is split in two, and the split is
// weighed: a function word behind (the, which, where) is where spaces get lost,
// two nouns are where English makes new compounds. Measured on 3.3 million words
// of news, the plain test “unknown word, both halves known” is wrong 600 times
// in 100,000 words; what is left after the weighing is in the README.
package runtogether

import (
	"embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is run-together.
var Rule = &checker.Rule{
	ID:         "run-together",
	Doc:        doc,
	Category:   checker.Spacing,
	Severity:   checker.Major,
	Confidence: 95,
	Mutes:      []string{"lowercase-name", "misplaced-punctuation"},
	ITS:        "typographical",
	MQM:        "linguistic-conventions/spelling",
	Tables:     embed.FS{},
	Check:      check,
}

func check(p *checker.Pass) {
	for _, i := range p.Posting(prose.Unknown) {
		if p.Tokens[i].Kind == prose.Word {
			word(p, int(i))
		}
	}
	for _, i := range p.Posting(prose.Glued) {
		glued(p, int(i))
	}
	for _, i := range p.Posting(prose.Quotes) {
		opening(p, int(i))
	}
}

// split is one way to part a word.
type split struct {
	cut        int // bytes of the word
	confidence uint8
}

// word tries every split of an unknown word.
func word(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	w := p.Word(i)
	if t.Has(prose.Upper|prose.Initials) || len(w) > 40 || hyphened(p, i) || strings.ContainsAny(w, "'’0123456789") {
		return
	}
	var best split
	for cut := 2; cut < len(w); cut++ {
		if w[cut]&0xc0 == 0x80 { // inside a rune
			continue
		}
		s := split{cut, weigh(p, i, w[:cut], w[cut:])}
		if s.confidence > best.confidence || s.confidence == best.confidence && s.confidence > 0 && longerTail(p, w, s.cut, best.cut) {
			best = s
		}
	}
	if best.confidence > 0 {
		start, end := p.Span(i, i+1)
		report(p, start, end, start+best.cut, best.confidence,
			fmt.Sprintf("‘%s’ and ‘%s’ are words, ‘%s’ is none", w[:best.cut], w[best.cut:], w))
	}
}

// longerTail prefers “crisis|where” to “crisiswh|ere”: the commoner left half.
func longerTail(p *checker.Pass, w string, a, b int) bool {
	return p.Lexicon.Word(w[:a]).Freq > p.Lexicon.Word(w[:b]).Freq
}

// hyphened reports whether a word is part of a hyphenated compound or of an
// address that the scanner took apart.
func hyphened(p *checker.Pass, i int) bool {
	if i > 0 && !p.Tokens[i].Has(prose.Spaced) {
		switch p.Tokens[i-1].Hash {
		case '-', '/', '_', '@', '\'', '.':
			return true
		}
	}
	if i+1 < len(p.Tokens) && !p.Tokens[i+1].Has(prose.Spaced) {
		switch p.Tokens[i+1].Hash {
		case '-', '/', '_', '@', '=':
			return true
		}
	}
	return false
}

// weigh says how sure it is, in per cent, that a word is left and right run
// together; 0 when nothing speaks for it.
func weigh(p *checker.Pass, i int, left, right string) uint8 {
	t := &p.Tokens[i]
	r := p.Lexicon.Word(right)
	capital := right[0] >= 'A' && right[0] <= 'Z'
	place := capital && r.Is(lexicon.Calendar|lexicon.Place|lexicon.Given)
	if !r.Is(lexicon.Known) && !place || affix[right] {
		return 0
	}
	l := p.Lexicon.Word(left)
	at := int(t.Start) + len(left)
	seam := p.SeamAt(at, at) && (!capital || r.Is(lexicon.Function)) && !label(p, i)
	name := t.Has(prose.Capital) && namesake(p, left)
	tail := r.Is(lexicon.Function) && !weakTail[right]
	twice := again(p, t.Hash)
	switch {
	case seam && len(left) > 2 && (l.Is(lexicon.Known|lexicon.Name) || name || len(left) > 3 && len(right) > 2 && r.Freq >= 4):
		return 99
	case place && head[left] && !t.Has(prose.Capital) && len(right) > 3 && !twice: // “fromThursday”
		return 90
	case capital && !(tail || r.Is(lexicon.Function)): // brand names: easyJet
		return 0
	case capital:
		if l.Is(lexicon.Known) && l.Freq >= 3 && len(left) > 2 && !t.Has(prose.Capital) || name {
			return 93
		}
		return 0
	case name && len(left) > 3 && len(right) > 2 && !twice && (tail || follower(r) && len(right) > 3):
		return 96
	case name && len(left) > 4 && nameTail[right] && !twice:
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
	case t.Has(prose.Capital) && l.Is(lexicon.Calendar) && len(left) > 3 && (shortTail[right] || little[right]) && !twice:
		return 90
	case t.Has(prose.Capital):
		// An unknown capitalised word is a name, unless it opens a sentence with an everyday word.
		if p.Licensed(i) && l.Is(lexicon.Known) && l.Freq >= 5 && tail && len(left) > 3 && len(right) > 3 && !twice {
			return 85
		}
		return 0
	case !l.Is(lexicon.Known):
		return 0
	case tail && l.Is(lexicon.Function) && len(left) == 2 && right == "the":
		return 95
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

// weakTail are function words that also end names and foreign words.
var weakTail = set("a i an as at be by do he her his if in is it me my no of on or our out so to up us we am are and all any both down ere few for had half has hers him how ill ins its off one ones ours own per she ten thy till was why you yon sans cum qua mine man men ought")

// shortTail are weak tails that end no English word made as writers go.
var shortTail = set("all and are both few had has was")

// little are weak tails that end few words when what is left is a long one.
var little = set("by in it of to")

// head are words that begin no other: the tag stood behind them.
var head = set("and because but from said that the their then this when where which while who with")

// strongTail are function words that hardly end another word.
var strongTail = set("the that who which where when whose their there these those this together with")

// afterName are words that often stand behind a name and end none.
var afterName = set("after country from has have newspaper that when where which who whose with")

// eurowest are names that make compounds: Eurobond, Westbank.
var eurowest = set("Bank Euro Mark North South West East")

// nameTail are short function words that may stand behind a name.
var nameTail = set("he she it they was has had who his")

// follower reports whether a word may well stand right behind a name and is no
// second half of a compound name.
func follower(e lexicon.Entry) bool {
	return e.Is(lexicon.Title) || e.Is(lexicon.Reporting|lexicon.VerbPast|lexicon.Adverb) && !e.Is(lexicon.Noun)
}

// affix are endings that make words of words.
var affix = set("able age ally ance ary ate ation dom ed ee en ence er ers ery ess est ette ful hood ial ian ible ic ical ics ide ie ies ine ing ings ion ish ism isms ist ists ite ites ity ive ization ize ized less let like long ly man men ment ness oid or ory ous out over ship ster teen th tion ty ual up ure ward wards ware way ways wide wise woman women work works worthy")

// compound are second halves of compounds that writers make as they go.
var compound = set("bashing based bearing bending binding blowing boggling boarding breaking building busting catching cleaning crashing crossing cutting dealing dressing driving farming feeding fighting fishing flying gathering giving grabbing handling hitting holding hunting keeping killing lending loading lodging looking loving making managing marketing naming numbing owning packing painting picking planning playing processing producing raising rearing recording running seeking selling setting shaking shaping sharing shooting shopping showing sitting smoking spending sponsored spotting standing stopping surfing taking testing thinking throwing tracking trading training trapping travelling using walking washing watching winning writing")

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// glued looks at a word that stands right behind a closing mark.
func glued(p *checker.Pass, i int) {
	mark := i - 1
	m, t := &p.Tokens[mark], &p.Tokens[i]
	if t.Kind == prose.Word && m.Kind == prose.Word { // the scanner parted them where a tag stood
		if t.Has(prose.Capital) && !t.Is(lexicon.Function) || label(p, i) {
			return
		}
		start, _ := p.Span(mark, i)
		report(p, start, t.End(), int(t.Start), 98, fmt.Sprintf("‘%s’ is no word", p.Slice(mark, i+1)))
		return
	}
	if t.Kind != prose.Word || m.Kind != prose.Punct || mark == 0 || !t.Is(lexicon.Known) && !namesake(p, p.Word(i)) {
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
	case '.', ',', ';', '!', '?':
	case ':': // “law:there”, but “re:group” and “16:9”
		if t.Len < 3 || !t.Is(lexicon.Function) || t.Has(prose.Capital) {
			return
		}
	case ')':
	default:
		return
	}
	b := &p.Tokens[first]
	if b.Kind != prose.Word || p.Tokens[first+1].Has(prose.Spaced) || b.Has(prose.Upper|prose.Initials) {
		return
	}
	start, _ := p.Span(first, first+1)
	_, end := p.Span(i, i+1)
	switch m.Hash {
	case '"':
		if !b.Is(lexicon.Known|lexicon.Name) && !namesake(p, p.Word(first)) || t.Len < 2 {
			return
		}
	case ')':
		if t.Len < 3 || b.Len < 3 || t.Has(prose.Capital) || opened(p, mark) {
			return
		}
	default:
		if m.Len > 1 || b.Len < 3 || t.Len < 3 && !t.Is(lexicon.Function) || t.Len < 2 || !b.Is(lexicon.Known) && !(t.Is(lexicon.Function) && namesake(p, p.Word(first))) || hyphened(p, first) || domain(p, i, t) {
			return
		}
	}
	after := i + 1
	if after < len(p.Tokens) && !p.Tokens[after].Has(prose.Spaced) && strings.ContainsAny(p.Word(after)[:1], "/_@=&.(") && after+1 < len(p.Tokens) && !p.Tokens[after+1].Has(prose.Spaced) && p.BlockOf(after) == p.BlockOf(i) {
		return
	}
	report(p, start, end, int(t.Start), 94, fmt.Sprintf("no space between ‘%s’ and ‘%s’", p.Slice(first, i), p.Word(i)))
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
			return !p.Tokens[k].Has(prose.Spaced)
		}
	}
	return true
}

// domain reports whether what follows a full stop reads like the end of an
// address or a file’s name.
func domain(p *checker.Pass, i int, t *prose.Token) bool {
	return p.Tokens[i-1].Hash == '.' && (t.Len <= 3 && !t.Is(lexicon.Function) || domains[strings.ToLower(p.Word(i))] || p.Tokens[i-2].Has(prose.Capital) && !t.Has(prose.Capital) && !t.Is(lexicon.Function))
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

func report(p *checker.Pass, start, end, cut int, confidence uint8, why string) {
	words := p.Plain[start:end]
	fix := checker.Fix{
		Label:      p.Plain[start:cut] + " " + p.Plain[cut:end],
		Mechanical: confidence >= 93,
		Edits:      []checker.Edit{{Start: cut, End: cut, Text: " "}},
	}
	if p.SeamAt(cut, cut) {
		why += "; an inline tag ended here"
	} else {
		why += "; engines lose the space where a tag stood"
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s”: the space between the words is lost", strings.TrimSpace(clip(words))),
		Why:     why, Fixes: []checker.Fix{fix},
	})
}

// clip keeps a message short.
func clip(s string) string {
	if len(s) <= 40 {
		return s
	}
	return strings.ToValidUTF8(s[:40], "") + "…"
}
