package changedname

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// traded reports a name, of one word or more, that the original has nowhere around, where the
// original has one that English writes letter by letter as it does, of which the translation's
// sentence has no word: one company, paper or club for another. Either is the only one of its
// sentence. It gives the token behind the name, 0 where there is none.
func traded(p *checker.Pass, names *prose.Names, i int) int {
	o, a, sentence := p.Original(), p.Alignment(), p.SentenceOf(i)
	if _, caseless := names.Script(); caseless || i > 0 && p.Gap(i-1) && capital(&p.Tokens[i-1]) && !p.Licensed(i-1) && !article(p, names, i-1) || !a.Of(sentence).Paired() {
		return 0
	}
	link := a.LinkOf(sentence)
	in, around := a.Window(p.Facts, o, link, 0), a.Window(p.Facts, o, link, 1)
	last := unmatched(p, names, i, in, around)
	if last == 0 {
		return reworded(p, names, i, in, around)
	}
	for j := int(in.First); j < int(in.Last); j++ {
		if (j < i || j >= last) && unmatched(p, names, j, in, around) > 0 {
			return 0 // which is which?
		}
	}
	first, end := -1, 0
	for k := int(in.From); k < int(in.To); k++ {
		to := lettered(p, names, k, in, around)
		if to == 0 {
			continue
		}
		if first >= 0 {
			return 0
		}
		first, end = k, to
		k = to - 1
	}
	if first < 0 || in.Apart(int32(i), int32(first)) > 0.45 || i > 1 && p.Tokens[i-1].Hash == hashOf && capital(&p.Tokens[i-2]) && !p.Tokens[i-2].Has(prose.Upper) && !p.Tokens[i-2].Is(lexicon.Title) && !p.Licensed(i-2) || // Hall of Famer
		in.Apart(int32(i), int32(first)) > 0.25 && names.Class(first)&lexicon.Place != 0 && !p.Tokens[i].Is(lexicon.Place|lexicon.Surname) ||
		last == i+1 && end == first+1 && p.Tokens[i].Class&(lexicon.Place|lexicon.Surname) == lexicon.Place && names.Class(first)&(lexicon.Place|lexicon.Surname) == lexicon.Place && inflected.Has(lexicon.Hash(p.OriginalLanguage)) {
		return 0
	}
	reportWords(p, i, last, first, end, 80, "the sentence that is rendered here has ‘%s’, of which the translation’s has no word, and the original around it none of “%s”")
	return last
}

// reworded is traded for a name that is everyday words with capitals, as a gloss is: the Iron Bridge, for
// Alstom. The original's is one that the translation keeps elsewhere, or that English knows.
func reworded(p *checker.Pass, names *prose.Names, i int, in, around prose.Window) int {
	last := capitalised(p, names, i, around)
	if last == 0 {
		return 0
	}
	for j := int(in.First); j < int(in.Last); j++ {
		if (j < i || j >= last) && (unmatched(p, names, j, in, around) > 0 || capitalised(p, names, j, around) > 0) {
			return 0
		}
	}
	o, first, end := p.Original(), -1, 0
	for k := int(in.From); k < int(in.To); k++ {
		to := lettered(p, names, k, in, around)
		if to == 0 {
			continue
		}
		if first >= 0 {
			return 0
		}
		first, end = k, to
		k = to - 1
	}
	if first < 0 || in.Apart(int32(i), int32(first)) > 0.3 {
		return 0
	}
	w, class := &o.Tokens[end-1], names.Class(end-1)
	seen := p.Seen(w.Hash)
	if w.Has(prose.Upper) || class&lexicon.Place != 0 || seen.First < 0 && !(class&(lexicon.Proper|lexicon.Known|lexicon.Given) == lexicon.Proper && w.Freq >= 4 && names.Lone(first)) {
		return 0 // or what the letters are short for
	}
	reportWords(p, i, last, first, end, 72, "the sentence that is rendered here has ‘%s’, of which the translation’s has no word, and the original around it none of “%s”")
	return last
}

// capitalised gives the token behind everyday words whose capitals nothing explains, from token i on, that
// the original around has in no form; 0 where there are none.
func capitalised(p *checker.Pass, names *prose.Names, i int, around prose.Window) int {
	last := i
	for ; last < len(p.Tokens) && (last == i || p.Gap(last-1)) && capital(&p.Tokens[last]); last++ {
		t := &p.Tokens[last]
		if p.Licensed(last) || t.Len < 4 || t.Flags&(prose.Upper|prose.Titled|prose.Inner|prose.Initials) != 0 || !t.Is(lexicon.Known) || !t.Is(lexicon.Noun|lexicon.Adjective) || t.Is(lexicon.VerbIng|lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Place|lexicon.Given|lexicon.Abbreviation) ||
			organs.Has(t.Hash) || things.Has(t.Hash) || bodies.Has(t.Hash) || seasons.Has(t.Hash) || hyphened(p.Facts, last) || p.Original().Seen(t.Hash).First >= 0 || names.Heard(last, around) || prose.KindsOf("en").At(p.Facts, last) != 0 {
			return 0
		}
	}
	if last == i || last-i > 3 || p.Tokens[last-1].Is(lexicon.Plural) || p.Seen(p.Tokens[last-1].Hash).Lower > 0 || !p.Tokens[last-1].Is(lexicon.Noun) || last < len(p.Tokens) && (p.Gap(last-1) && (linking.Has(p.Tokens[last].Hash) || p.Tokens[last].Is(lexicon.Determiner)) || p.Tokens[last].Hash == '(') {
		return 0
	}
	return last
}

// unmatched gives the token behind a name that begins at token i and of which the original around has
// no word but such as tell what it is: Hotel, Zeitung; 0 where there is none.
func unmatched(p *checker.Pass, names *prose.Names, i int, in, around prose.Window) int {
	last, proper := i, false
	for ; last < len(p.Tokens) && (last == i || p.Gap(last-1)) && (capital(&p.Tokens[last]) || linked(p.Facts, last, i)); last++ {
		t := &p.Tokens[last]
		if t.Hash == '&' || opensSurname.Has(t.Hash) && p.Gap(last) && capital(&p.Tokens[last+1]) {
			continue
		}
		if word := strings.TrimSuffix(strings.TrimSuffix(p.Word(last), "'s"), "’s"); len(word) < 3 || t.Len < 3 || t.Len < 4 && !t.Has(prose.Upper) || word[1] < 'a' != t.Has(prose.Upper) || word[len(word)-2] < 'a' && !t.Has(prose.Upper) || t.Has(prose.Titled|prose.Initials|prose.Inner) || t.Is(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) ||
			plural(word) && t.Class == 0 || saints.Has(t.Hash) || prose.KindsOf("en").At(p.Facts, last)&quarters != 0 || ownWords.Has(t.Hash) || measures.Has(t.Hash) || hyphened(p.Facts, last) || last == i && names.IsPlace(last) {
			return 0
		}
		if names.Has(t.Hash, in) || t.Is(lexicon.Known) && t.Is(lexicon.Noun) && t.Freq >= 5 && names.Heard(last, in) {
			continue
		}
		if p.Original().Seen(t.Hash).First >= 0 && surplus(p, t.Hash) <= 0 || names.Has(t.Hash, around) || names.Heard(last, around) || names.Variant(last, in) {
			return 0
		}
		if t.Has(prose.Upper) {
			continue
		}
		if articled := last > 0 && article(p, names, last-1) && !p.Licensed(last-1); articled {
			proper = true
		}
		proper = proper || !t.Is(lexicon.Known) && (t.Class == 0 || t.Is(lexicon.Proper)) && !(t.Is(lexicon.Place) && t.Freq > 7 || t.Is(lexicon.Given) && (!t.Is(lexicon.Surname) && t.Freq > 4)) || t.Is(lexicon.Known) && !p.Licensed(last) && (t.Freq < 4 && !t.Is(lexicon.Plural) || brands.Has(t.Hash) && last == i)
	}
	if !proper {
		return 0
	}
	return last
}

// linked reports whether token i is an “&” inside a name that begins before it.
func linked(f *prose.Facts, i, first int) bool {
	return i > first && f.Tokens[i].Hash == '&' && f.Gap(i) && capital(&f.Tokens[i+1])
}

// article reports whether token i of the translation is an article of another language that opens a name: Le
// Monde.
func article(p *checker.Pass, names *prose.Names, i int) bool {
	t := &p.Tokens[i]
	return t.Has(prose.Capital) && !t.Is(lexicon.Known) && (t.Is(lexicon.Foreign) || names.ArticleWord(t.Hash))
}

// lettered gives the token behind a name that begins at token k of the original, that English
// writes with the same letters and of which the translation's sentence has no word; 0 where there
// is none.
func lettered(p *checker.Pass, names *prose.Names, k int, in, around prose.Window) int {
	o := p.Original()
	if k > 0 && o.Tokens[k-1].Hash == '&' || k > 0 && o.Gap(k-1) && capital(&o.Tokens[k-1]) && !o.Licensed(k-1) && !o.Tokens[k-1].Is(lexicon.Function|lexicon.Foreign) && !names.Article(k-1) && !names.Head(k-1) && !(p.OriginalLanguage == "de" && names.CommonWord(k-1)) {
		return 0
	}
	to, kept := k, false
	script, _ := names.Script()
	for ; to < int(in.To) && (to == k || o.Gap(to-1)) && (capital(&o.Tokens[to]) || linked(o, to, k)); to++ {
		w, class := &o.Tokens[to], names.Class(to)
		if w.Hash == '&' || opensSurname.Has(w.Hash) && o.Gap(to) && to+1 < int(in.To) && capital(&o.Tokens[to+1]) {
			continue
		}
		if w.Has(prose.Upper) {
			if script || w.Len < 3 || to > k || names.Acronym(to) != "" || names.Rendered(to, in) || rates.Has(w.Hash) || hyphened(o, to) ||
				class&lexicon.Function != 0 || spelledHere(p, w, o.Word(to), in) {
				return 0
			}
			kept = true
			continue
		}
		if w.Len < 4 || w.Has(prose.Titled|prose.Initials) || saints.Has(w.Hash) || class&(lexicon.Function|lexicon.Calendar|lexicon.Demonym|lexicon.Title|lexicon.Abbreviation) != 0 || names.Place(to) != "" && !club(p, names, to, in) {
			return 0
		}
		if has(p.Facts, w.Hash, in) && to > k {
			continue
		}
		articled := to > 0 && (names.Article(to-1) || o.Tokens[to-1].Is(lexicon.Foreign) && !o.Tokens[to-1].Is(lexicon.Known)) && o.Tokens[to-1].Flags&(prose.Capital|prose.SentenceStart) == prose.Capital && o.Gap(to-1)
		if names.Place(to) != "" {
			kept = true
			continue
		}
		if names.CommonWord(to) && !articled || o.Seen(w.Hash).Lower > 0 || names.Rendered(to, in) || names.Echo(to, in) {
			return 0
		}
		kept = kept || articled || keptElsewhere(p, names, to) && !(p.OriginalLanguage == "de" && class&lexicon.Known != 0) || letterwise(p, names, k, to)
	}
	if !kept {
		return 0
	}
	return to
}

// club reports whether word k of the original, a town, has an article before it, as clubs that are called by their
// towns have, and none of the words of the translation for its own: il Napoli.
func club(p *checker.Pass, names *prose.Names, k int, in prose.Window) bool {
	o := p.Original()
	return k > 0 && o.Gap(k-1) && !capital(&o.Tokens[k-1]) && names.Article(k-1) && o.Seen(o.Tokens[k].Hash).Lower == 0 && !names.Nation(k) &&
		slices.ContainsFunc(names.Loose(in), func(j int32) bool { return o.Tokens[j].Hash == o.Tokens[k].Hash })
}

// letterwise reports whether English would write word to of a name of the original, which begins at token k, as
// it stands: it knows it as a name that has no other form, it is an English word, or a noun before it says what it
// is the name of.
func letterwise(p *checker.Pass, names *prose.Names, k, to int) bool {
	o := p.Original()
	w, class := &o.Tokens[to], names.Class(to)
	script, _ := names.Script()
	switch {
	case to > k && class&lexicon.Surname == 0 && class&lexicon.Known == 0, script && w.Class == 0 && (w.Len < 10 || class&(lexicon.Surname|lexicon.Place) == lexicon.Place):
		return false
	case class&(lexicon.Proper|lexicon.Given|lexicon.Known|lexicon.Foreign) == lexicon.Proper && (w.Freq >= 4 || w.Class == 0 || w.Class&(lexicon.Place|lexicon.Surname) == 0 && names.Lone(k)):
		return true
	case k == to && brands.Has(w.Hash) && !o.Licensed(to):
		return true
	case o.Licensed(to):
		return false
	case k > 0 && names.Head(k-1) && o.Gap(k-1):
		return true
	case inflected.Has(lexicon.Hash(p.OriginalLanguage)):
		return false
	case w.Class == 0 && names.Lone(k) && p.OriginalLanguage != "de" && p.OriginalLanguage != "sv":
		return true
	}
	if to > k && class&lexicon.Known != 0 && w.Freq >= 5 && !w.Is(lexicon.Foreign) {
		return true
	}
	return class&lexicon.Known != 0 && w.Freq >= 6 && !w.Is(lexicon.Foreign) && p.OriginalLanguage != "de" && p.OriginalLanguage != "fr"
}

var hashOf = lexicon.Hash("of")

// brands are everyday words of English that amid a sentence have a capital as a company, a paper or a club.
var brands = lexicon.SetOf("adobe amazon android apple arsenal barclays bild boots bull celtic chevron condor delta dell emirates facebook fiat focus fox frontier gap google guardian hearts independent inter jaguar mars mini mirror oracle orange puma rangers seat shell skype sky slack snapchat sprint starbucks stern subway sun target telegraph tide times total twitter uber virgin visa vox wolves zoom")

// saints stand before names that each language has in its own way.
var saints = lexicon.SetOf("saint st sainte sankt santa santo sint svatá svatý świętej święty")

// spelledHere reports whether a stretch of the translation may have what an acronym is short for: words
// that begin with its letters, one behind the other, or a body in words where the acronym stands nowhere.
func spelledHere(p *checker.Pass, w *prose.Token, acronym string, in prose.Window) bool {
	seen := p.Seen(w.Hash).Upper > 0
	for i := in.First; i < in.Last; i++ {
		if t := &p.Tokens[i]; !seen && t.Has(prose.Capital) && organs.Has(t.Hash) {
			return true
		}
		n := 0
		for j := i; j < in.Last && n < len(acronym); j++ {
			t := &p.Tokens[j]
			if t.Kind != prose.Word || !t.Has(prose.Capital) && t.Is(lexicon.Function) {
				continue
			}
			if !t.Has(prose.Capital) || p.Word(int(j))[0] != acronym[n] {
				break
			}
			n++
		}
		if n >= 2 && n >= len(acronym)-1 {
			return true
		}
	}
	return false
}

var organs = lexicon.SetOf("academy air airport army navy agreement treaty act war administration agency alliance assembly association authority bank board bureau center centre coalition commission committee confederation congress corporation council court department directorate federation force forces foundation front fund group institute league ministry movement office organisation organization parties party police service society trust union unions university")

// opensSurname are words that surnames of two words begin with.
var opensSurname = lexicon.SetOf("da de del della di do dos van von")

// plural reports whether a word says what some are, not who: Eurosceptics.
func plural(word string) bool {
	for _, ending := range [...]string{"ics", "ists", "ians", "ites", "ers"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// rates are letters that English has others for, and that stand for something of its own there.
var rates = lexicon.SetOf("adn iva pib pil pma pme pyme pymes tva sida ong onu otan")
