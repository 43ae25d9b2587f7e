package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Bodies are those that many languages name by letters of their own, by their English acronyms, and
// what else English says for each.
var Bodies = map[string]lexicon.Set{
	"CIA":  lexicon.SetOf("cia c.i.a agency intelligence langley spies spy"),
	"ECB":  lexicon.SetOf("bank central ecb frankfurt e.c.b"),
	"EU":   lexicon.SetOf("eu e.u e.u. union europe european europeans brussels bloc commission eurozone member"),
	"FBI":  lexicon.SetOf("fbi f.b.i agency agents bureau federal investigators"),
	"IAEA": lexicon.SetOf("iaea agency watchdog atomic"),
	"ICC":  lexicon.SetOf("icc court hague"),
	"IMF":  lexicon.SetOf("imf i.m.f. fund monetary"),
	"IOC":  lexicon.SetOf("ioc committee olympic"),
	"NATO": lexicon.SetOf("nato alliance atlantic"),
	"OAS":  lexicon.SetOf("oas american organization organisation states"),
	"OECD": lexicon.SetOf("oecd organization organisation"),
	"OPEC": lexicon.SetOf("opec cartel organization organisation exporting"),
	"OSCE": lexicon.SetOf("osce organization organisation monitors observers"),
	"PLO":  lexicon.SetOf("plo p.l.o. liberation palestinian"),
	"UN":   lexicon.SetOf("un u.n u.n. nations world security"),
	"USSR": lexicon.SetOf("ussr soviet soviets union moscow russia"),
	"WHO":  lexicon.SetOf("who w.h.o. health"),
	"WTO":  lexicon.SetOf("wto w.t.o. trade organization organisation"),
}

// Acronym gives what English calls an acronym, word k of the original, that the tables have,
// behind an article that is joined to it or not: ONU, l’ONU. It gives "" for others and for
// countries.
func (n *Names) Acronym(k int) string {
	if t := &n.o.Tokens[k]; t.Kind != Word || t.Flags&(Upper|Inner) == 0 || t.Has(Titled) {
		return ""
	}
	bare := Bare(n.o.Word(k))
	if bare != strings.ToUpper(bare) {
		return ""
	}
	switch name := n.Place(k); name {
	case "European Union":
		return "EU"
	case strings.ToUpper(name):
		return name
	}
	return ""
}
