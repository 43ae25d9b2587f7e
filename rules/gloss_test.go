package rules

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// glossed are surnames that mean something, none of them in a table of
// translated-name: language, given name, surname, the surname as it stands behind
// “according to”, what an engine makes of it.
const glossed = `
es Joaquín Alpargata Alpargata Sandal
es Íñigo Bellota Bellota Acorn
es Gonzalo Candelero Candelero Candlestick
es Maite Ceniza Ceniza Ash
es Ramiro Escoba Escoba Broom
es Nerea Garbanzo Garbanzo Chickpea
es Lázaro Cuchillo Cuchillo Knife
pt Vasco Farinha Farinha Flour
pt Nuno Chaveiro Chaveiro Locksmith
pt Larissa Neblina Neblina Mist
pt Tiago Gaveta Gaveta Drawer
pt Rui Marmelo Marmelo Quince
pt Inácio Tesoura Tesoura Scissors
fr Yannick Tournevis Tournevis Screwdriver
fr Maëlle Brouette Brouette Wheelbarrow
fr Loïc Châtaigne Châtaigne Chestnut
fr Thibault Pantoufle Pantoufle Slipper
fr Gwenaëlle Lanterne Lanterne Lantern
fr Sylvain Grenier Grenier Attic
it Giancarlo Cipollone Cipollone Onion
it Ludovica Fringuello Fringuello Finch
it Ettore Lumaca Lumaca Snail
it Donatella Ghianda Ghianda Acorn
it Graziano Mulinello Mulinello Whirlpool
it Ilaria Pentola Pentola Pot
de Jürgen Kesselring Kesselring Kettle
de Annegret Löffler Löffler Spoon
de Detlef Stiefel Stiefel Boot
de Heike Pfannkuch Pfannkuch Pancake
de Rüdiger Leuchter Leuchter Chandelier
de Swantje Dornbusch Dornbusch Bramble
nl Joost Spijkerman Spijkerman Nail
nl Femke Koekoek Koekoek Cuckoo
nl Wouter Hooiberg Hooiberg Haystack
nl Marijke Zonnebloem Zonnebloem Sunflower
pl Zbigniew Śledź Śledzia Herring
pl Grażyna Motyl Motyl Butterfly
pl Wojciech Grzebień Grzebienia Comb
pl Bogusław Kapusta Kapusty Cabbage
pl Jadwiga Bursztyn Bursztyn Amber
cs Zdeněk Hřebík Hřebíka Nail
cs Bohumil Ořech Ořecha Walnut
cs Ladislav Brambora Brambory Potato
cs Vojtěch Koudelka Koudelky Tow
cs Radka Slaninová Slaninové Bacon
ru Геннадий Сковорода Сковороды Pan
ru Аркадий Подушкин Подушкина Pillow
ru Людмила Иголкина Иголкиной Needle
ru Вячеслав Гребешков Гребешкова Scallop
ru Тимофей Лопата Лопаты Shovel
tr Hüseyin Fındık Fındık'a Hazelnut
tr Nurettin Kaşıkçı Kaşıkçı'ya Spoonmaker
tr Binnur Çekirge Çekirge'ye Grasshopper
tr Selahattin Sünger Sünger'e Sponge
uk Остап Колодязь Колодязя Well
uk Богдана Сорока Сороки Magpie
ro Gheorghe Lingură Lingură Spoon
ro Costel Gutuie Gutuie Quince
sv Torbjörn Ekorre Ekorre Squirrel
sv Ingegerd Spindel Spindel Spider
`

// gloss templates: G the given name, S the surname, A the surname behind “according
// to”, E what it became.
var glossTemplates = map[string]string{
	"es": "La alcaldía recibió ayer a G S, que dirige la obra del puente desde marzo.\n\nSegún A, los trabajos terminarán antes del verano. S dijo a los vecinos que la espera ha sido larga.\n\nLa oposición pidió a S que explique los retrasos.",
	"pt": "A prefeitura recebeu ontem G S, que dirige a obra da ponte desde março.\n\nSegundo A, os trabalhos terminarão antes do verão. S disse aos moradores que a espera foi longa.\n\nA oposição pediu que S explique os atrasos.",
	"fr": "La mairie a reçu hier G S, qui dirige le chantier du pont depuis mars.\n\nSelon A, les travaux seront terminés avant l’été. S a dit aux habitants que l’attente avait été longue.\n\nL’opposition a demandé à S d’expliquer les retards.",
	"it": "Il comune ha ricevuto ieri G S, che dirige il cantiere del ponte da marzo.\n\nSecondo A, i lavori finiranno prima dell’estate. S ha detto agli abitanti che l’attesa è stata lunga.\n\nL’opposizione ha chiesto a S di spiegare i ritardi.",
	"de": "Das Rathaus empfing gestern G S, der die Arbeiten an der Brücke seit März leitet.\n\nLaut A werden die Arbeiten vor dem Sommer enden. S sagte den Anwohnern, dass das Warten lang gewesen sei.\n\nDie Opposition bat S, die Verzögerungen zu erklären.",
	"nl": "Het gemeentehuis ontving gisteren G S, die sinds maart het werk aan de brug leidt.\n\nVolgens A is het werk voor de zomer klaar. S zei tegen de bewoners dat het wachten lang had geduurd.\n\nDe oppositie vroeg S om de vertraging uit te leggen.",
	"pl": "Ratusz przyjął wczoraj gościa, którym był G S, kierujący od marca pracami przy moście.\n\nWedług A prace zakończą się przed latem. S powiedział mieszkańcom, że czekanie było długie.\n\nOpozycja chce, żeby S wyjaśnił opóźnienia.",
	"cs": "Na radnici včera vystoupil G S, který od března vede práce na mostě.\n\nPodle A skončí práce před létem. S řekl obyvatelům, že čekání bylo dlouhé.\n\nOpozice chce, aby S vysvětlil zpoždění.",
	"ru": "В мэрии вчера выступил G S, который с марта руководит работами на мосту.\n\nПо словам A, работы закончатся до лета. S сказал жителям, что ждать пришлось долго.\n\nОппозиция хочет, чтобы S объяснил задержки.",
	"uk": "У мерії вчора виступив G S, який з березня керує роботами на мосту.\n\nЗа словами A, роботи закінчаться до літа. S сказав мешканцям, що чекати довелося довго.\n\nОпозиція хоче, щоб S пояснив затримки.",
	"tr": "Belediyede dün, marttan beri köprü çalışmalarını yöneten G S konuştu.\n\nGazeteciler A sordu: çalışmalar yazdan önce bitecek. S mahalle sakinlerine beklemenin uzun sürdüğünü söyledi.\n\nMuhalefet, gecikmeleri S açıklasın istiyor.",
	"ro": "Primăria l-a primit ieri pe G S, care conduce din martie lucrările la pod.\n\nPotrivit lui A, lucrările se vor încheia înainte de vară. S le-a spus locuitorilor că așteptarea a fost lungă.\n\nOpoziția i-a cerut lui S să explice întârzierile.",
	"sv": "Kommunen tog i går emot G S, som leder arbetet på bron sedan mars.\n\nEnligt A blir arbetet klart före sommaren. S sade till de boende att väntan hade varit lång.\n\nOppositionen bad S att förklara förseningarna.",
}

const glossEnglish = "The town hall yesterday received G E, who has been in charge of the work on the bridge since March.\n\nAccording to E, the work will end before the summer. E told residents that the wait had been long.\n\nThe opposition asked E to explain the delays."

// Surnames that no table has are found where the original has them, in any language.
func TestGlossedNamesAreFoundWithoutATable(t *testing.T) {
	w := newWorker(t)
	w.MinConfidence = 60
	found, all, places, want := 0, 0, 0, 0
	for line := range strings.SplitSeq(strings.TrimSpace(glossed), "\n") {
		f := strings.Fields(line)
		given, name := f[1], f[2]
		english := given
		if l := prose.Latinise(given, f[0]); l != "" {
			english, name = l, prose.Latinise(name, f[0])
		}
		fill := func(text, given string) string {
			words := strings.NewReplacer("G", given, "S", f[2], "A", f[3], "E", f[4])
			var out strings.Builder
			for n, word := range strings.SplitAfter(text, " ") {
				_ = n
				if bare := strings.Trim(word, " ,.\n"); len(bare) == 1 && strings.Contains("GSAE", bare) {
					word = words.Replace(word)
				} else if at := strings.Index(word, "\n\n"); at >= 0 && len(strings.Trim(word[at:], " ,.\n")) == 1 && strings.Contains("GSAE", strings.Trim(word[at:], " ,.\n")) {
					word = word[:at] + words.Replace(word[at:])
				}
				out.WriteString(word)
			}
			return out.String()
		}
		s := story(fill(glossEnglish, english), fill(glossTemplates[f[0]], given), f[0])
		hits := 0
		for _, finding := range w.Check(s).Findings {
			if (finding.Rule.ID == "translated-name" || finding.Rule.ID == "changed-name") && finding.Text == f[4] && len(finding.Fixes) > 0 && finding.Fixes[0].Label == name {
				hits++
			}
		}
		all, places, want = all+1, places+hits, want+4
		if hits > 0 {
			found++
		}
		if hits < 4 {
			t.Logf("%s: %d of 4 places: %v", line, hits, w.Check(s).Findings)
		}
	}
	t.Logf("%d of %d names, %d of %d places", found, all, places, want)
	if found*10 < all*9 || places*10 < want*9 {
		t.Errorf("%d of %d names and %d of %d places found, want nine in ten", found, all, places, want)
	}
}

// story is one with its original, in plain paragraphs.
func story(english, original, language string) *checker.Story {
	text := func(plain, language string) prose.Text {
		t := prose.Text{Plain: plain, Language: language}
		start := 0
		for _, block := range strings.SplitAfter(plain, "\n\n") {
			t.Blocks = append(t.Blocks, prose.Block{Start: start, End: start + len(strings.TrimSpace(block))})
			start += len(block)
		}
		return t
	}
	o := text(original, language)
	return &checker.Story{Translation: text(english, "en"), Original: &o, OriginalLanguage: language, Input: english}
}
