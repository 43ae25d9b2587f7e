package untranslated

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// noun reports whether token i is a German noun that stands in the sentence of the original
// as it stands here. Its capital says nothing, since names have one, too: so it must be in
// the table, or a compound of two parts of which the last is, or end as the nouns of offices
// and affairs do. A noun that is also a name or the name of a firm (Richter, Opfer) needs
// an article on both sides.
func (c *finder) noun(i int) bool {
	p := c.Pass
	t := &p.Tokens[i]
	if t.Kind != prose.Word || t.Len < 4 || t.Class&^(lexicon.Name|lexicon.Foreign) != 0 || t.Flags&(prose.Capital|prose.Upper|prose.Inner|prose.Initials) != prose.Capital || t.Has(prose.Quoted) && !spoken(p, i) {
		return false
	}
	word := p.Word(i)
	listed := prose.CommonNoun("de", word)
	if !listed && (t.Class != 0 || institutions.Has(t.Hash) || (t.Len < 7 || !affair(word) && !prose.CommonCompound("de", word)) && !(c.unrendered(i) && p.Seen(t.Hash).Capital < 2)) {
		return false
	}
	k := c.inOriginal(i)
	if k < 0 || c.Original().Word(k) != word || c.joined(i, k, listed) || introduced(p.Facts, t.Hash) || introduced(c.Original(), t.Hash) {
		return false
	}
	switch named := t.Class&lexicon.Name != 0 || surnames.Has(t.Hash); {
	case listed && !named, t.Has(prose.Titled) && !named:
		return true
	case listed:
		return c.common(i, k)
	}
	return !p.Licensed(i) && i > 0 && p.Gap(i-1) && !compound(p, i, i+1) && (p.Tokens[i-1].Is(lexicon.Known|lexicon.Function|lexicon.Demonym) || p.Tokens[i-1].Kind == prose.Clitic)
}

// introduced reports whether a given name stands before the first of a story's uses of a word:
// Hanna Strauß, who is Strauß from then on.
func introduced(f *prose.Facts, hash uint64) bool {
	i := int(f.Seen(hash).First)
	if i < 1 || i >= len(f.Tokens) || !f.Gap(i-1) {
		return false
	}
	b := &f.Tokens[i-1]
	return b.Has(prose.Capital) && b.Is(lexicon.Given) && !b.Is(lexicon.Known|lexicon.Function|lexicon.Foreign) && f.Tokens[i].Has(prose.Capital)
}

// surnames are nouns of the table that people bear, too, and that the lexicon does not have.
var surnames = lexicon.SetOf("flügel glück händler künstler löffel läufer mönch pächter räuber schöpfer sänger träger wächter würfel")

// joined reports whether the word before or behind token i, which the original has as token
// k, makes a name with it: a capital that is none of this place. “Berlin” in the place of
// “Berliner” makes none, nor does the surname behind an office.
func (c *finder) joined(i, k int, listed bool) bool {
	p, o := c.Pass, c.Original()
	if p.Tokens[i].Has(prose.Titled) {
		return false
	}
	if hyphened(p.Facts, i) && hyphened(o, k) || goes(p.Facts, i, i+1, o, k+1) || i > 0 && goes(p.Facts, i, i-1, o, k-1) {
		return true
	}
	if i > 0 && p.Gap(i-1) && !p.Tokens[i].Has(prose.SentenceStart) {
		if b := &p.Tokens[i-1]; b.Kind == prose.Word && b.Has(prose.Capital) && (!p.Licensed(i-1) || b.Has(prose.Upper) && k > 0 && o.Tokens[k-1].Hash == b.Hash) && !(b.Is(lexicon.Known|lexicon.Place|lexicon.Demonym|lexicon.Calendar) && k > 0 && o.Tokens[k-1].Hash != b.Hash) {
			return true
		}
	}
	if !p.Gap(i) {
		return false
	}
	a := &p.Tokens[i+1]
	if a.Kind == prose.Number && k+1 < len(o.Tokens) && o.Tokens[k+1].Hash == a.Hash { // Bündnis 90
		return true
	}
	return a.Kind == prose.Word && a.Has(prose.Capital) && a.Class&lexicon.Calendar == 0 && !((offices(p.Word(i)) || c.role(k)) && k+1 < len(o.Tokens) && o.Tokens[k+1].Hash == a.Hash)
}

// role reports whether token k of the original is what somebody is: Sängerin.
func (c *finder) role(k int) bool {
	roles, ok := prose.RolesOf(c.OriginalLanguage)
	return ok && roles.At(c.Original(), k) != 0
}

// goes reports whether a small German word beside token i stands beside it in the original,
// too: “Topf und Deckel”.
func goes(f *prose.Facts, i, at int, o *prose.Facts, there int) bool {
	return at < len(f.Tokens) && there >= 0 && there < len(o.Tokens) && f.Gap(min(i, at)) && f.Tokens[at].Is(lexicon.Foreign) && f.Tokens[at].Hash == o.Tokens[there].Hash
}

// hyphened reports whether token i is tied to another with a hyphen.
func hyphened(f *prose.Facts, i int) bool {
	return i > 0 && f.Tokens[i-1].Hash == '-' && !f.Tokens[i].Has(prose.Spaced) || i+1 < len(f.Tokens) && f.Tokens[i+1].Hash == '-' && !f.Tokens[i+1].Has(prose.Spaced)
}

// common reports whether a word that may be a name is used as none: an article, or an
// adjective in small letters, stands before it on both sides.
func (c *finder) common(i, k int) bool {
	p, o := c.Pass, c.Original()
	if i == 0 || k == 0 || !p.Gap(i-1) || !o.Gap(k-1) {
		return false
	}
	b, there := &p.Tokens[i-1], &o.Tokens[k-1]
	if b.Has(prose.Capital) && !b.Has(prose.SentenceStart) || b.Kind == prose.Word && !b.Is(lexicon.Determiner|lexicon.Adjective) || b.Kind > prose.Number {
		return false
	}
	return there.Kind == prose.Number || there.Kind == prose.Word && (germanArticles.Has(there.Hash) || !there.Has(prose.Capital) && adjectival(o.Word(k-1)))
}

// adjectival reports whether a small German word ends as adjectives before nouns do.
func adjectival(w string) bool {
	return len(w) > 4 && endsIn(w, []string{"e", "en", "em", "er", "es"})
}

var germanArticles = lexicon.SetOf("der die das dem den des ein eine einen einem einer eines kein keine keinen keinem am im zum zur vom beim ins ans sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jeder jede jedes zwei drei vier fünf sechs")

// offices reports whether a German noun is an office, which stands before names.
func offices(word string) bool {
	return endsIn(strings.ToLower(word), []string{"meister", "meisterin", "minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "sprecher", "sprecherin", "anwalt", "anwältin", "chef", "chefin", "sekretär", "sekretärin", "richter", "richterin", "leiter", "leiterin", "beauftragte"})
}

// affair reports whether a word ends as nouns of offices and affairs do: with a suffix that
// makes nouns, or with a noun that is too short or too English to be told by the table.
func affair(word string) bool {
	for _, ending := range affairs {
		if strings.HasSuffix(word, ending) && len(word) >= len(ending)+3 {
			return true
		}
	}
	return false
}

var (
	affairs = strings.Fields(`fall fälle gericht gerichte haft hof jahr kreis lage minister opfer plan pläne probe recht rechte richter richterin sache stelle tag tage tat taten teil teile weg wege wert werte zahl zeit zeiten ziel zug züge
		atoren eure heit heiten innen ismus isten ität itäten keit keiten logie logien nisse schaft schaften sion sionen tion tionen tum ung ungen`)

	// institutions have such endings, and English calls them by them.
	institutions = lexicon.SetOf(`bundestag landtag reichstag bundesliga bundesgericht bundesgerichtshof bundesverfassungsgericht zeitung volkszeitung energiewende volkswagen landkreis lufthansa weltanschauung oktoberfest
		kaiserzeit gründerzeit nationalrat gesamtkunstwerk junge nürburgring gutenberg bundespolizei bundeskriminalamt landeskriminalamt bundesnachrichtendienst verfassungsschutz vergangenheitsbewältigung gemütlichkeit sehnsucht
		verfremdung gleichschaltung endlösung schuldenbremse kurzarbeit hitlerjugend willkommenskultur zollverein mittelstand bundesbank kirchentag
		bürgergeld elterngeld volkssturm schutzstaffel sturmabteilung sonderkommando reichsführer ostpolitik realpolitik weltpolitik bildungsbürgertum liederabend fingerspitzengefühl zugzwang festschrift
		gedankenexperiment götterdämmerung kristallnacht`)
)
