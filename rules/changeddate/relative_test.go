package changeddate

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ruletest"
)

// Each original with a translation that is marked as in the README: a right one has
// no mark. “¶” parts paragraphs.
func TestRelative(t *testing.T) {
	probe(t, [][3]string{
		{"es", "El juez decidirá mañana.", "The judge will decide {today|tomorrow}."},
		{"es", "El juez decidirá mañana.", "The judge will decide tomorrow."},
		{"es", "El juez decidió por la mañana que hoy seguirá.", "The judge decided in the morning that he would go on today."},
		{"es", "La huelga empezó ayer por la mañana.", "The strike began {this morning|yesterday morning}."},
		{"es", "Anoche cerraron el puerto.", "They closed the port today."},
		{"es", "El puerto cerró ayer y abrirá mañana.", "The port closed yesterday and will open {today|tomorrow}."},
		{"es", "El puerto cerró ayer y abrirá mañana.", "The port will open tomorrow, having closed yesterday."},
		{"es", "La reunión será mañana por la noche.", "The meeting will be {last night|tomorrow night}."},
		{"es", "Anoche cerraron el puerto.", "They will close the port {tomorrow night|last night}."},
		{"es", "La planta cerrará el próximo abril.", "The plant will close {last April|next April}."},
		{"ja", "来年4月に工場を閉鎖する。", "The plant will close {last April|next April}."},
		{"es", "La planta cerró en abril del año pasado.", "The plant closed last April."},
		{"es", "Llegaron antes de ayer.", "They arrived the day before yesterday."},
		{"es", "Llegaron ayer.", "They arrived {the day before yesterday|yesterday}."},
		{"es", "Votarán pasado mañana.", "They will vote {tomorrow|the day after tomorrow}."},
		{"es", "El acto fue el jueves. Hoy descansan.", "The event was yesterday. They rest today."},
		{"es", "El acto será el jueves, dijo ayer el portavoz.", "The event will be today, the spokesman said on Tuesday."},
		{"ar", "وعقد الاجتماع يوم السبت، وفي ذلك اليوم خرجت مظاهرات.", "The meeting was held on {Sunday|Saturday}, and on that day there were demonstrations."},
		{"ar", "وعقد الاجتماع يوم السبت، وفي ذلك اليوم خرجت مظاهرات.", "The meeting was held on Saturday, and on that day there were demonstrations."},
		{"he", "באותו היום נערכה הישיבה ביום שבת.", "That same day the meeting was held on {Sunday|Saturday}."},
		{"de", "Der Richter entschied gestern.", "The judge decided {today|yesterday}."},
		{"de", "Der Richter entschied gestern.", "The judge decided on Tuesday."},
		{"de", "Der Richter entschied heute Nacht.", "The judge decided yesterday."},
		{"de", "Am Morgen tagte der Rat, heute tagt er nicht.", "In the morning the council met, today it does not."},
		{"de", "Übermorgen tagt der Rat.", "The council meets {tomorrow|the day after tomorrow}."},
		{"de", "Die gestrige Sitzung fiel aus.", "{Today|Yesterday}’s session was cancelled."},
		{"fr", "Le juge a décidé hier.", "The judge decided {today|yesterday}."},
		{"fr", "Le juge a décidé avant-hier.", "The judge decided {yesterday|the day before yesterday}."},
		{"fr", "Le vote d’aujourd’hui est clos.", "{Tomorrow|Today}’s vote is closed."},
		{"fr", "Le juge n’a pas décidé hier. Il décidera demain.", "The judge will decide tomorrow. He did not yesterday."},
		{"it", "Il giudice decide domani.", "The judge decides {yesterday|tomorrow}."},
		{"it", "Il treno è partito stamattina.", "The train left {yesterday morning|this morning}."},
		{"it", "Il treno è partito stanotte.", "The train left yesterday."},
		{"pt", "O juiz decide depois de amanhã.", "The judge decides {tomorrow|the day after tomorrow}."},
		{"pt", "O juiz decide hoje.", "The judge decides today."},
		{"nl", "De rechter beslist morgen.", "The judge decides {today|tomorrow}."},
		{"nl", "In de morgen regende het, vandaag niet.", "It rained in the morning, not today."},
		{"ru", "Судья решит завтра.", "The judge will decide {today|tomorrow}."},
		{"ru", "На вчерашней встрече его не было.", "He was not at {today|yesterday}’s meeting."},
		{"ru", "Послезавтра суд начнётся.", "The trial begins the day after tomorrow."},
		{"uk", "Суддя вирішив учора.", "The judge decided {tomorrow|yesterday}."},
		{"pl", "Sędzia zdecyduje jutro.", "The judge will decide {today|tomorrow}."},
		{"pl", "Sędzia zdecydował dziś w nocy.", "The judge decided yesterday."},
		{"cs", "Soudce rozhodne zítra.", "The judge will decide {yesterday|tomorrow}."},
		{"sv", "Domaren beslutade i går.", "The judge decided {today|yesterday}."},
		{"ro", "Judecătorul decide mâine.", "The judge decides {today|tomorrow}."},
		{"tr", "Yargıç dün karar verdi.", "The judge decided {today|yesterday}."},
		{"el", "Ο δικαστής αποφασίζει αύριο.", "The judge decides {today|tomorrow}."},
		{"ar", "اجتمع المجلس أمس في المدينة.", "The council met {today|yesterday} in the city."},
		{"ar", "اجتمع المجلس في اليوم التالي.", "The council met yesterday."},
		{"he", "השופט יחליט מחר.", "The judge will decide {today|tomorrow}."},
		{"he", "היום האחרון היה קשה.", "Yesterday was hard."},
		{"zh", "法官昨天作出决定。", "The judge decided {tomorrow|yesterday}."},
		{"zh", "他说明天气会变。", "He explained today that the weather would change."},
		{"ja", "裁判官は明日決定する。", "The judge will decide {today|tomorrow}."},
		{"ko", "판사는 내일 결정한다.", "The judge will decide {today|tomorrow}."},
		{"ko", "오늘날 판사는 많다.", "There were many judges yesterday."},
		{"es", "El diario lo publicó ayer.", "USA Today published it."},
	})
}

func TestPeriods(t *testing.T) {
	probe(t, [][3]string{
		{"es", "La feria fue la semana pasada.", "The fair was {next week|last week}."},
		{"es", "La feria será la semana que viene.", "The fair will be {next month|next week}."},
		{"es", "La feria será la semana que viene.", "The fair will be next week."},
		{"es", "La feria fue la semana pasada.", "The fair was this week."},
		{"es", "La feria del año pasado fue en mayo.", "{Next year|Last year}’s fair was in May."},
		{"fr", "La foire aura lieu l’année prochaine.", "The fair will be held {last year|next year}."},
		{"fr", "La foire aura lieu l’année prochaine.", "The fair will be held in 2031, said the mayor this week."},
		{"de", "Letzten Monat kamen mehr Gäste.", "{Last week|Last month} more guests came."},
		{"de", "Letzten Monat kamen mehr Gäste.", "{Last year|Last month} more guests came."},
		{"de", "Am Ende der letzten Woche kamen mehr Gäste.", "More guests came last weekend."},
		{"de", "Heuer kommen mehr Gäste.", "More guests are coming this year."},
		{"de", "Nächste Woche wird gewählt, sagte er vorige Woche.", "Last week he said that the vote was next week."},
		{"it", "La fiera è stata lo scorso fine settimana.", "The fair was {next weekend|last weekend}."},
		{"fr", "La foire a eu lieu l’année dernière.", "The fair was held {this year|last year}."},
		{"es", "El club perdió la temporada pasada.", "The club lost {next season|last season}."},
		{"es", "El club ganará este año o el próximo.", "The club will win this year, or next year."},
		{"nl", "Het regende de afgelopen maand.", "It rained this month."},
		{"pt", "A feira será no mês que vem.", "The fair will be {last month|next month}."},
		{"nl", "De beurs was vorig jaar.", "The fair was {last month|last year}."},
		{"ru", "Ярмарка была прошлым летом.", "The fair was {next summer|last summer}."},
		{"uk", "Ярмарок був минулого тижня.", "The fair was {next week|last week}."},
		{"pl", "Targi były w zeszłym tygodniu.", "The fair was {last year|last week}."},
		{"cs", "Veletrh byl loni.", "The fair was {next year|last year}."},
		{"sv", "Mässan hölls i fjol.", "The fair was held {next year|last year}."},
		{"ro", "Târgul va fi luna viitoare.", "The fair will be {last month|next month}."},
		{"tr", "Fuar geçen hafta açıldı.", "The fair opened {last month|last week}."},
		{"el", "Η έκθεση άνοιξε πέρυσι.", "The fair opened {last month|last year}."},
		{"ar", "افتتح المعرض في الأسبوع الماضي.", "The fair opened {next week|last week}."},
		{"he", "היריד נפתח בשבוע שעבר.", "The fair opened {next week|last week}."},
		{"zh", "展览会上周开幕。", "The fair opened last week."},
		{"zh", "展览将于下个月开幕。", "The fair opens {last month|next month}."},
		{"ja", "展示会は来週始まる。", "The fair begins {last week|next week}."},
		{"ko", "박람회는 다음 달 열린다.", "The fair opens {next year|next month}."},
	})
}

// What is right, however freely it is said, stands.
func TestRelativeStands(t *testing.T) {
	probe(t, [][3]string{
		{"es", "Hoy en día pocos leen.¶Ayer abrió la feria.", "Few people read nowadays.¶The fair opened yesterday."},
		{"es", "En la mañana de ayer hubo niebla; mañana no habrá.", "There was fog yesterday morning; there will be none tomorrow."},
		{"es", "Antier llegó el barco y hoy zarpa.", "The ship arrived two days ago and sails today."},
		{"es", "Trabajan mañana y noche.", "They work day and night, today as ever."},
		{"es", "El año que viene subirá la luz, como el pasado año.", "Next year electricity will go up, as it did last year."},
		{"es", "La víspera llovió. Hoy hace sol.", "It rained yesterday. The sun shines today."},
		{"es", "La reunión de ayer se repite hoy.", "Yesterday’s meeting is repeated today."},
		{"es", "La semana pasada, en mayo, cayó el precio.", "The price fell in May, last week."},
		{"de", "Die Jugend von heute liest.", "Today’s young people read."},
		{"de", "Gestern sagte er: „Heute entscheiden wir.“", "“We will decide today,” he said yesterday."},
		{"de", "In der Nacht auf heute schneite es, morgen taut es.", "It snowed overnight, and tomorrow it will thaw."},
		{"de", "Ende vergangener Woche fiel der Preis, Anfang dieses Monats stieg er.", "The price rose at the start of this month and fell at the end of last week."},
		{"fr", "Hier soir, le pont a fermé.", "The bridge closed last night."},
		{"fr", "Du jour au lendemain, il a tout perdu. Aujourd’hui, il recommence.", "He lost everything overnight. Today he begins again."},
		{"fr", "La semaine prochaine, ou dans un mois.", "Next week, or next month."},
		{"it", "Ieri sera ha piovuto, stamattina no.", "It rained last night but not this morning."},
		{"pt", "Ontem à noite choveu.", "It rained last night."},
		{"nl", "Gisteravond regende het en vanmorgen ook.", "It rained last night and again this morning."},
		{"ru", "Сегодня ночью выпал снег.", "It snowed last night."},
		{"ru", "Это было не вчера.¶Сегодня всё иначе.", "That was long ago.¶Today all is different."},
		{"pl", "Lata temu, w zeszłym tygodniu lata, padało.", "Years ago, in the last week of summer, it rained."},
		{"cs", "Letošní sklizeň je horší než loňská.", "This year’s harvest is worse than last year’s."},
		{"tr", "Dün gece yağmur yağdı.", "It rained last night."},
		{"sv", "I natt snöade det, i morgon töar det.", "It snowed overnight, and it thaws tomorrow."},
		{"ro", "În ultima lună a plouat, astăzi nu.", "It rained last month but not today."},
		{"ar", "هذا اليوم الأول من العام المقبل.", "This is the first day of next year."},
		{"he", "היום שאחרי יהיה קשה.", "The day after tomorrow will be hard, they say."},
		{"zh", "晚上周先生说今天气温会下降。", "In the evening Mr. Zhou said that it would be colder tomorrow."},
		{"ja", "来年度の予算は今日決まる。", "Next year’s budget will be decided today."},
		{"ko", "오늘날 다음 주자는 내일의 주인이다.", "The next runner of this age is the master of tomorrow."},
	})
}

// probe checks translations with their originals.
func probe(t *testing.T, rows [][3]string) {
	c, err := checker.New([]*checker.Rule{Rule})
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker()
	for _, row := range rows {
		readme := "## Flagged\n```" + row[0] + "→en\n> " + strings.ReplaceAll(row[1], "¶", "\n> ") + "\n" + strings.ReplaceAll(row[2], "¶", "\n") + "\n```\n"
		examples, err := ruletest.Examples(readme)
		if err != nil {
			t.Fatalf("%s: %v", row[2], err)
		}
		e := examples[0]
		found := w.Check(e.Story).Findings
		if len(found) != len(e.Marks) {
			t.Errorf("%s: %s\n%s: %d findings", row[0], row[1], row[2], len(found))
			continue
		}
		for n, m := range e.Marks {
			if f := found[n]; f.Start != m.Start || f.End != m.End || f.Fixes[0].Edits[0].Text != m.Fix {
				t.Errorf("%s: %s\n%s: “%s” → %v", row[0], row[1], row[2], e.Story.Translation.Plain[f.Start:f.End], f.Fixes[0].Edits)
			}
		}
	}
}
