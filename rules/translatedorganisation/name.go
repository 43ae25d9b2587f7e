package translatedorganisation

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// longer reports whether the words are part of a longer name: “The Nation
// Institute”, “South China Morning Post”.
func longer(p *checker.Pass, first, last int) bool {
	if first > 0 && last < len(p.Tokens) && p.Tokens[first-1].Hash == '(' && p.Tokens[last].Hash == ')' {
		return true // “Le Canard enchaîné (The Chained Duck)” explains the name
	}
	if last < len(p.Tokens) && p.Gap(last-1) {
		if a := &p.Tokens[last]; a.Kind == prose.Word && a.Has(prose.Capital) && !a.Has(prose.SentenceStart) && !a.Is(lexicon.Pronoun|lexicon.Calendar) {
			return true
		}
		if a := &p.Tokens[last]; a.Hash == hashOf && last+1 < len(p.Tokens) && p.Tokens[last+1].Has(prose.Capital) || a.Hash == '&' {
			return true
		}
	}
	if last < len(p.Tokens) && !p.Tokens[last].Has(prose.Spaced) && (p.Tokens[last].Hash == '-' || p.Tokens[last].Hash == '/') {
		return true
	}
	if first == 0 || !p.Gap(first-1) {
		return first > 0 && !p.Tokens[first].Has(prose.Spaced) && p.Tokens[first-1].Hash == '-'
	}
	b := &p.Tokens[first-1]
	return b.Kind == prose.Word && b.Has(prose.Capital) && !b.Has(prose.SentenceStart) && !b.Is(lexicon.Function|lexicon.Demonym)
}

// business reports whether a name is one that English gave: “The Mirror Inc”,
// “The Nation, the New York magazine”.
func business(p *checker.Pass, last int) bool {
	for i := last; i < last+2 && i < len(p.Tokens); i++ {
		if companies.Has(p.Tokens[i].Hash) {
			return true
		}
	}
	if last+1 >= len(p.Tokens) || p.Tokens[last].Hash != ',' {
		return false
	}
	// An apposition that tells of an English-language or a United States paper.
	for i := last + 1; i < last+8 && i < len(p.Tokens); i++ {
		switch t := &p.Tokens[i]; {
		case t.Hash == ',' || t.Hash == '.':
			return false
		case english.Has(t.Hash) && t.Has(prose.Capital):
			return true
		}
	}
	return false
}

// stands looks for the name itself outside tokens first to last-1 and gives a
// token of it, or -1.
func stands(p *checker.Pass, name string, first, last int) int {
	words, n := tokens(name)
	seen := p.Seen(words[n-1])
	if seen.First < 0 || seen.Capital+seen.Opening+seen.Upper == 0 {
		if p.Story.Metadata.Mentions(name) {
			return first
		}
		return -1
	}
next:
	for i := max(int(seen.First)-n+1, 0); i+n <= len(p.Tokens); i++ {
		for k := 0; k < n; k++ {
			if p.Tokens[i+k].Hash != words[k] || k == 0 && !p.Tokens[i].Has(prose.Capital) {
				continue next
			}
		}
		// “Poder Público” does not speak of the paper Público.
		if n == 1 && (part(p, i-1, i) || part(p, i, i+1)) {
			continue
		}
		if i+n <= first || i >= last {
			return i
		}
	}
	return -1
}

// tokens gives the hashes of a name's words and hyphens, as the text's tokens
// have them: eight at most, and never none.
func tokens(name string) (words [8]uint64, n int) {
	for rest := name; rest != "" && n < len(words); {
		i := strings.IndexAny(rest, " -/")
		switch {
		case i < 0:
			words[n], rest = lexicon.Key(rest), ""
		case i == 0:
			if rest[0] == ' ' {
				rest = rest[1:]
				continue
			}
			words[n], rest = uint64(rest[0]), rest[1:]
		default:
			words[n], rest = lexicon.Key(rest[:i]), rest[i:]
		}
		n++
	}
	return words, max(n, 1)
}

// explained reports whether the name stands next to a gloss, as where a writer
// gives both: “Hayat Tahrir al-Sham, or the Levant Liberation Committee”.
func explained(p *checker.Pass, name string, first, last int) bool {
	words, n := tokens(name)
	final := words[n-1]
	for i := max(first-6, 0); i < min(last+6, len(p.Tokens)); i++ {
		if t := &p.Tokens[i]; t.Hash == final && t.Has(prose.Capital) && (i < first || i >= last) && p.BlockOf(i) == p.BlockOf(first) {
			return true
		}
	}
	return false
}

// part reports whether tokens i and j are neighbours in one name.
func part(p *checker.Pass, i, j int) bool {
	if i < 0 || j >= len(p.Tokens) || !p.Gap(i) {
		return false
	}
	a, b := &p.Tokens[i], &p.Tokens[j]
	return a.Kind == prose.Word && b.Kind == prose.Word && a.Has(prose.Capital) && b.Has(prose.Capital) &&
		!a.Has(prose.SentenceStart|prose.Titled) && !outlets.Has(a.Hash)
}
