# methodgen: from descriptions of signed method calls to clients, docs and tests.
# `make` alone prints this help. Everything runs in .venv, made from requirements.lock.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
TESTS := tests generated/*/tests
SOURCES := generator tests bench examples supply generated

.DEFAULT_GOAL := help
.PHONY: fuzz mutants help generate docs browser test check accept new types lint bench lock wheel clean sandbox

help: ## Print this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

generate: $(READY) ## Regenerate everything under generated/ from methods/
	@$(BIN)/methodgen generate

docs: $(READY) ## Build a web site of the docs of each service, into generated/*/site/
	@$(BIN)/methodgen docs

browser: ## Install Chromium for the browser tests, where apt-get exists and it is missing
	@command -v chromium chromedriver >/dev/null || { command -v apt-get >/dev/null && apt-get update -qq && \
	  apt-get install -y -qq --no-install-recommends chromium chromium-driver >/dev/null; } || \
	  echo "no Chromium and no apt-get: the browser tests will be skipped"

test: $(READY) ## Run the whole test suite, generated tests included
	@$(BIN)/pytest -q -n auto $(TESTS)

check: $(READY) lint types ## Descriptions are legal, output is current, linters and type checkers pass
	@$(BIN)/methodgen lint
	@$(BIN)/methodgen generate --check
	@$(BIN)/python -m supply.audit

new: $(READY) ## Start a description: make new METHOD=album.share SERVICE=ipernity
	@$(BIN)/methodgen new $(METHOD) --service $(SERVICE)

accept: $(READY) ## Take the present output of the recorded cases as expected
	@METHODGEN_ACCEPT=1 $(BIN)/pytest -q tests/test_cases.py

lint: $(READY) ## Run ruff and black over our code and the generated code
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff check --quiet --config 'extend-exclude = ["tests/cases"]' --extend-ignore D,S,UP013 --per-file-ignores '**/help/*.py:E501' generated
	@$(BIN)/black --check --quiet $(SOURCES) || { $(BIN)/black --check $(SOURCES); exit 1; }

types: $(READY) ## Run mypy --strict and basedpyright over our code and the generated code
	@$(BIN)/mypy --no-error-summary
	@for client in generated/*/python/src/*/; do $(BIN)/mypy --no-error-summary --strict $$client || exit 1; done
	@$(BIN)/basedpyright

sandbox: $(READY) ## Start a local server that answers as a service would: make sandbox SERVICE=ipernity
	@[ -f generated/$(or $(SERVICE),ipernity)/site/index.html ] || $(BIN)/methodgen docs --quiet $(or $(SERVICE),ipernity)
	@$(BIN)/methodgen sandbox $(or $(SERVICE),ipernity) --faults

fuzz: $(READY) ## Throw at everything far more than the tests do (about an hour)
	@$(BIN)/python -m tests.fuzz.texts --number 100000
	@$(BIN)/python -m tests.fuzz.names
	@$(BIN)/python -m tests.fuzz.yaml_layer --number 20000
	@$(BIN)/python -m tests.fuzz.crashes --number 200
	@$(BIN)/python -m tests.fuzz.determinism
	@$(BIN)/python -m tests.fuzz.client --calls 100000
	@$(BIN)/python -m tests.fuzz.sandbox --number 30000

mutants: $(READY) ## Make clients and our own code wrong in one place, and see whether the tests notice (about an hour)
	@$(BIN)/python -m tests.mutants --number 2000 --jobs 2
	@$(BIN)/python -m tests.mutants.own_code --number 600 --jobs 2

bench: $(READY) ## Measure generating and calling, as ratios in one run
	@$(BIN)/python -m bench --huge

bench-peers: ## Install other generators to measure against, in an environment of their own
	@$(PYTHON) -m venv .venv-peers
	@.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check "openapi-python-client==0.29.*" datamodel-code-generator

shapes: $(READY) ## Learn anew what black leaves alone, after an update of black or of the layout
	@$(BIN)/python -m generator.output.learn methods tests/cases/*/methods

lock: $(READY) ## Renew requirements.lock from pyproject.toml
	@$(BIN)/pip-compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --strip-extras \
	  --no-header --allow-unsafe --extra dev -o requirements.lock pyproject.toml

wheel: $(READY) ## Build the package of methodgen into dist/
	@$(BIN)/python -m hatchling build -t wheel -d dist

clean: ## Remove the environment and all caches
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "methodgen needs Python 3.11 or newer; try make PYTHON=python3.12")'
	@echo "setting up $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
