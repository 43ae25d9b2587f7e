package prose

import "testing"

// The decade of an original in its language, and what the translation has instead.
func TestDecades(t *testing.T) {
	tellsOtherwise(t, []telling{
		{"ar", "عاشت هناك في الثمانينات.", "She lived there in the 1970s.", "1980"},
		{"ar", "عاشت هناك في ثمانينيات القرن العشرين.", "She lived there in the 1970s.", "1980"},
		{"ru", "В семидесятые она жила там.", "She lived there in the 1990s.", "1970"},
		{"ru", "В семидесятые годы она жила там.", "She lived there in the 1990s.", "1970"},
		{"uk", "На початку дев’яностих вона жила там.", "She lived there in the early 1970s.", "1990"},
		{"cs", "Bydlela tam v 80. letech 20. století.", "She lived there in the 1970s.", "1980"},
		{"zh", "她在 20 世纪 80 年代住在那里。", "She lived there in the 1970s.", "1980"},
		{"he", "היא גרה שם בשנות ה-80.", "She lived there in the 1970s.", "1980"},
		{"ja", "彼女は80年代にそこに住んでいた。", "She lived there in the 1970s.", "1980"},
		{"ko", "그녀는 80년대에 거기 살았다.", "She lived there in the 1970s.", "1980"},
		{"zh", "她在八十年代住在那里。", "She lived there in the 1970s.", "1980"},
		{"zh", "她在1980年代住在那里。", "She lived there in the eighties.", ""},
		{"cs", "Bydlela tam v 80. letech.", "She lived there in the 1970s.", "1980"},
		{"cs", "Bydlela tam v osmdesátých letech.", "She lived there in the 1970s.", "1980"},
		{"de", "Sie wohnte dort in den Achtzigern.", "She lived there in the 1970s.", "1980"},
		{"de", "Sie wohnte dort in den 80er Jahren.", "She lived there in the seventies.", "eighties"},
		{"de", "Sie wohnte dort in den Siebzigerjahren.", "She lived there in the 1970s.", ""},
		{"el", "Ζούσε εκεί τη δεκαετία του ’80.", "She lived there in the 1970s.", "1980"},
		{"es", "Vivió allí en los años ochenta.", "She lived there in the 1970s.", "1980"},
		{"es", "Vivió allí en los ‘80.", "She lived there in the 1970s.", "1980"},
		{"es", "Vivió allí en los años 60 y 70.", "She lived there in the 1960s and 1980s.", "1970"},
		{"es", "Vivió allí en los años 60 y 70.", "She lived there in the ’60s and ’70s.", ""},
		{"es", "Un hombre de setenta años vivió allí en los años ochenta.", "A man in his seventies lived there in the 1980s.", ""},
		{"es", "Pagó 80 euros por las fotos de los setenta.", "She paid 80 euros for the photos of the 1970s.", ""},
		{"es", "Vivió allí en los ochenta. En los setenta, no.", "She did not live there in the 1970s. In the 1980s she did.", ""},
		{"fr", "Elle y vivait dans les années quatre-vingt.", "She lived there in the 1970s.", "1980"},
		{"it", "Viveva lì negli anni Ottanta.", "She lived there in the 1970s.", "1980"},
		{"nl", "Ze woonde daar in de jaren tachtig.", "She lived there in the 1970s.", "1980"},
		{"pl", "Mieszkała tam w latach 80. XX wieku.", "She lived there in the 1970s.", "1980"},
		{"pt", "Viveu lá na década de oitenta.", "She lived there in the 1970s.", "1980"},
		{"ro", "A locuit acolo în anii ’80.", "She lived there in the 1970s.", "1980"},
		{"ru", "Она жила там в 60-х и 70-х годах.", "She lived there in the 1960s and 1980s.", "1970"},
		{"sv", "Hon bodde där på åttiotalet.", "She lived there in the 1970s.", "1980"},
		{"tr", "80'li yıllarda orada yaşadı.", "She lived there in the 1970s.", "1980"},
		{"uk", "Вона жила там у 80-х роках.", "She lived there in the 1970s.", "1980"},
	})
}

// The decade of an age, which the original may tell in many ways.
func TestAges(t *testing.T) {
	tellsOtherwise(t, []telling{
		{"ar", "اعتقل رجل في الأربعينات من عمره.", "A man in his fifties was arrested.", "forties"},
		{"cs", "Zadržen byl čtyřicátník.", "A man in his thirties was arrested.", "forties"},
		{"de", "Ein Mann in den Vierzigern wurde festgenommen.", "A man in his 60s was arrested.", "40"},
		{"de", "Eine Frau Mitte vierzig wurde festgenommen.", "A woman in her mid-50s was arrested.", "40"},
		{"el", "Ένας σαραντάρης συνελήφθη.", "A man in his fifties was arrested.", "forties"},
		{"es", "Un cuarentón fue detenido.", "A man in his fifties was arrested.", "forties"},
		{"es", "Un hombre de 84 años y su hija de 50 fueron detenidos.", "A man in his eighties and his daughter, 50, were arrested.", ""},
		{"fr", "Un octogénaire a été arrêté.", "A man in his eighties was arrested.", ""},
		{"fr", "Une quadragénaire a été arrêtée.", "A woman in her thirties was arrested.", "forties"},
		{"he", "גבר בשנות הארבעים לחייו נעצר.", "A man in his fifties was arrested.", "forties"},
		{"it", "Un quarantenne è stato arrestato.", "A man in his fifties was arrested.", "forties"},
		{"ja", "40代の男が逮捕された。", "A man in his fifties was arrested.", "forties"},
		{"ja", "四十代の男が逮捕された。", "A man in his forties was arrested.", ""},
		{"ko", "40대 남성이 체포됐다.", "A man in his fifties was arrested.", "forties"},
		{"nl", "Een man van in de veertig is opgepakt.", "A man in his fifties was arrested.", "forties"},
		{"pl", "Zatrzymano mężczyznę po czterdziestce.", "A man in his fifties was arrested.", "forties"},
		{"pt", "Uma quarentona foi presa.", "A woman in her fifties was arrested.", "forties"},
		{"ru", "Задержан мужчина под сорок.", "A man in his late thirties was arrested.", ""},
		{"ru", "Задержан сорокалетний мужчина.", "A man in his fifties was arrested.", "forties"},
		{"sv", "En man i fyrtioårsåldern greps.", "A man in his fifties was arrested.", "forties"},
		{"tr", "Kırklı yaşlarında bir adam tutuklandı.", "A man in his fifties was arrested.", "forties"},
		{"zh", "一名四十多岁的男子被捕。", "A man in his fifties was arrested.", "forties"},
	})
}
