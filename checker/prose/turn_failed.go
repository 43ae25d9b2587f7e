package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// failed adds the places where the translation says that something was not done, by a verb that
// negates (“failed to win”), and the original that it was (hanno vinto): it has the word, nothing that negates it, and
// nothing that could stand for a negation.
func (s *turner) failed(a *Alignment) {
	last := int32(len(s.t.Tokens)) - 2
	for i := s.ofOurs.next(mayFail, 0, last); i < last; i = s.ofOurs.next(mayFail, i+1, last) {
		if s.t.Tokens[i+1].Hash != hashTo || !fails.Has(s.t.Tokens[i].Hash) {
			continue
		}
		n := a.LinkOf(s.t.SentenceOf(int(i)))
		l := a.Links[n]
		if !l.single() || s.counts[n].told {
			continue
		}
		s.negators(n)
		at := Negator{i, i + 2}
		if source := s.bareSource(l, at); source >= 0 && len(s.there) == 0 && !s.negative(l) {
			s.counts[n].told = true
			s.t.turns = append(s.t.turns, s.addedAt(l, at, source))
		}
	}
}

// negative reports whether the original has a word that may stand for a negation.
func (s *turner) negative(l Link) bool {
	_, there := s.sides(l)
	for i := there.first; i < there.last; i++ {
		if there.kind(i) != asNothing {
			return true
		}
	}
	return false
}

// fails are words that negate what is said behind the “to” that follows them.
var fails = lexicon.SetOf("fail failed failing fails neglected refuse refused refuses refusing unable")

// unlike adds the places where the translation has an adjective as it stands, “an easy task”, and the original its
// contrary, made by a prefix: непростая, unmöglich, irresponsable.
func (s *turner) unlike(links []Link) {
	prefix := contraryPrefixes[s.language]
	if !strings.Contains(unlikeLanguages, s.language) {
		prefix = ""
	}
	for n := range links {
		l := links[n]
		if !l.single() || s.counts[n].told {
			continue
		}
		_, _, from, to := s.bounds(l)
		for k := s.ofTheirs.next(mayContrast, from, to); k < to; k = s.ofTheirs.next(mayContrast, k+1, to) {
			t := &s.o.Tokens[k]
			if t.Kind != Word || t.Flags&Capital != 0 || t.Len < unlikeBytes+1 {
				continue
			}
			place := int32(-1)
			switch w := s.o.Word(int(k)); {
			case prefix != "" && len(w) >= len(prefix)+unlikeBytes && strings.HasPrefix(w, prefix):
				if _, there := s.sides(l); there.meaning(k) == (inTables{}) {
					s.negators(int32(n))
					place = s.without(l, k, prefix)
				}
			case w[0] == 'i' || w[0] == 'd':
				s.negators(int32(n))
				place = s.stemOf(l, k, w)
			}
			if place >= 0 {
				s.counts[n].told = true
				turn := s.lostAt(l, Negator{k, k + 1}, place)
				turn.Contrary = true
				s.t.turns = append(s.t.turns, turn)
				break
			}
		}
	}
}

// stemOf gives the word of the translation that is spelt as word w, token k of the original, is behind a prefix that most languages
// have from Latin: “responsible”, irresponsable; -1 where there is none, something negates it, or the translation has the prefix, too.
func (s *turner) stemOf(l Link, k int32, w string) int32 {
	stem := withoutPrefix(w, latinPrefixes)
	if len(stem) < cognate || strings.HasPrefix(w, "inflam") || strings.HasPrefix(w, "infiam") { // inflammable burns
		return -1
	}
	here, there := s.sides(l)
	for i := there.first; i < there.last; i++ { // the original has both
		if i != k && s.o.Tokens[i].Kind == Word && cognates(s.o.Word(int(i)), stem) {
			return -1
		}
	}
	place := int32(-1)
	for i := here.first; i < here.last; i++ {
		t, v := &s.t.Tokens[i], s.t.Word(int(i))
		if t.Kind != Word || t.Len < cognate {
			continue
		}
		if cognates(v, w) || cognates(stem, withoutPrefix(v, ourPrefixes)) {
			return -1
		}
		if cognates(v, stem) && !opposite(v) && s.t.Tokens[min(i+1, here.last-1)].Hash != '-' && !t.Is(lexicon.Noun|lexicon.Plural|lexicon.VerbAny) {
			place = i
		}
	}
	if place < 0 || here.negatesOurs(place) != there.negatesTheirs(k) || s.fallsShort(place, here.first) || wordsBetween(place, s.expect(l, k)) > oppositeReach {
		return -1
	}
	return place
}

// understated reports whether the original negates a word with such a prefix, and the translation has it without either: no es
// irresponsable, “is responsible”.
func (s *turner) understated(l Link) bool {
	first, last, _, to := s.bounds(l)
	for _, n := range s.there {
		for k := n.Last; k < min(n.Last+4, to) && s.o.Tokens[k].Kind == Word; k++ {
			stem := withoutPrefix(s.o.Word(int(k)), latinPrefixes)
			for i := first; i < last && len(stem) >= cognate; i++ {
				if s.t.Tokens[i].Kind == Word && cognates(s.t.Word(int(i)), stem) {
					return true
				}
			}
		}
	}
	return false
}

// fallsShort reports whether what stands before token i of the translation makes its contrary of it: “far from acceptable”.
func (s *turner) fallsShort(i, first int32) bool {
	for k := i - 1; k >= max(i-shortReach, first) && s.t.Tokens[k].Kind == Word; k-- {
		if h := s.t.Tokens[k].Hash; shorts.Has(h) || k > first && (h == hashFrom && s.t.Tokens[k-1].Hash == hashFar || h == hashBut && s.t.Tokens[k-1].Hash == hashAnything || h == hashThan && s.t.Tokens[k-1].Hash == hashLess) {
			return true
		}
	}
	return false
}

// shortReach is how many words before an adjective that is.
const shortReach = 3

var (
	shorts       = lexicon.SetOf("barely beyond hardly scarcely too without")
	hashAnything = lexicon.Hash("anything")
	hashBut      = lexicon.Hash("but")
	hashFar      = lexicon.Hash("far")
	hashFrom     = lexicon.Hash("from")
	hashLess     = lexicon.Hash("less")
)

// latinPrefixes are those of stemOf.
var latinPrefixes = strings.Fields("il im in ir des dés dis")

// unlikeBytes are the fewest that an adjective has which a prefix makes its contrary: unklug, and not “und”.
const unlikeBytes = 4

// without gives the adjective of the translation that token k of the original is the contrary of; -1 where there is
// none, or something negates it or stands for a negation.
func (s *turner) without(l Link, k int32, prefix string) int32 {
	meaning := inTables{1: rowsAt(s.o, s.theirWide, k, prefix)}
	if meaning == (inTables{}) {
		return -1
	}
	here, there := s.sides(l)
	place, _ := here.nearest(meaning, s.expect(l, k), func(i int32) bool {
		return here.negatesOurs(i) || !s.t.Tokens[i].Is(lexicon.Adjective) || here.kind(i).hint() || opposite(s.t.Word(int(i)))
	})
	if place < 0 || here.again(meaning, place, never) || there.again(meaning, k, never) {
		return -1
	}
	var h hints
	s.inspect(&h, here, there, place, s.expect(l, k), stretch{-5, 6})
	if h.soft[0]+h.near[0]+max(h.idle, 0)+h.masks > 0 {
		return -1
	}
	return place
}

// never is asked of words that may be negated or not.
func never(int32) bool { return false }

// opposite reports whether an English word begins or ends as contraries do.
func opposite(w string) bool {
	return strings.HasSuffix(w, "less") || withoutPrefix(w, ourPrefixes) != ""
}

// ourPrefixes are what contraries begin with in English.
var ourPrefixes = strings.Fields("un in im ir il dis non")

// theirPrefixes are what they begin with in other languages: in most of them, and in each.
var theirPrefixes = byLanguage[[]string]{read: func(language string) *[]string {
	list := strings.Fields("anti il im in ir non " + contraryPrefixes[language])
	return &list
}}

// unlikeLanguages are those in which few words begin so by chance.
const unlikeLanguages = "cs de nl pl ru uk"

// contraryPrefixes are those that make an adjective its contrary.
var contraryPrefixes = map[string]string{"cs": "ne", "de": "un", "el": "α", "es": "des", "fr": "dé", "it": "dis s", "nl": "on", "pl": "nie", "pt": "des", "ro": "ne", "ru": "не", "sv": "o", "uk": "не"}
