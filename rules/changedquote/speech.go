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
	"de": {all: lexicon.SetOf("antwortete betont betonte ergänzte erklärt erklärte erzählt erzählte fragte kommentierte meint meinte sagt sagte so teilte twitterte versicherte warnt warnte")},
	"es": {all: lexicon.SetOf("aclaró advirtió afirma afirmaba afirmó agregó apuntó asegura aseguró añade añadió comentó concluyó contaba contó cuenta declaró denunció destacó dice dijo explica explicó expresó indica indicó informó insistió manifestó opina opinó precisó preguntó reconoció recordó relató respondió señala señaló sostiene sostuvo subrayó")},
	"fr": {all: lexicon.SetOf("affirme affirmé ajoute ajouté annoncé assure assuré commenté conclu confié demandé dit déclare déclaré estime estimé explique expliqué indique indiqué insisté lancé martelé précise précisé prévient raconte raconté rappelé reconnaît répondu souligne souligné écrit")},
	"it": {all: lexicon.SetOf("afferma affermato aggiunge aggiunto ammesso assicura chiesto commenta commentato conclude concluso detto dice dichiara dichiarato osserva precisato racconta raccontato ribadito riferito risposto sostiene sottolinea sottolineato spiega spiegato")},
	"nl": {all: lexicon.SetOf("aldus antwoordde beweerde beweert legde legt liet meent meldde reageerde stelde verklaarde vertelde vertelt vindt voegde vroeg waarschuwde zegt zei")},
	"pl": {
		all: lexicon.SetOf("dodaje mówi twierdzi uważa wyjaśnia zapewnia"),
		he:  lexicon.SetOf("dodał napisał ocenił odpowiedział oświadczył podkreślił poinformował powiedział przyznał stwierdził twierdził tłumaczył wyjaśnił zaznaczył"),
		she: lexicon.SetOf("dodała napisała oceniła odpowiedziała oświadczyła podkreśliła poinformowała powiedziała przyznała stwierdziła twierdziła tłumaczyła wyjaśniła zaznaczyła"),
	},
	"pt": {all: lexicon.SetOf("acrescenta acrescentou admitiu advertiu afirma afirmou alertou anunciou assegurou avisou comentou concluiu confirmou contou declarou defende defendeu destacou disse diz esclareceu explica explicou garantiu indicou informou insistiu lamentou perguntou referiu relatou respondeu revelou salientou sublinhou")},
	"ro": {all: lexicon.SetOf("adăugat afirmat anunțat declarat explicat precizat spune spus susține transmis")},
	"ru": {
		all: lexicon.SetOf("говорит добавляет заявляет объясняет отмечает пишет поясняет рассказывает считает утверждает"),
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
