// Package changedquote finds quotations that lost their marks, words that were put
// into quotation marks or stand in others' marks, and quotations whose speaker is another
// or is lost.
//
// Translators drop the marks of a word or two and of titles, move them with the words,
// and quote what the original reports. So a quotation is told where one side has no mark of
// any kind, or one quotation fewer, and the sentences around it have none too many; one of a
// few words only in a story that keeps those of others, or where its words stand without.
package changedquote

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is changed-quote.
var Rule = &checker.Rule{
	ID:            "changed-quote",
	Doc:           doc,
	Category:      checker.Quotes,
	Severity:      checker.Major,
	Confidence:    70,
	ITS:           "mistranslation",
	MQM:           "accuracy/mistranslation",
	NeedsOriginal: true,
	Footing:       checker.Whole, // a desk gives in its own words what was quoted
	Check:         check,
}

// marks are the quotation marks of one side of a link.
type marks struct {
	count       int  // those that quote: see [prose.Facts.QuoteMark]
	inner       int  // those within others of another kind
	other       bool // others, or a dash that opens speech
	open        bool // the last opens a quotation
	first, last int  // tokens of the first and the last
	within      bool // words stand in a quotation that began before
	whole       bool // all of it is speech, by its dashes
}

func check(p *checker.Pass) {
	o, links := p.Original(), p.Alignment().Links
	told := tells(p, links)
	speakers(p, o, links, told)
	exchanged(p, o, links, told)
	voices(p, o, links, told)
	unsaid(p, o, links)
	var ring [5]pair // of links n-2 to n+2
	b := briefs{p: p, o: o, words: prose.RenderingOf(p.Facts, o, p.OriginalLanguage)}
	// Said are quotations beside which the translation says who speaks; that, what it quotes behind “said that”.
	var said, lost, put, that []checker.Finding
	opened, odd := false, false // a quotation of the translation, before; the number of its marks so far
	agree, kept := 0, 0         // pairs of sentences in which both sides quote, and those with a quotation of few words
	for n := -2; n < len(links); n++ {
		copy(ring[:], ring[1:])
		ring[4] = pair{}
		if k := n + 2; k < len(links) {
			ring[4] = read(p, o, links[k])
		}
		if before := ring[1].ours; before.count > 0 {
			opened, odd = before.open, odd != (before.count%2 == 1)
		}
		if n < 0 || !links[n].Paired() {
			continue
		}
		balance := 0
		for k := range ring {
			balance += ring[k].surplus()
		}
		m, l := ring[2], links[n]
		for k := 3; k < 5 && n+k-2 < len(links) && m.ours.count == 0 && m.theirs.count == 1 && ring[k].ours.count == 0 && links[n+k-2].Paired(); k++ { // a quotation of some sentences
			m.theirs.count += ring[k].theirs.count
			m.theirs.last, l.Last, l.Beyond = ring[k].theirs.last, links[n+k-2].Last, links[n+k-2].Beyond
		}
		if m.ours.count == 0 && m.theirs.count == 0 && m.theirs.other && !m.ours.other {
			m.theirs = single(o, l, m.theirs)
		}
		if m.theirs.whole && m.ours.count == 0 {
			before := ring[1].ours
			if begin, end := p.SentenceTokens(l.First, l.Last); before.count > 1 && !before.open && !m.ours.other && !m.ours.within && spoken(p.Facts, begin-1, end, fewestAlone) && !tellsSpeech(p.Facts, begin, end) {
				said = append(said, remarked(p, o, &m, begin, end))
			}
			continue
		}
		if n+1 < len(links) && links[n+1].Paired() {
			ranOn(p, o, l, links[n+1], &m, &ring[3])
			short(p, o, l, links[n+1], &m, &ring[3])
			late(p, o, l, links[n+1], &m, &ring[3])
		}
		if balance == -1 && !opened && !odd {
			halfOpen(p, o, l, &m)
		}
		switch m := &m; {
		case m.ours.count > 0 && m.theirs.count > 0:
			overrun(p, o, links[n], m)
			clipped(p, o, links[n], m)
			b.moved(links[n])
			if agree++; m.ours.count == m.theirs.count && m.theirs.last-m.theirs.first <= amid && !m.theirs.other {
				kept++
			} else if m.ours.count < m.theirs.count && balance == -2 {
				if begin, end := opening(p, o, l, m); begin >= 0 {
					said = append(said, remarked(p, o, m, begin, end))
				} else if begin, end := b.resumed(l, m); begin >= 0 {
					said = append(said, remarked(p, o, m, begin, end))
				} else {
					b.one(l, m, &ring)
				}
			}
		case m.ours.count == 0 && m.theirs.count == 1 && balance == -1:
			unopened(p, o, links[n], m)
		case m.ours.count == 0 && m.theirs.count == 2 && credited(p, l):
		case m.ours.count == 0 && m.theirs.count == 2:
			found := len(lost)
			if retold(p, o, l, m) {
				b.retold++
				break
			}
			if begin, end := attributed(p, o, l, m); begin >= 0 {
				said = append(said, remarked(p, o, m, begin, end))
			} else if balance > -2 && !(balance == -1 && saidWhole(p.Facts, o, l, m) > int(p.Sentences[l.First].First)) {
				break
			} else if lost = b.dropped(l, m, &ring, lost); len(lost) == found && m.theirs.last-m.theirs.first <= amid {
				b.few(l, m, &ring, extent{m.theirs.first, m.theirs.last})
			}
		case m.ours.count == 0 && m.theirs.count == 4:
			said = b.parted(l, m, said)
		case m.theirs.count == 0 && m.ours.count == 2 && balance >= 2:
			if m.ours.first > 1 && p.Tokens[m.ours.first-1].Hash == hashThat && p.Tokens[m.ours.first-2].Is(lexicon.Reporting) {
				that = added(p, o, links[n], m, &ring, true, that)
			} else {
				put = added(p, o, links[n], m, &ring, false, put)
			}
		}
	}
	if len(said)+len(lost)+len(b.found)+len(b.short) > 0 && p.Telling() != prose.Closely { // a desk reports what others quote
		said, lost, b.found, b.short = nil, nil, nil, nil
	}
	// A paper that sets no marks is no fault of one sentence, nor is an original whose marks
	// were lost, as are those of whole collections: one that sets some has to show it.
	if len(lost)+b.retold > max(1, (agree+1)/3) {
		lost, b.found, b.short = nil, nil, nil
	}
	if len(said)+b.retold > max(1, agree) {
		said, b.found, b.short = nil, nil, nil
	}
	if len(put) > (agree+1)/2 && len(p.Sentences) > 3 {
		put = nil
	}
	if len(that) > max(1, agree) {
		that = nil
	}
	if found := len(b.found) + len(b.short); found > agree {
		b.short = nil
		if found > 1 {
			b.found = nil
		}
	}
	// The doubtful one is told alone, where the story shows that it keeps the marks of a few words.
	if len(said)+len(lost)+len(b.found)+len(b.short)+len(b.doubtful) > 1 || kept < b.kept || agree < 2 {
		b.doubtful = nil
	}
	for _, f := range slices.Concat(said, lost, put, that, b.found, b.short, b.doubtful) {
		p.Report(f)
	}
}

// credited reports whether a line of the translation is a headline, or one below it, that says at its end who says it: headlines
// set no marks then.
func credited(p *checker.Pass, l prose.Link) bool {
	_, last := p.SentenceTokens(l.First, l.Last)
	h := p.Tokens[last-1].Hash
	return (h == hashSay || h == hashSays) && !p.Ends(p.BlockOf(last-1))
}

// tells gives the pairs of sentences in which the translation has a verb of speech: one in three.
func tells(p *checker.Pass, links []prose.Link) (told []int) {
	for n, l := range links {
		if !l.Paired() {
			continue
		}
		for i, last := p.SentenceTokens(l.First, l.Last); i < last; i++ {
			if p.Tokens[i].Is(lexicon.Reporting) {
				told = append(told, n)
				break
			}
		}
	}
	return told
}

type pair struct{ ours, theirs marks }

// surplus is how many marks more the translation has: those of a quotation in a quotation count where they are of one kind with
// the others, and may be of another on the other side.
func (m *pair) surplus() int {
	more := m.ours.count - m.theirs.count
	if more > 0 && more <= m.theirs.inner || more < 0 && -more <= m.ours.inner {
		return 0
	}
	return more
}

func read(p *checker.Pass, o *prose.Facts, l prose.Link) (m pair) {
	if l.First < l.Last {
		m.ours = side(p.Facts, int(p.Sentences[l.First].First), int(p.Sentences[l.Last-1].Last))
	}
	if l.OriginalFirst < l.Beyond {
		from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
		if m.theirs = side(o, from, to); m.theirs.count == 0 && l.Beyond-l.OriginalFirst == 1 {
			m.theirs = dashed(o, from, to, speeches[p.OriginalLanguage], m.theirs)
		} else if m.theirs.count == 1 {
			m.theirs = halved(o, from, to, speeches[p.OriginalLanguage], m.theirs)
		}
	}
	return m
}

func side(f *prose.Facts, first, last int) (m marks) {
	for i := first; i < last; i++ {
		t := &f.Tokens[i]
		switch {
		case t.Kind == prose.Word:
			if m.count == 0 && t.Has(prose.Quoted) {
				m.within = true
			}
		case f.QuoteMark(i) && !gershayim(f, i):
			if m.open && nested(f, m.last, i, last) {
				m.inner++
				continue
			}
			if m.count++; m.count == 1 {
				m.first = i
			}
			m.last, m.open = i, opens(f, i, first, last, m.open)
		case (i == first || f.Gap(i-1)) && t.Hash == '\'' || t.Hash == '‚' || t.Hash == '`' || t.Hash == '´' || t.Hash == '′':
			m.other = true
		case i <= first+1 && dash(f, i):
			m.other = true
		}
	}
	return m
}

// opens reports whether the mark at token i opens a quotation, by the gaps beside it; where these do not tell, it
// does what the one before did not.
func opens(f *prose.Facts, i, first, last int, opened bool) bool {
	apart, ahead := i == first || f.Gap(i-1), i+1 < last && !f.Gap(i) && f.Tokens[i+1].Kind != prose.Punct
	switch t := &f.Tokens[i]; {
	case apart && !ahead && (t.Hash == '«' || t.Hash == '»'):
		return t.Hash == '«'
	case t.Hash == '「' || t.Hash == '『' || t.Hash == '」' || t.Hash == '』':
		return t.Hash == '「' || t.Hash == '『'
	case apart != ahead:
		return !opened
	default:
		return apart
	}
}

// nested reports whether the mark at token i is of another kind than that which opened a quotation at token opened, and one of
// its kind closes it behind: « Il a dit : "Je pars", et il est parti. »
func nested(f *prose.Facts, opened, i, last int) bool {
	closes := closingHash(f.Tokens[opened].Hash)
	if closes == f.Tokens[i].Hash {
		return false
	}
	for k := i + 1; k < last; k++ {
		if f.Tokens[k].Hash == closes {
			return true
		}
	}
	return false
}

// closingHash gives the mark that closes what another opens.
func closingHash(h uint64) uint64 {
	switch h {
	case '«':
		return '»'
	case '»':
		return '«'
	case '‹':
		return '›'
	case '「':
		return '」'
	case '『':
		return '』'
	}
	return h
}

// gershayim reports whether a mark stands between two Hebrew letters: ארה״ב is the United States.
func gershayim(f *prose.Facts, i int) bool {
	if i == 0 || i+1 >= len(f.Tokens) || f.Gap(i-1) || f.Gap(i) {
		return false
	}
	r := f.FirstRune(i + 1)
	return r >= 0x5d0 && r <= 0x5ea && f.Tokens[i-1].Kind == prose.Word
}

// open reports whether a quotation that began in the two links before goes on.
func open(ring *[5]pair) bool {
	goesOn := func(before, last marks) bool { return last.open || last.count == 0 && before.open }
	return goesOn(ring[0].ours, ring[1].ours) || goesOn(ring[0].theirs, ring[1].theirs)
}

// quiet reports whether no sentence around has marks that the other side lacks.
func quiet(ring *[5]pair, lost bool) bool {
	for k, m := range ring {
		if k == 2 {
			continue
		}
		if more := m.surplus(); lost && more > 0 || !lost && more < 0 {
			return false
		}
	}
	return true
}

// fewest is how many words a quotation must have, and twice as many as one that
// only the translation has: of fewer, translators drop the marks, or set them.
const fewest = 4

// fewestAlone is how many words a quotation must have that is a sentence.
const fewestAlone = 3

// amid is how many words a quotation must have amid its sentence, behind no colon
// or comma: of “zona de catástrofe nacional” and of titles, translators drop the marks.
const amid = 8

// spoken reports whether the tokens between two marks are a quotation, and no name
// or title: words enough, most of them small.
func spoken(f *prose.Facts, first, last, fewest int) bool {
	if last-first < 2 {
		return false
	}
	words, capitals, closed := 0, 0, prose.EndsSentence(f.Tokens[last-1].Hash)
	for i := first + 1; i < last; i++ {
		t := &f.Tokens[i]
		if t.Kind == prose.Word {
			if words++; t.Has(prose.Capital) && !t.Has(prose.SentenceStart) && !(i == first+1 && closed) {
				capitals++
			}
		}
	}
	if r := f.FirstRune(first + 1); r >= 0x2e80 && r < 0xac00 { // Chinese and Japanese know no spaces
		return f.Tokens[last-1].End()-int(f.Tokens[first+1].Start) >= 9*fewest // a word of three
	}
	return words >= fewest && capitals*2 < words
}

// needed gives how many words a quotation from token first to last must have, in a sentence
// of tokens from to to-1.
func needed(f *prose.Facts, first, last, from, to int) int {
	if heads(f, first, from) {
		if last >= to-2 {
			return fewestAlone
		}
		return fewest
	}
	switch f.Tokens[first-1].Hash {
	case ':', '：', ',', '，', '、':
		return fewest
	}
	return amid
}

// heads reports whether the mark at token i opens a sentence that begins at token from, behind no more than one word: of Chinese
// and Japanese that is many.
func heads(f *prose.Facts, i, from int) bool {
	if i == from+1 && f.Tokens[from].Kind == prose.Word {
		r := f.FirstRune(from)
		return r < 0x2e80 || r >= 0xac00
	}
	return i <= from
}

var (
	// dense are languages that say in two words, or six bytes of Chinese, what English does in three.
	dense = lexicon.SetOf("ar he ko tr zh")
	// unplaced are those and Japanese, in whose sentences the place of a quotation does not tell whether somebody speaks.
	unplaced = lexicon.SetOf("ar he ja ko tr zh")
)

// saidSo reports whether the word behind the mark at token last says that it closes what somebody said: “…”라고, 「…」と.
func saidSo(o *prose.Facts, last, to int) bool {
	begins := func(with string) bool { return strings.HasPrefix(o.Word(last+1), with) }
	return last+1 < to && slices.ContainsFunc(behindSpeech[:], begins) && !slices.ContainsFunc(behindNames[:], begins)
}

// behindNames are words behind what something is called: 「…」という, 「…」として知られる.
var behindNames = [...]string{"という", "といった", "として", "と呼", "と名"}

var behindSpeech = [...]string{"고", "며", "ded", "diye", "dey", "şeklinde", "ifade", "と", "라고", "라며", "라면서", "이라고", "이라며", "라는"}

// dropped looks at a quotation of the original without marks in the translation.
func (b *briefs) dropped(l prose.Link, m *pair, ring *[5]pair, found []checker.Finding) []checker.Finding {
	p, o := b.p, b.o
	if m.ours.other || m.ours.within || m.theirs.within || open(ring) || !quiet(ring, true) {
		return found
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	words := needed(o, m.theirs.first, m.theirs.last, from, to)
	if words == amid && saidSo(o, m.theirs.last, to) {
		words = fewest
	}
	theirs := words
	if dense.Has(lexicon.Hash(p.OriginalLanguage)) || p.OriginalLanguage == "ja" && saidSo(o, m.theirs.last, to) {
		theirs = (2*words + 1) / 3
	}
	if whole := saidWhole(p.Facts, o, l, m); whole > first && m.theirs.last > m.theirs.first+1 && prose.EndsSentence(o.Tokens[m.theirs.last-1].Hash) { // His teacher was brief: “At last.”
		return append(found, remarked(p, o, m, whole, last))
	}
	if !spoken(o, m.theirs.first, m.theirs.last, theirs) || words == amid && p.OriginalLanguage != "de" && o.Tokens[m.theirs.first+1].Has(prose.Capital) { // a title
		return found
	}
	begin, end := first, first+(m.theirs.last-from)*(last-first)/(to-from)
	if m.theirs.first > from+1 {
		begin = snapped(p.Facts, first, last, first+(m.theirs.first-from)*(last-first)/(to-from), 1)
	}
	if end = snapped(p.Facts, first, last, end, 0); end <= begin+1 {
		begin, end = first, last
	}
	if !spoken(p.Facts, begin-1, end, min(words, fewest)) || !(m.theirs.first > from && thats.Has(o.Tokens[m.theirs.first-1].Hash)) && !selves.Has(p.Tokens[begin].Hash) && reported(p.Facts, max(first, begin-3), min(begin+2, last)) {
		return found
	}
	if r := b.render(extent{m.theirs.first, m.theirs.last}, first, last); p.Headline(first) && 3*r.known < r.content { // a headline of its own
		return found
	}
	if whole := saidWhole(p.Facts, o, l, m); whole >= 0 {
		return append(found, remarked(p, o, m, whole, last))
	}
	return append(found, unmarked(p, o, m, begin, end))
}

// saidWhole gives the token from which a sentence of the translation is what somebody says, to its end, where the original quotes
// all of the sentence, or all behind a colon; -1 where it cannot be told.
func saidWhole(f, o *prose.Facts, l prose.Link, m *pair) int {
	first, last := f.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	switch {
	case m.theirs.last < to-2:
	case heads(o, m.theirs.first, from):
		if !tellsSpeech(f, first, last) {
			return first
		}
	case o.Tokens[m.theirs.first-1].Hash == ':' || o.Tokens[m.theirs.first-1].Hash == '：':
		for i := first + 1; i+2 < last; i++ {
			if f.Tokens[i].Hash == ':' {
				return i + 1
			}
		}
	}
	return -1
}

// unmarked is the finding of a quotation that stands at tokens begin to end-1 without marks.
func unmarked(p *checker.Pass, o *prose.Facts, m *pair, begin, end int) checker.Finding {
	a, b := p.Span(begin, end)
	return checker.Finding{
		Start: a, End: b, Confidence: 75,
		Message:  "a quotation of the original has lost its marks",
		Why:      "the sentence that is rendered here quotes; without marks the words are the paper's own",
		Evidence: []checker.Evidence{p.AtOriginal(m.theirs.first, m.theirs.last+1, "the quotation in the original")},
	}
}

// remarked is unmarked with the marks for its fix; what begins with he or she may be told in other words, which marks would put
// in somebody's mouth.
func remarked(p *checker.Pass, o *prose.Facts, m *pair, begin, end int) checker.Finding {
	f := unmarked(p, o, m, begin, end)
	if subjects.Has(p.Tokens[begin].Hash) && p.Tokens[begin].Hash != hashIt && !ofHimself(p.Facts, begin, end) {
		return f
	}
	f.Fixes = []checker.Fix{checker.Replace(f.Start, f.End, marked(p.Facts, p.Plain[f.Start:f.End]))}
	return f
}

// reported reports whether a verb of speech with “that”, or “according to”, stands among some tokens: what a quotation of the original
// says is told in other words, and not as the paper's own.
func reported(f *prose.Facts, first, last int) bool {
	for i := first + 1; i < last; i++ {
		if f.Tokens[i].Hash == hashThat && f.Tokens[i-1].Is(lexicon.Reporting) || f.Tokens[i].Hash == hashTo && f.Tokens[i-1].Hash == hashAccording {
			return true
		}
	}
	return false
}

var (
	hashThat, hashAccording = lexicon.Hash("that"), lexicon.Hash("according")
	hashIt                  = lexicon.Hash("it")
	hashSay, hashSays       = lexicon.Hash("say"), lexicon.Hash("says")

	thats = lexicon.SetOf("that att că che ch' dass daß dat που que qu' že że ότι что що") // before a quotation of the original
)

// snapped gives the token of the nearest comma, colon or stop to token at, or the one so
// many behind it; the token itself where none is near.
func snapped(f *prose.Facts, first, last, at, behind int) int {
	for d := 0; d < 7; d++ {
		for _, i := range [2]int{at - d, at + d} {
			if i > first && i < last {
				switch f.Tokens[i].Hash {
				case ',', ':', '.', '!', '?', '-', '–', '—':
					return min(i+behind, last-1)
				}
			}
		}
	}
	return max(first, min(at, last))
}

// hearsay are verbs in the mood by which German quotes without marks.
var hearsay = lexicon.SetOf("dürfe habe könne möge müsse sei seien solle werde wolle")

// added looks at words in quotation marks that the original does not quote; reported are those behind “said that”, whatever mood
// German tells them in.
func added(p *checker.Pass, o *prose.Facts, l prose.Link, m *pair, ring *[5]pair, reported bool, found []checker.Finding) []checker.Finding {
	words := 2 * fewest
	if first, last := p.SentenceTokens(l.First, l.Last); m.ours.last >= last-2 && (saysBefore(p.Facts, m.ours.first) || p.Tokens[first].Hash == hashAccording && p.Tokens[m.ours.first-1].Hash == ',') {
		words = fewest
	}
	if m.theirs.other || m.theirs.within || m.ours.within || m.ours.other || open(ring) || !spoken(p.Facts, m.ours.first, m.ours.last, words) || !quiet(ring, false) {
		return found
	}
	a, b := p.Span(m.ours.first, m.ours.last+1)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	if parting(o, from, to, speeches[p.OriginalLanguage], false) >= 0 { // ¿Qué pasará? - preguntan
		return found
	}
	for i := from; i < to && p.OriginalLanguage == "de" && !reported; i++ {
		if hearsay.Has(o.Tokens[i].Hash) {
			return found
		}
	}
	return append(found, checker.Finding{
		Start: a, End: b, Confidence: 70,
		Message:  "the original does not quote this",
		Why:      "the sentence that is rendered here has no quotation marks; in marks the words are somebody's own",
		Evidence: []checker.Evidence{p.AtOriginal(from, to, "the sentence in the original")},
	})
}

// saysBefore reports whether a verb of speech stands before the mark at token i: said “…”, said, “…”, told him that “…”.
func saysBefore(f *prose.Facts, i int) bool {
	reach := 1
	if i > 1 && f.Tokens[i-1].Hash == hashThat {
		i, reach = i-1, hearerWords
	} else if i > 1 && f.Tokens[i-1].Hash == ',' {
		i--
	}
	for k := i - 1; k >= max(i-reach, 0) && f.Tokens[k].Kind == prose.Word; k-- {
		if f.Tokens[k].Is(lexicon.Reporting) {
			return true
		}
	}
	return false
}

// hearerWords is how many words “that” may stand behind its verb: told the radio that.
const hearerWords = 4
