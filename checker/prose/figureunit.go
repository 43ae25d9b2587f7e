package prose

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

//go:embed units.tsv
var unitTable string

// Unit is what a figure counts: a measure or a currency. The zero Unit is unknown.
type Unit uint8

// unitFacts is what the table says of a unit.
type unitFacts struct {
	name, dimension string
	factor          float64 // to the first unit of its dimension; 0 where that is no matter of multiplying
}

// unitNames are the units in the order of the table; the first is unknown.
var unitNames = sync.OnceValue(func() []unitFacts {
	list := []unitFacts{{}}
	seen := map[string]bool{"unit": true, "": true}
	for line := range strings.Lines(unitTable) {
		name, rest, _ := strings.Cut(line, "\t")
		if seen[name] {
			continue
		}
		seen[name] = true
		dimension, rest, _ := strings.Cut(rest, "\t")
		factor, _, _ := strings.Cut(rest, "\t")
		f, _ := strconv.ParseFloat(factor, 64)
		list = append(list, unitFacts{name, dimension, f})
	}
	return list
})

func (u Unit) facts() unitFacts {
	if list := unitNames(); int(u) < len(list) {
		return list[u]
	}
	return unitFacts{}
}

// String gives the unit's English name.
func (u Unit) String() string { return u.facts().name }

// Dimension is what the unit measures: length, mass, money; "" where it is unknown.
func (u Unit) Dimension() string { return u.facts().dimension }

// Money reports whether the unit is a currency.
func (u Unit) Money() bool { return u != 0 && u.facts().dimension == "money" }

// money reports whether the unit may be a currency, as a pound may.
func (u Unit) money() bool { return u.Money() || u.String() == "pound" }

// is reports whether two units are one, or two that one word is for: pounds.
func (u Unit) is(o Unit) bool {
	if u == o || u == 0 || o == 0 {
		return u == o
	}
	a, b := u.String(), o.String()
	return a == "pound" && b == "pound sterling" || b == "pound" && a == "pound sterling"
}

// mayBe reports whether two units are one as far as is known: the same, or none is
// told of one figure at least.
func (u Unit) mayBe(o Unit) bool { return u == 0 || o == 0 || u.is(o) }

// Per gives how many of another unit make one of this; 0 where that is no matter
// of multiplying.
func (u Unit) Per(o Unit) float64 {
	a, b := u.facts(), o.facts()
	if a.dimension != b.dimension || b.factor == 0 {
		return 0
	}
	return a.factor / b.factor
}

// readUnits reads the units that a language has words for.
func (w *figureWords) readUnits() {
	index := map[string]Unit{}
	for n, u := range unitNames() {
		index[u.name] = Unit(n)
	}
	for line := range strings.Lines(unitTable) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(cells) != 5 || cells[3] != w.language && cells[3] != "*" {
			continue
		}
		for word := range strings.SplitSeq(cells[4], "|") {
			w.add(word, figureWord{unit: index[cells[0]]})
		}
	}
}

// between are words that stand between a figure and what it counts.
var between = lexicon.SetOf("de d' di du des of por pour per pro na la sută à us u.s. τοις στα في al us-amerikanische american dernières derniers dernier prochaines prochains últimos últimas próximos próximas bons bonnes gute guten autres otros otras altri altre outros outras weitere weiteren ganze ganzen volle vollen lange langen longues largos largas lunghi longos andere volle hele dalších celých kolejnych długich długie долгих долгие ещё more full long whole good straight consecutive additional extra further letzten vergangenen nächsten kommenden ultimi ultime prossimi scorsi laatste afgelopen komende последние последних ближайшие ближайших останніх ostatnich ostatnie posledních příštích senaste")

// measure reads what follows a number: its scale and what it counts. It gives the
// token to go on with.
func (r *figureReader) measure(g *Figure, glued string, at int32) int32 {
	money := r.before(g)
	if glued != "" {
		r.glued(g, strings.ToLower(glued), money)
	} else if r.script() {
		return r.scriptMeasure(g, at)
	} else {
		at = r.scales(g, at)
	}
	return r.unit(g, glued, at)
}

// before reads a currency or a per cent sign that stands before the figure.
func (r *figureReader) before(g *Figure) (money bool) {
	i := g.First - 1
	if i < 0 || r.Tokens[g.First].Flags&BlockStart != 0 {
		return false
	}
	t := &r.Tokens[i]
	if t.Kind != Symbol && t.Flags&Upper == 0 && t.Hash != '%' && (t.Hash != hashYuzde || r.words.language != "tr") && t.Hash != hashRs {
		return false
	}
	w, ok := r.words.find(t.Hash)
	if !ok || w.unit == 0 || t.Hash == '%' && r.words.language != "tr" {
		return false
	}
	first := i
	if t.Hash == '$' && i > 0 && t.Flags&Spaced == 0 && r.Tokens[i-1].Kind == Word { // US$, R$, A$
		first = i - 1
		if r.Tokens[first].Hash == hashR {
			w, _ = r.words.find(hashBRL)
		}
	}
	g.Unit, g.UnitStart, g.UnitEnd = w.unit, int32(r.Tokens[first].Start), int32(t.End())
	return w.unit.Money()
}

var hashYuzde, hashRs, hashR, hashBRL = lexicon.Hash("yüzde"), lexicon.Hash("rs"), lexicon.Hash("r"), lexicon.Hash("brl")

// onSquareMetre stand behind litres of rain, of which one on a square metre is a millimetre.
var onSquareMetre = map[string][]string{
	"cs": {"na_metr_čtvereční"},
	"de": {"auf_den_quadratmeter", "je_quadratmeter", "pro_quadratmeter"},
	"en": {"a_square_meter", "a_square_metre", "per_square_meter", "per_square_metre"},
	"es": {"por_metro_cuadrado"},
	"fr": {"au_mètre_carré", "par_mètre_carré"},
	"it": {"al_metro_quadrato", "per_metro_quadrato", "per_metro_quadro"},
	"nl": {"per_vierkante_meter"},
	"pl": {"na_metr_kwadratowy"},
	"pt": {"por_metro_quadrado"},
}

// unit reads what a figure counts from the words behind it, and gives the token to
// go on with.
func (r *figureReader) unit(g *Figure, glued string, at int32) int32 {
	if g.Unit != 0 && g.UnitStart != 0 || g.Ordinal || g.Several || r.script() {
		return at
	}
	skipped := 0
	for j := at; j < r.last && j < at+4; j++ {
		t := &r.Tokens[j]
		if t.Flags&BlockStart != 0 {
			break
		}
		if t.Hash == '-' && t.Flags&Spaced == 0 || t.Hash == '.' && j == at && g.Scale != (Decimal{}) {
			continue
		}
		if t.Kind != Word && t.Kind != Symbol {
			break
		}
		if skipped == 0 && squares.Has(t.Hash) {
			if u, last := r.squared(j); u != 0 {
				g.Unit, g.UnitStart, g.UnitEnd = u, int32(t.Start), int32(r.Tokens[last-1].End())
				return last
			}
		}
		w, ok := r.lookup(j)
		if !ok && r.words.language == "de" {
			w, ok = r.compoundUnit(r.Word(int(j)))
		}
		if ok && w.unit != 0 && (t.Len > 2 || skipped == 0) && !(skipped > 0 && !w.unit.money() && w.unit.Dimension() != "share") {
			if g.Year() && !w.unit.Money() && t.Kind == Word && w.unit.String() != "hour" && !(t.Len > 3 && j == at && w.unit.Dimension() == "length") {
				break
			}
			g.Unit, g.UnitStart, g.UnitEnd = w.unit, int32(t.Start), int32(t.End())
			if w.unit.String() == "litre" && j+1 < r.last && startsAt(r.Facts, j+1, onSquareMetre[r.words.language]) > 0 {
				g.Unit = unitNamed("mm") // of rain
			}
			if strings.HasPrefix(r.Plain[t.End():], "²") && w.unit.Dimension() == "length" { // km²
				g.Unit, g.UnitEnd = w.unit.square(), int32(t.End()+len("²"))
			} else if j+1 < r.last && squares.Has(r.Tokens[j+1].Hash) && w.unit.Dimension() == "length" { // kilomètres carrés
				g.Unit, g.UnitEnd = w.unit.square(), int32(r.Tokens[j+1].End())
				return j + 2
			}
			return j + 1
		}
		if between.Has(t.Hash) {
			continue
		}
		if skipped++; skipped > 1 || t.Kind != Word || w.kind != 0 {
			break
		}
	}
	return at
}

// squared reads the square of a length from the word for a square on: square metres, sq. ft, квадратных километров. It
// gives the token to go on with.
func (r *figureReader) squared(j int32) (u Unit, last int32) {
	for k := j + 1; k < min(j+3, r.last) && r.Tokens[k].Flags&BlockStart == 0; k++ {
		if t := &r.Tokens[k]; t.Kind == Word {
			w, _ := r.lookup(k)
			return w.unit.square(), k + 1
		} else if t.Hash != '.' && t.Hash != '-' {
			break
		}
	}
	return 0, j
}

// square gives the unit of area that is the square of one of length; 0 where the table has none.
func (u Unit) square() Unit {
	if u.Dimension() != "length" {
		return 0
	}
	return unitNamed("square " + u.String())
}

// squares stand before or behind a unit of length and make one of area of it.
var squares = lexicon.SetOf("square sq vierkante cuadrado cuadrados carré carrés quadrato quadrati quadrado quadrados pătrat pătrați pătraţi kwadratowy kwadratowych kwadratowe čtverečních čtvereční čtverečného квадратных квадратные квадратный квадратного квадратними квадратних квадратні квадратний кв τετραγωνικά τετραγωνικών τετραγωνικό τ مربع مربعا مربعًا مربعة רבוע רבועים מרובע מרובעים")

// compoundUnit reads a German noun that ends with a unit of time in the plural: Ferientage, Spielminuten.
func (r *figureReader) compoundUnit(word string) (w figureWord, ok bool) {
	if len(word) < 9 || !endsWith(word, compoundUnits) || endsWith(strings.ToLower(word), []string{"stage", "sonntage", "montage", "freitage", "feiertage", "spieltage"}) {
		return w, false
	}
	for _, unit := range compoundUnits {
		if strings.HasSuffix(word, unit) {
			w, ok = r.words.find(lexicon.Key(unit))
			return w, ok
		}
	}
	return w, false
}

var compoundUnits = []string{"tage", "tagen", "stunden", "minuten", "sekunden", "wochen", "monate", "monaten", "jahre", "jahren"}

// Plural gives the unit’s name for more than one.
func (u Unit) Plural() string {
	switch name := u.String(); name {
	case "", "percent", "celsius", "fahrenheit", "jin", "li", "mu", "pyeong", "tsubo", "km", "cm", "mm", "kg", "yen", "yuan", "won", "lei", "reais", "square km":
		return name
	case "foot":
		return "feet"
	case "square foot":
		return "square feet"
	case "inch":
		return "inches"
	case "pound sterling":
		return "pounds"
	case "real":
		return "reais"
	case "leu":
		return "lei"
	default:
		return name + "s"
	}
}

// Sign gives a currency’s sign, "" where English papers write none.
func (u Unit) Sign() string {
	switch u.String() {
	case "dollar":
		return "$"
	case "euro":
		return "€"
	case "pound sterling":
		return "£"
	case "yen":
		return "¥"
	case "real":
		return "R$"
	}
	return ""
}

// Named reports whether an English word is the unit’s name.
func (u Unit) Named(hash uint64) bool {
	w, ok := figureWordsOf("en").find(hash)
	return ok && w.unit == u
}
