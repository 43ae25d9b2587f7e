package prose

import (
	"strings"
	"sync"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// native reports whether word i of the translation may be a name that the original writes with
// characters that say little of its sounds: Chinese, Japanese and Korean ones in Chinese and
// Japanese, and Korean ones in Korean, where 이 is Lee and 임 is Lim.
func (n *Names) native(i int) bool {
	if !n.unspaced && n.script != hangulScript {
		return false
	}
	w := n.here(i)
	name := w.latin.text()
	if sinitic.Has(n.t.Tokens[i].Hash) {
		return true
	}
	return n.unspaced && (inSyllables(name, romaji()) || inSyllables(name, pinyins()))
}

// sinitic are surnames of Koreans, Cantonese and others whose spelling tells little of how
// characters read in pinyin, or how Hangul is spelled.
var sinitic = lexicon.SetOf("ahn au auyeung bae baek bak byun cha chae chan chang chau cheng cheong cheuk cheung chew chia chiang chin ching chiu cho choe choi chong choo chow choy chu chua chui chun chung chyung eom eum foo fok fong fung gil goh gong gwak gwon hahm ham hau heo ho hoang hong hsiao hsieh hsu hu huh hui hung hur hwang hyun ip im jang jeon jeong ji jin jo joo ju jun jung ka kam kan kang kao khoo kho kim ko koh kong koo ku kuk kuo kung kuomintang kwak kwan kwek kwok kwon lai lam lau law lee leong leung lew lian liang liao lien lim lin liu lo loh lok long loo low lu lui luk lum lung ma mak mok moon mui nam nang ng ngai ngan ngo noh oh ong ooi pae paek paik pak pan pang park pun rhee rho ri rim ro roh ryoo ryu seo seok seol seong sham shek sheung shih shin shing shiu shum sim sin sit so sohn son song sun sung suh suk sze szeto tai tak tam tan tang tao tay teh teng teo teoh tin ting to tong toh tong tsai tsang tsao tse tseng tso tsoi tsui tsung tung tzu um wan wang wee wei won wong woo wu yam yan yang yau yee yeh yen yeo yeon yeom yeow yeung yi yim yin ying yip yiu yoo yoon you young yu yuan yue yuen yun yung yup")

// inSyllables reports whether a word is made of syllables of a list.
func inSyllables(word []byte, syllables map[string]bool) bool { return cutInto(word, syllables, false) }

// inPinyin is inSyllables for those of pinyin, of which none but the first begins with a vowel, unless an apostrophe parts them: no Kuomintang.
func inPinyin(word []byte) bool { return cutInto(word, pinyins(), true) }

func cutInto(word []byte, syllables map[string]bool, closed bool) bool {
	var ends [len(romanised{}.letters) + 1]bool // where a syllable ends
	ends[0] = true
	for begin := range word {
		if !ends[begin] || closed && begin > 0 && vowel(word[begin]) && word[begin] != 'y' {
			continue
		}
		for end := begin + 1; end <= min(begin+6, len(word)); end++ {
			ends[end] = ends[end] || syllables[string(word[begin:end])]
		}
	}
	return len(word) > 0 && ends[len(word)]
}

// pinyins are the syllables of Mandarin.
var pinyins = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, reading := range readings() {
		m[reading] = true
	}
	return m
})

// romaji are the syllables of Japanese by Hepburn, with the n or m that may end one, a consonant that
// is doubled, and the h that papers write for a long o.
var romaji = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for onset := range strings.SplitSeq(" k g s z t d n h b p m y r w sh ch ts j f ky gy ny hy by py my ry", " ") {
		for _, vowel := range []string{"a", "i", "u", "e", "o"} {
			switch onset + vowel {
			case "si", "ti", "tu", "zi", "di", "du", "hu", "yi", "ye", "wi", "wu", "we", "wo", "tsa", "tsi", "tse", "tso", "fa", "fi", "fe", "fo":
				continue
			}
			for _, coda := range []string{"", "n", "m"} {
				m[onset+vowel+coda] = true
				if onset != "" {
					m[onset[:1]+onset+vowel+coda] = true // Hattori
				}
			}
			if onset[:min(1, len(onset))] == "c" {
				m["t"+onset+vowel] = true // Botchan
			}
			if vowel == "o" {
				m[onset+"oh"] = true
			}
		}
	}
	return m
})
