package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// unbound reports whether a negator of the original goes with an infinitive or a participle:
// para no abrir, un libro no publicado, ne pas ouvrir, um nicht zu stören. English has
// an adjective for these as often as “not”, and never an auxiliary.
func (n *Negation) unbound(f *Facts, at Negator, last int32) bool {
	switch k := at.Last; {
	case n.forms == nil || k >= last || at.Last-at.First > 2:
		return false
	case n.elides && at.Last-at.First == 2 && f.Tokens[at.First].Hash != hashNe:
		return false
	case n.place == eitherSide:
		if n.form(f, k) { // nicht endende
			return true
		}
		for ; k < min(last, at.Last+5) && f.Tokens[k].Kind == Word; k++ {
			if f.Tokens[k].Hash == hashZu || f.Tokens[k].Hash == hashTe {
				return true
			}
		}
		return false
	default:
		if k+1 < last && clitics.Has(f.Tokens[k].Hash) { // ne pas le perdre
			k++
		}
		return n.form(f, k)
	}
}

func (n *Negation) form(f *Facts, i int32) bool {
	if t := &f.Tokens[i]; t.Kind != Word || t.Flags&Capital != 0 || n.words.Get(t.Hash) == asNot {
		return false
	}
	var room [96]byte
	w := lexicon.Fold(room[:0], f.Word(int(i)))
	return anyOf(n.forms, w)
}

var (
	clitics = lexicon.SetOf("ci en la las le les lhe li lo los lui me mi nos nous o os se si te ti vi vous y")
	hashNe  = lexicon.Hash("ne")
	hashZu  = lexicon.Hash("zu")
	hashTe  = lexicon.Hash("te")
)

// forms are the endings of infinitives, and of participles where one may stand alone behind “not”.
var forms = map[string]string{
	"de": "*ende *endem *ender *endes",
	"es": "*ar *er *ir *arse *erse *irse *arlo *erlo *irlo *arla *erla *irla *arle *erle *irle *arlos *erlos *irlos *ado *ada *ados *adas *ido *ida *idos *idas",
	"fr": "*er *ir *re *oir",
	"it": "*are *ere *ire *arsi *ersi *irsi *arlo *erlo *irlo *arla *erla *irla *ato *ata *ati *ate *uto *uta *uti *ute *ito *ita *iti *ite",
	"nl": "*ende",
	"pl": "*ać *eć *ić *yć *ąć *jąc *ąc",
	"pt": "*ar *er *ir *arem *erem *irem *ar-se *er-se *ir-se *ado *ada *ados *adas *ido *ida *idos *idas",
	"ru": "*ть *ться *ти *тись *вши *вшись *аясь",
	"uk": "*ти *тися *ючи *учи *ячи *ачи *ючись *ячись *вши *вшись",
}
