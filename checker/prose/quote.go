package prose

// QuoteMark reports whether token i is a quotation mark of any language. Single ones
// are left out, for an apostrophe looks the same, and so are 《》, which mark titles.
func (f *Facts) QuoteMark(i int) bool {
	switch f.Tokens[i].Hash {
	case '"', '«', '»', '‹', '›', '「', '」', '『', '』', '″', '＂', '״':
		return f.Tokens[i].Kind != Word
	}
	return false
}

// quotedAlone reports whether a word stands alone in quotation marks amid a sentence, as the names of clubs and companies do in
// Russian and Ukrainian: «Хоффенхайм».
func (f *Facts) quotedAlone(i int) bool {
	return i > 1 && i+1 < len(f.Tokens) && f.QuoteMark(i-1) && f.QuoteMark(i+1) && f.Tokens[i-2].Kind == Word && f.Tokens[i].Flags&(SentenceStart|Spaced) == 0
}

// questionMark reports whether a token with this hash may be a question mark: a Greek one
// looks like a semicolon.
func questionMark(hash uint64) bool {
	return hash == '?' || hash == '？' || hash == '؟' || hash == ';'
}
