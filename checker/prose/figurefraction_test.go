package prose

import "testing"

// The fraction of an original in its language, and what the translation has instead.
func TestFractions(t *testing.T) {
	tellsOtherwise(t, []telling{
		{"nl", "Tweederde van de raad stemde voor.", "One-third of the council voted in favour.", "Two-thirds"},
		{"nl", "Tweederde van de raad stemde voor.", "Two-thirds of the council voted in favour.", ""},
		{"fr", "La dette dépasse un quart de million.", "The debt exceeds one fifth of a million.", "quarter"},
		{"fr", "La dette dépasse un quart de million.", "The debt exceeds a quarter of a million.", ""},
		{"fr", "L'État verse un quart de plus qu'en 2020.", "The state pays a third more than in 2020.", "quarter"},
		{"es", "De los 800 vecinos, la mitad volvió a casa.", "Of the 800 residents, a third returned home.", "half"},
		{"es", "De los dos detenidos, un tercero huyó.", "Of the two arrested, a third escaped.", ""},
		{"ar", "صوت ثلثا الأعضاء لصالح القرار.", "Three quarters of the members voted for it.", "Two thirds"},
		{"ar", "صوت نصف الأعضاء لصالح القرار.", "A third of the members voted for it.", "Half"},
		{"ar", "سجل هدفا في نصف الساعة الأول.", "A third of the members left in the first half hour.", ""},
		{"cs", "Počet žáků klesl o čtvrtinu.", "The number of pupils fell by half.", "a quarter"},
		{"el", "Τα μισά μέλη ψήφισαν υπέρ.", "A quarter of the members voted for it.", "Half"},
		{"el", "Τα δύο τρίτα των μελών ψήφισαν υπέρ.", "Three quarters of the members voted for it.", "Two thirds"},
		{"fr", "Le nombre d’élèves a baissé d’un quart.", "The number of pupils fell by a third.", "quarter"},
		{"he", "מחצית מהחברים הצביעו בעד.", "A third of the members voted for it.", "Half"},
		{"ja", "会員の半数が賛成した。", "A third of the members agreed.", "Half"},
		{"ko", "가격이 절반으로 떨어졌다.", "The price fell by a third.", "half"},
		{"zh", "一半的成员投了赞成票。", "A third of the members agreed.", "Half"},
		{"cs", "Dvě třetiny členů hlasovaly pro.", "Three quarters of the members voted for it.", "Two thirds"},
		{"de", "Die Hälfte der Mitglieder stimmte zu.", "A third of the members agreed.", "Half"},
		{"de", "Dreiviertel der Mitglieder stimmten zu.", "Three-quarters of the members agreed.", ""},
		{"de", "Ein Viertel der Mitglieder stimmte zu.", "One third of the members agreed.", "quarter"},
		{"es", "Dos tercios de los socios votaron a favor.", "Three-quarters of the members voted for it.", "Two-thirds"},
		{"es", "La cuarta parte de los socios votó a favor.", "Half the members voted for it.", "A quarter of"},
		{"es", "Uno de cada tres socios votó a favor.", "A third of the members voted for it.", ""},
		{"es", "Un tercio de los socios votó a favor.", "One in three members voted for it, half of them by letter.", ""},
		{"es", "Más del 50 % de los socios, y de los vecinos un tercio.", "Half of the members, and of the neighbours 33 percent.", ""},
		{"fr", "Les trois quarts des membres ont voté pour.", "Two thirds of the members voted for it.", "Three quarters"},
		{"fr", "Un cinquième des membres a voté pour.", "A sixth of the members voted for it.", "fifth"},
		{"ja", "会員の3分の2が賛成した。", "Three quarters of the members agreed.", "Two thirds"},
		{"ko", "회원의 3분의 2가 찬성했다.", "Two thirds of the members agreed.", ""},
		{"ko", "회원의 3분의 2가 찬성했다.", "A third of the members agreed.", "Two thirds"},
		{"zh", "四分之三的成员投了赞成票。", "Two thirds of the members agreed.", "Three quarters"},
		{"it", "Due terzi dei soci hanno votato a favore.", "Half of the members voted for it.", "Two thirds"},
		{"nl", "Driekwart van de leden stemde voor.", "Three quarters of the members voted for it.", ""},
		{"nl", "Twee derde van de leden stemde voor.", "Three quarters of the members voted for it.", "Two thirds"},
		{"pl", "Jedna piąta członków głosowała za.", "A quarter of the members voted for it.", "fifth"},
		{"pt", "Metade dos sócios votou a favor.", "Half of the members voted for it.", ""},
		{"ru", "Две трети членов проголосовали за.", "Three quarters of the members voted for it.", "Two thirds"},
		{"tr", "Üyelerin üçte ikisi oy verdi.", "Two thirds of the members voted.", ""},
		{"es", "Los precios subieron casi un tercio.", "Prices rose by almost a quarter.", "third"},
		{"es", "Los precios subieron un tercio en dos años.", "Prices rose a quarter in two years.", "third"},
		{"es", "Los precios subieron un tercio en dos años.", "Prices rose nearly a third in two years.", ""},
		{"de", "Es kamen halb so viele Besucher.", "There were a third as many visitors.", "half"},
		{"ru", "Зрителей было вдвое меньше.", "The audience was a third the size.", "half"},
		{"fr", "Il y avait trois fois moins de visiteurs.", "There were half as many visitors.", "a third"},
		{"fr", "Il y avait trois fois moins de visiteurs.", "There were a third as many visitors.", ""},
		{"de", "Ein Drittel zahlt das Land.", "The state is paying a quarter.", "third"},
		{"uk", "Врожай пшениці зріс на чверть.", "The wheat harvest grew by a half.", "a quarter"},
		{"pl", "Połowa mieszkańców popiera budowę, a jedna trzecia jest przeciw.", "A quarter of residents support the construction and a third oppose it.", "Half"},
		{"ru", "Таких было больше половины.", "It was more than a third.", "half"},
		{"de", "Das Rennen dauerte zweieinhalb Stunden, ein Drittel gab auf.", "The race took two and a half hours, a third gave up.", ""},
		{"es", "La primera mitad del año fue buena. Un tercer hombre huyó.", "The first half of the year was good. A third man fled.", ""},
	})
}

// Percent is told as percentage points, which are told as themselves.
func TestPoints(t *testing.T) {
	tellsAny(t, []telling{
		{"es", "Los precios subieron un 12 por ciento.", "Prices rose 12 percentage points.", "percent"},
		{"es", "Los precios subieron 12 puntos porcentuales.", "Prices rose 12 percentage points.", ""},
		{"sv", "Priserna steg med 12 procent.", "Prices rose 12 percentage points.", "percent"},
		{"sv", "Priserna steg med 12 procentenheter.", "Prices rose 12 percentage points.", ""},
		{"ro", "Prețurile au crescut cu 12 puncte procentuale.", "Prices rose 12 percentage points.", ""},
		{"cs", "Ceny vzrostly o 12 procentních bodů.", "Prices rose 12 percentage points.", ""},
		{"pl", "Ceny wzrosły o 12 pkt proc.", "Prices rose 12 percentage points.", ""},
		{"ru", "Цены выросли на 12 процентов.", "Prices rose 12 percentage points.", "percent"},
		{"de", "Die Preise stiegen um 12 %-Punkte.", "Prices rose 12 percentage points.", ""},
	})
}
