"""A file of described cases for the advice suite: YAML or JSON lines in, checked scenarios out.

Contract: `read_scenarios(path)` takes YAML (a list, or a mapping with `scenarios`) and JSON lines, one scenario each,
and returns mappings as `tutor.quality.advice` takes them. Whatever is wrong is a `UsageError` naming the scenario and
the key. It does not judge anything.

    {id, text | question | profile, expect, accept?, forbid?, combine?}     expect: an approach, or "clarify"
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tutor.advice.profile import APPROACHES
from tutor.errors import UsageError
from tutor.quality.advice import CLARIFY
from tutor.quality.row_file import read_rows

LISTS = ("accept", "forbid", "combine")


def read_scenarios(path: Path) -> list[dict[str, Any]]:
    """Read and check a file of scenarios.

    Raises:
        UsageError: the file cannot be read, holds no scenarios, or one of them is wrong.
    """
    rows = read_rows(path, "scenarios")
    return [_check(row, place) for place, row in enumerate(rows, 1)]


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
