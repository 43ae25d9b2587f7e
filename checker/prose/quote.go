package prose

import "strings"

// QuoteMark reports whether token i is a quotation mark of any language. Single ones
// count where a text has no others, as in Dutch papers: elsewhere they quote in a quotation,
// and an apostrophe looks the same. 《》, which mark titles, are left out.
func (f *Facts) QuoteMark(i int) bool {
	if !f.quotesRead {
		f.readQuotes()
	}
	return f.quoteMarks.has(i)
}

// NextQuote gives the first quotation mark from token i on, or last.
func (f *Facts) NextQuote(i, last int) int {
	if !f.quotesRead {
		f.readQuotes()
	}
	return int(f.quoteMarks.next(int32(i), int32(last)))
}

// readQuotes finds the quotation marks of the text, when the first is asked for.
func (f *Facts) readQuotes() {
	f.quotesRead = true
	f.quoteMarks.reset(len(f.Tokens))
	single, double := false, false
	tokens := f.Tokens
	for i := range tokens {
		switch t := &tokens[i]; {
		case t.Kind == Word:
		case t.Hash == '\'':
			single = true
		case doubleMark(t.Hash):
			f.quoteMarks.add(i)
			double = true
		}
	}
	if !single || double || !f.quotesSingly() {
		return
	}
	for i := range tokens {
		if t := &tokens[i]; t.Hash == '\'' && t.Kind != Word && !f.clipped(i) && !f.possessive(i) {
			f.quoteMarks.add(i)
		}
	}
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

// quotesSingly reports whether the text, which has no double marks, has single ones that open and close something.
func (f *Facts) quotesSingly() bool {
	opened := false
	for i := range f.Tokens {
		if t := &f.Tokens[i]; t.Hash == '\'' && t.Kind != Word && !f.clipped(i) && !f.possessive(i) {
			apart, ahead := i == 0 || f.Gap(i-1), i+1 < len(f.Tokens) && !f.Gap(i) && f.Tokens[i+1].Kind == Word
			if opened && !apart && !ahead {
				return true
			}
			opened = opened || apart && ahead
		}
	}
	return false
}

// questionMark reports whether a token with this hash may be a question mark: a Greek one
// looks like a semicolon.
func questionMark(hash uint64) bool {
	return hash == '?' || hash == '？' || hash == '؟' || hash == ';'
}
