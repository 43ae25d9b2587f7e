package changedquote

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unsaid tells of sentences that say in the original by whom they are said, and in the translation do not: “…,” řekl.
// for “…”. The translation has a quotation there and nothing beside it, or no such clause at its end.
func unsaid(p *checker.Pass, o *prose.Facts, links []prose.Link) {
	said := speeches[p.OriginalLanguage]
	if said == nil {
		return
	}
	var here, there []bool
	for _, l := range links {
		if l.Last-l.First != 1 || l.Beyond-l.OriginalFirst != 1 {
			continue
		}
		from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
		verb := to - 1
		for verb >= from && !(said.has(o.Tokens[verb].Hash) && (o.Tokens[verb].Hash != hashSo || citing(o, verb, to))) {
			verb--
		}
		if verb < from {
			continue
		}
		first, last := p.SentenceTokens(l.First, l.Last)
		here, there = within(p.Facts, first, last, here[:0]), within(o, from, to, there[:0])
		switch {
		case there[verb-from]:
			continue
		case quotes(o, from, to) && quotedOnly(p.Facts, first, last, here):
			if opens := p.QuoteMark(first); opens && parenthetic(p.Facts, first, last) || !opens && credits(p.Facts, first, last) {
				continue
			}
		case credits(p.Facts, first, last) || !teller(o, verb, from, to) || tail(p.Facts, first, last) >= 0 || sharesName(p, o, from, verb, to, first, last):
			continue
		}
		if saidBefore(p, o, l.First, from, to, there) {
			continue
		}
		start, end := p.Span(last-1, last)
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 75,
			Message:  "who says this is missing here",
			Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’, and no word here says that somebody speaks", o.Word(verb)),
			Evidence: []checker.Evidence{p.AtOriginal(verb, verb+1, "who speaks in the original")},
		})
	}
}

// saidBefore reports whether the sentence before in the paragraph says who speaks, and the original names nobody else: “I am
// tired,” said Smith. “But I am happy.”
func saidBefore(p *checker.Pass, o *prose.Facts, sentence int32, from, to int, quoted []bool) bool {
	if sentence == 0 || p.Sentences[sentence-1].Block != p.Sentences[sentence].Block {
		return false
	}
	first, last := p.SentenceTokens(sentence-1, sentence)
	for k := from; k < to; k++ {
		if t := &o.Tokens[k]; t.Kind == prose.Word && t.Has(prose.Capital) && !t.Has(prose.SentenceStart) && !quoted[k-from] && has(p.Facts, o.Anchor(k), first, last) < 0 {
			return false
		}
	}
	return credits(p.Facts, first, last)
}

// credits reports whether some tokens say that somebody speaks: said, according to; not the protests.
func credits(f *prose.Facts, first, last int) bool {
	for i := first; i < last; i++ {
		if t := &f.Tokens[i]; t.Is(lexicon.Reporting) && (i == first || !f.Tokens[i-1].Is(lexicon.Determiner)) || t.Hash == hashAccording || confiding.Has(t.Hash) {
			return true
		}
	}
	return false
}

// parenthetic reports whether who speaks stands between marks amid what is quoted, which the marks take in: “For Serbia, he
// said, this …”
func parenthetic(f *prose.Facts, first, last int) bool {
	aside := func(i int) bool {
		switch f.Tokens[i].Hash {
		case ',', '-', '–', '—':
			return true
		}
		return f.QuoteMark(i)
	}
	for i := first; i < last; i++ {
		if t := &f.Tokens[i]; !t.Is(lexicon.Reporting) {
			continue
		}
		before, behind := false, false
		for k := max(first, i-speakerWords); k < min(last, i+speakerWords); k++ {
			before, behind = before || k < i && k > first+1 && aside(k), behind || k > i && aside(k)
		}
		if before && behind {
			return true
		}
	}
	return false
}

// quotedOnly reports whether all words of a sentence stand in a quotation that ends with it.
func quotedOnly(f *prose.Facts, first, last int, quoted []bool) bool {
	if !f.QuoteMark(last-1) && (last-first < 3 || !f.QuoteMark(last-2)) {
		return false
	}
	for i := first; i < last; i++ {
		if f.Tokens[i].Kind == prose.Word && !quoted[i-first] {
			return false
		}
	}
	return true
}

// quotes reports whether a quotation mark stands among some tokens.
func quotes(f *prose.Facts, first, last int) bool {
	for i := first; i < last; i++ {
		if f.QuoteMark(i) {
			return true
		}
	}
	return false
}

// tellerWords is how many words a clause may have that says who speaks.
const tellerWords = 8

// teller reports whether the verb of speech at a token of the original opens the last clause of its sentence, behind a
// comma or a quotation: “…, dijo la ministra.”
func teller(o *prose.Facts, verb, from, to int) bool {
	k := verb - 1
	for k > from && (helping.Has(o.Tokens[k].Hash) || as.Has(o.Tokens[k].Hash)) {
		k--
	}
	return k > from+2 && (o.Tokens[k].Hash == ',' || o.QuoteMark(k)) && tail(o, k, to) == k
}

// citing reports whether “so” at token i of a German sentence says whose words it has: „…“, so Ana Ruiz.
func citing(o *prose.Facts, i, to int) bool {
	return i > 0 && i+1 < to && o.Tokens[i-1].Kind == prose.Punct && o.Tokens[i+1].Has(prose.Capital)
}

// tail gives the mark before the last clause of a sentence, where that is as short as one that says who speaks; -1
// for none.
func tail(f *prose.Facts, first, last int) int {
	words := 0
	for i := last - 1; i >= first; i-- {
		switch t := &f.Tokens[i]; {
		case t.Kind == prose.Word:
			if words++; words > tellerWords {
				return -1
			}
		case (t.Hash == ',' || f.QuoteMark(i)) && words > 0:
			return i
		}
	}
	return -1
}

// sharesName reports whether a name that the original has from a verb on, and not before, stands in the translation’s sentence.
func sharesName(p *checker.Pass, o *prose.Facts, from, verb, to, first, last int) bool {
	for k := verb; k < to; k++ {
		a := o.Anchor(k)
		if a == 0 {
			continue
		}
		for i := first; i < last; i++ {
			t := &p.Tokens[i]
			if t.Kind != prose.Word || !t.Has(prose.Capital) || p.Anchor(i) != a && !strings.HasSuffix(o.Word(k), "’"+p.Word(i)) && !strings.HasSuffix(o.Word(k), "'"+p.Word(i)) {
				continue
			}
			if has(o, a, from, verb) < 0 {
				return true
			}
		}
	}
	return false
}

var (
	hashSo = lexicon.Hash("so")

	// confiding are verbs that are of speech only with “that”.
	confiding = lexicon.SetOf("confided confides")

	// as stands before a verb of speech that says who speaks: как сообщили в полиции.
	as = lexicon.SetOf("comme como come jak jako som zoals wie как як ca așa cum")
)
