package prose

import "testing"

// Temperatures: the scale, the conversion and the minus.
func TestHeats(t *testing.T) {
	tellsAny(t, []telling{
		{"es", "La temperatura llegó a 40 grados Celsius.", "The temperature reached 40 degrees Fahrenheit.", "Celsius"},
		{"es", "La temperatura llegó a 40 grados Celsius.", "The temperature reached 104 degrees Fahrenheit.", ""},
		{"es", "La temperatura llegó a 40 grados Celsius.", "The temperature reached 104 degrees Celsius.", "40"},
		{"es", "La temperatura llegó a 40 grados.", "The temperature reached 104 Celsius.", "40"},
		{"es", "La temperatura llegó a 40 grados.", "The temperature reached 40 Celsius.", ""},
		{"de", "Die Temperatur stieg auf 40 Grad.", "The temperature rose to 40 degrees Fahrenheit.", "Celsius"},
		{"de", "Die Temperatur stieg auf 40 Grad.", "The temperature rose to 104 degrees Fahrenheit.", ""},
		{"de", "Die Temperatur stieg auf 30 Grad.", "The temperature rose to 104 degrees Fahrenheit.", "86"},
		{"de", "Die Temperatur stieg auf 40 °C.", "The temperature rose to 40 °F.", "C"},
		{"fr", "Il faisait 40 °C à l'ombre.", "It was 40 F in the shade.", "C"},
		{"ja", "気温は40度に達した。", "The temperature reached 104 degrees Celsius.", "40"},
		{"zh", "气温达到40摄氏度。", "The temperature reached 40 degrees Fahrenheit.", "Celsius"},
		{"zh", "气温达到40摄氏度。", "The temperature reached 104 degrees Fahrenheit.", ""},
		{"ru", "Температура достигла 40 градусов.", "The temperature reached 104 degrees Celsius.", "40"},
		{"es", "La temperatura bajó a -5 grados.", "The temperature fell to 5 degrees.", "minus 5"},
		{"de", "Die Temperatur fiel auf minus fünf Grad.", "The temperature fell to five degrees.", "minus five"},
		{"de", "Die Temperatur fiel auf minus fünf Grad.", "The temperature fell to minus five degrees.", ""},
		{"fr", "Il a fait moins 15 degrés jeudi.", "It was 5 degrees Fahrenheit on Thursday.", ""},
		{"ru", "Температура упала до минус 30 градусов.", "The temperature fell to minus 22 Fahrenheit.", ""},
	})
}
