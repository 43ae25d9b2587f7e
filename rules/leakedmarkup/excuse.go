package leakedmarkup

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// spokenOf reports whether the original has the same markup in a sentence that
// speaks of markup: “la etiqueta <br>”. Markup that leaked into the original, too,
// is still markup.
func spokenOf(p *checker.Pass, f *checker.Finding) bool {
	first, last := p.Beside(f.Start)
	if first == last || !checker.WrittenSo(p, f) {
		return false
	}
	o := p.Original()
	for i := first; i < last; i++ {
		if speaks.Has(o.Tokens[i].Hash) {
			return true
		}
	}
	return false
}

// speaks are words that sentences about markup have, in the languages that news is
// translated from.
var speaks = lexicon.SetOf("html xml css markdown javascript browser tag tags code codice codici código códigos codes etiqueta etiquetas balise balises tag-ul quellcode quelltext befehl zeichenfolge comando comandos commande commandes entité entidad entidade entità тег тега теги код кода znacznik kod značka kód etiket")
