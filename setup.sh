#!/usr/bin/env bash
# Sets up .venv from the lock files. Safe to repeat: each step leaves a stamp and is skipped while its inputs are unchanged.
#   ./setup.sh        what the tutor needs to run
#   ./setup.sh test   the same, and a browser for the browser tests where none is found and the user is root on Debian
# TUTOR_TORCH=cuda installs the build of PyTorch for NVIDIA GPUs instead of the CPU one (several gigabytes more).
set -euo pipefail
cd "$(dirname "$0")"
export PIP_DISABLE_PIP_VERSION_CHECK=1
python=${PYTHON:-python3}
venv=.venv
torch_version=2.13.0
torch_flavour=${TUTOR_TORCH:-cpu}

say() { printf '[setup] %s\n' "$*" >&2; }
fail() { printf '[setup] %s\n' "$*" >&2; exit 1; }
pip() { "$venv/bin/python" -m pip "$@"; }

# done_with NAME INPUT...: true when the step NAME ran before with exactly these inputs.
stamp_of() { shift; { cat -- "$@" 2>/dev/null; printf '%s' "$torch_version $torch_flavour"; } | cksum; }
done_with() { [ -f "$venv/.stamp-$1" ] && [ "$(cat "$venv/.stamp-$1")" = "$(stamp_of "$@")" ]; }
remember() { stamp_of "$@" > "$venv/.stamp-$1"; }

if ! "$venv/bin/python" -c '' 2>/dev/null; then
  "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
    fail "Python 3.11 or newer is needed; '$python' is not. Install it, or say which one: PYTHON=python3.12 make run"
  say "first set-up: creates $venv, downloads about 1 GB and compiles llama.cpp; 5 to 15 minutes on two cores"
  "$python" -m venv "$venv" || fail "could not create $venv: is the venv module installed (on Debian: apt install python3-venv)?"
fi

# A plain 'torch' on Linux pulls gigabytes of CUDA libraries. So: take what the configured sources offer only if that build
# needs no CUDA packages, otherwise PyTorch's own index of CPU builds.
install_torch() {
  local report
  if [ "$torch_flavour" = cuda ]; then pip install --progress-bar on "torch==$torch_version"; return; fi
  report=$(mktemp)
  if pip install --quiet --dry-run --ignore-installed --report "$report" "torch==$torch_version" >/dev/null 2>&1 &&
     ! grep -qE '"name": "(nvidia-|cuda-|triton)' "$report"; then
    pip install --progress-bar on --no-deps "torch==$torch_version"
  else
    pip install --progress-bar on --no-deps --index-url https://download.pytorch.org/whl/cpu "torch==$torch_version"
  fi
  rm -f "$report"
}

if ! done_with torch; then
  say "step 1 of 4: PyTorch $torch_version ($torch_flavour), about 200 MB"
  install_torch || fail "PyTorch could not be installed: check the network connection and run the same command again"
  remember torch
fi

if ! done_with packages requirements.lock; then
  say "step 2 of 4: the locked packages, about 500 MB"
  pip install --progress-bar on --no-deps --require-hashes -r requirements.lock ||
    fail "a package could not be installed: check the network connection and run the same command again (finished downloads are kept)"
  remember packages requirements.lock
fi

# The tutor answers by quoting when llama.cpp cannot be built, so a failure here is said and not fatal.
if ! done_with model requirements-model.lock; then
  say "step 3 of 4: compiling llama.cpp, about 5 minutes on two cores"
  if pip install --no-deps --require-hashes -r requirements-model.lock > "$venv/llama-build.log" 2>&1; then
    remember model requirements-model.lock
  else
    say "llama-cpp-python could not be built (see $venv/llama-build.log; a C/C++ compiler is needed)."
    say "the tutor works without it and answers by quoting; run the same command again after installing a compiler"
    [ -z "${CI:-}" ] || exit 1
  fi
fi

find_browser() { command -v chromium chromium-browser google-chrome >/dev/null 2>&1 || ls ~/.cache/ms-playwright/chromium-* >/dev/null 2>&1; }
if [ "${1:-}" = test ] && ! find_browser; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "installing Debian's Chromium for the browser tests, about 100 MB"
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } > "$venv/chromium.log" 2>&1 ||
      say "Chromium could not be installed (see $venv/chromium.log); the browser tests will say so"
  else
    say "no Chromium found: the browser tests are skipped; install chromium or run '$venv/bin/playwright install chromium'"
  fi
fi

if ! done_with package pyproject.toml; then
  say "step 4 of 4: the tutor itself"
  pip install --quiet --no-deps --editable . || fail "the tutor package could not be installed; see the lines above"
  remember package pyproject.toml
  say "done"
fi
