package prose

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// blocks makes a text of paragraphs.
func blocks(paragraphs ...string) *Text {
	t := &Text{}
	for _, p := range paragraphs {
		if t.Plain != "" {
			t.Plain += "\n\n"
		}
		start := len(t.Plain)
		t.Plain += p
		t.Blocks = append(t.Blocks, Block{start, len(t.Plain), Paragraph})
	}
	return t
}

func scan(t *Text) *Facts {
	f := &Facts{}
	(&Scanner{Lexicon: lexicon.English()}).Scan(t, f)
	return f
}

// words writes the tokens with a bar between them.
func words(f *Facts) string {
	var out []string
	for i := range f.Tokens {
		out = append(out, f.Word(i))
	}
	return strings.Join(out, "|")
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"Maduro’s wife, it's said, can't.":      "Maduro|’s|wife|,|it's|said|,|can't|.",
		"The U.S. and 1.234,56 or 20th at 8:30": "The|U.S.|and|1.234,56|or|20th|at|8:30",
		"write to a.b@example.com or @desk now": "write|to|a|.|b@example.com|or|@desk|now",
		"see https://example.com/x?y=1, please": "see|https://example.com/x?y=1|,|please",
		"wait... “no” -- ___ F-16":              "wait|...|“|no|”|--|___|F|-|16",
		"Nicol\u0061\u0301s fa\u00e7ade":        "Nicola\u0301s|façade",
		"O'Brien’s dogs’ rock ’n’ roll":         "O'Brien|’s|dogs|’|rock|’|n|’|roll",
		"internationalization of a":             "internationalization|of|a",
		"":                                      "",
	} {
		if got := words(scan(blocks(text))); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// A word is hashed in the same way wherever it stands, whatever its length and
// case, composed or not, near the end of the text or not.
func TestHashIsTheLexicons(t *testing.T) {
	for _, w := range []string{"a", "the", "airspace", "Airspace", "AIRSPACE", "internationalization", "façade", "Fac\u0327ade", "don't", "don’t", "Ñuñoa", "İstanbul", "Київ"} {
		want := lexicon.HashBytes(lexicon.Fold(nil, w))
		for _, text := range []string{w, w + " and much more text behind it", "(" + w + ")"} {
			f := scan(blocks(text))
			found := false
			for i := range f.Tokens {
				found = found || f.Tokens[i].Hash == want
			}
			if !found {
				t.Errorf("%q in %q: hash is not lexicon.Hash of the folded word", w, text)
			}
		}
	}
}

func TestFlags(t *testing.T) {
	f := scan(blocks("USwhere McDonald NATO iPhone Ripe said"))
	for i, want := range []Flags{Capital, Capital | Inner, Capital | Upper, Inner, Capital, 0} {
		if got := f.Tokens[i].Flags & (Capital | Upper | Inner); got != want {
			t.Errorf("%s: flags %b, want %b", f.Word(i), got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for text, want := range map[string]int{
		"Dr. Smith came. He left.":                                        2,
		"The U.S. army came. It left.":                                    2,
		"He lives in the U.S. The house is big.":                          2,
		"“We won.” He said so. “Did we?” she asked.":                      3,
		"On Nov. 5 at 5 p.m. they met. That was it!":                      2,
		"J. R. Smith spoke.":                                              1,
		"It cost 5.5 percent... and more.":                                1,
		"the façade.maintaining the structure":                            1,
		"They met at Acme Inc. He said no.":                               2,
		"¿Qué dijo? No dijo nada. — Eso.":                                 3,
		"He asked: “Why? Because.” Then he went (not really.) It rained.": 4,
		"It opens on the 6. October. It was closed.":                      2,
		"It came sixth of 6. October was cold.":                           2,
		"The other said no. Police left. It is in vol. 3.":                3,
	} {
		f := scan(blocks(text))
		if len(f.Sentences) != want {
			var got []string
			for _, s := range f.Sentences {
				got = append(got, f.Slice(int(s.First), int(s.Last)))
			}
			t.Errorf("%q: %d sentences %q, want %d", text, len(got), got, want)
		}
	}
	for text, want := range map[string]int{
		"Am 6. Oktober kam er zum 50. Geburtstag. Er blieb bis 7. Dann ging er.": 3,
		"« Personne ne vient. » L'État attend.":                                  2,
		"– Vi går hem, säger hon. Kyrkan är tom.":                                2,
		"Le chiese aprono alle due ore. Nessuno entra.":                          2,
	} {
		var f Facts
		(&Scanner{Lexicon: lexicon.English(), Foreign: true}).Scan(blocks(text), &f)
		if len(f.Sentences) != want {
			t.Errorf("%s: %d sentences, want %d", text, len(f.Sentences), want)
		}
	}
}

func TestSeamPartsWords(t *testing.T) {
	text := blocks("according to Hugo Calvoowner of a chain of shops")
	if got := words(scan(text)); !strings.Contains(got, "Calvoowner") {
		t.Errorf("without a tag: %s", got)
	}
	text.Seams = []int{strings.Index(text.Plain, "owner")}
	if got := words(scan(text)); !strings.Contains(got, "Calvo|owner") {
		t.Errorf("with a tag: %s", got)
	}
	// A drop capital is no word.
	drop := blocks("Kovačević won again")
	drop.Seams = []int{1}
	if got := words(scan(drop)); !strings.Contains(got, "Kovačević") {
		t.Errorf("a drop capital parts a name: %s", got)
	}
}

func TestSeen(t *testing.T) {
	f := scan(blocks("Trump spoke. Officials said Trump was pleased with trump.", "TRUMP IS BACK"))
	s := f.Seen(lexicon.Hash("trump"))
	if s.Lower != 1 || s.Capital != 1 || s.Opening != 1 || s.Upper != 1 || s.First != 0 {
		t.Errorf("trump is seen %+v", s)
	}
	if n := len(f.BothCases()); n != 1 {
		t.Errorf("%d words in both cases, want 1", n)
	}
	if s := f.Seen(lexicon.Hash("nobody")); s.First != -1 {
		t.Errorf("a word that is not there is seen %+v", s)
	}
}

func TestRepeated(t *testing.T) {
	caption := "The mayor of Arequipa opens the new bridge over the Chili river."
	text := blocks(caption, "Nobody was there to see it happen.", "Mayor of Arequipa opens “the new bridge” over a Chili river.", caption+" (Photo: EFE)")
	text.Blocks[0].Kind, text.Blocks[3].Kind = Caption, Caption
	got := scan(text).Repeated()
	if len(got) != 1 || got[0] != (Repeat{2, 0, false}) {
		t.Errorf("repeats %v, want block 2 of block 0", got)
	}
	text = blocks(caption+" (Photo: Rosa Pinto)", caption+" (Photo: EFE)")
	text.Blocks[0].Kind, text.Blocks[1].Kind = Caption, Caption
	if got := scan(text).Repeated(); len(got) != 0 && !got[0].Opening {
		t.Errorf("captions with other credits are equal: %v", got)
	}
	if got := scan(blocks("We won 3 games and lost 2 in May", "We won 4 games and lost 2 in May")).Repeated(); len(got) != 0 {
		t.Errorf("other figures are a repeat: %v", got)
	}
}

func TestPhrases(t *testing.T) {
	lists := []*List{{}, {}}
	fill := Filler{List: lists[0], Lexicon: lexicon.English()}
	for row, words := range []string{"the commerce", "The Commerce", "correlation of forces", "look:"} {
		if err := fill.Add(row, 0, words, Anywhere); err != nil {
			t.Fatal(err)
		}
	}
	if err := fill.Add(9, 0, " ", Anywhere); err == nil {
		t.Error("a phrase without words is taken")
	}
	if err := fill.Add(9, 0, strings.Repeat("very ", 40)+"long", Anywhere); err == nil {
		t.Error("a phrase of 41 words is taken")
	}
	lists[0].Twin(2, 7)
	lists[0].Twin(2, 8)
	fill.List = lists[1]
	if err := fill.Add(0, 0, "ripe", Capitalised); err != nil {
		t.Fatal(err)
	}
	p := NewPhrases(lists)
	f := &Facts{}
	s := Scanner{Lexicon: lexicon.English(), Phrases: p}
	s.Scan(blocks("LOOK: the commerce of Ripe and ripe things", "The Commerce on the correlation  of\nforces"), f)
	var got []string
	for _, h := range f.Hits(0) {
		got = append(got, fmt.Sprintf("%d:%s", h.Row, f.Slice(int(h.First), int(h.Last))))
	}
	want := "[3:LOOK: 0:the commerce 0:The Commerce 1:The Commerce 2:correlation  of\nforces 7:correlation  of\nforces 8:correlation  of\nforces]"
	if fmt.Sprint(got) != want {
		t.Errorf("hits %v, want %v", got, want)
	}
	// Single capitalised words are only asked for.
	asked := 0
	p.Single(1, lexicon.Hash("ripe"), func(int, int) { asked++ })
	if hits := f.Hits(1); len(hits) != 0 || asked != 1 {
		t.Errorf("capitalised: %d hits, %d when asked; want 0 and 1", len(hits), asked)
	}
}

func TestOpeningPhrases(t *testing.T) {
	list := &List{}
	fill := Filler{List: list, Lexicon: lexicon.English()}
	for row, words := range []string{"read also:", "source", "see also our other news"} {
		if err := fill.Add(row, 0, words, Opening); err != nil {
			t.Fatal(err)
		}
	}
	p := NewPhrases([]*List{list})
	f := &Facts{}
	s := Scanner{Lexicon: lexicon.English(), Phrases: p}
	s.Scan(blocks("> Read also: the news", "They read also: the source", "Source", "“See also our other news”"), f)
	var rows []int32
	for _, h := range f.Hits(0) {
		rows = append(rows, h.Row)
	}
	if fmt.Sprint(rows) != "[0 1 2]" {
		t.Errorf("rows %v, want each once, where a block begins with it", rows)
	}
}

func TestMap(t *testing.T) {
	// Input: <b>Se&ntilde;or</b> X; plain: Señor X
	m := &Map{}
	m.Add(0, 3, 0)  // Se
	m.Add(2, 5, 8)  // &ntilde;
	m.Add(4, 13, 0) // or
	m.Add(6, 19, 0) // X, behind the tag
	for _, c := range []struct{ start, end, wantStart, wantEnd int }{
		{0, 6, 3, 15}, {2, 4, 5, 13}, {0, 2, 3, 5}, {6, 8, 19, 21}, {0, 8, 3, 21}, {6, 6, 15, 15},
	} {
		if start, end := m.Span(c.start, c.end); start != c.wantStart || end != c.wantEnd {
			t.Errorf("%d-%d is %d-%d of the input, want %d-%d", c.start, c.end, start, end, c.wantStart, c.wantEnd)
		}
	}
}

func TestLines(t *testing.T) {
	l := NewLines("añb\r\nc\rd\n\ne")
	for offset, want := range map[int][2]int{0: {1, 1}, 3: {1, 3}, 6: {2, 1}, 8: {3, 1}, 10: {4, 1}, 11: {5, 1}, 99: {5, 2}, -1: {1, 1}} {
		if line, column := l.At(offset); line != want[0] || column != want[1] {
			t.Errorf("byte %d is at %d:%d, want %d:%d", offset, line, column, want[0], want[1])
		}
	}
}

// Scanning a second text with the same memory allocates nothing.
func TestScanDoesNotAllocate(t *testing.T) {
	text := blocks(strings.Repeat("President Nicolás Maduro said on Monday that it wasn’t “over” in Caracas. ", 50))
	s := &Scanner{Lexicon: lexicon.English()}
	f := &Facts{}
	s.Scan(text, f)
	if n := testing.AllocsPerRun(10, func() { s.Scan(text, f) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// A Facts that was used before gives the same as a new one.
func TestScanLeavesNoTrace(t *testing.T) {
	used := &Facts{}
	s := &Scanner{Lexicon: lexicon.English()}
	s.Scan(blocks("Trump met trump.", "Trump met trump."), used)
	text := blocks("Maduro met Petro. They spoke.")
	s.Scan(text, used)
	fresh := scan(text)
	if fmt.Sprint(used.Tokens, used.Sentences, used.posts, used.Repeated()) != fmt.Sprint(fresh.Tokens, fresh.Sentences, fresh.posts, fresh.Repeated()) {
		t.Error("the facts of the text before show")
	}
	if used.Seen(lexicon.Hash("trump")).First != -1 {
		t.Error("words of the text before are seen")
	}
}

func FuzzScan(f *testing.F) {
	for _, s := range []string{"", "The U.S. said “no.”", "a\u0301\u0301b", "\xff\xfe'’s", "F-16 1.2.3,4 @x #y https://", "x\u00adyz ’’’ ''' ___", "İi ſ K", "\u05b0@a"} {
		f.Add(s, 3)
	}
	lex := lexicon.English()
	facts := &Facts{}
	f.Fuzz(func(t *testing.T, plain string, seam int) {
		text := &Text{Plain: plain, Blocks: []Block{{0, len(plain) / 2, Paragraph}, {len(plain) / 2, len(plain), Caption}}}
		if seam > 0 && seam < len(plain) {
			text.Seams = []int{seam}
		}
		(&Scanner{Lexicon: lex}).Scan(text, facts)
		at := 0
		for i := range facts.Tokens {
			tok := &facts.Tokens[i]
			if int(tok.Start) < at || tok.Len == 0 || tok.End() > len(plain) {
				t.Fatalf("token %d at %d-%d behind %d of %d", i, tok.Start, tok.End(), at, len(plain))
			}
			at = tok.End()
		}
		next := int32(0)
		for _, s := range facts.Sentences {
			if s.First != next || s.Last <= s.First {
				t.Fatalf("sentence %v does not follow %d", s, next)
			}
			next = s.Last
		}
		if int(next) != len(facts.Tokens) {
			t.Fatalf("sentences end at %d of %d tokens", next, len(facts.Tokens))
		}
	})
}
