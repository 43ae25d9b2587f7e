package google

import (
	"context"
	"log/slog"
	"os"
	"slices"

	"cloud.google.com/go/auth"
	"cloud.google.com/go/auth/credentials"
	translate "cloud.google.com/go/translate/apiv3"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"google.golang.org/api/option"
)

// connect makes the client when there is none yet. What fails is tried again by the
// next call.
func (e *Engine) connect(ctx context.Context) error {
	select {
	case e.turn <- struct{}{}:
		defer func() { <-e.turn }()
	case <-ctx.Done():
		return ctx.Err()
	}
	if e.client != nil {
		return nil
	}
	// With GOOGLE_SDK_GO_LOGGING_LEVEL=debug the client writes every request to the
	// log, story and all, unless it has a logger of ours.
	options := []option.ClientOption{option.WithLogger(silent)}
	project := e.options.Project
	if project == "" {
		project = os.Getenv("GOOGLE_CLOUD_PROJECT")
	}
	if len(e.options.Client) == 0 {
		creds, err := find(ctx)
		if err != nil {
			return err
		}
		if project == "" {
			project, _ = creds.ProjectID(ctx) // it need not name one
		}
		options = append(options, option.WithAuthCredentials(creds))
	}
	if project == "" {
		return fail(retranslate.Setup, "no project is named: set GOOGLE_CLOUD_PROJECT")
	}
	if e.options.Endpoint != "" {
		options = append(options, option.WithEndpoint(e.options.Endpoint))
	}
	// The client outlives this call.
	client, err := translate.NewTranslationClient(context.WithoutCancel(ctx), slices.Concat(options, e.options.Client, e.dial)...)
	if err != nil {
		return fail(retranslate.Setup, "Google's client does not take its options")
	}
	e.client, e.project = client, project
	return nil
}

var silent = slog.New(slog.DiscardHandler)

const howToLogIn = "set GOOGLE_APPLICATION_CREDENTIALS to a key file, or run “gcloud auth application-default login”"

// find looks for Application Default Credentials and has them give a token, so that
// those that are none are told apart from a translation that fails: with
// GCE_METADATA_HOST set, Google's client takes it that there will be credentials.
// What Google's library says is not told, for it quotes what token servers say.
func find(ctx context.Context) (*auth.Credentials, error) {
	type found struct {
		creds *auth.Credentials
		err   error
	}
	search := make(chan found, 1)
	go func() { // it may ask the network whether this is Google's cloud, and knows no context
		creds, err := credentials.DetectDefault(&credentials.DetectOptions{Scopes: translate.DefaultAuthScopes(), Logger: silent})
		search <- found{creds, err}
	}()
	var f found
	select {
	case f = <-search:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if f.err != nil {
		if file := os.Getenv("GOOGLE_APPLICATION_CREDENTIALS"); file != "" {
			return nil, fail(retranslate.Credentials, "the file that GOOGLE_APPLICATION_CREDENTIALS names, "+file+", cannot be read as credentials")
		}
		return nil, fail(retranslate.Credentials, "no Application Default Credentials: "+howToLogIn)
	}
	if _, err := f.creds.Token(ctx); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if len(f.creds.JSON()) == 0 { // of no file
			return nil, fail(retranslate.Credentials, "the metadata server of Google's cloud (GCE_METADATA_HOST, if set) gives no token; elsewhere "+howToLogIn)
		}
		return nil, fail(retranslate.Credentials, "no token is given for the Application Default Credentials: they are withdrawn, or the token server cannot be reached")
	}
	return f.creds, nil
}
