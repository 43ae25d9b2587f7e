package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Theirs appends the words of names in the original's part of a stretch that the
// translation has less often there than the original, and not in the sentences adrift beside it.
func (n *Names) Theirs(list []Stranger, in, around, adrift Window) []Stranger {
	n.spare = n.without(n.spare[:0], in)
	return n.wanting(list, n.spare, in, around, adrift)
}

// wanting is Theirs, of the words that without gives.
func (n *Names) wanting(list []Stranger, unkept []int32, in, around, adrift Window) []Stranger {
	for _, k := range unkept {
		t := &n.o.Tokens[k]
		if t.Len < 3 || t.Flags&Upper != 0 || t.Is(lexicon.Calendar|lexicon.Demonym|lexicon.Function) || theirCapitals.Has(t.Hash) {
			continue
		}
		if t.Flags&Capital == 0 { // l’Iran
			if bare := Bare(n.o.Word(int(k))); len(bare) == int(t.Len) || !capital(bare) || bare == strings.ToUpper(bare) || theirCapitals.Has(n.bareKey(int(k))) { // nor l’ONU
				continue
			}
		}
		if n.scripts && t.Len < 6 && n.o.Plain[t.Start] >= utf8.RuneSelf || n.slavic && adjectival(n.o.Word(int(k))) && !n.introducedThere(int(k)) && !n.surnamed(int(k)) {
			continue
		}
		s := Stranger{Token: k, Introduced: n.introducedThere(int(k))}
		if !n.name(&s) {
			continue
		}
		has, wants := n.count(k, in, n.spelled)
		if has >= wants || n.Patronymic(int(k)) {
			continue
		}
		if adrift.First < in.First && n.anywhere(k, adrift.First, in.First) || adrift.Last > in.Last && n.anywhere(k, in.Last, adrift.Last) {
			continue
		}
		if n.placed(int(k)).places[0] != 0 { // its people or its seat may stand for it
			n.from, n.to = in.From, in.To
			if own, _ := n.count(k, in, n.own); own >= wants {
				continue
			}
			has, _ = n.count(k, in, n.Same)
			if s.Shared = has >= wants; s.Shared {
				has = 0
			}
		}
		s.Again, s.Carried = has > 0, n.carried(n.bareKey(int(k)))
		has, wants = n.count(k, around, n.spelled)
		s.Near = has >= wants
		w := n.placed(int(k))
		listed := w.place || n.citizen(int(k)) != ""
		if !w.place && !s.Introduced && n.PartOfPlace(int(k)) { // États, of États-Unis
			continue
		}
		class := n.class(int(k))
		s.Known = class&(lexicon.Surname|lexicon.Place) != 0 || listed
		s.Listed = listed
		s.Lone = n.Lone(int(k))
		s.Person, s.Place = s.kind(class, listed)
		list = append(list, s)
	}
	return list
}

// surnamed reports whether a word of a Slavic original that may be an adjective is a surname of the translation: Навальный.
func (n *Names) surnamed(k int) bool {
	if !n.scripts {
		return false
	}
	i := n.Carried(k)
	return i >= 0 && n.t.Tokens[i].Is(lexicon.Surname) && n.t.Tokens[i].Len > 5 && !n.IsPlace(i)
}

// Patronymic reports whether word k of an original in Cyrillic is made of a father’s name, which English leaves out: a woman’s
// tells by its ending alone, a man’s stands between two other names, for surnames end so, too.
func (n *Names) Patronymic(k int) bool {
	if !n.scripts || !n.slavic || k == 0 || !n.o.Gap(k-1) || n.o.Tokens[k-1].Flags&Capital == 0 || n.o.Tokens[k-1].Kind != Word {
		return false
	}
	return endsIn(n.o.Word(k), daughters[:]) || n.o.Gap(k) && n.o.Tokens[k+1].Flags&Capital != 0 && n.FathersName(k)
}

// FathersName reports whether word k of an original in Cyrillic ends as a patronymic does; some surnames do, too.
func (n *Names) FathersName(k int) bool {
	word := n.o.Word(k)
	return n.scripts && n.slavic && (endsIn(word, sons[:]) || endsIn(word, daughters[:]))
}

func endsIn(word string, endings []string) bool {
	return slices.ContainsFunc(endings, func(ending string) bool { return strings.HasSuffix(word, ending) })
}

// daughters and sons are the endings of patronymics, in all cases of Russian and Ukrainian.
var (
	daughters = [...]string{"овна", "овны", "овне", "овну", "овной", "евна", "евны", "евне", "евну", "евной", "инична", "иничны", "иничне", "иничну", "иничной",
		"івна", "івни", "івні", "івну", "івною", "ївна", "ївни", "ївні", "ївну", "ївною"}
	sons = [...]string{"ович", "овича", "овичу", "овичем", "овиче", "евич", "евича", "евичу", "евичем", "евиче",
		"льич", "льича", "льичу", "льичом", "льиче", "итич", "итича", "итичу", "итичем", "узьмич", "узьмича", "узьмичу", "узьмичом"}
)

// anywhere reports whether word k of the original is among tokens first to last-1 of the
// translation.
func (n *Names) anywhere(k, first, last int32) bool {
	for i := first; i < last; i++ {
		if n.Same(int(i), int(k)) {
			return true
		}
	}
	return false
}

// own reports whether word i of the translation may stand for word k of the original
// and is not another's: for Siria, where Damascus is Damasco.
func (n *Names) own(i, k int) bool {
	if !n.Same(i, k) {
		return false
	}
	if n.hashed(i, k) || n.spelled(i, k) {
		return true
	}
	for j := n.from; j < n.to; j++ {
		if t := &n.o.Tokens[j]; int(j) != k && t.Kind == Word && (n.hashed(i, int(j)) || n.spelled(i, int(j)) || t.Flags&(Capital|Inner) == 0 && n.Same(i, int(j))) {
			return false
		}
	}
	return true
}

// carried reports whether the translation has a word of the original as a name.
func (n *Names) carried(hash uint64) bool {
	seen := n.t.Seen(hash)
	return seen.Capital > 0 && seen.Lower == 0
}

// theirCapitals are the words of Swedish and Brazilian bodies' names, the days and months that Greek, Turkish and papers in Romance
// languages write with capitals, and the offices that Greek does, streets, days and bodies that are called by a name, whom
// paintings show, what prizes are made of, and the seals that the French minister of justice keeps.
var theirCapitals = lexicon.SetOf("argento bambino bronce bronze bronzo enfant menino niño oro ouro plata prata sceaux vergine vierge virgem virgen statens kungliga riksdagens regeringens landets stadens svenska nationella allmänna fazenda planejamento " +
	"δευτέρα δευτέρας τρίτη τρίτης τετάρτη τετάρτης πέμπτη πέμπτης παρασκευή παρασκευής σάββατο σαββάτου σαββατοκύριακο κυριακή κυριακής " +
	"ιανουάριο ιανουάριος ιανουαρίου φεβρουάριο φεβρουάριος φεβρουαρίου μάρτιο μάρτιος μαρτίου απρίλιο απρίλιος απριλίου μάιο μάιος μαΐου ιούνιο ιούνιος ιουνίου " +
	"ιούλιο ιούλιος ιουλίου αύγουστο αύγουστος αυγούστου σεπτέμβριο σεπτέμβριος σεπτεμβρίου οκτώβριο οκτώβριος οκτωβρίου νοέμβριο νοέμβριος νοεμβρίου δεκέμβριο δεκέμβριος δεκεμβρίου " +
	"πρόεδρε πρόεδρο πρόεδροι πρόεδρος προέδρου προεδρεία προεδρείας προεδρία προεδρίας αντιπρόεδρο αντιπρόεδρος αντιπροέδρου υπουργέ υπουργό υπουργοί υπουργός υπουργού υπουργείο υπουργείου πρωθυπουργό πρωθυπουργός πρωθυπουργού " +
	"οδό οδός οδού λεωφόρο λεωφόρος λεωφόρου πλατεία πλατείας πύλη πύλης μέρα μέρας ημέρα ημέρας γιορτή γιορτής βραδιά βραδιάς εβδομάδα εβδομάδας μέγαρο μεγάρου νοσοκομείο νοσοκομείου πανεπιστήμιο πανεπιστημίου " +
	"ίδρυμα ιδρύματος ινστιτούτο ινστιτούτου οργανισμό οργανισμός οργανισμού ταμείο ταμείου τράπεζα τράπεζας εταιρεία εταιρείας εταιρία εταιρίας κόμμα κόμματος ένωση ένωσης σύνδεσμο σύνδεσμος συνδέσμου πρωτάθλημα πρωταθλήματος κύπελλο κυπέλλου " +
	"αρχή αρχής αρχές σύλλογο σύλλογος συλλόγου δήμο δήμος δήμου περιφέρεια περιφέρειας περιφερειάρχη περιφερειάρχης ομοσπονδία ομοσπονδίας σχολή σχολής μουσείο μουσείου θέατρο θεάτρου δικαστή δικαστής δικαστές δικαστών γερουσιαστή γερουσιαστής γερουσία γερουσίας βουλή βουλής βουλευτή βουλευτής κυβέρνηση κυβέρνησης κογκρέσο κογκρέσου δήμαρχο δήμαρχος δημάρχου γραμματέα γραμματέας διευθυντή διευθυντής επιτροπή επιτροπής δικαστήριο δικαστηρίου ρεπουμπλικάνοι ρεπουμπλικάνων δημοκρατικοί δημοκρατικών " +
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

// Unkept gives the words with capitals in the original's part of a link, numbered as Compare got them, that the
// translation's part has less often, letter by letter.
func (n *Names) Unkept(link int) []int32 { return n.unkeptOf[link] }

// without appends such words of a stretch.
func (n *Names) without(list []int32, in Window) []int32 {
	words := n.right.among(in.From, in.To)
	if len(words) == 0 {
		return list
	}
	var sieve [16]uint64
	for i := in.First; i < in.Last; i++ {
		hash := n.t.Tokens[i].Hash
		sieve[hash>>6&15] |= 1 << (hash & 63)
	}
	for _, k := range words {
		if hash := n.o.Tokens[k].Hash; sieve[hash>>6&15]&(1<<(hash&63)) == 0 || !n.kept(k, in) {
			list = append(list, k)
		}
	}
	return list
}

// count gives how often a stretch has word k of the original in the translation, and
// how often in the original.
func (n *Names) count(k int32, in Window, same func(i, k int) bool) (has, wants int) {
	hash, first := n.o.Tokens[k].Hash, n.o.Plain[n.o.Tokens[k].Start]
	for j := in.From; j < in.To; j++ {
		t := &n.o.Tokens[j]
		if t.Hash == hash || t.Flags&(Capital|Inner) != 0 && t.Kind == Word && n.o.Plain[t.Start] == first && n.alikeThere(int(j), int(k)) {
			wants++
		}
	}
	return n.times(k, in, wants, same), wants
}

// times gives how often a stretch of the translation has word k of the original, up to so many times: letter by letter, or
// as a word that is the same.
func (n *Names) times(k int32, in Window, most int, same func(i, k int) bool) (has int) {
	hash := n.o.Tokens[k].Hash
	for i := in.First; i < in.Last; i++ {
		if n.t.Tokens[i].Hash == hash {
			if has++; has == most {
				return has
			}
		}
	}
	for _, i := range n.left.among(in.First, in.Last) {
		if n.t.Tokens[i].Hash != hash && same(int(i), int(k)) {
			if has++; has == most {
				return has
			}
		}
	}
	return has
}

// alikeThere reports whether two words of the original may be one name.
func (n *Names) alikeThere(j, k int) bool {
	a, b := n.there(j), n.there(k)
	return alike(&a.latin, &b.latin)
}

// name reports whether a capitalised word of the original may be a name: it is
// written small nowhere, and it has its capital inside a sentence; in German, where
// every noun has one, something more must speak for it.
func (n *Names) name(s *Stranger) bool {
	k := int(s.Token)
	t := &n.o.Tokens[k]
	if s.Introduced {
		return n.language != "de" || !relatives.Has(t.Hash) // Davis Sohn
	}
	if n.o.Seen(n.bareKey(k)).Lower > 0 || lexicon.FunctionLanguages(t.Hash)&n.functions != 0 { // Desde, behind a colon
		return false
	}
	place := n.placed(k).place || n.citizen(k) != ""
	class := n.class(k)
	named := class&(lexicon.Surname|lexicon.Place) != 0 || place
	switch {
	case class&lexicon.Known != 0 && !place && !n.nameAmid(k) && !(class&lexicon.Surname != 0 && !n.o.Licensed(k) && n.carried(t.Hash)), class&(lexicon.Given|lexicon.Surname|lexicon.Place) == lexicon.Given: // Foster, and no foster parents
		return false
	case n.language == "de":
		if !named && !n.carried(t.Hash) || n.everyday(k) {
			return false
		}
	case n.office(k):
		return false
	case n.everyday(k), n.greek && !named && n.CommonWord(k): // Komora, of a parliament, and no Comoros; Πόλεμος, of a war
		return false
	case n.o.Licensed(k) && !(n.scripts && (n.o.quotedAlone(k) || n.addressedThere(k))) || t.Has(Titled):
		if !named || t.Is(lexicon.Foreign) {
			return false
		}
	}
	return true
}

// office reports whether word k of the original is what somebody is called by his or her work, with the capital of an office, and
// no name that the translation has: el Gobernador.
func (n *Names) office(k int) bool {
	roles, ok := RolesOf(n.language)
	return ok && roles.At(n.o, k) != 0 && !n.carried(n.o.Tokens[k].Hash)
}

// nameAmid reports whether word k of an original in Cyrillic or Greek has a capital amid its sentence and is no everyday word
// there: that English has a word with its letters says nothing then, Κόκερ is no coker.
func (n *Names) nameAmid(k int) bool {
	return n.scripts && !n.caseless && (!n.o.Licensed(k) || n.addressedThere(k)) && n.o.Tokens[k].Flags&(Capital|Upper|Titled) == Capital && n.o.Plain[n.o.Tokens[k].Start] >= utf8.RuneSelf && !n.CommonWord(k)
}

// addressedThere reports whether word k of the original stands behind Mr or Ms, with a full stop, in Greek.
func (n *Names) addressedThere(k int) bool {
	return n.greek && k > 1 && n.o.Tokens[k-1].Hash == '.' && n.o.Tokens[k-1].Flags&Spaced == 0 && greekTitles.Has(n.o.Tokens[k-2].Hash)
}

var greekTitles = lexicon.SetOf("κ κα κος")

// relatives are German nouns behind the name of whose they are.
var relatives = lexicon.SetOf("bruder eltern frau kinder mann mutter schwester sohn tochter vater")

// bare gives word k of the original without what is joined to it, and its hash.
func (n *Names) bare(k int) (word string, hash uint64) {
	word = Bare(n.o.Word(k))
	if len(word) == int(n.o.Tokens[k].Len) {
		return word, n.o.Tokens[k].Hash
	}
	return word, lexicon.Key(word)
}

// bareKey is the hash of word k of the original without the article that is joined to
// it, which has no capital: l’Iran.
func (n *Names) bareKey(k int) uint64 {
	if t := &n.o.Tokens[k]; t.Has(Capital) {
		return t.Hash
	}
	_, hash := n.bare(k)
	return hash
}
