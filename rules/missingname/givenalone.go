package missingname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// givenAlone reports whether a word of an original in Cyrillic or Greek ends the name of somebody whom the translation calls by
// the given name alone, and has not called otherwise before: Dean, for Дин Эвасон. That it is one, English tells. Rulers and saints are called so.
func givenAlone(p *checker.Pass, link *prose.Strangers, t prose.Stranger) bool {
	names, o, k := p.Names(), p.Original(), int(t.Token)
	script, caseless := names.Script()
	if !script || caseless || t.Again || t.Shared || t.Near || len(link.Ours) > 0 || k == 0 || !o.Gap(k-1) || hyphenated(o, k) || o.Gap(k) && o.Tokens[k+1].Has(prose.Capital) ||
		names.Echo(k, link.In) {
		return false
	}
	given := givenBefore(names, k)
	for i := int(link.In.First); i < int(link.In.Last); i++ {
		if personal(p, i, given, k) && o.Tokens[given].Has(prose.Capital) && names.Same(i, given) {
			return !regnal(p, i, adjectival(o.Word(k)))
		}
	}
	return false
}

// familiar reports whether word k of an original in Cyrillic or Greek stands behind a given name that the translation has here alone,
// as it may: who is named in full before is called so, and with a father’s name or what a saint is called by.
func familiar(p *checker.Pass, t prose.Stranger, in prose.Window) bool {
	names, o, k := p.Names(), p.Original(), int(t.Token)
	script, caseless := names.Script()
	if !script || caseless || k == 0 || !o.Gap(k-1) || !o.Tokens[k-1].Has(prose.Capital) || o.Tokens[k-1].Kind != prose.Word {
		return false
	}
	if epithets.Has(o.Tokens[k].Hash) {
		return true
	}
	given := givenBefore(names, k)
	father := names.FathersName(k) && !strings.HasSuffix(o.Word(given), "а") && !strings.HasSuffix(o.Word(given), "я")
	elsewhere := names.Carried(k)
	for i := int(in.First); i < int(in.Last); i++ {
		if g := &p.Tokens[i]; g.Kind == prose.Word && g.Has(prose.Capital) && (father || elsewhere >= 0 && elsewhere < i) && names.Same(i, given) {
			return !(p.Gap(i) && p.Tokens[i+1].Has(prose.Capital))
		}
	}
	return false
}

// givenBefore gives the given name before word k of the original, the surname: a patronymic may stand between them.
func givenBefore(names *prose.Names, k int) int {
	if k > 1 && names.Patronymic(k-1) {
		return k - 2
	}
	return k - 1
}

// personal reports whether token i is a given name, as English tells, or the surname at word k of the original, or the role before
// the given name there.
func personal(p *checker.Pass, i, given, k int) bool {
	t := &p.Tokens[i]
	if mononyms.Has(t.Hash) || t.Len < 4 || !t.Has(prose.Capital) || t.Flags&(prose.Upper|prose.Titled) != 0 {
		return false
	}
	switch {
	case prose.GivenName(t), t.Is(lexicon.Given) && !t.Is(lexicon.Place) && (!p.Licensed(i) || p.Gap(i) && p.Tokens[i+1].Is(lexicon.Auxiliary)):
		return true
	case t.Class&^(lexicon.Proper|lexicon.Surname) != 0:
		return false
	case p.Names().OfFamily(k), i > 0 && p.Gap(i-1) && p.Tokens[i-1].Is(lexicon.Title):
		return true
	}
	return false
}

// regnal reports whether more of a name stands beside the given name at token i, or who is called by no other: Prince William,
// Catherine the Great; and Catherine of Aragon, whom the original calls by an adjective.
func regnal(p *checker.Pass, i int, adjective bool) bool {
	if i > 0 && p.Gap(i-1) {
		if b := &p.Tokens[i-1]; rulers.Has(b.Hash) || b.Has(prose.Capital) && !b.Has(prose.SentenceStart) && !b.Is(lexicon.Title) {
			return true
		}
	}
	if i+1 >= len(p.Tokens) {
		return false
	}
	b := &p.Tokens[i+1]
	return b.Hash == '-' || p.Gap(i) && (b.Has(prose.Capital) || b.Hash == hashThe || b.Hash == hashOf && adjective)
}

var (
	// mononyms are given names that their bearers are called by, in news and in history.
	mononyms = lexicon.SetOf("abiy adele anwar beyonce beyoncé dante diana elvis fidel galileo jokowi leonardo madonna mahathir malala megawati melina michelangelo napoleon oprah prabowo rembrandt rihanna ronaldinho rodrygo saddam shakira sokratis thaksin yingluck")
	rulers   = lexicon.SetOf("archbishop bishop brother emperor empress father king metropolitan mother patriarch pope prince princess queen saint sheikh sister st sultan tsar")
	// epithets are what stands behind a given name and is no surname, in Cyrillic and Greek: Jesus Christ, a junior.
	epithets = lexicon.SetOf("христос христа христу христом христе χριστός χριστού χριστό младший младшего младшему младшим старший старшего старшему старшим молодший молодшого молодшому молодшим " +
		"старшого старшому чудотворец чудотворца чудотворцу чудотворцем креститель крестителя предтеча предтечи богослов богослова чудотворець чудотворця хреститель хрестителя πρόδρομος προδρόμου θεολόγος θεολόγου βαπτιστής βαπτιστή юниор жуниор джуниор жуніор джуніор клаус клауса клаусу клаусом великий великого великому великим великая великой великую велика великої великій велику")
)
