package translatedorganisation

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// lost gives the one name in a stretch of the original, and nobody's, for which nothing but a
// gloss can stand in the translation's; none where there are more.
func lost(p *checker.Pass, o *prose.Facts, names *prose.Names, in prose.Window, gloss stretch) (name stretch) {
	before, behind := in.Without(gloss.first, gloss.last)
	rendered := func(k int) bool {
		return (names.Rendered(k, before) || names.Rendered(k, behind)) && !oftener(p, o, in, gloss, k)
	}
	for k := int(in.From); k < int(in.To); {
		run := runAt(o, names, k, int(in.To))
		if run.words() == 0 {
			k++
			continue
		}
		k = run.last
		if n := lostOf(o, names, run, rendered); n.words() > 0 {
			if name.words() > 0 {
				return stretch{}
			}
			name = n
		}
	}
	return name
}

// runAt gives the run of words with capitals, and of small words and hyphens between them, that
// begins at token k of the original.
func runAt(o *prose.Facts, names *prose.Names, k, to int) (run stretch) {
	w := &o.Tokens[k]
	if w.Kind != prose.Word || !w.Has(prose.Capital) || w.Has(prose.SentenceStart) && !names.Article(k) && o.Seen(w.Hash).Capital == 0 { // Según El Tiempo
		return run
	}
	if run := titleAt(o, k, to); run.words() > 0 {
		return run
	}
	run = stretch{k, k + 1}
	for j := k + 1; j < to && !o.Tokens[j].Has(prose.SentenceStart); j++ {
		switch w := &o.Tokens[j]; {
		case w.Hash == '-' && !w.Has(prose.Spaced), w.Kind == prose.Word && o.Tokens[j-1].Hash == '-' && !w.Has(prose.Spaced):
			run.last = j + 1
		case w.Kind != prose.Word || !o.Gap(j-1):
			return run
		case w.Has(prose.Capital):
			run.last = j + 1
		case !joining.Has(w.Hash), linking.Has(w.Hash) && j+1 < to && names.Article(j+1): // La Mano Negra y La Ley Seca
			return run
		}
	}
	return run
}

// mostTitle is how many words a name in quotation marks has, at most.
const mostTitle = 3

// titleAt gives the words from token k to the closing mark, where an opening one stands before it: many
// languages give a capital to the first alone.
func titleAt(o *prose.Facts, k, to int) (run stretch) {
	if k == 0 || !o.QuoteMark(k-1) || o.Tokens[k].Flags&(prose.SentenceStart|prose.Spaced) != 0 {
		return run
	}
	for j := k + 1; j <= k+mostTitle && j < to; j++ {
		if o.QuoteMark(j) {
			return stretch{k, j}
		}
		if o.Tokens[j].Kind != prose.Word {
			return run
		}
	}
	return run
}

// lostOf gives a run without what the translation has of it at either end; none where it has what is
// between, or where the run is somebody's name, a day's, or a single word that nothing sets apart.
func lostOf(o *prose.Facts, names *prose.Names, run stretch, rendered func(int) bool) stretch {
	apart, all, articles := setApart(o, run), 0, 0
	for k := run.first; k < run.last; k++ {
		switch w := &o.Tokens[k]; {
		case names.Article(k):
			articles++
		case w.Has(prose.Capital) && w.Len > 2:
			all++
		}
	}
	said := false // that it is a ship, or a paper
	if k := run.first - 1; k >= 0 && o.Gap(k) && names.Head(k) {
		said = !o.Tokens[k].Has(prose.Capital) || o.Tokens[k].Has(prose.SentenceStart)
	}
	if all == 0 || all == 1 && !apart && !said && articles == 0 && !hyphened(o, run) { // as most are
		return stretch{}
	}
	there := func(k int) bool {
		return !o.Tokens[k].Has(prose.Capital) || !names.Article(k) && rendered(k)
	}
	n := run
	for !apart && n.first < n.last && there(n.first) {
		n.first++
	}
	for !apart && n.last > n.first && there(n.last-1) {
		n.last--
	}
	words := 0
	for k := n.first; k < n.last; k++ {
		w := &o.Tokens[k]
		if !w.Has(prose.Capital) || names.Article(k) || w.Len < 3 {
			continue
		}
		if w.Has(prose.Upper|prose.Titled) || w.Is(lexicon.Calendar) || k == n.first && prose.GivenName(w) && !w.Is(lexicon.Foreign) || rendered(k) {
			return stretch{}
		}
		words++
	}
	if words == 0 || n.words() == 1 && o.Tokens[n.first].Has(prose.SentenceStart) || all == 1 && !names.Article(n.first) && !hyphened(o, n) && !apart && !said {
		return stretch{}
	}
	return n
}

// oftener reports whether a stretch of the original has word k more often than the translation has it
// outside a gloss: Delcourt, who runs Chantiers Delcourt.
func oftener(p *checker.Pass, o *prose.Facts, in prose.Window, gloss stretch, k int) bool {
	hash, n := o.Tokens[k].Hash, 0
	for j := int(in.From); j < int(in.To); j++ {
		if o.Tokens[j].Hash == hash {
			n++
		}
	}
	here := 0
	for i := int(in.First); i < int(in.Last); i++ {
		if p.Tokens[i].Hash == hash && (i < gloss.first || i >= gloss.last) {
			here++
		}
	}
	return here > 0 && n > here
}

// joining are the small words inside the names of papers: Point du Jour, La Voz de
// Galicia.
var joining = lexicon.SetOf("a al d' da das de degli dei del della delle der des di do dos du e el et het i il la las le les los o op tot und van voor y")

// linking are those that also stand between two names.
var linking = lexicon.SetOf("e et und y")

// setApart reports whether a run stands in quotation marks by itself.
func setApart(o *prose.Facts, run stretch) bool {
	return run.first > 0 && run.last < len(o.Tokens) && o.QuoteMark(run.first-1) && o.QuoteMark(run.last)
}

// hyphened reports whether a hyphen stands in a run.
func hyphened(o *prose.Facts, run stretch) bool {
	for k := run.first; k < run.last; k++ {
		if o.Tokens[k].Hash == '-' {
			return true
		}
	}
	return false
}
