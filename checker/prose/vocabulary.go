package prose

// Seen says how a story uses one word.
type Seen struct {
	Lower   uint16 // written small
	Capital uint16 // with a capital inside a sentence, where only a name has one
	Opening uint16 // with a capital where any word has one: sentence starts, after a colon or quotation mark, headings
	Upper   uint16 // in capitals throughout
	First   int32  // its first token
}

// vocabulary counts the words of a story: open addressing, emptied by moving
// to the next generation.
type vocabulary struct {
	slots []vocabularySlot
	both  []int32 // first tokens of the words written small and with a capital
	used  int
	gen   uint32
}

type vocabularySlot struct {
	hash uint64
	gen  uint32
	seen Seen
}

func (v *vocabulary) clear() {
	v.gen++
	v.both = v.both[:0]
	v.used = 0
	if v.slots == nil || v.gen == 0 {
		v.slots = make([]vocabularySlot, 1<<10)
		v.gen = 1
	}
}

func (v *vocabulary) slot(hash uint64) *vocabularySlot {
	mask := uint64(len(v.slots) - 1)
	for i := hash >> 20 & mask; ; i = (i + 1) & mask {
		s := &v.slots[i]
		if s.gen != v.gen || s.hash == hash {
			return s
		}
	}
}

func (v *vocabulary) count(t *Token, i int, licensed, titled bool) {
	s := v.slot(t.Hash)
	if s.gen != v.gen {
		if v.used*2 >= len(v.slots) {
			v.grow()
			s = v.slot(t.Hash)
		}
		v.used++
		*s = vocabularySlot{hash: t.Hash, gen: v.gen, seen: Seen{First: int32(i)}}
	}
	n := &s.seen.Capital
	switch {
	case t.Flags&Capital == 0:
		n = &s.seen.Lower
	case t.Flags&Upper != 0 && t.Len > 2:
		n = &s.seen.Upper
	case licensed || titled:
		n = &s.seen.Opening
	}
	if *n < 1<<16-1 {
		*n++
	}
	if *n == 1 && s.seen.Lower > 0 && s.seen.Capital > 0 && (n == &s.seen.Lower || n == &s.seen.Capital) {
		v.both = append(v.both, int32(i))
	}
}

func (v *vocabulary) grow() {
	old := v.slots
	v.slots = make([]vocabularySlot, 2*len(old))
	for i := range old {
		if old[i].gen == v.gen {
			*v.slot(old[i].hash) = old[i]
		}
	}
}

// Seen tells how the story uses the word with this hash. Only words that may be
// names are counted: those with a capital somewhere, those known as names, and
// those not known at all. Function words and single letters are not. The small
// forms of an ordinary word before its first capital are counted all the same
// only when it is known as a name, too.
func (f *Facts) Seen(hash uint64) Seen {
	s := f.seen.slot(hash)
	if s.gen != f.seen.gen {
		return Seen{First: -1}
	}
	return s.seen
}

// BothCases gives one token of each word that the story writes small in one
// place and with a capital, where only a name has one, in another.
func (f *Facts) BothCases() []int32 { return f.seen.both }
