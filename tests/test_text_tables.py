"""Tables of text: they fit, keep every word, and stay aligned."""

import pytest

from tutor.frontends.chart_text import describe_chart, write_chart
from tutor.frontends.text_tables import draw_markdown, draw_table

ROWS = [
    {"Name": "retrieval", "Meaning": "passages are looked up and put in front of the model", "Cost": "1,224"},
    {"Name": "few-shot", "Meaning": "examples", "Cost": "7"},
]


@pytest.mark.parametrize("width", [30, 50, 80, 120])
def test_a_table_fits_and_keeps_every_word(width: int) -> None:
    lines = draw_table(ROWS, width)
    assert all(len(line) <= width for line in lines)
    words = " ".join(lines).split()
    for row in ROWS:
        for cell in row.values():
            assert all(word in words for word in cell.split())


def test_columns_are_aligned_and_figures_end_flush() -> None:
    lines = draw_table(ROWS, 0, {"Cost"})
    assert len(lines) == 4
    assert lines[2].index("passages") == lines[3].index("examples")
    assert lines[2].endswith("1,224") and lines[3].endswith("    7")


def test_nothing_is_no_table_and_what_cannot_fit_is_not_cut() -> None:
    assert draw_table([]) == draw_markdown([]) == []
    assert "retrieval" in "\n".join(draw_table(ROWS, 5))


def test_markdown_escapes_its_bars() -> None:
    assert draw_markdown([{"A": "x | y"}]) == ["| A |", "|---|", "| x \\| y |"]


CHART = {
    "verified": "2026-11-21",
    "criteria": [{"id": f"c{n}", "name": f"Criterion {n}"} for n in range(8)],
    "rows": [
        {
            "approach": "rag",
            "name": "RAG",
            "cells": {
                **{f"c{n}": {"text": f"value {n}", "marks": [], "disagreements": []} for n in range(8)},
                "c1": {"text": "high", "marks": ["disputed"], "disagreements": [1]},
                "c2": {"text": "low", "marks": ["estimate"], "disagreements": []},
                "c3": {"text": "days", "marks": ["reported"], "disagreements": []},
            },
        }
    ],
    "disagreements": [
        {
            "question": "What does it cost?",
            "sides": [{"source": "note 1", "says": "High."}, {"source": "note 2", "says": "Low."}],
            "our_reading": "Volume decides.",
            "lesson": {"source": "06-rag.md", "section": "RAG > Costs"},
        }
    ],
}


@pytest.mark.parametrize("width", [80, 100])
def test_the_chart_fits_and_shows_marks_and_disagreements(width: int) -> None:
    lines = describe_chart(CHART, width)
    tables = lines[: next(place for place, line in enumerate(lines) if line.startswith("[n]"))]
    assert all(len(line) <= width for line in tables)
    text = "\n".join(lines)
    for expected in (
        "high [1]",
        "low~",
        "days^",
        "1. What does it cost?",
        "note 2: Low.",
        "Volume decides.",
        "value 7",
    ):
        assert expected in text


def test_the_chart_as_markdown_has_one_table() -> None:
    lines = write_chart(CHART)
    assert sum(line.startswith("|---") for line in lines) == 1
    assert "high [1]" in "\n".join(lines)
