package translatedorganisation

import (
	"github.com/wirecheck/wirecheck/checker/lexicon"
)

var (
	hashA         = lexicon.Hash("a")
	hashThe       = lexicon.Hash("the")
	hashHas       = lexicon.Hash("has")
	hashHouse     = lexicon.Hash("house") // the White House
	hashOf        = lexicon.Hash("of")
	hashAnd       = lexicon.Hash("and")
	hashAt        = lexicon.Hash("at")
	hashFrom      = lexicon.Hash("from")
	hashTo        = lexicon.Hash("to")
	hashBy        = lexicon.Hash("by")
	hashIn        = lexicon.Hash("in")
	hashOn        = lexicon.Hash("on")
	hashFor       = lexicon.Hash("for")
	hashWith      = lexicon.Hash("with")
	hashAccording = lexicon.Hash("according")

	tells     = lexicon.SetOf("told tells tell telling informed cited cites citing quoted quotes quoting")
	remarks   = lexicon.SetOf("statements statement declarations remarks interview interviews comments spoke speaking speaks talked talking manifests manifested manifesting confessed confesses commented comments")
	published = lexicon.SetOf("ad ads advert published interview interviewed interviews dialogue conversation statements declarations remarks contact reported reports quoted consulted revealed article column editorial report cited disclosed appeared carried told")
	reports   = lexicon.SetOf("learned learnt reported reports wrote writes published publishes revealed reveals said says quoted cited recounts recounted recalls recalled notes noted underlines underlined evokes echoes relays relayed headlines headlined titles titled adds continues specifies confides summarizes summarises analyzes analyses analyse comments denounces ironizes wonders worries highlights highlighted publishing reporting")
	// relays are verbs that stand before an outlet in a press review, turned round.
	relays = lexicon.SetOf("title titles titled headline headlines headlined relay relays relayed recount recounts recounted underline underlines underlined evoke evokes evoked note notes noted recall recalls recalled confide confides confided summarize summarizes summarise summarises analyse analyses analyze analyzes write writes report reports reveals specifies ironizes denounces wonders worries echoes continues adds explains assures points")
	// pages are what is “of” an outlet.
	pages     = lexicon.SetOf("columns antenna antennas pages page microphones microphone cameras journalist journalists reporter reporters editor editors director correspondent correspondents columnist readers editorial edition colleagues report interview headline headlines front article cover survey website programme program set")
	outlets   = lexicon.SetOf("newspaper newspapers daily weekly magazine outlet channel station broadcaster network portal website site paper media medium agency newscast radio program programme show supplement journal tabloid")
	companies = lexicon.SetOf("inc corp corporation ltd llc plc co company group gmbh holdings")
	// famous are last words of mastheads that papers of the English-speaking world
	// bear and that stories in any language quote.
	famous = lexicon.SetOf("mirror sun guardian times independent economist telegraph express mail star observer globe nation hill intercept conversation journal post herald age australian atlantic week standard")

	// papers are last words of mastheads that English-language papers bear.
	papers  = lexicon.SetOf("advertiser age argus beacon bulletin business call century chronicle citizen conversation counter courier cross daily day debate democrat diary dispatch echo economist enterprise era examiner express financier future gazette globe guardian herald hill hour impartial independent information informer intelligencer intermission investor issue journal leader ledger local lighthouse mail mercury mirror monitor morning nation national news newspaper observer opinion owl parliament people post press progress punch record register reporter republic republican review scotsman sentinel spectator standard star state sun telegraph tide times today trade tribune truth union universe vanguard verge voice week wire witness world")
	english = lexicon.SetOf("u.s. american british london york chicago washington english boston australian canadian irish scottish pakistani indian lagos nairobi")
)
