package prose

import (
	"bytes"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// widestGap is how many words “…” stands for at most.
const widestGap = 7

// follows reports whether the elements stand from token i on, and gives the token
// behind them.
func (n *Negation) follows(f *Facts, i, last int, rest []element) (int, bool) {
	for k := range rest {
		e := &rest[k]
		if e.gap {
			for from := i; from < last && from <= i+widestGap; from++ {
				if end, ok := n.follows(f, from, last, rest[k+1:]); ok {
					return end, true
				}
			}
			return 0, false
		}
		if i >= last || !n.is(f, i, e) {
			return 0, false
		}
		i++
	}
	return i, true
}

// is reports whether token i, or what an elision left of it, is the element.
func (n *Negation) is(f *Facts, i int, e *element) bool {
	t := &f.Tokens[i]
	switch {
	case e.hash != 0 && t.Hash == e.hash:
		return true
	case t.Kind != Word:
	case e.hash == 0:
		if w := f.Word(i); e.may(w) {
			var room [64]byte
			return e.match(lexicon.Fold(room[:0], w))
		}
	case n.elides:
		if head, tail := elision(f.Word(i)); head != 0 {
			return head == e.hash || tail == e.hash
		}
	}
	return false
}

// elision gives the hashes of the two words that an apostrophe joins.
func elision(w string) (head, tail uint64) {
	if k := elided(w); k > 0 {
		return lexicon.Key(w[:k]), lexicon.Key(w[k:])
	}
	return 0, 0
}

// elided gives the bytes of a word up to an apostrophe, and with it; 0 where none is near its beginning.
func elided(w string) int {
	for k := 0; k < min(len(w), 10); k++ {
		switch {
		case w[k] == '\'':
			return k + 1
		case w[k] == 0xe2 && strings.HasPrefix(w[k:], "’"):
			return k + len("’")
		}
	}
	return 0
}

// tailIs reports whether what an elision left of a word is the element.
func (n *Negation) tailIs(w string, e *element) bool {
	_, tail, _ := strings.Cut(strings.ReplaceAll(w, "’", "'"), "'")
	if e.hash != 0 {
		return lexicon.Key(tail) == e.hash
	}
	return e.match(lexicon.Fold(nil, tail))
}

// Negator is a word or a phrase that negates.
type Negator struct {
	First, Last int32 // tokens, Last excluded
}

// Negators appends what negates among tokens first to last-1; masks and what
// carries a negation on are left out.
func (n *Negation) Negators(f *Facts, first, last int32, into []Negator) []Negator {
	traits := f.traitsIn(n.language)
	for i := traits.next(mayNegate, first, last); i < last; i = traits.next(mayNegate, i+1, last) {
		t, h := &f.Tokens[i], n.head(f, i)
		if !n.opens.May(h) || !n.heads.May(h) && !(i+1 < last && n.pairs.May(lexicon.Mix(h, f.Tokens[i+1].Hash))) {
			switch {
			case n.loose != nil && t.Kind == Word && n.unsettled(f, &i, last, &into):
			case n.hard != nil && t.Kind == Word && n.inside(f.Word(int(i))) && n.words.Get(h) == asNothing && !n.name(f, i, first):
				into = append(into, Negator{i, i + 1})
			}
			continue
		}
		kind, end := n.words.Get(h), int(i)+1
		found := false
		for _, p := range n.phrases.Get(h) { // the masks first; of the others, that which ends first: ne rien … n’est pas
			rest := p.rest
			if h != t.Hash && !rest[0].gap && n.tailIs(f.Word(int(i)), &rest[0]) { // n’hésite is the first two words of n' hésit* pas
				rest = rest[1:]
			}
			if e, ok := n.follows(f, int(i)+1, int(last), rest); ok && (!found || e < end) {
				if p.kind == asMask && n.elides && n.negatedWithin(f, h, i, last, e-p.tail()) { // ne pense pas … que
					continue
				}
				kind, end, found = p.kind, e, true
				if kind == asMask {
					break
				}
			}
		}
		if kind == asNothing && n.hard != nil && t.Kind == Word && n.inside(f.Word(int(i))) {
			kind = asNot
		}
		switch kind {
		case asNot:
			into = append(into, Negator{i, int32(end)})
			fallthrough
		case asMask:
			i = int32(end) - 1
		}
	}
	return into
}

// head gives the hash of a word, or of what stands before its apostrophe.
func (n *Negation) head(f *Facts, i int32) uint64 {
	t := &f.Tokens[i]
	if n.elides && t.Len > 2 && elides(f.Word(int(i))) && n.words.Get(t.Hash) != asMask {
		h, _ := elision(f.Word(int(i)))
		return h
	}
	return t.Hash
}

// mayBegin reports whether something that negates, or a mask, may begin with token i.
func (n *Negation) mayBegin(f *Facts, i int) bool {
	kind := f.Tokens[i].Kind
	return (kind == Word || kind == Punct) && n.opens.May(n.head(f, int32(i))) || kind == Word && (n.hard != nil && n.inside(f.Word(i)) ||
		slices.ContainsFunc(n.loose, func(p negationPhrase) bool { return n.is(f, i, &p.rest[0]) }))
}

// negatedWithin reports whether a phrase that negates opens with token i, whose word is h, and
// ends before token end.
func (n *Negation) negatedWithin(f *Facts, h uint64, i, last int32, end int) bool {
	for _, p := range n.phrases.Get(h) {
		if p.kind != asNot {
			continue
		}
		if e, ok := n.follows(f, int(i)+1, int(last), p.rest); ok && e <= end {
			return true
		}
	}
	return false
}

// tail is how many words stand behind the gap of a phrase; all of them where it has none.
func (p *negationPhrase) tail() int {
	for k := len(p.rest) - 1; k >= 0; k-- {
		if p.rest[k].gap {
			return len(p.rest) - 1 - k
		}
	}
	return len(p.rest)
}

// elides reports whether a word begins with one letter and an apostrophe.
func elides(w string) bool { return w[1] == '\'' || len(w) > 4 && w[1:4] == "’" }

// unsettled deals with a phrase whose first word has a star, if one opens with token i: it goes to the last
// token of the phrase.
func (n *Negation) unsettled(f *Facts, i *int32, last int32, into *[]Negator) bool {
	for k := range n.loose {
		p := &n.loose[k]
		if end, ok := n.follows(f, int(*i), int(last), p.rest); ok {
			if p.kind == asNot {
				*into = append(*into, Negator{*i, int32(end)})
			}
			*i = int32(end) - 1
			return true
		}
	}
	return false
}

// inside reports whether a word holds a pattern that negates, no mask, and no longer one that tells otherwise: 없*, 없애*.
func (n *Negation) inside(w string) bool {
	if w == "" || !n.begin[w[0]] && !n.end[w[len(w)-1]] {
		return false
	}
	var room [96]byte
	folded := lexicon.Fold(room[:0], w)
	if len(folded) < len(n.common) || string(folded[:len(n.common)]) != n.common {
		return false
	}
	longest := longestOf(n.hard, folded)
	if longest == 0 || longestOf(n.masks, folded) > 0 {
		return false
	}
	kind, stem := n.stem(folded)
	return longest >= stem || n.suffixed && kind == asPlain
}

// longestOf gives the bytes of the longest pattern that a word holds; 0 where it holds none.
func longestOf(list []pattern, w []byte) (longest int) {
	for _, p := range list {
		if size := len(p.text) + len(p.end); size > longest && p.match(w) {
			longest = size
		}
	}
	return longest
}

func anyOf(list []pattern, w []byte) bool {
	for _, p := range list {
		if p.match(w) {
			return true
		}
	}
	return false
}

// name reports whether token i has a capital amid a sentence that begins with token first, where that makes a name of it.
func (n *Negation) name(f *Facts, i, first int32) bool {
	return n.named && f.Tokens[i].Flags&(Capital|Titled) == Capital && i > first && f.Tokens[i-1].Kind == Word
}

// softStem is a row of one word with a star.
type softStem struct {
	pattern
	kind negationKind
}

// hintAt gives in which way token i, or the phrase that it opens, may stand for a negation.
func (n *Negation) hintAt(f *Facts, i, last int32) negationKind {
	var room [96]byte
	t := &f.Tokens[i]
	if t.Kind != Word {
		return asNothing
	}
	kind := n.words.Get(t.Hash)
	if kind == asNothing && !n.name(f, i, 0) {
		kind = n.hint(lexicon.Fold(room[:0], f.Word(int(i))))
	}
	if kind == asPlain {
		kind = asNothing
	}
	if kind == asNothing || kind == asNear {
		for _, p := range n.phrases.Get(t.Hash) {
			if _, ok := n.follows(f, int(i)+1, int(last), p.rest); ok {
				return p.kind
			}
		}
	}
	return kind
}

// stem gives the kind of the longest stem of a folded word, and its bytes.
func (n *Negation) stem(w []byte) (found negationKind, longest int) {
	for _, list := range [2][]softStem{n.softs[w[0]], n.tails} {
		for i := range list {
			if s := &list[i]; len(s.text) > longest && s.match(w) {
				found, longest = s.kind, len(s.text)
			}
		}
	}
	return found, longest
}

// hint gives the kind of a folded word, or of what an elision left of it. Of two stems the
// longer one tells: nej*, nejasn*.
func (n *Negation) hint(w []byte) negationKind {
	if len(w) == 0 {
		return asNothing
	}
	found, _ := n.stem(w)
	if found == asNothing && bytes.HasPrefix(w, []byte(n.common)) && (anyOf(n.hard, w) || anyOf(n.masks, w)) {
		found = asSoft
	}
	if found == asNothing && n.elides {
		if k := bytes.IndexByte(w, '\''); k >= 0 && k+1 < len(w) {
			for _, part := range [2][]byte{w[:k+1], w[k+1:]} {
				if kind := n.words.Get(lexicon.HashBytes(part)); kind != asNothing {
					return kind
				}
			}
			return n.hint(w[k+1:])
		}
	}
	return found
}
