// Command rulebook is for people who write rules: it measures them on copy.
//
//	go run ./cmd/rulebook rates       -corpus ../shared/corpus -out fixtures/rates.tsv
//	go run ./cmd/rulebook findings    -corpus ../shared/corpus -rule run-together reuters.en
//	go run ./cmd/rulebook align
//	go run ./cmd/rulebook faults
//	go run ./cmd/rulebook byhand
//	go run ./cmd/rulebook gold        story.txt gold.jsonl
//	go run ./cmd/rulebook marked      --unmarked
//	go run ./cmd/rulebook diff        main
//	go run ./cmd/rulebook risk        --write checker/retranslate/diff/weights.go
//	go run ./cmd/rulebook evidence    newstest.es-en
package main

import (
	"fmt"
	"os"

	"github.com/urfave/cli/v2"
)

func main() {
	app := &cli.App{
		Name:  "rulebook",
		Usage: "measure the rules on copy",
		Commands: []*cli.Command{
			ratesCommand, alignCommand, strangersCommand, faultsCommand, byHandCommand, findingsCommand, goldCommand, diffCommand, riskCommand, markedCommand, evidenceCommand,
		},
	}
	if err := app.Run(os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "rulebook:", err)
		os.Exit(2)
	}
}
