package prose

import "testing"

// Spans told from now, in either direction.
func TestAgos(t *testing.T) {
	tellsAny(t, []telling{
		{"es", "Hace tres días llegó a Madrid.", "He will arrive in Madrid in three days.", "three days ago"},
		{"es", "Dentro de tres días llega a Madrid.", "He arrived in Madrid three days ago.", "in three days"},
		{"de", "Vor drei Tagen kam er in Berlin an.", "In three days he arrives in Berlin.", "three days ago"},
		{"de", "In drei Wochen beginnt der Prozess.", "The trial began three weeks ago.", "in three weeks"},
		{"fr", "Il y a trois jours, il est arrivé à Paris.", "He arrives in Paris in three days.", "three days ago"},
		{"ru", "Три дня назад он прибыл в Москву.", "In three days he arrives in Moscow.", "three days ago"},
		{"ru", "Через три недели начнётся суд.", "The trial began three weeks ago.", "in three weeks"},
		{"ar", "وصل قبل ثلاثة أيام إلى القاهرة.", "He will arrive in Cairo in three days.", "three days ago"},
		{"zh", "三天前他抵达北京。", "He arrives in Beijing in three days.", "three days ago"},
	})
}
