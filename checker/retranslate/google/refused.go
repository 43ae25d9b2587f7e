package google

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/googleapis/gax-go/v2/apierror"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func fail(kind retranslate.Kind, why string) *retranslate.Error {
	return &retranslate.Error{Engine: name, Kind: kind, Err: errors.New(why)}
}

// refused makes an error of what the client says of a call, and says whether to call
// again. Of Google's words only codes are told: its sentences may quote the story.
func (e *Engine) refused(ctx context.Context, err error) (_ []string, again bool, _ error) {
	if ctx.Err() != nil {
		return nil, false, ctx.Err()
	}
	s, _ := status.FromError(err)
	var reason string
	var details apierror.ErrDetails
	if api, ok := apierror.FromError(err); ok {
		reason, details = api.Reason(), api.Details()
	}
	if s.Code() == codes.DeadlineExceeded {
		return nil, false, context.DeadlineExceeded
	}
	kind, why := e.judge(s, reason, details)
	failed := fail(kind, fmt.Sprintf("%s (%s)", why, code(s.Code(), reason)))
	if wait := details.RetryInfo.GetRetryDelay(); wait != nil {
		failed.RetryAfter = max(wait.AsDuration(), 0)
	}
	again = kind == retranslate.Quota || s.Code() == codes.Unavailable && !brokenOff(s)
	return nil, again, failed
}

// judge finds the kind of an error and a few words for it.
func (e *Engine) judge(s *status.Status, reason string, details apierror.ErrDetails) (retranslate.Kind, string) {
	switch s.Code() {
	case codes.Unauthenticated:
		return retranslate.Credentials, "the credentials are not taken"
	case codes.PermissionDenied:
		switch reason {
		case "SERVICE_DISABLED":
			return retranslate.Permission, "the Cloud Translation API is not enabled in project " + e.project
		case "BILLING_DISABLED":
			return retranslate.Permission, "project " + e.project + " has no billing account"
		}
		return retranslate.Permission, "these credentials may not translate in project " + e.project + ": the role cloudtranslate.user would do"
	case codes.ResourceExhausted:
		if ours(s, "received message") {
			return retranslate.Answer, "far longer than what was sent"
		}
		return retranslate.Quota, "the quota of project " + e.project
	case codes.InvalidArgument:
		if aboutLanguage(s, details) {
			return retranslate.Language, "it does not translate this pair"
		}
		return retranslate.Setup, "it does not take the request; model and glossary must be in the same location"
	case codes.NotFound:
		return retranslate.Setup, "there is no such project, location, model or glossary"
	case codes.FailedPrecondition, codes.OutOfRange, codes.Unimplemented:
		return retranslate.Setup, "it does not take the request"
	case codes.Internal:
		if ours(s, "failed to unmarshal") {
			return retranslate.Answer, "what came back is no message of Google's"
		}
	case codes.Unavailable:
		return retranslate.Unavailable, "it cannot be reached, or cannot answer now"
	}
	return retranslate.Unavailable, "it failed"
}

// ours reports whether an error is one of the gRPC library's own, which have no code
// of their own.
func ours(s *status.Status, words string) bool {
	return strings.HasPrefix(s.Message(), "grpc: ") && strings.Contains(s.Message(), words)
}

// brokenOff reports whether a connection was lost after the request had gone out. The
// gRPC library gives that the code of a server that cannot answer; the words are those
// of its package internal/transport, 1.84.
func brokenOff(s *status.Status) bool {
	for _, words := range []string{"error reading from server", "closing transport", "transport is closing", "keepalive ping failed"} {
		if strings.Contains(s.Message(), words) {
			return true
		}
	}
	return false
}

// aboutLanguage reports whether Google finds fault with a language: “Bad language
// pair”, “Target language is invalid”.
func aboutLanguage(s *status.Status, details apierror.ErrDetails) bool {
	for _, violation := range details.BadRequest.GetFieldViolations() {
		if strings.Contains(violation.GetField(), "language") {
			return true
		}
	}
	return strings.Contains(strings.ToLower(s.Message()), "language")
}

// code writes a code with Google's reason for it, where that looks like one: SERVICE_DISABLED
// (google.rpc.ErrorInfo).
func code(c codes.Code, reason string) string {
	strange := func(r rune) bool { return r != '_' && (r < 'A' || r > 'Z') && (r < '0' || r > '9') }
	if reason == "" || len(reason) > 63 || strings.ContainsFunc(reason, strange) {
		return c.String()
	}
	return c.String() + ", " + reason
}
