package prose

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Lines turns byte offsets of a text into lines and columns. It is the one
// place where bytes become code points. The zero value is an empty text.
type Lines struct {
	text   string
	starts []int
}

// NewLines indexes the lines of a text, which is kept, not copied. LF, CRLF
// and a lone CR end a line.
func NewLines(text string) *Lines {
	l := &Lines{text: text, starts: []int{0}}
	for i := 0; i < len(text); {
		j := strings.IndexAny(text[i:], "\r\n")
		if j < 0 {
			break
		}
		i += j + 1
		if text[i-1] == '\r' && i < len(text) && text[i] == '\n' {
			i++
		}
		l.starts = append(l.starts, i)
	}
	return l
}

// At gives the line and the column of a byte offset, both from 1, the column
// in Unicode code points. Offsets past the end are at the end.
func (l *Lines) At(offset int) (line, column int) {
	offset = min(max(offset, 0), len(l.text))
	i := sort.SearchInts(l.starts, offset+1) - 1
	if i < 0 {
		return 1, 1
	}
	return i + 1, utf8.RuneCountInString(l.text[l.starts[i]:offset]) + 1
}
