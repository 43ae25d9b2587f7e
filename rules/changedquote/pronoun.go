package changedquote

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// pronouns are he and she of a language, as the subject of “said”.
type pronouns struct{ he, she lexicon.Set }

// said are those of originals, in words that mean nothing else behind a quotation.
var said = map[string]pronouns{
	"cs": {lexicon.SetOf("on"), lexicon.SetOf("ona")},
	"de": {lexicon.SetOf("er"), lexicon.SetOf("sie")},
	"es": {lexicon.SetOf("él"), lexicon.SetOf("ella")},
	"fr": {lexicon.SetOf("il"), lexicon.SetOf("elle")},
	"he": {lexicon.SetOf("הוא"), lexicon.SetOf("היא")},
	"it": {lexicon.SetOf("lui"), lexicon.SetOf("lei")},
	"ko": {lexicon.SetOf("그가 그는"), lexicon.SetOf("그녀가 그녀는")},
	"nl": {lexicon.SetOf("hij"), lexicon.SetOf("ze zij")},
	"pl": {lexicon.SetOf("on"), lexicon.SetOf("ona")},
	"pt": {lexicon.SetOf("ele"), lexicon.SetOf("ela")},
	"ro": {lexicon.SetOf("acesta el"), lexicon.SetOf("aceasta ea")},
	"ru": {lexicon.SetOf("он"), lexicon.SetOf("она")},
	"sv": {lexicon.SetOf("han"), lexicon.SetOf("hon")},
	"uk": {lexicon.SetOf("він"), lexicon.SetOf("вона")},
}

// othersSpeak leave to a pronoun behind them that it is an object.
var othersSpeak = lexicon.SetOf("ich jag je man men nous on we wij wir")

var english = pronouns{lexicon.SetOf("he"), lexicon.SetOf("she")}

// exchanged looks at pairs in which both sides say behind a quotation who speaks, with
// nothing but a pronoun: “…,” she said.
func exchanged(p *checker.Pass, o *prose.Facts, links []prose.Link, told []int) {
	theirs, ok := said[p.OriginalLanguage]
	if !ok {
		return
	}
	for _, n := range told {
		l := links[n]
		first, last := p.SentenceTokens(l.First, l.Last)
		from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
		k, she := english.behind(p.Facts, first, last)
		if k < 0 || k+1 >= last || !p.Tokens[k+1].Is(lexicon.Reporting) && !p.Tokens[k-1].Is(lexicon.Reporting) {
			continue
		}
		i, her := theirs.behind(o, from, to)
		if i < 0 || she == her || theirs.both(o, from, to) {
			continue
		}
		right := "he"
		if her {
			right = "she"
		}
		start, end := p.Span(k, k+1)
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: 80,
			Message:  "in the original ‘" + right + "’ says this",
			Why:      "behind the quotation that is rendered here stands ‘" + o.Word(i) + "’",
			Evidence: []checker.Evidence{p.AtOriginal(i, i+1, "who speaks in the original")},
			Fixes:    []checker.Fix{checker.Replace(start, end, right)},
		})
	}
}

// behind gives the pronoun that stands close behind a closing quotation mark, among words
// that have no capital; -1 for none.
func (s *pronouns) behind(f *prose.Facts, first, last int) (at int, she bool) {
	near := 0 // words that may still come
	for i := first + 1; i < last; i++ {
		switch t := &f.Tokens[i]; {
		case f.QuoteMark(i) || t.Hash == '\'':
			if near = 0; !f.Gap(i-1) || t.Hash == '»' && (f.Gap(i) || f.Tokens[min(i+1, last-1)].Kind != prose.Word) { // it closes
				near = 3
			}
		case near == 0 || t.Kind != prose.Word:
		case s.he.Has(t.Hash) || s.she.Has(t.Hash):
			return i, s.she.Has(t.Hash)
		case t.Has(prose.Capital):
			near = 0
		case othersSpeak.Has(t.Hash): // man wolle sie behalten
			near = 0
		default:
			near--
			if she, ok := s.hyphened(f.Word(i)); ok { // a-t-elle
				return i, she
			}
		}
	}
	return -1, false
}

// hyphened reads the last part of a word with hyphens.
func (s *pronouns) hyphened(w string) (she, ok bool) {
	k := strings.LastIndexByte(w, '-')
	if k < 0 {
		return false, false
	}
	h := lexicon.Key(w[k+1:])
	return s.she.Has(h), s.she.Has(h) || s.he.Has(h)
}

// both reports whether he and she stand among some tokens.
func (s *pronouns) both(f *prose.Facts, first, last int) bool {
	he, she := false, false
	for i := first; i < last; i++ {
		he, she = he || s.he.Has(f.Tokens[i].Hash), she || s.she.Has(f.Tokens[i].Hash)
	}
	return he && she
}

// inRuns are he, she and what only looks like he, in languages that part no words, or write more to them.
var inRuns = map[string]struct {
	he, she string
	no      *strings.Replacer
}{
	"ja": {"彼", "彼女", strings.NewReplacer("彼ら", "", "彼女ら", "", "彼女たち", "")},
	"ko": {"그는", "그녀", strings.NewReplacer("그가", "그는")},
	"zh": {"他", "她", strings.NewReplacer("他们", "", "她们", "", "其他", "", "他人", "", "吉他", "", "他國", "", "他国", "")},
}

// outside tells of “he said” and “she said” where the words of the original that stand in no quotation have
// the other pronoun, and not this one.
func (v *voice) outside() {
	they, ok := inRuns[v.p.OriginalLanguage]
	if !ok {
		return
	}
	f := v.p.Facts
	k, she := -1, false
	v.here = within(f, v.first, v.last, v.here[:0])
	for i := v.first; i+1 < v.last; i++ {
		for _, at := range [2][2]int{{i, i + 1}, {i + 1, i}} { // he said, said he
			if t := &f.Tokens[at[0]]; !v.here[i-v.first] && speaks(&f.Tokens[at[1]]) && (english.he.Has(t.Hash) || english.she.Has(t.Hash)) {
				if k >= 0 && k != at[0] {
					return
				}
				k, she = at[0], english.she.Has(t.Hash)
			}
		}
	}
	if k < 0 {
		return
	}
	he, her, at := 0, 0, -1
	v.there = within(v.o, v.from, v.to, v.there[:0])
	for i := v.from; i < v.to; i++ {
		if v.o.Tokens[i].Kind != prose.Word || v.there[i-v.from] {
			continue
		}
		w := they.no.Replace(v.o.Word(i))
		h := strings.Count(w, they.she)
		if her += h; h > 0 {
			w, at = strings.ReplaceAll(w, they.she, ""), i
		}
		if h = strings.Count(w, they.he); h > 0 {
			he, at = he+h, i
		}
	}
	if she && he > 0 && her == 0 || !she && her > 0 && he == 0 {
		right := "she"
		if she {
			right = "he"
		}
		start, end := v.p.Span(k, k+1)
		fix := right
		if f.Tokens[k].Has(prose.Capital) {
			fix = strings.ToUpper(right[:1]) + right[1:]
		}
		v.p.Report(checker.Finding{
			Start: start, End: end, Confidence: 75,
			Message:  "in the original ‘" + right + "’ says this",
			Why:      "beside the quotation that is rendered here stands ‘" + v.o.Word(at) + "’",
			Evidence: []checker.Evidence{v.p.AtOriginal(at, at+1, "who speaks in the original")},
			Fixes:    []checker.Fix{checker.Replace(start, end, fix)},
		})
	}
}
