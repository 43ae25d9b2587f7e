package prose
import ("testing";"os";"strings")
func TestZZ(t *testing.T) {
	for _, r := range strings.Split(os.Getenv("ZZ"), "|") {
		w := strings.Fields(r)
		n := &Names{scripts: true, greek: w[0] == "el"}
		h := n.sounding(w[1])
		name := pronounce([]byte(strings.ToLower(w[2])))
		sc := cyrillicScript
		if n.greek { sc = greekScript }
		lat := romanise(w[2]); lo := romanise(w[1])
		sp := spoken(lat.text()); he := bones(sp.text()); bo := bones(lo.text())
		for _, o := range orthographies() {
			if other := o.Replace(" " + strings.ToLower(w[2]) + " "); strings.TrimSpace(other) != strings.ToLower(w[2]) {
				l := romanise(other); nm := pronounce(l.text())
				t.Log("   ", other, string(nm.kind[:nm.n]), sc.misheardFrom(&nm, &h, true))
			}
		}
		t.Log(w, string(name.kind[:name.n]), string(h.kind[:h.n]), sc.misheardFrom(&name, &h, true), wanting(he.has, bo.has))
	}
}
