package runtogether

import "strings"

// weakTail are function words that also end names and foreign words.
var weakTail = set("a i an as at be by do he her his if in is it me my no of on or our out so to up us we am are and all any both down ere few for had half has hers him how ill ins its off one ones ours own per she ten thy till was why you yon sans cum qua mine man men ought")

// shortTail are weak tails that end no English word made as writers go.
var shortTail = set("all and are both few had has was")

// little are weak tails that end few words when what is left is a long one.
var little = set("by in it of to")

// head are words that begin no other: the tag stood behind them.
var head = set("and because but from said that the their then this when where which while who with")

// strongTail are function words that hardly end another word.
var strongTail = set("the that who which where when whose their there these those this together with")

// afterName are words that often stand behind a name and end none.
var afterName = set("after against although because been before being between could country during from has have however newspaper since should that when where which while who whose with within without would")

// tinyTail are words too short to tell by themselves; behind a name that the
// story has they do.
var tinyTail = set("and as at by for he in is it of on to")

// beginners are words that begin a sentence and end no name of a firm.
var beginners = set("According After Although Because Before But Despite During Finally From However Likewise Meanwhile Moreover Regarding Since The Their There These They This Those Tomorrow When While Yesterday")

// honorific are titles that stand before a name in any sentence.
var honorific = set("Dr Mr Mrs Ms")

// office are words with a capital that no firm is named by with a small “the” before them.
var office = set("Chamber Commission Congress Council Court Government Governor Minister Ministry NATO Parliament President Republic Senate Union United")

// behindBracket are little words that may stand behind a party’s letters in brackets.
var behindBracket = set("and are as at by for from has in is of on the to was who")

// two are two little words that ran into one before they ran into another.
var two = set("thathe thatit thatshe thatthe thatthey thatthis inthe ofthe onthe tothe andthe forthe fromthe bythe atthe withthe")

// places are verbs that also end the names of places and of firms.
var places = set("bank bridge field fields ford gate land lands moor park point port rock spring stone wood wells worth")

// eurowest are names that make compounds: Eurobond, Westbank.
var eurowest = set("Bank Euro Mark North South West East")

// afterFigure are words that may stand behind a figure and are no unit of it.
var afterFigure = set("after and are because before between but by during for from had has have into said since that the their they until was were when where which while who with")

// beforeYear are words that stand before a year.
var beforeYear = set("and between by during from in of since the until")

// nameTail are short function words that may stand behind a name.
var nameTail = set("he she it they was has had who his")

// newsgroup are how addresses of the old net begin: alt.music.
var newsgroup = set("alt bit comp hum misc rec sci soc talk")

// prefix are first halves that make words with anything.
var prefix = set("aero agro anti aqua audio auto bio body chemo counter crowd crypto cyber down dry eco electro free geo ghost hand hydro inter kick light mega micro mini mis multi nano off open out over photo poly post power radio screen semi silk slow speed super tele thermo time trans ultra under video web")

// linking are first halves with the s that joins two nouns: craftsworker, spokesfigure.
var linking = set("bonds brides crafts guards hands helms hunts kins lands lines marks moons oars plains ropes sales sports spokes states swords tides towns trades tribes")

// affix are endings that make words of words.
var affix = set("able age through ally ance ary ate ation dom ed ee en ence er ers ery ess est ette ful hood ial ian ible ic ical ics ide ie ies ine ing ings ion ish ism isms ist ists ite ites ity ive ization ize ized less let like long ly man men ment ness oid or ory ous out over ship ster teen th tion ty ual up ure ward wards ware way ways wide wise woman women work works worthy")

// compound are second halves of compounds that writers make as they go.
var compound = set("bashing based bearing bending binding blowing boggling boarding breaking building busting catching cleaning crashing crossing cutting dealing dressing driving farming feeding fighting fishing flying gathering giving grabbing handling hitting holding hunting keeping killing lending loading lodging looking loving making managing marketing naming numbing owning packing painting picking planning playing processing producing raising rearing recording running seeking selling setting shaking shaping sharing shooting shopping showing sitting smoking spending sponsored spotting standing stopping surfing taking testing thinking throwing tracking trading training trapping travelling using walking washing watching winning writing")

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
