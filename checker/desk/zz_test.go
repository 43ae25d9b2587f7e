package desk
import ("testing";"strings";"time";"bytes";"fmt")
func TestDeep(t *testing.T) {
	for _, n := range []int{1000, 10000, 60000} {
	for _, s := range []string{"[", "{", "- ", "? ", "a: [", "&x ", "!!a ", "*", "\"\\", "|\n", "a:\n ", "#\n", "'", ": ", "-\n", "{a: "} {
		st := time.Now()
		data := []byte(strings.Repeat(s, n))
		_, err := Parse("x", data, rules)
		d := time.Since(st)
		e := fmt.Sprint(err); if len(e) > 60 { e = e[:60] }
		if d > 300*time.Millisecond { fmt.Println(n, fmt.Sprintf("%q", s), d, e) }
	}
	var b bytes.Buffer
	for i := 0; i < n/20; i++ { b.WriteString(strings.Repeat(" ", i)); b.WriteString("a:\n") ; if b.Len()>maxConfig-5000 {break}}
	st := time.Now()
	Parse("x", b.Bytes(), rules)
	fmt.Println("nest", n, time.Since(st), b.Len())
	b.Reset(); b.WriteString("accept:\n")
	for i := 0; i < n; i++ { fmt.Fprintf(&b, "- word%d\n", i) }
	st = time.Now()
	_, err := Parse("x", b.Bytes(), rules)
	fmt.Println("list", n, time.Since(st), b.Len(), err)
	}
}
