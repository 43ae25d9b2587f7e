package prose

import "testing"

// What an original tells in words, what the translation has instead, and the value of the original
// that is told otherwise, with its unit; "" where nothing is wrong.
func TestWords(t *testing.T) {
	tells(t, []telling{
		{"ar", "استمر الاجتماع يومين.", "The meeting lasted three days.", "2 day"},
		{"ar", "استمر الاجتماع يومين.", "The meeting lasted two weeks.", "2 day"},
		{"ar", "فازت للمرة الثانية عشرة.", "She won for the 12th time.", ""},
		{"ar", "وصل إلى المركز الثامن.", "He came seventh.", "8"},
		{"cs", "Oprava začne v pětitýdenní lhůtě.", "The repair will begin within four weeks.", "5"},
		{"cs", "Vyhrál dvacátý první závod.", "He won the 21st race.", ""},
		{"cs", "Zatčena byla dvacítka mužů.", "About ninety men were arrested.", "20"},
		{"de", "Das Treffen dauerte drei Tage und kostete zwei Euro.", "The meeting lasted five days and cost two euros.", "3 day"},
		{"es", "Compró treinta y dos veces.", "He bought it 32 times.", ""},
		{"es", "El agua se enfría a cuatro grados.", "The water cools to six degrees.", "4 degree"},
		{"es", "El curso dura de siete meses a un año.", "The course lasts eight months to a year.", "7 month"},
		{"es", "Detuvieron a catorce personas.", "They arrested 40 people.", "14"},
		{"es", "Marcharon unas treinta mil personas.", "Some 80,000 people marched.", "30,000"},
		{"es", "Sumó su sexta derrota.", "It has lost three games.", "6"},
		{"de", "Es ist unter den Top Ten der zweiten Liga.", "It is among the top ten of the league.", ""},
		{"es", "Viene un niño de media cada seis horas.", "On average a child comes every five hours.", "6 hour"},
		{"fr", "Une quarantaine de 14 jours a été décidée.", "A quarantine of fourteen days was decided.", ""},
		{"fr", "Une vingtaine de bateaux ont été saisis.", "About eighty boats were seized.", "20"},
		{"he", "הגלים הגיעו לגובה של ששה מטרים.", "The waves were nine meters high.", "6 metre"},
		{"he", "ביום שישי נעצרו חמישה אנשים.", "Six people were arrested on Friday.", "5"},
		{"he", "הכבאים חילצו שנים עשר אנשים.", "Firefighters rescued twelve people.", ""},
		{"he", "הפרויקט נמשך שנתיים.", "The project lasted three years.", "2 year"},
		{"ja", "五人の被告のうち三人が釈放された。", "Three of the seven defendants were freed.", "5"},
		{"ja", "会議は2時間続いた。", "The meeting lasted three hours.", "2 hour"},
		{"ja", "六本木で二人が逮捕された。", "Two people were arrested in Roppongi.", ""},
		{"ja", "今年2度目の優勝だった。", "It was her third win of the year.", "2"},
		{"ko", "소방대는 열두 명을 구조했다.", "The fire brigade rescued fourteen people.", "12"},
		{"ko", "피고인 다섯 명 중 세 명이 석방됐다.", "Three of the seven defendants were freed.", "5"},
		{"ko", "그는 무대에서 세 번째 곡을 불렀다.", "He sang his tenth song on stage.", "3"},
		{"ko", "현장에 도착하려면 적어도 3일이 걸린다.", "It will take at least nine days to reach the site.", "3"},
		{"ja", "着くまで少なくとも3日かかる。", "It will take at least three days to get there.", ""},
		{"ko", "팀은 다섯 번째 골을 넣었다.", "The team scored its ninth goal.", "5"},
		{"ko", "회의는 두 시간 동안 계속됐다.", "The meeting lasted two days.", "2 hour"},
		{"pl", "To dwudziesty pierwszy raz.", "It is the 21st time.", ""},
		{"pt", "Na sexta-feira, sete pessoas foram hospitalizadas.", "Six people were taken to hospital on Friday.", "7"},
		{"ru", "Это её вторая победа в этом году.", "It is her third win of the year.", "2"},
		{"tr", "Son beş maçtan dördünü kaybetti.", "It lost four of its last nine matches.", "5"},
		{"zh", "消防队救出了两个人。", "The fire brigade rescued three people.", "2"},
		{"zh", "五名被告中有三人获释。", "Four of the five defendants were freed.", "3"},
		{"zh", "周五名单公布,他十分高兴。", "The list came out on Friday, and he was very pleased.", ""},
		{"zh", "这是她今年的第二场胜利。", "It was her third win of the year.", "2"},
		{"zh", "过了三个多月,仍有六名乘客住院。", "More than three months later, four passengers were in hospital.", "6"},
	}, func(d FigureDifference) string {
		if d.Theirs.Unit == 0 {
			return d.Theirs.Value.String()
		}
		return d.Theirs.Value.String() + " " + d.Theirs.Unit.String()
	})
}

// How many times, and for which time.
func TestOccasions(t *testing.T) {
	tellsOtherwise(t, []telling{
		{"ar", "اعتقل مرتين.", "He was arrested three times.", "twice"},
		{"ar", "فازت للمرة الثالثة.", "She won for the second time.", "third"},
		{"cs", "Vyhrála potřetí.", "She won for the second time.", "third"},
		{"de", "Er wurde dreimal festgenommen.", "He was arrested twice.", "three times"},
		{"de", "Sie kommt noch einmal und denkt zweimal nach.", "She comes once more and thinks twice.", ""},
		{"el", "Συνελήφθη δύο φορές.", "He was arrested once.", "twice"},
		{"es", "Se reúnen dos veces por semana.", "They meet once a week.", "twice"},
		{"es", "Ganó por tercera vez.", "She won for the second time.", "third"},
		{"es", "Ganó tres veces el Tour y dos el Giro.", "He won the Tour three times and the Giro twice.", ""},
		{"fr", "Il a été arrêté à trois reprises.", "He was arrested twice.", "three times"},
		{"he", "הוא נעצר פעמיים.", "He was arrested three times.", "twice"},
		{"ja", "彼は3度逮捕された。", "He was arrested twice.", "three times"},
		{"ja", "彼女は3回目の優勝を果たした。", "She won for the second time.", "third"},
		{"ko", "그는 두 번 체포됐다.", "He was arrested once.", "twice"},
		{"ko", "그녀는 3번째로 우승했다.", "She won for the second time.", "third"},
		{"pl", "Wygrała po raz trzeci.", "She won for the second time.", "third"},
		{"ru", "Его задерживали дважды.", "He was arrested three times.", "twice"},
		{"tr", "İki kez tutuklandı.", "He was arrested twice.", ""},
		{"uk", "Вона перемогла втретє.", "She won for the second time.", "third"},
		{"zh", "他被捕三次。", "He was arrested twice.", "three times"},
		{"zh", "她第三次获胜。", "She won for the second time.", "third"},
	})
}

// Portuguese ordinals that may be weekdays.
func TestPortugueseOrdinals(t *testing.T) {
	tellsAny(t, []telling{
		{"pt", "A reunião será na sexta.", "The meeting will be on Friday.", ""},
		{"pt", "Foi a quinta vitória da equipa.", "It was the team's seventh win.", "5"},
		{"pt", "Foi a quinta vitória da equipa.", "It was the team's fifth win.", ""},
		{"pt", "É a terceira edição do festival.", "It is the fourth edition of the festival.", "3"},
		{"pt", "É a quarta viagem do navio.", "It is the third voyage of the ship.", "4"},
		{"pt", "A segunda edição do festival começa hoje.", "The third edition of the festival begins today.", "2"},
		{"pt", "A segunda edição do festival começa hoje.", "The second edition of the festival begins today.", ""},
		{"pt", "O ministro falou na segunda à noite.", "The minister spoke on Monday night.", ""},
		{"pt", "O ministro chega na terça de manhã.", "The minister arrives on Tuesday morning.", ""},
		{"pt", "Ela venceu a corrida pela quarta vez.", "She won the race for the fourth time.", ""},
		{"pt", "Ela venceu a corrida pela quarta vez.", "She won the race for the fifth time.", "fourth"},
	})
}

// Numbers beside others that the original has in longer words, in another unit or another order.
func TestNumbersBeside(t *testing.T) {
	tellsAny(t, []telling{
		{"cs", "Zákon snižuje počet desetiletých smluv na dvě.", "The law cuts the number of ten-year contracts to three.", "2"},
		{"cs", "Zákon snižuje počet desetiletých smluv na dvě.", "The law cuts the number of ten-year contracts to two.", ""},
		{"cs", "Soud potrestal čtyřletým vězením dva muže.", "The court punished three men with four-year prison terms.", "2"},
		{"cs", "Soud potrestal čtyřletým vězením dva muže.", "The court punished two men with four-year prison terms.", ""},
		{"it", "La polizia ha fermato due ragazzi di 18 anni.", "Police stopped ten 18-year-olds.", "2"},
		{"it", "La polizia ha fermato due ragazzi di 18 anni.", "Police stopped two 18-year-olds.", ""},
		{"it", "La polizia ha fermato tre ragazze di 15 anni.", "Police stopped four 15-year-old girls.", "3"},
		{"it", "La polizia ha fermato tre ragazze di 15 anni.", "Police stopped three 15-year-old girls.", ""},
		{"es", "La policía detuvo a dos jóvenes de 18 años.", "Police arrested ten 18-year-olds.", "2"},
		{"de", "Die Polizei nahm zwei 18-Jährige fest.", "Police arrested four 18-year-olds.", "2"},
		{"de", "Die Polizei nahm zwei 18-Jährige fest.", "Police arrested two 18-year-olds.", ""},
		{"fr", "La police a arrêté deux jeunes de 18 ans.", "Police arrested six 18-year-olds.", "2"},
		{"de", "Das Gericht verurteilte drei Männer zu fünfjährigen Haftstrafen.", "The court sentenced four men to five-year prison terms.", "3"},
		{"ru", "Суд приговорил двух мужчин к пятилетнему сроку.", "The court sentenced three men to five-year terms.", "2"},
		{"pl", "Sąd skazał dwóch mężczyzn na pięcioletnie więzienie.", "The court sentenced three men to five-year prison terms.", "2"},
		{"fr", "Le troc est la mode du XXIème siècle.", "Barter is the fashion of the fifty-first century.", "21"},
		{"fr", "Le troc est la mode du XXIème siècle.", "Barter is the fashion of the twenty-first century.", ""},
		{"fr", "Le bus est arrivé à six heures et demie du matin.", "The bus arrived at half past three in the morning.", "half past six"},
		{"ro", "Stâlpi înalți de șase metri au căzut în port.", "Poles as tall as nine meters (18 feet) fell in the port.", "6"},
		{"ro", "Stâlpi înalți de șase metri au căzut în port.", "Poles as tall as six meters (18 feet) fell in the port.", ""},
		{"es", "Olas de seis metros golpearon la ciudad.", "Waves of nine meters (20 feet) hit the city.", "6"},
		{"es", "Olas de seis metros golpearon la ciudad.", "Waves of six meters (20 feet) hit the city.", ""},
		{"ro", "Drumul ține cel puțin trei zile cu vaporul.", "The trip takes at least nine days by boat.", "3"},
		{"ro", "Echipa a pierdut de șase ori consecutiv.", "The team has lost three consecutive times.", "6"},
		{"ro", "Echipa a pierdut de șase ori consecutiv.", "The team has lost six consecutive times.", ""},
		{"es", "El equipo perdió seis veces seguidas.", "The team lost three consecutive times.", "6"},
		{"ro", "Camera se afla la etajul șapte al hotelului.", "The room was on the hotel's seventh floor.", ""},
		{"fr", "Les impôts ont duré trois siècles.", "The taxes lasted three centuries.", ""},
		{"es", "La guerra duró dos décadas.", "The war lasted five decades.", "two decades"},
		{"es", "La guerra duró dos décadas.", "The war lasted two decades.", ""},
		{"es", "La guerra duró dos décadas.", "The war lasted twenty years.", ""},
		{"de", "Die Firma besteht seit sieben Jahrzehnten.", "The firm has existed for four decades.", "seven decades"},
		{"de", "Die Firma besteht seit sieben Jahrzehnten.", "The firm has existed for seventy years.", ""},
		{"ru", "Война длилась три десятилетия.", "The war lasted five decades.", "three decades"},
		{"es", "Terminó en el séptimo puesto.", "He finished in tenth.", "7"},
		{"es", "Terminó en el séptimo puesto.", "He finished in seventh.", ""},
		{"es", "Ganó cinco veces el torneo.", "The seven-times winner of the tournament.", "5"},
		{"de", "Der Kurs fiel auf fünf Euro.", "The share fell to seven euros.", "5"},
		{"he", "הקבוצה ניצחה במשחק.", "The team won 42 matches.", "0"},
		{"uk", "Поліція шукає свідків цієї події.", "Police are looking for 52 witnesses of the event.", "0"},
		{"ar", "الشرطة تبحث عن شهود على الحادث.", "Police are looking for 52 witnesses of the event.", "0"},
		{"el", "Η αστυνομία αναζητεί μάρτυρες του περιστατικού.", "Police are looking for 52 witnesses of the event.", "0"},
		{"ru", "Полиция ищет свидетелей этого события.", "Police are looking for 52 witnesses of the event.", "0"},
		{"es", "Ocurrió en el siglo XIX.", "It happened in the 18th century.", "19"},
		{"de", "Das war im 18. Jahrhundert.", "That was in the 17th century.", "18"},
		{"zh", "这座桥建于19世纪。", "The bridge was built in the 18th century.", "19"},
		{"de", "Im zweiten Quartal stieg der Umsatz.", "Sales rose in the fourth quarter.", "2"},
		{"de", "Im zweiten Quartal stieg der Umsatz.", "Sales rose in the second quarter.", ""},
		{"es", "Costó el doble que el año anterior.", "It cost twice as much as the year before.", ""},
		{"de", "Es kostete dreimal so viel wie im Vorjahr.", "It cost twice as much as the year before.", "three times"},
		{"de", "Der Umsatz hat sich verdoppelt.", "Sales tripled.", "doubled"},
		{"es", "La empresa redujo la plantilla a la mitad.", "The company cut its staff by a third.", "half"},
		{"es", "La deuda subió del 3 al 5 por ciento.", "The debt rose from 5 to 3 percent.", "3 to 5"},
		{"es", "Tiene entre 20 y 30 años.", "He is between 20 and 40 years old.", "30"},
		{"nl", "We houden het op vijf avonden in plaats van zes.", "We will keep it to six evenings instead of five.", "five evenings instead of six"},
		{"nl", "We houden het op vijf avonden in plaats van zes.", "We will keep it to five evenings instead of six.", ""},
		{"es", "Habrá 5 jueces en lugar de 9.", "There will be 9 judges instead of 5.", "5 judges instead of 9"},
	})
}
