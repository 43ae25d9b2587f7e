package prose

import (
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// sentences parts the tokens of block b into sentences. A full stop ends a
// sentence when what follows could begin one; a single capital (an initial) and
// an abbreviation do not end one, unless a function word with a capital follows
// that is no title’s name: “the U.S. The plane”, but “Gen. The Duc”.
func (f *Facts) sentences(b int) {
	bf := &f.blocks[b]
	first, last := int(bf.first), int(bf.last)
	from := first
	for _, stop := range f.stops {
		i := int(stop)
		if i < from {
			continue // one of several marks that closed the sentence before
		}
		t := &f.Tokens[i]
		if t.Kind == Word {
			if i+1 < last && f.opensAfter(i+1, last) && f.fresh(i+1, last) {
				f.sentence(b, from, i+1)
				from = i + 1
			}
			continue
		}
		k := i + 1
		for k < last && (f.Tokens[k].Flags&Spaced == 0 && f.closes(k) || f.foreign && f.Tokens[k].Hash == '»' && k == i+1) { // French sets « … . »
			k++
		}
		if k >= last || !isFullWidth(t.Hash) && !f.opensAfter(k, last) {
			continue
		}
		if t.Hash == '.' && i > first && t.Flags&Spaced == 0 {
			p := &f.Tokens[i-1]
			if p.Kind == Number && p.Len < 3 && numbered.Has(f.Tokens[k].Hash) && (f.foreign || i > first+1 && f.Tokens[i-2].Hash == article) {
				continue
			}
			if p.Kind == Word && (p.Len == 1 && p.Flags&Capital != 0 && k == i+1) {
				continue
			}
			if p.Kind == Word && p.Is(lexicon.Abbreviation) && k == i+1 && (p.Is(lexicon.Title) || !f.fresh(k, last)) && !(counting.Has(p.Hash) && f.Tokens[k].Kind == Word) && !(f.foreign && p.Flags&Capital == 0 && closing.Has(p.Hash)) {
				continue
			}
		}
		f.sentence(b, from, k)
		from = k
	}
	if from < last {
		f.sentence(b, from, last)
	}
	if last > first {
		k := last - 1
		for k > first && f.closes(k) && !EndsSentence(f.Tokens[k].Hash) {
			k--
		}
		bf.ends = f.Tokens[k].Kind == Punct && EndsSentence(f.Tokens[k].Hash)
	}
	bf.lastSent = int32(len(f.Sentences))
}

// numbered are German nouns that an ordinal in figures stands before: “am 6. Oktober”, and
// the months in English, for “the 6. October” of an engine. They begin no sentence behind a
// number, as other nouns may.
var numbered = lexicon.SetOf("januar jänner februar märz april mai juni juli august september oktober november dezember " +
	"january february march may june july october december " +
	"jahrhundert jahrhunderts geburtstag geburtstags jahrestag jahrestags jahrtausend lebensjahr spieltag weltkrieg weltkriegs verhandlungstag hochzeitstag todestag " +
	"stock stockwerk etage minute runde etappe liga bundesliga klasse auflage platz rang mal arrondissement bezirk wahlgang legislaturperiode")

// counting are abbreviations that a number follows, and words that a sentence may end with in one language or another: “the other
// said no.”, före jul.
var counting = lexicon.SetOf("fig figs jul mar no nos pp sun vol vols")

// closing are abbreviations of English that are words of another language, which a sentence may end with: säger hon, due ore.
var closing = lexicon.SetOf("hon ore")

var article = lexicon.Hash("the")

// EndsSentence reports whether a mark, given by its hash, ends a sentence.
func EndsSentence(h uint64) bool {
	return h == '.' || h == '!' || h == '?' || h == '…' || h == '。' || h == '！' || h == '？' || h == '؟' || h == '।'
}

// isFullWidth reports whether a mark ends a sentence with no space behind it.
func isFullWidth(h uint64) bool { return h == '。' || h == '！' || h == '？' }

// closes reports whether token k may close a sentence behind its full stop.
func (f *Facts) closes(k int) bool {
	t := &f.Tokens[k]
	if t.Kind != Punct && t.Kind != Symbol {
		return false
	}
	switch t.Hash {
	case '"', '\'', ')', ']', '»', '.', '!', '?', '…', '」', '』', '）':
		return true
	}
	return false
}

// opensAfter reports whether a sentence may begin at token k.
func (f *Facts) opensAfter(k, last int) bool {
	if f.Tokens[k].Flags&Spaced == 0 {
		return false
	}
	opener := false
	for k < last && (f.Tokens[k].Kind == Punct || f.Tokens[k].Kind == Symbol) {
		switch f.Tokens[k].Hash {
		case '"', '\'', '(', '[', '«', '¿', '¡', '‹':
			opener = true
		case '-', '–', '—', '•', '_', '*':
		default:
			return false
		}
		k++
	}
	if k == last {
		return false
	}
	t := &f.Tokens[k]
	if t.Kind == Word {
		return t.Flags&Capital != 0 || opener || t.Flags&Marked != 0 && !hasCase(f.Word(k)) || t.Flags&Inner != 0
	}
	return true
}

// fresh reports whether the word at or behind k is a capitalised function word.
func (f *Facts) fresh(k, last int) bool {
	for k < last && f.Tokens[k].Kind != Word {
		k++
	}
	return k < last && f.Tokens[k].Flags&Capital != 0 && f.Tokens[k].Is(lexicon.Function) && f.Tokens[k].Len > 1
}

// hasCase reports whether a word's first letter comes in two cases.
func hasCase(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return r < 0x590 || r >= 0x1e00 && r < 0x2000 || r >= 0x10a0 && r < 0x1100
}

func (f *Facts) sentence(b, from, to int) {
	f.Sentences = append(f.Sentences, Sentence{First: int32(from), Last: int32(to), Block: int32(b)})
}
