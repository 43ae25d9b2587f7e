package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// tallied reports a name of the story that stands where the original has another of the story,
// as the tally shows: the whole translation has the one oftener than the original, as toldAt
// has seen, and the other less often, and so have the sentences.
func tallied(p *checker.Pass, names *prose.Names, i int) bool {
	t, o := &p.Tokens[i], p.Original()
	if !tallies(p.Facts, i) || names.IsPlace(i) {
		return false
	}
	in, _, ok := pairOf(p, i)
	if !ok || balance(p, t.Hash, in) <= 0 || !names.Has(t.Hash, in) && names.Heard(i, in) {
		return false
	}
	best := -1
	for k := int(in.From); k < int(in.To); k++ {
		w := &o.Tokens[k]
		if !tallies(o, k) || w.Is(lexicon.Surname) != t.Is(lexicon.Surname) || names.Place(k) != "" || w.Hash == t.Hash || p.Seen(w.Hash).First < 0 || surplus(p, w.Hash) >= 0 || balance(p, w.Hash, in) >= 0 || in.Apart(int32(i), int32(k)) > 0.3 {
			continue
		}
		if spelledElse(p, names, k, in, t.Hash) { // Gaudi, for Gaudí
			continue
		}
		if best >= 0 && o.Tokens[best].Hash != w.Hash {
			return false
		}
		best = k
	}
	if best < 0 {
		return false
	}
	reportGloss(p, i, best)
	return true
}

// spelledElse reports whether a stretch of the translation has a word that may stand for word k
// of the original and is neither that nor another.
func spelledElse(p *checker.Pass, names *prose.Names, k int, in prose.Window, other uint64) bool {
	for i := in.First; i < in.Last; i++ {
		if h := p.Tokens[i].Hash; h != other && h != p.Original().Tokens[k].Hash && names.Same(int(i), k) {
			return true
		}
	}
	return false
}

// tallies reports whether a word is somebody's name by itself, which both sides write alike.
func tallies(f *prose.Facts, i int) bool {
	t := &f.Tokens[i]
	return t.Capitalised() && t.Len > 3 && t.Flags&(prose.Titled|prose.Upper) == 0 && !t.Is(lexicon.Known|lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Foreign) && (t.Is(lexicon.Surname) || t.Class&lexicon.Name == 0) &&
		!capitalBehind(f, i) && !(capitalBefore(f, i) && !f.Tokens[i-1].Is(lexicon.Title) && (f.Tokens[i-1].Len < 4 || !f.Tokens[i-1].Has(prose.SentenceStart))) && !hyphened(f, i)
}

// surplus gives how much oftener the translation has a word with a capital than the original.
func surplus(p *checker.Pass, word uint64) int {
	here, there := p.Seen(word), p.Original().Seen(word)
	if there.First < 0 {
		return 0
	}
	return int(here.Capital) + int(here.Opening) - int(there.Capital) - int(there.Opening)
}

// balance is surplus in one stretch.
func balance(p *checker.Pass, word uint64, in prose.Window) int {
	return count(p.Facts, word, in.First, in.Last) - count(p.Original(), word, in.From, in.To)
}

func count(f *prose.Facts, word uint64, first, last int32) (n int) {
	for i := first; i < last; i++ {
		if f.Tokens[i].Hash == word {
			n++
		}
	}
	return n
}
