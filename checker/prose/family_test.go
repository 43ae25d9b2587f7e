package prose

import (
	"strings"
	"testing"
)

func TestFamilyTables(t *testing.T) {
	for language, least := range map[string]int{"ja": 900, "ko": 80} {
		list := readFamilies(language)
		if len(list) < least {
			t.Errorf("%s.tsv has %d families", language, len(list))
		}
		for n, f := range list {
			if n > 0 && f.name <= list[n-1].name {
				t.Errorf("%s.tsv: %s is out of order", language, f.name)
			}
			if len(f.spelt) == 0 {
				t.Errorf("%s.tsv: %s is not spelled", language, f.name)
			}
			for _, s := range f.spelt {
				if strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") != "" {
					t.Errorf("%s.tsv: %s is spelled %q", language, f.name, s)
				}
			}
		}
	}
}
