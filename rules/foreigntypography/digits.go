package foreigntypography

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// otherDigits looks at a figure in Arabic or full-width digits and gives the
// token behind it.
func otherDigits(p *checker.Pass, i int) int {
	end := i + 1
	for end+1 < len(p.Tokens) && !p.Tokens[end].Has(prose.Spaced) && !p.Tokens[end+1].Has(prose.Spaced) &&
		p.Tokens[end+1].Kind == prose.Number && separator(p.Word(end)) {
		end += 2
	}
	start, stop := p.Span(i, end)
	fixed := strings.Map(westernDigit, p.Plain[start:stop])
	if fixed == p.Plain[start:stop] || p.BlockOf(i) != p.BlockOf(end-1) {
		return i + 1
	}
	p.Report(checker.Finding{
		Start: start, End: stop, Confidence: 93,
		Message: "a figure in the digits of another script",
		Why:     "the words around it are English",
		Fixes:   []checker.Fix{checker.Replace(start, stop, fixed).AsMechanical()},
	})
	return end
}

func separator(w string) bool {
	switch w {
	case "٫", "٬", "，", "．", ",", ".":
		return true
	}
	return false
}

// westernDigit gives the digit, or the sign in a figure, that English writes.
func westernDigit(r rune) rune {
	switch {
	case r >= '０' && r <= '９':
		return r - '０' + '0'
	case r >= '٠' && r <= '٩':
		return r - '٠' + '0'
	case r >= '۰' && r <= '۹':
		return r - '۰' + '0'
	case r == '٫' || r == '．':
		return '.'
	case r == '٬' || r == '，':
		return ','
	}
	return r
}

// spacedThousands looks at “1 240 people”: digits parted by a space. Papers on
// science write “14 200 hectares” so, so units of measure are left alone.
func spacedThousands(p *checker.Pass, i int) {
	n := i
	for n+1 < len(p.Tokens) && p.Tokens[n+1].Kind == prose.Number && p.Tokens[n+1].Len == 3 && p.Gap(n) && n < i+4 {
		if _, ok := leadingDigits(p.Word(n + 1)); !ok {
			break
		}
		n++
	}
	w := p.Word(i)
	if digits, ok := allDigits(w); n == i || !ok || digits > 3 || hung(p, n) {
		return
	}
	var b, a prose.Token
	if i > 0 && p.Gap(i-1) {
		b = p.Tokens[i-1]
	}
	if p.Gap(n) {
		a = p.Tokens[n+1]
	}
	counts := counted.Has(a.Hash) || coins.Has(a.Hash) || a.Kind != 0 && currency(p.Word(n+1))
	confidence := uint8(85)
	switch {
	case b.Kind == prose.Number || a.Kind == prose.Number || b.Hash == '-' || b.Hash == '+':
		return
	case n > i+1 && !counts && (w[0] == '0' || n > i+2 || phone.Has(b.Hash) || b.Hash == ':' && i > 1 && phone.Has(p.Tokens[i-2].Hash)):
		return // a telephone number, a card’s
	case n > i+1:
		confidence = 92
	case !counts || at.Has(b.Hash) || b.Has(prose.Capital) && !b.Has(prose.SentenceStart):
		return
	}
	fixed := w
	for k := i; k < n; k++ {
		_, size := utf8.DecodeRuneInString(p.Plain[p.Tokens[k].End():])
		if p.Tokens[k].End()+size != int(p.Tokens[k+1].Start) { // columns of a table
			return
		}
		fixed += "," + p.Word(k+1)
	}
	start, end := p.Span(i, n+1)
	note(p, start, end, confidence, "a space parts the thousands", "Russian, Polish and French set one; English has a comma", fixed)
}

// at are words that a figure of its own may stand behind: “by 6 200 people had come”.
var at = lexicon.SetOf("at by in on until till route flight room page number model")

// phone are words that lead to a telephone number.
var phone = lexicon.SetOf("call called calling card cell contact dial fax gsm hotline isbn line mobile no number phone ring sms tel telephone text whatsapp")

// coins are currencies of the east.
var coins = lexicon.SetOf("rubles roubles hryvnias hryvnia lei liras lira zlotys złotys yuan yen dinars dirhams riyals forints levs")
