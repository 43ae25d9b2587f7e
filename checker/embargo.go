package checker

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Policy says which engines a desk lets translate its originals again.
type Policy uint8

// The policies. A story under embargo stays on the machine whatever the policy.
const (
	AnyEngine    Policy = iota
	LocalEngines        // those that let no text leave the machine
	NoEngine
)

var policyNames = [...]string{"any", "local", "never"}

// String gives the name that [ParsePolicy] reads.
func (p Policy) String() string { return policyNames[p] }

// ParsePolicy reads a policy's name.
func ParsePolicy(name string) (Policy, error) {
	for i, n := range policyNames {
		if n == name {
			return Policy(i), nil
		}
	}
	return NoEngine, fmt.Errorf("%q: want never, local or any", name)
}

// A line on a story's embargo stands among its first or its last blocks.
const (
	embargoHead = 5 // blocks
	embargoTail = 2 // blocks
)

// Embargo tells why a text seems to be under embargo, "" where it does not: a block
// near its beginning or end begins with words that say so. What is taken for an
// embargo and is none costs a comparison; one that is missed is broken. So the words
// may be any language's, and an hour that is past lifts nothing.
func Embargo(t *prose.Text) string {
	for i, b := range t.Blocks {
		if i >= embargoHead && i < len(t.Blocks)-embargoTail {
			continue
		}
		if mark := embargoMark(t.Plain[b.Start:b.End]); mark != "" {
			return fmt.Sprintf("block %d begins with “%s”", i+1, mark)
		}
	}
	return ""
}

// embargoMark gives the words of the table that a block begins with, or that come
// behind a label, as in “Note to editors: embargoed until noon”.
func embargoMark(block string) string {
	const opening = 200 // bytes: of a longer block, no more is looked at
	if len(block) > opening {
		block = strings.ToValidUTF8(block[:opening], "")
	}
	if mark := opensWith(block); mark != "" {
		return mark
	}
	const longest = 6 // words of a label
	words, within := 0, false
	for i, r := range block {
		if words > longest {
			return ""
		}
		if labels(r) || r == ' ' && strings.HasPrefix(block[i:], " - ") {
			if mark := opensWith(block[i:]); mark != "" {
				return mark
			}
		}
		if space := unicode.IsSpace(r); space || !within {
			if within = !space; within {
				words++
			}
		}
	}
	return ""
}

// labels reports whether a mark may stand between a label and what it is of.
func labels(r rune) bool {
	switch r {
	case ':', '：', '.', '–', '—', '|', '(', '[':
		return true
	}
	return false
}

func opensWith(text string) string {
	text = strings.TrimLeftFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
	word := text
	if end := strings.IndexFunc(text, unicode.IsSpace); end >= 0 {
		word = text[:end]
	}
	if !embargoOpens[opening(folded(word))] { // nineteen blocks in twenty
		return ""
	}
	line := folded(strings.Join(strings.Fields(text), " "))
	for _, mark := range embargoMarks {
		if rest, ok := strings.CutPrefix(line, mark); ok && !goesOn(rest) {
			return mark
		}
	}
	// The bare word is a headline's, too: “Embargo on oil eased”. It counts in
	// capitals, alone, before a colon or a dash, and before an hour.
	for _, mark := range embargoWords {
		rest, ok := strings.CutPrefix(line, mark)
		if !ok || goesOn(rest) {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		if strings.ToUpper(word) == word || rest == "" || !unicode.IsLetter(first(rest)) {
			return mark
		}
	}
	return ""
}

// embargoOpens has how the words of the tables begin.
var embargoOpens = func() map[string]bool {
	opens := map[string]bool{}
	for _, mark := range slices.Concat(embargoMarks, embargoWords) {
		word, _, _ := strings.Cut(mark, " ")
		opens[opening(word)] = true
	}
	return opens
}()

// opening gives the first three bytes of a word.
func opening(word string) string { return word[:min(len(word), 3)] }

func folded(text string) string { return caseless.Replace(string(lexicon.Fold(nil, text))) }

// caseless has letters that are lost in capitals be lost in small ones, too.
var caseless = strings.NewReplacer("ı", "i", "ς", "σ")

// goesOn reports whether a word is not over, in a script that parts words.
func goesOn(rest string) bool {
	return unicode.In(first(rest), unicode.Latin, unicode.Cyrillic, unicode.Greek)
}

func first(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// embargoWords are the bare word, folded.
var embargoWords = []string{"embargo", "embargament", "ambargo", "эмбарго", "ембарго", "εμπάργκο"}

// embargoMarks are what a story under embargo is headed with, folded and caseless, in
// the languages that wirecheck reads.
var embargoMarks = []string{
	"embargoed", "strictly embargoed", "strict embargo", "under embargo", "under strict embargo", "embargo until", "embargo till", "embargo lifts", "hold for release", "hold until",
	"not for release", "not for immediate release", "not for publication", "not for broadcast", "do not publish", "not to be published", "for release at", "for release on", // en
	"embargado", "embargada", "embargo hasta", "bajo embargo", "con embargo hasta", "no publicar", "no difundir", "prohibida su publicación", "prohibida la publicación", // es
	"embargo até", "sob embargo", "não publicar", "não divulgar", "proibida a publicação", // pt
	"embargo jusqu", "embargo jusque", "sous embargo", "ne pas publier", "ne pas diffuser", "publication interdite", "diffusion interdite", // fr
	"embargo fino", "sotto embargo", "non pubblicare", "da non pubblicare", "non diffondere", // it
	"sperrfrist", "sendesperrfrist", "embargo bis", "gesperrt bis", "frei ab", "nicht veröffentlichen", // de
	"embargat", "embargada fins", "sota embargament", "no difondre", // ca
	"onder embargo", "embargo tot", "niet publiceren", "niet voor publicatie", // nl
	"embargo până", "sub embargo", "a nu se publica", "nu publicați", "nepublicabil", // ro
	"embargo do", "objęte embargiem", "nie publikować", "zakaz publikacji", // pl
	"ambargolu", "yayin yasaği", "yayimlanmasin", "yayinlamayin", "yayimlamayin", // tr
	"informační embargo", "nepublikovat", "nezveřejňovat", // cs
	"får ej publiceras", "ej för publicering", "publiceras ej", "spärrtid", // sv
	"эмбарго до", "под эмбарго", "не публиковать", "не для публикации", // ru
	"ембарго до", "під ембарго", "не публікувати", "не для публікації", // uk
	"υπό εμπάργκο", "εμπάργκο μέχρι", "να μη δημοσιευθεί", "όχι προσ δημοσίευση", // el
	"حظر النشر", "حظر نشر", "محظور النشر", "ممنوع النشر", "ليس للنشر", "غير قابل للنشر", // ar
	"אמברגו", "איסור פרסום", "אסור לפרסום", "לא לפרסום", // he
	"禁发", "禁發", "禁止发布", "禁止發布", "禁止发表", "不得发布", "不得發布", "解禁时间", "解禁時間", "保密期", "新闻禁令", // zh
	"解禁", "報道解禁", "エンバーゴ", "掲載禁止", "公開禁止", // ja
	"엠바고", "보도 금지", "보도금지", "보도 유예", "보도유예", // ko
}
