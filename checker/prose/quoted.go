package prose

// quote notes which mark opened the quotation that is being read, 0 where none is: “…”, «…»,
// „…“, „…”, and in other languages than English »…« and ”…”, whose first mark stands apart from
// the word before it and close to the next.
func (f *Facts) quote(r rune, leads bool) {
	switch r {
	case '"':
		if f.opened == 0 {
			f.opened = r
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
