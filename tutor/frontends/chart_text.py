"""The comparison chart as lines of text: tables that fit a terminal, or Markdown.

Contract: pure functions of the chart object of `tutor.advice.chart`. A disputed rating carries the number of its
disagreement in brackets, our own estimate a "~", a reported figure a "^". Nothing is decided or rephrased here.
"""

from collections.abc import Mapping
from typing import Any

from tutor.frontends.text_tables import draw_markdown, draw_table

SIGNS = {"estimate": "~", "reported": "^"}
LEGEND = "[n] sources disagree, see n below; ~ this course's own estimate; ^ reported by others, not measured here."
COLUMNS = 4  # criteria side by side; the eight of the course fill two tables


def describe_chart(chart: Mapping[str, Any], width: int) -> list[str]:
    """Tables of a few criteria each that fit `width`, the legend, and the disagreements with their sources."""
    criteria = chart["criteria"]
    lines = [f"The ten approaches compared (checked {chart['verified']})"]
    for start in range(0, len(criteria), COLUMNS):
        lines += ["", *draw_table(_list_rows(chart, criteria[start : start + COLUMNS]), width)]
    lines += ["", LEGEND, "", "Where sources disagree:"]
    for number, entry in enumerate(chart["disagreements"], 1):
        lines += ["", f"{number}. {entry['question']}"]
        lines += [f"   - {side['source']}: {side['says']}" for side in entry["sides"]]
        lines.append(f"   Our reading: {entry['our_reading']} [{_name_place(entry)}]")
    return lines


def write_chart(chart: Mapping[str, Any]) -> list[str]:
    """The same as a Markdown document."""
    lines = ["# The ten approaches compared", "", f"Checked {chart['verified']}. {LEGEND}", ""]
    lines += [*draw_markdown(_list_rows(chart, chart["criteria"])), "", "## Where sources disagree", ""]
    for number, entry in enumerate(chart["disagreements"], 1):
        lines.append(f"{number}. **{entry['question']}**")
        lines += [f"   - {side['source']}: {side['says']}" for side in entry["sides"]]
        lines.append(f"   - Our reading: {entry['our_reading']} ({_name_place(entry)})")
    return lines


def _list_rows(chart: Mapping[str, Any], criteria: list[dict[str, str]]) -> list[dict[str, str]]:
    return [
        {"Approach": row["name"], **{entry["name"]: _show(row["cells"][entry["id"]]) for entry in criteria}}
        for row in chart["rows"]
    ]


def _show(cell: Mapping[str, Any]) -> str:
    signs = "".join(SIGNS[mark] for mark in cell["marks"] if mark in SIGNS)
    return " ".join([cell["text"] + signs, *(f"[{number}]" for number in cell["disagreements"])])


def _name_place(entry: Mapping[str, Any]) -> str:
    return f"{entry['lesson']['source']}, {entry['lesson']['section']}"
