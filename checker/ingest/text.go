package ingest

import (
	"strings"
	"unicode"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Lines of hard-wrapped prose, in bytes.
const (
	wrapMin = 45
	wrapMax = 100

	wrapSlack = 12 // how much room a line may leave that the next word would have filled
)

// readText parts plain text into blocks. The plain text is the input itself,
// byte for byte: a byte order mark, CRLF and decomposed letters stay as they
// are. Only waivers become spaces.
//
// Blank lines part chunks. A chunk of several lines is one block when it is
// hard-wrapped prose, else each of its lines is a block, as in a file that
// holds one paragraph a line.
func readText(input string) (prose.Text, []checker.Waiver) {
	input, waivers := textWaivers(input)
	t := prose.Text{Plain: input}
	var chunk []prose.Block
	flush := func() {
		if wrapped(input, chunk) {
			chunk = append(chunk[:0], prose.Block{Start: chunk[0].Start, End: chunk[len(chunk)-1].End})
		}
		for _, b := range chunk {
			b.Kind = kind(input[b.Start:b.End], len(t.Blocks) == 0)
			t.Blocks = append(t.Blocks, b)
		}
		chunk = chunk[:0]
	}
	for i := 0; i < len(input); {
		end := len(input)
		if j := strings.IndexAny(input[i:], "\r\n"); j >= 0 {
			end = i + j
		}
		if b := trim(input, i, end); b.Start < b.End {
			chunk = append(chunk, b)
		} else {
			flush()
		}
		if i = end; i < len(input) && input[i] == '\r' {
			i++
		}
		if i < len(input) && input[i] == '\n' && (i == end || input[i-1] == '\r') {
			i++
		}
	}
	flush()
	waived(waivers, t.Blocks)
	return t, waivers
}

// trim takes the white space off the ends of bytes start to end.
func trim(s string, start, end int) prose.Block {
	piece := s[start:end]
	left := strings.TrimLeftFunc(piece, isSpace)
	start += len(piece) - len(left)
	return prose.Block{Start: start, End: start + len(strings.TrimRightFunc(left, isSpace))}
}

// isSpace is unicode.IsSpace and the byte order mark.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' }

// wrapped reports whether the lines of a chunk are one paragraph that was
// wrapped by hand: all but the last about as long as such lines are, none a list
// item, and at least half of them broken off inside a sentence. Without that
// half, a chunk of one-sentence paragraphs would be run into one.
func wrapped(input string, lines []prose.Block) bool {
	if len(lines) < 2 {
		return false
	}
	broken, width := 0, 0
	for _, b := range lines {
		width = max(width, b.End-b.Start)
	}
	for i, b := range lines {
		line := input[b.Start:b.End]
		if bulleted(line) {
			return false
		}
		if i == len(lines)-1 {
			break
		}
		if len(line) < wrapMin || len(line) > wrapMax {
			return false
		}
		// Whoever wraps by hand breaks a line where the next word does not fit.
		next := input[lines[i+1].Start:lines[i+1].End]
		if word := strings.IndexAny(next+" ", " \t"); len(line)+1+word < width-wrapSlack {
			return false
		}
		if !terminal(line) {
			broken++
		}
	}
	return broken*2 >= len(lines)-1
}
