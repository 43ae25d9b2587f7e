package prose

// Rendering tells which words of an original and of its translation render one another, as far as the tables
// of everyday words and the letters of the words tell.
type Rendering struct {
	t, o         *Facts
	ours, theirs *everyday
}

// RenderingOf is the rendering of an original in a language.
func RenderingOf(t, o *Facts, language string) *Rendering {
	r := &Rendering{t: t, o: o}
	r.ours, r.theirs = everydayPair(language)
	return r
}

// Of reports whether token i of the translation renders token k of the original.
func (r *Rendering) Of(i, k int) bool {
	return r.InRow(i, k) || cognates(r.t.Word(i), r.o.Word(k))
}

// InRow reports whether a row of the tables has token i of the translation and token k of the original.
func (r *Rendering) InRow(i, k int) bool {
	var x, y [16]key
	for _, p := range r.ours.at(r.t, int32(i), x[:0]) {
		for _, q := range r.theirs.at(r.o, int32(k), y[:0]) {
			if p == q {
				return true
			}
		}
	}
	return false
}
