//go:build unix

package retranslate

import (
	"os/exec"
	"syscall"
)

// inGroup has a command run in a process group of its own, which ends with it. Its
// programs are asked to end first: apertium's script then takes its temporary file away.
func inGroup(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error {
		return syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM)
	}
}

// killGroup ends what the command started and left behind, asked or not.
func killGroup(cmd *exec.Cmd) {
	if cmd.Process != nil {
		_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) // mostly there is none any more
	}
}
