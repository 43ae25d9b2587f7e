package reportedconditional

import (
	"github.com/wirecheck/wirecheck/checker/lexicon"
)

var (
	hashWould, hashHave, hashHad, hashBeen = word("would"), word("have"), word("had"), word("been")
	hashShould                             = word("should")
	hashNot, hashAlso, hashMore, hashThen  = word("not"), word("also"), word("more"), word("then")
	hashWithout, hashBut, hashFor, hashBy  = word("without"), word("but"), word("for"), word("by")
	hashThan                               = word("than")
	hashOn, hashIn, hashAt, hashOf, hashTo = word("on"), word("in"), word("at"), word("of"), word("to")
	hashAgo, hashLast, hashYesterday       = word("ago"), word("last"), word("yesterday")
	hashThey, hashThese, hashThose         = word("they"), word("these"), word("those")
	hashWho, hashWhich, hashAccording      = word("who"), word("which"), word("according")
	hashThis, hashSaid                     = word("this"), word("said")

	// unreal are adverbs that only what did not happen takes.
	unreal = lexicon.SetOf("otherwise normally usually ordinarily rather sooner never ever only probably likely surely certainly undoubtedly typically almost easily better gladly just even still simply to")

	// wishes are participles of wanting and thinking.
	wishes    = lexicon.SetOf("liked preferred prefered loved hated wanted hoped wished thought expected guessed imagined believed dreamed dreamt known minded cared dared enjoyed welcomed appreciated had needed required")
	birthdays = lexicon.SetOf("become reached turned")

	// better are what “would have been” weighs what did not happen with.
	better = lexicon.SetOf("better worse enough nice happy glad pleased delighted easy impossible possible unthinkable unimaginable inconceivable wrong right fine proud able sufficient appropriate preferable wise unwise foolish necessary useful useless helpful unlikely likely difficult hard surprising surprised ideal perfect good great illegal interesting shocked disappointed unable unnecessary prudent reckless fair unfair sad cheaper a too")

	// persons tell of themselves.
	persons = lexicon.SetOf("i we you what")

	// anybody are subjects of what did not happen: few would have thought.
	anybody = lexicon.SetOf("anybody anyone few many most nobody none others some those")

	// doubts make what follows an opinion: it is likely that he would have.
	doubts = lexicon.SetOf("any conceivable difficult doubt doubtful hard imagine inconceivable likely opinion possible probable probably such undoubtedly unlikely view whatever")

	// moot are participles of what a cause would have brought about.
	moot = lexicon.SetOf("averted avoided benefited entailed ensured excelled felt foreseen imagined laughed looked meant noticed predicted prevailed prevented resulted saved seemed smiled sounded spared succeeded sufficed surprised survived worsened")

	// dummies are subjects of “would have been” that stand for a whole clause.
	dummies = lexicon.SetOf("it that this")

	// conditions excuse a clause in the same sentence.
	conditions = lexicon.SetOf("if unless otherwise could wish wished hypothetically provided assuming suppose supposing instead whether might never nobody why how formula method hypothetical")

	// plans are what a story says did not come about.
	plans = lexicon.SetOf("bill law amendment proposal proposals proposed plan plans planned deal deals agreement pact merger measure measures legislation requirement treaty offer bid acquisition takeover purchase project idea provision provisions resolution motion rule rules clause reform budget draft scheme programme program decree transaction sale tax amendment referendum initiative restructuring package option alternative approach")

	// nearby excuse a clause in the sentence before or after.
	nearby = lexicon.SetOf("if unless otherwise instead hypothetical")

	// failed tell that what follows did not come about.
	failed = lexicon.SetOf("reject rejecting rejects scrap scrapping shelved veto rejected blocked vetoed cancelled canceled scrapped failed abandoned defeated withdrew withdrawn terminated refused bill amendment proposal plan merger")

	// hearsay say that a sentence reports what others tell.
	hearsay = lexicon.SetOf("allegedly alleged alleges allege reportedly sources rumours rumors rumour rumor rumoured rumored claims claim claimed claiming assures assure maintains suspects suspected suspect investigators leaked witnesses witness denies deny denied reports accuses accused suspicion suspicions hypothesis theory speculation unconfirmed assured affirmed affirms presumably presumed supposedly purportedly apparently reconstruction reconstructions carabinieri gendarmes complainant complainants informant informants insiders leak leaks indiscretions testimony testimonies hearsay transpired confessed confession denounced denounces detective detectives wiretaps")

	// outright are the words of hearsay that no opinion has.
	outright = lexicon.SetOf("allegedly reportedly sources rumours rumors rumoured rumored assures investigators leaked witnesses witness unconfirmed assured affirmed affirms reconstruction carabinieri gendarmes complainant complainants informant informants insiders testimony testimonies transpired confessed denounced denounces detective detectives wiretaps accused")

	// counts make a plural of what they are of.
	counts = lexicon.SetOf("two three four five six seven eight nine ten eleven twelve dozens hundreds many most several some")

	moments = lexicon.SetOf("dawn noon midnight night dusk home")
	spans   = lexicon.SetOf("year month week night april may march spring summer autumn winter weekend friday sunday")

	irregular = map[string]string{
		"arisen": "arose", "awoken": "awoke", "become": "became", "begun": "began", "beaten": "beat", "bitten": "bit", "blown": "blew", "broken": "broke",
		"chosen": "chose", "come": "came", "done": "did", "drawn": "drew", "driven": "drove", "drunk": "drank", "eaten": "ate", "fallen": "fell",
		"flown": "flew", "forgiven": "forgave", "forgotten": "forgot", "frozen": "froze", "given": "gave", "gone": "went", "gotten": "got", "grown": "grew",
		"hidden": "hid", "overcome": "overcame", "overseen": "oversaw", "overtaken": "overtook", "overthrown": "overthrew", "proven": "proved", "ridden": "rode", "risen": "rose",
		"rung": "rang", "run": "ran", "seen": "saw", "shaken": "shook", "shown": "showed", "shrunk": "shrank", "spoken": "spoke", "stolen": "stole",
		"sung": "sang", "sunk": "sank", "sworn": "swore", "swum": "swam", "taken": "took", "thrown": "threw", "torn": "tore", "undergone": "underwent",
		"undertaken": "undertook", "withdrawn": "withdrew", "woken": "woke", "worn": "wore", "written": "wrote",
	}
)

func word(w string) uint64 { return lexicon.Hash(w) }
