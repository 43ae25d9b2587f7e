package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// fractions reports a fraction in words that is another in the original: three quarters for
// dos tercios. What is compared is a hundred times the number above, and the one below.
func (c *FigureComparer) fractions(n int) {
	ours, theirs, ok := c.odd(n, c.fractionsHere, c.fractionsThere)
	if from, to, _, _ := c.span(n); !ok && slices.ContainsFunc(c.ours.figures[from:to], func(g Figure) bool { return g.Written && (g.Ordinal || g.Derived) }) {
		ours, theirs, ok = c.odd(n, c.fractionsLoose, c.fractionsThere)
	}
	if !ok || ours.figure >= 0 && theirs.figure >= 0 && c.ours.figures[ours.figure].ofScale() > 0 && c.theirs.figures[theirs.figure].ofScale() > 0 { // which are compared as numbers
		return
	}
	if from, to, their, beyond := c.span(n); shared(&c.ours, &c.theirs, from, to, ours, theirs.value) || shared(&c.theirs, &c.ours, their, beyond, theirs, ours.value) {
		return
	}
	above, below := theirs.value/100, theirs.value%100
	english := ""
	if g := &c.ours.figures[ours.figure]; ours.last-g.First > 2 || c.t.Tokens[ours.first].Hash == hashEvery {
		c.tell(n, ours, theirs, c.shareIn(ours, theirs))
		return
	}
	if above == ours.value/100 && below != 2 && ours.value%100 != 2 { // the part alone is wrong
		g := &c.ours.figures[ours.figure]
		if english = partWord(below); above > 1 {
			english += "s"
		}
		c.tell(n, quantity{g.First, g.Last, ours.value, ours.figure}, theirs, english)
		return
	}
	first := &c.t.Tokens[ours.first]
	switch {
	case below == 2:
		if english = "half"; !c.alone(ours) && !c.verb(ours.last) {
			english = "half of"
		}
	case above == 1 && first.Hash == hashOne:
		english = "one " + partWord(below)
	case above == 1:
		english = "a " + partWord(below)
	default:
		english = spelledOnes[above] + " " + partWord(below) + "s"
		if strings.Contains(c.t.Plain[first.Start:c.t.Tokens[ours.last-1].End()], "-") {
			english = strings.Replace(english, " ", "-", 1)
		}
	}
	if below != 2 && ours.value%100 == 2 && !c.alone(ours) { // half the members
		english += " of"
	}
	if first.Has(Capital) {
		english = strings.ToUpper(english[:1]) + english[1:]
	}
	c.tell(n, ours, theirs, english)
}

var (
	hashHalf = lexicon.Hash("half")
	hashOne  = lexicon.Hash("one")
	hashBy   = lexicon.Hash("by")
)

// alone reports whether a fraction of the translation goes without “of”, or has it already.
func (c *FigureComparer) alone(x quantity) bool {
	h := c.t.Tokens[x.last].Hash
	return h == hashOf || compared.Has(h) || c.by(x.first) || c.sized(x.last) || c.t.Tokens[x.last].Kind != Word
}

// share reports whether a figure tells a fraction in another way: ten of one in ten, 33 of 33
// percent.
func (g *Figure) share(value uint64) bool {
	above, below := value/100, value%100
	if g.Ordinal || g.Dated || g.Unit != 0 && g.Unit.Dimension() != "share" {
		return false
	}
	if v, ok := g.Value.Whole(); ok && v == below && v > 2 {
		return true
	}
	percent, v := 100*float64(above)/float64(below), g.Value.Float()
	return v > percent-1.5 && v < percent+1.5
}

// shared reports whether one of some figures of a side, outside what is told, tells a fraction in another
// way. One that the other side has beside it, too, does not: seven in ten (69 %).
func shared(s, other *figureSide, from, to int32, x quantity, value uint64) bool {
	for i := from; i < to; i++ {
		g, k := &s.figures[i], s.pair[i]
		if (g.First < x.first || g.Last > x.last) && g.share(value) && !(k >= 0 && g.Unit.Dimension() == "share" && other.figures[k].Value == g.Value && other.figures[k].Unit.is(g.Unit)) {
			return true
		}
	}
	return false
}

// partWord is what English calls one of so many parts.
func partWord(below uint64) string {
	if below == 4 {
		return "quarter"
	}
	return ordinalWord(spelledOnes[below])
}

// fractionsHere gives those of a link's translation: two thirds, a third of, half of the, one in ten.
func (c *FigureComparer) fractionsHere(n int) (list []quantity) { return c.fractionsIn(n, false) }

// fractionsLoose gives those, too, that only an original with as many fractions proves to be some: a quarter rejects
// it, by almost a third in May, half more.
func (c *FigureComparer) fractionsLoose(n int) (list []quantity) { return c.fractionsIn(n, true) }

func (c *FigureComparer) fractionsIn(n int, loose bool) (list []quantity) {
	list = c.sharesHere(n)
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		g := &c.ours.figures[i]
		if v := g.ofScale(); v > 0 {
			list = append(list, quantity{g.First, g.Last - 1, v, i})
			continue
		}
		if !g.Written || !g.Ordinal && !g.Derived || int(g.Last) >= len(c.t.Tokens) {
			continue
		}
		next := c.t.Tokens[g.Last].Hash
		if g.Value == (Decimal{5, -1}) {
			if first := g.First; c.t.Tokens[first].Hash == hashHalf && g.Last == g.First+1 && (loose && c.part(g) || next == hashOf || halved.Has(next) || c.by(g.First) && c.ends(g.Last)) {
				if loose && first > 0 && c.t.Tokens[first-1].Hash == hashA { // grew by a half
					first--
				}
				list = append(list, quantity{first, g.Last, 102, i})
			}
			continue
		}
		below := g.below()
		if below == 0 {
			continue
		}
		switch above, first := c.ours.above(c.t, i, from); {
		case above > 1 && c.t.Plain[g.End-1] == 's':
			list = append(list, quantity{first, g.Last, above*100 + below, i})
		case above == 1 && next == hashOf:
			list = append(list, quantity{first, g.Last, 100 + below, i})
		case above == 0 && g.First > 0 && c.t.Tokens[g.First-1].Hash == hashA && (loose && c.part(g) || next == hashOf || (c.by(g.First-1) || c.changing(g.First-1)) && c.ends(g.Last) || c.verb(g.Last) || compared.Has(next) || c.sized(g.Last)):
			list = append(list, quantity{g.First - 1, g.Last, 100 + below, i})
		}
	}
	return list
}

// part reports whether nothing beside “half” or an ordinal of the translation makes it a length of time, a half of a
// match or one more of a kind: half an hour, the first half, a third time.
func (c *FigureComparer) part(g *Figure) bool {
	if i := g.First - 1; i >= 0 && (c.t.Tokens[i].Hash == '-' || halfOrdinals.Has(c.t.Tokens[i].Hash) || c.andAHalf(g.First) >= 0) {
		return false
	}
	t := &c.t.Tokens[g.Last]
	if t.Hash == '-' || t.Hash == hashA || t.Hash == hashAn {
		return false
	}
	if t.Kind != Word || t.Is(lexicon.Function|lexicon.VerbPast) || compared.Has(t.Hash) {
		return true
	}
	return c.t.Tokens[g.First].Hash != hashHalf && !t.Is(lexicon.Noun|lexicon.Adjective)
}

var halfOrdinals = lexicon.SetOf("each every first final last other second the this that")

// ofScale gives the fraction of half a million and a quarter of a million; 0 for any other figure.
func (g *Figure) ofScale() uint64 {
	switch {
	case !g.Derived || g.Scale == Decimal{}:
		return 0
	case g.Number == Decimal{25, -2}:
		return 104
	case g.Number == Decimal{75, -2}:
		return 304
	case g.Number == Decimal{5, -1}:
		return 102
	}
	return 0
}

// by reports whether “by” stands before token i of the translation: by a third, by almost half.
func (c *FigureComparer) by(i int32) bool {
	i = c.exactly(i)
	return i > 0 && c.t.Tokens[i-1].Hash == hashBy
}

// changing reports whether a word for what goes up or down stands before token i of the translation: rose a third.
func (c *FigureComparer) changing(i int32) bool {
	i = c.exactly(i)
	return i > 0 && changes.Has(c.t.Tokens[i-1].Hash)
}

// exactly gives the first of the words that tell how exact a figure at token i of the translation is; i where
// there is none.
func (c *FigureComparer) exactly(i int32) int32 {
	for n := 0; n < 3 && i > 0 && exactness.Has(c.t.Tokens[i-1].Hash); n++ {
		i--
	}
	return i
}

var (
	changes   = lexicon.SetOf("climbed cut declined decreased dipped down dropped fallen fell gained grew grown increased jumped lost plunged risen rose shrank shrunk slid slipped slumped soared tumbled up")
	exactness = lexicon.SetOf("about almost approximately around at just least more nearly only over roughly some than")
)

// verb reports whether token i of the translation is nothing but a verb: of the residents, a third returned.
func (c *FigureComparer) verb(i int32) bool {
	t := &c.t.Tokens[i]
	return t.Kind == Word && (t.Is(lexicon.Auxiliary) || t.Is(lexicon.VerbPast) && !t.Is(lexicon.Noun|lexicon.Adjective))
}

// ends reports whether token i of the translation is nothing that the words before it could go on with.
func (c *FigureComparer) ends(i int32) bool {
	t := &c.t.Tokens[i]
	return t.Kind != Word && t.Hash != '-' || t.Is(lexicon.Function)
}

// compared are words behind a part that something has more or less: a quarter more than last year.
var compared = lexicon.SetOf("cheaper fewer higher less lower more")

// sized reports whether what a part is compared with begins at token i of the translation: a third the size, a
// quarter as many.
func (c *FigureComparer) sized(i int32) bool {
	h := c.t.Tokens[i].Hash
	return h == hashAs || h == hashThe && int(i)+1 < len(c.t.Tokens) && sizes.Has(c.t.Tokens[i+1].Hash)
}

var sizes = lexicon.SetOf("amount cost height length level number pace price rate size speed time usual value volume weight width")

// halved are words that stand between “half” and what is halved.
var halved = lexicon.SetOf("all as her his its my our that the their these this those your")

// below gives the number of parts that a figure may be a part of, from three to ten; 0 where
// it is none.
func (g *Figure) below() uint64 {
	v, ok := g.Value.Whole()
	if !ok || !g.Ordinal || g.Dated || g.Loose || v < 3 || v > 10 {
		return 0
	}
	return v
}

// above gives how many parts a figure is, if a number in words stands before it, and the token
// at which that begins; 0 where none does.
func (s *figureSide) above(f *Facts, k, from int32) (number uint64, first int32) {
	if k == from {
		return 0, 0
	}
	a, g := &s.figures[k-1], &s.figures[k]
	between := a.Last+1 == g.First && goodPart.Has(f.Tokens[a.Last].Hash) // ein gutes Drittel
	if v, ok := a.Value.Whole(); ok && a.Written && !a.Ordinal && !a.Derived && v > 0 && v < 10 && (between || a.Last == g.First || a.Last+1 == g.First && f.Tokens[a.Last].Hash == '-') {
		return v, a.First
	}
	return 0, 0
}

var goodPart = lexicon.SetOf("bon bons buen buena gute guten gutes bom boa goed goede dobrá dobrou dobra dobrą dobré knappe knappes")

// fractionsThere gives those of a link's original. Words for nothing but a part (Drittel,
// tercio) need no number before them, and other ordinals a number (una quinta, jedna piąta) or
// the word for a part behind them (la cuarta parte). Turkish has the number behind.
func (c *FigureComparer) fractionsThere(n int) (list []quantity) {
	list = c.sharesThere(n)
	if !spaced(c.language) {
		return append(list, c.parted(n)...)
	}
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if v := g.ofScale(); v > 0 {
			list = append(list, quantity{g.First, g.Last, v, k})
			continue
		}
		if below := c.timesLess(g); below > 0 {
			list = append(list, quantity{g.First, g.Last, 100 + below, k})
			continue
		}
		if !g.Written || !g.Ordinal && !g.Derived {
			continue
		}
		word := strings.ToLower(c.o.Plain[g.Start:g.End])
		switch {
		case g.Value == Decimal{5, -1}:
			if prefixed(word, halves) || c.halfOf(g) || c.language == "de" && word == "halb" && int(g.Last) < len(c.o.Tokens) && c.o.Tokens[g.Last].Hash == hashSo { // halb so viele
				list = append(list, quantity{g.First, g.Last, 102, k})
			}
			continue
		case prefixed(word, threeQuarters):
			list = append(list, quantity{g.First, g.Last, 304, k})
			continue
		case twoThirds.Has(c.o.Tokens[g.First].Hash):
			list = append(list, quantity{g.First, g.Last, 203, k})
			continue
		case g.below() == 0:
			continue
		}
		above, first := c.theirs.above(c.o, k, their)
		last := g.Last
		if c.language == "tr" && k+1 < beyond {
			if a := &c.theirs.figures[k+1]; a.First == g.Last && a.Written && !a.Ordinal {
				above, _ = a.Value.Whole()
				first, last = g.First, a.Last
			}
		}
		switch {
		case above > 0:
			list = append(list, quantity{first, last, above*100 + g.below(), k})
		case g.Derived, int(last) < len(c.o.Tokens) && c.o.Tokens[last].Hash == hashParte:
			list = append(list, quantity{g.First, g.Last, 100 + g.below(), k})
		}
	}
	return list
}

// timesLess gives how many times less a figure of the original tells, which English calls a part: вдвое меньше, trois
// fois moins, dos veces menos; 0 where it is none.
func (c *FigureComparer) timesLess(g *Figure) uint64 {
	v, ok := g.Value.Whole()
	if !ok || v < 2 || v > 10 || g.Ordinal || g.Dated {
		return 0
	}
	words := occasionWords[c.language]
	i := g.Last
	if !words.adverbs.Has(c.o.Tokens[g.First].Hash) {
		if int(i) >= len(c.o.Tokens) || !words.times.Has(c.o.Tokens[i].Hash) {
			return 0
		}
		i++
	}
	if int(i) < len(c.o.Tokens) && (lessWords.Has(c.o.Tokens[i].Hash) || fewerWords.Has(c.o.Tokens[i].Hash)) {
		return v
	}
	return 0
}

// fewerWords are words for less of one kind: how much something costs, how often it happens.
var fewerWords = lexicon.SetOf("дешевле короче реже дешевше коротше рідше taniej rzadziej krócej levnější kratší")

// halfOf reports whether a word for a half tells which part of something, in a language that has
// it before an hour and a million, too, and behind a number: نصف الأعضاء, τα μισά μέλη.
func (c *FigureComparer) halfOf(g *Figure) bool {
	words, ok := halfWords[c.language]
	return ok && words.of.Has(c.o.Tokens[g.First].Hash) && int(g.Last) < len(c.o.Tokens) && !words.besides.Has(c.o.Tokens[g.Last].Hash) && !(g.First > 0 && words.besides.Has(c.o.Tokens[g.First-1].Hash))
}

// halfWords are the words for a half of something, and those beside which they are no part.
var halfWords = map[string]struct{ of, besides lexicon.Set }{
	"ar": {lexicon.SetOf("نصف لنصف بنصف النصف"), lexicon.SetOf("ساعة الساعة مليون مليار تريليون سنة السنة عام العام قرن القرن يوم اليوم شهر الشهر النهائي نهائي نهائى النهائى درجة دائرة")},
	"el": {lexicon.SetOf("μισά μισοί μισούς μισές μισών"), lexicon.SetOf("και ώρα εκατομμύριο χρόνο αιώνα")},
	"he": {lexicon.SetOf("מחצית כמחצית ממחצית למחצית חצי כחצי לחצי"), lexicon.SetOf("שעה מיליון מיליארד שנה יום גמר הגמר הראשונה השנייה שני הזמן")},
}

var twoThirds = lexicon.SetOf("ثلثا ثلثي ثلثين الثلثين وثلثا لثلثي بثلثي tweederde")

// parted gives the fractions of a link's original in Chinese, Japanese or Korean, which have the
// number below first: 三分之二, 3分の2, 3분의 2.
func (c *FigureComparer) parted(n int) (list []quantity) {
	first, last := c.there(n)
	text, from := c.textThere(n)
	at := func(start, end int) (i, j int32) {
		for i = first; i+1 < last && int(c.o.Tokens[i].End())-from <= start; {
			i++
		}
		for j = i; j+1 < last && int(c.o.Tokens[j].End())-from < end; {
			j++
		}
		return i, j + 1
	}
	for _, half := range [...]string{"一半", "半数", "半數", "半分", "절반", "의 반 ", "의 반밖", "의 반도", "의 반이", "의 반을", "의 반은", "의 반으로"} {
		for k := 0; ; k += len(half) {
			next := strings.Index(text[k:], half)
			if next < 0 {
				break
			}
			k += next
			i, j := at(k, k+len(half))
			list = append(list, quantity{i, j, 102, -1})
		}
	}
	for _, mark := range [...]string{"分之", "分の", "분의"} {
		for end := 0; ; {
			k := strings.Index(text[end:], mark)
			if k < 0 {
				break
			}
			before := strings.TrimRight(text[:end+k], " ")
			end += k + len(mark)
			b, width := utf8.DecodeLastRuneInString(before)
			wide, _ := utf8.DecodeLastRuneInString(before[:len(before)-width])
			a, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[end:], " "))
			below, above := signDigit(b), signDigit(a)
			if below < 3 || above < 1 || signDigit(wide) >= 0 || wide == '十' { // of two digits, or percents: 百分之
				continue
			}
			i, j := at(len(before)-1, end+1)
			list = append(list, quantity{i, j, uint64(above*100 + below), -1})
		}
	}
	return list
}

// signDigit is the value of a digit or of a sign for one; -1 for any other.
func signDigit(r rune) int {
	if d := Digit(r); d >= 0 {
		return d
	}
	return scriptDigit(r)
}

var hashSo, hashParte = lexicon.Hash("so"), lexicon.Hash("parte")

// halves are how the words for a half of something begin, which no language has before an hour
// or a million; threeQuarters those for three quarters in one word.
const (
	halves        = "hälft helft jumătat metà metad mitad moitié polovi połow yarıs полови"
	threeQuarters = "dreiviertel driekwart"
)

// prefixed reports whether a word has one of some beginnings, which spaces part.
func prefixed(word, beginnings string) bool {
	for b := range strings.FieldsSeq(beginnings) {
		if strings.HasPrefix(word, b) {
			return true
		}
	}
	return false
}
