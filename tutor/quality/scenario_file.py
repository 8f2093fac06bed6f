"""A file of described cases for the advice suite: YAML or JSON lines in, checked scenarios out.

Contract: `read_scenarios(path)` takes YAML (a list, or a mapping with `scenarios`) and JSON lines, one scenario each,
and returns mappings as `tutor.quality.advice` takes them. Whatever is wrong is a `UsageError` naming the scenario and
the key. It does not judge anything.

    {id, text | question | profile, expect, accept?, forbid?, combine?}     expect: an approach, or "clarify"
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from tutor.advice.profile import APPROACHES
from tutor.errors import UsageError
from tutor.quality.advice import CLARIFY

LISTS = ("accept", "forbid", "combine")


def read_scenarios(path: Path) -> list[dict[str, Any]]:
    """Read and check a file of scenarios.

    Raises:
        UsageError: the file cannot be read, holds no scenarios, or one of them is wrong.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise UsageError(f"{path.name} cannot be read as text in UTF-8: {error}") from error
    rows = _read_lines(text, path.name) if path.suffix in {".jsonl", ".ndjson"} else _read_yaml(text, path.name)
    if not rows:
        raise UsageError(f"{path.name} holds no scenarios; give a list, 'scenarios:', or one JSON object per line")
    return [_check(row, place) for place, row in enumerate(rows, 1)]


def _read_lines(text: str, name: str) -> list[Any]:
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            rows += [json.loads(line)] if line.strip() else []
        except ValueError as error:
            raise UsageError(f"{name}, line {number}: this is not valid JSON") from error
    return rows


def _read_yaml(text: str, name: str) -> list[Any]:
    try:
        content = yaml.safe_load(text)
    except yaml.YAMLError as error:
        if text.lstrip().startswith("{"):  # JSON lines under another name
            return _read_lines(text, name)
        raise UsageError(f"{name} is not valid YAML: {' '.join(str(error).split())[:200]}") from error
    rows = content.get("scenarios", [content]) if isinstance(content, Mapping) else content
    return rows if isinstance(rows, list) else []


def _check(row: Any, place: int) -> dict[str, Any]:
    """Return one scenario with `text` for either spelling of it, every approach named in it known."""
    if not isinstance(row, Mapping):
        raise UsageError(f"scenario {place} is no object with id, text or profile, and expect")
    scenario = {"id": place, **row}
    name = scenario["id"]
    text = scenario.pop("question", None)
    if text is not None:
        scenario.setdefault("text", text)
    if "text" not in scenario and "profile" not in scenario:
        raise UsageError(f"scenario {name} has neither a text nor a profile")
    known = {*APPROACHES, CLARIFY}
    if scenario.get("expect") not in known:
        raise UsageError(f"scenario {name}: expect is {scenario.get('expect')!r}; give an approach or '{CLARIFY}'")
    for key in LISTS:
        listed = scenario.get(key) or []
        scenario[key] = [listed] if isinstance(listed, str) else listed
        unknown = [entry for entry in scenario[key] if entry not in known]
        if unknown:
            raise UsageError(f"scenario {name}: {key} names {unknown[0]!r}, which is no approach")
    return scenario
