package report

import (
	"cmp"
	"slices"

	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
)

// sidePiece is text of one side of a sentence under one class of differences, or
// under none. Text is empty where the other side alone has words.
type sidePiece struct{ Text, Class, Other string }

// stretch is a marked place of a side.
type stretch struct {
	start, end int
	class      int    // index into diff.Classes
	other      string // what the other side has there
}

// cut parts text, whose first byte is number base, where stretches begin and end.
// Where they overlap, the gravest class shows.
func cut(text string, base int, list []stretch) (out []sidePiece) {
	cuts := []int{base, base + len(text)}
	for _, s := range list {
		cuts = append(cuts, s.start, s.end)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	slices.SortStableFunc(list, func(a, b stretch) int { return cmp.Compare(a.class, b.class) })
	for i, from := range cuts {
		if from < base || from > base+len(text) {
			continue
		}
		for k, s := range list {
			if s.start == from && s.end == from && !slices.ContainsFunc(list[:k], func(o stretch) bool { return o.start == from && o.end == from }) {
				out = append(out, sidePiece{"", diff.Classes[s.class], s.other})
			}
		}
		if i+1 == len(cuts) || from == base+len(text) {
			break
		}
		to := min(cuts[i+1], base+len(text))
		piece := sidePiece{Text: text[from-base : to-base]}
		for _, s := range list {
			if s.start <= from && to <= s.end {
				piece.Class, piece.Other = diff.Classes[s.class], s.other
				break
			}
		}
		if last := len(out) - 1; last >= 0 && out[last].Class == piece.Class && out[last].Other == piece.Other && out[last].Text != "" {
			out[last].Text += piece.Text
			continue
		}
		out = append(out, piece)
	}
	return out
}

// publishedPieces cuts the published sentence by the hunks of all engines.
func publishedPieces(n *Sentence) []sidePiece {
	var list []stretch
	for _, s := range n.Seconds {
		for _, h := range s.Hunks {
			list = append(list, stretch{h.start, h.end, slices.Index(diff.Classes[:], h.Class), h.Second})
		}
	}
	return cut(n.Text, n.start, list)
}

// pieces cuts a second translation by its hunks.
func (s *Second) pieces() []sidePiece {
	var list []stretch
	for _, h := range s.Hunks {
		list = append(list, stretch{h.SecondStart, h.SecondEnd, slices.Index(diff.Classes[:], h.Class), h.Text})
	}
	return cut(s.Text, 0, list)
}

// inside gives the open findings that touch a sentence.
func (s *Story) inside(n *Sentence) (out []*Finding) {
	for i, at := range s.spans {
		if f := &s.Findings[i]; f.Open() && at.start < n.end && n.start < at.end {
			out = append(out, f)
		}
	}
	return out
}
