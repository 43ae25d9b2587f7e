package reportedconditional

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// origin is what a story shows of having been translated.
type origin struct {
	romance bool // the original’s language puts rumours into the conditional, as the Romance languages and Dutch do
	other   bool // the original's language is known and does not
	traces  int  // capitals that only an engine leaves inside a sentence
}

// weighStory looks for signs of a translation: the original's language, and
// function words with a capital inside a sentence (“that The call”), which engines
// leave where a tag stood.
func weighStory(p *checker.Pass) origin {
	var o origin
	switch p.OriginalLanguage {
	case "":
	case "es", "fr", "it", "pt", "ca", "gl", "ro", "pt-BR", "nl":
		o.romance = true
	default:
		o.other = true
	}
	for _, i := range p.Posting(prose.Capitals) {
		t := &p.Tokens[i]
		if t.Is(lexicon.Determiner|lexicon.Pronoun) && t.Len > 1 && !t.Has(prose.Titled|prose.Upper|prose.Quoted) && !p.Licensed(int(i)) && p.Gap(int(i)) {
			if a, b := &p.Tokens[i+1], &p.Tokens[i-1]; a.Kind == prose.Word && !a.Has(prose.Capital) && (b.Kind == prose.Word && !b.Has(prose.Upper) || b.Hash == ',') {
				o.traces++
			}
		}
	}
	if o.traces*thin < len(p.Tokens) {
		o.traces = 0
	}
	return o
}

// thin is how many tokens a story may have for each capital that an engine left:
// in a long speech a writer leaves some.
const thin = 400

// rumours is how many tokens a story may have for each clause, when its language
// was guessed and nothing else speaks: an essay on what might have been has many.
const rumours = 400

// weigh gives the confidence that a clause reports, 0 when too little speaks for
// it.
func weigh(p *checker.Pass, c clause, clauses int, o origin) (confidence uint8, why string) {
	source := attributed(p, c)
	dated := dated(p, c)
	switch {
	case p.Tokens[c.first].Hash == hashShould:
		if !source {
			return 0, ""
		}
		return 75, "German ‘soll’ reports what others say; English ‘should have’ blames somebody for not doing it"
	case o.other:
		return 0, ""
	case o.romance && p.Story.OriginalLanguage == "" && p.Story.Original == nil && o.traces == 0 && !source && !dated && (clauses < 2 || clauses*rumours < len(p.Tokens) || !checker.Romance(p.OriginalLanguage)):
		return 0, "" // a story about Spain, perhaps, that was written in English
	case o.romance || o.traces > 1:
		confidence = 62
		if o.romance {
			confidence, why = 68, fmt.Sprintf("%s puts a rumour into the conditional", p.LanguageName(p.OriginalLanguage))
		} else {
			why = "Spanish, French, Italian and Portuguese put a rumour into the conditional"
		}
		if source || dated {
			confidence += 12
		}
		if clauses > 1 {
			confidence += 8
		}
	case source && dated:
		confidence, why = 70, "Spanish, French, Italian and Portuguese put a rumour into the conditional"
	case source && told(p, c):
		confidence, why = 62, "Spanish, French, Italian and Portuguese put a rumour into the conditional"
	default:
		return 0, ""
	}
	why += "; in English it says that this did not happen, and no condition stands near"
	switch {
	case clauses > 2:
		why += fmt.Sprintf("; the story has %d such clauses", clauses)
	case source:
		why += "; the sentence reports what others say"
	case dated:
		why += "; a time or place follows, as of something that happened"
	}
	return confidence, why
}

// told reports whether somebody says outright that he was told, or says it
// himself: in a sentence of its own, words like “claim” and “presumably” are as
// often the writer’s doubt.
func told(p *checker.Pass, c clause) bool {
	s := p.Sentences[c.sentence]
	for i := int(s.First); i < int(s.Last); i++ {
		if h := p.Tokens[i].Hash; outright.Has(h) || h == hashAccording {
			return true
		}
	}
	return false
}

// attributed reports whether the sentence says that it reports: “according to”,
// sources, rumours, claims.
func attributed(p *checker.Pass, c clause) bool {
	s := p.Sentences[c.sentence]
	for i := int(s.First); i < int(s.Last); i++ {
		t := &p.Tokens[i]
		if t.Kind != prose.Word || i >= c.first && i < c.last {
			continue
		}
		if hearsay.Has(t.Hash) || t.Hash == hashAccording && i+1 < int(s.Last) && p.Tokens[i+1].Hash == hashTo {
			return true
		}
	}
	return false
}

// dated reports whether a time or place follows the clause closely, as it does
// where something happened: “on November 21”, “last year”, “at dawn”.
func dated(p *checker.Pass, c clause) bool {
	s := p.Sentences[c.sentence]
	for i := c.last; i < int(s.Last) && i < c.last+9; i++ {
		t := &p.Tokens[i]
		prep := i > c.last && (p.Tokens[i-1].Hash == hashOn || p.Tokens[i-1].Hash == hashIn || p.Tokens[i-1].Hash == hashAt)
		switch {
		case t.Is(lexicon.Calendar) && t.Has(prose.Capital):
			return true
		case prep && t.Kind == prose.Number && t.Len == 4:
			return true
		case prep && (moments.Has(t.Hash) || t.Is(lexicon.Place) && t.Has(prose.Capital)):
			return true
		case t.Hash == hashAgo || t.Hash == hashYesterday:
			return true
		case t.Hash == hashLast && i+1 < int(s.Last) && spans.Has(p.Tokens[i+1].Hash):
			return true
		}
	}
	return false
}

func report(p *checker.Pass, c clause, confidence uint8, why string) {
	start, end := p.Span(c.first, c.last)
	f := checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” denies what the original reports", checker.Clip(p.Plain[start:end], 50)),
		Why:     why,
	}
	if c.original.found() {
		f.Evidence = []checker.Evidence{p.AtOriginal(c.original.first, c.original.last, "the tense of a rumour, in the original")}
	}
	if c.plain {
		f.Fixes = append(f.Fixes, checker.Replace(start, end, "reportedly "+now(p, c)))
		p.Report(f)
		return
	}
	be := "is"
	if plural(p, c.first) {
		be = "are"
	}
	adverbs := ""
	for i := c.first + 1; i < c.last-1; i++ {
		if t := &p.Tokens[i]; i != c.have && t.Hash != hashNot {
			adverbs += p.Word(i) + " "
		}
	}
	participle := p.Word(c.last - 1)
	if past := past(p, c.last-1, be == "are"); past != "" {
		switch {
		case !c.negated:
			f.Fixes = append(f.Fixes, checker.Replace(start, end, "reportedly "+adverbs+past))
		case participle == "been":
			f.Fixes = append(f.Fixes, checker.Replace(start, end, "reportedly "+adverbs+past+" not"))
		}
	}
	said := " said to have "
	if c.negated {
		said = " said not to have "
	}
	f.Fixes = append(f.Fixes, checker.Replace(start, end, be+said+adverbs+participle))
	p.Report(f)
}

// past gives the past tense of a participle, "" when it is not known.
func past(p *checker.Pass, i int, plural bool) string {
	word := p.Word(i)
	switch {
	case p.Tokens[i].Hash == hashBeen && plural:
		return "were"
	case p.Tokens[i].Hash == hashBeen:
		return "was"
	case irregular[word] != "":
		return irregular[word]
	case p.Tokens[i].Is(lexicon.VerbPast):
		return word
	}
	return ""
}

// plural reports whether the subject before a modal is plural, as far as the
// nearest noun tells.
func plural(p *checker.Pass, modal int) bool {
	from := max(modal-8, 0)
	for i := modal - 1; i >= from; i-- {
		t := &p.Tokens[i]
		if t.Kind != prose.Word {
			continue
		}
		if t.Hash == hashThey || t.Hash == hashThese || t.Hash == hashThose {
			return true
		}
		if t.Is(lexicon.Preposition) || t.Is(lexicon.Function) && !t.Is(lexicon.Pronoun|lexicon.Conjunction) {
			return false
		}
		if t.Is(lexicon.Pronoun) && !t.Is(lexicon.Conjunction|lexicon.Determiner) && t.Hash != hashWho && t.Hash != hashWhich {
			return false
		}
		if t.Is(lexicon.Noun | lexicon.Name) {
			// “part of the money”, “a group of investors”: the head is further left.
			for k := i - 1; k >= from; k-- {
				if p.Tokens[k].Is(lexicon.Noun|lexicon.Adjective|lexicon.Determiner) && p.Tokens[k].Hash != hashOf {
					continue
				}
				if p.Tokens[k].Hash == hashOf && k > 0 {
					return p.Tokens[k-1].Is(lexicon.Plural) || counts.Has(p.Tokens[k-1].Hash)
				}
				break
			}
			return t.Is(lexicon.Plural)
		}
	}
	return false
}
