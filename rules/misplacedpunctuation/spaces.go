package misplacedpunctuation

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// hyphen looks at a hyphen with a space before it and none behind: “Covid -19”,
// “al -Masri”.
func hyphen(p *checker.Pass, i int) {
	t := &p.Tokens[i]
	if t.Hash != '-' || t.Len > 1 || !t.Has(prose.Spaced) || i == 0 || i+1 >= len(p.Tokens) {
		return
	}
	b, a := &p.Tokens[i-1], &p.Tokens[i+1]
	if b.Kind != prose.Word || a.Has(prose.Spaced) || p.BlockOf(i-1) != p.BlockOf(i+1) {
		return
	}
	switch {
	case a.Kind == prose.Number && a.Len <= 3 && numbered.Has(b.Hash) && b.Has(prose.Capital) && figures(p.Word(i+1)):
	case a.Kind == prose.Word && articles.Has(b.Hash) && a.Has(prose.Capital) && !a.Has(prose.Upper):
	case b.Has(prose.Capital) && particles.Has(a.Hash) && !a.Has(prose.Capital) && i+3 < len(p.Tokens) && p.Tokens[i+2].Hash == '-' && !p.Tokens[i+2].Has(prose.Spaced) && p.Tokens[i+3].Has(prose.Capital): // Bouches -du-Rhône
	case a.Kind == prose.Word && compound(p, i):
	default:
		return
	}
	start, end := p.Span(i-1, i+2)
	f := checker.Finding{
		Start: start, End: end,
		Message: "there is a space before a hyphen",
		Why:     "engines take words to pieces at the hyphen and put them together with a space",
		Fixes:   []checker.Fix{checker.Replace(start, end, p.Word(i-1)+"-"+p.Word(i+1)).AsMechanical()},
	}
	p.Report(f)
}

// numbered are the words that bear a number behind a hyphen: an illness, makes
// of aircraft, rockets and tanks.
var numbered = lexicon.SetOf("covid cov mig su tu il yak f b mi soyuz apollo")

// compound reports whether the hyphen at token i ties two small words: “well -known”,
// “mother -in -law”. A dash that somebody set so has its like behind the words.
func compound(p *checker.Pass, i int) bool {
	b, a := &p.Tokens[i-1], &p.Tokens[i+1]
	if b.Has(prose.Quoted|prose.Titled) || a.Has(prose.Capital) || a.Len < 2 {
		return false
	}
	if b.Hash == hashIn && a.Hash == hashLaw {
		return true
	}
	if !firsts.Has(b.Hash) || kin.Has(b.Hash) != (a.Hash == hashIn) || a.Is(lexicon.Function) && a.Hash != hashIn {
		return false
	}
	for k := i + 2; k < len(p.Tokens) && k < i+12; k++ {
		if t := &p.Tokens[k]; t.Hash == '-' && (t.Has(prose.Spaced) != (k+1 < len(p.Tokens) && p.Tokens[k+1].Has(prose.Spaced))) && !(p.Tokens[k-1].Hash == hashIn) {
			return t.Has(prose.Spaced) // “… -known and loved- …” is set off
		}
	}
	return true
}

var (
	hashIn  = lexicon.Hash("in")
	hashLaw = lexicon.Hash("law")
	kin     = lexicon.SetOf("brother brothers daughter daughters father fathers mother mothers sister sisters son sons")
	// firsts are first halves of compounds that have a hyphen.
	firsts = lexicon.SetOf("anti brother brothers center centre co daughter daughters ex father fathers half high left low mid mother mothers non post pre right self semi sister sisters son sons so well")
)

// particles stand between the hyphens of French places.
var particles = lexicon.SetOf("aux d de des du en et la le les l lès sous sur")

// articles are the Arabic article in the forms news copy writes before a hyphen.
var articles = lexicon.SetOf("al el ad an ar as ash at az")

// figures reports whether s is digits alone.
func figures(s string) bool {
	for k := 0; k < len(s); k++ {
		if s[k] < '0' || s[k] > '9' {
			return false
		}
	}
	return len(s) > 0
}

// score looks at a figure behind a colon and a space: “2: 1”, “15: 10”.
func score(p *checker.Pass, i int) {
	if i < 2 || !p.Tokens[i].Has(prose.Spaced) {
		return
	}
	c, n := &p.Tokens[i-1], &p.Tokens[i-2]
	if c.Hash != ':' || c.Has(prose.Spaced) || n.Kind != prose.Number || n.Len > 2 || p.Tokens[i].Len > 2 {
		return
	}
	block := p.BlockOf(i)
	first, last := p.BlockTokens(block)
	if i-2 < first || !figures(p.Word(i-2)) || !figures(p.Word(i)) || table(p, first, last) || !p.Ends(block) && last-first < 8 {
		return
	}
	if i-2 > first { // “Chapter 2: 10 …” is a label
		switch b := &p.Tokens[i-3]; {
		case b.Kind == prose.Word && (b.Is(lexicon.Preposition|lexicon.Adverb|lexicon.Determiner|lexicon.Conjunction) || b.Is(lexicon.VerbAny) && !b.Is(lexicon.Noun) || !b.Has(prose.Capital) && scoring.Has(b.Hash)):
		case b.Hash == '(' || b.Kind == prose.Address:
		default:
			return
		}
	} else {
		return
	}
	if i+1 < last { // “by 2: 10 people …”
		switch a := &p.Tokens[i+1]; {
		case a.Kind == prose.Address || a.Kind == prose.Punct:
		case p.Tokens[max(i-3, 0)].Kind == prose.Address && !a.Is(lexicon.Plural): // “#derby 15: 10 pic…”
		case a.Kind == prose.Word && a.Is(lexicon.Function|lexicon.Adverb|lexicon.Calendar) && !a.Is(lexicon.Noun|lexicon.Plural):
		default:
			return
		}
	}
	start, end := p.Span(i-2, i+1)
	p.Report(checker.Finding{
		Start: start, End: end,
		Message: "there is a space in a score or a time",
		Why:     "engines set a space behind every colon; a score and a time have none",
		Fixes:   []checker.Fix{checker.Replace(start, end, p.Word(i-2)+":"+p.Word(i)).AsMechanical()},
	})
}

var scoring = lexicon.SetOf("win wins victory draw defeat loss tie lead score result")

// table reports whether tokens first to last-1 are the line of a table: half of
// them are figures and marks.
func table(p *checker.Pass, first, last int) bool {
	words := 0
	for k := first; k < last; k++ {
		if p.Tokens[k].Kind == prose.Word {
			words++
		}
	}
	return words*2 < last-first
}

// lost looks at a stop or comma with a space before it behind another mark: the
// stop is left over, or words fell out between the two.
func lost(p *checker.Pass, i, first, last int) {
	t, b := &p.Tokens[i], &p.Tokens[i-1]
	if t.Len > 1 || b.Len > 1 && b.Hash != '"' && b.Hash != '\'' || i+1 < last && (!p.Tokens[i+1].Has(prose.Spaced) || p.Tokens[i+1].Hash == '.' || p.Tokens[i+1].Hash == '…') {
		return
	}
	if b.Has(prose.Spaced) && b.Hash != ')' || i-2 < first || p.Code(p.BlockOf(i)) { // “. . .”
		return
	}
	if c := &p.Tokens[i-2]; c.Kind != prose.Word && c.Kind != prose.Number && c.Kind != prose.Clitic && c.Kind != prose.Punct {
		return
	}
	start, end := p.Span(i-1, i+1)
	switch {
	case t.Hash == '.' && (b.Hash == '.' || b.Hash == '!' || b.Hash == '?'):
	case t.Hash == '.' && (b.Hash == '"' || b.Hash == '\'') && terminal(&p.Tokens[i-2]) && i-3 >= first:
		start = int(p.Tokens[i-2].Start)
	case (t.Hash == '.' || t.Hash == ',') && (b.Hash == ',' || b.Hash == ';') || t.Hash == ',' && b.Hash == '.' && (ends(p, i-2) || weekday(&p.Tokens[i-2])):
		p.Report(checker.Finding{
			Severity: checker.Major, Start: start, End: end, Confidence: 88,
			Message: "“" + p.Word(i-1) + "” and “" + p.Word(i) + "” with nothing between them",
			Why:     "one mark too many, or words fell out here, as the words of a link do",
		})
		return
	default:
		return
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 93,
		Message: "a full stop stands alone behind the end of the sentence",
		Why:     "the sentence has ended already; the stop was left over from what stood there",
		Fixes:   []checker.Fix{checker.Replace(start, end, p.Plain[start:b.End()]).AsMechanical()},
	})
}

// weekday reports whether a token is a day or month written out.
func weekday(t *prose.Token) bool {
	return t.Is(lexicon.Calendar) && !t.Is(lexicon.Abbreviation) && t.Len > 4
}

func terminal(t *prose.Token) bool {
	return t.Len == 1 && (t.Hash == '.' || t.Hash == '!' || t.Hash == '?')
}
