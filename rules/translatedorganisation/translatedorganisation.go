// Package translatedorganisation finds papers, broadcasters and other
// organisations whose names an engine translated: “The Commerce” for El Comercio.
//
// Mastheads are words, and an engine takes them for words. The tables say what
// each becomes. Some glosses are no name of anything in English (“Herald of
// Aragon”) and are reported wherever they stand; others are everyday words or the
// names of real papers (“The Nation”), and are reported only where the press is
// spoken of and the original's language is known, or the name itself stands in
// the story.
package translatedorganisation

import (
	"embed"
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed *.tsv
var tables embed.FS

//go:embed README.md
var doc string

// Rule is translated-organisation.
var Rule = &checker.Rule{
	ID:         "translated-organisation",
	Doc:        doc,
	Category:   checker.Names,
	Severity:   checker.Critical,
	Confidence: 90,
	Trace:      true,
	Mutes:      []string{"misused-article", "translated-name", "stray-capital", "changed-name", "missing-name"},
	ITS:        "mistranslation",
	MQM:        "accuracy/do-not-translate",
	Tables:     tables,
	Excuse:     checker.NamedSo,
	Check:      check,
}

func check(p *checker.Pass) {
	hits := p.Hits()
	var seen languages
	if len(hits) > 1 {
		for _, h := range hits {
			if named(p, h) {
				if r := read(p, h, &languages{}); r.hints > 0 {
					seen.add(r)
				}
			}
		}
	}
	var best reading
	for _, h := range hits {
		if !named(p, h) {
			continue
		}
		r := read(p, h, &seen)
		switch {
		case r.confidence == 0:
		case r.first >= best.last:
			report(p, best)
			best = r
		case better(r, best):
			best = r
		case !better(best, r):
			best.other(r.row.Get("name"))
		}
	}
	report(p, best)
	glossed(p)
	newspapers(p)
	unlisted(p)
}

// named reports whether the words of a hit can be a name: no capital, no name.
func named(p *checker.Pass, h prose.Hit) bool {
	f, l := &p.Tokens[h.First], &p.Tokens[h.Last-1]
	if f.Has(prose.Titled) && p.Original() == nil || l.Has(prose.Upper) && l.Len > 4 && !asMasthead(p, h) {
		return false
	}
	// “The time came”: by far the most frequent hits.
	return !(f.Hash == hashThe && f.Has(prose.SentenceStart) && !l.Has(prose.Capital) && h.Last-h.First == 2)
}

// asMasthead reports whether the words are in capitals, the article too, and nothing
// beside them is: as a paper writes its own name in its stories, EL PAÍS.
func asMasthead(p *checker.Pass, h prose.Hit) bool {
	first, last := int(h.First), int(h.Last)
	if p.Tokens[first].Hash != hashThe || !p.Tokens[first].Has(prose.Upper) || first == 0 || last >= len(p.Tokens) {
		return false
	}
	return p.Gap(first-1) && !p.Tokens[first-1].Has(prose.Upper) && !p.Tokens[last].Has(prose.Upper) && !p.Shouted(p.BlockOf(first))
}

func report(p *checker.Pass, r reading) {
	if r.confidence == 0 {
		return
	}
	start, end := p.Span(r.first, r.last)
	name := r.row.Get("name")
	want := r.row.Variant("english", int(r.hit.Variant))
	if want == "" {
		want = name
	}
	// “the weekly Week” gives “Semana”, and “weekly” stands where it stood.
	want = strings.TrimPrefix(want, p.Slice(int(r.hit.First), r.first)+" ")
	want = strings.TrimSuffix(want, " "+p.Slice(r.last, int(r.hit.Last)))
	words := p.Plain[start:end]
	if words == want || words == name {
		return
	}
	f := checker.Finding{
		Start: start, End: end, Confidence: r.confidence,
		Message: fmt.Sprintf("“%s” looks like the name %s, translated", words, name),
		Why:     fmt.Sprintf("%s is %s", name, kind(r.row.Get("kind"))),
		Fixes:   []checker.Fix{checker.Replace(start, end, want)},
	}
	if len(f.Message) > 90 {
		f.Message = fmt.Sprintf("the name %s was translated", name)
	}
	elsewhere := want != name && r.at < 0 && p.OriginalLanguage != "" && p.OriginalLanguage != r.row.Table.Language && r.row.Table.Language != "ca"
	if elsewhere { // an institution that many countries have, each under a name of its own
		f.Message = fmt.Sprintf("“%s” looks like a name, translated; English has “%s”", words, want)
		f.Why = fmt.Sprintf("engines make it of %s and the like", name)
	}
	switch {
	case r.from < r.to:
		f.Why += ", and the original has its name here"
		f.Evidence = append(f.Evidence, p.AtOriginal(r.from, r.to, "the name, in the original"))
	case r.at >= 0 && r.at != r.first:
		f.Why += ", and its name stands elsewhere in the story"
		f.Evidence = append(f.Evidence, p.At(r.at, r.at+1+strings.Count(name, " "), "the name, elsewhere in the story"))
	case r.at >= 0:
		f.Why += ", and its name stands in the story’s metadata"
	case p.OriginalLanguage == r.row.Table.Language:
		f.Why += fmt.Sprintf(", and the original is %s", p.LanguageName(p.OriginalLanguage))
	case r.vouched:
		f.Why += fmt.Sprintf(", and other names in the story were translated from %s", p.LanguageName(r.row.Table.Language))
	}
	if want != name && !elsewhere {
		f.Fixes = append(f.Fixes, checker.Replace(start, end, name))
	}
	for i, other := range r.others {
		if other == "" {
			break
		}
		if i == 0 {
			f.Why += "; it may also be "
		} else {
			f.Why += ", "
		}
		f.Why += other
		f.Fixes = append(f.Fixes, checker.Replace(start, end, other))
	}
	p.Report(f)
}

// kind says what an organisation is, with its article.
func kind(k string) string {
	switch k {
	case "outlet":
		return "a news outlet"
	case "place":
		return "a place"
	case "":
		return "a name"
	}
	if strings.IndexByte("aeiou", k[0]) >= 0 {
		return "an " + k
	}
	return "a " + k
}
