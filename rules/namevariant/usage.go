package namevariant

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// usage is how the story uses one spelling.
type usage struct {
	token    int // where it stands first
	count    int
	alone    int  // with no name before or behind it
	compound bool // part of a hyphenated name, a handle, a quotation in another language
	given    few  // tokens that stand before it as given names do
	office   few  // tokens of offices before it
	family   few  // names that stand right behind it
}

// few keeps the first tokens of a kind.
type few struct {
	token [6]int32
	n     int
}

func (f *few) add(i int) {
	if f.n < len(f.token) {
		f.token[f.n] = int32(i)
		f.n++
	}
}

// shared gives a token of each that is the same word, or spelled alike.
func (f *few) shared(p *checker.Pass, o *few) (int, int, bool) {
	for _, a := range f.token[:f.n] {
		for _, b := range o.token[:o.n] {
			if p.Tokens[a].Hash == p.Tokens[b].Hash || p.Tokens[a].Len > 3 && soundOf(p.Word(int(a))) == soundOf(p.Word(int(b))) {
				return int(a), int(b), true
			}
		}
	}
	return 0, 0, false
}

// add files one more use at token i.
func (u *usage) add(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	if !t.Has(prose.Capital) {
		return
	}
	u.count++
	if i > 0 && !t.Has(prose.Spaced) && p.Tokens[i-1].Kind != prose.Punct || i > 0 && !t.Has(prose.Spaced) && p.Tokens[i-1].Hash == '-' ||
		i+1 < len(p.Tokens) && p.Tokens[i+1].Hash == '-' && !p.Tokens[i+1].Has(prose.Spaced) {
		u.compound = true
	}
	if i > 0 && (p.Tokens[i-1].Hash == '(' || p.Tokens[i-1].Kind == prose.Word && !p.Tokens[i-1].Has(prose.Capital) && particle.Has(p.Tokens[i-1].Hash)) {
		u.compound = true // Banco do Brasil
	}
	alone := true
	f := i + 1
	if f+2 < len(p.Tokens) && p.Gap(i) && p.Tokens[f+1].Hash == '-' && !p.Tokens[f+1].Has(prose.Spaced) && !p.Tokens[f+2].Has(prose.Spaced) && arabic.Has(p.Tokens[f].Hash) {
		f += 2 // Samir al-Khouri
	}
	if f < len(p.Tokens) && p.Gap(i) && name(p, f) {
		u.family.add(f)
		alone = false
	}
	k := i - 1
	for k > 0 && p.Gap(k) && p.Tokens[k].Kind == prose.Word && !p.Tokens[k].Has(prose.Capital) && p.Tokens[k].Len < 4 && p.Tokens[k].Is(lexicon.Foreign) {
		k-- // de, van, al
	}
	if k > 0 && p.Tokens[k].Hash == '.' && p.Tokens[k-1].Kind == prose.Word && p.Tokens[k-1].Len == 1 {
		alone = false // an initial
	}
	if k >= 0 && p.Gap(k) && p.Tokens[k].Kind == prose.Word && p.Tokens[k].Has(prose.Capital) {
		switch b := &p.Tokens[k]; {
		case b.Is(lexicon.Title) && !b.Is(lexicon.Given):
			u.office.add(k)
		case b.Is(lexicon.Function | lexicon.Calendar), p.Licensed(k) && b.Is(lexicon.Known) && !b.Is(lexicon.Given):
		default:
			u.given.add(k)
			alone = false
		}
	} else if k >= 0 && p.Gap(k) && p.Tokens[k].Is(lexicon.Title) && p.Tokens[k].Is(lexicon.Noun) {
		u.office.add(k)
	}
	if alone {
		u.alone++
	}
}

// arabic are the forms of the Arabic article.
var arabic = lexicon.SetOf("al an ar as ash at el ul")

// name reports whether token i is a capitalised word that may be part of a name.
func name(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Kind == prose.Word && t.Has(prose.Capital) && !t.Is(lexicon.Function|lexicon.Calendar)
}

// weigh says how sure it is, in per cent, that the two are one name, and why.
func weigh(p *checker.Pass, right, wrong *usage) (uint8, string) {
	if right.compound || wrong.compound {
		return 0, ""
	}
	a, b := &p.Tokens[right.token], &p.Tokens[wrong.token]
	x, y := p.Word(right.token), p.Word(wrong.token)
	same := soundOf(x) == soundOf(y)
	french := strings.HasSuffix(y, "ine") && len(y) > 6 && strings.HasSuffix(x, "in") // Poutine
	odd := b.Class == 0 && b.Len > 5
	if !same && !french && (!odd || inflected(x, y) || max(len(x), len(y)) > min(len(x), len(y))+1) {
		return 0, ""
	}
	if g, _, ok := right.given.shared(p, &wrong.given); ok {
		return 92, fmt.Sprintf("“%s” stands before both", p.Word(g))
	}
	if f, _, ok := right.family.shared(p, &wrong.family); ok && same {
		return 90, fmt.Sprintf("“%s” stands behind both", p.Word(f))
	}
	if right.given.n > 0 && wrong.given.n > 0 || wrong.family.n > 0 && (right.family.n > 0 || right.given.n > 0) {
		return 0, "" // two people
	}
	if o, _, ok := right.office.shared(p, &wrong.office); ok && !common.Has(p.Tokens[o].Hash) {
		return 85, fmt.Sprintf("“%s” stands before both", p.Word(o))
	}
	full := right.given.n > 0 && wrong.alone == wrong.count
	switch accent := same && sameLetters(x, y); {
	case b.Is(lexicon.Given) && !b.Is(lexicon.Surname) || a.Len < 5 || b.Has(prose.Inner):
	case same && !accent && a.Is(lexicon.Place) && b.Is(lexicon.Place): // Shanxi and Shaanxi
	case same && full && right.count >= 3*wrong.count:
		return 80, fmt.Sprintf("%s is introduced in full, this is not", x)
	case same && full, accent && wrong.family.n == 0 && right.family.n == 0:
		return 72, "the two are written alike but for what spellings of one name differ in"
	case french && full && right.count > 1 && wrong.office.n > 0:
		return 80, fmt.Sprintf("%s is introduced in full, this is not", x)
	case french:
	case !same && b.Len > 6 && full:
		return 75, fmt.Sprintf("%s is introduced in full, this is not", x)
	case !same && b.Len > 6 && wrong.family.n == 0 && (a.Is(lexicon.Proper) || right.count > 1) && right.count >= wrong.count:
		return 72, "one letter differs, and no list of names has this spelling"
	}
	return 0, ""
}

// common are titles that two people in one story may well bear.
var common = lexicon.SetOf("mr mrs ms miss dr sir lord lady st saint")

// particle are small words inside the names of firms and parties.
var particle = lexicon.SetOf("do da di du del")

// inflected reports whether two names differ only in an ending that makes another
// name: a woman’s (Ivanova), a plural, an adjective, a patronymic.
func inflected(a, b string) bool {
	for a != "" && b != "" {
		x, n := letter(a)
		y, m := letter(b)
		if x != y {
			break
		}
		a, b = a[n:], b[m:]
	}
	return utf8.RuneCountInString(a) <= 1 && utf8.RuneCountInString(b) <= 1 && !oneEnds(a, b)
}

// oneEnds reports whether a name lost its last letter, one that is no ending by
// itself.
func oneEnds(x, y string) bool {
	switch strings.ToLower(x + y) {
	case "g", "k", "t", "d", "b", "p", "c", "h", "z":
		return true
	}
	return false
}
