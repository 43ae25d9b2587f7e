package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/prose"
)

// alone is a piece of one side that no sentence of the other is linked with: nobody
// translated it again, and a page that shows both sides must not lose it.
type alone struct {
	start, end int
	text       string
	behind     int // the sentence it stands behind, -1 for before the first
}

// alonePublished gives the pieces of the translation that are in no sentence.
func (s *Story) alonePublished() []alone {
	taken := make([]taken, len(s.Sentences))
	for i := range s.Sentences {
		taken[i].start, taken[i].end, taken[i].sentence = s.Sentences[i].start, s.Sentences[i].end, i
	}
	return between(s.text, taken)
}

// aloneOriginal gives those of the original.
func (s *Story) aloneOriginal() []alone {
	taken := make([]taken, len(s.Sentences))
	for i := range s.Sentences {
		taken[i].start, taken[i].end, taken[i].sentence = s.Sentences[i].from, s.Sentences[i].to, i
	}
	return between(s.original, taken)
}

// taken is a stretch of one side's plain text that is a sentence's.
type taken struct{ start, end, sentence int }

// between gives what is left of a text, block by block.
func between(t *prose.Text, list []taken) (out []alone) {
	if t == nil {
		return nil
	}
	slices.SortFunc(list, func(a, b taken) int { return cmp.Compare(a.start, b.start) })
	next, behind := 0, -1
	add := func(from, to int) {
		text := t.Plain[from:to]
		start := from + len(text) - len(strings.TrimLeft(text, " \t\r\n\u00a0"))
		if text = strings.TrimSpace(text); strings.Trim(text, " .,;:!?\"'”“’«»()") != "" {
			out = append(out, alone{start, start + len(text), text, behind})
		}
	}
	for _, b := range t.Blocks {
		at := b.Start
		for ; next < len(list) && list[next].start < b.End; next++ {
			if list[next].start > at {
				add(at, list[next].start)
			}
			at, behind = max(at, list[next].end), list[next].sentence
		}
		if at < b.End {
			add(at, b.End)
		}
	}
	return out
}
