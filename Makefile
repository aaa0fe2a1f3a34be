# The verbs of the house; `make` alone lists them. Each says what it runs, and runs only that.
.DEFAULT_GOAL := help
.PHONY: help run test check evidence bench oracle fuzz format install deb guides

PART ?= main
N ?= 10000
SEED ?= 1
MINUTES ?= 20
SWIFT_FILES := Package.swift Directory Importers Sources Tests

help: ## List the verbs
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

install: ## Install the Debian packages that are missing (apt-get, with sudo if not root)
	@scripts/install

run: ## Build for release, show the main job on the demo network, and serve the desk
	@scripts/run

test: install ## Build everything and run all tests
	swift build --build-tests
	swift test --skip-build

check: install ## Lint, imports, all tests, the core without its traits, and the desk in a browser
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build
	swift build --disable-default-traits --product sportello --scratch-path .build-core
	@scripts/browser

evidence: install ## Run what the README claims and compare; PART=name, one of scripts/evidence.d
	@scripts/evidence $(PART)

oracle: install ## Compare the router with the oracle's answers; N=services SEED=number
	@scripts/oracle $(N) $(SEED)

guides: install ## Print the demo network's guide in all languages and formats into .build/guides
	@scripts/guides

bench: install ## Build for release and run each benchmark of Tests/Benchmarks
	@scripts/bench

fuzz: install ## Fuzz the readers for MINUTES=20 each, or one of them: TARGET=csv
	@scripts/fuzz $(MINUTES) $(TARGET)

deb: ## Build the Debian package into build/
	@scripts/deb

format: ## Format all Swift files in place
	swift format --in-place --parallel --recursive $(SWIFT_FILES)
