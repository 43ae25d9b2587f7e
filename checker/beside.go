package checker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Beside gives the tokens first to last-1 of the original that render the words at
// a byte of the translation: the sentences that its sentence is linked with. There
// are none where there is no original or the sentence has no partner.
func (p *Pass) Beside(at int) (first, last int) {
	l, ok := p.linkAt(at)
	if !ok {
		return 0, 0
	}
	o := p.Original()
	return o.SentenceTokens(l.OriginalFirst, l.Beyond)
}

// longestBeside is how many tokens the sentences of a link may have on one side. More
// are no sentence, and to read them for each finding in them would take a time that
// grows with their square.
const longestBeside = 2048

// linkAt gives the link of the sentence at a byte of the translation.
func (p *Pass) linkAt(at int) (prose.Link, bool) {
	a := p.Alignment()
	if a == nil || len(p.Sentences) == 0 {
		return prose.Link{}, false
	}
	token, _ := p.Within(at, at+1)
	if token >= len(p.Tokens) {
		return prose.Link{}, false
	}
	l := a.Of(p.SentenceOf(token))
	return l, l.Paired() && p.short(l)
}

// short reports whether both sides of a link are of a length that sentences have.
func (p *Pass) short(l prose.Link) bool {
	o := p.Original()
	return p.Sentences[l.Last-1].Last-p.Sentences[l.First].First < longestBeside && o.Sentences[l.Beyond-1].Last-o.Sentences[l.OriginalFirst].First < longestBeside
}

// OriginalHas gives where the sentences beside a byte of the translation, or their
// neighbours, have these words as they stand, letter for letter. It gives tokens
// first to last-1, and none where the words are parts of longer ones.
func (p *Pass) OriginalHas(at int, words string) (first, last int, ok bool) {
	l, ok := p.linkAt(at)
	if !ok || words == "" {
		return 0, 0, false
	}
	o := p.Original()
	// Links slip by a sentence where one was parted, and a name is then next door.
	from := int(o.Tokens[o.Sentences[max(l.OriginalFirst-1, 0)].First].Start)
	to := o.Tokens[o.Sentences[min(int(l.Beyond), len(o.Sentences)-1)].Last-1].End()
	if to-from > longestBeside*8 { // bytes
		return 0, 0, false
	}
	for from < to {
		i := strings.Index(o.Plain[from:to], words)
		if i < 0 {
			return 0, 0, false
		}
		start, end := from+i, from+i+len(words)
		if free(o.Plain, start, end) {
			first, last = o.Within(start, end)
			return first, last, first < last
		}
		_, n := utf8.DecodeRuneInString(o.Plain[start:])
		from = start + n
	}
	return 0, 0, false
}

// OnlyThere gives where the sentences beside a byte of the translation, or their
// neighbours, have a name as it is written, with nothing in capitals behind it, of which
// the sentences of the translation have not the last word: tokens first to last-1.
func (p *Pass) OnlyThere(at int, name string) (first, last int, ok bool) {
	if first, last, ok = p.OriginalHas(at, name); !ok {
		return 0, 0, false
	}
	o := p.Original()
	if o.Gap(last-1) && o.Tokens[last].Kind == prose.Word && o.Tokens[last].Flags&(prose.Capital|prose.SentenceStart) == prose.Capital {
		return 0, 0, false // El País Vasco
	}
	l, _ := p.linkAt(at)
	final := o.Tokens[last-1].Hash
	for i, end := p.SentenceTokens(l.First, l.Last); i < end; i++ {
		if p.Tokens[i].Hash == final && !p.address(i) {
			return 0, 0, false
		}
	}
	return first, last, true
}

// address reports whether token i is in the address of a site: spiegel.de.
func (p *Pass) address(i int) bool {
	return i+2 < len(p.Tokens) && p.Tokens[i+1].Hash == '.' && !p.Tokens[i+1].Has(prose.Spaced) && !p.Tokens[i].Has(prose.Capital) && p.Tokens[i+2].Kind == prose.Word && !p.Tokens[i+2].Has(prose.Spaced)
}

// free reports whether bytes start to end are no part of a longer word.
func free(text string, start, end int) bool {
	part := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	opens, _ := utf8.DecodeRuneInString(text[start:])
	closes, _ := utf8.DecodeLastRuneInString(text[:end])
	after, _ := utf8.DecodeRuneInString(text[end:])
	return !(part(before) && part(opens)) && !(part(closes) && part(after))
}

// WrittenSo is the excuse of a rule whose findings are right where the original
// writes the same: a hashtag, a company, a stage name in small letters.
func WrittenSo(p *Pass, f *Finding) bool {
	_, _, ok := p.OriginalHas(f.Start, p.Plain[f.Start:f.End])
	return ok
}

// NamedSo is WrittenSo for names: the words begin with a capital in the original,
// too, and not because a sentence begins there (“A” opens Spanish ones).
func NamedSo(p *Pass, f *Finding) bool {
	r, _ := utf8.DecodeRuneInString(p.Plain[f.Start:])
	if !unicode.IsUpper(r) {
		return false
	}
	first, last, ok := p.OriginalHas(f.Start, p.Plain[f.Start:f.End])
	return ok && (last-first > 1 || !p.Original().Licensed(first))
}

// surest is the confidence, in per cent, to which evidence of the original raises
// one; proof is how much.
const (
	surest = 97
	proof  = 6
)

// Show adds tokens first to last-1 of the original to a finding's evidence and
// raises its confidence.
func (p *Pass) Show(f *Finding, first, last int, note string) {
	f.Evidence = append(f.Evidence, p.AtOriginal(first, last, note))
	if f.Confidence < surest {
		f.Confidence = min(f.Confidence+proof, surest)
	}
}

// NameBeside is the help of a rule about the form of a name: the original has it,
// with its capital, in the sentence that is rendered here.
func NameBeside(p *Pass, f *Finding) {
	first, last := p.Beside(f.Start)
	o := p.Original()
	from, to := p.Within(f.Start, f.End)
	for k := from; k < to; k++ {
		if p.Tokens[k].Is(lexicon.Function) || p.Tokens[k].Kind != prose.Word {
			continue
		}
		for i := first; i < last; i++ {
			if o.Tokens[i].Hash == p.Tokens[k].Hash && o.Tokens[i].Has(prose.Capital) && !o.Licensed(i) {
				p.Show(f, i, i+1, "the name, in the original")
				return
			}
		}
	}
}

// longestDouble is how many words may be said twice: “no, señor, no, señor”.
const longestDouble = 8

// DoubledSo is the excuse of a rule that finds words said twice: the original says
// words twice, too (“muy muy”, “Sirhan Sirhan”). Grammar doubles words of its own,
// “nous nous” and “die die”, and they excuse nothing; nor does a doubled
// word of content excuse “the the”.
func DoubledSo(p *Pass, f *Finding) bool {
	first, last := p.Beside(f.Start)
	if first == last {
		return false
	}
	o := p.Original()
	at, _ := p.Within(f.Start, f.End)
	if at >= len(p.Tokens) {
		return false
	}
	bare := p.Tokens[at].Is(lexicon.Function) && !p.Tokens[at].Is(lexicon.Adverb)
	for i := first; i < last; i++ {
		if o.Tokens[i].Kind != prose.Word || doubledByGrammar.Has(o.Tokens[i].Hash) || bare && o.Tokens[i].Hash != p.Tokens[at].Hash {
			continue
		}
		for n := 1; n <= longestDouble && i+2*n <= last; n++ {
			if twice(o, i, n, last) {
				return true
			}
		}
	}
	return false
}

var doubledByGrammar = lexicon.SetOf("nous vous die der das dat sie ihr que wat en")

// twice reports whether the n tokens from i on stand twice; a comma may part them.
func twice(o *prose.Facts, i, n, last int) bool {
	second := i + n
	if o.Tokens[second].Hash == ',' {
		second++
	}
	if second+n > last {
		return false
	}
	for k := range n {
		if o.Tokens[i+k].Hash != o.Tokens[second+k].Hash {
			return false
		}
	}
	return true
}

// OpenSo is the excuse of a rule that counts quotation marks: the sentences beside
// have as many, and those of the original's paragraph do not balance either, because
// a quotation goes on there or the text is an excerpt that begins inside one. A
// finding of more than the mark itself is not about the count.
func OpenSo(p *Pass, f *Finding) bool {
	q, ok := p.quotesBeside(f)
	return ok && !q.balanced && q.theirs == q.ours
}

// ClosedThere is the help of a rule that counts quotation marks: the sentence beside
// has one more than the translation's, and those of its paragraph balance.
func ClosedThere(p *Pass, f *Finding) {
	if q, ok := p.quotesBeside(f); ok && q.balanced && q.theirs == q.ours+1 {
		p.Show(f, q.first, q.last, "the quotation opens and closes in the original")
	}
}

// quotesBeside are the quotation marks of linked sentences.
type quotesBeside struct {
	first, last  int // tokens of the original
	ours, theirs int
	balanced     bool // those of the original's paragraph are even
}

// quotesBeside counts the quotation marks around a finding that is of a mark alone.
func (p *Pass) quotesBeside(f *Finding) (q quotesBeside, ok bool) {
	l, ok := p.linkAt(f.Start)
	if !ok || f.End-f.Start > utf8.UTFMax {
		return q, false
	}
	o := p.Original()
	q.first, q.last = o.SentenceTokens(l.OriginalFirst, l.Beyond)
	start, end := p.Span(p.SentenceTokens(l.First, l.Last))
	q.ours = quotationMarks(p.Plain[start:end])
	q.theirs = quotationMarks(o.Plain[o.Tokens[q.first].Start:o.Tokens[q.last-1].End()])
	b := o.Blocks[o.BlockOf(q.first)]
	q.balanced = quotationMarks(o.Plain[b.Start:b.End])%2 == 0
	return q, true
}

// CopiedSo is the help of a rule about how another language writes: the original has
// the very same.
func CopiedSo(p *Pass, f *Finding) {
	if f.End-f.Start < 3 {
		return // «, 2ª: marks stand everywhere
	}
	if first, last, ok := p.OriginalHas(f.Start, p.Plain[f.Start:f.End]); ok {
		p.Show(f, first, last, "the original writes it so")
	}
}

func quotationMarks(text string) (n int) {
	for _, r := range text {
		switch r {
		case '"', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』':
			n++
		}
	}
	return n
}

// longestTitle is how many bytes the title of a film, a song or a programme has.
const longestTitle = 60

// TitledSo is the excuse of a rule about figures and dates: the words stand in a
// title in quotation marks, and the original has them in one, too. In a longer
// quotation somebody speaks, and his figures are the translator's to turn.
func TitledSo(p *Pass, f *Finding) bool {
	if !entitled(p.Plain, f.Start, f.End) {
		return false
	}
	first, last, ok := p.OriginalHas(f.Start, p.Plain[f.Start:f.End])
	if !ok {
		return false
	}
	o := p.Original()
	return entitled(o.Plain, int(o.Tokens[first].Start), o.Tokens[last-1].End())
}

// entitled reports whether bytes start to end stand in a short quotation.
func entitled(text string, start, end int) bool {
	const quotes, ends = "\"“”„«»「」", "\n"
	before := text[max(0, start-longestTitle):start]
	after := text[end:min(len(text), end+longestTitle)]
	open, closes := strings.LastIndexAny(before, quotes+ends), strings.IndexAny(after, quotes+ends)
	return open >= 0 && closes >= 0 && before[open] != '\n' && after[closes] != '\n' && len(before)-open+closes <= longestTitle
}
