// Package rules lists the rules. Each is a folder beside this file.
package rules

import (
	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/rules/bannedphrase"
	"github.com/wirecheck/wirecheck/rules/calque"
	"github.com/wirecheck/wirecheck/rules/changedfigure"
	"github.com/wirecheck/wirecheck/rules/deskglossary"
	"github.com/wirecheck/wirecheck/rules/doubledsubject"
	"github.com/wirecheck/wirecheck/rules/doubledword"
	"github.com/wirecheck/wirecheck/rules/droppedsubject"
	"github.com/wirecheck/wirecheck/rules/falsefriend"
	"github.com/wirecheck/wirecheck/rules/foreigndate"
	"github.com/wirecheck/wirecheck/rules/foreignnumber"
	"github.com/wirecheck/wirecheck/rules/foreigntypography"
	"github.com/wirecheck/wirecheck/rules/fragment"
	"github.com/wirecheck/wirecheck/rules/furniture"
	"github.com/wirecheck/wirecheck/rules/leakedmarkup"
	"github.com/wirecheck/wirecheck/rules/lowercasename"
	"github.com/wirecheck/wirecheck/rules/misplacedpunctuation"
	"github.com/wirecheck/wirecheck/rules/misusedarticle"
	"github.com/wirecheck/wirecheck/rules/mixedscript"
	"github.com/wirecheck/wirecheck/rules/mojibake"
	"github.com/wirecheck/wirecheck/rules/namevariant"
	"github.com/wirecheck/wirecheck/rules/pronounslip"
	"github.com/wirecheck/wirecheck/rules/repeatedblock"
	"github.com/wirecheck/wirecheck/rules/repetitionloop"
	"github.com/wirecheck/wirecheck/rules/reportedconditional"
	"github.com/wirecheck/wirecheck/rules/runtogether"
	"github.com/wirecheck/wirecheck/rules/straycapital"
	"github.com/wirecheck/wirecheck/rules/straycredit"
	"github.com/wirecheck/wirecheck/rules/translatedabbreviation"
	"github.com/wirecheck/wirecheck/rules/translatedname"
	"github.com/wirecheck/wirecheck/rules/translatedorganisation"
	"github.com/wirecheck/wirecheck/rules/unbalancedquote"
	"github.com/wirecheck/wirecheck/rules/untranslated"
)

// All is every rule, sorted by ID: one line a rule.
var All = []*checker.Rule{
	bannedphrase.Rule,
	calque.Rule,
	changedfigure.Rule,
	deskglossary.Rule,
	doubledsubject.Rule,
	doubledword.Rule,
	droppedsubject.Rule,
	falsefriend.Rule,
	foreigndate.Rule,
	foreignnumber.Rule,
	foreigntypography.Rule,
	fragment.Rule,
	furniture.Rule,
	leakedmarkup.Rule,
	lowercasename.Rule,
	misplacedpunctuation.Rule,
	misusedarticle.Rule,
	mixedscript.Rule,
	mojibake.Rule,
	namevariant.Rule,
	pronounslip.Rule,
	repeatedblock.Rule,
	repetitionloop.Rule,
	reportedconditional.Rule,
	runtogether.Rule,
	straycapital.Rule,
	straycredit.Rule,
	translatedabbreviation.Rule,
	translatedname.Rule,
	translatedorganisation.Rule,
	unbalancedquote.Rule,
	untranslated.Rule,
}
