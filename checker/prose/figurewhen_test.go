package prose

import "testing"

// Words for times of the day and the year.
func TestWhens(t *testing.T) {
	tellsAny(t, []telling{
		{"es", "La reunión fue el 3 de mayo a mediodía.", "The meeting was on 3 May at midnight.", "noon"},
		{"es", "La reunión fue el 3 de mayo a mediodía.", "The meeting was on 3 May at noon.", ""},
		{"es", "La tienda cierra a medianoche.", "The shop closes at noon.", "midnight"},
		{"de", "Der Laden schließt um Mitternacht.", "The shop closes at noon.", "midnight"},
		{"fr", "Le magasin ferme à midi.", "The shop closes at midnight.", "noon"},
		{"es", "La obra termina a finales de mayo.", "The work ends in early May.", "late"},
		{"es", "La obra termina a finales de mayo.", "The work ends in late May.", ""},
		{"es", "La obra termina a finales de mayo.", "The work ends at the end of May.", ""},
		{"de", "Die Arbeiten enden Anfang Mai.", "The work ends in late May.", "early"},
		{"de", "Die Arbeiten enden Mitte Mai.", "The work ends in early May.", "mid"},
		{"fr", "Les travaux finissent début mai.", "The work ends at the end of May.", "beginning of"},
		{"es", "La obra termina a principios de 2015.", "The work ends in late 2015.", "early"},
		{"es", "Ocurrió a principios del siglo XIX.", "It happened at the end of the 19th century.", "beginning of"},
		{"es", "Viajó a España en otoño.", "He travelled to Spain in spring.", "autumn"},
		{"de", "Im Sommer 2010 reiste er nach Rom.", "In the winter of 2010 he travelled to Rome.", "summer"},
		{"fr", "En hiver, la ville est vide.", "In summer the town is empty.", "winter"},
		{"ru", "Летом город пуст.", "In winter the town is empty.", "summer"},
		{"ru", "Летом город пуст.", "In summer the town is empty.", ""},
		{"zh", "他在春天去了罗马。", "He went to Rome in autumn.", "spring"},
		{"es", "La tienda abre los lunes por la mañana.", "The shop opens on Monday evenings.", "mornings"},
		{"es", "La explosión ocurrió el martes por la noche.", "The explosion happened on Tuesday morning.", "evening"},
		{"es", "La explosión ocurrió el martes por la noche.", "The explosion happened on Tuesday night.", ""},
		{"de", "Die Explosion geschah am Dienstagmorgen.", "The explosion happened on Tuesday evening.", "morning"},
		{"fr", "L'explosion a eu lieu mardi matin.", "The explosion happened on Tuesday night.", "morning"},
		{"de", "Die Explosion geschah am Dienstag nachmittag.", "The explosion happened on Tuesday morning.", "afternoon"},
		{"de", "Die Explosion geschah in der Nacht zum Dienstag.", "The explosion happened on Tuesday morning.", ""},
		{"de", "Sie erscheint nicht anfangs, sondern Ende 2009.", "It comes out not early in 2009 but at the end.", ""},
		{"it", "Ha segnato nel secondo tempo.", "He scored in the first half.", "second half"},
		{"it", "Ha segnato nel secondo tempo.", "He scored in the second half.", ""},
		{"pl", "Sprzedaż spadła w drugim półroczu.", "Sales fell in the first half.", "second half"},
		{"cs", "Ve druhém poločase padl gól.", "There was a goal in the first half.", "second half"},
		{"sv", "Andra halvåret gick bra.", "The first half of the year went well.", "second half"},
		{"sv", "Första halvåret gick bra.", "The second half of the year went well.", "first"},
		{"zh", "他在下半场进球。", "He scored in the first half.", "second half"},
		{"ko", "하반기 매출이 줄었다.", "First-half sales fell.", "Second half"},
		{"es", "Cerrarán antes de fin de año.", "They will close before the end of the month.", "end of the year"},
		{"zh", "工厂将于年底前关闭。", "The plant will close before the end of the year.", ""},
		{"de", "Wie er am Abend sagte, zahlt er im nächsten Monat.", "He said at the end of the day that he would pay next month.", ""},
		{"pl", "Eksport wzrósł w drugim kwartale.", "Exports grew in the third quarter.", "second quarter"},
	})
}
