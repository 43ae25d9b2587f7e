package diff

import (
	"testing"
	"unicode/utf8"
)

// FuzzCompare sees to it that hunks are in order, lie in their texts and cut no rune,
// and that a risk is one.
func FuzzCompare(f *testing.F) {
	for _, p := range pairsOfSentences {
		f.Add(p[0], p[1], p[0])
	}
	f.Add("", "x", "")
	f.Add("can't cannot 5 % $5", "5 million", "ﬃ ’ \xff")
	f.Add("李克强 said “5.3亿” ", "Li Keqiang", "\U0010ffff 'd 've n't")
	f.Fuzz(func(t *testing.T, published, first, second string) {
		facts, original := read(published), read("Eins.\n\nZwei.")
		if len(facts.Blocks) == 0 {
			return
		}
		u := Unit{Published: Span{facts.Blocks[0].Start, facts.Blocks[len(facts.Blocks)-1].End}, Original: Span{0, 5}, Text: "Eins."}
		c := Compare(facts, original, "de", []Unit{u}, []string{"a", "b"}, [][]string{{first}, {second}})
		for _, s := range c.Sentences {
			if !(s.Risk >= 0 && s.Risk <= 1) {
				t.Errorf("risk %v", s.Risk)
			}
			for _, r := range s.Reasons {
				if r.Word == "" {
					t.Error("a reason without a word")
				}
			}
			for _, second := range s.Seconds {
				a, b := u.Published.Start, 0
				for _, h := range second.Hunks {
					a, b = within(t, h.Published, facts.Plain, a), within(t, h.Second, second.Text, b)
				}
			}
		}
	})
}

// within checks a span of a text that must not begin before some byte, and gives where
// it begins.
func within(t *testing.T, s Span, text string, from int) int {
	t.Helper()
	if s.Start < 0 || s.End > len(text) || s.End < s.Start {
		t.Fatalf("span %v of %d bytes", s, len(text))
	}
	if utf8.ValidString(text) && !utf8.ValidString(text[s.Start:s.End]) {
		t.Errorf("span %v cuts a rune of %q", s, text)
	}
	return s.Start
}
