"""A file of rows handed in by a person: YAML or JSON lines in, a list of whatever stands there out.

Contract: `read_rows(path, key)` takes YAML (a list, or a mapping with the list under `key`) and JSON lines, one row
each. A file that cannot be read, or holds none, is a `UsageError` in one line. It does not know what a row means.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from tutor.errors import UsageError


def read_rows(path: Path, key: str) -> list[Any]:
    """Reads the rows of a file.

    Raises:
        UsageError: the file cannot be read or holds no rows.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise UsageError(f"{path.name} cannot be read as text in UTF-8: {error}") from error
    rows = _read_lines(text, path.name) if path.suffix in {".jsonl", ".ndjson"} else _read_yaml(text, path.name, key)
    if not rows:
        raise UsageError(f"{path.name} holds no {key}; give a list, '{key}:', or one JSON object per line")
    return rows


def _read_lines(text: str, name: str) -> list[Any]:
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            rows += [json.loads(line)] if line.strip() else []
        except ValueError as error:
            raise UsageError(f"{name}, line {number}: this is not valid JSON") from error
    return rows


def _read_yaml(text: str, name: str, key: str) -> list[Any]:
    try:
        content = yaml.safe_load(text)
    except yaml.YAMLError as error:
        if text.lstrip().startswith("{"):  # JSON lines under another name
            return _read_lines(text, name)
        raise UsageError(f"{name} is not valid YAML: {' '.join(str(error).split())[:200]}") from error
    rows = content.get(key, [content]) if isinstance(content, Mapping) else content
    return rows if isinstance(rows, list) else []
