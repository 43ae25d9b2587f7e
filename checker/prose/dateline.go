package prose

// InDateline reports whether token i stands in the dateline that opens a story: “BERLIN, Germany (AP) —”,
// “MOSCOW, Oct 24 (Reuters) -”. The desk writes it, for its own readers.
func (f *Facts) InDateline(i int) bool {
	b := f.BlockOf(i)
	if b > dateBlock {
		return false
	}
	first, last := f.BlockTokens(b)
	if !f.Tokens[first].Has(Upper) || i-first > datelineReach {
		return false
	}
	for k := first; k < min(first+datelineReach, last); k++ {
		switch t := &f.Tokens[k]; {
		case t.Flags&Spaced != 0 && (t.Hash == '-' || t.Hash == '–' || t.Hash == '—'):
			return i < k
		case t.Kind == Word && t.Flags&Capital == 0 && t.Hash != hashOf:
			return false
		}
	}
	return false
}

// Where a dateline may stand: under a headline and a dek, and so many tokens from where its block begins.
const (
	dateBlock     = 2
	datelineReach = 14
)
