package changedquote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// voices looks at pairs in which both sides have one verb of speech, for another who speaks.
func voices(p *checker.Pass, o *prose.Facts, links []prose.Link, told []int) {
	said := speeches[p.OriginalLanguage]
	if _, ok := inRuns[p.OriginalLanguage]; said == nil && !ok {
		return
	}
	v := voice{p: p, o: o, said: said}
	if v.theirRoles, v.rolesKnown = prose.RolesOf(p.OriginalLanguage); v.rolesKnown {
		v.ourRoles, _ = prose.RolesOf("en")
	}
	for _, n := range told {
		l := links[n]
		v.from, v.to = o.SentenceTokens(l.OriginalFirst, l.Beyond)
		v.first, v.last = p.SentenceTokens(l.First, l.Last)
		if said == nil {
			v.outside()
		} else if v.listen() {
			v.compare()
		}
	}
}

// voice is who speaks in a pair of sentences.
type voice struct {
	p                     *checker.Pass
	o                     *prose.Facts
	said                  *speech
	first, last, from, to int    // the tokens of the translation and of the original
	ours, theirs          int    // the verbs of speech
	name                  int    // the last word of the name beside that of the original, or -1
	here, there           []bool // which of the tokens stand in a quotation
	ourRoles, theirRoles  prose.Roles
	rolesKnown            bool
}

// listen finds the verbs of speech, and reports whether each side has one: the only one that stands in no
// quotation, or right behind one.
func (v *voice) listen() bool {
	if !tellsSpeech(v.p.Facts, v.first, v.last) { // as in most sentences
		return false
	}
	v.there = within(v.o, v.from, v.to, v.there[:0])
	v.theirs = only(v.o, v.from, v.to, v.there, func(t *prose.Token) bool { return v.said.has(t.Hash) })
	if v.theirs < 0 {
		return false
	}
	v.here = within(v.p.Facts, v.first, v.last, v.here[:0])
	v.ours = only(v.p.Facts, v.first, v.last, v.here, speaks)
	v.name = v.named()
	return v.ours >= 0
}

// speaks reports whether an English word is a verb of speech.
func speaks(t *prose.Token) bool {
	return t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast|lexicon.VerbS) && !t.Has(prose.Capital)
}

// tellsSpeech reports whether some tokens have a verb of speech.
func tellsSpeech(f *prose.Facts, first, last int) bool {
	return slices.ContainsFunc(f.Tokens[first:last], func(t prose.Token) bool { return speaks(&t) })
}

// within gives for each token whether it stands in a quotation, by the marks of these tokens alone: a mark
// opens that stands close to the next word, and closes that stands close to the one before. It uses the memory of room.
func within(f *prose.Facts, first, last int, room []bool) []bool {
	list := slices.Grow(room[:0], last-first)[:last-first]
	clear(list)
	quoted := func(from, to int) {
		for i := from; i < to; i++ {
			list[i-first] = true
		}
	}
	quoting, marks := false, 0
	for i := f.NextQuote(first, last); i < last; {
		next := f.NextQuote(i+1, last)
		marks++
		if quoting = opens(f, i, first, last, quoting); quoting {
			quoted(i, next)
		} else if marks == 1 { // it began before
			quoted(first, i)
		}
		i = next
	}
	return list
}

// only gives the only verb of speech among some tokens, or the only one right behind a quotation; -1 for none.
func only(f *prose.Facts, first, last int, quoted []bool, speaks func(*prose.Token) bool) int {
	const near = 6
	all, behind, at, close := 0, 0, -1, -1
	mark := first - near - 1
	for i := first; i < last; i++ {
		switch t := &f.Tokens[i]; {
		case t.Kind != prose.Word:
			if f.QuoteMark(i) || t.Hash == '\'' || t.Hash == '’' {
				mark = i
			}
		case !quoted[i-first] && speaks(t):
			if all++; all == 1 {
				at = i
			}
			if i-mark <= near {
				if behind++; behind == 1 {
					close = i
				}
			}
		}
	}
	switch {
	case all == 1:
		return at
	case behind == 1:
		return close
	}
	return -1
}

// named gives the last word of the name beside the verb of the original: “said the spokesman, Ana Ruiz”.
func (v *voice) named() int {
	if k := v.theirs - 1; k >= v.from && v.called(k) && (k == v.from || v.o.Tokens[k-1].Kind != prose.Word || v.called(k-1)) { // “…,” Smith told the agency
		return k
	}
	for k, words := v.theirs+1, 0; k < v.to && words < 7; k++ {
		t := &v.o.Tokens[k]
		if t.Kind != prose.Word {
			if v.o.QuoteMark(k) || t.Kind == prose.Number || t.Hash == ';' || t.Hash == ':' {
				break
			}
			continue
		}
		if words++; addressing.Has(t.Hash) { // “told the agency”
			break
		}
		if v.called(k) {
			for k+1 < v.to && v.o.Gap(k) && v.called(k+1) {
				k++
			}
			return k
		}
	}
	for k := v.theirs - 1; k >= max(v.from, v.theirs-2); k-- {
		if v.called(k) && !(k < v.theirs-1 && k > v.from && placing.Has(v.o.Tokens[k-1].Hash)) { // who lives in Lydney, said
			return k
		}
	}
	return -1
}

// called reports whether token i of the original is a name: a word with a capital amid a sentence. In
// German every noun has one; there the story must have it, too.
func (v *voice) called(i int) bool {
	t := &v.o.Tokens[i]
	if t.Kind != prose.Word || !t.Has(prose.Capital) || v.there[i-v.from] || (t.Has(prose.SentenceStart) || i == v.from) && v.o.Seen(t.Hash).Capital == 0 || t.Len < 4 || v.o.Anchor(i) == 0 || elided(v.o.Word(i)) {
		return false
	}
	if v.p.OriginalLanguage != "de" {
		return true
	}
	at := v.p.FirstNamed(v.o.Anchor(i))
	return at >= 0 && named(v.p.Facts, at)
}

// elided reports whether a word that is no name stands behind an article or a preposition with an apostrophe: D'après.
func elided(w string) bool {
	k := strings.IndexAny(w, "'’")
	if k < 0 || k > 2 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w[k:], "'’"))
	return !unicode.IsUpper(r)
}

var addressing = lexicon.SetOf("a aan agli ai al alla alle ao aos au aux către gegenüber para pro tegen till à às для")

// placing are prepositions before the names of places.
var placing = lexicon.SetOf("à a aus bei da de di do em en från i in na op te u v z din la în από σε στη στην στις στο στον στους в из на у з із від")
