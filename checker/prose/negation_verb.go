package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// verb files an auxiliary.
func (n *Negation) verb(find, classes string) {
	var set Verbs
	for _, name := range strings.Fields(classes) {
		set |= verbNames[name]
	}
	if e := newElement(find); e.hash != 0 {
		n.verbs[e.hash] = set
	} else {
		n.endings = append(n.endings, ending{e.pattern, set})
	}
}

// Verbs are the English auxiliaries that a finite verb may be rendered by.
type Verbs uint8

// The auxiliaries.
const (
	Be Verbs = 1 << iota
	Have
	Can
	Will
	Must
)

var verbNames = map[string]Verbs{"be": Be, "have": Have, "can": Can, "will": Will, "must": Must}

type ending struct {
	pattern
	verbs Verbs
}

// Verb gives what token i may be rendered by; 0 for anything but an auxiliary.
func (n *Negation) Verb(f *Facts, i int32) Verbs {
	t := &f.Tokens[i]
	if t.Kind != Word {
		return 0
	}
	if v, ok := n.verbs[t.Hash]; ok {
		return v
	}
	if n.elides {
		if _, tail := elision(f.Word(int(i))); tail != 0 {
			return n.verbs[tail]
		}
	}
	if t.Len > 4 {
		var room [96]byte
		word := append(room[:0], f.Word(int(i))...)
		var small []byte // a word with a capital, without it
		if t.Flags&Capital != 0 {
			small = lexicon.Fold(nil, f.Word(int(i)))
		}
		var set Verbs
		longest := 0
		for _, e := range n.endings {
			if size := len(e.text) + len(e.end); size > longest && (e.match(word) || small != nil && e.text != "" && !e.open && e.match(small)) {
				set, longest = e.verbs, size
			}
		}
		return set
	}
	return 0
}
