package changedquote

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// somebodyAs is how one who speaks is called beside a verb of speech: the tokens, and the rows of their roles.
type somebodyAs struct {
	begin, end int
	roles      []uint16
}

// role tells of another role beside the verb: “the mayor said” for dijo el médico. Neither may stand anywhere in the
// other's sentence, and where the original has a name or a pronoun, the role of the translation nowhere in its story.
func (v *voice) role() bool {
	if !v.rolesKnown {
		return false
	}
	ours := beside(v.p.Facts, v.ourRoles, v.ours, v.first, v.last, v.here, true)
	if len(ours.roles) == 0 {
		return false
	}
	theirs := beside(v.o, v.theirRoles, v.theirs, v.from, v.to, v.there, false)
	at := theirs.begin
	switch {
	case len(theirs.roles) > 0:
		if v.holds(v.o, v.theirRoles, v.from, v.to, ours.roles) || v.holds(v.p.Facts, v.ourRoles, v.first, v.last, theirs.roles) {
			return false
		}
	case v.name >= 0 && (v.owned(ours.begin) || v.strange() && v.p.FirstNamed(v.o.Anchor(v.name)) >= 0):
		at = v.name
	default:
		at = v.unnamed()
	}
	if at < 0 || len(theirs.roles) == 0 && !(at == v.name && v.several(ours)) && v.holds(v.o, v.theirRoles, 0, len(v.o.Tokens), ours.roles) {
		return false
	}
	v.report(ours.begin, ours.end, at, "")
	return true
}

// holderReach is how many words from somebody's role his name may stand.
const holderReach = 5

// holder gives the name that the original's story has behind the role of who speaks, La ministra de Sanidad, Ana Ruiz, where it
// is another than one of the translation, and stands in none of its sentence; -1 for none.
func (v *voice) holder(other uint64) int {
	if !v.rolesKnown || other == 0 {
		return -1
	}
	said := beside(v.o, v.theirRoles, v.theirs, v.from, v.to, v.there, false)
	holder := -1
	for i := 0; len(said.roles) > 0 && i < len(v.o.Tokens); i++ {
		if id := v.theirRoles.At(v.o, i); id == 0 || !slices.Contains(said.roles, id) {
			continue
		}
		sentence := &v.o.Sentences[v.o.SentenceOf(i)]
		for k := int(sentence.First); k < int(sentence.Last); k++ {
			name := v.o.Anchor(k)
			if name == 0 || !v.o.Tokens[k].Has(prose.Capital) {
				continue
			}
			if name == other { // it may be his role
				return -1
			}
			if at := v.p.FirstNamed(name); k > i && k <= i+holderReach && at >= 0 && named(v.p.Facts, at) && introduced(v.p.Facts, at) {
				holder = k
			}
		}
	}
	if holder < 0 || has(v.p.Facts, v.o.Anchor(holder), v.first, v.last) >= 0 {
		return -1
	}
	return holder
}

// several reports whether a role is that of more than one, as a name is not: “doctors said”.
func (v *voice) several(c somebodyAs) bool {
	return v.p.Tokens[c.end-1].Is(lexicon.Plural)
}

// owned reports whether the name of the original's speaker stands before token i of the translation as an owner's:
// “Smith's lawyer”.
func (v *voice) owned(i int) bool {
	for k := max(v.first, i-3); k+1 < i; k++ {
		if v.p.Word(k) == v.o.Word(v.name) && strings.Trim(v.p.Word(k+1), "'’") != v.p.Word(k+1) {
			return true
		}
	}
	return false
}

// holds reports whether one of some roles stands among some tokens.
func (v *voice) holds(f *prose.Facts, words prose.Roles, first, last int, roles []uint16) bool {
	for i := first; i < last; i++ {
		if id := words.At(f, i); id != 0 && slices.Contains(roles, id) {
			return true
		}
	}
	return false
}

// besideReach is how many words from its verb somebody's role may stand.
const besideReach = 4

// beside gives the roles close before or behind the verb at token i, outside quotations and up to the next mark; behind
// it, where the language inverts, only if the verb stands behind a mark: “…,” said the mayor.
func beside(f *prose.Facts, words prose.Roles, i, first, last int, quoted []bool, inverted bool) (c somebodyAs) {
	c.begin, c.end = -1, -1
	look := func(k int) bool {
		if k < first || k >= last || f.Tokens[k].Kind != prose.Word || quoted[k-first] {
			return false
		}
		if id := words.At(f, k); id != 0 {
			if len(c.roles) == 0 {
				c.begin, c.end = k, k+1
			}
			c.begin, c.end = min(c.begin, k), max(c.end, k+1)
			c.roles = append(c.roles, id)
		}
		return true
	}
	for k := i - 1; k >= i-besideReach && look(k); k-- {
	}
	if len(c.roles) > 0 {
		return c
	}
	if i == first || f.Tokens[i-1].Kind == prose.Word && inverted || heard.Has(f.Tokens[i].Hash) { // “said that the mayor”, “told reporters”
		return c
	}
	for k := i + 1; k <= i+besideReach && look(k); k++ {
	}
	return c
}
