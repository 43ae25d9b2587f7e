package reportedconditional

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// conditional is a verb of the original that reports a rumour: tokens first to
// last-1, none where there is none.
type conditional struct {
	first, last int
	framed      bool // a condition stands in the sentence: the verb means what it says
}

func (c conditional) found() bool { return c.first < c.last }

// beside looks in the sentences that a clause renders for the tense that reports:
// “habría salido”, “aurait quitté”, “avrebbe lasciato”, “soll verlassen haben”. A
// translation has several clauses in one sentence, and the original has them in
// the same order; nth says which is asked for.
func beside(p *checker.Pass, at, nth int) (c conditional, known bool) {
	first, last := p.Beside(at)
	if first == last || !tells(p.OriginalLanguage) {
		return c, false
	}
	o := p.Original()
	for i := first; i < last; i++ {
		t := &o.Tokens[i]
		if t.Kind != prose.Word {
			continue
		}
		if condition(p.OriginalLanguage, o, i) {
			c.framed = true
		}
		if end := perfect(p.OriginalLanguage, o, i, last); end > i && nth >= 0 {
			if nth--; !c.found() || nth >= -1 {
				c.first, c.last = i, end
			}
		}
	}
	return c, true
}

// tells reports whether the tense of a rumour is known in a language.
func tells(language string) bool {
	switch language {
	case "es", "fr", "it", "pt", "ca", "gl", "ro", "nl", "de":
		return true
	}
	return false
}

// perfect gives where the perfect conditional ends that begins at token i, 0 where
// none does.
func perfect(language string, o *prose.Facts, i, last int) int {
	h := o.Tokens[i].Hash
	if language == "de" || language == "nl" {
		if language == "de" && !soll.Has(h) || language == "nl" && !zou.Has(h) {
			return 0
		}
		for k := i + 1; k < last; k++ {
			if infinitives.Has(o.Tokens[k].Hash) {
				return k + 1
			}
		}
		return 0
	}
	if language == "ro" { // “ar fi plecat”
		if h == hashAr && i+2 < last && o.Tokens[i+1].Hash == hashFi && o.Tokens[i+2].Kind == prose.Word {
			return i + 3
		}
		return 0
	}
	if !auxiliaries.Has(h) && !auxiliaries.Has(checker.Unelided(o.Word(i))) {
		return 0
	}
	for k := i + 1; k < last && k < i+4; k++ {
		switch t := &o.Tokens[k]; {
		case t.Kind != prose.Word:
			return 0
		case between.Has(t.Hash):
		case participle(language, o.Word(k)):
			return k + 1
		default:
			return 0
		}
	}
	return 0
}

// condition reports whether token i opens a condition, or is the verb of one.
func condition(language string, o *prose.Facts, i int) bool {
	switch h := o.Tokens[i].Hash; language {
	case "es", "fr", "ca":
		return h == hashSi || h == hashSil || h == hashSils
	case "it", "pt", "gl": // “se” is a pronoun, too: the verb behind it tells
		if h != hashSe {
			return false
		}
		for k := i + 1; k < i+7 && k < len(o.Tokens); k++ {
			w := strings.ToLower(o.Word(k))
			if strings.HasSuffix(w, "sse") || strings.HasSuffix(w, "ssem") || strings.HasSuffix(w, "ssero") {
				return true
			}
		}
	case "ro":
		return h == hashDaca
	case "nl":
		return h == hashAls || h == hashIndien
	}
	return false
}

// participle reports whether a word may be a past participle. Behind the auxiliary
// of the conditional hardly anything else ends so.
func participle(language, w string) bool {
	w = strings.ToLower(w)
	if len(w) < 2 {
		return false
	}
	endings := "ado ido ído cho sto rto lto ada ida"
	switch language {
	case "fr":
		endings = "é ée és ées i ie is it ite u ue us ues ert erte int inte"
	case "it":
		endings = "to ta ti te so sa si se"
	case "pt", "gl":
		endings = "ado ido ído ito sto rto pto eso ada ida ados idos"
	case "ca":
		endings = "at ut it et es ada"
	}
	for len(endings) > 0 {
		ending, rest, _ := strings.Cut(endings, " ")
		if strings.HasSuffix(w, ending) {
			return true
		}
		endings = rest
	}
	return false
}

var (
	auxiliaries = lexicon.SetOf("habría habrían aurait auraient serait seraient avrebbe avrebbero sarebbe sarebbero teria teriam terá terão haveria haveriam tería terían hauria haurien")
	between     = lexicon.SetOf("no ya también además incluso pas plus déjà aussi également ainsi donc toujours jamais même encore elle il on elles ils non già anche pure ancora mai também já ainda même été")
	soll        = lexicon.SetOf("soll sollen")
	zou         = lexicon.SetOf("zou zouden")
	infinitives = lexicon.SetOf("haben sein hebben zijn")

	hashSi, hashSil, hashSils = word("si"), lexicon.Key("s'il"), lexicon.Key("s'ils")
	hashAr, hashFi, hashDaca  = word("ar"), word("fi"), word("dacă")
	hashSe                    = word("se")
	hashAls, hashIndien       = word("als"), word("indien")
)
