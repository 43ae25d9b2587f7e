package prose

import "testing"

const recastOriginal = `El puerto de Isla Verde reabrió el sábado tras once días de huelga, después de que la naviera Trasmar aceptara subir un 8 % los salarios y contratar a 230 eventuales.

«Nadie vuelve con la cabeza gacha», dijo Wilmar Riascos, presidente del sindicato.

La protesta dejó parados 62 buques y 14.000 contenedores, según la Cámara de Comercio. El café fue el producto más golpeado.

El viernes, un grupo de encapuchados quemó dos camiones en la carretera a Montalbo. La policía detuvo a cuatro hombres, ninguno de ellos trabajador del puerto, según el coronel Hernando Asprilla.`

func TestRecast(t *testing.T) {
	for _, test := range []struct {
		name, translation string
		anew              bool
	}{
		{"translated", `The port of Isla Verde reopened on Saturday after an 11-day strike, after the shipping company Trasmar agreed to raise wages by 8% and hire 230 casual workers.

“Nobody is going back with their head bowed,” said Wilmar Riascos, the union's president.

The protest left 62 ships and 14,000 containers idle, according to the Chamber of Commerce. Coffee was the product worst hit.

On Friday, a group of masked men set fire to two trucks on the road to Montalbo. Police arrested four men, none of them port workers, according to Colonel Hernando Asprilla.`, false},
		{"with a paragraph left out", `The port of Isla Verde reopened on Saturday after an 11-day strike, after the shipping company Trasmar agreed to raise wages by 8% and hire 230 casual workers.

“Nobody is going back with their head bowed,” said Wilmar Riascos, the union's president.

On Friday, a group of masked men set fire to two trucks on the road to Montalbo. Police arrested four men, none of them port workers, according to Colonel Hernando Asprilla.`, false},
		{"told anew", `A strike that cost coffee growers dear and left 62 ships waiting off Isla Verde has ended with a raise of 8% and permanent jobs for 230 casual workers.

The port reopened on Saturday under a deal with Trasmar, the shipping company, that ended eleven days of protest by dockers whose leader is Wilmar Riascos.

Masked men burned two trucks near Montalbo on Friday, and Colonel Hernando Asprilla said that none of those arrested worked at the port.

“Nobody is going back with their head bowed,” Riascos said. The Chamber of Commerce counted 14,000 containers that could not be moved.`, true},
	} {
		tr, or, a := paired(test.translation, recastOriginal)
		if got := a.Recast(tr, or, "es") != nil; got != test.anew {
			t.Errorf("%s: told anew: %t", test.name, got)
		}
	}
}
