package prose

import (
	"math"
	"math/bits"
	"slices"
	"strings"
)

// Kin weighs whether two texts that were aligned tell one story: the logarithm of
// how much likelier their links are if they do than if they do not. Linked
// sentences of one story share a fifth to a third of the anchors that they could
// share, and those of two stories one in forty; they are of like length, and nearly
// all have a partner. It reads on until it is sure that they do. Where paragraphs
// were dropped or change places and links are wrong, the anchors of the whole texts
// speak, and their everyday words.
func (a *Alignment) Kin(t, o *Facts, language string) float64 {
	anchored := 0.0
	for n := range a.Links {
		if l := &a.Links[n]; l.Paired() {
			anchored += weigh(a.by.common(l))
			if anchored > certain && n > 3 {
				return anchored
			}
		}
	}
	all, everyday := t.whole(o), a.everyday(t, o, language)
	if all > enough && everyday >= 0 {
		return all
	}
	return max(anchored, all) + a.inCommon(t, o) + everyday
}

// everyday weighs the everyday words of the two texts, wherever in them they stand: of
// those of the text that has fewer, two in three are in the other if they tell one story,
// and one in five if they do not. It is 0 in a language that the table has not.
func (a *Alignment) everyday(t, o *Facts, language string) float64 {
	ours, theirs, words := a.sides(t, o, language)
	if words == nil {
		return 0
	}
	x, y := ours.ordinary(), theirs.ordinary()
	same, fewer := inCommon(x, y), min(len(x), len(y))
	return min(max(0.8*float64(same)-0.6*float64(fewer-same), -10), 10)
}

// inCommon weighs the shapes of the links, and the lengths and the quotation marks of what
// they pair.
func (a *Alignment) inCommon(t, o *Facts) float64 {
	scale := a.scale(t, o)
	shape, length, marks := 0.0, 0.0, 0.0
	added, omitted := 0, 0
	for n := range a.Links {
		l := &a.Links[n]
		switch {
		case l.First == l.Last:
			omitted++
			continue
		case l.OriginalFirst == l.Beyond:
			added++
			continue
		case l.Last-l.First == 1 && l.Beyond-l.OriginalFirst == 1:
			shape += 0.5
		default:
			shape--
		}
		d := math.Abs(math.Log((t.runes(l.First, l.Last) + 5) / (o.runes(l.OriginalFirst, l.Beyond) + 5) / scale))
		length += 0.7 - 4.2*min(d, 0.6)
		switch x, y := t.quotes(l.First, l.Last), o.quotes(l.OriginalFirst, l.Beyond); {
		case x != y:
			marks -= 1.5
		case x:
			marks += 0.9
		default:
			marks += 0.2
		}
	}
	shape -= 1.4 * float64(min(added, omitted))
	return min(max(shape, -8), 8) + min(max(length, -8), 8) + min(max(marks, -8), 8)
}

// weigh says what the anchors of two texts speak for their being one story: each
// that both have, and each that both could have, as many as the fewer of the two have.
func weigh(same, fewer int) float64 {
	return 2.1*float64(same) - 0.2*float64(fewer-same)
}

// whole says what all anchors of two texts speak for their being one story. Of the
// figures four in five are in both if they are, and one in ten if they are not; so
// it is with words in Latin letters where the original is in a script that has no
// letters for sounds, or none that anchors read.
func (t *Facts) whole(o *Facts) float64 {
	ours, figures := t.sorted(false)
	theirs, others := o.sorted(false)
	if len(theirs)*12 < len(o.Tokens) {
		_, figures = t.sorted(true)
		_, others = o.sorted(true)
		same := inCommon(figures, others)
		return 2.2*float64(same) - 1.2*float64(min(len(figures), len(others))-same)
	}
	same := inCommon(figures, others)
	return weigh(inCommon(ours, theirs), min(len(ours), len(theirs))) + 2*float64(same) - float64(min(len(figures), len(others))-same)
}

// sorted gives the anchors of a text, words and figures apart, or all as figures.
func (f *Facts) sorted(all bool) (words, figures []uint64) {
	for i, key := range f.Anchors() {
		switch {
		case key == 0:
		case all || f.Tokens[i].Kind == Number:
			figures = append(figures, key)
		default:
			words = append(words, key)
		}
	}
	slices.Sort(words)
	slices.Sort(figures)
	return slices.Compact(words), slices.Compact(figures)
}

// certain is what the anchors must weigh for the rest not to be read.
const certain = 12

// enough is what the anchors of the whole texts must weigh for their order not to be
// asked.
const enough = 2.5

// inCommon counts what two sorted lists share.
func inCommon(x, y []uint64) (n int) {
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			n, x, y = n+1, x[1:], y[1:]
		}
	}
	return n
}

// quotes reports whether a quotation mark stands in sentences first to last-1.
func (f *Facts) quotes(first, last int32) bool {
	return strings.ContainsAny(f.Slice(f.SentenceTokens(first, last)), "\"“”„«»「」『』״")
}

// runes gives the length of sentences first to last-1, in runes.
func (f *Facts) runes(first, last int32) float64 {
	text := f.Slice(f.SentenceTokens(first, last))
	n := runeCount(text)
	if n < len(text) {
		n += ideographCount(text)
	}
	return float64(n)
}

// ideographCount counts the Chinese characters of valid UTF-8, by their first byte: each says as much as two
// signs of kana, or two letters, do. Where they count twice, ntrex’s sentences are 14 and 15 % from the
// length that Japanese and Chinese ones let expect; they were 16 and 17.
func ideographCount(s string) (n int) {
	for k := range len(s) {
		if s[k]-0xe4 < 0xea-0xe4 {
			n++
		}
	}
	return n
}

// runeCount counts the runes of valid UTF-8, eight bytes at a time: those that begin no
// rune have 10 for their first bits.
func runeCount(s string) int {
	n := len(s)
	for ; len(s) >= 8; s = s[8:] {
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		n -= bits.OnesCount64(x >> 7 &^ (x >> 6) & 0x0101010101010101)
	}
	for k := range len(s) {
		n -= int(s[k] >> 7 &^ (s[k] >> 6))
	}
	return n
}

// scale measures how long a translation is for its original: the median of the
// sentences linked one to one; 1 where there is none.
func (a *Alignment) scale(t, o *Facts) float64 {
	var ratios []float64
	for n := range a.Links {
		if l := &a.Links[n]; l.Last-l.First == 1 && l.Beyond-l.OriginalFirst == 1 {
			if x, y := t.runes(l.First, l.Last), o.runes(l.OriginalFirst, l.Beyond); x > 0 && y > 0 {
				ratios = append(ratios, x/y)
			}
		}
	}
	if len(ratios) == 0 {
		return 1
	}
	slices.Sort(ratios)
	return ratios[len(ratios)/2]
}
