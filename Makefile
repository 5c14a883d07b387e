# Two commands are all that is needed: `make run` and `make test`. Each sets up what it needs.

PREFIX ?= /usr/local
SOURCES = Sources Tests Package.swift
# The release binary carries the Swift library, so that it runs where no toolchain is.
RELEASE = -c release --static-swift-stdlib
DEBUG = --explicit-target-dependency-import-check error
# A crash must end the run: the backtracer would wait at a terminal for a key.
export SWIFT_BACKTRACE = enable=no

.PHONY: run test install record lint check-jupyter fuzz set-up release debug

## The workbench; without a terminal the tour, printed.
run: release
	@assay="$$(swift build $(RELEASE) --show-bin-path)/assay"; \
	if [ -t 0 ] && [ -t 1 ]; then \
	  echo "Begin with 'load seeds/war*', or take the tour: 'run notebooks/tour.assay --echo'."; \
	  exec "$$assay"; \
	else exec "$$assay" run notebooks/tour.assay --echo; fi

## Every test.
test: debug
	swift test --skip-build $(DEBUG)

## The binary under PREFIX, with its man page, what completes its arguments in other shells, and the
## notices of the libraries that are linked into it.
install: release
	@assay="$$(swift build $(RELEASE) --show-bin-path)/assay"; set -e; \
	install -D -m 755 "$$assay" "$(DESTDIR)$(PREFIX)/bin/assay"; \
	share="$(DESTDIR)$(PREFIX)/share"; \
	"$$assay" manual | install -D -m 644 /dev/stdin "$$share/man/man1/assay.1"; \
	"$$assay" completions bash | install -D -m 644 /dev/stdin \
	  "$$share/bash-completion/completions/assay"; \
	"$$assay" completions zsh | install -D -m 644 /dev/stdin "$$share/zsh/site-functions/_assay"; \
	"$$assay" completions fish | install -D -m 644 /dev/stdin \
	  "$$share/fish/vendor_completions.d/assay.fish"; \
	for library in libedit libbsd libmd libncurses; do \
	  install -D -m 644 "/usr/share/doc/$$library-dev/copyright" \
	    "$$share/doc/assay/$$library.copyright"; \
	done

## Rewrites transcripts and notebooks after an intended change; read the difference before it is
## committed.
record: debug
	ASSAY_RECORD=1 swift test --skip-build $(DEBUG)
	git --no-pager diff --stat -- Tests notebooks README.md

## The formatter's rules; the rest of the style is in Tests/TidyTests.
lint:
	swift format lint --strict -r $(SOURCES)

## Every notebook by Jupyter's own tools, in a Python environment of its own.
check-jupyter: debug
	python3 Tests/Jupyter/check.py "$$(swift build $(DEBUG) --show-bin-path)/assay"

## Readers on made-up bytes, for SECONDS; a crash leaves its input behind. No part of the tests.
## FUZZ=articles reads articles, FUZZ=numerals numbers, FUZZ=language lines of the shell.
## What Swift makes once and keeps for good looks like a leak to LeakSanitizer, which ends a clean
## run with an error: it is off, and the other sanitizers are not.
SECONDS ?= 120
FUZZ ?= articles
fuzz: set-up
	ASSAY_FUZZ=1 swift build --scratch-path .build-fuzz -c release --product assay-fuzz-$(FUZZ) \
	  -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld -Xswiftc -enable-testing
	mkdir -p .build-fuzz/$(FUZZ)
	ASAN_OPTIONS=detect_leaks=0 .build-fuzz/release/assay-fuzz-$(FUZZ) -max_total_time=$(SECONDS) -max_len=3000 -timeout=10 \
	  -dict="$$(ls -d Tests/Fuzzing/*/words.dict | grep -i $(FUZZ))" \
	  -artifact_prefix=.build-fuzz/ .build-fuzz/$(FUZZ) seeds seeds/formats notebooks

set-up:
	@.ci/set-up

release: set-up
	swift build $(RELEASE) --product assay

debug: set-up
	swift build $(DEBUG) --build-tests
