package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// enough is how many points speak for a name that is wanting and cannot be explained.
// On human translations it made one finding in 25,000 words, of which three in five were right
// before what spares a name was asked.
const enough = 8

// weighed reports whether more speaks for a name that was lost than against it, where
// no single thing proves it. The points are quarters of the weights of a logistic
// regression on names dropped by the rulebook and on names that human translations
// have not, of eleven languages; what changed nothing was left out.
func weighed(p *checker.Pass, link *prose.Strangers, near prose.Window, t prose.Stranger, elsewhere int) bool {
	if excused(p, link, near, t) {
		return false
	}
	names, o, k := p.Names(), p.Original(), int(t.Token)
	w, nouns := &o.Tokens[k], p.OriginalLanguage == "de"
	behindNoun := k > 0 && o.Gap(k-1) && o.Tokens[k-1].Kind == prose.Word && o.Tokens[k-1].Has(prose.Capital)
	other, _ := names.Script()
	points := 3 + sum([]sign{
		{t.Known, 8},
		{t.Person, -5},
		{w.Is(lexicon.Surname) && !w.Is(lexicon.Known|lexicon.Foreign|lexicon.Title|lexicon.Place|lexicon.Given), 6},
		{t.Introduced, 5},
		{t.Lone, 3},
		{entitled(o, k, compounds(p)), 9},
		{w.Len >= 8, 4}, // bytes: short names are seldom mistaken where letters have two
		{w.Len < 6, -2},
		{other && t.Listed, -6},
		{o.Seen(w.Hash).Capital > 1, -5}, // readers know it by now
		{o.Licensed(k) || w.Has(prose.Titled), -9},
		{k > 1 && names.Article(k-1), -4},
		{names.Suffixed(k) && !(t.Person && has(p, human, link.In)), 6}, // an ending behind an apostrophe, as names alone have
		{nouns && behindNoun, 8}, // a surname behind an office
		{nouns && k > 0 && described(o, k-1), -6},
		{elsewhere > 3, -3}, // the translator does not keep to the words
	})
	if points+10 < enough { // what is asked last adds no more
		return false
	}
	lost := lost(names, t)
	if points += sum([]sign{{lost, -8}, {nouns && lost && !heardOf(o, k), -6}}); points+10 < enough { // it may be no name
		return false
	}
	kept, added := carriedOver(p, link.In)
	points += sum([]sign{
		{kept, 3},
		{added, -4},
		{gap(p, link.In, near, t.Place) >= 0, 7},
	})
	return points >= enough && !names.Echo(k, link.In) && names.Excess(k) >= 0
}

// heardOf reports whether English knows word k of a German original as a surname and as nothing else, as it stands.
func heardOf(o *prose.Facts, k int) bool {
	w := &o.Tokens[k]
	return w.Freq >= 3 && w.Class&(lexicon.Surname|lexicon.Known|lexicon.Foreign|lexicon.Title|lexicon.Given) == lexicon.Surname && len(prose.Bare(o.Word(k))) == int(w.Len)
}

// sign is something that speaks for or against a name, if it holds.
type sign struct {
	holds  bool
	points int
}

func sum(signs []sign) (points int) {
	for _, s := range signs {
		if s.holds {
			points += s.points
		}
	}
	return points
}

// excused reports whether a word of the original is hardly a name that English would
// keep, or something in the translation stands for it.
func excused(p *checker.Pass, link *prose.Strangers, near prose.Window, t prose.Stranger) bool {
	names, o, k := p.Names(), p.Original(), int(t.Token)
	class := names.Class(k)
	other, _ := names.Script()
	switch {
	case t.Again, len(link.Ours) > 0, common.Has(o.Tokens[k].Hash), class&(lexicon.Title|lexicon.Foreign) != 0:
		return true
	case !t.Known && (p.OriginalLanguage == "de" || !t.Lone && !t.Introduced && !t.Carried):
		return true
	case hyphenated(o, k), o.Gap(k) && o.Tokens[k+1].Has(prose.Capital) && (class&lexicon.Given != 0 && !t.Introduced || k > 0 && o.Tokens[k-1].Hash == '('):
		return true
	case o.Licensed(k) && !t.Carried && !t.Listed && slavic.Has(lexicon.Hash(p.OriginalLanguage)):
		return true
	case t.Place && has(p, homes, link.In), other && !t.Introduced && declined(p, t) && stoodFor(p, link.In, t):
		return true
	case (t.Person || other && !t.Listed || person(o, o.Tokens[k].Hash)) && !full(p, k) && has(p, subjects, near) && !lost(names, t):
		return true
	case t.Person && !lost(names, t) && (slavic.Has(lexicon.Hash(p.OriginalLanguage)) && owned(o, k) || names.Suffixed(k)) && has(p, possessive, near): // členství Nováka, his membership
		return true
	}
	return t.Person && aged(p, link.In)
}

// aged reports whether somebody is called by an age: the 58-year-old.
func aged(p *checker.Pass, in prose.Window) bool {
	for i := in.First + 1; i < in.Last; i++ {
		if p.Tokens[i].Hash == hashOld && p.Tokens[i-1].Hash == '-' {
			return true
		}
	}
	return false
}

func hyphenated(o *prose.Facts, k int) bool {
	return k > 0 && o.Tokens[k-1].Hash == '-' || k+1 < len(o.Tokens) && o.Tokens[k+1].Hash == '-'
}

// has reports whether a stretch of the translation has one of the words.
func has(p *checker.Pass, words lexicon.Set, in prose.Window) bool {
	return p.AnyOf(words, int(in.First), int(in.Last))
}

var (
	subjects = lexicon.SetOf("he him i she")
	homes    = lexicon.SetOf("countries country domestic here home nation national nations nationwide our ours statewide us we")
)

// carriedOver reports whether a stretch of the translation has a name that the original
// has, and whether it has one that the original has not.
func carriedOver(p *checker.Pass, in prose.Window) (kept, added bool) {
	for i := in.First; i < in.Last; i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word || !t.Has(prose.Capital) || t.Is(lexicon.Function|lexicon.Calendar) || p.Licensed(int(i)) {
			continue
		}
		if found(p, i, in) {
			kept = true
		} else {
			added = true
		}
	}
	return kept, added
}

func found(p *checker.Pass, i int32, in prose.Window) bool {
	o := p.Original()
	for k := in.From; k < in.To; k++ {
		if o.Tokens[k].Kind == prose.Word && p.Names().Same(int(i), int(k)) {
			return true
		}
	}
	return false
}
