package report

import (
	"fmt"
	"slices"
	"strings"
)

// hunk is a stretch of whole lines that edits change: lines first to last-1 of
// the input become text.
type hunk struct {
	first, last int
	text        string
}

const context = 3 // lines around a hunk

// Diff writes what the edits change as a unified diff, "" when they change
// nothing. Where the hunks are is known, so nothing is compared.
func Diff(path, input string, list []Edit) string {
	lines := strings.SplitAfter(input, "\n")
	if lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	hunks := hunks(input, lines, list)
	if len(hunks) == 0 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "--- %s\n+++ %s\n", path, path)
	shift := 0 // lines the diff has added so far
	for i := 0; i < len(hunks); {
		j := i + 1
		for j < len(hunks) && hunks[j].first-hunks[j-1].last <= 2*context {
			j++
		}
		from := max(0, hunks[i].first-context)
		to := min(len(lines), hunks[j-1].last+context)
		var body strings.Builder
		before, after, at := to-from, to-from, from
		for _, h := range hunks[i:j] {
			writeLines(&body, ' ', lines[at:h.first])
			writeLines(&body, '-', lines[h.first:h.last])
			added := splitLines(h.text)
			writeLines(&body, '+', added)
			after += len(added) - (h.last - h.first)
			at = h.last
		}
		writeLines(&body, ' ', lines[at:to])
		fmt.Fprintf(&b, "@@ -%s +%s @@\n%s", extent(from, before), extent(from+shift, after), body.String())
		shift += after - before
		i = j
	}
	return b.String()
}

// extent writes a hunk's place as diff does: an empty one names the line before.
func extent(from, n int) string {
	switch n {
	case 0:
		return fmt.Sprintf("%d,0", from)
	case 1:
		return fmt.Sprint(from + 1)
	}
	return fmt.Sprintf("%d,%d", from+1, n)
}

func splitLines(text string) []string {
	lines := strings.SplitAfter(text, "\n")
	if lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

func writeLines(b *strings.Builder, sign byte, lines []string) {
	for _, l := range lines {
		b.WriteByte(sign)
		b.WriteString(l)
		if !strings.HasSuffix(l, "\n") {
			b.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

// hunks gathers edits that change the same lines.
func hunks(input string, lines []string, list []Edit) []hunk {
	var out []hunk
	starts := make([]int, 0, len(lines)+1)
	at := 0
	for _, l := range lines {
		starts = append(starts, at)
		at += len(l)
	}
	starts = append(starts, at)
	lineOf := func(offset int) int {
		i, found := slices.BinarySearch(starts, offset)
		if !found {
			i--
		}
		return min(i, max(0, len(lines)-1))
	}
	for i := 0; i < len(list); {
		first, last := lineOf(list[i].Start), lineOf(list[i].End)+1
		j := i + 1
		for j < len(list) && lineOf(list[j].Start) < last {
			last = max(last, lineOf(list[j].End)+1)
			j++
		}
		from, to := starts[first], starts[min(last, len(lines))]
		shifted := make([]Edit, 0, j-i)
		for _, e := range list[i:j] {
			shifted = append(shifted, Edit{e.Start - from, e.End - from, e.Text})
		}
		i = j
		text := Apply(input[from:to], shifted)
		// An edit that ends where a line begins has drawn that line in unchanged.
		for first < last && strings.HasPrefix(text, lines[first]) && strings.HasSuffix(lines[first], "\n") {
			text = text[len(lines[first]):]
			first++
		}
		for first < last && strings.HasSuffix(text, lines[last-1]) && (len(text) == len(lines[last-1]) || text[len(text)-len(lines[last-1])-1] == '\n') {
			text = text[:len(text)-len(lines[last-1])]
			last--
		}
		if first < last || text != "" {
			out = append(out, hunk{first, last, text})
		}
	}
	return out
}
