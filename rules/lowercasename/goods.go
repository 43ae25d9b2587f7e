package lowercasename

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// goods reports whether a name of a place or people stands for a thing called
// after it, which many stylebooks write small: french fries, roman numerals, an
// afghan on the sofa.
func goods(p *checker.Pass, i int) bool {
	if p.Gap(i) && called.Has(p.Tokens[i+1].Hash) {
		return true
	}
	if thing.Has(p.Tokens[i].Hash) && !(p.Gap(i) && p.Tokens[i+1].Is(lexicon.Noun|lexicon.Adjective) && !p.Tokens[i+1].Is(lexicon.Function)) {
		return true
	}
	return i > 1 && p.Tokens[i-1].Hash == hashOf && p.Tokens[i-2].Hash == hashPlaster
}

var (
	hashOf      = lexicon.Hash("of")
	hashToto    = lexicon.Hash("toto") // in toto
	hashPlaster = lexicon.Hash("plaster")

	// thing are peoples whose name is also a thing's.
	thing = lexicon.SetOf("afghan afghans alsatian alsatians angora bolognese brit carib caribs danish havana madras manila morocco oxfords panama persian persians roman shetland siamese swede swedes tabasco")

	// called are the things that are called after places and peoples.
	called = lexicon.SetOf("bath baths bean beans blind blinds braid bread breads broth bulldog bulldogs candle candles carpet carpets cement chard checkers cheese chequers chest cigar cigars coffee cotton courage cow cows cuffs delight door doors dressing elm endive envelope envelopes figures folder folders food fries fry gum hammock handcuffs hat hats hemp hen hens horn horns ink kiss kisses knot lace leather lentils letter letters linen maple maples measles meringue moss muffin muffins mustard numeral numerals nut nuts omelet omelette onion onions oven ovens parsley pasties pastries pastry pasty pepper peppers poodle poodles press rarebit roast roll rolls roulette rug rugs salad sauce sausage sausages seal shepherd shepherds shorts silk sprouts stew takeaway toast towel towels type typeface violet waffle waffles whiskey whisky whispers windows wool yoghurt yogurt")
)

// where are the words that a place follows.
var where = lexicon.SetOf("at from in near to")

// unit reports whether a word stands as a unit that is called after somebody: one
// newton, per kelvin, degrees kelvin.
func unit(p *checker.Pass, i int) bool {
	if i == 0 || !p.Gap(i-1) {
		return false
	}
	b := &p.Tokens[i-1]
	return p.Tokens[i].Is(lexicon.Surname) && (b.Kind == prose.Number || counts.Has(b.Hash))
}

var counts = lexicon.SetOf("degree degrees half hundred kilo mega million one per ten thousand two")
