package checker

import (
	"cmp"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Pass is one rule's turn at one story.
type Pass struct {
	*prose.Facts // of the translation
	Rule         *Rule
	Story        *Story
	Lexicon      *lexicon.Lexicon

	// OriginalLanguage is the language of the original as given or detected, "" when
	// nothing tells.
	OriginalLanguage string

	group    int
	worker   *Worker
	rows     rows
	phrases  *prose.Phrases
	findings *[]Finding
}

// Hits gives this rule's phrases that stand in the translation, in the order of
// their anchors.
func (p *Pass) Hits() []prose.Hit { return p.Facts.Hits(p.group) }

// RowsFor calls yield for each row with this one word among the things to find,
// and its index, as in [prose.Hit].
func (p *Pass) RowsFor(hash uint64, yield func(row Row, index int32)) {
	p.phrases.Single(p.group, hash, func(row, variant int) {
		if variant != NameItself {
			yield(p.rows.at(int32(row)), int32(row))
		}
	})
}

// Row gives the row a hit is from.
func (p *Pass) Row(h prose.Hit) Row { return p.rows.at(h.Row) }

// RowsNamed calls yield for each row whose “name” is this one word.
func (p *Pass) RowsNamed(hash uint64, yield func(row Row, index int32)) {
	p.phrases.Single(p.group, hash, func(row, variant int) {
		if variant == NameItself {
			yield(p.rows.at(int32(row)), int32(row))
		}
	})
}

// RowAt gives the row with this index.
func (p *Pass) RowAt(index int32) Row { return p.rows.at(index) }

// Original gives the facts of the original, nil where there is none. No lexicon of
// its language is in them: a word with a capital has the classes that English has
// for a word spelled so, which is right of names, and a word written small has none.
func (p *Pass) Original() *prose.Facts {
	if p.Story.Original == nil {
		return nil
	}
	return &p.worker.original
}

// Alignment pairs the sentences of the translation with the original's; nil where
// there is no original, or no sentence in the translation.
func (p *Pass) Alignment() *prose.Alignment {
	if p.Story.Original == nil {
		return nil
	}
	return p.worker.alignment
}

// AtOriginal makes evidence of tokens first to last-1 of the original.
func (p *Pass) AtOriginal(first, last int, note string) Evidence {
	o := p.Original()
	return p.BytesOfOriginal(int(o.Tokens[first].Start), o.Tokens[last-1].End(), note)
}

// BytesOfOriginal makes evidence of bytes start to end-1 of the original.
func (p *Pass) BytesOfOriginal(start, end int, note string) Evidence {
	return Evidence{Original, start, end, p.Original().Plain[start:end], note}
}

// Report files a finding. Rule, severity and confidence are the rule's own
// where the finding leaves them empty. What the original excuses is not filed.
func (p *Pass) Report(f Finding) {
	if p.Rule.Footing != Anywhere && p.recast(f.Start, cmp.Or(f.Confidence, p.Rule.Confidence)) {
		return
	}
	if p.Story.Original != nil && f.Start < f.End {
		if p.Rule.Excuse != nil && p.excused(f) {
			return
		}
		if p.Rule.Help != nil || p.Rule.Category == Names {
			f = p.helped(f)
		}
	}
	p.file(f)
}

// file files a finding that no original excuses.
func (p *Pass) file(f Finding) {
	f.Rule = p.Rule
	if f.Severity == 0 {
		f.Severity = p.Rule.Severity
	}
	if f.Confidence == 0 {
		f.Confidence = p.Rule.Confidence
	}
	if p.Rule.Footing != Anywhere && p.worker.compared.told.Rebroken { // Report has asked
		f.Confidence -= min(f.Confidence, editedDoubt[p.Rule.Footing])
	}
	*p.findings = append(*p.findings, f)
}

// editedDoubt is what a finding loses, in per cent, where a desk has edited the translation: what one side lacks was most often left
// out on purpose, but a sentence that both have must say the same. In 185 faithful stories with 1,461 faults put into them 20 for
// every rule hid 34 faults more than this, and 2 false alarms.
var editedDoubt = [...]uint8{Sentence: 10, Sense: 10, Whole: 20}

// excused is apart so that only a finding of a story with an original is copied.
func (p *Pass) excused(f Finding) bool { return p.Rule.Excuse(p, &f) }

// helped gives a finding with what the original shows of it. A name is shown there
// whatever found it.
func (p *Pass) helped(f Finding) Finding {
	if f.Confidence == 0 {
		f.Confidence = p.Rule.Confidence
	}
	if p.Rule.Help != nil {
		p.Rule.Help(p, &f)
	}
	if p.Rule.Category == Names {
		p.witness(&f)
	}
	return f
}

// Span gives the bytes of tokens first to last-1.
func (p *Pass) Span(first, last int) (start, end int) {
	return int(p.Tokens[first].Start), p.Tokens[last-1].End()
}

// At makes evidence of tokens first to last-1 of the translation.
func (p *Pass) At(first, last int, note string) Evidence {
	start, end := p.Span(first, last)
	return Evidence{Translation, start, end, p.Plain[start:end], note}
}

// Replace makes a fix that puts text in the place of bytes start to end.
func Replace(start, end int, text string) Fix {
	return Fix{Label: text, Edits: []Edit{{start, end, text}}}
}

// AsMechanical marks the fix as safe to apply unread.
func (f Fix) AsMechanical() Fix {
	f.Mechanical = true
	return f
}

// DeleteBlock makes a fix that takes a block away, with the white space before
// it where the input is plain text.
func (p *Pass) DeleteBlock(b int) Fix {
	start, end := p.Blocks[b].Start, p.Blocks[b].End
	if b > 0 && len(p.Map.Runs) == 0 {
		start = p.Blocks[b-1].End
	}
	return Fix{Label: "delete", Edits: []Edit{{start, end, ""}}}
}
