// Package google has texts translated by Google Cloud Translation, version 3.
//
// It is a package of its own for what it brings along: 30 modules, 16 MB of program,
// and near 20 ms at the start of every program that holds it, whether it translates or
// not.
package google

import (
	"context"
	"fmt"
	"strings"

	translate "cloud.google.com/go/translate/apiv3"
	"cloud.google.com/go/translate/apiv3/translatepb"
	"github.com/googleapis/gax-go/v2"
	"github.com/wirecheck/wirecheck/checker/retranslate"
	"google.golang.org/api/option"
	"google.golang.org/grpc"
)

const name = "google"

// What Cloud Translation takes and costs: cloud.google.com/translate, “Quotas and
// limits” (“less than 30,000 code points”) and “Pricing”, 2026.
const (
	maxTexts    = 1024
	maxRunes    = 30_000 - 1
	price       = 20 // US dollars for a million code points, Google's own models
	customPrice = 80 // models that a customer has trained
)

// Options are how Cloud Translation is called.
type Options struct {
	Project  string // "" for GOOGLE_CLOUD_PROJECT, or the one that the credentials name
	Location string // "" for global
	Model    string // as general/nmt, or a model's ID or whole name; "" for Google's choice
	Glossary string // an ID or whole name; "" for none. Glossaries are not global: they want a location.
	Endpoint string // host:port; "" for Google's own

	// Client are options of Google's client. Where there are any, the credentials are
	// their business and not looked for.
	Client   []option.ClientOption
	Patience retranslate.Patience
}

// Engine is Cloud Translation. Make one with [New].
type Engine struct {
	options Options
	about   retranslate.About

	turn    chan struct{} // held while the client is made
	client  *translate.TranslationClient
	project string // known once there is a client

	dial []option.ClientOption // for tests
}

// New makes an engine. Credentials are looked for, and a connection made, when it is
// first asked to translate.
func New(o Options) (*Engine, error) {
	if o.Location == "" {
		o.Location = "global"
	}
	if o.Glossary != "" && o.Location == "global" {
		return nil, fail(retranslate.Setup, "a glossary has a location, such as us-central1, and it must be named")
	}
	return &Engine{options: o, about: o.about(), turn: make(chan struct{}, 1)}, nil
}

// Close ends the connection, if there is one. The engine is not to be used after it.
func (e *Engine) Close() error {
	e.turn <- struct{}{}
	defer func() { <-e.turn }()
	if e.client == nil {
		return nil
	}
	return e.client.Close()
}

// About describes Cloud Translation.
func (e *Engine) About() retranslate.About { return e.about }

func (o *Options) about() retranslate.About {
	about := retranslate.About{
		Name:     name,
		Model:    o.Model,
		Price:    price,
		MaxTexts: maxTexts,
		MaxRunes: maxRunes,
	}
	if m := o.Model; m != "" && !strings.Contains(m, "general/") {
		about.Price = customPrice
	}
	if o.Glossary != "" {
		about.Model += "+" + o.Glossary
	}
	return about
}

// Translate sends texts to Cloud Translation.
func (e *Engine) Translate(ctx context.Context, pair retranslate.Pair, texts []string) ([]string, error) {
	if len(texts) == 0 {
		return nil, nil
	}
	if err := e.About().Takes(texts); err != nil {
		return nil, err
	}
	return e.options.Patience.Do(ctx, name, func(ctx context.Context) ([]string, bool, error) {
		if err := e.connect(ctx); err != nil {
			return nil, false, err
		}
		response, err := e.client.TranslateText(ctx, e.request(pair, texts), maxAnswer(texts))
		if err != nil {
			return e.refused(ctx, err)
		}
		translations := response.GetTranslations()
		if e.options.Glossary != "" {
			translations = response.GetGlossaryTranslations()
		}
		var answers []string
		for _, t := range translations {
			answers = append(answers, t.GetTranslatedText())
		}
		renderings, err := retranslate.Accept(name, texts, answers)
		return renderings, false, err
	})
}

// request writes what is sent. Without a MIME type the answer would be HTML.
func (e *Engine) request(pair retranslate.Pair, texts []string) *translatepb.TranslateTextRequest {
	parent := fmt.Sprintf("projects/%s/locations/%s", e.project, e.options.Location)
	request := &translatepb.TranslateTextRequest{
		Parent:             parent,
		Contents:           texts,
		MimeType:           "text/plain",
		SourceLanguageCode: language(pair.From),
		TargetLanguageCode: language(pair.To),
	}
	if e.options.Model != "" {
		request.Model = within(parent+"/models/", e.options.Model)
	}
	if e.options.Glossary != "" {
		request.GlossaryConfig = &translatepb.TranslateTextGlossaryConfig{Glossary: within(parent+"/glossaries/", e.options.Glossary)}
	}
	return request
}

// within makes a whole name of an ID.
func within(parent, id string) string {
	if strings.HasPrefix(id, "projects/") {
		return id
	}
	return parent + id
}

// maxAnswer is how much is read of an answer: renderings are about as long as their
// texts.
func maxAnswer(texts []string) gax.CallOption {
	size := 64 << 10
	for _, text := range texts {
		size += 16 * len(text)
	}
	return gax.WithGRPCOptions(grpc.MaxCallRecvMsgSize(size))
}

// language is what Google calls a language: without a region, but where the region
// makes another language of it.
func language(tag string) string {
	switch tag {
	case "fr-CA", "pt-BR", "pt-PT", "zh-CN", "zh-TW":
		return tag
	case "zh-Hans":
		return "zh-CN"
	case "zh-Hant":
		return "zh-TW"
	}
	base, _, _ := strings.Cut(tag, "-")
	return base
}
