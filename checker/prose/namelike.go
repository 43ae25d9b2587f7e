package prose

import (
	"bytes"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// adjectival reports whether a Slavic word has an adjective’s ending:
// with a capital it opens the name of an office or a court.
func adjectival(w string) bool {
	for _, ending := range adjectives.of(w) {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// adjectives are the endings in Cyrillic, and in Czech and Polish.
var adjectives = suffixesOf("ого его ому ему ая ую ое ые ых ими ыми ий ый ой им ым ої ій их ної ний ська ське " +
	"ého ému ých ými ovém ském ským ské ního ních ním ní ího skiego skiemu skie iego ych owego owej skiej")

// Lone reports whether a word of the original has a capital that nothing but a name
// gives it: inside a sentence, behind no article, in no longer name.
func (n *Names) Lone(k int) bool {
	f := n.o
	if n.language == "de" || f.Licensed(k) && !(n.scripts && (f.quotedAlone(k) || n.addressedThere(k))) || f.Tokens[k].Has(Titled) || k == 0 || n.articles.Has(f.Tokens[k-1].Hash) || f.Tokens[k].Flags&Capital == 0 && f.Plain[f.Tokens[k].Start] == 'l' { // l’Homme
		return false
	}
	for _, j := range [...]int{k - 1, k + 1} {
		if j < len(f.Tokens) && f.Tokens[j].Kind == Word && f.Tokens[j].Has(Capital) && f.Gap(min(j, k)) && !(n.greek && j < k && theirCapitals.Has(f.Tokens[j].Hash)) && !(f.Tokens[j].Has(SentenceStart) && !f.Tokens[j].Is(lexicon.Surname|lexicon.Given|lexicon.Place)) {
			return false
		}
	}
	if k > 1 && (genitives.Has(f.Tokens[k-1].Hash) || without.Has(f.Tokens[k-1].Hash)) && f.Tokens[k-2].Kind == Word && f.Tokens[k-2].Has(Capital) && f.Gap(k-2) { // Ministerio de Salud, Médicos sin Fronteras
		return false
	}
	return !(k+2 < len(f.Tokens) && f.Gap(k) && genitives.Has(f.Tokens[k+1].Hash))
}

// Article reports whether word k of the original is an article, alone or with a
// preposition.
func (n *Names) Article(k int) bool { return n.ArticleWord(n.o.Tokens[k].Hash) }

// ArticleWord reports whether a word is an article of the original's language.
func (n *Names) ArticleWord(hash uint64) bool { return n.articles.Has(hash) }

var (
	articles = map[string]lexicon.Set{
		"es": lexicon.SetOf("el la los las un una unos unas al del"),
		"fr": lexicon.SetOf("le la les un une des du au aux"),
		"it": lexicon.SetOf("il lo la gli i le un uno una del della dello dei degli delle dal dalla dai dagli dalle nel nella nei nelle negli sul sulla sui sulle al alla allo ai agli alle"),
		"pt": lexicon.SetOf("o a os as um uma do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa"),
		"nl": lexicon.SetOf("de het een ten ter"),
		"sv": lexicon.SetOf("en ett den det de"),
		"ro": lexicon.SetOf("un o niște"),
	}
	without   = lexicon.SetOf("sans sem senza sin")
	genitives = lexicon.SetOf("de del des du di della dello dei degli da do das dos van von of d'")
)

// Head reports whether word k of the original is a noun that the name of a company, a house or a paper stands
// behind.
func (n *Names) Head(k int) bool {
	_, hash := n.bare(k)
	return heads.Has(hash)
}

var heads = lexicon.SetOf("aerolínea agence agencia agenzia agência automobilka azienda banca banco bank banka banque bedrijf café clinique clinica clínica club compagnia compagnie companhia compañía deník diario diário empresa enseigne firma firme groep groupe grupo gruppo hospital hotel hôtel jornal journal keten klinik koncern nachrichtenmagazin tageszeitung wochenzeitung hilfsorganisation fluggesellschaft konzern krant magazin magazine marca marke marque merk negozio periódico quotidiano quotidien restaurant restaurante revista revue ristorante rivista sociedad sociedade società société společnost supermarktketen teatro theater théâtre týdeník ziekenhuis zeitung " +
	"агентство агентства агентству банк банка банке газета газете газету газеты журнал журнала журналу издание изданию издания компания компании компанию клуб клуба корпорация корпорации концерн концерна отель отеле ресторан ресторане телеканал телеканала телеканалу театр театра завод завода заводе кинотеатр кинотеатре паром паромом теплоход теплохода теплоходе фирма фирмы " +
	"видання газети газеті готель готелі завод заводу заводі журналу кінотеатр кінотеатрі компанія компанії компанію концерну паром ресторані телеканалу теплохід фірма фірми " +
	"εταιρεία εταιρείας εταιρία εταιρίας εστιατόριο εφημερίδα εφημερίδας κανάλι ξενοδοχείο ξενοδοχείου περιοδικό περιοδικού πλοίο πλοίου " +
	"dziennik dziennika dzienniku gazeta gazety hotelu prom promu sieci sieć spółka spółce spółki spółkę statek statku tygodnik tygodnika " +
	"deníku hotelu loď lodi společnosti společností týdeníku bolaget butikskedjan fartyget företaget färjan hotellet kedjan restaurangen tidningen " +
	"compania cotidianul ziarul nava barco buque nave navio navire paquebot schip traghetto weekblad dagblad")

// introduced reports whether a given name and nothing else stands before token k,
// or an initial.
func introduced(f *Facts, k int) bool {
	if k == 0 || !f.Gap(k-1) {
		return k > 1 && f.Tokens[k-1].Hash == '.' && f.Tokens[k-2].Len == 1 && f.Tokens[k-2].Has(Capital) && f.Tokens[k].Has(Spaced) && !f.Tokens[k].Has(SentenceStart)
	}
	return GivenName(&f.Tokens[k-1]) && (k == 1 || f.Tokens[k-2].Hash != '/') // Re/Max Bulgaria
}

// GivenName reports whether a word has its capital as a given name, and hardly as anything
// else: Karel, Peter, and neither Autumn nor Paris.
func GivenName(t *Token) bool {
	return t.Kind == Word && t.Has(Capital) && t.Is(lexicon.Given) && !t.Is(lexicon.Function|lexicon.Title) && (!t.Is(lexicon.Known|lexicon.Demonym) || bornBy.Has(t.Hash)) && !CalledAfter(t)
}

// bornBy are given names that dictionaries have as words, too, but that news writes with a
// capital for hardly anything else: to peter out, a jean, the Karen.
var bornBy = lexicon.SetOf("barney beth billy bob brad carol charlie derrick dick dieter drew ed eddy frank graham harry hector holly jack jean johnny josh karen ken lance mark matt max mike nick noel pat peter phoebe rick rob robin ruby sally sander ted teddy timothy tony victor zack")

// CalledAfter reports whether a given name is a well-known place before it is a
// person's: Paris Club, Victoria Falls.
func CalledAfter(t *Token) bool { return t.Is(lexicon.Place) && cities.Has(t.Hash) }

var cities = lexicon.SetOf("adelaide alexandria austin berlin brooklyn carolina chad charlotte chelsea dakota dallas denver florence geneva georgia houston israel jordan lima lincoln london lourdes madison melbourne memphis milan odessa orlando paris phoenix roma salvador san santa santiago savannah sofia sydney trent venezia verona victoria vienna virginia washington")

// Brand reports whether a word is one of everyday English that amid a sentence has a capital
// as a company, a paper or a club.
func Brand(t *Token) bool { return brands.Has(t.Hash) }

var brands = lexicon.SetOf("adobe amazon android apple arsenal barclays bild boots bull celtic chevron condor delta dell emirates facebook fiat focus fox frontier gap google guardian hearts independent inter jaguar mars mini mirror oracle orange puma rangers seat shell skype sky slack snapchat sprint starbucks stern subway sun target telegraph tide times total twitter uber virgin visa vox wolves zoom")

// Kindred reports whether two names that are not the same may be two forms of one:
// Abkhazia and Abjasia, Michael and Miguel.
func (n *Names) Kindred(i, k int) bool {
	if n.distinct(i, k) {
		return false
	}
	a, b := n.here(i), n.there(k)
	x, y := a.latin.text(), b.latin.text()
	if len(x) < 2 || len(y) < 2 {
		return true
	}
	if n.scripts {
		if a.bones.n == 0 || b.bones.n == 0 {
			return true
		}
		most := int(max(a.bones.n, b.bones.n))
		return a.bones.sounds[0] == b.bones.sounds[0] && (most < 3 || 2*distance(a.bones.text(), b.bones.text(), 12) <= most) && (n.caseless || n.resembles(i, k))
	}
	d := distance(x, y, 20)
	return fair(x[0], y[0]) && 2*d <= max(len(x), len(y))+1 || 3*d <= max(len(x), len(y))
}

// Unlike reports whether nothing in word i of the translation is like word k of the original: most letters are others.
func (n *Names) Unlike(i, k int) bool {
	x, y := n.here(i).latin.text(), n.there(k).latin.text()
	return 10*distance(x, y, 20) >= 6*max(len(x), len(y), 1)
}

// Overlaps reports whether word i of the translation and word k of the original have a run of four letters in common: Ostholstein,
// Holstein.
func (n *Names) Overlaps(i, k int) bool {
	x, y := n.here(i).latin.text(), n.there(k).latin.text()
	for at := 0; at+4 <= len(x); at++ {
		if bytes.Contains(y, x[at:at+4]) {
			return true
		}
	}
	return false
}
