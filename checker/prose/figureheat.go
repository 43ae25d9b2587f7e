package prose

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// heats reports a temperature whose scale is not the one its value is told in: 40 degrees Fahrenheit
// for 40 Grad, 104 Celsius for 40 grados, 95 F for 30 °C.
func (c *FigureComparer) heats(n int) {
	from, to, their, beyond := c.span(n)
	for i := from; i < to; i++ {
		a := &c.ours.figures[i]
		ours, at, end := c.t.scaleOf(a)
		if ours == 0 || a.Dated {
			continue
		}
		found, alone := int32(-1), true
		for k := their; k < beyond; k++ {
			b := &c.theirs.figures[k]
			theirs, _, _ := c.o.scaleOf(b)
			if theirs == 0 && b.Unit.Dimension() == "heat" {
				if theirs = 'C'; b.Value.Float() > 60 { // which may be any
					return
				}
			}
			if theirs == 0 {
				continue
			}
			if sameHeat(a, b, ours, theirs, c.o.minus(b)) {
				found = -1
				break
			}
			alone = alone && found < 0
			if found < 0 || a.Value == b.Value {
				found = k
			}
		}
		if found < 0 {
			continue
		}
		b := &c.theirs.figures[found]
		theirs, _, _ := c.o.scaleOf(b)
		if theirs == 0 {
			theirs = 'C'
		}
		d := FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 85}
		switch {
		case a.Value == b.Value: // the scale is another
			word := c.t.Plain[at:end]
			d.Ours.Start, d.Ours.End = at, end
			if d.English = heatNames[theirs]; len(word) < 3 {
				d.English = word[:len(word)-1] + d.English[:1]
			}
		case ours == theirs && sameHeat(a, b, 'C'+'F'-theirs, theirs, c.o.minus(b)): // converted, and the scale kept
			d.English = b.English()
		case alone && ours != theirs && c.only(i, from, to):
			d.English = strconv.Itoa(int(heatIn(b.Value.Float(), theirs) + 0.5))
		default:
			continue
		}
		first, _ := c.t.Within(int(d.Ours.Start), int(d.Ours.End))
		d.Ours.First, d.Ours.Last = int32(first), int32(first)+1
		c.report(d)
		a.Dated, b.Dated = true, true
	}
}

var heatNames = map[byte]string{'C': "Celsius", 'F': "Fahrenheit"}

// only reports whether no other figure of ours is a temperature.
func (c *FigureComparer) only(i, from, to int32) bool {
	for k := from; k < to; k++ {
		if g := &c.ours.figures[k]; k != i && g.Unit.Dimension() == "heat" {
			return false
		}
	}
	return true
}

// heatIn gives a temperature in the other scale.
func heatIn(value float64, scale byte) float64 {
	if scale == 'C' {
		return value*1.8 + 32
	}
	return (value - 32) / 1.8
}

// sameHeat reports whether two temperatures may be one, or how many degrees more or less. That of the original
// may be below nought.
func sameHeat(a, b *Figure, ours, theirs byte, below bool) bool {
	x, y := a.Value.Float(), b.Value.Float()
	if ours == theirs {
		return x-y < 1 && y-x < 1
	}
	want := heatIn(y, theirs)
	times := y * 1.8
	if theirs == 'F' {
		times = y / 1.8
	}
	near := func(want float64) bool {
		most := max(3, want*0.05)
		return x-want < most && want-x < most
	}
	if below {
		if cold := heatIn(-y, theirs); near(cold) || near(-cold) {
			return true
		}
	}
	return near(want) || near(times) && y < 20 || near(-want)
}

// scaleOf gives the scale that is told with a temperature, C or F, and where its word stands; 0 where
// none is.
func (f *Facts) scaleOf(g *Figure) (scale byte, start, end int32) {
	if g.Value.Exp > 1 || g.Ordinal || g.Hour > 0 && g.Timed {
		return 0, 0, 0
	}
	heat := g.Unit.Dimension() == "heat"
	if !heat && g.Unit != 0 {
		return 0, 0, 0
	}
	for i := g.Last; i < min(g.Last+3, int32(len(f.Tokens))); i++ {
		t := &f.Tokens[i]
		if t.Flags&BlockStart != 0 {
			break
		}
		if t.Kind == Punct && t.Hash != '-' || t.Kind == Number {
			return 0, 0, 0
		}
		if b := f.Plain[t.Start]; b < 0x80 && (b|0x20 != 'c' && b|0x20 != 'f' || t.Len > 1 && t.Len < 7) {
			continue // no scale begins so
		}
		word := strings.ToLower(f.Word(int(i)))
		switch {
		case (word == "c" || word == "°c" || word == "ºc") && t.Flags&(Upper|Capital) != 0 && (heat || i == g.Last), word == "℃", prefixed(word, celsiusWords):
			return 'C', int32(t.Start), int32(t.End())
		case (word == "f" || word == "°f" || word == "ºf") && t.Flags&(Upper|Capital) != 0 && (heat || i == g.Last), word == "℉", prefixed(word, fahrenheitWords):
			return 'F', int32(t.Start), int32(t.End())
		}
	}
	if heat && g.First > 0 && f.Tokens[g.First].Flags&BlockStart == 0 {
		before := f.Plain[max(0, int(g.Start)-12):g.Start]
		if endsWith(strings.TrimRight(before, " "), []string{"摂氏", "섭씨", "摄氏"}) {
			return 'C', g.Start, g.End
		}
		if endsWith(strings.TrimRight(before, " "), []string{"華氏", "화씨", "华氏"}) {
			return 'F', g.Start, g.End
		}
	}
	return 0, 0, 0
}

// celsiusWords and fahrenheitWords are how the words for the scales begin.
const (
	celsiusWords    = "celsi centigrad centígrad цельси цельсі κελσίου مئوية צלזיוס 摄氏"
	fahrenheitWords = "fahrenheit фаренгейт φαρενάιτ فهرنهايت פרנהייט 华氏"
)

// belows reports a temperature of the original below nought that the translation has above it: 5 degrees
// for -5 grados. Whatever tells of cold in the sentence may tell that otherwise.
func (c *FigureComparer) belows(n int) {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		k := c.ours.pair[i]
		if k < 0 {
			continue
		}
		a, b := &c.ours.figures[i], &c.theirs.figures[k]
		if a.Value != b.Value || a.Unit.Dimension() != "heat" || b.Unit.Dimension() != "heat" || a.Dated || !c.o.minus(b) || c.t.minus(a) {
			continue
		}
		first, last := c.here(n)
		if slices.ContainsFunc(c.t.Tokens[first:last], func(t Token) bool { return coldWords.Has(t.Hash) }) {
			continue
		}
		c.report(FigureDifference{Fault: FigureChanged, Ours: *a, Theirs: *b, Link: n, Confidence: 85, English: "minus " + c.t.Plain[a.Start:a.End]})
		a.Dated, b.Dated = true, true
	}
}

var (
	coldWords  = lexicon.SetOf("below minus negative freezing frost sub-zero subzero zero")
	minusWords = lexicon.SetOf("minus menos moins meno minus мінус минус πλην μείον eksi ناقص מינוס mínus")
)

// minus reports whether a number is told with a minus.
func (f *Facts) minus(g *Figure) bool {
	before := strings.TrimRight(f.Plain[max(0, int(g.Start)-12):g.Start], " ")
	if endsWith(before, []string{"零下", "氷点下", "영하", "マイナス"}) {
		return true
	}
	if g.First == 0 || f.Tokens[g.First].Flags&BlockStart != 0 {
		return false
	}
	t := &f.Tokens[g.First-1]
	if t.Hash == '-' || t.Hash == '−' || t.Hash == '–' {
		return g.First == 1 || t.Flags&(Spaced|BlockStart) != 0 && f.Tokens[g.First].Flags&Spaced == 0
	}
	return minusWords.Has(t.Hash)
}
