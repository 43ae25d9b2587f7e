package checker

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Stylebook is what a desk brings of its own. The zero Stylebook is empty.
type Stylebook struct {
	// Tables are the desk's tables, each of a kind that some rule takes: see
	// [Rule.Desk]. Their columns are find, want and why.
	Tables []*Table

	// Accept lists words and names that are right on this desk. A finding whose
	// words are one of them is dropped: an entry in small letters stands for any
	// case, one with a capital only for the words exactly as they are. What the
	// desk's own tables say, and that something stands twice, is not dropped.
	Accept []string

	// Severities says what a rule's findings cost on this desk, by the rule's ID.
	Severities map[string]Severity
}

// tables gives the tables that a rule takes.
func (s *Stylebook) tables(r *Rule) (out []*Table) {
	for _, t := range s.Tables {
		if r.Desk != "" && t.Kind == r.Desk {
			out = append(out, t)
		}
	}
	return out
}

// write adds what changes findings to the digest; the tables are added with
// their rules. An empty book adds nothing.
func (s *Stylebook) write(sum io.Writer) {
	for _, words := range s.Accept {
		fmt.Fprintf(sum, "accept %s\n", words)
	}
	ids := make([]string, 0, len(s.Severities))
	for id := range s.Severities {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, id := range ids {
		fmt.Fprintf(sum, "%s is %s\n", id, s.Severities[id])
	}
}

// accepted gives the accept list as settle asks for it.
func (s *Stylebook) accepted() map[string]bool {
	if len(s.Accept) == 0 {
		return nil
	}
	set := make(map[string]bool, len(s.Accept))
	for _, words := range s.Accept {
		set[plain(words)] = true
	}
	return set
}

// accepts reports whether the desk has said that a finding's words are right.
func (c *Checker) accepts(f *Finding, words string) bool {
	if len(c.accept) == 0 || f.Rule.Category == Desk || f.Rule.Category == Repetition {
		return false
	}
	words = plain(words)
	return c.accept[words] || c.accept[string(lexicon.Fold(nil, words))]
}

// plain writes white space and apostrophes in one way.
func plain(words string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(words), " "), "’", "'")
}

// DeskPhrase is a row of the desk's tables that stands in the story.
type DeskPhrase struct {
	Start, End int      // bytes of the translation's plain text
	Words      string   // as they stand, shortened to fit a message
	Wants      []string // what the desk wants there, best first; in capitals where the words are
	Why        string   // the row's reason, "" when it gives none
	File       string   // of the table
	Quoted     bool     // in a quotation
}

// DeskPhrases calls yield for each phrase of the desk's tables that stands in
// the story and is not as the desk wants it. Where rows overlap, the longest is
// the one that is meant; so a row that wants what it finds (“chicken Kiev”)
// excuses its words from a shorter one (“Kiev”). A row without any capital is not
// looked for in a name, nor in a part of a compound.
func (p *Pass) DeskPhrases(yield func(DeskPhrase)) {
	var best prose.Hit
	stands := true // nothing is to be said of best
	for _, h := range p.Hits() {
		if p.deskName(h) {
			continue
		}
		right := p.asWanted(h)
		apart := h.First >= best.Last || h.Last <= best.First
		if a, b := h.Last-h.First, best.Last-best.First; !apart && (a < b || a == b && !right) {
			continue
		}
		if apart && !stands {
			yield(p.deskPhrase(best))
		}
		best, stands = h, right
	}
	if !stands {
		yield(p.deskPhrase(best))
	}
}

// deskName reports whether a hit is no use of a row's common word but part of a
// name or a compound.
func (p *Pass) deskName(h prose.Hit) bool {
	row := p.Row(h)
	want := row.Variant("want", int(h.Variant))
	if strings.ContainsFunc(want, unicode.IsUpper) || p.Tokens[h.First].Has(prose.Titled) {
		return false
	}
	if strings.ContainsFunc(row.Variant("find", int(h.Variant)), unicode.IsUpper) {
		return want != "" && named(p, h)
	}
	for i := h.First; i < h.Last; i++ {
		if p.Tokens[i].Has(prose.Capital) && !p.Licensed(int(i)) {
			return true
		}
	}
	return named(p, h)
}

// asWanted reports whether a hit is what the desk wants already, by itself or as
// a part of a longer wanted phrase.
func (p *Pass) asWanted(h prose.Hit) bool {
	row := p.Row(h)
	find := row.Variant("find", int(h.Variant))
	start, end := p.Span(int(h.First), int(h.Last))
	words := p.Plain[start:end]
	for want := range strings.SplitSeq(row.Variant("want", int(h.Variant)), " / ") {
		if want == "" {
			continue
		}
		if words == want || strings.EqualFold(words, want) && p.caseStands(h, words, find, want) {
			return true
		}
		for k := range want {
			if from := start - k; len(want) > len(words) && from >= 0 && from+len(want) <= len(p.Plain) && strings.HasPrefix(want[k:], words) &&
				strings.EqualFold(p.Plain[from:from+len(want)], want) {
				return true
			}
		}
	}
	return false
}

// caseStands reports whether words that only their capitals part from the wanted
// ones owe these to their place: a title, a line in capitals, a sentence's start.
func (p *Pass) caseStands(h prose.Hit, words, find, want string) bool {
	if p.Tokens[h.First].Has(prose.Titled) || shouted(words) && !shouted(find) {
		return true
	}
	return p.Licensed(int(h.First)) && capitalised(want) == words
}

func (p *Pass) deskPhrase(h prose.Hit) DeskPhrase {
	row := p.Row(h)
	start, end := p.Span(int(h.First), int(h.Last))
	words := p.Plain[start:end]
	d := DeskPhrase{Start: start, End: end, Words: Clip(words, 40), Why: row.Get("why"), File: row.Table.File, Quoted: p.Tokens[h.First].Has(prose.Quoted)}
	for want := range strings.SplitSeq(row.Variant("want", int(h.Variant)), " / ") {
		if want == "" {
			continue
		}
		switch titled := p.Tokens[h.First].Has(prose.Titled); {
		case shouted(words) && !shouted(row.Variant("find", int(h.Variant))):
			want = strings.ToUpper(want)
		case titled && p.Tokens[h.Last-1].Has(prose.Capital):
			want = p.titleCase(want)
		case titled || p.Licensed(int(h.First)):
			if first, _ := utf8.DecodeRuneInString(words); unicode.IsUpper(first) {
				want = capitalised(want)
			}
		}
		d.Wants = append(d.Wants, want)
	}
	return d
}

// shouted reports whether words are in capitals, and more than one letter.
func shouted(words string) bool {
	letters := 0
	for _, r := range words {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

// capitalised gives words with a capital at their beginning, unless they have one
// further on in their first word, as iPhone has.
func capitalised(words string) string {
	first, n := utf8.DecodeRuneInString(words)
	rest := words[n:]
	if word, _, _ := strings.Cut(rest, " "); strings.ContainsFunc(word, unicode.IsUpper) {
		return words
	}
	return string(unicode.ToUpper(first)) + rest
}

// titleCase gives each word a capital but the function words inside.
func (p *Pass) titleCase(words string) string {
	parts := strings.Split(words, " ")
	for i, part := range parts {
		if i == 0 || !p.Lexicon.Word(part).Is(lexicon.Function) {
			parts[i] = capitalised(part)
		}
	}
	return strings.Join(parts, " ")
}
