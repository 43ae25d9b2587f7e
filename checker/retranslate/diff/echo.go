package diff

// A translation is an engine's own output, edited or not, when so small a share of its
// words differs from the engine's, and the story is long enough to tell. Of
// the documents of mqm2020 that another engine translated, trained on the same news, the
// nearest twentieth have 0.09 to 0.19; of people's, 0.19 and more. See fixtures/risk.tsv.
const (
	echoShare = 0.085
	echoWords = 25
)

// echo adds up how far a translation differs from an engine's.
type echo struct{ edits, words int }

func (o *echo) add(p *pair) {
	o.edits += edits(p.stretches)
	o.words += max(len(p.ours.words), len(p.theirs.words))
}

func (o *echo) heard() bool {
	return o.words >= echoWords && float64(o.edits) < echoShare*float64(o.words)
}
