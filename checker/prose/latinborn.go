package prose

import (
	"bytes"
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Copied reports whether a word is a given name of people whose language writes Latin letters, so that their surnames are copied
// letter for letter, and hardly one of anybody else.
func Copied(t *Token) bool { return t.Has(Capital) && latinBorn.Has(t.Hash) }

// SameGiven reports whether word i of the translation is word k of the original, letter by letter, or that in its case: Dawid, Dawida.
func (n *Names) SameGiven(i, k int) bool {
	word := Bare(n.o.Word(k))
	if n.t.Tokens[i].Hash == lexicon.Key(word) {
		return true
	}
	x, y := fold(n.t.Word(i)), fold(word)
	return n.cases != nil && len(x) > 3 && strings.HasPrefix(y, x) && len(y) <= len(x)+3
}

// OpensAlike reports whether word i of the translation and word k of the original begin with the same two letters.
func (n *Names) OpensAlike(i, k int) bool {
	x, y := n.here(i).latin.text(), n.there(k).latin.text()
	return len(x) > 1 && bytes.HasPrefix(y, x[:2])
}

// Stem reports whether word k of the original begins with the consonants of word i of the translation, as a case of it does: Dejmka, of
// Dejmek.
func (n *Names) Stem(i, k int) bool {
	return bytes.HasPrefix(n.there(k).bones.text(), n.here(i).bones.text())
}

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

// unmarked is a word in which two letters stand for one with a mark (Mueller, Haaland), or one for two of a kind.
func unmarked(word string) string {
	plain := []byte(twoForOne.Replace(word))
	return string(slices.Compact(plain))
}

var (
	twoForOne  = strings.NewReplacer("ae", "a", "oe", "o", "ue", "u", "aa", "a", "ss", "s", "dj", "d")
	spelledOut = strings.NewReplacer("ä", "a", "ö", "o", "ü", "u", "ø", "o", "å", "a", "æ", "a", "ß", "s", "ł", "l", "đ", "d")
)

// latinBorn are given names that hardly anybody bears whose language writes other letters: no Boris, Anna or Ali.
var latinBorn = lexicon.SetOf(`achim adalbert adrie agneta agnieszka ahmet alain albin alfons alicja alistair alois altan alwin amandine ambros amelie andreas andrzej anett angela
	ania anja anke annegret anneke annelie annelies annemarie annemie annika ansgar antje arend ariane arjan arjen armin arnaud arnfinn arno arnold
	arnošt artuš arvid asgeir asger aslı astrid aud axel ayhan aylin aytaç ayşe ağca
	babette baptiste bart bartosz bartłomiej barış beata bengt benoit benoît berit bernadette bernd berndt bernhard bettina bianca birgit birgitta bjorn
	björn blažena bo bogumił boguslaw bogusław bohumil bohuslav bonnie borut bořivoj bożena brigitte brita bronisław brunhilde bulent burak burkhard buse
	bärbel börje bülent
	carl carlo carmen caroline caspar celal cem cemil cevat cevdet chantal charlotta charlotte chiara christel christer christiane christoph christophe
	christopher claes claudia clemens coen connor corinna cornelia corné corrado cyprian czeslaw czesław
	daan dagmar dagmara danuta dariusz dawid delphine detlef diederik dieter dietmar dieuwke dilek dirk ditte domenico dominique donald dorien dorota
	douglas dušan dürsun
	ebba eberhard ebru eckart edward eelco eerke egbert ekkehard ekrem elif elke ellinor elodie els elsbeth elzbieta elżbieta emilie emmanuel emmelie
	emre engin enno enrico enzo erhard erik erika erkan ernst erwin etienne eunike eva-maria evert evžen ewa ewald ewelina eymen
	fabrice fabrizio fehmi femke fenna ferdi ferenc ferhat fernand filip finn floor florence florian folke francesca francesco franck francois frank
	frans františek franz françois frauke frederik frederike freek friedrich frits fritz furkan
	gabriele gaby geert geertje geir geoffrey gerald gerben gerd gerda gerhard germain gerold gerrit gertrud gertrude gesche gilles giorgio giovanni
	gisela giulia giuseppe gonzalo gordon gottfried gottlieb grażyna greger greta grzegorz gudrun guido guilherme guillaume gunilla gunnar gunther gustaf
	gustav gwen gökhan göran gösta gülşen günay günter
	hakan halina halvor hana hanneke hannelore hannes hanno hanns hans hansi harald harm hartmut hasse havva hedda hedwig heidi heike heiner heinke
	heinrich heinz helga helle helmer helmut hendrik henk henning henriette henrik henryk herbert herbjørn hermann hervé herwig hidde hilde hildegard
	hinrich hjalmar holger horst hubert hubertus huub hynek håkan hélène
	ida ignacio ilka ilse ineke inez inga inge ingeborg ingegerd ingmar ingo ingolf ingrid ingvar inés irmgard isabelle ivana iwona izabela iñaki
	jaap jacek jacques jadwiga jakub jan janek janina janneke jannik janusz jarmila jaromír jaroslaw jarosław jasper jaume javier jean jelle jelmer jens
	jeremy jeroen jerome jerzy jesper jesús jiri jitka jiří joachim joanna joaquín jochen johan johannes joke jolanda jolanta jolien jonas jonatan jonny
	joost jordi jordy jorge joris jorrit jose josef josefina josefine jost josé joëlle juan judith juha julien jurgen jurriaan justyna jutta jérôme jörn
	jürgen
	kaarel kamil karel karin karl karsten kasper katarzyna kateřina katja katrien kazimierz kazımierz kees kent kerstin ketil kevin kilian kjell kjersti
	klaas klaus knud knut koen konrad koos krystyna kryštof krzysztof kurt květa
	ladislav lambert lars lasse laurens laurent lech leif lennart leonie leszek levent libor libuše lidia lieke lieselotte lieve lisbeth liselott lonneke
	lorenz lothar lotte louis lubomír luca lucie ludger ludovic ludwig luděk luigi luis lukas lukasz lukáš lutgard lutz lyra
	maaike maarten maciej madeleine magda magnus malgorzata malin manfred manuel marcel marcelo marcin marco mareike marek margareta margriet margrit
	marianne mariano marieke marijke marijn marit mariusz markus marlies marta martijn martin martina massimo mathias mathieu mathilde mats matteo
	matthias matthijs matěj maud maurizio małgorzata mechthild mehmet melek meral merel merete merijn merve michaela michał mieczysław mieke mikael
	milada miloš miluše mirjam miroslav mirosław mirosława moa monique moritz murat müjdat
	nanna nathalie necmi neele nele nico nicolas nicole niels niklas nikolaus nilgün nils norbert nuno nuray nurettin
	odd oktay olaf oldřich ole olgierd olivier olof ondřej onno onur orhan oriol orlando ortwin oskar oswald otmar ottmar otto ozan oğuz
	paolo pascal patricia patrick patrik patrycja paul paulo pedro pekka pelle per petr petra petter petteri philipp philippe pia pierre piet pieter
	pieternella pilar pim piotr pontus preben przemek przemysław pål přemysl
	radek radim rafał ragnar ragnhild raimund rainer ralf ramiro ramon raul raúl reinhard reinhold reint remco renata renate renske rené ricardo riccardo
	richard rickard rikke rinus roar robbert robin roel roelof rogier roland rolf romain ronald rosita rosmarie rozálie rudolf rutger ruud ryszard rémi
	rüdiger rüstem
	sabina sabine sander sandrine sanne saskia savaş sebastiaan sebastian sebastien selahattin selina selma semih serkan sevgi sibylle siegfried sigrid
	sigrun sigurd silke silvia silvio simone sinan sjaak sjef sjoerd sjors sjoukje solveig songül soren staffan stanisław stefan steffen stephan stephane
	stijn sture stéphane sunniva susanne svante sven svenja sverre sybille sylvie sylwia sébastien søren süleyman sławomir
	tadeusz tamer tanja tarjei teun thea theda theo theodor therese thibault thierry thijs thilo thomas thorsten till timo tjark tjeerd tobias tomasz
	tommy tomáš tonnie toon torben torbjørn tore torgeir torkel torsten traudl trond tuncay tuğba tülay
	udo ulf ulla ulrich ulrika ulrike umberto ursula urszula urte utku uwe uğur
	vaclav valentijn valérie vanja veerle veit vendula vibeke vicente viggo vilma vilém vincent vincenzo virginie vlastimil volker václav vít věra
	věroslav
	walburga waldemar walter waltraud wanda wenche wendelin werner wessel wiebke wies wieslaw wiesław wiktoria wilfried wilhelm willem willi willy wilma
	wim winfried witold wojciech wojtek wolf wolfgang wolfram wouter włodzimierz
	xander xaver xavier
	yalçın yann yannick yavuz yeliz yiğit ylva yngve yves yılmaz
	zbigniew zbyněk zbyszek zdenek zdeněk zdeňka zdzisław zeki zenon zeynep zita zofia zygmunt zülfü
	åke åsa
	özgür
	ümit
	łukasz
	şükrü
	štěpán`)
