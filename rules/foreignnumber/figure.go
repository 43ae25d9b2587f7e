package foreignnumber

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// figure looks at a figure and the words for large numbers behind it.
func figure(p *checker.Pass, i int) {
	first, last := p.BlockTokens(p.BlockOf(i))
	if i+1 >= last {
		return
	}
	w := p.Word(i)
	n := &p.Tokens[i+1]
	if n.Has(prose.Marked) && n.Kind == prose.Word {
		myriads(p, i, w)
		return
	}
	if n.Kind == prose.Symbol || n.Kind == prose.Punct {
		if n.Hash == '%' {
			share(p, i, i+2, first, last)
		}
		return
	}
	if n.Kind != prose.Word || n.Has(prose.Titled) || !p.Tokens[i].Has(prose.Spaced) && i > first && !money.Has(p.Tokens[i-1].Hash) {
		return
	}
	switch n.Hash {
	case hashPercent, hashPct:
		share(p, i, i+2, first, last)
	case hashPer:
		if i+2 < last && p.Tokens[i+2].Hash == hashCent {
			share(p, i, i+3, first, last)
		}
	case hashThousand:
		if !thousand(p, i, last) {
			spelled(p, i, last)
		}
	case hashMillion, hashMillions:
		if !million(p, i, last) && n.Hash == hashMillions {
			plural(p, i, last)
		}
	case hashBillions, hashTrillions, hashThousands:
		plural(p, i, last)
	case hashHundred, hashTen:
		times(p, i, last)
	}
}

// report files a finding on tokens from to to-1.
func report(p *checker.Pass, from, to int, confidence uint8, why, fixed string) {
	start, end := p.Span(from, to)
	f := checker.Finding{
		Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” is not how English counts", checker.Clip(p.Plain[start:end], 40)), Why: why,
	}
	if fixed != "" {
		f.Fixes = []checker.Fix{checker.Replace(start, end, fixed)}
	}
	p.Report(f)
}

// number gives the value of the figure at token k, in thousandths, if it stands
// by itself: “500 people”, not “500-page”.
func number(p *checker.Pass, k, last int) (int64, bool) {
	if k >= last || p.Tokens[k].Kind != prose.Number || !p.Tokens[k].Has(prose.Spaced) || joined(p, k+1) {
		return 0, false
	}
	return value(p.Word(k))
}

const onwards = "figures go on behind ‘thousand’ and ‘million’ in the original’s language; English writes one figure"

// thousand looks at “2 thousand 500”.
func thousand(p *checker.Pass, i, last int) bool {
	n, ok := value(p.Word(i))
	m, more := number(p, i+2, last)
	if !ok || !more || n%1000 != 0 || m%1000 != 0 || n >= 1e6 || m >= 1e6 || n == 0 || m == 0 || len(p.Word(i+2)) > 3 {
		return false
	}
	report(p, i, i+3, 92, onwards, spell(n+m/1000))
	return true
}

// spelled looks at “22.7 thousand people” and “238 thousand tests”, which Polish
// and its neighbours write and English does in figures. A round one alone is
// anybody's; three are a habit.
func spelled(p *checker.Pass, i, last int) {
	n, ok := value(p.Word(i))
	if !ok || n%100 != 0 || n >= 1e6 || n < 1000 || joined(p, i+2) || i > 0 && (p.Tokens[i-1].Hash == hashMillion || p.Tokens[i-1].Hash == hashMillions) || p.Tokens[i].Has(prose.Quoted) {
		return
	}
	if i+2 < last {
		switch a := &p.Tokens[i+2]; {
		case a.Kind == prose.Number, a.Hash == hashMillion, a.Is(lexicon.Foreign) && !a.Is(lexicon.Known):
			return
		}
	}
	confidence := uint8(75)
	if n%1000 == 0 {
		others := 0
		for _, m := range p.Posting(prose.Numbers) {
			if k := int(m) + 1; k < len(p.Tokens) && p.Tokens[k].Hash == hashThousand {
				others++
			}
		}
		if confidence = 70; n < 10_000 || others < 3 {
			return
		}
	}
	start, end := p.Span(i, i+2)
	p.Report(checker.Finding{
		Severity: checker.Minor, Start: start, End: end, Confidence: confidence,
		Message: fmt.Sprintf("“%s” is not how English counts", checker.Clip(p.Plain[start:end], 40)),
		Why:     "the original’s language writes the word for thousand behind a figure; English news writes the figure out",
		Fixes:   []checker.Fix{checker.Replace(start, end, spell(n))},
	})
}

// million looks at “2 million 500 thousand” and “3 million 600,000”.
func million(p *checker.Pass, i, last int) bool {
	n, ok := value(p.Word(i))
	m, more := number(p, i+2, last)
	if !ok || !more || n%1000 != 0 || m%1000 != 0 || n == 0 || n >= 1e9 {
		return false
	}
	sum, to := n/1000*1e6, i+3
	switch {
	case i+3 < last && (p.Tokens[i+3].Hash == hashThousand || p.Tokens[i+3].Hash == hashThousands) && m < 1e6 && !joined(p, i+4):
		sum += m
		to++
		if k, rest := number(p, i+4, last); rest && k < 1e6 && k%1000 == 0 && !p.Tokens[i+4].Is(lexicon.Calendar) {
			sum += k / 1000
			to++
		}
	case len(p.Word(i+2)) == 7: // 600,000
		sum += m / 1000
	default:
		return false
	}
	fixed := spell(sum)
	if fixed == "" {
		fixed = grouped(sum)
	}
	report(p, i, to, 92, onwards, fixed)
	return true
}

// plural looks at “5 millions of euros”.
func plural(p *checker.Pass, i, last int) {
	if year(p, i) || i+2 < last && foreign(p, i+2) || joined(p, i+2) {
		return
	}
	confidence := uint8(88)
	if p.Tokens[i+1].Hash == hashThousands {
		confidence = 75
	}
	to := i + 2
	if to+1 < last && p.Tokens[to].Hash == hashOf && p.Gap(to-1) {
		if n := &p.Tokens[to+1]; n.Kind == prose.Word && !n.Is(lexicon.Determiner|lexicon.Pronoun) {
			to++
		}
	}
	word := p.Word(i + 1)
	report(p, i+1, to, confidence, "behind a figure, English says "+word[:len(word)-1], word[:len(word)-1])
}

// times looks at “2 hundred thousand” and “30 ten thousand”, as Chinese and its
// neighbours count.
func times(p *checker.Pass, i, last int) {
	if i+2 >= last || year(p, i) || joined(p, i+3) || p.Tokens[i+2].Kind != prose.Word {
		return
	}
	by, to := int64(100), i+3
	if p.Tokens[i+1].Hash == hashTen {
		by = 10
	}
	switch p.Tokens[i+2].Hash {
	case hashThousand:
		by *= 1e3
	case hashMillion:
		by *= 1e6
	case hashBillion:
		by *= 1e9
	default:
		return
	}
	n, ok := value(p.Word(i))
	if !ok {
		return
	}
	fixed := ""
	if v, ok := scaled(n, by); ok {
		fixed = spell(v)
	}
	report(p, i, to, 85, "Chinese and its neighbours count in ten thousands and hundred millions", fixed)
}

// myriads looks at 3万 and 2.5亿: the sign is a token of its own.
func myriads(p *checker.Pass, i int, w string) {
	if i+1 >= len(p.Tokens) || p.Tokens[i+1].Has(prose.Spaced) {
		return
	}
	by := int64(0)
	switch p.Word(i + 1) {
	case "万", "萬", "만":
		by = 1e4
	case "亿", "億", "억":
		by = 1e8
	default:
		return
	}
	n, ok := value(w)
	if !ok {
		return
	}
	fixed := ""
	if v, ok := scaled(n, by); ok {
		fixed = spell(v)
	}
	report(p, i, i+2, 95, "the sign behind the figure counts ten thousands or hundred millions", fixed)
}

// share looks at “a 20 percent of the votes”, “the 18% of its trade” and “rose in a 5
// percent”; to is the token behind the percent sign or word.
func share(p *checker.Pass, i, to, first, last int) {
	if i == first || !p.Gap(i-1) {
		return
	}
	a := &p.Tokens[i-1]
	ofThe := to+1 < last && p.Tokens[to].Hash == hashOf && p.Tokens[to+1].Is(lexicon.Determiner)
	const why = "Romance languages set an article before a share; English sets none"
	switch {
	case a.Hash != hashA && a.Hash != hashAn && a.Hash != hashThe || a.Kind != prose.Word:
	case a.Hash == hashThe:
		if ofThe && !singled(p, i-1, to, first, last) {
			start, end := p.Span(i-1, to)
			p.Report(checker.Finding{
				Start: start, End: end, Confidence: 65, Severity: checker.Minor,
				Message: fmt.Sprintf("English sets no article before “%s”", p.Slice(i, to)), Why: why,
				Fixes: []checker.Fix{checker.Replace(start, end, p.Slice(i, to))},
			})
		}
	case ofThe:
		report(p, i-1, to, 90, why, p.Slice(i, to))
	case i-3 >= first && p.Tokens[i-2].Hash == hashIn && moved.Has(p.Tokens[i-3].Hash) && (to >= last || p.Tokens[to].Kind == prose.Punct && p.Tokens[to].Hash != '-'):
		report(p, i-2, to, 85, "Romance languages say in and set an article; English says by", "by "+p.Slice(i, to))
	}
}

// singled reports whether a share is one that was spoken of: “the 20 percent of
// the voters who”, “compared to the 18 percent of the”.
func singled(p *checker.Pass, article, to, first, last int) bool {
	if article == first || p.Tokens[article].Has(prose.SentenceStart) {
		return true
	}
	if b := &p.Tokens[article-1]; !(b.Is(lexicon.VerbAny) && !b.Is(lexicon.Noun) || b.Hash == hashIn || represents.Has(b.Hash)) {
		return true
	}
	for k := to + 1; k < last && k < to+10; k++ {
		switch t := &p.Tokens[k]; {
		case t.Hash == hashThat || t.Hash == hashWho || t.Hash == hashWhich || t.Hash == hashWhose:
			return true
		case t.Kind == prose.Word && t.Is(lexicon.VerbPart) && !t.Is(lexicon.Adjective|lexicon.Noun): // “of the shares not owned”
			return true
		}
	}
	return false
}

var (
	hashA         = lexicon.Hash("a")
	hashAn        = lexicon.Hash("an")
	hashThe       = lexicon.Hash("the")
	hashOf        = lexicon.Hash("of")
	hashIn        = lexicon.Hash("in")
	hashPer       = lexicon.Hash("per")
	hashCent      = lexicon.Hash("cent")
	hashPct       = lexicon.Hash("pct")
	hashPercent   = lexicon.Hash("percent")
	hashTen       = lexicon.Hash("ten")
	hashHundred   = lexicon.Hash("hundred")
	hashThousand  = lexicon.Hash("thousand")
	hashThousands = lexicon.Hash("thousands")
	hashMillion   = lexicon.Hash("million")
	hashMillions  = lexicon.Hash("millions")
	hashBillion   = lexicon.Hash("billion")
	hashBillions  = lexicon.Hash("billions")
	hashTrillions = lexicon.Hash("trillions")
	hashThat      = lexicon.Hash("that")
	hashWho       = lexicon.Hash("who")
	hashWhich     = lexicon.Hash("which")
	hashWhose     = lexicon.Hash("whose")

	money      = lexicon.SetOfHashes('$', '€', '£', '¥', '(', '"')
	represents = lexicon.SetOf("represents represented represent control controls controlled exceeds exceed reaches reached reach constitutes account concentrates")
	moved      = lexicon.SetOf("rise rises rose risen rising increase increases increased increasing fall falls fell fallen falling drop drops dropped decrease decreases decreased decreasing grow grows grew grown growing reduce reduces reduced reducing decline declined declines cut cuts up down expand expanded shrink shrank shrunk improve improved")
)
