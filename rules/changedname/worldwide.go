package changedname

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// worldwide reports a firm, a paper or the like that every language calls as English does and the original names nowhere, where that
// has another name near its place for which nothing in the translation stands: Honda, for Toyota.
func worldwide(p *checker.Pass, names *prose.Names, i int) bool {
	t, o := &p.Tokens[i], p.Original()
	if !everywhere.Has(t.Hash) || t.Has(prose.Titled|prose.Initials) || t.Is(lexicon.Known) && p.Licensed(i) && !acts(p, i) || o.Seen(t.Hash).First >= 0 {
		return false
	}
	if _, caseless := names.Script(); caseless {
		return false
	}
	in, around, ok := pairOf(p, i)
	if !ok || names.Heard(i, around) || names.Variant(i, in) {
		return false
	}
	best, far := -1, 0.35
	for k := int(in.From); k < int(in.To); k++ {
		if d := in.Apart(int32(i), int32(k)); d < far && unrendered(p, names, k, around) {
			best, far = k, d
		}
	}
	if best < 0 || names.Kindred(i, best) {
		return false
	}
	reportFor(p, i, best, 78, "nothing")
	return true
}

// unrendered reports whether word k of the original is a name, and no everyday word, for which nothing around in the translation stands.
func unrendered(p *checker.Pass, names *prose.Names, k int, around prose.Window) bool {
	o := p.Original()
	w, class := &o.Tokens[k], names.Class(k)
	if !oneCapital(w) || w.Len < 4 || class&(lexicon.Function|lexicon.Calendar|lexicon.Title|lexicon.Demonym) != 0 || o.Seen(w.Hash).Lower > 0 || names.CommonWord(k) && !everywhere.Has(w.Hash) {
		return false
	}
	if named := class&lexicon.Proper != 0 && class&lexicon.Known == 0 || everywhere.Has(w.Hash); !named && (o.Licensed(k) || p.OriginalLanguage == "de") {
		return false
	}
	return !answered(names, k, around)
}

// everywhere are firms, makes, papers, agencies, clubs and universities that are called alike in all languages.
var everywhere = lexicon.SetOf("audi bentley chevrolet chrysler citroën corolla dacia daimler ferrari fiat ford honda hyundai jaguar kia lada lamborghini mazda mercedes mitsubishi nissan octavia opel passat peugeot porsche renault saab scania škoda skoda subaru suzuki tesla toyota vauxhall volkswagen volvo yaris " +
	"aeroflot airbus alitalia boeing bombardier easyjet embraer emirates eurowings finnair iberia lufthansa norwegian qantas ryanair vueling " +
	"adidas amazon apple carrefour cisco danone ericsson facebook google huawei ikea instagram intel lego lidl microsoft motorola nestlé netflix nike nintendo nokia oracle panasonic pepsi philips puma samsung siemens snapchat sony spotify starbucks tiktok toshiba twitter uber unilever walmart whatsapp xiaomi yahoo youtube zara " +
	"barclays citigroup commerzbank goldman nordea rabobank santander unicredit " +
	"astrazeneca bayer chevron exxon gazprom halliburton lukoil moderna novartis pfizer roche rosneft sanofi shell " +
	"greenpeace oxfam unicef amnesty " +
	"bloomberg interfax reuters xinhua " +
	"aftonbladet bild blesk cumhuriyet dagbladet expressen figaro guardian hürriyet kathimerini kommersant lancet marca milliyet monde newsweek observer politiken repubblica rzeczpospolita sabah spiegel stampa standaard telegraaf telegraph trouw vedomosti volkskrant welt zeit " +
	"arsenal bulls celtic celtics chelsea everton fenerbahçe galatasaray hibernian juventus knicks lakers lazio packers rangers raptors sampdoria spurs tottenham yankees " +
	"harvard oxford cambridge princeton sorbonne stanford yale")
