package report

import (
	"math"
	"slices"
	"strings"
)

// Summary counts what a report holds. The zero Summary is that of no stories.
type Summary struct {
	Stories       int        `json:"stories"`
	Hold          int        `json:"hold"`
	Words         int        `json:"words"`
	Findings      Severities `json:"findings"`        // open ones
	Stet          int        `json:"stet"`            // findings let stand
	Fixed         int        `json:"fixed,omitempty"` // findings mended
	Unread        int        `json:"unread"`
	Incomplete    int        `json:"incomplete"` // stories read in which something could not be checked
	Rules         []Rate     `json:"rules"`      // of open findings, sorted by rule
	Notes         []string   `json:"notes,omitempty"`
	Retranslation *Usage     `json:"retranslation,omitempty"` // nil where no engine was asked
}

// Severities counts findings.
type Severities struct {
	Critical int `json:"critical"`
	Major    int `json:"major"`
	Minor    int `json:"minor"`
}

// Rate is how often a rule has found something.
type Rate struct {
	Rule     string  `json:"rule"`
	Findings int     `json:"findings"`
	PerWords float64 `json:"per_1000_words"` // to three places
}

// Add counts a story.
func (m *Summary) Add(s *Story) {
	m.Stories++
	m.Words += s.Words
	m.Fixed += s.Fixed
	if s.Verdict == Hold {
		m.Hold++
	}
	if s.Error != "" {
		m.Unread++
	}
	if s.Incomplete {
		m.Incomplete++
	}
	for i := range s.Findings {
		f := &s.Findings[i]
		if !f.Open() {
			m.Stet++
			continue
		}
		switch f.Severity {
		case "critical":
			m.Findings.Critical++
		case "major":
			m.Findings.Major++
		default:
			m.Findings.Minor++
		}
		at, found := slices.BinarySearchFunc(m.Rules, f.Rule, func(r Rate, id string) int { return strings.Compare(r.Rule, id) })
		if !found {
			m.Rules = slices.Insert(m.Rules, at, Rate{Rule: f.Rule})
		}
		m.Rules[at].Findings++
	}
}

// rated gives the summary with its rates worked out.
func (m Summary) rated() Summary {
	rates := make([]Rate, len(m.Rules))
	for i, r := range m.Rules {
		if rates[i] = r; m.Words > 0 {
			rates[i].PerWords = math.Round(float64(r.Findings)/float64(m.Words)*1e6) / 1e3
		}
	}
	m.Rules = rates
	return m
}

// AtOrOver counts the open findings at or over a severity; none for the zero
// severity.
func (m *Summary) AtOrOver(failOn FailOn) int {
	counts := [...]int{m.Findings.Minor, m.Findings.Major, m.Findings.Critical}
	n := 0
	for i := int(failOn) - 1; failOn > 0 && i < len(counts); i++ {
		n += counts[i]
	}
	return n
}
