"""The recipes of the documentation: found by their mark, pointed at a port."""

import json
import re
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parent.parent / "docs"
RECIPE = re.compile(r"^<!-- recipe: (\w+) -->\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def read_recipes() -> dict[str, str]:
    """Every marked block, by its name."""
    pages = [path.read_text(encoding="utf-8") for path in sorted(DOCS.glob("*.md"))]
    found = [match.groups() for page in pages for match in RECIPE.finditer(page)]
    assert len({name for name, _ in found}) == len(found)
    return dict(found)


def read_recipe(name: str, port: int | None = None) -> str:
    """One block; with a port, it talks to a server there instead of at the usual one."""
    text = read_recipes()[name]
    return text if port is None else text.replace("127.0.0.1:7860", f"127.0.0.1:{port}")


def run_python(text: str) -> None:
    """Runs a block as a script of its own."""
    exec(compile(text, "recipe", "exec"), {"__name__": "__main__"})


def read_command() -> list[str]:
    """Name of the program and arguments in the client configuration."""
    server: dict[str, Any] = json.loads(read_recipe("config"))["mcpServers"]["fm-tutor"]
    return [Path(server["command"]).name, *server["args"]]
