package prose

import (
	"testing"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

func namesOf(english, original, language string) (*Names, *Facts) {
	scan := func(plain string, foreign bool) *Facts {
		var f Facts
		(&Scanner{Lexicon: lexicon.English(), Foreign: foreign}).Scan(&Text{Plain: plain, Blocks: []Block{{Start: 0, End: len(plain)}}}, &f)
		return &f
	}
	t, o := scan(english, false), scan(original, true)
	var n Names
	n.Read(t, o, language)
	return &n, t
}

// A name is heard in an original without capitals where it is, and hardly where
// another is.
func TestNamesWithoutCapitals(t *testing.T) {
	for _, c := range []struct {
		language, original string
		has, lacks         []string
	}{
		{"ja", "ドナルド・トランプ大統領はフランスでマクロン大統領と会談した。", []string{"Trump", "Macron", "France"}, []string{"Kowalczyk", "Germany", "Mendoza"}},
		{"zh", "特朗普在伦敦会见了约翰逊和默克尔。", []string{"Trump", "London", "Johnson", "Merkel"}, []string{"Rasmussen", "Mexico", "Sandoval"}},
		{"zh", "巴西总统席尔瓦和习近平将访问沙特、阿联酋。", []string{"Silva", "Jinping", "Arabia", "Emirates"}, []string{"Rasmussen", "Mexico", "Sandoval"}},
		{"ko", "트럼프 대통령은 프랑스에서 메르켈을 만났다.", []string{"Trump", "France", "Merkel"}, []string{"Gustafsson", "Mexico", "Sandoval"}},
		{"ar", "التقى دونالد ترامب بماكرون في باريس.", []string{"Trump", "Macron", "Paris"}, []string{"Fitzgerald", "Mexico", "Sandoval"}},
		{"he", "קוואנו נפגש עם טראמפ בפריז.", []string{"Kavanaugh", "Trump", "Paris"}, []string{"Gustafsson", "Mexico", "Sandoval"}},
	} {
		ask := func(name string, want bool) {
			n, f := namesOf("x "+name, c.original, c.language)
			if got := n.heardIn(len(f.Tokens)-1, 0, int32(len(n.o.Tokens))); got != want {
				t.Errorf("%s: %s is heard in %q: %v, want %v", c.language, name, c.original, got, want)
			}
		}
		for _, name := range c.has {
			ask(name, true)
		}
		for _, name := range c.lacks {
			ask(name, false)
		}
	}
}

// A name is foreign to an original that has it nowhere, in no form.
func TestForeignNames(t *testing.T) {
	for _, c := range []struct {
		language, english, original string
		foreign                     bool
	}{
		{"es", "x Namibia", "El ministro volvió a Perú.", true},
		{"es", "x Peru", "El ministro peruano volvió.", false},
		{"es", "x Catalonia", "La joven catalana volvió.", false},
		{"de", "x Rhine", "Der Ausbau im Rheintal dauert.", false},
		{"fr", "x Moretti", "Claire Lemoine a parlé.", true},
		{"ca", "x Germany", "El ministre va tornar d’Alemanya.", false}, // its names of places are not known
	} {
		n, _ := namesOf(c.english, c.original, c.language)
		if got := n.Foreign(1); got != c.foreign {
			t.Errorf("%s: %q is foreign to %q: %v", c.language, c.english, c.original, got)
		}
	}
}

// Of two words that one may stand for, one is loose.
func TestLooseNames(t *testing.T) {
	n, f := namesOf("The Indian and Jakarta agreed.", "El gobierno indio y la India acordaron.", "es")
	loose := n.Loose(Window{0, int32(len(f.Tokens)), 0, int32(len(n.o.Tokens))})
	if len(loose) != 1 || n.o.Word(int(loose[0])) != "India" {
		t.Errorf("loose: %v, want India", loose)
	}
}

// An everyday word in the name of a body is no name that a translation lacks.
func TestEverydayNounsAreNoNames(t *testing.T) {
	for _, c := range []struct{ language, original, want string }{
		{"es", "Lo dijo ayer el Ministerio de Salud de Zarzalejo.", "Zarzalejo"},
		{"fr", "Il a joué la finale de la Coupe du Monde contre Vannes.", "Vannes"},
		{"cs", "Rozhodla o tom včera Rada Evropy v Ostravě.", "Ostravě"},
	} {
		n, f := namesOf("Somebody said so.", c.original, c.language)
		all := Window{0, int32(len(f.Tokens)), 0, int32(len(n.o.Tokens))}
		found, nouns := false, everydayNouns.of(c.language)
		for _, s := range n.Theirs(nil, all, all, all) {
			word := n.o.Word(int(s.Token))
			found = found || word == c.want
			if nouns.Has(n.o.Tokens[s.Token].Hash) {
				t.Errorf("%s: %s is a name in %q", c.language, word, c.original)
			}
		}
		if !found {
			t.Errorf("%s: %s is no name in %q", c.language, c.want, c.original)
		}
	}
}

// Sketches are made of any bytes.
func FuzzSketch(f *testing.F) {
	f.Add("Kavanaugh", "קוואנו")
	f.Add("Johnson", "约翰逊")
	f.Add("Trump", "トランプ大統領")
	f.Fuzz(func(t *testing.T, english, original string) {
		if len(english) > 100 || len(original) > 300 {
			return
		}
		for _, language := range []string{"ja", "zh", "he", "ko", "ru", "cs"} {
			n, text := namesOf("x "+english, original, language)
			for i := range text.Tokens {
				if text.Tokens[i].Kind == Word && len(n.o.Tokens) > 0 {
					n.Foreign(i)
					n.Heard(i, Window{0, int32(len(text.Tokens)), 0, int32(len(n.o.Tokens))})
					n.Loose(Window{0, int32(len(text.Tokens)), 0, int32(len(n.o.Tokens))})
				}
			}
		}
	})
}
