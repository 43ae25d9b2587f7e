package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// A share is a fraction that is told of so many in so many: seven in ten, every third. It is compared
// with the fractions, of which it is one, in lowest terms.

// shareOf gives what a share is compared by; 0 where it is none.
func shareOf(above, below uint64) uint64 {
	if above == 0 || above >= below || below > 20 && below != 100 {
		return 0
	}
	a, b := above, below
	for b > 0 {
		a, b = b, a%b
	}
	return above/a*100 + below/a
}

// sharesHere gives those of a link's translation: one in ten, 3 out of 4, every third pupil.
func (c *FigureComparer) sharesHere(n int) (list []quantity) {
	from, to, _, _ := c.span(n)
	for i := from; i < to; i++ {
		g := &c.ours.figures[i]
		if int(g.Last) >= len(c.t.Tokens) {
			continue
		}
		if below, ok := g.Value.Whole(); ok && g.Ordinal && !g.Dated && g.First > 0 && c.t.Tokens[g.First-1].Hash == hashEvery {
			if t := &c.t.Tokens[g.Last]; t.Is(lexicon.Noun) && !timely.Has(t.Hash) && shareOf(1, below) > 0 {
				list = append(list, quantity{g.First - 1, g.Last, shareOf(1, below), i})
			}
			continue
		}
		if i+1 == to || !g.part() || !c.ours.figures[i+1].part() {
			continue
		}
		b := &c.ours.figures[i+1]
		last := g.Last
		for last < b.First && outOf.Has(c.t.Tokens[last].Hash) {
			last++
		}
		if last != b.First || c.t.Tokens[last-1].Hash == hashOf && last == g.Last+1 || c.t.Tokens[last-1].Hash == hashEvery && last == g.Last+1 || last == g.Last {
			continue
		}
		above, _ := g.Value.Whole()
		below, _ := b.Value.Whole()
		if v := shareOf(above, below); v > 0 {
			list = append(list, quantity{g.First, b.Last, v, i})
		}
	}
	return list
}

// shareIn writes a share as the translation has another one.
func (c *FigureComparer) shareIn(ours, theirs quantity) string {
	above, below := theirs.value/100, theirs.value%100
	if k := theirs.figure; k >= 0 && c.theirs.figures[k].part() && int(k)+1 < len(c.theirs.figures) && c.theirs.figures[k+1].Last == theirs.last { // as it is told there
		above, _ = c.theirs.figures[k].Value.Whole()
		below, _ = c.theirs.figures[k+1].Value.Whole()
	}
	if c.t.Tokens[ours.first].Hash == hashEvery && above == 1 {
		return "every " + ordinalOf(below)
	}
	number := func(n uint64) string {
		g := Figure{Value: NewDecimal(n, 0)}
		if words, ok := g.Spelled(); ok && c.ours.figures[ours.figure].Written {
			return words
		}
		return g.Value.String()
	}
	return number(above) + " in " + number(below)
}

// part reports whether a figure may be above or below in a share.
func (g *Figure) part() bool {
	v, ok := g.Value.Whole()
	return ok && v > 0 && v <= 100 && !g.Ordinal && !g.Dated && !g.Timed && !g.Derived && g.Unit == 0 && g.Scale == Decimal{}
}

var (
	hashEvery = lexicon.Hash("every")
	outOf     = lexicon.SetOf("every in of out")
	timely    = lexicon.SetOf("century day decade game hour match minute month morning night round season second sunday time turn week weekend year")
)

// sharesThere gives those of a link's original.
func (c *FigureComparer) sharesThere(n int) (list []quantity) {
	language, _, _ := strings.Cut(c.language, "-")
	switch language {
	case "tr":
		return c.sharesTurkish(n)
	case "ja", "ko", "zh":
		return c.sharesOfSigns(n, language)
	}
	words, ok := shareWords[language]
	if !ok {
		return nil
	}
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if below, ok := g.Value.Whole(); ok && g.Ordinal && !g.Dated && g.First > 0 && words.every.Has(c.o.Tokens[g.First-1].Hash) && int(g.Last) < len(c.o.Tokens) {
			i := g.Last
			if c.o.Tokens[i].Hash == '.' {
				i++
			}
			w, known := figureWordsOf(language).find(c.o.Tokens[min(int(i), len(c.o.Tokens)-1)].Hash)
			if v := shareOf(1, below); v > 0 && !(known && w.unit.Dimension() == "time") {
				list = append(list, quantity{g.First - 1, g.Last, v, k})
			}
			continue
		}
		if k+1 == beyond || !g.part() || !c.theirs.figures[k+1].part() {
			continue
		}
		b := &c.theirs.figures[k+1]
		if b.First-g.Last > 4 || b.First <= g.Last || !words.between(c.o, g.Last, b.First) {
			continue
		}
		above, _ := g.Value.Whole()
		below, _ := b.Value.Whole()
		if v := shareOf(above, below); v > 0 {
			list = append(list, quantity{g.First, b.Last, v, k})
		}
	}
	return list
}

// shareWord is what a language has before the ordinal of every third, and between the numbers of
// seven in ten, all of which stand right before the second.
type shareWord struct {
	every lexicon.Set
	joins []string
}

// between reports whether tokens i to last-1 are what joins the numbers of a share, behind no more
// than two words for what is counted.
func (w *shareWord) between(f *Facts, i, last int32) bool {
next:
	for _, join := range w.joins {
		k := last
		for at := len(join); at > 0; {
			cut := strings.LastIndexByte(join[:at], '_')
			k--
			if k < i || f.Tokens[k].Hash != lexicon.Key(join[cut+1:at]) {
				continue next
			}
			at = max(cut, 0)
		}
		for j := i; j < k; j++ {
			if t := &f.Tokens[j]; t.Kind != Word {
				continue next
			}
		}
		return true
	}
	return false
}

var shareWords = map[string]shareWord{
	"ar": {joins: []string{"من_كل", "من_بين_كل", "من_أصل"}},
	"cs": {every: lexicon.SetOf("každá každé každého každou každý každému"), joins: []string{"z", "ze"}},
	"de": {every: lexicon.SetOf("jede jedem jeden jeder jedes"), joins: []string{"von", "aus"}},
	"el": {joins: []string{"στους", "στις", "στα"}},
	"es": {joins: []string{"de_cada", "entre_cada", "por_cada", "de"}},
	"fr": {joins: []string{"sur"}},
	"he": {joins: []string{"מכל", "מתוך", "מתוך_כל"}},
	"it": {joins: []string{"su", "ogni"}},
	"nl": {every: lexicon.SetOf("elke ieder iedere"), joins: []string{"op_de", "van_de", "op"}},
	"pl": {every: lexicon.SetOf("co każda każde każdy"), joins: []string{"na", "z", "ze"}},
	"pt": {joins: []string{"em_cada", "de_cada", "em"}},
	"ro": {joins: []string{"din", "din_fiecare"}},
	"ru": {every: lexicon.SetOf("каждая каждого каждое каждой каждую каждый каждому"), joins: []string{"из"}},
	"sv": {every: lexicon.SetOf("var vart"), joins: []string{"av"}},
	"uk": {every: lexicon.SetOf("кожен кожна кожне кожний кожного кожну"), joins: []string{"із", "з", "зі"}},
}

// sharesTurkish gives those of a Turkish original: her üç kişiden biri, on kadından ikisi.
func (c *FigureComparer) sharesTurkish(n int) (list []quantity) {
	_, _, their, beyond := c.span(n)
	for k := their; k < beyond; k++ {
		g := &c.theirs.figures[k]
		if !g.part() {
			continue
		}
		for j := g.Last; j+1 < min(g.Last+3, int32(len(c.o.Tokens))); j++ {
			if !endsWith(c.o.Word(int(j)), []string{"den", "dan", "ten", "tan"}) {
				continue
			}
			if above := uint64(slices.Index(turkishParts, strings.ToLower(c.o.Word(int(j)+1))) + 1); above > 0 {
				below, _ := g.Value.Whole()
				if v := shareOf(above, below); v > 0 {
					list = append(list, quantity{g.First, j + 2, v, k})
				}
			}
			break
		}
	}
	return list
}

var turkishParts = strings.Fields("biri ikisi üçü dördü beşi altısı yedisi sekizi dokuzu")

// sharesOfSigns gives those of a Chinese, Japanese or Korean original, which tell the greater number
// first: 每三个居民中有一人, 三人に一人, 열 명 중 세 명.
func (c *FigureComparer) sharesOfSigns(n int, language string) (list []quantity) {
	text, from := c.textThere(n)
	for _, row := range shareSigns[language] {
		for at := 0; ; {
			k := strings.Index(text[at:], row.mark)
			if k < 0 {
				break
			}
			start := at + k
			at = start + len(row.mark)
			var below uint64
			behind := text[at:]
			if row.leads {
				var rest string
				below, rest = leadingCount(behind)
				k := strings.Index(rest, row.then)
				if k < 0 || k > 36 || strings.ContainsAny(rest[:k], "，。、,") {
					continue
				}
				behind = rest[k+len(row.then):]
			} else {
				below, start = trailingCount(text[:start])
			}
			above, rest := leadingCount(behind)
			if !opensWith(strings.TrimLeft(rest, " "), row.counters) {
				continue
			}
			if v := shareOf(above, below); v > 0 {
				i, j := c.o.Within(from+start, from+len(text)-len(rest))
				list = append(list, quantity{int32(i), int32(j), v, -1})
			}
		}
	}
	return list
}

// shareSign is a mark that stands before the greater number of a share, with what stands before
// the lesser, or between the two; and what the lesser counts by.
type shareSign struct {
	mark, then string
	leads      bool
	counters   []string
}

var shareSigns = map[string][]shareSign{
	"ja": {{mark: "人に", counters: []string{"人"}}, {mark: "人のうち", counters: []string{"人"}}, {mark: "人中", counters: []string{"人"}}},
	"ko": {{mark: "명 중", counters: []string{"명"}}, {mark: "명 가운데", counters: []string{"명"}}, {mark: "명중", counters: []string{"명"}}},
	"zh": {{mark: "每", then: "有", leads: true, counters: []string{"人", "个", "名", "位"}}, {mark: "每", then: "中", leads: true, counters: []string{"人", "个", "名", "位"}}},
}

// leadingCount reads the number under a hundred that a text opens with, in digits, signs or Korean
// words; trailingCount the one it ends with, and where that begins.
func leadingCount(text string) (number uint64, rest string) {
	text = strings.TrimLeft(text, " ")
	end := 0
	for _, r := range text {
		if Digit(r) < 0 && !strings.ContainsRune(numerals, r) {
			break
		}
		end += utf8.RuneLen(r)
	}
	if end > 0 {
		return countOf(text[:end]), text[end:]
	}
	for n, word := range slices.Backward(koreanCounts) {
		if rest, ok := strings.CutPrefix(text, word); ok {
			return uint64(n + 1), rest
		}
	}
	return 0, text
}

func trailingCount(text string) (number uint64, start int) {
	text = strings.TrimRight(text, " ")
	start = len(text)
	for start > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if Digit(r) < 0 && !strings.ContainsRune(numerals, r) {
			break
		}
		start -= size
	}
	if start < len(text) {
		return countOf(text[start:]), start
	}
	for n, word := range slices.Backward(koreanCounts) {
		if strings.HasSuffix(text, word) && (len(text) == len(word) || text[len(text)-len(word)-1] == ' ') {
			return uint64(n + 1), len(text) - len(word)
		}
	}
	return 0, start
}

var koreanCounts = strings.Fields("한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두")

// countOf is the value of digits or signs for a number; 0 for a hundred and more.
func countOf(signs string) uint64 {
	n, digits, rest := leadingNumber(signs)
	if digits > 0 && rest == "" && digits < 3 {
		return uint64(n)
	}
	if digits > 0 {
		return 0
	}
	return uint64(numeral(signs))
}
