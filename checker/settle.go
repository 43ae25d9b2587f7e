package checker

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// settle puts the findings in reading order, drops the ones under the wanted
// confidence, the ones whose words the desk accepts (see [Stylebook]) and the ones
// that another finding explains, and gives each its words, its block and its key. The order in which rules ran leaves no trace.
func (w *Worker) settle(res *Result) {
	all := slices.DeleteFunc(res.Findings, func(f Finding) bool {
		return f.Confidence < w.MinConfidence || f.Start < 0 || f.End > len(w.facts.Plain) || f.Start >= f.End ||
			w.checker.accepts(&f, w.facts.Plain[f.Start:f.End])
	})
	slices.SortStableFunc(all, compareFindings)
	all = slices.CompactFunc(all, func(a, b Finding) bool {
		return a.Rule == b.Rule && a.Start == b.Start && a.End == b.End
	})
	if len(all) > 1 {
		all = mute(all)
		prior(all)
	}
	for i := range all {
		f := &all[i]
		if s, ok := w.checker.severities[f.Rule.ID]; ok {
			f.Severity = s
		}
		f.Text = w.facts.Plain[f.Start:f.End]
		f.Block = blockAt(w.facts.Blocks, f.Start)
		f.Key = key(&w.facts, f)
	}
	res.Findings = all
	slices.SortFunc(res.Skipped, func(a, b Skipped) int { return strings.Compare(a.Rule.ID, b.Rule.ID) })
}

func compareFindings(a, b Finding) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	if a.End != b.End {
		return a.End - b.End
	}
	if a.Rule != b.Rule {
		return strings.Compare(a.Rule.ID, b.Rule.ID)
	}
	return int(b.Confidence) - int(a.Confidence)
}

// mute drops a finding that overlaps one whose rule says it explains it. Who
// mutes whom is named rule by rule; a muted finding still mutes others, so that
// the result does not depend on an order.
func mute(all []Finding) []Finding {
	muted := make([]bool, len(all))
	for i := range all {
		for _, id := range all[i].Rule.Mutes {
			for j := range all {
				if all[j].Rule.ID == id && all[j].Start < all[i].End && all[i].Start < all[j].End && i != j {
					muted[j] = true
				}
			}
		}
	}
	kept := all[:0]
	for i := range all {
		if !muted[i] {
			kept = append(kept, all[i])
		}
	}
	return kept
}

func blockAt(blocks []prose.Block, offset int) int {
	i, found := slices.BinarySearchFunc(blocks, offset, func(b prose.Block, at int) int { return b.Start - at })
	if !found {
		i--
	}
	return max(i, 0)
}

// keyRecipe is the version of the key's recipe. Waivers written down with one
// recipe are worth nothing under another.
const keyRecipe = "1"

// key is FNV-1a 64 over the recipe's version, the rule's ID, the block's kind,
// the folded words of the finding and two words either side in the same block,
// each followed by a zero byte. No offset, no line, no message, no count is in
// it, so it survives edits elsewhere in the story and a re-send.
func key(f *prose.Facts, finding *Finding) uint64 {
	const offset, prime = 14695981039346656037, 1099511628211 // by hand: hash/fnv allocates for each word
	h := uint64(offset)
	add := func(s string) {
		for i := range len(s) {
			h = (h ^ uint64(s[i])) * prime
		}
		h *= prime
	}
	add(keyRecipe)
	add(finding.Rule.ID)
	if len(f.Blocks) > 0 {
		add(f.Blocks[finding.Block].Kind.String())
	}
	first, last := f.Within(finding.Start, finding.End)
	block := -1
	if len(f.Blocks) > 0 {
		block = finding.Block
	}
	lo, hi := 0, len(f.Tokens)
	if block >= 0 {
		lo, hi = f.BlockTokens(block)
		hi = max(hi, last)
	}
	var room [64]byte
	word := func(i int) { add(string(lexicon.Fold(room[:0], f.Word(i)))) }
	before := first
	for n := 0; before > lo && n < 2; {
		before--
		if f.Tokens[before].Kind == prose.Word || f.Tokens[before].Kind == prose.Number {
			n++
		}
	}
	for i := before; i < first; i++ {
		if f.Tokens[i].Kind == prose.Word || f.Tokens[i].Kind == prose.Number {
			word(i)
		}
	}
	add("|")
	for i := first; i < last; i++ {
		word(i)
	}
	add("|")
	for i, n := last, 0; i < hi && n < 2; i++ {
		if f.Tokens[i].Kind == prose.Word || f.Tokens[i].Kind == prose.Number {
			word(i)
			n++
		}
	}
	return h
}
