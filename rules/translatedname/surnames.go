package translatedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// mostSurnames is how many words a person's name has behind the given name, at most.
const mostSurnames = 3

// surnames pairs the words behind a given name with those behind the same one in the
// original, as many: “Elena Crow Cloth”, for Elena Cuervo Paño. Those that differ stand
// together, and are everyday words here, one of them nothing else.
func surnames(p *checker.Pass, o *prose.Facts, i int) (f pairing, ok bool) {
	s := p.SentenceOf(i)
	a := p.Alignment()
	n := run(p.Facts, i)
	if n < 2 || n > mostSurnames || !opensName(&p.Tokens[i-1]) || !a.Of(s).Paired() {
		return f, false
	}
	names, in := p.Names(), a.Window(p.Facts, o, a.LinkOf(s), 0)
	for k := int(in.From) + 1; k < int(in.To); k++ {
		if !o.Tokens[k].Has(prose.Capital) || run(o, k) != n || !names.Same(i-1, k-1) {
			continue
		}
		f = pairing{given: true, behind: true}
		plain := false
		for m := range n {
			if names.Same(i+m, k+m) {
				continue
			}
			if f.words == 0 {
				f.gloss, f.name = int32(i+m), int32(k+m)
			}
			if f.words++; int(f.gloss+f.words) != i+m+1 || !common(&p.Tokens[i+m]) || names.Kindred(i+m, k+m) || names.Rendered(k+m, in) {
				return f, false
			}
			plain = plain || !p.Tokens[i+m].Is(lexicon.Name)
		}
		return f, plain
	}
	return f, false
}

// run gives how many words with capitals stand from token i on, 0 where one stands
// before it that is no given name, or the words are a headline's.
func run(f *prose.Facts, i int) (n int) {
	if !f.Gap(i-1) || f.Tokens[i-1].Kind != prose.Word || !f.Tokens[i-1].Has(prose.Capital) {
		return 0
	}
	for k := i; k < len(f.Tokens) && (k == i || f.Gap(k-1)); k++ {
		if t := &f.Tokens[k]; t.Kind != prose.Word || !t.Has(prose.Capital) || t.Has(prose.Upper|prose.Titled) {
			break
		}
		n++
	}
	return n
}

// repeats reports whether the words of a gloss stand from token i on, and no more.
func repeats(p *checker.Pass, i int, f pairing) bool {
	n := int(f.words)
	if i+n > len(p.Tokens) || !ends(p, i+n-1) {
		return false
	}
	for m := range n {
		if p.Tokens[i+m].Hash != p.Tokens[int(f.gloss)+m].Hash {
			return false
		}
	}
	return true
}

// akin reports whether the words of a name stand from token j of the original on.
func akin(names *prose.Names, o *prose.Facts, j int, f pairing) bool {
	if j+int(f.words) > len(o.Tokens) {
		return false
	}
	for m := range int(f.words) {
		if !names.Akin(j+m, int(f.name)+m) {
			return false
		}
	}
	return true
}
