package translatedorganisation

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unlisted reports what stands where a paper is named and is in no table: “told The
// Sheaf”, “the newspaper Daybreak”. Papers of other countries are hardly called by
// everyday English words. Which paper it is only the original can tell.
func unlisted(p *checker.Pass) {
	switch p.OriginalLanguage {
	case "", "en", "ar", "he", "ja", "ko", "zh": // whose papers have English names: Economic Daily
		return
	}
	end := 0
	for _, c := range p.Posting(prose.Capitals) {
		first := int(c)
		if first < end || !inSentence(p, first, first+1) {
			continue
		}
		last := masthead(p, first)
		if last == first {
			continue
		}
		end = last
		why := pressed(p, first, last)
		if why == "" || longer(p, first, last) || business(p, last) || listed(p, first, last) {
			continue
		}
		start, stop := p.Span(first, last)
		if o := p.Original(); o != nil && o.Seen(p.Tokens[last-1].Hash).First >= 0 { // it is called so: Point du Jour
			continue
		}
		if proven(p, first, last, why) {
			continue
		}
		p.Report(checker.Finding{
			Severity: checker.Major, Confidence: 70, Start: start, End: stop,
			Message: fmt.Sprintf("“%s” may be the name of a news outlet, translated", p.Plain[start:stop]),
			Why:     fmt.Sprintf("%s, and papers that write %s are hardly called by everyday English words; the original has its name", why, p.LanguageName(p.OriginalLanguage)),
		})
	}
}

// masthead gives the token behind a name of everyday words in capitals that begins
// at token i, or i where none does: “The Sheaf”, “Voice of the Valley”.
func masthead(p *checker.Pass, i int) int {
	last := i
	if p.Tokens[i].Hash == hashThe && p.Gap(i) {
		i++
	}
	words := 0
	for ; i < len(p.Tokens) && words < 4; i++ {
		t := &p.Tokens[i]
		switch {
		case t.Kind != prose.Word:
			return last
		case everyday(t):
			words, last = words+1, i+1
		case words == 0 || t.Has(prose.Capital) || !t.Is(lexicon.Function):
			return last
		}
		if !p.Gap(i) {
			break
		}
	}
	return last
}

// everyday reports whether a word with a capital is one of everyday English, and no
// person, place or office.
func everyday(t *prose.Token) bool {
	return t.Flags&(prose.Capital|prose.Upper|prose.Titled|prose.Inner|prose.Marked) == prose.Capital && t.Len > 3 && t.Is(lexicon.Known) &&
		!t.Is(lexicon.Function|lexicon.Given|lexicon.Place|lexicon.Demonym|lexicon.Calendar|lexicon.Title)
}

// pressed says what speaks of the press beside a name, "" where nothing does, or
// where papers of the English-speaking world are called so.
func pressed(p *checker.Pass, first, last int) string {
	if final := p.Tokens[last-1].Hash; papers.Has(final) || famous.Has(final) || bodies.Has(final) {
		return ""
	}
	article := p.Tokens[first].Hash == hashThe
	if first > 0 && p.Gap(first-1) && !p.Tokens[first-1].Has(prose.Capital) {
		// “the daily Question Period” is no paper, “the daily The Sheaf” is.
		if b := p.Tokens[first-1].Hash; sheets.Has(b) || article && dailies.Has(b) {
			return "it stands behind “" + p.Word(first-1) + "”"
		}
	}
	if p.Gap(last-1) && sheets.Has(p.Tokens[last].Hash) {
		return "it stands before “" + p.Word(last) + "”"
	}
	if article && spokenBefore(p, first) {
		return "it stands where a paper is quoted"
	}
	return ""
}

// listed reports whether a table has something to say of the words.
func listed(p *checker.Pass, first, last int) bool {
	for _, h := range p.Hits() {
		if int(h.First) < last && first < int(h.Last) {
			return true
		}
	}
	return false
}

var (
	sheets  = lexicon.SetOf("newspaper newspapers tabloid newscast")
	dailies = lexicon.SetOf("daily weekly biweekly monthly magazine portal website broadcaster outlet")
	// bodies are last words of what is quoted like a paper and is none.
	bodies = lexicon.SetOf("academy agency alliance assembly association authority bank board bureau cabinet centre center chamber church club commission committee company confederation congress council court department embassy federation foundation fund government group hospital institute league ministry movement office organisation organization palace parliament party police presidency school secretariat senate service society team treasury tribunal trust union university")
)
