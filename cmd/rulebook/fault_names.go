package main

import (
	"math/rand/v2"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// nameFaults are faults of names.
var nameFaults = []fault{
	{"name replaced", []string{"changed-name"}, replaceName},
	{"name dropped", []string{"missing-name"}, dropName},
	{"name glossed", []string{"translated-name", "changed-name"}, glossName},
}

// mention is a name in a translation that stands in the original, too: tokens
// first to last-1, of which the last is a surname or a place.
type mention struct {
	first, last int
	person      bool
}

// mentions gives the people and places of a story whose original has them: letter
// by letter where it is written in Latin; countries and what other scripts write
// are taken to be there.
func mentions(f *prose.Facts, s *checker.Story) (out []mention) {
	latin := latinScript(s.Original.Plain)
	for _, list := range [...][]int32{f.Posting(prose.Capitals), f.Posting(prose.Openers)} {
		for _, n := range list {
			i := int(n)
			t := &f.Tokens[i]
			if t.Flags&(prose.Capital|prose.Upper|prose.Titled|prose.Inner) != prose.Capital || t.Len < 4 || t.Is(lexicon.Known|lexicon.Function|lexicon.Calendar|lexicon.Demonym) ||
				!t.Is(lexicon.Surname|lexicon.Place) || hyphened(f, i) {
				continue
			}
			m := mention{first: i, last: i + 1}
			given := i > 0 && f.Gap(i-1) && f.Tokens[i-1].Is(lexicon.Given) && f.Tokens[i-1].Has(prose.Capital) && !f.Tokens[i-1].Is(lexicon.Known)
			switch {
			case given && t.Is(lexicon.Surname):
				m.first, m.person = i-1, true
			case t.Is(lexicon.Surname) && !t.Is(lexicon.Place|lexicon.Given) && !besideCapital(f, i):
				m.person = true
			case t.Is(lexicon.Place) && !t.Is(lexicon.Surname|lexicon.Given) && !besideCapital(f, i):
			default:
				continue
			}
			if m.last < len(f.Tokens) && f.Gap(m.last-1) && f.Tokens[m.last].Has(prose.Capital) {
				continue
			}
			if latin && !strings.Contains(s.Original.Plain, f.Word(i)) && (m.person || !countries[f.Word(i)]) {
				continue
			}
			out = append(out, m)
		}
	}
	return out
}

func hyphened(f *prose.Facts, i int) bool {
	return i > 0 && f.Tokens[i-1].Hash == '-' || i+1 < len(f.Tokens) && f.Tokens[i+1].Hash == '-'
}

func besideCapital(f *prose.Facts, i int) bool {
	return i > 0 && f.Gap(i-1) && f.Tokens[i-1].Has(prose.Capital) && !f.Tokens[i-1].Has(prose.SentenceStart) && !f.Tokens[i-1].Is(lexicon.Title)
}

// latinScript reports whether most letters of a text are Latin.
func latinScript(text string) bool {
	latin, other := 0, 0
	for n, r := range text {
		switch {
		case n > 4000:
		case lexicon.Letter(r) != 0:
			latin++
		case r > 0x370:
			other++
		}
	}
	return latin > other
}

// someMention chooses one of the names that a story mentions.
func someMention(random *rand.Rand, w *checker.Worker, s *checker.Story) (f *prose.Facts, m mention, ok bool) {
	w.Scan(s)
	f = w.Facts()
	all := mentions(f, s)
	if len(all) == 0 {
		return f, m, false
	}
	return f, all[random.IntN(len(all))], true
}

// replaceName puts another name of the same kind in the place of one.
func replaceName(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	f, m, ok := someMention(random, w, s)
	if !ok {
		return nil, 0, 0, false
	}
	list := otherPlaces
	if m.person {
		list = otherPeople
	}
	name := list[random.IntN(len(list))]
	if strings.Contains(s.Translation.Plain, name) || strings.Contains(s.Original.Plain, name) {
		return nil, 0, 0, false
	}
	t := &f.Tokens[m.last-1]
	return replaced(s, int(t.Start), t.End(), name), int(t.Start), int(t.Start) + len(name), true
}

// dropName takes a name out of its sentence, with its ’s and one of two commas.
func dropName(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	f, m, ok := someMention(random, w, s)
	if !ok {
		return nil, 0, 0, false
	}
	sentence := f.Sentences[f.SentenceOf(m.first)]
	if sentence.Last-sentence.First < 7 {
		return nil, 0, 0, false
	}
	if m.last < len(f.Tokens) && f.Tokens[m.last].Kind == prose.Clitic {
		m.last++
	}
	first := int(sentence.First)
	start, end := int(f.Tokens[m.first].Start), f.Tokens[m.last-1].End()
	if m.first > first && m.last < len(f.Tokens) && f.Tokens[m.first-1].Hash == ',' && f.Tokens[m.last].Hash == ',' {
		m.first--
		start = int(f.Tokens[m.first].Start)
	}
	for start > int(f.Tokens[first].Start) && s.Translation.Plain[start-1] == ' ' {
		start--
	}
	if m.first == first {
		for end < len(s.Translation.Plain) && s.Translation.Plain[end] == ' ' {
			end++
		}
	}
	faulty := replaced(s, start, end, "")
	return faulty, int(f.Tokens[first].Start), f.Tokens[sentence.Last-1].End() - (end - start), true
}

// glossName puts the same everyday word in the place of a surname wherever it
// stands.
func glossName(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var people []mention
	for _, m := range mentions(f, s) {
		if m.person {
			people = append(people, m)
		}
	}
	if len(people) == 0 {
		return nil, 0, 0, false
	}
	m := people[random.IntN(len(people))]
	gloss := glosses[random.IntN(len(glosses))]
	name := f.Word(m.last - 1)
	if strings.Contains(s.Translation.Plain, gloss) {
		return nil, 0, 0, false
	}
	faulty, start := s, -1
	for i := len(f.Tokens) - 1; i >= 0; i-- {
		if t := &f.Tokens[i]; f.Word(i) == name {
			faulty, start = replaced(faulty, int(t.Start), t.End(), gloss), int(t.Start)
		}
	}
	return faulty, start, start + len(gloss), true
}

// countries are places that an original in another language has under another name.
var countries = wordSet("Germany France Spain Italy Russia Poland Ukraine Turkey Greece Sweden Norway Denmark Finland Hungary Austria Belgium Switzerland Japan China India Brazil Mexico Canada Egypt Iraq Iran Syria Israel London Paris Moscow Berlin Vienna Prague Warsaw Rome Brussels Athens Lisbon Beijing Tokyo Jerusalem Cairo Munich Cologne Geneva Milan Naples")

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

var (
	otherPeople = strings.Fields("Abernathy Adebayo Aguilar Almeida Andersson Arslan Bakker Banerjee Barros Bergström Bianchi Björklund Bondarenko Bouchard Brankovic Caballero Calderón Camara Carvalho Castellano Chaudhry Christensen Cisneros " +
		"Dalton Delacroix Demir Diallo Dimitrov Dlamini Donnelly Dubois Dvořák Eriksson Escobar Fagan Falkenberg Fernandes Ferrara Fitzgerald Fontaine Gallagher Gamboa Gebhardt Georgiou Gonçalves Grabowski Gustafsson Haddad Halvorsen " +
		"Hashimoto Hernández Hofmann Horvat Hoxha Ibarra Ivanova Jankowski Jovanović Kamara Kaplan Karlsson Kaczmarek Keller Kovalenko Kowalczyk Krüger Lambert Lindqvist Lombardi Lundgren Maldonado Marchetti Martinsson Mbeki McAllister " +
		"Mendoza Mitchell Moretti Mukherjee Nakamura Ndiaye Novotny Nygaard Okafor Olivares Orlov Papadakis Petrescu Pettersson Popescu Quintana Rasmussen Rinaldi Romero Rossellini Sadowski Sandoval Schneider Sokolov Steinmeyer Takahashi Tkachenko Valverde Vandenberg Wojcik Yamamoto Zimmermann")
	otherPlaces = strings.Fields("Albania Algeria Angola Ankara Antwerp Argentina Armenia Asunción Bangladesh Barcelona Beirut Birmingham Bogotá Bolivia Bratislava Bucharest Budapest Bulgaria Calcutta Cambodia Cameroon Canberra Caracas " +
		"Casablanca Chicago Chile Colombia Copenhagen Croatia Cuba Damascus Denver Dresden Dublin Ecuador Edinburgh Estonia Ethiopia Florence Frankfurt Genoa Ghana Glasgow Guatemala Hamburg Hanoi Havana Helsinki Honduras Houston Iceland " +
		"Indonesia Istanbul Jakarta Johannesburg Kazakhstan Kenya Krakow Latvia Leipzig Libya Lima Lithuania Liverpool Madagascar Malaysia Manchester Marseille Melbourne Miami Mongolia Montreal Morocco Mozambique Nairobi Namibia Nepal " +
		"Nicaragua Nigeria Osaka Oslo Ottawa Pakistan Panama Paraguay Philadelphia Quito Rotterdam Rwanda Santiago Sarajevo Seattle Senegal Seoul Serbia Seville Slovakia Slovenia Sofia Stockholm Sydney Tanzania Tbilisi Toronto Tunisia Uganda Uruguay Valencia Venezuela Vietnam Zagreb Zambia Zurich")
	glosses = strings.Fields("Ripe Castle Blacksmith Lantern Sheaf Thorn Hedgehog Carpenter Meadow Pigeon Bramble Kettle Sparrow Furnace Shepherd Cherry Turnip Tailor Plough Nettle Beech Quarry Basket Heron Onion Saddle Barley Beggar Acorn Weaver")
)
