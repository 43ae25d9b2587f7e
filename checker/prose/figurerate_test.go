package prose

import "testing"

// What stands beside a figure, and the time for which it is.
func TestBesideFigures(t *testing.T) {
	tellsAny(t, []telling{
		{"de", "Die Mieten stiegen um 5 Prozent.", "Rents rose to 5 percent.", "by"},
		{"zh", "失业率下降到8%。", "Unemployment fell by 8 percent.", "to"},
		{"ja", "失業率は8％に下がった。", "Unemployment fell by 8 percent.", "to"},
		{"ja", "失業率は8％に下がった。", "Unemployment fell to 8 percent.", ""},
		{"ko", "작년보다 20% 더 많다.", "It is 20 percent less than last year.", "more"},
		{"zh", "最后三天下雨了。", "It rained for the first three days.", "last"},
		{"zh", "她每月挣2000欧元。", "She earns 2,000 euros a year.", "month"},
		{"tr", "Ayda 2000 avro kazanıyor.", "She earns 2,000 euros a year.", "month"},
		{"tr", "Önümüzdeki günlerde yağmur bekleniyor.", "Rain is expected in the coming weeks.", "days"},
		{"ro", "Zeci de oameni au plecat.", "Hundreds of people left.", "10"},
		{"fr", "Au conseil siègent 31 républicains et 29 démocrates.", "On the council sit 29 Republicans and 31 Democrats.", "31 Republicans and 29"},
		{"fr", "Au conseil siègent 31 républicains et 29 démocrates.", "On the council sit 29 Democrats and 31 Republicans.", ""},
		{"es", "Las dos primeras víctimas son alemanas.", "The first two victims are German.", ""},
		{"de", "Die Mieten stiegen um 5 Prozent.", "Rents rose by 5 percent.", ""},
		{"ja", "A氏の支持率は41％に上がり、B氏は38％だった。", "Mr. A leads Ms. B by 41% to 38%.", ""},
		{"de", "Die Quote fiel auf 5 Prozent.", "The rate fell by 5 percent.", "to"},
		{"es", "El paro bajó al 8 %.", "Unemployment fell by 8 percent.", "to"},
		{"es", "El paro bajó a un 8 %.", "Unemployment fell to 8 percent.", ""},
		{"de", "Der Anteil liegt um 5 Prozent.", "The share is close to 5 percent.", ""},
		{"de", "Sie bekam 20 Prozent mehr Stimmen.", "She won 20 percent fewer votes.", "more"},
		{"es", "Vendió un 20 % menos que antes.", "It sold 20 percent more than before.", "less"},
		{"fr", "Ils ont vendu 20 % de plus.", "They sold 20 percent more.", ""},
		{"de", "Das Tor fiel in den letzten drei Minuten.", "The goal came in the first three minutes.", "last"},
		{"fr", "Il a neigé les trois premiers jours.", "It snowed for the last three days.", "first"},
		{"es", "En los últimos seis meses llovió poco.", "It rained little in the last six months.", ""},
		{"de", "Sie verdient 2000 Euro im Monat.", "She earns 2,000 euros a year.", "month"},
		{"de", "Sie verdient 2000 Euro im Monat.", "She earns 2,000 euros a month.", ""},
		{"de", "Sie verdient 2000 Euro monatlich.", "She earns 2,000 euros a month.", ""},
		{"fr", "Le train roule à 300 kilomètres par heure.", "The train runs at 300 kilometres per minute.", "hour"},
		{"de", "Der Bus fährt täglich.", "The bus runs weekly.", "daily"},
		{"es", "La revista es mensual.", "The magazine is weekly.", "monthly"},
		{"es", "La revista es mensual.", "The magazine is monthly.", ""},
	})
}

// One and both, dozens and hundreds.
func TestFewCounts(t *testing.T) {
	tellsAny(t, []telling{
		{"de", "Zwei Soldaten wurden befreit.", "One soldier was freed.", "two"},
		{"de", "Ein Soldat wurde befreit.", "One soldier was freed.", ""},
		{"cs", "Dva vojáci byli osvobozeni.", "One soldier was freed.", "two"},
		{"ru", "Освобожден один солдат.", "Two soldiers were freed.", "one"},
		{"es", "Los tres hermanos viajaron.", "Both brothers travelled.", "all three"},
		{"de", "Beide Brüder reisten ab.", "All four brothers left.", "two"},
		{"de", "Beide Brüder reisten ab.", "The two brothers left.", ""},
		{"es", "Dos barcos cruzaron el lago.", "Two boats went from one side of the lake to the other.", ""},
		{"fr", "Des dizaines de bateaux ont coulé.", "Hundreds of boats sank.", "10"},
		{"de", "Dutzende Boote sanken.", "Dozens of boats sank.", ""},
		{"es", "Decenas de barcos se hundieron.", "Dozens of boats sank.", ""},
		{"es", "Decenas de miles de barcos se hundieron.", "Tens of thousands of boats sank.", ""},
		{"es", "Decenas de miles de barcos se hundieron.", "Hundreds of thousands of boats sank.", "10,000"},
		{"ru", "Десятки тысяч лодок затонули.", "Thousands of boats sank.", "10,000"},
		{"zh", "数十万人离开了。", "Tens of thousands of people left.", "100,000"},
		{"de", "Viele Millionen Boote sanken.", "Tens of millions of boats sank.", ""},
	})
}

// Figures that the translation lost: ordinals in digits, and years.
func TestLostFigures(t *testing.T) {
	tellsAny(t, []telling{
		{"fr", "Il a changé de roue au 44e tour du circuit.", "He changed a wheel on the lap of the circuit.", "44"},
		{"fr", "Elle fête le 60è anniversaire du musée.", "She is celebrating the anniversary of the museum.", "60"},
		{"fr", "Il travaille à l'usine depuis 24 ans.", "He has worked at the plant for years.", "24"},
		{"es", "El tren llegó a las 6.30 a la ciudad.", "The train reached the town at half past six.", ""},
		{"fr", "Le navire a 120 marins, la moitié des anciens équipages.", "The ship has sailors, half of the crews before.", "120"},
	})
}
