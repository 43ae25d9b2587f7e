package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// swapped gives the name of the original for which another name of the same story
// stands in the translation, -1 where there is none: the sentence has one name that its
// original has not, nor those around it, and lacks one that the translation has
// elsewhere. Whoever speaks or is spoken of is then another.
func swapped(p *checker.Pass, s prose.Stranger, link *prose.Strangers) int {
	if p.Original().Seen(p.Tokens[s.Token].Hash).First < 0 || len(link.Ours) != 1 || !s.Known && !s.Introduced {
		return -1
	}
	found := -1
	for n, t := range link.Theirs {
		if t.Again || t.Near || t.Shared {
			continue
		}
		if found >= 0 {
			return -1
		}
		if found = n; !t.Carried || !s.Person || !t.Person {
			return -1
		}
	}
	return found
}
