package prose

import (
	"strings"
	"sync"
)

// nicknames are given names with those that stand for them and begin otherwise, each way round: who is
// Bob in English may be Robert in the original. Those that begin alike, as Mike and Michael, are heard.
var nicknames = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for row := range strings.SplitSeq(`albert bert
alexander sandy sascha sasha
alexandra sandra sascha sasha
anatoly tolya
andrew drew
ann nan nancy
anthony tony
antonia toni tonia
antonio toni tonino tonio
augustus gus
barbara babs
beatrice trixie
charles chuck
charlotte lottie
christopher kit topher
concepcion concha conchita
cornelius neil
dolores lola
dorothy dolly dot dottie
eduardo lalo
edward ned ted teddy
eleanor ellie nell nora
elizabeth bess beth betsy betty libby lisa liz liza lizzy
ernest ernie
eugene gene zhenya
ferdinand nando
fernando nando
frances fanny
francesco cesco checco franco
francis frank
francisco chico curro kiko paco pancho paquito quico
frederick fritz rick
friedrich fritz
giuseppe beppe peppe pino
gregory grisha
guadalupe lupe
heinrich heinz
helen ellen lena nell
henry hal hank harry
hildegard hilde
hubert bert
ignacio nacho
isabella bella
ivan vanya
james jack jim jimmy
jesus chucho chus suso
johannes hannes hans jan
john jack
jonathan jack
jose chepe pepe zé
josef sepp
joseph beppe joe pepe sepp
katherine kate kathy kay kitty
konstantin kostya
lawrence larry
leonid lyonya
lorenzo enzo renzo
luis lucho
luiz lula
lyudmila mila
manuel lolo manny manolo
margaret daisy madge maggie meg peg peggy rita
margarita rita
maria masha mia molly
martha patty
mary molly polly
matilda tilly
mikhail misha
nikolai kolya
patricia pat patty tricia trish
paul pasha
pavel pasha
pedro perico
pierre pierrot
richard dick rick
robert bert bob bobby rob
roberto beto tito
ronaldo naldo
rosario charo
rudolf rolf
salvatore toto totò
santiago iago thiago yago
sarah sadie sally
sergei seryozha
susan sue
theodore ted teddy
theresa terry tess
valentina valya
victoria tori vicky vika
vincenzo enzo
vladimir volodya vova
wilhelm helmut willi willy
william bill billy liam will willy
winifred fred freddie
yekaterina katya
yevgeny zhenya`, "\n") {
		names := strings.Fields(row)
		for _, name := range names[1:] {
			m[names[0]] = append(m[names[0]], name)
			m[name] = append(m[name], names[0])
		}
	}
	return m
})
