package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// formed reports whether a stretch of the original looks like a foreign name and like hardly
// anything else that its language writes.
func (n *Names) formed(p *snip) bool {
	if n.unspaced && !p.whole {
		return false
	}
	text := n.o.Plain[p.start:p.end]
	switch {
	case n.hanzi:
		return hanziForm(text)
	case n.unspaced:
		return utf8.RuneCountInString(text) >= 3 && p.sketch.n >= 2
	case n.korean:
		return hangulForm(text) || hangulAbroad(text)
	case n.hebrew:
		return p.sketch.n >= 2 && hebrewForm(text)
	}
	return p.sketch.n >= 2 && arabicForm(text)
}

// hanziForm reports whether at least two in three of three or more characters are such
// as Chinese writes little else with than foreign names.
func hanziForm(text string) bool {
	all, strong := utf8.RuneCountInString(text), 0
	if all < 3 || strings.HasSuffix(text, "派") { // a faction, a school
		return false
	}
	for _, word := range hanziWords {
		if strings.Contains(text, word) {
			return false
		}
	}
	for _, r := range text {
		if !strings.ContainsRune(hanziEveryday, r) {
			strong++
		}
	}
	return 3*strong >= 2*all
}

// hanziEveryday are characters of foreign names that everyday words are full of.
const hanziEveryday = "高多本次方法文明年东西南山海门道路金黄白黑让于向任何许当久内万平日周赛加强保基热密思严森林里近若比普考图石居安古丰华" +
	"兴武汉温根土田良列施马王江孔张陈郑孙宋沈秦钟程钱李刘陆廖曹蔡崔徐薛邵邹邱曾赵许吕黎雷龙云仁荣修休余袁尹姚侯贺郝汪吴胡董唐汤魏叶乌易杨冯潘彭范傅付宁向闫熊韩洪肖谢夏季贾朱席"

// hanziWords are everyday words that have characters of foreign names, and words from abroad
// that are nobody's name.
var hanziWords = strings.Fields("任何 许多 法律 方法 方程 方向 比赛 赛季 赛程 东西 东方 西方 南方 基本 基金 基因 加强 森林 严密 严格 密切 东欧 中欧 全欧 北欧 南欧 旅欧 留欧 脱欧 西欧 访欧 文章 黄金 道路 道理 思维 思考 思路 平安 维修 丰富 热烈 强烈 根本 提高 考查 普查 坦白 施加 章程 路程 里程 " +
	"阿拉伯 奥林匹克 巴士 巴西利 白兰地 比基尼 芭蕾 达姆 德比 法郎 高尔夫 基督 基尼系数 吉他 加仑 卡路里 卡通 克拉 马拉松 马赛克 " +
	"麦克风 蒙太奇 模特 穆斯林 纳米 尼古丁 尼龙 欧元 派对 乔木 瑞士法 沙发 沙拉 什叶派 逊尼派 苏维埃 坦克 特许 维他命 威士忌 歇斯底里 耶稣 伊斯兰 以色列 英里 克隆 普利茅斯 雷达 丹佛斯")

// hangulForm reports whether at least half of the syllables of a word are such as Korean
// has in words from abroad and in few others.
func hangulForm(text string) bool {
	all, strong := utf8.RuneCountInString(text), 0
	if all < 2 {
		return false
	}
	for _, r := range text {
		if strings.ContainsRune(hangulSyllables, r) {
			strong++
		}
	}
	return 2*strong >= all && strong >= 2
}

const hangulSyllables = "크트프르드브츠즈켄퀸휠윌웨워왓쿠쿼콘캐캠캘커컬컨켈킨킹탠터턴테텔톰톤튼티팰패팬퍼펄펜폴푸핀필핼허헤헬헨홉힐랜래램러런럼레렉렌렐론롤롭루룬룰린릭맥먼멀멜몬뮐밀밴버번벌베벤벨볼블빌" +
	"스슨슬셀셔셰쇼슈쉬샌섀썬애앨앤앰얀에엔엘엠옌오올와왈욘웰웬윈윙율이즌잭제젠젤조존줄지채챈처체첼초츠카칸칼캄코콜콥쿡크클키타탄탈탐토톨튜파판팔페펠포퐁프플피하한할함해햄호홀후훌휘흐"

// hangulAbroad reports whether a word of Hangul has a syllable that hardly anything but names and words from abroad have, beside others that
// they have often, and no ending of a verb.
func hangulAbroad(text string) bool {
	all, strong, weak := 0, 0, 0
	for _, r := range text {
		switch all++; {
		case strings.ContainsRune(hangulForeign, r):
			strong++
		case strings.ContainsRune(hangulSyllables, r) || strings.ContainsRune(hangulBorrowed, r):
			weak++
		}
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	return strong > 0 && all > 1 && 2*(strong+weak) >= all && strong+weak > 1 && (all > 2 || strong > 1) && !strings.ContainsRune(hangulVerbs, last) && !strings.Contains(text, "하는") && !strings.Contains(text, "했")
}

const (
	// hangulForeign are syllables that Korean writes in words from abroad and in next to no others.
	hangulForeign = "갤갱겔귄넬닉댄댈댐델뎀듀딕딘랜램랭랴럴레렉렌렐렘렛롬룩룬뤼릭릴릿링맨멕멘멜몬뮌뮐뮤밴뱅벡벤벨벳뷔뷰브블샌샐섀션셜셰슈슐슘슨싱앤앨앰앱엘엠옌윈윌윙잭잰젠젤쥬즈챈챌첸첼츠" +
		"카칸캄캉캐캘캠캡컨컬컴케켄켈켐켓콘콜콤콥쿠쿡쿤쿨쿼퀘퀴퀸큐클킴킹탠탭턴텀텍텐텔템톈톰톱툰튜트틴팍팜팝팡팩팰팻펀펄펌페펙펠펫폴폼푼퓨플픽핏핑핸핼헨헬홀훅휴"
	// hangulBorrowed are words from abroad of one syllable, which stand beside the language's own in one word: 상대팀, the other team.
	hangulBorrowed = "뉴룰룸쇼캔컵톤팀팬펜폰핀"
	// hangulVerbs are the last syllables of forms of verbs and adjectives, and of what is made of them.
	hangulVerbs = "다고며면서던된될돼됨한할함해했하게기져진질지니네까요죠든렸켜려"
	// hangulSuffixes are what Korean makes longer words with, behind one from abroad as well.
	hangulSuffixes = "가객계곡과관구권급기난당대도들론료룸률망물반법별복부북비사산상석선성세소수식실씨안양어업용원율인자장적전점주증지직진집차책청체층판품학형호화회"
)

// hebrewForm reports whether a word has letters and an ending that Hebrew writes foreign
// names with, and none that it does not.
func hebrewForm(text string) bool {
	letters := utf8.RuneCountInString(text)
	if letters < 4 || strings.ContainsAny(text, "חעץ\"״") || hebrewWords.Has(lexicon.Key(text)) {
		return false
	}
	if strings.ContainsAny(text, "׳'’") || strings.HasSuffix(text, "פ") {
		return true
	}
	for _, ending := range [...]string{"ים", "ות", "ה", "ת", "נו", "תי", "יו"} {
		if strings.HasSuffix(text, ending) {
			return false
		}
	}
	abroad := 0
	for _, r := range text {
		if strings.ContainsRune("טקסזפגד", r) {
			abroad++
		}
	}
	vowels := strings.Count(text, "ו") + strings.Count(text, "י") + strings.Count(text, "א")
	return abroad >= 1 && vowels >= 1 && (strings.ContainsAny(text, "טקס") || strings.Contains(text, "וו") || strings.Contains(text, "יי")) && !strings.HasPrefix(text, "ה") && !strings.HasPrefix(text, "מ")
}

var hebrewWords = lexicon.SetOf("אפילו אפשר ביטוי ביקורת בקשר דיון טוב טוען טיפול יותר לוקח מאוד מוקד מקום מקור מסוים ניסיון סביב סוף סיבוב סיום סיכוי סיכון סיפור סגן סוכן פוליטי פוליטיקאי פסיכולוג פקיד פרויקט קהל קו קובע קודם קונה קיבל קיים קשור קשר רק שוטר שוק תיקון תפקיד טלפון טלוויזיה סטודנט אוניברסיטאי דוקטור")

// arabicForm reports whether a word has the letters that Arabic writes foreign names with,
// with a vowel for every two or three consonants, and none of the endings of its own words.
func arabicForm(text string) bool {
	letters, vowels := 0, 0
	for _, r := range text {
		switch {
		case strings.ContainsRune("ايو", r):
			vowels++
		case !strings.ContainsRune("بتجدرزسشفكلمنهغكپچڤگأإآطقخث", r):
			return false
		}
		letters++
	}
	if letters < 4 || vowels < 2 || 4*vowels < letters || strings.HasPrefix(text, "ال") || strings.HasPrefix(text, "لل") {
		return false
	}
	for _, prefix := range [...]string{"ي", "ت", "ن", "م", "است", "أ", "سي", "وسي", "وست", "وسن"} { // persons of verbs, and their future
		if strings.HasPrefix(text, prefix) && vowels < 3 {
			return false
		}
	}
	for _, ending := range [...]string{"ات", "ون", "ين", "ان", "ها", "هم", "نا", "وا", "ية", "ى", "تي", "ني", "ته", "يا", "كان", "كانت"} {
		if strings.HasSuffix(text, ending) && vowels < 3 {
			return false
		}
	}
	return true
}

// loan reports whether a stretch, or if loosely a part of it, sounds like a word of the translation that is written
// small: コメント, for comment.
func (n *Names) loan(p *snip, first, last int32, loosely bool) bool {
	for i := first; i < last; i++ {
		t := &n.t.Tokens[i]
		if t.Kind != Word || t.Len < 3 || t.Is(lexicon.Function) {
			continue
		}
		name := englishSketch(n.here(int(i)).latin.text(), n.vowelless)
		x, y := name.text(), p.sketch.text()
		if len(x) > 1 && len(y) > 1 && (likeness(x, y, slack(len(x), false), true) || len(x) > 2 && (loosely || len(x)+2 > len(y)) && likenessInside(x, y, 0)) {
			return true
		}
	}
	return false
}
