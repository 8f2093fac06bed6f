"""Parts of a question -> the passages for them, and which of them the corpus covers.

Contract: `CoverageJudge.judge(parts)` retrieves for every part, measures how likely the passages cover it, and compares
with the calibrated floor; a part that points at a lesson, section or page that is not there ("section 9 says …") is not
covered, whatever else fits. It does not choose evidence, write, or know the learner.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tutor.measuring import CoverageMeter
from tutor.questions import Part
from tutor.retrieval import Retriever
from tutor.sentences import read_question_stems
from tutor.types import Passage

POINTER = re.compile(
    r"\b(lesson|section|chapter|page|part|clause|article|rule|step|note|appendix|paragraph|module|table|figure|annex)"
    r"\s+(?:no\.?\s*|number\s+)?(\d{1,3}(?:\.\d+)?|[A-H](?=\b))(?![\w%])",
    re.IGNORECASE,
)
FILES = {"lesson", "chapter", "module", "part"}  # what a number in a file's name may stand for
HEADED = FILES | {"section", "page", "table", "figure", "appendix", "annex"}
SIDES = 3  # sides of a comparison that are looked up on their own
PER_SIDE = 3


@dataclass(frozen=True, slots=True)
class Coverage:
    """Passages best first and each once, the parts that reach the floor, those that do not, and the best likelihood."""

    passages: tuple[Passage, ...]
    covered: tuple[Part, ...]
    missed: tuple[Part, ...]
    likelihood: float
    threshold: float  # the likelihood that was needed
    pointer: str = ""  # what the question points at and the corpus does not have


class CoverageJudge:
    """Judges over one index."""

    def __init__(self, retriever: Retriever, meter: CoverageMeter, count: int) -> None:
        self._retriever, self.meter, self._count = retriever, meter, count
        chunks = retriever.store.chunks
        self._places = "\n".join({f"{chunk.source}\n{chunk.section}" for chunk in chunks})
        self._sections = "\n".join({chunk.section for chunk in chunks})
        self._texts = "\n".join(chunk.text for chunk in chunks)

    def is_sure(self, coverage: "Coverage") -> bool:
        """Tells whether the best part is covered clearly, not just enough."""
        return coverage.likelihood >= self.meter.floor.sure

    def judge(self, parts: Sequence[Part], translated: bool = False) -> Coverage:
        """Retrieves and judges all parts of a question, which may have been translated word by word."""
        found: dict[str, Passage] = {}
        likelihood: dict[Part, float] = {}
        missing = ""
        for part in parts:
            passages = self._retriever.retrieve(part.search_text, self._count, told=part.told.text)
            pointer = self._find_missing_pointer(part.text)
            likelihood[part] = 0.0 if pointer else self.meter.measure(part, passages, leans=part is not parts[0])
            missing = missing or pointer
            if part.kind == "comparison":  # a comparison needs both sides, and one often outranks the other
                for term in part.terms[:SIDES]:
                    passages += self._retriever.retrieve(term, PER_SIDE)
            if part.kind == "steps":  # a procedure stands where it is told how the thing works
                for term in part.terms[:1]:
                    passages += self._retriever.retrieve(f"how {term} works", 1)
            for passage in passages:
                found.setdefault(passage.chunk.id, passage)
        floor, best = self.meter.floor, max(likelihood.values())
        threshold = floor.translated if translated else floor.threshold
        # beside a part that is covered, another needs less: it leans on the same subject
        needed = min(floor.beside, threshold) if best >= threshold else threshold
        covered = tuple(part for part in parts if likelihood[part] >= needed)
        told = [part for part in parts if read_question_stems(part.text)]  # a bare "why" is no part to miss
        missed = tuple(part for part in told if part not in covered)
        return Coverage(tuple(found.values()), covered, missed, best, threshold, missing)

    def _find_missing_pointer(self, text: str) -> str:
        """The lesson, section, page … that a question names and no heading, file name or numbered line has."""
        for match in POINTER.finditer(text):
            kind, number = match.group(1), match.group(2)
            named = rf"\b{kind}\s+(?:no\.?\s*)?{re.escape(number)}(?![\w.]*\d)"
            starts = rf"(?:^|> |\n)\s*(?:#+\s*)?0?{re.escape(number)}(?:[.):-]|\s+[A-Z]|-)"
            places = self._places if kind.lower() in FILES else self._sections
            # a numbered line of a list is a step or a rule; a section's number stands before a heading, which is short
            line = rf"{starts}(?![^\n]{{60}})[^\n]*[^\n.:;,](?=\n|$)" if kind.lower() in HEADED else starts
            if not (
                re.search(named, f"{self._places}\n{self._texts}", re.IGNORECASE)
                or re.search(starts, places)
                or re.search(line, self._texts)
            ):
                return match.group()
        return ""
