package prose

// Date is a day, or what is told of one, that stands in a text.
type Date struct {
	First, Last int32 // tokens, Last excluded
	Year        int16 // 0 where it is not told
	Month       int8  // 1 to 12; 0 where it is not told
	Day         int8  // of the month; 0 where it is not told
	Weekday     int8  // 1 is Monday, 7 is Sunday; 0 where it is not told
}

// Dates gives the dates among tokens first to last-1, read as a language writes
// them (BCP 47, the primary tag).
func (f *Facts) Dates(language string, first, last int32) []Date { return nil }
