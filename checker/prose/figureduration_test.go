package prose

import "testing"

// Spans in two units, or in one word.
func TestDurations(t *testing.T) {
	tellsAny(t, []telling{
		{"fr", "Il repart dans quinze jours.", "He leaves again in two months.", "fifteen days"},
		{"fr", "Il repart dans quinze jours.", "He leaves again in two weeks.", ""},
		{"de", "Der Prozess beginnt in einem halben Jahr.", "The trial will begin in six weeks.", "half a year"},
		{"de", "Der Prozess beginnt in einem halben Jahr.", "The trial will begin in six months.", ""},
		{"de", "Das Halbjahr in Bonn war teuer.", "The six weeks in Bonn were expensive.", "half a year"},
		{"de", "Das Quartal in Bonn war teuer.", "The six weeks in Bonn were expensive.", ""},
		{"de", "Vorgestern brannte die Scheune.", "The barn burned two weeks ago.", "two days"},
		{"de", "Vorgestern brannte die Scheune.", "The barn burned two days ago.", ""},
		{"ru", "Позавчера сгорел сарай.", "The barn burned two months ago.", "two days"},
		{"nl", "Om het half uur rijdt een trein.", "A train runs every two hours.", "half an hour"},
		{"nl", "Om het half uur rijdt een trein.", "A train runs every 30 minutes.", ""},
		{"es", "La reunión duró media hora.", "The meeting lasted half a day.", "0.5 hour"},
		{"es", "La reunión duró media hora.", "The meeting lasted half an hour.", ""},
		{"es", "La parada, hace año y medio, fue larga.", "The shutdown, two and a half years ago, was long.", "one and a half"},
		{"es", "La parada, hace año y medio, fue larga.", "The shutdown, a year and a half ago, was long.", ""},
		{"ru", "Полгода назад мост чинили, сообщили позавчера.", "The bridge was repaired six months ago, it was reported two weeks ago.", "two days"},
		{"ru", "Полгода назад мост чинили, сообщили позавчера.", "The bridge was repaired six months ago, it was reported two days ago.", ""},
		{"ar", "ستزور المكتبة القرى خلال شهر ونصف.", "The library will visit the villages over six weeks.", ""},
		{"es", "Perdió el agua en un semestre.", "It lost its water in six months.", ""},
		{"de", "Vor einem Vierteljahrhundert regnete es heftig.", "It rained hard 25 years ago.", ""},
		{"uk", "Музей відкрили після півторарічного ремонту.", "The museum reopened after an 18-month refit.", ""},
		{"zh", "演出持续一个半小时。", "The performance lasted 90 minutes.", ""},
		{"zh", "演出持续一个半小时。", "The performance lasted half an hour.", "an hour and a half"},
		{"cs", "Film má přes dvě a půl hodiny a chystá se čtyřhodinový seriál.", "The film runs 2.30 hours, and a four hours series is planned.", ""},
		{"cs", "Oprava potrvá tři čtvrtě roku.", "Repairs will take nine months.", ""},
		{"de", "Baubeginn ist in einem Dreivierteljahr.", "Construction will begin in nine weeks.", "nine months"},
		{"fr", "Elle y travaille depuis deux ans et demi.", "She has worked there for two and a half months.", "years"},
		{"fr", "Elle y travaille depuis deux ans et demi.", "She has worked there for two and a half years.", ""},
		{"fr", "Elle y travaille depuis un an et demi.", "She has worked there for a month and a half.", "a year"},
		{"pt", "A linha fechou por onze horas e meia.", "The line was closed for eleven and a half days.", "hours"},
		{"de", "Sie wartete zweieinhalb Stunden.", "She waited two and a half days.", "hours"},
		{"tr", "İki buçuk saat bekledi.", "She waited two and a half days.", "0.5 hour"},
		{"zh", "她等了两个半小时。", "She waited two and a half days.", ""},
		{"es", "Esperó 2,5 horas.", "She waited two and a half hours.", ""},
		{"zh", "工程将持续半年。", "The work will last six weeks.", "half a year"},
		{"zh", "工程将持续半年。", "The work will last six months.", ""},
		{"es", "Descansó quince días. Volvió en dos meses.", "He rested. He was back in two months, after two weeks.", ""},
	})
}
