// Package lexicon holds words and what is known of them: which words are ordinary, which are names and of what, how a
// word may be used in a sentence, how common it is, and which language its function words give away.
//
// # What it is for
//
// Rules about broken names and lost spaces come down to a few questions, asked of every word of a story:
//
//	is this an ordinary word, in lower case?   e.Is(lexicon.Known)
//	has a name lost its capital?               !e.Is(lexicon.Known) && e.Is(lexicon.Name)
//	is it no word at all?                      e.Class == 0
//	could this half of a word stand alone?     e.Is(lexicon.Known) && e.Freq >= 5
//
// A wrong Known hides a fault and a missing one cries wolf, so Known is kept clean rather than large: "maduro" is a
// cigar in the large dictionaries and "macron" an accent, and here both are surnames and nothing else. Words that only
// the largest dictionaries have are Known with a Freq of 0, and not even that when they are also somebody's name.
//
// # Keys
//
// A word is known by its folded form (Fold) and looked up by the hash of that (Hash), so a reader that folds and hashes
// while it splits text into words (Seed, Mix) needs no string. Case is not in the key: "may" is a word, an auxiliary and a month, and
// whoever asks knows how it was written. A contraction ("don't") is one word; a possessive 's is cut off before the
// look-up; the parts of a hyphenated compound are words of their own.
//
// # How it is stored
//
// en.bin is a perfect hash over some half a million words (see internal/perfect), embedded and read where it lies:
// nothing is decoded or inserted when a program starts. A look-up is one multiplication or two and two memory accesses
// for an unknown word, three for a known one; the table fits the second and third cache levels of any machine. Words
// themselves are not stored, so they cannot be listed back, and one unknown word in 65,536 is taken for a known one.
// That is 15 in a million, and it was bought with three quarters of the size a table of strings would have.
//
// languages.bin is a second such table, from function words to the set of languages they are frequent in.
//
// # Where it comes from
//
// Both are written by gen from SCOWL, WordNet, GeoNames, CLDR, lists of personal names and our own tables in gen/data;
// NOTICE gives each source with its licence, and gen's comment what to install. The tables are where to correct a word: override.tsv for one the sources
// get wrong, modern.tsv and compound.tsv for one they lack. Then run go generate.
package lexicon

//go:generate go run ./gen -data gen/data -npm ../../.cache/npm -out en.bin
