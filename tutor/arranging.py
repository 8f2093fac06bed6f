"""Ranked pieces -> whole lists, whole tables and points under their headings, in the order of telling.

Contract: pure functions over evidence. A list is told with all its items, a small table with all its rows, a row of a
comparison with all its cells or not at all, a procedure in prose in its order; what other sections add becomes points
under their headings. It does not score, embed or know questions.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from tutor.evidence import Evidence

LIST_ITEMS = 7
TABLE_ROWS = 8
LIST_NEAR = 0.8  # a list answers "how" if its best piece scores at least this share of the best of all
HOW_NEAR = 0.6  # where its heading says so
HOW = re.compile(r"\b(?:how|steps?|procedure|process|instructions?|in order)\b", re.IGNORECASE)
RUN = 5  # sentences of a procedure that is told in prose, from the one before the best
MOST_OF = 4  # best pieces, all but one of which stand in one passage where it tells the procedure
STEP = re.compile(r"^(?:step|stage) (?:\w+|\d+)\s*[:.,)–-]", re.IGNORECASE)
TAKEN = 0.9  # the chance the reader gives a piece above which it goes in front of a list that stands elsewhere


def drop_broken_rows(chosen: Sequence[Evidence]) -> list[Evidence]:
    """Leaves out a row of a comparison one of whose cells was told before: half a row misleads."""
    labels = [piece.cell.label for piece in chosen if piece.cell is not None]
    return [piece for piece in chosen if piece.cell is None or labels.count(piece.cell.label) == len(piece.cell.names)]


def choose_steps(ranked: Sequence[Evidence], is_about: Callable[[Evidence], bool]) -> list[Evidence]:
    """What tells how: a list, or the sentences around the best piece where most of the best stand there; or nothing.

    A list from elsewhere does not outweigh a passage that has three of the four best pieces and that the reader likes
    better: it is of something alike.
    """
    listed = choose_list(ranked, is_about)
    best = ranked[0].passage.chunk
    own = sorted((e for e in ranked if e.passage.chunk.id == best.id), key=lambda evidence: evidence.order)
    tells = sum(evidence in own for evidence in ranked[:MOST_OF]) >= MOST_OF - 1
    liked = max(e.read for e in own) > max((e.read for e in listed), default=-1.0)
    if not (tells and liked) or best.section in {evidence.passage.chunk.section for evidence in listed}:
        return listed
    start = max(0, min(own.index(ranked[0]) - 1, len(own) - RUN))
    return own[start : start + RUN]


def choose_list(ranked: Sequence[Evidence], is_about: Callable[[Evidence], bool]) -> list[Evidence]:
    """The list that tells how, all items in order, with the best sentence of its section in front; empty if none fits.

    A list of what the question is about comes before others. What the reader surely takes for the answer is told first
    where it stands elsewhere: a list may be of something alike.
    """
    best = ranked[0]
    whole = [items for items in find_lists(ranked) if len(items) > 1]
    whole = [items for items in whole if is_about(_find_best(items))] or whole
    fitting = [
        (max(other.score for other in ranked if other.passage.chunk.section == items[0].passage.chunk.section), items)
        for items in whole
    ]
    if not fitting:
        return []
    score, items = max(fitting, key=lambda entry: entry[0])
    section, tells_how = items[0].passage.chunk.section, HOW.search(items[0].heading) is not None
    if score < (HOW_NEAR if tells_how and is_about(_find_best(items)) else LIST_NEAR) * best.score:
        return []
    lead = [other for other in ranked[:8] if other.kind == "sentence" and other.passage.chunk.section == section][:1]
    if best.passage.chunk.section != section and best.read >= TAKEN and best.kind != "row":
        lead = [best, *lead]
    return [*lead, *items[:LIST_ITEMS]]


def find_lists(ranked: Sequence[Evidence]) -> list[list[Evidence]]:
    """The items of each list in their order, the best list first.

    One that a passage breaks off goes on at the head of the next.
    """
    chunks: dict[str, list[Evidence]] = {}
    for evidence in ranked:
        chunks.setdefault(evidence.passage.chunk.id, []).append(evidence)
    lists: list[list[Evidence]] = []
    open_list: list[Evidence] = []  # whose last item ends the passage before
    for pieces in sorted(chunks.values(), key=lambda pieces: _locate(pieces[0])):
        pieces.sort(key=lambda evidence: evidence.order)
        items = [evidence for evidence in pieces if evidence.kind == "item" or STEP.match(evidence.quote)]
        if open_list and items[:1] == pieces[:1] and _follows(pieces[0], open_list[-1]):
            open_list += items
        elif items:
            lists.append(items)
        open_list = lists[-1] if items[-1:] == pieces[-1:] else []
    return sorted(lists, key=lambda items: -_find_best(items).score)


def _find_best(items: Sequence[Evidence]) -> Evidence:
    return max(items, key=lambda item: item.score)


def _locate(evidence: Evidence) -> tuple[str, int]:
    return evidence.passage.chunk.source, evidence.passage.chunk.order


def _follows(evidence: Evidence, before: Evidence) -> bool:
    """Tells whether a passage is the next one of the same section, and the piece its first."""
    chunk, other = evidence.passage.chunk, before.passage.chunk
    return (chunk.source, chunk.section, chunk.order) == (other.source, other.section, other.order + 1) and (
        evidence.order == 0
    )


def complete_table(chosen: Sequence[Evidence], ranked: Sequence[Evidence]) -> list[Evidence]:
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


def label_others(told: Sequence[Evidence]) -> list[Evidence]:
    """Makes points with their headings of what other sections add: sentences from everywhere in a row read badly."""
    first = told[0].passage.chunk
    others = [piece for piece in told if piece.passage.chunk.id != first.id and piece.kind in ("sentence", "item")]
    if len(others) < 2:
        return list(told)
    return [replace(piece, label=piece.heading.strip(" :")) if piece in others else piece for piece in told]


def place(evidence: Evidence, first: Evidence) -> tuple[bool, int, int]:
    """Order of telling: the best piece's own chunk first, and within a lesson as written."""
    chunk, best = evidence.passage.chunk, first.passage.chunk
    return (chunk.id != best.id, chunk.order if chunk.source == best.source else 999, evidence.order)


def drop_same_text(evidences: Sequence[Evidence]) -> list[Evidence]:
    """Keeps the first of the pieces with the same text."""
    seen: dict[str, Evidence] = {}
    for evidence in evidences:
        seen.setdefault(evidence.quote, evidence)
    return list(seen.values())
