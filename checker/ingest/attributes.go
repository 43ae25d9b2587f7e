package ingest

import (
	"slices"
	"strings"

	tokens "golang.org/x/net/html"
)

type attribute struct{ key, value string }

type attributeList []attribute

func attributes(z *tokens.Tokenizer, more bool) (list attributeList) {
	const most = 64 // attributes
	for more && len(list) < most {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "class", "itemprop", "rel", "id", "hidden", "lang", "name", "property", "content", "datetime":
			list = append(list, attribute{string(key), string(value)})
		}
	}
	return list
}

func (l attributeList) get(key string) string {
	for _, a := range l {
		if a.key == key {
			return a.value
		}
	}
	return ""
}

func (l attributeList) has(key string) bool {
	return slices.ContainsFunc(l, func(a attribute) bool { return a.key == key })
}

// tagged reports whether a value looks like a language tag.
func tagged(lang string) bool {
	primary, rest, _ := strings.Cut(lang, "-")
	if len(primary) < 2 || len(primary) > 3 || len(rest) > 32 {
		return false
	}
	for i := 0; i < len(primary); i++ {
		if c := primary[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// metaTag reads the story's title and the names a page gives in its head.
func (p *page) metaTag(attrs attributeList) {
	content := strings.Join(strings.Fields(attrs.get("content")), " ")
	name := strings.ToLower(attrs.get("name") + attrs.get("property") + attrs.get("itemprop"))
	if strings.Contains(name, "embargo") {
		p.embargo = max(p.embargo, said(content))
		return
	}
	if content == "" {
		return
	}
	switch name {
	case "article:published_time", "article:modified_time", "og:updated_time", "datepublished", "datemodified":
		p.changed = max(p.changed, changed(content))
	case "og:title", "twitter:title", "headline":
		p.meta.Title = content
	case "author", "byl", "article:author", "article:tag", "keywords", "news_keywords":
		const most = 200 // names
		for name := range strings.SplitSeq(content, ",") {
			name = strings.TrimSpace(name)
			if name != "" && !strings.Contains(name, "://") && len(p.meta.Names) < most && !slices.Contains(p.meta.Names, name) {
				p.meta.Names = append(p.meta.Names, name)
			}
		}
	}
}
