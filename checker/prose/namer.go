package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// Namer reports whether word k of the original, with an article that is joined to it or without, is a noun of a Romance language
// behind which the name of a firm, a paper, a ship or a festival stands as it is. Banks, groups and the like are none: English
// has words for the Central Bank and Islamic State.
func (n *Names) Namer(k int) bool {
	_, hash := n.bare(k)
	return namers.Has(hash)
}

// Called gives the token behind a name that begins at word k of the original, and reports whether it is one that English has
// words for: a public body's, or a place's.
func (n *Names) Called(k int) (end int, public bool) {
	o := n.o
	for j := k; j < len(o.Tokens) && o.Tokens[j].Kind == Word && (j == k || o.Gap(j-1)); j++ {
		t := &o.Tokens[j]
		switch {
		case !t.Has(Capital):
			if j > end+1 || !nameLinks.Has(t.Hash) {
				return end, false
			}
			continue
		case j > k && t.Has(Upper): // SRL
			return end, false
		case t.Has(Upper | Titled), publicWords.Has(t.Hash), n.Place(j) != "", n.Nation(j), n.class(j)&(lexicon.Calendar|lexicon.Demonym) != 0:
			return j + 1, true
		}
		end = j + 1
	}
	return end, false
}

var (
	namers = lexicon.SetOf("aerolínea banda barco buque cadena cafetería carguero compañía constructora discográfica discoteca editorial emisora empresa fábrica farmacéutica festival ferry firma librería marca naviera panadería periódico pesquero petrolera revista restaurante semanario startup supermercado up velero yate " +
		"application bistrot boulangerie brasserie cargo chalutier charpenterie compagnie enseigne entreprise firme hebdomadaire hôtel journal librairie magazine marque mensuel menuiserie navire paquebot quotidien restaurant revue société usine voilier " +
		"azienda cantina catena compagnia cooperativa ditta editrice emittente etichetta giornale impresa libreria marchio motonave nave panificio pasticceria peschereccio pizzeria quotidiano rivista settimanale società stabilimento traghetto trattoria veliero yacht " +
		"barco companhia diário editora jornal livraria navio padaria pesqueiro petroleiro rádio rede semanário supermercado veleiro " +
		"brandul cafeneaua compania cotidianul editura feribotul festivalul firma lanțul librăria nava portalul restaurantul revista săptămânalul societatea trupa vasul ziarul")
	// nameLinks are small words that join those of a name.
	nameLinks = lexicon.SetOf("a al da de del dei della delle di do dos du e et la las le les los o y și")
	// publicWords are in the names of what a state has.
	publicWords = lexicon.SetOf("nacional nacionales central estatal estado estados federal general internacional municipal oficial pública público real " +
		"national nationale nationaux central centrale état fédéral fédérale général générale international internationale municipal municipale officiel publique royal royale " +
		"nazionale nazionali centrale stato statale federale generale internazionale municipale ufficiale pubblica reale " +
		"geral nacional nacionais estadual internacional oficial națională național naționale centrală generală generale internațional internațională municipal oficial publică regală")
)
