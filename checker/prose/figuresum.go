package prose

// sum adds up a number in words.
type sum struct {
	total, group Decimal // what its scale has ended, and what no scale has yet
	scale        Decimal // the last
	french       bool
	onesFirst    bool // the ones may stand before the tens: خمسة وعشرون, שבע עשרה
	full         bool
}

// add takes another word in; false where the number has ended before it.
func (s *sum) add(w figureWord) bool {
	v := w.value
	if s.full {
		return false
	}
	empty := s.group == Decimal{}
	if w.kind == 'p' {
		w.kind = 's'
	}
	switch {
	case w.kind == 's' && v.Magnitude() < 3: // hundred, dozen
		if empty {
			s.group = v
			return true
		}
		if s.group.Magnitude() >= 2 {
			if !s.room(v) {
				return false
			}
			s.group, _ = s.group.Plus(v)
			return true
		}
		s.group, _ = s.group.Times(v)
	case s.french && s.total == Decimal{} && s.group == one && v == Decimal{1, 3}: // un mille, which is a mile
		return false
	case w.kind == 's':
		switch {
		case empty && s.total == Decimal{}:
			s.total = v
		case s.scale != Decimal{} && (v.Magnitude() > s.scale.Magnitude() || empty):
			s.total, _ = s.total.Plus(s.group)
			s.total, _ = s.total.Times(v)
		default:
			x, ok := s.group.Times(v)
			if s.total, _ = s.total.Plus(x); !ok {
				return false
			}
		}
		s.group, s.scale = Decimal{}, v
	case empty && (s.total == Decimal{} || v.Magnitude() < s.scale.Magnitude()):
		s.group = v
		s.full = v == Decimal{} // nought ends
	case s.french && s.group == Decimal{4, 0} && v == Decimal{2, 1}:
		s.group = Decimal{8, 1}
	case s.onesFirst && s.total == Decimal{} && s.group.Magnitude() == 0 && s.group.Exp == 0 && v.Magnitude() == 1 && v.Exp == 1:
		s.group, _ = s.group.Plus(v)
	case s.room(v):
		s.group, _ = s.group.Plus(v)
	case s.french && v.Magnitude() == 1 && v.Float() < 20 && s.sixty():
		s.group, _ = s.group.Plus(v)
	case !s.french && s.total == Decimal{} && s.group.Magnitude() == 1 && s.group.Float() < 21 && v.Magnitude() == 1 && v.Float() >= 10 && s.group.Exp == 0: // nineteen eighty
		s.group, _ = s.group.Times(Decimal{1, 2})
		s.group, _ = s.group.Plus(v)
	default:
		return false
	}
	return true
}

// sixty reports whether the group ends with sixty or eighty, which French counts on
// from: soixante-dix.
func (s *sum) sixty() bool {
	n, ok := s.group.Whole()
	return ok && (n%100 == 60 || n%100 == 80)
}

// room reports whether a number fits behind the group: three behind twenty, twenty
// behind a hundred, not ten behind twenty.
func (s *sum) room(v Decimal) bool {
	return s.group.Exp > 0 && v.Exp >= 0 && v.Digits > 0 && v.Magnitude() < int(s.group.Exp)
}

// joins reports whether an “and” goes on with the number: one hundred and ten, but
// not twenty and three, where English has two numbers.
func (s *sum) joins(language string) bool {
	if language == "en" {
		return s.group.Exp >= 2 || s.group == Decimal{} && s.total != Decimal{}
	}
	return s.group.Exp > 0 || s.group == Decimal{}
}

func (s *sum) value() Decimal {
	v, _ := s.total.Plus(s.group)
	return v
}
