package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Languages tell some figures by others, or by words that hold none: the last 16 are eighths of a final,
// somebody who is 87 is in the 88th year of life, a goal in 90+5 falls five minutes into stoppage time.
// And a headline tells in one language what another leaves to the story. What differs so is no fault; it is
// asked of what would be reported alone.

// idiomatic reports whether a difference is only one of how something is told.
func (c *FigureComparer) idiomatic(d *FigureDifference) bool {
	n := d.Link
	switch d.Fault {
	case FigureAdded:
		return c.toldByIdiom(n, &d.Ours) || c.theirs.lost(&d.Ours) || c.t.Headline(int(d.Ours.First)) && (c.toldAnywhere(&d.Ours) || rounds(&d.Ours, c.theirs.figures))
	case FigureMissing:
		return c.toldInWords(n, &d.Theirs) || c.ours.lost(&d.Theirs) || c.o.Headline(int(d.Theirs.First)) && c.keptAnywhere(&d.Theirs) || c.toldExactly(n, &d.Theirs) || c.countedOn(n, &d.Theirs)
	case FigureChanged:
		return d.Ours.Value != Decimal{} && (c.toldByIdiom(n, &d.Ours) || c.toldInWords(n, &d.Theirs) || c.intoDollars(&d.Ours, &d.Theirs) || c.intoGMT(&d.Ours, &d.Theirs) || c.minutesLater(n, &d.Ours, nil) || c.figured(&d.Ours, &d.Theirs) || c.t.Headline(int(d.Ours.First)) && (!d.Ours.Unit.is(d.Theirs.Unit) && c.toldAnywhere(&d.Ours) || rounds(&d.Ours, c.theirs.figures)))
	}
	return false
}

// lost reports whether a side has the figure of the other anywhere, in its unit and without a partner: what
// was moved far is not added.
func (s *figureSide) lost(g *Figure) bool {
	for k := range s.figures {
		if o := &s.figures[k]; s.pair[k] < 0 && o.Value == g.Value && (o.Unit.is(g.Unit) || o.Value.Exp < 0 && o.Unit.mayBe(g.Unit)) && !o.Dated {
			return true
		}
	}
	return false
}

// toldAnywhere reports whether the original tells one of our figures in any of its sentences.
func (c *FigureComparer) toldAnywhere(a *Figure) bool {
	for n := range c.links {
		_, _, their, beyond := c.span(n)
		if slices.ContainsFunc(c.theirs.figures[their:beyond], func(b Figure) bool { return a.Value == b.Value && a.Unit.mayBe(b.Unit) }) || c.toldByIdiom(n, a) {
			return true
		}
	}
	return false
}

// keptAnywhere reports whether the translation tells a figure of the original in any of its sentences.
func (c *FigureComparer) keptAnywhere(b *Figure) bool {
	return rounds(b, c.ours.figures) || slices.ContainsFunc(c.ours.figures, func(a Figure) bool { return a.Value == b.Value })
}

// toldByIdiom reports whether the original of a link tells one of our figures by another, or by words.
func (c *FigureComparer) toldByIdiom(n int, a *Figure) bool {
	if c.sayingThere(n, a) {
		return true
	}
	if c.product(n, a) || c.others(a) && c.oneMoreNear(n, a) || c.asPart(n, a) || c.lostOfAll(n, a) || c.fullTime(a) {
		return true
	}
	language, _, _ := strings.Cut(c.language, "-")
	_, _, their, beyond := c.span(n)
	half := c.phraseThere(n, secondHalf[language])
	switch x, _ := a.Value.Whole(); {
	case x == 10 && c.phraseThere(n, twoDigits[language]), x == 4 && a.Ordinal && c.phraseThere(n, offPodium[language]):
		return true
	}
	for k := their; k < beyond; k++ {
		b := &c.theirs.figures[k]
		v, ok := b.Value.Whole()
		x, whole := a.Value.Whole()
		switch {
		case b.multiple(a):
			return true
		case !ok:
		case whole && (x+v == 45 || x+v == 90) && c.toGo(a), // 12 minutes from time, for minute 78
			whole && c.margin(a, v, their, beyond),
			whole && x == v+1 && opensWith(c.o.Plain[b.End:], timesOfSigns), // under ten seconds, 9秒台
			c.inBasisPoints(b, language) && a.Value == NewDecimal(v, -2),
			language == "nl" && b.Unit.String() == "tonne" && a.Unit.Money() && a.Value == NewDecimal(v, 5), // twee ton, in euros
			v == 4 && b.Ordinal && b.Written && c.quarterUnit(a, b),                                         // 250 kilograms, ćwierć tony
			c.andHalfOf(n, a, b),
			whole && x+1 == v && (c.yearOfLife(b) || c.birthdayAhead(b)),                                     // in the 88th year of life, would have turned 88
			whole && x == v+45 && v < 50 && half && c.saysHere(n, minuteWords),                               // 후반 30분
			whole && x > v && k+1 < beyond && c.plus(k) && c.theirs.figures[k+1].Value == NewDecimal(x-v, 0): // 90+5
			return true
		}
	}
	return false
}

// toldInWords reports whether the translation of a link tells a figure of the original in words that
// hold no figure: five minutes into stoppage time for 90+5, a quarter of a percentage point for 0,25.
func (c *FigureComparer) toldInWords(n int, b *Figure) bool {
	if c.saysHere(n, stoppageWords) && (strings.HasPrefix(strings.TrimLeft(c.o.Plain[b.End:], "'’′. "), "+") || c.inStoppage(n, b)) {
		return true
	}
	if c.partHere(n, b) || c.ofHundred(n, b) {
		return true
	}
	language, _, _ := strings.Cut(c.language, "-")
	v := b.Value
	if c.inBasisPoints(b, language) {
		v, _ = v.Times(Decimal{1, -2})
	}
	if v.Exp < 0 && v.Float() > 1 && v.Float() < 5 && b.Unit == 0 && b.Scale == (Decimal{}) && c.saysHere(n, timesWords) || b.Unit == 0 && holidaysOfChinese[c.o.Plain[b.Start:b.End]] && language == "zh" {
		return true
	}
	if words, ok := partsOfOne[v]; ok && c.saysHere(n, &words) {
		return true
	}
	if emergency[b.Digits] && v == NewDecimal(b.Digits, 0) && b.Unit == 0 && !c.counts(b) && c.saysHere(n, emergencyWords) {
		return true
	}
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ { // the five of one in five, 20 percent
		a := &c.ours.figures[i]
		if c.andHalfOf(n, a, b) || c.lostOfAll(n, a) {
			return true
		}
		if c.asPart(n, a) && slices.ContainsFunc(c.fractionsThere(n), func(q quantity) bool { return q.value%100 == v.Digits }) {
			return true
		}
	}
	return false
}

// timesOfSigns stand in Japanese behind the seconds or minutes of a time that is longer by a part of one.
var timesOfSigns = []string{"秒台", "分台"}

// andHalfOf reports whether one of our figures has a half behind it and is the original's in another unit: three
// and a half years, 42 months; a seven-and-a-half-mile path, 12 chilometri.
func (c *FigureComparer) andHalfOf(n int, a, b *Figure) bool {
	if b.Unit == 0 || !a.Written {
		return false
	}
	for _, q := range c.halvesHere(n) {
		i := int(q.last)
		if i < len(c.t.Tokens) && c.t.Tokens[i].Hash == '-' {
			i++
		}
		if &c.ours.figures[q.figure] != a || i >= len(c.t.Tokens) {
			continue
		}
		if w, ok := figureWordsOf("en").find(c.t.Tokens[i].Hash); ok && b.Unit.Per(w.unit) > 0 {
			return near(NewDecimal(q.value, -1), b.Value.Float()*b.Unit.Per(w.unit))
		}
	}
	return false
}

// lostOfAll reports whether one of our figures is what was lost of all that the original counts: a 58-6 record, for 58 of
// 64 matches.
func (c *FigureComparer) lostOfAll(n int, a *Figure) bool {
	x, ok := a.Value.Whole()
	if !ok || !c.saysHere(n, recordWords) {
		return false
	}
	from, to, their, beyond := c.span(n)
	for i := from; i+1 < to; i++ {
		if won := &c.ours.figures[i]; c.ours.figures[i+1].Start == a.Start && c.ours.score(c.t, i) {
			v, _ := won.Value.Whole()
			return slices.ContainsFunc(c.theirs.figures[their:beyond], func(b Figure) bool { return b.Value == NewDecimal(v+x, 0) })
		}
	}
	return false
}

// fullTime reports whether a figure is how long a match lasts: “for the full 90 minutes”.
func (c *FigureComparer) fullTime(a *Figure) bool {
	return a.Value == NewDecimal(90, 0) && a.First > 0 && fulls.Has(c.t.Tokens[a.First-1].Hash) && int(a.Last) < len(c.t.Tokens) && c.t.Tokens[a.Last].Hash == hashMinutes
}

// inStoppage reports whether the translation counts the minute of a figure of the original from the end of
// a half: the third minute of stoppage time for minute 93, and in Brazil for minute 48 of the second half.
func (c *FigureComparer) inStoppage(n int, b *Figure) bool {
	v, ok := b.Value.Whole()
	from, to, _, _ := c.span(n)
	return ok && slices.ContainsFunc(c.ours.figures[from:to], func(a Figure) bool {
		x, ok := a.Value.Whole()
		return ok && x > 0 && x < 16 && (x+45 == v || x+90 == v)
	})
}

var (
	recordWords   = setOf("record")
	fulls         = lexicon.SetOf("entire full whole")
	hashMinutes   = lexicon.Hash("minutes")
	minuteWords   = setOf("minute minutes")
	stoppageWords = setOf("stoppage injury added additional overtime")
	// emergency are the numbers that one calls for help: according to the emergency services, for según el 112.
	emergency      = map[uint64]bool{101: true, 102: true, 103: true, 107: true, 110: true, 112: true, 113: true, 115: true, 116: true, 117: true, 118: true, 119: true, 120: true, 144: true, 155: true, 158: true, 190: true, 192: true, 193: true, 911: true, 999: true, 1522: true}
	emergencyWords = setOf("ambulance ambulances emergency fire firefighters helpline hotline medical paramedics police rescue rescuers")
	timesWords     = setOf("double doubled doubling quadrupled tripled twice")
	partsOfOne     = map[Decimal]lexicon.Set{
		{25, -2}: lexicon.SetOf("quarter"),
		{5, -1}:  lexicon.SetOf("half"),
		{75, -2}: lexicon.SetOf("quarters"),
	}
	otherWords = lexicon.SetOf("fellow other others rival rivals")
)

// saysHere reports whether the translation of a link has one of some words.
func (c *FigureComparer) saysHere(n int, words *lexicon.Set) bool {
	first, last := c.here(n)
	return c.t.AnyOf(*words, int(first), int(last))
}

// others reports whether one of our figures counts those beside one: 16 other films.
func (c *FigureComparer) others(a *Figure) bool {
	return int(a.Last) < len(c.t.Tokens) && otherWords.Has(c.t.Tokens[a.Last].Hash)
}

// oneMoreNear reports whether the original of a link or of those beside it tells one more: 16 other films
// of 17.
func (c *FigureComparer) oneMoreNear(n int, a *Figure) bool {
	want, _ := a.Value.Plus(one)
	for k := max(n-1, 0); k <= min(n+1, len(c.links)-1); k++ {
		_, _, their, beyond := c.span(k)
		if slices.ContainsFunc(c.theirs.figures[their:beyond], func(b Figure) bool { return b.Value == want && b.Unit.mayBe(a.Unit) && !c.othersThere(&b) }) {
			return true
		}
	}
	return false
}

// othersThere reports whether a word for others stands beside a figure of the original, so that it counts them alone.
func (c *FigureComparer) othersThere(b *Figure) bool {
	for i := max(b.First-1, 0); i < min(b.Last+2, int32(len(c.o.Tokens))); i++ {
		if othersOfOriginals.Has(c.o.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

var othersOfOriginals = lexicon.SetOf(`آخرون آخرين أخرى dalších další ostatních andere anderen weitere weiteren άλλα άλλες άλλοι άλλους άλλων
	otras otros autres אחרים אחרות נוספים נוספות altre altri inne innych kolejnych outras outros alte alți altor других другие ещё ytterligare andra diğer інших інші ще`)

// asPart reports whether the original of a link tells one of our percentages as a part: uno de cada cinco,
// 五分之一.
func (c *FigureComparer) asPart(n int, a *Figure) bool {
	return a.Unit.Dimension() == "share" && slices.ContainsFunc(c.fractionsThere(n), func(q quantity) bool {
		gap := a.Value.Float() - 100*float64(q.value/100)/float64(q.value%100)
		return gap > -1 && gap < 1
	})
}

// partHere reports whether the translation of a link tells a percentage of the original as a part, which the original does not tell
// beside it: one in five, a third.
func (c *FigureComparer) partHere(n int, b *Figure) bool {
	return b.Unit.Dimension() == "share" && slices.ContainsFunc(c.fractionsHere(n), func(q quantity) bool {
		gap := b.Value.Float() - 100*float64(q.value/100)/float64(q.value%100)
		return gap > -2 && gap < 2 && !slices.ContainsFunc(c.fractionsThere(n), func(x quantity) bool { return x.value == q.value })
	})
}

// ofHundred reports whether a figure of the original is the hundred of so many in a hundred, which the translation tells
// as a percentage.
func (c *FigureComparer) ofHundred(n int, b *Figure) bool {
	from, to, their, beyond := c.span(n)
	if b.Value != (Decimal{1, 2}) || b.Unit.Dimension() == "share" {
		return false
	}
	for k := their + 1; k < beyond; k++ {
		if c.theirs.figures[k].First == b.First {
			before := c.theirs.figures[k-1].Value
			return slices.ContainsFunc(c.ours.figures[from:to], func(a Figure) bool { return a.Unit.Dimension() == "share" && a.Value == before })
		}
	}
	return false
}

// product reports whether one of ours is a figure of the original as many times as the original tells beside: 9,000
// for 3000 and trois fois plus.
func (c *FigureComparer) product(n int, a *Figure) bool {
	words := occasionWords[c.language]
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if v, ok := g.Value.Whole(); !ok || v < 2 || v > 20 || !words.adverbs.Has(c.o.Tokens[g.First].Hash) && (int(g.Last) >= len(c.o.Tokens) || !words.times.Has(c.o.Tokens[g.Last].Hash)) {
			continue
		}
		for i := their; i < beyond; i++ {
			if x, _ := c.theirs.figures[i].Value.Times(g.Value); i != k && x == a.Value {
				return true
			}
		}
	}
	return false
}

// quarterUnit reports whether one of ours is a quarter of the measure behind a word for a quarter.
func (c *FigureComparer) quarterUnit(a, b *Figure) bool {
	if int(b.Last) >= len(c.o.Tokens) {
		return false
	}
	w, _ := figureWordsOf(c.language).find(c.o.Tokens[b.Last].Hash)
	per := w.unit.Per(a.Unit)
	return per > 0 && near(a.Value, per/4)
}

// figured reports whether one of ours tells how many digits a sum has, and the original how many thousands
// or millions have: a nine-figure sum, ein dreistelliger Millionenbetrag.
func (c *FigureComparer) figured(a, b *Figure) bool {
	i := int(a.Last)
	if i < len(c.t.Tokens) && c.t.Tokens[i].Hash == '-' {
		i++
	}
	x, _ := a.Value.Whole()
	v, _ := b.Value.Whole()
	return i < len(c.t.Tokens) && figuredWords.Has(c.t.Tokens[i].Hash) && v > 0 && x > v && (x-v)%3 == 0
}

var figuredWords = lexicon.SetOf("digit figure figures")

// plus reports whether a figure of the original is one with the next: 90+5.
func (c *FigureComparer) plus(k int32) bool {
	between := c.o.Plain[c.theirs.figures[k].End:max(c.theirs.figures[k].End, c.theirs.figures[k+1].Start)]
	return len(between) < 9 && strings.Contains(between, "+")
}

// yearOfLife reports whether a figure of the original numbers the year of life somebody is in.
func (c *FigureComparer) yearOfLife(b *Figure) bool {
	if b.First > 0 && ownYears.Has(c.o.Tokens[b.First-1].Hash) { // dans sa 88e année
		return c.near(b.Last, 3, &yearsOfFrench) >= 0
	}
	at := c.near(b.Last, 4, &lifeYears)
	return at >= 0 && (c.near(b.Last, int(at-b.Last), &oneYear) >= 0 || wholeLifeYears.Has(c.o.Tokens[at].Hash))
}

// birthdayAhead reports whether a figure of the original is the age that somebody would have reached.
func (c *FigureComparer) birthdayAhead(b *Figure) bool {
	for k := b.First - 1; k >= max(b.First-3, 0) && c.o.Tokens[k].Flags&BlockStart == 0; k-- {
		if birthdays.Has(c.o.Tokens[k].Hash) && b.Unit.String() == "year" {
			return true
		}
	}
	return false
}

// near gives the first of some tokens from i on that is one of some words; -1 where none is.
func (c *FigureComparer) near(i int32, most int, words *lexicon.Set) int32 {
	for k := i; k < min(i+int32(most), int32(len(c.o.Tokens))) && c.o.Tokens[k].Flags&BlockStart == 0; k++ {
		if words.Has(c.o.Tokens[k].Hash) {
			return k
		}
	}
	return -1
}

var (
	ownYears       = lexicon.SetOf("sa")
	birthdays      = lexicon.SetOf("completaria cumpliría faria compiuto compirebbe împlinit fêté eu") // of would have turned
	yearsOfFrench  = lexicon.SetOf("année")
	lifeYears      = lexicon.SetOf("lebensjahr lebensjahres levensjaar levnadsår жизни життя życia života viață ηλικίας ζωής vita vida vie לחייו לחייה")
	wholeLifeYears = lexicon.SetOf("lebensjahr lebensjahres levensjaar levnadsår לחייו לחייה")
	oneYear        = lexicon.SetOf("год года году рік році року rok roku roce an anul anno ano año année έτος χρόνο")
)

// inBasisPoints reports whether a figure of the original counts hundredths of a percentage point.
func (c *FigureComparer) inBasisPoints(b *Figure, language string) bool {
	rest := strings.ToLower(strings.TrimLeft(c.o.Plain[b.End:min(int(b.End)+48, len(c.o.Plain))], " \u00a0-"))
	return strings.HasPrefix(rest, "bps") || strings.HasPrefix(rest, "bp") || opensWith(rest, basisPoints[language])
}

var basisPoints = map[string][]string{
	"ar": {"نقطة أساس", "نقاط أساس"},
	"cs": {"bazick", "bazic"},
	"de": {"basispunkt"},
	"el": {"μονάδες βάσης", "μονάδων βάσης"},
	"es": {"puntos básicos", "puntos base", "puntos de base"},
	"fr": {"points de base", "pdb"},
	"he": {"נקודות בסיס"},
	"it": {"punti base"},
	"ja": {"ベーシスポイント"},
	"ko": {"베이시스포인트", "베이시스 포인트"},
	"nl": {"basispunt"},
	"pl": {"punktów bazowych", "punkty bazowe", "pb", "pkt baz", "pkt. baz"},
	"pt": {"pontos-base", "pontos base", "pontos de base", "pontos básicos"},
	"ro": {"puncte de bază", "de puncte de bază"},
	"ru": {"базисных", "базисные", "б. п.", "б.п."},
	"sv": {"räntepunkt", "baspunkt", "punkter"},
	"tr": {"baz puan"},
	"uk": {"базисних", "базових", "базисні", "базові"},
	"zh": {"个基点", "基点"},
}

// twoDigits is how a language says that a figure is 10 or more.
var twoDigits = map[string][]string{
	"es": {"dos_dígitos", "doble_dígito"}, "fr": {"deux_chiffres"}, "it": {"due_cifre", "doppia_cifra"}, "pt": {"dois_dígitos"}, "ro": {"două_cifre"},
	"de": {"zweistellig", "zweistellige", "zweistelligen", "zweistelliger"}, "nl": {"dubbele_cijfers"}, "sv": {"tvåsiffrig", "tvåsiffriga", "tvåsiffrigt"}, "pl": {"dwucyfrowy", "dwucyfrowa", "dwucyfrowe", "dwucyfrowej"},
}

// offPodium is how a language says that somebody came fourth.
var offPodium = map[string][]string{
	"es": {"puertas_del_podio", "medalla_de_chocolate"}, "fr": {"pied_du_podium", "médaille_en_chocolat"}, "it": {"piedi_del_podio", "giù_dal_podio", "medaglia_di_legno"}, "pt": {"fora_do_pódio", "porta_do_pódio"},
}

// secondHalf is what the second half of a match is called where its minutes are counted by themselves.
var secondHalf = map[string][]string{
	"ar": {"الشوط_الثاني"},
	"cs": {"druhého_poločasu", "druhé_půle", "druhé_půli", "druhém_poločase"},
	"de": {"zweiten_halbzeit", "zweiten_hälfte", "zweiten_durchgang"},
	"el": {"δεύτερου_ημιχρόνου", "δεύτερο_ημίχρονο"},
	"es": {"segundo_tiempo", "segunda_parte", "segunda_mitad", "complemento"},
	"fr": {"seconde_période", "deuxième_période", "seconde_mi-temps", "deuxième_mi-temps"},
	"he": {"מחצית_השנייה", "המחצית_השנייה", "במחצית_השנייה"},
	"it": {"secondo_tempo", "ripresa"},
	"ja": {"後半"},
	"ko": {"후반"},
	"nl": {"tweede_helft"},
	"pl": {"drugiej_połowy", "drugiej_połowie"},
	"pt": {"segundo_tempo", "segunda_parte", "segunda_etapa", "etapa_final"},
	"ro": {"reprizei_secunde", "repriza_secundă", "repriza_a_doua"},
	"ru": {"второго_тайма", "втором_тайме"},
	"sv": {"andra_halvlek"},
	"tr": {"ikinci_yarı"},
	"uk": {"другого_тайму", "другому_таймі"},
	"zh": {"下半场", "下半時"},
}

// saying is a phrase that tells a figure in words that hold none or another.
type saying struct {
	value   uint64
	phrases []string
}

// sayingThere reports whether the original of a link tells one of our figures by a saying.
func (c *FigureComparer) sayingThere(n int, a *Figure) bool {
	v, ok := a.Value.Whole()
	if !ok {
		hundredths, _ := a.Value.Times(Decimal{1, 2})
		if v, ok = hundredths.Whole(); !ok || v > 99 || a.Unit.Dimension() != "share" {
			return false
		}
	}
	language, _, _ := strings.Cut(c.language, "-")
	var list []saying
	switch {
	case a.Unit.String() == "minute":
		list = partsOfHour[language]
	case a.Unit.String() == "month":
		list = yearsAndHalf[language]
	case a.Unit.Dimension() == "share" && a.Value.Exp >= 0:
		list = discounts[language]
	case int(a.Last) < len(c.t.Tokens) && c.t.Tokens[a.Last].Hash == hashBasis, a.Value.Exp < 0:
		list = partsOfPoint[language]
	case a.Unit == 0:
		list = roundsOfCup[language]
	}
	for _, s := range list {
		if s.value == v && c.phraseThere(n, s.phrases) {
			return true
		}
	}
	return false
}

// phraseThere reports whether one of some phrases stands in the original of a link.
func (c *FigureComparer) phraseThere(n int, phrases []string) bool {
	if !spaced(c.language) {
		text, _ := c.textThere(n)
		return slices.ContainsFunc(phrases, func(p string) bool { return strings.Contains(text, p) })
	}
	first, last := c.there(n)
	for i := first; i < last; i++ {
		for k := range phrases {
			if size := startsAt(c.o, i, phrases[k:k+1]); size > 0 && i+size <= last {
				return true
			}
		}
	}
	return false
}

// holidaysOfChinese are days that are called by month and day.
var holidaysOfChinese = map[string]bool{"五一": true, "六一": true, "八一": true, "十一": true}

var hashBasis = lexicon.Hash("basis")

// partsOfPoint are parts of a percentage point in hundredths of it.
var partsOfPoint = map[string][]saying{
	"ar": {{25, []string{"ربع_نقطة", "بربع_نقطة", "ربع_النقطة"}}, {50, []string{"نصف_نقطة", "بنصف_نقطة"}}},
	"cs": {{25, []string{"čtvrt_procentního", "čtvrt_procenta", "čtvrtprocent*", "čtvrt_procentní*"}}, {50, []string{"půl_procentního", "půl_procenta", "půlprocent*"}}},
	"de": {{25, []string{"viertelprozent*", "viertel_prozent*", "viertelpunkt"}}, {50, []string{"halben_prozentpunkt", "halber_prozentpunkt", "halbes_prozent"}}, {75, []string{"dreiviertelprozent*"}}},
	"el": {{25, []string{"τέταρτο_της_ποσοστιαίας", "τέταρτο_της_μονάδας"}}, {50, []string{"μισή_ποσοστιαία", "μισή_μονάδα"}}},
	"es": {{25, []string{"cuarto_de_punto"}}, {50, []string{"medio_punto"}}, {75, []string{"tres_cuartos_de_punto"}}},
	"fr": {{25, []string{"quart_de_point"}}, {50, []string{"demi_-_point", "demi-point"}}, {75, []string{"trois_quarts_de_point"}}},
	"he": {{25, []string{"רבע_נקודת", "ברבע_נקודת", "רבע_אחוז", "ברבע_אחוז"}}, {50, []string{"חצי_נקודת", "בחצי_נקודת", "חצי_אחוז", "בחצי_אחוז"}}},
	"it": {{25, []string{"quarto_di_punto"}}, {50, []string{"mezzo_punto"}}, {75, []string{"tre_quarti_di_punto"}}},
	"nl": {{25, []string{"kwart_procentpunt", "kwart_procent"}}, {50, []string{"half_procentpunt", "half_procent", "halve_procentpunt"}}},
	"pl": {{25, []string{"ćwierć_punktu"}}, {50, []string{"pół_punktu"}}},
	"pt": {{25, []string{"quarto_de_ponto"}}, {50, []string{"meio_ponto"}}, {75, []string{"três_quartos_de_ponto"}}},
	"ro": {{25, []string{"sfert_de_punct"}}, {50, []string{"jumătate_de_punct"}}},
	"ru": {{25, []string{"четверть_процентного", "четверть_процента", "четверть_пункта"}}, {50, []string{"половину_процентного", "полпроцента", "полпункта"}}},
	"sv": {{25, []string{"kvarts_procentenhet", "kvarts_procent"}}, {50, []string{"halv_procentenhet", "halv_procent"}}},
	"tr": {{25, []string{"çeyrek_puan*"}}, {50, []string{"yarım_puan*"}}},
	"uk": {{25, []string{"чверть_відсоткового", "чверть_процентного", "чверть_відсотка"}}, {50, []string{"пів_відсоткового", "половину_відсоткового", "піввідсотка"}}},
}

// discounts are what is taken off in per cent, where a language tells what is left.
var discounts = map[string][]saying{
	"zh": {{10, []string{"九折", "9折"}}, {20, []string{"八折", "8折"}}, {30, []string{"七折", "7折"}}, {40, []string{"六折", "6折"}}, {50, []string{"五折", "5折", "半价"}}, {15, []string{"八五折", "85折"}}, {25, []string{"七五折", "75折"}}},
}

// yearsAndHalf are years and a half in months, where they are one word.
var yearsAndHalf = map[string][]saying{
	"zh": {{18, []string{"一年半"}}, {30, []string{"两年半"}}, {42, []string{"三年半"}}, {54, []string{"四年半"}}},
	"ja": {{18, []string{"一年半"}}, {30, []string{"二年半"}}, {42, []string{"三年半"}}},
}

// roundsOfCup are the rounds of a cup by how many are left in them.
var roundsOfCup = map[string][]saying{
	"ar": {{16, []string{"ثمن_النهائي", "دور_الثمن*", "لثمن_النهائي", "بثمن_النهائي", "دور_ثمن"}}},
	"cs": {{8, []string{"čtvrtfinál*"}}, {16, []string{"osmifinál*", "osmifinal*"}}, {32, []string{"šestnáctifinál*"}}},
	"de": {{8, []string{"viertelfinal*"}}, {16, []string{"achtelfinal*"}}, {32, []string{"sechzehntelfinal*"}}},
	"el": {{8, []string{"προημιτελικ*"}}},
	"es": {{8, []string{"cuartos"}}, {16, []string{"octavos"}}, {32, []string{"dieciseisavos", "treintaidosavos"}}},
	"fr": {{8, []string{"quarts", "quart"}}, {16, []string{"huitièmes", "huitième", "8es", "8e"}}, {32, []string{"seizièmes", "seizième", "16es"}}, {64, []string{"trente_-_deuxièmes", "trente-deuxièmes", "32es"}}},
	"he": {{8, []string{"רבע_גמר", "רבע_הגמר"}}, {16, []string{"שמינית_הגמר", "שמינית_גמר", "לשמינית_הגמר", "בשמינית_הגמר", "לשמינית_גמר", "בשמינית_גמר"}}},
	"it": {{8, []string{"quarti"}}, {16, []string{"ottavi", "gli_ottavi"}}, {32, []string{"sedicesimi"}}},
	"nl": {{8, []string{"kwartfinale*"}}, {16, []string{"achtste_finale*"}}, {32, []string{"zestiende_finale*"}}},
	"pl": {{8, []string{"ćwierćfinał*"}}, {16, []string{"1/8", "1_/_8", "ósmej_finału", "ósma_finału"}}, {32, []string{"1/16", "1_/_16"}}},
	"pt": {{8, []string{"quartas", "quartos"}}, {16, []string{"oitavas", "oitavos"}}, {32, []string{"dezesseis_avos", "dezasseis_avos", "16_avos", "16_-_avos"}}},
	"ro": {{8, []string{"sferturi", "sferturile"}}, {16, []string{"optimi", "optimile", "optimilor"}}, {32, []string{"șaisprezecimi*", "şaisprezecimi*"}}},
	"ru": {{8, []string{"четвертьфинал*"}}, {16, []string{"1/8", "1_/_8", "восьмой_финала"}}, {32, []string{"1/16", "1_/_16"}}},
	"sv": {{8, []string{"kvartsfinal*"}}, {16, []string{"åttondelsfinal*", "åttondel*"}}, {32, []string{"sextondelsfinal*", "sextondel*"}}},
	"tr": {{8, []string{"çeyrek_final*"}}},
	"uk": {{8, []string{"чвертьфінал*"}}, {16, []string{"1/8", "1_/_8", "восьмої_фіналу"}}, {32, []string{"1/16", "1_/_16"}}},
	"ja": {{8, []string{"準々決勝"}}},
	"ko": {{8, []string{"준준결승"}}},
	"zh": {{8, []string{"四分之一决赛", "1/4决赛"}}, {16, []string{"八分之一决赛", "1/8决赛"}}},
}

// partsOfHour are quarters and halves of an hour in minutes.
var partsOfHour = map[string][]saying{
	"ar": {{15, []string{"ربع_ساعة", "ربع_الساعة", "الربع_ساعة"}}, {30, []string{"نصف_ساعة", "نصف_الساعة"}}, {45, []string{"ثلاثة_أرباع_الساعة", "ثلاثة_أرباع_ساعة"}}},
	"cs": {{15, []string{"čtvrthodin*", "čtvrt_hodiny", "čtvrt_hodinu", "čtvrthod*"}}, {30, []string{"půlhodin*", "půl_hodiny", "půl_hodinu"}}, {45, []string{"tři_čtvrtě_hodiny", "třičtvrtě_hodiny", "tři_čtvrti_hodiny", "tříčtvrtě*"}}},
	"de": {{15, []string{"viertelstund*", "viertelstünd*"}}, {30, []string{"halbstünd*", "halbe_stunde", "halben_stunde", "halbstunde*"}}, {45, []string{"dreiviertelst*", "drei_viertelstunden"}}},
	"el": {{15, []string{"τέταρτο", "τέταρτα", "δεκαπεντάλεπτ*"}}, {30, []string{"μισή_ώρα", "μισάωρ*", "ημίωρ*"}}, {45, []string{"τρία_τέταρτα", "σαρανταπεντάλεπτ*"}}},
	"es": {{15, []string{"cuarto_de_hora", "y_cuarto"}}, {30, []string{"media_hora"}}, {45, []string{"tres_cuartos_de_hora", "y_tres_cuartos"}}},
	"fr": {{15, []string{"quart_d'heure", "quart_d’heure", "et_quart"}}, {30, []string{"demi_-_heure", "demi-heure"}}, {45, []string{"trois_quarts_d'heure", "trois_quarts_d’heure"}}},
	"he": {{15, []string{"רבע_שעה", "כרבע_שעה"}}, {30, []string{"חצי_שעה", "כחצי_שעה", "מחצית_השעה"}}, {45, []string{"שלושת_רבעי_שעה", "שלושת_רבעי_השעה", "שלושה_רבעי_שעה"}}},
	"it": {{15, []string{"quarto_d'ora", "quarto_d’ora", "e_un_quarto"}}, {30, []string{"mezz'ora", "mezz’ora", "mezzora", "mezza_ora"}}, {45, []string{"tre_quarti_d'ora", "tre_quarti_d’ora"}}},
	"ja": {{30, []string{"半時間"}}},
	"ko": {{30, []string{"반 시간", "반시간"}}},
	"nl": {{15, []string{"kwartier*"}}, {30, []string{"half_uur", "halfuur*", "halve_uur"}}, {45, []string{"drie_kwartier", "driekwartier"}}},
	"pl": {{15, []string{"kwadrans*"}}, {30, []string{"pół_godziny", "półgodzin*"}}, {45, []string{"trzy_kwadranse", "trzech_kwadransów", "trzech_kwadransach"}}},
	"pt": {{15, []string{"quarto_de_hora", "e_um_quarto"}}, {30, []string{"meia_hora", "meia_-_hora"}}, {45, []string{"três_quartos_de_hora"}}},
	"ro": {{15, []string{"sfert_de_oră", "sfertul_de_oră", "și_un_sfert"}}, {30, []string{"jumătate_de_oră"}}, {45, []string{"trei_sferturi_de_oră"}}},
	"ru": {{15, []string{"четверть_часа", "четверти_часа", "с_четвертью"}}, {30, []string{"полчаса", "получас*"}}, {45, []string{"три_четверти_часа", "трех_четвертей_часа", "трёх_четвертей_часа"}}},
	"sv": {{15, []string{"kvart", "kvarten", "kvarts", "kvartslång*"}}, {30, []string{"halvtimm*", "halv_timme"}}, {45, []string{"trekvart*", "tre_kvart", "tre_kvarts"}}},
	"tr": {{15, []string{"çeyrek_saat*"}}, {30, []string{"yarım_saat*"}}},
	"uk": {{15, []string{"чверть_години", "чверті_години", "з_чвертю"}}, {30, []string{"півгодин*", "пів_години"}}, {45, []string{"три_чверті_години", "трьох_чвертей_години"}}},
	"zh": {{15, []string{"一刻钟"}}, {30, []string{"半小时", "半个小时", "半个多小时"}}, {45, []string{"三刻钟"}}},
}
