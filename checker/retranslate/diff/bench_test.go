package diff

import (
	"strings"
	"testing"
)

// tenThousand makes a story of 10,000 sentences, and a second one that says them
// otherwise.
func tenThousand() (published, second []string) {
	for i := range 10_000 {
		p, s := pairsOfSentences[i%len(pairsOfSentences)][0], pairsOfSentences[i%len(pairsOfSentences)][1]
		published, second = append(published, p), append(second, s)
	}
	return published, second
}

var pairsOfSentences = [][2]string{
	{"The finance minister told reporters in Lisbon on Monday that the government would not raise taxes before the end of 2027.", "Speaking to journalists in Lisbon on Monday, the Minister of Finance said the Government does not intend to increase taxes until the end of 2027."},
	{"About 4,500 people were evacuated from three villages after the river burst its banks, the regional fire service said.", "Some 4500 persons had to leave three villages when the river overflowed, according to regional firefighters."},
	{"“We have lost everything,” said Teresa Valdés, whose bakery stood on the main square for thirty years.", "\"We've lost it all,\" says Teresa Valdez, who for 30 years had her bakery on the main square."},
	{"The court will hear the case in September, and neither side expects a ruling before the spring, lawyers for both companies said on Friday after a closed hearing.", "The hearing of the case is set for September. Lawyers of the two firms said on Friday, following a hearing behind closed doors, that no decision is expected before spring."},
}

var originalsOfSentences = []string{
	"Der Finanzminister sagte am Montag in Lissabon vor Journalisten, die Regierung werde bis Ende 2027 die Steuern nicht erhöhen.",
	"Rund 4.500 Menschen mussten drei Dörfer verlassen, nachdem der Fluss über die Ufer getreten war, wie die Feuerwehr der Region mitteilte.",
	"„Wir haben alles verloren“, sagte Teresa Valdés, deren Bäckerei dreißig Jahre lang am Hauptplatz stand.",
	"Das Gericht wird den Fall im September verhandeln, und keine der beiden Seiten rechnet vor dem Frühjahr mit einem Urteil, sagten Anwälte beider Unternehmen am Freitag nach einer nicht öffentlichen Anhörung.",
}

// BenchmarkCompare tells the sentences diffed and ranked in a second against one
// engine; 5,000 are asked for.
func BenchmarkCompare(b *testing.B) {
	published, second := tenThousand()
	facts := read(strings.Join(published, "\n\n"))
	var originals []string
	for n := range published {
		originals = append(originals, originalsOfSentences[n%len(originalsOfSentences)])
	}
	original := read(strings.Join(originals, "\n\n"))
	var units []Unit
	for n := range published {
		units = append(units, Unit{Published: block(facts, n), Original: block(original, n), Text: originals[n]})
	}
	b.SetBytes(int64(len(facts.Plain)))
	b.ReportAllocs()
	for b.Loop() {
		Compare(facts, original, "de", units, []string{"one"}, [][]string{second})
	}
	b.ReportMetric(float64(len(units)*b.N)/b.Elapsed().Seconds(), "sentences/s")
}
