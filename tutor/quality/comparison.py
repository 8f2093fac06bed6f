"""Two runs of one suite -> what changed, and whether the change is more than chance.

Contract: `compare_reports(before, now)` gives a row for every figure both have that differs, marked when the new value
lies outside the 95 % interval of the old one; figures without an interval are never marked. Figures by kind, language
and the like are told only when marked. `find_last` picks the newest earlier report of the same suite over the same
sets. It measures nothing.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tutor.errors import UsageError

Figure = tuple[float, float | None, float | None]  # value, low, high
ASIDE = frozenset({"sets", "curve", "histogram", "made", "seed", "comparison", "in_use", "fitted"})


def read_report(path: Path) -> dict[str, Any]:
    """Reads an earlier report.

    Raises:
        UsageError: the file is no report of this command.
    """
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path.name} cannot be read as a report; give the .json file of an earlier run") from error
    if not isinstance(report, dict) or "suite" not in report:
        raise UsageError(f"{path.name} is no report of 'tutor eval'; give the .json file of an earlier run")
    return report


def find_last(folder: Path, now: Mapping[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """Name and content of the newest report of the same suite over the same sets; None when there is none."""
    found: list[tuple[str, str, dict[str, Any]]] = []
    for path in sorted(folder.glob(f"*-{now['suite']}*.json")) if folder.is_dir() else []:
        try:
            report = read_report(path)
        except UsageError:
            continue  # somebody else's file in the folder of reports
        if report["suite"] == now["suite"] and set(report.get("sets", ())) == set(now.get("sets", ())):
            found.append((str(report.get("made", "")), path.name, report))
    if not found:
        return None
    _, name, report = max(found, key=lambda entry: entry[:2])
    return name, report


def compare_reports(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows of what changed, in the order of the new report."""
    old = dict(list_figures(before))
    rows: list[dict[str, Any]] = []
    for name, (value, _, _) in list_figures(now):
        if name not in old or old[name][0] == value:
            continue
        earlier, low, high = old[name]
        outside = low is not None and high is not None and not low <= value <= high
        if outside or " by " not in name:
            rows.append(
                {
                    "figure": name,
                    "before": earlier,
                    "now": value,
                    "change": round(value - earlier, 4),
                    "outside_interval": outside,
                }
            )
    return rows


def list_figures(content: Mapping[str, Any], name: str = "") -> Iterator[tuple[str, Figure]]:
    """Every number of a report with its path of names; a share or mean is one figure with its interval."""
    for key, value in content.items():
        path = f"{name} {key.replace('_', ' ')}".strip()
        if key in ASIDE or isinstance(value, bool):
            continue
        if isinstance(value, int | float):
            yield path, (value, None, None)
        elif isinstance(value, Mapping):
            middle = value.get("share", value.get("mean"))
            if "low" in value and middle is not None:
                yield path, (middle, value["low"], value["high"])
            elif "low" not in value:
                yield from list_figures(value, path)
