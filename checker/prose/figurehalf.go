package prose

import (
	"slices"
	"strings"
)

// halves reports a number and a half in words that is another in the original: two and a half hours
// for dreieinhalb Stunden. What is compared is ten times the number.
func (c *FigureComparer) halves(n int) {
	ours, theirs, ok := c.odd(n, c.halvesHere, c.halvesThere)
	if !ok {
		c.halfUnits(n)
	}
	if !ok || c.ours.figures[ours.figure].single() && c.theirs.figures[theirs.figure].single() {
		return
	}
	g := Figure{Value: NewDecimal(theirs.value/10, 0)}
	english, ok := g.Spelled()
	a := &c.ours.figures[ours.figure]
	if !ok || !a.Written {
		english = g.Value.String()
	}
	switch {
	case a.single():
		english = NewDecimal(theirs.value, -1).String()
	case a.First == ours.last-1: // an hour and a half
		english += " and a half " + c.t.Word(int(ours.first)+1) + "s"
	default:
		english += " and a half"
	}
	c.tell(n, ours, theirs, english)
}

// halfUnits reports the unit of the only number and a half of a link, where the original counts another unit of time:
// two and a half months for deux ans et demi.
func (c *FigureComparer) halfUnits(n int) {
	ours := c.halvesHere(n)
	if len(ours) != 1 {
		return
	}
	theirs := c.halvesThere(n)
	if len(theirs) != 1 || ours[0].value != theirs[0].value {
		return
	}
	here, there := c.ours.unitOf(c.t, ours[0]), c.theirs.unitOf(c.o, theirs[0])
	if here == there || !spanUnits[here.String()] || !spanUnits[there.String()] {
		return
	}
	for k := ours[0].figure; int(k) < len(c.ours.figures) && c.ours.figures[k].First <= ours[0].last; k++ {
		if p := c.ours.pair[k]; p >= 0 && c.ours.figures[k].Unit != 0 && c.theirs.figures[p].Unit != 0 {
			return // judged as a pair: buçuk saat
		}
	}
	for i := ours[0].first; i <= ours[0].last && int(i) < len(c.t.Tokens); i++ {
		if w, ok := figureWordsOf("en").find(c.t.Tokens[i].Hash); ok && w.unit == here {
			english := there.Plural()
			if !strings.HasSuffix(c.t.Word(int(i)), "s") {
				english = there.String()
			}
			c.tell(n, quantity{i, i + 1, 0, -1}, theirs[0], english)
			return
		}
	}
}

// unitOf gives the unit of time that a number and a half counts; 0 where none is known.
func (s *figureSide) unitOf(f *Facts, x quantity) Unit {
	for k := x.figure; int(k) < len(s.figures) && s.figures[k].First <= x.last; k++ {
		if u := s.figures[k].Unit; spanUnits[u.String()] {
			return u
		}
	}
	if w, ok := figureWordsOf("en").find(f.Tokens[min(int(x.first)+1, len(f.Tokens)-1)].Hash); ok { // an hour and a half
		return w.unit
	}
	return 0
}

// single reports whether a figure has its half in it: 2.5.
func (g *Figure) single() bool { return g.Value.Exp == -1 && !g.Written }

// half gives ten times the value of a figure that ends with a half.
func (g *Figure) half() (value uint64, ok bool) {
	return g.Value.Digits, g.Value.Exp == -1 && g.Value.Digits > 10 && g.Value.Digits < 1000 && g.Value.Digits%10 == 5 && !g.Dated && !g.Timed
}

// halvesHere gives those of a link's translation: three and a half, 2.5, an hour and a half.
func (c *FigureComparer) halvesHere(n int) (list []quantity) {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		g := &c.ours.figures[i]
		if v, ok := g.half(); ok {
			list = append(list, quantity{g.First, g.Last, v, i})
			continue
		}
		at := c.andAHalf(g.First)
		if at < 0 {
			continue
		}
		if before := i - 1; before >= from && c.ours.figures[before].Last == at+1 && !c.ours.figures[before].Ordinal {
			b := &c.ours.figures[before]
			if b.Derived { // a decade and a half
				list = append(list, quantity{max(b.First-1, 0), g.Last, 15, before})
			} else if v, ok := b.Value.Whole(); ok && v < 100 {
				list = append(list, quantity{b.First, g.Last, v*10 + 5, before})
			}
		} else if w, ok := figureWordsOf("en").find(c.t.Tokens[at].Hash); ok && spanUnits[w.unit.String()] && at > 0 && (c.t.Tokens[at-1].Hash == hashA || c.t.Tokens[at-1].Hash == hashAn) {
			list = append(list, quantity{at - 1, g.Last, 15, i})
		}
	}
	return list
}

// andAHalf gives the token before “and a half”, hyphens between them or not, if half is token i; -1 elsewhere.
func (c *FigureComparer) andAHalf(i int32) int32 {
	if c.t.Tokens[i].Hash != hashHalf {
		return -1
	}
	for _, word := range [...]uint64{hashA, hashAnd, 0} {
		if i--; i > 0 && c.t.Tokens[i].Hash == '-' {
			i--
		}
		if i < 0 || word != 0 && c.t.Tokens[i].Hash != word {
			return -1
		}
	}
	return i
}

// halvesThere gives those of a link's original: dreieinhalb, tres horas y media, полтора, 三个半小时.
func (c *FigureComparer) halvesThere(n int) (list []quantity) {
	language, _, _ := strings.Cut(c.language, "-")
	words := halfBehind[language]
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if v, ok := g.half(); ok {
			list = append(list, quantity{g.First, g.Last, v, k})
			continue
		}
		if g.Value == (Decimal{5, -1}) && g.Written {
			if first := c.bareHalf(g, words); first > 0 { // hace año y medio
				list = append(list, quantity{first, g.Last, 15, k})
				continue
			}
		}
		v, ok := g.Value.Whole()
		if !ok || v == 0 || v > 99 || g.Ordinal || g.Derived || g.Dated || g.Timed {
			continue
		}
		if !spaced(language) {
			rest := c.o.Plain[g.End:min(int(g.End)+24, len(c.o.Plain))]
			if slices.ContainsFunc(words, func(half string) bool { return strings.HasPrefix(strings.TrimPrefix(rest, " "), half) }) {
				list = append(list, quantity{g.First, g.Last, v*10 + 5, k})
			}
			continue
		}
		for at := g.Last; at <= g.Last+1 && int(at) < len(c.o.Tokens); at++ { // behind what is counted, too
			if size := startsAt(c.o, at, words); size > 0 {
				list = append(list, quantity{g.First, at + size, v*10 + 5, k})
				break
			}
			if c.o.Tokens[at].Kind != Word {
				break
			}
		}
	}
	return list
}

// bareHalf gives the token of the unit of time that a half is joined to, if no number stands before that: hace año y medio,
// شهر ونصف; 0 elsewhere.
func (c *FigureComparer) bareHalf(g *Figure, halves []string) int32 {
	for _, p := range halves {
		i := g.Last - phraseSize(p) - 1
		if i < 1 || !phraseAt(c.o, i+1, p) {
			continue
		}
		words := figureWordsOf(c.language)
		unit, _ := words.find(c.o.Tokens[i].Hash)
		if number, _ := words.find(c.o.Tokens[i-1].Hash); unit.kind == 0 && spanUnits[unit.unit.String()] && number.kind == 0 && c.o.Tokens[i-1].Kind == Word {
			return i
		}
	}
	return 0
}

// halfBehind are the phrases of a language that add a half to the number before them, behind what it
// counts or not; their words are parted by “_”.
var halfBehind = map[string][]string{
	"ar": {"ونصف", "و_نصف", "والنصف"},
	"cs": {"a_půl"},
	"el": {"και_μισό", "και_μισή", "και_μισός"},
	"es": {"y_media", "y_medio"},
	"fr": {"et_demi", "et_demie"},
	"he": {"וחצי"},
	"it": {"e_mezzo", "e_mezza"},
	"ja": {"時間半", "年半", "か月半", "カ月半", "ヶ月半", "週間半"},
	"ko": {"시간 반", "년 반", "달 반", "개월 반", "년반", "시간반"},
	"pl": {"i_pół"},
	"pt": {"e_meia", "e_meio"},
	"ro": {"și_jumătate", "şi_jumătate"},
	"ru": {"с_половиной"},
	"sv": {"och_en_halv", "och_ett_halvt"},
	"tr": {"buçuk"},
	"uk": {"з_половиною", "із_половиною"},
	"zh": {"个半", "年半", "小时半", "天半", "周半"},
}
