package changedname

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// kinds reports one of a few of a kind for another: the minister of finance for that of the
// interior, the Far East for the Middle East, northern for southern Italy, Sunnis for Shiites. The original says the one
// nowhere around, and the translation's sentence does not say the other.
func kinds(p *checker.Pass) {
	ours, theirs := prose.KindsOf("en"), prose.KindsOf(p.OriginalLanguage)
	if theirs == nil {
		return
	}
	for i := range p.Tokens {
		if !ours.May(p.Tokens[i].Hash) { // most words
			continue
		}
		kind := ours.At(p.Facts, i)
		for n := range kindsOf {
			if of := &kindsOf[n]; kind&of.rows != 0 && of.tells(p, i) {
				otherKind(p, ours, theirs, i, kind&of.rows, of)
			}
		}
	}
}

// oneOf is a kind: its rows in the table, and where a word of them says which of the kind, and not something else.
type oneOf struct {
	rows   prose.Kind
	small  bool                                                   // it needs no capital in English
	here   func(p *checker.Pass, i int) bool                      // in the translation; nil for anywhere
	before uint64                                                 // the word that is to follow it there
	there  func(p *checker.Pass, theirs *prose.Kinds, k int) bool // in the original; nil for anywhere
}

var kindsOf = [...]oneOf{
	{rows: easts, before: lexicon.Hash("east"), there: eastThere},
	{rows: prose.KindRows("portfolio"), small: true, here: portfolioHere, there: portfolioThere},
	{rows: quarters, small: true, here: quarterHere, there: quarterThere},
	{rows: prose.KindRows("faith")},
	{rows: prose.KindRows("party"), here: partyHere},
	{rows: prose.KindRows("seat"), here: seatHere, there: capitalThere},
	{rows: prose.KindRows("european"), here: unionHere, there: capitalThere},
	{rows: prose.KindRows("court"), before: lexicon.Hash("court")},
	{rows: prose.KindRows("league"), before: lexicon.Hash("league"), there: leagueThere},
	{rows: prose.KindRows("sea"), here: seaHere, there: seaThere},
}

// tells reports whether token i of the translation, a word of the kind, says which of it.
func (of *oneOf) tells(p *checker.Pass, i int) bool {
	return (of.small || p.Tokens[i].Has(prose.Capital)) && (of.before == 0 || followedBy(p, i, of.before)) && (of.here == nil || of.here(p, i))
}

// followedBy reports whether a word stands right behind token i.
func followedBy(p *checker.Pass, i int, word uint64) bool {
	return p.Gap(i) && p.Tokens[i+1].Hash == word
}

func partyHere(p *checker.Pass, i int) bool {
	return !p.Licensed(i) && !wings.Has(p.Tokens[i-1].Hash)
}

func seatHere(p *checker.Pass, i int) bool {
	return !p.Licensed(i) && (p.Tokens[i].Hash != hashWhite || followedBy(p, i, hashHouse))
}

// unionHere reports whether token i says which body of the European Union.
func unionHere(p *checker.Pass, i int) bool {
	return i > 0 && p.Gap(i-1) && union.Has(p.Tokens[i-1].Hash)
}

func seaHere(p *checker.Pass, i int) bool {
	return !p.Licensed(i) && (!coloured.Has(p.Tokens[i].Hash) || followedBy(p, i, hashSea))
}

// quarterHere reports whether token i says which part of a place.
func quarterHere(p *checker.Pass, i int) bool {
	if i > 0 && (eastward.Has(p.Tokens[i-1].Hash) || p.Tokens[i-1].Hash == '-') || !p.Gap(i) { // the Middle East
		return false
	}
	next := &p.Tokens[i+1]
	if next.Hash == hashOf && i+2 < len(p.Tokens) {
		next = &p.Tokens[i+2]
	}
	return next.Capitalised() && next.Is(lexicon.Place|lexicon.Demonym) && !next.Is(lexicon.Known) && next.Freq >= 5
}

// portfolioHere reports whether token i says what a minister is for.
func portfolioHere(p *checker.Pass, i int) bool {
	for j := i + 1; j < min(i+4, len(p.Tokens)) && p.Gap(j-1); j++ {
		if ministers.Has(p.Tokens[j].Hash) {
			return true
		}
		if p.Tokens[j].Hash != hashAffairs && p.Tokens[j].Hash != hashAnd {
			break
		}
	}
	j := i - 1
	if j > 0 && p.Tokens[j].Hash == hashThe {
		j--
	}
	if j < 1 || p.Tokens[j].Hash != hashOf && p.Tokens[j].Hash != hashFor {
		return false
	}
	for j--; j > 0 && p.Tokens[j].Capitalised() && !ministers.Has(p.Tokens[j].Hash) && p.Gap(j-1); j-- { // Minister Ollongren of Finance
	}
	return ministers.Has(p.Tokens[j].Hash)
}

// otherKind reports token i, which says which of a kind, if the original has the one other of it here.
func otherKind(p *checker.Pass, ours, theirs *prose.Kinds, i int, kind prose.Kind, of *oneOf) {
	o := p.Original()
	in, around, ok := pairOf(p, i)
	if !ok || theirs.Tells(o, around.From, around.To, kind, of.rows) {
		return
	}
	found := -1
	for k := int(in.From); k < int(in.To); k++ {
		there := theirs.At(o, k) & of.rows
		if there == 0 || of.there != nil && !of.there(p, theirs, k) || ours.Tells(p.Facts, in.First, in.Last, there, of.rows) {
			continue
		}
		if found >= 0 && theirs.At(o, found)&of.rows != there {
			return
		}
		found = k
	}
	if found < 0 || in.Apart(int32(i), int32(found)) > 0.4 {
		return
	}
	reportOther(p, i, found, fmt.Sprintf("; neither it nor those around it say “%s”", p.Word(i)), "the other, in the original")
}

// reportOther reports word i where the original has word k, another of its kind; rest ends the reason.
func reportOther(p *checker.Pass, i, k int, rest, note string) {
	start, end := p.Span(i, i+1)
	word := prose.Bare(p.Original().Word(k))
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 85,
		Message:  fmt.Sprintf("“%s” is ‘%s’ in the original", p.Plain[start:end], checker.ClipWords(word, 36)),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’%s", word, rest),
		Evidence: []checker.Evidence{p.AtOriginal(k, k+1, note)},
	})
}

func capitalThere(p *checker.Pass, _ *prose.Kinds, k int) bool {
	return p.Original().Tokens[k].Flags&(prose.Capital|prose.Inner) != 0
}

// neighbours gives what word k of the original and those beside it speak of.
func neighbours(p *checker.Pass, theirs *prose.Kinds, k int) prose.Kind {
	o := p.Original()
	return theirs.In(o, int32(max(k-2, 0)), int32(min(k+3, len(o.Tokens))))
}

func eastThere(p *checker.Pass, theirs *prose.Kinds, k int) bool {
	word := strings.ToLower(p.Original().Word(k))
	return strings.Contains(word, "ost") || strings.Contains(word, "östern") || neighbours(p, theirs, k)&eastern != 0
}

func portfolioThere(p *checker.Pass, _ *prose.Kinds, k int) bool {
	return near(p.Original(), k, 4, "minist", "secretar", "secrét", "titular", "cartera", "dicaster", "ressort", "departam", "département", "dipartim", "минист", "ведомств", "мін", "мин", "υπουργ", "bakan")
}

func leagueThere(p *checker.Pass, _ *prose.Kinds, k int) bool {
	return near(p.Original(), k, 3, "leag", "lig", "лиг")
}

func quarterThere(p *checker.Pass, theirs *prose.Kinds, k int) bool {
	o := p.Original()
	word := strings.ToLower(o.Word(k))
	if word == "este" || word == "est" && p.OriginalLanguage == "fr" { // this; is
		return o.Tokens[k].Has(prose.Capital) && !o.Licensed(k)
	}
	return neighbours(p, theirs, k)&easts == 0 && !regions.Has(lexicon.Key(prose.Bare(o.Word(k))))
}

func seaThere(p *checker.Pass, theirs *prose.Kinds, k int) bool {
	return theirs.At(p.Original(), k)&colours == 0 || near(p.Original(), k, 2, "mar", "mer", "see", "meer", "zee", "мор", "moř")
}

// near reports whether a word of the original within so many of word k has one of some parts.
func near(o *prose.Facts, k, reach int, parts ...string) bool {
	for j := max(k-reach, 0); j < min(k+reach, len(o.Tokens)); j++ {
		word := strings.ToLower(o.Word(j))
		for _, part := range parts {
			if strings.Contains(word, part) {
				return true
			}
		}
	}
	return false
}

var (
	easts     = prose.KindRows("east")
	quarters  = prose.KindRows("compass")
	eastern   = englishKinds.Of("eastern") & quarters
	colours   = (englishKinds.Of("north") | englishKinds.Of("black") | englishKinds.Of("red")) & prose.KindRows("sea")
	regions   = lexicon.SetOf("norrbotten norrköping norrland norrtälje nordhausen nordhorn osterholz södermanland södertälje västerbotten västergötland västernorrland västervik västerås västmanland österlen österreich östergötland östersund") // whose names English keeps
	eastward  = lexicon.SetOf("middle far near")
	ministers = lexicon.SetOf("minister ministers ministry secretary")
	union     = lexicon.SetOf("european eu")
	wings     = lexicon.SetOf("christian free liberal social")
	coloured  = lexicon.SetOf("north black red")

	hashAnd     = lexicon.Hash("and")
	hashAffairs = lexicon.Hash("affairs")
	hashFor     = lexicon.Hash("for")
	hashHouse   = lexicon.Hash("house")
	hashSea     = lexicon.Hash("sea")
	hashThe     = lexicon.Hash("the")
	hashWhite   = lexicon.Hash("white")
)

var englishKinds = prose.KindsOf("en")
