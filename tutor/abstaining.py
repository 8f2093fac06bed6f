"""How well the lessons cover a question, in words: the note on it, and the abstention where they do not.

Contract: `note_coverage` writes the likelihood into an answer's work; `Abstainer.abstain(coverage, base)` makes the
answer that says so, names the nearest lesson and suggests what it can tell. It does not decide what is covered.
"""

from collections.abc import Sequence
from dataclasses import replace

from tutor.coverage import Coverage
from tutor.suggesting import suggest_questions
from tutor.types import Answer, Lesson, Work
from tutor.wordings import Wordings


def note_coverage(work: Work, coverage: Coverage) -> Work:
    """The work with the likelihood that the lessons cover the question, and the one needed."""
    floor = f"likelihood that the lessons cover it {coverage.likelihood:.2f}, needed {coverage.threshold:.2f}"
    return replace(work, floor=floor, likelihood=coverage.likelihood)


class Abstainer:
    """Abstains over one set of lessons."""

    def __init__(self, lessons: Sequence[Lesson], wordings: Wordings) -> None:
        self._lessons, self._wordings = tuple(lessons), wordings

    def abstain(self, coverage: Coverage, base: Answer) -> Answer:
        """The answer that the lessons do not cover the question."""
        nearest, language = coverage.passages[0].chunk, base.work.language
        named = {"lesson": nearest.title, "source": nearest.source}
        if coverage.pointer and language == "en":
            text = self._wordings.say("pointer", pointer=coverage.pointer, **named)
        else:
            text = self._wordings.say("abstain", language, **named)
        near = [lesson for lesson in self._lessons if lesson.source == nearest.source]
        suggestions = suggest_questions(near, self._lessons, "")
        return replace(base, kind="abstain", text=text, technique="abstention floor", suggestions=suggestions)
