package changedname

import (
	"fmt"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// nationality reports what calls a people or a thing after another country than the original
// does: the Malaysian, for the Indonesian. The original speaks of that country nowhere near,
// and has another's that nothing in the translation stands for.
func nationality(p *checker.Pass, names *prose.Names, i int) bool {
	if _, caseless := names.Script(); caseless || !p.Tokens[i].Is(lexicon.Demonym) || !names.National(i) || i > 0 && p.Tokens[i-1].Hash == hashIn || continental(p, i) { // in English
		return false
	}
	o := p.Original()
	in, around, ok := pairOf(p, i)
	if !ok || names.Placed(i, in) || names.Heard(i, around) { // nearly always
		return false
	}
	best, far := -1, 0.5
	for _, k := range names.Loose(in) {
		if d := in.Apart(int32(i), k); d < far && names.Nation(int(k)) && !(names.AtHome(i) && (o.Licensed(int(k)) || names.Spoken(int(k), around))) && !(o.Tokens[k].Is(lexicon.Given) && o.Gap(int(k)) && o.Tokens[k+1].Capitalised()) { // Françoise Hardy
			best, far = int(k), d
		}
	}
	if best < 0 {
		return false
	}
	rest := fmt.Sprintf(", for which nothing stands, and neither it nor those around it speak of what “%s” is called after", p.Word(i))
	reportOther(p, i, best, rest, "the country in the original")
	return true
}

// continental reports whether token i speaks of a part of the world that a country may be called after: the South American
// country.
func continental(p *checker.Pass, i int) bool {
	return continents.Has(p.Tokens[i].Hash) && i > 0 && parts.Has(p.Tokens[i-1].Hash)
}

var (
	continents = lexicon.SetOf("african american asian european")
	parts      = lexicon.SetOf("central east eastern latin north northern south southeast southern west western")
)

var hashIn = lexicon.Hash("in")
