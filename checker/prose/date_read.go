package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// dateReader reads the dates of one block.
type dateReader struct {
	*Facts
	*calendar
	first, last int // tokens of the block
	done        int // the token behind the date read last
	begun       int // dates that were there before the block
}

// mayBegin reports whether a date may begin with a word.
func (c *calendar) mayBegin(f *Facts, i int) bool {
	r := dateReader{Facts: f, calendar: c}
	return c.signed() || c.language == "tr" || c.openers.May(f.Tokens[i].Hash) || c.tails && r.mayCompound(&f.Tokens[i])
}

// read walks a block once: every figure and word may open a date.
func (r *dateReader) read() {
	r.done, r.begun = r.first, len(r.dates)
	signs := r.signed()
	traits, last := r.traitsIn(r.language), int32(r.last)
	for at := traits.next(mayDate, int32(r.first), last); at < last; at = traits.next(mayDate, at+1, last) {
		i := int(at)
		if i < r.done {
			continue
		}
		switch r.Tokens[i].Kind {
		case Number:
			if signs {
				r.signs(i)
			}
			if i >= r.done {
				r.inFigures(i)
			}
		case Word:
			if signs {
				r.signsIn(i)
			} else if w := r.wordAt(i); w.kinds != 0 {
				r.word(i, w)
			}
		}
	}
}

// wordAt gives what token i may be in a date.
func (r *dateReader) wordAt(i int) dateWord {
	if i < r.first || i >= r.last || r.Tokens[i].Kind != Word {
		return dateWord{}
	}
	h := r.Tokens[i].Hash
	if r.language == "tr" && r.Tokens[i].Flags&Marked != 0 || r.language == "tr" && strings.Contains(r.Word(i), "'") { // Ekim’de
		if n := strings.IndexAny(r.Word(i), "'’"); n > 0 {
			h = lexicon.Key(r.Word(i)[:n])
		}
	}
	w := r.calendar.word(h)
	if w.kinds == 0 && r.tails && r.mayCompound(&r.Tokens[i]) {
		return r.compound(r.Word(i))
	}
	return w
}

// mayCompound reports whether a word is long enough for a weekday’s compound, and begins with the
// letter of one.
func (r *dateReader) mayCompound(t *Token) bool {
	return t.Len >= 8 && r.initials>>(r.Plain[t.Start]&31)&1 != 0
}

// compound gives the weekday that a Germanic compound begins with; it tells of the
// day, but not when: Dienstagsgeschäfte.
func (r *dateReader) compound(word string) dateWord {
	n := max(strings.Index(word, "tag"), strings.Index(word, "dag"), strings.Index(word, "woch"))
	if n < 2 {
		return dateWord{}
	}
	n += 3
	if word[n-1] == 'c' {
		n++
	}
	w := r.calendar.word(lexicon.Key(word[:n]))
	if w.weekday == 0 || w.kinds&weekdayName == 0 {
		return dateWord{}
	}
	return dateWord{kinds: weekdayMaybe, weekday: w.weekday}
}

// word reads what begins or has its name at token i.
func (r *dateReader) word(i int, w dateWord) {
	w, to := r.phrase(i, w)
	switch {
	case w.kinds&namesMonth != 0 && r.month(i, to, w):
	case w.kinds&namesWeekday != 0:
		r.weekday(i, to, w)
	case w.kinds&relativeDay != 0 && !(to == i+1 && r.morning(i)):
		r.relative(i, to, w.away)
	case w.kinds&(beforePeriod|namesPeriod) != 0:
		r.period(i, to, w)
	}
}

// phrase gives the longest name that begins with the word at token i, and the token
// behind it.
func (r *dateReader) phrase(i int, w dateWord) (dateWord, int) {
	to := i + 1
	if w.kinds&opensMore == 0 {
		return w, to
	}
	h, next := r.Tokens[i].Hash, w
	for k := to; next.kinds&opensMore != 0 && k < r.last; k++ {
		h = lexicon.Mix(h, r.Tokens[k].Hash)
		if next = r.calendar.word(h); next.kinds&^opensMore != 0 {
			w, to = next, k+1
		}
	}
	return w, to
}

func (r *dateReader) add(d Date) {
	r.dates = append(r.dates, d)
	r.done = int(d.Last)
}

// latest gives the date of this block that was read last, nil where there is none.
func (r *dateReader) latest() *Date {
	if n := len(r.dates); n > r.begun {
		return &r.dates[n-1]
	}
	return nil
}

func (r *dateReader) at(i int) Stretch {
	t := &r.Tokens[i]
	return Stretch{t.Start, uint32(t.End())}
}
