// Package mixedscript finds words with letters of two scripts in them:
// “Martுவாnez”, a Cyrillic а in “Mаdrid”.
//
// Letters that look alike in two scripts get into copy from keyboards, from
// pages that hide a text from search, and from engines that lose the thread in
// the middle of a name. A reader does not see the first kind; a search, a spelling
// check and a reading voice trip over it. Formulas mix scripts on purpose (TNFα,
// μg), and so do a few trademarks: they stand.
package mixedscript

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is mixed-script.
var Rule = &checker.Rule{
	ID:         "mixed-script",
	Doc:        doc,
	Category:   checker.Encoding,
	Severity:   checker.Major,
	Confidence: 95,
	Mutes:      []string{"lowercase-name", "run-together", "translated-name"},
	ITS:        "characters",
	MQM:        "linguistic-conventions/character-encoding",
	Excuse:     checker.WrittenSo,
	Check:      check,
}

func check(p *checker.Pass) {
	for _, m := range p.Posting(prose.Abroad) {
		if i := int(m); p.Tokens[i].Has(prose.Marked) {
			word(p, i)
		}
	}
}

// mix is what the letters of a word are.
type mix struct {
	latin, small int    // Latin letters; the small ones among them
	other, twins int    // letters of another script; those with a Latin twin
	capitals     int    // capitals of the other script without a twin
	script       script // of the first of them
	both         bool   // they have small Latin letters on both sides
}

func word(p *checker.Pass, i int) {
	m := read(p.Word(i))
	switch {
	case m.other == 0:
		return
	case m.latin == 0:
		if m.twins == m.other {
			disguised(p, i, m)
		}
		return
	}
	confidence := uint8(0)
	switch {
	case m.twins == m.other && (m.script == cyrillic || m.latin > 1 && (m.small > 0 || m.latin > 2)):
		confidence = 96
	case m.script == greek: // a formula, unless small letters are on both sides of it
		if m.both && m.latin > 3 {
			confidence = 80
		}
	case m.script == cyrillic:
		if m.capitals < m.other { // КоЯn and the like are drawn, not written
			confidence = 92
		}
	case m.script == eastern: // Tシャツ is a word of Japanese
		switch {
		case m.both:
			confidence = 93
		case m.small > 2 && m.small >= m.latin-1 && english(p, p.Word(i)):
			confidence = 85
		}
	default:
		confidence = 95
	}
	if m.latin == 1 && m.other > 3 && m.twins < m.other {
		return // a word of the other script that keeps a Latin letter
	}
	if confidence > 0 {
		report(p, i, m, confidence)
	}
}

func read(w string) (m mix) {
	before := false  // the letter before is a small Latin one
	pending := false // other letters with a small Latin letter before them
	for _, r := range w {
		if r < 0x80 || unicode.Is(unicode.Latin, r) {
			if !unicode.IsLetter(r) {
				continue
			}
			m.latin++
			small := unicode.IsLower(r)
			if small {
				m.small++
				m.both = m.both || pending
			}
			before, pending = small, false
			continue
		}
		s := scriptOf(r)
		if s == none {
			continue
		}
		if m.other++; m.other == 1 {
			m.script = s
		}
		if _, ok := twin(r); ok {
			m.twins++
		} else if unicode.IsUpper(r) {
			m.capitals++
		}
		pending = pending || before
	}
	return m
}

// script is the family a letter is of.
type script uint8

const (
	none script = iota // Latin, or common to all
	cyrillic
	greek
	eastern // Chinese, Japanese, Korean: they set Latin letters beside their own
	distant // any other
)

func scriptOf(r rune) script {
	switch {
	case r == '\u2126' || !unicode.IsLetter(r) || unicode.Is(unicode.Common, r) || unicode.Is(unicode.Inherited, r): // Ω of resistance; modifiers
		return none
	case r >= 0x370 && r < 0x400 || r >= 0x1f00 && r < 0x2000:
		return greek
	case r >= 0x400 && r < 0x530:
		return cyrillic
	case r >= 0x1100 && r < 0x1200 || r >= 0x2e80 && r < 0xa4d0 || r >= 0xac00 && r < 0xd7b0 || r >= 0xf900 && r < 0xfb00 || r >= 0xff66 && r < 0xffdd || r >= 0x20000:
		return eastern
	}
	return distant
}

var names = [...]string{"", "Cyrillic", "Greek", "East Asian", "another script’s"}

// twins are letters of Cyrillic and Greek, each before the Latin one it looks
// like: from the confusables of Unicode Technical Standard 39, and accented vowels.
const twins = "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwѵvАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSЁËёëїïЇÏ" +
	"οoόóίíάáέéϊïΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΆÁΈÉΌÓΊÍϲc"

// twin gives the Latin letter that a letter looks like.
func twin(r rune) (rune, bool) {
	i := strings.IndexRune(twins, r)
	if i < 0 || r < 0x370 {
		return 0, false
	}
	l, _ := utf8.DecodeRuneInString(twins[i+utf8.RuneLen(r):])
	return l, true
}

// latinised puts the Latin twin for each letter that has one.
func latinised(w string) string {
	return strings.Map(func(r rune) rune {
		if l, ok := twin(r); ok {
			return l
		}
		return r
	}, w)
}

// english reports whether the small Latin letters at one end of a word are an
// English word: “the中国”.
func english(p *checker.Pass, w string) bool {
	from := strings.IndexFunc(w, func(r rune) bool { return r < 0x80 })
	if from < 0 {
		return false
	}
	to := strings.IndexFunc(w[from:], func(r rune) bool { return r >= 0x80 })
	if to < 0 {
		to = len(w) - from
	}
	return p.Lexicon.Word(w[from : from+to]).Is(lexicon.Known)
}

// disguised looks at a word that is all of another script and reads as an
// English word: a Cyrillic а for the article.
func disguised(p *checker.Pass, i int, m mix) {
	first, last := p.BlockTokens(p.BlockOf(i))
	plain := func(k int) bool {
		return k >= first && k < last && p.Tokens[k].Kind == prose.Word && p.Tokens[k].Flags&(prose.Marked|prose.Capital) == 0 && p.Tokens[k].Is(lexicon.Known)
	}
	if !plain(i-1) || !plain(i+1) || !p.Gap(i-1) || !p.Gap(i) || p.Tokens[i].Has(prose.Quoted) {
		return
	}
	if e := p.Lexicon.Word(latinised(p.Word(i))); e.Is(lexicon.Known) && e.Freq > 5 {
		report(p, i, m, 88)
	}
}

func report(p *checker.Pass, i int, m mix, confidence uint8) {
	start, end := p.Span(i, i+1)
	w := p.Plain[start:end]
	f := checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” mixes letters of two scripts", checker.ClipRunes(w, 30)),
	}
	var strange strings.Builder
	for _, r := range w {
		if r >= 0x80 && scriptOf(r) != none && utf8.RuneCountInString(strange.String()) < 8 {
			strange.WriteRune(r)
		}
	}
	f.Why = fmt.Sprintf("%s is %s, the rest is Latin", strange.String(), names[m.script])
	if m.latin == 0 {
		f.Message = fmt.Sprintf("“%s” is in %s letters that look Latin", checker.ClipRunes(w, 30), names[m.script])
		f.Why = "the words beside it are English, and so is what the letters look like"
	}
	if m.twins == m.other {
		fixed := latinised(w)
		f.Fixes = []checker.Fix{checker.Replace(start, end, fixed).AsMechanical()}
		if m.latin > 0 {
			f.Why += "; they look the same, but a search for " + checker.ClipRunes(fixed, 30) + " does not find it"
		}
	}
	p.Report(f)
}
