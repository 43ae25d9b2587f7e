// Package checker is the contract between stories and rules, and the engine
// that runs one over the other.
//
// A [Story] is one item off the wire: a translation and, when there is one, the
// original. Package ingest makes stories of bytes and remembers where each word
// stood in them. A [Rule] is one fault the checker knows; all rules are values in
// one list, rules.All. A [Checker] holds rules made ready; each goroutine takes a
// [Worker] of its own, so that there are no locks, and checks one story at a time:
//
//	bytes → ingest → Story → scan → Facts → rules → settle → Result → report
//
// Scan (package prose) reads the text once: tokens with what the lexicon knows of
// them, sentences, repeated blocks, and postings, which are short lists of the
// tokens that some rule starts from. The phrases of all rules' tables are found in
// the same pass. Then the rules run in list order, each a loop over its postings
// and phrases with a [Pass] in hand. Settle sorts what they found, lets an
// explained finding mute the ones it explains, and gives each its key, which stays
// the same across edits and re-sends. The same bytes give the same result, on any
// number of cores.
//
// Who may import whom, checked by a test:
//
//	lexicon → prose → checker → rules, ingest, retranslate, report, ruletest → cmd
//
// A second translation of the original comes in between the rules and settle: see
// [Worker.Amend], and package opinion.
package checker
