package ingest

import (
	"math"
	"strings"

	"github.com/wirecheck/wirecheck/checker/prose"
	"golang.org/x/net/html/atom"
)

// hint is what a page says a block is for: a kind plus one, or nothing.
type hint uint8

func is(k prose.BlockKind) hint { return hint(k) + 1 }

// classHints are endings of class names, as “article__byline” has one, and
// values of itemprop and rel.
var classHints = []struct {
	ending string
	kind   prose.BlockKind
}{
	{"byline", prose.Byline}, {"author", prose.Byline}, {"dateline", prose.Dateline}, {"datepublished", prose.Dateline}, {"timestamp", prose.Dateline},
	{"caption", prose.Caption}, {"credit", prose.Credit}, {"credits", prose.Credit}, {"copyright", prose.Credit},
	{"dek", prose.Dek}, {"deck", prose.Dek}, {"standfirst", prose.Dek}, {"subtitle", prose.Dek}, {"subheadline", prose.Dek}, {"bajada", prose.Dek},
}

func tagHint(tag atom.Atom, attrs attributeList) hint {
	switch tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		for _, a := range attrs {
			if k := classHint(a); k == is(prose.Dek) { // decks are often set in <h2>
				return k
			}
		}
		return is(prose.Headline)
	}
	for _, a := range attrs {
		if k := classHint(a); k != 0 {
			return k
		}
	}
	switch tag {
	case atom.Figcaption, atom.Caption:
		return is(prose.Caption)
	case atom.Li, atom.Dd, atom.Dt:
		return is(prose.ListItem)
	case atom.Address:
		return is(prose.Byline)
	case atom.Time:
		return is(prose.Dateline)
	case atom.Aside:
		return is(prose.Furniture)
	case atom.Article, atom.Td, atom.Th:
		return is(prose.Paragraph)
	}
	return 0
}

func classHint(a attribute) hint {
	switch a.key {
	case "class", "itemprop", "rel", "id":
	default:
		return 0
	}
	for name := range strings.FieldsSeq(a.value) {
		if len(name) > 80 {
			continue
		}
		name = strings.ToLower(name)
		for _, h := range classHints {
			if strings.HasSuffix(name, h.ending) {
				return is(h.kind)
			}
		}
	}
	return 0
}

// settle gives the kind of a block. A hint that does not fit the length is
// dropped: a class name on a container says nothing of a whole story. A plain
// paragraph shows by its form when it is a credit, say.
func (h hint) settle(text string) prose.BlockKind {
	k := prose.Paragraph
	if h > 0 {
		k = prose.BlockKind(h - 1)
	}
	longest := math.MaxInt
	switch k {
	case prose.Byline, prose.Credit, prose.Dateline:
		longest = 20
	case prose.Dek:
		longest = 80
	case prose.Caption:
		longest = 120
	}
	if !within(text, longest) {
		k = prose.Paragraph
	}
	switch k {
	case prose.Paragraph:
		return formed(text)
	case prose.Caption:
		if formed(text) == prose.Credit {
			return prose.Credit
		}
	}
	return k
}
