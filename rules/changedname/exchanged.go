package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// exchanged gives the name of the original for which somebody else's stands in the
// translation, given name and surname, -1 where there is none: neither part of the one
// is in the original's sentence, and neither part of the other in the translation's.
func exchanged(p *checker.Pass, names *prose.Names, s prose.Stranger, link *prose.Strangers) int {
	i := int(s.Token)
	if !s.Introduced || p.Tokens[i-1].Hash == '.' || names.Heard(i-1, link.In) || names.Variant(i, link.In) {
		return -1
	}
	found := -1
	for n, t := range link.Theirs {
		if t.Near || t.Again || t.Shared || link.In.Apart(s.Token, t.Token) > 0.25 || !ofTwo(p.Original(), link.Theirs, n) || names.Echo(int(t.Token), link.In) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = n
	}
	return found
}

// ofTwo reports whether a name that the translation has not ends a longer one, of which
// it has no more.
func ofTwo(o *prose.Facts, theirs []prose.Stranger, n int) bool {
	t := &theirs[n]
	if k := int(t.Token); o.Licensed(k) || t.Introduced {
		return t.Introduced
	}
	return n > 0 && theirs[n-1].Token == t.Token-1 && !o.Licensed(int(t.Token)-1)
}

// alone reports whether a name that nobody knows and that the original has nowhere is the only one of its sentence, and so is
// one of an original in another script that nothing stands for, near its place: one volcano for another.
func alone(p *checker.Pass, names *prose.Names, s prose.Stranger, link *prose.Strangers) bool {
	i := int(s.Token)
	if script, _ := names.Script(); !script || len(link.Ours) != 1 || len(link.Theirs) != 1 || !plain(p, s, link.In) || p.Licensed(i) || names.Variant(i, link.In) {
		return false
	}
	t := &link.Theirs[0]
	k := int(t.Token)
	return t.Lone && !t.Near && !t.Again && !t.Shared && !t.Listed && p.Original().Tokens[k].Len > 4 && link.In.Apart(s.Token, t.Token) < 0.25 && !names.Kindred(i, k) && !names.Echo(k, link.In) && names.Foreign(i)
}

// moved gives the town of the original for which another stands in the translation, -1
// where there is none. Both may be parts of longer names, if the names are built alike:
// the Ashford University, for the Wexham University.
func moved(p *checker.Pass, names *prose.Names, s prose.Stranger, link *prose.Strangers) int {
	if !town(p, names, s, link.In) {
		return -1
	}
	for _, other := range link.Ours {
		if other.Token != s.Token && town(p, names, other, link.In) {
			return -1
		}
	}
	o, found := p.Original(), -1
	for n, t := range link.Theirs {
		k := int(t.Token)
		class := names.Class(k)
		if t.Near || t.Again || t.Shared || t.Listed || o.Licensed(k) || o.Tokens[k].Len < 5 || class&lexicon.Place == 0 || class&(lexicon.Known|lexicon.Foreign|lexicon.Given) != 0 || names.Echo(k, link.In) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = n
	}
	if found < 0 || longer(p.Facts, int(s.Token)) != longer(o, int(link.Theirs[found].Token)) || link.In.Apart(s.Token, link.Theirs[found].Token) > 0.2 {
		return -1
	}
	return found
}

// town reports whether a name of the translation is a place's and nothing else, and the
// original has it nowhere.
func town(p *checker.Pass, names *prose.Names, s prose.Stranger, in prose.Window) bool {
	i := int(s.Token)
	t := &p.Tokens[i]
	return t.Len > 4 && t.Is(lexicon.Place) && !t.Is(lexicon.Known|lexicon.Given) && !p.Licensed(i) && !names.Variant(i, in) && names.Foreign(i)
}
