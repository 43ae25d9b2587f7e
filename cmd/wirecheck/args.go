package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// permute moves the options of a command before its arguments: the flag package
// stops at the first argument, and people write “check story.txt --format json”.
// What follows “--” stays where it is.
func permute(app *cli.App, args []string) []string {
	const completing = "--generate-bash-completion"
	if len(args) < 2 || args[len(args)-1] == completing {
		return args
	}
	command := app.Command(args[1])
	if command == nil {
		return args
	}
	var options, rest []string
	for i := 2; i < len(args); i++ {
		arg := args[i]
		switch {
		case arg == "--":
			rest = append(append(rest, "--"), args[i+1:]...)
			i = len(args)
		case arg == "-" || !strings.HasPrefix(arg, "-"):
			rest = append(rest, arg)
		default:
			options = append(options, arg)
			if takesValue(command, arg) && i+1 < len(args) {
				i++
				options = append(options, args[i])
			}
		}
	}
	if i := slices.Index(rest, "--"); i >= 0 {
		rest = append([]string{"--"}, slices.Delete(rest, i, i+1)...)
	}
	return slices.Concat(args[:2], options, rest)
}

// takesValue reports whether the option's value is the next argument.
func takesValue(command *cli.Command, option string) bool {
	name := strings.TrimLeft(option, "-")
	if strings.Contains(name, "=") {
		return false
	}
	for _, f := range command.Flags {
		if _, isBool := f.(*cli.BoolFlag); !isBool && slices.Contains(f.Names(), name) {
			return true
		}
	}
	return false
}
