package prose

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

func TestLoanwordTables(t *testing.T) {
	for language, script := range map[string]*unicode.RangeTable{"ja": unicode.Katakana, "ko": unicode.Hangul} {
		text, err := loanwordFiles.ReadFile("loanwords/" + language + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		words := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
		if !slices.IsSorted(words) || len(slices.Compact(slices.Clone(words))) != len(words) {
			t.Errorf("%s.txt is not sorted, or has a word twice", language)
		}
		for _, w := range words {
			if strings.ContainsFunc(w, func(r rune) bool { return !unicode.Is(script, r) && r != 'ー' }) {
				t.Errorf("%s.txt: %q is written otherwise", language, w)
			}
		}
	}
}

// What looks like a foreign name is none where the language has made the word its own.
func TestOutlandish(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           bool
	}{
		{"ja", "クズネツォワ", true},
		{"ja", "マンション", false},
		{"ja", "タワーマンション", false},
		{"ja", "ガタガタ", false},
		{"ja", "ダチョウ", false},
		{"ko", "구티에레스", true},
		{"ko", "미켈슨", true},
		{"ko", "컴퓨터", false},
		{"ko", "컴퓨터를", false},
		{"ko", "갱들이", false},
		{"ko", "컨설팅업", false},
		{"ko", "상대팀", false},
		{"ko", "캠페인했다", false},
		{"ko", "김민수", false},
		{"zh", "奥孔克沃", true},
		{"zh", "米罗连科", true},
		{"zh", "留欧派", false},
		{"zh", "马拉松", false},
	} {
		n := besideNames(c.language, "Nobody", c.text)
		start, end := int32(n.o.Tokens[1].Start), int32(len(n.o.Plain))
		p := snip{start: start, end: end}
		for _, cut := range n.cut(nil, 1, int32(len(n.o.Tokens))) {
			if cut.start == start && cut.end == end && cut.whole {
				p = cut
			}
		}
		if got := n.outlandish(&p); got != c.want {
			t.Errorf("%s: outlandish(%s) = %v, want %v", c.language, c.text, got, c.want)
		}
	}
}
