package untranslated

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// term reports whether token i, which the original has as token k, belongs to the words
// that all languages share: the Latin of medicine and biology and the names of drugs.
// “Lactobacillus rhamnosus”, “E. faecalis”, “diabetes mellitus”, “ritonavir”, “post-partum”.
func (c *finder) term(i, k int) bool {
	p, o := c.Pass, c.Original()
	w := p.Word(i)
	if len(w) > 6 && endsIn(w, drugs) {
		return true
	}
	if i == 0 || k == 0 {
		return false
	}
	b := &p.Tokens[i-1]
	if b.Hash == '-' && o.Tokens[k-1].Hash == '-' && !p.Tokens[i].Has(prose.Spaced) {
		return i > 1 && k > 1 && p.Tokens[i-2].Hash == o.Tokens[k-2].Hash && p.Tokens[i-2].Is(lexicon.Known)
	}
	if len(w) < 6 || !endsIn(w, latin) || b.Hash != o.Tokens[k-1].Hash {
		return false
	}
	return b.Kind == prose.Word || b.Hash == '.' && i > 1 && p.Tokens[i-2].Len == 1 && p.Tokens[i-2].Has(prose.Capital)
}

func endsIn(w string, endings []string) bool {
	for _, e := range endings {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

var (
	// latin are endings of the second word of a Latin name.
	latin = []string{"us", "um", "is", "ae", "ii", "eri"}
	// drugs are endings of international nonproprietary names, by which a substance is
	// known everywhere (WHO, Stem Book).
	drugs = []string{"artan", "asvir", "azole", "buvir", "caine", "cavir", "ciclovir", "cillin", "cycline", "dipine", "gliptin", "mab", "mycin", "navir", "olol", "oxacin", "prazole", "previr", "prost", "prostol", "statin", "tegravir", "tide", "tinib", "vudine", "xaban"}
)
