package prose

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

//go:embed numberwords.tsv
var numberTable string

// figureWord is what a word has to do with figures.
type figureWord struct {
	value   Decimal
	kind    byte // n number, o ordinal or part, s scale, p scale in the plural, j joins numbers; 0 none of them
	derived bool // it tells more than the number: a couple, a decade, half, twice
	about   bool // it is a number where it has what it counts behind it: une vingtaine de bateaux, dvacítka mužů
	unit    Unit
}

// opens reports whether a number may begin with the word.
func (w figureWord) opens() bool { return w.kind != 0 && w.kind != 'j' && w.kind != 'p' }

// figureWords are the words of one language that have to do with figures.
type figureWords struct {
	language string
	point    bool // decimals are written with a point
	words    lexicon.Map[figureWord]
	sieve    Sieve    // of words
	openers  Sieve    // of those that a number may begin with
	plurals  Sieve    // of those that stand for many by themselves: millions
	glues    bool     // something is written before or behind a word as one with it: d'euros, وعشرون, 다섯명
	joins    bool     // longer numbers are one word: zweitausend
	signs    bool     // numbers in signs are parts of words: 三人
	pieces   []piece  // number words as text, the longest first
	heading  Sieve    // of what the pieces begin with
	scales   []piece  // the scales among them that endings may follow
	heads    []string // what a number may be one word with: čtyř-denní
}

// piece is a number word that longer ones are made of.
type piece struct {
	text string
	word figureWord
}

// pointed are the languages that write decimals with a point.
const pointed = " ar en he ja ko zh "

// figureLanguages are those that have tables; each is read when it is first asked
// for.
var figureLanguages = func() map[string]func() *figureWords {
	m := map[string]func() *figureWords{}
	for _, l := range strings.Fields("en es fr de it pt nl ru uk pl cs ro tr sv el ar he zh ja ko") {
		m[l] = sync.OnceValue(func() *figureWords { return readFigureWords(l) })
	}
	m["es-US"] = sync.OnceValue(func() *figureWords {
		w := readFigureWords("es")
		for _, word := range [...]string{"billón", "billones"} {
			*w.words.At(lexicon.Key(word)) = figureWord{value: Decimal{1, 9}, kind: 's'}
		}
		return w
	})
	m["es-PR"] = m["es-US"]
	return m
}()

// figureWordsOf gives the words of a language, English where there is no table for it.
// Of regions, two count otherwise: in the Spanish of the United States and of Puerto
// Rico a billón may be a thousand millions (Diccionario panhispánico de dudas, “billón”).
func figureWordsOf(language string) *figureWords {
	if read := figureLanguages[language]; read != nil {
		return read()
	}
	language, _, _ = strings.Cut(language, "-")
	if read := figureLanguages[language]; read != nil {
		return read()
	}
	return figureLanguages["en"]()
}

// KnowsFigures reports whether the figures of a language are read by its customs.
func KnowsFigures(language string) bool {
	language, _, _ = strings.Cut(language, "-")
	return figureLanguages[language] != nil
}

// readFigureWords reads the rows of one language.
func readFigureWords(language string) *figureWords {
	w := &figureWords{language: language, point: strings.Contains(pointed, " "+language+" ")}
	w.glues = strings.Contains(" fr it ar he ko ", " "+language+" ")
	w.joins = strings.Contains(" de it nl sv ", " "+language+" ")
	w.signs = language == "zh" || language == "ja"
	for line := range strings.Lines(numberTable) {
		cell, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if cell != language {
			continue
		}
		number, rest, _ := strings.Cut(rest, "\t")
		kind, find, _ := strings.Cut(rest, "\t")
		value := parseDecimal(number)
		for word := range strings.SplitSeq(find, "|") {
			switch kind {
			case "c": // a number only as part of a word: cztero-letni
				w.pieces = append(w.pieces, piece{word, figureWord{value: value, kind: 'n'}})
				continue
			case "h":
				w.heads = append(w.heads, word)
				continue
			}
			entry := figureWord{value: value, kind: kind[0], derived: len(kind) > 1, about: kind == "nc"}
			w.add(word, entry)
			if kind[0] == 'n' || kind[0] == 's' {
				w.pieces = append(w.pieces, piece{word, entry})
			}
		}
	}
	w.order()
	w.readUnits()
	return w
}

// add files a word; one that is filed already keeps what it is and gains the rest.
func (w *figureWords) add(word string, entry figureWord) {
	hash := lexicon.Key(word)
	if c, n := utf8.DecodeRuneInString(word); n == len(word) && !unicode.IsLetter(c) {
		hash = uint64(c) // as tokens of one mark are
	}
	e := w.words.At(hash)
	if e.kind == 0 {
		e.kind, e.value, e.derived, e.about = entry.kind, entry.value, entry.derived, entry.about
	}
	if e.unit == 0 {
		e.unit = entry.unit
	}
	w.sieve.Add(hash)
	if e.opens() {
		w.openers.Add(hash)
	}
	if e.kind == 'p' {
		w.plurals.Add(hash)
	}
}

func (w *figureWords) find(hash uint64) (figureWord, bool) {
	if !w.sieve.May(hash) {
		return figureWord{}, false
	}
	e := w.words.Get(hash)
	return e, e != figureWord{}
}

// parseDecimal reads the numbers of the tables: 0.5, 1e9, 200.
func parseDecimal(s string) Decimal {
	head, power, _ := strings.Cut(s, "e")
	exp, _ := strconv.Atoi(power)
	whole, fraction, _ := strings.Cut(head, ".")
	n, _ := strconv.ParseUint(whole+fraction, 10, 64)
	return NewDecimal(n, exp-len(fraction))
}

// lookup gives what a word token has to do with figures, with what some languages
// glue before it taken off: d'euros, l'un, وعشرون.
func (r *figureReader) lookup(i int32) (figureWord, bool) {
	t := &r.Tokens[i]
	if w, ok := r.words.find(t.Hash); ok {
		return w, ok
	}
	if !r.words.glues || t.Flags&Marked == 0 && t.Len < 4 {
		return figureWord{}, false
	}
	word := r.Word(int(i))
	switch r.words.language {
	case "ko":
		return r.korean(word)
	case "fr", "it":
		if k := strings.IndexAny(word, "'’"); k > 0 && k < 6 {
			_, n := utf8.DecodeRuneInString(word[k:])
			return r.words.find(lexicon.Key(word[k+n:]))
		}
	case "ar", "he":
		for range 2 {
			_, n := utf8.DecodeRuneInString(word)
			if len(word) < n+4 || !strings.Contains("وبلفكאבגדהוכלמש", word[:n]) && !strings.HasPrefix(word, "ال") {
				return figureWord{}, false
			}
			if strings.HasPrefix(word, "ال") {
				n = len("ال")
			}
			word = word[n:]
			if w, ok := r.words.find(lexicon.Key(word)); ok {
				return w, ok
			}
		}
	}
	return figureWord{}, false
}

// These are numbers that many ask for.
var one, thousand = Decimal{1, 0}, Decimal{1, 3}

// spelled reads the number in words at token i, and gives the token to go on with.
func (r *figureReader) spelled(i int32, w figureWord) (Figure, int32) {
	g := Figure{First: i, Last: i + 1, Hour: -1, Written: true}
	var s sum
	s.french, s.onesFirst = r.words.language == "fr", r.words.language == "ar" || r.words.language == "he"
	if w.value == (Decimal{1, 1}) && s.onesFirst && i > 0 && r.Tokens[i-1].Hash == hashShnayim { // which is also “years”
		w.value = Decimal{12, 0}
	}
	s.add(w)
	g.Ordinal, g.Derived = w.kind == 'o', w.derived && !(w.about && r.of(i+1)) && !(w.kind == 'o' && (r.words.language == "pt" && r.ranks(i+1) || r.words.language == "de" && r.ranksNoun(i)))
	bare := w.kind == 's'
	if r.quarterOf(&g, w) || r.halfOf(&g, w) {
		return g, r.unit(&g, "", g.Last)
	}
	for j := i + 1; j < r.last && !g.Ordinal; j++ {
		t := &r.Tokens[j]
		if t.Flags&BlockStart != 0 {
			break
		}
		if (t.Hash == '-' || t.Hash == '־') && t.Flags&Spaced == 0 {
			continue
		}
		if t.Kind != Word {
			break
		}
		next, ok := r.lookup(j)
		if !ok || next.kind == 0 {
			if g.Last == j && t.Hash == hashA && s.group == (Decimal{5, -1}) { // half a million
				continue
			}
			break
		}
		if next.kind == 'o' && next.unit != 0 && s.onesFirst || next.derived && w.derived && w.value.Magnitude() == 1 {
			break // seconds; the thirties of a century
		}
		if next.kind == 'j' {
			if g.Last != j || g.Derived || !s.joins(r.words.language) {
				break
			}
			continue
		}
		if next.kind == 'o' && s.onesFirst && g.Last == i+1 && w.value == (Decimal{1, 2}) {
			break // המאה הרביעית is the fourth century
		}
		if next.kind == 'o' && next.value == one && g.Last == j && r.words.romance() {
			break // los treinta primeros minutos
		}
		if next.value == (Decimal{5, -1}) && g.Scale.Magnitude() > 5 {
			break // of a million: due milioni e mezzo
		}
		before := s.value()
		if !s.add(next) {
			break
		}
		if (next.kind == 's' || next.kind == 'p') && next.value.Magnitude() >= 3 {
			g.ScaleStart, g.ScaleEnd = int32(t.Start), int32(t.End())
			g.Number = before
			if g.Scale == (Decimal{}) {
				g.Scale = one
			}
			g.Scale, _ = g.Scale.Times(next.value)
		} else {
			g.Scale, g.Number, g.ScaleEnd, g.ScaleStart = Decimal{}, Decimal{}, 0, 0
		}
		g.Last = j + 1
		g.Ordinal, g.Derived = next.kind == 'o', (g.Derived && !(s.onesFirst && next.value == Decimal{1, 1})) || next.derived // أحد عشر
	}
	if w.kind == 'n' && w.value.Magnitude() > 5 && g.Last == i+1 { // two billion: ملياري
		g.Number, g.Scale = NewDecimal(w.value.Digits, 0), Decimal{1, w.value.Exp}
	}
	g.Value = s.value()
	r.andAHalf(&g)
	if r.words.language == "it" && g.Last == i+1 && r.century(i, g.Value) {
		g.Value, g.Ordinal = NewDecimal(g.Value.Digits+11, 0), true
	}
	if g.Ordinal {
		r.ordinals(&g)
	}
	if g.Scale == (Decimal{}) {
		g.Number = g.Value
	}
	g.Loose = bare && g.Last == i+1
	g.Start, g.End = int32(r.Tokens[g.First].Start), int32(r.Tokens[g.Last-1].End())
	if g.ScaleStart > 0 {
		g.End = g.ScaleStart
		for g.End > g.Start && (r.Plain[g.End-1] == ' ' || r.Plain[g.End-1] == '-') {
			g.End--
		}
	}
	if w.unit.Dimension() == "time" && w.kind == 'n' && g.Last == i+1 && r.Tokens[i].Len > 3 { // two days: يومين, יומיים, 두시간; but 세 is three, too
		g.Unit, g.UnitStart, g.UnitEnd = w.unit, g.Start, g.End
		return g, g.Last
	}
	if r.words.language == "ko" && g.Last < r.last && r.Tokens[g.Last].Flags&BlockStart == 0 {
		if behind := r.Word(int(g.Last)); strings.HasPrefix(behind, "번째") { // 세 번째
			g.Ordinal = true
		} else if !g.Ordinal && r.Tokens[g.Last].Kind == Word {
			r.scriptUnit(&g, behind, g.Last)
		}
		return g, g.Last
	}
	if i > 0 && r.Tokens[i-1].Hash == hashYuzde && r.words.language == "tr" {
		r.before(&g) // yüzde otuz
	}
	if at := g.Last; g.Value == (Decimal{5, -1}) && at+1 < r.last && (r.Tokens[at].Hash == hashAn || r.Tokens[at].Hash == hashA) && r.words.language == "en" && r.Tokens[at].Flags&BlockStart == 0 {
		if w, ok := r.lookup(at + 1); ok && spanUnits[w.unit.String()] { // half an hour
			return g, r.unit(&g, "", at+1)
		}
	}
	return g, r.unit(&g, "", g.Last)
}

// century reports whether an Italian word for hundreds is the name of a century: nel Novecento, dell'Ottocento.
func (r *figureReader) century(i int32, v Decimal) bool {
	if v.Exp != 2 || v.Digits < 2 || v.Digits > 9 {
		return false
	}
	t, word := &r.Tokens[i], r.Word(int(i))
	if k := strings.LastIndexAny(word, "'’"); k >= 0 {
		c, _ := utf8.DecodeRuneInString(strings.TrimLeft(word[k:], "'’"))
		return unicode.IsUpper(c)
	}
	return t.Flags&(Capital|SentenceStart) == Capital && i > 0 && articlesItalian.Has(r.Tokens[i-1].Hash)
}

var articlesItalian = lexicon.SetOf("il nel del dal al sul primo secondo tardo fine")

// andAHalf adds “and a half” before a scale word to a number in words: dwa i pół tysiąca.
// And one behind it, of millions at least: due milioni e mezzo.
func (r *figureReader) andAHalf(g *Figure) {
	if g.Scale.Magnitude() > 5 && g.Last < r.last && g.Number.Exp >= 0 {
		if size := startsAt(r.Facts, g.Last, halfBehind[r.words.language]); size > 0 {
			g.Number, _ = g.Number.Plus(Decimal{5, -1})
			g.Value, _ = g.Number.Times(g.Scale)
			g.Last += size
		}
		return
	}
	if g.Last+2 >= r.last || g.Scale != (Decimal{}) || g.Ordinal {
		return
	}
	and, _ := r.lookup(g.Last)
	at := g.Last + 1
	if beforeHalf.Has(r.Tokens[at].Hash) && at+2 < r.last { // one and a half million, en och en halv miljard
		at++
	}
	half, _ := r.lookup(at)
	scale, _ := r.lookup(at + 1)
	if and.kind != 'j' || half.value != (Decimal{5, -1}) || scale.kind != 's' || scale.value.Magnitude() < 3 {
		return
	}
	t := &r.Tokens[at+1]
	g.Number, _ = g.Value.Plus(half.value)
	g.Value, _ = g.Number.Times(scale.value)
	g.Scale, g.ScaleStart, g.ScaleEnd, g.Last = scale.value, int32(t.Start), int32(t.End()), at+2
}

var beforeHalf = lexicon.SetOf("a en ett")

// quarterOf reads a quarter of a million and the like, from the word for a quarter on.
func (r *figureReader) quarterOf(g *Figure, w figureWord) bool {
	if !w.derived && !r.words.romance() && r.words.language != "pl" || w.kind != 'o' || w.value != (Decimal{4, 0}) {
		return false
	}
	from, parts := g.First, Decimal{25, -2}
	for b := g.First - 1; b >= max(g.First-2, 0); b-- {
		if w, ok := r.lookup(b); ok && w.kind == 'n' && w.value != one && w.value.Exp >= 0 {
			if w.value != (Decimal{3, 0}) {
				return false
			}
			from, parts = b, Decimal{75, -2} // three-quarters of a million
		}
	}
	if from == g.First && r.words.language == "pl" { // czwarte is the fourth, too
		return false
	}
	direct := !r.words.romance() && r.words.language != "en"
	for j := g.Last; j < min(g.Last+3, r.last) && r.Tokens[j].Flags&BlockStart == 0; j++ {
		t := &r.Tokens[j]
		if next, ok := r.lookup(j); ok && next.kind == 's' && next.value.Magnitude() >= 3 {
			if !direct && j == g.Last {
				return false // the first quarter, a million people
			}
			g.First, g.Number, g.Scale = from, parts, next.value
			g.Value, _ = next.value.Times(g.Number)
			g.Ordinal, g.Derived = false, true
			if k := g.First - 1; r.words.language == "en" && k >= 0 && (r.Tokens[k].Hash == hashA || r.Tokens[k].Hash == hashOne) {
				g.First = k
			}
			g.Start, g.End = int32(r.Tokens[g.First].Start), int32(r.Tokens[j-1].End())
			g.ScaleStart, g.ScaleEnd, g.Last = int32(t.Start), int32(t.End()), j+1
			return true
		}
		if !quarterJoins.Has(t.Hash) {
			break
		}
	}
	return false
}

// halfOf reads half of about so many: medio centenar, demi-douzaine.
func (r *figureReader) halfOf(g *Figure, w figureWord) bool {
	if w.value != (Decimal{5, -1}) {
		return false
	}
	i := g.Last
	if i+1 < r.last && r.Tokens[i].Hash == '-' {
		i++
	}
	if i >= r.last || r.Tokens[i].Flags&BlockStart != 0 {
		return false
	}
	next, ok := r.lookup(i)
	if !ok || !next.about {
		return false
	}
	g.Value, _ = next.value.Times(w.value)
	g.Number, g.Last, g.Derived = g.Value, i+1, next.value == Decimal{12, 0}
	g.Start, g.End = int32(r.Tokens[g.First].Start), int32(r.Tokens[i].End())
	return true
}

var quarterJoins = lexicon.SetOf("a de di of un")

var hashA, hashShnayim = lexicon.Hash("a"), lexicon.Hash("שנים")

// ordinals goes on with an ordinal that is told in two: dwudziesty pierwszy, الثانية عشرة.
func (r *figureReader) ordinals(g *Figure) {
	if g.Last >= r.last || !strings.Contains(" ar cs el es pl pt ", " "+r.words.language+" ") || r.Tokens[g.Last].Kind != Word || r.Tokens[g.Last].Flags&BlockStart != 0 {
		return
	}
	w, ok := r.lookup(g.Last)
	if !ok || w.derived {
		return
	}
	first, second := g.Value, w.value
	if r.words.language == "ar" {
		first, second = second, first
	} else if w.kind != 'o' {
		return
	}
	if first.Magnitude() == 1 && first.Exp == 1 && second.Magnitude() == 0 {
		g.Value, _ = first.Plus(second)
		g.Last++
	}
}

// ranks reports whether what stands behind a Portuguese ordinal, which may be a weekday or a part, is
// what it ranks: a sexta posição, but not na sexta passada, a quarta parte.
func (r *figureReader) ranks(i int32) bool {
	if i >= r.last {
		return false
	}
	t := &r.Tokens[i]
	return t.Kind == Word && t.Flags&(Capital|BlockStart) == 0 && t.Len > 3 && !unranked.Has(t.Hash) && lexicon.FunctionLanguages(t.Hash)&functionsPortuguese == 0
}

// ranksNoun reports whether a German word that is “eighth” or “respect” stands before a noun, which it ranks:
// im achten Stock.
func (r *figureReader) ranksNoun(i int32) bool {
	return r.Tokens[i].Flags&Capital == 0 && i+1 < r.last && r.Tokens[i+1].Kind == Word && r.Tokens[i+1].Flags&(Capital|BlockStart) == Capital
}

// romance reports whether the language has first behind the number of those that come first.
func (w *figureWords) romance() bool {
	return w.language == "es" || w.language == "fr" || w.language == "it" || w.language == "pt"
}

var functionsPortuguese = lexicon.FunctionsOf("pt")

var unranked = lexicon.SetOf("parte partes passada passado próxima próximo última último feira seguinte")

// of reports whether something is counted behind a word for about so many: de bateaux, mužů,
// but not a quarantine of fourteen days.
func (r *figureReader) of(i int32) bool {
	if i >= r.last || r.Tokens[i].Kind != Word || r.Tokens[i].Flags&BlockStart != 0 {
		return false
	}
	switch r.words.language {
	case "es", "fr", "it", "pt":
		word := r.Word(int(i))
		if strings.ContainsAny(word, "'’") {
			return true
		}
		if i++; i+1 < r.last && r.Tokens[i].Kind == Punct { // une trentaine de « casques bleus »
			i++
		}
		if word != "de" && word != "di" || i >= r.last || r.Tokens[i].Kind != Word {
			return false
		}
	}
	w, ok := r.lookup(i)
	return !ok || !w.opens()
}
