package changedquote

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// compare tells of another who speaks: “a doctor said” for a name or a pronoun of the original, another
// name, “she” for a masculine сказал, “said the minister to Smith” for “said Smith”.
func (v *voice) compare() {
	p := v.p
	begin, end := somebody(p.Facts, v.ours, v.first, v.last)
	k := speaker(p.Facts, v.ours)
	switch {
	case begin >= 0 && v.name >= 0 && v.strange() && (v.name < v.theirs && v.o.Tokens[v.theirs-1].Kind == prose.Word || !v.vague()):
		v.report(begin, end, v.name, "")
	case begin >= 0 && v.name < 0 && !v.vague() && v.unnamed() >= 0:
		v.report(begin, end, v.unnamed(), "")
	case v.role():
	case begin < 0 && k >= 0 && v.name >= 0 && v.strange() && v.o.FirstNamed(p.Anchor(k)) >= 0 && !v.among(p.Anchor(k)):
		right := ""
		if at := p.FirstNamed(v.o.Anchor(v.name)); at >= 0 {
			right = p.Word(at)
		}
		if right != "" || v.unlike(p.Word(k), v.o.Word(v.name)) {
			v.report(k, k+1, v.name, right)
		}
	case begin < 0 && k >= 0 && v.name < 0 && v.o.FirstNamed(p.Anchor(k)) >= v.to && v.unnamed() >= 0: // of whom the original tells only later
		v.report(k, k+1, v.unnamed(), "")
	case begin < 0 && k >= 0 && v.name < 0 && v.holder(p.Anchor(k)) >= 0:
		name := v.holder(p.Anchor(k))
		v.report(k, k+1, name, p.Word(p.FirstNamed(v.o.Anchor(name))))
	case v.name == v.theirs+1 || v.name == v.theirs+2:
		if i := v.addressed(); i >= 0 {
			v.report(v.ours+1, i, v.name, "")
		}
	default:
		v.gender()
	}
}

// unlike reports whether two names cannot be one, spelled otherwise: x of the translation, y of the original.
func (v *voice) unlike(x, y string) bool {
	y = prose.Latinise(y, v.p.OriginalLanguage)
	if y == "" {
		return false
	}
	x, y = strings.ToLower(x), strings.ToLower(y)
	if x[0] != y[0] && x[len(x)-1] != y[len(y)-1] {
		return true
	}
	shared := 0
	for _, r := range consonants {
		if strings.ContainsRune(x, r) && strings.ContainsRune(y, r) {
			shared++
		}
	}
	return shared < 2 && len(x) > 4 && len(y) > 4
}

// consonants that names keep, however they are spelled.
const consonants = "bdfgklmnprstvz"

// report tells who speaks in the original in the place of tokens begin to end-1.
func (v *voice) report(begin, end, name int, right string) {
	start, stop := v.p.Span(begin, end)
	f := checker.Finding{
		Start: start, End: stop, Confidence: 75, Severity: checker.Critical,
		Message:  fmt.Sprintf("in the original this is said by ‘%s’", v.o.Word(name)),
		Why:      fmt.Sprintf("the sentence that is rendered here has ‘%s’ beside ‘%s’, and who that is does not stand here", v.o.Word(name), v.o.Word(v.theirs)),
		Evidence: []checker.Evidence{v.p.AtOriginal(name, name+1, "who speaks in the original")},
	}
	switch {
	case right != "":
		f.Fixes = []checker.Fix{checker.Replace(start, stop, right)}
	case name == v.theirs:
		f.Message = "the original does not tell of another who says this"
		f.Why = fmt.Sprintf("the sentence that is rendered here has nobody beside ‘%s’: it is who spoke before", v.o.Word(name))
	}
	v.p.Report(f)
}

// among reports whether a name stands in the original’s sentence outside its quotation.
func (v *voice) among(anchor uint64) bool {
	for i := v.from; i < v.to; i++ {
		if t := &v.o.Tokens[i]; t.Kind == prose.Word && t.Has(prose.Capital) && !v.there[i-v.from] && v.o.Anchor(i) == anchor {
			return true
		}
	}
	return false
}

// strange reports whether no word of the speaker's name in the original stands in the translation's sentence.
func (v *voice) strange() bool {
	for i := v.name; i >= v.from && v.called(i); i-- {
		if has(v.p.Facts, v.o.Anchor(i), v.first, v.last) >= 0 {
			return false
		}
	}
	return true
}

// addressed gives the “to” before the original’s speaker, behind another: “said the minister to Smith”; -1 for
// none.
func (v *voice) addressed() int {
	f := v.p.Facts
	i := v.ours + 1
	if i >= v.last || !common(f, i) || !f.Tokens[i].Is(lexicon.Determiner) {
		return -1
	}
	for i++; i < min(v.last, v.ours+6) && common(f, i); i++ {
		if f.Tokens[i].Hash == hashTo && i > v.ours+2 {
			if at := has(f, v.o.Anchor(v.name), i+1, min(i+5, v.last)); at >= 0 {
				return i
			}
			return -1
		}
	}
	return -1
}

// pronoun gives the pronoun beside the verb of the original; -1 for none.
func (v *voice) pronoun() int {
	set, ok := said[v.p.OriginalLanguage]
	last := v.theirs + 1
	if last < v.to && v.o.Tokens[last].Hash == '-' { // dit-il
		last++
	}
	for k := max(v.theirs-2, v.from); ok && k <= min(last, v.to-1); k++ {
		t := &v.o.Tokens[k]
		if t.Kind != prose.Word || v.there[k-v.from] {
			continue
		}
		if _, hyphened := set.hyphened(v.o.Word(k)); hyphened || set.he.Has(t.Hash) || set.she.Has(t.Hash) {
			return k
		}
	}
	return -1
}

// unnamed gives the pronoun beside the verb of the original, or the verb where nothing beside it says who speaks:
// “…”, dice; Dijo que. It is -1 where something does.
func (v *voice) unnamed() int {
	at := v.pronoun()
	if at < 0 && v.bare() {
		at = v.theirs
	}
	return at
}

// bare reports whether nothing stands before the verb of the original but a quotation, or a verb that helps it, and a
// mark or “that” behind it: Ha dichiarato che. Who speaks is in the verb alone.
func (v *voice) bare() bool {
	for i := v.from; i < v.theirs; i++ {
		if t := &v.o.Tokens[i]; t.Kind == prose.Word && !v.there[i-v.from] && !(i == v.theirs-1 && helping.Has(t.Hash)) && !(i == v.from && joining.Has(t.Hash)) {
			return false
		}
	}
	behind := v.theirs + 1
	return subjectless[v.p.OriginalLanguage] && (behind >= v.to || v.o.Tokens[behind].Kind != prose.Word || thats.Has(v.o.Tokens[behind].Hash) || joining.Has(v.o.Tokens[behind].Hash))
}

// subjectless are languages whose verbs need no subject, joining what joins another clause or a sentence to one that has
// ended, and helping what stands before participles.
var (
	subjectless = map[string]bool{"cs": true, "el": true, "es": true, "it": true, "pl": true, "pt": true, "ro": true, "tr": true}
	joining     = lexicon.SetOf("ale aunque e enquanto mientras mentre y și και ενώ")
	helping     = lexicon.SetOf("a au ha han hanno havia tinha había haver")
)

// gender looks at “he” and “she” beside the verb, for one of the other gender in the original’s verb, which
// has no noun beside it.
func (v *voice) gender() {
	k := v.ours - 1
	if k < v.first || !english.he.Has(v.p.Tokens[k].Hash) && !english.she.Has(v.p.Tokens[k].Hash) {
		if k = v.ours + 1; k >= v.last || !english.he.Has(v.p.Tokens[k].Hash) && !english.she.Has(v.p.Tokens[k].Hash) {
			return
		}
	}
	she, t := english.she.Has(v.p.Tokens[k].Hash), &v.o.Tokens[v.theirs]
	at := v.pronoun()
	switch {
	case at >= 0:
		set := said[v.p.OriginalLanguage]
		her, _ := set.hyphened(v.o.Word(at))
		if her = her || set.she.Has(v.o.Tokens[at].Hash); her == she {
			return
		}
	case v.said.he.Has(t.Hash) == she && v.said.she.Has(t.Hash) != she && v.alone():
		at = v.theirs
	case !she && v.said.she.Has(t.Hash):
		at = v.theirs
	default:
		if at = v.articled(she); at < 0 {
			return
		}
	}
	right := "she"
	if she {
		right = "he"
	}
	v.report(k, k+1, at, right)
}

// articled gives the role behind the verb of the original whose article tells that another than he or she speaks:
// dijo la ministra. A French or Italian minister may be she behind le and il, and la police is neither.
func (v *voice) articled(she bool) int {
	i := v.theirs + 1
	if i+1 >= v.to || !v.rolesKnown || bodies.Has(v.o.Tokens[i+1].Hash) || v.theirRoles.At(v.o, i+1) == 0 {
		return -1
	}
	switch h := v.o.Tokens[i].Hash; v.p.OriginalLanguage {
	case "es", "fr", "it":
		if !she && h == hashLa || she && h == hashEl && v.p.OriginalLanguage == "es" {
			return i + 1
		}
	}
	return -1
}

var (
	hashLa, hashEl = lexicon.Hash("la"), lexicon.Hash("el")
	bodies         = lexicon.SetOf("gendarmerie ministerio policía police polizia") // in the rows of roles
)

// alone reports whether the verb of the original stands behind a mark and before one, so that
// no noun can be its subject.
func (v *voice) alone() bool {
	before, behind := v.theirs-1, v.theirs+1
	return (before < v.from || v.o.Tokens[before].Kind != prose.Word) && (behind >= v.to || v.o.Tokens[behind].Kind != prose.Word)
}

// somebody gives the tokens of a speaker beside the verb at token i who is told by no name: “a doctor said”,
// “said one of the patients”, “his wife told”.
func somebody(f *prose.Facts, i, first, last int) (begin, end int) {
	for k := i - 1; k >= max(first, i-5) && common(f, k); k-- {
		if someone.Has(f.Tokens[k].Hash) && k < i-1 {
			return k, i
		}
	}
	if k := i + 1; k < last && i > first && f.Tokens[i-1].Kind == prose.Punct && common(f, k) && someone.Has(f.Tokens[k].Hash) && !heard.Has(f.Tokens[i].Hash) {
		for k++; k < last && k < i+7 && common(f, k); k++ {
		}
		if k > i+2 && (k == last || !f.Tokens[k].Has(prose.Capital)) { // not “said an emotional Smith”
			return i + 1, k
		}
	}
	return -1, -1
}

func common(f *prose.Facts, i int) bool {
	t := &f.Tokens[i]
	return t.Kind == prose.Word && !t.Has(prose.Capital) && !t.Is(lexicon.Auxiliary) && (!t.Is(lexicon.Pronoun) || someone.Has(t.Hash))
}

// vague reports whether the original, too, tells beside its verb of somebody: un médico, su mujer.
func (v *voice) vague() bool {
	for i := max(v.from, v.theirs-6); i < min(v.to, v.theirs+7); i++ {
		if t := &v.o.Tokens[i]; !v.there[i-v.from] && someones.Has(t.Hash) {
			return true
		}
	}
	return false
}

var (
	hashTo   = lexicon.Hash("to")
	heard    = lexicon.SetOf("asked asks informed informs reminded reminds told tells warned warns") // who hears stands behind these
	someone  = lexicon.SetOf("a an another her his my one our some their")
	someones = lexicon.SetOf("un una uno unos unas su sus mi nuestro nuestra otro otra une des son sa ses leur leurs mon ma notre autre ein eine einer eines einem einen sein seine seiner ihr ihre ihrer mein meine uno suo sua loro mio mia altro altra um uma seu sua meu minha outro outra een zijn haar hun mijn ander jeden jedna jeho její jejich můj moje jeden jedna jego jej ich mój moja один одна его её ее их мой моя свой один одна його її їх en ett hans hennes deras min o un său sa lui ei lor")
)
