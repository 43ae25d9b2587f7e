package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// glossed reports an everyday word with a capital that nothing explains, where the
// sentence of the original has somebody's name that the translation's has not.
// Whether the word is what the name means, no table need say.
func glossed(p *checker.Pass, names *prose.Names, link *prose.Strangers) {
	for _, t := range link.Theirs {
		if !somebody(p, t) || len(link.Ours) > 0 {
			continue
		}
		i := stray(p, names, t, link.In)
		if i < 0 {
			continue
		}
		reportFor(p, i, int(t.Token), 72, "nothing")
		return
	}
}

// somebody reports whether a word of the original is a surname that the lexicon has
// as nothing else, or in another script one that has its capital as a name alone has it.
func somebody(p *checker.Pass, t prose.Stranger) bool {
	o, names, k := p.Original(), p.Names(), int(t.Token)
	class := o.Tokens[k].Class
	if script, _ := names.Script(); script {
		class = names.Class(k)
		if class == 0 && t.Lone && !t.Again && !t.Near && !t.Listed && !names.CommonWord(k) {
			return true
		}
	}
	return t.Person && !t.Place && !t.Again && !t.Near && !t.Listed && o.Tokens[k].Len > 3 && (t.Introduced || t.Known && (t.Lone || k == opener(o, k) && amidSentence(o, k))) &&
		class&(lexicon.Surname|lexicon.Known|lexicon.Foreign|lexicon.Title|lexicon.Place) == lexicon.Surname
}

// amidSentence reports whether the word that opens a sentence at token k stands amid one with its capital, too: Škoda
// is damage, and then no name, where it opens sentences alone.
func amidSentence(o *prose.Facts, k int) bool {
	for j := range o.Tokens {
		if o.Tokens[j].Hash == o.Tokens[k].Hash && o.Tokens[j].Capitalised() && !o.Licensed(j) {
			return true
		}
	}
	return false
}

// opener gives the first word of the sentence that token k is in.
func opener(f *prose.Facts, k int) int {
	s := f.Sentences[f.SentenceOf(k)]
	for j := int(s.First); j < int(s.Last); j++ {
		if f.Tokens[j].Kind == prose.Word {
			return j
		}
	}
	return k
}

// stray gives an everyday word near a name's place whose capital nothing explains: it
// stands in no longer name, behind no article, and nowhere small; -1 where there is none.
func stray(p *checker.Pass, names *prose.Names, name prose.Stranger, in prose.Window) int {
	o := p.Original()
	best, far := -1, 0.3
	opens := o.Licensed(int(name.Token)) && int(name.Token) == opener(o, int(name.Token))
	for i := in.First; i < in.Last; i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word || !oneCapital(t) || t.Len < 4 || !t.Is(lexicon.Known) || !t.Is(lexicon.Noun) ||
			t.Is(lexicon.Function|lexicon.Calendar|lexicon.Title|lexicon.Demonym|lexicon.Place|lexicon.Plural|lexicon.Given) || o.Seen(t.Hash).First >= 0 || p.Seen(t.Hash).Lower > 0 {
			continue
		}
		if opens != p.Licensed(int(i)) || opens && (int(i) != opener(p.Facts, int(i)) || !acts(p, int(i))) || bodies.Has(t.Hash) || flanked(p, int(i)) || englishKinds.At(p.Facts, int(i)) != 0 || names.Heard(int(i), in) {
			continue
		}
		if d := in.Apart(i, name.Token); d < far {
			best, far = int(i), d
		}
	}
	return best
}

// acts reports whether a verb or the ’s of an owner stands behind token i.
func acts(p *checker.Pass, i int) bool {
	if i+1 >= len(p.Tokens) {
		return false
	}
	t := &p.Tokens[i+1]
	return t.Kind == prose.Clitic || t.Is(lexicon.Auxiliary) || t.Is(lexicon.VerbPast|lexicon.VerbS) && !t.Is(lexicon.Noun|lexicon.Adjective)
}

// flanked reports whether an article or another word with a capital stands beside
// token i, but for a given name or an office before it.
func flanked(p *checker.Pass, i int) bool {
	if i > 1 && linking.Has(p.Tokens[i-1].Hash) && p.Tokens[i-2].Capitalised() && !p.Tokens[i-2].Has(prose.SentenceStart) && p.Tokens[i-2].Is(lexicon.Known) { // Board and Council
		return true
	}
	if i > 0 && !p.Tokens[i].Has(prose.SentenceStart) {
		b := &p.Tokens[i-1]
		if b.Kind == prose.Clitic && i > 1 && p.Tokens[i-2].Capitalised() { // the Women’s Hospital
			return true
		}
		if b.Is(lexicon.Determiner) || b.Hash == '-' || b.Kind == prose.Word && b.Has(prose.Capital) && !b.Has(prose.SentenceStart) && !b.Is(lexicon.Given|lexicon.Title) {
			return true
		}
	}
	for j := i + 1; j < min(i+4, len(p.Tokens)) && p.Gap(j-1); j++ { // the World in our Head
		if t := &p.Tokens[j]; t.Capitalised() && t.Is(lexicon.Known) && !t.Is(lexicon.Function) {
			return true
		}
	}
	return capitalBehind(p.Facts, i) || i+1 < len(p.Tokens) && p.Tokens[i+1].Hash == '-'
}

var (
	linking = lexicon.SetOf("of and &")
	// bodies are words that have a capital as the names of what there is one of.
	bodies = lexicon.SetOf("child church congress earth east god heaven internet lord moon north parliament saviour savior south state sun tour universe virgin west")
)
