package ingest

import (
	"slices"
	"strings"

	"github.com/wirecheck/wirecheck/checker"
	"github.com/wirecheck/wirecheck/checker/prose"
)

// Comments open and close in plain text and Markdown as in a page.
const (
	commentOpens  = "<!--"
	commentCloses = "-->"
)

// waiver reads the inside of a comment: “stet: rule reason”. The colon may be
// missing: whoever writes “stet” in a comment means a waiver, and is told what is
// wrong with it.
func waiver(comment string) (w checker.Waiver, ok bool) {
	const word = "stet"
	comment = strings.TrimSpace(comment)
	if len(comment) < len(word) || !strings.EqualFold(comment[:len(word)], word) {
		return w, false
	}
	rest := comment[len(word):]
	if rest != "" && strings.IndexByte(": \t\r\n", rest[0]) < 0 {
		return w, false // “stetson”
	}
	fields := strings.Fields(strings.TrimPrefix(strings.TrimLeft(rest, " \t\r\n"), ":"))
	if len(fields) > 0 {
		w.Rule, w.Reason = strings.TrimSuffix(fields[0], ":"), strings.Join(fields[1:], " ")
	}
	return w, true
}

// textWaivers takes the waivers out of plain text: comments on a line of their
// own or at a line's end. Each of their bytes becomes a space, so the text is as
// long as the input and every offset stays what it is. Block is -1 for a waiver
// behind words and 0 for one on a line of its own, until [waived].
func textWaivers(input string) (string, []checker.Waiver) {
	var list []checker.Waiver
	var plain []byte
	for at := 0; ; {
		i := strings.Index(input[at:], commentOpens)
		if i < 0 {
			break
		}
		start := strings.LastIndexAny(input[:at+i], "\r\n") + 1
		end := len(input)
		if j := strings.IndexAny(input[at+i:], "\r\n"); j >= 0 {
			end = at + i + j
		}
		at = end
		words, first := lineWaivers(input[start:end], start, &list)
		if len(list) == first {
			continue
		}
		if !isBlank(words) {
			for k := first; k < len(list); k++ {
				list[k].Block = -1
			}
		}
		if plain == nil {
			plain = []byte(input)
		}
		for k := start + len(words); k < end; k++ {
			plain[k] = ' '
		}
	}
	if list == nil {
		return input, nil
	}
	return string(plain), list
}

// lineWaivers cuts the waivers off the end of the line at byte start, and tells
// from where on they are in the list.
func lineWaivers(line string, start int, list *[]checker.Waiver) (words string, first int) {
	first = len(*list)
	for {
		t := strings.TrimRightFunc(line, isSpace)
		open := strings.LastIndex(t, commentOpens)
		if open < 0 || !strings.HasSuffix(t, commentCloses) || open+len(commentOpens)+len(commentCloses) > len(t) {
			break
		}
		inside := t[open+len(commentOpens) : len(t)-len(commentCloses)]
		w, ok := waiver(inside)
		if !ok || strings.Contains(inside, commentCloses) {
			break
		}
		w.Start = start + open
		*list = append(*list, w)
		line = t[:open]
	}
	slices.Reverse((*list)[first:])
	return line, first
}

// waived gives each waiver its block: the one it stands behind, or the next.
func waived(list []checker.Waiver, blocks []prose.Block) {
	for i := range list {
		w := &list[i]
		next, _ := slices.BinarySearchFunc(blocks, w.Start, func(b prose.Block, at int) int { return b.Start - at })
		w.Block += next
	}
}

// skipWaivers gives what stands behind the waivers that data begins with.
func skipWaivers(data string) string {
	for {
		data = strings.TrimLeftFunc(data, isSpace)
		inside, ok := strings.CutPrefix(data, commentOpens)
		if !ok {
			return data
		}
		inside, rest, closed := strings.Cut(inside, commentCloses)
		if _, ok := waiver(inside); !ok || !closed {
			return data
		}
		data = rest
	}
}

// comment takes a comment of a page.
func (p *page) comment(inside string, at int) {
	if w, ok := waiver(inside); ok && strings.HasPrefix(p.input[at:], commentOpens) {
		w.Start, w.Block = at, len(p.blocks) // the open block will be that one, or else the next
		p.waivers = append(p.waivers, w)
	}
}
