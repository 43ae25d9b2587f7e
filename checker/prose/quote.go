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

// questionMark reports whether a token with this hash may be a question mark: a Greek one
// looks like a semicolon.
func questionMark(hash uint64) bool {
	return hash == '?' || hash == '？' || hash == '؟' || hash == ';'
}
