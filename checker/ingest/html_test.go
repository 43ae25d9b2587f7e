package ingest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

func storyOf(t *testing.T, input string) *checker.Story {
	t.Helper()
	s, err := Item{Path: "a.html", Format: HTML, Data: []byte(input)}.Story()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// outline writes a text's blocks as “kind: text” lines.
func outline(t *prose.Text) string {
	var b strings.Builder
	for _, block := range t.Blocks {
		fmt.Fprintf(&b, "%s: %s\n", block.Kind, t.Plain[block.Start:block.End])
	}
	return b.String()
}

func TestHTMLBlocks(t *testing.T) {
	for _, c := range []struct{ name, input, want string }{
		{"inline tags join", "<p>The <b>mayor</b>said <a href=x>so</a>.</p>", "paragraph: The mayorsaid so.\n"},
		{"block tags part", "<div>One thing.<p>Two things.</div>Three things.", "paragraph: One thing.\nparagraph: Two things.\nparagraph: Three things.\n"},
		{"script between words joins", "<p>air<script>if (a<b) {}</script>port</p>", "paragraph: airport\n"},
		{"headings", "<h1>Big</h1><h2>Small</h2><h2 class=story-deck>Under it</h2>", "headline: Big\nheadline: Small\ndek: Under it\n"},
		{"caption and credit", "<figure><img alt=x><figcaption>The bridge. <span class=credit>Ana Ruiz</span></figcaption></figure><p>/ ANA RUIZ</p>", "caption: The bridge. Ana Ruiz\ncredit: / ANA RUIZ\n"},
		{"hint of an inline element that is the whole block", "<div><time>May 3</time></div><div><time>May 3</time> was dry.</div>", "dateline: May 3\nparagraph: May 3 was dry.\n"},
		{"byline by class", `<div class="c-byline"><a href=x>Ana Ruiz</a></div>`, "byline: Ana Ruiz\n"},
		{"class on a container of prose", `<div class=author><p>` + strings.Repeat("word ", 30) + `</p></div>`, "paragraph: " + strings.TrimSpace(strings.Repeat("word ", 30)) + "\n"},
		{"unclosed p does not pass its hint on", "<p class=byline>Ana Ruiz<p>It rained.", "byline: Ana Ruiz\nparagraph: It rained.\n"},
		{"list", "<ul><li>One<li>Two</ul>", "list: One\nlist: Two\n"},
		{"cells", "<table><tr><td>A<td>B<tr><th>C</table>", "paragraph: A\nparagraph: B\nparagraph: C\n"},
		{"br is white space", "<p>One<br>two<br/> <br>three</p>", "paragraph: One\ntwo\nparagraph: three\n"},
		{"article alone", "<p>Menu</p><article><header><h1>Head</h1></header><p>Body.</p><aside>See</aside><form>Mail</form></article><p>More</p>", "headline: Head\nparagraph: Body.\nfurniture: See\n"},
		{"main without article", "<p>Menu</p><main><header><h1>Head</h1></header><p>Body.</p></main><footer>Foot</footer>", "headline: Head\nparagraph: Body.\n"},
		{"teasers are no articles", "<main><p>" + strings.Repeat("It rained. ", 9) + "</p><article>Teaser</article></main>", "paragraph: " + strings.TrimSpace(strings.Repeat("It rained. ", 9)) + "\nparagraph: Teaser\n"},
		{"page in a form", "<form><div>It rained.</div><article></article></form>", "paragraph: It rained.\n"},
		{"article in a nav stays silent", "<nav><article>Other</article></nav><p>It rained.</p>", "paragraph: It rained.\n"},
		{"hidden", "<p hidden>No</p><p>Yes, this.</p>", "paragraph: Yes, this.\n"},
		{"end tags do not reach past the article", "<div><article><form><div></form></div><p>It rained.</p></article></div>", "paragraph: It rained.\n"},
		{"inline end tag leaves a block open", "<b><p>It </b>rained.</p>", "paragraph: It rained.\n"},
		{"entities", "<p>A&amp;B &lt;b&gt; &#8220;x&#x201D; &ampnbsp; &bogus; & &eacute;&nbsp;</p>", "paragraph: A&B <b> “x” &nbsp; &bogus; & é\n"},
		{"double escape is left to the rules", "<p>denies.&amp;nbsp;</p>", "paragraph: denies.&nbsp;\n"},
		{"stray less-than", "<p>2 < 3 and 3 > 2</p>", "paragraph: 2 < 3 and 3 > 2\n"},
		{"head is no prose", "<head><title>T</title><style>p{}</style><p>It rained.", "paragraph: It rained.\n"},
	} {
		s := storyOf(t, c.input)
		if got := outline(&s.Translation); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
		lawful(t, s)
	}
}

// A seam is a place where a space may have been lost. Where the page’s style
// parts the words, none was.
func TestSeams(t *testing.T) {
	for input, want := range map[string]int{
		"<p>The <b>mayor</b>said so.</p>":                                    2,
		"<div><span>By</span><a>Ana Ruiz</a></div>":                          0,
		"<p><a>World</a> <a>Europe</a><span>3 min</span></p>":                2, // around the space
		"<figcaption>The mayor speaks<small>Photo: EFE</small></figcaption>": 0,
		"<p>super<wbr>market</p>":                                            0,
		"<p>He left on <time>Monday</time>the 5th.</p>":                      0,
	} {
		if s := storyOf(t, input); len(s.Translation.Seams) != want {
			t.Errorf("%s: seams at %v in %q, want %d", input, s.Translation.Seams, s.Translation.Plain, want)
		}
	}
}

func TestHTMLMap(t *testing.T) {
	const input = "<!-- ü --><div>\n<p> The <b>m&aacute;yor</b>said <i>so</i>.<br>He&#39;s right &amp; free </p><p>Café&nbsp;open.</p></div>"
	s := storyOf(t, input)
	for plain, want := range map[string]string{
		"The":            "The",
		"máyorsaid":      "m&aacute;yor</b>said",
		"á":              "&aacute;",
		"said so":        "said <i>so",
		"He's":           "He&#39;s",
		"&":              "&amp;",
		"Café\u00a0open": "Café&nbsp;open",
		"\n\n":           "</p>", // the block before it ended there
	} {
		at := strings.Index(s.Translation.Plain, plain)
		if at < 0 {
			t.Fatalf("%q is not in %q", plain, s.Translation.Plain)
		}
		from, to := s.Translation.Map.Span(at, at+len(plain))
		if got := s.Input[from:to]; got != want {
			t.Errorf("%q stood as %q, want %q", plain, got, want)
		}
	}
}

func TestHTMLSeams(t *testing.T) {
	s := storyOf(t, "<p><b>Calvo</b>owner of <a>it</a></p>")
	plain := s.Translation.Plain
	want := []int{strings.Index(plain, "owner"), strings.Index(plain, "it")}
	if !slices.Equal(s.Translation.Seams, want) {
		t.Errorf("seams %v in %q, want %v: none at the ends of a block", s.Translation.Seams, plain, want)
	}
}

func TestHTMLMetadata(t *testing.T) {
	s := storyOf(t, `<html lang="es"><head><title>One |
 Site</title><meta name=author content="Ana Ruiz"><meta name="keywords" content="Lima, Ana Ruiz ,port"></head><body>It rained.`)
	if s.Metadata.Title != "One | Site" || !slices.Equal(s.Metadata.Names, []string{"Ana Ruiz", "Lima", "port"}) {
		t.Errorf("metadata %+v", s.Metadata)
	}
	if s.Translation.Language != "" || s.OriginalLanguage != "es" {
		t.Errorf("languages %q and %q: a page in Spanish clothes says what the original was", s.Translation.Language, s.OriginalLanguage)
	}
	if s = storyOf(t, `<html lang="en-GB"><meta property="og:title" content="Two"><title>Three</title>It rained.`); s.Translation.Language != "en-GB" || s.Metadata.Title != "Two" {
		t.Errorf("%q, %+v", s.Translation.Language, s.Metadata)
	}
}

func TestPieces(t *testing.T) {
	const input = "<p>One <b>t&amp;w</b>o<br>three</p><p>four</p>"
	s := storyOf(t, input)
	m := &s.Translation.Map
	at := strings.Index(s.Translation.Plain, "e t&wo\nthree\n\nf")
	var got []string
	for from, to := range m.Pieces(input, at, at+len("e t&wo\nthree\n\nf")) {
		got = append(got, input[from:to])
	}
	if want := []string{"e ", "t&amp;w", "o", "three", "f"}; !slices.Equal(got, want) {
		t.Errorf("pieces %q, want %q", got, want)
	}
}

// A page of nothing but trouble is read in linear time: eight times the page may
// not take forty times as long, as it did (64 times) when an end tag searched the
// whole stack.
func TestHTMLHostile(t *testing.T) {
	took := func(page string) time.Duration {
		start := time.Now()
		Item{Format: HTML, Data: []byte(page)}.Story()
		return time.Since(start)
	}
	const n = 10_000
	for _, piece := range []string{"<b>", "<p>", "<div>", "<div></li>", "<li></p>", "<b></i>", "<ul><li>", "<article>", "<td>", "&", "&#", "<br>", "< ", "<p>x</b>", "x<b>", "<form>", "<!--", "<div>\x00<li></li>x"} {
		first, second, _ := strings.Cut(piece, "\x00")
		page := func(n int) string { return "x" + strings.Repeat(first, n) + strings.Repeat(second, n) }
		short, long := took(page(n)), took(page(8*n))
		for try := 0; long > 40*short && try < 10; try++ { // the machine may have been busy
			short, long = max(short, took(page(n))), min(long, took(page(8*n)))
		}
		if long > 40*short {
			t.Errorf("%q: %v for %d pieces, %v for %d", piece, short, n, long, 8*n)
		}
	}
}
