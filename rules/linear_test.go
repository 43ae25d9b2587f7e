package rules

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
)

// A story of sixteen times the length takes about sixteen times as long to check beside its
// original. It took fifty to two hundred times as long when names were sought in the whole
// story for each that is missing.
func TestLinear(t *testing.T) {
	w := newWorker(t)
	for language, sentences := range map[string][2]string{
		"es": {"El alcalde de %[1]s, %[2]s, dijo el martes que el puente costará %[4]d euros.", "«No lo sé», respondió %[2]s a los periodistas en %[3]s."},
		"de": {"Der Bürgermeister von %[1]s, %[2]s, sagte am Dienstag, dass die Brücke %[4]d Euro kosten wird.", "„Ich weiß es nicht“, antwortete %[2]s den Journalisten in %[3]s."},
		"ar": {"قال رئيس بلدية %[1]s %[2]s يوم الثلاثاء إن الجسر سيكلف %[4]d يورو.", "أجاب %[2]s الصحفيين في %[3]s: «لا أعرف»."},
	} {
		story := func(n int) *checker.Story { return invented(t, language, sentences, n) }
		short, long := story(60), story(16*60)
		took := func(s *checker.Story) time.Duration {
			start := time.Now()
			w.Check(s)
			return time.Since(start)
		}
		took(long) // memory is made
		took(short)
		a, b := took(short), took(long)
		for try := 0; b > 32*a && try < 10; try++ { // the machine may have been busy
			a, b = max(a, took(short)), min(b, took(long))
		}
		if b > 32*a {
			t.Errorf("%s: %v for a story, %v for one that is 16 times as long", language, a, b)
		}
	}
}

// invented makes a story of so many paragraphs in which people, towns and figures have
// nothing to do with one another, and every fifth name is not the original's.
func invented(tb testing.TB, language string, theirs [2]string, paragraphs int) *checker.Story {
	tb.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	letters := [2][]string{strings.Fields("b d f g l m n r s t v ch"), strings.Fields("a e i o u")}
	other := [2][]string{letters[0], letters[1]}
	if language == "ar" {
		other = [2][]string{strings.Fields("ب د ف غ ل م ن ر س ت ف ش"), strings.Fields("ا ي ي و و")}
	}
	name := func(syllables int) (ours, their string) {
		for range syllables {
			for k, l := range letters {
				n := r.IntN(len(l))
				ours, their = ours+l[n], their+other[k][n]
			}
		}
		if language != "ar" {
			their = strings.ToUpper(their[:1]) + their[1:]
		}
		return strings.ToUpper(ours[:1]) + ours[1:], their
	}
	var english, original strings.Builder
	for n := range paragraphs {
		town, town2 := name(3)
		person, person2 := name(4)
		place, place2 := name(3)
		cost := 1000 + r.IntN(90_000)
		fmt.Fprintf(&original, theirs[0]+" "+theirs[1]+"\n\n", town2, person2, place2, cost)
		if n%5 == 0 {
			person, _ = name(4)
		}
		fmt.Fprintf(&english, "The mayor of %s, %s, said on Tuesday that the bridge would cost %d euros. “I do not know,” %s told reporters in %s.\n\n", town, person, cost, person, place)
	}
	var sides [2]*checker.Story
	for k, text := range []string{english.String(), original.String()} {
		for s, err := range ingest.Read("story", strings.NewReader(text), ingest.Text) {
			if err != nil {
				tb.Fatal(err)
			}
			sides[k] = s
		}
	}
	s := sides[0]
	s.Translation.Language, s.Original, s.OriginalLanguage = "en", &sides[1].Translation, language
	return s
}
