package lexicon

import "strings"

// Class is a set of what is known of a word. A word may be many things at once: "may" is an ordinary word, an
// auxiliary, a month and a given name, and a rule asks for the bit it cares about.
type Class uint32

const (
	Known        Class = 1 << iota // an ordinary word, written in lower case in running English text
	Function                       // a member of a closed class: determiner, preposition, pronoun, conjunction, auxiliary…
	Determiner                     // the, this, every, my
	Preposition                    // of, against, amid
	Pronoun                        // he, themselves, someone
	Conjunction                    // and, although, whereas
	Auxiliary                      // be, have, do and the modals, contractions included
	Adverb                         // quickly, yesterday
	Adjective                      // economic, larger, largest
	Noun                           // singular or plural
	Plural                         // a noun in its plural form; has Noun too
	VerbBase                       // tell
	VerbS                          // tells
	VerbPast                       // told, the past tense
	VerbPart                       // told, the past participle
	VerbIng                        // telling
	Given                          // a given name somewhere: Nicolás
	Surname                        // a family name somewhere: Maduro
	Place                          // a country, region, city, river: Caracas
	Demonym                        // a nationality or regional adjective, or an inhabitant: Venezuelan, Basque, Spaniards
	Calendar                       // a month or a weekday
	Title                          // an office, rank or calling that stands before or after a name: president, coach
	Reporting                      // any form of a verb that reports speech: said, announces
	Proper                         // known with a capital only: a name of any kind, and not Known
	Abbreviation                   // may be followed by a full stop that ends no sentence: mr, gen, nov, st, co
	Foreign                        // a frequent function word of another supported language that is no English word
)

// VerbAny is every verb form.
const VerbAny = VerbBase | VerbS | VerbPast | VerbPart | VerbIng

// Name is every kind of name a person or place can bear.
const Name = Given | Surname | Place | Demonym | Calendar | Proper

var classNames = [...]string{
	"Known", "Function", "Determiner", "Preposition", "Pronoun", "Conjunction", "Auxiliary", "Adverb", "Adjective",
	"Noun", "Plural", "VerbBase", "VerbS", "VerbPast", "VerbPart", "VerbIng", "Given", "Surname", "Place", "Demonym",
	"Calendar", "Title", "Reporting", "Proper", "Abbreviation", "Foreign",
}

// String lists the classes by name, joined with a bar: "Known|Noun". The empty set is "0".
func (c Class) String() string {
	if c == 0 {
		return "0"
	}
	var names []string
	for i, name := range classNames {
		if c&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, "|")
}

// ParseClass reads what String writes. It reports false for a name it does not know.
func ParseClass(s string) (Class, bool) {
	if s == "0" || s == "" {
		return 0, true
	}
	var c Class
next:
	for _, part := range strings.Split(s, "|") {
		for i, name := range classNames {
			if part == name {
				c |= 1 << i
				continue next
			}
		}
		return 0, false
	}
	return c, true
}

// Entry is what the lexicon holds for one word.
type Entry struct {
	Class Class

	// Freq is how common the word is in English, from 15 (commonest) down to 0 (rare, or unknown); each step is about
	// half as common as the one above. By rank in frequency lists: 15 is the first 16 words (the, of), 14 to rank 32,
	// 12 to 128 (said), 10 to 512 (week), 8 to 2,048 (lesson), 6 to 8,192 (spokesman), 4 the last of 55,000
	// (airspace). Words in no list have what SCOWL's sizes suggest: 6 for the smallest, 1 for a word only large
	// dictionaries have. It is a rank of encyclopaedias and film subtitles, not of news: good to two steps or so.
	// Names have one too, as names.
	Freq uint8
}

// Is reports whether the entry has any of the classes in c.
func (e Entry) Is(c Class) bool { return e.Class&c != 0 }
