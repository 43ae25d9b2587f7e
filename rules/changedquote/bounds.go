package changedquote

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// overrun reports a quotation that goes on over who says it, where that of the original ends before:
// “…, said Smith.”
func overrun(p *checker.Pass, o *prose.Facts, l prose.Link, m *pair) {
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	if l.Last-l.First != 1 || m.ours.count != 2 || m.theirs.count != 2 || m.theirs.first > from+1 || m.theirs.last >= to-2 || o.Tokens[m.theirs.last+1].Kind == prose.Number {
		return
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	comma := attribution(p, first, last)
	if m.ours.first > first+1 || m.ours.last < last-2 || comma <= m.ours.first+2 {
		return
	}
	start, end := p.Span(comma, m.ours.last+1)
	words, _ := p.Span(comma+1, m.ours.last)
	mark := p.Word(m.ours.last)
	reportOver(p, m, to, start, end, ","+mark+" "+strings.TrimSuffix(p.Plain[words:end], mark))
}

// reportOver reports a quotation that goes on over who says it, which the original does behind its own, up to token to; fixed is the
// text that stands for that from start to end.
func reportOver(p *checker.Pass, m *pair, to, start, end int, fixed string) {
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 85,
		Message:  "the quotation goes on over who says it",
		Why:      "in the original it ends before ‘" + checker.ClipWords(p.Original().Slice(m.theirs.last+1, to), 40) + "’",
		Evidence: []checker.Evidence{p.AtOriginal(m.theirs.first, m.theirs.last+1, "the quotation in the original")},
		Fixes:    []checker.Fix{checker.Replace(start, end, fixed)},
	})
}

// ranOn reports a quotation that goes on over who says it into the next sentence, where the original closes it before and
// opens another: “We wait, said Smith. Nobody comes.”
func ranOn(p *checker.Pass, o *prose.Facts, l, next prose.Link, m, after *pair) {
	if m.ours.count != 1 || !m.ours.open || m.ours.within || m.theirs.count != 2 || m.theirs.open || after.ours.count != 1 || after.theirs.count != 2 || l.Last-l.First != 1 || next.Last != l.Last+1 || next.First != l.Last {
		return
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	if m.ours.first > first+1 || m.theirs.first > from+1 || m.theirs.last >= to-2 {
		return
	}
	comma := attribution(p, first, last)
	if comma <= first+2 {
		return
	}
	start, words := p.Span(comma, comma+1)
	end, _ := p.Span(last, last+1)
	mark := p.Word(m.ours.first)
	reportOver(p, m, to, start, end, p.Word(comma)+closing(mark)+p.Plain[words:end]+mark)
}

// clipped reports a quotation that closes amid what somebody says, where that of the original ends before who says it: “We wait”
// and nobody comes, said Smith.
func clipped(p *checker.Pass, o *prose.Facts, l prose.Link, m *pair) {
	if l.Last-l.First != 1 || m.ours.count != 2 || m.theirs.count != 2 || m.theirs.open || m.ours.open {
		return
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	if m.ours.first > first || !heads(o, m.theirs.first, from) || m.theirs.last >= to-2 {
		return
	}
	comma := attribution(p, first, last)
	if comma < m.ours.last+clippedWords || !p.Tokens[m.ours.last+1].Is(lexicon.Conjunction) || tellsSpeech(p.Facts, m.ours.last, m.ours.last+clippedWords) {
		return
	}
	if words := m.theirs.last - m.theirs.first; (m.ours.last-first)*(to-from)*5 > words*(last-first)*4 { // it is as long as the original's
		return
	}
	start, behind := p.Span(m.ours.last, m.ours.last+1)
	if p.Tokens[m.ours.last-1].Hash == ',' {
		start, _ = p.Span(m.ours.last-1, m.ours.last)
	}
	_, end := p.Span(comma, comma+1)
	reportEarly(p, start, end, p.Plain[behind:end]+p.Word(m.ours.last), p.AtOriginal(m.theirs.first, m.theirs.last+1, "the quotation in the original"))
}

// reportEarly reports a quotation that closes too early; fixed is the text that stands for that from start to end.
func reportEarly(p *checker.Pass, start, end int, fixed string, evidence checker.Evidence) {
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 75,
		Message:  "the quotation closes too early",
		Why:      "in the original it goes on over these words; without marks they are the paper's own",
		Evidence: []checker.Evidence{evidence},
		Fixes:    []checker.Fix{checker.Replace(start, end, fixed)},
	})
}

// clippedWords is how many words must be left outside.
const clippedWords = 4

// short reports a quotation that closes with a sentence, where that of the original goes on to the next, which has no marks in
// the translation: “We wait.” Nobody comes, said Smith.
func short(p *checker.Pass, o *prose.Facts, l, next prose.Link, m, after *pair) {
	if m.ours.count != 2 || m.ours.open || m.theirs.count != 1 || !m.theirs.open || m.theirs.within || after.ours.count != 0 || after.ours.other || after.theirs.count != 1 || after.theirs.open || next.First != l.Last || next.Last-next.First != 1 {
		return
	}
	_, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(next.OriginalFirst, next.Beyond)
	first, beyond := p.SentenceTokens(next.First, next.Last)
	if m.ours.last < last-2 || after.theirs.last <= from+2 {
		return
	}
	stop := beyond // of the words that belong to it
	if after.theirs.last < to-2 {
		if stop = attribution(p, first, beyond); stop <= first+1 {
			return
		}
		stop++
	} else if tellsSpeech(p.Facts, first, beyond) {
		return
	}
	start, behind := p.Span(m.ours.last, m.ours.last+1)
	_, end := p.Span(first, stop)
	reportEarly(p, start, end, p.Plain[behind:end]+p.Word(m.ours.last), p.AtOriginal(from, after.theirs.last+1, "where the original goes on"))
}

// late reports a quotation that opens with a sentence, where that of the original begins with the one before, which has no marks in
// the translation: We wait. “Nobody comes,” said Smith.
func late(p *checker.Pass, o *prose.Facts, l, next prose.Link, m, after *pair) {
	if m.ours.count != 0 || m.ours.other || m.ours.within || m.theirs.count != 1 || !m.theirs.open || m.theirs.within || after.ours.count != 2 || after.ours.open || after.theirs.count != 1 || after.theirs.open || next.First != l.Last || l.Last-l.First != 1 {
		return
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	begins, _ := p.SentenceTokens(next.First, next.Last)
	if after.ours.first > begins || m.theirs.first > from || tellsSpeech(p.Facts, first, last) {
		return
	}
	start, _ := p.Span(first, last)
	mark, end := p.Span(after.ours.first, after.ours.first+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 75,
		Message:  "the quotation opens too late",
		Why:      "in the original it begins with these words; without marks they are the paper's own",
		Evidence: []checker.Evidence{p.AtOriginal(m.theirs.first, to, "where the original opens it")},
		Fixes:    []checker.Fix{checker.Replace(start, end, p.Word(after.ours.first)+p.Plain[start:mark])},
	})
}

// halfOpen reports a quotation of which the translation has only the mark that closes it, where the original has both in the
// sentence: Smith said that we wait.”
func halfOpen(p *checker.Pass, o *prose.Facts, l prose.Link, m *pair) {
	if l.Last-l.First != 1 || m.ours.count != 1 || m.ours.open || m.ours.other || m.ours.within || m.theirs.count != 2 || m.theirs.open || m.theirs.within {
		return
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	begin := -1
	if heads(o, m.theirs.first, from) {
		begin = first
	} else if words := m.theirs.last - m.theirs.first; words > amid {
		expected := m.ours.first - words*(last-first)/(to-from)
		for i := max(first+1, expected-amid); i < min(m.ours.first, expected+amid); i++ {
			if behind := p.Tokens[i].Hash; (behind == hashThat || behind == ':' || behind == ',') && (begin < 0 || abs(i+1-expected) < abs(begin-expected)) {
				begin = i + 1
			}
		}
	}
	if begin < 0 || m.ours.first <= begin+fewest {
		return
	}
	mark := opener(p.Word(m.ours.first))
	start, end := p.Span(begin, m.ours.first+1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 80,
		Message:  "the mark that opens a quotation is missing here",
		Why:      "a mark closes one, and the sentence that is rendered here opens it",
		Evidence: []checker.Evidence{p.AtOriginal(m.theirs.first, m.theirs.last+1, "the quotation in the original")},
		Fixes:    []checker.Fix{checker.Replace(start, end, mark+p.Plain[start:end])},
	})
}

// opener gives the mark that opens what another closes.
func opener(mark string) string {
	switch mark {
	case "”":
		return "“"
	case "’":
		return "‘"
	case "»":
		return "«"
	}
	return mark
}

// closing gives the mark that closes what another opens.
func closing(mark string) string {
	switch mark {
	case "“":
		return "”"
	case "‘":
		return "’"
	case "«":
		return "»"
	}
	return mark
}
