package prose

import (
	"strings"
	"sync"
)

// byLanguage keeps what is read of the tables of languages, each from when it is first
// asked for.
type byLanguage[T any] struct {
	read func(language string) *T // nil where no table tells
	kept sync.Map                 // language → func() *T
}

// of gives what is read of a language; nil where no table tells.
func (b *byLanguage[T]) of(language string) *T {
	language, _, _ = strings.Cut(language, "-")
	kept, ok := b.kept.Load(language)
	if !ok {
		kept, _ = b.kept.LoadOrStore(language, sync.OnceValue(func() *T { return b.read(language) }))
	}
	return kept.(func() *T)()
}
