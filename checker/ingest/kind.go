package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/prose"
)

// The longest a block of a kind may be, in words. Beyond it the form deceives.
const (
	headlineWords = 25 // the first block
	headingWords  = 14 // a heading further down
	bylineWords   = 6
	creditWords   = 10
)

// kind tells from its form what a block of plain text is for. Only plain forms
// are looked for: what is missed is a paragraph, which every rule knows best.
func kind(text string, first bool) prose.BlockKind {
	if k := formed(text); k != prose.Paragraph {
		return k
	}
	switch {
	case first && within(text, headlineWords) && heads(text):
		return prose.Headline
	case !terminal(text) && opens(text) && within(text, headingWords):
		return prose.Headline
	}
	return prose.Paragraph
}

// formed tells the kinds that show in the form alone, in any format.
func formed(text string) prose.BlockKind {
	switch {
	case credit(text):
		return prose.Credit
	case credited(text):
		return prose.Caption
	case bulleted(text):
		return prose.ListItem
	case byline(text):
		return prose.Byline
	}
	return prose.Paragraph
}

// within reports whether a text has at most so many words.
func within(text string, most int) bool {
	between := true
	for i := 0; i < len(text); i++ {
		if text[i] <= ' ' {
			between = true
		} else if between {
			if between = false; most == 0 {
				return false
			}
			most--
		}
	}
	return true
}

// heads reports whether the first block is a headline. It may ask or cry out,
// but it is one sentence and has no full stop.
func heads(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(closers(text))
	if last == '.' || last == ':' || last == ';' || last == ',' {
		return false
	}
	return !strings.Contains(text, ". ") || !terminal(text)
}

// opens reports whether a block begins as a heading does.
func opens(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || unicode.IsTitle(r) || strings.ContainsRune(`"'“‘«¿¡(`, r)
}

// terminal reports whether a block ends as a sentence does, or with a closing
// quotation mark.
func terminal(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	if last == '”' || last == '"' || last == '»' {
		return true
	}
	last, _ = utf8.DecodeLastRuneInString(closers(text))
	return strings.ContainsRune(".!?:;,…。！？؟", last)
}

// closers takes closing marks off the end, those of originals, too: „so“, ‚so‘, 「so」.
func closers(text string) string { return strings.TrimRight(text, ")]’'”\"»“‘」』") }

// bulleted reports whether a line is a list item.
func bulleted(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	return strings.ContainsRune("-*•–·▪", r) && strings.HasPrefix(text[n:], " ")
}

func byline(text string) bool {
	rest, ok := strings.CutPrefix(text, "By ")
	if !ok {
		if rest, ok = strings.CutPrefix(text, "by "); !ok {
			if rest, ok = strings.CutPrefix(text, "BY "); !ok {
				return false
			}
		}
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(rest))
	return unicode.IsUpper(r) && within(text, bylineWords) && !terminal(text)
}

// creditOpeners stand before a photographer's name.
var creditOpeners = [...]string{"Photo:", "Photo by ", "Photos:", "Photos by ", "Photograph:", "Photograph by ", "Picture:", "Image:", "Credit:",
	"PHOTO:", "Foto:", "Fotos:", "Fotografía:", "Imagen:", "Crédito:"}

// credit reports whether a block is nothing but a photo credit.
func credit(text string) bool {
	if !within(text, creditWords) {
		return false
	}
	text = strings.TrimPrefix(strings.TrimPrefix(text, "("), "[")
	if rest, ok := strings.CutPrefix(text, "/ "); ok {
		r, _ := utf8.DecodeRuneInString(rest)
		return unicode.IsUpper(r)
	}
	for _, opener := range creditOpeners {
		if strings.HasPrefix(text, opener) {
			return true
		}
	}
	return false
}

// credits stand in captions, and in nothing else a story holds.
var credits = [...]string{"(Photo:", "(Photo by ", "(Photo/", "(Photos:", "(AP Photo", "(Foto", "(Fotografía", "(Image:", "(Credit:", "(Picture:", "[Photo:", "[Photo by ",
	"Photo by ", "/ AFP)", "/AFP)", "/ AFP).", "/Getty Images", "/ Getty Images", "via Getty Images", "(Getty Images", "via AP)", "(EFE/", "EFE/", "(Reuters/", "REUTERS/", "/Reuters)"}

// creditTail is how many bytes before its end a caption's credit begins at the
// earliest; further up, an agency's name in brackets is a dateline's.
const creditTail = 120

// longestCaption is in bytes. A whole story may be one block.
const longestCaption = 1 << 12

func credited(text string) bool {
	if len(text) > longestCaption {
		return false
	}
	tail := text[max(0, len(text)-creditTail):]
	if !strings.ContainsAny(tail, "([/") && !strings.Contains(tail, "Photo by ") && !strings.Contains(tail, "via ") {
		return false
	}
	for _, c := range credits {
		if strings.Contains(tail, c) {
			return true
		}
	}
	return false
}
