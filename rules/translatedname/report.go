package translatedname

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
)

func report(p *checker.Pass, r reading) {
	if r.confidence == 0 {
		return
	}
	start, end := p.Span(r.first, r.last)
	f := checker.Finding{
		Confidence: r.confidence, Start: start, End: end,
		Message: fmt.Sprintf("“%s” looks like the name %s, translated", p.Plain[start:end], r.name),
		Fixes:   []checker.Fix{checker.Replace(start, end, r.name)},
	}
	explain(p, &f, r, p.Word(r.last-1))
	if r.known.times == 0 && !r.attest {
		others(p, &f, r)
	}
	if r.given != "" {
		f.Why += fmt.Sprintf("; the given name %s stands before it", r.given)
	}
	inOriginal(p, &f, r.last-1, r.row.Get("name"))
	p.Report(f)
}

// denied reports whether the original, in the language of a row's table, has the row's name
// nowhere: what stands there for it the original shows. Languages that inflect names do not tell.
func denied(p *checker.Pass, row checker.Row) bool {
	o := p.Original()
	if o == nil || row.Table.Language != p.OriginalLanguage || !uninflected.Has(lexicon.Hash(p.OriginalLanguage)) {
		return false
	}
	for word := range strings.FieldsSeq(row.Get("name")) {
		if o.Seen(lexicon.Key(word)).First >= 0 {
			return false
		}
	}
	return true
}

var uninflected = lexicon.SetOf("ca es fr it nl pt")

// others offers the other surnames that the gloss may stand for, where the story
// does not have the name itself.
func others(p *checker.Pass, f *checker.Finding, r reading) {
	surname := r.row.Get("name")
	p.RowsFor(p.Tokens[r.last-1].Hash, func(row checker.Row, _ int32) {
		if len(f.Fixes) < 4 && row.Table == r.row.Table && row.Get("kind") != "given" && row.Get("name") != surname {
			f.Fixes = append(f.Fixes, checker.Replace(f.Start, f.End, strings.TrimSuffix(r.name, surname)+row.Get("name")))
		}
	})
}

// explain writes the reason and the evidence.
func explain(p *checker.Pass, f *checker.Finding, r reading, gloss string) {
	name := r.row.Get("name")
	f.Why = fmt.Sprintf("‘%s’ is %s for ‘%s’", strings.ToLower(name), p.LanguageName(r.row.Table.Language), strings.ToLower(gloss))
	switch k := r.known; {
	case k.glossed:
		f.Why += "; a given name stands before it elsewhere in the story"
		f.Evidence = append(f.Evidence, p.At(k.first-1, k.last, "with its given name"))
	case k.times > 0 && k.first >= 0:
		count := fmt.Sprintf("%d times", k.times)
		if k.times == 1 {
			count = "once"
		}
		f.Why += fmt.Sprintf("; %s stands %s elsewhere in the story", name, count)
		f.Evidence = append(f.Evidence, p.At(k.first, k.last, "the name, elsewhere in the story"))
	case k.times > 0:
		f.Why += fmt.Sprintf("; the story’s metadata has %s", name)
		f.Evidence = append(f.Evidence, checker.Evidence{Side: checker.Meta, Text: name, Note: "the name, in the metadata"})
	}
}
