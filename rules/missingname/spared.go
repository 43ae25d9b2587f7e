package missingname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// spared reports whether something in the sentence of the translation stands where a name
// of the original would, so that no gap, and a word that is there, speak for the translator.
func spared(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	k := int(t.Token)
	switch {
	case !t.Introduced && (worded(p, in, k) || atHome(p, in) || resumed(p, in, t)):
		return true
	case t.Person && aged(p, in):
		return true
	case t.Place && sparedPlace(p, in, t):
		return true
	case named(p.Names(), t) && inBody(p, t):
		return true
	case p.OriginalLanguage == "de" && tribe(p.Original(), k):
		return true
	}
	return anew(p, in, t) || retold(p, in, t) || abbreviated(p, in, k) || spelledOut(p, in, k)
}

// sparedPlace is spared of a place: home, a local leader, City for Manchester City.
func sparedPlace(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	k := int(t.Token)
	return t.Listed && has(p, homes, in) || !t.Person && !lost(p.Names(), t) && has(p, locals, in) || townless(p, in, k) ||
		p.OriginalLanguage == "de" && club(p, in, k)
}

// inBody reports whether a word of the original is part of what a body is called by, which English says in words of its own: Institut
// Mijnbouwschade Groningen (IMG), Herstel Groningen. Where no letters stand behind that, it must be a place that the translation has elsewhere.
func inBody(p *checker.Pass, t prose.Stranger) bool {
	o, k := p.Original(), int(t.Token)
	if t.Introduced || p.OriginalLanguage == "de" || k == 0 || !o.Gap(k-1) || !bodyWord(&o.Tokens[k-1]) || o.Tokens[k-1].Is(lexicon.Given|lexicon.Title) {
		return false
	}
	last := k + 1
	for last < len(o.Tokens) && o.Gap(last-1) && bodyWord(&o.Tokens[last]) {
		last++
	}
	if last+2 < len(o.Tokens) && o.Tokens[last].Hash == '(' && o.Tokens[last+1].Has(prose.Upper) && o.Tokens[last+2].Hash == ')' {
		return true
	}
	return t.Place && !t.Person && !lost(p.Names(), t) && !o.Tokens[k-1].Has(prose.SentenceStart) && p.Names().Class(k-1)&lexicon.Surname == 0
}

// bodyWord reports whether a token is a word with one capital, as those of what a body is called by.
func bodyWord(t *prose.Token) bool {
	return t.Kind == prose.Word && t.Flags&(prose.Capital|prose.Upper) == prose.Capital
}

// locals stand for a place that the translation names elsewhere: a local leader.
var locals = lexicon.SetOf("local locally locals")

// worded reports whether the translation has what an everyday word with a capital means, with a capital, too: the Red Cross, Červený
// kříž. Červený is somebody's name, as well.
func worded(p *checker.Pass, in prose.Window, k int) bool {
	words := prose.RenderingOf(p.Facts, p.Original(), p.OriginalLanguage)
	for i := in.First; i < in.Last; i++ {
		if p.Tokens[i].Has(prose.Capital) && !p.Licensed(int(i)) && words.InRow(int(i), k) {
			return true
		}
	}
	return false
}

// atHome reports whether a headline of the translation has the country of the original's language, which that does not name: for
// readers who live elsewhere it stands for a town or a region.
func atHome(p *checker.Pass, in prose.Window) bool {
	names := p.Names()
	for i := in.First; i < in.Last && p.Headline(int(in.First)); i++ {
		if t := &p.Tokens[i]; t.Kind == prose.Word && t.Has(prose.Capital) && names.AtHome(int(i)) && !names.Placed(int(i), in) {
			return true
		}
	}
	return false
}

// resumed reports whether a pronoun stands for a name: it opens the sentence where the name
// opened the original's, or says who spoke (“he warned”).
func resumed(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	quoting := false // where a quotation stands, each language has its own place for who says it
	opens, early := true, t.Token-in.From < max((in.To-in.From)/4, 4)
	for i := in.First; i < in.Last; i++ {
		w := &p.Tokens[i]
		if w.Kind != prose.Word {
			quoting = quoting || w.Hash == '"'
			continue
		}
		if somebody, it := t.Person && subjects.Has(w.Hash), t.Place && w.Hash == hashIt; somebody || it {
			speaks := i+1 < in.Last && p.Tokens[i+1].Is(lexicon.Reporting) || somebody && i > in.First && p.Tokens[i-1].Is(lexicon.Reporting)
			if opens && early || speaks && (quoting && !p.Original().Tokens[t.Token].Has(prose.Quoted) || in.Apart(i, t.Token) < 0.3) {
				return true
			}
		}
		opens = false
	}
	return false
}

// abbreviated reports whether the translation has a name in a short form, of some of its
// letters: Pa., for Pennsylvania; BCN, for Barcelona.
func abbreviated(p *checker.Pass, in prose.Window, k int) bool {
	name := p.Names().Place(k)
	if name == "" {
		name = prose.Latinise(prose.Bare(p.Original().Word(k)), p.OriginalLanguage)
	}
	name = strings.ToLower(name)
	for i := in.First; i < in.Last; i++ {
		w := &p.Tokens[i]
		if w.Kind != prose.Word || !w.Has(prose.Capital) || w.Len < 2 || w.Len > 5 || worldly.Has(w.Hash) ||
			!w.Is(lexicon.Abbreviation) && !w.Has(prose.Upper|prose.Initials) && !(i+1 < in.Last && p.Tokens[i+1].Hash == '.' && i > in.First && p.Tokens[i-1].Hash == ',') {
			continue
		}
		if short := strings.ToLower(strings.ReplaceAll(p.Word(int(i)), ".", "")); len(short) > 1 && len(short)+2 < len(name) && short[0] == name[0] && within(short, name) || short == "dc" && strings.HasPrefix(name, "washington") {
			return true
		}
	}
	return false
}

// spelledOut reports whether the translation has in full what the original has as the first letters of words, some of them small:
// the Museum of Modern Art, for MoMA.
func spelledOut(p *checker.Pass, in prose.Window, k int) bool {
	word := p.Original().Word(k)
	if w := p.Original().Tokens[k]; w.Len < 3 || w.Len > 6 || word[1:] == strings.ToLower(word[1:]) {
		return false
	}
	letters := strings.ToLower(word)
	begins := func(k int, letter byte) bool { return strings.ToLower(p.Word(k))[0] == letter }
	for i := int(in.First); i < int(in.Last); i++ {
		if p.Initials(i, int(in.Last), letters, begins) {
			return true
		}
	}
	return false
}

// within reports whether a word has the letters of a shorter one, in their order.
func within(short, word string) bool {
	for i := 0; i < len(word) && short != ""; i++ {
		if word[i] == short[0] {
			short = short[1:]
		}
	}
	return short == ""
}

// club reports whether a German name of a place stands behind another name somewhere that the
// translation has here: English says Inter and Benfica, for Inter Mailand and Benfica Lissabon, and Bayern, for München.
func club(p *checker.Pass, in prose.Window, k int) bool {
	o := p.Original()
	for j := 1; j < len(o.Tokens); j++ {
		b := &o.Tokens[j-1]
		if o.Tokens[j].Hash != o.Tokens[k].Hash || !o.Gap(j-1) || b.Kind != prose.Word || !b.Has(prose.Capital) || b.Is(lexicon.Title|lexicon.Given|lexicon.Surname) {
			continue
		}
		for i := in.First; i < in.Last; i++ {
			if p.Tokens[i].Hash == b.Hash && p.Tokens[i].Has(prose.Capital) {
				return !(i+1 < in.Last && p.Gap(int(i)) && p.Tokens[i+1].Has(prose.Capital))
			}
		}
	}
	return false
}

// townless reports whether a place stands before what its club is called by, too: City, for Manchester City.
func townless(p *checker.Pass, in prose.Window, k int) bool {
	o := p.Original()
	if k+1 >= len(o.Tokens) || !o.Gap(k) || !clubs.Has(o.Tokens[k+1].Hash) || !o.Tokens[k+1].Has(prose.Capital) {
		return false
	}
	for i := in.First; i < in.Last; i++ {
		if p.Tokens[i].Hash == o.Tokens[k+1].Hash && p.Tokens[i].Has(prose.Capital) {
			return !(i > in.First && p.Gap(int(i)-1) && p.Tokens[i-1].Has(prose.Capital))
		}
	}
	return false
}

var clubs = lexicon.SetOf("albion athletic city county forest hotspur palace rangers rovers town united villa wanderers wednesday")

// tribe reports whether an article stands before a German name that
// countries and their people share: den Polen, who are the poles, too.
func tribe(o *prose.Facts, k int) bool {
	return peoples.Has(o.Tokens[k].Hash) && k > 0 && determiners.Has(o.Tokens[k-1].Hash) && o.Tokens[k-1].Hash != hashUnd
}

var (
	peoples = lexicon.SetOf("bayern böhmen franken hessen polen preußen sachsen schwaben schweden")
	hashIt  = lexicon.Hash("it")
	hashUnd = lexicon.Hash("und")
)
