// Package changedquestion finds a question that became a statement, and a statement
// that became a question.
package changedquestion

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is changed-question.
var Rule = &checker.Rule{
	ID:            "changed-question",
	Doc:           doc,
	Category:      checker.Meaning,
	Severity:      checker.Major,
	Confidence:    70,
	ITS:           "mistranslation",
	MQM:           "accuracy/mistranslation",
	NeedsOriginal: true,
	Footing:       checker.Sentence,
	Check:         check,
}

// marks is how many questions the two sides of a link end or hold.
type marks struct{ ours, theirs int }

func check(p *checker.Pass) {
	o, links := p.Original(), p.Alignment().Links
	var before, here marks
	after := count(p, o, links, 0)
	for n := range links {
		before, here = here, after
		after = count(p, o, links, n+1)
		// A mark may have gone to the sentence before or behind, and then there are as
		// many of them in the three.
		if (here.ours == 0) == (here.theirs == 0) || !links[n].Paired() || before.ours-before.theirs+here.ours-here.theirs+after.ours-after.theirs == 0 {
			continue
		}
		if here.ours == 0 && before.ours <= before.theirs && after.ours <= after.theirs {
			lost(p, o, links[n])
		} else if here.theirs == 0 && before.ours >= before.theirs && after.ours >= after.theirs && here.ours == 1 {
			added(p, o, links[n])
		}
	}
}

func count(p *checker.Pass, o *prose.Facts, links []prose.Link, n int) (m marks) {
	if n >= len(links) {
		return m
	}
	l := links[n]
	if l.First < l.Last {
		m.ours = questions(p.Facts, "en", p.Sentences[l.First].First, p.Sentences[l.Last-1].Last)
	}
	if l.OriginalFirst < l.Beyond {
		m.theirs = questions(o, p.OriginalLanguage, o.Sentences[l.OriginalFirst].First, o.Sentences[l.Beyond-1].Last)
	}
	return m
}

func questions(f *prose.Facts, language string, first, last int32) (n int) {
	for i := int(first); i < int(last); i++ {
		if f.Tokens[i].Kind != prose.Word && asks(f, language, i) {
			n++
		}
	}
	return n
}

// asks reports whether token i is a question mark, or the stop of a Japanese sentence that asks by its form. The Greek mark is a
// semicolon. One in brackets, with a word or two, or between letters, asks nothing: it doubts what is said (?), or stands for a letter
// that a transmission lost (d?une).
func asks(f *prose.Facts, language string, i int) bool {
	switch f.Tokens[i].Hash {
	case '?':
		if i+1 < len(f.Tokens) {
			next := &f.Tokens[i+1]
			doubts := next.Hash == ')' && slices.ContainsFunc(f.Tokens[max(i-doubtedWords-1, 0):i], func(t prose.Token) bool { return t.Hash == '(' })
			return !doubts && (next.Kind != prose.Word || next.Has(prose.Spaced|prose.BlockStart))
		}
		return true
	case '？', '؟', '⁇', '⁉', '\u037e':
		return true
	case ';':
		return language == "el"
	case '。':
		return language == "ja" && i > 0 && asksInForm(f.Word(i-1))
	}
	return false
}

// doubtedWords are the most that stand in brackets with a question mark that doubts them.
const doubtedWords = 2

// asksInForm reports whether the last word of a Japanese sentence asks: のか, ですか, not か of which something is chosen.
func asksInForm(w string) bool {
	return slices.ContainsFunc(asksForms[:], func(ending string) bool { return strings.HasSuffix(w, ending) })
}

var asksForms = [...]string{"のか", "ですか", "ますか", "ましたか", "ませんか", "だろうか", "でしょうか"}

// lost looks at a pair of which only the original asks.
func lost(p *checker.Pass, o *prose.Facts, l prose.Link) {
	if l.Last-l.First > 2 || tagged(o, l) {
		return
	}
	s := p.Sentences[l.Last-1]
	mark := inner(p.Facts, o, p.OriginalLanguage, l)
	for i := int(s.Last) - 1; mark < 0 && i >= int(s.First) && i > int(s.Last)-4; i-- {
		if t := &p.Tokens[i]; t.Hash == '.' || t.Hash == '!' || t.Hash == '…' {
			mark = i
		} else if t.Kind == prose.Word || t.Kind == prose.Number {
			break
		}
	}
	if mark < 0 {
		return
	}
	confidence, why := uint8(70), "the sentence that is rendered here ends with a question mark"
	first := int(p.Sentences[p.SentenceOf(mark)].First)
	if formed(p.Facts, first, mark) {
		confidence, why = 85, why+", and this one is made as a question"
	} else if hedged(p.Facts, first, mark) {
		return
	}
	start, end := p.Span(mark, mark+1)
	fixes := []checker.Fix{checker.Replace(start, end, "?")}
	if confidence == 70 && (mark+1 >= len(p.Tokens) || !p.QuoteMark(mark+1) || p.Gap(mark)) {
		start, fixes = asQuestion(p, first, mark, start, end)
	}
	at := last(o, p.OriginalLanguage, l)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message:  "a question of the original ends as a statement",
		Why:      why,
		Evidence: []checker.Evidence{p.AtOriginal(at, at+1, "the question mark in the original")},
		Fixes:    fixes,
	})
}

// asQuestion makes a question of a statement whose auxiliary follows its subject, She will return: Will she return?; of another
// it makes none. Start is where it begins.
func asQuestion(p *checker.Pass, first, mark, start, end int) (int, []checker.Fix) {
	verb := -1
	for i := first; i < mark; i++ {
		switch t := &p.Tokens[i]; {
		case t.Kind == prose.Punct && t.Hash != '-', mark-first > shortWords:
			return start, nil
		case verb >= 0:
		case i > first && turning.Has(t.Hash):
			verb = i
		case i > first+subjectWords || t.Is(lexicon.Preposition|lexicon.Auxiliary) || leading.Has(t.Hash) || asking.Has(t.Hash):
			return start, nil
		}
	}
	if verb < 0 {
		return start, nil
	}
	subject := p.Slice(first, verb)
	if t := &p.Tokens[first]; t.Hash != hashI && t.Is(lexicon.Function|lexicon.Plural|lexicon.Adjective) && !t.Is(lexicon.Name|lexicon.Surname|lexicon.Given|lexicon.Place|lexicon.Demonym) {
		subject = strings.ToLower(subject[:1]) + subject[1:]
	}
	from, to := p.Span(first, verb)
	word := p.Word(verb)
	return from, []checker.Fix{checker.Replace(from, end, strings.ToUpper(word[:1])+word[1:]+" "+subject+p.Plain[to+1+len(word):start]+"?")}
}

const (
	subjectWords = 5  // that may stand before the verb: the new minister of
	shortWords   = 14 // of the sentence: in a longer one the question may lie elsewhere
)

// inner gives the stop or the comma that ends the only quotation of the translation, where a question mark
// ends that of the original; -1 for none.
func inner(p, o *prose.Facts, language string, l prose.Link) int {
	first, end := p.SentenceTokens(l.First, l.Last)
	if at := last(o, language, l); at+1 >= len(o.Tokens) || !o.QuoteMark(at+1) {
		return -1
	}
	mark := -1
	for i := first; i+1 < end; i++ {
		if h := p.Tokens[i].Hash; (h == '.' || h == ',' || h == '!') && p.QuoteMark(i+1) {
			if mark >= 0 {
				return -1
			}
			mark = i
		}
	}
	return mark
}

// added looks at a pair of which only the translation asks.
func added(p *checker.Pass, o *prose.Facts, l prose.Link) {
	first, end := p.SentenceTokens(l.First, l.Last)
	mark := last(p.Facts, "en", l)
	if l.Last-l.First != 1 || !stated(o, l) {
		return
	}
	why := "the sentence that is rendered here has no question mark, and this one is not made as a question"
	if asked(p.Facts, first, mark) {
		if !turned(p.Facts, first, mark) || doubts(o, p.OriginalLanguage, l, p.Tokens[max(mark-1, 0)].Has(prose.Quoted)) {
			return
		}
		why = "the sentence that is rendered here has no question mark, nor a word that asks whether"
	}
	for i := max(mark-4, first); i < min(mark+2, end); i++ { // “, right?”; a question in brackets
		t, behind := &p.Tokens[i], i > first && p.Tokens[i-1].Hash == ','
		if t.Hash == '(' || t.Hash == ')' || tags.Has(t.Hash) || behind && i+1 == mark || behind && i+2 == mark && inverted.Has(t.Hash) {
			return
		}
	}
	from, to := p.Span(mark, mark+1)
	theirs := int(o.Sentences[l.Beyond-1].Last)
	p.Report(checker.Finding{
		Start: from, End: to, Confidence: 75,
		Message:  "a statement of the original ends as a question",
		Why:      why,
		Evidence: []checker.Evidence{p.AtOriginal(theirs-1, theirs, "the end of the sentence in the original")},
		Fixes:    []checker.Fix{checker.Replace(from, to, ".")},
	})
}

// last gives the last question mark of a link’s side.
func last(f *prose.Facts, language string, l prose.Link) int {
	first, end := l.First, l.Last
	if language != "en" {
		first, end = l.OriginalFirst, l.Beyond
	}
	for i := int(f.Sentences[end-1].Last) - 1; i > int(f.Sentences[first].First); i-- {
		if asks(f, language, i) {
			return i
		}
	}
	return int(f.Sentences[first].First)
}

// tagged reports whether the original only asks for consent: “¿verdad?”, “nicht wahr?”.
func tagged(o *prose.Facts, l prose.Link) bool {
	first, end := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	for i := max(end-5, first); i < end; i++ {
		if o.Tokens[i].Hash == ',' && i > first+1 && !o.QuoteMark(i-1) {
			return true
		}
	}
	return false
}

// stated reports whether the original ends as a statement does. A headline without a
// mark, or a Japanese か, may ask.
func stated(o *prose.Facts, l prose.Link) bool {
	first, end := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	for i := end - 1; i >= max(first, end-3); i-- {
		switch t := &o.Tokens[i]; t.Hash {
		case '.', '。', '।', '!', '！':
			return i == first || !asksByWord(o.Word(i-1))
		}
	}
	return false
}

// asksByWord reports whether a word at a sentence’s end asks: か, 吗, 呢, 까.
func asksByWord(w string) bool {
	if len(w) < 3 {
		return false
	}
	switch w[len(w)-3:] {
	case "か", "吗", "嗎", "呢", "까", "の":
		return true
	}
	return false
}

// formed reports whether tokens first to last-1 are made as a question: a question
// word, or an auxiliary before its subject, opens them or a part of them.
func formed(f *prose.Facts, first, last int) bool {
	opens := true
	for i := first; i < last; i++ {
		t := &f.Tokens[i]
		switch {
		case t.Kind != prose.Word:
			opens = opens || t.Hash == ',' || t.Hash == ':' || t.Hash == '"' || t.Hash == '\'' || t.Hash == '-' || t.Hash == '—' || t.Hash == '–' || t.Hash == '…' || t.Hash == '('
		case opens && (inverted.Has(t.Hash) || asking.Has(t.Hash)):
			return true
		case opens && (leading.Has(t.Hash) || t.Is(lexicon.Preposition)):
		default:
			opens = false
		}
	}
	return false
}

// asked reports whether a sentence from token first on, or what is quoted or stands
// behind a colon in it, opens as a question does: “Who is”, “Will he”, but not “When the
// match ended”.
func asked(f *prose.Facts, first, last int) bool {
	const (
		inside = iota
		part   // behind a comma
		opens
	)
	at := opens
	for i := first; i+1 < last; i++ {
		t := &f.Tokens[i]
		switch {
		case t.Kind != prose.Word:
			switch t.Hash {
			case '"', '\'', ':', '-', '–', '—', '…', '(':
				at = opens
			case ',', ';':
				at = max(at, part)
			}
		case at > inside && asking.Has(t.Hash):
			if f.Tokens[i+1].Hash != t.Hash && (at == opens && (i > first+1 || !when.Has(t.Hash)) || inverted.Has(f.Tokens[i+1].Hash)) {
				return true
			}
			at = inside
		case at == opens && inverted.Has(t.Hash):
			return true
		case at > inside && leading.Has(t.Hash):
		case at == opens && t.Is(lexicon.Preposition):
		default:
			at = inside
		}
	}
	return false
}

// turned reports whether a sentence, or what is quoted in it, opens with an auxiliary before its
// subject.
func turned(f *prose.Facts, first, last int) bool {
	opens := true
	for i := first; i+1 < last; i++ {
		t := &f.Tokens[i]
		switch {
		case t.Kind != prose.Word:
			opens = opens || t.Hash == '"' || t.Hash == ':'
		case opens && inverted.Has(t.Hash):
			return true
		default:
			opens = false
		}
	}
	return false
}

// doubts reports whether the original asks in words, or its quotation does: si, ob, whether; in a language that
// no list tells of it may.
func doubts(o *prose.Facts, language string, l prose.Link, quoted bool) bool {
	set, ok := doubting[language]
	first, end := o.SentenceTokens(l.OriginalFirst, l.Beyond)
	for i := first; i < end; i++ {
		t := &o.Tokens[i]
		if quoted && !t.Has(prose.Quoted) {
			continue
		}
		if set.Has(t.Hash) || language == "fr" && (t.Hash == '-' || t.Kind == prose.Word && strings.Contains(o.Word(i), "-")) {
			return true
		}
	}
	return !ok
}

// hedged reports whether a sentence may be a question put otherwise: “perhaps”, “I
// wonder”, “pass me the salt”.
func hedged(f *prose.Facts, first, last int) bool {
	for i := first; i < last; i++ {
		if hedges.Has(f.Tokens[i].Hash) || knowing.Has(f.Tokens[i].Hash) && whether(f, i+1, min(i+4, last)) {
			return true
		}
	}
	for ; first < last && f.Tokens[first].Kind != prose.Word; first++ {
	}
	t := &f.Tokens[first]
	return t.Is(lexicon.VerbBase) && !t.Is(lexicon.Noun|lexicon.Name) || imperative.Has(t.Hash)
}

// whether reports whether “if” or “whether” stands among some tokens.
func whether(f *prose.Facts, first, last int) bool {
	for i := first; i < last; i++ {
		if h := f.Tokens[i].Hash; h == hashIf || h == hashWhether {
			return true
		}
	}
	return false
}

// doubting are the words of originals that ask within a statement, by language.
var doubting = map[string]lexicon.Set{
	"cs": lexicon.SetOf("zda jestli zdali ptá ptal ptala otázka otázku otázkou"),
	"de": lexicon.SetOf("ob frage fragen fragt fragte"),
	"es": lexicon.SetOf("si pregunta preguntan preguntó pregunto cuestión acaso"),
	"fr": lexicon.SetOf("si question demande demandent demandé demandait"),
	"it": lexicon.SetOf("se domanda domande chiede chiesto chiedo"),
	"nl": lexicon.SetOf("of vraag vraagt vroeg vragen"),
	"pt": lexicon.SetOf("se pergunta perguntam perguntou questão"),
	"ru": lexicon.SetOf("ли вопрос вопросом спросил спросила спрашивает неужели разве"),
}

var (
	hashI       = lexicon.Hash("i")
	hashIf      = lexicon.Hash("if")
	hashWhether = lexicon.Hash("whether")
	knowing     = lexicon.SetOf("know knows knew see sees tell tells clear certain sure open remains check find")
	when        = lexicon.SetOf("when where whose which")
	hedges      = lexicon.SetOf("perhaps maybe probably wonder wonders wondered wondering surely suppose might please doubt question ask asks asked unclear doubtful guess let's like")
	imperative  = lexicon.SetOf("let pass give tell take look here's")
	tags        = lexicon.SetOf("right huh eh ok okay yes please correct true wonders wondered asks asked")
	asking      = lexicon.SetOf("what what's why how how's who who's whom whose where where's when which")
	inverted    = lexicon.SetOf("is are was were am do does did can could will would should shall may might must has have had isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't ain't")
	turning     = lexicon.SetOf("are can could is may must shall should was were will would") // they stand before the subject in a question
	leading     = lexicon.SetOf("and but so or then well now oh yet because")
)
