// Package ingest turns bytes into stories, one file a format.
//
// The input is read once, forward. Whenever input and plain text stop marching
// together (a tag, an entity) a run goes into the text's map, so that nobody
// has to search the input again to learn where a word stood. Plain text and the
// text of a story line are their own input: their map is the identity.
//
// Nothing here reaches for the network. What cannot be read is an [*Error] for
// that story alone; the stories beside it are still read.
package ingest
