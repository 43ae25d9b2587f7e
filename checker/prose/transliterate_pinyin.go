package prose

import (
	"strings"
	"sync"
)

// pinyin gives the sounds of the characters that Xinhua writes foreign names with,
// and of Chinese surnames, as a sketch has them. Where a character stands for another
// sound in names than it has alone (加 for ca and ga, 基 for ki and gi), that one counts.
// A vowel alone is a part of a name, without a consonant: ~.
var pinyin = sync.OnceValue(func() map[rune]string {
	m := byCharacter(strings.FieldsSeq(hanziSounds), ":")
	for r := range transliterating() {
		if reading := readings()[r]; m[r] == "" && reading != "" {
			m[r] = sketchOfReading(reading)
		}
	}
	return m
})

// sketchOfReading gives the sounds of a syllable of pinyin as a sketch has them.
func sketchOfReading(syllable string) string {
	latin := romanise(syllable)
	s := latinSketch(latin.text())
	if strings.ContainsAny(syllable[:1], "aeiouwyh") {
		return "~" + string(s.text())
	}
	return string(s.text())
}

const hanziSounds = "~:娅薇渥阿埃艾爱奥厄欧伊易雅亚耶叶尤于约瓦威维韦魏沃伍武乌吴王汪哈海豪赫黑胡华怀惠霍郝何贺侯黄姚余袁尹严 " +
	"n:翰瀚涅弥聂茵安昂恩因英延扬杨温文翁汉汗亨洪马玛迈麦毛梅米密缪莫默墨姆穆木慕纳娜奈瑙内尼妮牛纽努诺韩熊闫万向 " +
	"nn:曼芒门蒙孟明南年宁农闵 " +
	"p:斐裴蓓泊芙葡巴芭拜保鲍贝比毕彼伯博波布法菲费佛弗福夫富帕派佩皮珀普浦白付傅 " +
	"pn:班邦本宾凡范方芬丰冯潘庞彭蓬平 " +
	"t:捷梯达戴黛道德迪蒂狄杜多塔泰陶特提图土托 " +
	"tn:敦甸丹当登邓丁东顿坦唐汤滕田董 " +
	"k:喀迦寇桂盖高戈哥格葛古瓜圭果加嘉基吉季卡凯考柯科克库夸奎顾郭孔 " +
	"kn:堪甘冈根贡坎康肯昆金京龚 " +
	"s:恰策采诗楚琪查彻茨次奇齐契乔切丘萨赛塞瑟沙莎绍舍施什史舒斯丝思苏索席西希锡夏肖谢休修许扎泽佐朱茱贾杰久居习赵周曹蔡崔石徐薛邵邹邱曾兹齐兹 " +
	"sn:近逊赞岑琴钦琼强桑森山尚申盛香辛欣兴曾詹章珍卓宗简江姜津蒋张陈郑孙宋沈秦钟程钱向荀 " +
	"r:芮萝理烈拉莱赖劳勒雷蕾黎里利莉丽李列刘留卢鲁露罗洛吕热日茹儒瑞若尔陆路律廖 " +
	"rn:连凌兰郎朗廉良林琳龙隆伦让仁荣任"

// heardAsV are the characters that Chinese writes for wa, wo or wi and for va, vo or vi.
const heardAsV = "瓦沃渥威维韦薇"
