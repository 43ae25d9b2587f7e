package prose

// quote notes which mark opened the quotation that is being read, 0 where none is: “…”, «…»,
// „…“, „…”, and in other languages than English »…« and ”…”, whose first mark stands apart from
// the word before it and close to the next. A " that stands close to the word before and apart from the next (ends)
// opens nothing: it closes what began in another paragraph.
func (f *Facts) quote(r rune, leads, ends bool) {
	switch r {
	case '"':
		if f.opened == 0 && !ends {
			f.opened = r
			return
		}
		if f.opened == '«' { // quotes in the quotation
			return
		}
	case '„':
		f.opened = r
		return
	case '“':
		if f.opened != '„' {
			f.opened = r
			return
		}
	case '«':
		if f.opened != '»' {
			f.opened = r
			return
		}
	case '»', '”':
		if f.opened == 0 && f.foreign && leads {
			f.opened = r
			return
		}
	default:
		return
	}
	f.opened = 0
}
