package checker

import "github.com/wirecheck/wirecheck/checker/prose"

// Figures gives the figures of the translation that are not the original's, each
// with one fault: that the rules on figures find one fault each is settled there.
// They are compared when the first rule asks; nil where there is no original.
func (p *Pass) Figures() []prose.FigureDifference {
	a := p.Alignment()
	if a == nil {
		return nil
	}
	w := p.worker
	if !w.compared {
		w.compared = true
		language := p.Story.OriginalLanguage // with the region, which tells what a billion is
		if language == "" || primary(language) != p.OriginalLanguage {
			language = p.OriginalLanguage
		}
		w.differences = w.figures.Compare(p.Facts, p.Original(), a, language)
	}
	return w.differences
}
