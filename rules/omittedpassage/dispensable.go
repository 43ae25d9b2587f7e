package omittedpassage

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// dispensable reports whether a desk leaves such a passage out on purpose: what is
// no running text, lines that are no sentences, what the page says of other stories
// and of itself.
func dispensable(p *checker.Pass, passage prose.Passage) bool {
	o := p.Original()
	for s := passage.First; s < passage.Last; s++ {
		if !spare(o, s) {
			return false
		}
	}
	return true
}

// twice reports whether the original has the sentence again beside it: its page printed it twice,
// and the translation does not.
func twice(p *checker.Pass, passage prose.Passage) bool {
	o := p.Original()
	text := func(n int32) string { return o.Slice(o.SentenceTokens(n, n+1)) }
	if passage.Last-passage.First > 1 {
		return false
	}
	return passage.First > 0 && text(passage.First-1) == text(passage.First) ||
		int(passage.Last) < len(o.Sentences) && text(passage.Last) == text(passage.First)
}

func spare(o *prose.Facts, s int32) bool {
	sentence := &o.Sentences[s]
	text := o.Slice(int(sentence.First), int(sentence.Last))
	first, last := o.BlockTokens(int(sentence.Block))
	alone := last-first == int(sentence.Last-sentence.First)
	switch o.Blocks[sentence.Block].Kind {
	case prose.Paragraph, prose.ListItem:
	case prose.Headline: // one that goes on behind a full stop is a paragraph that breaks off
		if !closed(text) || alone {
			return true
		}
	default:
		return true
	}
	if !closed(text) && alone && len(text) < longLine {
		return true
	}
	text = strings.ToLower(text)
	for _, lead := range furniture {
		if i := strings.Index(text, lead); i >= 0 && i < 40 {
			return true
		}
	}
	return false
}

// longLine is how long, in bytes, a line without a full stop must be to be prose.
const longLine = 120

// closed reports whether a sentence ends with a mark that ends sentences.
func closed(text string) bool {
	text = strings.TrimRight(text, "\"'”’‘»“„)]」』 \u00a0")
	return text != "" && strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?") || strings.HasSuffix(text, "…") ||
		strings.HasSuffix(text, "。") || strings.HasSuffix(text, "！") || strings.HasSuffix(text, "？") || strings.HasSuffix(text, "؟") || strings.HasSuffix(text, ";")
}

// furniture are the words by which pages lead to other stories and speak of
// themselves, in small letters.
var furniture = strings.Split(`©|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati|все права защищены|`+
	`lea también|lee también|te puede interesar|le puede interesar|más información en|leia também|leia mais|saiba mais|veja também|lire aussi|à lire également|pour aller plus loin|`+
	`lesen sie auch|mehr zum thema|lesen sie hier|leggi anche|leggi tutto|lees ook|lees meer|czytaj też|czytaj także|zobacz także|čtěte také|přečtěte si|čtěte více|citește și|läs också|läs även|läs mer|`+
	`читайте также|читать далее|подписывайтесь|читайте також|підписуйтесь|ayrıca okuyun|haberin devamı|διαβάστε επίσης|διαβάστε ακόμη|اقرأ أيضا|اقرأ أيضًا|קראו גם|קראו עוד|関連記事|延伸阅读|相关阅读|責任編輯|责任编辑|관련기사|무단전재|`+
	`suscríbete|síguenos en|siga-nos|assine|abonnez-vous|suivez-nous|iscriviti|seguici su|abonnieren sie|folgen sie uns`, "|")
