package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker/desk"
)

func (p program) initCommand() *cli.Command {
	return &cli.Command{
		Name:  "init",
		Usage: "write a configuration to start from, " + desk.Name,
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return fmt.Errorf("init takes no arguments; it writes %s in the working directory", desk.Name)
			}
			f, err := os.OpenFile(desk.Name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
			if errors.Is(err, fs.ErrExist) {
				return fmt.Errorf("%s is there already; it was left as it is", desk.Name)
			}
			if err != nil {
				return fmt.Errorf("init: %w", err)
			}
			_, err = f.WriteString(desk.Template)
			if err = errors.Join(err, f.Close()); err != nil {
				return fmt.Errorf("init: %w", err)
			}
			_, err = fmt.Fprintf(p.stdout, "%s: written; every key is explained in it\n", desk.Name)
			return err
		},
	}
}
