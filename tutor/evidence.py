"""Passages -> the few pieces of text that answer the question.

Contract: `EvidenceFinder.find(parts, passages)` ranks sentences, list items and table rows by meaning and by words, and picks for each part what
its kind needs: the definition first for "what is", both sides for a comparison, the whole list for steps, figures for amounts. Ranking sentences by
cosine + 0.5 x share of question words found the answer in 35 of 40 cases where the bundled model alone found 18 (EXPERIMENTS.md).
It does not write anything; it does not know the model.
"""

import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tutor.questions import Part, TermList
from tutor.retrieval import Retriever
from tutor.sentences import read_numbers, read_stems, split_pieces
from tutor.types import Passage

WORDS_WEIGHT = 0.5
DEFINITION_BONUS = 0.4
HEADING_BONUS = 0.15
NUMBER_BONUS = 0.15
LEANING_PENALTY = 0.15  # a sentence that starts with "It" or "This" says little on its own
KEEP = 0.72  # of the best piece's score
SAME = 0.85  # cosine above which two pieces say the same
CONTRAST_BONUS = 0.15
PER_PART = 3
IN_ALL = 7
CACHE = 4000

LEANING = re.compile(r"^(?:it|they|this|that|these|those|such|he|she|however|therefore|also|but|and)\b", re.IGNORECASE)
CONTRAST = re.compile(r"\b(?:whereas|while|unlike|in contrast|compared with|rather than|instead of|but not)\b", re.IGNORECASE)
DEFINING = r"(?:\s*\([^)]*\))?,?\s+(?:is\s+(?:an?|the|one|any)|are|means?|refers? to|describes?|stands? for|denotes?)\b"

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A piece chosen to answer, where it stands, and how well it fits (0..about 2). `quote` is verbatim."""

    quote: str
    kind: str
    header: str
    passage: Passage
    score: float
    order: int  # position of the piece within its chunk


class EvidenceFinder:
    """Ranks pieces for questions over one index; remembers the vectors of pieces it has seen."""

    def __init__(self, retriever: Retriever, terms: TermList) -> None:
        self._retriever = retriever
        self._terms = terms
        self._vectors: OrderedDict[str, Vectors] = OrderedDict()

    def find(self, parts: Sequence[Part], passages: Sequence[Passage]) -> list[Evidence]:
        """Picks the evidence for all parts, in the order it should be told, duplicates left out."""
        chosen: list[Evidence] = []
        for part in parts:
            ranked = self._rank(part, passages)
            for evidence in self._choose(part, ranked):
                if len(chosen) < IN_ALL and not self._repeats(evidence, chosen):
                    chosen.append(evidence)
        return chosen

    def _rank(self, part: Part, passages: Sequence[Passage]) -> list[Evidence]:
        found = [
            Evidence(piece.text, piece.kind, piece.header, passage, 0.0, order)
            for passage in passages
            for order, piece in enumerate(split_pieces(passage.chunk.text, passage.chunk.context))
        ]
        found = [evidence for evidence in found if is_quotable(evidence)]
        if not found:
            return []
        query = self._retriever.read_query(part.search_text)
        cosines = self._embed([_speak(evidence) for evidence in found]) @ query.vector
        scored = []
        for evidence, cosine in zip(found, cosines, strict=True):
            heading = set(read_stems(evidence.passage.chunk.section.rsplit(" > ", 1)[-1]))
            words = set(read_stems(f"{evidence.quote} {evidence.header}"))
            own = self._retriever.weigh_coverage(query.stems, words)
            whole = self._retriever.weigh_coverage(query.stems, words | heading)
            score = float(cosine) + WORDS_WEIGHT * (0.6 * own + 0.4 * whole)
            scored.append(replace(evidence, score=round(score + self._adjust(part, evidence, heading), 4)))
        return sorted(scored, key=lambda evidence: -evidence.score)

    def _adjust(self, part: Part, evidence: Evidence, heading: set[str]) -> float:
        bonus = 0.0
        if LEANING.match(evidence.quote):
            bonus -= LEANING_PENALTY
        if part.kind == "definition" and self.defines(evidence.quote, part):
            bonus += DEFINITION_BONUS
        if part.kind == "amount" and read_numbers(evidence.quote):
            bonus += NUMBER_BONUS
        if part.kind == "comparison" and CONTRAST.search(evidence.quote):
            bonus += CONTRAST_BONUS
        wanted = {"amount": "cost much many memori price data", "time": "when", "steps": "how step", "comparison": "compar"}
        if heading & set(wanted.get(part.kind, "").split()) or (part.kind == "time" and "when" in _heading(evidence)):
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
        return bool(part.terms) and self._terms.name(name) == part.terms[0]

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
            about = [evidence for evidence in kept if self._is_about(part, evidence)]
            kept = about or kept
        kept = _drop_same_text(kept)[:PER_PART]
        return [kept[0], *sorted(kept[1:], key=lambda evidence: _place(evidence, kept))]

    def _is_about(self, part: Part, evidence: Evidence) -> bool:
        named = self._terms.find(evidence.quote)
        return bool(set(part.terms) & set(named)) or (
            not named and bool(set(part.terms) & set(self._terms.find(evidence.passage.chunk.section)))
        )

    def _choose_sides(self, part: Part, ranked: Sequence[Evidence]) -> list[Evidence]:
        """A definition of each side, then what names both."""
        chosen: list[Evidence] = []
        for name in part.terms[:3]:
            side = Part(name, "definition", (name,), name)
            defining = [evidence for evidence in ranked if self.defines(evidence.quote, side)]
            chosen += defining[:1]
        both = [evidence for evidence in ranked if set(part.terms[:2]) <= set(self._terms.find(evidence.quote))]
        return chosen + _drop_same_text(both)[:PER_PART] or _drop_same_text(ranked)[:PER_PART]

    def _repeats(self, evidence: Evidence, chosen: Sequence[Evidence]) -> bool:
        if any(evidence.quote == other.quote for other in chosen):
            return True
        if not chosen or evidence.kind in ("item", "row"):
            return False
        vectors = self._embed([evidence.quote, *(other.quote for other in chosen)])
        return bool((vectors[1:] @ vectors[0]).max() > SAME)

    def _embed(self, texts: Sequence[str]) -> Vectors:
        missing = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        rows = {text: self._vectors[text] for text in texts if text in self._vectors}
        rows.update(zip(missing, self._retriever.embed(missing), strict=True))
        for text in missing:
            self._vectors[text] = rows[text]
        while len(self._vectors) > CACHE:
            self._vectors.popitem(last=False)
        return np.stack([rows[text] for text in texts])


def is_quotable(evidence: Evidence) -> bool:
    """Tells whether a piece says something on its own: not a line that only announces a list, not a question, not a fragment."""
    return len(read_stems(evidence.quote)) > 2 and not evidence.quote.endswith((":", "?"))


def _heading(evidence: Evidence) -> str:
    return evidence.passage.chunk.section.rsplit(" > ", 1)[-1].lower()


def _speak(evidence: Evidence) -> str:
    """The text whose meaning stands for the piece: its heading gives a lone sentence its subject."""
    return f"{evidence.passage.chunk.section.rsplit(' > ', 1)[-1]}: {evidence.quote}"


def _place(evidence: Evidence, kept: Sequence[Evidence]) -> tuple[int, int, int]:
    """Order of telling: the best piece's own chunk first, and within a chunk as written."""
    chunk = evidence.passage.chunk
    return (chunk.id != kept[0].passage.chunk.id, chunk.order if chunk.source == kept[0].passage.chunk.source else 999, evidence.order)


def _choose_list(ranked: Sequence[Evidence]) -> list[Evidence]:
    """All items of the best-ranked list, in order, with the sentence that introduces them."""
    top = [evidence for evidence in ranked[:6] if evidence.kind == "item"]
    if not top:
        return []
    chunk = top[0].passage.chunk.id
    same = sorted((e for e in ranked if e.passage.chunk.id == chunk), key=lambda evidence: evidence.order)
    items = [evidence for evidence in same if evidence.kind == "item"]
    if len(items) < 2:
        return []
    lead = [evidence for evidence in ranked[:3] if evidence.kind == "sentence"][:1]
    return [*lead, *items][:IN_ALL]


def _drop_same_text(evidences: Sequence[Evidence]) -> list[Evidence]:
    seen: dict[str, Evidence] = {}
    for evidence in evidences:
        seen.setdefault(evidence.quote, evidence)
    return list(seen.values())
