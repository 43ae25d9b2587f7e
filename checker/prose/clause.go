package prose

import (
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// openers are the words of a language that open a clause behind a mark: who and which, but and although.
var openers = map[string]lexicon.Set{
	"cs": lexicon.SetOf("ale ačkoli ačkoliv což čímž dokud jehož jejichž jejíž jelikož jemuž jenž jež kam kde kdo kdy kdyby když když která které kterého kterém kterému kterou který kterých kterým kterými kteří než ovšem pokud poté protože přestože zatímco"),
	"de": lexicon.SetOf("aber als bevor da dagegen damit dem den denen denn der deren dessen die doch ehe indem jedoch nachdem obgleich obwohl seit seitdem sobald solange sondern sowie während was weil welche welchem welchen welcher welches wenn wer wie wo wobei wodurch wofür womit worauf woraus worüber zumal"),
	"el": lexicon.SetOf("αλλά αν αφού ενώ επειδή μολονότι οπότε όπου όταν όμως οποία οποίας οποίες οποίο οποίοι οποίος οποίου οποίους οποίων παρότι που πριν ωστόσο"),
	"en": lexicon.SetOf("after although as because before but however if once since so than that though unless until when whenever where whereas whether which while who whom whose why yet"),
	"es": lexicon.SetOf("así aunque como cual cuales cuando cuya cuyas cuyo cuyos debido donde luego mientras pero porque pues pese puesto que quien quienes salvo según si sino tras"),
	"fr": lexicon.SetOf("afin alors après auquel auxquels bien car comme depuis dont duquel laquelle lequel lesquelles lesquels lorsque mais malgré où parce pendant pourtant puisque qu'elle qu'elles qu'il qu'ils qu'on quand que qui quoique sans si tandis"),
	"it": lexicon.SetOf("anche benché che ciò cui dopo dove finché giacché infatti ma malgrado mentre nonostante perché però poiché prima quale quali quando quanto sebbene seppure se"),
	"nl": lexicon.SetOf("aangezien als die doordat hoewel indien maar nadat ofschoon omdat sinds terwijl toen totdat voordat waar waaraan waarbij waardoor waarin waarmee waarna waarop waarvan waarvoor wanneer want wat welke wie wiens zodat zodra"),
	"pl": lexicon.SetOf("ale bo choć chociaż co czego czyli czym dopóki gdy gdyby gdyż gdzie jak jednak jeśli jeżeli kiedy kto która które którego której którem któremu którą którę który których którym którymi którzy lecz mimo natomiast ponieważ zanim "),
	"pt": lexicon.SetOf("apesar assim caso como conforme cuja cujas cujo cujos depois embora enquanto mas onde pois porém porque qual quais quando que quem se segundo sendo tendo"),
	"ro": lexicon.SetOf("adică ca care căci când căreia căror cărora căruia cine dar deoarece deși după fiindcă iar încât însă unde pentru până"),
	"ru": lexicon.SetOf("а где если зато из-за когда которая которого которое которой котором которому которую которые который которым которых которыми куда но однако откуда пока после поскольку потому причём причем прежде тогда хотя чей чем чьё чьи чья"),
	"sv": lexicon.SetOf("där därför då eftersom efter för fast fastän innan medan men när om samtidigt sedan som så trots utan varav varefter varför vars vilka vilken vilket"),
	"uk": lexicon.SetOf("а але бо де коли куди однак оскільки перш після поки проте тоді хоча чий чия чиї яка яке якого якої якому який яким яких якими якою яку які якби якщо"),
}

// opened counts the openers of a sentence: all, or those alone that stand behind a mark, or behind a word that does.
func opened(f *Facts, s *Sentence, openers lexicon.Set, marked bool) (n int) {
	for i := s.First + 1; i < s.Last; i++ {
		if openers.Has(f.Tokens[i].Hash) && (!marked || partsClauses(f, int(i-1)) || i > s.First+1 && partsClauses(f, int(i-2))) {
			n++
		}
	}
	return n
}

// opens reports whether tokens first to last-1 begin with an opener that the translation has none for: with a word and a longer
// one, too (в которой).
func (c *abridgement) opens(first, last int32) bool {
	f := c.mine.f
	if first <= c.sentence.First {
		return false
	}
	switch h := f.Tokens[first].Hash; {
	case contrasts.Has(h):
		return c.unopened || !c.renders(ourContrasts)
	case causes.Has(h):
		return c.unopened || !c.renders(ourCauses)
	default:
		return c.unopened && (c.openers.Has(h) || first+1 < last && f.Tokens[first+1].Len > 3 && c.openers.Has(f.Tokens[first+1].Hash))
	}
}

// renders reports whether the translation's sentence has one of some words.
func (c *abridgement) renders(words lexicon.Set) bool {
	return c.search.other.f.AnyOf(words, int(c.rendering.First), int(c.rendering.Last))
}

// Openers that say that something is so all the same, or why, in other languages, and what English has for either.
var (
	contrasts    = lexicon.SetOf("aunque pero mais quoique aber doch jedoch obgleich obwohl benché ma però sebbene embora mas porém hoewel maar но однако хотя ačkoli ačkoliv ale přestože choć chociaż lecz natomiast але однак проте хоча dar deși însă fast fastän men αλλά μολονότι όμως παρότι ωστόσο")
	causes       = lexicon.SetOf("porque car parce puisque denn weil poiché pois omdat want поскольку потому jelikož protože bo gdyż ponieważ бо оскільки căci deoarece fiindcă eftersom επειδή")
	ourContrasts = lexicon.SetOf("albeit although and but despite even however instead nevertheless nonetheless only still though whereas while yet")
	ourCauses    = lexicon.SetOf("after amid as because due following for given in owing since so thanks with")
)

// known counts the words among tokens first to last-1 that a table of verbs or of everyday words has, and those of them that a word
// of the translation's sentence renders.
func (c *abridgement) known(first, last int32) (known, found int) {
	ours, theirs := everydayPair(c.language)
	ourVerbs, theirVerbs := verbsOf("en"), verbsOf(c.language)
	f, there := c.search.other.f, make([]inTables, 0, c.rendering.Last-c.rendering.First)
	for i := c.rendering.First; i < c.rendering.Last; i++ {
		there = append(there, inTables{rowsAt(f, ourVerbs, i, ""), rowsAt(f, ours, i, "")})
	}
	for k := first; k < last; k++ {
		meaning := inTables{rowsAt(c.mine.f, theirVerbs, k, ""), rowsAt(c.mine.f, theirs, k, "")}
		if meaning == (inTables{}) {
			continue
		}
		known++
		if slices.ContainsFunc(there, meaning.meet) {
			found++
		}
	}
	return known, found
}

// closedUp reports whether what stands before and behind tokens first to last-1 stands as close together in the translation as if
// nothing were between.
func (c *abridgement) closedUp(first, last int32) bool {
	var before, behind [8]tie
	x, y := c.ties(first-1, -1, before[:0]), c.ties(last, 1, behind[:0])
	for _, a := range x {
		for _, b := range y {
			if a.at < b.at && wordsAmong(c.search.other.f, a.at+1, b.at) <= a.words+b.words+1 {
				return true
			}
		}
	}
	return false
}

// closedReach is how many words may stand between a part and one that is rendered.
const closedReach = 4

// tie is a token of the translation, and how many words of the original stand between what it renders and a part.
type tie struct {
	at    int32
	words int
}

// ties appends what renders the nearest word that is rendered from token i of the original on, in a direction; the
// end of the translation's sentence where the original's is nearer.
func (c *abridgement) ties(i, step int32, into []tie) []tie {
	var room, other [16]key
	there := c.rendering
	for words := 0; words <= closedReach; i += step {
		if i < c.sentence.First {
			return append(into, tie{there.First - 1, words})
		} else if i >= c.sentence.Last {
			return append(into, tie{there.Last, words})
		}
		for _, k := range c.mine.keysAt(i, room[:0]) {
			for j := there.First; j < there.Last; j++ {
				for _, q := range c.search.other.keysAt(j, other[:0]) {
					if q.anchor() == k.anchor() {
						into = append(into, tie{j, words})
					}
				}
			}
		}
		if len(into) > 0 {
			return into
		}
		if isCounted(&c.mine.f.Tokens[i]) {
			words++
		}
	}
	return nil
}

// isCounted reports whether a token is a word or a figure.
func isCounted(t *Token) bool { return t.Kind == Word || t.Kind == Number }

// wordsAmong counts the words of tokens first to last-1.
func wordsAmong(f *Facts, first, last int32) (n int) {
	for i := first; i < last; i++ {
		if isCounted(&f.Tokens[i]) {
			n++
		}
	}
	return n
}
