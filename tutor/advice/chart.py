"""The comparison chart: the ten approaches over the course notes' criteria, with what is disputed marked and listed.

Contract: `build_chart(knowledge)` returns plain data. A rating of `approaches.yaml` may end in "(disputed)", "(our
estimate)" or "(reported)"; the mark is taken out of the text and stands in `marks`. Every disputed cell names the
disagreements that explain it. Pure. It does not know how wide a screen is.
"""

import re
from typing import Any

from tutor.advice.disagreements import Disagreement
from tutor.advice.rules import Knowledge

MARK = re.compile(r"\s*\((disputed|our estimate|reported)\)")
MARKS = {"disputed": "disputed", "our estimate": "estimate", "reported": "reported"}


def build_chart(knowledge: Knowledge) -> dict[str, Any]:
    """Return `criteria`, `rows`, `disagreements` and `verified` (a date, year-month-day).

    A cell is {"text", "marks", "disagreements"}: marks are of "disputed", "estimate" and "reported"; the numbers in
    `disagreements` are places in the list of that name, counted from 1.
    """
    notes = knowledge.chart
    rows = []
    for approach in knowledge.approaches.values():
        ratings = approach.card["chart"]
        cells = {name: _read_cell(ratings[name], approach.id, name, notes.disagreements) for name in notes.criteria}
        rows.append({"approach": approach.id, "name": approach.name, "cells": cells})
    return {
        "criteria": [{"id": name, "name": title} for name, title in notes.criteria.items()],
        "rows": rows,
        "disagreements": [_show(entry) for entry in notes.disagreements],
        "verified": notes.verified,
    }


def _read_cell(rating: str, approach: str, criterion: str, disagreements: tuple[Disagreement, ...]) -> dict[str, Any]:
    """Return a rating without its marks, and the marks."""
    marks = [MARKS[mark] for mark in MARK.findall(rating)]
    places = [place for place, entry in enumerate(disagreements, 1) if (approach, criterion) in entry.cells]
    return {"text": MARK.sub("", rating).strip(), "marks": marks, "disagreements": places}


def _show(entry: Disagreement) -> dict[str, Any]:
    sides = [{"source": side.source, "says": side.says, "references": list(side.references)} for side in entry.sides]
    return {
        "question": entry.question,
        "sides": sides,
        "our_reading": entry.our_reading,
        "lesson": {"source": entry.source, "section": entry.section},
    }
