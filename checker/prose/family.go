package prose

import (
	"embed"
	"strings"
	"sync"
	"unicode/utf8"
)

// familyFiles are the commonest names of families of a language, a row each, with how they are spelled in Latin letters.
//
//go:embed families/*.tsv
var familyFiles embed.FS

// family is a family's name.
type family struct {
	name  string
	spelt []string
}

func readFamilies(language string) (list []family) {
	data, _ := familyFiles.ReadFile("families/" + language + ".tsv") // a test sees that they are there
	spelt := columnOf(string(data), "spelt")
	for n, name := range columnOf(string(data), "family") {
		list = append(list, family{name, strings.Fields(spelt[n])})
	}
	return list
}

// japaneseFamilies are those of Japan by their first character.
var japaneseFamilies = sync.OnceValue(func() map[rune][]family {
	m := map[rune][]family{}
	for _, f := range readFamilies("ja") {
		r, _ := utf8.DecodeRuneInString(f.name)
		m[r] = append(m[r], f)
	}
	return m
})

// koreanFamilies are how those of Korea are spelled, by their syllable.
var koreanFamilies = sync.OnceValue(func() map[rune][]string {
	m := map[rune][]string{}
	for _, f := range readFamilies("ko") {
		r, _ := utf8.DecodeRuneInString(f.name)
		m[r] = f.spelt
	}
	return m
})
