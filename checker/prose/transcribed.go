package prose

import (
	"bytes"
	"strings"
	"sync"
	"unicode/utf8"
)

// transcribed reports whether word i of the translation is what English writes for a name from another script that the original's
// language spells by rules of its own: Oesjakov, for Ushakov. Nothing but the two schemes may part them.
func (n *Names) transcribed(i, k int) bool {
	number := n.there(k).respelled
	if number == 0 {
		return false
	}
	own, y := n.here(i).latin, &n.respelled[number-1]
	if own.n < 4 || own.n > y.n+5 || wanting(y.has, own.has) > 2 {
		return false
	}
	x := inScheme(string(own.text()))
	return bytes.Equal(x.text(), y.text()) || n.cases != nil && x.n > 4 && y.n < x.n+4 && bytes.HasPrefix(y.text(), bytes.TrimRight(x.text(), "aeio"))
}

// respell notes what English would make of word k of the original, if that is other letters.
func (n *Names) respell(w *nameWord, word string) {
	if len(word) < 4 {
		return
	}
	small := strings.ToLower(word)
	if !strings.ContainsAny(small, n.transcription.begins) {
		return
	}
	other := n.transcription.Replace(small)
	if other == small {
		return
	}
	if x := inScheme(other); x.n > 3 {
		n.respelled = append(n.respelled, x)
		w.respelled = int32(len(n.respelled))
	}
}

// inScheme is a word in small letters as every scheme has it: Sergey and Sergei are one, and so are Khan and Han.
func inScheme(word string) romanised { return romanise(plainVowels(scheme().Replace(word))) }

// plainVowels is a word without the i that stands before another vowel, where schemes differ most: Yeltsin, Eltsin.
func plainVowels(word string) string {
	out := make([]byte, 0, len(word))
	for at := 0; at < len(word); at++ {
		c := word[at]
		if c == 'i' && at+1 < len(word) && strings.IndexByte("aeiou", word[at+1]) >= 0 || len(out) > 0 && out[len(out)-1] == c {
			continue
		}
		out = append(out, c)
	}
	return string(out)
}

// scheme takes letters for one another that English papers write for one of Cyrillic or Arabic.
var scheme = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer(strings.Fields("shcho sche shch sch cho che sho she kh h zh s sh s z s y i j i x ks w v ph f ck k tch ch ou u oo u ee i")...)
})

// transcriptions are the letters that a language writes for the sounds of names from other scripts, and those that English does.
var transcriptions = map[string]*transcriber{
	"cs": transcription("šč=shch č=ch š=sh ž=zh ch=kh c=ts j=y"),
	"de": transcription("schtsch=shch tsch=ch dsch=j sch=sh ch=kh w=v z=ts j=y"),
	"es": transcription("j=kh gue=ge gui=gi gué=ge guí=gi"),
	"nl": transcription("sjtsj=shch tsj=ch dzj=j sj=sh zj=zh oe=u ch=kh w=v j=y ie=i"),
	"pl": transcription("szcz=shch dż=j cz=ch sz=sh ż=zh rz=r ch=kh c=ts w=v j=y"),
	"sv": transcription("sjtj=shch stj=shch tj=ch dzj=j sj=sh zj=zh ch=kh w=v j=y"),
	"tr": transcription("ç=ch ş=sh c=j"),
}

// transcriber puts letters of English for those of a language.
type transcriber struct {
	*strings.Replacer
	begins string // what these begin with
}

func transcription(rows string) *transcriber {
	t := &transcriber{Replacer: strings.NewReplacer(strings.Fields(strings.ReplaceAll(rows, "=", " "))...)}
	for row := range strings.FieldsSeq(rows) {
		first, _ := utf8.DecodeRuneInString(row)
		t.begins += string(first)
	}
	return t
}
