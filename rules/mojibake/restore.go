package mojibake

import (
	"unicode"
	"unicode/utf8"
)

// restore puts signs back into the bytes they were read from and reads those as
// UTF-8. It reports false when nothing sensible comes out. Before and after are
// the runes around the stretch; a letter tells capitals from small. With controls,
// C1 controls are let through, for what comes out is to be restored again.
func restore(s string, before, after rune, controls bool) (string, bool) {
	out := make([]byte, 0, len(s))
	restored, foreign := 0, 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if c1, ok := control(r); ok {
			if _, width, _ := sequence(s[i:]); width == 0 {
				out = utf8.AppendRune(out, c1)
				restored++
				i += n
				before = c1
				continue
			}
		}
		decoded, width, pair := sequence(s[i:])
		switch {
		case width > 0 && (sensible(decoded) || controls && decoded >= 0x80 && decoded < 0xa0) && (restored > 0 || !capitals(before, r, pair)):
			if decoded >= 0x370 && decoded < 0x2000 {
				foreign++
			}
			out = utf8.AppendRune(out, decoded)
			restored++
			i += width
			before = decoded
			continue
		case cp850(s[i:]) != 0:
			out = utf8.AppendRune(out, cp850(s[i:]))
			restored++
			_, n2 := utf8.DecodeRuneInString(s[i+n:])
			_, n3 := utf8.DecodeRuneInString(s[i+n+n2:])
			i += n + n2 + n3
			continue
		case r == 'â' && i+n < len(s) && s[i+n:] == "€" && !unicode.IsLetter(after): // ” without its last byte
			out = append(out, "”"...)
			restored++
			i = len(s)
			continue
		case r == 'Ã' && i+n == len(s) && unicode.IsLower(before) && (unicode.IsLower(after) || after == utf8.RuneError || after == ' '):
			// í without its soft hyphen, à without its no-break space
			if unicode.IsLower(after) {
				out = append(out, "í"...)
			} else {
				out = append(out, "à"...)
			}
			restored++
		case r == 'Â' && len(s) == n && !unicode.IsLetter(before) && (after == ' ' || after == utf8.RuneError): // a no-break space
			restored++
		default:
			out = append(out, s[i:i+n]...)
		}
		before = r
		i += n
	}
	return string(out), restored > 0 && (foreign == 0 || foreign > 1 || restored > foreign)
}

// sequence reads the sign that the first signs of s are the bytes of, and how
// many bytes of s they take; pair is the second sign.
func sequence(s string) (decoded rune, width int, pair rune) {
	var raw [4]byte
	n := 0
	for n < len(raw) && width < len(s) {
		r, w := utf8.DecodeRuneInString(s[width:])
		b, ok := toByte(r)
		if !ok {
			break
		}
		raw[n] = b
		if n == 1 {
			pair = r
		}
		n++
		width += w
		if r, size := utf8.DecodeRune(raw[:n]); size == n && n > 1 && r != utf8.RuneError || n == 3 && raw[0] == 0xef && raw[1] == 0xbf && raw[2] == 0xbd {
			return r, width, pair
		}
	}
	return 0, 0, 0
}

// toByte gives the byte that Windows-1252, or Latin-1 with its controls, reads
// as r.
func toByte(r rune) (byte, bool) {
	if r >= 0x80 && r <= 0xff {
		return byte(r), true
	}
	for i, w := range windows {
		if w == r && w != 0 {
			return byte(0x80 + i), true
		}
	}
	return 0, false
}

// windows is Windows-1252 from 0x80 to 0x9f.
var windows = [32]rune{'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0, 0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ'}

// control gives what a C1 control is in Windows-1252.
func control(r rune) (rune, bool) {
	if r < 0x80 || r > 0x9f || windows[r-0x80] == 0 {
		return 0, false
	}
	return windows[r-0x80], true
}

// sensible reports whether a restored sign is one that stands in news copy:
// letters of Europe and the Near East, marks, currency signs.
func sensible(r rune) bool {
	switch {
	case r == utf8.RuneError, r == 0xfeff, r == 'ˆ', r == '˜':
		return true
	case r < 0xa0:
		return false
	case r < 0x250, r >= 0x370 && r < 0x700, r >= 0x1e00 && r < 0x2000:
		return true
	case r >= 0x2010 && r <= 0x203a, r == '€', r == '™', r == '−', r == '№', r == 0x200b, r == 0x202f:
		return true
	}
	return false
}

// capitals reports whether a leading Ã or Â is rather a letter of a word in
// capitals, and what follows a mark of its own: “IRMÔ”.
func capitals(before, lead, pair rune) bool {
	return unicode.IsUpper(before) && unicode.IsUpper(lead) && (unicode.IsPunct(pair) || pair == '™') && pair != '¡'
}

// cp850 reads the three signs that code page 850 makes of a curly mark or a
// dash.
func cp850(s string) rune {
	const head = "ÔÇ"
	if len(s) < len(head)+2 || s[:len(head)] != head {
		return 0
	}
	switch r, _ := utf8.DecodeRuneInString(s[len(head):]); r {
	case 'Ö':
		return '’'
	case 'ÿ':
		return '‘'
	case '£':
		return '“'
	case 'Ø':
		return '”'
	case 'ô':
		return '–'
	case 'ö':
		return '—'
	case 'ª':
		return '…'
	}
	return 0
}
