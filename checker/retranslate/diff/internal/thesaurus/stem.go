package thesaurus

import "bytes"

// Stem cuts a folded English word down to what its forms share: announce, announced
// and announcing to announc. American spelling is British, and so on. It is no word,
// and two words may come to share one: it serves to compare. The word is changed.
func Stem(w []byte) []byte {
	if len(w) < 4 || !letters(w) {
		return w
	}
	switch {
	case len(w) > 4 && bytes.HasSuffix(w, []byte("ies")), len(w) > 4 && bytes.HasSuffix(w, []byte("ied")):
		w = append(w[:len(w)-3], 'y')
	case bytes.HasSuffix(w, []byte("ss")), bytes.HasSuffix(w, []byte("us")), bytes.HasSuffix(w, []byte("is")):
	default:
		w = cut(w)
	}
	if n := len(w); n > 3 && w[n-1] == 'e' {
		w = w[:n-1]
	}
	if n := len(w); n > 3 && w[n-1] == w[n-2] {
		w = w[:n-1]
	}
	return british(w)
}

// endings of inflection, the longest first.
var endings = [][]byte{[]byte("ing"), []byte("ed"), []byte("es"), []byte("ly"), []byte("s")}

func cut(w []byte) []byte {
	if len(w) < 5 && !bytes.HasSuffix(w, []byte("s")) {
		return w
	}
	for _, e := range endings {
		if rest, ok := bytes.CutSuffix(w, e); ok && (len(rest) >= 3 || len(rest) == 2 && bytes.ContainsAny(rest, "aeiou")) {
			return rest
		}
	}
	return w
}

// british folds the spellings of the two sides of the Atlantic: labour, centre,
// organis(e), analys(e).
func british(w []byte) []byte {
	n := len(w)
	switch {
	case n > 5 && bytes.HasSuffix(w, []byte("our")):
		w = append(w[:n-3], 'o', 'r')
	case n > 4 && bytes.HasSuffix(w, []byte("ter")):
		w = append(w[:n-3], 't', 'r')
	case n > 4 && (bytes.HasSuffix(w, []byte("is")) || bytes.HasSuffix(w, []byte("ys"))):
		w[n-1] = 'z'
	}
	if i := bytes.Index(w, []byte("isation")); i > 1 {
		w[i+1] = 'z'
	}
	return w
}

func letters(w []byte) bool {
	for _, c := range w {
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}
