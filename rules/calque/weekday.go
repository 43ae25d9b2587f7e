package calque

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// reach is how far before a weekday its verb may stand, in tokens.
const reach = 9

// weekday looks at “this Monday”, which English says of a day to come and Romance
// languages of any Monday of the week. Only a verb in the past that cannot mean a
// day to come tells: “has ruled out this Monday”, “said this Friday that”.
func weekday(p *checker.Pass, h prose.Hit) {
	i := int(h.First)
	if p.Tokens[i].Has(prose.Quoted|prose.Titled) || dated(p, int(h.Last)) {
		return
	}
	verb, confidence := before(p, i)
	if verb < 0 {
		n := int(h.Last)
		if n+2 < len(p.Tokens) && p.Tokens[n].Hash == '(' && p.Tokens[n+1].Kind == prose.Number && p.Tokens[n+2].Hash == ')' {
			n += 3 // “this Wednesday (9), the minister said”
		}
		verb, confidence = after(p, i, n)
	}
	if verb < 0 {
		return
	}
	start, end := p.Span(i, int(h.Last))
	on, capital := "on ", p.Tokens[i].Has(prose.SentenceStart)
	if capital {
		on = "On "
	}
	day := p.Word(i + 1)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” of a day that has passed", p.Plain[start:end]),
		Why:     fmt.Sprintf("English says this %s of a day to come, and “%s” is in the past; ‘este lunes’, ‘ce lundi’ and ‘questo lunedì’ are any Monday of the week", day, p.Word(verb)),
		Fixes:   []checker.Fix{checker.Replace(start, end, on+day)},
	})
}

// dated reports whether a date, a part of the day or an ’s follows, which other
// rules read or which makes another phrase of it.
func dated(p *checker.Pass, n int) bool {
	if n >= len(p.Tokens) || p.BlockOf(n) != p.BlockOf(n-1) {
		return false
	}
	t := &p.Tokens[n]
	if t.Is(lexicon.Auxiliary) {
		return true // “said this Friday is a holiday”
	}
	if t.Kind == prose.Clitic || t.Kind == prose.Number || t.Hash == '-' || t.Hash == '/' {
		return true
	}
	// A noun behind it makes a name of it: “this Monday morning”, “this Friday deadline”.
	return t.Kind == prose.Word && t.Is(lexicon.Noun) && !t.Is(lexicon.Function|lexicon.Adverb|lexicon.VerbPast)
}

// before gives the past verb before a weekday, and how sure it is that the day is
// the verb's; -1 when something speaks of what is to come.
func before(p *checker.Pass, i int) (verb int, confidence uint8) {
	first := int(p.Sentences[p.SentenceOf(i)].First)
	if i > first && p.Tokens[i-1].Is(lexicon.Preposition) && !p.Tokens[i-1].Is(lexicon.Adverb) {
		return -1, 0 // “until this Friday”
	}
	verb = -1
	events := false
	for k := i - 1; k >= first && k >= i-reach; k-- {
		t := &p.Tokens[k]
		switch {
		case t.Kind == prose.Punct && (t.Hash == ';' || t.Hash == ':' || t.Hash == '"' || t.Hash == '(' || t.Hash == ')'):
			return -1, 0
		case t.Kind != prose.Word:
			continue
		case toCome.Has(t.Hash) || plans.Has(t.Hash) && !(k == i-1 && asking.Has(t.Hash)) || t.Has(prose.Quoted):
			return -1, 0
		case perfect.Has(t.Hash) && k+1 < i && !events:
			// “has asked the club this Monday to” is ambiguous, “has asked this Monday the club to” is not.
			if n := participle(p, k+1, i); n > 0 && (!plans.Has(p.Tokens[n].Hash) || n == i-1 && asking.Has(p.Tokens[n].Hash)) {
				return n, 88
			}
		}
		if verb >= 0 || events {
			continue
		}
		if eventful.Has(t.Hash) {
			events = true // “announced a rally this Sunday”: the rally may be to come
			continue
		}
		if !t.Is(lexicon.VerbPast) || t.Is(lexicon.VerbBase|lexicon.Noun|lexicon.Auxiliary) || k == first {
			continue
		}
		s := &p.Tokens[k-1]
		if s.Hash == ',' && k-2 > first { // “the leader, Ana Rojas, said”
			s = &p.Tokens[k-2]
		}
		subject := s.Kind == prose.Word && (who.Has(s.Hash) || s.Has(prose.Capital) && !s.Is(lexicon.Function) || s.Is(lexicon.Title))
		switch {
		case k == i-1 && t.Is(lexicon.Reporting) && (subject || s.Is(lexicon.Noun)):
			verb, confidence = k, 85
		case subject && i-k <= 6:
			verb, confidence = k, 72
		}
	}
	return verb, confidence
}

// participle gives the past participle that follows at k, adverbs between, or 0.
func participle(p *checker.Pass, k, end int) int {
	for n := k; n < end && n < k+3; n++ {
		t := &p.Tokens[n]
		switch {
		case t.Is(lexicon.VerbPart) && t.Hash != hashBeen && !t.Is(lexicon.VerbBase):
			return n
		case t.Hash != hashBeen && !t.Is(lexicon.Adverb):
			return 0
		}
	}
	return 0
}

// after gives the first verb of the clause behind a weekday that opens it: “This
// Friday, the judge signed”, “that, this Saturday, he used”.
func after(p *checker.Pass, i, n int) (verb int, confidence uint8) {
	s := p.Sentences[p.SentenceOf(i)]
	if n >= int(s.Last) || p.Tokens[n].Hash != ',' || i > int(s.First) && p.Tokens[i-1].Hash != ',' {
		return -1, 0
	}
	for k := n + 1; k < int(s.Last) && k < n+8; k++ {
		t := &p.Tokens[k]
		switch {
		case t.Kind != prose.Word:
			return -1, 0
		case toCome.Has(t.Hash) || plans.Has(t.Hash) || t.Is(lexicon.VerbS) && !t.Is(lexicon.Noun|lexicon.Function):
			return -1, 0
		case perfect.Has(t.Hash):
			if m := participle(p, k+1, int(s.Last)); m > 0 && !plans.Has(p.Tokens[m].Hash) {
				return m, 80
			}
			return -1, 0
		case t.Is(lexicon.Conjunction) && !t.Is(lexicon.Determiner) || t.Hash == hashWho || t.Hash == hashWhich:
			return -1, 0
		case t.Is(lexicon.VerbPast) && !t.Is(lexicon.VerbBase|lexicon.Noun|lexicon.Auxiliary):
			if a := &p.Tokens[k-1]; a.Is(lexicon.Noun|lexicon.Name|lexicon.Pronoun) && !a.Is(lexicon.Preposition) {
				return k, 75
			}
			return -1, 0
		}
	}
	return -1, 0
}

var (
	hashBeen  = lexicon.Hash("been")
	hashThis  = lexicon.Hash("this")
	hashWho   = lexicon.Hash("who")
	hashWhich = lexicon.Hash("which")

	perfect = lexicon.SetOf("has have had was were")
	who     = lexicon.SetOf("he she they who which")

	// toCome are words of what has not happened yet.
	toCome = lexicon.SetOf("to be will would may might can could should shall must if until before by from since starting beginning is are am not whether going intends intend hopes hope wants want plans plan due when ahead every each")

	// plans are participles that look ahead.
	plans = lexicon.SetOf("scheduled planned expected set slated due hoped supposed meant called invited asked summoned ordered told given postponed delayed moved brought rescheduled programmed timed booked released published billed tipped forced required allowed wanted hoping bound fixed agreed intended aimed targeted forecast predicted advised warned offered promised vowed pledged urged")

	// asking are those of them that are over when they are said.
	asking = lexicon.SetOf("asked urged invited summoned warned advised promised pledged vowed ordered agreed called offered")

	// eventful are nouns of what is held on a day: the day may be theirs.
	eventful = lexicon.SetOf("meeting meetings rally rallies vote votes election elections strike strikes march marches protest protests game games match matches final finals race races hearing hearings session sessions visit trip summit talks referendum debate debates concert concerts show shows conference launch deadline funeral ceremony demonstration demonstrations event events auction release start return opening tour fight bout draw date party festival parade walkout lockdown curfew holiday playoff derby clash duel semifinal semifinals interview appointment appearance test exam examination ballot poll polls gathering mass broadcast episode premiere screening congress convention")
)
