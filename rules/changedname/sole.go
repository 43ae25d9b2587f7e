package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// sole gives the name of the original for which the only strange name of a sentence stands, -1 where there is none: that, too, is the
// only one that the other side has not, and the two are nothing alike. What kind of name either is, nothing need tell.
func sole(p *checker.Pass, names *prose.Names, s prose.Stranger, link *prose.Strangers) int {
	i, o := int(s.Token), p.Original()
	declines := declining.Has(lexicon.Hash(p.OriginalLanguage))
	if script, _ := names.Script(); !s.Introduced || script || declines && (!s.Known || names.Variant(i, link.In)) {
		return -1
	}
	if len(link.Ours) != 1 || len(link.Theirs) == 0 || p.Licensed(i) || !nameable(p, i) || capitalBehind(p.Facts, i) || longer(p.Facts, i) || p.Tokens[i].Is(lexicon.Foreign) || i > 1 && p.Tokens[i-1].Hash == hashOf && p.Tokens[i-2].Capitalised() || names.National(i) || !names.Foreign(i) {
		return -1
	}
	for n, t := range link.Theirs { // one name, of one word or more
		if t.Again || t.Shared || n > 0 && t.Token != link.Theirs[n-1].Token+1 {
			return -1
		}
	}
	found := len(link.Theirs) - 1
	t := &link.Theirs[found]
	k := int(t.Token)
	if s.Introduced != t.Introduced || s.Place && bracketed(o, k) || !t.Lone && !t.Known && !t.Introduced && (declines || o.Licensed(k) || capitalBehind(o, k) || capitalBefore(o, k) || p.OriginalLanguage == "de") || names.Class(k)&(lexicon.Known|lexicon.Foreign) != 0 || names.CommonWord(k) || link.In.Apart(s.Token, t.Token) > 0.25 {
		return -1
	}
	if names.Distinct(i, k) && names.Other(i, k) {
		return found
	}
	if names.Echo(k, link.In) || !names.Unlike(i, k) {
		return -1
	}
	for k := int(link.In.From); k < int(link.In.To); k++ {
		if o.Tokens[k].Capitalised() && names.Overlaps(i, k) {
			return -1
		}
	}
	return found
}

// declining are languages that write Latin and put names into cases.
var declining = lexicon.SetOf("cs pl tr")
