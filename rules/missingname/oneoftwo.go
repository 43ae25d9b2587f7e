package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// oneOfTwo gives the name in a stretch of the original that an “and” joins to another, where the translation has that other by
// itself and this one nowhere in the sentence; -1 where there is none: China, where the stretch has China and Russia. Nothing
// stands for one of two that the translation names the other of, wherever else in the story it may be.
func oneOfTwo(p *checker.Pass, unkept []int32, in prose.Window) int {
	ands, ok := andsOf[p.OriginalLanguage]
	if !ok || len(unkept) == 0 || !single(p.Facts, in.First, in.Last) || !single(p.Original(), in.From, in.To) {
		return -1
	}
	for _, n := range unkept {
		k := int(n)
		if j := joinedBy(p, ands, in, k); j >= 0 && soleName(p, k) && !answered(p.Names(), k, in) && byItself(p, in, j) && !has(p, collectives, in) {
			return k
		}
	}
	return -1
}

// andsOf are the words for “and” of the languages that have capitals.
var andsOf = map[string]lexicon.Set{
	"cs": lexicon.SetOf("a i"), "de": lexicon.SetOf("und"), "el": lexicon.SetOf("και κι"), "es": lexicon.SetOf("e y"), "fr": lexicon.SetOf("et"), "it": lexicon.SetOf("e ed"), "nl": lexicon.SetOf("en"),
	"pl": lexicon.SetOf("i oraz"), "pt": lexicon.SetOf("e"), "ro": lexicon.SetOf("și şi"), "ru": lexicon.SetOf("и"), "sv": lexicon.SetOf("och"), "tr": lexicon.SetOf("ve"), "uk": lexicon.SetOf("і й та"),
}

// collectives are words for two that have been named, or need not be.
var collectives = lexicon.SetOf("allies both brothers cities companies couple countries duo either firms nations neighbor neighboring neighbors neighbour neighbouring neighbours pair parties partner partners rivals sides sisters towns two")

// joinedBy gives the word with a capital that an “and” joins to word k of the original, behind it or before it, -1 where none does. An
// article or a preposition may stand before the second.
func joinedBy(p *checker.Pass, ands lexicon.Set, in prose.Window, k int) int {
	o := p.Original()
	inside := func(j int) bool { return j >= int(in.From) && j < int(in.To) }
	if inside(k+2) && ands.Has(o.Tokens[k+1].Hash) {
		j := k + 2
		for j < k+4 && inside(j) && o.Tokens[j].Kind == prose.Word && !o.Tokens[j].Capitalised() && o.Tokens[j].Len < 6 {
			j++
		}
		if inside(j) && o.Tokens[j].Capitalised() {
			return j
		}
		return -1
	}
	a := k - 1
	for a > k-3 && inside(a) && o.Tokens[a].Kind == prose.Word && !o.Tokens[a].Capitalised() && !ands.Has(o.Tokens[a].Hash) && o.Tokens[a].Len < 6 {
		a--
	}
	if inside(a-1) && ands.Has(o.Tokens[a].Hash) && o.Tokens[a-1].Capitalised() {
		return a - 1
	}
	return -1
}

// soleName reports whether word k of the original is a name of one word: a place in the tables, or what nobody knows for anything else
// and no article stands before, as it does before what English may call by another name: la Mancha.
func soleName(p *checker.Pass, k int) bool {
	o, names := p.Original(), p.Names()
	w := &o.Tokens[k]
	if w.Kind != prose.Word || !w.Capitalised() || w.Has(prose.Titled) || w.Len < 3 || common.Has(w.Hash) || o.Gap(k) && k+1 < len(o.Tokens) && o.Tokens[k+1].Capitalised() || k > 0 && o.Gap(k-1) && o.Tokens[k-1].Capitalised() || hyphenated(o, k) {
		return false
	}
	if names.Place(k) != "" || w.Is(lexicon.Place) && !w.Is(lexicon.Demonym) && names.Nation(k) {
		return true
	}
	class := names.Class(k)
	if w.Has(prose.Upper) || o.Licensed(k) || o.Seen(w.Hash).Lower > 0 || names.CommonWord(k) || k > 0 && names.Article(k-1) || names.Nation(k) || names.PartOfPlace(k) || class&(lexicon.Function|lexicon.Title|lexicon.Calendar|lexicon.Demonym|lexicon.Foreign|lexicon.Known|lexicon.Abbreviation) != 0 {
		return false
	}
	return !compounds(p) || class&(lexicon.Surname|lexicon.Place) != 0
}

// byItself reports whether a stretch of the translation has word j of the original once, with nothing joined to it.
func byItself(p *checker.Pass, in prose.Window, j int) bool {
	found := -1
	for i := int(in.First); i < int(in.Last); i++ {
		if p.Tokens[i].Capitalised() && p.Names().Same(i, j) {
			if found >= 0 && i > found+1 {
				return false
			}
			found = i
		}
	}
	if found < 0 {
		return false
	}
	first, last := found, found
	for first > int(in.First) && p.Gap(first-1) && p.Tokens[first-1].Kind == prose.Word && (p.Tokens[first-1].Capitalised() || p.Tokens[first-1].Is(lexicon.Determiner)) {
		first--
	}
	for last+1 < int(in.Last) && (p.Gap(last) && p.Tokens[last+1].Capitalised() || p.Tokens[last+1].Kind == prose.Clitic) {
		last++
	}
	return !(first > int(in.First) && ties(&p.Tokens[first-1])) && !(last+1 < int(in.Last) && ties(&p.Tokens[last+1]))
}

// ties reports whether a token joins another name to what stands beside it.
func ties(t *prose.Token) bool {
	return tying.Has(t.Hash) || t.Kind == prose.Punct && t.Hash != '.' && t.Hash != '"'
}

var tying = lexicon.SetOf("alongside and as between including like nor or plus than to versus vs with")
