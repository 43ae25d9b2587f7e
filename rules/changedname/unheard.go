package changedname

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unheard reports a name that an original without capitals has not where it should, by its
// sounds and by the tables of places. Where the original has a place that nothing in the translation
// stands for, that is shown beside it.
func unheard(p *checker.Pass, names *prose.Names, s prose.Stranger, link *prose.Strangers) {
	i := int(s.Token)
	if !plain(p, s, link.In) || !s.Known && !s.Introduced && !names.Pinyin(i) || names.IsPlace(i) && explains(p, names, i) || spelledOut(p, i) {
		return
	}
	if seen := p.Seen(p.Tokens[i].Hash); seen.Capital+seen.Opening > 1 && !names.Listed(i) { // again and again: the language may have another name for it
		return
	}
	if !names.Unheard(p.Alignment(), i) {
		return
	}
	k, kin, far := nearest(p, names, s, link.In)
	if !kin || far >= 0.6 {
		k = -1
	}
	reportAbsent(p, names, i, k, kin, link.In, "here")
}

// tied reports a part of a full name that an original without capitals has here with another part. A
// surname that is a word is translated-name's.
func tied(p *checker.Pass, names *prose.Names, i int) bool {
	t := &p.Tokens[i]
	if _, caseless := names.Script(); !caseless || t.Is(lexicon.Title|lexicon.Demonym|lexicon.Calendar|lexicon.Function|lexicon.Abbreviation) || t.Has(prose.Upper|prose.Titled) {
		return false
	}
	surname := capitalBefore(p.Facts, i) && !capitalBehind(p.Facts, i) && p.Tokens[i-1].Is(lexicon.Given) && !t.Is(lexicon.Known)
	given := !capitalBefore(p.Facts, i) && capitalBehind(p.Facts, i) && prose.GivenName(t)
	kept := i - 1
	if given {
		kept = i + 1
	}
	if !given && !surname {
		return false
	}
	tie, ok := names.Tied(p.Alignment(), kept, i)
	if !ok {
		return false
	}
	f := tiedTo(p, i, kept, tie, "sounds nothing like")
	f.Confidence, f.Message = 80, fmt.Sprintf("“%s” is not in the original", p.Word(i))
	p.Report(f)
	return true
}

// homegrown reports a word that stands as the surname of somebody whose given name Chinese or Korean has here, as it writes the
// names of its own, behind another surname: Yellow Huilan, or Wang Huilan, for 黄慧兰.
func homegrown(p *checker.Pass, names *prose.Names, i int) bool {
	t := &p.Tokens[i]
	if !names.Family(i) && (!t.Is(lexicon.Known) || p.Licensed(i)) || t.Is(lexicon.Title|lexicon.Demonym|lexicon.Calendar|lexicon.Function|lexicon.Abbreviation) || t.Has(prose.Upper|prose.Titled) || relations.Has(t.Hash) {
		return false
	}
	tie, ok := names.Homegrown(p.Alignment(), i)
	if !ok {
		return false
	}
	f := tiedTo(p, i, i+1, tie, "does not read")
	f.Confidence, f.Message = 85, fmt.Sprintf("“%s” is %s in the original", p.Word(i), f.Evidence[0].Text)
	p.Report(f)
	return true
}

// tiedTo is what is said of token i, in whose place the original has another part of the name that the token kept is the rest of.
func tiedTo(p *checker.Pass, i, kept int, tie prose.Tie, unlike string) checker.Finding {
	start, end := p.Span(i, i+1)
	lost := p.BytesOfOriginal(tie.Lost.Start, tie.Lost.End, "the name in the original")
	rest := p.BytesOfOriginal(tie.Kept.Start, tie.Kept.End, "the rest of it")
	return checker.Finding{
		Start: start, End: end,
		Why:      fmt.Sprintf("with ‘%s’, which is %s, the original has ‘%s’, which %s “%s”", rest.Text, p.Word(kept), lost.Text, unlike, p.Word(i)),
		Evidence: []checker.Evidence{lost, rest},
	}
}

// relations are what people are called by before their given names.
var relations = lexicon.SetOf("aunt auntie brother comrade dear little master miss old sister teacher uncle young")
