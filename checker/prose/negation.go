package prose

import (
	"embed"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// negationTables say how a language negates, a file a language. The column “kind” is
//
//	not   a word or phrase that negates the clause it stands in
//	mask  a phrase with such a word in it that negates nothing, or by halves: no solo, nicht wahr
//	nor   what carries a negation on to the next member: ni, nor
//	soft  what a translator may put for a negation, or a negation for it: sin, kaum, “fail”
//	near  what may stand for one in its own clause: “still”, “down”, knapp
//	plain what looks like one of these and is not: “under”, неделя
//
// A star stands for any letters, “…” for a few words between.
//
//go:embed negation/*.tsv
var negationTables embed.FS

// place says where a language’s negator stands to its finite verb.
type place uint8

const (
	before place = iota
	behind
	eitherSide
	atEnd // of the clause, in the verb or behind it
)

// negationKind is the column “kind”.
type negationKind uint8

const (
	asNothing negationKind = iota
	asNot
	asMask
	asNor
	asSoft
	asNear
	asPlain
)

// hint reports whether a word of the kind may stand for a negation, and negates nothing itself.
func (k negationKind) hint() bool { return k == asSoft || k == asNear }

var negationKinds = map[string]negationKind{"not": asNot, "mask": asMask, "nor": asNor, "soft": asSoft, "near": asNear, "plain": asPlain}

// pattern is a word with stars at its ends, parted into what is asked for.
type pattern struct {
	text, end    string
	open, beyond bool // a star before, behind
}

// may says at once of most words that are not the pattern that they begin otherwise.
func (p *pattern) may(word string) bool {
	return p.open || p.text == "" || p.text[0] >= 0x80 || word[0] >= 0x80 || word[0]|0x20 == p.text[0]|0x20
}

func (p *pattern) match(word []byte) bool {
	switch {
	case p.open && p.beyond:
		for i := 0; i+len(p.text) <= len(word); i++ {
			if string(word[i:i+len(p.text)]) == p.text {
				return true
			}
		}
		return false
	case p.open:
		return ends(word, p.text)
	}
	size := len(p.text)
	return len(word) >= size+len(p.end) && (size == 0 || word[size-1] == p.text[size-1]) && string(word[:size]) == p.text && ends(word, p.end)
}

func ends(word []byte, with string) bool {
	return len(word) >= len(with) && string(word[len(word)-len(with):]) == with
}

// element is one word of a phrase: a hash, a pattern, or a gap.
type element struct {
	hash uint64 // 0 for a pattern or a gap
	pattern
	gap bool
}

// negationPhrase is a row of several words, without the first.
type negationPhrase struct {
	rest []element
	kind negationKind
}

// Negation is how one language negates.
type Negation struct {
	language string
	opens    Sieve // of the words that negate, and of those that open a phrase that does
	heads    Sieve // of the words that negate, and of those that open a phrase with which that is settled
	pairs    Sieve // of the first two words of such phrases, where the second is a plain one: “the no”
	words    lexicon.Map[negationKind]
	phrases  lexicon.Map[[]negationPhrase]
	loose    []negationPhrase // with a star in the first word, which they have: *밖에 … 없*
	hard     []pattern        // that negate: Turkish verbs
	begin    [256]bool        // the first bytes of words that these may be in
	end      [256]bool        // the last bytes
	masks    []pattern        // of these
	common   string           // what all of them begin with: ne in Czech
	softs    [256][]softStem  // by first byte
	tails    []softStem       // soft, with a star before
	verbs    map[uint64]Verbs
	endings  []ending
	place    place
	elides   bool      // n’est is one word
	forms    []pattern // of verbs that make no clause
	suffixed bool      // the negation stands behind the stem: karşılanmadı
	named    bool      // a word with a capital amid a sentence is a name: Neal
}

var negations = byLanguage[Negation]{read: readNegation}

// NegationOf gives how a language negates; nil where no table tells.
func NegationOf(language string) *Negation { return negations.of(language) }

func readNegation(language string) *Negation {
	text, err := negationTables.ReadFile("negation/" + language + ".tsv")
	if err != nil {
		return nil
	}
	n := parseNegation(string(text))
	n.language = language
	if n.elides = language == "fr" || language == "it"; n.elides { // the second word may be part of a longer one
		for first, list := range n.phrases.All() {
			if slices.ContainsFunc(list, func(p negationPhrase) bool { return p.kind == asNot || p.kind == asMask }) {
				n.settles(first)
			}
		}
	}
	n.named = language == "cs" || language == "tr"
	n.suffixed = language == "tr"
	for _, e := range elements(forms[language]) {
		n.forms = append(n.forms, e.pattern)
	}
	switch language {
	case "de", "nl", "sv":
		n.place = eitherSide
	case "ja", "ko", "tr":
		n.place = atEnd
	case "en":
		n.place = behind
	}
	return n
}

// parseNegation reads a table; rows it cannot read are left out, and a test says so.
func parseNegation(text string) *Negation {
	n := &Negation{verbs: map[uint64]Verbs{}}
	_, text, _ = strings.Cut(text, "\n")
	for text != "" {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		find, rest, _ := strings.Cut(line, "\t")
		name, verb, _ := strings.Cut(rest, "\t")
		kind := negationKinds[name]
		words := strings.Fields(find)
		if len(words) == 0 {
			continue
		}
		if verb != "" {
			n.verb(find, verb)
		}
		if kind == asNothing {
			continue
		}
		if len(words) > 1 {
			n.phrase(words, kind)
			continue
		}
		e := newElement(words[0])
		switch {
		case e.hash != 0:
			*n.words.At(e.hash) = kind
			if kind == asNot || kind == asMask { // a mask keeps a word from the stars: neboli
				n.settles(e.hash)
			}
		case kind == asNot:
			n.hard = append(n.hard, e.pattern)
			n.bound(e.pattern)
		case kind == asMask:
			n.masks = append(n.masks, e.pattern)
		case e.open:
			n.tails = append(n.tails, softStem{e.pattern, kind})
		case e.text != "":
			n.softs[e.text[0]] = append(n.softs[e.text[0]], softStem{e.pattern, kind})
		}
	}
	n.common = commonOf(slices.Concat(n.hard, n.masks))
	return n
}

// bound notes with what bytes a word that has a pattern may begin or end: a capital, and a
// letter of more than a byte, may fold to them.
func (n *Negation) bound(p pattern) {
	for b := range 256 {
		may := func(c byte) bool { return b >= 0x80 || byte(b)|0x20 == c|0x20 }
		switch {
		case p.open && p.beyond:
			n.end[b] = true
		case p.open:
			n.end[b] = n.end[b] || may(p.text[len(p.text)-1])
		default:
			n.begin[b] = n.begin[b] || p.text == "" || may(p.text[0])
		}
	}
}

// commonOf gives what all of some patterns begin with.
func commonOf(patterns []pattern) (common string) {
	for k, p := range patterns {
		if k == 0 {
			common = p.text
		}
		for common != "" && (p.open || !strings.HasPrefix(p.text, common)) {
			common = common[:len(common)-1]
		}
	}
	return common
}

// settles notes a word with which it is settled that something may negate.
func (n *Negation) settles(hash uint64) {
	n.opens.Add(hash)
	n.heads.Add(hash)
}

// phrase files a row of several words. The longest and the masks are tried first.
func (n *Negation) phrase(words []string, kind negationKind) {
	first := newElement(words[0])
	p := negationPhrase{kind: kind}
	if first.hash == 0 {
		for _, w := range words {
			p.rest = append(p.rest, newElement(w))
		}
		n.loose = append(n.loose, p)
		return
	}
	for _, w := range words[1:] {
		p.rest = append(p.rest, newElement(w))
	}
	switch {
	case kind != asNot && kind != asMask:
	case p.rest[0].hash == 0:
		n.settles(first.hash)
	default:
		n.opens.Add(first.hash)
		n.pairs.Add(lexicon.Mix(first.hash, p.rest[0].hash))
	}
	list := n.phrases.Get(first.hash)
	at := len(list)
	for at > 0 && (kind == asMask && list[at-1].kind != asMask || (kind == list[at-1].kind || kind.hint() && list[at-1].kind.hint()) && len(p.rest) > len(list[at-1].rest)) {
		at--
	}
	list = append(list, p)
	copy(list[at+1:], list[at:])
	list[at] = p
	*n.phrases.At(first.hash) = list
}

func newElement(w string) element {
	switch w {
	case "…":
		return element{gap: true}
	case "*": // any word
		return element{pattern: pattern{open: true, beyond: true}}
	}
	if r, size := utf8.DecodeRuneInString(w); size == len(w) && !isLetterAt(w) {
		return element{hash: uint64(r)}
	}
	bare := strings.Trim(w, "*")
	if begin, end, ok := strings.Cut(bare, "*"); ok {
		return element{pattern: pattern{text: begin, end: end}}
	}
	if bare == w {
		return element{hash: lexicon.Key(w)}
	}
	return element{pattern: pattern{text: string(lexicon.Fold(nil, bare)), open: w[0] == '*', beyond: w[len(w)-1] == '*'}}
}
