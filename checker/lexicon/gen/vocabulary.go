package main

import (
	"math/bits"
	"slices"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// word is what the sources say of one folded form, before anything is decided.
type word struct {
	class lexicon.Class
	tier  int  // the lowest SCOWL tier that lists it in lower case, 10 (commonest) to 80; 0: none does
	rank  int  // place in the frequency list, from 1; 0: not in it
	fixed bool // the hand-written tables have the last word on its classes
	city  bool // known as a place only because some settlement bears the name
	news  bool // a name our own tables of names have: one that news is full of
}

// vocabulary maps folded forms to what is known of them.
type vocabulary map[string]*word

func fold(s string) string { return string(lexicon.Fold(nil, s)) }

// at is the record of s, made if new.
func (v vocabulary) at(s string) *word {
	key := fold(s)
	w := v[key]
	if w == nil {
		w = new(word)
		v[key] = w
	}
	return w
}

// lower records that a source lists s in lower case at a SCOWL tier.
func (v vocabulary) lower(s string, tier int) {
	if w := v.at(s); w.tier == 0 || tier < w.tier {
		w.tier = tier
	}
}

// name records classes for s in every spelling English copy may give it.
func (v vocabulary) name(s string, c lexicon.Class) {
	if !wordLike(s) {
		return
	}
	for _, s := range spellings(s) {
		v.at(s).class |= c
	}
}

// ordinary reports whether s is listed in lower case in tier or a commoner one.
func (v vocabulary) ordinary(s string, tier int) bool {
	w := v[fold(s)]
	return w != nil && w.tier != 0 && w.tier <= tier
}

// pos is every class that says how a word is used in a sentence.
const pos = lexicon.Adverb | lexicon.Adjective | lexicon.Noun | lexicon.Plural | lexicon.VerbAny

const names = lexicon.Given | lexicon.Surname | lexicon.Place | lexicon.Demonym | lexicon.Calendar | lexicon.Proper

// settle decides, for every word, whether it is an ordinary word, a name, or both, and packs class and frequency as
// package lexicon reads them.
//
// A word of SCOWL's tier 80 exists, but so rarely that a lower-case name is the likelier reading: "maduro" is a cigar.
// It counts as Known only when it is nobody's name.
func (v vocabulary) settle() map[string]uint64 {
	out := make(map[string]uint64, len(v))
	for key, w := range v {
		c := w.class
		freq := frequency(w.rank, w.tier)
		if !w.fixed {
			letters := len([]rune(key))
			common := w.tier != 0 && w.tier <= 70 && freq >= 4
			switch {
			case letters == 1:
				c = c&lexicon.Foreign | lexicon.Abbreviation // an initial: "C. Smith"
			case letters == 2 && w.tier > 50:
				// "ae", "jo", "od": nearly always an abbreviation or half a word
			case w.news && w.tier >= 50 && freq <= 3:
				// Macron, Boric, Maduro: what a dictionary knows them as is not what news means
			case w.tier != 0 && w.tier <= 60:
				c |= lexicon.Known
			case w.tier != 0 && w.tier <= 70 && c&(lexicon.Surname|lexicon.Demonym) == 0:
				c |= lexicon.Known
			case w.tier != 0 && c&names == 0:
				c |= lexicon.Known
				freq = 0
			}
			if common && w.city {
				c &^= lexicon.Place
			}
		}
		switch {
		case c&lexicon.Known != 0:
			c &^= lexicon.Proper
		case !w.fixed:
			c &^= pos
			if c&names != 0 {
				c |= lexicon.Proper
			}
		}
		if c == 0 {
			continue
		}
		out[key] = uint64(c)<<8 | uint64(freq)
	}
	return out
}

// frequency puts a word on the scale of lexicon.Entry.Freq. By Zipf's law a word at rank r is about 1/r as common
// as the first, so each step halves: ranks to 16 are 15, to 32 14, … to 16384 5, beyond 4. Where the lists
// end the tier speaks, and it also lifts everyday words that films and encyclopaedias hardly use.
func frequency(rank, tier int) uint8 {
	byRank, byTier := 0, 0
	if rank > 0 {
		byRank = max(4, 15-max(0, bits.Len(uint(rank-1))-4))
	}
	switch {
	case tier == 0:
	case tier <= 10:
		byTier = 6
	case tier <= 20:
		byTier = 5
	case tier <= 35:
		byTier = 4
	case tier <= 50:
		byTier = 3
	case tier <= 60:
		byTier = 2
	case tier <= 70:
		byTier = 1
	}
	return uint8(max(byRank, byTier))
}

// sorted is the keys in order, so that whatever is done for each is done in the same order every time.
func (v vocabulary) sorted() []string {
	keys := make([]string, 0, len(v))
	for k := range v {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
