package changedname

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// region is a part of a country that is spoken of as nations are: by what English calls it and its people, and by what such words begin
// with in other languages.
type region struct {
	english lexicon.Set
	stems   []string
}

// regionsOf are such parts of one country in a row, which may be put for each other.
var regionsOf = [...][]region{
	{
		{lexicon.SetOf("scot scotland scots scotsman scotswoman scottish"), strings.Fields("escoces escocê escoci escoss escóc schots schott scozi scozz scoți skots skott skotsk szkoc szkot écoss шотланд iskoç σκοτ σκωτ σκώτ")},
		{lexicon.SetOf("wales welsh welshman welshwoman"), strings.Fields("gales galles galleis gallois galês galés galler galilor wales waliis walij walis welse velš velšan валлий валлійс уельс уэльс вельс ουαλ gallerli galli")},
	},
	{
		{lexicon.SetOf("catalan catalans catalonia"), strings.Fields("catalan catalana catalano catalaan catalogn catalun catalunha cataluny catalá catalã catalão catalò katalan katalansk katalons katalońs katalánsk katalań katalon каталон καταλαν καταλων")},
		{lexicon.SetOf("basque basques"), strings.Fields("basca basco basci baschi basques basque bască baskick baskijs baskisk baskij euskad vasca vascas vasco vascos баскск басків басков βασκ")},
		{lexicon.SetOf("galicia galician galicians"), strings.Fields("galega galego galici galiz galicyj galisis galisisk галисий галісій γαλικ")},
		{lexicon.SetOf("andalusia andalusian andalusians"), strings.Fields("andaluc andalou andalus andaluz andaluus андалус ανδαλουσ endülüs")},
	},
	{
		{lexicon.SetOf("bavaria bavarian bavarians"), strings.Fields("bajuwar bavar bavarese bavière bavarois bavors bawars bayer bayern bayers bayris beier beyers бавар βαυαρ bávar")},
		{lexicon.SetOf("saxon saxons saxony"), strings.Fields("sachs sächs saksis saksen saksoń sasko saský sasson saxon saxe saxã saxôn saxă sajon sajón саксон σαξον")},
	},
	{
		{lexicon.SetOf("flanders flemish"), strings.Fields("fiammingh fiandr flamand flamenc flameng flamsk flandes flandr flandern flämi flaams vlaams vlaand vlámsk фламанд фландр φλαμανδ flămând")},
		{lexicon.SetOf("walloon walloons wallonia"), strings.Fields("valon vallon waals wallon valón walońs валлон βαλλον")},
	},
}

// regional reports a part of a country, or its people, that stands for another of that country: a Welsh singer, for a Scottish one. The
// original says the one nowhere around, and the translation's sentence does not say the other.
func regional(p *checker.Pass, i int) bool {
	for n := range regionsOf {
		here := slices.IndexFunc(regionsOf[n], func(r region) bool { return r.english.Has(p.Tokens[i].Hash) })
		if here < 0 {
			continue
		}
		in, around, ok := pairOf(p, i)
		if !ok || spoken(p.Original(), around, regionsOf[n][here].stems) >= 0 {
			return false
		}
		for other := range regionsOf[n] {
			k := spoken(p.Original(), in, regionsOf[n][other].stems)
			if other == here || k < 0 || p.AnyOf(regionsOf[n][other].english, int(in.First), int(in.Last)) || in.Apart(int32(i), int32(k)) > 0.4 {
				continue
			}
			reportOther(p, i, k, fmt.Sprintf("; neither it nor those around it say “%s”", p.Word(i)), "the other, in the original")
			return true
		}
		return false
	}
	return false
}

// spoken gives the first word of a stretch of the original that begins with one of some stems; -1 for none.
func spoken(o *prose.Facts, in prose.Window, stems []string) int {
	for k := int(in.From); k < int(in.To); k++ {
		if o.Tokens[k].Kind != prose.Word || o.Tokens[k].Len < 5 {
			continue
		}
		word := strings.ToLower(prose.Bare(o.Word(k)))
		if slices.ContainsFunc(stems, func(stem string) bool { return strings.HasPrefix(word, stem) }) {
			return k
		}
	}
	return -1
}
