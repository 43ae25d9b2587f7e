package prose

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Addressed is somebody whom an original in Chinese, Japanese or Korean names, as it names its own, with what he or she is called by or is:
// 市长黄志远, 佐藤さん, 박금자 씨.
type Addressed struct {
	Extent          // the family's name and the given one
	Spelt  []string // how the family's name is spelled in Latin letters
}

// Addressed gives those whom a stretch of the original names so and whose family's name the translation has nowhere.
func (n *Names) Addressed(in Window) (list []Addressed) {
	if !n.korean && !n.unspaced {
		return nil
	}
	for k := in.From; k < in.To; k++ {
		t := &n.o.Tokens[k]
		if t.Kind != Word || n.o.Plain[t.Start] < utf8.RuneSelf {
			continue
		}
		if n.korean {
			if a := n.addressedHangul(int(k)); a.Spelt != nil && !n.speltHere(a.Spelt) {
				list = append(list, a)
			}
			continue
		}
		text := n.o.Word(int(k))
		for at, r := range text {
			if !hanCharacter(r) {
				continue
			}
			read := addressedKanji
			if n.hanzi {
				read = addressedHanzi
			}
			if a := read(text[at:]); a.Spelt != nil && !n.speltHere(a.Spelt) && !(n.hanzi && n.anotherIn(in)) {
				a.Start, a.End = int(t.Start)+at+a.Start, int(t.Start)+at+a.End
				list = append(list, a)
			}
		}
	}
	return list
}

// speltHere reports whether the translation has a name in one of some spellings; of a Japanese one that begins so (Morishita, of Mori), a long
// vowel written short or long.
func (n *Names) speltHere(spellings []string) bool {
	for _, i := range n.left.capitals {
		word := string(n.here(int(i)).latin.text())
		if !n.unspaced || n.hanzi {
			if slices.Contains(spellings, word) {
				return true
			}
			continue
		}
		short := shortVowels.Replace(strings.TrimSuffix(word, "h"))
		if slices.ContainsFunc(spellings, func(s string) bool { return strings.HasPrefix(word, s) || strings.HasPrefix(short, s) }) {
			return true
		}
	}
	return false
}

var shortVowels = strings.NewReplacer("ou", "o", "oo", "o", "uu", "u", "ohb", "ob", "ohd", "od", "ohg", "og", "ohk", "ok", "ohm", "om", "ohn", "on", "ohs", "os", "oht", "ot", "ohw", "ow")

func hanCharacter(r rune) bool { return r >= 0x4e00 && r <= 0x9fff || r == '々' }

// addressedKanji is the name that a text begins with: a family's of two characters and more, no more than three others, and a form
// of address.
func addressedKanji(text string) (a Addressed) {
	first, _ := utf8.DecodeRuneInString(text)
	for _, family := range japaneseFamilies()[first] {
		rest, ok := strings.CutPrefix(text, family.name)
		if !ok || utf8.RuneCountInString(family.name) == 1 { // 原, of 梶原 and 原告; 東, of 東京
			continue
		}
		for range 4 {
			if titled(rest) {
				return Addressed{Extent{0, len(text) - len(rest)}, family.spelt}
			}
			r, size := utf8.DecodeRuneInString(rest)
			if !hanCharacter(r) {
				break
			}
			rest = rest[size:]
		}
	}
	return a
}

// titled reports whether a text begins with a form of address that no more of a word follows: 選手, but not 選手村.
func titled(text string) bool {
	return slices.ContainsFunc(honorifics, func(h string) bool {
		rest, ok := strings.CutPrefix(text, h)
		r, _ := utf8.DecodeRuneInString(rest)
		return ok && !hanCharacter(r)
	})
}

// addressedHanzi is the name that a text begins with what somebody is before: a family's, two characters of a given one, and nothing
// that may be more of it: 市长黄志远说.
func addressedHanzi(text string) (a Addressed) {
	size := 0
	for _, office := range hanziOffices {
		if strings.HasPrefix(text, office) {
			size = max(size, len(office))
		}
	}
	if size == 0 || len(text) < size+9 {
		return a
	}
	name, rest := text[size:size+9], text[size+9:]
	family, at := utf8.DecodeRuneInString(name)
	if at != 3 || !strings.ContainsRune(hanziFamilies, family) || strings.ContainsAny(name[at:], hanziNoNames) || strings.ContainsFunc(name, func(r rune) bool { return !hanCharacter(r) }) ||
		rest != "" && !slices.ContainsFunc(hanziBehind, func(word string) bool { return strings.HasPrefix(rest, word) }) {
		return a
	}
	return Addressed{Extent{size, size + len(name)}, append(slices.Clone(chineseFamilies()[family]), strings.Fields(hanziElsewhere[family])...)}
}

// anotherIn reports whether a stretch of the translation has somebody who may be spelled as no table knows: a word with a capital that is
// heard nowhere in the original's part and is nothing else.
func (n *Names) anotherIn(in Window) bool {
	text := n.o.Slice(int(in.From), int(in.To))
	return slices.ContainsFunc(n.left.among(in.First, in.Last), func(i int32) bool {
		t := &n.t.Tokens[i]
		return !t.Is(lexicon.Title|lexicon.Function|lexicon.Calendar|lexicon.Demonym) && (!t.Is(lexicon.Known) || t.Is(lexicon.Given|lexicon.Surname)) && !n.IsPlace(int(i)) && n.Hearing(int(i), in) > clearly && !readsAs(text, string(n.here(int(i)).latin.text()))
	})
}

var (
	hanziOffices = strings.Fields("市长 省长 县长 区长 镇长 村长 书记 总理 主席 部长 局长 厅长 院长 校长 会长 所长 行长 队长 机长 船长 秘书长 董事长 总裁 总经理 经理 主任 教授 副教授 研究员 专家 学者 分析师 经济学家 发言人 导演 教练 选手 球员 队员 演员 歌手 作家 诗人 画家 记者 律师 " +
		"法官 检察官 医生 护士 老师 教师 工程师 司机 村民 居民 农民 店主 车主 受害者 遇难者 死者 嫌疑人 嫌犯 被告 被告人 目击者 创始人 负责人 候选人 议员 代表 委员 大使 领事 将军 上校 中校 少校 上尉 警官 消防员 航天员 飞行员")
	hanziBehind = strings.Fields("说 表示 称 指出 认为 告诉 介绍 强调 宣布 透露 坦言 回忆 解释 警告 呼吁 承认 否认 批评 在 于 是 将 与 和 也 对 就 被 的 从 向 因 为 以 获 已 曾 星期 周 日前 当天 昨 今 率 出席 会见 当选 以及 及")
	// hanziElsewhere are how families' names are spelled that do not write them in pinyin.
	hanziElsewhere = map[rune]string{'丁': "dinh jung ting", '侯': "hau hou", '傅': "foo fu", '冯': "feng fung phung", '刘': "lau liu luu ryu yoo yu", '卢': "lo lu noh roh", '叶': "ip yeh yip", '吕': "la lu lui", '吴': "goh ng ngo oh wu", '唐': "tang tong", '姚': "yao yiu", '姜': "gang kang khuong", '孙': "son suen sun ton", '宋': "song sung tong", '尹': "yoon yun", '崔': "choe choi", '庞': "pong", '廖': "liao liu", '张': "chang cheung jang teo truong", '彭': "pang peng", '徐': "chui hsu seo so suh tsui", '曹': "cho tsao tso", '曾': "tsang tseng", '朱': "chu joo ju", '李': "lee li ly rhee ri yi", '杜': "do to tu", '杨': "duong yang yeung", '林': "im lam lim rim", '柯': "ko o", '梁': "leung luong yang", '武': "vo vu", '汪': "wong", '沈': "shen shim shum sim tham", '潘': "pan phan poon", '王': "ong vuong wong", '简': "chien", '罗': "law lo na ra", '胡': "ho hu woo", '苏': "so su", '范': "fan pham", '萧': "hsiao shiao siu", '蒋': "chiang", '蔡': "chae choi choy chua thai tsai", '薛': "hsueh sit", '袁': "yuen", '裴': "bae bui pae", '谢': "hsieh tse", '谭': "dam tam", '贺': "ho", '贾': "chia", '赖': "lai", '赵': "chao chiu cho jo trieu", '邓': "dang tang teng", '邱': "chiou chiu", '邹': "chow tsou", '郑': "chang cheng chung jeong jung tay trinh", '郭': "kuo kwak kwok", '钟': "chung tsung", '阮': "nguyen yuen", '陈': "chan chen jin tan tran", '顾': "koo ku", '魏': "wei", '黄': "hoang huynh hwang ng wong", '黎': "lai le", '龚': "kung"}
)

const (
	// hanziFamilies are families' names that few other words begin with.
	hanziFamilies = "王李张刘陈杨赵黄吴徐孙胡朱林郭罗梁宋郑谢冯萧曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴钟汪姜范姚谭廖邹熊郝崔邱秦顾侯邵孟尹黎贺赖龚庞樊翟颜倪俞葛韦聂邢骆梅祁耿詹靳甄裴鲍覃霍隋柯阮闵"
	// hanziNoNames are characters that given names have not.
	hanziNoNames = "的了在是和与及于说称对将被不们个上下后前时等也就都还从为以向到地得人者日月季事会这那有所其来去出入由各某每或但并而且之至把让给次名位员家里黑哥格兰联陀马拉夫斯尔克"
)

// addressedHangul is the name that word k of the original is, before what he or she is called by.
func (n *Names) addressedHangul(k int) (a Addressed) {
	t, word := &n.o.Tokens[k], n.o.Word(k)
	family, size := utf8.DecodeRuneInString(word)
	spelt := koreanFamilies()[family]
	if spelt == nil || strings.ContainsRune(koreanWords, family) || !n.o.Gap(k) || n.CommonWord(k) {
		return a
	}
	mister := entitledHangul(n.o.Word(k+1), koreanMister)
	office := !mister && slices.ContainsFunc(koreanOffices, func(office string) bool { return entitledHangul(n.o.Word(k+1), office) })
	switch utf8.RuneCountInString(word) {
	case 1:
		if !mister && !office || !strings.ContainsRune(koreanAlone, family) {
			return a
		}
	case 3:
		if ids := n.placeAt(word); ids[0] != 0 || koreanTails.Has(lexicon.Key(word[2*size:])) && strings.ContainsAny(word[2*size:], "은는이가을를의에도와과로만") {
			return a
		}
		if !mister && !(office && strings.Contains(koreanMiddles, word[size:2*size]) && strings.Contains(koreanLasts, word[2*size:])) {
			return a
		}
	default:
		return a
	}
	return Addressed{Extent{int(t.Start), t.End()}, spelt}
}

// entitledHangul reports whether a word of Hangul is a form of address or an office, with or without a particle.
func entitledHangul(word, title string) bool {
	tail, ok := strings.CutPrefix(word, title)
	return ok && (tail == "" || koreanTails.Has(lexicon.Key(tail)))
}

var (
	honorifics = strings.Fields("さん 氏 容疑者 被告 選手 監督 社長 会長 市長 知事 首相 議員 教授 町長 村長 大臣 代表 幹事長 組合長 記者 医師 弁護士 署長 校長 院長 ちゃん " +
		"区長 副市長 副知事 副社長 議長 委員長 書記長 理事長 所長 局長 部長 課長 次官 総裁 頭取 専務 常務 外相 法相 農相 財務相 防衛相 総務相 文科相 厚労相 経産相 国交相 環境相 官房長官 長官 裁判長 検事 刑事 教諭 准教授 研究員 博士 主将 投手 捕手 騎手 棋士 八段 九段 名人 夫妻")
	// koreanOffices are what people are behind their names. One may stand behind a school or a body as well: 고려대 교수.
	koreanOffices = strings.Fields("대통령 총리 장관 차관 의원 대표 총재 위원장 회장 부회장 사장 부사장 교수 감독 코치 선수 대변인 판사 검사 변호사 기자 박사 시장 도지사 지사 군수 구청장 청장 총장 의장 이사장 원장 국장 과장 팀장 실장 본부장 소장 서장 대사 형사 경위 경감 소방관 작가 배우 가수 연구원 전무 상무 후보")
)

const (
	// koreanWords are families' names that other words begin with as often.
	koreanWords = "국금기나도동마모반소어여위은인제"
	// koreanAlone are families' names that stand alone before a title, and are no words: 한, one; 전, the former; 이, this.
	koreanAlone = "강곽권김노류문박배백손송심엄오윤임장정조최허홍황"
	// koreanMiddles and koreanLasts are the syllables of given names that words before offices end with less often.
	koreanMiddles = "가강건경관광교규금기길나남다대덕도동두란래명문미민배범병보복봉부상새서석선설성세소수숙순슬승시신아안애연영예옥완용우운원유윤은의이인일자재정제종주준중지진찬창채철청초춘충치태하한해향혁현형혜호홍화환효훈휘희"
	koreanLasts   = "건경석수영곤규근란람래련록린림민범빈섭숙순슬승아애연열옥완우욱웅윤율은익준진찬철춘택혁현혜호홍환훈휘희"
	// koreanMister is what people are called by.
	koreanMister = "씨"
)

// japaneseSpellings are the characters of all families that are spelled so in Latin letters, as Chinese writes them, too.
var japaneseSpellings = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, families := range japaneseFamilies() {
		for _, f := range families {
			for _, spelt := range f.spelt {
				m[spelt] += f.name + simplified.Replace(f.name)
			}
		}
	}
	return m
})

// simplified writes characters of Japanese names as the People's Republic does.
var simplified = strings.NewReplacer("橋", "桥", "東", "东", "沢", "泽", "島", "岛", "辺", "边", "斎", "斋", "斉", "齐", "遠", "远", "岡", "冈", "関", "关", "広", "广", "浜", "滨", "栄", "荣", "長", "长", "馬", "马", "飯", "饭", "鈴", "铃", "須", "须",
	"賀", "贺", "桜", "樱", "黒", "黑", "児", "儿", "葉", "叶", "満", "满", "渋", "涩", "塩", "盐", "滝", "泷", "亀", "龟", "竜", "龙", "鶴", "鹤", "稲", "稻", "楽", "乐", "亜", "亚", "徳", "德", "歳", "岁", "続", "续")
