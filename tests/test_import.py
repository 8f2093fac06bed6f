"""What `import tutor` and `tutor --help` must not load: they answer at once, on any machine."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HEAVY = {
    "torch", "numpy", "transformers", "sentence_transformers", "llama_cpp", "chromadb", "langchain", "langchain_core",
    "langchain_chroma", "gradio", "fastapi", "starlette", "uvicorn", "pydantic", "pydantic_settings",
}  # fmt: skip

IMPORT = "import tutor"
HELP = "import runpy; sys.argv = ['tutor', *{}]; runpy.run_module('tutor', run_name='__main__')"
SCRIPT = """
import json, sys
try:
    {}
except SystemExit as stop:
    assert not stop.code, stop.code
print(json.dumps(sorted({{name.partition('.')[0] for name in sys.modules}})), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "action",
    [IMPORT, HELP.format(["--help"]), HELP.format(["--version"]), HELP.format(["ask", "--help"])],
    ids=["import", "help", "version", "command-help"],
)
def test_nothing_heavy_is_loaded(action: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(action)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    loaded = set(json.loads(done.stderr.splitlines()[-1]))
    assert "tutor" in loaded
    assert not loaded & HEAVY
