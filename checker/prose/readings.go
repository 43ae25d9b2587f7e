package prose

import (
	_ "embed"
	"iter"
	"strings"
	"sync"
)

// chineseReadings are the characters of GB 2312 and the commoner half of Big5 by their reading in
// pinyin without tones (ü is v), the usual one of several or that of the surname.
//
//go:embed readings/zh.tsv
var chineseReadings string

// readings gives the reading of a character.
var readings = sync.OnceValue(func() map[rune]string {
	_, rows, _ := strings.Cut(strings.TrimSuffix(chineseReadings, "\n"), "\n")
	return byCharacter(strings.SplitSeq(rows, "\n"), "\t")
})

// byCharacter reads rows of what characters sound like, a mark, and the characters.
func byCharacter(rows iter.Seq[string], mark string) map[rune]string {
	m := map[rune]string{}
	for row := range rows {
		sounds, characters, _ := strings.Cut(row, mark)
		for _, r := range characters {
			m[r] = sounds
		}
	}
	return m
}

// transliterating are the characters that Xinhua writes foreign names with, and Chinese surnames.
var transliterating = sync.OnceValue(func() map[rune]bool {
	m := make(map[rune]bool, 600)
	for _, r := range foreignCharacters {
		m[r] = true
	}
	return m
})

const foreignCharacters = "士堡丁万丘东丝严丰丹丽久乌乔习于亚亞亨京什仁付任伊伍休伦伯伽佐何余佛佩侯保修倫偉傅儒克內兰兴兹内冈农冯凌凡凯切列刘利加努劳勒" +
	"勞华卓南博卡卢厄古史叶吉向吕吳吴周哈哥唐喀喬嘉因图土圭坎坦埃基堪塔塞墨夏多夫夸奇奈奎契奥妮妲姆姚姜威娃娅娜婭孔孙孟季孫宁" +
	"安宋宗宾密寇富尔尚尤尹尼居山岑崔巴布希帕席平年库庞康廉廖延弗张弥張强当彭彻彼律徐德怀思恩惠愛慕戈戴扎托扬拉拜提敦文斐斯方" +
	"施日昂昆明易普曹曼曾朗木本朱李杜杨杰林果查柯根格桂桑梅梯森楊楚次欣欧欽武比毕毛汉汗江汤汪沃沈沙泊法波泰泽洛津洪派浦海涅涡" +
	"渥温湯滕潘澤濱瀚烈烏热熊爱爾牛特狄王玛珀珍班理琪琳琴琼瑙瑞瑟瓜瓦甘田申甸留登白皮盖盛盧石福科秦程穆章简米納索維约纳纽绍维" +
	"缪罗羅翁翰考耶聂肖肯胡舍舒良艾芒芙芬芭芮苏若英范茜茨茱茲茵茹荀荣莉莎莫莱華菲萊萝萨葛葡董蒂蒋蒙蓋蓓蓬蓮蔡蕾薇薛薩蘭衛袁裴" +
	"西許詹諾讓讚让许诗诺谢豪貝費賀賈賓賴賽贊贝贡费贺贾赖赛赞赫赵路辛达迈近迦迪逊道達邓邦邱邵邹郎郑郝郭鄧里金钟钦钱锡門门闫闵" +
	"阿陆陈陳陶隆雅雷霍露韋韦韩顾顿香馬马高魏魯鮑鲁鲍麥麦麻黄黎黑默黛齐龍龐龙龚"
