package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// mayBeDay is the last figure that may be the day of a date: the original’s “29
// September” is told as “Saturday”.
const mayBeDay = 31

// telling reports whether a figure says enough to be missed: two digits, or one
// with a unit, and at least so much without one. Years and round times are often told otherwise (last year, a day).
func (g *Figure) telling(least uint64) bool {
	if g.Written || g.Dated || g.Loose || g.Several || g.Timed || g.Ordinal {
		return false
	}
	if g.Year() {
		return false
	}
	switch g.Unit.Dimension() {
	case "time":
		if g.Unit.String() == "year" { // ten may be a decade, which English tells so
			return g.Count > 1 && g.Digits != 100
		}
		return g.Count > 1 && g.Digits > 10 && g.Digits != 12 && g.Digits != 24 && g.Digits != 60 && g.Digits != 100 && g.Digits != 365 && !(g.Digits <= 24 && g.Unit.String() == "hour")
	case "":
		if g.Scale != (Decimal{}) && g.ScaleStart > 0 {
			return true
		}
		return g.Count > 1 && g.Value.Magnitude() > 0 && g.Digits > least && g.Digits != 100 && g.Digits != 180 && g.Digits != 360 && g.Digits != 1000
	case "length", "mass", "weight", "area", "volume", "speed":
		return g.Digits > 0 && g.Value != (Decimal{1, 2}) && (g.Count > 1 || g.Value.Magnitude() > 0)
	case "heat":
		return false
	case "share":
		return g.Value != Decimal{1, 2} && g.Digits > 1
	}
	return g.Value != Decimal{} && (g.Count > 1 || g.Value.Magnitude() > 0)
}

// faithful reports whether the sentences of a link are about as long as each other
// tells: what is left out with the rest of a clause is no matter of figures.
func (c *FigureComparer) faithful(l Link) bool {
	if len(c.t.Plain) == 0 || len(c.o.Plain) == 0 || l.Last-l.First > 2 || l.Beyond-l.OriginalFirst > 2 {
		return false
	}
	a := c.t.Tokens[c.t.Sentences[l.Last-1].Last-1].End() - int(c.t.Tokens[c.t.Sentences[l.First].First].Start)
	b := c.o.Tokens[c.o.Sentences[l.Beyond-1].Last-1].End() - int(c.o.Tokens[c.o.Sentences[l.OriginalFirst].First].Start)
	ratio := float64(a) / float64(b) * float64(len(c.o.Plain)) / float64(len(c.t.Plain))
	return ratio > 0.65 && ratio < 1.5
}

// surelyMissing reports whether a figure of the original is told nowhere.
func (c *FigureComparer) surelyMissing(n int, b *Figure) bool {
	l := c.links[n]
	least := uint64(mayBeDay)
	if c.theirs.dated || c.counts(b) { // dates are known here, and this is none
		least = 12
	}
	share := b.Unit.Dimension() == "share"
	if b.Unit.Dimension() == "time" && c.saysOne(n, b.minutes()) { // just over a minute
		return false
	}
	if !b.telling(least) && !c.tellingHere(b) && !c.tellingYear(n, b) && !c.tellingWord(n, b) || named(c.o, b) && !c.unnamed(b) || !c.faithful(l) || c.told(n, b, &c.ours, true) {
		return false
	}
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		if g := &c.ours.figures[i]; g.Written && c.ours.pair[i] < 0 && (g.Value.Magnitude() > 0 || g.Value.Exp < 0) && !b.beyond(g) {
			return false // half, dozen
		}
	}
	for i := c.t.Sentences[l.First].First; i < c.t.Sentences[l.Last-1].Last; i++ {
		if c.answers(i, from, to) {
			continue
		}
		h := c.t.Tokens[i].Hash
		if hazy.Has(h) && c.hazy(l) {
			continue
		}
		if share && standsFor(shares[:], h, b.Value.Float()) || !share && standsFor(vague[:], h, b.Value.Float()) || (b.Unit.Dimension() == "time" || b.Unit == 0 && b.Digits%15 == 0 && (b.Digits < 60 || b.Hour >= 0)) && clockParts.Has(h) {
			return false
		}
	}
	return true
}

// cased reports whether a word of the original is a Turkish name with the ending of its
// case, behind which a figure is none of the name: Ankara'da 18.
func (c *FigureComparer) cased(i int32) bool {
	return c.language == "tr" && c.o.Tokens[i].Flags&Capital != 0 && strings.ContainsAny(c.o.Word(int(i)), "'’")
}

// answers reports whether token i belongs to one of our figures from to to-1 that has a
// partner, so that it stands for no other: the “million” of 12 million.
func (c *FigureComparer) answers(i, from, to int32) bool {
	for k := from; k < to; k++ {
		if g := &c.ours.figures[k]; c.ours.pair[k] >= 0 && g.First <= i && i < g.Last && !g.Derived {
			return true
		}
	}
	return false
}

// counts reports whether a figure of the original counts what the word behind it names:
// 16 personas, 18 Spiele. Then it is no day of a date.
func (c *FigureComparer) counts(b *Figure) bool {
	i := b.Last
	if !spaced(c.language) { // the day of a date has its sign
		rest := strings.TrimLeft(c.o.Plain[max(b.End, b.ScaleEnd):], " ")
		_, n := utf8.DecodeRuneInString(rest)
		return n > 2 && !strings.Contains("日号月年時时分点後日일월년시분위등、。，,", rest[:n])
	}
	if int(i) >= len(c.o.Tokens) {
		return false
	}
	if k := b.First - 1; k >= 0 && c.o.Tokens[b.First].Flags&BlockStart == 0 && (c.o.Tokens[k].Flags&(Capital|SentenceStart) == Capital || c.language == "de" && c.o.Tokens[k].Flags&Capital != 0) && lexicon.FunctionLanguages(c.o.Tokens[k].Hash) == 0 && !c.cased(k) && !c.noun(k) {
		return false // Stuttgart 21 kostet
	}
	starts := Flags(0)
	if c.o.Tokens[i].Hash == '.' && c.o.Tokens[i].Flags&Spaced == 0 && int(i)+1 < len(c.o.Tokens) && (c.language == "cs" || c.language == "pl" || c.language == "de" && c.o.Tokens[i+1].Flags&Capital != 0) {
		i++ // in der 25. Minute, jeho 27. narozeniny
		starts = SentenceStart
		if w, ok := figureWordsOf(c.language).find(c.o.Tokens[i].Hash); ok && w.kind != 0 {
			return false // 20. století, which may be the last century
		}
	}
	t := &c.o.Tokens[i]
	return t.Kind == Word && t.Len > 3 && t.Flags&^starts&(Spaced|BlockStart|SentenceStart|Upper) == Spaced && (t.Flags&Capital == 0 || c.language == "de") && (lexicon.FunctionLanguages(t.Hash) == 0 || t.Hash == hashMensen)
}

var hashMensen = lexicon.Hash("mensen")

// noun reports whether a word of the original is a German noun, and no name for its capital: bei
// Kilometer 93.
func (c *FigureComparer) noun(i int32) bool {
	return c.language == "de" && c.o.Tokens[i].Kind == Word && CommonNoun("de", c.o.Word(int(i)))
}

// beyond reports whether a figure of the original is far more or less than one in words,
// and no share: 440 billion is no dozen.
func (g *Figure) beyond(o *Figure) bool {
	switch {
	case g.Unit.Dimension() == "share" || g.Unit.Dimension() == "time":
		return false
	case o.Value.Exp < 0: // half a million
		return g.Value.Digits%10 != 5
	}
	a, b := g.Value.Float(), o.Value.Float()
	return a > 3*b || 3*a < b
}

// bracketed reports whether a figure stands behind a bracket, or behind a word behind one.
func bracketed(f *Facts, g *Figure) bool {
	i := int(g.First) - 1
	return i > 0 && (f.Tokens[i].Hash == '(' || f.Tokens[i-1].Hash == '(' && f.Tokens[i].Flags&Capital == 0)
}

// tellingHere reports whether a figure says enough in its place that says little by
// itself: a decimal, a high ordinal, a time by the minute, 11 players.
func (c *FigureComparer) tellingHere(b *Figure) bool {
	switch {
	case b.Dated || b.Several || b.Year():
		return false
	case b.Written:
		return !b.Derived && !b.Ordinal && !b.Loose && b.Value.Exp >= 0 && b.Value.Float() > 12 && b.Value.Float() < 1000 && b.Unit == 0 && c.counts(b) // the smaller ones are in too many sayings
	case b.Timed:
		return b.Count > 2 && b.Minute%15 != 0
	case b.Ordinal || c.ending(b):
		return b.Count > 1 && b.Digits > 12 && b.Value.Exp >= 0
	case b.Loose || b.Count > 1 && b.Digits%180 == 0: // a turn of 180 degrees
		return false
	case b.Unit != 0:
		return b.Unit.Dimension() == "heat" && b.Count > 1 && b.Digits > 12
	case b.Value.Exp < 0 && b.Count < 5: // a quake of 7.5, a rise of 4.06 points
		return true
	}
	return b.Digits > 3 && b.Value.Exp >= 0 && c.counts(b)
}

// ending reports whether the ending of a Russian or Ukrainian ordinal is written behind a figure: 21-й.
func (c *FigureComparer) ending(b *Figure) bool {
	i := int(b.Last)
	if c.language != "ru" && c.language != "uk" || i+1 >= len(c.o.Tokens) || c.o.Tokens[i].Hash != '-' || (c.o.Tokens[i].Flags|c.o.Tokens[i+1].Flags)&Spaced != 0 {
		return false
	}
	return ordinalEndings.Has(c.o.Tokens[i+1].Hash)
}

var ordinalEndings = lexicon.SetOf("а го е ей й м му ого ой ому ую х ю я ї")

// unnamed reports whether a figure that looks like a part of a name or a conversion is
// none: a percentage in brackets, the end of a range, millions behind a name.
func (c *FigureComparer) unnamed(b *Figure) bool {
	i := b.First - 1
	if bracketed(c.o, b) {
		return b.Unit.Dimension() == "share" || b.Unit == 0 && b.Scale != Decimal{}
	}
	if i < 0 {
		return false
	}
	t := &c.o.Tokens[i]
	if c.language == "he" && t.Hash == '-' && i > 0 && c.o.Tokens[i-1].Kind == Word && c.o.Tokens[i-1].Len < 7 {
		return true // ב- 18: a preposition is written so
	}
	if c.cased(i) || c.noun(i) {
		return true
	}
	return t.Hash == '-' && b.Unit != 0 && i > 0 && c.o.Tokens[i-1].Kind == Number || t.Kind == Word && t.Len > 1 && (b.Scale != Decimal{} || b.Unit.Dimension() == "share")
}

// told reports whether any figure of the sentences is loosely this one, paired
// or not, or one of those around that has no partner.
func (c *FigureComparer) told(n int, g *Figure, s *figureSide, ours bool) bool {
	for k := max(n-2, 0); k <= min(n+2, len(c.links)-1); k++ {
		from, to, their, beyond := c.span(k)
		if !ours {
			from, to = their, beyond
		}
		for i := from; i < to; i++ {
			if o := &s.figures[i]; s.pair[i] < 0 && g.loosely(o) || k == n && s.pair[i] >= 0 && (g.Value == o.Value || g.readAlike(o) && !(o.Count != g.Count && s.settled(i, c)) || g.converted(o) || o.clockPart(g) || g.clockPart(o)) {
				return true // 11 billion beside 110 billion has a partner of its own
			}
		}
	}
	return false
}

// settled reports whether a figure has a partner of its own value, so that its last digits are no year
// that the other side tells in two: 50 beside 2050.
func (s *figureSide) settled(i int32, c *FigureComparer) bool {
	other := &c.theirs
	if s == other {
		other = &c.ours
	}
	return s.pair[i] >= 0 && other.figures[s.pair[i]].Value == s.figures[i].Value && other.figures[s.pair[i]].Count == s.figures[i].Count
}

// surelyAdded reports whether a figure of the translation has nothing in the
// original that it could render.
func (c *FigureComparer) surelyAdded(n int, a *Figure) bool {
	if !a.telling(12) && !c.addedYear(n, a) || named(c.t, a) || !KnowsFigures(c.language) || c.hinted(n, a) || c.toldBefore(n, a) || !c.faithful(c.links[n]) || c.told(n, a, &c.theirs, false) {
		return false
	}
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		if g := &c.theirs.figures[k]; c.theirs.pair[k] < 0 && (a.fraction(g) || g.Value.Magnitude() > 0 || g.Value.Exp < 0 || !g.Written) {
			return false
		}
	}
	return true
}

// toldBefore reports whether the original tells the figure somewhat before: translators
// repeat how many there were.
func (c *FigureComparer) toldBefore(n int, a *Figure) bool {
	_, _, their, _ := c.span(n)
	_, _, from, _ := c.span(max(n-6, 0))
	for k := from; k < their; k++ {
		if g := &c.theirs.figures[k]; g.Value == a.Value && g.Unit.is(a.Unit) {
			return true
		}
	}
	return false
}

// named reports whether a figure belongs to a name (Stuttgart 21, F 125), stands in
// brackets, where sums and measures are converted, or is one of several in a row.
func named(f *Facts, g *Figure) bool {
	if k := g.Start - 1; k >= 0 && f.Plain[k] < 0x80 && isWordByte(f.Plain[k]) { // F125 in Japanese
		return true
	}
	i := int(g.First) - 1
	if i >= 0 && g.UnitStart > 0 && g.UnitStart < g.Start {
		first, _ := f.Within(int(g.UnitStart), int(g.UnitEnd))
		i = first - 1
	}
	if i < 0 || f.Tokens[g.First].Flags&BlockStart != 0 {
		return false
	}
	t := &f.Tokens[i]
	switch {
	case t.Kind == Number && t.Flags&BlockStart == 0 && strings.HasSuffix(f.Word(i), "h"): // 12h 15
		return true
	case i > 0 && t.Flags&BlockStart == 0 && f.Tokens[i-1].Hash == '(':
		return true
	case i > 0 && t.Hash == '.' && t.Flags&Spaced == 0 && f.Tokens[i-1].Flags&Capital != 0 && f.Tokens[i-1].Len < 6: // Nov. 21, No. 10
		return true
	case t.Kind == Word && t.Len == 1 && t.Flags&Capital != 0:
		return true
	case t.Kind == Word && t.Flags&(Capital|SentenceStart) == Capital && !(int(g.Last) < len(f.Tokens) && f.Tokens[g.Last].Flags&Capital != 0), t.Hash == '(', t.Hash == '[', t.Hash == '/', t.Hash == '-' && t.Flags&Spaced == 0, t.Hash == hashX:
		return true
	}
	k := int(g.Last)
	return k < len(f.Tokens) && (f.Tokens[k].Hash == hashX || f.Tokens[k].Hash == '/')
}

var hashX = lexicon.Hash("x")
