// Package enginetest holds what every engine of retranslate must do, as tests that
// each of them passes, whatever goes wrong on the far side.
package enginetest

import (
	"slices"
	"sync"
	"time"

	"github.com/wirecheck/wirecheck/checker/retranslate"
)

// Fault is what a far side does instead of answering.
type Fault string

// The faults. At Busy and Down a call is made again, at none of the others.
const (
	None    Fault = ""
	Busy    Fault = "busy"    // too many calls; says how long to wait
	Down    Fault = "down"    // cannot answer now
	Denied  Fault = "denied"  // the credentials are not taken
	Barred  Fault = "barred"  // they are, and do not suffice
	Spent   Fault = "spent"   // the account is used up
	Strange Fault = "strange" // does not know the language
	Refused Fault = "refused" // does not take the request, for no reason known
	Moved   Fault = "moved"   // sends us to another host
	Garbage Fault = "garbage" // answers with what is no answer
	Broken  Fault = "broken"  // answers in broken UTF-8
	Cut     Fault = "cut"     // closes the connection half-way
	Silent  Fault = "silent"  // goes quiet half-way, until the caller leaves
	Flood   Fault = "flood"   // answers without end
)

// Reply is what a far side says to a call: renderings, or a fault.
type Reply struct {
	Texts []string
	Fault Fault
	After time.Duration // with Busy: how long it asks to be left alone; 0 to say nothing
}

// Call is what arrived at a far side.
type Call struct {
	Texts    []string
	From, To string // in the engine's own words
	Secret   string // key or token that came along
}

// Far is the far side of an engine. A back end's test puts a server before it that
// speaks as the engine does, and tells Far of every call. A fault's answer should
// quote the call's texts and key where the dialect lets it, to see that they are not
// told.
type Far struct {
	mu    sync.Mutex
	reply func(call int, c Call) Reply
	calls []Call
	half  func()
}

// Answering makes a far side that answers every call, see [Translated].
func Answering() *Far {
	return &Far{reply: renderings}
}

// Receive notes a call and says what to reply.
func (f *Far) Receive(c Call) Reply {
	f.mu.Lock()
	defer f.mu.Unlock()
	c.Texts = slices.Clone(c.Texts)
	f.calls = append(f.calls, c)
	return f.reply(len(f.calls), c)
}

// Calls gives the calls so far.
func (f *Far) Calls() []Call {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.calls)
}

// HalfWay is called by the server when it has sent half of an answer and goes quiet.
func (f *Far) HalfWay() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.half != nil {
		f.half()
	}
}

// Translated is how far sides translate: every text in angles, so that each rendering
// can be told to be of its text.
func Translated(text string) string { return "⟨" + text + "⟩" }

// renderings is the reply of a far side that has no fault, to any call.
func renderings(_ int, c Call) Reply {
	var r Reply
	for _, text := range c.Texts {
		r.Texts = append(r.Texts, Translated(text))
	}
	return r
}

// Subject is an engine to be tested.
type Subject struct {
	// New makes the engine with a far side.
	New func(far *Far, patience retranslate.Patience) retranslate.Translator
	// Secret is the key or token it is called with; "" for none.
	Secret string
	// Faults are those its dialect has, with the kinds of error they are.
	Faults map[Fault]retranslate.Kind
}
