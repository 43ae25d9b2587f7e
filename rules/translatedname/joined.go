package translatedname

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// runTogether reads a capitalised word that nobody knows as a gloss and the word
// after it: “Ripesomething”.
func runTogether(p *checker.Pass, i int, names *roll) {
	word := p.Word(i)
	for cut := len(word) - 2; cut >= 3; cut-- {
		if word[cut]&0xc0 == 0x80 || word[cut] < 'a' {
			continue
		}
		if tail := p.Lexicon.Word(word[cut:]); !tail.Is(lexicon.Known) || !tail.Is(lexicon.Function|lexicon.Reporting|lexicon.VerbPast|lexicon.VerbS|lexicon.Adverb|lexicon.Title) {
			continue
		}
		var best reading
		p.RowsFor(lexicon.Key(word[:cut]), func(row checker.Row, index int32) {
			known := names.of(index)
			r := reading{row: row, name: row.Get("name"), known: known, confidence: 95}
			if row.Get("kind") != "given" && (known.times > 0 || known.glossed) && r.better(p, best) {
				best = r
			}
		})
		if best.confidence == 0 || !best.known.introduced && !best.known.glossed && len(word)-cut < 4 {
			continue
		}
		start, end := p.Span(i, i+1)
		f := checker.Finding{
			Start: start, End: end,
			Message: fmt.Sprintf("“%s” looks like the name %s, translated, and the next word", word, best.name),
			Fixes:   []checker.Fix{checker.Replace(start, end, best.name+" "+word[cut:])},
		}
		explain(p, &f, best, word[:cut])
		f.Why += "; a space was lost behind it"
		inOriginal(p, &f, i, best.name)
		p.Report(f)
		return
	}
}

// joinedSmall reads a small-letter word that nobody knows as a gloss in small
// letters and the function word after it: “the lawyer of castlewho”, “peter
// castlewho”.
func joinedSmall(p *checker.Pass, i int, names *roll) {
	word := p.Word(i)
	for k := range names.glosses[:names.glossed] {
		g := &names.glosses[k]
		known := names.names[g.name]
		row := p.RowAt(known.row)
		for find := range strings.SplitSeq(row.Get("find"), "|") {
			cut := len(find)
			if !strings.HasPrefix(word, find) || lexicon.Hash(find) != g.hash || cut+1 >= len(word) || !p.Lexicon.Word(word[cut:]).Is(lexicon.Function) {
				continue
			}
			first, name := i, row.Get("name")
			if i > 0 && p.Gap(i-1) {
				b := &p.Tokens[i-1]
				if b.Is(lexicon.Given) && !b.Has(prose.Capital) {
					if given := givenName(p, i-1, row.Table.Language); given != "" {
						first, name = i-1, given+" "+name
					}
				}
				if first == i && b.Is(lexicon.Determiner|lexicon.Adjective) {
					return
				}
			}
			start, end := p.Span(first, i+1)
			f := checker.Finding{
				Start: start, End: end, Confidence: 88,
				Message: fmt.Sprintf("“%s” looks like the name %s, translated, and the next word", p.Plain[start:end], name),
				Fixes:   []checker.Fix{checker.Replace(start, end, name+" "+word[cut:])},
			}
			explain(p, &f, reading{row: row, known: known}, find)
			f.Why += "; a space was lost behind it"
			p.Report(f)
			return
		}
	}
}
