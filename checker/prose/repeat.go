package prose

// Repeat is a block that says again what an earlier one said: the same words
// and figures in the same order. Function words, marks and case may differ, as
// they do when one caption is translated twice.
type Repeat struct {
	Block, Of int32
	Opening   bool // only the first words are the same; the credits behind may differ
}

// openingWords is how many words two captions must share from their beginning
// to be compared further.
const openingWords = 8

// repeats finds repeated blocks: a table from the hash of a block's content
// words to the first block that has it.
type repeats struct {
	slots []repeatSlot
	used  int
	gen   uint32
	list  []Repeat
}

type repeatSlot struct {
	hash  uint64
	gen   uint32
	block int32
}

func (r *repeats) clear() {
	r.list = r.list[:0]
	r.used = 0
	r.gen++
	if r.slots == nil || r.gen == 0 {
		r.slots = make([]repeatSlot, 256)
		r.gen = 1
	}
}

// first files a hash for a block and gives the earlier block that has it, or -1.
func (r *repeats) first(hash uint64, block int32) int32 {
	if r.used*2 >= len(r.slots) {
		old := r.slots
		r.slots = make([]repeatSlot, 2*len(old))
		for _, s := range old {
			if s.gen == r.gen {
				*r.slot(s.hash) = s
			}
		}
	}
	s := r.slot(hash)
	if s.gen == r.gen {
		return s.block
	}
	*s = repeatSlot{hash, r.gen, block}
	r.used++
	return -1
}

func (r *repeats) slot(hash uint64) *repeatSlot {
	mask := uint64(len(r.slots) - 1)
	for i := hash >> 20 & mask; ; i = (i + 1) & mask {
		if s := &r.slots[i]; s.gen != r.gen || s.hash == hash {
			return s
		}
	}
}

// RepeatedWords is how many words besides function words a block must have for Repeated to tell of it.
const RepeatedWords = 3

// repeat files block b.
func (f *Facts) repeat(b int) {
	bf := &f.blocks[b]
	if bf.content < RepeatedWords {
		return
	}
	if of := f.repeats.first(bf.hash, int32(b)); of >= 0 {
		f.repeats.list = append(f.repeats.list, Repeat{int32(b), of, false})
	} else if bf.content > openingWords && f.Blocks[b].Kind == Caption {
		if of := f.repeats.first(bf.opening^1, int32(b)); of >= 0 {
			f.repeats.list = append(f.repeats.list, Repeat{int32(b), of, true})
		}
	}
}

// Repeated gives the blocks that repeat an earlier one.
func (f *Facts) Repeated() []Repeat { return f.repeats.list }

// ContentWords counts the words of block b that are no function words.
func (f *Facts) ContentWords(b int) int { return int(f.blocks[b].content) }
