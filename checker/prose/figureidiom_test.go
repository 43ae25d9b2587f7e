package prose

import "testing"

// What languages tell by another figure than English, or by none, is no fault; another value still is.
func TestIdioms(t *testing.T) {
	tellsAny(t, []telling{
		// the rounds of a cup
		{"es", "La jugadora ganó ayer y ya está en octavos de final.", "The player won yesterday and is through to the last 16.", ""},
		{"es", "La jugadora ganó ayer y ya está en octavos de final.", "The player won yesterday and is through to the last 32.", "0"},
		{"it", "La squadra ha vinto ed è agli ottavi di finale.", "The team won and reached the round of 16.", ""},
		{"fr", "Le club jouera en seizièmes de finale contre Lens.", "The club will play Lens in the round of 32.", ""},
		{"pl", "Zespół wygrał i zagra w 1/8 finału.", "The team won and will play in the round of 16.", ""},
		{"sv", "Laget vann och är klart för åttondelsfinal.", "The team won and are into the last 16.", ""},
		{"uk", "Команда виграла і вийшла до 1/8 фіналу.", "The team won and went through to the last 16.", ""},
		// parts of an hour
		{"de", "Der Zug stand eine Dreiviertelstunde still.", "The train stood still for 45 minutes.", ""},
		{"de", "Der Zug stand eine Dreiviertelstunde still.", "The train stood still for 35 minutes.", "45"},
		{"nl", "De ploeg speelde het laatste kwartier met tien man.", "The team played the last 15 minutes with ten men.", ""},
		{"nl", "De ploeg speelde het laatste kwartier met tien man.", "The team played the last 25 minutes with ten men.", "0"},
		{"cs", "Vlak stál na trati tři čtvrtě hodiny.", "The train stood on the line for 45 minutes.", ""},
		{"pl", "Pociąg stał na torach trzy kwadranse.", "The train stood on the line for 45 minutes.", ""},
		{"it", "Il treno è rimasto fermo tre quarti d'ora.", "The train stood still for 45 minutes.", ""},
		{"ru", "Поезд стоял три четверти часа.", "The train stood still for 45 minutes.", ""},
		// a half in another unit
		{"ja", "物価上昇率は42カ月連続で目標を上回った。", "Inflation has been above the target for three and a half years.", ""},
		{"de", "Die Inflation liegt seit 42 Monaten über dem Ziel.", "Inflation has been above the target for three and a half years.", ""},
		{"de", "Die Inflation liegt seit 54 Monaten über dem Ziel.", "Inflation has been above the target for three and a half years.", "54"},
		// won and lost
		{"fr", "Il a gagné 58 de ses 64 matches cette année.", "He has a 58-6 record this year.", ""},
		{"fr", "Il a gagné 58 de ses 64 matches cette année.", "He won 58 of his 46 matches this year.", "64"},
		// how long a match lasts
		{"ko", "감독은 그를 교체하지 않았다.", "The coach kept him on for the full 90 minutes.", ""},
		// the dollar of Taiwan
		{"zh", "公司净利4523亿元新台币。", "The company's net profit was 452.3 billion Taiwan dollars.", ""},
		// calls for help
		{"es", "Hay 30 heridos, según el 112.", "There are 30 injured, according to emergency services.", ""},
		{"ro", "Poliția a anunțat 112 răniți.", "Police announced 142 injured.", "112"},
		// measures
		{"sv", "Katten gick 27 mil genom skogen.", "The cat walked 270 kilometers through the forest.", ""},
		{"sv", "Katten gick 27 mil genom skogen.", "The cat walked 27 kilometers through the forest.", "27 Scandinavian mile"},
		{"sv", "Huset ligger fyra mil norr om staden.", "The house is 40 kilometers north of the city.", ""},
		{"he", "השריפה פגעה ב-9,000 דונם.", "The fire hit 9,000 dunams, or 900 hectares.", ""},
		{"el", "Κάηκαν 4.500 στρέμματα.", "Some 450 hectares burned.", ""},
		{"tr", "Yangında 4.500 dönüm kül oldu.", "The fire burned 450 hectares.", ""},
		{"zh", "大火烧毁了1500亩森林。", "The fire burned 100 hectares of forest.", ""},
		{"zh", "这批货重达500斤。", "The goods weighed 250 kilograms.", ""},
		{"zh", "这批货重达500斤。", "The goods weighed 350 kilograms.", "500 jin"},
		{"ko", "아파트 면적은 30평이다.", "The apartment covers 99 square meters.", ""},
		{"nl", "Hij kreeg twee ton boete.", "He was fined 200,000 euros.", ""},
		{"nl", "Hij kreeg twee ton boete.", "He was fined 300,000 euros.", "0"},
		{"it", "Due quintali di rame rubati.", "Thieves stole 200 kilograms of copper.", ""},
		{"it", "Due quintali di rame rubati.", "Thieves stole 500 kilograms of copper.", "0"},
		{"pl", "Kupił 20 deko sera.", "He bought 200 grams of cheese.", ""},
		{"de", "Die Ernte brachte 40 Zentner Kartoffeln.", "The harvest yielded 2,000 kilograms of potatoes.", ""},
		{"ru", "Участок в шесть соток продан.", "The 600-square-meter plot has been sold.", ""},
		{"pt", "A fazenda tem 4.500 hectares.", "The farm covers 4,500 square metres.", "4500 hectare"},
		{"pt", "A fazenda tem 4.500 hectares.", "The farm covers 45 square kilometres.", ""},
		{"fr", "Le feu a détruit 365 kilomètres carrés de forêt.", "The fire destroyed 365 square metres of forest.", "365 square km"},
		{"ja", "火事は12平方キロを焼いた。", "The fire burned 4.6 square miles.", ""},
		{"el", "Το οικόπεδο δύο στρεμμάτων πουλήθηκε.", "The 2,000-square-meter plot was sold.", ""},
		{"el", "Το οικόπεδο δύο στρεμμάτων πουλήθηκε.", "The 3,000-square-meter plot was sold.", "0"},
		{"zh", "五一期间票房破10亿元。", "Box office takings over the May Day holiday topped 1 billion yuan.", ""},
		{"zh", "出口同比增长1.2倍。", "Exports more than doubled from a year earlier.", ""},
		// words for numbers
		{"ru", "Три десятка машин сгорели.", "Thirty cars burned.", ""},
		{"ru", "Три десятка машин сгорели.", "Forty cars burned.", "30"},
		{"tr", "Otuza yakın araç yandı.", "Nearly 30 cars burned.", ""},
		{"cs", "Po půldruhém roce skončila stavba.", "Construction ended after 18 months.", ""},
		{"el", "Ενάμιση χρόνο μετά τελείωσαν τα έργα.", "Work ended 18 months later.", ""},
		{"zh", "一年半后,工程完工。", "Construction was completed 18 months later.", ""},
		// how two digits and a fourth place are told
		{"es", "El desempleo superó los dos dígitos en mayo.", "Unemployment was above 10% in May.", ""},
		{"es", "El desempleo superó los dos dígitos en mayo.", "Unemployment was above 20% in May.", "0"},
		{"fr", "Éric Lemoine a fini au pied du podium.", "Éric Lemoine finished fourth.", ""},
		{"it", "Bellini è rimasto giù dal podio.", "Bellini finished fourth.", ""},
		// the age that somebody would have reached
		{"pt", "A fadista completaria 83 anos em dezembro.", "The fado singer was 82.", ""},
		{"ro", "Pictorița ar fi împlinit 97 de ani luna viitoare.", "The painter was 96.", ""},
		{"ro", "Pictorița ar fi împlinit 97 de ani luna viitoare.", "The painter was 69.", "97"},
		// the year of life
		{"uk", "На 88-му році життя померла співачка.", "The singer has died at the age of 87.", ""},
		{"uk", "На 88-му році життя померла співачка.", "The singer has died at the age of 78.", "88"},
		{"ru", "На 88-м году жизни умер художник.", "The artist has died at the age of 87.", ""},
		{"ru", "Художник прожил 88 лет жизни в селе.", "The artist lived 87 years of his life in the village.", "88"},
		{"de", "Der Maler starb im 88. Lebensjahr.", "The painter died at the age of 87.", ""},
		{"fr", "Le peintre est mort dans sa 88e année.", "The painter died at the age of 87.", ""},
		// stoppage time and the second half
		{"ro", "Golul a fost marcat în minutul 90+5 de portughez.", "The goal was scored five minutes into stoppage time by the Portuguese.", ""},
		{"tr", "Golü 90+5'te Hırvat oyuncu attı.", "The Croatian player scored the goal in the 95th minute.", ""},
		{"ko", "가나는 후반 30분 한 골을 만회했다.", "Ghana pulled one back in the 75th minute.", ""},
		{"ko", "가나는 후반 30분 한 골을 만회했다.", "Ghana pulled one back in the 65th minute.", "30"},
		{"pt", "O jogo terminou aos 48 do segundo tempo.", "The match ended in the third minute of stoppage time.", ""},
		{"pt", "O jogo terminou aos 48 do segundo tempo.", "The match ended in the fifth minute of stoppage time.", "48"},
		// parts of a percentage point
		{"pl", "Rada obniżyła stopy o 25 punktów bazowych.", "The council cut rates by a quarter of a percentage point.", ""},
		{"de", "Die Bank senkte den Zins um 25 Basispunkte.", "The bank cut its rate by 0.25 percentage points.", ""},
		{"de", "Die Bank senkte den Zins um 50 Basispunkte.", "The bank cut its rate by half a percentage point.", ""},
		{"ja", "日銀は政策金利を0.25ポイント引き上げた。", "The Bank of Japan raised its key rate by a quarter of a percentage point.", ""},
		{"es", "El banco bajó los tipos un cuarto de punto.", "The bank cut rates by 25 basis points.", ""},
		{"es", "El banco bajó los tipos un cuarto de punto.", "The bank cut rates by 75 basis points.", "0"},
		{"fr", "La banque a réduit ses taux d'un quart de point.", "The bank cut rates by 0.25 percentage points.", ""},
		// parts of all
		{"es", "Uno de cada cinco encuestados está en contra.", "Twenty percent of respondents are opposed.", ""},
		{"es", "Uno de cada cinco encuestados está en contra.", "Thirty percent of respondents are opposed.", "5"},
		{"ja", "5人に1人が反対した。", "Twenty percent of respondents were opposed.", ""},
		{"zh", "五分之一的受访者反对。", "Twenty percent of respondents were opposed.", ""},
		{"zh", "他打八折购买。", "He bought it at a 20 percent discount.", ""},
		{"zh", "他打八折购买。", "He bought it at a 30 percent discount.", "8"},
		{"de", "Die Firma zahlt einen dreistelligen Millionenbetrag.", "The company is paying a nine-figure sum.", ""},
		{"de", "Die Firma zahlt einen dreistelligen Millionenbetrag.", "The company is paying a seven-figure sum.", "3"},
		{"uk", "Близько півсотні людей прийшли.", "About 50 people came.", ""},
		{"pl", "Bomba ważyła ćwierć tony.", "The bomb weighed 250 kilograms.", ""},
		{"pl", "Bomba ważyła ćwierć tony.", "The bomb weighed 350 kilograms.", "0"},
		{"es", "El viaje dura dos horas y cuarto.", "The trip takes two hours and 15 minutes.", ""},
		{"es", "El viaje dura dos horas y cuarto.", "The trip takes two hours and 25 minutes.", "0"},
		// one of them and the others
		{"uk", "За приз змагалися 17 картин.", "It beat 16 other films to the prize.", ""},
		{"uk", "За приз змагалися 17 картин.", "It beat 13 other films to the prize.", "17"},
		// a bound that is denied
		{"cs", "Takových děl se na trhu neobjeví víc než jedno za rok.", "No more than one such work comes onto the market in a year.", ""},
		{"cs", "Takových děl se na trhu objeví víc než jedno za rok.", "No more than one such work comes onto the market in a year.", "more than"},
		// a span that ends now
		{"pt", "Não chove há 96 dias na cidade.", "It has not rained in 96 days in the city.", ""},
		{"pt", "O navio partiu há 96 dias da cidade.", "The ship leaves the city in 96 days.", "96 days ago"},
		// centuries by ordinals
		{"he", "הרצפה היא מהמאה הרביעית לספירה.", "The floor dates from the fourth century A.D.", ""},
		{"he", "הרצפה היא מהמאה הרביעית לספירה.", "The floor dates from the fifth century A.D.", "4"},
		{"es", "Cayeron 80 litros por metro cuadrado.", "More than three inches of rain fell.", ""},
		{"es", "Bajó de 31 a 18 grados.", "It fell from 88 degrees Fahrenheit to 64.", ""},
		{"es", "El 20% votaría en blanco y un 33% no sabe.", "One in five would cast a blank ballot and a third do not know.", ""},
		{"ja", "女性の8割が働いている。", "Four in five women work.", ""},
		{"es", "Casi siete de cada diez (el 69%) están en contra.", "Nearly seven out of ten (49%) are opposed.", "69"},
		{"es", "Casi siete de cada diez (el 69%) están en contra.", "Nearly seven out of ten are opposed.", "69"},
		{"fr", "Ils étaient 3 000 selon la police, trois fois plus selon les syndicats.", "There were 3,000 of them according to police, and about 9,000 according to the unions.", ""},
		{"de", "Erst 40 von 100 Häusern sind fertig.", "Only 40% of the houses are ready.", ""},
		{"it", "La pista è lunga 12 chilometri.", "It is a seven-and-a-half-mile path.", ""},
		{"tr", "Deprem 65 saniye sürdü.", "The quake lasted just over a minute.", ""},
	})
}

// A desk rounds in headlines, converts sums in brackets, and counts from what came before.
func TestDeskFigures(t *testing.T) {
	tellsAny(t, []telling{
		{"it", "Cordani, utile in calo del 26,8%\n\nCordani ha chiuso l'anno con un utile in calo del 26,8%.", "Profit at Cordani falls 27%\n\nCordani ended the year with profit down 26.8%.", ""},
		{"it", "Cordani, utile in calo del 26,8%\n\nCordani ha chiuso l'anno con un utile in calo del 26,8%.", "Profit at Cordani falls 29%\n\nCordani ended the year with profit down 26.8%.", "26.8"},
		{"pl", "Indeks Orlik spadł o 2,4 proc., przeceniono banki\n\nIndeks Orlik stracił 2,43 proc. Banki potaniały.", "Stocks slide as banks weigh\n\nThe Orlik index lost 2.43 percent. Banks fell.", ""},
		{"ko", "지수가 사흘 만에 하락하며 4,210선으로 밀려났다. 지수는 전장보다 61.20포인트 내린 4,212.85에 거래를 마쳤다.", "The index fell for the first time in three sessions. It lost 61.20 points to close at 4,212.85.", ""},
		{"ar", "بلغت أرباح الشركة في الربع الثاني من عام 2022 نحو 310 ملايين ريال.", "The company earned 310 million riyals ($82.7 million) in the second quarter.", ""},
		{"ru", "Аэропорт Сосновка закрыт до 17.00 по местному времени (11.00 мск).", "Sosnovka airport is closed until 5 p.m. local time (0800 GMT).", ""},
		{"ru", "Гости забили на 52-й минуте. На 58-й минуте их защитник был удалён с поля.", "The visitors scored in the 52nd minute. Their defender was sent off six minutes later.", ""},
		{"ru", "Гости забили на 52-й минуте. На 58-й минуте их защитник был удалён с поля.", "The visitors scored in the 52nd minute. Their defender was sent off nine minutes later.", "58"},
	})
}

// A headline tells what the story tells, in one language and not in another.
func TestHeadlineFigures(t *testing.T) {
	tellsAny(t, []telling{
		{"cs", "Zemřel skladatel Trnka\n\nVe věku 88 let zemřel skladatel Trnka. Oznámil to jeho syn.", "Composer Trnka Dies at 88\n\nThe composer Trnka has died at the age of 88. His son announced it.", ""},
		{"cs", "Zemřel skladatel Trnka\n\nVe věku 88 let zemřel skladatel Trnka. Oznámil to jeho syn.", "Composer Trnka Dies at 83\n\nThe composer Trnka has died at the age of 88. His son announced it.", "0"},
		{"ja", "囲碁の井上七段、初の本因坊に\n\n井上七段（22）が勝ち、初のタイトルを獲得した。", "22-year-old becomes first woman to hold go title\n\nInoue, 22, a seventh-dan player, won her first title.", ""},
		{"uk", "Померла співачка Марія Заболотна\n\nНа 88-му році життя померла співачка Марія Заболотна.", "Singer Mariia Zabolotna dies at 87\n\nThe singer Mariia Zabolotna has died at the age of 87.", ""},
		{"es", "Detenido un hombre con 350 relojes en Vigo\n\nLa policía detuvo a un hombre en el puerto de Vigo. Llevaba 350 relojes.", "Man arrested with watches in Vigo\n\nPolice arrested a man at the port of Vigo. He had 350 watches on him.", ""},
		{"es", "Detenido un hombre con 350 relojes en Vigo\n\nLa policía detuvo a un hombre en el puerto de Vigo.", "Man arrested with watches in Vigo\n\nPolice arrested a man at the port of Vigo.", "350"},
	})
}
