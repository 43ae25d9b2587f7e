package omittedpassage

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// moved reports whether a sentence of the original went into another of the translation: that has all its names and
// figures as often as the original, and there are some. A sentence that only says where the news is from (Uvedl to server …,
// Об этом сообщает …), English puts beside the news; one of its names proves it.
func moved(p *checker.Pass, passage prose.Passage) bool {
	if passage.Last-passage.First != 1 || passage.LastToken > 0 {
		return false
	}
	o := p.Original()
	first, last := o.SentenceTokens(passage.First, passage.Last)
	names, inner, figures, lost := 0, 0, 0, 0
	for k := first; k < last; k++ {
		t := &o.Tokens[k]
		switch {
		case t.Kind == prose.Number:
			figures++
			if times(p.Facts, t.Hash) < times(o, t.Hash) {
				lost++
			}
		case t.Kind != prose.Word || !t.Has(prose.Capital) || t.Is(lexicon.Function):
		case p.Names().Carried(k) >= 0 && p.Names().Excess(k) <= 0, t.Has(prose.SentenceStart) && p.Seen(t.Hash).Capital > 0: // a pronoun may stand for who opens the sentence
			names++
			if !t.Has(prose.SentenceStart) {
				inner++
			}
		case !t.Has(prose.SentenceStart):
			lost++
		}
	}
	if names > 0 && credit(strings.ToLower(o.Slice(first, last)), p.OriginalLanguage) {
		return true
	}
	return lost == 0 && (names > 0 && figures > 0 || inner > 0 && last-first <= brief)
}

// brief is how many words and marks a sentence may have to be no more than a place or a time that another took in: “The meeting was
// held at the Phanar.”
const brief = 8

// times counts a word of a text.
func times(f *prose.Facts, hash uint64) (n int) {
	for i := range f.Tokens {
		if f.Tokens[i].Hash == hash {
			n++
		}
	}
	return n
}

// credit reports whether a sentence, in small letters, begins as one that says where the news before it is from.
func credit(text, language string) bool {
	return slices.ContainsFunc(credits[language], func(opening string) bool { return strings.HasPrefix(text, opening) })
}

var credits = map[string][]string{
	"cs": strings.Split("informoval o tom |informovala o tom |informovali o tom |napsal to |napsala to |oznámil to |oznámila to |oznámilo to |o tom informoval|potvrdil to |potvrdila to |sdělil to |sdělila to |vyplynulo to |vyplývá to |uvedl to |uvedla to |uvedli to |uvedlo to |řekl to |řekla to ", "|"),
	"de": strings.Split("das berichte|das gab |das geht aus |das meldete |das sagte |das teilte |dies teilte |das ergab |darüber berichte", "|"),
	"el": strings.Split("αυτό ανακοίνωσ|αυτό ανέφερ|την είδηση μετέδωσ|τα παραπάνω ", "|"),
	"nl": strings.Split("dat blijkt |dat heeft |dat maakte |dat meldde|dat meldt |dat melden |dat schrijft |dat zegt |dat zei |dit meldt ", "|"),
	"pl": strings.Split("informacje podał|informację podał|informację potwierdził|jako pierwsz|o sprawie |o tym |podał to |podała to |poinformował o tym |poinformowała o tym |poinformowało o tym |powiedział o tym ", "|"),
	"ru": strings.Split("об этом |о случившемся |соответствующ|такие данные |эту информацию ", "|"),
	"sv": strings.Split("det berättar |det framgår |det meddelar |det rapporterar |det skriver |det säger |det uppger |det visar ", "|"),
	"uk": strings.Split("про це |про подію |відповідн|такі дані |цю інформацію ", "|"),
}
