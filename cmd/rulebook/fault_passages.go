package main

import (
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// passageFaults are faults of sentences and paragraphs.
var passageFaults = []fault{
	{"sentence dropped", []string{"omitted-passage"}, dropSentence},
	{"paragraph dropped", []string{"omitted-passage"}, dropParagraph},
	{"clause dropped", []string{"omitted-passage"}, dropClause},
	{"sentence added", []string{"added-passage"}, addSentence},
	{"sentence left untranslated", []string{"untranslated", "wrong-language"}, leaveSentence},
	{"word left untranslated", []string{"untranslated"}, leaveWord},
	{"noun left untranslated", []string{"untranslated"}, leaveNoun},
	{"paragraph repeated", []string{"repeated-block"}, repeatParagraph},
}

// dropped are how long a passage must be, in words and in runes, for its loss to be
// a fault that nobody disputes.
const (
	droppedWords = 7
	droppedRunes = 40
)

// passage reports whether tokens first to last-1 are a passage that may be dropped:
// long enough, and closed like a sentence.
func passage(f *prose.Facts, first, last int32) bool {
	words := 0
	for i := first; i < last; i++ {
		if k := f.Tokens[i].Kind; k == prose.Word || k == prose.Number {
			words++
		}
	}
	text := f.Slice(int(first), int(last))
	return words >= droppedWords && utf8.RuneCountInString(text) >= droppedRunes && strings.ContainsAny(text[len(text)-min(len(text), 4):], ".!?”\"")
}

// dropSentence takes one of several sentences of a paragraph away. The original
// still has it: its paragraph has as many sentences. Where no paragraph has several,
// two are made one on both sides.
func dropSentence(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	if len(s.Translation.Blocks) != len(s.Original.Blocks) {
		return nil, 0, 0, false
	}
	f, list := droppable(w, s)
	if len(list) == 0 && len(s.Translation.Blocks) > 2 {
		s = joinParagraphs(s, 1+random.IntN(len(s.Translation.Blocks)-2))
		f, list = droppable(w, s)
	}
	if len(list) == 0 {
		return nil, 0, 0, false
	}
	sentence := list[random.IntN(len(list))]
	start, end := int(f.Tokens[sentence.First].Start), f.Tokens[sentence.Last-1].End()
	b := s.Translation.Blocks[sentence.Block]
	if start > b.Start { // with the space that parted it
		start = f.Tokens[sentence.First-1].End()
	} else {
		end = int(f.Tokens[sentence.Last].Start)
	}
	faulty := replaced(s, start, end, "")
	for n, k := range faulty.Translation.Blocks { // a block that lost its head keeps its place
		if k.Start > k.End || k.Start < 0 {
			faulty.Translation.Blocks[n].Start = k.End
		}
	}
	faulty.Translation.Blocks[sentence.Block].Start = b.Start
	return faulty, max(0, start-15), min(start+15, len(faulty.Translation.Plain)), true
}

// droppable gives the sentences of a story that stand among others of their paragraph,
// which the original has as many of.
func droppable(w *checker.Worker, s *checker.Story) (f *prose.Facts, list []prose.Sentence) {
	w.Scan(s)
	f = w.Facts()
	o := &prose.Facts{}
	(&prose.Scanner{Lexicon: lexicon.English(), Foreign: true}).Scan(s.Original, o) // as the checker parts it
	ours, theirs := sentencesByBlock(f), sentencesByBlock(o)
	for _, sentence := range f.Sentences {
		if b := sentence.Block; ours[b] > 1 && ours[b] == theirs[b] && passage(f, sentence.First, sentence.Last) {
			list = append(list, sentence)
		}
	}
	return f, list
}

// joinParagraphs makes one of paragraph n and the next, on both sides.
func joinParagraphs(s *checker.Story, n int) *checker.Story {
	original := joined(s.Original, n)
	out := *s
	out.Translation, out.Original = joined(&s.Translation, n), &original
	out.Input = out.Translation.Plain
	return &out
}

// joined is a text with paragraph n and the next in one.
func joined(t *prose.Text, n int) prose.Text {
	out, from, to := *t, t.Blocks[n].End, t.Blocks[n+1].Start
	out.Plain = t.Plain[:from] + " " + t.Plain[to:]
	out.Blocks = slices.Delete(slices.Clone(t.Blocks), n+1, n+2)
	out.Blocks[n].End = t.Blocks[n+1].End
	for k := range out.Blocks[n:] {
		b := &out.Blocks[n+k]
		if k > 0 {
			b.Start -= to - from - 1
		}
		b.End -= to - from - 1
	}
	return out
}

// dropParagraph takes a paragraph away, but not the first, which is a headline as
// often as not.
func dropParagraph(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	blocks := s.Translation.Blocks
	if len(blocks) < 2 || len(blocks) != len(s.Original.Blocks) {
		return nil, 0, 0, false
	}
	n := 1 + random.IntN(len(blocks)-1)
	w.Scan(s)
	f := w.Facts()
	if first, last := f.BlockTokens(n); !passage(f, int32(first), int32(last)) {
		return nil, 0, 0, false
	}
	start, end := blocks[n-1].End, blocks[n].End
	faulty := replaced(s, start, end, "")
	faulty.Translation.Blocks = slices.Delete(faulty.Translation.Blocks, n, n+1)
	faulty.Translation.Blocks[n-1].End = start
	return faulty, max(0, start-15), min(start+15, len(faulty.Translation.Plain)), true
}

// dropClause takes a clause away at the end of a sentence, or at its beginning: what
// stands behind a comma and a word that joins clauses, or before the comma that ends it.
func dropClause(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	type cut struct{ sentence, first, last int32 } // tokens
	var cuts []cut
	for n, sentence := range f.Sentences {
		if !passage(f, sentence.First, sentence.Last) {
			continue
		}
		opens := opening.Has(f.Tokens[sentence.First].Hash)
		for i := sentence.First + 1; i < sentence.Last-1; i++ {
			switch f.Tokens[i].Hash {
			case ',', ';', '–', '—', ':':
			default:
				continue
			}
			if (f.Tokens[i].Hash != ',' || joining.Has(f.Tokens[i+1].Hash)) && clause(f, i+1, sentence.Last-1) && clause(f, sentence.First, i) {
				cuts = append(cuts, cut{int32(n), i, sentence.Last - 1})
			}
			if opens && f.Tokens[i].Hash == ',' {
				if opens = false; clause(f, sentence.First, i) && clause(f, i+1, sentence.Last-1) {
					cuts = append(cuts, cut{int32(n), sentence.First, i + 1})
				}
			}
		}
	}
	if len(cuts) == 0 {
		return nil, 0, 0, false
	}
	c := cuts[random.IntN(len(cuts))]
	start, end, with := int(f.Tokens[c.first].Start), int(f.Tokens[c.last].Start), ""
	if c.first == f.Sentences[c.sentence].First {
		first, size := utf8.DecodeRuneInString(f.Plain[end:])
		with, end = string(unicode.ToUpper(first)), end+size
	}
	faulty := replaced(s, start, end, with)
	return faulty, max(0, start-15), min(start+15, len(faulty.Translation.Plain)), true
}

// clause reports whether tokens first to last-1 are enough to be one whose loss nobody
// disputes, and what is left without them enough for a sentence, without a quotation
// that one of them would leave open.
func clause(f *prose.Facts, first, last int32) bool {
	words := 0
	for i := first; i < last; i++ {
		if k := f.Tokens[i].Kind; k == prose.Word || k == prose.Number {
			words++
		}
	}
	return words >= droppedWords && f.Tokens[last-1].End()-int(f.Tokens[first].Start) >= droppedRunes && !strings.ContainsAny(f.Slice(int(first), int(last)), "\"“”«»()")
}

var (
	opening = lexicon.SetOf("after although as because before despite given if in since though when while with")
	joining = lexicon.SetOf("although and as because before but despite after if including or since so though unless until when where which while who with")
)

func factsOf(t *prose.Text) *prose.Facts {
	f := &prose.Facts{}
	(&prose.Scanner{Lexicon: lexicon.English()}).Scan(t, f)
	return f
}

// sentencesByBlock counts the sentences of each block.
func sentencesByBlock(f *prose.Facts) []int {
	counts := make([]int, len(f.Blocks))
	for _, s := range f.Sentences {
		counts[s.Block]++
	}
	return counts
}

// addSentence puts a sentence of another story in, behind a sentence or as a
// paragraph of its own.
func addSentence(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	if len(f.Sentences) == 0 {
		return nil, 0, 0, false
	}
	words := others[random.IntN(len(others))]
	sentence := f.Sentences[random.IntN(len(f.Sentences))]
	end := f.Tokens[sentence.Last-1].End()
	block := s.Translation.Blocks[sentence.Block]
	if random.IntN(2) == 0 && len(s.Translation.Blocks) > 1 { // behind the paragraph
		faulty := replaced(s, block.End, block.End, "\n\n"+words)
		own := &faulty.Translation.Blocks[sentence.Block]
		own.End = block.End
		again := prose.Block{Start: block.End + 2, End: block.End + 2 + len(words), Kind: prose.Paragraph}
		faulty.Translation.Blocks = slices.Insert(faulty.Translation.Blocks, int(sentence.Block)+1, again)
		return faulty, again.Start, again.End, true
	}
	if !strings.ContainsAny(f.Word(int(sentence.Last)-1), ".!?") { // a headline has no second sentence
		return nil, 0, 0, false
	}
	return replaced(s, end, end, " "+words), end + 1, end + 1 + len(words), true
}

// leaveSentence puts the original's sentence in the place of its translation: a
// paragraph, or one sentence of several.
func leaveSentence(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	if len(s.Translation.Blocks) != len(s.Original.Blocks) {
		return nil, 0, 0, false
	}
	n := random.IntN(len(s.Translation.Blocks))
	b, o := s.Translation.Blocks[n], s.Original.Blocks[n]
	w.Scan(s)
	f, of := w.Facts(), factsOf(s.Original)
	ours, theirs := inBlock(f, n), inBlock(of, n)
	if k := len(ours); k > 1 && k == len(theirs) {
		k = random.IntN(k)
		b.Start, b.End = span(f, ours[k])
		o.Start, o.End = span(of, theirs[k])
	}
	words := s.Original.Plain[o.Start:o.End]
	if strings.Count(words, " ") < 7 && o.End-o.Start < 60 {
		return nil, 0, 0, false
	}
	return replaced(s, b.Start, b.End, words), b.Start, b.Start + len(words), true
}

// inBlock gives the sentences of a block.
func inBlock(f *prose.Facts, block int) (list []prose.Sentence) {
	for _, s := range f.Sentences {
		if int(s.Block) == block {
			list = append(list, s)
		}
	}
	return list
}

func span(f *prose.Facts, s prose.Sentence) (start, end int) {
	return int(f.Tokens[s.First].Start), f.Tokens[s.Last-1].End()
}

// leaveWord puts an everyday word of the original in the place of a word of the
// translation, as far into the sentence as it stood in its own.
func leaveWord(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	return leave(random, w, s, lexicon.Noun|lexicon.Adjective|lexicon.VerbAny|lexicon.Adverb, func(_, o *prose.Facts, i int) string {
		return everyday(o, i, s.OriginalLanguage)
	})
}

// leaveNoun puts a German noun in the place of a noun. It is leaveWord for the words whose
// capital they share with names: see germanNoun.
func leaveNoun(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	if s.OriginalLanguage != "de" {
		return nil, 0, 0, false
	}
	return leave(random, w, s, lexicon.Noun, germanNoun)
}

// leave puts one of the words that pick gives of an original's sentence in the place of a
// word of the translation that has one of these classes.
func leave(random *rand.Rand, w *checker.Worker, s *checker.Story, place lexicon.Class, pick func(f, o *prose.Facts, i int) string) (*checker.Story, int, int, bool) {
	if len(s.Translation.Blocks) != len(s.Original.Blocks) {
		return nil, 0, 0, false
	}
	w.Scan(s)
	f, o := w.Facts(), factsOf(s.Original)
	block := random.IntN(len(s.Original.Blocks))
	ours, theirs := inBlock(f, block), inBlock(o, block)
	if len(ours) == 0 || len(ours) != len(theirs) {
		return nil, 0, 0, false
	}
	k := random.IntN(len(ours))
	var words []string
	var places []float64
	for i := theirs[k].First; i < theirs[k].Last; i++ {
		if word := pick(f, o, int(i)); word != "" {
			words = append(words, word)
			places = append(places, float64(i-theirs[k].First)/float64(theirs[k].Last-theirs[k].First))
		}
	}
	if len(words) == 0 {
		return nil, 0, 0, false
	}
	n := random.IntN(len(words))
	best, far := -1, 2.0
	for i := ours[k].First; i < ours[k].Last; i++ {
		t := &f.Tokens[i]
		if t.Kind != prose.Word || t.Has(prose.Capital|prose.Quoted|prose.Marked) || !t.Is(place) || t.Is(lexicon.Function) || t.Len < 4 {
			continue
		}
		if d := float64(i-ours[k].First)/float64(ours[k].Last-ours[k].First) - places[n]; max(d, -d) < far {
			best, far = int(i), max(d, -d)
		}
	}
	if best < 0 {
		return nil, 0, 0, false
	}
	t := &f.Tokens[best]
	return replaced(s, int(t.Start), t.End(), words[n]), int(t.Start), int(t.Start) + len(words[n]), true
}

// germanNoun gives a word of a German original that has a capital inside its sentence behind
// a small word and before none with a capital, is none that English knows, and stands nowhere
// in the translation, as names and what English calls by its German name do.
func germanNoun(f, o *prose.Facts, i int) string {
	t := &o.Tokens[i]
	if i == 0 || t.Kind != prose.Word || t.Len < 4 || t.Class != 0 || t.Flags&(prose.Capital|prose.Upper|prose.Inner|prose.Initials|prose.Quoted|prose.SentenceStart|prose.Titled) != prose.Capital ||
		!o.Gap(i-1) || o.Tokens[i-1].Kind != prose.Word || o.Tokens[i-1].Has(prose.Capital) || o.Gap(i) && o.Tokens[i+1].Has(prose.Capital) {
		return ""
	}
	word := o.Word(i)
	if bare := strings.TrimSuffix(word, "s"); strings.ContainsAny(word, "'’-") || f.Seen(t.Hash).First >= 0 || f.Seen(lexicon.Key(bare)).First >= 0 || lexicon.English().Word(bare).Class != 0 {
		return ""
	}
	return word
}

// everyday gives a word of an original that is no name, no function word and none
// that English spells so; of a script without spaces, two characters of it.
func everyday(o *prose.Facts, i int, language string) string {
	t := &o.Tokens[i]
	word := o.Word(i)
	runes := []rune(word)
	if t.Kind != prose.Word || t.Has(prose.Capital|prose.Inner|prose.Initials|prose.Quoted) || t.Class != 0 || lexicon.FunctionLanguages(t.Hash) != 0 || strings.ContainsAny(word, "'’-") {
		return ""
	}
	switch language {
	case "zh", "ja":
		if len(runes) < 4 || runes[1] < 0x3400 || runes[2] < 0x3400 {
			return ""
		}
		return string(runes[1:3])
	case "ko":
		if len(runes) < 2 {
			return ""
		}
	case "ar", "he":
		if len(runes) < 4 {
			return ""
		}
	default:
		if len(runes) < 4 || lexicon.English().Lookup(t.Hash).Class != 0 {
			return ""
		}
	}
	return word
}

// repeatParagraph prints a paragraph twice.
func repeatParagraph(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	n := random.IntN(len(s.Translation.Blocks))
	b := s.Translation.Blocks[n]
	words := s.Translation.Plain[b.Start:b.End]
	if strings.Count(words, " ") < 12 {
		return nil, 0, 0, false
	}
	faulty := replaced(s, b.End, b.End, "\n\n"+words)
	faulty.Translation.Blocks[n].End = b.End
	again := prose.Block{Start: b.End + 2, End: b.End + 2 + len(words), Kind: b.Kind}
	faulty.Translation.Blocks = slices.Insert(faulty.Translation.Blocks, n+1, again)
	return faulty, again.Start, again.End, true
}
