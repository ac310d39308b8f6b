# The one command file. `make help` lists the targets.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install --require-hashes --no-deps --requirement

.DEFAULT_GOAL := help
.PHONY: help demo test fuzz check lint types format locks accuracy compat clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

demo: $(VENV)/.run ## the main job on a fresh machine: three days of an invented newsroom, with mail
	$(BIN)/orewatch demo

test: $(VENV)/.dev ## every test, linter and type check
	$(MAKE) --no-print-directory check
	$(BIN)/python -m pytest -n 2 --dist loadgroup

fuzz: $(VENV)/.dev ## the property tests on new random examples, ten times over; what fails becomes an example
	for n in 1 2 3 4 5 6 7 8 9 10; do $(BIN)/python -m pytest -q -n 2 --hypothesis-profile=fuzz -m hypothesis || exit 1; done

check: lint types ## linters and types only

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/lint-imports --no-cache

types: $(VENV)/.dev
	$(BIN)/mypy

format: $(VENV)/.dev ## format the code
	$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format .

locks: $(VENV)/.dev ## compile requirements/*.txt anew from pyproject.toml
	$(BIN)/python -m uv pip compile pyproject.toml --extra demo --group dev $(LOCK) -o requirements/dev.txt
	$(BIN)/python -m uv pip compile pyproject.toml --extra demo --group build -c requirements/dev.txt $(LOCK) -o requirements/run.txt

# No index addresses: the lock works against any mirror. One lock for all Pythons from 3.11 on.
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet

accuracy: $(VENV)/.dev ## score the extractor and the verdicts on the labelled texts
	$(BIN)/python -m bench.accuracy

compat: $(VENV)/.dev ## the warehouse tests on the oldest DuckDB that can open our files
	$(PYTHON) -m venv $(VENV)-duckdb15
	$(VENV)-duckdb15/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --no-deps -r requirements/dev.txt
	$(VENV)-duckdb15/bin/python -m pip --disable-pip-version-check --quiet install --no-deps "duckdb==1.5.*"
	PYTHONPATH=. $(VENV)-duckdb15/bin/python -m pytest -q tests/warehouse

clean: ## remove the environment and what the demo made
	rm -rf $(VENV) $(VENV)-duckdb15 demo-workspace

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "orewatch needs Python 3.11 or later; name one: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements/run.txt pyproject.toml | $(VENV)/bin/python
	@echo "Setting up $(VENV) (once; takes a minute or two) …"
	$(INSTALL) requirements/run.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run
	@echo "Adding the tools for tests …"
	$(INSTALL) requirements/dev.txt
	@touch $@
