package prose

import "testing"

// Units of time without a number, and one for several.
func TestTerms(t *testing.T) {
	tellsAny(t, []telling{
		{"de", "In den kommenden Tagen steigt das Wasser.", "The water will rise in the coming weeks.", "days"},
		{"de", "In den kommenden Tagen steigt das Wasser.", "The water will rise in the coming days.", ""},
		{"cs", "Každou minutu přijíždí vlak.", "A train arrives every hour.", "minute"},
		{"pl", "Przyszła kilka dni przed ślubem.", "She came a few weeks before the wedding.", "days"},
		{"fr", "Il a plu ces derniers mois.", "It has rained in recent weeks.", "months"},
		{"ru", "В ближайшие дни ожидается снег.", "Snow is expected in the coming months.", "days"},
		{"es", "En los últimos años se abrieron tres museos.", "Three museums opened in recent months.", "years"},
		{"zh", "未来几天还会下雨。", "It will rain again in the coming weeks.", "days"},
		{"de", "In den nächsten Tagen, spätestens in 2 Wochen, öffnet die Schule.", "The school opens in the next few weeks.", ""},
		{"es", "Esperaron una hora.", "They waited two hours.", "one hour"},
		{"es", "Esperaron dos horas.", "They waited for an hour.", "two hours"},
		{"ja", "講座は1時間続く。", "The course takes two hours.", "one hour"},
		{"ru", "Через два года она вернулась.", "She came back a year later.", "two years"},
		{"de", "Sie blieb eine Woche in Bonn.", "She stayed in Bonn for one week.", ""},
		{"de", "Leider kam sie heute Morgen zu spät.", "Unfortunately she was late this evening.", "morning"},
		{"de", "Leider kam sie heute Morgen zu spät.", "Unfortunately she was late this morning.", ""},
		{"es", "Llegó ayer por la tarde.", "She arrived yesterday morning.", "afternoon"},
		{"ro", "Focul a izbucnit la aproximativ 04:00.", "The fire broke out at about 16:00.", "04:00"},
		{"ro", "Focul a izbucnit la 16:00.", "The fire broke out at 4:00 p.m.", ""},
		{"es", "La torre es de finales de los años 20.", "The tower is from the beginning of the 1920s.", "end of"},
		{"de", "Anfang der 80er Jahre zog sie um.", "She moved in the late 1980s.", "early"},
	})
}

// Ranks, folds and scales.
func TestRanks(t *testing.T) {
	tellsAny(t, []telling{
		{"pt", "A ponte abre na primeira metade do ano.", "The bridge will open in the second half of the year.", "first"},
		{"fr", "Elle a été première à l'arrivée.", "She came third at the finish.", "first"},
		{"fr", "En premier lieu, il faut un deuxième pont.", "Above all, a second bridge is needed.", ""},
		{"es", "Quiere una segunda reunión tras la primera.", "She wants a second meeting after the initial one.", ""},
		{"fr", "La mesure a un double effet.", "The measure has a triple effect.", "double"},
		{"fr", "Le club a joué dans 18 villes.", "The club played in 8 towns.", "18"},
		{"zh", "洪水冲毁了数千座房屋。", "The flood destroyed hundreds of homes.", "1000"},
		{"zh", "洪水冲毁了数千座房屋。", "The flood destroyed thousands of homes.", ""},
		{"ko", "수천 명이 대피했다.", "Hundreds of people fled.", "1000"},
		{"zh", "数十万人参加了投票。", "Hundreds of thousands of people voted.", ""},
		{"es", "Cerró en el segundo semestre.", "It shut in the first half.", "second"},
		{"es", "Cerró en el segundo semestre.", "It shut in the second half.", ""},
	})
}
