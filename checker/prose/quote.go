package prose

import "strings"

// QuoteMark reports whether token i is a quotation mark of any language. Single ones
// count where a text has no others, as in Dutch papers: elsewhere they quote in a quotation,
// and an apostrophe looks the same. 《》, which mark titles, are left out.
func (f *Facts) QuoteMark(i int) bool {
	t := &f.Tokens[i]
	return t.Kind != Word && (doubleMark(t.Hash) || t.Hash == '\'' && f.quotesSingly() && !f.clipped(i) && !f.possessive(i))
}

// possessive reports whether the mark at token i is that of a plural, and closes nothing: the workers’ union.
func (f *Facts) possessive(i int) bool {
	if i == 0 || i+1 >= len(f.Tokens) || f.Gap(i-1) || !f.Gap(i) || f.Tokens[i-1].Kind != Word || !strings.HasSuffix(f.Word(i-1), "s") {
		return false
	}
	for k := i - 1; k >= 0 && f.Tokens[k].Flags&BlockStart == 0; k-- {
		if f.Tokens[k].Hash != '\'' || f.Tokens[k].Kind == Word {
			continue
		}
		return f.Gap(k) // what stands before is closed, or a plural's, too
	}
	return true
}

func doubleMark(hash uint64) bool {
	switch hash {
	case '"', '«', '»', '‹', '›', '「', '」', '『', '』', '″', '＂', '״':
		return true
	}
	return false
}

// quotedAlone reports whether a word stands alone in quotation marks amid a sentence, as the names of clubs and companies do in
// Russian and Ukrainian: «Хоффенхайм».
func (f *Facts) quotedAlone(i int) bool {
	return i > 1 && i+1 < len(f.Tokens) && f.QuoteMark(i-1) && f.QuoteMark(i+1) && f.Tokens[i-2].Kind == Word && f.Tokens[i].Flags&(SentenceStart|Spaced) == 0
}

// clipped reports whether the mark at token i stands for letters: ’s nachts, ’t huis.
func (f *Facts) clipped(i int) bool {
	if i+1 >= len(f.Tokens) || f.Gap(i) || f.Tokens[i+1].Len != 1 {
		return false
	}
	switch f.Word(i + 1) {
	case "k", "n", "s", "t":
		return true
	}
	return false
}

// quotesSingly reports whether the text has single marks that open and close something, and no double ones.
func (f *Facts) quotesSingly() bool {
	if f.singlyRead {
		return f.singly
	}
	f.singlyRead, f.singly = true, false
	opened, closed := false, false
	for i := range f.Tokens {
		switch t := &f.Tokens[i]; {
		case t.Kind == Word:
		case doubleMark(t.Hash):
			return false
		case t.Hash == '\'' && !f.clipped(i) && !f.possessive(i):
			apart, ahead := i == 0 || f.Gap(i-1), i+1 < len(f.Tokens) && !f.Gap(i) && f.Tokens[i+1].Kind == Word
			opened, closed = opened || apart && ahead, closed || opened && !apart && !ahead
		}
	}
	f.singly = opened && closed
	return f.singly
}

// questionMark reports whether a token with this hash may be a question mark: a Greek one
// looks like a semicolon.
func questionMark(hash uint64) bool {
	return hash == '?' || hash == '？' || hash == '؟' || hash == ';'
}
