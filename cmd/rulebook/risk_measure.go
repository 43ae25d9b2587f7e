package main

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"math"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/retranslate/diff"
)

// scorer fits what it needs on some sentences and gives a score for others.
type scorer func(train []*ranked) func(*ranked) float64

func byLength([]*ranked) func(*ranked) float64 {
	return func(r *ranked) float64 { return float64(r.words) }
}

func fitted(train []*ranked) func(*ranked) float64 {
	m := fit(train)
	return func(r *ranked) float64 { return m.LogOdds(&r.features) }
}

// named fits the features that were named before anything was measured: none of them
// was found by search among the sentences it is tested on.
func named(train []*ranked) func(*ranked) float64 {
	var few []*ranked
	for _, r := range train {
		copied := *r
		copied.features = unchosen(r.features)
		few = append(few, &copied)
	}
	m := fit(few)
	return func(r *ranked) float64 {
		f := unchosen(r.features)
		return m.LogOdds(&f)
	}
}

// unchosen leaves out the features that were found by looking at the corpus.
func unchosen(f diff.Features) diff.Features {
	f[diff.Forms], f[diff.Nouns], f[diff.Quotes], f[diff.Strange], f[diff.Unsourced], f[diff.Found] = 0, 0, 0, 0, 0, 0
	return f
}

const folds, shuffles = 5, 5

// trained are scores by the shuffle and the part of the documents that they were fitted on: those
// are the same whatever the engines.
type trained map[[2]int]func(*ranked) float64

// crossValidate ranks the sentences held against some engines by what was fitted on
// other documents and other systems, the documents parted five ways and the systems
// two, five times. Training never has an engine's kin; the test does where asked.
func crossValidate(d *ratedDocuments, all []*ranked, engines string, score scorer, fits trained, withKin bool) (s scores) {
	for shuffle := range shuffles {
		for part := range folds * 2 {
			var train, test []*ranked
			for _, r := range all {
				document, system := foldOf(r.document, shuffle) == part/2, slices.Index(d.engines, r.system)%2 == part%2
				switch {
				case document && system && r.engines == engines && (withKin || !r.kin):
					test = append(test, r)
				case !document && !system && !r.kin:
					train = append(train, r)
				}
			}
			if len(test) < 10 {
				continue
			}
			of := fits[[2]int{shuffle, part}]
			if of == nil {
				of = score(train)
				fits[[2]int{shuffle, part}] = of
			}
			for _, r := range test {
				r.score = of(r)
			}
			s.add(test)
			if shuffle == 0 {
				s.sentences += len(test)
			}
		}
	}
	return s
}

func foldOf(document string, shuffle int) int {
	h := fnv.New32a()
	h.Write([]byte(document))
	h.Write([]byte{byte(shuffle)})
	return int(h.Sum32()>>8) % folds
}

// scores are what was reached, part by part.
type scores struct {
	auc       sample
	found     sample // share of the bad sentences that are in the riskiest fifth
	safest    sample // share of bad ones in the tenth ranked safest
	byDoc     map[string]*sample
	sentences int
}

func (s *scores) add(list []*ranked) {
	slices.SortStableFunc(list, func(a, b *ranked) int { return cmp.Compare(a.score, b.score) })
	bad := func(list []*ranked) (n float64) {
		for _, r := range list {
			if r.bad {
				n++
			}
		}
		return n
	}
	weight := float64(len(list))
	s.auc.add(auc(list), weight)
	s.found.add(bad(list[len(list)-len(list)/5:])/bad(list), weight)
	s.safest.add(bad(list[:len(list)/10])/float64(len(list)/10), weight)
	for _, r := range list[:len(list)/10] {
		if s.byDoc == nil {
			s.byDoc = map[string]*sample{}
		}
		if s.byDoc[r.document] == nil {
			s.byDoc[r.document] = &sample{}
		}
		s.byDoc[r.document].add(bad([]*ranked{r}), 1)
	}
}

// safestError gives the standard error of the share of bad ones in the safest tenth: by
// leaving out each document in turn, for the renderings of a document err alike.
func (s *scores) safestError() float64 {
	var all, without sample
	for _, d := range s.byDoc {
		all.n, all.sum = all.n+d.n, all.sum+d.sum
	}
	for _, name := range sortedKeys(s.byDoc) {
		d := s.byDoc[name]
		without.add((all.sum-d.sum)/(all.n-d.n), 1)
	}
	return without.spread() * math.Sqrt(without.n-1)
}

// auc gives how likely a bad sentence is ranked above a good one, of a sorted list.
func auc(sorted []*ranked) float64 {
	won, bad, good := 0.0, 0.0, 0.0
	for i := 0; i < len(sorted); {
		b, g := 0.0, 0.0
		score := sorted[i].score
		for ; i < len(sorted) && sorted[i].score == score; i++ {
			if sorted[i].bad {
				b++
			} else {
				g++
			}
		}
		won += b * (good + g/2)
		bad, good = bad+b, good+g
	}
	return won / (bad * good)
}

// sample is numbers with weights.
type sample struct{ n, sum, squares float64 }

func (s *sample) add(x, weight float64) {
	s.n += weight
	s.sum += x * weight
	s.squares += x * x * weight
}

func (s *sample) mean() float64   { return s.sum / s.n }
func (s *sample) spread() float64 { return math.Sqrt(max(0, s.squares/s.n-s.mean()*s.mean())) }

func without(list []*ranked, not func(*ranked) bool) []*ranked {
	return slices.DeleteFunc(slices.Clone(list), not)
}

// sameTable tells how many sentences are bad in which nothing differs from the engine's,
// so that nothing there could tell it.
func sameTable(b *strings.Builder, all []*ranked) {
	b.WriteString("\nengines\tno difference\tof them bad\n")
	for _, p := range panels {
		if len(p) > 1 {
			continue
		}
		same, bad := 0, 0
		for _, r := range all {
			if r.engines == p[0] && !r.kin && r.features[diff.Best] == 0 {
				if same++; r.bad {
					bad++
				}
			}
		}
		fmt.Fprintf(b, "%s\t%d\t%.3f\n", p[0], same, float64(bad)/float64(same))
	}
}

// echoTable tells how often an engine is heard in documents that are its own, that
// are its own with every n-th sentence by another system, and that are not its own.
func echoTable(b *strings.Builder, d *ratedDocuments) {
	b.WriteString("\npublished\tdocuments\techo heard\n")
	count := func(name string, publish func(document, engine string, heard func([]rated))) {
		documents, heard := 0, 0
		for _, engine := range d.engines {
			for _, document := range d.documents {
				publish(document, engine, func(published []rated) {
					documents++
					if slices.Contains(d.compare(published, nil, []string{engine}).Echoes, engine) {
						heard++
					}
				})
			}
		}
		fmt.Fprintf(b, "%s\t%d\t%.3f\n", name, documents, float64(heard)/float64(documents))
	}
	for _, every := range []int{0, 10, 5} {
		name := "the engine's own"
		if every > 0 {
			name += fmt.Sprintf(", every %dth sentence another's", every)
		}
		count(name, func(document, engine string, heard func([]rated)) {
			published := slices.Clone(d.sentences[[2]string{document, engine}])
			other := d.engines[(slices.Index(d.engines, engine)+3)%len(d.engines)]
			for n := range published {
				if every > 0 && n%every == every/2 {
					published[n].Text = d.sentences[[2]string{document, other}][n].Text
				}
			}
			heard(published)
		})
	}
	others := func(systems []string, near bool) func(string, string, func([]rated)) {
		return func(document, engine string, heard func([]rated)) {
			for _, system := range systems {
				if system != engine && (slices.Contains(kin[:], system) && slices.Contains(kin[:], engine)) == near {
					heard(d.sentences[[2]string{document, system}])
				}
			}
		}
	}
	count("another engine's", others(d.engines, false))
	count("a person's", others(d.humans, false))
	count(kin[0]+" and "+kin[1], others(d.engines, true))
}
