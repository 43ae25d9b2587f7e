package prose

import "testing"

// Numbers with a half.
func TestHalves(t *testing.T) {
	tellsAny(t, []telling{
		{"de", "Die Sitzung dauerte dreieinhalb Stunden.", "The session lasted two and a half hours.", "three and a half"},
		{"de", "Die Sitzung dauerte dreieinhalb Stunden.", "The session lasted three and a half hours.", ""},
		{"de", "Die Sitzung dauerte anderthalb Stunden.", "The session lasted two and a half hours.", "one and a half"},
		{"de", "Die Sitzung dauerte anderthalb Stunden.", "The session lasted one and a half hours.", ""},
		{"de", "Die Sitzung dauerte anderthalb Stunden.", "The session lasted an hour and a half.", ""},
		{"de", "Die Sitzung dauerte anderthalb Stunden.", "The session lasted 90 minutes.", ""},
		{"de", "Die Sitzung dauerte dreieinhalb Stunden.", "The session lasted 2.5 hours.", "3.5"},
		{"es", "La sesión duró tres horas y media.", "The session lasted two and a half hours.", "three and a half"},
		{"es", "La sesión duró tres horas y media.", "The session lasted three and a half hours.", ""},
		{"ru", "Заседание длилось полтора часа.", "The session lasted two and a half hours.", "one and a half"},
		{"ru", "Заседание длилось полтора часа.", "The session lasted an hour and a half.", ""},
		{"pl", "Posiedzenie trwało półtorej godziny.", "The session lasted three and a half hours.", "one and a half"},
		{"pl", "Posiedzenie trwało półtorej godziny.", "The session lasted an hour and a half.", ""},
		{"cs", "Zasedání trvalo dvě a půl hodiny.", "The session lasted three and a half hours.", "two and a half"},
		{"nl", "De zitting duurde anderhalf uur.", "The session lasted two and a half hours.", "one and a half"},
		{"nl", "De zitting duurde drieënhalf uur.", "The session lasted two and a half hours.", "three and a half"},
		{"de", "Die Fahrt dauerte zweieinhalb Stunden.", "The journey took an hour and a half.", "two and a half hours"},
		{"es", "El viaje duró hora y media.", "The journey took an hour and a half.", ""},
	})
}
