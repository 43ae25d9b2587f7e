package changedname

import (
	"fmt"
	"math/bits"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// kinds reports one of a few of a kind for another: the minister of finance for that of the
// interior, the Far East for the Middle East, northern for southern Italy. The original speaks of the one
// nowhere around, and the translation's sentence not of the other.
func kinds(p *checker.Pass) {
	ours, theirs := prose.KindsOf("en"), prose.KindsOf(p.OriginalLanguage)
	if theirs == nil {
		return
	}
	for i := range p.Tokens {
		kind := ours.At(p.Facts, i)
		for _, of := range [...]prose.Kind{prose.Easts, prose.Portfolios, prose.Quarters} {
			if kind&of != 0 && oneOf(p, i, of) {
				otherKind(p, ours, theirs, i, kind&of, of)
			}
		}
	}
}

// oneOf reports whether token i says which of a kind, and not something else.
func oneOf(p *checker.Pass, i int, of prose.Kind) bool {
	t := &p.Tokens[i]
	switch of {
	case prose.Easts:
		return t.Has(prose.Capital) && p.Gap(i) && p.Tokens[i+1].Hash == hashEast
	case prose.Portfolios:
		return portfolio(p, i)
	}
	if i > 0 && (eastward.Has(p.Tokens[i-1].Hash) || p.Tokens[i-1].Hash == '-') || !p.Gap(i) { // the Middle East
		return false
	}
	next := &p.Tokens[i+1]
	if next.Hash == hashOf && i+2 < len(p.Tokens) {
		next = &p.Tokens[i+2]
	}
	return capital(next) && next.Is(lexicon.Place|lexicon.Demonym) && !next.Is(lexicon.Known) && next.Freq >= 5
}

// portfolio reports whether token i says what a minister is for.
func portfolio(p *checker.Pass, i int) bool {
	for j := i + 1; j < min(i+3, len(p.Tokens)) && p.Gap(j-1); j++ {
		if ministers.Has(p.Tokens[j].Hash) {
			return true
		}
		if p.Tokens[j].Hash != hashAffairs {
			break
		}
	}
	j := i - 1
	if j > 0 && p.Tokens[j].Hash == hashThe {
		j--
	}
	return j > 0 && (p.Tokens[j].Hash == hashOf || p.Tokens[j].Hash == hashFor) && ministers.Has(p.Tokens[j-1].Hash)
}

func otherKind(p *checker.Pass, ours, theirs *prose.Kinds, i int, kind, of prose.Kind) {
	o, a, sentence := p.Original(), p.Alignment(), p.SentenceOf(i)
	if !a.Of(sentence).Paired() {
		return
	}
	link := a.LinkOf(sentence)
	in, around := a.Window(p.Facts, o, link, 0), a.Window(p.Facts, o, link, 1)
	if theirs.In(o, around.From, around.To)&kind != 0 {
		return
	}
	said := ours.In(p.Facts, in.First, in.Last)
	found := -1
	for k := int(in.From); k < int(in.To); k++ {
		there := theirs.At(o, k) & of
		if there == 0 || there&said != 0 || !theirOneOf(p, theirs, k, of) {
			continue
		}
		if found >= 0 && theirs.At(o, found)&of != there {
			return
		}
		found = k
	}
	if found < 0 || of == prose.Quarters && (in.Apart(int32(i), int32(found)) > 0.4 || bits.OnesCount32(uint32(said&of)) > bits.OnesCount32(uint32(kind))) {
		return
	}
	start, end := p.Span(i, i+1)
	word := prose.Bare(o.Word(found))
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 85,
		Message:  fmt.Sprintf("“%s” is ‘%s’ in the original", p.Plain[start:end], checker.ClipWords(word, 36)),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’, which is another of its kind, and neither it nor those around it speak of what “%s” says", word, p.Plain[start:end]),
		Evidence: []checker.Evidence{p.AtOriginal(found, found+1, "the other, in the original")},
	})
}

// theirOneOf reports whether word k of the original says which of a kind, and not something else.
func theirOneOf(p *checker.Pass, theirs *prose.Kinds, k int, of prose.Kind) bool {
	o := p.Original()
	word := strings.ToLower(o.Word(k))
	switch of {
	case prose.Easts:
		return strings.Contains(word, "ost") || strings.Contains(word, "östern") || theirs.In(o, int32(max(k-2, 0)), int32(min(k+3, len(o.Tokens))))&eastern != 0
	case prose.Portfolios:
		for j := max(k-4, 0); j < min(k+3, len(o.Tokens)); j++ {
			if w := strings.ToLower(o.Word(j)); strings.Contains(w, "minist") || strings.Contains(w, "минист") || strings.HasPrefix(w, "мін") || strings.HasPrefix(w, "мин") || strings.Contains(w, "υπουργ") || strings.HasPrefix(w, "bakan") {
				return true
			}
		}
		return false
	}
	if word == "este" || word == "est" && p.OriginalLanguage == "fr" { // this; is
		return o.Tokens[k].Has(prose.Capital) && !o.Licensed(k)
	}
	return theirs.In(o, int32(max(k-2, 0)), int32(min(k+3, len(o.Tokens))))&prose.Easts == 0
}

// eastern is the row of the east.
const eastern = prose.Kind(1 << 15)

var (
	eastward    = lexicon.SetOf("middle far near")
	ministers   = lexicon.SetOf("minister ministers ministry secretary")
	hashEast    = lexicon.Hash("east")
	hashAffairs = lexicon.Hash("affairs")
	hashFor     = lexicon.Hash("for")
	hashThe     = lexicon.Hash("the")
)
