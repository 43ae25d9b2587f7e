// Package mojibake finds text that was read in the wrong encoding: “JosÃ©” for
// José, “â€œ” for a quotation mark, the sign � where a letter was lost.
//
// The scan notes words with a letter that UTF-8 leaves when it is read as
// Windows-1252. Here the stretch of signs around it is put back into bytes and
// read as UTF-8; only what comes out as sensible letters or marks is a fault, so
// that “SÃO” and “GONÇALVES” stand.
package mojibake

import (
	_ "embed"
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is mojibake.
var Rule = &checker.Rule{
	ID:         "mojibake",
	Doc:        doc,
	Category:   checker.Encoding,
	Severity:   checker.Major,
	Confidence: 97,
	Mutes:      []string{"foreign-typography", "lowercase-name", "misplaced-punctuation", "run-together", "unbalanced-quote"},
	ITS:        "characters",
	MQM:        "linguistic-conventions/character-encoding",
	Check:      check,
}

func check(p *checker.Pass) {
	done := 0
	for _, m := range p.Posting(prose.Garbled) {
		i := int(m)
		start, end := p.Span(i, i+1)
		start = max(start, done)
		if start >= end {
			continue
		}
		b := p.Blocks[p.BlockOf(i)]
		switch h := p.Tokens[i].Hash; {
		case h == utf8.RuneError:
			done = lost(p, start, b.Start, b.End)
		case h == '├' || h == '┬':
			done = max(done, boxes(p, i, b.Start, b.End))
		default:
			for start < end {
				r, n := utf8.DecodeRuneInString(p.Plain[start:end])
				if lead(r) || r >= 0x80 && r < 0xa0 {
					if to := garbled(p, start, b.Start, b.End); to > start {
						done, start = to, to
						continue
					}
				}
				start += n
			}
		}
	}
}

// lead reports whether a letter is the first byte of a longer sequence, read as
// Windows-1252, that is common in European text.
func lead(r rune) bool {
	switch r {
	case 'Ã', 'Â', 'â', 'Å', 'Ä', 'Ð', 'Ñ', 'Ø', 'Ù', 'Î', 'Ï', 'ï', 'Ô':
		return true
	}
	return false
}

// garbled reads the stretch of signs outside ASCII around byte at again, and
// gives the byte behind what it reports, or at.
func garbled(p *checker.Pass, at, first, last int) int {
	from, to := at, at
	for from > first {
		r, n := utf8.DecodeLastRuneInString(p.Plain[first:from])
		if r < 0x80 {
			break
		}
		from -= n
	}
	for to < last {
		r, n := utf8.DecodeRuneInString(p.Plain[to:last])
		if r < 0x80 {
			break
		}
		to += n
	}
	before, _ := utf8.DecodeLastRuneInString(p.Plain[first:from])
	after, _ := utf8.DecodeRuneInString(p.Plain[to:last])
	fixed, ok := restore(p.Plain[from:to], before, after, false)
	if !ok {
		return at
	}
	if once, ok := restore(p.Plain[from:to], before, after, true); ok { // perhaps it was encoded twice
		if twice, ok := restore(once, before, after, false); ok {
			fixed = twice
		}
	}
	start, end := from, to
	if wordly(fixed) {
		start, end = stretch(p.Plain, from, to, first, last)
	}
	start, end = trim(p.Plain, start, end)
	if start >= end {
		return at
	}
	from, to = max(from, start), min(to, end)
	report(p, start, end, p.Plain[start:from]+fixed+p.Plain[to:end])
	return end
}

// trim takes white space off both ends.
func trim(s string, start, end int) (int, int) {
	for start < end {
		r, n := utf8.DecodeRuneInString(s[start:end])
		if !unicode.IsSpace(r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(s[start:end])
		if !unicode.IsSpace(r) {
			break
		}
		end -= n
	}
	return start, end
}

// wordly reports whether what was restored belongs inside a word.
func wordly(s string) bool {
	for _, r := range s {
		if !unicode.IsLetter(r) && r != '’' {
			return false
		}
	}
	return s != ""
}

// stretch widens bytes from to to to the word they are in.
func stretch(s string, from, to, first, last int) (int, int) {
	for from > first {
		r, n := utf8.DecodeLastRuneInString(s[first:from])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		from -= n
	}
	for to < last {
		r, n := utf8.DecodeRuneInString(s[to:last])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		to += n
	}
	return from, to
}

// lost reports signs that stand for bytes nobody could read.
func lost(p *checker.Pass, at, first, last int) int {
	start, end := at, at
	for end < last {
		r, n := utf8.DecodeRuneInString(p.Plain[end:last])
		if r != utf8.RuneError {
			break
		}
		end += n
	}
	start, end = stretch(p.Plain, start, end, first, last)
	for end < last { // “G�rg�ly”
		r, n := utf8.DecodeRuneInString(p.Plain[end:last])
		if r != utf8.RuneError && !unicode.IsLetter(r) {
			break
		}
		end += n
	}
	p.Report(checker.Finding{
		Start: start, End: end,
		Message: "a letter or mark was lost to a wrong encoding",
		Why:     "� stands where a program met bytes it could not read",
	})
	return end
}

// boxes looks at the line-drawing signs that code page 437 makes of letters.
func boxes(p *checker.Pass, i, first, last int) int {
	if i == 0 || i+1 >= len(p.Tokens) || p.Tokens[i].Has(prose.Spaced) || p.Tokens[i-1].Kind != prose.Word || p.Tokens[i+1].Has(prose.Spaced) {
		return 0
	}
	start, end := stretch(p.Plain, int(p.Tokens[i].Start), p.Tokens[i+1].End(), first, last)
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 90,
		Message: "a letter was read in the wrong encoding",
		Why:     "code page 437 turns the bytes of an accented letter into line-drawing signs",
	})
	return end
}

func report(p *checker.Pass, start, end int, fixed string) {
	f := checker.Finding{
		Start: start, End: end,
		Message: fmt.Sprintf("“%s” was read in the wrong encoding", checker.ClipRunes(p.Plain[start:end], 30)),
		Why:     fmt.Sprintf("its bytes, read as UTF-8, are “%s”", checker.ClipRunes(fixed, 30)),
		Fixes:   []checker.Fix{checker.Replace(start, end, fixed).AsMechanical()},
	}
	switch {
	case fixed == "\ufeff" || fixed == "":
		f.Why = "it is a byte order mark or a space that was read in the wrong encoding"
		f.Fixes = []checker.Fix{{Label: "delete", Edits: []checker.Edit{{Start: start, End: end}}}}
	case containsLost(fixed):
		f.Why, f.Fixes = "its bytes stood for a sign that was lost before", nil
	}
	p.Report(f)
}

func containsLost(s string) bool {
	for _, r := range s {
		if r == utf8.RuneError {
			return true
		}
	}
	return false
}
