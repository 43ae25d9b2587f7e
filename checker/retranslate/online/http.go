package online

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/retranslate"
)

// dialect is an engine that is asked by a POST of JSON to one address.
type dialect struct {
	about    retranslate.About
	url      string
	header   http.Header // beside those that all have
	maxBytes int         // of a request; 0 for no limit
	patience retranslate.Patience
	client   *http.Client

	// refusal is what the dialect knows of an answer other than 200; kind Answer
	// when it knows nothing, and what HTTP says of it holds. The body may quote the
	// story: it may be looked at and not be told.
	refusal func(status int, body []byte) (kind retranslate.Kind, why string)
}

// maxRefusal is how much of the body of a refusal is looked at, in bytes.
const maxRefusal = 4 << 10

// newClient makes a client that follows no redirection, so that neither key nor story
// goes where the user did not send it.
func newClient() *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxResponseHeaderBytes = 64 << 10
	return &http.Client{
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// address reads what the user says is the address of an engine. A key goes over
// https only, unless it stays on the machine.
func address(engine, text string, key Secret) (_ *url.URL, local bool, _ error) {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || u.User != nil || u.RawQuery != "" {
		return nil, false, &retranslate.Error{Engine: engine, Kind: retranslate.Setup, Err: errors.New("its address must be like https://host:port/path, without name, password or query")}
	}
	ip := net.ParseIP(u.Hostname())
	local = u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()
	if key != "" && u.Scheme == "http" && !local {
		return nil, false, &retranslate.Error{Engine: engine, Kind: retranslate.Setup, Err: fmt.Errorf("a key is not sent to %s without https", u.Host)}
	}
	return u, local, nil
}

// About describes the engine.
func (d *dialect) About() retranslate.About { return d.about }

// ask sends a request about texts; read finds the renderings in what comes back.
func (d *dialect) ask(ctx context.Context, texts []string, request any, read func(body []byte) ([]string, error)) ([]string, error) {
	if len(texts) == 0 {
		return nil, nil
	}
	if err := d.about.Takes(texts); err != nil {
		return nil, err
	}
	var body bytes.Buffer
	to := json.NewEncoder(&body)
	to.SetEscapeHTML(false) // three bytes for one, and the engine's limit is in bytes
	if err := to.Encode(request); err != nil {
		return nil, d.error(retranslate.Setup, "the request cannot be written as JSON")
	}
	if d.maxBytes > 0 && body.Len() > d.maxBytes {
		return nil, d.error(retranslate.Setup, fmt.Sprintf("%d bytes in one call, where it takes %d", body.Len(), d.maxBytes))
	}
	return d.patience.Do(ctx, d.about.Name, func(ctx context.Context) ([]string, bool, error) {
		answer, again, err := d.post(ctx, body.Bytes())
		if err != nil {
			return nil, again, err
		}
		answers, err := read(answer)
		if err != nil || !utf8.Valid(answer) {
			return nil, false, d.error(retranslate.Answer, "not the JSON that was expected")
		}
		renderings, err := retranslate.Accept(d.about.Name, texts, answers)
		return renderings, false, err
	})
}

// post makes one call and gives the body of the answer.
func (d *dialect) post(ctx context.Context, body []byte) (answer []byte, again bool, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, d.url, bytes.NewReader(body))
	if err != nil {
		return nil, false, d.error(retranslate.Setup, "its address cannot be used")
	}
	request.Header = d.header.Clone()
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", "wirecheck")
	response, err := d.client.Do(request)
	if err != nil {
		return nil, false, d.broken(ctx, err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return d.refused(response)
	}
	limit := maxAnswer(len(body))
	answer, err = io.ReadAll(io.LimitReader(response.Body, limit+1))
	switch {
	case err != nil:
		return nil, false, d.broken(ctx, err)
	case int64(len(answer)) > limit:
		return nil, false, d.error(retranslate.Answer, fmt.Sprintf("more than %d bytes", limit))
	}
	return answer, false, nil
}

// maxAnswer is how much is read of the answer to a request, in bytes. Renderings are
// about as long as their texts; JSON may write a letter in six bytes.
func maxAnswer(request int) int64 { return 64<<10 + 16*int64(request) }

// refused makes an error of an answer other than 200.
func (d *dialect) refused(response *http.Response) (_ []byte, again bool, _ error) {
	body, _ := io.ReadAll(io.LimitReader(response.Body, maxRefusal)) // what could be read is enough
	status := response.StatusCode
	kind, why := d.refusal(status, body)
	if kind == retranslate.Answer {
		kind, why = refusal(status)
		again = kind == retranslate.Quota || kind == retranslate.Unavailable
	}
	e := d.error(kind, fmt.Sprintf("%s (HTTP %d)", why, status))
	e.RetryAfter = retryAfter(response.Header.Get("Retry-After"), time.Now())
	return nil, again, e
}

// refusal is what HTTP says of a status.
func refusal(status int) (retranslate.Kind, string) {
	switch {
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		return retranslate.Credentials, "the key is not taken"
	case status == http.StatusTooManyRequests:
		return retranslate.Quota, "too many calls"
	case status == http.StatusRequestEntityTooLarge:
		return retranslate.Setup, "more than it takes in one call"
	case status == http.StatusNotFound || status == http.StatusMethodNotAllowed:
		return retranslate.Setup, "there is no such engine at this address"
	case status >= 500:
		return retranslate.Unavailable, "it cannot answer now"
	case status >= 300 && status < 400:
		return retranslate.Setup, "it sends us to another address, where we do not go"
	}
	return retranslate.Setup, "it does not take the request"
}

// retryAfter reads the header Retry-After: seconds, or a date. 0 when it says nothing.
func retryAfter(value string, now time.Time) time.Duration {
	if seconds, err := strconv.Atoi(value); err == nil {
		return time.Duration(min(max(seconds, 0), 24*60*60)) * time.Second
	}
	if at, err := http.ParseTime(value); err == nil {
		return max(at.Sub(now), 0)
	}
	return 0
}

// broken makes an error of what net/http says of a call that came to nothing. Of its
// words only those are kept that speak of the network: it quotes addresses, and what
// the other side sent.
func (d *dialect) broken(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	e := d.error(retranslate.Unavailable, "what came back is no answer of HTTP")
	if op, ok := errors.AsType[*net.OpError](err); ok {
		e.Err = op
	} else if untrusted, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		e.Err = untrusted
	} else if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		e.Err = errors.New("the connection was closed before the answer was whole")
	}
	return e
}

func (d *dialect) error(kind retranslate.Kind, why string) *retranslate.Error {
	return &retranslate.Error{Engine: d.about.Name, Kind: kind, Err: errors.New(why)}
}
