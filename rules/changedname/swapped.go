package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
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

// mistaken reports somebody whom the translation's sentence names oftener than an original in Cyrillic or Greek does, which names
// one other near that place whom the translation has elsewhere: who passed and who scored.
func mistaken(p *checker.Pass, names *prose.Names, link *prose.Strangers) {
	script, caseless := names.Script()
	if !script || caseless || len(link.Ours) > 0 {
		return
	}
	var other *prose.Stranger
	for n := range link.Theirs {
		if t := &link.Theirs[n]; t.Person && !t.Near && !t.Again && !t.Shared && !t.Listed && !names.Given(int(t.Token)) && names.Carried(int(t.Token)) >= 0 {
			if other != nil {
				return
			}
			other = t
		}
	}
	if other == nil || names.Echo(int(other.Token), link.In) {
		return
	}
	best, far := -1, 0.2
	for i := link.In.First; i < link.In.Last; i++ {
		t := &p.Tokens[i]
		if !oneCapital(t) || !t.Is(lexicon.Surname) || t.Is(lexicon.Known|lexicon.Title|lexicon.Calendar) || names.IsPlace(int(i)) || longer(p.Facts, int(i)) || capitalBehind(p.Facts, int(i)) {
			continue
		}
		if d := link.In.Apart(i, other.Token); d < far && count(p.Facts, t.Hash, link.In.First, link.In.Last) > heard(p, names, int(i), link.In) {
			best, far = int(i), d
		}
	}
	if best >= 0 && !names.Kindred(best, int(other.Token)) {
		report(p, link.In, prose.Stranger{Token: int32(best)}, *other)
	}
}

// heard counts the words of the original's part of a stretch that word i of the translation may stand for.
func heard(p *checker.Pass, names *prose.Names, i int, in prose.Window) (n int) {
	for k := in.From; k < in.To; k++ {
		if p.Original().Tokens[k].Capitalised() && names.Same(i, int(k)) {
			n++
		}
	}
	return n
}
