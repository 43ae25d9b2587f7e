package translatedname

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// standing is a name of the table that stands in the story as it is.
type standing struct {
	row         int32
	first, last int // tokens, where it stands first; -1 when only the metadata has it
	times       int
	introduced  bool // a given name or a title stands before it, or the metadata has it
	glossed     bool // the name itself stands nowhere; at first its gloss stands behind a given name
}

// gloss is a word that one of the names in the story may have become.
type gloss struct {
	hash uint64
	name int32 // index into the roll
}

// roll is the names that stand in a story. A story that has more than this many
// is a list of names.
type roll struct {
	names [64]standing
	n     int
	rows  uint64 // a bit for each row's index, modulo 64: most glosses are no name's of the story

	real  [16]uint64 // glosses that are somebody’s own surname here: John Cooper
	reals int

	pairs  [64]int32 // everyday words behind a given name
	paired int

	strange   [8]int32 // words behind a foreign given name that no table has
	strangers int

	told []int32 // the tokens of glosses that attest has reported

	glosses [128]gloss
	glossed int
	mask    [8]uint64 // a bit for each gloss's hash, modulo 512
}

// may reports whether a row may be among the names.
func (k *roll) may(row int32) bool { return k.rows&(1<<(row&63)) != 0 }

// mayGloss reports whether a word may be a gloss of one of the names.
func (k *roll) mayGloss(hash uint64) bool { return k.mask[hash>>6&7]&(1<<(hash&63)) != 0 }

// of gives where a row’s name stands; the zero standing when it does not.
func (k *roll) of(row int32) standing {
	if k.may(row) {
		for _, s := range k.names[:k.n] {
			if s.row == row {
				return s
			}
		}
	}
	return standing{}
}

func (k *roll) push(s standing) {
	if k.n < len(k.names) {
		k.names[k.n] = s
		k.n++
		k.rows |= 1 << (s.row & 63)
	}
}

// read fills the roll with the names that stand in the story as a person’s, or
// in its metadata, and with their glosses.
func (k *roll) read(p *checker.Pass) {
	for _, h := range p.Hits() {
		if h.Variant == checker.NameItself {
			k.add(p, h)
		}
	}
	m := &p.Story.Metadata
	k.words(p, m.Title)
	for _, name := range m.Names {
		k.words(p, name)
	}
	k.gloss(p)
}

// add notes a name that stands in the story as a person’s.
func (k *roll) add(p *checker.Pass, h prose.Hit) {
	first, last := int(h.First), int(h.Last)
	named := introduced(p, first)
	if t := &p.Tokens[last-1]; t.Is(lexicon.Known) && !named || !stands(p, first, last, p.RowAt(h.Row)) {
		return
	}
	for i := range k.names[:k.n] {
		if s := &k.names[i]; s.row == h.Row {
			s.times++
			s.introduced = s.introduced || named
			return
		}
	}
	k.push(standing{row: h.Row, first: first, last: last, times: 1, introduced: named})
}

// stands reports whether a name stands as a person’s: a given name before a
// surname, a surname by itself or behind a given name.
func stands(p *checker.Pass, first, last int, row checker.Row) bool {
	if row.Get("kind") == "given" && p.Gap(last-1) {
		if a := &p.Tokens[last]; a.Kind == prose.Word && a.Has(prose.Capital) && !a.Is(lexicon.Known|lexicon.Function) || articles.Has(a.Hash) {
			return true
		}
	}
	if first > 1 && particles.Has(p.Tokens[first-1].Hash) && introduced(p, first-1) && p.Tokens[first-2].Is(lexicon.Given) { // Henk de Boer
		return true
	}
	return person(p, first, last, row.Table.Language)
}

// introduced reports whether a given name, an initial or a title stands before
// token i. A capitalised word that nobody knows is a given name: Kaoru Hayashi.
func introduced(p *checker.Pass, i int) bool {
	if i > 1 && p.Gap(i-1) && p.Tokens[i-1].Hash == '.' && p.Tokens[i-2].Len == 1 && p.Tokens[i-2].Has(prose.Capital) {
		return true
	}
	if i == 0 || !p.Gap(i-1) || !p.Tokens[i-1].Has(prose.Capital) {
		return false
	}
	b := &p.Tokens[i-1]
	return b.Is(lexicon.Given|lexicon.Title) || b.Has(prose.Initials) && b.Len < 6 ||
		!b.Is(lexicon.Known|lexicon.Place|lexicon.Foreign|lexicon.Function|lexicon.Demonym)
}

// words notes the names among the words of the metadata.
func (k *roll) words(p *checker.Pass, text string) {
	for word := range strings.FieldsSeq(text) {
		word = strings.Trim(word, ".,:;!?()[]“”\"'’")
		p.RowsNamed(lexicon.Key(word), func(row checker.Row, index int32) {
			if k.of(index).times == 0 && row.Get("name") == word {
				k.push(standing{row: index, first: -1, last: -1, times: 1, introduced: true})
			}
		})
	}
}

// own notes that a word is somebody’s own surname in this story.
func (k *roll) own(hash uint64) {
	if k.reals < len(k.real) {
		k.real[k.reals] = hash
		k.reals++
	}
}

func (k *roll) owned(hash uint64) bool { return slices.Contains(k.real[:k.reals], hash) }

// vouch notes a name that stands nowhere, but whose gloss stands behind a given
// name.
func (k *roll) vouch(row int32, first, last int) {
	k.push(standing{row: row, first: first, last: last, glossed: true})
}

// gloss lists what the names on the roll may have become.
func (k *roll) gloss(p *checker.Pass) {
	k.glossed, k.mask = 0, [8]uint64{}
	for i := range k.names[:k.n] {
		row := p.RowAt(k.names[i].row)
		for find := range strings.SplitSeq(row.Get("find"), "|") {
			if k.glossed < len(k.glosses) && !strings.Contains(find, " ") {
				h := lexicon.Hash(find)
				k.glosses[k.glossed] = gloss{h, int32(i)}
				k.glossed++
				k.mask[h>>6&7] |= 1 << (h & 63)
			}
		}
	}
}

// person reports whether a name stands as a person’s: no other name behind it
// (Banco Santander, Coca Cola) and no foreign particle beside it (Banco do
// Brasil), unless a given name is before it.
func person(p *checker.Pass, first, last int, language string) bool {
	var before, after prose.Token
	if first > 0 && p.Gap(first-1) {
		before = p.Tokens[first-1]
	}
	if p.Gap(last - 1) {
		after = p.Tokens[last]
	}
	if before.Is(lexicon.Given) && before.Has(prose.Capital) ||
		language == "zh" && after.Kind == prose.Word && after.Has(prose.Capital) && (!after.Is(lexicon.Known) || after.Is(lexicon.Surname)) { // Jin Liqun, Ma Jun
		return true
	}
	if last < len(p.Tokens) && p.Tokens[last].Hash == '-' && !p.Tokens[last].Has(prose.Spaced) {
		return false
	}
	foreign := func(t prose.Token) bool {
		return t.Is(lexicon.Foreign) && !t.Is(lexicon.Known) && !t.Has(prose.Capital)
	}
	return !foreign(before) && !foreign(after) &&
		!(after.Kind == prose.Word && after.Has(prose.Capital) && !after.Is(lexicon.Function))
}
