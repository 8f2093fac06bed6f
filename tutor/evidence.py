"""Passages -> their quotable pieces, ranked by how well they answer one part of a question.

Contract: `EvidenceRanker.rank(part, passages)` scores sentences, list items and table rows by what a reader that sees
question and passage together takes for the answer, by meaning, and by the passage they stand in and its place; ranking
found the answer in 35 of 40 cases where the bundled model alone found 18 (EXPERIMENTS.md). Small bonuses prefer what
the kind of question asks for. It does not choose, judge what is covered, write or know the language model.
"""

import math
import re
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tutor.piece_matching import PieceMatcher
from tutor.questions import Part
from tutor.reader import UNREAD, PassageReader, Reading, ReadPassage
from tutor.retrieval import Retriever
from tutor.sentences import Piece, read_numbers, read_stems, split_pieces
from tutor.term_list import TermList
from tutor.types import Passage

# Weights from a listwise fit over the pieces of seven corpora, each left out in turn (EXPERIMENTS.md, 2026-11-27). The
# bonuses were set by hand; the fit gives them about three quarters of it.
DEFINITION_BONUS = 0.4
HEADING_BONUS = 0.15
NUMBER_BONUS = 0.12
CONTRAST_BONUS = 0.12
LEANING_PENALTY = 0.12  # a sentence that starts with "It" or "This" says little on its own
PASSAGE_WEIGHT = 0.6  # a good passage speaks for its sentences: the mean of its cosine and its share of words
FIT_WEIGHT = 1.0  # how far a passage falls behind in fitting what was said before in the conversation
FIRST_WEIGHT = 0.3  # and so does its place, as one part in one, two, three …
MATCH_WEIGHT = 1.6  # how well the piece meets the words of the question on average
NEAR = 10  # candidates that are read alone, too
READ = 6  # passages that are read with the question; two more part covered questions hardly better and cost 60 ms
READ_WEIGHT = 1.8  # the reader's log-odds of a piece as a share of their range
UNREAD_SHARE = 0.25  # of a piece that was not read
MOST_ODDS = 6.0
PASSAGE_ODDS = 0.5  # how much the passage speaks for its pieces in the chance that the reader gives
CACHE = 4000  # vectors of pieces kept in memory, 1.5 kB each

LEANING = re.compile(
    r"^(?:it|they|this|that|these|those|such|he|she|however|also|but|and)\b|^(?:\S+\s+){0,6}(?:therefore|thus|hence)\b",
    re.IGNORECASE,
)
CONTRAST = re.compile(
    r"\b(?:whereas|while|unlike|in contrast|compared with|rather than|instead of|but not)\b", re.IGNORECASE
)
DEFINING = (
    r"(?:\s*\([^)]*\))?,?\s+"
    r"(?:is(?!\s+(?:also|not|often|usually|best|particularly|described|rated|called|reported|no)\b)"
    r"|are(?!\s+(?:also|not|often|usually|best|particularly)\b)|means?|refers? to|describes?|stands? for|denotes?)\b"
)
# what the headings of sections that answer a kind of question start with
HEADINGS = {
    "definition": re.compile(r"^what\b.*\b(?:is|are|mean|means)$", re.IGNORECASE),
    "amount": re.compile(r"\b(?:cost|costs|how many|how much|memory|price|prices|gains?|data needed)\b", re.IGNORECASE),
    "time": re.compile(r"^when\b", re.IGNORECASE),
    "steps": re.compile(r"\b(?:how|steps?)\b", re.IGNORECASE),
    "comparison": re.compile(r"\bcompared\b|\bdisagree\b|\bvs\b", re.IGNORECASE),
    "limits": re.compile(r"\blimits?\b", re.IGNORECASE),
}

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a piece stands in a table that compares: the row's label, its column, and the names of all columns."""

    label: str
    column: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quotable piece, where it stands, and how well it fits (0..about 2). `quote` is verbatim."""

    quote: str
    kind: str
    header: str
    passage: Passage
    score: float
    order: int  # position of the piece within its chunk
    met: tuple[float, ...] = ()  # how well it meets each word piece of the question, 0..1
    read: float = 0.0  # how likely the reader takes it for the answer, 0..1
    lead: str = ""  # the tutor's own words in front of it: which part it answers, that it corrects or differs
    cell: Cell | None = None
    label: str = ""  # the heading to show in front of it when it is told as one point of a list

    @property
    def match(self) -> float:
        """How well it meets the words of the question on average, 0..1."""
        return sum(self.met) / len(self.met) if self.met else 0.0

    @property
    def heading(self) -> str:
        """The heading right above the piece."""
        return self.passage.chunk.section.rsplit(" > ", 1)[-1]


class EvidenceRanker:
    """Ranks pieces for questions over one index; remembers the vectors of pieces it has seen."""

    def __init__(self, retriever: Retriever, terms: TermList, reader: PassageReader | None = None) -> None:
        self._retriever = retriever
        self.terms, self.reader = terms, reader
        self._matcher = PieceMatcher(retriever.store, retriever.embedder)
        self._vectors: OrderedDict[str, Vectors] = OrderedDict()
        self._lock = threading.Lock()

    def rank(self, part: Part, passages: Sequence[Passage]) -> list[Evidence]:
        """All quotable pieces of the passages, the best first."""
        readings = self.read(part, passages)
        found: list[Evidence] = []
        for place, passage in enumerate(passages, start=1):
            around = PASSAGE_WEIGHT * (passage.dense + passage.coverage) / 2 + FIRST_WEIGHT / place
            around += FIT_WEIGHT * passage.fit
            pieces = _split(passage)
            rows = self._match(part, passage, pieces)
            for order, (piece, met) in enumerate(zip(pieces, rows, strict=True)):
                chance = _tell_chance(readings, passage, order)
                evidence = Evidence(piece.text, piece.kind, piece.header, passage, 0.0, order, met=met, read=chance)
                if is_quotable(evidence):
                    score = MATCH_WEIGHT * evidence.match + around + self._adjust(part, evidence)
                    score += READ_WEIGHT * _share_odds(readings.get(passage.chunk.id), order)
                    found.append(replace(evidence, score=round(score, 4)))
        return self._match_again(part, sorted(found, key=lambda evidence: -evidence.score))

    def _match(self, part: Part, passage: Passage, pieces: Sequence[Piece]) -> list[tuple[float, ...]]:
        query = self._retriever.read_query(part.search_text)
        met = self._matcher.match(query, passage.chunk, [piece.text for piece in pieces])
        return [tuple(row) for row in met.tolist()]

    def _match_again(self, part: Part, ranked: Sequence[Evidence]) -> list[Evidence]:
        """Reads the best candidates alone under their headings, and takes the mean; those below keep their order."""
        near = ranked[:NEAR]
        query = self._retriever.read_query(part.search_text)
        again = []
        texts = [f"{_describe_place(evidence)}: {evidence.quote}" for evidence in near]
        for evidence, alone in zip(near, self._matcher.match_alone(query, texts), strict=True):
            met = tuple((one + float(other)) / 2 for one, other in zip(evidence.met, alone, strict=True))
            better = replace(evidence, met=met)
            gained = MATCH_WEIGHT * (better.match - evidence.match)
            again.append(replace(better, score=round(evidence.score + gained, 4)))
        lowest = min((evidence.score for evidence in again), default=0.0)
        rest = [replace(evidence, score=min(evidence.score, lowest)) for evidence in ranked[NEAR:]]
        return [*sorted(again, key=lambda evidence: -evidence.score), *rest]

    def read(self, part: Part, passages: Sequence[Passage]) -> dict[str, Reading]:
        """What the reader says of the first passages, by chunk; empty without a reader."""
        if self.reader is None:
            return {}
        near = [ReadPassage(each.chunk.id, each.chunk.section, tuple(_split(each))) for each in passages[:READ]]
        readings = self.reader.read(self._retriever.read_query(part.search_text).text, near, part.told.question)
        return {passage.id: reading for passage, reading in zip(near, readings, strict=True)}

    def _adjust(self, part: Part, evidence: Evidence) -> float:
        """What the kind of question adds or takes away."""
        bonus = -LEANING_PENALTY if LEANING.match(evidence.quote) else 0.0
        if part.kind == "definition" and self.defines(evidence.quote, part):
            bonus += DEFINITION_BONUS
        if part.kind == "amount" and read_numbers(evidence.quote):
            bonus += NUMBER_BONUS
        if part.kind == "comparison" and CONTRAST.search(evidence.quote):
            bonus += CONTRAST_BONUS
        heading = HEADINGS.get(part.kind)
        about = not part.terms or set(part.terms) & set(self.terms.find(evidence.heading))
        if heading is not None and heading.search(evidence.heading) and about:
            bonus += HEADING_BONUS
        return bonus

    def defines(self, quote: str, part: Part) -> bool:
        """Tells whether a sentence defines what the part asks about: its subject, followed by "is" or "means"."""
        start = re.match(rf"^(?:\W|an?\s|the\s)*(?P<name>.{{2,60}}?){DEFINING}", quote, re.IGNORECASE)
        if start is None:
            return False
        name = start["name"].strip()
        if part.subject and name.lower().rstrip("s") == part.subject.lower().rstrip("s"):
            return True
        return bool(part.terms) and self.terms.name(name) == part.terms[0]

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embeds texts, those seen before from memory."""
        with self._lock:
            rows = {text: self._vectors[text] for text in texts if text in self._vectors}
        missing = [text for text in dict.fromkeys(texts) if text not in rows]
        rows.update(zip(missing, self._retriever.embed(missing), strict=True))
        with self._lock:
            self._vectors.update((text, rows[text]) for text in missing)
            while len(self._vectors) > CACHE:
                self._vectors.popitem(last=False)
        return np.stack([rows[text] for text in texts])


def _split(passage: Passage) -> list[Piece]:
    return split_pieces(passage.chunk.text, passage.chunk.context)


def _tell_chance(readings: Mapping[str, Reading], passage: Passage, order: int) -> float:
    """The chance that the reader gives a piece, 0..1; 0 for what it did not read."""
    reading = readings.get(passage.chunk.id)
    odds = UNREAD if reading is None else reading.pieces[order] + PASSAGE_ODDS * reading.answers
    return 1 / (1 + math.exp(-odds))


def _share_odds(reading: Reading | None, order: int) -> float:
    """The reader's log-odds of a piece as a share of their range, 0..1."""
    if reading is None or reading.pieces[order] <= UNREAD:
        return UNREAD_SHARE
    return (min(max(reading.pieces[order], UNREAD), MOST_ODDS) - UNREAD) / (MOST_ODDS - UNREAD)


def _describe_place(evidence: Evidence) -> str:
    """The heading above a piece, and for a list item what it stands under."""
    return f"{evidence.heading}: {evidence.header}" if evidence.kind == "item" and evidence.header else evidence.heading


def is_quotable(evidence: Evidence) -> bool:
    """Tells whether a piece says something on its own: it neither announces a list nor asks, and is no fragment."""
    says = read_stems(evidence.quote)
    return len(says) > 2 and not evidence.quote.endswith((":", "?")) and says != read_stems(evidence.heading)
