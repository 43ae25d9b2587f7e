package prose

import (
	"embed"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// peopleFiles are the names of people and bodies that news is full of, as scripts without capitals write them: a row a
// name, first as English writes it (forms of it parted by |), and a column a language. Which
// are everyday words there, too, are left out.
//
//go:embed people/*.tsv
var peopleFiles embed.FS

// person is what the tables have a name as.
type person struct {
	english []string // in small letters
	given   bool     // nothing but a given name
}

// spelt gives by how many letters a word, in small letters, differs from a form of the name in English: 0, 1 in names of four letters or more
// (Cooke is Cook as others write it), or 2, whatever more there is.
func (p *person) spelt(word []byte) (letters int) {
	letters = 2
	for _, form := range p.english {
		switch {
		case form == string(word):
			return 0
		case len(form) > 3 && len(word) > 0 && form[0] == word[0] && distance(word, []byte(form), 1) <= 1:
			letters = 1
		}
	}
	return letters
}

// people are the names of people as one language writes them.
type people struct {
	rows  map[uint64]*person  // by letterKey
	forms map[uint64][]string // by the word in English
	opens Sieve               // the first two letters of each
}

var peoples = byLanguage[people]{read: readPeople}

func readPeople(language string) *people {
	p := &people{rows: map[uint64]*person{}, forms: map[uint64][]string{}}
	for _, file := range [...]string{"given", "surnames", "bodies"} {
		data, _ := peopleFiles.ReadFile("people/" + file + ".tsv") // a test sees that they are there
		english, theirs := columnOf(string(data), "english"), columnOf(string(data), language)
		if theirs == nil {
			return nil
		}
		for n, cell := range theirs {
			if cell == "" || cell == "-" {
				continue
			}
			for form := range strings.SplitSeq(cell, "|") {
				one := p.rows[letterKey(form)]
				if one == nil {
					one = &person{given: true}
					p.rows[letterKey(form)] = one
				}
				one.english = append(one.english, strings.Split(strings.ToLower(english[n]), "|")...)
				one.given = one.given && file == "given"
				for name := range strings.SplitSeq(english[n], "|") {
					p.forms[lexicon.Key(name)] = append(p.forms[lexicon.Key(name)], form)
				}
				if letters := []rune(form); len(letters) > 1 {
					p.opens.Add(opening(letters[0], letters[1]))
				}
			}
		}
	}
	return p
}

// of gives the row of a name, nil where there is none.
func (p *people) of(key uint64) *person {
	if p == nil {
		return nil
	}
	return p.rows[key]
}

// in reports whether a text has the name that an English word is, however that sounds: 容克, Juncker.
func (p *people) in(text string, word uint64) bool {
	return p != nil && slices.ContainsFunc(p.forms[word], func(form string) bool { return strings.Contains(text, form) })
}

// at gives the row of the name that a text begins with, the longest, and its length in bytes.
func (p *people) at(text string) (known *person, size int) {
	if p == nil {
		return nil, 0
	}
	first, one := utf8.DecodeRuneInString(text)
	second, two := utf8.DecodeRuneInString(text[one:])
	if first < utf8.RuneSelf || !p.opens.May(opening(first, second)) {
		return nil, 0
	}
	letters := 0
	for at, r := range text {
		if letters++; letters > 10 {
			break
		}
		if end := at + utf8.RuneLen(r); end >= one+two {
			if row := p.rows[letterKey(text[:end])]; row != nil {
				known, size = row, end
			}
		}
	}
	return known, size
}
