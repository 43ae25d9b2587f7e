package translatedname

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// mostBorne is how many surnames of an original are followed.
const mostBorne = 48

// borne is a surname that the original has behind a given name.
type borne struct {
	hash  uint64
	token int32 // of the original: where it stands first, behind the given name
	kept  int   // how often the translation has it
}

// proven finds glossed names by the original, without a table: a surname of the
// original is missing from the sentence that renders it, and a common word with a
// capital stands in its place, behind the same given name or again and again.
func proven(p *checker.Pass) {
	o := p.Original()
	if o == nil {
		return
	}
	var names [mostBorne]borne
	for _, n := range surnames(p, o, names[:0]) {
		n.kept = int(p.Seen(n.hash).Capital) + int(p.Seen(n.hash).Opening) + int(p.Seen(n.hash).Upper)
		n.follow(p, o)
	}
}

// surnames gives the words that stand behind a given name in the original and that
// nobody would look for in an English dictionary as a name of something else.
func surnames(p *checker.Pass, o *prose.Facts, names []borne) []borne {
	nouns := p.OriginalLanguage == "de" // they all have capitals
	for _, i := range o.Posting(prose.Capitals) {
		t := &o.Tokens[i]
		if !isSurname(o, int(i)) || nouns && !t.Is(lexicon.Surname) || len(names) == cap(names) {
			continue
		}
		known := false
		for _, n := range names {
			known = known || n.hash == t.Hash
		}
		if !known {
			names = append(names, borne{hash: t.Hash, token: i})
		}
	}
	return names
}

func isSurname(o *prose.Facts, i int) bool {
	t := &o.Tokens[i]
	return i > 0 && t.Len > 2 && !t.Has(prose.Upper|prose.Titled) && !t.Is(lexicon.Place) && o.Gap(i-1) && opensName(&o.Tokens[i-1])
}

// opensName reports whether a word is a given name and nothing else.
func opensName(t *prose.Token) bool {
	return t.Kind == prose.Word && t.Has(prose.Capital) && t.Is(lexicon.Given) && !t.Is(lexicon.Function|lexicon.Known) && !(t.Is(lexicon.Place) && t.Freq > 7)
}

// place is a common word that stands where the original has a surname.
type place struct {
	token    int32 // of the translation
	original int32 // of the original
	given    bool  // the same given name stands before both
}

// follow looks at each place where the original has the surname.
func (n *borne) follow(p *checker.Pass, o *prose.Facts) {
	a := p.Alignment()
	var places [16]place
	found := places[:0]
	for _, list := range [...][]int32{o.Posting(prose.Capitals), o.Posting(prose.Openers)} {
		for _, k := range list {
			if o.Tokens[k].Hash != n.hash || len(found) == cap(found) {
				continue
			}
			l := a.To(o.SentenceOf(int(k)))
			if !l.Paired() {
				continue
			}
			first, last := int(p.Sentences[l.First].First), int(p.Sentences[l.Last-1].Last)
			if w, given, ok := n.stand(p, o, int(k), first, last); ok {
				found = append(found, place{int32(w), k, given})
			}
		}
	}
	for _, f := range found {
		again, given := 0, false // at how many other places the word stands for the name
		for _, g := range found {
			if p.Tokens[g.token].Hash == p.Tokens[f.token].Hash {
				given = given || g.given
				if o.SentenceOf(int(g.original)) != o.SentenceOf(int(f.original)) {
					again++
				}
			}
		}
		// “the Minister” for the minister's name is no fault, again and again.
		if given || again > 0 && !p.Tokens[f.token].Is(lexicon.Title) && !elsewhere(p, o, a, f, n.hash) {
			n.report(p, o, f, again)
		}
	}
}

// stand looks among tokens first to last-1 of the translation for the word that
// stands for the surname at token k of the original.
func (n *borne) stand(p *checker.Pass, o *prose.Facts, k, first, last int) (word int, given, ok bool) {
	before := uint64(0)
	if k > 0 && o.Gap(k-1) && opensName(&o.Tokens[k-1]) {
		before = o.Tokens[k-1].Hash
	}
	word = -1
	several := false
	for i := first; i < last; i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word || !t.Has(prose.Capital) {
			continue
		}
		if t.Hash == n.hash || near(p.Word(i), o.Word(k)) {
			return 0, false, false // it is there, if in another spelling
		}
		if before != 0 && i > first && p.Tokens[i-1].Hash == before && p.Gap(i-1) && common(t) && ends(p, i) {
			return i, true, true
		}
		if bare(p, i) {
			several = several || word >= 0 && p.Tokens[word].Hash != t.Hash
			word = i
		}
	}
	return word, false, word >= 0 && !several && before == 0
}

// common reports whether a word is an everyday word, whatever else it may be.
func common(t *prose.Token) bool {
	return t.Kind == prose.Word && t.Is(lexicon.Known) && t.Freq > 0 && t.Len > 2 &&
		!t.Is(lexicon.Function|lexicon.Demonym|lexicon.Calendar|lexicon.Abbreviation) && !named.Has(t.Hash)
}

// named are what is called after people and translated with reason: the Maxwell
// School, the Ryder Cup.
var named = lexicon.SetOf("academy act airport archive army avenue award bank bay bridge bureau cathedral center centre chair church city club college commission committee council court cup cups " +
	"department district division fund foundation gallery garden gardens group hall highway hospital hotel house institute island law lecture library medal memorial mountain museum office " +
	"palace park party port prize railway reading report river road room school society square stadium station street studio studios theater theatre tower trial trophy university wagon wing")

// bare reports whether a common word stands with a capital inside a sentence, and
// neither neighbour shares it.
func bare(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if !common(t) || !t.Has(prose.Capital) || t.Has(prose.Upper|prose.Titled|prose.Inner) || p.Licensed(i) {
		return false
	}
	return !(i > 0 && p.Tokens[i-1].Has(prose.Capital) && p.Gap(i-1)) && ends(p, i)
}

// ends reports whether no other word with a capital stands behind token i.
func ends(p *checker.Pass, i int) bool {
	return i+1 >= len(p.Tokens) || !p.Gap(i) || !p.Tokens[i+1].Has(prose.Capital)
}

// near reports whether two words may be one name in two spellings: they begin or
// end with the same three letters, but for accents and h.
func near(a, b string) bool {
	x, y := letters(a), letters(b)
	n := min(3, max(len(x), len(y)))
	return min(len(x), len(y)) >= n && n > 1 && (string(x[:n]) == string(y[:n]) || string(x[len(x)-n:]) == string(y[len(y)-n:]))
}

func letters(w string) []byte {
	var out [64]byte
	plain := out[:0]
	for _, r := range w {
		if c := lexicon.Letter(r); c != 0 && c != 'h' && len(plain) < cap(plain) {
			plain = append(plain, c)
		}
	}
	return plain
}

// elsewhere reports whether the word stands with a capital in a sentence whose
// original has no such name: then it is a word that this story capitalises.
func elsewhere(p *checker.Pass, o *prose.Facts, a *prose.Alignment, f place, name uint64) bool {
	for _, i := range p.Posting(prose.Capitals) {
		if p.Tokens[i].Hash != p.Tokens[f.token].Hash {
			continue
		}
		l := a.Of(p.SentenceOf(int(i)))
		if !l.Paired() {
			return true
		}
		has := false
		for k := o.Sentences[l.OriginalFirst].First; k < o.Sentences[l.Beyond-1].Last; k++ {
			has = has || o.Tokens[k].Hash == name
		}
		if !has {
			return true
		}
	}
	return false
}

func (n *borne) report(p *checker.Pass, o *prose.Facts, f place, again int) {
	name := o.Word(int(f.original))
	start, end := p.Span(int(f.token), int(f.token)+1)
	confidence := uint8(90)
	why := fmt.Sprintf("the original has %s here", name)
	switch {
	case f.given:
		confidence = 97
		why += fmt.Sprintf(", behind the same given name %s", p.Word(int(f.token)-1))
	case again > 0:
		why += fmt.Sprintf(", and so at %d more of the places that have “%s”", again, p.Plain[start:end])
	}
	if n.kept > 0 {
		why += fmt.Sprintf("; %s stands elsewhere in the translation", name)
		confidence = 97
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message:  fmt.Sprintf("“%s” looks like the name %s, translated", p.Plain[start:end], name),
		Why:      why,
		Evidence: []checker.Evidence{p.AtOriginal(int(f.original), int(f.original)+1, "the name, in the original")},
		Fixes:    []checker.Fix{checker.Replace(start, end, name)},
	})
}

// inOriginal adds to a finding the place where the original has the name, if it
// stands in the sentence that is rendered here.
func inOriginal(p *checker.Pass, f *checker.Finding, token int, name string) {
	o := p.Original()
	if o == nil {
		return
	}
	l := p.Alignment().Of(p.SentenceOf(token))
	if !l.Paired() {
		return
	}
	hash := lexicon.Key(name[strings.LastIndexByte(name, ' ')+1:])
	for k := o.Sentences[l.OriginalFirst].First; k < o.Sentences[l.Beyond-1].Last; k++ {
		if o.Tokens[k].Hash == hash && o.Tokens[k].Has(prose.Capital) {
			f.Why += "; the original has the name here"
			f.Evidence = append(f.Evidence, p.AtOriginal(int(k), int(k)+1, "the name, in the original"))
			f.Confidence = max(f.Confidence, 97)
			return
		}
	}
}
