package prose

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// eras reports a number of decades or centuries that is another span of years in the original: four
// centuries for cinq siècles, nineteen years for ein Jahrzehnt. What is compared are the years. Of two
// that are both told in years, the figures are compared.
func (c *FigureComparer) eras(n int) {
	ours, theirs, ok := c.oddOf(n, (*figureSide).eras)
	if !ok {
		ours, theirs, ok = c.oddOf(n, (*figureSide).decadesOf)
	}
	if !ok {
		return
	}
	a, b := &c.ours.figures[ours.figure], &c.theirs.figures[theirs.figure]
	if !a.Derived && !b.Derived || !a.Derived && c.ours.pair[ours.figure] >= 0 || !b.Derived && c.theirs.pair[theirs.figure] >= 0 {
		return
	}
	era, number := "year", theirs.value
	switch {
	case number%100 == 0:
		era, number = "century", number/100
	case number%10 == 0 && a.Derived:
		era, number = "decade", number/10
	}
	g := Figure{Value: NewDecimal(number, 0)}
	english, ok := g.Spelled()
	if !ok {
		english = g.Value.String()
	}
	switch {
	case number == 1:
		english = "a " + era
	case era == "century":
		english += " centuries"
	default:
		english += " " + era + "s"
	}
	c.tell(n, ours, theirs, english)
}

// decadesOf gives the eras but for those in years, which may be ages: 61, who came three decades ago.
func (s *figureSide) decadesOf(f *Facts, from, to int32) []quantity {
	return slices.DeleteFunc(s.eras(f, from, to), func(q quantity) bool { return !s.figures[q.figure].Derived })
}

// eras gives the spans of decades, centuries and years among figures from to to-1 of a side.
func (s *figureSide) eras(f *Facts, from, to int32) (list []quantity) {
	for k := from; k < to; k++ {
		g := &s.figures[k]
		if v, ok := g.Value.Whole(); ok && g.Unit.String() == "year" && v > 1 && v < 2000 && !g.Ordinal && !g.Dated && !g.Loose && !g.Derived && g.UnitStart > g.Start {
			_, last := f.Within(int(g.UnitStart), int(g.UnitEnd))
			list = append(list, quantity{g.First, int32(last), v, k})
			continue
		}
		years := uint64(0)
		switch last := f.Tokens[g.Last-1].Hash; {
		case !g.Derived:
		case decadeNames.Has(last):
			years = 10
		case centuryNames.Has(last):
			years = 100
		}
		if years == 0 {
			continue
		}
		if v, ok := g.Value.Whole(); ok && g.Last > g.First+1 {
			list = append(list, quantity{g.First, g.Last, v, k})
		} else if k > from && s.figures[k-1].Last == g.First && !s.figures[k-1].Ordinal && !s.figures[k-1].Derived {
			if v, ok := s.figures[k-1].Value.Whole(); ok && v > 0 && v < 100 {
				list = append(list, quantity{s.figures[k-1].First, g.Last, v * years, k})
			}
		} else if g.First > 1 && f.Tokens[g.First-1].Hash == hashA && f.Tokens[g.First-2].Hash != hashHalf && !(int(g.Last) < len(f.Tokens) && f.Tokens[g.Last].Hash == hashAnd) {
			list = append(list, quantity{g.First - 1, g.Last, years, k})
		}
	}
	return list
}

var (
	decadeNames  = lexicon.SetOf("decade decades jahrzehnt jahrzehnte jahrzehnten jahrzehnts décennie décennies decenio decenios década décadas decennio decenni decennium decennia decennier desetiletí десятилетие десятилетия десятилетий десятиліття dziesięciolecie deceniu decenii δεκαετία δεκαετίες")
	centuryNames = lexicon.SetOf("century centuries jahrhundert jahrhunderte jahrhunderten jahrhunderts siècle siècles siglo siglos secolo secoli século séculos eeuw eeuwen århundrade århundraden sekel století столетие столетия столетий століття століть stulecie secol secole αιώνα αιώνες")
)
