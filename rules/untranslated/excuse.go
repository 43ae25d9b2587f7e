package untranslated

import (
	"fmt"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// title reports whether the words from first on go on from a name in capitals
// that is no English: Universidad de los Andes, Como agua para chocolate.
func title(p *checker.Pass, first int) bool {
	if first == 0 || !p.Gap(first-1) {
		return first > 0 && p.BlockOf(first-1) == p.BlockOf(first) && (p.Tokens[first-1].Hash == '-' || p.Tokens[first-1].Hash == '\'' || p.Tokens[first-1].Hash == '"')
	}
	b := &p.Tokens[first-1]
	return b.Kind == prose.Word && b.Has(prose.Capital) && !b.Is(lexicon.Known|lexicon.Function)
}

// excused reports whether the copy shows that it knows the words are foreign:
// they stand in quotation marks or brackets, a gloss follows, or a word such as
// “called” or “motto” leads to them.
func excused(p *checker.Pass, first, last int) bool {
	if p.Tokens[first].Has(prose.Quoted) || p.Tokens[last-1].Has(prose.Quoted) {
		return true
	}
	lo, hi := p.BlockTokens(p.BlockOf(first))
	if kind := p.Blocks[p.BlockOf(first)].Kind; kind == prose.Credit || kind == prose.Byline || kind == prose.Furniture {
		return true
	}
	for k := first - 1; k >= lo && k >= first-12; k-- { // inside a bracket or single quotation marks
		switch h := p.Tokens[k].Hash; {
		case h == ')' || h == ']':
			k = lo
		case h == '(' || h == '[' || h == '"' && k == first-1 || h == '\'' && p.Tokens[k].Has(prose.Spaced):
			return true
		}
	}
	if last < hi {
		switch a := &p.Tokens[last]; {
		case a.Hash == '(' || a.Hash == '"' || a.Hash == '-' || a.Hash == '\'' || a.Hash == '[' || a.Hash == '/' || a.Hash == '=':
			return true
		case (a.Hash == ',' || a.Hash == '–' || a.Hash == '—') && last+1 < hi && (gloss.Has(p.Tokens[last+1].Hash) || p.Tokens[last+1].Hash == '"'):
			return true
		case gloss.Has(a.Hash):
			return true
		}
	}
	for k := first - 1; k >= lo && k >= first-3; k-- {
		if leads.Has(p.Tokens[k].Hash) {
			return true
		}
		if p.Tokens[k].Is(lexicon.Preposition) || p.Tokens[k].Kind != prose.Word {
			break
		}
	}
	return first > lo && (p.Tokens[first-1].Hash == '-' || p.Tokens[first-1].Hash == '/')
}

// gloss are words that lead from foreign words to what they mean.
var gloss = lexicon.SetOf("or means meaning meant literally translates translated i.e which")

// leads are words that lead to foreign ones.
var leads = lexicon.SetOf("called known named dubbed titled entitled so-called term terms word words phrase expression motto slogan chant chanted chanting sang song poem refrain dish as spanish portuguese french italian german catalan latin termed labelled labeled nicknamed proverb saying film movie novel album wordplay pronounced spelled")

// script reports whether a rune is a letter of a script that English is never
// written in.
func script(r rune) bool {
	return r >= 0x370 && r < 0x1e00 || r >= 0x1f00 && r < 0x2000 || r >= 0x3040 && r < 0xa000 || r >= 0xac00 && r < 0xd7b0
}

// other reports two words or more in another script, or four characters of one
// that has no spaces, from token i on, and gives the token behind them.
func (c *finder) other(i int) int {
	p := c.Pass
	_, hi := p.BlockTokens(p.BlockOf(i))
	last, runes, words := i, 0, 0
	for k := i; k < hi; k++ {
		t := &p.Tokens[k]
		if t.Kind == prose.Word {
			if !t.Has(prose.Marked) || !script(p.FirstRune(k)) {
				break
			}
			if p.FirstRune(k) >= 0x3040 {
				runes += int(t.Len) / 3
			}
			words++
			last = k + 1
		}
	}
	if last == i {
		return i + 1
	}
	if lo, _ := p.BlockTokens(p.BlockOf(i)); i <= lo+1 && last == hi && p.Blocks[p.BlockOf(i)].Kind == prose.ListItem {
		return last // a list of the languages that a page is to be had in
	}
	if runes < 4 && words < 2 && !alone(p, i, last, runes) || excused(p, i, last) {
		return last
	}
	if p.Tokens[i].Has(prose.SentenceStart) && last < hi && p.Tokens[last].Hash == '.' {
		last++
	}
	start, end := p.Span(i, last)
	tag, _ := lexicon.Identify(p.Plain[start:end])
	language := "another script"
	if tag != "" && tag != "en" {
		language = p.LanguageName(tag)
	}
	c.report(i, last, checker.Finding{
		Confidence: 85,
		Message:    fmt.Sprintf("“%s” was left in %s", checker.ClipWords(p.Plain[start:end], 48), language),
		Why:        "the words around it are English",
	})
	return last
}

// alone reports whether one word in another script stands between English words:
// four letters of an alphabet, two of a script that has no spaces.
func alone(p *checker.Pass, first, last, runes int) bool {
	t := &p.Tokens[first]
	if last != first+1 || runes < 2 && (runes > 0 || utf8.RuneCountInString(p.Word(first)) < 4) || t.Has(prose.Upper|prose.Titled) {
		return false
	}
	if t.Has(prose.SentenceStart) || runes > 0 && !p.Tokens[max(first-1, 0)].Is(lexicon.Determiner|lexicon.VerbAny|lexicon.Preposition) { // “将棋 is not allowed”
		return p.Gap(first) && p.Tokens[last].Is(lexicon.VerbS|lexicon.VerbPast|lexicon.Auxiliary)
	}
	return first > 0 && p.Gap(first-1) && !p.Tokens[first-1].Is(lexicon.Reporting) && p.Tokens[first-1].Is(lexicon.Determiner|lexicon.VerbAny|lexicon.Preposition) && !t.Has(prose.Capital)
}

// single reports a word from the tables that stands among English ones in small
// letters.
func single(p *checker.Pass, h prose.Hit) {
	first, last := int(h.First), int(h.Last)
	t := &p.Tokens[first]
	if t.Has(prose.Upper|prose.Titled) || t.Has(prose.Capital) && !opens(p, first) {
		return
	}
	// Part of a foreign name or run: Casa de gobierno.
	k := first - 1
	for ; k >= 0 && p.Gap(k) && small(&p.Tokens[k]); k-- {
	}
	if k < first-1 && k >= 0 && p.Gap(k) && p.Tokens[k].Has(prose.Capital) && !p.Tokens[k].Is(lexicon.Function) {
		return
	}
	if first > 0 && p.Gap(first-1) && p.Tokens[first-1].Has(prose.Capital) && !p.Tokens[first-1].Is(lexicon.Known) && !p.Tokens[first-1].Has(prose.SentenceStart) && p.Tokens[first-1].Class&lexicon.Name == 0 {
		return
	}
	if excused(p, first, last) {
		return
	}
	row := p.Row(h)
	english := row.Variant("english", int(h.Variant))
	language := p.LanguageName(row.Table.Language)
	start, end := p.Span(first, last)
	fix := english
	if t.Has(prose.Capital) {
		fix = upperFirst(english)
	}
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 82,
		Message: fmt.Sprintf("“%s” was left in %s", p.Plain[start:end], language),
		Why:     fmt.Sprintf("it is %s for “%s”, and no word English has borrowed", language, english),
		Fixes:   []checker.Fix{checker.Replace(start, end, fix)},
	})
}

// small reports whether a token is a small word of another language.
func small(t *prose.Token) bool {
	return t.Kind == prose.Word && !t.Has(prose.Capital) && !t.Is(lexicon.Known) && (t.Is(lexicon.Foreign) || t.Class == 0)
}

// opens reports whether a word opens a sentence that goes on in English.
func opens(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return t.Has(prose.SentenceStart) && p.Gap(i) && p.Tokens[i+1].Is(lexicon.Function) && !p.Tokens[i+1].Has(prose.Capital) && t.Class&(lexicon.Name) == 0
}
