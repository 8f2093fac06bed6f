"""What README and CONTRIBUTING promise: the two commands, the help text as it is, links that lead somewhere."""

import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).resolve().parent.parent
FENCE = re.compile(r"^```.*?^```[ \t]*$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?(?:\s+[\"'(][^)]*)?\)|\b(?:src|href|srcset)=[\"']([^\"']+)[\"']")
REFERENCE = re.compile(r"^\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)", re.MULTILINE)
ELSEWHERE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//|#)", re.IGNORECASE)


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def list_links(text: str) -> list[str]:
    """Targets of links and images inside the repository, without their anchors."""
    prose = FENCE.sub("", text)
    targets = [first or second for first, second in LINK.findall(prose)] + REFERENCE.findall(prose)
    return [unquote(target.partition("#")[0]) for target in targets if not ELSEWHERE.match(target)]


@pytest.mark.parametrize("command", ["make run", "make test"])
def test_the_two_commands_are_named_and_exist(command: str) -> None:
    assert re.search(rf"\b{command}\b", read("README.md"))
    assert re.search(rf"^{command.split()[1]}:", read("Makefile"), re.MULTILINE)


def test_the_help_in_the_readme_is_the_help() -> None:
    block = re.search(r"<!-- help -->\n(.*?)<!-- /help -->", read("README.md"), re.DOTALL)
    assert block, "README.md has no block between <!-- help --> and <!-- /help -->"
    environment = {key: value for key, value in os.environ.items() if not key.startswith("TUTOR_")}
    environment |= {"COLUMNS": "100", "NO_COLOR": "1", "PYTHON_COLORS": "0"}
    shown = subprocess.run(
        [sys.executable, "-m", "tutor", "--help"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout
    written = [line for line in block.group(1).splitlines() if not line.startswith("```")]
    assert "\n".join(line.rstrip() for line in written).strip() == shown.strip()


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_every_relative_link_leads_somewhere(name: str) -> None:
    missing = [target for target in list_links(read(name)) if not (ROOT / target).exists()]
    assert missing == []


def test_links_are_found_in_every_form() -> None:
    text = """[a](a.md) ![b](img/b%20c.png "title") <img src="c.png" alt=""> [d](https://example.org/d) [e](#e)
[f](f.md#part) [g][1]

[1]: g.md

```
[h](h.md)
```
"""
    assert list_links(text) == ["a.md", "img/b c.png", "c.png", "f.md", "g.md"]
