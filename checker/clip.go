package checker

import "strings"

// Clip keeps words that a message quotes short: to so many bytes, of whole runes.
func Clip(words string, most int) string {
	if len(words) <= most {
		return words
	}
	return strings.ToValidUTF8(words[:most], "") + "…"
}

// ClipRunes is Clip to so many code points.
func ClipRunes(words string, most int) string {
	n := 0
	for i := range words {
		if n == most {
			return words[:i] + "…"
		}
		n++
	}
	return words
}

// ClipWords is Clip to whole words, with one space between them.
func ClipWords(words string, most int) string {
	words = strings.Join(strings.Fields(words), " ")
	if len(words) <= most {
		return words
	}
	words = strings.ToValidUTF8(words[:most], "")
	if i := strings.LastIndexByte(words, ' '); i > 0 {
		words = words[:i]
	}
	return words + " …"
}
