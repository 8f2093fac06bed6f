"""Ranked evidence -> the few pieces that make the answer, in the order they should be told.

Contract: `EvidenceFinder.find(parts, passages)` picks for each part what its kind needs: the definition first for
"what is", both sides and what names them together for a comparison, a whole list for steps, figures for amounts; a
piece that leans on the sentence before it brings that along; what says the same twice is said once, and two sources
that give different figures for the same are both shown. Sides that are each told by a sentence become a table. It does
not score or write; the words it puts in front of a piece come from prompts/replies.yaml.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from tutor.arranging import (
    TAKEN,
    choose_steps,
    complete_table,
    drop_broken_rows,
    drop_same_text,
    label_others,
    place,
)
from tutor.evidence import LEANING, Cell, Evidence, EvidenceRanker, is_quotable
from tutor.questions import Part
from tutor.sentences import read_numbers, read_stems, split_pieces
from tutor.types import Passage

KEEP = 0.74  # of the best piece's score
FEW, KEEP_FEW = 3, 0.55  # the first three may fall further behind: a definition outranks what goes with it by far
# in another document, where the best one surely answers: there it often speaks of something alike
KEEP_ELSEWHERE, KEEP_FEW_ELSEWHERE = 0.85, 0.65
SAME = 0.85  # cosine above which two pieces say the same
SHARED = 0.2  # of the words of the shorter one, below which their cosine is not looked at
TOGETHER = 8  # pieces that name several sides of a comparison
PER_PART = 6  # without what the reader doubts they have as many facts as up to eight had, in nine words of ten
DOUBTED = 0.02  # the chance the reader gives a piece below which it is no fifth or later one
# where it finds an answer, such a piece is none at all: 0 of 112 brought a fact; of those elsewhere 1 of 47
FOUND, DOUBTED_ELSEWHERE = 0.5, 0.1
SURE = 0.8
IN_ALL = 12

CELL = 420  # characters of the longest sentence that is put into a table
DIFFER = 0.72  # cosine above which two sentences with different figures speak of the same
# what both sides of a comparison are told of, if the passages tell it: the label in prompts/replies.yaml, and its words
ASPECTS = {
    "aspect_cost": re.compile(r"\b(?:costs?|prices?|cheap\w*|expensive|USD|EUR|dollars?|fees?|budget)\b|[$€£]", re.I),
    "aspect_data": re.compile(r"\b(?:examples?|labelled|labeled|data ?sets?|training data|documents?)\b", re.I),
    "aspect_limits": re.compile(r"\b(?:cannot|limits?|limitations?|risks?|weak\w*|drawbacks?|however|slow\w*)\b", re.I),
}
SCALES = re.compile(r"\b(thousand|million|billion|trillion)s?\b", re.I)
CORRECTS = re.compile(
    r"\b(?:often|commonly|usually|widely|sometimes) (?:taught|said|written|claimed|repeated)|in fact|\bmyth\b", re.I
)
ANAPHOR = re.compile(r"\b(?:such|these|those|the same|both figures|latter|former)\b", re.IGNORECASE)


class EvidenceFinder:
    """Chooses evidence with one ranker; `words` are the tutor's own, by name."""

    def __init__(self, ranker: EvidenceRanker, words: Mapping[str, str]) -> None:
        self._ranker, self._words = ranker, words

    def find(self, parts: Sequence[Part], passages: Sequence[Passage]) -> list[Evidence]:
        """Picks the evidence for all parts, duplicates left out."""
        chosen: list[Evidence] = []
        for part in parts:
            ranked = self._ranker.rank(part, passages)
            own: list[Evidence] = []
            for evidence in self._choose(part, ranked, len(parts)):
                for piece in self._with_antecedent(evidence, ranked):
                    if len(chosen) + len(own) < IN_ALL and not self._repeats(piece, [*chosen, *own]):
                        own.append(piece)
            own = self._flag(drop_broken_rows(own))
            if own and len(parts) > 1:  # told part by part
                label = self._words["part"].format(part=part.asked[:1].upper() + part.asked[1:])
                own[0] = replace(own[0], lead="\n\n".join(filter(None, (label, own[0].lead))))
            chosen += own
        return chosen

    def _flag(self, chosen: Sequence[Evidence]) -> list[Evidence]:
        """Says in front of a piece that it corrects a common error, or that two sources differ."""
        flagged = [
            replace(piece, lead=self._words["correction"])
            if piece.kind == "quote" and CORRECTS.search(piece.quote)
            else piece
            for piece in chosen
        ]
        sentences = [place for place, piece in enumerate(flagged) if piece.kind == "sentence" and piece.cell is None]
        for first in sentences:
            for second in sentences:
                if first < second and self.contradicts(flagged[first], flagged[second]):
                    flagged.insert(first + 1, flagged.pop(second))
                    flagged[first] = replace(flagged[first], lead=self._words["differ"])
                    return flagged
        return flagged

    def contradicts(self, one: Evidence, other: Evidence) -> bool:
        """Tells whether two documents give different figures for the same: alike but for their numbers."""
        figures, others = read_numbers(one.quote), read_numbers(other.quote)
        if one.passage.chunk.source == other.passage.chunk.source or not figures - others or not others - figures:
            return False
        if not _shares_words(one.quote, other.quote) or _read_scales(one.quote) != _read_scales(other.quote):
            return False
        vectors = self._ranker.embed([one.quote, other.quote])
        return float(vectors[0] @ vectors[1]) > DIFFER

    def _choose(self, part: Part, ranked: Sequence[Evidence], parts: int) -> list[Evidence]:
        if not ranked:
            return []
        if part.kind == "comparison" and len(part.sides) > 1 and (told := self._choose_sides(part, ranked)):
            return told
        if part.kind == "steps" and (steps := choose_steps(ranked, partial(self._concerns, part))):
            return steps
        kept = [evidence for place, evidence in enumerate(ranked) if _keeps_up(evidence, ranked[0], place)]
        if parts == 1 and not part.told.text:  # in questions that lean on others the reader overlooks too much
            kept = drop_doubted(kept)
        if part.terms:  # a sentence about another technique answers another question
            kept = [evidence for evidence in kept if self._is_about(part, evidence)] or kept
        kept = drop_same_text(kept)[: min(PER_PART, IN_ALL // parts)]
        told = [kept[0], *sorted(kept[1:], key=lambda evidence: place(evidence, kept[0]))]
        return label_others(complete_table(told, ranked))

    def _is_about(self, part: Part, evidence: Evidence) -> bool:
        named = self._ranker.terms.find(evidence.quote)
        wanted = set(part.terms)
        return bool(wanted & set(named)) or (
            not named and bool(wanted & set(self._ranker.terms.find(evidence.passage.chunk.section)))
        )

    def _concerns(self, part: Part, evidence: Evidence) -> bool:
        """Tells whether a piece or the section it stands in names a technique of the question, if that names any."""
        told = f"{evidence.quote} {evidence.passage.chunk.section}"
        return not part.terms or bool(set(part.terms) & set(self._ranker.terms.find(told)))

    def _choose_sides(self, part: Part, ranked: Sequence[Evidence]) -> list[Evidence]:
        """A table of the sides, then what names several of them, then their rows of one table; empty if none fits."""
        told = self._compare(sides := part.sides[:3], ranked)
        both = [evidence for evidence in ranked if sum(self._names(evidence.quote, side) for side in sides) > 1]
        shown = {cell.quote for cell in told}
        together = [evidence for evidence in drop_same_text(both) if evidence.quote not in shown][:TOGETHER]
        rows = [evidence for evidence in ranked if evidence.kind == "row" and self._names_side(evidence, sides)]
        if len(sides) > 2 or not (told or together):
            together += [row for row in rows if row.header == rows[0].header][: len(sides)]
        sure = [best for best in ranked[:1] if best.read >= TAKEN and best.kind != "row" and best.quote not in shown]
        rest = sorted(together, key=lambda evidence: evidence.kind != "row")  # rows stay one table
        return [*sure, *told, *rest] if told or rest else []

    def _compare(self, sides: Sequence[str], ranked: Sequence[Evidence]) -> list[Evidence]:
        """One row a thing that every side is told of: what it is, then cost, data, limits."""
        fitting = [piece for piece in ranked if piece.kind in ("sentence", "item") and _fits_cell(piece.quote)]
        alone = {side: [piece for piece in fitting if self._tells_only(piece, side, sides)] for side in sides}
        defining = [[p for p in fitting if self._ranker.defines(p.quote, self._as_part(side))] for side in sides]
        rows = [("aspect_definition", defining)]
        for label, aspect in ASPECTS.items():
            rows.append((label, [[piece for piece in alone[side] if aspect.search(piece.quote)] for side in sides]))
        cells: list[Evidence] = []
        for label, columns in rows:
            used = {cell.quote for cell in cells}
            first = [next((piece for piece in column if piece.quote not in used), None) for column in columns]
            if all(first) and len({piece.quote for piece in first if piece}) == len(sides):
                cells += [
                    replace(piece, cell=Cell(self._words[label], column, tuple(sides)))
                    for column, piece in enumerate(first)
                    if piece is not None
                ]
        return cells[: 3 * len(sides)]

    def _as_part(self, side: str) -> Part:
        term = self._ranker.terms.name(side)
        return Part(side, "definition", (term,) if term else (), side)

    def _tells_only(self, piece: Evidence, side: str, sides: Sequence[str]) -> bool:
        """Tells whether a piece speaks of this side and of no other technique, by its own words or its heading's."""
        named = {self._ranker.terms.name(each) for each in sides}
        if named & set(self._ranker.terms.find(side)) and set(self._ranker.terms.find(piece.quote)) - named:
            return False
        if any(self._names(piece.quote, other) for other in sides if other != side):
            return False
        return self._names(piece.quote, side) or self._names(f"{piece.heading} {piece.header}", side)

    def _names(self, text: str, side: str) -> bool:
        term = self._ranker.terms.name(side)
        if term:
            return term in self._ranker.terms.find(text)
        return bool(read_stems(side)) and set(read_stems(side)) <= set(read_stems(text))

    def _names_side(self, row: Evidence, sides: Sequence[str]) -> bool:
        first = row.quote.strip("| ").split("|")[0]
        return any(self._names(first, side) for side in sides)

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
        near = [other for other in chosen if _shares_words(evidence.quote, other.quote)]
        if not near or evidence.kind in ("item", "row"):
            return False
        vectors = self._ranker.embed([evidence.quote, *(other.quote for other in near)])
        alike = [other for other, cosine in zip(near, vectors[1:] @ vectors[0], strict=True) if cosine > SAME]
        return any(read_numbers(other.quote) >= read_numbers(evidence.quote) for other in alike)


def _keeps_up(evidence: Evidence, best: Evidence, place: int) -> bool:
    """Tells whether a piece at this place of the ranking scores well enough beside the best one."""
    share, few = KEEP, KEEP_FEW
    if best.read >= SURE and evidence.passage.chunk.source != best.passage.chunk.source:
        share, few = KEEP_ELSEWHERE, KEEP_FEW_ELSEWHERE
    if place < FEW:
        return evidence.score >= few * best.score
    doubted = place > FEW and evidence.read < DOUBTED <= best.read
    return evidence.score >= share * best.score and not doubted


def drop_doubted(kept: Sequence[Evidence]) -> list[Evidence]:
    """Leaves out what the reader takes for no answer where it finds one; the first piece stays."""
    if max((evidence.read for evidence in kept), default=0.0) < FOUND:
        return list(kept)
    told = list(kept[:1])
    for evidence in kept[1:]:
        elsewhere = evidence.passage.chunk.source != kept[0].passage.chunk.source
        if evidence.read >= (DOUBTED_ELSEWHERE if elsewhere else DOUBTED):
            told.append(evidence)
    return told


def _read_scales(text: str) -> set[str]:
    """Words like "billion": what costs 100 for a billion and 100,000 for a trillion is no contradiction."""
    return {match.group(1).lower() for match in SCALES.finditer(text)}


def _shares_words(one: str, other: str) -> bool:
    """Tells whether two texts share enough words to be worth embedding: what says the same nearly always does."""
    said, others = set(read_stems(one)), set(read_stems(other))
    return len(said & others) >= SHARED * min(len(said), len(others))


def _fits_cell(text: str) -> bool:
    return len(text) <= CELL and "|" not in text and "\n" not in text
