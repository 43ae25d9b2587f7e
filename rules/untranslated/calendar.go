package untranslated

import (
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// calendar reports whether token i is a weekday or a month of the original’s language that
// names have, too, by their capital or as they stand, where a date is: “on Montag”, “3 juli”.
func (c *finder) calendar(i int) bool {
	p := c.Pass
	t := &p.Tokens[i]
	names, ok := days[c.OriginalLanguage]
	if !ok || !names.Has(t.Hash) || t.Has(prose.Quoted) || i == 0 || !p.Gap(i-1) {
		return false
	}
	b := &p.Tokens[i-1]
	if b.Kind != prose.Number && !dated.Has(b.Hash) || p.Gap(i) && p.Tokens[i+1].Has(prose.Capital) && !p.Tokens[i+1].Is(lexicon.Calendar) {
		return false
	}
	k := c.inOriginal(i)
	return k >= 0 && c.Original().Word(k) == p.Word(i)
}

var dated = lexicon.SetOf("on last next this since until every early late in of")

// days are the weekdays and months that are written as names are.
var days = map[string]lexicon.Set{
	"de": lexicon.SetOf("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz juni juli oktober dezember"),
	"nl": lexicon.SetOf("juni juli"),
	"sv": lexicon.SetOf("juni juli"),
	"tr": lexicon.SetOf("pazartesi salı çarşamba perşembe cuma cumartesi ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
}
