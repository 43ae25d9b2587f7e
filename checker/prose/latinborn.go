package prose

import (
	"bytes"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Copied reports whether a word is a given name of people whose language writes Latin letters, so that their surnames are copied
// letter for letter, and hardly one of anybody else.
func Copied(t *Token) bool { return t.Has(Capital) && latinBorn.Has(t.Hash) }

// Miscopied reports whether word i of the translation, a surname that is copied from one language that writes Latin to another, has
// other letters than word k of the original: more parts them than marks, an ending or the ae for an ä.
func (n *Names) Miscopied(i, k int) bool {
	if n.scripts || n.t.Tokens[i].Hash == n.o.Tokens[k].Hash || n.transcribed(i, k) {
		return false
	}
	x, y := fold(Bare(n.t.Word(i))), fold(Bare(n.o.Word(k)))
	switch {
	case x == y, unmarked(x) == unmarked(y), unmarked(x) == unmarked(spelledOut.Replace(strings.ToLower(n.o.Word(k)))):
		return false
	case n.genitive && y == x+"s", n.cases != nil && strings.HasPrefix(y, strings.TrimRight(x, "aeio")) && len(y) <= len(x)+4, strings.HasPrefix(x, y) && strings.HasSuffix(x, "s") && len(x) == len(y)+1: // Müllers, Trumpová
		return false
	}
	a, b := n.here(i).latin.text(), n.there(k).latin.text()
	return !bytes.Equal(a, b)
}

// unmarked is a word in which two letters stand for one with a mark: Mueller, Haaland.
func unmarked(word string) string { return twoForOne.Replace(word) }

var (
	twoForOne  = strings.NewReplacer("ae", "a", "oe", "o", "ue", "u", "aa", "a", "ss", "s", "dj", "d")
	spelledOut = strings.NewReplacer("ä", "a", "ö", "o", "ü", "u", "ø", "o", "å", "a", "æ", "a", "ß", "s", "ł", "l", "đ", "d")
)

// latinBorn are given names that hardly anybody bears whose language writes other letters: no Boris, Anna or Ali.
var latinBorn = lexicon.SetOf(`achim adalbert agnieszka ahmet alain alistair alois amandine andreas andrzej angela anke annegret anneke annika arnaud arnold arvid astrid aylin
	bart bartosz beata bengt benoît benoit bernd bernhard birgit birgitta björn bjorn boguslaw bogusław bohumil brigitte bülent bulent
	carl carlo carmen caroline celal cem cemil charlotte chiara christoph christophe christopher claes claudia connor corinna czesław czeslaw
	dagmar dariusz detlef dietmar dieter dirk dominique donald douglas
	eberhard eckart edward ekrem elodie elzbieta elżbieta emmanuel emre enno enrico enzo erik erika ernst eva-maria ewa
	fabrice fabrizio femke ferdi filip florence francesca francesco franck françois francois frank frauke friedrich fritz furkan
	geert geoffrey gerald gerd gerhard gerrit giovanni giulia giuseppe gonzalo gordon gottfried grzegorz guillaume gunilla gunnar günter gunther guido gustav
	håkan hakan hannelore hannes hans hansi harald hartmut heidi heike heinrich heinz helga hendrik henk henning herbert hermann hervé hinrich holger horst hubert huub
	ignacio ingeborg ingo ingrid iñaki ivana
	jaap jacek jacques jakub jan janusz jaroslaw jarosław jaume javier jean jens jeroen jerome jérôme jerzy jesper jiří jiri joachim joanna jochen johan johannes jolanda jonas jonatan jonny joost jordi jorge joris josé jose josef juan juha julien jürgen jurgen
	kamil karel karin karl karsten katarzyna kazimierz kees kerstin kevin kjell klaas klaus knut koen krzysztof kurt
	lars laurent lech lennart leszek lidia lothar louis luca luděk ludwig luigi luis łukasz lukasz lutz
	maciej małgorzata malgorzata manfred marcelo marcin marco marek mariano marieke marijke mariusz markus martin martina massimo mathias mats matteo matthias maurizio mehmet meral michał miroslav mirosław moa monique murat
	necmi nicolas niels niklas nuno
	olaf ole olivier olof oriol orhan oskar özgür ozan
	paolo pascal patrick patrik paul paulo pedro pekka petra petteri philippe przemek pierre pieter piotr przemysław
	radim radek rafał ralf rainer raúl raul reinhard renate ricardo richard robin rogier roland rolf ronald rüdiger rudolf ruud
	sabine sander sandrine sébastien sebastien selahattin serkan siegfried silke silvio simone sjoerd sławomir søren soren staffan stanisław stefan steffen stephan stephane stéphane štěpán sture süleyman sven svante sylvie
	tadeusz thierry thijs thomas thorsten tjark tobias tomasz tomáš tommy torben torsten traudl
	udo ulf ulla ulrich ulrike umberto ursula uwe
	václav vaclav veit vicente vincent vincenzo virginie vlastimil volker
	waldemar walter werner wiebke wilfried wilhelm willem wim wojciech wojtek wolfgang wouter
	xavier yann yannick ylva yves zbigniew zbyněk zdeněk zdenek zeynep zygmunt`)
