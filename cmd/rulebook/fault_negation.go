package main

import (
	"math/rand/v2"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// negationFaults turn negations of all kinds round, by the English alone: whether the
// original negates in a way that some table knows is not asked.
var negationFaults = []fault{
	{"negation recast", []string{"lost-negation"}, recastNegation},
	{"negative word turned", []string{"lost-negation"}, turnNegative},
}

// recastNegation makes a clause affirmative as a careless writer would: “did not
// sign” becomes “signed”, “cannot” “can”, “isn’t” “is”.
func recastNegation(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var edits []edit
	for i := range f.Tokens {
		word := lower(f, i)
		start, last := i, i
		switch {
		case (word == "do" || word == "does" || word == "did") && lower(f, i+1) == "not":
			last = i + 1
		case word == "don't" || word == "doesn't" || word == "didn't":
			word = strings.TrimSuffix(word, "n't")
		case affirmative[word] != "":
			edits = append(edits, wordFor(f, i, i, affirmative[word]))
			continue
		default:
			continue
		}
		if verb := inflected(lower(f, last+1), word); verb != "" && !f.Tokens[start].Has(prose.SentenceStart) {
			edits = append(edits, wordFor(f, start, last+1, verb))
		}
	}
	return oneOf(random, s, edits)
}

// turnNegative puts the contrary in the place of a word that negates.
func turnNegative(random *rand.Rand, w *checker.Worker, s *checker.Story) (*checker.Story, int, int, bool) {
	w.Scan(s)
	f := w.Facts()
	var edits []edit
	for i := range f.Tokens {
		word, last := lower(f, i), i
		if pair := word + " " + lower(f, i+1); contraries[pair] != "" {
			word, last = pair, i+1
		}
		if with := contraries[word]; with != "" && f.Tokens[i].Kind == prose.Word {
			edits = append(edits, wordFor(f, i, last, with))
		}
	}
	return oneOf(random, s, edits)
}

// wordFor puts a word in the place of tokens first to last, capital for capital. The
// place is the word and those on either side.
func wordFor(f *prose.Facts, first, last int, word string) edit {
	t := &f.Tokens[first]
	if t.Has(prose.Capital) {
		word = strings.ToUpper(word[:1]) + word[1:]
	}
	start, end := int(t.Start), f.Tokens[last].End()
	from, to := start, start+len(word)
	if first > 0 {
		from = int(f.Tokens[first-1].Start)
	}
	if last+1 < len(f.Tokens) {
		to += f.Tokens[last+1].End() - end
	}
	return edit{start, end, word, from, to}
}

// lower gives a word in small letters, its apostrophe straight; "" where there is none.
func lower(f *prose.Facts, i int) string {
	if i < 0 || i >= len(f.Tokens) || f.Tokens[i].Kind != prose.Word {
		return ""
	}
	return strings.ToLower(strings.ReplaceAll(f.Word(i), "’", "'"))
}

// contraries are words that negate, and what says the contrary.
var contraries = map[string]string{
	"never": "often", "nobody": "everybody", "no one": "everyone", "nothing": "everything", "none": "all", "without": "with", "no longer": "still",
	"unable": "able", "impossible": "possible", "unlikely": "likely", "illegal": "legal", "denied": "confirmed", "denies": "confirms", "refused": "agreed",
	"refuses": "agrees", "rejected": "accepted", "rejects": "accepts", "failed": "managed", "unclear": "clear", "unknown": "known", "unhappy": "happy",
	"unnecessary": "necessary", "unacceptable": "acceptable", "no evidence": "evidence", "no doubt": "doubt", "no plans": "plans", "no reason": "reason",
}

// inflected gives the form of a verb that stands where “do”, “does” or “did” stood
// before it; "" of a verb that is inflected in a way of its own and not listed.
func inflected(verb, do string) string {
	if verb == "" || strings.HasSuffix(verb, "ly") || strings.ContainsAny(verb, "'") {
		return ""
	}
	switch do {
	case "do":
		return verb
	case "does":
		switch {
		case verb == "have":
			return "has"
		case strings.HasSuffix(verb, "s"), strings.HasSuffix(verb, "sh"), strings.HasSuffix(verb, "ch"), strings.HasSuffix(verb, "x"), verb == "go", verb == "do":
			return verb + "es"
		case strings.HasSuffix(verb, "y") && !strings.ContainsAny(verb[len(verb)-2:len(verb)-1], "aeo"):
			return verb[:len(verb)-1] + "ies"
		}
		return verb + "s"
	}
	if past := pasts[verb]; past != "" {
		return past
	}
	switch {
	case strings.HasSuffix(verb, "e"):
		return verb + "d"
	case strings.HasSuffix(verb, "y") && !strings.ContainsAny(verb[len(verb)-2:len(verb)-1], "aeo"):
		return verb[:len(verb)-1] + "ied"
	}
	return verb + "ed"
}

// pasts are the irregular ones of common verbs.
var pasts = map[string]string{
	"become": "became", "begin": "began", "bring": "brought", "build": "built", "buy": "bought", "catch": "caught", "choose": "chose", "come": "came",
	"cut": "cut", "do": "did", "draw": "drew", "fall": "fell", "feel": "felt", "find": "found", "get": "got", "give": "gave", "go": "went", "grow": "grew",
	"have": "had", "hear": "heard", "hold": "held", "keep": "kept", "know": "knew", "lead": "led", "leave": "left", "let": "let", "lose": "lost",
	"make": "made", "mean": "meant", "meet": "met", "pay": "paid", "put": "put", "read": "read", "rise": "rose", "run": "ran", "say": "said", "see": "saw",
	"sell": "sold", "send": "sent", "show": "showed", "speak": "spoke", "spend": "spent", "stand": "stood", "take": "took", "tell": "told",
	"think": "thought", "understand": "understood", "win": "won", "write": "wrote", "stop": "stopped", "commit": "committed", "plan": "planned",
}
