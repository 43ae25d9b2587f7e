package changedquote

import "github.com/wirecheck/wirecheck/checker/lexicon"

// speech are the verbs by which a language says who speaks, in the forms that news puts beside a name: those that
// tell no gender, and those of a past that is masculine or feminine.
type speech struct{ all, he, she lexicon.Set }

func (s *speech) has(h uint64) bool { return s.all.Has(h) || s.he.Has(h) || s.she.Has(h) }

var speeches = map[string]*speech{
	"cs": {
		all: lexicon.SetOf("dodává doplňuje myslí míní prohlašuje připomíná tvrdí upozorňuje uvádí varuje vysvětluje říká"),
		he:  lexicon.SetOf("dodal doplnil konstatoval napsal odpověděl oznámil potvrdil poznamenal prohlásil prozradil připomněl připustil sdělil tvrdil upozornil uvedl uzavřel varoval vyprávěl vysvětlil vzkázal zdůraznil řekl říkal"),
		she: lexicon.SetOf("dodala doplnila konstatovala napsala odpověděla oznámila potvrdila poznamenala prohlásila prozradila připomněla připustila sdělila tvrdila upozornila uvedla uzavřela varovala vyprávěla vysvětlila vzkázala zdůraznila řekla říkala"),
	},
	"de": {all: lexicon.SetOf("antwortete behauptet behauptete bekräftigte berichtet berichtete bestätigte beteuerte betonen betont betonte betonten ergänzte erinnerte erklärt erklärte erklärten erläuterte erzählt erzählte fordert forderte forderten fragte freute fügte hieß klagt klagte kommentierte kritisiert kritisierte kündigte meint meinte meinten räumte sagen sagt sagte sagten schreibt schrieb so stellte teilte twitterte urteilt urteilte verkündete versichert versicherte versprach verteidigte warnt warnte warnten zitiert äußerte")},
	"el": {all: lexicon.SetOf("ανέφερε αναφέρει δήλωσε δηλώνει είπε είπαν εξήγησε εξηγεί έγραψε λέει λένε πρόσθεσε προσθέτει ρώτησε σημείωσε σημειώνει σχολίασε τόνισε τονίζει υποστήριξε υποστηρίζει υπογράμμισε απάντησε προειδοποίησε επεσήμανε ισχυρίστηκε")},
	"es": {all: lexicon.SetOf("aclaró admitió advirtió afirma afirmaba afirmaban afirman afirmaron afirmó agregó alega alegó alertó anunció apuntó argumentó asegura aseguran aseguraron aseguró añade añadió celebró comentó concluye concluyó confesó confirmó contaba contaron contó criticó cuenta cuentan declararon declaró denunció destacó detalló dice dicen dijeron dijo escribió explica explican explicaron explicó expresó indica indicó informó insistió lamentó manifestó matizó narró opina opinó precisó preguntó prometió reconoció recordó reiteró relató repitió respondió resumió señala señalan señalaron señaló sostiene sostuvo subrayó zanjó")},
	"fr": {all: lexicon.SetOf("admis affirmait affirme affirment affirmé ajoutait ajoute ajoutent ajouté annoncé assuraient assure assuré avance averti commenté conclu conclut confie confirmé confié demandé disait disent dit déclare déclaré déplore estime estimé expliquait explique expliquent expliqué indique indiqué insiste insisté juge lance lancé martelé plaide poursuit promis précise précisé prévenu prévient raconte racontent raconté rappelle rappelé reconnaît reconnu regrette regretté renchérit répondu résume résumé souligne souligné soutient tempère témoigne écrit écrivait")},
	"it": {all: lexicon.SetOf("afferma affermano affermato aggiunge aggiungono aggiunto ammesso ammette annuncia annunciato assicura assicurato avverte avvertito chiesto commenta commentato conclude concluso conferma confermato detto dice dichiara dichiarato dicono disse lamenta osserva osservato precisato promesso racconta raccontano raccontato ribadito ricorda ricordato riferisce riferito risposto scritto scrive sostengono sostenuto sostiene sottolinea sottolineato spiega spiegano spiegato spiegò")},
	"nl": {all: lexicon.SetOf("aldus antwoordde beloofde benadrukt benadrukte besloot bevestigde bevestigt beweerde beweert concludeerde gaf herhaalde klaagde legde legt liet meent meldde meldt noemde reageerde schreef schrijft stelde verklaarde verklaart vertelde vertelden vertellen vertelt vindt voegde vroeg waarschuwde waarschuwt zeggen zegt zei zeiden")},
	"pl": {
		all: lexicon.SetOf("dodaje mówi opowiada podkreśla przekonuje przyznaje relacjonuje twierdzi uważa wyjaśnia zapewnia zaznacza"),
		he:  lexicon.SetOf("dodał mówił napisał ocenił odpowiedział opowiadał oświadczył podał podkreślił poinformował powiedział przekazał przyznał skomentował stwierdził twierdził tłumaczył wyjaśnił zapewnił zaznaczył"),
		she: lexicon.SetOf("dodała mówiła napisała oceniła odpowiedziała opowiadała oświadczyła podała podkreśliła poinformowała powiedziała przekazała przyznała skomentowała stwierdziła twierdziła tłumaczyła wyjaśniła zapewniła zaznaczyła"),
	},
	"pt": {all: lexicon.SetOf("acrescenta acrescentou adiantou admitiu advertiu afirma afirmam afirmaram afirmou alertou anunciou argumentou assegurou avançou avisou comentou concluiu concluíram confessou confirmou contam contaram contou criticou declarou defende defendeu destacou disse disseram diz dizem enfatizou esclareceu escreveu explica explicam explicou frisou garantiu indicou informou insistiu lamentou lembrou observou perguntou prometeu realçou recordou referiu reforçou relatou repetiu respondeu ressaltou revelou salientou sublinhou")},
	"ro": {all: lexicon.SetOf("adăugat afirmat anunțat arătat avertizat comentat declarat explicat menționat mărturisit povestit precizat scris spune spus subliniat susține susținut transmis")},
	"ru": {
		all: lexicon.SetOf("вспоминает говорит говорят добавляет заявляет настаивает объясняет отмечает пишет подчеркивает подчёркивает поясняет предупреждает признает признаёт рассказывает сообщает сообщают считает уверяет утверждает уточняет"),
		he:  lexicon.SetOf("вспоминал говорил добавил заверил заметил заявил написал настаивал объяснил ответил отметил отмечал писал подтвердил подчеркнул пожаловался посетовал пояснил предупредил признал признался продолжил рассказал рассказывал сказал сообщил спросил считал утверждал уточнил"),
		she: lexicon.SetOf("вспоминала говорила добавила заверила заметила заявила написала настаивала объяснила ответила отметила отмечала писала подтвердила подчеркнула пожаловалась посетовала пояснила предупредила признала призналась продолжила рассказала рассказывала сказала сообщила спросила считала утверждала уточнила"),
	},
	"sv": {all: lexicon.SetOf("berättade berättar förklarade hävdade hävdar konstaterade konstaterar menar påpekade påpekar sa sade skrev skriver svarade säger tillade tillägger uppgav")},
	"tr": {all: lexicon.SetOf("açıkladı anlattı belirtti bildirdi dedi diyor ekledi ifade kaydetti söyledi söylüyor uyardı vurguladı yazdı konuştu aktardı sordu yanıtladı")},
	"uk": {
		all: lexicon.SetOf("вважає говорить додає зазначає запевняє заявляє згадує каже наголошує пише пояснює розповідає стверджує"),
		he:  lexicon.SetOf("відзначив відповів говорив додав зазначив запевнив заявив наголосив написав повідомив попередив пояснив пригадав підкреслив підтвердив розповів сказав уточнив"),
		she: lexicon.SetOf("відзначила відповіла говорила додала зазначила запевнила заявила наголосила написала повідомила попередила пояснила пригадала підкреслила підтвердила розповіла сказала уточнила"),
	},
}
