package diff

import (
	_ "embed"
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/retranslate/diff/internal/thesaurus"
)

// suit writes the engine's words the way the published translation writes them, where
// a desk is free to choose: a compound in one word or two, a name in short or in full,
// and what else writings.tsv has.
func (p *pair) suit() {
	p.meet()
	if len(p.ours.words) > long || len(p.theirs.words) > long {
		return
	}
	for i := 0; i < len(p.theirs.words); i++ {
		if p.theirsThere[i] == 0 && (p.compound(i) || p.initials(i) || p.written(i)) {
			p.meet()
		}
	}
	for j := range p.ours.words {
		if p.oursThere[j] == 0 && p.writes(j) {
			p.meet()
		}
	}
}

// meet finds which words the other side has.
func (p *pair) meet() {
	p.oursThere = p.ours.presence(p.theirs)
	p.theirsThere = p.theirs.presence(p.ours)
}

// rewrite puts words j to beyond-1 of ours in the place of theirs from i to to-1.
func (p *pair) rewrite(i, to, j, beyond int) bool {
	at := p.theirs.span(i, to)
	words := slices.Clone(p.ours.words[j:beyond])
	for k := range words {
		words[k].span = at
	}
	p.theirs.words = slices.Concat(p.theirs.words[:i], words, p.theirs.words[to:])
	return true
}

// compound suits a word that ours has in two, and two that ours has in one:
// policymakers and policy makers, cease-fire and ceasefire.
func (p *pair) compound(i int) bool {
	joined, two := p.theirs.joined(i)
	for j := range p.ours.words {
		if o := &p.ours.words[j]; p.oursThere[j] != 0 || o.head[0] != p.theirs.words[i].head[0] || o.is(name) {
			continue
		}
		if two && p.ours.words[j].key == joined {
			return p.rewrite(i, i+2, j, j+1)
		}
		if k, ok := p.ours.joined(j); ok && k == p.theirs.words[i].key {
			return p.rewrite(i, i+1, j, j+2)
		}
	}
	return false
}

// joined gives the key of words i and i+1 written as one; false where they do not
// stand side by side.
func (s *side) joined(i int) (thesaurus.Key, bool) {
	if i+1 == len(s.words) {
		return 0, false
	}
	a, b := s.words[i].span, s.words[i+1].span
	if a.End > b.Start {
		return 0, false
	}
	switch s.text[a.End:b.Start] {
	case "", " ", "-", "‑", "\u00a0":
	default:
		return 0, false
	}
	var room [64]byte
	return thesaurus.KeyOf(lexicon.Fold(lexicon.Fold(room[:0], s.text[a.Start:a.End]), s.text[b.Start:b.End])), true
}

// initials suits a name in short that ours has in full, and one in full that ours has
// in short.
func (p *pair) initials(i int) bool {
	if w := &p.theirs.words[i]; w.short[0] != 0 {
		from, to, ok := p.ours.spells(w.short, 0, len(p.ours.words))
		return ok && slices.Contains(p.oursThere[from:to], 0) && p.rewrite(i, i+1, from, to)
	}
	for j := range p.ours.words {
		if w := &p.ours.words[j]; w.short[0] != 0 && p.oursThere[j] == 0 {
			if from, to, ok := p.theirs.spells(w.short, i, i+1); ok {
				return p.rewrite(from, to, j, j+1)
			}
		}
	}
	return false
}

// written suits what stands at word i, which ours lacks, to another way to write it.
func (p *pair) written(i int) bool {
	for w, at := range p.theirs.writings(i) {
		for _, other := range writings().rows[w.row] {
			if j := p.ours.find(other); j >= 0 {
				return p.rewrite(at, at+len(w.words), j, j+len(other))
			}
		}
	}
	return false
}

// writes suits another way to write what ours has at word j, which the engine lacks.
func (p *pair) writes(j int) bool {
	for w, at := range p.ours.writings(j) {
		for _, other := range writings().rows[w.row] {
			if i := p.theirs.find(other); i >= 0 {
				return p.rewrite(i, i+len(other), at, at+len(w.words))
			}
		}
	}
	return false
}

// writings gives what the table has of word i, alone or with others, and where it begins.
func (s *side) writings(i int) iter.Seq2[writing, int] {
	return func(yield func(writing, int) bool) {
		t := writings()
		for at := max(0, i-t.longest+1); at <= i; at++ {
			for _, w := range t.heads[s.words[at].key] {
				if at+len(w.words) > i && s.holds(at, w.words) && !yield(w, at) {
					return
				}
			}
		}
	}
}

// find gives where some words stand, -1 where they do not.
func (s *side) find(words []word) int {
	for i := range s.words {
		if s.holds(i, words) {
			return i
		}
	}
	return -1
}

// holds reports whether some words stand at word i, with their capitals. A place that
// is a part of another's name is not: Latin America.
func (s *side) holds(i int, words []word) bool {
	if i+len(words) > len(s.words) {
		return false
	}
	for k := range words {
		w := &s.words[i+k]
		if w.key != words[k].key || words[k].initial != 0 && w.initial == 0 {
			return false
		}
	}
	return i == 0 || !s.words[i].is(place) || s.words[i-1].initial == 0 || s.words[i-1].is(function)
}

// writingsFile has ways to write one thing, a thing a row: what no rule of spelling
// folds. What differs in more than its writing (Gulf and Persian Gulf) is in no row.
//
//go:embed writings.tsv
var writingsFile string

// writing is a way to write what a row is about.
type writing struct {
	row   int
	words []word
}

// writingTable is the table as it is searched.
type writingTable struct {
	rows    [][][]word
	heads   map[thesaurus.Key][]writing // by the first word, the longest first
	longest int                         // words
}

// writings reads the table when it is first asked for, as an engine's words are read.
var writings = sync.OnceValue(func() *writingTable {
	t := &writingTable{heads: map[thesaurus.Key][]writing{}}
	_, rows, _ := strings.Cut(strings.TrimSpace(writingsFile), "\n")
	for row, line := range strings.Split(rows, "\n") {
		var forms [][]word
		const small = "they are " // so that it is no heading
		for _, s := range answered(strings.Split(small+strings.ReplaceAll(line, "|", "|"+small), "|")) {
			words := s.words[2:]
			forms = append(forms, words)
			t.longest = max(t.longest, len(words))
			t.heads[words[0].key] = append(t.heads[words[0].key], writing{row, words})
		}
		t.rows = append(t.rows, forms)
	}
	for _, list := range t.heads { // United States of America before United States
		slices.SortStableFunc(list, func(a, b writing) int { return len(b.words) - len(a.words) })
	}
	return t
})
