package prose

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Homegrown gives what the original has in place of the surname that word i of the translation is, before a given name that is
// as Chinese and Korean papers write the names of their own; false where the original has nobody of that given name in the
// sentence, or somebody of both names anywhere.
func (n *Names) Homegrown(a *Alignment, i int) (tie Tie, ok bool) {
	if !n.hanzi && !n.korean || i+1 >= len(n.t.Tokens) || !n.t.Gap(i) {
		return tie, false
	}
	given := n.givenBehind(i)
	sentence := n.t.SentenceOf(i)
	if given == "" || !a.Of(sentence).Paired() {
		return tie, false
	}
	in := a.Window(n.t, n.o, a.LinkOf(sentence), 0)
	from, to := int(n.o.Tokens[in.From].Start), n.o.Tokens[in.To-1].End()
	family := string(n.here(i).latin.text())
	for at := 0; at < len(n.o.Plain); {
		r, size := utf8.DecodeRuneInString(n.o.Plain[at:])
		if own := familyNames(n.korean)[r]; own != nil && (!n.korean || n.beginsWord(at)) {
			same, length := slices.Contains(own, family), 0
			if behind := n.o.Plain[at+size:]; n.korean {
				length = readHangul(behind, given, same)
			} else {
				length = readCharacters(behind, given)
			}
			if before, _ := utf8.DecodeLastRuneInString(n.o.Plain[:at]); !n.korean && slices.Contains(familyNames(false)[before], family) {
				same = true // 王黄慧兰, of her husband's family
			}
			switch {
			case length > 0 && same:
				return tie, false
			case length > 0 && at >= from && at < to:
				tie, ok = Tie{Kept: Extent{at + size, at + size + length}, Lost: Extent{at, at + size}}, true
			}
		}
		at += size
	}
	return tie, ok
}

// mayRead reports whether the original's part of a stretch may have word i of the translation in characters whose readings tell little: a
// Japanese family's name that has one of its characters there, or any other name but one in pinyin beside Chinese that nothing there reads as.
func (n *Names) mayRead(i int, from, to int32) bool {
	name := string(n.here(i).latin.text())
	text := n.o.Slice(int(from), int(to))
	switch characters := japaneseSpellings()[name]; {
	case !n.unspaced:
		return true
	case characters != "":
		if strings.ContainsAny(text, characters) {
			return true
		}
	case !n.Pinyin(i), readsAs(text, name):
		return true
	}
	return n.Hearing(i, Window{From: from, To: to}) <= misheard
}

// Pinyin reports whether word i of the translation is a name of several syllables as Chinese beside it is written in Latin letters.
func (n *Names) Pinyin(i int) bool {
	name := n.here(i).latin.text()
	return n.hanzi && len(name) > 4 && !pinyins()[string(name)] && inPinyin(name) && !inSyllables(name, romaji()) && !sinitic.Has(n.t.Tokens[i].Hash)
}

// readsAs reports whether a text in Chinese characters has some that read as a name does.
func readsAs(text, name string) bool {
	for at := range text {
		if readCharacters(text[at:], name) > 0 {
			return true
		}
	}
	return false
}

// Family reports whether word i of the translation is spelled as a Chinese or Korean family is, and no other way to spell one of
// another.
func (n *Names) Family(i int) bool {
	return (n.hanzi || n.korean) && familySpellings(n.korean)[string(n.here(i).latin.text())]
}

// familySpellings are the ways families are spelled. Between Chinese names, what Taiwan spells so is another.
func familySpellings(korean bool) map[string]bool {
	if korean {
		return koreanSpellings()
	}
	return chineseSpellings()
}

var (
	koreanSpellings  = sync.OnceValue(func() map[string]bool { return spellingsOf(koreanFamilies()) })
	chineseSpellings = sync.OnceValue(func() map[string]bool {
		m := spellingsOf(chineseFamilies())
		for _, taiwanese := range [...]string{"chang", "cheng", "chu", "kan", "kung", "pai", "tai", "teng"} {
			delete(m, taiwanese)
		}
		return m
	})
)

func spellingsOf(families map[rune][]string) map[string]bool {
	m := map[string]bool{}
	for _, spelt := range families {
		for _, s := range spelt {
			m[s] = true
		}
	}
	return m
}

// givenBehind gives the given name behind word i of the translation in small letters, if it has the shape of a Chinese one (two syllables of
// pinyin) or a Korean one (two parts with a hyphen); "" otherwise.
func (n *Names) givenBehind(i int) string {
	f := n.t
	t := &f.Tokens[i+1]
	if t.Kind != Word || !t.Has(Capital) || t.Has(Upper|Titled) {
		return ""
	}
	hyphened := i+3 < len(f.Tokens) && f.Tokens[i+2].Hash == '-' && !f.Tokens[i+2].Has(Spaced) && f.Tokens[i+3].Kind == Word && !f.Tokens[i+3].Has(Spaced)
	switch {
	case n.korean && hyphened && !f.Tokens[i+3].Has(Capital) && t.Len < 7 && f.Tokens[i+3].Len < 7:
		return string(n.here(i+1).latin.text()) + string(n.here(i+3).latin.text())
	case n.hanzi && !hyphened && !t.Is(lexicon.Known) && !pinyins()[string(n.here(i+1).latin.text())] && inSyllables(n.here(i+1).latin.text(), pinyins()) && t.Len < 12:
		return string(n.here(i + 1).latin.text())
	}
	return ""
}

// beginsWord reports whether a word of the original begins at a byte.
func (n *Names) beginsWord(at int) bool {
	r, _ := utf8.DecodeLastRuneInString(n.o.Plain[:at])
	return at == 0 || !hangul(r)
}

// readCharacters gives the length in bytes of the given name that a text in Chinese characters begins with, if that reads as a name
// does; 0 elsewhere.
func readCharacters(text, name string) int {
	rest := name
	for at, r := range text {
		reading := readings()[r]
		if reading == "" {
			break
		}
		cut, ok := strings.CutPrefix(rest, reading)
		if other := otherReadings[r]; !ok && other != "" {
			cut, ok = strings.CutPrefix(rest, other)
		}
		if !ok && strings.HasSuffix(reading, "v") {
			cut, ok = strings.CutPrefix(rest, reading[:len(reading)-1]+"u")
		}
		if !ok {
			break
		}
		if rest = cut; rest == "" {
			return at + utf8.RuneLen(r)
		}
	}
	return 0
}

// otherReadings are the second readings of characters that names are written with.
var otherReadings = map[rune]string{'都': "du", '重': "chong", '长': "chang", '長': "chang", '行': "hang", '乐': "yue", '樂': "yue", '朝': "zhao", '厦': "xia", '廈': "xia", '单': "dan", '單': "dan", '区': "qu", '區': "qu", '朴': "pu", '六': "lu", '蚌': "beng", '省': "xing",
	'藏': "zang", '柏': "bo", '白': "bo", '会': "kuai", '會': "kuai", '传': "zhuan", '傳': "zhuan", '参': "shen", '參': "shen", '系': "ji", '和': "huo", '强': "jiang", '強': "jiang", '觉': "jiao", '覺': "jiao", '盛': "cheng", '解': "jie", '查': "cha", '曾': "ceng", '车': "ju", '車': "ju", '铅': "yan", '鉛': "yan"}

// readHangul is readCharacters for a text in Hangul: two syllables, heard as the name is, and clearly so behind another family's
// name, that no more syllables follow than particles have.
func readHangul(text, name string, family bool) (length int) {
	sounds := pronounce([]byte(name))
	var h heard
	before := rune(-1)
	for range 2 {
		r, size := utf8.DecodeRuneInString(text[length:])
		if !hangul(r) {
			return 0
		}
		h.korean(r-0xac00, before)
		before = r - 0xac00
		length += size
	}
	tail := text[length:]
	if end := strings.IndexFunc(tail, func(r rune) bool { return !hangul(r) }); end >= 0 {
		tail = tail[:end]
	}
	if tail != "" && !koreanTails.Has(lexicon.Key(tail)) {
		return 0
	}
	most := misheard
	if !family {
		most = clearly + 10
	}
	if hangulScript.misheardFrom(&sounds, &h, true) > most {
		return 0
	}
	return length
}

// hangul reports whether a rune is a syllable of Hangul.
func hangul(r rune) bool { return r >= 0xac00 && r <= 0xd7a3 }

// familyNames are the surnames of Chinese and Koreans by their character, each as it is spelled in Latin letters.
func familyNames(korean bool) map[rune][]string {
	if korean {
		return koreanFamilies()
	}
	return chineseFamilies()
}

var chineseFamilies = sync.OnceValue(func() map[rune][]string {
	m := map[rune][]string{}
	for _, r := range "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢骆駱岳齐齊梅莫庄莊辛管祝左涂祁耿牟卞詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊" {
		m[r] = []string{strings.ReplaceAll(readings()[r], "v", "u")}
	}
	for r, others := range map[rune]string{'吕': "lyu", '呂': "lyu", '叶': "yeh", '葉': "yeh", '谢': "hsieh", '謝': "hsieh", '尤': "yu", '游': "yu", '杜': "tu", '黎': "lai", '颜': "gan", '顏': "gan", '江': "kong kang", '廖': "liu", '胡': "wu", '余': "yue", '甄': "yan", '曾': "ceng chen", '解': "jie", '查': "cha", '单': "dan", '翟': "zhai", '薄': "bao"} {
		m[r] = append(m[r], strings.Fields(others)...)
	}
	return m
})
