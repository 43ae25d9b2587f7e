package retranslate

import "github.com/wirecheck/wirecheck/checker"

// MayLeave gives an error of kind [Embargo] where an engine may not be asked about a
// story. One under embargo never leaves the machine; a local engine may have it. The
// rest is the desk's policy. A story's original is looked at here, too: it may have
// been joined to the story after that was read.
func MayLeave(s *checker.Story, policy checker.Policy, about About) error {
	why := s.Metadata.Embargo
	if why == "" && s.Original != nil && !s.Metadata.Released {
		if why = checker.Embargo(s.Original); why != "" {
			why = "of its original, " + why
		}
	}
	switch {
	case policy == checker.NoEngine:
		return about.errorf(Embargo, "the configuration says “retranslate: never”")
	case about.Local:
		return nil
	case policy == checker.LocalEngines:
		return about.errorf(Embargo, "the configuration says “retranslate: local”, and the engine is not")
	case why != "":
		return about.errorf(Embargo, "the story stays on this machine: %s", why)
	}
	return nil
}
