package translatedname

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// unheard finds glossed names where the original has no capitals: an everyday word with a capital
// stands behind a given name whose sounds the original has here, or somebody so called speaks or is
// called Mr, and the original has the word’s sounds nowhere near. Then it is told wherever it stands alone. Which
// name it was, such a script does not say.
func unheard(p *checker.Pass) {
	names := p.Names()
	if _, caseless := names.Script(); !caseless {
		return
	}
	told := map[uint64]int{} // by the word: where that is so
	var lost [][]prose.Told  // by link: the names of the original that the translation lacks
	for _, n := range p.Posting(prose.Capitals) {
		if i, hash := int(n), p.Tokens[n].Hash; told[hash] == 0 && mayBeGloss(p, i) {
			if tie, ok := tied(p, names, i); ok {
				told[hash] = i
				tellTied(p, i, tie)
			} else if given := behindHeard(p, names, i); given >= 0 || somebody(p, i) && names.Telling(i) > 1 && names.Unheard(p.Alignment(), i) {
				told[hash] = i
				tellUnheard(p, i, i, given)
			} else if mayStandFor(p, i) && names.Telling(i) > 1 && names.Unheard(p.Alignment(), i) {
				if lost == nil {
					lost = names.Tell(p.Alignment())
				}
				if name := somebodyIn(lost[p.Alignment().LinkOf(p.SentenceOf(i))]); name != nil {
					told[hash] = i
					tellInstead(p, i, name)
				}
			}
		}
	}
	if len(told) == 0 {
		return
	}
	for _, posting := range [...][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
		for _, n := range posting {
			if i, first := int(n), told[p.Tokens[n].Hash]; first > 0 && i != first && standsAgain(p, i) {
				tellUnheard(p, i, first, -1)
			}
		}
	}
}

// mayBeGloss reports whether token i is an everyday word that has its capital as a name has.
func mayBeGloss(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	return i > 0 && common(t) && t.Has(prose.Capital) && !t.Has(prose.Upper|prose.Titled|prose.Inner) && !t.Is(lexicon.Title|lexicon.Given) && !landform.Has(t.Hash) && ends(p, i) && !listed(p, i)
}

// behindHeard gives the token of the original that has the given name before word i, by the English names or its own, and not the word
// beside it; -1 where there is none.
func behindHeard(p *checker.Pass, names *prose.Names, i int) int {
	b := &p.Tokens[i-1]
	if !p.Gap(i-1) || !b.Has(prose.Capital) || b.Hash == hashAmerica || b.Is(lexicon.Place) && !p.Tokens[i].Is(lexicon.Noun) {
		return -1
	}
	if given := names.Unknown(p.Alignment(), i); given >= 0 && (prose.GivenName(b) || !b.Is(lexicon.Known|lexicon.Place) && names.NativelyGiven(given)) {
		return given
	}
	return -1
}

// tied gives the full name of the original whose given name stands before word i, and whose surname word i
// sounds nothing like.
func tied(p *checker.Pass, names *prose.Names, i int) (tie prose.Tie, ok bool) {
	if b := &p.Tokens[i-1]; !p.Gap(i-1) || !b.Has(prose.Capital) || !b.Is(lexicon.Given) || b.Hash == hashAmerica || names.National(i-1) { // Israel Railways
		return tie, false
	}
	return names.Tied(p.Alignment(), i-1, i)
}

// tellTied reports word i where the original has the surname of a full name.
func tellTied(p *checker.Pass, i int, tie prose.Tie) {
	start, end := p.Span(i, i+1)
	surname := p.BytesOfOriginal(tie.Lost.Start, tie.Lost.End, "the surname, in the original")
	given := p.BytesOfOriginal(tie.Kept.Start, tie.Kept.End, "the given name")
	p.Report(checker.Finding{
		Start: start, End: end, Confidence: 85,
		Message:  fmt.Sprintf("“%s” looks like a surname, translated", p.Word(i)),
		Why:      fmt.Sprintf("behind the given name %s the original has ‘%s’, which sounds nothing like “%s”", p.Word(i-1), surname.Text, p.Word(i)),
		Evidence: []checker.Evidence{surname, given},
	})
}

// somebody reports whether token i, which stands small nowhere, speaks as a person does, or
// is called Mr or the like.
func somebody(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if !t.Is(lexicon.Noun) || t.Is(lexicon.Plural|lexicon.Place) || p.Seen(t.Hash).Lower > 0 {
		return false
	}
	if addressed(p, i) {
		return true
	}
	if !alone(p, i, i+1, false) || p.Tokens[i-1].Is(lexicon.Preposition) { // a fan on Twitter said
		return false
	}
	return speaks(p, i+1) && p.Tokens[i+1].Hash != hashReported || spoken(p, i, i+1)
}

// mayStandFor reports whether token i, a noun that stands small nowhere, has its capital within a sentence as
// a name has.
func mayStandFor(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if i+1 < len(p.Tokens) && p.Gap(i) && p.Tokens[i+1].Is(lexicon.Noun) && !p.Tokens[i+1].Is(lexicon.Function|lexicon.VerbPast|lexicon.VerbS) { // Championship title
		return false
	}
	return t.Is(lexicon.Noun) && !t.Is(lexicon.Plural|lexicon.Place|lexicon.Adjective) && p.Seen(t.Hash).Lower == 0 && (alone(p, i, i+1, false) || p.Tokens[i-1].Is(lexicon.Title))
}

// somebodyIn gives the first that is somebody of the names that a translation lacks, nil for none.
func somebodyIn(list []prose.Told) *prose.Told {
	for k := range list {
		if t := &list[k]; !t.Place && !t.Akin && !t.Near && (t.Full || t.Person && !t.Given || t.Carried > 0 && t.Sounds > 2) {
			return t
		}
	}
	return nil
}

// tellInstead reports word i where the original has a name that the translation lacks.
func tellInstead(p *checker.Pass, i int, name *prose.Told) {
	start, end := p.Span(i, i+1)
	word := p.BytesOfOriginal(int(name.Start), int(name.End), "the name in the original")
	f := checker.Finding{
		Start: start, End: end, Confidence: 75,
		Message:  fmt.Sprintf("“%s” looks like a surname, translated", p.Word(i)),
		Why:      fmt.Sprintf("the original has ‘%s’ here, for which nothing else stands, and nothing that sounds like “%s”", word.Text, p.Word(i)),
		Evidence: []checker.Evidence{word},
	}
	if name.Word >= 0 {
		f.Fixes = append(f.Fixes, checker.Replace(start, end, p.Word(int(name.Word))))
	}
	p.Report(f)
}

// addressed reports whether Mr or the like stands before token i.
func addressed(p *checker.Pass, i int) bool {
	if i > 1 && p.Tokens[i-1].Hash == '.' && !p.Tokens[i-1].Has(prose.Spaced) {
		i--
	}
	return addresses.Has(p.Tokens[i-1].Hash) && p.Tokens[i-1].Has(prose.Capital)
}

var hashAmerica = lexicon.Hash("america") // a given name, too: Make America Great

var hashReported = lexicon.Hash("reported") // as papers do

var addresses = lexicon.SetOf("mr mrs ms dr prof senator")

// standsAgain reports whether a word that is told elsewhere stands as a name at token i, too.
func standsAgain(p *checker.Pass, i int) bool {
	t, b, next := &p.Tokens[i], &p.Tokens[max(i-1, 0)], &p.Tokens[min(i+1, len(p.Tokens)-1)]
	switch {
	case !t.Has(prose.Capital) || t.Has(prose.Upper):
		return false
	case t.Has(prose.Titled):
		return !b.Is(lexicon.Determiner)
	}
	return introduced(p, i) || alone(p, i, i+1, false) && (!p.Licensed(i) || subject(p, i+1) || next.Kind == prose.Clitic)
}

// tellUnheard reports one place of a word; given is the token of the original that has the given name
// before it, -1 for none.
func tellUnheard(p *checker.Pass, i, first, given int) {
	start, end := p.Span(i, i+1)
	f := checker.Finding{
		Start: start, End: end, Confidence: 75,
		Message: fmt.Sprintf("“%s” looks like a surname, translated", p.Word(i)),
	}
	switch {
	case given >= 0:
		f.Why = fmt.Sprintf("the original has the given name %s here, and nothing beside it that sounds like “%s”", p.Word(i-1), p.Word(i))
		f.Evidence = append(f.Evidence, p.AtOriginal(given, given+1, "the given name, in the original"))
	case i == first:
		f.Confidence = 65
		f.Why = fmt.Sprintf("somebody is called “%s”, and the original here and around has nothing that sounds like it", p.Word(i))
		in := p.Alignment().Window(p.Facts, p.Original(), p.Alignment().LinkOf(p.SentenceOf(i)), 0)
		if in.From < in.To {
			f.Evidence = append(f.Evidence, p.AtOriginal(int(in.From), int(in.To), "what is rendered here"))
		}
	default:
		f.Confidence = 70
		f.Why = fmt.Sprintf("nothing in the original sounds like “%s”, which stands for somebody’s name elsewhere", p.Word(i))
		f.Evidence = append(f.Evidence, p.At(first-1, first+1, "where it does"))
	}
	p.Report(f)
}
