package changedquote

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// briefs looks for quotations of a few words amid a sentence.
type briefs struct {
	p        *checker.Pass
	o        *prose.Facts
	words    *prose.Rendering
	found    []checker.Finding // whose words the translation has
	short    []checker.Finding // those of two words
	doubtful []checker.Finding // whose words it may have in others
	retold   int               // quotations that the translation reports in other words
	kept     int               // how many quotations of few words the story must keep for the last of the doubtful to be told
}

// extent is a quotation: the tokens of its two marks.
type extent struct{ first, last int }

// few looks at a quotation of a few words amid a sentence that has no marks in the translation. Titles and names
// lose theirs freely, and so does what is called so. A figure of speech is rendered by a plain word, without marks; so the
// words must stand there, or the story show that it keeps such marks.
func (b *briefs) few(l prose.Link, m *pair, ring *[5]pair, e extent) {
	p, o := b.p, b.o
	if l.Last-l.First != 1 || m.ours.other || m.ours.within || m.theirs.within || open(ring) || !quiet(ring, true) {
		return
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	if begin, end := judged(p.Facts, first, last, spoken(o, e.first, e.last, 2)); begin >= 0 && m.ours.count == 0 && !b.title(e) {
		expected := first + (e.first-from)*(last-first)/(to-from)
		if theirs, ours := e.last-e.first-1, end-begin; ours <= 3*theirs+2 && abs(expected-begin) <= 2*unsure+(last-first)/8 {
			b.found = append(b.found, b.rebriefed(e, begin, end, last))
			return
		}
	}
	r := b.render(e, first, last)
	at := func(i int) int { return first + (i-from)*(last-first)/(to-from) }
	begin, end := at(e.first), at(e.last)
	if r.together(e) {
		begin, end = r.begin, r.end
	}
	if r.known < r.content || r.known == 0 {
		begin, end = max(first, begin-unsure), min(last, end+unsure)
	}
	for i := max(first, begin-3); i < end; i++ {
		if h := p.Tokens[i].Hash; calling.Has(h) || r.words < 3 && called.Has(h) {
			return
		}
	}
	if !b.phrase(e, r) || attributedTo(p.Facts, first, last) {
		return
	}
	f := b.brief(e, begin, end)
	if r.words > 1 && r.together(e) && (r.known == r.content || r.content >= fewestAlone) {
		if r.words < 3 {
			b.short = append(b.short, f)
		} else {
			b.found = append(b.found, f)
		}
		return
	}
	b.doubtful = append(b.doubtful, f)
	b.kept = 1
	if r.words == 1 {
		b.kept = 2
	}
}

// brief is the finding of a quotation of a few words that stands at tokens begin to end-1 without marks.
func (b *briefs) brief(e extent, begin, end int) checker.Finding {
	start, stop := b.p.Span(begin, end)
	return checker.Finding{
		Start: start, End: stop, Confidence: 62,
		Message:  "‘" + b.o.Slice(e.first+1, e.last) + "’ stands in marks in the original, and nothing here does",
		Why:      "the sentence that is rendered here quotes these words; without marks they are the paper's own",
		Evidence: []checker.Evidence{b.p.AtOriginal(e.first, e.last+1, "the quotation in the original")},
	}
}

// rebriefed is brief with the marks for its fix, where the words end the sentence; the stop goes into the marks unless the
// translation keeps it out.
func (b *briefs) rebriefed(e extent, begin, end, last int) checker.Finding {
	f := b.brief(e, begin, end)
	if end != last-1 {
		return f
	}
	if !stopsOutside(b.p.Facts) {
		_, f.End = b.p.Span(begin, last)
	}
	f.Fixes = []checker.Fix{checker.Replace(f.Start, f.End, marked(b.p.Facts, b.p.Plain[f.Start:f.End]))}
	return f
}

// stopsOutside reports whether a text sets a stop or a comma behind a closing mark, “so”, and none before one.
func stopsOutside(f *prose.Facts) bool {
	outside := false
	for i := 1; i+1 < len(f.Tokens); i++ {
		if !f.QuoteMark(i) || f.Gap(i-1) {
			continue
		}
		if h := f.Tokens[i-1].Hash; h == '.' || h == ',' {
			return false
		}
		if h := f.Tokens[i+1].Hash; (h == '.' || h == ',') && !f.Gap(i) {
			outside = true
		}
	}
	return outside
}

// judged gives the words of the translation in which somebody judges of something: spoke of a fiasco, described the
// ruling as unjust; called it an affront to all, where the original quotes several. Begin is -1 where there are none, or a
// name stands there.
func judged(f *prose.Facts, first, last int, several bool) (begin, end int) {
	begin = -1
	for i := first + 1; i+1 < last; i++ {
		behind := hashAs
		if several && calls.Has(f.Tokens[i].Hash) && !f.Tokens[i-1].Is(lexicon.Auxiliary) {
			for k := i + 2; k < min(i+judgedWords, last-1) && f.Tokens[k].Kind == prose.Word && !linking.Has(f.Tokens[k].Hash); k++ {
				if articles.Has(f.Tokens[k].Hash) {
					begin = k
				}
			}
			continue
		}
		if speaking.Has(f.Tokens[i].Hash) {
			behind = hashOf
		} else if !judging.Has(f.Tokens[i].Hash) || f.Tokens[i-1].Is(lexicon.Auxiliary) { // is hailed as a hero
			continue
		}
		reach := min(i+judgedWords, last-1)
		if behind == hashAs { // described the fire, which broke out at night, as
			reach = min(i+2*judgedWords, last-1)
		}
		for k := i + 1; k < reach && (f.Tokens[k].Kind == prose.Word || behind == hashAs); k++ {
			if f.Tokens[k].Hash == behind {
				begin = k + 1
				break
			}
		}
	}
	if begin < 0 {
		return -1, -1
	}
	if f.Tokens[begin].Is(lexicon.Determiner) {
		begin++
	}
	for end = begin; end < last && f.Tokens[end].Kind == prose.Word && !linking.Has(f.Tokens[end].Hash); end++ {
		if f.Tokens[end].Has(prose.Capital) {
			return -1, -1
		}
	}
	if end == begin {
		return -1, -1
	}
	return begin, end
}

// judgedWords is how many words “of” or “as” may stand behind the verb: described the ruling of the court as.
const judgedWords = 9

var (
	// judging are verbs by which somebody says in his own words what he thinks of something, as it is so; speaking those of
	// something.
	judging  = lexicon.SetOf("blasted branded characterised characterized condemned criticised criticized decried denounced describe described describes dismissed hailed referred")
	speaking = lexicon.SetOf("accused accuses speak speaks spoke talked talks")
	// calls are those that name it so; articles stand before what somebody thinks it is, and before no name.
	calls    = lexicon.SetOf("call called calling calls labeled labelled")
	articles = lexicon.SetOf("a an our")
	// linking are words that end the judgement.
	linking = lexicon.SetOf("and that when where which while who")

	hashOf, hashAs = lexicon.Hash("of"), lexicon.Hash("as")
)

// title reports whether a quotation begins with a capital, as a name does; in German, where every noun has one, no word before
// it must say that it is somebody's judgement: als „Unfug“.
func (b *briefs) title(e extent) bool {
	if !b.o.Tokens[e.first+1].Has(prose.Capital) {
		return false
	}
	for i := max(e.first-3, 0); i < e.first && b.p.OriginalLanguage == "de"; i++ {
		if germanAs.Has(b.o.Tokens[i].Hash) {
			return false
		}
	}
	return true
}

var germanAs = lexicon.SetOf("als nannte nannten nennen nennt vom von vor")

// attributedTo reports whether a sentence tells what it says in other words: according to the mayor.
func attributedTo(f *prose.Facts, first, last int) bool {
	for i := first; i < last; i++ {
		if f.Tokens[i].Hash == hashAccording {
			return true
		}
	}
	return false
}

// one looks at a sentence that has one quotation fewer than that of the original: the one whose words stand in none
// of the translation's and together outside of them, if there is but one, or without which the others stand where they do.
func (b *briefs) one(l prose.Link, m *pair, ring *[5]pair) {
	first, last := b.p.SentenceTokens(l.First, l.Last)
	from, to := b.o.SentenceTokens(l.OriginalFirst, l.Beyond)
	ours, theirs := quotations(b.p.Facts, first, last), quotations(b.o, from, to)
	if len(ours)+1 != len(theirs) || 2*len(ours) != m.ours.count || b.interrupted(theirs) {
		return
	}
	lost := extent{-1, -1}
	for _, e := range theirs {
		r := b.render(e, first, last)
		if e.last-e.first > amid || !r.together(e) || slices.ContainsFunc(ours, func(x extent) bool { return r.begin < x.last && x.first < r.end }) {
			continue
		}
		if lost.first >= 0 {
			return
		}
		lost = e
	}
	if lost.first < 0 {
		lost = b.skipped(ours, theirs, first, last, from, to)
	}
	if lost.first >= 0 {
		b.few(l, m, ring, lost)
	}
}

// interrupted reports whether a clause that says who speaks stands between two quotations of the original, which are one
// then: «La reforma», dijo el ministro, «costará…».
func (b *briefs) interrupted(theirs []extent) bool {
	said := speeches[b.p.OriginalLanguage]
	for n := 1; n < len(theirs); n++ {
		from, to := theirs[n-1].last+1, theirs[n].first
		if to-from > speakerWords || to <= from+1 {
			continue
		}
		if comma(b.o, to-1) && (comma(b.o, from) || comma(b.o, from-2)) { // “…,” gritou-lhe uma enfermeira, “…”
			return true
		}
		for k := from; k < to; k++ {
			if said != nil && said.has(b.o.Tokens[k].Hash) {
				return true
			}
		}
	}
	return false
}

// comma reports whether token i is a comma of any script.
func comma(f *prose.Facts, i int) bool {
	switch f.Tokens[i].Hash {
	case ',', '，', '、', '،':
		return true
	}
	return false
}

// nearer is by how many words, of all marks together, the others must stand nearer without one quotation than without any
// other for it to be the one that is lost.
const nearer = 8

// skipped gives the quotation of the original without which the others stand nearest to where those of the translation
// do; none if another comes close.
func (b *briefs) skipped(ours, theirs []extent, first, last, from, to int) extent {
	best, next, at := 1<<30, 1<<30, -1
	for skip := range theirs {
		far := 0
		for k, x := range ours {
			e := theirs[k]
			if k >= skip {
				e = theirs[k+1]
			}
			far += abs((x.first-first)*(to-from)-(e.first-from)*(last-first)) + abs((x.last-first)*(to-from)-(e.last-from)*(last-first))
		}
		if far < best {
			best, next, at = far, best, skip
		} else {
			next = min(next, far)
		}
	}
	if e := theirs[at]; next-best >= nearer*(to-from) && e.last-e.first > fewestAlone && e.last-e.first <= amid {
		return e
	}
	return extent{-1, -1}
}

// quotations gives those of some tokens, nil where the marks are no pairs.
func quotations(f *prose.Facts, first, last int) (list []extent) {
	opened := -1
	for i := first; i < last; i++ {
		switch {
		case !f.QuoteMark(i) || gershayim(f, i):
		case opens(f, i, first, last, opened >= 0) != (opened < 0):
			return nil
		case opened < 0:
			opened = i
		default:
			list = append(list, extent{opened, i})
			opened = -1
		}
	}
	if opened >= 0 {
		return nil
	}
	return list
}

// rendered is what of a quotation of the original stands among some tokens of the translation.
type rendered struct {
	words      int // of the quotation
	content    int // of them those of some letters
	known      int // of these those that are rendered
	same       int // and those that stand there as they are
	begin, end int // the tokens that render them
}

// together reports whether most of the words are rendered, close to one another.
func (r *rendered) together(e extent) bool {
	return r.known > 0 && 2*r.known >= r.content && r.end-r.begin <= e.last-e.first+unsure
}

// render looks for the words of a quotation among tokens first to last-1 that have no capital.
func (b *briefs) render(e extent, first, last int) (r rendered) {
	r.begin, r.end = last, first
	for k := e.first + 1; k < e.last; k++ {
		t := &b.o.Tokens[k]
		if t.Kind != prose.Word {
			continue
		}
		if r.words++; t.Len <= 3 {
			continue
		}
		r.content++
		known := false
		for i := first; i < last; i++ {
			w := &b.p.Tokens[i]
			if w.Kind != prose.Word {
				continue
			}
			if w.Hash == t.Hash {
				r.same++
			}
			if !w.Has(prose.Capital) && (b.words.Of(i, k) || alike(b.p.Word(i), b.o.Word(k))) {
				known = true
				r.begin, r.end = min(r.begin, i), max(r.end, i+1)
			}
		}
		if known {
			r.known++
		}
	}
	return r
}

// unsure is by how many words the place of a few words in the translation may be missed.
const unsure = 2

// phrase reports whether a quotation is of two words or more and no name or title: it begins with no capital, and most
// of it has none. One word in marks is mostly a figure of speech, whose marks translators drop: it must be known, and so
// must be all words of a script that knows no capitals. What the translation has as it is is a foreign word.
func (b *briefs) phrase(e extent, r rendered) bool {
	capitals := 0
	for i := e.first + 1; i < e.last; i++ {
		t := &b.o.Tokens[i]
		if t.Kind != prose.Word || !t.Has(prose.Capital) || t.Has(prose.SentenceStart) {
			continue
		}
		if b.p.OriginalLanguage == "de" && (i > e.first+1 || r.known > 0 && r.known == r.content) {
			continue
		}
		if capitals++; i == e.first+1 {
			return false
		}
	}
	if 2*capitals >= r.words || r.same > 0 && 2*r.same >= r.content {
		return false
	}
	sure := r.content > 0 && r.known == r.content
	if first := b.o.FirstRune(e.first + 1); first >= 0x2e80 && first < 0xac00 { // words of Chinese and Japanese have no ends
		return false
	}
	return sure || r.words > 1 && b.o.FirstRune(e.first+1) < 0x590
}

// called is said of a name, and of what somebody makes of another: called it a disgrace.
var called = lexicon.SetOf("call called calls")

// calling are words by which a paper says that something is called so.
var calling = lexicon.SetOf("dubbed entitled known named nickname nicknamed so-called term termed titled word words")

// alike reports whether two words begin alike: stable, stabili.
func alike(x, y string) bool {
	return len(x) > 4 && len(y) > 4 && strings.EqualFold(x[:4], y[:4])
}
