package diff

import (
	"math"
	"unicode/utf8"
)

// Feature numbers what a risk is made of.
type Feature int

// The features. Seven were named before anything was measured; the last six were found by
// looking: README.md tells what they reach. Unsourced and found need no engine. Counts are taken as
// log(1+n), means are over the engines.
const (
	Words     Feature = iota // words only one side has, by rarity and by how many engines agree
	Capitals                 // names of the engines that the published rendering lacks, by how many agree
	Names                    // its own names, of the rare kind, that they lack
	Edits                    // words that differ
	Forms                    // places where only the forms of words differ, or only function words
	Best                     // the least share of words that differ from an engine
	Dissent                  // share of the engines' words, by rarity, that another of them lacks
	Length                   // logarithm of words by characters of the original, less the story's mean
	Nouns                    // words of the published rendering that may be nouns
	Quotes                   // its quotation marks
	Strange                  // its words that the lexicon does not know
	Unsourced                // its words, by rarity, that no word of the original is known to say
	Found                    // what rules that read the original find in it, by how sure they are
	features
)

var featureNames = [features]string{"words", "capitals", "names", "edits", "forms", "best", "dissent", "length", "nouns", "quotes", "strange", "unsourced", "found"}

// String gives the name that tables use.
func (f Feature) String() string { return featureNames[f] }

// Features are the features of a sentence.
type Features [features]float64

// graded are the features that grades add up to.
var graded = [...]Feature{Words, Capitals, Names, Unsourced}

// adds gives what a grade adds to the sum behind a feature.
func (g *grade) adds(f Feature) float64 {
	switch {
	case f == Words:
		return g.share * g.rarity
	case f == Unsourced && g.is(unsourced):
		return g.rarity
	case f == Capitals && g.side == OnlySecond && g.is(name),
		f == Names && g.side == OnlyPublished && g.is(name) && g.senses == "":
		return g.share
	}
	return 0
}

// sums gives what the grades add up to.
func (e *evidence) sums() (f Features) {
	for _, k := range graded {
		for i := range e.grades {
			f[k] += e.grades[i].adds(k)
		}
	}
	return f
}

// features gives the features of a published rendering and its original; Length is
// yet to be held against the story.
func (e *evidence) features(published, original string) Features {
	f := e.sums()
	n := float64(len(e.pairs))
	f[Best] = 1
	for k := range e.pairs {
		p := &e.pairs[k]
		f[Best] = min(f[Best], p.apart())
		f[Edits] += float64(edits(p.stretches)) / n
		for _, h := range p.hunks {
			if h.Class == Form {
				f[Forms] += 1 / n
			}
		}
	}
	f[Dissent] = e.dissent
	for i := range e.ours.words {
		switch w := &e.ours.words[i]; {
		case w.is(strange):
			f[Strange]++
		case w.is(noun):
			f[Nouns]++
		}
	}
	for _, c := range published {
		switch c {
		case '"', '“', '”':
			f[Quotes]++
		}
	}
	for _, k := range [...]Feature{Words, Capitals, Names, Edits, Forms, Nouns, Quotes, Strange, Unsourced} {
		f[k] = math.Log1p(f[k])
	}
	f[Length] = math.Log(float64(len(e.ours.words)+1) / float64(utf8.RuneCountInString(original)+1))
	return f
}
