# The targets only call `vp`, or what tests it; compiler/bootstrap.py sets up what is missing.

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif

VP := $(BIN)/vp
RUN := $(BIN)/python -m

# Another Python: make plan PYTHON=python3.13. More to say to the command: make plan ARGS=--strict
PYTHON ?= python3
ARGS ?=

# The first Python there is; should it be too old, the bootstrap itself goes on with a newer one.
define set-up
@for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 python py; do \
	if command -v $$python >/dev/null 2>&1; then \
		exec $$python -S -m compiler.bootstrap $(1); fi; done; \
	echo "Python saknas. Installera Python 3.11 eller senare (apt-get install python3)." >&2; exit 1
endef

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help plan pdf archive check status test lint format accept bench fuzz clean

help: ## Visa den här hjälpen
	@echo "Skriv make och ett av orden:"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' Makefile | \
		while IFS='|' read -r target told; do printf '  %-8s %s\n' "$$target" "$$told"; done
	@echo "Det som behövs ställs i ordning första gången. Tillägg: make plan ARGS=--strict"

plan: ## Bygg verksamhetsplanen till build/
	$(call set-up,runtime)
	@$(VP) build $(ARGS)

pdf: ## Bygg, och gör arkivets PDF/A av planen
	$(call set-up,runtime)
	@$(VP) pdf $(ARGS)

check: ## Granska källorna utan att bygga
	$(call set-up,runtime)
	@$(VP) check $(ARGS)

status: ## Visa vad som är kvar att komplettera, och vem som ska lämna det
	$(call set-up,runtime)
	@$(VP) status $(ARGS)

archive: ## Packa planen och det den byggdes av för arkivet, i build/arkiv/
	$(call set-up,runtime)
	@$(VP) archive $(ARGS)

test: lint ## Kör alla prov (och lint först)
	@$(RUN) pytest -n logical --dist worksteal $(ARGS)

lint: ## Granska koden: ruff och mypy
	$(call set-up,dev)
	@$(RUN) ruff check --quiet
	@$(RUN) ruff format --check --quiet
	@$(RUN) mypy --strict --no-error-summary compiler

format: ## Rätta kodens form
	$(call set-up,dev)
	@$(RUN) ruff check --fix
	@$(RUN) ruff format

accept: ## Godkänn det som blir nu som facit (se sedan git diff)
	$(call set-up,dev)
	@$(RUN) pytest --accept $(ARGS)

bench: ## Mät vp mot andra program (tar lång tid; mindre: ARGS="--sizes 1 10")
	$(call set-up,dev)
	@$(RUN) benchmarks $(ARGS)

fuzz: ## Mata läsarna med trasigt underlag, en minut var (ARGS="--seconds 600 --only yaml")
	$(call set-up,dev)
	@$(RUN) pip install --quiet --no-deps --require-hashes --target .venv/fuzz \
		--upgrade -r requirements/fuzz.txt
	@PYTHONPATH=.venv/fuzz $(RUN) tests.fuzz $(ARGS)

clean: ## Ta bort build/ och mellanlager (.venv får stå kvar)
	@rm -rf build .fuzz .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find compiler tests -name node_modules -prune -o -name __pycache__ -exec rm -rf {} +
