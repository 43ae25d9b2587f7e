package leakedmarkup

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

const (
	engineSign = "a sign of an engine"
	whyEngine  = "engines write it between the pieces of words, or for a word that they do not know, and take it out again"
)

// unknowns are what engines write for a word that they do not know, for none, and for
// the ends of a text: the vocabularies of SentencePiece, fairseq, BERT and T5.
var unknowns = []string{"<unk>", "<UNK>", "<pad>", "<PAD>", "<mask>", "<MASK>", "<bos>", "<BOS>", "<eos>", "<EOS>", "[UNK]", "[PAD]", "[MASK]", "[CLS]"}

// unknown reads one of them.
func unknown(s string, at int) (leak, bool) {
	for _, u := range unknowns {
		if strings.HasPrefix(s[at:], u) {
			return leak{start: at, end: at + len(u), what: engineSign, why: whyEngine, confidence: 97}, true
		}
	}
	return leak{}, false
}

// joint reads what engines write where they took words apart: inter@@ national (subword-nmt),
// state @-@ owned (Moses), ▁ (SentencePiece), ￭ (OpenNMT); and ⁇, which is SentencePiece's
// for what it does not know.
func joint(p *checker.Pass, i int) (l leak, ok bool) {
	s, at := p.Plain, int(p.Tokens[i].Start)
	l = leak{start: at, end: at + len(p.Word(i)), what: engineSign, why: whyEngine, confidence: 95}
	before := i > 0 && p.Tokens[i-1].Kind != prose.Punct && !p.Tokens[i].Has(prose.Spaced)
	rest := s[at:]
	switch {
	case strings.HasPrefix(rest, "⁇"):
		return l, true
	case strings.HasPrefix(rest, "▁"):
		l.fix = true
		if behind := rest[len("▁"):]; at > 0 && !isSpace(s[at-1]) && behind != "" && !isSpace(behind[0]) {
			l.fixed = " "
		}
		return l, true
	case strings.HasPrefix(rest, "￭"):
		l.fix = true
		return l, true
	case strings.HasPrefix(rest, "@@ ") && before && len(rest) > 3 && begins(rest[3]):
		l.end, l.fix = at+3, true
		return l, true
	case len(rest) > 3 && rest[2] == '@' && strings.IndexByte("-,./:", rest[1]) >= 0:
		l.end, l.fixed, l.fix = at+3, rest[1:2], true
		if at > 0 && s[at-1] == ' ' && rest[3] == ' ' {
			l.start, l.end = at-1, at+4
		}
		return l, true
	}
	return l, false
}

// begins reports whether a byte is of a letter.
func begins(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }
