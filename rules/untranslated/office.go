package untranslated

import (
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// office reports whether token i, with a capital, is a word of the original amid the English
// name of an office: “the General Directorate of Tráfico”, “the Dirección General of
// Traffic”. Half of such a name is English, so the other half was to be. What an office is
// for, and what it is, are in a table; bodies that English calls by their own name
// (Generalitat, Xunta, Guardia Civil) are in none.
func (c *finder) office(i int) bool {
	p := c.Pass
	t := &p.Tokens[i]
	if t.Is(lexicon.Known) || !fields.Has(t.Hash) && !powers.Has(t.Hash) && !bodies.Has(t.Hash) || t.Has(prose.Quoted|prose.Upper|prose.Inner) || i == 0 || c.inOriginal(i) < 0 {
		return false
	}
	if fields.Has(t.Hash) {
		b := i - 1
		for ; b > 0 && b > i-3 && p.Gap(b) && tied.Has(p.Tokens[b].Hash); b-- { // Minister for the
		}
		return b < i-1 && p.Gap(b) && heads.Has(p.Tokens[b].Hash)
	}
	if powers.Has(t.Hash) {
		return c.power(i)
	}
	a := i + 1
	for ; a < len(p.Tokens)-1 && a < i+3 && p.Gap(a-1) && p.Tokens[a].Has(prose.Capital); a++ { // Dirección General of
	}
	return a < len(p.Tokens)-1 && p.Gap(a-1) && p.Gap(a) && of.Has(p.Tokens[a].Hash) && p.Tokens[a+1].Has(prose.Capital) && p.Tokens[a+1].Is(lexicon.Known) && p.Tokens[a+1].Class&(lexicon.Place|lexicon.Surname|lexicon.Given) == 0
}

// power reports whether token i, a power of the state, stands by itself behind an English
// article: “the Gobierno”, but “the Armée de l’Air”.
func (c *finder) power(i int) bool {
	p, o := c.Pass, c.Original()
	k := c.inOriginal(i)
	if !p.Gap(i-1) || p.Tokens[i-1].Has(prose.Capital) && !p.Tokens[i-1].Has(prose.SentenceStart) || !articles.Has(p.Tokens[i-1].Hash) || o.Tokens[k].Has(prose.Quoted) {
		return false
	}
	if !p.Gap(i) {
		return true
	}
	a := &p.Tokens[i+1]
	return a.Kind != prose.Word || !a.Has(prose.Capital) && (k+1 >= len(o.Tokens) || o.Tokens[k+1].Hash != a.Hash)
}

var (
	of   = lexicon.SetOf("of for")
	tied = lexicon.SetOf("of for the and")

	// heads are English names of offices.
	heads = lexicon.SetOf("ministry minister ministers directorate department secretariat secretary undersecretary office council committee commission institute agency board service bureau inspectorate administration")

	// fields are what offices are for, in Spanish, French, Italian, Portuguese and Romanian, where English spells it otherwise.
	fields = lexicon.SetOf(`agricultura ambiente ciencia ciencias comercio cultura defensa deporte deportes desarrollo economía educación empleo energía ganadería hacienda igualdad industria infraestructura infraestructuras justicia
		pesca planeación planificación relaciones salud sanidad seguridad trabajo tráfico transporte transportes turismo vivienda
		affaires économie éducation égalité énergie environnement finances intérieur logement santé sécurité sports travail
		agricoltura ambiente commercio difesa economia energia esteri finanze giustizia infrastrutture interni istruzione lavoro salute sanità sicurezza sviluppo trasporti turismo
		ciência defesa desenvolvimento educação esporte esportes desporto fazenda finanças habitação infraestrutura justiça saúde segurança trabalho
		agricultură apărare apărării economiei educației finanțelor justiției muncii sănătate sănătății transporturilor`)

	// powers are those of the state and the church, where English papers never call them so.
	powers = lexicon.SetOf(`gobierno governo gouvernement guvernul stato état parlamento parlement parlamentul ejército exército esercito armée armata iglesia igreja chiesa église biserica
		policía polícia polizia poliția ministro ministra ministrul ministre alcalde alcaldesa alcaldía intendente prefeito sindaco primarul maire gobernador governador governatore presidencia presidência présidence presidenza președintele`)

	// bodies are what offices are called in these languages, and what stands behind it.
	bodies = lexicon.SetOf(`comisión comité consejería consejo departamento dirección instituto ministerio ministra oficina secretaría servicio subsecretaría
		comité commissariat conseil ministère secrétariat
		commissione comitato consiglio dipartimento direzione istituto ministero segreteria ufficio
		comissão comité comitê conselho direção direcção ministério secretaria serviço
		comisia consiliul direcția ministerul secretariatul`)
)
