package prose

import "unicode/utf8"

// Cursor gives lines and columns of rising offsets without counting a line's
// code points from its beginning each time: a story may be one line of
// megabytes with a thousand findings in it.
type Cursor struct {
	lines        *Lines
	offset       int // of the last answer
	line, column int
}

// NewCursor makes a cursor at the beginning of a text.
func NewCursor(text string) *Cursor { return &Cursor{NewLines(text), 0, 1, 1} }

// At is [Lines.At]. Falling offsets are right, too, only slower.
func (c *Cursor) At(offset int) (line, column int) {
	offset = min(max(offset, 0), len(c.lines.text))
	next := len(c.lines.text) + 1
	if c.line < len(c.lines.starts) {
		next = c.lines.starts[c.line]
	}
	whole := c.offset == len(c.lines.text) || utf8.RuneStart(c.lines.text[c.offset])
	if whole && offset >= c.offset && offset < next {
		c.column += utf8.RuneCountInString(c.lines.text[c.offset:offset])
	} else {
		c.line, c.column = c.lines.At(offset)
	}
	c.offset = offset
	return c.line, c.column
}
