package main

import (
	"fmt"
	"io"

	"github.com/urfave/cli/v2"
)

// The scripts ask the command itself what may come next, so they never age.
const (
	bashCompletion = `# wirecheck completion for bash:  source <(wirecheck completion bash)
_wirecheck() {
  local word=${COMP_WORDS[COMP_CWORD]} ask=("${COMP_WORDS[@]:0:COMP_CWORD}")
  [[ $word == -* ]] && ask+=("$word")
  COMPREPLY=($(compgen -W "$("${ask[@]}" --generate-bash-completion 2>/dev/null)" -- "$word"))
}
complete -o bashdefault -o default -F _wirecheck wirecheck
`
	zshCompletion = `#compdef wirecheck
# wirecheck completion for zsh:  source <(wirecheck completion zsh)
_wirecheck() {
  local -a ask choices
  ask=("${(@)words[1,CURRENT-1]}")
  [[ ${words[CURRENT]} == -* ]] && ask+=("${words[CURRENT]}")
  choices=("${(@f)$("${ask[@]}" --generate-bash-completion 2>/dev/null)}")
  if [[ -n ${choices[1]} ]]; then _describe wirecheck choices; fi
  _files
}
compdef _wirecheck wirecheck
`
)

func completionCommand() *cli.Command {
	return &cli.Command{
		Name:      "completion",
		Usage:     "print a completion script",
		ArgsUsage: "bash|zsh|fish",
		Action: func(c *cli.Context) error {
			var script string
			switch shell := c.Args().First(); shell {
			case "bash":
				script = bashCompletion
			case "zsh":
				script = zshCompletion
			case "fish":
				var err error
				if script, err = c.App.ToFishCompletion(); err != nil {
					return fmt.Errorf("completion: %w", err)
				}
			default:
				return fmt.Errorf("completion %q: want bash, zsh or fish", shell)
			}
			_, err := io.WriteString(c.App.Writer, script)
			return err
		},
	}
}

func manCommand() *cli.Command {
	return &cli.Command{
		Name:   "man",
		Usage:  "print the manual page",
		Hidden: true,
		Action: func(c *cli.Context) error {
			page, err := c.App.ToMan()
			if err != nil {
				return fmt.Errorf("man: %w", err)
			}
			_, err = io.WriteString(c.App.Writer, page)
			return err
		},
	}
}
