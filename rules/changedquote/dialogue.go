package changedquote

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// dashed gives what a sentence of the original says behind a dash that opens speech, as marks would: up to the mark before who
// says it, – Jag går, säger hon; or all of it, behind a sentence that says who speaks, – Vi går – powiedział. – Zaraz.
// —Me voy —dijo—. No me queda otra.
func dashed(o *prose.Facts, from, to int, said *speech, m marks) marks {
	if said == nil {
		return m
	}
	opened := dash(o, from)
	if i := parting(o, from, to, said, opened); opened && i >= 0 {
		m.first, m.last, m.count = from, i, 2
		return m
	}
	if from < 2 || o.BlockOf(from-1) != o.BlockOf(from) || !opened && !(prose.EndsSentence(o.Tokens[from-1].Hash) && dash(o, from-2)) {
		return m
	}
	for i := from + 1; i < to; i++ {
		if dash(o, i) {
			return m
		}
	}
	m.first, m.last, m.count, m.whole = from, to-1, 2, true
	return m
}

// parting gives the mark, a dash or where commas count a comma, behind which a sentence of the original says who speaks; -1 for
// none.
func parting(o *prose.Facts, from, to int, said *speech, commas bool) int {
	for i := from + 2; said != nil && i+1 < to; i++ {
		if !dash(o, i) && !(commas && o.Tokens[i].Hash == ',') {
			continue
		}
		for k := i + 1; k < min(i+1+dashedWords, to); k++ {
			if said.has(o.Tokens[k].Hash) {
				return i
			}
			if o.Tokens[k].Kind != prose.Word && !dash(o, k) {
				break
			}
		}
	}
	return -1
}

// halved gives each half of a quotation that dashes part in two sentences its own marks: «Мы ждем, — сказал он. — Никто не идет».
func halved(o *prose.Facts, from, to int, said *speech, m marks) marks {
	switch {
	case said == nil:
	case m.open:
		if i := parting(o, m.first, to, said, false); i >= 0 {
			m.last, m.count, m.open = i, 2, false
		}
	case dash(o, from):
		m.first, m.count, m.within = from, 2, false
	}
	return m
}

// dashedWords is how many words from the mark that ends speech the verb that says who speaks may stand.
const dashedWords = 3

// dash reports whether token i is a dash.
func dash(o *prose.Facts, i int) bool {
	switch o.Tokens[i].Hash {
	case '-', '–', '—', '―':
		return true
	}
	return false
}

// resumed gives the tokens of the translation that go on with a quotation behind who says it, without marks, where the
// original quotes them: “We wait,” said Smith, and nobody comes. Begin is -1 where there are none.
func (b *briefs) resumed(l prose.Link, m *pair) (begin, end int) {
	first, last := b.p.SentenceTokens(l.First, l.Last)
	from, to := b.o.SentenceTokens(l.OriginalFirst, l.Beyond)
	ours, theirs := quotations(b.p.Facts, first, last), quotations(b.o, from, to)
	if len(ours) == 0 || len(ours)+1 != len(theirs) || !b.interrupted(theirs[len(theirs)-2:]) {
		return -1, -1
	}
	if begin, end = b.rest(l, ours[len(ours)-1].last, theirs[len(theirs)-1]); begin >= 0 {
		m.theirs.first, m.theirs.last = theirs[len(theirs)-1].first, theirs[len(theirs)-1].last
	}
	return begin, end
}

// rest gives the tokens of the translation behind who says it, which follows token at, for the second half of a quotation.
func (b *briefs) rest(l prose.Link, at int, half extent) (begin, end int) {
	p, o := b.p, b.o
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	behind := 2
	if dense.Has(lexicon.Hash(p.OriginalLanguage)) { // “…” diye ekledi.
		behind += dashedWords
	}
	if half.last < to-behind || l.Last-l.First > 2 {
		return -1, -1
	}
	if l.Last-l.First == 2 {
		begin = int(p.Sentences[l.Last-1].First)
		if at >= begin || tellsSpeech(p.Facts, begin, last) {
			return -1, -1
		}
	} else {
		told, off := false, 1<<30
		for i := at + 1; i < last-1; i++ {
			told = told || speaks(&p.Tokens[i])
			if !told || p.Tokens[i].Hash != ',' && p.Tokens[i].Hash != ':' {
				continue
			}
			if p.Tokens[i-1].Is(lexicon.Reporting) { // adding, nobody came
				begin, off = i+1, 0
			}
			if d := abs((last-i)*(to-from) - (to-half.first)*(last-first)); d < off {
				begin, off = i+1, d
			}
		}
		if off*4 > (to-from)*(last-first) {
			return -1, -1
		}
	}
	if !spoken(p.Facts, begin-1, last, fewestAlone-1) {
		return -1, -1
	}
	return begin, last
}

// parted looks at a quotation of the original in two halves, between which stands who says it, of which the translation
// marks neither.
func (b *briefs) parted(l prose.Link, m *pair, found []checker.Finding) []checker.Finding {
	p, o := b.p, b.o
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	theirs := quotations(o, from, to)
	if len(theirs) != 2 || !b.interrupted(theirs) {
		return found
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	end := attributionNear(p, first, last, first+(theirs[0].last-from)*(last-first)/(to-from))
	if theirs[0].first > from+1 || end == 0 || !spoken(p.Facts, first-1, end, fewestAlone-1) {
		return found
	}
	f := unmarked(p, o, m, first, end+1)
	if first, last := b.rest(l, end, theirs[1]); first >= 0 {
		start, stop := p.Span(first, last)
		f.Fixes = []checker.Fix{checker.Replace(f.Start, stop, marked(p.Facts, p.Plain[f.Start:f.End])+p.Plain[f.End:start]+marked(p.Facts, p.Plain[start:stop]))}
		f.End = stop
	}
	return append(found, f)
}
