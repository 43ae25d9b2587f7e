package prose

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// durations reports a span of time that is told in another unit or in one word, and is another in the original: six
// weeks for ein halbes Jahr, two months for quinze jours, two weeks ago for vorgestern. Either side is to have one that
// is none of the other side’s. What is compared is how long they are, roughly: a month is four weeks to some, and a
// week eight days.
func (c *FigureComparer) durations(n int) {
	from, to, _, _ := c.span(n)
	here := c.ours.leftSpans(c.t, from, to)
	if len(here) == 0 || len(c.halvesHere(n)) > 0 || !c.inPlace(n) || !c.faithful(c.links[n]) {
		return
	}
	ours, theirs, ok := c.oddDuration(n, here)
	if !ok || c.ours.figures[ours.figure].counting() && len(c.unspelled(n, []int32{ours.figure})) == 0 || c.spanNearby(n, ours.minutes, &c.theirs, false) || c.spanNearby(n, theirs.minutes, &c.ours, true) {
		return
	}
	a, k := &c.ours.figures[ours.figure], theirs.figure
	if k >= 0 && a.Unit == c.theirs.figures[k].Unit && a.counting() && c.theirs.figures[k].counting() { // compared as numbers
		return
	}
	c.tell(n, ours.quantity, theirs.quantity, theirs.english)
}

// duration is a span of time.
type duration struct {
	quantity
	minutes float64
	english string
}

// leftSpans gives the spans of time among figures from to to-1 of a side that have no partner.
func (s *figureSide) leftSpans(f *Facts, from, to int32) (list []duration) {
	for k := from; k < to; k++ {
		if g := &s.figures[k]; s.pair[k] < 0 && g.lasts() {
			_, last := f.Within(int(g.UnitStart), int(g.UnitEnd))
			if k+1 < to && int(s.figures[k+1].First) == last { // une heure trente
				continue
			}
			list = append(list, duration{quantity{g.First, int32(last), 0, k}, g.minutes(), g.lasting()})
		}
	}
	return list
}

// oddDuration gives the one span of a link’s translation and the one of its original that are none of the other side’s.
// Where something was ago, the day before yesterday is one.
func (c *FigureComparer) oddDuration(n int, here []duration) (ours, theirs duration, ok bool) {
	_, _, their, beyond := c.span(n)
	if slices.ContainsFunc(here, func(d duration) bool { return c.andAHalf(c.ours.figures[d.figure].First) >= 0 }) {
		return ours, theirs, false
	}
	halves := c.halvesThere(n)
	there := slices.DeleteFunc(c.theirs.leftSpans(c.o, their, beyond), func(d duration) bool { // of dvě a půl hodiny
		return slices.ContainsFunc(halves, func(q quantity) bool { return q.first < d.first && d.first < q.last })
	})
	there = append(append(there, c.durationWords(n)...), c.halfSpans(n, halves)...)
	if slices.ContainsFunc(here, func(d duration) bool { return int(d.last) < len(c.t.Tokens) && c.t.Tokens[d.last].Hash == hashAgo }) {
		first, last := c.there(n)
		for _, d := range c.o.Dates(c.language, first, last) {
			if d.Relative && d.Away == -2 {
				there = append(there, duration{quantity{d.First, d.Last, 0, -1}, 2 * 1440, "two days"})
			}
		}
	}
	for i := len(here) - 1; i >= 0; i-- {
		if k := slices.IndexFunc(there, func(d duration) bool { return roughlyAs(d.minutes, here[i].minutes) }); k >= 0 {
			if there[k].minutes < here[i].minutes*1.15 && here[i].minutes < there[k].minutes*1.15 && (there[k].figure < 0 || there[k].english == "") { // told in a way of its own: eighteen months for année et demie
				c.ours.figures[here[i].figure].Dated = true
			}
			here, there = slices.Delete(here, i, i+1), slices.Delete(there, k, k+1)
		}
	}
	if len(there) == 1 && c.saysOne(n, there[0].minutes) {
		return ours, theirs, false
	}
	if len(here) != 1 || len(there) != 1 || there[0].english == "" || c.roundlyTold(here[0].first) && there[0].minutes < 4*here[0].minutes && here[0].minutes < 4*there[0].minutes {
		return ours, theirs, false
	}
	return here[0], there[0], true
}

// roundlyTold reports whether a word before token i says that what stands there is no more than near: just under two hours, for an
// hour and 53 minutes.
func (c *FigureComparer) roundlyTold(i int32) bool { return i > 0 && roughly.Has(c.t.Tokens[i-1].Hash) }

// saysOne reports whether a link's translation has one unit of time, told with an article, that is about as long: in a week.
func (c *FigureComparer) saysOne(n int, minutes float64) bool {
	l := c.links[n]
	for i, last := c.t.SentenceTokens(l.First, l.Last); i+1 < last; i++ {
		if h := c.t.Tokens[i].Hash; h != hashA && h != hashAn {
			continue
		}
		if w, ok := figureWordsOf("en").find(c.t.Tokens[i+1].Hash); ok && w.kind == 0 && spanUnits[w.unit.String()] && roughlyAs(w.unit.facts().factor/60, minutes) {
			return true
		}
	}
	return false
}

// lasts reports whether a figure tells how long something is.
func (g *Figure) lasts() bool {
	return spanUnits[g.Unit.String()] && g.UnitStart > g.Start && !g.Ordinal && !g.Dated && !g.Timed && !g.Loose && g.Value.Digits > 0
}

// minutes is how long a span of time is.
func (g *Figure) minutes() float64 { return g.Value.Float() * g.Unit.facts().factor / 60 }

// roughlyAs reports whether two spans may be one.
func roughlyAs(a, b float64) bool { return a < b*1.35 && b < a*1.35 }

// halfSpans gives the spans of a link’s original with a half or a quarter behind their number, or of a part of a unit: hace
// año y medio, tři čtvrtě roku.
func (c *FigureComparer) halfSpans(n int, halves []quantity) (list []duration) {
	words := figureWordsOf(c.language)
	for _, q := range halves {
		if q.figure < 0 || c.theirs.figures[q.figure].single() || c.theirs.figures[q.figure].Value.Exp < 0 && c.theirs.figures[q.figure].Value.Digits > 5 {
			continue // a number with its half in it is a figure like others
		}
		u := c.theirs.unitOf(c.o, q)
		if w, ok := words.find(c.o.Tokens[q.first].Hash); u == 0 && ok {
			u = w.unit
		}
		if spanUnits[u.String()] {
			list = append(list, duration{q, float64(q.value) / 10 * u.facts().factor / 60, ""})
		}
	}
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if int(g.Last)+1 < len(c.o.Tokens) && g.Value == (Decimal{3, 0}) && c.o.Tokens[g.Last].Hash == hashCtvrte {
			if w, ok := words.find(c.o.Tokens[g.Last+1].Hash); ok && spanUnits[w.unit.String()] {
				list = append(list, duration{quantity{g.First, g.Last + 2, 0, k}, 0.75 * w.unit.facts().factor / 60, ""})
			}
		}
		if !g.Written || !g.Ordinal || g.Value != (Decimal{4, 0}) || int(g.Last) >= len(c.o.Tokens) {
			continue
		}
		if w, ok := words.find(c.o.Tokens[g.Last].Hash); ok && spanUnits[w.unit.String()] {
			above, first := c.theirs.above(c.o, k, their)
			if above == 0 {
				above, first = 1, g.First
			}
			list = append(list, duration{quantity{first, g.Last + 1, 0, k}, float64(above) / 4 * w.unit.facts().factor / 60, ""})
		}
	}
	return list
}

var hashCtvrte = lexicon.Hash("čtvrtě")

// lasting writes a span as English does: half a year, two weeks.
func (g *Figure) lasting() string {
	switch {
	case g.Value == Decimal{5, -1} && g.Unit.String() == "hour":
		return "half an hour"
	case g.Value == Decimal{5, -1}:
		return "half a " + g.Unit.String()
	case g.Value == one:
		return "one " + g.Unit.String()
	}
	number, ok := (&Figure{Value: g.Value}).Spelled()
	if !ok {
		number = g.Value.String()
	}
	return number + " " + g.Unit.Plural()
}

// spanNearby reports whether a span as long has no partner in the sentences around a link on a side.
func (c *FigureComparer) spanNearby(n int, minutes float64, s *figureSide, ours bool) bool {
	for k := max(n-2, 0); k <= min(n+2, len(c.links)-1); k++ {
		if ours && k != n && slices.ContainsFunc(c.durationWords(k), func(d duration) bool { return roughlyAs(d.minutes, minutes) }) {
			continue // told there, too
		}
		from, to, their, beyond := c.span(k)
		if !ours {
			from, to = their, beyond
		}
		for i := from; i < to && k != n; i++ {
			if g := &s.figures[i]; s.pair[i] < 0 && g.lasts() && roughlyAs(g.minutes(), minutes) {
				return true
			}
		}
	}
	return false
}

// durationWords gives the words of a link's original that are spans by themselves. Of those without English it is
// open what is counted from when.
func (c *FigureComparer) durationWords(n int) (list []duration) {
	first, last := c.there(n)
	if !spaced(c.language) {
		text, from := c.textThere(n)
		for _, w := range durationSigns {
			if k := strings.Index(text, w.sign); k >= 0 && !endsWith(text[:k], notHalf) {
				i, j := c.o.Within(from+k, from+k+len(w.sign))
				list = append(list, duration{quantity{int32(i), int32(j), 0, -1}, w.minutes, w.english})
			}
		}
		return list
	}
	for i := first; i < last; i++ {
		if w, ok := durationNames[c.o.Tokens[i].Hash]; ok {
			list = append(list, duration{quantity{i, i + 1, 0, -1}, w.minutes, w.english})
		}
	}
	return list
}

// durationWord is a word for a span of time.
type durationWord struct {
	sign    string
	minutes float64
	english string
}

var (
	notHalf       = strings.Fields("个 個 年 月 上 下 前 后 後 时 時 間 대") // 一个半小时, 上半年
	durationSigns = []durationWord{
		{"一个半小时", 90, "an hour and a half"}, {"一時間半", 90, "an hour and a half"}, {"한 시간 반", 90, "an hour and a half"}, {"한 달 반", 45 * 1440, "a month and a half"},
		{"一年半", 547 * 1440, "a year and a half"}, {"一个半月", 45 * 1440, "a month and a half"}, {"一か月半", 45 * 1440, "a month and a half"}, {"1カ月半", 45 * 1440, "a month and a half"},
		{"半年", 182.5 * 1440, "half a year"}, {"半个月", 15 * 1440, "half a month"}, {"半小时", 30, "half an hour"}, {"半个小时", 30, "half an hour"},
		{"반년", 182.5 * 1440, "half a year"}, {"보름", 15 * 1440, "two weeks"}, {"半月", 15 * 1440, "half a month"}, {"季度", 0, ""}, {"四半期", 0, ""}, {"분기", 0, ""},
	}
	durationNames = func() map[uint64]durationWord {
		m := map[uint64]durationWord{}
		for _, row := range [...]struct {
			words string
			durationWord
		}{
			{"halbjahr halbjahres halbjährige halbjährigen halbjähriger halbjähriges halfjaar halvår halvårs полгода полугода півроку půlrok půlroku εξάμηνο", durationWord{"", 182.5 * 1440, "half a year"}},
			{"dreivierteljahr dreivierteljahres", durationWord{"", 274 * 1440, "nine months"}},
			{"vierteljahr vierteljahres τρίμηνο", durationWord{"", 91 * 1440, "three months"}},
			{"halbstündige halbstündigen halbstündiger halbstündiges halfuur halvtimme halvtimmes mezz'ora mezzora полчаса получаса півгодини půlhodina půlhodinu půlhodiny půlhodině μισάωρο ημίωρο", durationWord{"", 30, "half an hour"}},
			{"viertelstunde kwadrans kwadransa čtvrthodina čtvrthodinu čtvrthodiny", durationWord{"", 15, "a quarter of an hour"}},
			{"dreiviertelstunde", durationWord{"", 45, "three quarters of an hour"}},
			{"δεκαπενθήμερο", durationWord{"", 14 * 1440, "two weeks"}},
			{"vierteljahrhundert vierteljahrhunderts", durationWord{"", 25 * 525960, "a quarter of a century"}},
			{"півторарічн(а е ий ого ої ому у) полуторагодов(ая ого ое ой ом ую ый)", durationWord{"", 547 * 1440, "a year and a half"}},
			{"півторагодинн(а е ий ого ої ому у) полуторачасов(ая ого ое ой ом ую ый)", durationWord{"", 90, "an hour and a half"}},
			{"semestre semestres semester semesters semestru semestrul semestri semestr семестр семестра pololetí półrocze półroczu półrocza полугодие полугодия полугодии півріччя півріччі yarıyıl", durationWord{"", 182.5 * 1440, ""}},
			{`trimestre trimestres trimester trimestru trimestrul trimestri quartal quartals quartale quartalen kwartaal kwartalen kvartal kvartalet kvartál kvartálu čtvrtletí kwartał kwartale kwartału
				квартал квартала квартале кварталу кварталі çeyrek çeyreğinde çeyreği الربع ربع`, durationWord{"", 91 * 1440, ""}},
			{"quincena quincenas quinzaine quinzena quindicina fortnight", durationWord{"", 15 * 1440, ""}},
			{"lustro lustros lustri quinquenio quinquennio", durationWord{"", 5 * 525960, ""}},
			{"bienio bienios biennio biénio trienio triennio triénio sexenio quadriennio quadriénio quadriênio quadrimestre bimestre cuatrimestre weekend", durationWord{}},
		} {
			eachForm(row.words, func(form string) { m[lexicon.Key(form)] = row.durationWord })
		}
		return m
	}()
)
