package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// bounds reports a figure that is both in original and translation, and is the least there and the
// most here: more than 200 for menos de 200, at least for höchstens, almost for über.
func (c *FigureComparer) bounds(n int) {
	from, to, their, beyond := c.span(n)
	english := &boundEndingsBy.of("en")[0]
	for i := from; i < to; i++ {
		a, k := &c.ours.figures[i], c.ours.pair[i]
		if k < their || k >= beyond || a.Dated || a.Timed || a.Ordinal || a.Derived || a.Value != c.theirs.figures[k].Value || a.Value.Digits == 0 {
			continue
		}
		ours, first, last := c.boundHere(a, english)
		if ours == boundNone {
			continue
		}
		b := &c.theirs.figures[k]
		if theirs, at := c.boundThere(b); theirs != boundNone && theirs.least() != ours.least() && !c.negated(n, at) {
			english := theirs.english()
			if strings.HasSuffix(english, "less than") && c.t.Tokens[last-1].Hash == hashThan && c.t.Tokens[first].Hash != lexicon.Hash("less") { // fewer people
				english = "fewer than"
			}
			c.report(FigureDifference{Fault: FigureChanged, Ours: Figure{First: first, Last: last, Start: int32(c.t.Tokens[first].Start), End: int32(c.t.Tokens[last-1].End()), Hour: -1},
				Theirs: Figure{First: at, Last: b.Last, Start: int32(c.o.Tokens[at].Start), End: b.End, Value: b.Value, Hour: -1}, Link: n, Confidence: 85, English: english})
		}
	}
}

// negated reports whether the original denies what it tells of a bound that begins at token i: it may be
// at most what is not more. Where words are not parted, the negation may stand anywhere.
func (c *FigureComparer) negated(n int, i int32) bool {
	first, last := c.there(n)
	if language, _, _ := strings.Cut(c.language, "-"); spaced(language) {
		first, last = max(first, i-7), i
	}
	negation := NegationOf(c.language)
	if negation == nil || first < last && len(negation.Negators(c.o, first, last, nil)) > 0 {
		return true
	}
	for ; first < last; first++ { // neobjeví, sotva
		if negation.hintAt(c.o, first, last) == asSoft {
			return true
		}
	}
	return false
}

// bound is how a figure bounds what it tells.
type bound uint8

const (
	boundNone bound = iota
	moreThan
	atLeast
	lessThan
	almost
	atMost
)

// least reports whether what is told is as much as the figure or more.
func (b bound) least() bool { return b <= atLeast }

func (b bound) english() string {
	return [...]string{"", "more than", "at least", "less than", "almost", "at most"}[b]
}

// boundPhrases are the phrases of a language that stand right before a figure, by what they tell,
// and those that stand right behind it or what it counts. The words of one are parted by “_”.
type boundPhrases struct{ before, behind [6]string }

// boundHere gives what the words before a figure of the translation tell, and where they stand.
func (c *FigureComparer) boundHere(a *Figure, english *boundEndings) (b bound, first, last int32) {
	last = a.First
	if a.UnitStart > 0 && a.UnitStart < a.Start {
		k, _ := c.t.Within(int(a.UnitStart), int(a.UnitEnd))
		last = int32(k)
	}
	if b, first = boundBefore(c.t, last, english); b == boundNone {
		return b, first, last
	}
	for i := first - 1; i >= max(first-6, 0) && c.t.Tokens[i+1].Flags&(SentenceStart|BlockStart) == 0; i-- {
		if h := c.t.Tokens[i].Hash; notMore.Has(h) || strings.HasSuffix(c.t.Word(int(i)), "n't") || strings.HasSuffix(c.t.Word(int(i)), "n’t") { // need not pay more than
			return boundNone, first, last
		}
	}
	return b, first, last
}

var notMore = lexicon.SetOf("cannot neither never no nobody none nor not nothing without")

// boundThere gives what the words beside a figure of the original tell, and where those before it or
// the figure begin.
func (c *FigureComparer) boundThere(g *Figure) (b bound, first int32) {
	language, _, _ := strings.Cut(c.language, "-")
	phrases, ok := boundWords[language]
	if !ok {
		return boundNone, g.First
	}
	if !spaced(language) {
		return phrases.signed(c.o, g), g.First
	}
	words, i := boundEndingsBy.of(language), g.First
	if g.UnitStart > 0 && g.UnitStart < g.Start {
		k, _ := c.o.Within(int(g.UnitStart), int(g.UnitEnd))
		i = int32(k)
	}
	before, first := boundBefore(c.o, i, &words[0])
	behind := boundNone
	for j := g.Last; len(words[1].by) > 0 && j < min(g.Last+5, int32(len(c.o.Tokens))) && behind == boundNone; j++ {
		if t := &c.o.Tokens[j]; t.Kind == Punct && t.Hash != '\'' && t.Hash != '’' || t.Kind == Number || t.Flags&BlockStart != 0 {
			break
		}
		for _, p := range words[1].of(c.o.Tokens[j].Hash) {
			behind = p.bound
		}
	}
	if before != boundNone && behind != boundNone {
		return boundNone, first
	}
	return before | behind, first
}

// boundBefore gives what the longest phrase that ends before token i tells, and where it begins.
func boundBefore(f *Facts, i int32, phrases *boundEndings) (found bound, first int32) {
	first = i
	if i == 0 || i >= int32(len(f.Tokens)) || f.Tokens[i].Flags&BlockStart != 0 {
		return boundNone, i
	}
	for _, p := range phrases.of(f.Tokens[i-1].Hash) {
		k := i - p.size
		if k < 0 || k >= first {
			continue
		}
		if (p.size == 1 || phraseAt(f, k, p.text)) && !slices.ContainsFunc(f.Tokens[k+1:i], func(t Token) bool { return t.Flags&BlockStart != 0 }) {
			found, first = p.bound, k
		}
	}
	return found, first
}

// boundEndings are phrases by the word they end with.
type boundEndings struct {
	sieve Sieve // of those words
	by    map[uint64][]boundPhrase
}

func (e *boundEndings) of(hash uint64) []boundPhrase {
	if !e.sieve.May(hash) {
		return nil
	}
	return e.by[hash]
}

type boundPhrase struct {
	text  string
	size  int32
	bound bound
}

func endingsOf(phrases [6]string) boundEndings {
	e := boundEndings{by: map[uint64][]boundPhrase{}}
	for b, list := range phrases {
		for p := range strings.FieldsSeq(list) {
			last := phraseHash(p[strings.LastIndexByte(p, '_')+1:])
			e.sieve.Add(last)
			e.by[last] = append(e.by[last], boundPhrase{p, phraseSize(p), bound(b)})
		}
	}
	return e
}

// boundEndingsBy are those of the languages that part words, before a figure and behind it.
var boundEndingsBy = byLanguage[[2]boundEndings]{read: func(language string) *[2]boundEndings {
	p := boundWords[language]
	return &[2]boundEndings{endingsOf(p.before), endingsOf(p.behind)}
}}

// signed gives what the signs beside a figure of a language tell that parts no words.
func (p *boundPhrases) signed(f *Facts, g *Figure) (found bound) {
	start, end := g.Start, max(g.End, g.ScaleEnd)
	if g.UnitStart > 0 {
		start, end = min(start, g.UnitStart), max(end, g.UnitEnd)
	}
	before := strings.TrimRight(f.Plain[max(0, start-24):start], " ")
	behind := f.Plain[end:min(int(end)+24, len(f.Plain))]
	if endsWith(before, strings.Fields(p.before[boundNone])) {
		return boundNone
	}
	for b := range p.before {
		for s := range strings.FieldsSeq(p.before[b]) {
			if strings.HasSuffix(before, s) {
				if found != boundNone && found != bound(b) {
					return boundNone
				}
				found = bound(b)
			}
		}
		for s := range strings.FieldsSeq(p.behind[b]) {
			if k := strings.Index(behind, s); k >= 0 && utf8.RuneCountInString(behind[:k]) < 4 && !strings.ContainsAny(behind[:k], "、。，,.0123456789") {
				if found != boundNone && found.least() != bound(b).least() {
					return boundNone
				}
				found = bound(b)
			}
		}
	}
	return found
}

var boundWords = map[string]*boundPhrases{
	"ar": {before: [6]string{moreThan: "أكثر_من لأكثر_من بأكثر_من ما_يزيد_عن ما_يزيد_على يزيد_عن", atLeast: "ما_لا_يقل_عن لا_يقل_عن لا_تقل_عن", lessThan: "أقل_من بأقل_من لأقل_من", atMost: "لا_يزيد_عن لا_تزيد_عن ما_لا_يزيد_عن لا_يزيد_على لا_أكثر_من"}},
	"cs": {before: [6]string{moreThan: "více_než víc_než přes", atLeast: "nejméně alespoň minimálně přinejmenším ne_méně_než", lessThan: "méně_než míň_než", almost: "téměř skoro bezmála", atMost: "nejvýše maximálně nanejvýš ne_více_než"}},
	"de": {before: [6]string{moreThan: "mehr_als über", atLeast: "mindestens wenigstens nicht_weniger_als nicht_unter", lessThan: "weniger_als unter", almost: "fast beinahe nahezu knapp", atMost: "höchstens maximal bis_zu nicht_mehr_als nicht_über"}},
	"el": {before: [6]string{moreThan: "πάνω_από περισσότερα_από περισσότερες_από περισσότεροι_από περισσότερους_από περισσότερο_από άνω_των", atLeast: "τουλάχιστον", lessThan: "λιγότερα_από λιγότερες_από λιγότεροι_από λιγότερους_από λιγότερο_από κάτω_από κάτω_των", almost: "σχεδόν", atMost: "το_πολύ έως μέχρι"}},
	"en": {before: [6]string{
		moreThan: "more_than over above exceeding upwards_of in_excess_of",
		atLeast:  "at_least no_less_than no_fewer_than not_less_than not_fewer_than at_the_very_least a_minimum_of",
		lessThan: "less_than fewer_than under below",
		almost:   "almost nearly just_under just_below",
		atMost:   "at_most no_more_than not_more_than up_to a_maximum_of at_the_most",
		boundNone: "not_even_more_than nor_more_than never_more_than nothing_less_than never_less_than than_under than_over from_under from_over " +
			"not_almost not_nearly not_under not_below not_over not_above not_up_to",
	}},
	"es": {before: [6]string{moreThan: "más_de superior_a superiores_a por_encima_de", atLeast: "al_menos por_lo_menos como_mínimo no_menos_de", lessThan: "menos_de inferior_a inferiores_a por_debajo_de", almost: "casi", atMost: "como_máximo a_lo_sumo no_más_de"}},
	"fr": {before: [6]string{moreThan: "plus_de", atLeast: "au_moins pas_moins_de", lessThan: "moins_de", almost: "presque près_de", atMost: "au_plus au_maximum pas_plus_de"}},
	"he": {before: [6]string{moreThan: "יותר יותר_מ יותר_מ_- למעלה למעלה_מ למעלה_מ_- מעל", atLeast: "לפחות", lessThan: "פחות פחות_מ פחות_מ_- מתחת_ל_-", almost: "כמעט", atMost: "לכל_היותר"}},
	"it": {before: [6]string{moreThan: "più_di oltre", atLeast: "almeno non_meno_di", lessThan: "meno_di", almost: "quasi", atMost: "al_massimo non_più_di"}},
	"ja": {before: [6]string{atLeast: "少なくとも", atMost: "最大 最大で せいぜい"}, behind: [6]string{moreThan: "超の 超が を超え を上回", atLeast: "以上", lessThan: "未満 を下回", almost: "近く", atMost: "以下"}},
	"ko": {before: [6]string{atLeast: "최소 적어도 최소한", almost: "거의", atMost: "최대 기껏해야"}, behind: [6]string{moreThan: "넘는 넘게 초과", atLeast: "이상", lessThan: "미만", almost: "가까운 가까이", atMost: "이하"}},
	"nl": {before: [6]string{moreThan: "meer_dan ruim", atLeast: "minstens ten_minste minimaal niet_minder_dan", lessThan: "minder_dan", almost: "bijna", atMost: "hooguit hoogstens maximaal niet_meer_dan"}},
	"pl": {before: [6]string{moreThan: "ponad więcej_niż powyżej", atLeast: "co_najmniej przynajmniej nie_mniej_niż", lessThan: "mniej_niż poniżej", almost: "prawie niemal blisko", atMost: "najwyżej co_najwyżej nie_więcej_niż maksymalnie"}},
	"pt": {before: [6]string{moreThan: "mais_de mais_do_que superior_a superiores_a acima_de", atLeast: "pelo_menos ao_menos no_mínimo não_menos_de", lessThan: "menos_de menos_do_que inferior_a inferiores_a abaixo_de", almost: "quase", atMost: "no_máximo não_mais_de"}},
	"ro": {before: [6]string{moreThan: "peste mai_mult_de mai_bine_de mai_mulți_de mai_multe_de", atLeast: "cel_puțin cel_puţin minimum nu_mai_puțin_de nu_mai_puţin_de", lessThan: "mai_puțin_de mai_puţin_de sub", almost: "aproape", atMost: "cel_mult maximum nu_mai_mult_de"}},
	"ru": {before: [6]string{moreThan: "более больше свыше более_чем больше_чем", atLeast: "не_менее не_меньше по_меньшей_мере как_минимум минимум не_менее_чем", lessThan: "менее меньше менее_чем меньше_чем", almost: "почти", atMost: "не_более не_больше не_свыше максимум не_более_чем"}},
	"sv": {before: [6]string{moreThan: "mer_än fler_än över", atLeast: "minst åtminstone inte_mindre_än", lessThan: "mindre_än färre_än", almost: "nästan", atMost: "högst upp_till inte_mer_än"}},
	"tr": {before: [6]string{atLeast: "en_az asgari", almost: "neredeyse", atMost: "en_fazla en_çok azami"}, behind: [6]string{moreThan: "fazla", lessThan: "az"}},
	"uk": {before: [6]string{moreThan: "понад більше більш_як більше_ніж більш_ніж", atLeast: "щонайменше не_менше не_менш_як принаймні", lessThan: "менше менш_як менше_ніж менш_ніж", almost: "майже", atMost: "не_більше щонайбільше не_більш_як максимум"}},
	"zh": {before: [6]string{boundNone: "最近 附近 临近 并不止 绝不止", moreThan: "超过 逾 高于 不止", atLeast: "至少 不少于 不低于", lessThan: "不到 不足 少于 低于 未满", almost: "近 将近 接近", atMost: "最多 至多 不超过 多达"}, behind: [6]string{atLeast: "以上", lessThan: "以下 以内"}},
}
