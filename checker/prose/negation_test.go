package prose

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Tables of negation are sorted, and each row is read.
func TestNegationTables(t *testing.T) {
	files, err := negationTables.ReadDir("negation")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := negationTables.ReadFile("negation/" + file.Name())
		if err != nil {
			t.Fatal(err)
		}
		if !norm.NFC.IsNormal(text) {
			t.Errorf("%s: not NFC", file.Name())
		}
		lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
		table := parseNegation(string(text))
		for n, line := range lines[1:] {
			cells := strings.Split(line, "\t")
			if len(cells) != 3 || cells[0] == "" || line <= lines[n] && n > 0 || n > 0 && strings.HasPrefix(lines[n], cells[0]+"\t") {
				t.Errorf("%s:%d: %q: want three cells, sorted, each find once", file.Name(), n+2, line)
				continue
			}
			if cells[1] != "" && negationKinds[cells[1]] == asNothing || cells[1] == "" && cells[2] == "" {
				t.Errorf("%s:%d: kind %q is none", file.Name(), n+2, cells[1])
			}
			if words := strings.Fields(cells[0]); len(words) > 1 {
				first := newElement(words[0])
				kind := negationKinds[cells[1]]
				if first.hash == 0 && kind != asNot && kind != asMask {
					t.Errorf("%s:%d: %q: a hint is looked up by its first word, which may have no star", file.Name(), n+2, cells[0])
				}
				if kind == asPlain || (kind == asSoft || kind == asNear) && table.tells(first.hash, words[0]) {
					t.Errorf("%s:%d: %q: nothing reads it, since the first word tells by itself", file.Name(), n+2, cells[0])
				}
			}
			for _, verb := range strings.Fields(cells[2]) {
				if verbNames[verb] == 0 {
					t.Errorf("%s:%d: verb %q is none", file.Name(), n+2, verb)
				}
			}
		}
	}
}

// tells reports whether a word has a kind by itself, so that the phrases it opens are
// not asked for.
func (n *Negation) tells(hash uint64, word string) bool {
	kind := n.words.Get(hash)
	if kind == asNothing {
		kind = n.hint(lexicon.Fold(nil, word))
	}
	return kind != asNothing && kind != asPlain && kind != asNear
}

// What negates is counted once, and idioms are not.
func TestNegators(t *testing.T) {
	for _, k := range []struct {
		language, text string
		want           int
	}{
		{"en", "He did not go, and she never came.", 2},
		{"en", "Not only the plane but the train was late, no doubt.", 0},
		{"es", "No vino nadie.", 2},
		{"es", "No solo eso: sin embargo, no obstante.", 0},
		{"de", "Nicht nur er, nicht wahr?", 0},
		{"de", "Niemand kam, und er ging nicht.", 2},
		{"fr", "Il n’est pas venu et ne dit rien.", 2},
		{"fr", "Il ne mange que du pain.", 0},
		{"it", "Non è qui.", 1},
		{"pt", "Não foi apenas ele.", 1},
		{"ru", "Он не может не знать.", 0},
		{"cs", "Nemůže přijít v neděli.", 1},
		{"tr", "Bakan gelmedi.", 1},
		{"tr", "Sözcü haberin doğru olmadığını söyledi.", 1},
		{"tr", "Yılmaz gelip gelmeyeceğini söyledi, çünkü umuyordu.", 0},
		{"tr", "Meclisin üç üyeden başka üyesi yok.", 0},
		{"tr", "Plan sadece pahalı değil, aynı zamanda tehlikeli.", 0},
		{"ko", "장관은 서명하지 않았고 답할 수 없다고 말했다.", 2},
		{"ko", "의회에는 의원이 세 명밖에 없다.", 0},
		{"ko", "정부는 세금을 올리지 않을 수 없다.", 0},
		{"ko", "그는 틀림없이 약속을 없애고 끊임없이 일했다.", 0},
		{"ja", "大臣は署名しなかったし、払うこともできない。", 2},
		{"ja", "嵐は沿岸に達するかもしれない。政府は増税しなければならない。", 0},
		{"ja", "議会には議員が三人しかいない。少なくとも必ず来る。", 0},
		{"ja", "高いだけでなく危険だが、しかしまだ開かない。", 1},
		{"zh", "他们没有来，也不能支付。", 2},
		{"zh", "政府不得不提高税收，公司不断发展，无论如何不仅如此。", 0},
		{"zh", "非洲的未来非常重要，莫斯科和不来梅特别冷。", 0},
		{"ar", "لم يوقع الوزير ولا يستطيع الدفع.", 2},
		{"ar", "لا يزال المصنع مغلقا وليس للمجلس سوى ثلاثة أعضاء.", 0},
		{"he", "השר לא חתם ואינו יכול לשלם.", 2},
		{"he", "התוכנית לא רק יקרה, ואין ספק שהיא מסוכנת.", 0},
		{"zh", "他们没有来。", 1},
	} {
		var f Facts
		text := Text{Plain: k.text, Blocks: []Block{{Start: 0, End: len(k.text)}}}
		(&Scanner{Lexicon: lexicon.English()}).Scan(&text, &f)
		words := f.Parted(k.language)
		if got := NegationOf(k.language).Negators(words, 0, int32(len(words.Tokens)), nil); len(got) != k.want {
			t.Errorf("%s: %q: %d negators, want %d", k.language, k.text, len(got), k.want)
		}
	}
	if NegationOf("xx") != nil {
		t.Error("a language without a table has one")
	}
}

// Runs of Chinese and Japanese are parted where a table knows a word, and the words make up the runs again.
func TestParted(t *testing.T) {
	for _, k := range []struct{ language, text, want string }{
		{"zh", "公司不能支付工资", "公司|不能|支付|工资"},
		{"ja", "大臣は署名しなかった", "大臣|は|署名|し|なかった"},
		{"es", "No vino", "No|vino"},
	} {
		f := factsOf(k.text)
		p := f.Parted(k.language)
		var words []string
		for i := range p.Tokens {
			words = append(words, p.Word(i))
		}
		if got := strings.Join(words, "|"); got != k.want {
			t.Errorf("%s: %s, want %s", k.language, got, k.want)
		}
		if len(p.Sentences) != len(f.Sentences) || p.Sentences[0].Last != int32(len(p.Tokens)) {
			t.Errorf("%s: other sentences", k.language)
		}
	}
}

func FuzzNegation(f *testing.F) {
	f.Add("no solo\tmask\t\n*mıyor*\tnot\tcan\nne*l\tnot\t\n", "No solo gelmıyor n’est")
	f.Add("find\n…\tnot\t\n* *\tmask\tbe\n*\tsoft\t\n**\tnot\t", "a' 'b n'")
	f.Add("x\nn' … pas\tnot\t\n", "n’ pas n' a pas")
	f.Add("\n\t\t0", "0") // a verb without a word
	f.Fuzz(func(t *testing.T, table, plain string) {
		n := parseNegation(table)
		n.elides = true
		var facts Facts
		text := Text{Plain: plain, Blocks: []Block{{Start: 0, End: len(plain)}}}
		(&Scanner{Lexicon: lexicon.English()}).Scan(&text, &facts)
		last := int32(len(facts.Tokens))
		for _, k := range n.Negators(&facts, 0, last, nil) {
			if k.First < 0 || k.Last <= k.First || k.Last > last {
				t.Fatalf("negator %v of %d tokens", k, last)
			}
		}
		for i := range last {
			n.hintAt(&facts, i, last)
			n.Verb(&facts, i)
		}
	})
}

// In French a “que” behind “pas” makes no “only” of it.
func TestFrenchOnly(t *testing.T) {
	for text, want := range map[string]int{
		"Il ne pense pas que le pont soit ouvert.":   1,
		"Il ne construit que des ponts.":             0,
		"Il n'a vu qu'un pont.":                      0,
		"Il ne reste plus qu'un pont.":               0,
		"Elle ouvre n'importe quelle porte du pont.": 0,
		"Elle n'ouvre pas la porte.":                 1,
	} {
		var f Facts
		(&Scanner{Lexicon: lexicon.English()}).Scan(&Text{Plain: text, Blocks: []Block{{Start: 0, End: len(text)}}}, &f)
		if got := NegationOf("fr").Negators(&f, 0, int32(len(f.Tokens)), nil); len(got) != want {
			t.Errorf("%s negates %d times, want %d", text, len(got), want)
		}
	}
}
