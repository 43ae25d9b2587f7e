package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Stranger is a word of a name that the other side does not have where it should.
type Stranger struct {
	Token      int32
	Person     bool // it may be a person's
	Place      bool // it may be a place's
	Introduced bool // a given name or an initial stands before it
	Known      bool // the tables or the lexicon have it as a name
	Listed     bool // of the original: the tables have it as a place
	Again      bool // of the original: the translation has it as well, if less often
	Near       bool // of the original: the translation has it as often in the sentences around it
	Lone       bool // of the original: nothing but a name has a capital there
	Carried    bool // of the original: the translation has it elsewhere
}

// Window is a stretch of both texts: tokens First to Last-1 of the translation, and
// From to To-1 of the original.
type Window struct{ First, Last, From, To int32 }

// Ours appends the words of names in the translation's part of a stretch that stand
// for nothing in the original's part of the wider stretch around it.
func (n *Names) Ours(list []Stranger, in, around Window) []Stranger {
next:
	for i := in.First; i < in.Last; i++ {
		t := &n.t.Tokens[i]
		if t.Kind != Word || t.Flags&(Capital|Upper|Titled) != Capital || t.Len < 3 || t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) ||
			t.Flags&Inner != 0 && !irish(n.t.Word(int(i))) {
			continue
		}
		s := Stranger{Token: i, Introduced: introduced(n.t, int(i))}
		if t.Is(lexicon.Known) && !(s.Introduced && t.Is(lexicon.Surname)) || feasts.Has(t.Hash) || n.part(int(i)) {
			continue
		}
		if t.Is(lexicon.Given) && !s.Introduced && (!t.Is(lexicon.Surname|lexicon.Place) || n.t.Gap(int(i)) && n.t.Tokens[i+1].Has(Capital)) {
			continue // a given name
		}
		for k := around.From; k < around.To; k++ {
			if n.o.Tokens[k].Hash == t.Hash {
				continue next
			}
		}
		for k := around.From; k < around.To; k++ {
			if n.o.Tokens[k].Kind == Word && n.Same(int(i), int(k)) {
				continue next
			}
		}
		s.Known = t.Is(lexicon.Surname | lexicon.Place)
		s.Person, s.Place = s.kind(t.Class, n.IsPlace(int(i)))
		list = append(list, s)
	}
	return list
}

// part reports whether a word belongs to a name in which each language goes its own
// way: St. Martin’s, Kim Jong-un.
func (n *Names) part(i int) bool {
	f := n.t
	if i+1 < len(f.Tokens) && f.Tokens[i+1].Hash == '-' && !f.Tokens[i+1].Has(Spaced) || i > 0 && f.Tokens[i-1].Hash == '-' && !f.Tokens[i].Has(Spaced) {
		return true
	}
	for k := i - 1; k >= max(i-2, 0); k-- {
		if saints.Has(f.Tokens[k].Hash) {
			return true
		}
	}
	return false
}

var (
	saints = lexicon.SetOf("north south east west central new northern southern eastern western st st. saint king queen pope prince princess emperor tsar")
	// feasts are names that the lexicon holds for people's and places'.
	feasts = lexicon.SetOf("christmas easter pentecost advent ramadan internet web net europa")
)

// irish reports whether a capital inside a name is one that names have: McAllister,
// O’Neill.
func irish(w string) bool {
	return strings.HasPrefix(w, "Mc") || strings.HasPrefix(w, "Mac") || strings.HasPrefix(w, "O'") || strings.HasPrefix(w, "O’") || strings.HasPrefix(w, "De") || strings.HasPrefix(w, "Fitz")
}

// Theirs appends the words of names in the original's part of a stretch that the
// translation has less often there than the original.
func (n *Names) Theirs(list []Stranger, in, around Window) []Stranger {
	n.stretch.read(n.t, in)
	for k := in.From; k < in.To; k++ {
		t := &n.o.Tokens[k]
		if t.Flags&(Capital|Inner) == 0 || t.Kind != Word || t.Len < 3 || t.Flags&Upper != 0 || t.Is(lexicon.Calendar|lexicon.Demonym|lexicon.Function) || n.stretch.may(t.Hash) && n.kept(k, in) || theirCapitals.Has(t.Hash) {
			continue
		}
		if t.Flags&Capital == 0 { // l’Iran
			if bare := Bare(n.o.Word(int(k))); len(bare) == int(t.Len) || !capital(bare) {
				continue
			}
		}
		if n.slavic && (n.scripts && t.Len < 6 || adjectival(n.o.Word(int(k))) && !introduced(n.o, int(k))) {
			continue
		}
		s := Stranger{Token: k, Introduced: introduced(n.o, int(k))}
		if !n.name(&s) {
			continue
		}
		has, wants := n.count(k, in, &n.stretch, n.Same)
		if has >= wants {
			continue
		}
		s.Again, s.Carried = has > 0, n.carried(t.Hash)
		n.wider.read(n.t, around)
		has, wants = n.count(k, around, &n.wider, n.spelled)
		s.Near = has >= wants
		w := n.placed(int(k))
		if !w.place && !s.Introduced && n.places.parts.get(t.Hash)[0] != 0 { // États, of États-Unis
			continue
		}
		class := n.class(int(k))
		s.Known = class&(lexicon.Surname|lexicon.Place) != 0 || w.place
		s.Listed = w.place
		s.Lone = n.lone(int(k))
		s.Person, s.Place = s.kind(class, w.place)
		list = append(list, s)
	}
	return list
}

// carried reports whether the translation has a word of the original as a name.
func (n *Names) carried(hash uint64) bool {
	seen := n.t.Seen(hash)
	return seen.Capital > 0 && seen.Lower == 0
}

// capitals are the words of a stretch of the translation that may be names, and a
// sieve of all its words.
type capitals struct {
	first, last int32
	words       []int32
	sieve       [16]uint64
}

// read makes the list for a window, if it is not another's.
func (c *capitals) read(t *Facts, in Window) {
	if c.first == in.First && c.last == in.Last {
		return
	}
	c.first, c.last, c.words, c.sieve = in.First, in.Last, c.words[:0], [16]uint64{}
	for i := in.First; i < in.Last; i++ {
		t := &t.Tokens[i]
		c.sieve[t.Hash>>6&15] |= 1 << (t.Hash & 63)
		if t.Flags&(Capital|Inner) != 0 && t.Kind == Word {
			c.words = append(c.words, i)
		}
	}
}

// may reports whether the stretch may have a word.
func (c *capitals) may(hash uint64) bool { return c.sieve[hash>>6&15]&(1<<(hash&63)) != 0 }

// class is what the lexicon knows of word k of the original, in German without the
// genitive's s.
func (n *Names) class(k int) lexicon.Class {
	t := &n.o.Tokens[k]
	if n.genitive && t.Class == 0 {
		if w, ok := strings.CutSuffix(n.o.Word(k), "s"); ok && len(w) > 3 {
			return lexicon.English().Word(w).Class
		}
	}
	return t.Class
}

// theirCapitals are the days and months that Greek, Turkish and papers in Romance
// languages write with capitals, and the offices that Greek does.
var theirCapitals = lexicon.SetOf("δευτέρα δευτέρας τρίτη τρίτης τετάρτη τετάρτης πέμπτη πέμπτης παρασκευή παρασκευής σάββατο σαββάτου σαββατοκύριακο κυριακή κυριακής " +
	"ιανουάριο ιανουάριος ιανουαρίου φεβρουάριο φεβρουάριος φεβρουαρίου μάρτιο μάρτιος μαρτίου απρίλιο απρίλιος απριλίου μάιο μάιος μαΐου ιούνιο ιούνιος ιουνίου " +
	"ιούλιο ιούλιος ιουλίου αύγουστο αύγουστος αυγούστου σεπτέμβριο σεπτέμβριος σεπτεμβρίου οκτώβριο οκτώβριος οκτωβρίου νοέμβριο νοέμβριος νοεμβρίου δεκέμβριο δεκέμβριος δεκεμβρίου " +
	"πρόεδρε πρόεδρο πρόεδροι πρόεδρος προέδρου προεδρεία προεδρείας προεδρία προεδρίας αντιπρόεδρο αντιπρόεδρος αντιπροέδρου υπουργέ υπουργό υπουργοί υπουργός υπουργού υπουργείο υπουργείου πρωθυπουργό πρωθυπουργός πρωθυπουργού " +
	"γερουσιαστή γερουσιαστής γερουσία γερουσίας βουλή βουλής βουλευτή βουλευτής κυβέρνηση κυβέρνησης κογκρέσο κογκρέσου δήμαρχο δήμαρχος δημάρχου γραμματέα γραμματέας διευθυντή διευθυντής επιτροπή επιτροπής δικαστήριο δικαστηρίου ρεπουμπλικάνοι ρεπουμπλικάνων δημοκρατικοί δημοκρατικών " +
	"pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık " +
	"janvier février mars avril mai juin juillet août enero febrero marzo abril mayo junio julio janeiro fevereiro março maio junho julho gennaio febbraio aprile maggio giugno luglio")

// kept reports whether the translation has word k of the original letter by letter
// as often as the original has it: most names, in languages that write Latin.
func (n *Names) kept(k int32, in Window) bool {
	hash, left := n.o.Tokens[k].Hash, 0
	for j := in.From; j < in.To; j++ {
		if n.o.Tokens[j].Hash == hash {
			left++
		}
	}
	for i := in.First; i < in.Last; i++ {
		if n.t.Tokens[i].Hash == hash {
			if left--; left == 0 {
				return true
			}
		}
	}
	return false
}

// Strangers are the names of one link that the other side has not.
type Strangers struct {
	In           Window
	Ours, Theirs []Stranger
}

// Compare gives the links in which each side lacks a name of the other, and those
// in which the translation lacks one: what has nothing missing is left out. It is
// made once a story.
func (n *Names) Compare(a *Alignment) []Strangers {
	if n.compared {
		return n.strangers
	}
	n.compared, n.strangers, n.list = true, n.strangers[:0], n.list[:0]
	for k, l := range a.Links {
		if !l.Paired() {
			continue
		}
		in := a.Window(n.t, n.o, int32(k), 0)
		around := a.Window(n.t, n.o, int32(k), 1)
		start := len(n.list)
		n.list = n.Theirs(n.list, in, around)
		middle := len(n.list)
		if middle == start {
			continue
		}
		n.list = n.Ours(n.list, in, around)
		n.strangers = append(n.strangers, Strangers{in, n.list[middle:len(n.list):len(n.list)], n.list[start:middle:middle]})
	}
	return n.strangers
}

// kind tells people from places. What nobody knows may be either.
func (s *Stranger) kind(class lexicon.Class, listed bool) (person, place bool) {
	surname, town := class&lexicon.Surname != 0, class&lexicon.Place != 0
	switch {
	case s.Introduced, surname && !town && !listed:
		return true, false
	case town && !surname, listed && !surname:
		return false, true
	}
	return true, true
}

// count gives how often a stretch has word k of the original in the translation, and
// how often in the original.
func (n *Names) count(k int32, in Window, words *capitals, same func(i, k int) bool) (has, wants int) {
	hash, first := n.o.Tokens[k].Hash, n.o.Plain[n.o.Tokens[k].Start]
	for j := in.From; j < in.To; j++ {
		t := &n.o.Tokens[j]
		if t.Hash == hash || t.Flags&(Capital|Inner) != 0 && t.Kind == Word && n.o.Plain[t.Start] == first && n.alikeThere(int(j), int(k)) {
			wants++
		}
	}
	if words.may(hash) {
		for i := in.First; i < in.Last; i++ {
			if n.t.Tokens[i].Hash == hash {
				if has++; has >= wants {
					return has, wants
				}
			}
		}
	}
	for _, i := range words.words {
		if n.t.Tokens[i].Hash != hash && same(int(i), int(k)) {
			if has++; has >= wants {
				return has, wants
			}
		}
	}
	return has, wants
}

// alikeThere reports whether two words of the original may be one name.
func (n *Names) alikeThere(j, k int) bool {
	a, b := n.there(j), n.there(k)
	return alike(&a.latin, &b.latin)
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// name reports whether a capitalised word of the original may be a name: it is
// written small nowhere, and it has its capital inside a sentence; in German, where
// every noun has one, something more must speak for it.
func (n *Names) name(s *Stranger) bool {
	k := int(s.Token)
	t := &n.o.Tokens[k]
	if s.Introduced {
		return true
	}
	place := n.placed(k).place
	class := n.class(k)
	named := class&(lexicon.Surname|lexicon.Place) != 0 || place
	switch {
	case class&lexicon.Known != 0 && !place, class&(lexicon.Given|lexicon.Surname|lexicon.Place) == lexicon.Given:
		return false
	case n.language == "de":
		if !named && !n.carried(t.Hash) || germanNouns.Has(t.Hash) {
			return false
		}
	case n.o.Licensed(k) || t.Has(Titled):
		if !named || t.Is(lexicon.Foreign) {
			return false
		}
	}
	return n.o.Seen(t.Hash).Lower == 0
}
