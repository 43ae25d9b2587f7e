// Package losthedge finds what the original only alleges and the translation states.
//
// Alleged is a word that keeps a paper out of court, and the first that a careless hand drops. Translators put it in many
// ways, or tell who says so; so the sentence, and those beside it, must have nothing of the kind. What could be, and is told as what
// will be, is found likewise: there the sentence must have “will”, and no word that leaves it open.
package losthedge

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

//go:embed README.md
var doc string

// Rule is lost-hedge.
var Rule = &checker.Rule{
	ID:            "lost-hedge",
	Doc:           doc,
	Category:      checker.Meaning,
	Severity:      checker.Critical,
	Confidence:    75,
	ITS:           "omission",
	MQM:           "accuracy/omission",
	NeedsOriginal: true,
	Footing:       checker.Sentence,
	Check:         check,
}

func check(p *checker.Pass) {
	language, _, _ := strings.Cut(p.OriginalLanguage, "-")
	hedges, ok := alleged[language]
	if !ok {
		return
	}
	run := runs[language]
	o, links := p.Original(), p.Alignment().Links
	for n, l := range links {
		if !l.Paired() {
			continue
		}
		from, to := o.SentenceTokens(l.OriginalFirst, l.Beyond)
		if k := maybe(o, language, from, to); k >= 0 && foretold(p, l) {
			report(p, l, k, "only possible")
			continue
		}
		for k := from; k < to; k++ {
			if t := &o.Tokens[k]; t.Kind != prose.Word || !hedges.Has(t.Hash) && !inRun(o, k, run) || k > from && perfect.Has(o.Tokens[k-1].Hash) || shall.Has(t.Hash) && !rumoured(o, k, from, to) || said.Has(t.Hash) && !clausal(o, k, to) {
				continue
			}
			if doubts(p, links, n) {
				break
			}
			report(p, l, k, "only alleged")
			break
		}
		if k := heard(o, language, from, to); k >= 0 && !doubts(p, links, n) {
			report(p, l, k, "only reported")
		}
	}
}

// heard gives the auxiliary by which the original tells what it has only heard of what was, aurait versé, sarebbe stato pagato; -1
// for none. Behind “if” it tells of what is not so, and in a clause what somebody says.
func heard(o *prose.Facts, language string, from, to int) int {
	moods := conditional[language]
	for k := from; k+1 < to && len(moods) > 0; k++ {
		for _, mood := range moods {
			if mood.auxiliaries.Has(o.Tokens[k].Hash) && !o.Tokens[k].Has(prose.Quoted) && !couldHave.Has(o.Tokens[k+1].Hash) && slices.ContainsFunc(mood.participles, func(ending string) bool { return strings.HasSuffix(o.Word(k+1), ending) }) {
				if o.AnyOf(unreal, from, k) || o.AnyOf(conditions, k, to) {
					return -1
				}
				return k
			}
		}
	}
	return -1
}

// mood is that by which a language tells what it has only heard: its auxiliaries, and how the participles end.
type mood struct {
	auxiliaries lexicon.Set
	participles []string
}

var (
	conditional = map[string][]mood{
		"es": {{lexicon.SetOf("habría habrían"), []string{"ado", "ido", "cho", "sto", "rto"}}},
		"fr": {{lexicon.SetOf("aurait auraient"), []string{"é", "i", "u", "is", "it"}}},
		"it": {{lexicon.SetOf("avrebbe avrebbero"), []string{"to", "so"}}, {lexicon.SetOf("sarebbe sarebbero"), []string{"stato", "stata", "stati", "state"}}},
		"pt": {{lexicon.SetOf("teria teriam"), []string{"ado", "ido", "to"}}},
	}
	// unreal are words before which it tells what is not so, what somebody thinks, or who says so; conditions those behind it; couldHave
	// are participles of what could or should have been.
	unreal     = lexicon.SetOf("che como conforme que se segundo secondo según selon si sin sans sem senza")
	conditions = lexicon.SetOf("se si")
	couldHave  = lexicon.SetOf("aimé debido devido dovuto dû fallu gustado podido potuto preferito preferido préféré pu querido suffi voluto voulu")
)

// maybe gives the verb of the original that says of what is to come that it is not sure; -1 for none.
func maybe(o *prose.Facts, language string, from, to int) int {
	modals, ok := might[language]
	for k := from; ok && k < to; k++ {
		if modals.Has(o.Tokens[k].Hash) && !(k > from && nots.Has(o.Tokens[k-1].Hash)) && (language != "sv" || o.AnyOf(skulle, max(k-2, from), k)) &&
			(language != "cs" && language != "ro" || o.AnyOf(ifs, max(k-2, from), min(k+3, to))) {
			if promised(o, language, from, to) {
				return -1
			}
			return k
		}
	}
	return -1
}

// promised reports whether a sentence of the original says as well what will be: that may be what “will” renders.
func promised(o *prose.Facts, language string, from, to int) bool {
	if o.AnyOf(futures[language], from, to) {
		return true
	}
	endings := futureEndings[language]
	for k := from; k < to && len(endings) > 0; k++ {
		if slices.ContainsFunc(endings, func(ending string) bool { return strings.HasSuffix(o.Word(k), ending) }) {
			return true
		}
	}
	return false
}

// skulle and ifs make a conditional of the verb beside them; nots negate one.
var (
	skulle = lexicon.SetOf("skulle")
	ifs    = lexicon.SetOf("by ar")
	nots   = lexicon.SetOf("no non ne nu não nem nie nadie nunca ninguém niemand nessuno")
)

// futures are auxiliaries of what will be, and futureEndings those of verbs that say it by themselves.
var (
	futures = map[string]lexicon.Set{
		"cs": lexicon.SetOf("bude budou"), "de": lexicon.SetOf("wird"), "el": lexicon.SetOf("θα"), "es": lexicon.SetOf("va van"), "fr": lexicon.SetOf("va vont"),
		"pl": lexicon.SetOf("będzie będą"), "pt": lexicon.SetOf("vai vão"), "ro": lexicon.SetOf("va vor"), "sv": lexicon.SetOf("kommer ska"),
	}
	futureEndings = map[string][]string{
		"es": {"ará", "erá", "irá", "rán"}, "fr": {"era", "ira", "ront"}, "it": {"erà", "irà", "ranno"}, "pt": {"ará", "erá", "irá", "rão"},
	}
)

// foretold reports whether the translation says in a sentence what will be, and of nothing that it may be.
func foretold(p *checker.Pass, l prose.Link) (will bool) {
	for i, last := p.SentenceTokens(l.First, l.Last); i < last; i++ {
		h := p.Tokens[i].Hash
		if unsure.Has(h) || questioning.Has(h) {
			return false
		}
		will = will || h == hashWill
	}
	return will
}

// unsure are the words by which English says what may be; questioning are those before which “will” leaves it open.
var (
	unsure      = lexicon.SetOf("; able believes brink can chance consider considering could doubt doubtful expect expected expects fear fears forecast hope hopefully hopes likely looks may maybe might mulling perhaps plan planned plans poised possibility possible possibly potential potentially probability probably risk rumored rumoured set should suggest thinking threaten threatened threatens tipped unlikely warn warned warning warns weighing worried worry would")
	questioning = lexicon.SetOf("? if unless what when where whether who whoever")
)

// rumoured reports whether the soll at token k of a German sentence tells a rumour: soll gewusst haben, der gewusst haben soll.
// What is to be so by a day is none.
func rumoured(o *prose.Facts, k, from, to int) bool {
	for i := from; i+1 < to; i++ {
		if h := o.Tokens[i].Hash; h == hashAtLatest || h == hashBis && o.Tokens[i+1].Hash != hashZu && (i == from || o.Tokens[i-1].Kind != prose.Number) {
			return false
		}
	}
	end := k // of the clause
	for end < to && o.Tokens[end].Kind != prose.Punct {
		end++
	}
	for _, last := range [2]int{k, end} { // where the infinitive ends
		if last-3 < from {
			continue
		}
		switch participle := o.Word(last - 2); o.Tokens[last-1].Hash {
		case hashHaben:
			if strings.HasSuffix(participle, "t") || strings.HasSuffix(participle, "en") {
				return true
			}
		case hashSein: // soll geschlossen sein is an order
			if gone.Has(o.Tokens[last-2].Hash) {
				return true
			}
		}
	}
	return false
}

var (
	shall     = lexicon.SetOf("soll sollen")
	gone      = lexicon.SetOf("entkommen gefahren gefallen geflohen geflüchtet gegangen gekommen gereist gestorben gewesen verschwunden worden")
	hashHaben = lexicon.Hash("haben")
	hashSein  = lexicon.Hash("sein")

	hashAtLatest = lexicon.Hash("spätestens")
	hashBis      = lexicon.Hash("bis")
	hashZu       = lexicon.Hash("zu") // bis zu 200
)

// clausal reports whether a clause stands behind the Greek φέρεται at token k: it is of one who behaves so, where none does.
func clausal(o *prose.Facts, k, to int) bool {
	return o.AnyOf(opens, k+1, min(k+3, to))
}

var (
	said  = lexicon.SetOf("φέρεται φέρονται")
	opens = lexicon.SetOf("να ότι πως")
)

// inRun reports whether one of the words stands in token k, which is a run of words.
func inRun(o *prose.Facts, k int, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(o.Word(k), w) })
}

// runs are words as alleged, of languages that part no words or write more to them.
var runs = map[string][]string{
	"ja": {"とみられる", "とみられている", "疑いがある"},
	"ko": {"알려졌다", "전해졌다", "추정된다", "의혹"},
	"zh": {"据称", "据说", "涉嫌", "據稱", "據說"},
}

// doubts reports whether the translation has, in the sentence of a link or in one beside it, a word that leaves open whether
// something is so, or tells who says it.
func doubts(p *checker.Pass, links []prose.Link, n int) bool {
	for k := max(n-1, 0); k <= min(n+1, len(links)-1); k++ {
		l := links[k]
		if l.First >= l.Last {
			continue
		}
		for i, last := p.SentenceTokens(l.First, l.Last); i < last; i++ {
			if h := p.Tokens[i].Hash; saying.Has(h) || (k == n || !l.Paired()) && (open.Has(h) || h == '?' || reports(p, i) || planned(p, i, last)) {
				return true
			}
		}
	}
	return false
}

// reports reports whether token i says who says so: “said”, “sources say”.
func reports(p *checker.Pass, i int) bool {
	t := &p.Tokens[i]
	if !t.Is(lexicon.Reporting) || t.Hash == hashRelated {
		return false
	}
	if t.Is(lexicon.VerbPast | lexicon.VerbS) {
		return true
	}
	if !t.Is(lexicon.VerbBase) || i == 0 {
		return false
	}
	i--
	if i > 0 && p.Tokens[i].Is(lexicon.Adverb) { // “they also say”
		i--
	}
	return p.Tokens[i].Is(lexicon.Plural|lexicon.Pronoun) || several.Has(p.Tokens[i].Hash)
}

// planned reports whether token i says what is to be, “due to leave”, or why somebody was arrested, “over the theft”.
func planned(p *checker.Pass, i, last int) bool {
	switch h := p.Tokens[i].Hash; {
	case h == hashDue, h == hashSet:
		return i+2 < last && p.Tokens[i+1].Hash == hashTo && p.Tokens[i+2].Is(lexicon.VerbBase)
	case h == hashArrested:
		for k := i + 1; k < min(i+1+overReach, last); k++ {
			if p.Tokens[k].Hash == hashOver {
				return true
			}
		}
	}
	return false
}

// overReach is how many words behind “arrested” its “over” is looked for.
const overReach = 5

func report(p *checker.Pass, l prose.Link, hedge int, what string) {
	first, last := p.SentenceTokens(l.First, l.Last)
	for last > first+1 && p.Tokens[last-1].Kind != prose.Word && p.Tokens[last-1].Kind != prose.Number {
		last--
	}
	start, end := p.Span(first, last)
	p.Report(checker.Finding{
		Start: start, End: end,
		Message:  fmt.Sprintf("what is %s in the original is stated here: ‘%s’", what, p.Original().Word(hedge)),
		Why:      "the sentence that is rendered here leaves open whether it is so, and no word of this one does",
		Evidence: []checker.Evidence{p.AtOriginal(hedge, hedge+1, "the word in the original")},
	})
}

// perfect are auxiliaries that make a verb of what stands behind them: a présumé; and é suposto, which is “is to”.
var perfect = lexicon.SetOf("a ai avaient avait ont ha han había hanno aveva a au é era são eram")

var (
	several = lexicon.SetOf("media police many others people some") // who say so

	hashArrested = lexicon.Hash("arrested")
	hashDue      = lexicon.Hash("due")
	hashOver     = lexicon.Hash("over")
	hashRelated  = lexicon.Hash("related") // to organized crime, mostly
	hashSet      = lexicon.Hash("set")
	hashTo       = lexicon.Hash("to")
	hashWill     = lexicon.Hash("will")
)

// saying are the words by which English leaves to others what it tells, or to a suspicion; open are those by which it leaves
// something open in other ways.
var (
	saying = lexicon.SetOf("accusation accusations accuse accused accuser accusers accuses accusing allegation allegations allege alleged allegedly alleges alleging ostensibly presumably presumed presumptive purported purportedly reported reportedly reports reputed reputedly rumor rumored rumors rumour rumoured rumours supposed supposedly suspect suspected suspects suspicion suspicions")
	open   = lexicon.SetOf("according apparent apparently appear appeared appears assume assumed assumes believe believed believes called can chances charge charged charges claim claiming connection considered could doubt doubtful estimated evidently expected feared guess hear hypothetical imagined indications indicted indictment innocence investigate investigated investigating investigation likely listed may maybe might perceived perhaps possible possibly potential potentially pretend pretended probability probable probably probe prosecuted proven putative seem seemed seemingly seems should signs styled suggest suggested suggests suspicious think thinks thought told trial unconfirmed understood unlikely unproven wanted word would written")
)

// might are the verbs that say of what is to come that it is not sure.
var might = map[string]lexicon.Set{
	"cs": lexicon.SetOf("mohl mohla mohli mohlo mohly"), // with by
	"de": lexicon.SetOf("könnte könnten"),
	"el": lexicon.SetOf("ενδέχεται"),
	"es": lexicon.SetOf("podría podrían"),
	"fr": lexicon.SetOf("pourrait pourraient"),
	"it": lexicon.SetOf("potrebbe potrebbero"),
	"pl": lexicon.SetOf("mogłaby mogliby mogłoby mogłyby mógłby"),
	"pt": lexicon.SetOf("poderia poderiam"),
	"ro": lexicon.SetOf("putea"), // with ar
	"sv": lexicon.SetOf("kunna"),
}

// alleged are the words by which a language says that something is alleged or presumed.
var alleged = map[string]lexicon.Set{
	"ar": lexicon.SetOf("المزعوم المزعومة مزعوم مزعومة يزعم يُزعم ويزعم ويُزعم"),
	"cs": lexicon.SetOf("domnělá domnělé domnělého domnělý domnělých údajná údajné údajného údajnou údajný údajných údajným údajně"),
	"de": lexicon.SetOf("vernehmen angeblich angebliche angeblichen angeblicher angebliches mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher mutmaßliches soll sollen vermeintlich vermeintliche vermeintlichen vermeintlicher vermutlich"),
	"el": lexicon.SetOf("εικαζόμενος φέρεται φέρονται φερόμενη φερόμενο φερόμενοι φερόμενος φερόμενου φερόμενων υποτιθέμενη υποτιθέμενο υποτιθέμενος"),
	"es": lexicon.SetOf("presunta presuntamente presuntas presunto presuntos supuesta supuestamente supuestas"),
	"fr": lexicon.SetOf("présumé présumée présumées présumés prétendument supposée supposées"),
	"he": lexicon.SetOf("לכאורה"),
	"ja": {}, "ko": {}, "zh": {},
	"it": lexicon.SetOf("presumibilmente presunta presunte presunti presunto"),
	"nl": lexicon.SetOf("verluidt vermeend vermeende vermoedelijk vermoedelijke"),
	"pl": lexicon.SetOf("domniemana domniemane domniemanego domniemanej domniemani domniemany domniemanych podobno ponoć rzekoma rzekome rzekomego rzekomej rzekomo rzekomy rzekomych rzekomym rzekomą"),
	"pt": lexicon.SetOf("alegada alegadamente alegadas alegado alegados suposta supostamente supostas suposto supostos"),
	"ro": lexicon.SetOf("presupus presupusa presupuse presupusul presupusului presupusă presupuși pretins pretinsa pretinse pretinsul"),
	"ru": lexicon.SetOf("предположительно якобы"),
	"sv": lexicon.SetOf("förmodad förmodade misstänkta misstänkte påstådd påstådda"),
	"tr": lexicon.SetOf("iddiaya sözde"),
	"uk": lexicon.SetOf("ймовірно начебто нібито імовірно"),
}
