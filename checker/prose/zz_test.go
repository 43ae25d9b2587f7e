package prose

import (
	"bufio"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

func TestZZ(t *testing.T) {
	path := os.Getenv("ZZ")
	if path == "" {
		return
	}
	f, _ := os.Open(path)
	re := regexp.MustCompile(`\[\[(.*?)\|(.*?)\]\]`)
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		p := strings.Split(sc.Text(), "\t")
		if len(p) < 3 {
			continue
		}
		tr := re.ReplaceAllString(p[2], "$2")
		a, b, al := paired(tr, p[1])
		var c FigureComparer
		ds := c.Compare(a, b, al, p[0])
		fmt.Println("==", p[0], p[1], "|", tr)
		show := func(name string, s *figureSide, x *Facts) {
			for i, g := range s.figures {
				fmt.Printf("   %s %d %q v=%v num=%v sc=%v u=%v w=%v ord=%v der=%v dated=%v timed=%v loose=%v sev=%v pair=%d\n", name, i, x.Plain[g.Start:g.End], g.Value, g.Number, g.Scale, g.Unit.String(), g.Written, g.Ordinal, g.Derived, g.Dated, g.Timed, g.Loose, g.Several, s.pair[i])
			}
		}
		show("T", &c.ours, a)
		show("O", &c.theirs, b)
		for _, d := range a.Dates("en", 0, int32(len(a.Tokens))) {
			fmt.Printf("   TD %+v\n", d)
		}
		for _, d := range b.Dates(p[0], 0, int32(len(b.Tokens))) {
			fmt.Printf("   OD %+v\n", d)
		}
		for _, l := range al.Links {
			fmt.Println("   link", l)
		}
		for _, d := range ds {
			fmt.Printf("   DIFF %v ours=%v theirs=%v en=%q conf=%d\n", d.Fault, d.Ours.Value, d.Theirs.Value, d.English, d.Confidence)
		}
	}
}
