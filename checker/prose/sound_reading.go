package prose

import (
	"strings"
	"sync"
)

// readings of a name in Latin letters are the ways it sounds: as English reads it, and as each language does in which some of
// its letters are read otherwise.
func (n *Names) readings(i int, w *nameWord) []sounds {
	if w.readings == 0 {
		w.firstReading = int32(len(n.read))
		n.read = appendReadings(n.read, n.t.Word(i), w.latin.text())
		w.readings = int32(len(n.read)) - w.firstReading
	}
	return n.read[w.firstReading : w.firstReading+w.readings]
}

// appendReadings appends the readings of a word, which is also given in plain letters.
func appendReadings(list []sounds, name string, latin []byte) []sounds {
	list = append(list, pronounce(latin))
	word := strings.ToLower(Bare(name))
	for _, spelling := range orthographies() {
		if other := spelling.Replace(" " + word + " "); other[1:len(other)-1] != word {
			latin := romanise(other)
			list = append(list, pronounce(latin.text()))
		}
	}
	return list
}

// Respelled reports whether word i of the translation and word k of the original, both in Latin letters, may be one name that each
// language spells by its own rules: Milinkevich, Milinkiewitsch.
func (n *Names) Respelled(i, k int) bool {
	const sameSound = 8 // in tenths of a consonant
	if n.transcribed(i, k) {
		return true
	}
	theirs := appendReadings(nil, n.o.Word(k), n.there(k).latin.text())
	for _, a := range n.readings(i, n.here(i)) {
		for _, b := range theirs {
			if a.apart(&b) < sameSound {
				return true
			}
		}
	}
	return false
}

// apart gives what parts two names as they are heard, in tenths of a consonant.
func (s *sounds) apart(other *sounds) int {
	var row [len(s.kind) + 1]int
	for j := range other.n {
		row[j+1] = row[j] + int(other.loss[j])
	}
	for i := range s.n {
		diagonal := row[0]
		row[0] += int(s.loss[i])
		for j := range other.n {
			d := diagonal + int(soundsApart[s.kind[i]][other.kind[j]])
			diagonal = row[j+1]
			row[j+1] = min(d, row[j+1]+int(s.loss[i]), row[j]+int(other.loss[j]))
		}
	}
	return row[other.n]
}

// orthographies are letters that languages read otherwise than English does, each as English would write
// the sound; a full stop is where a word begins or ends: what English itself reads otherwise, Polish and Czech, Hungarian, Italian, French,
// Spanish, Catalan, Portuguese, German, Scandinavian, pinyin, Turkish, Albanian and Serbian, Dutch.
var orthographies = sync.OnceValue(func() []*strings.Replacer {
	var list []*strings.Replacer
	for row := range strings.SplitSeq(`alk=ok igh=ai kn=n wh=w wr=r mb.=m
szcz=sh cz=ch sz=sh rz=zh w=v ch=h j=i ó=u ę=en ą=on ř=rzh
gy=d cs=ch sz=s s=sh zs=zh c=ts j=i ö=e ő=e
ch=k gh=g gli=l gn=n ci=ch ce=che gi=j ge=je z=ts
ault.=o aud.=o aux.=o eau=o et.=e er.=e ez.=e es.= e.= s.= t.= d.= x.= p.= ille=iy ll=y ch=sh j=zh qu=k gu=g oi=ua ou=u ui=ui .h= ain.=en in.=en
j=h x=h ll=y gü=gu gu=g qu=k ñ=n ch=ch h= z=s
ig.=ch tx=ch x=sh j=zh ny=n ç=s
ão.=an ão=au lh=l nh=n j=zh x=sh ç=s
w=v j=i eu=oi äu=oi ei=ai ie=i ö=e ø=e æ=e å=o ä=e ü=iu sch=sh tz=ts z=ts
skj=sh sj=sh kj=k tj=ch j=i ø=e ö=e æ=e å=o y=i
q=ts x=s zh=chzh z=ts c=ts j=tsz r=zh ng=n
c=j ç=ch ş=sh ğ= ı=i ö=e ü=iu
xh=j gj=g q=ch c=ts đ=j ć=ch č=ch ž=zh š=sh j=i
oo=u ee=i ij=ei ui=ei oe=u ou=au w=v g=h sch=sh`, "\n") {
		var pairs []string
		for pair := range strings.FieldsSeq(row) {
			from, to, _ := strings.Cut(pair, "=")
			if strings.HasPrefix(from, ".") {
				to = " " + to
			} else if strings.HasSuffix(from, ".") {
				to += " "
			}
			pairs = append(pairs, strings.ReplaceAll(from, ".", " "), to)
		}
		list = append(list, strings.NewReplacer(pairs...))
	}
	return list
})
