package missingname

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// told reports the first name of a link that an original without capitals has and the
// translation lacks, if there is one: where the translation has a gap, whatever looks like
// a name, and elsewhere what is one for sure and nothing stands for.
func told(p *checker.Pass, list []prose.Told, in, around prose.Window) bool {
	if i := laidBare(p, in); i >= 0 {
		reportTold(p, nil, in, i)
		return true
	}
	hole, _ := opening(p, in)
	home := atHome(p, in)
	for k := range list {
		t := &list[k]
		if home && t.Place && !t.Country || strings.HasSuffix(p.Original().Plain[:t.End], "כנסת") && has(p, lawmakers, in) || played(p, t) && has(p, teams, in) || divided(p, in, t) { // חברי כנסת
			continue
		}
		open := hole >= 0 && (t.Person || t.Formed || t.Unrooted || learned(p, t) || t.Place && !many[t.Called]) && (t.Full || proven(p, t) && !t.Akin || !loose(p, hole))
		if open || proven(p, t) && !t.Akin && !t.Near && !pronounced(p, in, t) {
			reportTold(p, t, in, hole)
			return true
		}
	}
	if hole >= 0 && gaping(p, in, hole) {
		reportTold(p, nil, in, hole)
		return true
	}
	if who, ok := p.Names().Unnamed(in, around); ok && !(who.Carried && has(p, oneself, in)) {
		reportUnnamed(p, who, in)
		return true
	}
	if who := p.Names().Addressed(in); len(who) > 0 {
		reportAddressed(p, who[0], in)
		return true
	}
	return false
}

// gaping reports whether before token i of a sentence a word is wanting that only a name can be, though no name of the original is known to be
// it: a preposition leans on nothing, behind a noun (“the summit in, North Korea’s”), or the sentence begins small.
func gaping(p *checker.Pass, in prose.Window, i int) bool {
	t := &p.Tokens[i]
	if i == int(in.First) {
		return t.Kind == prose.Word && t.Len > 3 && t.Is(lexicon.Known) && !t.Is(lexicon.Foreign) && p.Gap(i) && !p.Tokens[i+1].Has(prose.Capital)
	}
	b, c := &p.Tokens[i-1], &p.Tokens[max(i-2, 0)]
	switch {
	case b.Hash == hashAs:
		return c.Hash == hashSuch && t.Hash == '.'
	case b.Hash == t.Hash && (b.Hash == hashIn || b.Hash == hashOf):
		next := &p.Tokens[min(i+1, len(p.Tokens)-1)]
		return (nominal(c) || nounHere(p, i-2) || ofName(c)) && next.Hash != hashCourse && !(next.Hash == '-' && !next.Has(prose.Spaced)) // part of of course
	}
	if t.Hash == ',' && i+1 < len(p.Tokens) && (p.Tokens[i+1].Is(lexicon.Conjunction|lexicon.Preposition) || couplers.Has(p.Tokens[i+1].Hash)) { // sent to, and received by; the rise of, of all things, that
		return false
	}
	leans := unfollowed.Has(b.Hash) || b.Hash == hashTo && t.Hash == ','
	return leans && c.Kind == prose.Word && (nominal(c) || nounHere(p, i-2) || ofName(c)) && (!loose(p, i) || nounHere(p, i-2) && t.Kind != prose.Word)
}

// nounHere reports whether token i, which may be a verb elsewhere, is a noun where it stands: the ball, natural gas.
func nounHere(p *checker.Pass, i int) bool {
	t := &p.Tokens[max(i, 0)]
	return i > 0 && t.Is(lexicon.Noun) && !t.Is(lexicon.Pronoun|lexicon.Function) && !kinds.Has(t.Hash) && p.Gap(i-1) && (p.Tokens[i-1].Is(lexicon.Determiner) || p.Tokens[i-1].Is(lexicon.Adjective) && !p.Tokens[i-1].Is(lexicon.VerbAny|lexicon.Noun) || p.Tokens[i-1].Is(lexicon.Calendar))
}

// reportUnnamed reports somebody whose full name, or all of it but the given name, the translation has not.
func reportUnnamed(p *checker.Pass, who prose.Unnamed, in prose.Window) {
	start, end := p.Span(int(in.First), int(in.Last))
	word := p.BytesOfOriginal(who.Start, who.End, "the name in the original")
	f := checker.Finding{
		Start: start, End: end, Confidence: 70,
		Message:  fmt.Sprintf("the original names %s here", word.Text),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’, and no name here sounds like that", word.Text),
		Evidence: []checker.Evidence{word},
	}
	if who.Given >= 0 {
		f.Why = fmt.Sprintf("the sentence that is rendered here has ‘%s’, and of that nothing but “%s” is here", word.Text, p.Word(who.Given))
	}
	p.Report(f)
}

// reportAddressed reports somebody of a Japanese or Korean original whom the translation names nowhere.
func reportAddressed(p *checker.Pass, who prose.Addressed, in prose.Window) {
	start, end := p.Span(int(in.First), int(in.Last))
	word := p.BytesOfOriginal(who.Start, who.End, "the name in the original")
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 75,
		Message:  fmt.Sprintf("the original names %s here", word.Text),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’ with what he or she is called by, and the translation names nobody %q", word.Text, who.Spelt[0]),
		Evidence: []checker.Evidence{word},
	})
}

// inLatin gives the word of a stretch of an original without capitals that it writes in Latin letters, as it does beside a
// name that readers may not know, and that the translation has neither there nor beside it; -1 where there is none.
func inLatin(p *checker.Pass, in, around prose.Window) int {
	o := p.Original()
	for k := int(in.From); k < int(in.To); k++ {
		w := &o.Tokens[k]
		if w.Kind == prose.Word && w.Len > 3 && w.Flags&(prose.Capital|prose.Inner|prose.Upper) == prose.Capital && w.Class&^lexicon.Name == 0 && p.Seen(w.Hash).First < 0 && o.Tokens[max(k-1, 0)].Hash == '(' && !answered(p.Names(), k, around) {
			return k
		}
	}
	return -1
}

// played reports whether a name of the original is what a team is called by: 利物浦队.
func played(p *checker.Pass, t *prose.Told) bool {
	behind := p.Original().Plain[t.End:]
	return slices.ContainsFunc(teamSigns[:], func(team string) bool { return strings.HasPrefix(behind, team) })
}

var teamSigns = [...]string{"队", "隊", "チーム", "팀"}

// divided reports whether a place of the original stands with what part of a country it is, which the translation, that names it elsewhere,
// says alone: 南丹县, the county.
func divided(p *checker.Pass, in prose.Window, t *prose.Told) bool {
	if r, _ := utf8.DecodeRuneInString(p.Original().Plain[t.End:]); t.Carried == 0 || !strings.ContainsRune("县縣市省州区區镇鎮村県町府시군구도주읍면", r) {
		return false
	}
	for i := in.First + 1; i < in.Last; i++ {
		if divisions.Has(p.Tokens[i].Hash) && p.Tokens[i-1].Is(lexicon.Determiner) && !(p.Gap(int(i)) && i+1 < in.Last && p.Tokens[i+1].Hash == hashOf) {
			return true
		}
	}
	return false
}

// divisions are what English says for such a part that it has named.
var divisions = lexicon.SetOf("city county district island municipality prefecture province region state town township village")

// teams are what English calls a team by, and that.
var teams = lexicon.SetOf("club hosts side sides squad team teams visitors")

// lawmakers are what English calls the members of a parliament by, and that.
var lawmakers = lexicon.SetOf("lawmaker lawmakers legislator legislators mk mks parliament parliamentarians")

// proven reports whether a stretch of the original is a name that the translation would have
// if nothing stood for it. Arabic makes its words in more ways than a list of roots
// can tell: there only a gap in the translation proves one that no root explains.
func proven(p *checker.Pass, t *prose.Told) bool {
	switch {
	case t.Carried == 0 && (t.Unrooted && !t.Country && p.OriginalLanguage == "he" || t.Given && !t.Place && vowelless(p)):
		return !t.Strange
	case t.Place && t.Called != "":
		return !many[t.Called] && t.Carried+1 >= t.Wanting && t.Wanting <= 1 && (!vowelless(p) || t.End-t.Start >= 10) && !t.Strange &&
			(t.Carried > 0 || !t.Country && lexicon.English().Word(t.Called).Freq >= 4 && !(p.OriginalLanguage == "ko" && t.End-t.Start < 9))
	case t.Place:
		return t.Sounds >= 3 && t.Carried > t.Wanting
	case t.Given && !t.Full && t.Carried > 0 && (t.Strange || t.Carried == 1):
		return false
	case learned(p, t):
		return t.Wanting == 1 || 6*t.Wanting <= t.Carried
	case t.Person && !t.Given && t.Carried == 0 && !t.Strange, t.Sure && !t.Strange:
		return true
	}
	return !t.Strange && t.Full && (t.Formed || t.Person)
}

// learned reports whether the other links prove that a stretch is a name: where a script
// writes few vowels, many words sound alike.
func learned(p *checker.Pass, t *prose.Told) bool {
	switch {
	case t.Carried == 0:
		return false
	case t.Person, t.Place:
		return true
	case vowelless(p):
		return t.Apart == 0 && t.Carried >= t.Wanting && (t.Unrooted || t.Sounds >= 4 || t.Sounds == 3 && t.Carried >= 2 || t.Carried >= 3)
	}
	return t.Carried >= t.Wanting && (t.Sounds >= 3 || t.Carried >= 3) && !(t.Carried == 1 && t.Strange)
}

// vowelless reports whether the original's script writes few vowels.
func vowelless(p *checker.Pass) bool { return p.OriginalLanguage == "ar" || p.OriginalLanguage == "he" }

// many are the places that stories speak of in so many ways that none is sure.
var many = map[string]bool{"America": true, "Asia": true, "Africa": true, "Britain": true, "England": true, "Europe": true, "European Union": true, "Great Britain": true, "Korea": true, "North Korea": true,
	"South Korea": true, "UK": true, "UN": true, "US": true, "United Kingdom": true, "United Nations": true, "United States": true, "York": true}

// pronounced reports whether something in the sentence of the translation may stand for
// somebody or something that the original names: a pronoun before which nobody else is
// named, or an office. Arabic and Hebrew have the pronoun in the verb, and English says he.
func pronounced(p *checker.Pass, in prose.Window, t *prose.Told) bool {
	if t.Carried == 0 && (t.Full && t.Person || t.Unrooted || t.Given) { // who or what nobody has named
		return t.Unrooted && sidesName(p, in)
	}
	if t.Unsaid && !(len(p.Sentences) == 1 && oneself.Has(p.Tokens[in.First].Hash)) { // one sentence may have begun with him
		return false
	}
	for i := in.First; i < in.Last; i++ {
		w := &p.Tokens[i]
		switch {
		case w.Has(prose.Initials) && t.Word >= 0 && (p.Word(int(t.Word)) == "Washington" || strings.IndexByte(p.Word(int(i)), p.Word(int(t.Word))[0]) >= 0): // D.C.
			return true
		case i > in.First && p.Tokens[i-1].Is(lexicon.Determiner) && w.Has(prose.Capital) && w.Is(lexicon.Title|lexicon.Demonym):
			return true
		case w.Kind == prose.Word && w.Has(prose.Capital) && !w.Is(lexicon.Function|lexicon.Calendar|lexicon.Title|lexicon.Demonym) && (!w.Is(lexicon.Known) || w.Is(lexicon.Surname) && p.Seen(w.Hash).Lower == 0) && w.Class&(lexicon.Place|lexicon.Surname|lexicon.Given) != lexicon.Place && !p.Names().IsPlace(int(i)):
			return false // it stands for that name
		case vowelless(p) && i > in.First+2 && !(i+1 < in.Last && p.Tokens[i+1].Is(lexicon.Reporting)):
		case oneself.Has(w.Hash) && !(t.Place && t.Called != ""), its.Has(w.Hash) && t.Place:
			return true
		}
	}
	return false
}

// sidesName reports whether a stretch of the translation has what a club is called by its colours or its birds: the Blues.
func sidesName(p *checker.Pass, in prose.Window) bool {
	for i := in.First + 1; i < in.Last; i++ {
		if w := &p.Tokens[i]; p.Tokens[i-1].Hash == hashThe && w.Has(prose.Capital) && w.Is(lexicon.Noun) && w.Is(lexicon.Known) && strings.HasSuffix(p.Word(int(i)), "s") {
			return true
		}
	}
	return false
}

var oneself = lexicon.SetOf("he him his himself she her hers herself")

// reportTold reports a name of the original, or with none that a word is wanting before
// token hole.
func reportTold(p *checker.Pass, t *prose.Told, in prose.Window, hole int) {
	start, end := p.Span(int(in.First), int(in.Last))
	f := checker.Finding{Start: start, End: end, Confidence: 66}
	if t == nil {
		f.Message = "a name of the original seems to be missing here"
		f.Why = fmt.Sprintf("before “%s” the translation has a gap that only a word explains which was lost", p.Word(hole))
		f.Evidence = []checker.Evidence{p.AtOriginal(int(in.From), int(in.To), "the sentence in the original")}
	} else {
		word := p.BytesOfOriginal(int(t.Start), int(t.End), "the name in the original")
		name := word.Text
		switch {
		case t.Called != "":
			name = t.Called
		case t.Word >= 0:
			name = p.Word(int(t.Word))
		}
		f.Message = fmt.Sprintf("the original names %s here", name)
		f.Why = fmt.Sprintf("the sentence that is rendered here has ‘%s’, and the translation has neither the name nor anything that may stand for it", word.Text)
		f.Evidence = []checker.Evidence{word}
	}
	if hole >= 0 {
		f.Confidence = 80
		f.Evidence = append(f.Evidence, p.At(hole, hole+1, "a word is wanting before this one"))
	}
	p.Report(f)
}

var hashCourse = lexicon.Hash("course")
