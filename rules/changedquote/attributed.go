package changedquote

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// attributed gives the tokens of the translation, with the comma or the full stop that goes into
// the marks, that stand without marks where it says who says them, as the original does beside a
// quotation: “…, said Smith.”, “Smith said: …”. Whatever stands around them, their marks were lost.
// Begin is -1 where there are none.
func attributed(p *checker.Pass, o *prose.Facts, l prose.Link, m *pair) (begin, end int) {
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	if l.Last-l.First != 1 || m.ours.other || m.ours.within || m.theirs.within || m.theirs.last-m.theirs.first < 2 {
		return -1, -1
	}
	if at := m.theirs.first; at > from+1 && m.theirs.last < to-2 && m.theirs.last-at < 5 && o.Tokens[at-1].Hash != ':' && o.Tokens[at+1].Has(prose.Capital) { // «Двина 29», the name of an agency
		return -1, -1
	}
	first, last := p.SentenceTokens(l.First, l.Last)
	switch {
	case m.theirs.first <= from+1 && m.theirs.last < to-2 && o.Tokens[m.theirs.last+1].Kind != prose.Number:
		if begin = first; m.ours.count == 0 {
			end = attribution(p, first, last)
		}
		if end == 0 {
			end = attributionNear(p, first, last, first+(m.theirs.last-from)*(last-first)/(to-from))
		}
	case m.theirs.first > from+1 && m.theirs.last >= to-2:
		if begin, end = announced(p, first, last), last; begin > 0 && p.Tokens[begin-1].Hash == ':' && o.Tokens[m.theirs.first-1].Hash != ':' {
			begin = -1
		}
	}
	if (begin < 0 || end <= begin) && m.theirs.first > from+1 { // the original has it behind who says it
		said := speeches[p.OriginalLanguage]
		if before := &o.Tokens[m.theirs.first-1]; m.theirs.last >= to-2 && before.Kind == prose.Word && !thats.Has(before.Hash) && (said == nil || !said.has(before.Hash)) && !unplaced.Has(lexicon.Hash(p.OriginalLanguage)) { // calls it “an affront”
			return -1, -1
		}
		if begin, end = first, attribution(p, first, last); abs((end-first)*(to-from)-(m.theirs.last-m.theirs.first)*(last-first))*5 > (to-from)*(last-first) || 3*(end-first) < last-first {
			return -1, -1
		}
	}
	if begin == first && goesOn(p, end+1, last) {
		return -1, -1
	}
	if 3*(m.theirs.last-m.theirs.first)*(last-first) < (end-begin)*(to-from) { // «Северметалл», the name of a plant
		return -1, -1
	}
	few := fewestAlone
	if m.ours.count == 0 || spoken(o, m.theirs.first, m.theirs.last, fewestAlone) { // “No-one knew”
		few--
	}
	if end <= begin || begin < 0 || !spoken(p.Facts, begin-1, end, few) {
		return -1, -1
	}
	if end < last {
		end++
	}
	return begin, end
}

// goesOn reports whether a verb of speech at token i has its subject before the comma: “BMW, for one, says it will”; not
// “said trade unionist Ana Ruiz”.
func goesOn(p *checker.Pass, i, last int) bool {
	if i+1 >= last || !p.Tokens[i].Is(lexicon.Reporting) {
		return false
	}
	for k := i + 1; k < min(i+roleWords, last); k++ {
		t := &p.Tokens[k]
		if t.Kind == prose.Word && (t.Has(prose.Capital) || k == i+1 && t.Is(lexicon.Determiner)) {
			return false
		}
		if t.Kind != prose.Word || t.Is(lexicon.Function) {
			break
		}
	}
	return true
}

// opening is attributed of the first quotation of a sentence that has another, which is there.
func opening(p *checker.Pass, o *prose.Facts, l prose.Link, m *pair) (begin, end int) {
	first, last := p.SentenceTokens(l.First, l.Last)
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	ours, theirs := quotations(p.Facts, first, last), quotations(o, from, to)
	if len(ours) == 0 || len(ours)+1 != len(theirs) || theirs[0].first > from+1 || ours[0].first <= first+1 {
		return -1, -1
	}
	m.theirs.first, m.theirs.last = theirs[0].first, theirs[0].last
	if begin, end = attributed(p, o, l, m); end > ours[0].first {
		return -1, -1
	}
	return begin, end
}

// marked gives words in the marks that the translation sets, “…” where it sets none.
func marked(f *prose.Facts, words string) string {
	for i := range f.Tokens {
		if f.Tokens[i].Hash == '"' && f.Word(i) == `"` {
			return `"` + words + `"`
		}
	}
	return "“" + words + "”"
}

// single counts the single marks of a quotation that opens a sentence of the original and closes
// beside a comma, as Dutch papers set them: ‘We blijven’, zei hij.
func single(o *prose.Facts, l prose.Link, m marks) marks {
	from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	if o.Tokens[from].Hash != '\'' || o.Tokens[from].Kind == prose.Word {
		return m
	}
	for i := from + 2; i+2 < to; i++ {
		if o.Tokens[i].Hash == '\'' && o.Tokens[i].Kind != prose.Word && (o.Tokens[i-1].Hash == ',' || o.Tokens[i+1].Hash == ',') {
			m.first, m.last, m.count = from, i, 2
			break
		}
	}
	return m
}

// announced gives the token behind a colon that who speaks stands before, “Smith said: …”, or behind “saying”; -1 where there is
// none.
func announced(p *checker.Pass, first, last int) int {
	for i := first + 2; i+2 < last; i++ {
		if h := p.Tokens[i].Hash; (h == hashSaying || h == hashAdding) && p.Tokens[i-1].Hash == ',' && p.Tokens[i+1].Hash != hashThat { // …, saying …
			return i + 1
		} else if h != ':' {
			continue
		}
		for k := i - 1; k > max(first, i-speakerWords); k-- {
			if t := &p.Tokens[k]; t.Is(lexicon.Reporting) && !t.Has(prose.Capital) {
				return i + 1
			}
		}
		break
	}
	return -1
}

// attribution gives the token of the comma before who speaks, at the end of a sentence: “…, said
// Smith.”, “…, Smith said.” It is 0 where there is none.
func attribution(p *checker.Pass, first, last int) int {
	for i := last - 2; i > max(first, last-attributionWords); i-- {
		if k := saidBehind(p, first, i); k > 0 {
			return k
		}
	}
	return 0
}

// attributionNear gives the comma before who speaks close to a token, where the quotation of the original lets expect
// it: “…, said Smith, adding that …” It is 0 where there is none.
func attributionNear(p *checker.Pass, first, last, expected int) (at int) {
	for i := first + 1; i < last-1; i++ {
		if !speaks(&p.Tokens[i]) {
			continue
		}
		if k := saidBehind(p, first, i); k > 0 && abs(k-expected) <= max(4, (last-first)/6) && (at == 0 || abs(k-expected) < abs(at-expected)) {
			at = k
		}
	}
	return at
}

func abs(n int) int { return max(n, -n) }

// saidBehind gives the token of the comma behind which token i says who speaks; 0 where it does not.
func saidBehind(p *checker.Pass, first, i int) int {
	t := &p.Tokens[i]
	if !t.Is(lexicon.Reporting) || t.Has(prose.Capital) || p.Tokens[i+1].Hash == hashThat || strings.HasSuffix(p.Word(i), "ing") { // “…,” said Smith, adding it
		return 0
	}
	if inverted := p.Tokens[i-1].Hash == ',' && p.Tokens[i+1].Has(prose.Capital); !inverted && telling.Has(t.Hash) && clausal(p.Facts, i+1, len(p.Tokens)) {
		return 0
	}
	for k := i - 1; k > max(first, i-speakerWords); k-- {
		if p.Tokens[k].Hash == ',' {
			return k
		}
		if t := &p.Tokens[k]; t.Kind != prose.Word && t.Hash != '-' || k == i-1 && !t.Has(prose.Capital) && !t.Is(lexicon.Pronoun|lexicon.Noun) {
			break
		}
	}
	return 0
}

var hashSaying, hashAdding = lexicon.Hash("saying"), lexicon.Hash("adding")

const (
	attributionWords = 16 // from the verb to the end of its sentence
	speakerWords     = 7  // from the comma to the verb
	roleWords        = 5  // from the verb to the name of who speaks
)
