package prose

import "github.com/wirecheck/wirecheck/checker/lexicon"

// works are the words behind which a title may stand without quotation marks,
// and those for words themselves: “the film It made”, “the pronoun He is”.
var works = lexicon.SetOf("adaptation album albums anthem anthology artwork ballad ballet bestseller biography biopic blockbuster blog book booklet books cartoon chapter chorus classic column comedies comedy comic comics debut documentary drama dramas editorial epic episode essay exhibit exhibition fable feature film films flick franchise game games hashtag headline hit hits hymn installation journal letter lp lyric lyrics magazine manga manifesto masterpiece memoir memoirs miniseries mixtape monologue motto movie movies musical musicals mystery novel novella novels novelty opera operetta page painting pamphlet paper paperback phrase picture play playlet plays podcast poem poems poetry prequel program programme pronoun pronouns publication record refrain release remake report romcom saga satire sculpture sequel sequels serial series short show shows sign single singles sitcom slogan soap sonata song songbook songs soundtrack story symphony tale text thriller title titled titles track tract tragedy treatise trilogy tune video volume weekly western whodunit word words work works")

// Entitles reports whether token i is a word for something that bears a title, or
// for a word itself: a capital behind it may open the title.
func (f *Facts) Entitles(i int) bool { return i >= 0 && works.Has(f.Tokens[i].Hash) }
