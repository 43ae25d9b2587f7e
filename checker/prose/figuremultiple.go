package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// multiples reports that what doubled in the original has tripled in the translation, or halved.
func (c *FigureComparer) multiples(n int) {
	ours, theirs, ok := c.odd(n, c.multiplesHere, c.multiplesThere)
	if !ok {
		return
	}
	was, english := strings.ToLower(c.t.Word(int(ours.first))), ""
	for _, forms := range englishMultiples {
		for k, form := range forms {
			if form == was {
				english = englishMultiples[theirs.value][k]
			}
		}
	}
	if c.t.Tokens[ours.first].Has(Capital) {
		english = strings.ToUpper(english[:1]) + english[1:]
	}
	c.tell(n, ours, theirs, english)
}

// englishMultiples are the verbs of English, each in the same forms: halves, doubles, triples
// and quadruples.
var englishMultiples = [...][]string{
	0: {"halve", "halves", "halved", "halving"},
	2: {"double", "doubles", "doubled", "doubling"},
	3: {"triple", "triples", "tripled", "tripling"},
	4: {"quadruple", "quadruples", "quadrupled", "quadrupling"},
}

// multipleOf gives how many times each tells, 0 for a half.
var multipleOf = func() map[uint64]uint64 {
	values := map[uint64]uint64{}
	for value, forms := range englishMultiples {
		for _, form := range forms {
			values[lexicon.Hash(form)] = uint64(value)
		}
	}
	return values
}()

// multiplesHere gives the verbs of a link's translation; the adjective “double” tells something else.
func (c *FigureComparer) multiplesHere(n int) (list []quantity) {
	cues, _ := c.cuesIn(n)
	for _, h := range cues {
		i := h.token
		if value, ok := multipleOf[c.t.Tokens[i].Hash]; ok && !(i > 0 && c.t.Tokens[i-1].Is(lexicon.Determiner|lexicon.Adjective)) && !(int(i)+1 < len(c.t.Tokens) && c.t.Tokens[i+1].Hash == '-') {
			list = append(list, quantity{i, i + 1, value, -1})
		}
	}
	return list
}

// multiplesThere gives the words of a link's original that begin like its language's verbs.
func (c *FigureComparer) multiplesThere(n int) (list []quantity) {
	first, last := c.there(n)
	language, _, _ := strings.Cut(c.language, "-")
	if !spaced(language) {
		return c.multiplesOfSigns(n)
	}
	for i := first; i < last; i++ {
		if size := startsAt(c.o, i, halvePhrases[language]); size > 0 {
			list = append(list, quantity{i, i + size, 0, -1})
			continue
		}
		if t := &c.o.Tokens[i]; t.Kind != Word || t.Len < 5 {
			continue
		}
		word := strings.ToLower(c.o.Word(int(i)))
		for value, stems := range multipleStems[c.language] {
			if prefixed(word, stems) {
				list = append(list, quantity{i, i + 1, uint64(value), -1})
				break
			}
		}
	}
	return list
}

// halvePhrases tell that something fell to a half, or by one.
var halvePhrases = map[string][]string{
	"cs": {"na_polovinu", "o_polovinu"},
	"de": {"um_die_hälfte", "auf_die_hälfte"},
	"el": {"στο_μισό", "κατά_το_ήμισυ"},
	"es": {"a_la_mitad", "por_la_mitad"},
	"fr": {"de_moitié", "divisé_par_deux", "divisée_par_deux"},
	"it": {"della_metà"},
	"nl": {"met_de_helft"},
	"pl": {"o_połowę"},
	"pt": {"pela_metade", "à_metade", "para_metade"},
	"ro": {"la_jumătate", "cu_jumătate"},
	"ru": {"наполовину"},
	"sv": {"med_hälften", "till_hälften"},
	"tr": {"yarı_yarıya"},
	"uk": {"наполовину"},
}

// multiplesOfSigns gives those of an original that parts no words.
func (c *FigureComparer) multiplesOfSigns(n int) (list []quantity) {
	text, from := c.textThere(n)
	for value, signs := range multipleSigns {
		for sign := range strings.FieldsSeq(signs) {
			sign = strings.ReplaceAll(sign, "_", " ")
			if k := strings.Index(text, sign); k >= 0 && !goesOn(text[:k]) {
				i, j := c.o.Within(from+k, from+k+len(sign))
				list = append(list, quantity{int32(i), int32(j), uint64(value), -1})
			}
		}
	}
	return list
}

// goesOn reports whether a number goes on behind a text: 12倍に, 1.3배로, 열두 배로.
func goesOn(before string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	return signDigit(last) >= 0 || scriptScale(last) > 0 || strings.ContainsRune(".·・点열물", last)
}

var multipleSigns = [...]string{0: "减半 腰斩 半減 반토막 절반으로", 2: "翻倍 翻番 翻了一番 倍増 二倍に 2倍に 2배로 두_배로 두배로", 3: "三倍に 3倍に 3배로 세_배로 세배로", 4: "翻两番 翻了两番 四倍に 4倍に 4배로 네_배로 네배로"}

// multipleStems are how the verbs of a language begin: to halve, nothing, to double, to triple,
// to quadruple.
var multipleStems = map[string][5]string{
	"cs": {"poloviční zpoloviční", "", "zdvojnásob", "ztrojnásob", "zčtyřnásob"},
	"de": {"halbier", "", "verdoppel", "verdreifach", "vervierfach"},
	"el": {"υποδιπλασι", "", "διπλασι", "τριπλασι", "τετραπλασι"},
	"es": {"", "", "duplic", "triplic", "cuadruplic"},
	"fr": {"", "", "doubl redoubl", "tripl", "quadrupl"},
	"he": {"", "", "הוכפל הכפיל מוכפל יוכפל תוכפל יכפיל תכפיל", "שולש שילש ישולש", ""},
	"it": {"dimezz", "", "raddoppi", "triplic", "quadruplic"},
	"nl": {"gehalveer halveer halver", "", "verdubbel", "verdrievoudig", "verviervoudig"},
	"pl": {"", "", "podwoi podwaja podwój", "potroi potraja", ""},
	"pt": {"", "", "dobr duplic", "triplic", "quadruplic"},
	"ro": {"înjumătăț", "", "dubl", "tripl", ""},
	"ru": {"", "", "удво удва", "утроен утрои утроит утроил утраив", "учетвер"},
	"sv": {"halver", "", "fördubbl dubbl", "tredubbl", "fyrdubbl"},
	"uk": {"", "", "подво", "потро", ""},
}
