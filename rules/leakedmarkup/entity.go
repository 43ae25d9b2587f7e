package leakedmarkup

import (
	"strings"
	"unicode/utf8"
)

// entity looks at the & at byte at of s: &nbsp; &#8217; &#x2019; and the like,
// escaped once or more.
func entity(s string, at int) (leak, bool) {
	end := at + 1
	for strings.HasPrefix(s[end:], "amp;") && (at < end) { // &amp;nbsp; &amp;amp;
		end += len("amp;")
		if end == len(s) {
			break
		}
	}
	escaped := end > at+1
	sign, n := decode(s[end:])
	if n == 0 && strings.HasPrefix(s[end:], "#") {
		return leak{}, false
	}
	switch {
	case n > 0:
		end += n
	case escaped:
		sign = "&"
	default:
		return leak{}, false
	}
	return leak{start: at, end: end, what: "an entity", fixed: sign, fix: true, confidence: 98}, true
}

// decode reads what follows the & of an entity, and gives its sign and length.
func decode(s string) (sign string, n int) {
	if strings.HasPrefix(s, "#") {
		return number(s)
	}
	for n < len(s) && n < 10 && (s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z' || s[n] >= '0' && s[n] <= '9' && n > 1) {
		n++
	}
	name := s[:n]
	if n < len(s) && s[n] == ';' {
		if sign, ok := entities[name]; ok {
			return sign, n + 1
		}
		if sign := letter(name); sign != "" {
			return sign, n + 1
		}
		return "", 0
	}
	switch name {
	case "nbsp", "quot", "lt", "gt", "rsquo", "ldquo", "rdquo":
		return entities[name], n
	}
	return "", 0
}

// number reads #8217; or #x2019;.
func number(s string) (string, int) {
	base, i := rune(10), 1
	if len(s) > 2 && s[1]|0x20 == 'x' {
		base, i = 16, 2
	}
	r, from := rune(0), i
	for ; i < len(s) && i < from+7; i++ {
		d := rune(s[i])
		switch {
		case d >= '0' && d <= '9':
			d -= '0'
		case base == 16 && d|0x20 >= 'a' && d|0x20 <= 'f':
			d = d | 0x20 - 'a' + 10
		default:
			d = -1
		}
		if d < 0 {
			break
		}
		r = r*base + d
	}
	if i == from || i == len(s) || s[i] != ';' || r < 32 || !utf8.ValidRune(r) {
		return "", 0
	}
	if r == 0xa0 {
		r = ' '
	}
	return string(r), i + 1
}

// letter reads the name of an accented letter: eacute, Ntilde.
func letter(name string) string {
	if len(name) < 4 {
		return ""
	}
	base := name[0]
	row, ok := accents[name[1:]]
	if !ok {
		return ""
	}
	i := strings.IndexByte("AEIOUNCYaeiouncy", base)
	if i < 0 {
		return ""
	}
	for _, r := range row {
		if i == 0 {
			if r == '-' {
				return ""
			}
			return string(r)
		}
		i--
	}
	return ""
}

// accents are the letters that each accent makes of AEIOUNCY and aeiouncy.
var accents = map[string]string{
	"acute": "ÁÉÍÓÚ--Ýáéíóú--ý",
	"grave": "ÀÈÌÒÙ---àèìòù---",
	"circ":  "ÂÊÎÔÛ---âêîôû---",
	"tilde": "Ã--Õ-Ñ--ã--õ-ñ--",
	"uml":   "ÄËÏÖÜ---äëïöü--ÿ",
	"cedil": "------Ç-------ç-",
}

// entities are the named entities that stand in news copy, letters apart.
var entities = map[string]string{
	"nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "shy": "", "zwnj": "", "zwj": "",
	"quot": `"`, "apos": "'", "lt": "<", "gt": ">", "amp": "&",
	"ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "middot": "·",
	"lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»",
	"iexcl": "¡", "iquest": "¿", "sect": "§", "para": "¶", "copy": "©", "reg": "®", "trade": "™",
	"euro": "€", "pound": "£", "cent": "¢", "yen": "¥", "deg": "°", "ordf": "ª", "ordm": "º",
	"times": "×", "divide": "÷", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³",
	"aring": "å", "Aring": "Å", "aelig": "æ", "AElig": "Æ", "oslash": "ø", "Oslash": "Ø", "szlig": "ß",
	"oelig": "œ", "OElig": "Œ", "scaron": "š", "Scaron": "Š", "rarr": "→", "larr": "←", "prime": "′", "Prime": "″",
}
