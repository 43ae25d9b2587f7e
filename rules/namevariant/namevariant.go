// Package namevariant finds one name spelled two ways in one story.
//
// Each stretch of a page is translated by itself, and each time the engine
// writes a name from another script anew: Zelensky here, Zelenskyy there; or it
// keeps the spelling of the original’s language once (Poutine, Jamenei). Names
// that look alike are everywhere in news, so likeness is never enough: the two
// must share the given name or the office before them, or the rarer must stand
// alone where the other is introduced in full.
package namevariant

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is name-variant.
var Rule = &checker.Rule{
	ID:         "name-variant",
	Doc:        doc,
	Category:   checker.Names,
	Severity:   checker.Major,
	Confidence: 85,
	ITS:        "inconsistency",
	MQM:        "terminology/inconsistent-use",
	Check:      check,
}

// most is how many names of a story are compared with each other. A long story
// has about a hundred; the price grows with the square.
const most = 160

// mostPairs is how many pairs of names that are alike are weighed. A story has
// one or two; a list of made-up names must not cost a second.
const mostPairs = 64

// spelled is a name of the story.
type spelled struct {
	sound sound
	token int32 // where it stands first
}

func check(p *checker.Pass) {
	given(p)
	var names [most]spelled
	n := collect(p, p.Posting(prose.Capitals), names[:0])
	n = collect(p, p.Posting(prose.Openers), n)
	left := mostPairs
pairs:
	for i := range n {
		for j := range n[:i] {
			if n[i].sound.first() == n[j].sound.first() && n[i].sound.near(n[j].sound) {
				if left--; left < 0 {
					break pairs
				}
				pair(p, int(n[j].token), int(n[i].token))
			}
		}
	}
	rendered(p)
}

// collect adds the names among these tokens, each once.
func collect(p *checker.Pass, posting []int32, names []spelled) []spelled {
	for _, i := range posting {
		t := &p.Tokens[i]
		if t.Len < 4 || !t.Has(prose.Capital) || t.Has(prose.Initials) || t.Is(lexicon.Function|lexicon.Demonym|lexicon.Calendar) || t.Is(lexicon.Known) && t.Freq > 1 {
			continue
		}
		if len(names) == cap(names) {
			break
		}
		if t.Has(prose.Upper) && t.Len < 6 || p.Seen(t.Hash).First != i {
			continue
		}
		names = append(names, spelled{soundOf(p.Word(int(i))), i})
	}
	return names
}

// pair weighs two spellings that are alike; a stands first in the story.
func pair(p *checker.Pass, a, b int) {
	if strings.ContainsAny(p.Word(a), "0123456789") || strings.ContainsAny(p.Word(b), "0123456789") || stem(p.Word(a)) == stem(p.Word(b)) || acronym(p, a) && acronym(p, b) {
		return
	}
	x, y := usagesOf(p, a, b)
	if within(p, a) || within(p, b) {
		return
	}
	if x.count == 0 || y.count == 0 || p.Seen(p.Tokens[a].Hash).Lower+p.Seen(p.Tokens[b].Hash).Lower > 0 {
		return
	}
	right, wrong := &x, &y
	if rarer(p, &x, &y) {
		right, wrong = wrong, right
	}
	confidence, why := weigh(p, right, wrong)
	if confidence == 0 || both(p, p.Word(a), p.Word(b)) {
		return
	}
	report(p, right, wrong, confidence, why)
}

// usagesOf gives how the story uses two names, each given by a token that has it.
func usagesOf(p *checker.Pass, a, b int) (x, y usage) {
	x, y = usage{token: a}, usage{token: b}
	for _, posting := range [2][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
		for _, i := range posting {
			switch p.Tokens[i].Hash {
			case p.Tokens[a].Hash:
				x.add(p, int(i))
			case p.Tokens[b].Hash:
				y.add(p, int(i))
			}
		}
	}
	return x, y
}

// within reports whether a name is the second part of another that the original has as it is: the Peruvian party Somos Perú.
func within(p *checker.Pass, i int) bool {
	if p.Story.Original == nil || i == 0 || !p.Gap(i-1) || !p.Tokens[i-1].Has(prose.Capital) || prose.GivenName(&p.Tokens[i-1]) {
		return false
	}
	o := p.Original()
	for k := 1; k < len(o.Tokens); k++ {
		if o.Tokens[k].Hash == p.Tokens[i].Hash && o.Tokens[k-1].Hash == p.Tokens[i-1].Hash && o.Gap(k-1) {
			return true
		}
	}
	return false
}

// acronym reports whether a name stands in capitals only: two of those are two.
func acronym(p *checker.Pass, i int) bool {
	s := p.Seen(p.Tokens[i].Hash)
	return s.Upper > 0 && s.Capital+s.Opening+s.Lower == 0
}

// stem takes from a name what makes a movement or its followers of it: Peronism
// and Peronists are two words.
func stem(w string) string {
	for _, suffix := range [...]string{"isms", "ists", "ism", "ist", "ians", "ian", "ites", "ite"} {
		if s, ok := strings.CutSuffix(w, suffix); ok && len(s) > 2 {
			return s
		}
	}
	return w
}

// rarer reports whether x is the spelling to be mended: the metadata’s and the
// original’s is right, then the commoner, then the one the lexicon knows, then
// the first.
func rarer(p *checker.Pass, x, y *usage) bool {
	a, b := p.Word(x.token), p.Word(y.token)
	if m, n := p.Story.Metadata.Mentions(a), p.Story.Metadata.Mentions(b); m != n {
		return n
	}
	if len(a) != len(b) && sameLetters(a, b) && x.count < plainly*y.count && y.count < plainly*x.count {
		return len(a) < len(b) // engines lose accents and add none
	}
	if x.count != y.count {
		return x.count < y.count
	}
	s, t := &p.Tokens[x.token], &p.Tokens[y.token]
	if k, l := s.Is(lexicon.Name) && !s.Is(lexicon.Known), t.Is(lexicon.Name) && !t.Is(lexicon.Known); k != l {
		return l
	}
	return false
}

// plainly is how many times commoner a spelling without accents must be to be the
// story's style.
const plainly = 4

// both reports whether the original has the two spellings, too.
func both(p *checker.Pass, a, b string) bool {
	return p.Story.Original != nil && strings.Contains(p.Story.Original.Plain, a) && strings.Contains(p.Story.Original.Plain, b)
}

// report files each place of the wrong spelling, with what proves it beside the right one.
func report(p *checker.Pass, right, wrong *usage, confidence uint8, why string, proof ...checker.Evidence) {
	name := cased(p, right.token)
	severity := checker.Major
	accent := sameLetters(name, p.Word(wrong.token))
	if accent {
		severity = checker.Minor
	}
	times := fmt.Sprintf("%d times", right.count)
	if right.count == 1 {
		times = "once"
	}
	for i := range p.Tokens {
		t := &p.Tokens[i]
		if t.Hash != p.Tokens[wrong.token].Hash || !t.Has(prose.Capital) || accent && t.Has(prose.Upper) {
			continue // capitals often go without their accents
		}
		start, end := p.Span(i, i+1)
		fixed := name
		if t.Has(prose.Upper) {
			fixed = strings.ToUpper(name)
		}
		p.Report(checker.Finding{
			Start: start, End: end, Confidence: confidence, Severity: severity,
			Message:  fmt.Sprintf("“%s” is “%s” elsewhere in the story", checker.Clip(p.Word(i), 32), checker.Clip(fixed, 32)),
			Why:      fmt.Sprintf("%s; the story has %s %s", why, name, times),
			Evidence: append(slices.Clip(proof), p.At(right.token, right.token+1, "the other spelling")),
			Fixes:    []checker.Fix{checker.Replace(start, end, fixed)},
		})
	}
}

// cased gives the name at a token as it is written in small letters and
// capitals, where any place has it so.
func cased(p *checker.Pass, i int) string {
	for k := i; k < len(p.Tokens); k++ {
		if t := &p.Tokens[k]; t.Hash == p.Tokens[i].Hash && !t.Has(prose.Upper) {
			return p.Word(k)
		}
	}
	w := p.Word(i)
	_, n := utf8.DecodeRuneInString(w)
	return w[:n] + strings.ToLower(w[n:])
}
