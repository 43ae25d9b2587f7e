package prose

import "math/bits"

// tokenSet is a set of the tokens of a text, a bit for each.
type tokenSet []uint64

// reset empties the set, and makes room for so many tokens.
func (s *tokenSet) reset(tokens int) { *s = zeros(*s, tokens/64+1) }

func (s tokenSet) add(i int) { s[i>>6] |= 1 << (i & 63) }

func (s tokenSet) has(i int) bool { return s[i>>6]>>(i&63)&1 != 0 }

// next gives the first token from i on that is in the set, or last.
func (s tokenSet) next(i, last int32) int32 {
	if i >= last {
		return last
	}
	at := int(i >> 6)
	word := s[at] >> (i & 63) << (i & 63)
	for word == 0 {
		if at++; at<<6 >= int(last) {
			return last
		}
		word = s[at]
	}
	return min(int32(at<<6+bits.TrailingZeros64(word)), last)
}
