"""Reports: three files that stand alone, tables a person can read, and what changed since the last run."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tutor.errors import UsageError
from tutor.quality.abstention_figures import measure_abstention
from tutor.quality.answer_figures import measure_answers
from tutor.quality.comparison import compare_reports, find_last, list_figures, read_report
from tutor.quality.metrics import average, share
from tutor.quality.outcomes import Outcome
from tutor.quality.plots import draw_bars, draw_curve, draw_histogram
from tutor.quality.report import describe_run, open_folder, write_markdown, write_page, write_report
from tutor.quality.retrieval_figures import measure_retrieval
from tutor.quality.support import Connectives
from tutor.quality.tables import make_tables, show
from tutor.quality.tool_figures import measure_tools
from tutor.types import Answer, Chunk, Passage

PASSAGE = Passage(Chunk("c", "a.md", "A > B", "text", "", 0), 0.5)


def make_report(right: int = 3, **fields) -> dict:
    """A report over four questions of which `right` were answered, and one that no document answers."""
    asked = {
        "id": "q", "question": "What?", "kind": "plain", "split": "test", "lang": "en", "lessons": ["a.md"],
        "sections": ["B"], "facts": [["one"]], "forbidden": [], "missing": "", "tool": None, "contradiction": False,
    }  # fmt: skip
    outside = {**asked, "kind": "off_topic", "lessons": [], "sections": [], "facts": []}
    good, held = Answer("answer", "It is one."), Answer("abstain", "No.")
    outcomes = [Outcome(asked, (PASSAGE,), 0.8, good if place < right else held, "course") for place in range(4)]
    outcomes.append(Outcome(outside, (PASSAGE,), 0.1, held, "course"))
    report = {
        "suite": "all",
        "model": "none",
        "sets": {"course": 5},
        "retrieval": measure_retrieval(outcomes),
        "answers": measure_answers(outcomes, {}, Connectives()),
        "abstention": measure_abstention(outcomes),
        "tools": measure_tools(outcomes),
        **fields,
    }
    return describe_run(report, 7)


class Addresses(HTMLParser):
    """Collects what a page would fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [str(value) for name, value in attrs if name in {"src", "href", "data", "srcset"}]
        self.found += [tag] if tag in {"script", "link", "iframe", "img"} else []


def test_three_files_are_written_and_a_second_run_keeps_the_first(tmp_path: Path) -> None:
    report = make_report()
    first, second = write_report(report, tmp_path), write_report(report, tmp_path)
    assert [path.suffix for path in first] == [".md", ".html", ".json"]
    assert not set(first) & set(second)
    assert json.loads(first[2].read_text(encoding="utf-8")) == json.loads(json.dumps(report))


def test_the_page_asks_no_other_host_for_anything() -> None:
    page = write_page(make_report(model="<script>alert(1)</script>"))
    addresses = Addresses()
    addresses.feed(page)
    assert addresses.found == []
    assert not re.search(r"url\(|@import|https?://", page)
    assert page.count("<svg") >= 3


def test_every_table_of_the_page_stands_in_the_markdown() -> None:
    report = make_report()
    text, page = write_markdown(report), write_page(report)
    tables = make_tables(report)
    assert {"Answers", "Tools"} <= {table.title for table in tables}
    for table in tables:
        assert f"## {table.title}" in text
        assert table.title.replace("'", "&#x27;") in page
        assert all(set(row) == set(table.rows[0]) for row in table.rows)
    assert all(line.count("|") > 2 for line in text.splitlines() if line.startswith("|"))


def test_a_suite_without_tables_still_shows_its_figures() -> None:
    report = describe_run({"suite": "prompts", "1 examples": {"sentences_kept": share(3, 4)}}, 7)
    assert "0.750" in write_markdown(report)


def test_figures_as_text() -> None:
    assert show(share(3, 4)).startswith("75.0 %")
    assert show(share(3, 4)).endswith("3 of 4")
    assert show(share(0, 0)) == show(None) == show(average([]))
    assert show(average([30.0, 50.0])).startswith("40.0")
    assert show(12) == "12"


@pytest.mark.parametrize(
    "drawing",
    [
        draw_bars("Bars & <more>", {"a": share(1, 2), "b": share(0, 3), "none": share(0, 0)}),
        draw_curve("Curve", [(0.0, 0.0), (1.0, 0.5)], ("x", "y")),
        draw_histogram("Times", [{"from": 0.0, "to": 1.0, "count": 2}, {"from": 1.0, "to": None, "count": 0}]),
    ],
)
def test_drawings_are_well_formed_and_named(drawing: str) -> None:
    tree = ElementTree.fromstring(drawing)
    assert tree.tag == "svg"
    assert tree.find("title") is not None
    assert all(float(bar.get("width", "0")) >= 0 for bar in tree.iter("rect"))


def test_nothing_gives_no_drawing() -> None:
    assert draw_bars("x", {"a": share(0, 0)}) == draw_curve("x", [(0, 0)], ("x", "y")) == draw_histogram("x", []) == ""


# --- comparing ---


def test_a_change_beyond_the_interval_is_marked() -> None:
    before = {"suite": "x", "answers": {"a": share(90, 100), "b": share(50, 100), "c": 3}}
    now = {"suite": "x", "answers": {"a": share(70, 100), "b": share(52, 100), "c": 4, "d": share(1, 2)}}
    rows = {row["figure"]: row for row in compare_reports(before, now)}
    assert rows["answers a"]["outside_interval"] is True
    assert rows["answers a"]["change"] == -0.2
    assert rows["answers b"]["outside_interval"] is False
    assert rows["answers c"] == {
        "figure": "answers c", "before": 3, "now": 4, "change": 1, "outside_interval": False
    }  # fmt: skip
    assert set(rows) == {"answers a", "answers b", "answers c"}


def test_groups_are_told_only_where_they_changed_beyond_chance() -> None:
    before = {"by_kind": {"plain": share(90, 100), "typo": share(5, 10)}}
    now = {"by_kind": {"plain": share(60, 100), "typo": share(6, 10)}}
    assert [row["figure"] for row in compare_reports({"x": before}, {"x": now})] == ["x by kind plain"]


def test_equal_reports_differ_in_nothing() -> None:
    assert compare_reports(make_report(), make_report()) == []
    assert compare_reports(make_report(1), make_report(4))
    assert "seed" not in dict(list_figures(make_report()))


def test_the_last_report_of_the_same_suite_over_the_same_sets_is_found(tmp_path: Path) -> None:
    for name, made, fields in (
        ("2026-01-01-all", "2026-01-01", {}),
        ("2026-01-02-all", "2026-01-02", {}),
        ("2026-01-03-all", "2026-01-03", {"sets": {"handbook": 5}}),
        ("2026-01-04-answers", "2026-01-04", {"suite": "answers"}),
    ):
        (tmp_path / f"{name}.json").write_text(json.dumps({**make_report(), "made": made, **fields}), encoding="utf-8")
    (tmp_path / "9999-all.json").write_text("no report", encoding="utf-8")
    found = find_last(tmp_path, make_report())
    assert found is not None
    assert found[0] == "2026-01-02-all.json"
    assert find_last(tmp_path / "absent", make_report()) is None


def test_a_comparison_stands_first_in_the_report() -> None:
    now = make_report(4)
    now["comparison"] = {"with": "before.json", "rows": compare_reports(make_report(1), now)}
    text = write_markdown(now)
    assert text.index("before.json") < text.index("## Answers")
    assert "before.json" in write_page(now)


@pytest.mark.parametrize("content", ["", "{", "[]", "{}"])
def test_a_file_that_is_no_report_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=r"x\.json"):
        read_report(path)


def test_a_folder_that_cannot_be_made_is_named_before_anything_runs(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(UsageError, match="--report"):
        open_folder(tmp_path / "file" / "reports")
