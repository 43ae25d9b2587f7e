package translatedname

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// pairing is a common word of the translation that may stand where the original has
// a name, or several: “Crow Cloth” for Cuervo Paño.
type pairing struct {
	gloss, name int32 // tokens of the translation and of the original, the first
	words       int32 // how many each has
	given       bool  // the same given name stands before both
	behind      bool  // the same word stands before both, which may be a given name
	only        bool  // nothing else in the sentence is missing or new
}

// proven finds glossed names by the original, without a table: a name of the
// original is missing from the sentence that renders it, and a common word with a
// capital stands in its place, behind the same given name or again and again.
func proven(p *checker.Pass) {
	o := p.Original()
	if o == nil {
		return
	}
	var room [48]pairing
	pairs := pairings(p, o, room[:0])
	names := p.Names()
	var done [16]pairing
	told := 0
next:
	for n, pair := range pairs {
		word := p.Tokens[pair.gloss].Hash
		for _, d := range done[:told] {
			if p.Tokens[d.gloss].Hash == word {
				continue next
			}
		}
		given, behind, again := false, introducedThere(p, o, int(pair.name)), 0 // at how many other places the word stands for the name
		for m, other := range pairs {
			if p.Tokens[other.gloss].Hash != word || !names.Akin(int(other.name), int(pair.name)) {
				continue
			}
			given, behind = given || other.given, behind || other.behind
			if m != n && o.SentenceOf(int(other.name)) != o.SentenceOf(int(pair.name)) {
				again++
			}
		}
		// “the Minister” for the minister's name is no fault, again and again.
		if given || (again > 0 && behind || pair.only) && !p.Tokens[pair.gloss].Is(lexicon.Title) && !elsewhere(p, o, pair) {
			if told < len(done) {
				done[told] = pair
				told++
			}
			everywhere(p, o, pairs, pair)
		}
	}
}

// pairings gives the common words with capitals that may stand for a name.
func pairings(p *checker.Pass, o *prose.Facts, pairs []pairing) []pairing {
	names, a := p.Names(), p.Alignment()
	var room [12]prose.Stranger
	var theirs []prose.Stranger
	at := int32(-1)
	for _, i := range p.Posting(prose.Capitals) {
		if len(pairs) == cap(pairs) {
			break
		}
		given := introduced(p, int(i)) && p.Tokens[i-1].Kind == prose.Word
		if given && !ends(p, int(i)) {
			if pair, ok := surnames(p, o, int(i)); ok {
				pairs = append(pairs, pair)
			}
			continue
		}
		if t := &p.Tokens[i]; !common(t) || t.Is(lexicon.Place) && !given || t.Is(lexicon.Reporting) && t.Is(lexicon.VerbS) || t.Is(lexicon.Surname) && o.Seen(t.Hash).First >= 0 || t.Has(prose.Upper|prose.Titled|prose.Inner) || !ends(p, int(i)) || !given && !bare(p, int(i)) && !entitled(p, int(i)) {
			continue
		}
		s := p.SentenceOf(int(i))
		l := a.Of(s)
		if !l.Paired() {
			continue
		}
		n := a.LinkOf(s)
		in := a.Window(p.Facts, o, n, 0)
		if given && !(p.Tokens[i-1].Is(lexicon.Surname) && !p.Tokens[i-1].Is(lexicon.Given)) {
			if k := behindSame(p, o, in, int(i)); k >= 0 {
				if !p.Tokens[i].Is(lexicon.Surname) || !names.Kindred(int(i), k) || uninflected.Has(lexicon.Hash(p.OriginalLanguage)) && !names.OneSlip(int(i), k) && !names.Respelled(int(i), k) {
					pairs = append(pairs, pairing{i, int32(k), 1, opensName(&p.Tokens[i-1]) || opensName(&o.Tokens[k-1]), true, false})
				}
				continue
			}
		}
		if n != at {
			theirs, at = names.Theirs(room[:0], in, in, in), n
		}
		for _, t := range theirs {
			if len(pairs) < cap(pairs) && (personal(o, t) || town(t) && inside(p, int(i))) && !names.Same(int(i), int(t.Token)) {
				if p.Tokens[i].Is(lexicon.Surname) && names.Kindred(int(i), int(t.Token)) {
					continue
				}
				only := len(theirs) == 1 && (t.Lone || t.Introduced || t.Carried || p.OriginalLanguage == "de") && t.Known && (entitled(p, int(i)) || inside(p, int(i)) || !determined(p, int(i))) && p.Seen(p.Tokens[i].Hash).Lower == 0
				pairs = append(pairs, pairing{i, t.Token, 1, false, false, only})
			}
		}
	}
	return pairs
}

// introducedThere reports whether the name of the original stands behind a given
// name anywhere in it.
func introducedThere(p *checker.Pass, o *prose.Facts, k int) bool {
	for _, j := range o.Posting(prose.Capitals) {
		if j > 0 && o.Gap(int(j)-1) && opensName(&o.Tokens[j-1]) && (p.Seen(o.Tokens[j-1].Hash).First >= 0 || o.Tokens[j-1].Has(prose.Marked)) && p.Names().Akin(int(j), k) {
			return true
		}
	}
	return false
}

// entitled reports whether an office with a capital stands before token i, or Mr.
func entitled(p *checker.Pass, i int) bool {
	k := i - 1
	if k > 0 && p.Tokens[k].Hash == '.' && !p.Tokens[k].Has(prose.Spaced) {
		k--
	}
	return k >= 0 && p.Tokens[k].Kind == prose.Word && p.Tokens[k].Has(prose.Capital) && p.Tokens[k].Is(lexicon.Title) && !p.Tokens[i].Is(lexicon.Title)
}

// determined reports whether an article or the like stands before token i, or an
// “of” that makes it a part of a longer name.
func determined(p *checker.Pass, i int) bool {
	for k := i - 1; k >= max(i-3, 0) && p.Tokens[k].Kind == prose.Word; k-- {
		if t := &p.Tokens[k]; t.Is(lexicon.Determiner) || t.Has(prose.Capital) {
			return true
		}
	}
	return i > 0 && (p.Tokens[i-1].Hash == '-' || p.Tokens[i-1].Kind == prose.Clitic) || p.Tokens[i].Is(lexicon.Title|lexicon.Plural)
}

// personal reports whether a name of the original may be a person's surname.
func personal(o *prose.Facts, t prose.Stranger) bool {
	if k := int(t.Token) + 1; k < len(o.Tokens) && o.Tokens[k].Hash == '-' && !o.Tokens[k].Has(prose.Spaced) { // Acht-Tage-Messe
		return false
	}
	return !t.Listed && t.Person && !o.Tokens[t.Token].Is(lexicon.Title) && o.Tokens[t.Token].Len > 2
}

// town reports whether a name of the original is a place's that nothing stands for.
func town(t prose.Stranger) bool { return t.Place && !t.Shared && !t.Near && !t.Again }

// inside reports whether a word stands where places do: in Witches, for Brujas.
func inside(p *checker.Pass, i int) bool { return i > 0 && p.Gap(i-1) && p.Tokens[i-1].Hash == hashIn }

var hashIn = lexicon.Hash("in")

// behindSame gives the word of the original behind the name that stands before
// token i, -1 where it is there in the translation, too.
func behindSame(p *checker.Pass, o *prose.Facts, in prose.Window, i int) int {
	names := p.Names()
	copied := uninflected.Has(lexicon.Hash(p.OriginalLanguage))
	for k := int(in.From) + 1; k < int(in.To); k++ {
		t, b := &o.Tokens[k], &o.Tokens[k-1]
		if t.Kind != prose.Word || b.Kind != prose.Word || !t.Has(prose.Capital) || !b.Has(prose.Capital) || t.Has(prose.Upper|prose.Titled) || t.Len < 3 || t.Is(lexicon.Place) && !t.Is(lexicon.Surname) || !o.Gap(k-1) || !names.Same(i-1, k-1) || b.Len == p.Tokens[i-1].Len+1 && o.Plain[b.End()-1] == 's' { // Chesters Feuerwehr
			continue
		}
		if o.Gap(k) && o.Tokens[k+1].Kind == prose.Word && o.Tokens[k+1].Has(prose.Capital) { // a longer name
			continue
		}
		before, behind := in.Without(i, i+1)
		if names.Rendered(k, before) || names.Rendered(k, behind) || names.Same(i, k) && (!copied || names.OneSlip(i, k)) || p.OriginalLanguage == "tr" && premises.Has(p.Tokens[i].Hash) && possessed(prose.Bare(o.Word(k))) {
			return -1
		}
		return k
	}
	return -1
}

// possessed reports whether a Turkish word ends as what is somebody's or something's does: Selim Camii, Selim's mosque.
func possessed(word string) bool {
	last, _ := utf8.DecodeLastRuneInString(word)
	return strings.ContainsRune("ıiuü", last)
}

// premises are what is called after people.
var premises = lexicon.SetOf("academy airport avenue barracks bazaar boulevard bridge castle cemetery center centre church clinic college court courthouse dam fortress foundation gate hall hospital hotel institute library mall mansion market mosque museum palace park port prison school stadium station theater theatre tower university")

// everywhere reports each place where a common word stands for a name.
func everywhere(p *checker.Pass, o *prose.Facts, pairs []pairing, found pairing) {
	names, a := p.Names(), p.Alignment()
	name := spelling(p, o, int(found.name))
	for m := found.name + 1; m < found.name+found.words; m++ {
		name += " " + spelling(p, o, int(m))
	}
	places := 0
	var room [24]pairing
	list := room[:0]
	for _, posting := range [...][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
		for _, i := range posting {
			t := &p.Tokens[i]
			if t.Hash != p.Tokens[found.gloss].Hash || len(list) == cap(list) || !t.Has(prose.Capital) || t.Has(prose.Upper) || !repeats(p, int(i), found) {
				continue
			}
			s := p.SentenceOf(int(i))
			if !a.Of(s).Paired() {
				continue
			}
			in := a.Window(p.Facts, o, a.LinkOf(s), 0)
			k := -1
			for j := int(in.From); j < int(in.To); j++ {
				if o.Tokens[j].Kind == prose.Word && o.Tokens[j].Has(prose.Capital) && akin(names, o, j, found) {
					k = j
					break
				}
			}
			if k < 0 {
				continue
			}
			f := pairing{gloss: i, name: int32(k), words: found.words}
			for _, pair := range pairs {
				f.given = f.given || pair.gloss == i && pair.given
			}
			list = append(list, f)
			places++
		}
	}
	for _, f := range list {
		tell(p, o, f, name, places-1)
	}
}

// spelling is the name as the translation has it elsewhere, or as English would
// write what the original has in its shortest form, which is the one without an
// ending.
func spelling(p *checker.Pass, o *prose.Facts, k int) string {
	names := p.Names()
	if place := names.Place(k); place != "" && !o.Tokens[k].Is(lexicon.Surname) {
		return place
	}
	best, kept := k, 0
	for _, posting := range [...][]int32{o.Posting(prose.Capitals), o.Posting(prose.Openers)} {
		for _, j := range posting {
			if !names.Akin(int(j), k) {
				continue
			}
			n := int(p.Seen(o.Tokens[j].Hash).Capital) + int(p.Seen(o.Tokens[j].Hash).Opening)
			if n > kept || n == kept && len(prose.Bare(o.Word(int(j)))) < len(prose.Bare(o.Word(best))) {
				best, kept = int(j), n
			}
		}
	}
	word := prose.Latinise(prose.Bare(o.Word(best)), p.OriginalLanguage)
	if kept > 0 {
		return word
	}
	return prose.FirstCase(word, p.OriginalLanguage)
}

// opensName reports whether a word is a given name and nothing else.
func opensName(t *prose.Token) bool {
	return prose.GivenName(t)
}

// elsewhere reports whether the word stands with a capital in a sentence whose
// original has no such name: then it is a word that this story capitalises.
func elsewhere(p *checker.Pass, o *prose.Facts, f pairing) bool {
	names, a := p.Names(), p.Alignment()
	for _, i := range p.Posting(prose.Capitals) {
		if p.Tokens[i].Hash != p.Tokens[f.gloss].Hash {
			continue
		}
		s := p.SentenceOf(int(i))
		if !a.Of(s).Paired() {
			return true
		}
		in := a.Window(p.Facts, o, a.LinkOf(s), 0)
		has := false
		for k := in.From; k < in.To; k++ {
			has = has || o.Tokens[k].Kind == prose.Word && names.Akin(int(k), int(f.name))
		}
		if !has {
			return true
		}
	}
	return false
}

func tell(p *checker.Pass, o *prose.Facts, f pairing, name string, again int) {
	start, end := p.Span(int(f.gloss), int(f.gloss+f.words))
	confidence := uint8(85) // nothing but the place speaks for it
	word := o.Slice(int(f.name), int(f.name+f.words))
	why := fmt.Sprintf("the original has %s here", word)
	switch {
	case f.given:
		confidence = 97
		why += ", behind the same "
		if p.Tokens[f.gloss-1].Is(lexicon.Given) {
			why += "given "
		}
		why += "name " + p.Word(int(f.gloss)-1)
	case again > 0:
		confidence = 90
		why += fmt.Sprintf(", and so at %d more of the places that have “%s”", again, p.Plain[start:end])
	}
	if s := p.Seen(lexicon.Key(name)); f.words == 1 && s.Capital+s.Opening > 0 {
		why += fmt.Sprintf("; %s stands elsewhere in the translation", name)
		confidence = 97
	}
	finding := checker.Finding{
		Start: start, End: end, Confidence: confidence, Why: why,
		Message:  fmt.Sprintf("“%s” looks like the name %s, translated", p.Plain[start:end], either(name, word)),
		Evidence: []checker.Evidence{p.AtOriginal(int(f.name), int(f.name+f.words), "the name, in the original")},
	}
	if name != "" {
		finding.Fixes = []checker.Fix{checker.Replace(start, end, name)}
	}
	p.Report(finding)
}

func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
