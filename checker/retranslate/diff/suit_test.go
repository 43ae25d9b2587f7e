package diff

import (
	"slices"
	"strings"
	"testing"
)

// Ways to write one thing: no difference that is shown.
func TestWritings(t *testing.T) {
	for _, c := range [][]string{
		{"The talks begin at 3 p.m. in Oslo.", "The talks begin at 15:00 in Oslo.", "The talks begin at 3pm in Oslo.", "The talks begin at three in the afternoon in Oslo."},
		{"The talks begin at 7.30 p.m.", "The talks begin at 19:30."},
		{"The talks begin at noon.", "The talks begin at 12:00."},
		{"The talks begin at 10 at night.", "The talks begin at 22:00."},
		{"It was in the nineties.", "It was in the 1990s.", "It was in the '90s.", "It was in the 1990's."},
		{"It was on 5 May 2019.", "It was on May 5, 2019.", "It was on the 5th of May, 2019."},
		{"The 2018-19 season ended.", "The 2018-2019 season ended.", "The 2018/19 season ended."},
		{"Turnout was 40 per cent.", "Turnout was 40 percent.", "Turnout was 40 pct.", "Turnout was forty percent."},
		{"It costs USD 5 million.", "It costs $5 million.", "It costs US $5 million.", "It costs 5 million dollars."},
		{"It costs £5,000.", "It costs 5,000 pounds."},
		{"From 5 to 6 million people died.", "From 5 million to 6 million people died."},
		{"They won 3-1.", "They won 3:1."},
		{"It was 30 C.", "It was 30 degrees Celsius.", "It was 30 °C."},
		{"It is 5 sq km.", "It is 5 square kilometers."},
		{"The mayor of Kyiv spoke.", "The mayor of Kiev spoke."},
		{"He came to Sao Paulo.", "He came to São Paulo."},
		{"Ivory Coast left.", "Côte d'Ivoire left."},
		{"Gaddafi and Al Qaeda left.", "Qaddafi and al-Qaida left."},
		{"The Defence Ministry said so.", "The Defense Ministry said so."},
		{"The Foreign Ministry said so.", "The Ministry of Foreign Affairs said so."},
		{"The World Health Organisation said so.", "The WHO said so.", "The World Health Organization said so."},
		{"The U.S. president left.", "The US president left.", "The American president left.", "The United States president left."},
		{"The UN and the EU agreed.", "The U.N. and the E.U. agreed.", "The United Nations and the European Union agreed."},
		{"The BDI closed.", "The Bank of Deep Ingots closed."},
		{"The CEO and the prime minister met.", "The chief executive and the PM met."},
		{"World War II ended.", "The Second World War ended.", "World War Two ended."},
		{"The cease-fire held.", "The ceasefire held.", "The cease fire held."},
		{"The policy makers met.", "The policymakers met."},
		{"The anti-government protest ended.", "The antigovernment protest ended."},
		{"Mr Smith left.", "Mr. Smith left.", "Smith left.", "Mister Smith left."},
		{"Lt. Col. Smith left.", "Lieutenant Colonel Smith left."},
		{"St. Petersburg froze.", "Saint Petersburg froze."},
		{"The Agriculture Ministry said so.", "The Agricultural Ministry said so."},
	} {
		for _, a := range c {
			for _, b := range c {
				for _, h := range hunksOf(a, b) {
					if !strings.HasPrefix(h, "form") && !strings.HasPrefix(h, "order") {
						t.Errorf("%q, %q: %s", a, b, h)
					}
				}
			}
		}
	}
}

// What is near to them and says something else.
func TestOtherThingsThanWritings(t *testing.T) {
	for _, c := range []struct{ published, second, want string }{
		{"The talks begin at 3 p.m.", "The talks begin at 3 a.m.", "figure"},
		{"The talks begin at 3 p.m.", "The talks begin at 14:00.", "figure"},
		{"They killed 12 in the afternoon raid.", "They killed 11 in the afternoon raid.", "figure: 12 | 11"},
		{"It was in the 1990s.", "It was in the 1980s.", "figure"},
		{"It was in the 1990s.", "It was in 1990.", "figure"},
		{"It was on 5 May.", "It was on May 6.", "figure"},
		{"It was on 5 May.", "It was on March 5.", "figure"},
		{"It costs USD 5 million.", "It costs 5 million euros.", "figure"},
		{"The 2018-19 season ended.", "The 2018-2020 season ended.", "figure"},
		{"The mayor of Kyiv spoke.", "The mayor of Kharkiv spoke.", "name"},
		{"The US left.", "South America left.", "name"},
		{"They told us.", "They told the US.", "name"},
		{"The UN left.", "The UK left.", "name"},
		{"Mr Smith left.", "Mrs Smith left.", "choice"},
		{"Maria Wood left.", "Maria Forest left.", "name"},
		{"The cease-fire held.", "The cease held.", "choice"},
		{"Wei Li left.", "Weili left.", "name"}, // a name spelled otherwise
	} {
		if got := hunksOf(c.published, c.second); !slices.ContainsFunc(got, func(h string) bool { return strings.HasPrefix(h, c.want) }) {
			t.Errorf("%q, %q: %q, want a %s", c.published, c.second, got, c.want)
		}
	}
}

// A row is sorted among the others, has two forms at least, and no form is in two rows.
func TestWritingsTable(t *testing.T) {
	head, rows, _ := strings.Cut(strings.TrimSuffix(writingsFile, "\n"), "\n")
	list := strings.Split(rows, "\n")
	if head != "writings" || !slices.IsSorted(list) {
		t.Error("the head is another, or the rows are not sorted")
	}
	seen := map[string]bool{}
	for _, row := range list {
		forms := strings.Split(row, "|")
		if len(forms) < 2 {
			t.Errorf("%q is one form", row)
		}
		for _, f := range forms {
			if seen[f] || f == "" || f != strings.TrimSpace(f) {
				t.Errorf("%q: %q stands twice, or has space around it", row, f)
			}
			seen[f] = true
		}
	}
	for i, forms := range writings().rows {
		for _, words := range forms {
			if len(words) == 0 {
				t.Errorf("%q: a form without words", list[i])
			}
		}
	}
}
