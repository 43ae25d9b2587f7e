// Command wirecheck-online has the translation engines that reach over the net:
// Google Cloud Translation, DeepL and LibreTranslate. wirecheck starts it when one of
// them is asked for and talks to it over a pipe; nobody else needs to.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"

	"github.com/wirecheck/wirecheck/checker/retranslate"
	"github.com/wirecheck/wirecheck/checker/retranslate/online"
)

func main() {
	signal.Ignore(os.Interrupt) // a terminal sends it to both; wirecheck decides
	if err := retranslate.Serve(context.Background(), os.Stdin, os.Stdout, online.Open); err != nil {
		fmt.Fprintf(os.Stderr, "wirecheck-online: %v; it is wirecheck that starts it\n", err)
		os.Exit(2)
	}
}
