package namevariant

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// given looks for a given name that was translated in one place and kept in
// another: “Vicente Rojas”, then “Vincent Rojas”.
func given(p *checker.Pass) {
	for _, posting := range [2][]int32{p.Posting(prose.Capitals), p.Posting(prose.Openers)} {
		for _, n := range posting {
			i := int(n)
			if !p.Tokens[i].Is(lexicon.Given) || !english.Has(p.Tokens[i].Hash) || !p.Gap(i) || !p.Tokens[i+1].Has(prose.Capital) || p.Tokens[i+1].Is(lexicon.Function) || p.Tokens[i].Has(prose.Upper) {
				continue
			}
			if k := bearer(p, i+1, anglicised[p.Tokens[i].Hash]); k >= 0 {
				start, end := p.Span(i, i+1)
				p.Report(checker.Finding{
					Start: start, End: end, Confidence: 90,
					Message:  fmt.Sprintf("“%s” is “%s” elsewhere in the story", p.Word(i), p.Word(k)),
					Why:      fmt.Sprintf("%s is the English form of the name, and both stand before %s", p.Word(i), p.Word(i+1)),
					Evidence: []checker.Evidence{p.At(k, k+2, "the name as it is")},
					Fixes:    []checker.Fix{checker.Replace(start, end, p.Word(k))},
				})
			}
		}
	}
}

// bearer gives a token where one of the forms stands before the family name of
// token n, -1 if there is none.
func bearer(p *checker.Pass, n int, forms lexicon.Set) int {
	for _, k := range p.Posting(prose.Capitals) {
		if k := int(k); p.Tokens[k].Hash == p.Tokens[n].Hash && k > 0 && p.Gap(k-1) && p.Tokens[k-1].Has(prose.Capital) && forms.Has(p.Tokens[k-1].Hash) {
			return k - 1
		}
	}
	return -1
}

// anglicised holds for English given names what they are in Romance languages.
// Forms that English speakers bear themselves (Maria, Sofia) are not here.
var anglicised, english = func() (map[uint64]lexicon.Set, lexicon.Set) {
	m := make(map[uint64]lexicon.Set)
	var names []uint64
	for line := range strings.Lines(`Alexander Alejandro Alexandre Alessandro Alexandru
Alphonse Alfonso Afonso
Andrew Andrés André Andrea Andreu Andrei
Anthony Antonio António Antoine Antoni Antônio
Augustine Agustín Agostinho Agostino
Bartholomew Bartolomé Bartolomeu
Benedict Benito Bento Benedetto
Bernard Bernardo
Catherine Catalina Catarina Caterina
Charles Carlos Carlo Carles
Christopher Cristóbal Cristóvão Cristoforo
Dominic Domingo Domingos Domenico Dominique
Edward Eduardo Edoardo Édouard Eduard
Elizabeth Isabel Elisabetta
Emmanuel Manuel
Ernest Ernesto
Ferdinand Fernando Ferrán
Francis Francisco Francesco François Francesc
Frederick Federico Frederico Frédéric
Gabriel Gabriele
George Jorge Giorgio Georges Jordi
Gerard Gerardo
Gregory Gregorio Gregório Grégoire
Henry Enrique Henrique Enrico Henri
Ignatius Ignacio Inácio Ignazio
James Jaime Jacobo Santiago Giacomo Tiago Jaume
Jerome Jerónimo Gerolamo
Joachim Joaquín Joaquim Gioacchino
John Juan João Giovanni Joan
Joseph José Giuseppe Josep
Julian Julián Julião Giuliano
Laurence Lorenzo Lourenço
Lawrence Lorenzo Lourenço Llorenç
Leo León Leão Leone
Louis Luis Luís Luigi Lluís
Luke Lucas Luca Lluc
Mark Marcos Marco Marc
Martin Martín Martim Martino Martí
Mary María Maria
Matthew Mateo Mateus Matteo Mateu
Michael Miguel Michele Michel Miquel
Nicholas Nicolás Nicolau Nicola Nicolò
Paul Pablo Paulo Paolo Pau
Peter Pedro Pietro Pere
Philip Felipe Filipe Filippo Philippe Felip
Raphael Rafael Raffaele
Raymond Ramón Raimundo Raimondo
Richard Ricardo Riccardo
Robert Roberto
Rudolph Rodolfo
Stephen Esteban Estêvão Stefano Étienne Esteve
Theresa Teresa
Vincent Vicente Vincenzo Vicent
William Guillermo Guilherme Guglielmo Guillaume Guillem`) {
		words := strings.Fields(line)
		name := lexicon.Key(words[0])
		var forms []uint64
		for _, w := range words[1:] {
			for _, h := range [2]uint64{lexicon.Key(w), lexicon.Key(plain(w))} {
				if h != name {
					forms = append(forms, h)
				}
			}
		}
		m[name] = lexicon.SetOfHashes(forms...)
		names = append(names, name)
	}
	return m, lexicon.SetOfHashes(names...)
}()

// plain is a name without its accents.
func plain(w string) string {
	var b strings.Builder
	for w != "" {
		c, n := letter(w)
		if n == 1 {
			c = w[0]
		}
		b.WriteByte(c)
		w = w[n:]
	}
	return b.String()
}
