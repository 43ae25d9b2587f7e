package untranslated

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// noun reports whether token i, with a capital inside a sentence, is a German noun that
// stands in the sentence of the original as it stands here. Most words with capitals that
// no lexicon has are names; those that end as the nouns of offices and affairs do, behind a
// small word and with no capital behind them, are none.
func (c *finder) noun(i int) bool {
	p := c.Pass
	t := &p.Tokens[i]
	if t.Kind != prose.Word || t.Len < 7 || t.Class != 0 || t.Flags&(prose.Capital|prose.Upper|prose.Inner|prose.Titled|prose.Quoted) != prose.Capital || p.Licensed(i) || i == 0 || !p.Gap(i-1) {
		return false
	}
	if b := &p.Tokens[i-1]; b.Has(prose.Capital) && !b.Has(prose.SentenceStart) || !b.Is(lexicon.Known|lexicon.Function) {
		return false
	}
	if p.Gap(i) && p.Tokens[i+1].Kind == prose.Word && p.Tokens[i+1].Has(prose.Capital) || !affair(p.Word(i)) || institutions.Has(t.Hash) {
		return false
	}
	k := c.inOriginal(i)
	return k >= 0 && c.Original().Word(k) == p.Word(i)
}

// affair reports whether a word ends as nouns of offices and affairs do.
func affair(word string) bool {
	for _, ending := range affairs {
		if strings.HasSuffix(word, ending) && len(word) >= len(ending)+3 {
			return true
		}
	}
	return false
}

var (
	affairs = strings.Fields(`abgabe abgaben abkommen abstimmung antrag anträge arbeit arbeiten aufgabe aufgaben aussage aussagen beamte beamten beitrag beiträge bericht berichte
		beschluss beschlüsse betrieb betriebe brand brände dienst dienste ergebnis ergebnisse fahrt fall fälle fehler feuer folgen frage fragen führer gebühr gebühren gebäude
		gefahr gefahren gericht gerichte geschäft geschäfte gesetz gesetze gespräch gespräche gewinn gewinne grenze grenzen gutachten haft haushalt heit heiten hilfe hilfen hof jahr
		jahre kampf kammer karte karten keit keiten klage klagen kosten kraft kräfte kreis kreise krise kunde kunden lage leistung leistungen leiter leiterin lohn löhne mangel
		maßnahme maßnahmen meldung menge mengen minister ministerin mittel nisse opfer ordnung pflicht pflichten plan pläne preis preise probe proben prozess prozesse prüfung
		rechnung rechnungen recht rechte regel regeln rente renten richter richterin sache sachen schaden schäden schaft schaften schein scheine schluss schrift schriften schuld schulden
		schutz sitzung sitzungen sorgen spiel spiele stelle stellen steuer steuern streit tag tage tat taten teil teile träger tum unfall unfälle ung ungen unternehmen urteil urteile
		verbot verbote verein vereine verfahren verkehr verlust verluste vertrag verträge wahl wahlen weg wege wert werte wesen woche wochen wohnung zahl zahlen zeit zeiten ziel ziele zug züge`)

	// institutions have such endings, and English calls them by them.
	institutions = lexicon.SetOf("bundestag landtag reichstag bundesliga bundesgericht bundesgerichtshof bundesverfassungsgericht zeitung volkszeitung energiewende volkswagen landkreis lufthansa weltanschauung oktoberfest kaiserzeit gründerzeit nationalrat gesamtkunstwerk junge nürburgring gutenberg")
)
