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
		{"es", "La pena va de seis meses a un año.", "The sentence is seven months to a year.", "6 month"},
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
