package translatedname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// common reports whether a word is an everyday word, whatever else it may be.
func common(t *prose.Token) bool {
	return t.Kind == prose.Word && t.Is(lexicon.Known) && t.Freq > 0 && t.Len > 2 &&
		!t.Is(lexicon.Function|lexicon.Demonym|lexicon.Calendar|lexicon.Abbreviation) && !named.Has(t.Hash) && !ours.Has(t.Hash)
}

// ours are words that English writes with a capital by itself, and other languages
// with a word of their own.
var ours = lexicon.SetOf("army assembly counter court force forces navy earth moon sun congress senate parliament government state states republic union unions workers embassy commons lords advent eve league year west north south east federation industries alliance championship internet labour premiership twitter express boulevard almighty education sciences")

// named are what is called after people and translated with reason: the Maxwell
// School, the Ryder Cup.
var named = lexicon.SetOf("academy act airport archive army avenue award bank bay bridge bureau cathedral center centre chair church city club college commission committee council court cup cups " +
	"department district division fund foundation gallery garden gardens group hall highway hospital hotel house institute island law lecture library medal memorial mountain museum office " +
	"palace park party port prize railway reading report river road room school society square stadium station street studio studios theater theatre tower trial trophy university wagon wing")

// bare reports whether a common word stands with a capital inside a sentence, and
// neither neighbour shares it.
func bare(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if !common(t) || !t.Has(prose.Capital) || t.Has(prose.Upper|prose.Titled|prose.Inner) || p.Licensed(i) {
		return false
	}
	return !(i > 0 && p.Tokens[i-1].Has(prose.Capital) && p.Gap(i-1)) && ends(p, i)
}

// ends reports whether no other word with a capital stands behind token i.
func ends(p *checker.Pass, i int) bool {
	return i+1 >= len(p.Tokens) || !p.Gap(i) || !p.Tokens[i+1].Has(prose.Capital)
}

// inOriginal adds to a finding the place where the original has the name, if it
// stands in the sentence that is rendered here.
func inOriginal(p *checker.Pass, f *checker.Finding, token int, name string) {
	o := p.Original()
	if o == nil {
		return
	}
	l := p.Alignment().Of(p.SentenceOf(token))
	if !l.Paired() {
		return
	}
	hash := lexicon.Key(name[strings.LastIndexByte(name, ' ')+1:])
	for k := o.Sentences[l.OriginalFirst].First; k < o.Sentences[l.Beyond-1].Last; k++ {
		if o.Tokens[k].Hash == hash && o.Tokens[k].Has(prose.Capital) {
			f.Why += "; the original has the name here"
			f.Evidence = append(f.Evidence, p.AtOriginal(int(k), int(k)+1, "the name, in the original"))
			f.Confidence = max(f.Confidence, 97)
			return
		}
	}
}
