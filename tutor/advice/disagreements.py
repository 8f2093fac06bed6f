"""Where sources disagree: the nouns of `disagreements.yaml`, checked once.

Contract: `parse_disagreements(raw, criteria)` returns the names of the chart's criteria and the disagreements in the
order of the file, or raises `KnowledgeInvalid` naming the entry. Pure. It does not know which side is right: the
reading that stands beside the sides is the course's own and says so in the file.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tutor.advice.profile import APPROACHES
from tutor.errors import KnowledgeInvalid

ENTRY_KEYS = {"question", "cells", "sides", "our_reading", "lesson"}
SIDE_KEYS = {"source", "references", "says"}


@dataclass(frozen=True, slots=True)
class Side:
    """What one source says; `references` are keys of the bibliography, empty where only reports were met."""

    source: str
    says: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A question, its sides, the course's reading, the disputed (approach, criterion) cells and the lesson passage."""

    question: str
    sides: tuple[Side, ...]
    our_reading: str
    cells: tuple[tuple[str, str], ...]
    source: str
    section: str


@dataclass(frozen=True, slots=True)
class ChartNotes:
    """What the chart needs beside the ratings: the criteria (id -> name), the disagreements, their date."""

    criteria: Mapping[str, str]
    disagreements: tuple[Disagreement, ...]
    verified: str


def parse_disagreements(raw: Mapping[str, Any], criteria: Iterable[str]) -> ChartNotes:
    """Check and return the notes; `criteria` are the ids of `approaches.yaml`, each of which needs a name here."""
    if set(raw) != {"verified", "criteria", "disagreements"}:
        raise KnowledgeInvalid("disagreements.yaml: it takes the keys verified, criteria and disagreements.")
    wanted = list(criteria)
    if list(raw["criteria"]) != wanted:
        raise KnowledgeInvalid(f"disagreements.yaml: criteria must be {', '.join(wanted)}, in this order.")
    entries = tuple(_parse_entry(entry, wanted) for entry in raw["disagreements"])
    return ChartNotes(raw["criteria"], entries, str(raw["verified"]))


def _parse_entry(raw: Mapping[str, Any], criteria: list[str]) -> Disagreement:
    """Return one disagreement, every key and every cell checked."""
    name = raw.get("question", "an entry")
    if set(raw) != ENTRY_KEYS or len(raw["sides"]) < 2:
        raise KnowledgeInvalid(f"disagreements.yaml: {name!r} needs two sides and the keys {', '.join(ENTRY_KEYS)}.")
    for approach, criterion in raw["cells"]:
        if approach not in APPROACHES or criterion not in criteria:
            raise KnowledgeInvalid(f"disagreements.yaml: {name!r} marks the unknown cell {approach}, {criterion}.")
    for side in raw["sides"]:
        if set(side) != SIDE_KEYS:
            raise KnowledgeInvalid(f"disagreements.yaml: a side of {name!r} takes {', '.join(sorted(SIDE_KEYS))}.")
    sides = tuple(Side(side["source"], side["says"], tuple(side["references"])) for side in raw["sides"])
    cells = tuple((approach, criterion) for approach, criterion in raw["cells"])
    return Disagreement(name, sides, raw["our_reading"], cells, raw["lesson"]["source"], raw["lesson"]["section"])
