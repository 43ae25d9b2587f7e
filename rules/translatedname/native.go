package translatedname

import (
	"strings"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// natives are common given names that no English name translates, by language.
// They tell where a surname is from as those do that the tables have.
var natives = map[string]string{
	"ar": "abdel abdul abdullah abdulrahman ahmad ahmed aisha ali bashar fatima hamza hassan hussein ibrahim imran karim khaled khalid leila mahmoud mohamed mohammad mohammed mostafa muhammad mustafa nabil omar osama rania samir tariq walid yasser youssef zainab",
	"ca": "aina arnau ferran gerard jordi laia meritxell montserrat neus oriol pep quim roger sergi xavi",
	"cs": "blanka bohdan bohumil bohuslav bozena dagmar drahomira dusan hana ivana jaromir jaroslav jaroslava ladislav libuse lubomir lubos ludmila milada miloslav milos miroslav miroslava oldrich pavlina radek radim radka radomir rostislav stanislav vaclav vladimir vladislav vlastimil vratislav zbynek zdenek zdenka",
	"de": "annegret dieter dirk eberhard egon ekkehard frauke friedrich fritz gerhard gerd gudrun gunther hans hartmut heiko heinz heike helga helmut horst ingeborg ingrid jens joachim karsten katja klaus lothar lutz manfred olaf ralf rainer reiner ronald sabine siegfried steffen thorsten torsten ulrich ulrike ursula uwe volker wolfgang",
	"el": "anastasios apostolos argyris dimitris dimitrios dora efi giannis giorgos haris ioanna ioannis katerina konstantinos kostas kyriakos lefteris makis nikos panagiotis panos panayiotis prokopis sakis spyros stavroula tasos thanasis thodoris vangelis vasilis yannis yiannis yorgos",
	"es": "alejandra alvaro ana begona carmelo daniela diego eduardo emiliano esteban evo fernanda fernando gerardo gonzalo guadalupe gustavo hernan hugo ignacio iker inaki jimena jorge juan keiko leopoldo lidia luis marcelo mariano mario mauricio nicolas ollanta osvaldo pilar ramiro raul rodrigo sergio xiomara yolanda",
	"fr": "adrien arnaud aurore aurelie benoit brigitte bruno cedric celine christophe didier elodie emmanuel fabien fabrice florence francois gerard gwenaelle herve jacques jerome julien laurent ludovic marine mathieu mathilde maxime nadine pascal philippe pierre raphael regis remi sandrine sebastien segolene serge solene stephane sylvie thierry virginie yann yannick yves",
	"hu": "agnes aniko attila balazs bela bence csaba ferenc gabor gergely geza gyorgy gyula imre istvan janos jozsef katalin lajos laszlo lorinc miklos sandor szabolcs tamas tibor vilmos zoltan zsolt zsuzsanna",
	"it": "alessandro antonio carlo chiara claudio dario davide elena enrico fabio federica federico fabrizio flavio francesca francesco gianluca gianni giorgia giorgio giovanni giulia giuseppe graziano ignazio lorenzo luca luigi manuela marco massimo matteo maurizio nicola paolo piero pietro raffaele renato roberto silvio simona stefano umberto vincenzo vittorio",
	"ja": "akira daisuke fumio haruki hideki hiroshi ichiro junichiro kazuo keiko kenji kenzo koichi makoto masako masaru mariko naomi naoko nobuo satoshi shigeru shinji shinzo shohei taro takashi takeshi tetsuya yoko yoshihide yoshiro yuki yukio yuriko",
	"nl": "anneke bas bram dirk femke geert gerrit hendrik henk jaap jeroen joost joris kees klaas koen lodewijk maarten marieke marijke pieter rutger ruud sander sjoerd sophie wim wouter",
	"pl": "bartosz beata bogdan boleslaw borys czeslaw dariusz donald grzegorz jacek janusz jaroslaw jerzy kazimierz krystyna krzysztof lech leszek maciej malgorzata mateusz marek mariusz miroslaw pawel piotr przemyslaw radoslaw rafal slawomir stanislaw szymon tadeusz tomasz waldemar wieslaw witold wojciech zbigniew zdzislaw",
	"pt": "aecio beatriz caetano ciro dilma eduardo fernanda fernando flavio geraldo gilberto gilmar helder henrique inacio jair joao jose larissa leonor luciana luis luiz marcelo marina mario nuno rodrigo rui sergio simone tarcisio tiago vasco wagner",
	"ro": "bogdan calin catalin ciprian corneliu cosmin costin crin dacian dan dragos emil florin gheorghe ilie ioan ionel ionut klaus liviu marcel mihai mihaela mircea nicolae nicusor ovidiu radu raluca razvan sorin stefan traian vasile victor viorel vlad",
	"ru": "aleksei alexei anatoly arkady boris denis dmitri dmitry evgeny galina gennady igor irina kirill konstantin ksenia larisa leonid lyudmila marat natalia natalya nikita nikolai oksana oleg olga pavel roman ruslan sergei sergey stanislav svetlana tatiana tatyana valentina valery vasily viktor vitaly vladimir vladislav vyacheslav yekaterina yelena yevgeny yulia yuri",
	"sv": "annika arvid bengt birgitta bjorn bosse claes gosta gunilla gunnar gustav hakan hjalmar ingegerd jimmie kerstin lennart mats ola olle olof rune sture svante sven tage torbjorn torsten ulf ylva",
	"tr": "abdullah ahmet ali aysun ayse binali bulent burak cem deniz devlet ekrem emine emre erdem fatma hakan hasan huseyin ismail kemal leyla mehmet melih meral mesut murat mustafa nurettin omer orhan osman ozgur recep selahattin selin serkan suleyman tayyip tuncay umit yasar yusuf zeynep",
	"uk": "andriy bohdan denys dmytro halyna hanna ihor iryna kyrylo ksenia leonid lesya mykhailo mykola myroslava nadia natalia oksana oleh oleksandr oleksii oleksiy olena olha ostap petro roman ruslan serhii serhiy solomiia svitlana taras tetiana vadym valerii vasyl viktor vitalii vitali volodymyr vyacheslav yaroslav yevhen yulia yuriy zoya",
}

// anyNative are the given names of all the languages.
var anyNative = func() lexicon.Set {
	var all []string
	for _, names := range natives {
		all = append(all, names)
	}
	return lexicon.SetOf(strings.Join(all, " "))
}()

// sets are the same as sets.
var sets = func() map[string]lexicon.Set {
	m := make(map[string]lexicon.Set, len(natives))
	for language, names := range natives {
		m[language] = lexicon.SetOf(names)
	}
	return m
}()

// native reports whether a given name is one of a language.
func native(hash uint64, language string) bool {
	set := sets[language]
	return set.Has(hash)
}
