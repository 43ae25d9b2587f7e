package prose

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// everydayNouns are everyday words of other languages that the lexicon holds as names: in
// those of bodies, feasts and books they have capitals, and pronouns have them where a quotation begins. A set is made when a story asks for
// its language: all of them were four tenths of the memory that this package starts with.
var everydayNouns = byLanguage[lexicon.Set]{read: func(language string) *lexicon.Set {
	set := lexicon.SetOf(nounsByLanguage[language])
	return &set
}}

var nounsByLanguage = map[string]string{
	"de": "abend acker akkus allein alpen altstadt anders anker apfel appell april arbeiter armen asse ast atome auge ausland bach bagger bahn ball bande bann barbar barett bart bassin bau bauch bauer baumeister becher beil bein bellen berg berge beute bibel bild bilder bischof bisher blatt blick blume boden bohnen bombe booten branche brei brenner brite bruch bruder brunnen brust brücken bub buben buch bullen bundestag burg busch busse bussen bär bürger dach damm daran dauer denk diamant dicke diener dienst dinge dorf dorn dreier druck drucker duell duft dunkel dunkle ebene eck eiche eimer eis eisen ende erbe essen faden faktor falke fall fasching fass faust favoriten feder feiertag feld felder fels fenster feuer findling finnen fisch fleck flug forst frau frauen freie freitag freund frieden friedens frosch frost funk gabel gange gans ganz garten gase gassen gast geisel geist geldern geste gier glanz glas gleich gott gouverneur graben gras grube grund grün haare haaren hafen hafer hagel hahn halle halm hals handel handy hase hass hatten haupt hauptbahnhof haus haut hebel hecht heer heide heil heiliger heim helden helfer helm herbst herd hering herr herren herz himmel hin hoch hof holz honig hort huf huhn hummel hund häusern hügel igel ihren institut januar jobs jude juli junge jungen jäger kabel kader kahn kaiser kalk kamin kamm kammer kampf kanal kante kanzler kappe kappen kasse kater kegel keil keiner keller kerl kern kette kiefer kies kinder kirchen klang klaren klassen klee klein kleine klemme klick klima klimas klinge kloster klug knabe knecht knopf koch kohle koma kopf korb korn kosten kraft kranz krebs kreis krieg krise krug kuchen kugel kuh kultur kummer kunst kupfer kurz kuss könig labore lachen laden lage lamm lampe lande landen landes landstraße laster laub lauf laufen laut leben leber leder lehre lehrer leib leid leider leiter lenker leser licht liebe lieder liga link linke lippe loch locke lohn luft löhne macht mal mandel mangel mangels manko mann marke marken marotte marsch masse mast mauer mauern maus mehl meise meister menge mengen mensch messen messer metzger mio mitte monat montag morden morgen mund mut mühlen nadel nagel nebel neid nein nelke netz nord norden november null nuss nutzen oberst ochse offen opfer orden ort orte ost osten paar panik panzer paradies pate patrone pech pelz pfahl pfau pfeffer pfeil pfleger pflug pfund pille pilz platte platz pol posten pracht prediger preis priester pulk rabe rad radl rand rast ratte ratten raub rauch raum recht rede redner regen reh reich reim reis reisen reiter richter riegel riesen rippe riss ritter rohr rolle roma roman rose rosen rost roten ruder ruf ruinen runde russin saal sache salz samen sattel schade schaden schaf schaffen schar schatz schau schauer scheck schein scherz schiff schild schimmel schimmer schlachter schlag schlager schlangen schloss schlosser schmied schnabel schnee schnell schnelle schnur schock schotten schrank schuh schuld schulen schutt schutz schutze schwalbe schwanz schwarze schwede schwein schwimmer schüler schütze segler sein senf sieben sieg siegel siegen sieger silber silvester sinn sitz sitze skala sohn sommer sonne sonntag sorge spalt spanier spatz speck speer speicher sperber spiegel spieler spielfeld sporn sprecher staats stahl stamm stange stapel starke staub steiger stein stelle stempel steuer stich stiefel stiel stier stiers stille stoff stolz stopp strahl strand strang streich streit stroh strom strumpf sturm sturms sturz stürmer sucher tabak tafel tal tasche taube teich teig tempel termine teufel tipps tisch titel toten trias tritt trost trupp tuch türk ufer umland umlauf unser uran urlaub ursprung vater venus viele villa viren volk waage wachs wade wahl wahlen wal wald wall wandel wangen wann ware wasser wecker weder wege wehr weide wein weinberg weise welle wellen welt wende weniger wert west weste westen widder wiener wiese wille willen willens winden winkel winter winters wirt wissen witz wohl wolken wolle wort wunder wunsch wurm wurst wünsche yorker zahl zahn zange zauber zeiger zelle ziegel ziel zimmer zoll zorn zucker zufall zug zulauf zwanzig zweifel zweig zwiebel zwilling übersee bergen gelb leiden posen salat meer meeres gasen gase",
	"es": "academia acción afuera agencia alcalde alianza alta alto altos anoche asamblea ayer ayuntamiento azul bahía baja bajo bajos banco bandera bella bello biblioteca blanca blanco bolsa buena bueno caja calle camino campaña campo canal carta casa caserío caza cementerio central centro cerca ciudad civil colegio comarca comisaría comisión comité comunidad congreso consejo constitución copa coro corte costa cristo cruz cuerpo cultura cámara defensa delegación democracia deporte derecho derechos desarrollo diario dios dirección distrito doctor día economía edad educación ejército embajada embalse empresa energía escuela esperanza estación estado estados este europeo familia federación ferrocarril fiesta finanzas fiscal fiscalía flores fondo fondos foro frente frontera fría fuente fuentes fuerza fuerzas fundación gata gobernación gobierno gracia gracias gran grande grupo guerra hacienda historia hogar hospital hotel hoy héroe iglesia imperio independencia industria iniciativa instituto interior internet isla junta juntas justicia juventud juzgado lago ley libertad libre libres libro liga llano luna madre maestro magistrado mago magos mar mañana medalla media medio mercado mesa ministerio misión monarquía monte movimiento mundial mundo municipalidad museo música nacional nación natal naturaleza navidad nevada norte nueva nuevo obra obras océano oeste oficina olimpiada orden organización oriente pacto padre palacio paraíso parlamento parque partido paso pasos patria paz país plan plaza poder policía político popular prado premio prensa presidencia primavera primera primero procuraduría programa protección provincia proyecto pueblo puente puerta puerto radio real reforma registro región reglamento reina reino relaciones religión república reserva revolución rey rincón roja rojo río sala salud salvación san santa santo secretaría segunda segundo seguridad seguro senado servicio señor siglo sindicato socialista sociedad sol sur tarifa teatro teléfono tercera tesoro tierra todopoderoso torre trabajo tratado tren tribunal turismo unida unidad unidos universidad unión valle vecinos verano verde victoria vida villa virgen vuelta zona",
	"fr": "académie accord affaires ambassade ancien armée art assemblée banque bas basse beau blanc blanche bois bonne bourse brut caisse campagne cathédrale central centrale centre chambre champ champs château cité coalition collège comité commission communauté compagnie comté conseil constitution coupe cour croix culture droit droits défense démocratie environnement exposition femme fonds force forces forêt front fédération fête garde gauche gouvernement grand grande groupe guerre haut haute hôpital impôts industrie indépendance institut intérieur jardin jeu jeunesse jeux jour journal justice liberté libre libres ligue loi loire lune lycée mairie maison marché meilleur meilleure mer ministère monde montagne monument moulin mouvement musée métro nation nationale net nette nord nouveau nouvel nouvelle noël nuit nulle ordre orient ouest outre palais parc parlement parquet parti pays petit petite peuple place plan pont port porte poste premier première prix procureur province présidence père quartier roi rouge royaume rue rénovation république réserve révolution salon santé sciences service société soleil sucreries sud sécurité sénat sûreté terre théâtre tour tout traité travail tribunal tricolore trésor union université vallée vert verts ville école économie église élysée énergie état états île îles",
	"it": "accademia alleanza alta ambiente amministrazione azienda banca bandiera basso bianca bianco borsa camera campidoglio campionato campo capitale carta casa castello centro chiesa città comitato commissione comune comuni confederazione consiglio coppa corte cortina costituzione croce cultura difesa dipartimento diritti diritto duomo economia ente esercito est estate famiglia federazione ferrovie festa finanze fondazione fondo forza forze giochi giorno giunta giustizia governo grande gruppo guerra impero interno isola istituto lavoro lega legge libertà libro liceo madre magistratura mare medio mercato ministero monarchia mondiale mondo monte movimento municipio museo natale nazionale nazione nord nuova nuovo occidente opera ordine oriente ospedale ovest pace paese palazzo papa parco parlamento partito patto pianura piazza polizia ponte popolo porta prefettura premio presidenza prima primavera primo procura questura radio regione regno repubblica riforma rivoluzione rossa rosso sacra sala salute santa santo scuola senato servizio sicurezza sindacato sinistra società sole stati stato stazione sud teatro terra tesoro torre trattato tribunale unione università valle verdi villa",
	"pt": "acordo aliança assembleia bacia baixa baía cidade comissão comunidade conselho copa coroa câmara defesa direito direitos escola estado estados exército faculdade federação feira força forças fria fundação fundo governo grande guerra igreja ilha imposto instituto interior jogos junta justiça lei leste liga ministério mundial mundo museu mãe nacional norte nova novo oeste ordem organização oriente palácio parlamento parque partido paz paço plano polícia ponte povo praia praça primavera primeira primeiro procuradoria província prémio prêmio páscoa rainha rei reino renda república reserva revolução saúde segunda segurança senado serra serviço sindicato sociedade sol sul superior terra tesouro torre trabalho tratado tribunal universidade união verde vila zona",
	"nl": "bank beurs binnenhof bond brug burg commissie dag dam dijk dom haven hof huis kamer kasteel kerk koning koningin kroon land markt meer minister ministerie museum noord oost oosten paleis partij plein polder politie president raad rechtbank rijk school senaat staat stad station straat toren tuin unie universiteit veld verdrag vereniging vrijheid wereld west westen zee ziekenhuis zuid zuiden",
	"cs": "akademie armáda asociace banka bílá bílý den dne domu dům fond hlava hora hrad hrady hranice inspekce instituce jih jihu komise komora komory kongres kongresu koruna kraj kraje král levice liga ligy linka matka matky ministerstva ministerstvo ministerstvu most mostu muzeum města město nová nový náměstí obec palác panna parlament pohár policie poté pravda předseda rada rady radě republika sbor sdružení senát sever severu silvestr silvestra silvestru sněmovna sněmovnou sněmovnu sněmovny sněmovně soud soudu spolek správa století strana svaz unie univerzita vláda výbor východ východu východě země západ západu západě ústav ústava ústavy úřad úřadu česká ředitel škola",
	"ru": "белого белом белому белый белым ваш ваша ваше ваши далее канал мало мои мой моя моё нам наш наша наше наши речь свои свой своя своё север севера севере северу севером твои твой твоя твоё юг юга юге югом югу",
	"uk": "ваш ваша ваше ваші далі моя моє мої мій наш наша наше наші своя своє свої свій твоя твоє твої твій північ північною північчю південною південь півдня півдні півднем півдню півночі східною західною",
}

// bodiesByLanguage are how the nouns begin that name offices and bodies, in languages whose
// cases would make a long list of them.
var bodiesByLanguage = map[string]string{
	"ru": "агентств академи ассоциаци банк больниц бундесрат бундестаг бюро верховн восток высш генеральн государственн департамент запад институт кабинет кодекс колледж комисси комитет конгресс конференц конституци кубк кубок лига лиге лиги лигу лигой министерств музе область област объединен организаци парламент палат парти полици премь прокуратур республик сенат сети сетью служб совет соединен соединён собор собрани союз театр университет управлени федерац федеральн фонд церк центр чемпионат школ штат юридическ",
	"uk": "агентств агенці академі асоціаці банк бундесрат бундестаг бюро верховн військов генеральн департамент державн захід заход інститут кабінет кодекс коледж комітет комісі конгрес конференці конституці кубк кубок ліга ліги лізі лігу міністерств музе об'єднан область област організаці палат парламент парті поліці премі прокуратур рада ради раду раді республік сенат служб собор союз спілк сполучен схід сход театр університет управлінн федераці фонд церкв центр чемпіонат школ штат юридичн",
}

var bodies = byLanguage[lexicon.Set]{read: func(language string) *lexicon.Set {
	set := lexicon.SetOf(bodiesByLanguage[language])
	return &set
}}

// body reports whether a word begins like one of them.
func (n *Names) body(k int) bool {
	if !n.slavic || !n.scripts {
		return false
	}
	var room [64]byte
	word := lexicon.Fold(room[:0], n.o.Word(k))
	for size := 6; size <= min(len(word), 24); size += 2 {
		if n.bodies.Has(lexicon.HashBytes(word[:size])) {
			return true
		}
	}
	return false
}

// everyday reports whether word k of the original is a noun that the lexicon holds as a
// name: in German in the genitive, too. Behind a given name it is a surname all the same.
func (n *Names) everyday(k int) bool {
	key := n.bareKey(k)
	if n.nouns.Has(key) || n.language != "de" {
		return n.nouns.Has(key) || n.body(k)
	}
	stem, ok := strings.CutSuffix(n.o.Word(k), "s")
	return ok && (n.nouns.Has(lexicon.Key(stem)) || n.nouns.Has(lexicon.Key(strings.TrimSuffix(stem, "e"))))
}

// CommonWord reports whether word k of the original is an everyday word of its language, whatever its
// capital is for.
func (n *Names) CommonWord(k int) bool {
	word := n.o.Word(k)
	if n.everyday(k) || CommonNoun(n.language, word) || CommonCompound(n.language, word) {
		return true
	}
	_, theirs := everydayPair(n.language)
	return theirs != nil && find(theirs, word, n.o.Tokens[k].Hash) != 0
}
