package prose

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// Addressed is somebody whom a Japanese or Korean original names with what he or she is called by or is: 佐藤さん, 박금자 씨.
type Addressed struct {
	Extent          // the family's name and the given one
	Spelt  []string // how the family's name is spelled in Latin letters
}

// Addressed gives those whom a stretch of the original names so and whose family's name the translation has nowhere.
func (n *Names) Addressed(in Window) (list []Addressed) {
	if !n.korean && (!n.unspaced || n.hanzi) {
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
			if a := addressedKanji(text[at:]); a.Spelt != nil && !n.speltHere(a.Spelt) {
				a.Start, a.End = int(t.Start)+at, int(t.Start)+at+a.End
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
		if n.korean {
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
		rest, ok := strings.CutPrefix(text, family.kanji)
		if !ok || utf8.RuneCountInString(family.kanji) == 1 { // 原, of 梶原 and 原告; 東, of 東京
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

// addressedHangul is the name that word k of the original is, before what he or she is called by.
func (n *Names) addressedHangul(k int) (a Addressed) {
	t, word := &n.o.Tokens[k], n.o.Word(k)
	family, size := utf8.DecodeRuneInString(word)
	spelt := koreanFamilies()[family]
	if spelt == nil || strings.ContainsRune(koreanWords, family) || utf8.RuneCountInString(word) != 3 || !n.o.Gap(k) || n.CommonWord(k) {
		return a
	}
	if ids := n.placeAt(word); ids[0] != 0 || koreanTails.Has(lexicon.Key(word[2*size:])) && strings.ContainsAny(word[2*size:], "은는이가을를의에도와과로만") {
		return a
	}
	if tail, ok := strings.CutPrefix(n.o.Word(k+1), koreanMister); !ok || tail != "" && !koreanTails.Has(lexicon.Key(tail)) {
		return a
	}
	return Addressed{Extent{int(t.Start), t.End()}, spelt}
}

// koreanWords are families' names that other words begin with as often.
const koreanWords = "국금기나도동마모반소어여위은인제"

var honorifics = strings.Fields("さん 氏 容疑者 被告 選手 監督 社長 会長 市長 知事 首相 議員 教授 町長 村長 大臣 代表 幹事長 組合長 記者 医師 弁護士 署長 校長 院長 ちゃん")

// koreanMister is what people are called by; an office may stand behind a school or a body as well: 고려대 교수.
const koreanMister = "씨"

// family is a Japanese family's name.
type family struct {
	kanji string
	spelt []string
}

// japaneseFamilies are the commonest by their first character.
var japaneseFamilies = sync.OnceValue(func() map[rune][]family {
	m := map[rune][]family{}
	for row := range strings.SplitSeq(japaneseFamilyNames, ",") {
		cells := strings.Fields(row)
		for kanji := range strings.SplitSeq(cells[0], "/") {
			r, _ := utf8.DecodeRuneInString(kanji)
			m[r] = append(m[r], family{kanji, cells[1:]})
		}
	}
	return m
})

// japaneseSpellings are the characters of all families that are spelled so in Latin letters, as Chinese writes them, too.
var japaneseSpellings = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, families := range japaneseFamilies() {
		for _, f := range families {
			for _, spelt := range f.spelt {
				m[spelt] += f.kanji + simplified.Replace(f.kanji)
			}
		}
	}
	return m
})

// simplified writes characters of Japanese names as the People's Republic does.
var simplified = strings.NewReplacer("橋", "桥", "東", "东", "沢", "泽", "島", "岛", "辺", "边", "斎", "斋", "斉", "齐", "遠", "远", "岡", "冈", "関", "关", "広", "广", "浜", "滨", "栄", "荣", "長", "长", "馬", "马", "飯", "饭", "鈴", "铃", "須", "须",
	"賀", "贺", "桜", "樱", "黒", "黑", "児", "儿", "葉", "叶", "満", "满", "渋", "涩", "塩", "盐", "滝", "泷", "亀", "龟", "竜", "龙", "鶴", "鹤", "稲", "稻", "楽", "乐", "亜", "亚", "徳", "德", "歳", "岁", "続", "续")

const japaneseFamilyNames = "佐藤 sato,鈴木 suzuki,高橋/髙橋 takahashi,田中 tanaka,伊藤/伊東 ito,渡辺/渡邊/渡邉 watanabe,山本 yamamoto,中村 nakamura,小林 kobayashi,加藤 kato,吉田 yoshida,山田 yamada,佐々木 sasaki,山口 yamaguchi,松本 matsumoto,井上 inoue inoe,木村 kimura,斎藤/斉藤/齋藤/齊藤 saito,清水 shimizu,山崎/山﨑 yamazaki yamasaki,池田 ikeda,阿部/安倍/安部 abe,橋本 hashimoto,山下 yamashita,森 mori,石川 ishikawa,前田 maeda,小川 ogawa,藤田 fujita,岡田 okada,後藤 goto,長谷川 hasegawa,石井 ishii ishi,村上 murakami,近藤 kondo,坂本 sakamoto,遠藤 endo,青木 aoki,藤井 fujii fuji,西村 nishimura,福田 fukuda,太田/大田 ota,三浦 miura,藤原 fujiwara,岡本 okamoto,松田 matsuda,中川 nakagawa,中野 nakano,原田 harada,小野 ono,田村 tamura,竹内 takeuchi,金子 kaneko,和田 wada,中山 nakayama,石田 ishida,上田 ueda,森田 morita,原 hara,柴田 shibata,酒井 sakai,工藤 kudo,横山 yokoyama,宮崎 miyazaki,宮本 miyamoto,内田 uchida,高木 takagi,安藤 ando,谷口 taniguchi,大野 ono,丸山 maruyama,今井 imai,河野 kono,高田 takada,藤本 fujimoto,武田 takeda,村田 murata,上野 ueno,杉山 sugiyama,増田/升田 masuda,小島 kojima,中島 nakajima nakashima,森下 morishita,梶原 kajiwara,小山 koyama oyama,大塚 otsuka,平野 hirano,菅原 sugawara,久保 kubo,千葉 chiba,松井 matsui,岩崎 iwasaki,桜井 sakurai,木下 kinoshita,野口 noguchi,松尾 matsuo,野村 nomura,菊地/菊池 kikuchi,佐野 sano,大西 onishi,渡部 watanabe watabe,杉本 sugimoto,新井 arai,浜田/濱田 hamada,古川 furukawa,市川 ichikawa,小松 komatsu,水野 mizuno,島田 shimada,小池 koike,平田 hirata,永井 nagai,石破 ishiba,岸田 kishida,高市 takaichi,野田 noda,枝野 edano,玉木 tamaki,西山 nishiyama,本田/本多 honda,黒田 kuroda,福島 fukushima,川口 kawaguchi,関 seki,岩田 iwata,土屋 tsuchiya,中田 nakata nakada,服部 hattori,樋口 higuchi,川崎 kawasaki,飯田 iida ida,吉村 yoshimura,東 higashi azuma,大島 oshima,星野 hoshino,松岡 matsuoka,浅野 asano,辻 tsuji,熊谷 kumagai,大橋 ohashi,早川 hayakawa,荒木 araki,堀 hori,西田 nishida,馬場 baba,広瀬 hirose,矢野 yano,望月 mochizuki,尾崎 ozaki,須藤 sudo suto,大久保 okubo,北村 kitamura,川上 kawakami,南 minami,田口 taguchi,松下 matsushita,篠原 shinohara,片山 katayama,秋山 akiyama,大石 oishi,川村 kawamura,栗原 kurihara,安田 yasuda,白石 shiraishi,菅 suga kan,林 hayashi,森山 moriyama,神谷 kamiya"
