package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/ingest"
	"github.com/wirecheck/wirecheck/checker/prose"
)

var byHandCommand = &cli.Command{
	Name:      "byhand",
	Usage:     "put the faults of fixtures/byhand.tsv in, written by hand by one who had not read the rules, and count how many are found on the place",
	ArgsUsage: "[CORPUS…]",
	Flags: []cli.Flag{corpusFlag,
		&cli.StringFlag{Name: "faults", Value: "fixtures/byhand.tsv", Usage: "the table of faults"},
		&cli.StringSliceFlag{Name: "class", Usage: "only this class"},
		&cli.BoolFlag{Name: "missed", Usage: "print the faults that were not found, in their sentences"},
		outFlag,
	},
	Action: func(c *cli.Context) error {
		if _, err := os.Stat(c.String("corpus")); err != nil {
			fmt.Fprintln(os.Stderr, "rulebook: no corpora here, nothing measured:", err)
			return nil
		}
		list, err := readByHand(c.String("faults"))
		if err != nil {
			return err
		}
		list = slices.DeleteFunc(list, func(h handFault) bool {
			return c.NArg() > 0 && !slices.Contains(c.Args().Slice(), h.corpus) ||
				len(c.StringSlice("class")) > 0 && !slices.Contains(c.StringSlice("class"), h.class)
		})
		table, err := measureByHand(c.String("corpus"), list, c.Bool("missed"))
		if err != nil {
			return err
		}
		return deliver(c, table)
	},
}

// handClass is a class of faults: the rules that are to find it, as the faults that
// the rulebook makes have them, and others whose finding tells an editor of the same.
type handClass struct {
	name   string
	proper []string
	kin    []string
}

var handClasses = []handClass{
	{"currency", []string{"changed-currency"}, []string{"changed-figure", "missing-figure", "added-figure"}},
	{"date", []string{"changed-date"}, []string{"changed-figure", "missing-figure", "added-figure", "foreign-date"}},
	{"figure", []string{"changed-figure", "changed-date", "changed-unit"}, []string{"changed-scale", "missing-figure", "added-figure", "foreign-number"}},
	{"name dropped", []string{"missing-name"}, []string{"changed-name", "dropped-subject"}},
	{"name glossed", []string{"translated-name", "changed-name"}, []string{"missing-name", "name-variant", "translated-organisation"}},
	{"name replaced", []string{"changed-name"}, []string{"missing-name", "name-variant", "changed-quote"}},
	{"negation added", []string{"added-negation"}, []string{"lost-negation"}},
	{"negation dropped", []string{"lost-negation"}, []string{"added-negation"}},
	{"paragraph dropped", []string{"omitted-passage"}, nil},
	{"question", []string{"changed-question"}, []string{"omitted-passage"}},
	{"quotation", []string{"changed-quote"}, []string{"changed-name", "missing-name", "unbalanced-quote", "pronoun-slip"}},
	{"scale", []string{"changed-scale", "changed-figure"}, []string{"changed-unit", "missing-figure", "added-figure"}},
	{"sentence added", []string{"added-passage", "repeated-block"}, nil},
	{"sentence dropped", []string{"omitted-passage"}, []string{"changed-quote", "missing-name", "missing-figure", "fragment"}},
	{"sentence untranslated", []string{"untranslated", "wrong-language"}, nil},
	{"word untranslated", []string{"untranslated"}, []string{"wrong-language", "mixed-script", "changed-name"}},
}

func classOf(name string) *handClass {
	for n := range handClasses {
		if handClasses[n].name == name {
			return &handClasses[n]
		}
	}
	return nil
}

// handFault is a row of the table: text in the place of bytes start to end of a
// story's translation. None of the story stands in it: text is what was changed, and
// what stays is told by its bytes.
type handFault struct {
	corpus, story string
	start, end    int
	class         string
	sum           string // of the bytes replaced and ten on either side
	text          string
}

// readByHand reads a table of faults.
func readByHand(file string) ([]handFault, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	list, err := parseByHand(string(data))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return list, nil
}

func parseByHand(table string) (list []handFault, err error) {
	for n, line := range strings.Split(strings.TrimSuffix(table, "\n"), "\n") {
		cells := strings.Split(line, "\t")
		if len(cells) != 7 {
			return nil, fmt.Errorf("line %d: %d cells, want 7", n+1, len(cells))
		}
		if n == 0 {
			continue
		}
		h := handFault{corpus: cells[0], story: cells[1], class: cells[4], sum: cells[5], text: strings.ReplaceAll(cells[6], `\n`, "\n")}
		if h.start, err = strconv.Atoi(cells[2]); err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		if h.end, err = strconv.Atoi(cells[3]); err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		if classOf(h.class) == nil {
			return nil, fmt.Errorf("line %d: no class %q", n+1, h.class)
		}
		list = append(list, h)
	}
	return list, nil
}

// sumReach is how many bytes on either side of a fault its sum covers.
const sumReach = 10

// kept is a stretch of either side that stands in the text of a fault.
var kept = regexp.MustCompile(`\{(original|english) (\d{1,8})-(\d{1,8})\}`)

// put gives the story with the fault, read anew, and the bytes that were put in.
func (h *handFault) put(s *checker.Story) (faulty *checker.Story, start, end int, err error) {
	plain := s.Translation.Plain
	if h.start < 0 || h.start > h.end || h.end > len(plain) {
		return nil, 0, 0, fmt.Errorf("%s: bytes %d to %d of %d", h.story, h.start, h.end, len(plain))
	}
	sum := sha256.Sum256([]byte(plain[max(0, h.start-sumReach):min(len(plain), h.end+sumReach)]))
	if hex.EncodeToString(sum[:4]) != h.sum {
		return nil, 0, 0, fmt.Errorf("%s: bytes %d to %d are not what they were when the fault was written", h.story, h.start, h.end)
	}
	text := kept.ReplaceAllStringFunc(h.text, func(told string) string {
		m := kept.FindStringSubmatch(told)
		from, _ := strconv.Atoi(m[2])
		to, _ := strconv.Atoi(m[3])
		side := plain
		if m[1] == "original" {
			side = s.Original.Plain
		}
		if from > to || to > len(side) {
			err = fmt.Errorf("%s: no bytes %d to %d", h.story, from, to)
			return ""
		}
		return side[from:to]
	})
	if err != nil {
		return nil, 0, 0, err
	}
	out := *s
	out.Input = plain[:h.start] + text + plain[h.end:]
	for read, err := range ingest.Read(s.Path, strings.NewReader(out.Input), ingest.Text) {
		if err != nil {
			return nil, 0, 0, err
		}
		out.Translation = read.Translation
	}
	out.Translation.Language = s.Translation.Language
	return &out, h.start, h.start + len(text), nil
}

// near widens the bytes that were put in to where a finding of the fault may stand:
// of a negation, on the word before or behind; of a name dropped, in its sentence; of
// a passage dropped, in the sentences beside the gap.
func (h *handFault) near(f *prose.Facts, start, end int) (int, int) {
	switch {
	case strings.HasPrefix(h.class, "negation"):
		before := strings.TrimRight(f.Plain[:start], " ")
		behind := strings.TrimLeft(f.Plain[end:], " ")
		word, _, _ := strings.Cut(behind, " ")
		return strings.LastIndexAny(before, " \n") + 1, len(f.Plain) - len(behind) + len(word)
	case strings.HasSuffix(h.class, " dropped"):
		from, to := start, end
		for _, s := range f.Sentences {
			if a, b := span(f, s); a <= end+2 && start-2 <= b {
				from, to = min(from, a), max(to, b)
			}
		}
		return from, to
	}
	return start, end
}

// mainLanguages are those that the rules read at full strength.
var mainLanguages = strings.Fields("es fr de it pt nl ru cs")

// handCount is how many faults of a class were found: by a rule that is to find it,
// or by one of its kind, too.
type handCount struct{ proper, kind, all int }

// measureByHand puts each fault into its story and counts, by class, those found in
// originals in a main language and in others.
func measureByHand(dir string, list []handFault, missed bool) (string, error) {
	w, err := newWorker(nil)
	if err != nil {
		return "", err
	}
	counts := map[string]*[2]handCount{}
	known := map[string]map[string]*checker.Story{}
	for n := range list {
		h := &list[n]
		if known[h.corpus] == nil {
			if known[h.corpus], err = storiesByID(dir, h.corpus); err != nil {
				return "", err
			}
		}
		s := known[h.corpus][h.story]
		if s == nil {
			return "", fmt.Errorf("%s: no story %s", h.corpus, h.story)
		}
		faulty, start, end, err := h.put(s)
		if err != nil {
			return "", fmt.Errorf("%s: %w", h.corpus, err)
		}
		hits := h.hits(w, s, faulty, start, end)
		if counts[h.class] == nil {
			counts[h.class] = new([2]handCount)
		}
		group := 0
		if !slices.Contains(mainLanguages, s.OriginalLanguage) {
			group = 1
		}
		class, c := classOf(h.class), &counts[h.class][group]
		proper := overlap(hits, class.proper)
		kind := proper || overlap(hits, class.kin)
		c.all++
		if proper {
			c.proper++
		}
		if kind {
			c.kind++
		} else if missed {
			h.show(s, faulty, start, end, hits)
		}
	}
	return handTable(counts), nil
}

// storiesByID reads the pairs of a corpus.
func storiesByID(dir, corpus string) (map[string]*checker.Story, error) {
	stories, err := loadWithOriginals(dir, filepath.Base(corpus))
	if err != nil {
		return nil, err
	}
	byID := map[string]*checker.Story{}
	for _, s := range stories {
		byID[s.ID] = s
	}
	return byID, nil
}

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}
