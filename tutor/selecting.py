"""Ranked evidence -> the few pieces that make the answer, in the order they should be told.

Contract: `EvidenceFinder.find(parts, passages)` picks for each part what its kind needs: the definition first for
"what is", both sides and what names them together for a comparison, a whole list for steps, figures for amounts; a
piece that leans on the sentence before it brings that along; what says the same twice is said once. It does not
score or write.
"""

import re
from collections.abc import Sequence

from tutor.evidence import LEANING, Evidence, EvidenceRanker, is_quotable
from tutor.questions import Part
from tutor.sentences import split_pieces
from tutor.types import Passage

KEEP = 0.65  # of the best piece's score
SAME = 0.85  # cosine above which two pieces say the same
PER_PART = 3
LIST_ITEMS = 7
IN_ALL = 10
TABLE_ROWS = 8
LIST_NEAR = 0.7  # a list answers "how" if its best piece scores at least this share of the best of all

ANAPHOR = re.compile(r"\b(?:such|these|those|the same|both figures|latter|former)\b", re.IGNORECASE)


class EvidenceFinder:
    """Chooses evidence with one ranker."""

    def __init__(self, ranker: EvidenceRanker) -> None:
        self._ranker = ranker

    def find(self, parts: Sequence[Part], passages: Sequence[Passage]) -> list[Evidence]:
        """Picks the evidence for all parts, duplicates left out."""
        chosen: list[Evidence] = []
        for part in parts:
            ranked = self._ranker.rank(part, passages)
            for evidence in self._choose(part, ranked):
                for piece in self._with_antecedent(evidence, ranked):
                    if len(chosen) < IN_ALL and not self._repeats(piece, chosen):
                        chosen.append(piece)
        return chosen

    def _choose(self, part: Part, ranked: Sequence[Evidence]) -> list[Evidence]:
        if not ranked:
            return []
        if part.kind == "comparison" and len(part.terms) > 1:
            return self._choose_sides(part, ranked)
        if part.kind == "steps" and (steps := _choose_list(ranked)):
            return steps
        best = ranked[0].score
        kept = [evidence for evidence in ranked if evidence.score >= KEEP * best]
        if part.terms:  # a sentence about another technique answers another question
            kept = [evidence for evidence in kept if self._is_about(part, evidence)] or kept
        kept = _drop_same_text(kept)[:PER_PART]
        told = [kept[0], *sorted(kept[1:], key=lambda evidence: _place(evidence, kept[0]))]
        return _complete_table(told, ranked)

    def _is_about(self, part: Part, evidence: Evidence) -> bool:
        named = self._ranker.terms.find(evidence.quote)
        wanted = set(part.terms)
        return bool(wanted & set(named)) or (
            not named and bool(wanted & set(self._ranker.terms.find(evidence.passage.chunk.section)))
        )

    def _choose_sides(self, part: Part, ranked: Sequence[Evidence]) -> list[Evidence]:
        """A definition of each side, then what names several of them, then their rows of one table."""
        defining: list[Evidence] = []
        for name in part.terms:
            side = Part(name, "definition", (name,), name)
            defining += [evidence for evidence in ranked if self._ranker.defines(evidence.quote, side)][:1]
        wanted = set(part.terms)
        both = [evidence for evidence in ranked if len(wanted & set(self._ranker.terms.find(evidence.quote))) > 1]
        told = _drop_same_text(both)[:PER_PART]
        rows = [evidence for evidence in ranked if evidence.kind == "row" and self._names_side(evidence, wanted)]
        if len(part.terms) > 2 or not told:
            told += [row for row in rows if row.header == rows[0].header][: len(part.terms)]
        return [*defining, *told] or _drop_same_text(ranked)[:PER_PART]

    def _names_side(self, row: Evidence, wanted: set[str]) -> bool:
        first = row.quote.strip("| ").split("|")[0]
        return bool(wanted & set(self._ranker.terms.find(first)))

    def _with_antecedent(self, evidence: Evidence, ranked: Sequence[Evidence]) -> list[Evidence]:
        """The piece, and before it the sentence it leans on when it says "such", "these" or starts with "It"."""
        leans = LEANING.match(evidence.quote) or ANAPHOR.search(evidence.quote.split(",")[0])
        if evidence.kind != "sentence" or evidence.order == 0 or not leans:
            return [evidence]
        chunk = evidence.passage.chunk
        before = split_pieces(chunk.text, chunk.context)[evidence.order - 1]
        if before.kind != "sentence":
            return [evidence]
        known = [other for other in ranked if other.passage.chunk.id == chunk.id and other.quote == before.text]
        return [known[0], evidence] if known and is_quotable(known[0]) else [evidence]

    def _repeats(self, evidence: Evidence, chosen: Sequence[Evidence]) -> bool:
        if any(evidence.quote == other.quote for other in chosen):
            return True
        if not chosen or evidence.kind in ("item", "row"):
            return False
        vectors = self._ranker.embed([evidence.quote, *(other.quote for other in chosen)])
        return bool((vectors[1:] @ vectors[0]).max() > SAME)


def _choose_list(ranked: Sequence[Evidence]) -> list[Evidence]:
    """The best list, all items in order, with the best sentence of its section in front; empty when none fits."""
    best = ranked[0].score
    lists: dict[str, list[Evidence]] = {}
    for evidence in ranked:
        if evidence.kind == "item":
            lists.setdefault(evidence.passage.chunk.id, []).append(evidence)
    fitting = [
        (max(other.score for other in ranked if other.passage.chunk.section == items[0].passage.chunk.section), items)
        for items in lists.values()
        if len(items) > 1
    ]
    if not fitting:
        return []
    score, items = max(fitting, key=lambda entry: entry[0])
    if score < LIST_NEAR * best:
        return []
    section = items[0].passage.chunk.section
    lead = [other for other in ranked[:8] if other.kind == "sentence" and other.passage.chunk.section == section][:1]
    return [*lead, *sorted(items, key=lambda evidence: evidence.order)[:LIST_ITEMS]]


def _complete_table(chosen: Sequence[Evidence], ranked: Sequence[Evidence]) -> list[Evidence]:
    """Shows a small table whole when several of its rows were chosen: half a table misleads."""
    headers = [(row.passage.chunk.id, row.header) for row in chosen if row.kind == "row" and row.header]
    table = next((header for header in headers if headers.count(header) > 1), None)
    if table is None:
        return list(chosen)
    rows = [row for row in ranked if row.kind == "row" and (row.passage.chunk.id, row.header) == table]
    rows = sorted(rows, key=lambda row: row.order)
    if len(rows) > TABLE_ROWS:
        return list(chosen)
    others = [row for row in chosen if row not in rows]
    return [*rows, *others] if chosen[0] in rows else [*others, *rows]


def _place(evidence: Evidence, first: Evidence) -> tuple[bool, int, int]:
    """Order of telling: the best piece's own chunk first, and within a lesson as written."""
    chunk, best = evidence.passage.chunk, first.passage.chunk
    return (chunk.id != best.id, chunk.order if chunk.source == best.source else 999, evidence.order)


def _drop_same_text(evidences: Sequence[Evidence]) -> list[Evidence]:
    seen: dict[str, Evidence] = {}
    for evidence in evidences:
        seen.setdefault(evidence.quote, evidence)
    return list(seen.values())
