package leakedmarkup

import "testing"

func TestLine(t *testing.T) {
	for s, want := range map[string]bool{
		"code: ‘top_banner’,":                true,
		"sizes: (wide) ? [[300, 250]] : [1]": true,
		"});":                                true,
		"},{":                                true,
		"The mayor opened the bridge.":       false,
		"Correction: the bridge is shut.":    false,
		"Lima:":                              true, // empty, and only behind program text
	} {
		if got := line(s); got != want {
			t.Errorf("line(%q) = %t", s, got)
		}
	}
}
