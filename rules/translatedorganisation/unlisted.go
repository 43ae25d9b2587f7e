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
		if why == "" || longer(p, first, last) || business(p, last) || listed(p, first, last) || p.Told(p.Span(first, last)) {
			continue
		}
		start, stop := p.Span(first, last)
		if o := p.Original(); o != nil && o.Seen(p.Tokens[last-1].Hash).First >= 0 { // it is called so: Point du Jour
			continue
		}
		p.Report(checker.Finding{
			Severity: checker.Major, Confidence: 70, Start: start, End: stop,
			Message: fmt.Sprintf("“%s” may be the name of a news outlet, translated", p.Plain[start:stop]),
			Why:     fmt.Sprintf("%s, and papers that write %s are hardly called by everyday English words; the original has its name", why, p.LanguageName(p.OriginalLanguage)),
		})
	}
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
	bodies = lexicon.SetOf("academy act administration agency alliance assembly association authority bank board bureau cabinet center centre chamber church club commission committee company confederation congress council court cross department earth embassy federation foundation fund god government group heaven hospital institute internet league ministry moon movement nations office organisation organization palace parliament party police presidency school secretariat senate service society states team treasury tribunal trust union university")
)
