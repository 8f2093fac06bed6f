"""A suite's figures -> files a person can open and a later run can compare with: Markdown, HTML, JSON.

Contract: `write_report(report, folder)` writes DATE-SUITE.md, .html and .json, numbered when the day has one already,
and returns their paths. The page holds its drawings and styles itself and asks no other host for anything. It measures
nothing.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

from tutor import __version__
from tutor.errors import UsageError
from tutor.quality.comparison import list_figures
from tutor.quality.plots import draw_bars, draw_curve, draw_histogram
from tutor.quality.tables import NOTHING, Table, make_tables, show
from tutor.settings import Settings, find_home

STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2430}"
    "table{border-collapse:collapse;margin:1rem 0;font-size:.9rem}td,th{border:1px solid #8885;padding:.3rem .6rem;"
    "text-align:left}div{overflow-x:auto}"
)
DARK = "@media(prefers-color-scheme:dark){body{background:#141a22;color:#e6ebf2;--ink:#6fb1ff;--faint:#66707d}}"


def find_folder(settings: Settings) -> Path:
    """Where reports go unless told otherwise: `reports` of the checkout, or the learner's data folder."""
    home = find_home()
    return (home if (home / "pyproject.toml").is_file() else settings.data) / "reports"


def open_folder(folder: Path) -> Path:
    """Makes the folder, before anything is measured for it.

    Raises:
        UsageError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refuse(folder, error) from error
    return folder


def describe_run(report: Mapping[str, Any], seed: int) -> dict[str, Any]:
    """The report with when and how it was made in front."""
    made = datetime.now(UTC).isoformat(timespec="seconds")
    return {"suite": report["suite"], "made": made, "version": __version__, "seed": seed, **report}


def write_report(report: Mapping[str, Any], folder: Path) -> list[Path]:
    """Writes the three files into a folder that is there.

    Raises:
        UsageError: nothing can be written there.
    """
    stem = f"{str(report['made'])[:10]}-{report['suite']}"
    try:
        stem = _number(folder, stem)
        texts = {".md": write_markdown(report), ".html": write_page(report)}
        texts[".json"] = json.dumps(report, ensure_ascii=False, indent=1, default=str) + "\n"
        paths = [folder / f"{stem}{ending}" for ending in texts]
        for path, text in zip(paths, texts.values(), strict=True):
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise _refuse(folder, error) from error
    return paths


def _refuse(folder: Path, error: OSError) -> UsageError:
    reason = error.strerror or type(error).__name__
    return UsageError(f"no report can be written to {folder}: {reason}; choose a folder with --report")


def _number(folder: Path, stem: str) -> str:
    """The name, with a number where the day has a report already."""
    place = 2
    free = stem
    while (folder / f"{free}.json").exists():
        free, place = f"{stem}-{place}", place + 1
    return free


def write_markdown(report: Mapping[str, Any]) -> str:
    """The report as Markdown."""
    lines = [f"# Quality figures: {report['suite']}", "", *(f"- {line}" for line in _tell_run(report)), ""]
    for table in collect_tables(report):
        names = list(table.rows[0])
        lines += [f"## {table.title}", "", _join(names), "|" + "---|" * len(names)]
        lines += [_join([row.get(name, "") for name in names]) for row in table.rows]
        lines.append("")
    return "\n".join(lines)


def write_page(report: Mapping[str, Any]) -> str:
    """The report as one HTML page with its drawings."""
    title = escape(f"Quality figures: {report['suite']}")
    parts = [f"<h1>{title}</h1>", "<ul>", *(f"<li>{escape(line)}</li>" for line in _tell_run(report)), "</ul>"]
    for name, drawing in draw_all(report):
        parts += [f"<h2>{escape(name)}</h2>", drawing] if drawing else []
    for table in collect_tables(report):
        names = list(table.rows[0])
        heads = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
        rows = ["".join(f"<td>{escape(row.get(name, ''))}</td>" for name in names) for row in table.rows]
        body = "".join(f"<tr>{row}</tr>" for row in rows)
        parts += [f"<h2>{escape(table.title)}</h2>", f"<div><table><tr>{heads}</tr>{body}</table></div>"]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
    page = "\n".join(parts)
    head = f"<head>{head}<style>{STYLE}{DARK}</style></head>"
    return f'<!doctype html>\n<html lang="en">{head}\n<body>\n{page}\n</body></html>\n'


def draw_all(report: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Title and drawing of everything that can be drawn."""
    drawings: list[tuple[str, str]] = []
    kinds = report.get("answers", {}).get("by_kind", {})
    for key, title in (("right_and_complete", "Right and complete"), ("held_back_when_not", "Held back")):
        shares = {kind: figures[key] for kind, figures in kinds.items()}
        drawings.append((f"{title}, by kind of question", draw_bars(title, shares) if shares else ""))
    if "abstention" in report:
        points = [(one["coverage"], one["risk"]) for one in report["abstention"]["curve"] if one["risk"] is not None]
        names = ("coverage: share of the questions answered", "risk: share of those that no document answers")
        drawings.append(("Risk against coverage", draw_curve("Risk against coverage", points, names)))
    if "retrieval" in report:
        found = report["retrieval"]["by_kind"]
        drawings.append(("Right document in the first three", draw_bars("Right document in the first three", found)))
    bins = report.get("answers", {}).get("histogram", [])
    drawings.append(("Seconds to the whole answer", draw_histogram("Seconds to the whole answer", bins)))
    return [(title, drawing) for title, drawing in drawings if drawing]


def collect_tables(report: Mapping[str, Any]) -> list[Table]:
    """The comparison, where there is one, then the tables of the figures."""
    tables = make_tables(report)
    if not tables:  # a suite that tries alternatives: its figures as they are called
        rows = [{"figure": name, "value": show(value)} for name, (value, _, _) in list_figures(report)]
        tables = [Table("Figures", rows)] if rows else []
    return [*tell_comparison(report), *tables]


def tell_comparison(report: Mapping[str, Any]) -> list[Table]:
    """What changed since the report it was compared with; nothing where it was not, or nothing did."""
    told = report.get("comparison", {})
    rows = [_tell_change(row) for row in told.get("rows", ())]
    return [Table(f"Compared with {told['with']}", rows)] if rows else []


def _tell_change(row: Mapping[str, Any]) -> dict[str, str]:
    mark = "outside the interval" if row["outside_interval"] else NOTHING
    figures = {key: f"{row[key]:.4g}" for key in ("before", "now")}
    return {"figure": str(row["figure"]), **figures, "change": f"{row['change']:+.4g}", "beyond chance": mark}


def _tell_run(report: Mapping[str, Any]) -> Sequence[str]:
    """When, what and how, in a few lines."""
    lines = [f"made {report.get('made', '')}, version {report.get('version', '')}, seed {report.get('seed', '')}"]
    if "model" in report:
        sets = ", ".join(f"{name} ({count} questions)" for name, count in report.get("sets", {}).items())
        lines.append(f"model {report['model']}; sets: {sets}")
    lines.append("shares with a 95 % Wilson interval, means with a 95 % bootstrap interval; counted by rules, no judge")
    for name, absent in report.get("documents_not_found", {}).items():
        lines.append(f"{name}: the questions name {len(absent)} documents the corpus lacks: {', '.join(absent)}")
    return lines


def _join(cells: Sequence[str]) -> str:
    return "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells) + " |"
