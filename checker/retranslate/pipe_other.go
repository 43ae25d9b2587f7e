//go:build !unix

package retranslate

import "os/exec"

// There are no process groups here: a command ends alone.
func inGroup(*exec.Cmd) {}

func killGroup(*exec.Cmd) {}
