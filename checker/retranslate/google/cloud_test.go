package google

import (
	"context"
	"net"
	"strings"
	"testing"

	"cloud.google.com/go/translate/apiv3/translatepb"
	"github.com/wirecheck/wirecheck/checker/retranslate/enginetest"
	"google.golang.org/api/option"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"
	"google.golang.org/protobuf/types/known/durationpb"
)

// cloud speaks as Cloud Translation does, before a far side.
type cloud struct {
	translatepb.UnimplementedTranslationServiceServer
	t    *testing.T
	far  *enginetest.Far
	seen func(*translatepb.TranslateTextRequest)
	line *line
}

// line is a listener whose connections can be cut.
type line struct {
	net.Listener
	last net.Conn
}

func (l *line) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	if err == nil {
		l.last = conn
	}
	return conn, err
}

// serve has a cloud listen until the test ends.
func (c cloud) serve(l net.Listener) {
	c.line = &line{Listener: l}
	s := grpc.NewServer()
	translatepb.RegisterTranslationServiceServer(s, c)
	go s.Serve(c.line)
	c.t.Cleanup(s.Stop)
}

func (c cloud) TranslateText(ctx context.Context, r *translatepb.TranslateTextRequest) (*translatepb.TranslateTextResponse, error) {
	if r.GetMimeType() != "text/plain" || r.GetParent() == "" {
		c.t.Errorf("MIME type %q, parent %q", r.GetMimeType(), r.GetParent())
	}
	if c.seen != nil {
		c.seen(r)
	}
	md, _ := metadata.FromIncomingContext(ctx)
	call := enginetest.Call{Texts: r.GetContents(), From: r.GetSourceLanguageCode(), To: r.GetTargetLanguageCode()}
	if auth := md.Get("authorization"); len(auth) > 0 {
		call.Secret = strings.TrimPrefix(auth[0], "Bearer ")
	}
	reply := c.far.Receive(call)
	quoting := strings.Join(r.GetContents(), " ") + call.Secret
	switch reply.Fault {
	case enginetest.None:
		response := &translatepb.TranslateTextResponse{}
		for _, text := range reply.Texts {
			response.Translations = append(response.Translations, &translatepb.Translation{TranslatedText: text})
		}
		if r.GetGlossaryConfig() != nil {
			response.GlossaryTranslations, response.Translations = response.Translations, make([]*translatepb.Translation, len(reply.Texts))
		}
		return response, nil
	case enginetest.Flood:
		return &translatepb.TranslateTextResponse{Translations: []*translatepb.Translation{{TranslatedText: strings.Repeat(quoting, 1<<13)}}}, nil
	case enginetest.Cut:
		c.line.last.Close()
		<-ctx.Done()
		return nil, ctx.Err()
	case enginetest.Silent:
		c.far.HalfWay()
		<-ctx.Done()
		return nil, ctx.Err()
	case enginetest.Busy:
		s := status.New(codes.ResourceExhausted, quoting)
		if reply.After > 0 {
			s, _ = s.WithDetails(&errdetails.RetryInfo{RetryDelay: durationpb.New(reply.After)})
		}
		return nil, s.Err()
	case enginetest.Barred:
		s, _ := status.New(codes.PermissionDenied, quoting).WithDetails(&errdetails.ErrorInfo{Reason: "SERVICE_DISABLED", Domain: quoting, Metadata: map[string]string{"q": quoting}})
		return nil, s.Err()
	case enginetest.Denied:
		s, _ := status.New(codes.Unauthenticated, quoting).WithDetails(&errdetails.ErrorInfo{Reason: quoting})
		return nil, s.Err()
	case enginetest.Strange:
		s, _ := status.New(codes.InvalidArgument, quoting).WithDetails(&errdetails.BadRequest{FieldViolations: []*errdetails.BadRequest_FieldViolation{{Field: "target_language_code", Description: quoting}}})
		return nil, s.Err()
	}
	return nil, status.Error(refusals[reply.Fault], quoting)
}

var refusals = map[enginetest.Fault]codes.Code{enginetest.Down: codes.Unavailable, enginetest.Refused: codes.InvalidArgument}

// inProcess is Google's client before a server in this process.
func inProcess(t *testing.T, c cloud) []option.ClientOption {
	l := bufconn.Listen(1 << 20)
	c.serve(l)
	conn, err := grpc.NewClient("passthrough:///cloud",
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return l.DialContext(ctx) }),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return []option.ClientOption{option.WithGRPCConn(conn)}
}

func loopback(t *testing.T) net.Listener {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// plainly has a client speak without TLS.
var plainly = option.WithGRPCDialOption(grpc.WithTransportCredentials(insecure.NewCredentials()))

// raw writes messages as they are.
type raw struct{}

func (raw) Marshal(v any) ([]byte, error)      { return v.([]byte), nil }
func (raw) Unmarshal(data []byte, v any) error { *v.(*[]byte) = data; return nil }
func (raw) Name() string                       { return "proto" }
