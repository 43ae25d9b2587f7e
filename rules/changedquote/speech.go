package changedquote

import "github.com/wirecheck/wirecheck/checker/lexicon"

// speech are the verbs by which a language says who speaks, in the forms that news puts beside a name: those that
// tell no gender, and those of a past that is masculine or feminine.
type speech struct{ all, he, she lexicon.Set }

func (s *speech) has(h uint64) bool { return s.all.Has(h) || s.he.Has(h) || s.she.Has(h) }

var speeches = map[string]*speech{
	"cs": {
		all: lexicon.SetOf("dodává prohlašuje tvrdí upozorňuje uvádí vysvětluje říká"),
		he:  lexicon.SetOf("dodal konstatoval napsal odpověděl oznámil potvrdil poznamenal prohlásil sdělil tvrdil upozornil uvedl varoval vysvětlil zdůraznil řekl"),
		she: lexicon.SetOf("dodala konstatovala napsala odpověděla oznámila potvrdila poznamenala prohlásila sdělila tvrdila upozornila uvedla varovala vysvětlila zdůraznila řekla"),
	},
	"de": {all: lexicon.SetOf("antwortete berichtet berichtete bestätigte betont betonte betonten ergänzte erklärt erklärte erklärten erzählt erzählte fragte freute kommentierte kündigte meint meinte meinten sagen sagt sagte sagten so teilte twitterte versicherte versprach warnt warnte warnten")},
	"es": {all: lexicon.SetOf("aclaró admitió advirtió afirma afirmaba afirman afirmaron afirmó agregó anunció apuntó asegura aseguran aseguraron aseguró añade añadió comentó concluyó confesó confirmó contaba contaron contó cuenta cuentan declararon declaró denunció destacó dice dicen dijeron dijo explica explican explicaron explicó expresó indica indicó informó insistió lamentó manifestó opina opinó precisó preguntó prometió reconoció recordó relató repitió respondió señala señalan señalaron señaló sostiene sostuvo subrayó")},
	"fr": {all: lexicon.SetOf("admis affirme affirment affirmé ajoute ajoutent ajouté annoncé assure assuré averti commenté conclu confirmé confié demandé disent dit déclare déclaré estime estimé explique expliquent expliqué indique indiqué insisté lancé martelé promis précise précisé prévient raconte racontent raconté rappelé reconnaît regretté répondu souligne souligné écrit")},
	"it": {all: lexicon.SetOf("afferma affermano affermato aggiunge aggiungono aggiunto ammesso annunciato assicura avvertito chiesto commenta commentato conclude concluso detto dice dichiara dichiarato dicono osserva precisato promesso racconta raccontano raccontato ribadito riferito risposto sostengono sostiene sottolinea sottolineato spiega spiegano spiegato")},
	"nl": {all: lexicon.SetOf("aldus antwoordde beloofde benadrukte bevestigde beweerde beweert legde legt liet meent meldde reageerde stelde verklaarde vertelde vertelden vertellen vertelt vindt voegde vroeg waarschuwde zeggen zegt zei zeiden")},
	"pl": {
		all: lexicon.SetOf("dodaje mówi twierdzi uważa wyjaśnia zapewnia"),
		he:  lexicon.SetOf("dodał napisał ocenił odpowiedział oświadczył podkreślił poinformował powiedział przyznał stwierdził twierdził tłumaczył wyjaśnił zaznaczył"),
		she: lexicon.SetOf("dodała napisała oceniła odpowiedziała oświadczyła podkreśliła poinformowała powiedziała przyznała stwierdziła twierdziła tłumaczyła wyjaśniła zaznaczyła"),
	},
	"pt": {all: lexicon.SetOf("acrescenta acrescentou admitiu advertiu afirma afirmam afirmaram afirmou alertou anunciou assegurou avisou comentou concluiu confessou confirmou contam contaram contou declarou defende defendeu destacou disse disseram diz dizem esclareceu explica explicam explicou garantiu indicou informou insistiu lamentou perguntou prometeu referiu relatou repetiu respondeu revelou salientou sublinhou")},
	"ro": {all: lexicon.SetOf("adăugat afirmat anunțat declarat explicat precizat spune spus susține transmis")},
	"ru": {
		all: lexicon.SetOf("говорит говорят добавляет заявляет объясняет отмечает пишет поясняет рассказывает сообщают считает утверждает"),
		he:  lexicon.SetOf("добавил заметил заявил написал объяснил ответил отметил подчеркнул пояснил признался рассказал сказал сообщил спросил уточнил"),
		she: lexicon.SetOf("добавила заметила заявила написала объяснила ответила отметила подчеркнула пояснила призналась рассказала сказала сообщила спросила уточнила"),
	},
	"sv": {all: lexicon.SetOf("berättade berättar förklarade menar sa sade skrev svarade säger tillade uppgav")},
	"uk": {
		all: lexicon.SetOf("вважає говорить додає заявляє каже пише пояснює розповідає стверджує"),
		he:  lexicon.SetOf("відповів додав зазначив заявив наголосив написав повідомив пояснив підкреслив розповів сказав уточнив"),
		she: lexicon.SetOf("відповіла додала зазначила заявила наголосила написала повідомила пояснила підкреслила розповіла сказала уточнила"),
	},
}
