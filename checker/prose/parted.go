package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Parted gives the text with its runs of Chinese or Japanese parted into words, as far as the tables of
// negation, verbs and everyday words tell: 不|能|支付, 署名|し|なかった. The sentences keep their numbers. In other languages it
// is f itself. It is made once for a text.
func (f *Facts) Parted(language string) *Facts {
	words := partings.of(language)
	if words == nil {
		return f
	}
	if f.parted == nil {
		f.parted = new(Facts)
	}
	p := f.parted
	if p.partedBy == words && p.Text == f.Text {
		return p
	}
	p.Text, p.partedBy, p.traits.language, p.quotesRead = f.Text, words, "", false
	p.Tokens, p.Sentences, p.anchored = p.Tokens[:0], p.Sentences[:0], p.anchored[:0]
	for _, s := range f.Sentences {
		first := int32(len(p.Tokens))
		for i := s.First; i < s.Last; i++ {
			p.part(f.Tokens[i], words)
		}
		p.Sentences = append(p.Sentences, Sentence{First: first, Last: int32(len(p.Tokens)), Block: s.Block})
	}
	return p
}

// part appends the words of a token.
func (f *Facts) part(t Token, words *parting) {
	if t.Kind != Word || t.Flags&Marked == 0 {
		f.Tokens = append(f.Tokens, t)
		return
	}
	run, flags := f.Plain[t.Start:t.End()], t.Flags
	for at := 0; at < len(run); {
		size := words.match(run[at:])
		if size == 0 {
			size = words.stray(run[at:])
		}
		w := run[at : at+size]
		f.Tokens = append(f.Tokens, Token{Hash: lexicon.Key(w), Start: t.Start + uint32(at), Len: uint16(size), Flags: flags, Kind: Word})
		flags &= Marked | Quoted | Titled
		at += size
	}
}

// parting are the words that runs are parted by.
type parting struct {
	by map[rune][]string // by their first rune, the longest first
}

var partings = byLanguage[parting]{read: readParting}

func readParting(language string) *parting {
	if language != "zh" && language != "ja" {
		return nil
	}
	p := &parting{by: map[rune][]string{}}
	rows, _ := negationTables.ReadFile("negation/" + language + ".tsv")
	_, table, _ := strings.Cut(string(rows), "\n")
	for row := range strings.Lines(table) {
		find, _, _ := strings.Cut(row, "\t")
		p.add(find)
	}
	_, words := everydayPair(language)
	for _, x := range [...]*everyday{words, verbsOf(language), answersBy.of(language)} {
		for n := 0; x != nil && n < len(x.open); n++ {
			p.add(x.open[n].text)
		}
	}
	for r, list := range p.by {
		slices.SortFunc(list, func(a, b string) int { return len(b) - len(a) })
		p.by[r] = list
	}
	return p
}

// add files the words of a phrase.
func (p *parting) add(phrase string) {
	for _, w := range strings.Fields(phrase) {
		if r, _ := utf8.DecodeRuneInString(w); ideograph(r) && !slices.Contains(p.by[r], w) {
			p.by[r] = append(p.by[r], w)
		}
	}
}

// match gives the bytes of the longest word that a run begins with; 0 for none.
func (p *parting) match(run string) int {
	r, _ := utf8.DecodeRuneInString(run)
	for _, w := range p.by[r] {
		if strings.HasPrefix(run, w) {
			return len(w)
		}
	}
	return 0
}

// stray gives the bytes of what a run begins with that no table knows: up to a word that one does, to
// another script, or two Chinese characters.
func (p *parting) stray(run string) int {
	first, at := utf8.DecodeRuneInString(run)
	for n := 1; at < len(run) && (n < 2 || !unicode.Is(unicode.Han, first)); n++ {
		r, size := utf8.DecodeRuneInString(run[at:])
		if runScript(r) != runScript(first) || p.match(run[at:]) > 0 {
			break
		}
		at += size
	}
	return at
}

// runScript tells the scripts of a run apart; a length mark goes with any kana.
func runScript(r rune) *unicode.RangeTable {
	for _, table := range [...]*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana} {
		if unicode.Is(table, r) {
			return table
		}
	}
	if r == 'ー' {
		return unicode.Katakana
	}
	return nil
}
