package unbalancedquote

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// reversed tells whether the n-th mark of a block is turned the wrong way:
// engines put the space on the wrong side of a mark, and what curls the marks
// goes by the space. Whether a quotation is open decides; where none is, a mark
// that opens one is right.
func (r *reader) reversed(marks []int32, n, first, last int) role {
	p, i := r.p, int(marks[n])
	t := &p.Tokens[i]
	if t.Hash != '"' {
		return none
	}
	if i == first { // ”We will win,” she said
		if p.Word(i) == "”" && i+1 < last && !p.Tokens[i+1].Has(prose.Spaced) && p.Tokens[i+1].Kind == prose.Word && p.Tokens[i+1].Has(prose.Capital) && (r.depth == 0 || r.carried) {
			return reversedOpens
		}
		return none
	}
	b := &p.Tokens[i-1]
	open := r.depth > 0 && !r.carried
	left := !t.Has(prose.Spaced) // glued to what stands before
	word := p.Word(i)
	if i+1 == last {
		if open && word == "“" && (b.Kind != prose.Punct || !left && !b.Has(prose.Spaced) && pauses(b.Hash)) {
			return reversedCloses
		}
		return none
	}
	a := &p.Tokens[i+1]
	right := !a.Has(prose.Spaced) // glued to what stands behind
	pause := b.Kind == prose.Punct && !b.Has(prose.Spaced) && pauses(b.Hash)
	switch {
	case right && a.Kind == prose.Word && r.depth > 0 && (pause && !left && word != "”" || left && word == "“" && b.Kind == prose.Word): // “…, “he said”, “… mine“said Ms Roe”
		switch {
		case r.resumes(marks, n, last):
			return none
		case attribution(p, i+1, last) || open && !left && word == "“" && small(a) && b.Hash != ':' && !p.Caseless():
			return reversedCloses
		}
	case open && word == "“" && right && !left && b.Kind == prose.Word && said(a) && attribution(p, i+1, last) && !r.resumes(marks, n, last): // “… heart “said the mother”
		return reversedCloses
	case word == "“" && right && stop(p, i+1, last): // “… word “, he said”
		if open || r.depth > 0 {
			return reversedCloses
		}
		return strayCloses
	case word == "”" && right && !left && open && pause && a.Kind == prose.Word && (small(a) && !p.Caseless() || b.Hash == ',' && a.Is(lexicon.Name) || attribution(p, i+1, last)):
		return reversedCloses // “…, ”he said”
	case word == "”" && right && !left && open && b.Kind == prose.Word && a.Kind == prose.Word && small(a) && !p.Caseless() && p.Word(int(r.open[r.depth-1])) == "“" && !r.resumes(marks, n, last):
		return reversedCloses // “… bosses ”was”
	case word == "“" && right && !left && open && r.turned && a.Kind == prose.Word && (!r.resumes(marks, n, last) || r.turnsAgain(marks, n+2, last)): // “” tired faces “and a ”
		return reversedCloses
	case word == "“" && !right && left && open && p.Word(int(r.open[r.depth-1])) == "“" && b.Kind == prose.Word: // “so“
		return reversedCloses
	case r.depth == 0 && a.Kind == prose.Word && n+1 < len(marks) && !inches(b):
		if r.opensTurned(i, int(marks[n+1]), last) {
			return reversedOpens
		}
	}
	return none
}

// opensTurned reports whether the mark at token i, where no quotation is open,
// opens one, as the mark at next, which closes it, shows.
func (r *reader) opensTurned(i, next, last int) bool {
	p := r.p
	word, left, right := p.Word(i), !p.Tokens[i].Has(prose.Spaced), !p.Tokens[i+1].Has(prose.Spaced)
	t := &p.Tokens[next]
	if t.Hash != '"' && t.Hash != '»' {
		return false
	}
	spaced := t.Has(prose.Spaced)
	loose := next+1 == last || p.Tokens[next+1].Has(prose.Spaced) || trails(p, next+1, last)
	turned := p.Word(next) == "“" && (spaced && !loose || !spaced && loose || stop(p, next+1, last))
	closes := p.Word(next) != "“" && (!spaced || loose)
	switch {
	case p.Tokens[i-1].Kind == prose.Punct && (left || right || turned):
		return false
	case word == "”" && !left && !right: // “ ” word ”
		return turned || closes
	case word == "”" && !left: // “ ”word “”
		return turned
	case word == "”" && !right: // “at the” closed face “”
		return p.Word(next) == "“" && stop(p, next+1, last)
	case word == "“" && left && !right: // “the“ closed face”
		return closes
	}
	return false
}

// resumes reports whether the mark behind the n-th closes plainly: then the n-th
// may well open a quotation in the quotation.
func (r *reader) resumes(marks []int32, n, last int) bool {
	for n++; n < len(marks); n++ {
		i := int(marks[n])
		if t := &r.p.Tokens[i]; t.Hash == '"' {
			return r.p.Word(i) != "“" && !t.Has(prose.Spaced) && (i+1 == last || r.p.Tokens[i+1].Has(prose.Spaced) || trails(r.p, i+1, last))
		}
	}
	return false
}

// turnsAgain reports whether the n-th mark, too, is one that opens where one
// closes.
func (r *reader) turnsAgain(marks []int32, n, last int) bool {
	return n < len(marks) && r.p.Word(int(marks[n])) == "“" && stop(r.p, int(marks[n])+1, last)
}

// stop reports whether token i is a comma or stop with nothing glued behind it
// but another mark.
func stop(p *checker.Pass, i, last int) bool {
	if i >= last {
		return false
	}
	t := &p.Tokens[i]
	if t.Len > 1 || t.Has(prose.Spaced) || t.Hash != ',' && t.Hash != '.' && t.Hash != ';' && t.Hash != ':' {
		return false
	}
	return i+1 == last || p.Tokens[i+1].Has(prose.Spaced) || p.Tokens[i+1].Kind == prose.Punct
}

// attribution reports whether who said it stands at token i: “he said”, “the
// club said”, “Ruiz Ortega told”, “said the”, “according to”.
func attribution(p *checker.Pass, i, last int) bool {
	t := &p.Tokens[i]
	switch {
	case i+1 >= last:
		return false
	case said(t):
		a := &p.Tokens[i+1]
		return t.Is(lexicon.Reporting) && !t.Has(prose.Capital) &&
			(a.Kind == prose.Word && (a.Has(prose.Capital) || a.Is(lexicon.Determiner|lexicon.Pronoun|lexicon.Title)) || a.Kind == prose.Punct)
	case t.Hash == hashAccording:
		return p.Tokens[i+1].Hash == hashTo
	case t.Is(lexicon.Pronoun):
		return subjects(t.Hash) && said(&p.Tokens[i+1])
	}
	the := t.Is(lexicon.Determiner)
	if !the && !t.Has(prose.Capital) {
		return false
	}
	for k := i + 1; k < last && k < i+5; k++ {
		a := &p.Tokens[k]
		if a.Kind == prose.Punct && (a.Hash == '"' || a.Hash == '\'') && !a.Has(prose.Spaced) {
			continue
		}
		switch {
		case a.Kind != prose.Word:
			return false
		case said(a):
			return k > i+1 || !the
		case the && !a.Is(lexicon.Noun|lexicon.Title|lexicon.Adjective) && !a.Has(prose.Capital), !the && !a.Has(prose.Capital):
			return false
		}
	}
	return false
}

// said reports whether a word is a verb of saying as news copy hangs it on a
// quotation.
func said(t *prose.Token) bool {
	return t.Kind == prose.Word && t.Is(lexicon.Reporting) && t.Is(lexicon.VerbPast|lexicon.VerbS) && !t.Has(prose.Capital)
}

func subjects(h uint64) bool { return h == hashHe || h == hashShe || h == hashThey || h == hashIt }

var (
	hashHe, hashShe       = lexicon.Hash("he"), lexicon.Hash("she")
	hashThey, hashIt      = lexicon.Hash("they"), lexicon.Hash("it")
	hashAccording, hashTo = lexicon.Hash("according"), lexicon.Hash("to")
)

func pauses(h uint64) bool {
	return h == ',' || h == '.' || h == '!' || h == '?' || h == '…'
}

// small reports whether a word says by its small letter that no sentence begins.
func small(t *prose.Token) bool { return !t.Has(prose.Capital | prose.Inner | prose.Marked) }

// reportReversed reports the mark at token i, which is turned the wrong way.
func reportReversed(p *checker.Pass, i, last int, role role) {
	f := checker.Finding{
		Severity: checker.Minor, Confidence: 93,
		Message: "this quotation mark is turned the wrong way: it closes",
		Why:     "a quotation is open here, and the space stands on the wrong side of the mark",
	}
	var text string
	switch role {
	case reversedOpens:
		f.Message = "this quotation mark is turned the wrong way: it opens"
		f.Why = "no quotation is open here, and the next mark closes one"
		f.Start, f.End = int(p.Tokens[i].Start), p.Tokens[i+1].End()
		if first, _ := p.BlockTokens(p.BlockOf(i)); i > first && !p.Tokens[i].Has(prose.Spaced) {
			f.Start = int(p.Tokens[i-1].Start)
			text = p.Word(i-1) + " "
		}
		if p.Word(i) == "“" {
			f.Message = "the space stands on the wrong side of this quotation mark"
		}
		text += "“" + p.Word(i+1)
	default:
		f.Start, f.End, text = closing(p, i, last)
	}
	fix := checker.Replace(f.Start, f.End, text)
	fix.Mechanical = role == reversedCloses && i+1 < last && (p.Tokens[i+1].Kind == prose.Punct || attribution(p, i+1, last))
	f.Fixes = []checker.Fix{fix}
	p.Report(f)
}

// closing gives what a mark that closes, at token i, makes of the words around
// it, and their bytes.
func closing(p *checker.Pass, i, last int) (start, end int, text string) {
	before, mark := p.Word(i-1), p.Word(i)
	switch mark {
	case "“":
		mark = "”"
	case "‘":
		mark = "’"
	}
	start, end = p.Span(i-1, i+1)
	switch {
	case i+1 == last:
		return start, end, before + mark
	case p.Tokens[i+1].Kind == prose.Punct:
		after := p.Word(i + 1)
		end = p.Tokens[i+1].End()
		switch before {
		case ".", ",": // “leader. “, he” wants one of the two
			return start, end, after + mark
		case "!", "?", "…":
			return start, end, before + mark
		}
		return start, end, before + mark + after
	}
	if before == "." && p.Tokens[i-1].Kind == prose.Punct {
		before = ","
	}
	return start, p.Tokens[i+1].End(), before + mark + " " + p.Word(i+1)
}
