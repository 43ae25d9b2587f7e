package prose

import "testing"

func TestCursor(t *testing.T) {
	for _, text := range []string{"", "día\r\nñu\rx\n\n", "a\nb"} {
		lines := NewLines(text)
		for step := 1; step < 4; step++ {
			c := NewCursor(text)
			for at := 0; at < len(text)+3; at += step {
				line, column := lines.At(at)
				if l, k := c.At(at); l != line || k != column {
					t.Errorf("%q byte %d is at %d:%d, want %d:%d", text, at, l, k, line, column)
				}
			}
			for at := len(text); at >= 0; at -= step { // and back
				line, column := lines.At(at)
				if l, k := c.At(at); l != line || k != column {
					t.Errorf("%q back at byte %d is at %d:%d, want %d:%d", text, at, l, k, line, column)
				}
			}
		}
	}
}
