package missingname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// paired reports whether a word of a Slavic original, or a word of a Greek one that is not spelled as those of Greek are, ends a
// name of two words of which the translation has neither. Those languages write other nouns small, and the name of
// an office or a body with one capital: two that stand alone are a given name and a
// surname, in whatever case.
func paired(p *checker.Pass, link *prose.Strangers, t prose.Stranger) bool {
	names, o, k := p.Names(), p.Original(), int(t.Token)
	if t.Near || t.Again || k == 0 || bodily(o.Word(k-1), o.Word(k)) {
		return false
	}
	if !slavic.Has(lexicon.Hash(p.OriginalLanguage)) && !(p.OriginalLanguage == "el" && (borrowed(o.Word(k-1)) || borrowed(o.Word(k)))) {
		return false
	}
	script, _ := names.Script()
	if t.Introduced && full(p, k) && (script || !(k > 1 && o.Gap(k-2) && o.Tokens[k-2].Has(prose.Capital))) && lost(names, t) && !names.Rendered(k-1, link.In) {
		return !names.Echo(k, link.In)
	}
	if !t.Person || t.Listed || !twain(o, k) || !wantingToo(p, link, k-1) || names.Echo(k, link.In) {
		return false
	}
	if names.Class(k-1)&lexicon.Given != 0 {
		return true
	}
	if names.Echo(k-1, link.In) {
		return false
	}
	return script || agree(o.Word(k-1), o.Word(k)) || names.Class(k)&(lexicon.Surname|lexicon.Foreign) == lexicon.Surname && lost(names, t)
}

// unknownPair reports whether a word of an original that writes nouns small ends a name of two words, behind what somebody
// is or does, that nobody knows, and of which the translation has neither: nor another name that may stand for it.
func unknownPair(p *checker.Pass, link *prose.Strangers, t prose.Stranger) bool {
	names, o, k := p.Names(), p.Original(), int(t.Token)
	if !plain.Has(lexicon.Hash(p.OriginalLanguage)) || t.Near || t.Again || t.Shared || !t.Person || t.Listed || len(link.Ours) > 0 || k == 0 || !twain(o, k) || !wantingToo(p, link, k-1) || p.OriginalLanguage == "tr" && !surnamedInTurkish(p, k) {
		return false
	}
	for _, j := range [...]int{k - 1, k} {
		if o.Tokens[j].Len < 4 || names.Class(j)&^(lexicon.Proper|lexicon.Given|lexicon.Surname) != 0 || names.CommonWord(j) || o.Seen(o.Tokens[j].Hash).Lower > 0 || names.Echo(j, link.In) || names.Carried(j) >= 0 {
			return false
		}
	}
	if b := &o.Tokens[k-2]; b.Kind != prose.Word || b.Len < 4 || b.Flags&(prose.Capital|prose.Inner) != 0 || b.Is(lexicon.Foreign) || names.Article(k-2) {
		return false
	}
	return !renamed(p, link.In)
}

// wantingToo reports whether the translation has neither here nor nearby what may be a
// given name in the original; that English has such a word says nothing of it there (Guy).
func wantingToo(p *checker.Pass, link *prose.Strangers, given int) bool {
	for _, t := range link.Theirs {
		if int(t.Token) == given {
			return !t.Near && !t.Listed
		}
	}
	o, names := p.Original(), p.Names()
	return names.Class(given)&(lexicon.Known|lexicon.Adjective) == lexicon.Known && o.Seen(o.Tokens[given].Hash).Lower == 0 && !names.Rendered(given, link.In)
}

// twain reports whether token k and the one before it have capitals that neither a
// sentence's start, nor a longer name, nor a quotation gives them.
func twain(o *prose.Facts, k int) bool {
	if k < 2 || !o.Gap(k-1) || o.Licensed(k-1) {
		return false
	}
	if b := &o.Tokens[k-2]; b.Has(prose.Capital) && o.Gap(k-2) || b.Kind == prose.Punct && b.Hash != ',' {
		return false
	}
	return k+1 == len(o.Tokens) || !(o.Gap(k) && o.Tokens[k+1].Has(prose.Capital)) && o.Tokens[k+1].Hash != '-'
}

// agree reports whether two Czech or Polish words have an ending of the same case that
// men’s names have.
func agree(given, surname string) bool {
	for _, ending := range [...][2]string{{"em", "em"}, {"ho", "ho"}, {"ovi", "ovi"}, {"u", "ovi"}, {"a", "a"}, {"owi", "owi"}} {
		if strings.HasSuffix(given, ending[0]) && strings.HasSuffix(surname, ending[1]) {
			return true
		}
	}
	return false
}

// bodily reports whether two words are what a body or a country is called: an adjective
// and a noun, or a noun and another in the genitive.
func bodily(first, second string) bool {
	for _, ending := range [...]string{"ене", "ною", "ською", "ські", "ська", "ське", "ский", "ская", "ское"} {
		if strings.HasSuffix(first, ending) {
			return true
		}
	}
	for _, ending := range [...]string{"ы", "ости", "ства", "ності", "ння", "stwa", "ości", "ství", "nosti"} {
		if strings.HasSuffix(second, ending) && !strings.HasSuffix(first, ending) {
			return true
		}
	}
	return false
}
