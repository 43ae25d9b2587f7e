package translatedname

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// attest reports the glosses of one word whose own name the original has here and the
// translation has not, and notes their tokens: nothing else need speak for them.
func (k *roll) attest(p *checker.Pass) {
	o := p.Original()
	if o == nil || p.OriginalLanguage == "" {
		return
	}
	for _, i := range p.Posting(prose.Capitals) {
		t := &p.Tokens[i]
		if !t.Is(lexicon.Known) || t.Is(lexicon.Function|lexicon.Calendar) || t.Has(prose.Upper|prose.Titled|prose.Inner) || !ends(p, int(i)) || p.Licensed(int(i)) || o.Seen(t.Hash).First >= 0 {
			continue
		}
		var best reading
		p.RowsFor(t.Hash, func(row checker.Row, _ int32) {
			if row.Table.Language != p.OriginalLanguage || row.Get("kind") == "given" {
				return
			}
			r := reading{row: row, first: int(i), last: int(i) + 1, name: row.Get("name")}
			if r.attested(p) && r.better(p, best) {
				best = r
			}
		})
		if best.confidence > 0 {
			report(p, best)
			k.told = append(k.told, i)
		}
	}
}

// tells reports whether attest has spoken of the last word of a hit.
func (k *roll) tells(h prose.Hit) bool { return slices.Contains(k.told, h.Last-1) }

// attested reads a gloss whose own name the original has here: behind the same word
// (Hollinger Miller, for Hollinger Meunier), or as a surname by itself that no article
// makes a noun.
func (r *reading) attested(p *checker.Pass) bool {
	o, t := p.Original(), &p.Tokens[r.first]
	start, _ := p.Span(r.first, r.last)
	from, to, ok := p.OnlyThere(start, r.name)
	if !ok || to != from+1 || !o.Tokens[from].Has(prose.Capital) {
		return false
	}
	before := r.first - 1
	if before > 0 && p.Tokens[before].Hash == hashThe && p.Gap(before) && !p.Names().Article(max(from-1, 0)) { // Odile the Guard, for Lagarde
		before--
	}
	if before >= 0 && from > 0 && p.Gap(before) && o.Gap(from-1) && p.Tokens[before].Hash == o.Tokens[from-1].Hash && p.Tokens[before].Has(prose.Capital) && p.Tokens[before].Kind == prose.Word {
		if r.first, r.confidence, r.attest = before+1, 98, true; p.Tokens[before].Is(lexicon.Given) {
			r.given = p.Word(before)
		}
		return true
	}
	if p.OriginalLanguage == "de" || o.Seen(o.Tokens[from].Hash).Lower > 0 || o.Licensed(from) || o.Tokens[from].Has(prose.Titled) || from > 0 && p.Names().Article(from-1) ||
		alike.Has(t.Hash) || landform.Has(t.Hash) || !alone(p, r.first, r.last, false) ||
		t.Has(prose.Quoted) && o.Tokens[from].Has(prose.Quoted) && t.Is(lexicon.Adjective|lexicon.Adverb) || listed(p, r.first) && !led.Has(p.Tokens[r.first-2].Hash) { // “As Wide as Long”; Ministry of Family
		return false
	}
	r.confidence, r.attest = 97, true
	return true
}

// led are what is called after the person at its head: the Government of Shoemaker.
var led = lexicon.SetOf("administration cabinet government presidency regime")
