package untranslated

import (
	"fmt"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/lexicon"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// proven reports words that stand in the original's sentence as they stand here, in
// small letters on both sides, and are no English. Without the original such a word
// may be a slip of the pen, a term or a loan; with it only the loan is left, which a
// writer marks or comes back to.
func (c *finder) proven() {
	p := c.Pass
	if p.Alignment() == nil {
		return
	}
	unknown, names := p.Posting(prose.Unknown), p.Posting(prose.LowerNames)
	for _, n := range p.Posting(prose.Openers) { // those of no lexicon are among the unknown
		if i := int(n); c.opening(i) || p.Tokens[i].Class != 0 && !p.Tokens[i].Is(lexicon.Demonym|lexicon.Given|lexicon.Calendar) && c.left(i) && p.Gap(i) && !p.Tokens[i+1].Has(prose.Capital) {
			c.proof(i, i+1)
		}
	}
	for done := 0; len(unknown) > 0 || len(names) > 0; {
		var i int
		if len(names) == 0 || len(unknown) > 0 && unknown[0] < names[0] {
			i, unknown = int(unknown[0]), unknown[1:]
		} else {
			i, names = int(names[0]), names[1:]
		}
		if i < done || !c.left(i) {
			continue
		}
		last := i + 1
		for last < len(p.Tokens) && p.Gap(last-1) && (c.left(last) || c.joins(last) && last+1 < len(p.Tokens) && p.Gap(last) && c.left(last+1)) {
			last++
		}
		done = last
		if k := c.inOriginal(i); (!people(p, i, last) || last == i+1 && c.unrendered(i)) && !compound(p, i, last) && (c.said(i) || !c.name(i, last, k)) && !(last == i+1 && c.term(i, k)) {
			c.proof(i, last)
		}
	}
	for i := range p.Tokens {
		if c.rare(i) {
			c.proof(i, i+1)
		}
	}
	for _, n := range p.Posting(prose.Capitals) {
		if i := int(n); c.office(i) || c.calendar(i) || c.opening(i) {
			c.proof(i, i+1)
		}
	}
	for _, n := range p.Posting(prose.LowerNames) {
		if c.calendar(int(n)) {
			c.proof(int(n), int(n)+1)
		}
	}
	if lettered.Has(lexicon.Hash(c.OriginalLanguage)) {
		for _, n := range p.Posting(prose.Unknown) {
			c.romanised(int(n))
		}
	}
	if c.OriginalLanguage == "de" {
		for _, list := range [...][]int32{p.Posting(prose.Openers), p.Posting(prose.Capitals)} {
			for _, n := range list {
				if i := int(n); c.noun(i) {
					c.proof(i, i+1)
				}
			}
		}
	}
	for _, n := range p.Posting(prose.Abroad) {
		if i := int(n); p.Tokens[i].Has(prose.Marked) && script(p.FirstRune(i)) {
			c.scripted(i)
		} else if c.little(i) {
			c.proof(i, i+1)
		}
	}
}

// left reports whether token i is no English and stands in the linked sentence of the
// original, in small letters on both sides.
func (c *finder) left(i int) bool {
	p := c.Pass
	t := &p.Tokens[i]
	if t.Kind != prose.Word || t.Len < 4 || t.Class&^lexicon.Name != 0 || t.Has(prose.Inner|prose.Initials) || t.Has(prose.Marked) && script(p.FirstRune(i)) ||
		t.Has(prose.Capital) && !t.Has(prose.Titled|prose.SentenceStart) || t.Has(prose.Quoted) && !spoken(p, i) && !c.amongEnglish(i) {
		return false
	}
	k := c.inOriginal(i)
	if k < 0 {
		return false
	}
	there, word := &c.Original().Tokens[k], c.Original().Word(k)
	if there.Has(prose.Inner) || there.Has(prose.Quoted) && !t.Has(prose.Quoted) && !c.unrendered(i) {
		return false
	}
	if there.Has(prose.Capital) && elided(word, p.Word(i)) { // L’échéance
		return !t.Has(prose.Capital)
	}
	if there.Has(prose.Capital) { // its sentence begins with it
		return there.Has(prose.SentenceStart) && strings.EqualFold(word, p.Word(i)) && (!t.Has(prose.Capital) || c.ordinary(i, k))
	}
	return strings.HasSuffix(word, p.Word(i)) || t.Has(prose.Capital) && strings.EqualFold(word, p.Word(i))
}

// ordinary reports whether the word of token i, which begins a sentence here and, as token k,
// in the original, is no name: news is full of it, or the original has it in small letters.
func (c *finder) ordinary(i, k int) bool {
	o, t := c.Original(), &c.Tokens[i]
	there := o.Seen(t.Hash)
	if there.Capital > 0 || there.Opening > 1 || c.Seen(t.Hash).Capital > 0 || c.masthead(k) || c.firm(i, k) {
		return false
	}
	switch c.OriginalLanguage {
	case "es", "fr", "pt": // where one thing has an article, and a firm has none (Acciona)
		if !strings.HasSuffix(c.Word(i), "s") {
			return false
		}
	}
	return there.Lower > 0 || t.Class == 0 && prose.EverydayWord(c.OriginalLanguage, o.Word(k))
}

// spoken reports whether a word in quotation marks stands among English ones in them: what
// somebody says, and no term, title or motto.
func spoken(p *checker.Pass, i int) bool {
	for k := max(i-spokenWords, 0); k < min(i+spokenWords+1, len(p.Tokens)); k++ {
		if t := &p.Tokens[k]; t.Hash == '"' || t.Kind == prose.Word && k != i && !t.Is(lexicon.Known|lexicon.Function) && !t.Has(prose.Capital) {
			return false
		}
	}
	return true
}

// spokenWords is how many words of a quotation must stand before and behind one.
const spokenWords = 3

// joins reports whether a token is a small word of the original's language, which may
// stand between two that were left: “de”, “und”.
func (c *finder) joins(i int) bool {
	t := &c.Tokens[i]
	return t.Kind == prose.Word && !t.Has(prose.Capital) && lexicon.FunctionLanguages(t.Hash)&lexicon.FunctionsOf(c.OriginalLanguage) != 0 && !(t.Is(lexicon.Known|lexicon.Function) && t.Len > 2)
}

// inOriginal gives the token of the linked sentence of the original that is the same
// word; -1 where none is.
func (c *finder) inOriginal(i int) int {
	p := c.Pass
	o, l := p.Original(), p.Alignment().Of(p.SentenceOf(i))
	if !l.Paired() {
		return -1
	}
	hash, length := p.Tokens[i].Hash, p.Tokens[i].Len
	for k := o.Sentences[l.OriginalFirst].First; k < o.Sentences[l.Beyond-1].Last; k++ {
		if t := &o.Tokens[k]; t.Kind == prose.Word && (t.Hash == hash || t.Len > length && t.Len < length+8 && elided(o.Word(int(k)), p.Word(i))) {
			return int(k)
		}
	}
	return -1
}

// elided reports whether a word of the original is another behind an apostrophe: all’addome.
func elided(word, bare string) bool {
	head, ok := strings.CutSuffix(word, bare)
	return ok && (strings.HasSuffix(head, "'") || strings.HasSuffix(head, "’"))
}

// often is how many times a story may have a word before it is taken for a term.
const often = 2

// proof reports words first to last-1.
func (c *finder) proof(first, last int) {
	p := c.Pass
	k := c.inOriginal(first)
	if c.known(first, last) || meant(p, first, last) {
		return
	}
	n := 1
	for ; n < last-first && k+n < len(p.Original().Tokens) && p.Original().Tokens[k+n].Hash == p.Tokens[first+n].Hash; n++ {
	}
	start, end := p.Span(first, last)
	seen := p.Seen(p.Tokens[first].Hash)
	if last == first+1 && !c.everyday(first) && (seen.Lower >= often || seen.Capital > 0 && !p.Tokens[first].Has(prose.Capital) || seen.Capital >= often || glossed(p, p.Tokens[first].Hash)) {
		return // a term of the story
	}
	if last == first+1 && nation(p, first) {
		return
	}
	why := "it stands in the sentence of the original as it stands here, and is no English"
	c.report(first, last, checker.Finding{
		Confidence: 81,
		Message:    fmt.Sprintf("“%s” was left in %s", checker.ClipWords(p.Plain[start:end], 48), c.language()),
		Why:        why,
		Evidence:   []checker.Evidence{p.AtOriginal(k, k+n, "the words in the original")},
	})
}

// everyday reports whether token i is a word that is no term, however often a story has it:
// a common noun, or one of those that news is full of.
func (c *finder) everyday(i int) bool {
	word := c.Word(i)
	return prose.CommonNoun(c.OriginalLanguage, word) || prose.EverydayWord(c.OriginalLanguage, word)
}

func (c *finder) language() string {
	if c.OriginalLanguage == "" {
		return "the original’s language"
	}
	return c.LanguageName(c.OriginalLanguage)
}

// known reports whether one of the words was reported already, or is one that English
// papers print.
func (c *finder) known(first, last int) bool {
	for i := first; i < last; i++ {
		if loans.Has(c.Tokens[i].Hash) {
			return true
		}
	}
	return c.overlaps(first, last)
}

// people reports whether words are given names and family names and nothing else: rosa
// quiroga writes herself small, and an engine leaves names alone.
func people(p *checker.Pass, first, last int) bool {
	if last == first+1 && first > 0 && p.Gap(first-1) && p.Tokens[first-1].Is(lexicon.Determiner) && !(last < len(p.Tokens) && p.Tokens[last].Hash == '-' && !p.Tokens[last].Has(prose.Spaced)) { // on the cuello, and no peri-prosthetic fracture
		return false
	}
	for i := first; i < last; i++ {
		if !p.Tokens[i].Is(lexicon.Given | lexicon.Surname) {
			return false
		}
	}
	return true
}

// nation reports whether a word has the capital that English gives to peoples, where the original need not: Nivaclé communities.
func nation(p *checker.Pass, i int) bool {
	return p.Tokens[i].Has(prose.Capital) && p.Gap(i) && peoples.Has(p.Tokens[i+1].Hash)
}

var peoples = lexicon.SetOf("activist activists artist artists ceremonies ceremony chief chiefs children communities community culture elder elders families family girl girls indians indigenous language leader leaders man men nation people peoples reservation reserve territories territory tradition traditions tribe tribes village villagers villages woman women")

// meant reports whether the copy shows that it knows the words are foreign. Less is
// asked for that than where nothing is known of the original: see excused.
func meant(p *checker.Pass, first, last int) bool {
	lo, hi := p.BlockTokens(p.BlockOf(first))
	switch p.Blocks[p.BlockOf(first)].Kind {
	case prose.Credit, prose.Byline, prose.Furniture:
		return true
	}
	if first > lo {
		switch b := &p.Tokens[first-1]; b.Hash {
		case '(', '[', '"', '`', '\'', '*', '_', '@', '#', '/', '.':
			return b.Hash != '.' || !p.Tokens[first].Has(prose.Spaced)
		case '-':
			if !p.Tokens[first].Has(prose.Spaced) && first-1 > lo && p.Tokens[first-2].Has(prose.Capital) { // Ma Ying-jeou
				return true
			}
		}
	}
	for k := first - 1; k >= lo && k > first-12; k-- {
		if p.Tokens[k].Hash == '`' { // as some papers quote
			return true
		}
	}
	if last < hi {
		switch a := &p.Tokens[last]; a.Hash {
		case '(', '[', ')', ']', '\'', '`', '/', '=', '@', '_', '*':
			return a.Hash != '(' || last+1 >= hi || !p.Tokens[last+1].Has(prose.Upper) || !fields.Has(p.Tokens[first].Hash) // Tráfico (DGT)
		case '.': // rottentomatoes.com
			return last+1 < hi && !p.Tokens[last+1].Has(prose.Spaced) && p.Tokens[last+1].Kind == prose.Word
		case ',', '–', '—', '-':
			return last+1 < hi && (meanings.Has(p.Tokens[last+1].Hash) || a.Hash == ',' && explains(p, last+1, hi) || p.Tokens[last+1].Hash == '"' && a.Hash != ',' || a.Hash != ',' && a.Has(prose.Spaced) && p.Tokens[last+1].Has(prose.Spaced) && last == first+1)
		default:
			if meanings.Has(a.Hash) {
				return true
			}
		}
	}
	for k := first - 1; k >= max(lo, first-3); k-- {
		if speaks.Has(p.Tokens[k].Hash) {
			return true
		}
	}
	return false
}

// explains reports whether an apposition says what a thing is: “azobé, a type of wood”.
func explains(p *checker.Pass, i, hi int) bool {
	return i+2 < hi && articles.Has(p.Tokens[i].Hash) && (kinds.Has(p.Tokens[i+1].Hash) || kinds.Has(p.Tokens[i+2].Hash))
}

var articles = lexicon.SetOf("a an the")

// kinds are words by which a writer says what a foreign one stands for.
var kinds = lexicon.SetOf("type kind sort form variety species style breed dish drink dance instrument tree plant fish bird wood fabric stew soup cake bread cheese game genre version local traditional typical native small large")

// meanings are words that lead from foreign words to what they mean.
var meanings = lexicon.SetOf("means meaning meant literally translates translated i.e")

// speaks are words that lead to foreign ones.
var speaks = lexicon.SetOf("homo called known named dubbed titled entitled so-called term terms word words phrase expression motto slogan chant chanted chanting termed labelled labeled nicknamed proverb")

// compound reports whether a word is two English ones, written as one on both sides:
// “superjumbos”, “fourballs”, the brand “marketthe”. One of three letters must be a small
// word.
//
// Both must be words that people use: “manifestantes” is none of manifests and antes.
func compound(p *checker.Pass, first, last int) bool {
	if last > first+1 || p.Tokens[first].Len < 8 {
		return false
	}
	w := p.Word(first)
	for cut := 3; cut <= len(w)-3; cut++ {
		a, b := p.Lexicon.Word(w[:cut]), p.Lexicon.Word(w[cut:])
		if a.Is(lexicon.Known) && b.Is(lexicon.Known) && min(a.Freq, b.Freq) >= compounded && (cut > 3 || a.Is(lexicon.Function)) && (len(w)-cut > 3 || b.Is(lexicon.Function)) {
			return true
		}
	}
	return false
}

// name reports whether words go on into a name that the original has behind them, too,
// or come from one: “festa major de Gràcia”, “Vila Nova de famalicão”. People's names
// and countries are none of these: “Geiger entwickelte”.
func (c *finder) name(first, last, k int) bool {
	p, o := c.Pass, c.Original()
	if before(p, o, first, k) {
		return true
	}
	end := k + last - first
	for at := last; at < len(p.Tokens) && at < last+2 && p.Gap(at-1) && end < len(o.Tokens); at, end = at+1, end+1 {
		if t := &p.Tokens[at]; t.Kind != prose.Word || t.Hash != o.Tokens[end].Hash {
			break
		} else if t.Has(prose.Capital) {
			return true
		}
	}
	for at := first - 1; at >= 0 && at > first-6 && p.Gap(at) && k > 0; at-- {
		k--
		if t := &p.Tokens[at]; t.Kind != prose.Word || t.Hash != o.Tokens[k].Hash {
			break
		} else if t.Has(prose.Capital) {
			return !t.Is(lexicon.Given | lexicon.Surname)
		}
	}
	return false
}

// said reports whether token i is a verb right behind a name: “Inversis Bank asegura”.
func (c *finder) said(i int) bool {
	return i > 0 && !c.Tokens[i].Has(prose.Capital) && c.Tokens[i-1].Has(prose.Capital) && prose.EverydayVerb(c.OriginalLanguage, c.Word(i))
}

// before reports whether both sides have a name before a word that goes on from it, if in
// other letters (Hospodářské noviny, Hospodarske noviny), or beside it in a list (Sony or
// iriver). People's names are none of these.
func before(p *checker.Pass, o *prose.Facts, i, k int) bool {
	if i < 2 || k < 2 || p.Tokens[i].Has(prose.BlockStart) || o.Tokens[k].Has(prose.BlockStart) {
		return false
	}
	if !p.Gap(i - 1) {
		return false
	}
	a, b := i-1, k-1
	if listed.Has(p.Tokens[a].Hash) && !o.Tokens[b].Has(prose.Capital) {
		a, b = a-1, b-1
		return capital(&p.Tokens[a]) && p.Tokens[a].Hash == o.Tokens[b].Hash && p.Tokens[a].Class&lexicon.Known == 0
	}
	return capital(&p.Tokens[a]) && capital(&o.Tokens[b]) && !p.Tokens[a].Is(lexicon.Given|lexicon.Surname|lexicon.Demonym) && p.Word(a)[0] == o.Word(b)[0]
}

// compounded is how common the parts of a compound must be: [prose.Token.Freq].
const compounded = 4

func capital(t *prose.Token) bool {
	return t.Kind == prose.Word && t.Has(prose.Capital) && (!t.Has(prose.SentenceStart) || t.Class == 0)
}

var listed = lexicon.SetOf("and or")

// loans are words and parts of phrases that English papers print and its dictionaries
// leave out, or have in italics.
var loans = lexicon.SetOf(`aloe amuse année arte auteurs bento bora tramontana meltemi bentos bibimbap blanche bouche boutiques brut bulgogi burrata cabernet caipirinha calcio camerlengo capoeira
	carabinieri carnitas carte ceviche chargé charcuterie chavismo chavista chavistas chorizo clásico compas cosa croisette croque crudo cuvée d’affaires d'affaires
	dacha dachas département duce dulce émigré empanada empanadas entrecôte favela favelas feng feria fado fados fajitas flamenco flâneur foie fútbol galáctico galácticos gilets
	girolles grands guajira guar gulag haute hôtel intifada izakaya jamón jaunes jihadis joie junker kaiseki kawaii keffiyeh kimchi kirchnerismo knesset kolkhoz laïcité
	lebensraum leche lederhosen loya jirga madrassa madrassas maglia magna manga mañana manouche mariachis mariscos matcha métier mezcal mille mises moules muhtar muhtars mujahideen
	muxes naan narco narcos négritude nomenklatura nouveau nouveaux novela novelas oligarchs omakase onsen ostalgie paella paellas pâté pâtisserie peloton perestroika peronismo
	phở pico piste pistes plov porteño porteños poutine prêt-à-porter prosecco pueblo ramen ranchera rancheras realpolitik reggaetón retsina risotto riches rojo rösti rouge roux rumba
	sambadrome sashimi samizdat samurai sarin schadenfreude scrutin sertão seznam shekel shekels shiraz siloviki simpático smörgåsbord soba sommeliers souk souks spätzle
	sumo tacos tapas telenovela telenovelas terroir tikka tofu torero toreros totalitaires tortillas trattoria trattorie troika tsar udon ultras umami vera vivre vignerons volksfest weltanschauung
	wunderkind yakuza yakitori yerba zeitgeist zócalo
	absentia amicus belli bono casus curiae delicto facie flagrante hominem incognita judice jure laude officio operandi populi rasa tabula vires vox
	arancini arepas banitsa bigos börek bryndza churrasco cocido cozido currywurst döner feijoada fabada gözleme gulaš halušky jambon knedlíky köfte kvass ladki lahmacun lardo lefse lutefisk
	maultaschen mămăligă moqueca ouzo pastéis pelmeni picanha pierogi piroshki pulpo rakı raki rakfisk ribollita salo sarmale shashlik slivovitz souvlaki spanakopita stroopwafel
	stroopwafels svíčková tzatziki țuică ukha varenyky vatapá vatrushki yassa
	aperitivo autobahn autoroute autostrada banlieue banlieues bouillabaisse brasserie camorra carabiniere carnaval ciabatta couchette couchettes digestif dirndl ekiden espadrilles fête fêtes gelateria gendarmerie glühwein gringo gringos hacienda haciendas ikebana infanta infante kebab keiretsu krampus limoncello
	mafiosi maquis marabout mascarpone mestizo mestizos mezze moussaka ndrangheta omertà osteria palazzo palazzi palio paseo pastis pensione piñata quinceañera quinceañeras raclette ratatouille reconquista rioja riad riads robata sangria soirée soirées spritz stollen strudel tagine tiramisu tuk tuks ushanka vaporetto vaporetti zarzuela`) // with Latin of the courts and dishes

// glossed reports whether the story has the word in quotation marks or before a
// bracket somewhere: then it is explained there.
func glossed(p *checker.Pass, hash uint64) bool {
	i := int(p.Seen(hash).First)
	return i >= 0 && i < len(p.Tokens) && p.Tokens[i].Hash == hash && (p.Tokens[i].Has(prose.Quoted) && !spoken(p, i) || i+1 < len(p.Tokens) && p.Tokens[i+1].Hash == '(' || i > 0 && p.Tokens[i-1].Hash == '(')
}

// scripted reports letters of another script that stand in the linked sentence of the
// original.
func (c *finder) scripted(i int) {
	p := c.Pass
	l := p.Alignment().Of(p.SentenceOf(i))
	if !l.Paired() || c.known(i, i+1) || p.Tokens[i].Has(prose.Titled) || p.Tokens[i].Has(prose.Quoted) && !spoken(p, i) {
		return
	}
	_, hi := p.BlockTokens(p.BlockOf(i))
	last := i + 1
	for last < hi && p.Tokens[last].Kind == prose.Word && p.Tokens[last].Has(prose.Marked) && script(p.FirstRune(last)) {
		last++
	}
	if meant(p, i, last) {
		return
	}
	o := p.Original()
	from, to := int(o.Tokens[o.Sentences[l.OriginalFirst].First].Start), o.Tokens[o.Sentences[l.Beyond-1].Last-1].End()
	start, end := p.Span(i, last)
	at := strings.Index(o.Plain[from:to], p.Plain[start:end])
	if at < 0 || end-start < 4 && (last > i+1 || lexicon.FunctionLanguages(p.Tokens[i].Hash)&lexicon.FunctionsOf(c.OriginalLanguage) == 0 || c.inOriginal(i) < 0) {
		return
	}
	first, behind := o.Within(from+at, from+at+end-start)
	c.report(i, last, checker.Finding{
		Confidence: 88,
		Message:    fmt.Sprintf("“%s” was left in %s", checker.ClipWords(p.Plain[start:end], 48), c.language()),
		Why:        "it stands in the sentence of the original as it stands here",
		Evidence:   []checker.Evidence{p.AtOriginal(first, behind, "the words in the original")},
	})
}
