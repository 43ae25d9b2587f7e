package prose

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Other reports whether word i of the translation and word k of the original, each half of a name whose other half is
// the same, are two names, however alike they are: English knows both as somebody's, and neither is a form of the other;
// in another script, they do not begin with the same consonants.
func (n *Names) Other(i, k int) bool {
	t, o := &n.t.Tokens[i], &n.o.Tokens[k]
	ours := t.Class
	if n.GivenHere(i) {
		ours |= lexicon.Given
	}
	if n.caseless || t.Hash == o.Hash || ours&(lexicon.Given|lexicon.Surname) == 0 || t.Is(lexicon.Title) {
		return false
	}
	a, b := n.here(i), n.there(k)
	if n.scripts {
		x, y := a.bones.text(), b.bones.text()
		same := min(len(x), len(y))
		return GivenName(t) && t.Freq >= 5 && same > 1 && !bytes.Equal(x[:same], y[:same]) && !bytes.Contains(a.latin.text(), []byte("ch")) && !n.Same(i, k) // Michael, Michelle, Charles
	}
	x, y, class := a.latin.text(), b.latin.text(), n.class(k)
	switch {
	case ours&class&(lexicon.Given|lexicon.Surname) == 0:
		return false
	case fold(n.t.Word(i)) == fold(n.o.Word(k)), n.transcribed(i, k):
		return false
	case n.cases == nil && ours&class&(lexicon.Given|lexicon.Surname) != 0 && otherLetter(x, y):
		return !n.OneNamed(i, k)
	case n.cases == nil && n.givens.Has(o.Hash) && ours&lexicon.Given != 0 && !begins(x, y, 4) && !begins(y, x, 4): // Mauro, for Mario; not Horace
		return !bytes.HasPrefix(x, y) && !bytes.HasPrefix(y, x) && distance(x, y, 2) > 1 && !n.OneNamed(i, k)
	case bytes.Equal(a.bones.text(), b.bones.text()) && (x[0] == y[0] || vowel(x[0]) && vowel(y[0])), x[0] == y[0] && distance(x, y, 1) <= 1: // two spellings: Hoffmann, Hoffman
		return false
	case n.cases != nil && bytes.HasPrefix(y, x[:len(x)-1]), n.genitive && bytes.Equal(bytes.TrimSuffix(y, []byte("s")), x): // Clarka, Merkels
		return false
	case o.Class == 0 && distance(x, y[:min(len(x), len(y))], 2) <= 2: // in its case
		return false
	case ours&class&lexicon.Given != 0:
		return !bytes.HasPrefix(x, y) && !bytes.HasPrefix(y, x) && !n.OneNamed(i, k)
	}
	return true
}

// OtherEnding reports whether word i of the translation and word k of an original in Cyrillic or Greek, two surnames that begin
// alike, end as two do: Lebedenko, for Лебедюк; Papadakis, for Παπαγιάννης. A name without its ending is the same: Rahmon, of Рахмонов.
func (n *Names) OtherEnding(i, k int) bool {
	if !n.scripts || n.caseless {
		return false
	}
	x, y := n.here(i).latin.text(), n.there(k).latin.text()
	ours, theirs := strings.ToLower(n.t.Word(i)), strings.ToLower(n.o.Word(k))
	if len(x) < 5 || theirs[0] < utf8.RuneSelf || !begins(x, y, 2) || bytes.HasPrefix(y, x) {
		return false
	}
	for _, e := range surnameEndings() {
		here, there := endsIn(ours, e.english), slices.ContainsFunc(e.inside, func(s string) bool { return strings.Contains(theirs[2:], s) })
		if here && !there || !here && endsIn(theirs, e.native) && !slices.ContainsFunc(e.core, func(s string) bool { return strings.Contains(ours[2:], s) }) {
			return true
		}
	}
	return false
}

// OfFamily reports whether word k of an original in Cyrillic or Greek ends as surnames do.
func (n *Names) OfFamily(k int) bool {
	word := strings.ToLower(n.o.Word(k))
	return n.scripts && !n.caseless && slices.ContainsFunc(surnameEndings(), func(e surnameEnding) bool { return endsIn(word, e.native) })
}

// surnameEnding is an ending of surnames as English writes it and as originals do: in any case, inside a word, and in
// those that no other word ends in.
type surnameEnding struct{ english, core, inside, native []string }

// surnameEndings are those that tell a surname from another with the same beginning.
var surnameEndings = sync.OnceValue(func() (list []surnameEnding) {
	for row := range strings.SplitSeq(`enko | en | енк енч ένκ ενκ | енко енка енку енком
poulos poulou | pul poul | пул πουλ πούλ | πουλος πουλο πούλου πουλου
akis | ak | ак άκ ακ | άκης άκη
idis ides idou | id | ид ід ήδ ηδ ίδ ιδ ύδ υδ είδ | ίδης ίδη ίδου
shvili | shvil | швил швіл σβίλ σβιλ | швили швілі σβίλι
chuk | chuk tchouk czuk | чук τσουκ τσούκ | чук чука чуку чуком
ov ova ev eva off eff | ov ev iv yv ow ew ou eu off eff | ов ев ёв єв ів їв эв оф еф эф οφ όφ εφ έφ οβ όβ εβ έβ ωφ ώφ ωβ ώβ | ов ова ову овым овой ове ев ева еву евым евой еве єв єва єву євим євій євою`, "\n") {
		columns := strings.Split(row, "|")
		list = append(list, surnameEnding{strings.Fields(columns[0]), strings.Fields(columns[1]), strings.Fields(columns[2]), strings.Fields(columns[3])})
	}
	return list
})

// OneSlip reports whether word i of the translation and word k of the original differ in a letter, or in what one has behind the other.
func (n *Names) OneSlip(i, k int) bool {
	x, y := n.here(i).latin.text(), n.there(k).latin.text()
	return distance(x, y, 1) <= 1 || bytes.HasPrefix(y, x) || crossed(x, y)
}

// OneLetter reports whether word i of the translation and word k of the original differ in one letter that is another, wanting or
// too many, or in two that change places.
func (n *Names) OneLetter(i, k int) bool {
	x, y := fold(n.t.Word(i)), fold(Bare(n.o.Word(k)))
	start := 0
	for start < len(x) && start < len(y) && x[start] == y[start] {
		start++
	}
	end := 0
	for end < len(x)-start && end < len(y)-start && x[len(x)-1-end] == y[len(y)-1-end] {
		end++
	}
	x, y = x[start:len(x)-end], y[start:len(y)-end]
	return len(x)+len(y) > 0 && (len(x) <= 1 && len(y) <= 1 || len(x) == 2 && len(y) == 2 && x[0] == y[1] && x[1] == y[0])
}

// Crossed reports whether word i of the translation and word k of the original differ in nothing but two letters that change places.
func (n *Names) Crossed(i, k int) bool {
	return crossed(n.here(i).latin.text(), n.there(k).latin.text())
}

// OtherVowel reports whether word i of the translation and word k of the original differ in one vowel that no spelling has for the
// other: Kapek, Kopek.
func (n *Names) OtherVowel(i, k int) bool {
	x, y := n.here(i).latin.text(), n.there(k).latin.text()
	if len(x) != len(y) {
		return false
	}
	for at := range x {
		if x[at] != y[at] {
			return at > 0 && bytes.Equal(x[at+1:], y[at+1:]) && strings.Contains("ao au oa oe oi io ua ue eo eu", string([]byte{x[at], y[at]}))
		}
	}
	return false
}

// otherLetter reports whether two names that are known differ in one letter that makes another name of a short one: Lena, Lina;
// Berman, Burman.
func otherLetter(x, y []byte) bool {
	if len(x) != len(y) || len(x) > 6 {
		return false
	}
	for at := range x {
		if x[at] != y[at] {
			return bytes.Equal(x[at+1:], y[at+1:]) && !fair(x[at], y[at]) && !unsure(x[at], y[at], len(x)) // Ahmed, Ahmad
		}
	}
	return false
}

// unsure reports whether two letters are vowels of which each language writes another in the names of Arabic and of Turkish; e and
// i part Lena from Lina, and not Khaled from Khalid.
func unsure(a, b byte, letters int) bool {
	pair := string([]byte{a, b})
	return strings.Contains("ae ea ou uo", pair) || letters > 4 && strings.Contains("ei ie", pair)
}

// fold is a word in small letters without marks.
func fold(word string) string {
	var room [32]byte
	out := room[:0]
	for _, r := range word {
		out = append(out, lexicon.Letter(r))
	}
	return string(out)
}

// OneNamed reports whether word i of the translation and word k of the original are one given name in two languages, or one
// short for the other: William, Guillermo.
func (n *Names) OneNamed(i, k int) bool {
	a, b := string(n.here(i).latin.text()), string(n.there(k).latin.text())
	form := func(name string) bool { // Karla, of Karl; Federicem, in languages with cases
		if n.cases == nil && !n.scripts {
			return b == name
		}
		stem := strings.TrimRight(name, "aeio")
		if len(stem) < 2 { // Joe, Mia
			stem = name
		}
		return strings.HasPrefix(b, stem) && len(b) <= len(name)+3
	}
	others, ok := sameNames()[a]
	return ok && (form(a) || slices.ContainsFunc(others, form))
}

// sameNames gives for each name of oneName the others that are the same.
var sameNames = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for row := range strings.SplitSeq(oneName, "\n") {
		names := strings.Fields(row)
		for i, name := range names {
			m[name] = slices.Concat(m[name], names[:i], names[i+1:])
		}
	}
	return m
})

// oneName are given names that are one in several languages, or short for one, a row each.
const oneName = `adalbert vojtech wojciech
adele adela
agnes agnese ines
albert bert
aleksandr alessandro alejandro alexander alexandre alexandru alec alex alexis aleksei alexei sandro sasha sandy sascha
alexandra sandra sascha sasha
alfonso alphonse alonso
ambrose ambrogio ambrosio ambroise ambroz
ana ann anna anne annie hannah nancy anita nan
anatoly tolya
andre andreas andrea andrei andrew andres andrzej andriy andy drew ondrej
antoine anton antonio antoni anthony tony antonin toni tonino tonio
antonia toni tonia
arnold arnaldo arnaud
arthur arturo artur
augustus gus
baldwin balduino baudouin boudewijn balduin
barbara babs
barnabas bernabe barnaba
bartholomew bartolome bart
beatrice trixie
benedict benedetto benito benoit bento benedikt venediktos
benjamin ben benny
bernard bernardo bernhard bernie
blaise biagio blas bras blasius blazej blaz
blanche bianca blanca branca
bonaventure buenaventura
boniface bonifacio bonifatius bonifaz
bridget brigida birgitta brigitta brigitte
caesar cesar cesare
camille camilo camillo
carl carlo carlos charles charlie charley chuck karel karl karol karolos
casimir kazimierz casimiro kazimir
caterina catherine cathy catalina ekaterina kate katarina katarzyna katharina kathleen kathryn katherine kathy katie kitty karen karin katrin katya kay ekaterini
charlotte lottie
christian cristian kristian
christoph christophe christopher cristobal cristoforo chris kristof krzysztof topher kit
claire clara chiara clare
clement clemente klement klemens kliment
concepcion concha conchita
cornelius neil
cosmas cosme cosimo
cyril kirill cirilo cirillo cyrille kyrill kyrylo cyryl
david dave davide dawid
denis dionisio dionysius dionigi denys dionizy dionys
dolores lola
dominic dominique domingo domenico dominik
dorothy dolly dot dottie
edmund edmond edmundo
edward eduard eduardo edouard ed eddie eddy ted teddy edoardo lalo ned
eleanor ellie nell nora
elena helen helena helene yelena olena ellen lena nell
elijah elias elia ilya eliasz ilie
elizabeth elisabeth elisabetta isabel isabella isabelle liz lisa liza beth betty eliza elise else libby lizzie alzbeta elzbieta bess betsy lizzy bella elizaveta elisavet
emanuel emmanuel manuel manolo lolo manny
emily emilie emilia
eric erik erich
ernest ernesto ernst ernie
eugene eugenio evgeny yevgeny eugen evgeni yevgeni gene zhenya
eustace eustachio eustaquio eustache
eve eva
ezekiel ezequiel ezechiele ezechiel hesekiel
fabian fabien fabio fabiano
felipe filip filippo phil philip philipp philippe phillip filipp filippos
felix felice
ferdinand fernando hernan ferdinando nando
frances fanny
francesco francis francisco franz francois frank francesc ferenc paco frantisek franciszek pancho frans cesco checco franco chico curro kiko paquito quico frantsisk frangiskos
frederic frederico fredrik frederick friedrich federico fred freddy fryderyk fritz bedrich rick
gabriel gabriele gabriela gabrielle gabi
gaetan gaetano cayetano caetano
genevieve genoveva genoveffa genowefa
george georg georges giorgio jorge jordi georgy georgi yuri jiri jerzy jurgen yury juri gyorgy georgios
gerald gerry
gerard gerardo gerhard gerry
giles gilles gil egidio egidius idzi aegidius jilji
gregory gregor gregorio greg grigory grzegorz grisha
guadalupe lupe
guillermo guillaume wilhelm william guglielmo willem will bill billy willy liam wim willi vilgelm goulielmos
gustav gustave gustavo
hector ettore
henri henry enrique enrico henrik heinrich harry hank hendrik hal jindrich henryk heinz genrih errikos
hilary hilario ilario hilaire hilarius
hildegard hilde
horace horacio orazio horacius
hubert bert
hugh hugo ugo hugues
humbert humberto umberto
ignacio ignatius nacho ignaz ignacy
innocent inocencio innocenzo innozenz
irenaeus ireneo irenee
irene irina
isaac isacco
isaiah isaias isaia jesaja
isidore isidro isidoro isidor
jacob jacques jakob jacopo james jaime giacomo iago santiago diego jim jimmy jakub jake jack jamie thiago yago iakov iakiv iakovos
jan jean johan johann johannes john giovanni ivan juan joao jon johnny jack sean ian hans janos evan jens gianni vanya hannes ioann ioannis
jane joan joanna johanna jeanne juana giovanna jana janet jeanette johana joana
januarius gennaro
jeffrey geoffrey jeff geoff godfrey gottfried
jeremiah jeremias geremia jeremie
jerome jeronimo girolamo hieronymus
jesus chucho chus suso
joaquin joachim gioacchino
jonah jonas giona
jose joseph josef giuseppe joe joey jozef yosef iosif yusuf pepe josip beppe peppe pino chepe ze sepp
jules julio julius giulio julian julien juliusz
konstantin kostya
ladislaus vladislav wladyslaw ladislav laszlo ladislao
laurence lawrence laurent lorenzo lorenz larry lars laurentius vavrinec enzo renzo
lazarus lazaro lazzaro lazare lazar
leo leon leonardo leonard leonid lev lew lenny lyonya
louis luis luigi luiz ludwig ludovico lewis lou ludvik ludwik lluis lucho liudovik loudovikos
lucas luke luca lukas luc lucien
lucy lucia lucie lucja luzia
luiz lula
lyudmila mila
magdalene magdalena madeleine maddalena
marc marco marcos mark markus marcus marek
marcellus marcelo marcello marcel
margaret margarita marguerite margherita maggie meg peggy greta marketa malgorzata margarethe daisy madge peg rita
maria marie mary maryam miriam mariam mari masha mia molly polly
martha patty
martin martino marten
matilda tilly
matthew matteo mateo matthias matthieu mathieu matt matej mateusz matias mathias
maurice mauricio moritz maurizio morris
max maximilian maximiliano massimo maxim maxime
methodius metodej metody metodio
michael michel michele miguel mikhail mike mick mickey michal mihai misha micky mikael miquel mihail
moses moises mose moise mojzesz mozes
nicholas nicolas nicola nikolai nikolaus nick nicky nico mikulas mikolaj niklas klaus niccolo nicolae claus kolya
noah noe noach
oliver olivier oliviero
otto oton ottone
pancras pancrazio pancracio pankrac
pascal pasquale pascual pascoal
patricia pat patty tricia trish
paul paolo pablo pavel pawel pau paulo pal pasha pavlos pavlo
peter pedro pierre pietro pete pere piotr petr petro pyotr petar perico pierrot petros
pius pio
procopius prokop procopio
quentin quintin quintino
ralph raul raoul ralf rolf
raphael rafael raffaele rafal
raymond ramon raimundo ray
reginald rainer reynaldo reinaldo rinaldo reynold
remigius remi remy remigio
renatus rene renato
richard ricardo riccardo rick dick rich ryszard
robert roberto bob bobby rob robbie bert beto tito
roch rocco roque rochus
roger ruggero rogelio rodrigo
roland orlando rolando
ronaldo naldo
rosario charo
rudolf rudolph rodolfo rudy rudi rolf
salvatore toto
samuel sam sammy samuele
sarah sadie sally
sergei sergio serge serhiy seryozha
sigismund segismundo zikmund zygmunt sigismondo
simon simone simeon
sixtus sixto sisto sixte
sophie sofia sophia zofia
stanislaus stanislaw stanislav estanislao
stella estela estelle
stephen steven stefan stefano esteban etienne steve stephan stephane stepan istvan szczepan stevie
susan sue
sylvester silvestre silvestro silvester sylwester
thaddeus tadeo taddeo tadeusz tadeas
theodore teodoro theodor fyodor fedor ted teddy theo
theodoric teodorico thierry dietrich
theresa terry tess
therese teresa tereza theresa
thomas tomas tom tommaso tommy tomasz
timothy tim timoteo
ulrich ulrico ulric oldrich
ursula orsola
valentina valya
valentine valentin valentino
victor vittorio vitor viktor
victoria tori vicky vika
vincent vicente vincenzo vince vincenc enzo
vitalis vitale vidal vital
vitus vito veit vit
vladimir volodymyr wladimir wlodzimierz volodya vova
walter gualterio wally walt
wenceslas vaclav wenzel
winifred fred freddie
xavier javier saverio xaver ksawery
yekaterina katya
yvonne ivonne
zachary zach zack`
