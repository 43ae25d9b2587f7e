package checker

import (
	"strings"
	"testing"

	"github.com/wirecheck/wirecheck/checker/prose"
)

func blocks(lines ...string) *prose.Text {
	t := &prose.Text{}
	for _, line := range lines {
		start := len(t.Plain)
		t.Plain += line + "\n"
		t.Blocks = append(t.Blocks, prose.Block{Start: start, End: start + len(line)})
	}
	return t
}

func TestEmbargo(t *testing.T) {
	for _, line := range []string{
		"EMBARGO", "Embargo: 12 December", "EMBARGO UNTIL NOON", "embargo – 10:00 GMT", "Embargo 10:00", "EMBARGOED", "*** Embargoed for Friday ***", "(Strictly embargoed until 00:01)", "HOLD FOR RELEASE",
		"Not for release before Friday", "ATTENTION EDITORS – EMBARGOED UNTIL 1800 GMT", "Attention editors - embargoed until 18:00", "URGENT — EMBARGO 18:00", "Storm over the bay (embargoed until noon)", "Nota a los editores. No publicar antes de las 12", "Meldung | Sperrfrist: Freitag", "注意：解禁は明日", "Note to editors: embargoed until noon", "NOTA:\u00a0NO PUBLICAR antes de las 12", "No publicar antes del viernes", "Embargado hasta el lunes", "Sob embargo até as 10h", "Ne pas publier avant midi",
		"Embargo jusqu’à 10 h", "Sperrfrist: Freitag, 10 Uhr", "Не публиковать до пятницы", "НЕ ПУБЛИКОВАТЬ", "אמברגו עד מחר", "حظر النشر حتى الجمعة", "解禁：明日10時", "엠바고 12월 1일", "YAYIN YASAĞI", "Yayın yasağı var", "όχι προς δημοσίευση", "Υπό εμπάργκο έως αύριο", "No publicar: prohibida su difusi\u00f3n", "Na\u0303o publicar",
	} {
		if got := Embargo(blocks("Storm over the bay", line, "It rained.")); !strings.HasPrefix(got, "block 2 begins with ") {
			t.Errorf("%q: %q", line, got)
		}
	}
	for _, line := range []string{
		"", "—", "Embargo on oil eased", "The embargo was lifted.", "Embargoes end.", "Oil – embargo eased", "The pro-embargo camp: who is in it", "No publicaron la lista.", "Sin embargo, no llovió.", "Con embargo o sin él, la isla resiste.", "Hold for now.", "For immediate release", "Holding out until Friday",
		"The minister said on Friday, when it rained: embargo", "Эмбарго на нефть снято", "L’embargo a été levé.",
	} {
		if got := Embargo(blocks("Storm over the bay", line, "It rained.")); got != "" {
			t.Errorf("%q: %q", line, got)
		}
	}
	// At the end, too; in the middle a story may quote one.
	long := []string{"1", "2", "3", "4", "5", "6", "7", "8", "9"}
	for i := range long {
		lines := append([]string{}, long...)
		lines[i] = "EMBARGOED UNTIL NOON"
		if got := Embargo(blocks(lines...)); (got != "") != (i < 5 || i >= 7) {
			t.Errorf("block %d: %q", i+1, got)
		}
	}
	if got := Embargo(&prose.Text{}); got != "" {
		t.Error(got)
	}
}

func TestEmbargoMarks(t *testing.T) {
	seen := map[string]bool{}
	for _, mark := range append(embargoMarks, embargoWords...) {
		if seen[mark] || opensWith(strings.ToUpper(mark)) == "" {
			t.Errorf("%q stands twice, or is not folded", mark)
		}
		seen[mark] = true
	}
}

func TestPolicy(t *testing.T) {
	for _, p := range []Policy{AnyEngine, LocalEngines, NoEngine} {
		if got, err := ParsePolicy(p.String()); got != p || err != nil {
			t.Errorf("%s: %s %v", p, got, err)
		}
	}
	if p, err := ParsePolicy("Any"); err == nil || p != NoEngine {
		t.Errorf("%s %v", p, err)
	}
}
