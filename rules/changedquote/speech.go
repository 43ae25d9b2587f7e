package changedquote

import "github.com/wirecheck/wirecheck/checker/lexicon"

// speech are the verbs by which a language says who speaks, in the forms that news puts beside a name: those that
// tell no gender, and those of a past that is masculine or feminine.
type speech struct {
	all, he, she lexicon.Set
	any          lexicon.Set // of these
}

func (s *speech) has(h uint64) bool { return s.any.Has(h) }

var speeches = joined(map[string]*speech{
	"ar": {
		he:  lexicon.SetOf("قال وقال أضاف وأضاف صرح وصرح صرّح وصرّح أوضح وأوضح أكد وأكد ذكر وذكر"),
		she: lexicon.SetOf("قالت وقالت أضافت وأضافت صرحت وصرحت صرّحت وصرّحت أوضحت وأوضحت أكدت وأكدت ذكرت وذكرت"),
	},
	"cs": {
		all: lexicon.SetOf("dodali dodává doplňuje myslí míní prohlašuje připomíná tvrdí oznámili potvrdili sdělili upozorňuje uvedli uvádí uvádějí varuje vysvětluje řekli říkají říká"),
		he:  lexicon.SetOf("dodal doplnil konstatoval napsal odpověděl oznámil potvrdil poznamenal prohlásil prozradil připomněl připustil sdělil tvrdil upozornil uvedl uzavřel varoval vyprávěl vysvětlil vzkázal zdůraznil řekl říkal"),
		she: lexicon.SetOf("dodala doplnila konstatovala napsala odpověděla oznámila potvrdila poznamenala prohlásila prozradila připomněla připustila sdělila tvrdila upozornila uvedla uzavřela varovala vyprávěla vysvětlila vzkázala zdůraznila řekla říkala"),
	},
	"de": {all: lexicon.SetOf("antwortete behauptet behauptete bekräftigte berichtet berichtete bestätigte beteuerte betonen betont betonte betonten ergänzte erinnerte erklärt erklärte erklärten erläuterte erzählt erzählte fordert forderte forderten fragte freute fügte hieß klagt klagte kommentierte kritisiert kritisierte kündigte meint meinte meinten räumte sagen sagt sagte sagten schreibt schrieb so stellte teilte twitterte urteilt urteilte verkündete versichert versicherte versprach verteidigte warnt warnte warnten zitiert äußerte")},
	"el": {all: lexicon.SetOf("ανέφερε αναφέρει δήλωσε δηλώνει είπε είπαν εξήγησε εξηγεί έγραψε λέει λένε πρόσθεσε προσθέτει ρώτησε σημείωσε σημειώνει σχολίασε τόνισε τονίζει υποστήριξε υποστηρίζει υπογράμμισε απάντησε προειδοποίησε επεσήμανε ισχυρίστηκε")},
	"es": {all: lexicon.SetOf("aclara aclaró admite admitió advierte advirtió afirma afirmaba afirmaban afirman afirmaron afirmó agregó alega alegó alertó anuncia anunció apuntó argumentó asegura aseguran aseguraron aseguró añade añadió añadía celebró comenta comentó concluye concluyó confesó confirmó contaba contaron contó criticó cuenta cuentan declara declaraba declararon declaró decía denunció destacó detalló dice dicen dijeron dijo escribió explica explicaba explican explicaron explicó expresó indica indicó informó insistió lamentó manifestó matizó narró opina opinó precisó preguntan preguntó prometió reconoce reconoció recordó recuerda reiteró relata relató repitió respondió resumió señala señalaba señalan señalaron señaló sostiene sostuvo subrayó zanjó")},
	"fr": {all: lexicon.SetOf("admis affirmait affirme affirment affirmé ajoutait ajoute ajoutent ajouté annonce annoncent annoncé annonçait assuraient assurait assure assuré avance averti commentait commente commenté conclu conclut confiait confie confirmé confié demandé disait disent dit déclarait déclare déclaré déplore estimait estime estimé expliquaient expliquait explique expliquent expliqué indiquait indique indiqué insiste insisté juge lance lancé martelé notait note observe plaide poursuit promis précisait précise précisé prévenu prévient racontait raconte racontent raconté rappelle rappelé reconnaît reconnu regrette regretté renchérit répond répondait répondu résume résumé souligne souligné soutient tempère témoigne écrit écrivait")},
	"he": {
		he:  lexicon.SetOf("אמר הוסיף ציין הסביר הודיע טען סיפר הצהיר"),
		she: lexicon.SetOf("אמרה הוסיפה ציינה הסבירה הודיעה טענה סיפרה הצהירה"),
	},
	"it": {all: lexicon.SetOf("afferma affermano affermato aggiunge aggiungeva aggiungono aggiunto ammesso ammette annuncia annunciato assicura assicurato avverte avvertito chiesto commenta commentato conclude concluso conferma confermato detto dice diceva dichiara dichiarato dicono disse lamenta osserva osservato precisato promesso racconta raccontano raccontato raccontava ribadito ricorda ricordato riferisce riferito risponde risposto scritto scrive sostengono sostenuto sostiene sottolinea sottolineato spiega spiegano spiegato spiegava spiegò")},
	"nl": {all: lexicon.SetOf("aldus antwoordde beloofde benadrukt benadrukte besloot bevestigde bevestigt beweerde beweert concludeerde gaf herhaalde klaagde legde legt liet meent meldde meldt noemde reageerde schreef schrijft stelde verklaarde verklaart vertelde vertelden vertellen vertelt vindt voegde vroeg waarschuwde waarschuwt zeggen zegt zei zeiden")},
	"pl": {
		all: lexicon.SetOf("dodają dodali dodaje donosi donoszą informuje informują alarmuje apeluje mówi mówią ocenia ostrzega podają podali poinformowali przypomina pyta tłumaczy wspomina zapowiada zauważa powiedzieli przekazali opowiada podkreśla przekonuje przyznaje relacjonuje twierdzi uważa wyjaśnia zapewnia zaznacza"),
		he:  lexicon.SetOf("argumentował dodał mówił napisał obiecał ocenił oznajmił ostrzegł przypomniał wspominał wyznał zapowiedział zapytał zauważył żartował odpowiedział opowiadał oświadczył podał podkreślił poinformował powiedział przekazał przyznał skomentował stwierdził twierdził tłumaczył wyjaśnił zapewnił zaznaczył"),
		she: lexicon.SetOf("argumentowała dodała mówiła napisała obiecała oceniła oznajmiła ostrzegła przypomniała wspominała wyznała zapowiedziała zapytała zauważyła żartowała odpowiedziała opowiadała oświadczyła podała podkreśliła poinformowała powiedziała przekazała przyznała skomentowała stwierdziła twierdziła tłumaczyła wyjaśniła zapewniła zaznaczyła"),
	},
	"pt": {all: lexicon.SetOf("acrescenta acrescentava acrescentou adiantou admitiu advertiu afirma afirmam afirmaram afirmou alertou anunciou argumentou assegurou avançou avisou comentou concluiu concluíram confessou confirmou conta contam contaram contou criticou declara declarou defende defendeu destacou disse disseram diz dizem dizia enfatizou esclareceu escreveu explica explicam explicava explicou frisou garantiu indicou informou insistiu lamentou lembrou observou perguntou prometeu realçou reconhece reconheceu recordou referiu reforçou relatou repetiu respondeu ressaltou revelou salientou sublinhou")},
	"ro": {all: lexicon.SetOf("adaugă adăugat afirmat afirmă anunțat arătat avertizat comentat declarat declară explicat explică menționat mărturisit povestit precizat scris spune spunea spus subliniat susține susținut transmis zice zis")},
	"ru": {
		all: lexicon.SetOf("вспоминает добавили заявили заявляют отметили отмечают передает передаёт рассказали сказали сообщили уточнили говорит говорят добавляет заявляет настаивает объясняет отмечает пишет подчеркивает подчёркивает поясняет предупреждает признает признаёт рассказывает сообщает сообщают считает уверяет утверждает уточняет"),
		he:  lexicon.SetOf("вспоминал говорил добавил заверил заметил заявил написал настаивал объяснил ответил отметил отмечал писал подтвердил подчеркнул пожаловался посетовал пояснил предупредил признал признался продолжил рассказал рассказывал сказал сообщил спросил считал утверждал уточнил"),
		she: lexicon.SetOf("вспоминала говорила добавила заверила заметила заявила написала настаивала объяснила ответила отметила отмечала писала подтвердила подчеркнула пожаловалась посетовала пояснила предупредила признала призналась продолжила рассказала рассказывала сказала сообщила спросила считала утверждала уточнила"),
	},
	"sv": {all: lexicon.SetOf("berättade berättar förklarade hävdade hävdar konstaterade konstaterar menar påpekade påpekar sa sade skrev skriver svarade säger tillade tillägger uppgav")},
	"tr": {all: lexicon.SetOf("açıkladı anlattı belirtti bildirdi dedi diyen diyor ekledi ifade kaydetti söyledi söylüyor uyardı vurguladı yazdı konuştu aktardı sordu yanıtladı")},
	"uk": {
		all: lexicon.SetOf("вважає додали заявили зазначили повідомили повідомляє повідомляють розповіли сказали говорить додає зазначає запевняє заявляє згадує каже наголошує пише пояснює розповідає стверджує"),
		he:  lexicon.SetOf("відзначив відповів говорив додав зазначив запевнив заявив наголосив написав повідомив попередив пояснив пригадав підкреслив підтвердив розповів сказав уточнив"),
		she: lexicon.SetOf("відзначила відповіла говорила додала зазначила запевнила заявила наголосила написала повідомила попередила пояснила пригадала підкреслила підтвердила розповіла сказала уточнила"),
	},
})

// joined gives the verbs with those of all genders in one set: nearly every word of an original is asked for.
func joined(languages map[string]*speech) map[string]*speech {
	for _, s := range languages {
		s.any = lexicon.Union(s.all, s.he, s.she)
	}
	return languages
}
