package prose

// Anchor gives what token i has in common with its rendering in another language: the
// digits of a figure, the first letters of a name in plain Latin. It is 0 where nothing is to be
// expected in common. Two words with one anchor need not be the same word.
func (f *Facts) Anchor(i int) uint64 { return f.anchor(i) }

// QuoteMark reports whether token i is a quotation mark of any language. Single ones
// are left out, for an apostrophe looks the same, and so are 《》, which mark titles.
func (f *Facts) QuoteMark(i int) bool {
	switch f.Tokens[i].Hash {
	case '"', '«', '»', '‹', '›', '「', '」', '『', '』', '″', '＂', '״':
		return f.Tokens[i].Kind != Word
	}
	return false
}
