# Olivine: two commands do all the set-up.
#   make run    installs what is missing, builds, and opens the four steps for a browser
#   make test   builds and runs every test
.DEFAULT_GOAL := run
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

# Wider registers where this machine has them; every build gives the same bytes.
MARCH := $(shell Tools/cpu-flags)
SWIFT_FLAGS := -c release $(MARCH)
TEST_FLAGS := $(SWIFT_FLAGS) --disable-testable-imports

.PHONY: run demo test test-browser gallery bench lint long install dist tables rules clean

run: ## Build, and serve the four steps to a browser on this machine.
	Tools/set-up
	swift build $(SWIFT_FLAGS) --product olivine
	.build/release/olivine serve

demo: ## Build, and walk through the four steps on the terminal for an invented person.
	Tools/set-up
	swift build $(SWIFT_FLAGS) --product olivine
	.build/release/olivine demo --out demo

test: ## Build and run every test.
	Tools/set-up
	swift test $(TEST_FLAGS)

long: ## The same with millions of random people, 200 killed writers and a long calibration; some hours.
	OLIVINE_LONG=1 swift test $(TEST_FLAGS)
	swift build $(SWIFT_FLAGS) --product olivine
	.build/release/olivine study calibrate --replicates 10000 --markdown Documentation/calibration.md
	Tools/check-same-bits $(MARCH)

gallery: ## Write every page for invented people, with pictures where Chromium is installed.
	swift build $(SWIFT_FLAGS) --product olivine
	.build/release/olivine gallery --out gallery
	Tools/gallery-pictures gallery

test-browser: ## Walk the four steps in Chromium and run axe-core over every page, where it is installed.
	swift build $(SWIFT_FLAGS) --product olivine
	.build/release/olivine gallery --out gallery
	Tools/axe-check gallery
	Tools/install-browser
	Tools/browser-journeys .build/release/olivine

bench: ## Time per posterior beside a numpy quadrature of the same model, in the same minute.
	Tools/set-up
	swift build $(SWIFT_FLAGS) --product OlivineBenchmarks
	python=$$(Tools/python-with-numpy) && $$python Benchmarks/run

lint: ## Layout, generated files, and the words of the tables.
	Tools/set-up
	swift format lint --strict --recursive Sources Tests Tools Benchmarks Package.swift
	swift run $(SWIFT_FLAGS) GenerateTables
	git diff --exit-code -- Sources/Catalogue/Tables
	Tools/check-rule-book $(MARCH)

tables: ## Turn Data/*.tsv into Swift, and the rules into Documentation/rules.md.
	swift run $(SWIFT_FLAGS) GenerateTables
	swift build $(SWIFT_FLAGS) --product olivine
	.build/release/olivine rules --markdown > Documentation/rules.md

dist: ## One archive that runs on another machine of this kind, from any folder.
	Tools/set-up
	Tools/make-archive

install: ## Copy the program to PREFIX (default /usr/local).
	swift build $(SWIFT_FLAGS) --product olivine
	install -d $(or $(PREFIX),/usr/local)/bin
	install .build/release/olivine $(or $(PREFIX),/usr/local)/bin/olivine

clean:
	rm -rf .build demo gallery
