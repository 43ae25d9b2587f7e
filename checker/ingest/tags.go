package ingest

import (
	"slices"

	tokens "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// class says what a tag does to the text around it.
type class uint8

const (
	inlineTag class = iota // joins without a space; unknown tags do, too
	blockTag               // parts
	fenceTag               // parts, and no end tag of another element reaches past it
	silentTag              // parts, and holds no prose, whatever is inside it
	hiddenTag              // joins, and holds no prose: a script between two words
	asideTag               // parts, and holds no prose unless an article is in it or around it
	voidTag                // has no content
)

var classes = map[atom.Atom]class{
	atom.Address: blockTag, atom.Blockquote: blockTag, atom.Caption: blockTag, atom.Center: blockTag, atom.Dd: blockTag,
	atom.Details: blockTag, atom.Dir: blockTag, atom.Div: blockTag, atom.Dl: blockTag, atom.Dt: blockTag, atom.Fieldset: blockTag,
	atom.Figcaption: blockTag, atom.Figure: blockTag, atom.H1: blockTag, atom.H2: blockTag, atom.H3: blockTag, atom.H4: blockTag,
	atom.H5: blockTag, atom.H6: blockTag, atom.Hgroup: blockTag, atom.Li: blockTag, atom.Ol: blockTag, atom.P: blockTag,
	atom.Pre: blockTag, atom.Summary: blockTag, atom.Tbody: blockTag, atom.Tfoot: blockTag, atom.Thead: blockTag, atom.Tr: blockTag,
	atom.Ul: blockTag, atom.Hr: voidTag,

	atom.Html: fenceTag, atom.Body: fenceTag, atom.Main: fenceTag, atom.Article: fenceTag, atom.Section: fenceTag,
	atom.Table: fenceTag, atom.Td: fenceTag, atom.Th: fenceTag,

	atom.Head: silentTag, atom.Nav: silentTag, atom.Dialog: silentTag, atom.Menu: silentTag, atom.Iframe: silentTag,
	atom.Audio: silentTag, atom.Video: silentTag, atom.Noframes: silentTag,

	atom.Script: hiddenTag, atom.Style: hiddenTag, atom.Template: hiddenTag, atom.Noscript: hiddenTag, atom.Title: hiddenTag,
	atom.Svg: hiddenTag, atom.Math: hiddenTag, atom.Button: hiddenTag, atom.Select: hiddenTag, atom.Textarea: hiddenTag,
	atom.Object: hiddenTag, atom.Canvas: hiddenTag,

	atom.Aside: asideTag, atom.Header: asideTag, atom.Footer: asideTag, atom.Form: asideTag,

	atom.Area: voidTag, atom.Base: voidTag, atom.Br: voidTag, atom.Col: voidTag, atom.Embed: voidTag, atom.Img: voidTag,
	atom.Input: voidTag, atom.Link: voidTag, atom.Meta: voidTag, atom.Source: voidTag, atom.Track: voidTag, atom.Wbr: voidTag,
}

func (c class) parts() bool { return c != inlineTag && c != hiddenTag && c != voidTag }

func (c class) fences() bool {
	return c == fenceTag || c == silentTag || c == hiddenTag || c == asideTag
}

// aside reports whether an asideTag in a region holds no prose. A form around a
// page holds the page, a form in a story asks for an address; a header in the
// page's main part holds the headline.
func aside(tag atom.Atom, region uint8) bool {
	switch tag {
	case atom.Form:
		return region != inPage
	case atom.Header:
		return region == inPage
	}
	return region != inArticle
}

// headTags may stand in a page's head.
var headTags = []atom.Atom{atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Title}

// styledApart are inline elements that pages part from the text around them by
// style alone.
var styledApart = []atom.Atom{atom.Cite, atom.Label, atom.Small, atom.Time}

// reach is how many open elements an end tag looks past for its own.
const reach = 256

func (p *page) startTag(z *tokens.Tokenizer, at, end int) {
	name, more := z.TagName()
	tag := atom.Lookup(name)
	c := classes[tag]
	attrs := attributes(z, more)
	if c == voidTag {
		switch tag {
		case atom.Meta:
			p.metaTag(attrs)
		case atom.Br:
			p.line(at, end, p.top())
		case atom.Hr:
			p.part(at, end-at)
		case atom.Wbr: // a place where a word may break is no place where one ended
		default:
			p.seam()
		}
		return
	}
	if tag == atom.Time && p.told == 0 {
		p.told = changed(attrs.get("datetime"))
	}
	if !c.parts() {
		if p.endedAt == len(p.plain) || slices.Contains(styledApart, tag) {
			p.loose()
		}
		p.seam()
		if tag != 0 {
			p.push(tag, c, attrs)
		}
		return
	}
	p.part(at, end-at)
	p.imply(tag, c)
	switch tag {
	case atom.Html, atom.Body, atom.Article:
		if lang := attrs.get("lang"); lang != "" && tagged(lang) {
			p.lang = lang
		}
	}
	p.push(tag, c, attrs)
}

// imply closes what a start tag closes without an end tag: an open paragraph,
// list item, cell, and the page's head.
func (p *page) imply(tag atom.Atom, c class) {
	if p.count[atom.Head] > 0 && !slices.Contains(headTags, tag) {
		p.popTo(atom.Head)
	}
	switch tag {
	case atom.Li:
		p.popNear(atom.Li)
	case atom.Dd, atom.Dt:
		p.popNear(atom.Dd, atom.Dt)
	case atom.Td, atom.Th:
		p.popNear(atom.Td, atom.Th)
	case atom.Tr:
		p.popNear(atom.Td, atom.Th)
		p.popNear(atom.Tr)
	default:
		p.popNear(atom.P)
	}
}

// push opens an element, which inherits from the one around it.
func (p *page) push(tag atom.Atom, c class, attrs attributeList) {
	up := p.top()
	e := element{tag: tag, class: c, region: up.region, silent: up.silent, kind: up.kind, own: up.own}
	switch {
	case c == silentTag, c == hiddenTag, attrs.has("hidden"):
		e.silent = true
	case tag == atom.Main:
		e.region = max(e.region, inMain)
		e.silent = e.silent && !p.lifts()
	case tag == atom.Article:
		e.region = inArticle
		e.silent = e.silent && !p.lifts()
	case c == asideTag && aside(tag, up.region):
		e.silent = true
	}
	if k := tagHint(tag, attrs); k != 0 {
		if e.kind = k; c.parts() {
			e.own = k
		}
	}
	p.open = append(p.open, e)
	p.count[tag]++
}

// lifts reports whether only forms, headers and the like keep the text silent:
// a whole page may stand in a form.
func (p *page) lifts() bool {
	for tag, n := range p.count {
		if c := classes[tag]; n > 0 && (c == silentTag || c == hiddenTag) {
			return false
		}
	}
	return true
}

func (p *page) endTag(tag atom.Atom, at, end int) {
	c := classes[tag]
	if c == voidTag { // </br> is read as <br>
		if tag == atom.Br {
			p.line(at, end, p.top())
		}
		return
	}
	if c.parts() {
		p.part(at, end-at)
	} else {
		if slices.Contains(styledApart, tag) {
			p.loose()
		}
		p.seam()
		p.endedAt = len(p.plain)
	}
	if p.count[tag] == 0 {
		return
	}
	if c.fences() {
		p.popTo(tag)
		return
	}
	for i := len(p.open) - 1; i >= 0 && i >= len(p.open)-reach; i-- {
		e := p.open[i]
		if e.tag == tag {
			p.pop(i)
			return
		}
		if e.class.fences() || !c.parts() && e.class.parts() {
			return
		}
	}
}

// pop closes the open elements from i on.
func (p *page) pop(i int) {
	for _, e := range p.open[i:] {
		p.count[e.tag]--
	}
	p.open = p.open[:i]
}

// popTo closes the innermost open element of a tag, which must be open, and
// all inside it.
func (p *page) popTo(tag atom.Atom) {
	for i := len(p.open) - 1; i >= 0; i-- {
		if p.open[i].tag == tag {
			p.pop(i)
			return
		}
	}
}

// popNear closes an open element with one of the tags if only inline elements
// are open inside it.
func (p *page) popNear(tags ...atom.Atom) {
	for i := len(p.open) - 1; i >= 0 && i >= len(p.open)-reach; i-- {
		e := p.open[i]
		if slices.Contains(tags, e.tag) {
			p.pop(i)
			return
		}
		if e.class.parts() && e.tag != atom.P {
			return
		}
	}
}
