package missingname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// retold reports whether the translation names a place near by that the original names here, where that has it not: it has the place as
// often, and puts it where a desk does. A country is told by its people and its capital, and letters stand for a name (ONU, Nations
// unies): what is as often there tells nothing of these.
func retold(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	k := int(t.Token)
	return t.Place && !p.Names().Nation(k) && !p.Original().Tokens[k].Has(prose.Upper) && asOften(p.Names(), k) && toldBeside(p, in, t)
}

// toldBeside reports whether a sentence near by has a name that its original has not: “a French court”, and in the next sentence
// “in Marseille”.
func toldBeside(p *checker.Pass, in prose.Window, t prose.Stranger) bool {
	names, o, a, k := p.Names(), p.Original(), p.Alignment(), int(t.Token)
	from, to := p.SentenceOf(int(in.First)), p.SentenceOf(int(in.Last-1))
	for s := max(from-reach, 0); s <= min(to+reach, len(p.Sentences)-1); s++ {
		l := a.Of(s)
		if s >= from && s <= to || !l.Paired() {
			continue
		}
		first, last := p.SentenceTokens(int32(s), int32(s+1))
		if !anySame(p, first, last, k) {
			continue
		}
		begin, end := o.SentenceTokens(l.OriginalFirst, l.Beyond)
		there := false
		for j := begin; j < end && !there; j++ {
			there = o.Tokens[j].Kind == prose.Word && (o.Tokens[j].Hash == o.Tokens[k].Hash || names.Akin(j, k))
		}
		if !there {
			return true
		}
	}
	return false
}

// anySame reports whether a word with a capital among some tokens of the translation may be word k of the original.
func anySame(p *checker.Pass, first, last, k int) bool {
	for i := first; i < last; i++ {
		if p.Tokens[i].Has(prose.Capital) && !p.Names().National(i) && p.Names().Same(i, k) {
			return true
		}
	}
	return false
}
