"""The result as a file: a table that a spreadsheet reads safely, and a report for people."""

import csv
import io
from typing import Any

import pytest

from cost_defaults import DEFAULTS
from tutor.advice.cost_export import COLUMNS, export_costs
from tutor.advice.costs import calculate_costs
from tutor.errors import ProfileInvalid

RAW: dict[str, Any] = {
    **{"approaches": ["rag", "peft"], "requests_per_month": 20_000, "currency": "€"},
    "inputs": {"new_revenue": {"low": 500, "base": 900, "high": 1000}, "input_price": 1e-07},
}
RESULT = calculate_costs(RAW, DEFAULTS)


def read_table(result: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(export_costs(result, "csv"))))


def test_the_table_is_tidy_and_complete() -> None:
    rows = read_table(RESULT)
    assert tuple(rows[0]) == COLUMNS
    assert all(len(row) == len(COLUMNS) and None not in row.values() for row in rows)
    found = {(row["approach"], row["section"], row["item"]): row for row in rows}
    assert len(found) == len(rows)
    net = RESULT["approaches"]["rag"]["net_benefit"]
    row = found["rag", "result", "net_benefit"]
    assert [float(row[place]) for place in ("low", "base", "high")] == list(net.values())
    assert row["unit"] == "€"
    store = found["rag", "figures", "vector_store"]
    assert (store["from"], store["date"], store["references"]) == (
        *("default", "2026-03"), "embeddingprices2026 wring2026"
    )  # fmt: skip
    assert found["rag", "figures", "new_revenue"]["from"] == "form"
    assert found["rag", "figures", "prompt_tokens"]["from"] == "assumption"
    sections = {"settings", "once", "monthly", "benefits_monthly", "result", "cumulative", "simulation", "tornado"}
    assert {section for _, section, _ in found} == sections | {"figures", "break_even", "crossover"}


def test_numbers_are_plain_and_what_never_happens_is_empty() -> None:
    rows = read_table(RESULT)
    numbers = [row[place] for row in rows for place in ("low", "base", "high") if row[place]]
    assert all(number.lstrip("-").replace(".", "", 1).isdigit() for number in numbers)
    assert next(row["base"] for row in rows if row["item"] == "input_price") == "0.0000001"
    assert any(row["base"] == "" for row in rows if row["item"] == "payback_month")


@pytest.mark.parametrize("label", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_is_taken_for_a_formula(label: str) -> None:
    # The calculator refuses such a label; the export does not rely on it.
    cells = [
        cell for row in csv.reader(io.StringIO(export_costs({**RESULT, "currency": label}, "csv"))) for cell in row
    ]
    for cell in cells:
        assert not cell.startswith(("=", "+", "@", "\t", "\r"))
        assert not cell.startswith("-") or float(cell) <= 0


def test_the_report_shows_names_results_and_sources() -> None:
    report = export_costs(RESULT, "markdown", {"rag": "Retrieval | <b>RAG</b>"})
    assert "Retrieval \\| &lt;b>RAG&lt;/b>" in report
    assert "wring2026" in report
    assert "peft" in report
    tables = [block.splitlines() for block in report.split("\n\n") if block.startswith("|")]
    assert len(tables) == 4
    for table in tables:
        assert len({line.replace("\\|", "").count("|") for line in table}) == 1
    assert sum(line.startswith("## ") for line in report.splitlines()) == 5


def test_a_single_certain_approach_has_a_report_too() -> None:
    certain = {name: figure["base"] for name, figure in DEFAULTS["inputs"].items()}
    result = calculate_costs({"approaches": ["prompt_engineering"], "inputs": certain}, DEFAULTS)
    assert export_costs(result, "markdown").startswith("# ")


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(ProfileInvalid, match="kind"):
        export_costs(RESULT, "xlsx")
