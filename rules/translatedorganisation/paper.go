package translatedorganisation

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// newspapers finds papers by what both sides say that they are: the Sand Courier, where the original has a Sandkurier that the
// translation leaves out. English keeps the names of papers, whatever they mean.
func newspapers(p *checker.Pass) {
	press, ok := pressWords[p.OriginalLanguage]
	if !ok || p.Alignment() == nil {
		return
	}
	for _, c := range p.Posting(prose.Capitals) {
		if last := int(c); pressNouns.Has(p.Tokens[last].Hash) && !p.Tokens[last].Has(prose.Titled|prose.Upper) {
			first := last
			for first > 0 && p.Gap(first-1) && worded(p, first-1) {
				first--
			}
			if first < last && !(first > 0 && p.Gap(first-1) && p.Tokens[first-1].Has(prose.Capital) && !p.Tokens[first-1].Is(lexicon.Function)) {
				newspaper(p, press, stretch{first, last + 1})
			}
		}
	}
}

// worded reports whether token i is a word with a capital that English has and the original has not.
func worded(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Flags&(prose.Capital|prose.Titled|prose.Upper) == prose.Capital && t.Is(lexicon.Known|lexicon.Demonym|lexicon.Place) && !t.Is(lexicon.Function) && p.Original().Seen(t.Hash).First < 0
}

// newspaper reports a gloss that ends as what papers are called by, if the original's sentence has one paper that the translation's has not.
func newspaper(p *checker.Pass, press []string, gloss stretch) {
	o, a, names, s := p.Original(), p.Alignment(), p.Names(), p.SentenceOf(gloss.first)
	if !a.Of(s).Paired() || longer(p, gloss.first, gloss.last) || business(p, gloss.last) || p.Told(p.Span(gloss.first, gloss.last)) {
		return
	}
	in := a.Window(p.Facts, o, a.LinkOf(s), 0)
	before, behind := in.Without(gloss.first, gloss.last)
	var name stretch
	for k := int(in.From); k < int(in.To); k++ {
		run := paperAt(o, press, k)
		if run.words() == 0 {
			continue
		}
		for j := run.first; j < run.last; j++ {
			if names.Rendered(j, before) || names.Rendered(j, behind) {
				return
			}
		}
		if name.words() > 0 {
			return
		}
		name, k = run, run.last-1
	}
	if name.words() > 0 {
		tellGlossed(p, o, gloss, name, "it is what a paper is called, and papers keep their names")
	}
}

// paperAt gives the words from token k of the original that a paper is called by: a compound (Südkurier), or a word with a capital
// before or behind one for a paper.
func paperAt(o *prose.Facts, press []string, k int) stretch {
	w := &o.Tokens[k]
	if w.Kind != prose.Word || !w.Has(prose.Capital) || w.Has(prose.Upper) {
		return stretch{}
	}
	word, whole := paperWord(o.Word(k), press)
	next := k + 1
	if next < len(o.Tokens) && o.Tokens[next].Hash == '-' && !o.Tokens[next].Has(prose.Spaced) { // Nordwest-Zeitung
		next++
	}
	if next < len(o.Tokens) && (o.Gap(k) || next > k+1) && o.Tokens[next].Kind == prose.Word && !o.Tokens[next].Has(prose.SentenceStart) {
		t := &o.Tokens[next]
		if paper, _ := paperWord(o.Word(next), press); paper && !t.Is(lexicon.Function) && !w.Has(prose.SentenceStart) || word && whole && t.Has(prose.Capital) {
			return stretch{k, next + 1}
		}
	}
	if word && !whole && !untitled.Has(w.Hash) {
		return stretch{k, k + 1}
	}
	return stretch{}
}

// paperWord reports whether a word is one for a paper or ends with one, and whether it is no more than that.
func paperWord(word string, press []string) (paper, whole bool) {
	word = strings.ToLower(prose.Bare(word))
	for _, noun := range press {
		if strings.HasSuffix(word, noun) {
			return true, word == noun
		}
	}
	return false, false
}

var (
	// pressWords are what names of papers end with, or words in them, by language.
	pressWords = map[string][]string{
		"cs": strings.Fields("noviny novin novinám novinách novinami deník deníku deníkem týdeník týdeníku listy listům listech"),
		"de": strings.Fields("zeitung kurier anzeiger nachrichten tagblatt tageblatt rundschau volksblatt wochenblatt morgenpost abendpost"),
		"nl": strings.Fields("dagblad courant nieuwsblad weekblad"),
		"pl": strings.Fields("gazeta gazety gazecie gazetę gazetą dziennik dziennika dziennikowi dziennikiem dzienniku tygodnik tygodnika tygodnikowi tygodnikiem tygodniku kurier kuriera kurierowi kurierem"),
		"sv": strings.Fields("tidning tidningen dagblad dagbladet kuriren"),
		"tr": strings.Fields("gazetesi postası"),
	}
	// untitled are compounds that are no title, though they end as titles do: kinds of papers and of news, and gazettes of states,
	// which English calls by what they are.
	untitled = lexicon.SetOf("abendnachrichten amtsblatt boulevardzeitung bundesanzeiger fernsehnachrichten kurznachrichten lokalnachrichten lokalzeitung regionalzeitung schülerzeitung sprachnachrichten staatscourant tageszeitung tageszeitungen textnachrichten volkszeitung wochenzeitung")
	// pressNouns are what English calls papers.
	pressNouns = lexicon.SetOf("advertiser bulletin chronicle courier daily diary dispatch gazette herald journal messenger news newspaper paper review sheet times weekly")
)
