package reportedconditional

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// render looks up what a clause renders, and reports whether the original lets it be
// a rumour: a language that has the tense must have it there, and no condition beside it.
func render(p *checker.Pass, c *clause, before []clause) bool {
	nth := 0
	for _, b := range before {
		if b.sentence == c.sentence {
			nth++
		}
	}
	c.original, c.known = beside(p, int(p.Tokens[c.first].Start), nth)
	return !c.known || c.original.found() && !c.original.framed
}

// weighOriginal gives the confidence of a clause whose original has the tense of a
// rumour.
func weighOriginal(p *checker.Pass, c clause, clauses int) (confidence uint8, why string) {
	o := p.Original()
	why = fmt.Sprintf("the original has ‘%s’: %s reports so what it does not vouch for", checker.Clip(o.Slice(c.original.first, c.original.last), 50), p.LanguageName(p.OriginalLanguage))
	if c.plain {
		return 72, why + "; English says with “would” what is planned or depends on something"
	}
	confidence = 76
	if attributed(p, c) || dated(p, c) {
		confidence += 6
	}
	if clauses > 1 {
		confidence += 4
	}
	return confidence, why + "; English says so that it did not happen, and no condition stands near"
}

// present looks for “would play a key role”, where the original reports in the
// conditional what is so now. English speaks of plans and guesses so, and most
// languages do, too; so the verb must be one of states, the sentence must have no
// other tense and no plan in it, and the story must report elsewhere what it does not
// vouch for, or this sentence say whose word it is.
func present(p *checker.Pass, past []clause) {
	if !tells(p.OriginalLanguage) || p.OriginalLanguage == "de" || p.OriginalLanguage == "nl" || p.OriginalLanguage == "ro" {
		return
	}
	rumours := 0
	for _, c := range past {
		if c.original.found() {
			rumours++
		}
	}
	left := 8
	for _, i := range p.Posting(prose.Modals) {
		if p.Tokens[i].Hash != hashWould || left == 0 {
			continue
		}
		c, ok := state(p, int(i))
		if !ok || rumours < 2 && !opensAccording(p, c) || framed(p, c) || otherwise(p, c) {
			continue
		}
		if c.original, ok = simple(p, int(p.Tokens[i].Start)); !ok || c.original.framed || !c.original.found() {
			continue
		}
		left--
		confidence, why := weighOriginal(p, c, 0)
		report(p, c, confidence, why)
	}
}

// state reads “would” and a verb of states.
func state(p *checker.Pass, i int) (c clause, ok bool) {
	t := &p.Tokens[i]
	if t.Has(prose.Titled | prose.Quoted | prose.SentenceStart) {
		return c, false
	}
	k := i + 1
	for k < i+3 && k < len(p.Tokens) && p.Tokens[k].Kind == prose.Word && p.Tokens[k].Is(lexicon.Adverb) && p.Tokens[k].Hash != hashNot && !unreal.Has(p.Tokens[k].Hash) {
		k++
	}
	if k+1 >= len(p.Tokens) || p.BlockOf(k) != p.BlockOf(i) || !states.Has(p.Tokens[k].Hash) {
		return c, false
	}
	if p.Tokens[k].Hash == hashHave && p.Tokens[k+1].Is(lexicon.VerbPart|lexicon.Adverb) || p.Tokens[k+1].Hash == hashTo && p.Tokens[k].Hash == hashHave {
		return c, false
	}
	return clause{first: i, last: k + 1, sentence: p.SentenceOf(i), plain: true}, true
}

// opensAccording reports whether the sentence opens with “According to”.
func opensAccording(p *checker.Pass, c clause) bool {
	return p.Tokens[p.Sentences[c.sentence].First].Hash == hashAccording
}

// otherwise reports whether the sentence speaks of the past, where “would” is the
// future, or of what is to come.
func otherwise(p *checker.Pass, c clause) bool {
	s := p.Sentences[c.sentence]
	for i := int(s.First); i < int(s.Last); i++ {
		t := &p.Tokens[i]
		switch {
		case t.Kind == prose.Number && t.Len == 4, coming.Has(t.Hash), plans.Has(t.Hash):
			return true
		case i >= c.first:
		case bygone.Has(t.Hash), t.Hash == hashThat && i > int(s.First)+1:
			return true
		case t.Is(lexicon.VerbPast) && !t.Is(lexicon.VerbBase|lexicon.Noun|lexicon.Preposition) && !(i > int(s.First) && p.Tokens[i-1].Is(lexicon.Auxiliary)):
			return true
		}
	}
	return false
}

// simple looks for one simple conditional in the sentences that the words at a byte
// render. Where there are several, it is not known which of them is rendered.
func simple(p *checker.Pass, at int) (c conditional, ok bool) {
	first, last := p.Beside(at)
	if first == last {
		return c, false
	}
	o := p.Original()
	for i := first; i < last; i++ {
		if o.Tokens[i].Kind != prose.Word {
			continue
		}
		if condition(p.OriginalLanguage, o, i) {
			c.framed = true
		}
		if conditionalForm(p.OriginalLanguage, o.Word(i), o.Tokens[i].Hash) && perfect(p.OriginalLanguage, o, i, last) == 0 {
			if c.found() {
				return c, false
			}
			c.first, c.last = i, i+1
		}
	}
	return c, true
}

// conditionalForm reports whether a word is a verb in the conditional, third person.
func conditionalForm(language, w string, hash uint64) bool {
	if noConditional.Has(hash) || len(w) < 5 {
		return false
	}
	var endings [4]string
	switch language {
	case "es", "gl":
		endings = [4]string{"aría", "ería", "iría", "dría"}
		w = strings.TrimSuffix(w, "n")
	case "fr":
		endings = [4]string{"rait", "raient"}
	case "it":
		endings = [4]string{"rebbe", "rebbero"}
	case "pt":
		endings = [4]string{"aria", "eria", "iria"}
		w = strings.TrimSuffix(w, "m")
	case "ca":
		endings = [4]string{"aria", "eria", "iria", "arien"}
	}
	for _, e := range endings {
		if e != "" && strings.HasSuffix(w, e) && len(w) > len(e) {
			return true
		}
	}
	return false
}

// now gives the verb of a plain clause in the present tense.
func now(p *checker.Pass, c clause) string {
	adverbs, verb := "", p.Word(c.last-1)
	for i := c.first + 1; i < c.last-1; i++ {
		adverbs += p.Word(i) + " "
	}
	switch many := plural(p, c.first); {
	case many && verb == "be":
		verb = "are"
	case many:
	case verb == "be":
		verb = "is"
	case verb == "have":
		verb = "has"
	case strings.HasSuffix(verb, "y") && len(verb) > 2 && !strings.ContainsRune("aeiou", rune(verb[len(verb)-2])):
		verb = verb[:len(verb)-1] + "ies"
	case strings.HasSuffix(verb, "s"), strings.HasSuffix(verb, "ch"), strings.HasSuffix(verb, "sh"), strings.HasSuffix(verb, "x"):
		verb += "es"
	default:
		verb += "s"
	}
	return adverbs + verb
}

var (
	hashThat = word("that")

	// bygone are auxiliaries that set a sentence in the past.
	bygone = lexicon.SetOf("was were had did could")

	// states are verbs that tell what is so rather than what will happen.
	states = lexicon.SetOf("act aim amount be belong coincide consist contain control depend derive direct earn employ enjoy exceed exist face finance fund harbour have hide hold include involve keep know lack lead live maintain number obey occupy operate originate own participate play possess protect rank receive remain reside respond run seek serve share stem suffer supply support total use weigh work")

	// coming are words of what is to come.
	coming = lexicon.SetOf("will next future tomorrow forecast forecasts projection projections estimate estimates scenario scenarios expected new soon once start begin model simulation ideal ideally perhaps maybe vote election elections poll polls survey")

	// noConditional are nouns and imperfects that end like a conditional, and
	// modal verbs, which English renders with could and should.
	noConditional = lexicon.SetOf("podría podrían debería deberían quería querían corría corrían moría morían ocurría ocurrían requería requerían sufría sufrían refería referían " +
		"mayoría minoría categoría batería tubería cafetería refinería minería tesorería librería infantería galería ingeniería hotelería ganadería artillería lotería auditoría asesoría consultoría teoría historia maría " +
		"pourrait pourraient devrait devraient trait traits extrait portrait retrait attrait adhérait opérait espérait préférait considérait tirait attirait entrait montrait mourait courait assurait " +
		"potrebbe potrebbero dovrebbe dovrebbero " +
		"poderia poderiam deveria deveriam queria queriam história maioria minoria categoria bateria galeria parceria secretaria livraria padaria portaria diretoria auditoria loteria artilharia engenharia ouvidoria assessoria consultoria diária primária necessária área séria matéria história maria")
)
