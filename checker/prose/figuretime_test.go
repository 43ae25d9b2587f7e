package prose

import "testing"

// The time of day of an original in its language, and what the translation has instead.
func TestTimes(t *testing.T) {
	tellsOtherwise(t, []telling{
		{"cs", "Schůze začíná v 19.45.", "The meeting begins at 8:45 p.m.", "7:45"},
		{"de", "Die Sitzung beginnt um 16.15 Uhr.", "The meeting begins at 4:15 p.m.", ""},
		{"de", "Die Sitzung beginnt um 16.15 Uhr.", "The meeting begins at 4:15 a.m.", "p.m."},
		{"de", "Die Sitzung beginnt um 16.15 Uhr.", "The meeting begins at 3.15 pm.", "4.15"},
		{"de", "Die Sitzung beginnt um 8.15 Uhr.", "The meeting begins at 8:15 p.m.", ""}, // which half is not told
		{"es", "La reunión empieza a las 20:30 horas.", "The meeting begins at 8:50 p.m.", "8:30"},
		{"es", "Empieza a las 18.30 y termina a las 20.00.", "It begins at 6:30 p.m. and ends at 9 p.m.", "8"},
		{"fr", "La séance commence à 20h30.", "The meeting begins at 8:30 a.m.", "p.m."},
		{"fr", "La séance commence à 12h 15 GMT.", "The meeting begins at 12:15 GMT.", ""},
		{"it", "La riunione comincia alle 18.30.", "The meeting begins at 19:30.", "18:30"},
		{"nl", "De vergadering begint om 19.45 uur.", "The meeting begins at 8:45 p.m.", "7:45"},
		{"pt", "A reunião começa às 18h30.", "The meeting begins at 6:30 p.m.", ""},
		{"de", "Die Sitzung beginnt um 3 Uhr nachmittags.", "The session begins at 3 a.m.", "p.m."},
		{"de", "Das Bad öffnet um 8 Uhr, abends wird getanzt.", "The pool opens at 8 a.m., and there is dancing in the evening.", ""},
		{"es", "La reunión empieza a las 3 de la tarde.", "The meeting begins at 3 am.", "pm"},
		{"es", "A las 11 de la noche cerró el bar.", "The bar closed at 11 a.m.", "p.m."},
		{"es", "De las 8 de la mañana a las 3 de la tarde.", "From 8 a.m. to 3 p.m.", ""},
		{"es", "Mañana a las 8 empieza la reunión.", "The meeting begins at 8 p.m. tomorrow.", ""},
		{"ja", "会議は午前3時に始まる。", "The meeting begins at 3 p.m.", "a.m."},
		{"ja", "北朝鮮は8時に発表した。", "North Korea announced it at 8 p.m.", ""},
		{"nl", "De vergadering begint om 8 uur ’s avonds.", "The session begins at 8 a.m.", "p.m."},
		{"ru", "В 3 часа ночи раздался взрыв.", "The blast came at 3 p.m.", "a.m."},
		{"zh", "会议下午3点开始。", "The meeting begins at 3 a.m.", "p.m."},
		{"ru", "Билет стоит 19.45, а заседание начнётся в 18:30.", "A ticket is 19.45, and the meeting begins at 6:30 p.m.", ""},
	})
}
