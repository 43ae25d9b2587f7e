package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// TokenKind tells words from the rest.
type TokenKind uint8

// The kinds of token.
const (
	Word    TokenKind = iota // letters, with apostrophes, marks and digits inside
	Clitic                   // the ’s behind a word
	Number                   // digits with their separators and what is glued to them: 1.5, 20th, 80s
	Punct                    // one mark; a run of dots, hyphens or underlines is one token
	Symbol                   // anything else
	Address                  // a web or mail address, a handle, a hashtag
)

// Flags are what is known of a token's form and place.
type Flags uint16

// The flags.
const (
	Capital       Flags = 1 << iota // begins with a capital
	Upper                           // two letters or more, all capitals
	Inner                           // a capital behind a small letter: McDonald, iPhone
	Marked                          // holds something outside ASCII
	Spaced                          // white space or a block's edge stands before it
	SentenceStart                   // the first word of a sentence
	Initials                        // letters and full stops: U.S., J.R.
	Quoted                          // inside a quotation as the reader met it, no balance asked
	Titled                          // in a block set in title case or in capitals
	BlockStart                      // the first token of a block
)

// Token is a word or a mark: 24 bytes, no pointers.
type Token struct {
	Hash  uint64        // of the folded word, as lexicon.Hash makes it
	Start uint32        // byte of Text.Plain
	Class lexicon.Class // what the lexicon knows of the word
	Len   uint16        // bytes
	Flags Flags
	Kind  TokenKind
	Freq  uint8 // how common the word is, 0 to 15
}

// End gives the byte behind the token.
func (t *Token) End() int { return int(t.Start) + int(t.Len) }

// Is reports whether the lexicon has any of these classes for the word.
func (t *Token) Is(c lexicon.Class) bool { return t.Class&c != 0 }

// Has reports whether any of these flags is set.
func (t *Token) Has(f Flags) bool { return t.Flags&f != 0 }

// Capitalised reports whether the token is a word that begins with a capital.
func (t *Token) Capitalised() bool { return t.Kind == Word && t.Flags&Capital != 0 }

// Sentence is the tokens First to Last-1 of one block.
type Sentence struct {
	First, Last int32
	Block       int32
}

// Posting names a list of tokens that some rule starts from. Rules loop over
// short postings, never over the whole text.
type Posting uint8

// The postings, each in reading order.
const (
	Unknown      Posting = iota // words the lexicon does not know, four letters or more
	Capitals                    // capitalised words inside a sentence
	Openers                     // first words of sentences
	LowerNames                  // small-letter words that are known only as names
	LowerGiven                  // small-letter words that are given names, too, and not very common
	Quotes                      // quotation marks and apostrophes that stand alone
	Dashes                      // dashes, not hyphens
	Glued                       // words that follow a closing mark without a space
	Repeats                     // words equal to the word before them
	Marks                       // brackets, ampersands and other signs that markup leaves
	Unspaced                    // marks that stand where no mark should: “ ,” “,,” “”.”
	Abroad                      // words of another language, and words with a letter outside ASCII
	ForeignMark                 // marks of other languages' typography
	Numbers                     // figures
	Garbled                     // bytes that a wrong encoding leaves
	Modals                      // would, could, should
	Echoes                      // words that come back soon, with the word before them
	SmallOpeners                // small-letter words behind a full stop, question or exclamation mark and a space
	postings
)
