package diff

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// read gives the facts of a text whose paragraphs are parted by blank lines.
func read(plain string) *prose.Facts {
	text := &prose.Text{Plain: plain, Language: "en"}
	for at := 0; at < len(plain); {
		end := strings.Index(plain[at:], "\n\n")
		if end < 0 {
			end = len(plain) - at
		}
		if end > 0 {
			text.Blocks = append(text.Blocks, prose.Block{Start: at, End: at + end})
		}
		at += end + 2
	}
	facts := &prose.Facts{}
	(&prose.Scanner{Lexicon: lexicon.English()}).Scan(text, facts)
	return facts
}

func block(f *prose.Facts, n int) Span { return Span{f.Blocks[n].Start, f.Blocks[n].End} }

// against compares paragraphs with what some engines make of each.
func against(published []string, engines ...[]string) *Comparison {
	facts := read(strings.Join(published, "\n\n"))
	original := read(strings.Repeat("Dies ist die Zeile.\n\n", len(published)))
	var units []Unit
	for n := range published {
		units = append(units, Unit{Published: block(facts, n), Original: block(original, n), Text: "Dies ist die Zeile."})
	}
	names := []string{"first", "second", "third"}[:len(engines)]
	return Compare(facts, original, "de", units, names, engines)
}

// hunksOf writes the hunks of two sentences: class, published, second.
func hunksOf(published, second string) (out []string) {
	for _, h := range against([]string{published}, []string{second}).Sentences[0].Seconds[0].Hunks {
		out = append(out, h.Class.String()+": "+published[h.Published.Start:h.Published.End]+" | "+second[h.Second.Start:h.Second.End])
	}
	return out
}

func TestRephrasingIsNoChange(t *testing.T) {
	for _, pair := range [][2]string{
		{"The minister bought a large car.", "A minister purchased the big automobile."},
		{"They didn't pay $5 million.", "They did not pay 5,000,000 dollars."},
		{"We cannot say that it's over.", "We can not say that it is over."},
		{"Twelve people died on Sept. 25.", "12 people died on September 25."},
		{"The two men were freed.", "Both men were freed."},
		{"Turnout was 40 per cent.", "Turnout was 40%."},
		{"LABOUR ORGANISED THE MARCH.", "Labor organized the march."},
	} {
		for _, h := range hunksOf(pair[0], pair[1]) {
			if !strings.HasPrefix(h, "form") {
				t.Errorf("%q, %q: %s", pair[0], pair[1], h)
			}
		}
	}
}

func TestClasses(t *testing.T) {
	for _, c := range []struct {
		published, second string
		want              string // the first hunk
	}{
		{"The talks were led by Sergei Lavrov.", "The talks were led by Sergei Ryabkov.", "name: Lavrov | Ryabkov"},
		{"The fire killed 14 miners.", "The fire killed 41 miners.", "figure: 14 | 41"},
		{"The road is 30 kilometres long.", "The road is 30 miles long.", "figure: kilometres | miles"},
		{"The vote is on Monday.", "The vote is on Thursday.", "figure: Monday | Thursday"},
		{"The minister will resign.", "The minister will not resign.", "negation:  | not"},
		{"The talks ended.", "The talks ended and the delegates went home hungry.", "missing:  | and the delegates went home hungry"},
		{"The talks ended and the delegates went home hungry.", "The talks ended.", "added: and the delegates went home hungry | "},
		{"The bank bought the mill.", "The bank bought the harbour.", "choice: mill | harbour"},
		{"Yesterday the bridge collapsed.", "The bridge collapsed yesterday.", "order: Yesterday | "},
		{"The mayor spoke to the crowd.", "The mayor spoke with the crowd.", "form: to | with"},
		{"The mayor speaks.", "The mayor spoke.", "form: speaks | spoke"},
	} {
		if got := hunksOf(c.published, c.second); len(got) == 0 || got[0] != c.want {
			t.Errorf("%q, %q: %q, want %q", c.published, c.second, got, c.want)
		}
	}
}

func TestChinaAndTheChineseAreOneName(t *testing.T) {
	for _, h := range hunksOf("China's economy grew.", "The Chinese economy grew.") {
		if strings.HasPrefix(h, "name") {
			t.Error(h)
		}
	}
}

// What is said in another way is no name and no negation.
func TestSameInOtherWords(t *testing.T) {
	for _, c := range []struct{ published, second, not string }{
		{"Nobody came to the meeting.", "No one came to the meeting.", "negation"},
		{"He is unable to pay.", "He is not able to pay.", "negation"},
		{"He failed to pay.", "He did not pay.", "negation"},
		{"They left with no money.", "They left without money.", "negation"},
		{"The U.S. will leave.", "The United States will leave.", "name"},
		{"The army of the United States will leave.", "The US army will leave.", "name"},
		{"UN officials left.", "Officials of the United Nations left.", "name"},
		{"Mr. Smith left.", "Smith left.", "name"},
		{"Dr. Ana Ruiz left.", "Doctor Ana Ruiz left.", "name"},
	} {
		for _, h := range hunksOf(c.published, c.second) {
			if strings.HasPrefix(h, c.not) {
				t.Errorf("%q, %q: %s", c.published, c.second, h)
			}
		}
	}
	for _, c := range []struct{ published, second, want string }{
		{"Nobody came to the meeting.", "Everyone came to the meeting.", "negation"},
		{"Few came, and he did pay.", "Few came, and he did not pay.", "negation"},
		{"UN officials left.", "EU officials left.", "name"},
		{"The United States left.", "The United Nations left.", "name"},
		{"The US left.", "The United Nations left.", "name"},
		{"Stephen King left.", "Stephen Rey left.", "name"},
	} {
		if got := hunksOf(c.published, c.second); len(got) == 0 || !strings.HasPrefix(strings.Join(got, "\n"), c.want) {
			t.Errorf("%q, %q: %q, want a %s", c.published, c.second, got, c.want)
		}
	}
}

// What nobody writes must not take forever: twice the words, not four times the work.
func TestSentencesWithoutEnd(t *testing.T) {
	steps := func(n int) float64 {
		words := func(head string) string {
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, "%s%dx ", head, i)
			}
			return b.String()
		}
		published, second := []string{words("qz")}, []string{words("jk")}
		best := math.Inf(1)
		for range 3 {
			start := time.Now()
			if c := against(published, second); len(c.Sentences[0].Seconds[0].Hunks) == 0 {
				t.Error("no difference")
			}
			best = min(best, time.Since(start).Seconds())
		}
		return best
	}
	var times float64
	for range 5 { // a busy machine may stretch one of them
		if times = steps(24_000) / steps(6_000); times < 10 {
			return
		}
	}
	t.Errorf("four times the words take %.1f times as long", times)
}

// Long lists are cut, and what is the same in both halves is still found.
func TestLongListsAreCut(t *testing.T) {
	var words []string
	for i := range 3 * long {
		words = append(words, fmt.Sprintf("qz%dx", i))
	}
	published := strings.Join(words, " ")
	words[100], words[3*long-100] = "jkw", "jky"
	got := hunksOf(published, strings.Join(words, " "))
	if want := []string{"choice: qz100x | jkw", fmt.Sprintf("choice: qz%dx | jky", 3*long-100)}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// What the published translation leaves out or changes raises its risk.
func TestRiskFollowsDifferences(t *testing.T) {
	engine := "Prime Minister Daniela Brancoveanu said on Tuesday that the border with Moldova would stay open for refugees."
	ranked := []string{
		"Prime Minister Daniela Brancoveanu said on Tuesday that the border with Moldova would stay open for refugees.",
		"On Tuesday, Prime Minister Daniela Brancoveanu said the Moldovan border would remain open to refugees.",
		"Prime Minister Daniela Branco said on Tuesday that the frontier would be opened for tourists.",
		"Prime Minister Diana Koveanu explained that Moldavia would accommodate the fugitives, opening the passage to exiles.",
	}
	filler := "The committee of the regional parliament will meet again on the first Friday of the month to vote."
	last := -1.0
	for _, published := range ranked {
		other := "The committee in the regional assembly gathers again the month's first Friday, when it is to take its vote."
		c := against([]string{published, other, other}, []string{engine, filler, filler})
		if !c.Ranked {
			t.Fatalf("%q: taken for an echo", published)
		}
		if risk := c.Sentences[0].Risk; risk <= last || risk >= 1 {
			t.Errorf("%q: risk %.3f, after %.3f", published, risk, last)
		} else {
			last = risk
		}
	}
}

// Forms are counted by how many engines differ in them, and nouns once.
func TestFormsAndNouns(t *testing.T) {
	published := "The minister opened the bridges quickly."
	c := against([]string{published}, []string{"The minister opens the bridge quickly."}, []string{published + " He left."})
	f := c.Sentences[0].Features
	if got, want := math.Expm1(f[Forms]), 1.0; math.Abs(got-want) > 1e-9 {
		t.Errorf("forms %.2f, want %.2f", got, want)
	}
	if got, want := math.Expm1(f[Nouns]), 2.0; math.Abs(got-want) > 1e-9 {
		t.Errorf("nouns %.2f, want %.2f", got, want)
	}
}

func TestReasonsAreTheWordsThatWeigh(t *testing.T) {
	c := against([]string{"The minister met Ekrem Bayraktaroglu in the town."}, []string{"The minister met Ekrem Bayraktar in the town."})
	r := c.Sentences[0].Reasons
	if len(r) != 2 || r[0].Word != "Bayraktaroglu" || r[0].Side != OnlyPublished || r[1].Word != "Bayraktar" || r[1].Side != OnlySecond {
		t.Errorf("%+v", r)
	}
	for _, x := range r {
		if x.Weight <= 0 {
			t.Errorf("%+v weighs nothing", x)
		}
	}
}

// one compares a sentence, whose original is in a language, with what an engine makes of it.
func one(language, text, published, second string, found float64) Sentence {
	facts, original := read(published), read(text)
	u := Unit{Published: block(facts, 0), Original: block(original, 0), Text: text, Found: found}
	return Compare(facts, original, language, []Unit{u}, []string{"first"}, [][]string{{second}}).Sentences[0]
}

// A word that the original is not known to say weighs though the engine has it, too, but is no reason: those
// only one side has.
func TestUnsourced(t *testing.T) {
	const original = "Die Polizei hat das Krankenhaus geschlossen."
	of := func(language, published string) Sentence { return one(language, original, published, published, 0) }
	sourced, unsourced := of("de", "The police closed the hospital."), of("de", "The police closed the museum.")
	if sourced.Features[Unsourced] != 0 || unsourced.Features[Unsourced] == 0 || unsourced.Risk <= sourced.Risk || len(unsourced.Reasons) > 0 {
		t.Errorf("%.2f, risk %.3f of a word that the original says; %.2f, %.3f, %v of another", sourced.Features[Unsourced], sourced.Risk, unsourced.Features[Unsourced], unsourced.Risk, unsourced.Reasons)
	}
	if s := of("fi", "The police closed the museum."); s.Features[Unsourced] != Fitted.Means[Unsourced] {
		t.Errorf("%.2f of a language that no table has", s.Features[Unsourced])
	}
}

// What rules find by the original raises the risk where nothing differs.
func TestFoundWeighs(t *testing.T) {
	const original, text = "Die Polizei hat das Krankenhaus geschlossen.", "The police closed the hospital."
	if with, without := one("de", original, text, text, 0.75), one("de", original, text, text, 0); with.Risk <= without.Risk {
		t.Errorf("risk %.3f with a finding, %.3f without", with.Risk, without.Risk)
	}
}

// Three engines that agree against the copy say more than one of three.
func TestAgreementWeighs(t *testing.T) {
	mill, harbour := "The bank bought the old mill.", "The bank bought the old harbour."
	all := against([]string{mill}, []string{harbour}, []string{harbour}, []string{harbour})
	one := against([]string{mill}, []string{harbour}, []string{mill}, []string{mill})
	if all.Sentences[0].Risk <= one.Sentences[0].Risk {
		t.Errorf("risk %.3f where all engines differ, %.3f where one does", all.Sentences[0].Risk, one.Sentences[0].Risk)
	}
}

func TestEchoIsNotRanked(t *testing.T) {
	var published, second []string
	for _, p := range pairsOfSentences {
		published, second = append(published, p[0]), append(second, p[1])
	}
	if c := against(published, second); !c.Ranked || len(c.Echoes) > 0 || c.Sentences[0].Risk == 0 {
		t.Errorf("echoes %q of another translation", c.Echoes)
	}
	c := against(published, published)
	if c.Ranked || len(c.Echoes) != 1 || c.Echoes[0] != "first" || c.Sentences[0].Risk != 0 {
		t.Errorf("echoes %q, ranked %v", c.Echoes, c.Ranked)
	}
	alone, both := against(published, second), against(published, published, second)
	if !both.Ranked || both.Sentences[0].Risk != alone.Sentences[0].Risk || len(both.Sentences[0].Seconds) != 2 {
		t.Errorf("the echoed engine has a say: risk %.3f, %.3f without it", both.Sentences[0].Risk, alone.Sentences[0].Risk)
	}
}

// An engine without an answer counts for nothing.
func TestMissingAnswers(t *testing.T) {
	c := against([]string{"The bank bought the old mill.", "It closed in May."}, []string{"The bank bought the old harbour.", ""}, []string{"", ""})
	if len(c.Sentences) != 2 || len(c.Sentences[0].Seconds) != 1 || c.Sentences[0].Seconds[0].Engine != "first" {
		t.Errorf("%+v", c.Sentences[0])
	}
	if s := c.Sentences[1]; s.Seconds != nil || s.Risk != 0 || s.Reasons != nil {
		t.Errorf("%+v", s)
	}
	if c := Compare(read(""), read(""), "", nil, nil, nil); len(c.Sentences) != 0 {
		t.Errorf("%+v", c)
	}
}
