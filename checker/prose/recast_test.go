package prose

import "testing"

const recastOriginal = `El puerto de Isla Verde reabrió el sábado tras once días de huelga, después de que la naviera Trasmar aceptara subir un 8 % los salarios y contratar a 230 eventuales.

«Nadie vuelve con la cabeza gacha», dijo Wilmar Riascos, presidente del sindicato.

La protesta dejó parados 62 buques y 14.000 contenedores, según la Cámara de Comercio. El café fue el producto más golpeado.

El viernes, un grupo de encapuchados quemó dos camiones en la carretera a Montalbo. La policía detuvo a cuatro hombres, ninguno de ellos trabajador del puerto, según el coronel Hernando Asprilla.`

const fewAnchors = `La cooperativa lechera de Valdehierro cerrará su planta el 30 de junio, con lo que perderán el empleo 41 personas, anunció ayer su gerente, Eloy Casares.

La fábrica, abierta en 1957, recogía leche de 320 ganaderos. Hoy quedan 26. «Nos han dejado solos», dijo Casares.

Los empleados piden que se vendan los terrenos, tasados en 2,3 millones, para pagar las indemnizaciones. El comité se reunirá el jueves con la consejera de Agricultura.

Valdehierro tenía 4.100 vecinos en 1970 y ahora tiene 980.`

func TestRecast(t *testing.T) {
	for _, test := range []struct {
		name, original, translation string
		anew                        bool
	}{
		{"translated", recastOriginal, `The port of Isla Verde reopened on Saturday after an 11-day strike, after the shipping company Trasmar agreed to raise wages by 8% and hire 230 casual workers.

“Nobody is going back with their head bowed,” said Wilmar Riascos, the union's president.

The protest left 62 ships and 14,000 containers idle, according to the Chamber of Commerce. Coffee was the product worst hit.

On Friday, a group of masked men set fire to two trucks on the road to Montalbo. Police arrested four men, none of them port workers, according to Colonel Hernando Asprilla.`, false},
		{"with a paragraph left out", recastOriginal, `The port of Isla Verde reopened on Saturday after an 11-day strike, after the shipping company Trasmar agreed to raise wages by 8% and hire 230 casual workers.

“Nobody is going back with their head bowed,” said Wilmar Riascos, the union's president.

On Friday, a group of masked men set fire to two trucks on the road to Montalbo. Police arrested four men, none of them port workers, according to Colonel Hernando Asprilla.`, false},
		{"told anew", recastOriginal, `A strike that cost coffee growers dear and left 62 ships waiting off Isla Verde has ended with a raise of 8% and permanent jobs for 230 casual workers.

The port reopened on Saturday under a deal with Trasmar, the shipping company, that ended eleven days of protest by dockers whose leader is Wilmar Riascos.

Masked men burned two trucks near Montalbo on Friday, and Colonel Hernando Asprilla said that none of those arrested worked at the port.

“Nobody is going back with their head bowed,” Riascos said. The Chamber of Commerce counted 14,000 containers that could not be moved.`, true},
		{"with few anchors, translated", fewAnchors, `The dairy cooperative of Valdehierro will close its plant on June 30, costing 41 people their jobs, its manager, Eloy Casares, said yesterday.

The factory, which opened in 1957, used to collect milk from 320 farmers. Today 26 are left. “They have left us on our own,” Casares said.

The employees want the land, valued at 2.3 million, to be sold to pay for the compensation. Their committee will meet the regional minister of agriculture on Thursday.

Valdehierro had 4,100 inhabitants in 1970 and now has 980.`, false},
		{"with few anchors, its end lost", fewAnchors, `The dairy cooperative of Valdehierro will close its plant on June 30, costing 41 people their jobs, its manager, Eloy Casares, said yesterday.

The factory, which opened in 1957, used to collect milk from 320 farmers. Today 26 are left. “They have left us on our own,” Casares said.`, false},
		{"with few anchors, told anew", fewAnchors, `VALDEHIERRO, Spain — A village that has lost three quarters of its people in half a century is about to lose the dairy that it has had since 1957. More than 40 jobs will go at the end of June, the cooperative’s manager, Eloy Casares, said on Tuesday.

In its best days the plant had hundreds of suppliers. Now it has a few dozen, in a valley that once had more than 4,100 inhabitants. Those who will be laid off want the site to be sold so that they can be paid.

“They have left us on our own,” Casares said.

Many villages in inland Spain are emptying as the young move to the cities.`, true},
	} {
		tr, or, a := paired(test.translation, test.original)
		if told := a.Recast(tr, or, "es").Telling; (told == Anew) != test.anew {
			t.Errorf("%s: told %d, want anew: %t", test.name, told, test.anew)
		}
	}
}
