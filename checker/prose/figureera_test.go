package prose

import "testing"

// Decades and centuries against years.
func TestEras(t *testing.T) {
	tellsAny(t, []telling{
		{"de", "Der Brauch ist fünf Jahrhunderte alt.", "The custom is four centuries old.", "five centuries"},
		{"de", "Der Brauch ist fünf Jahrhunderte alt.", "The custom is five centuries old.", ""},
		{"fr", "La tour fut bâtie trois siècles après l'église.", "The tower was built nine centuries after the church.", "three centuries"},
		{"cs", "Věž byla postavena tři století po kostele.", "The tower was built nine centuries after the church.", "three centuries"},
		{"es", "Trabajó un decenio en el hospital.", "She worked at the hospital for nineteen years.", "ten years"},
		{"es", "Trabajó un decenio en el hospital.", "She worked at the hospital for a decade.", ""},
		{"de", "Das ist der erste Verlust seit einem Jahrzehnt.", "It is the first loss for fourteen years.", "ten years"},
		{"de", "Das ist der erste Verlust seit einem Jahrzehnt.", "It is the first loss for ten years.", ""},
		{"es", "Hace 20 años que dirige el coro.", "She has led the choir for three decades.", "two decades"},
		{"es", "Tapia, de 61 años, llegó hace tres décadas.", "Tapia, 61, came three centuries ago.", "three decades"},
		{"es", "Tapia, de 61 años, llegó hace tres décadas.", "Tapia, 61, came three decades ago.", ""},
		{"de", "Die Brücke stand ein halbes Jahrhundert.", "The bridge stood for half a century.", ""},
		{"cs", "Stavba trvala 15 let.", "The building took a decade and a half.", ""},
	})
}

// Numbers that stand beside others, or in a noun with what is counted.
func TestNumbersInPlace(t *testing.T) {
	tellsAny(t, []telling{
		{"de", "Sie wohnt im achten Stock.", "She lives on the third floor.", "8"},
		{"de", "Sie wohnt im achten Stock.", "She lives on the eighth floor.", ""},
		{"es", "Jugó bien los treinta primeros minutos.", "He played well for the first eighty minutes.", "30"},
		{"es", "Jugó bien los treinta primeros minutos.", "He played well for the first thirty minutes.", ""},
		{"fr", "Une trentaine de « casques bleus » sont arrivés.", "Forty “blue helmets” arrived.", "30"},
		{"fr", "Ils ont soigné un trentenaire et un quadragénaire.", "They treated a thirty-year-old and a forty-year-old.", ""},
		{"cs", "V domě je ve druhém patře kavárna a ve třetím patře škola.", "The house has a café on the second floor and a school on the fifth floor.", "3"},
		{"de", "Der Verein liegt auf dem dritten Platz, drei Punkte hinter dem Ersten.", "The club is in sixth place, three points behind the first.", "3"},
		{"de", "Der Flug dauert dreieinhalb Stunden.", "The flight takes five-and-a-half hours.", "three and a half"},
		{"de", "Ihm stehen noch 15 Arbeitsstunden zu.", "He is still owed 15 weeks of work.", "15 hour"},
		{"de", "Der Weg ist 180 gute Kilometer lang.", "The way is 180 miles long.", "180 km"},
		{"fr", "Le col est à 1500 mètres.", "The pass is at 1500 feet.", "1500 metre"},
		{"fr", "Un quart des élèves y restent trois ans.", "Two thirds of the pupils stay there for three years.", "A quarter"},
		{"fr", "Un bon cinquième des élèves y restent.", "Two thirds of the pupils stay there.", "A fifth"},
		{"de", "Seit Anfang 2022 brachte die Bande Waffen.", "The gang has brought weapons since early 2020.", "2022"},
		{"fr", "La dette dépasse un quart de million.", "The debt exceeds three-quarters of a million.", "250,000"},
		{"pl", "Otrzyma trzy czwarte miliona dolarów.", "She gets $570,000.", "750,000"},
		{"pl", "Otrzyma trzy czwarte miliona dolarów.", "She gets $750,000.", ""},
		{"ja", "営業利益は5兆3529億円だった。", "Operating profit was 535 trillion yen.", "5.3529 trillion"},
		{"ja", "営業利益は5兆3529億円だった。", "Operating profit was 5.35 trillion yen.", ""},
		{"ko", "14일 새벽 부산에서 불이 났다.", "A fire broke out in Busan early on the 24th.", "14th"},
		{"ko", "14일 새벽 부산에서 불이 났다.", "A fire broke out in Busan early on the 14th.", ""},
		{"it", "Nel Novecento l'isola era ricca.", "In the 19th century the island was rich.", "20"},
		{"it", "Nel Novecento l'isola era ricca.", "In the 20th century the island was rich.", ""},
		{"it", "Nel Novecento l'isola era ricca.", "In the 1900s the island was rich.", ""},
		{"it", "Il libro costa novecento euro.", "The book costs 900 euros.", ""},
		{"sv", "Under nittonhundratalet var ön rik.", "In the 18th century the island was rich.", "20"},
		{"sv", "Under nittonhundratalet var ön rik.", "In the 20th century the island was rich.", ""},
		{"sv", "Klubben gick med vinst säsongen 2023/24.", "The club made a profit in the 2022-23 season.", "2023-24"},
		{"fr", "Lors de la saison 2023-2024, il a marqué.", "In the 2023-24 season he scored.", ""},
		{"es", "El precio cayó a la mitad en un año.", "The price doubled in a year.", "halved"},
		{"es", "El precio cayó a la mitad en un año.", "The price halved in a year.", ""},
		{"zh", "销量翻倍。", "Sales tripled.", "doubled"},
		{"fr", "Il a sauté un centimètre de plus.", "He jumped one metre more.", "1 cm"},
		{"fr", "Il a sauté un mètre de plus.", "He jumped one yard more.", ""},
		{"he", "שלשום נהרג רוכב במרחק שני קילומטרים.", "Two days ago a rider was killed two miles away.", "2 km"},
		{"cs", "Hasiči vyjeli ke třem tisícům událostí.", "Firefighters went out to 30,000 incidents.", "3000"},
		{"cs", "Hasiči vyjeli ke třem tisícům událostí.", "Firefighters went out to 3,000 incidents.", ""},
		{"nl", "Het park is twaalf hectare groot.", "The park covers 120 hectares.", "12"},
		{"cs", "Bez proudu bylo půl milionu lidí.", "One and a half million people had no power.", "500,000"},
		{"zh", "六十七岁的马国强说话了。", "Ma Guoqiang, 76, spoke.", "67"},
		{"zh", "六十七岁的马国强说话了。", "Ma Guoqiang, 67, spoke.", ""},
		{"es", "Pedro, de 8 años, calza la talla ocho.", "Pedro, who is 8 weeks, takes size eight.", "8 year"},
		{"es", "Pedro, de 8 años, calza la talla ocho.", "Pedro, who is 8 years, takes size eight.", ""},
	})
}
