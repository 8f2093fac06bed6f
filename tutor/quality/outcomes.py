"""Questions put to a tutor, and what came of each.

Contract: `ask_all(tutor, chosen, progress)` asks every question in a session of its own, filled with the question's
history, and keeps the answer, the passages as they were retrieved and the floor's measure; `find_all` leaves as soon as
passages are retrieved, which is all that retrieval and the choice of a tool need. It judges nothing.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, cast

from tutor.engine import Tutor
from tutor.quality.question_file import COVERED, NOT_COVERED
from tutor.quality.sets import Progress, QuestionSet, ignore_progress
from tutor.session import Session
from tutor.types import Answer, Event, Message, Passage, Retrieved, Timings

FACETS = {"by_kind": "kind", "by_language": "lang", "by_split": "split", "by_set": "set"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question of a set, what was found for it, and the answer it got."""

    question: Mapping[str, Any]
    passages: tuple[Passage, ...]
    measured: float
    answer: Answer
    set_name: str = ""

    @property
    def kind(self) -> str:
        """The question's kind."""
        return str(self.question["kind"])

    @property
    def answered(self) -> bool:
        """Tells whether the tutor answered, from the documents or with a tool, rather than held back."""
        return self.answer.kind in ("answer", "recommendation")

    @property
    def is_covered(self) -> bool:
        """Tells whether the documents answer the question."""
        return self.kind in COVERED

    @property
    def is_outside(self) -> bool:
        """Tells whether no document answers the question."""
        return self.kind in NOT_COVERED

    def read_facet(self, name: str) -> str:
        """Its value of a facet by which figures are split."""
        return self.set_name if name == "set" else str(self.question.get(name, "en"))


Sources = Mapping[str, Mapping[str, str]]  # set -> document -> its text


def ask_all(tutor: Tutor, chosen: QuestionSet, progress: Progress = ignore_progress) -> list[Outcome]:
    """Asks the whole set in its order."""
    return _put(tutor, chosen, progress, ask_one)


def find_all(tutor: Tutor, chosen: QuestionSet, progress: Progress = ignore_progress) -> list[Outcome]:
    """Asks the whole set, each question only until passages are retrieved; a tool's answer comes whole."""
    return _put(tutor, chosen, progress, find_one)


def _put(tutor: Tutor, chosen: QuestionSet, progress: Progress, put: Callable[..., Outcome]) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for question in chosen.questions:
        outcomes.append(put(tutor, question, chosen.name))
        progress(f"asking the {chosen.name}", len(outcomes), len(chosen.questions))
    return outcomes


def ask_one(tutor: Tutor, question: Mapping[str, Any], set_name: str = "") -> Outcome:
    """Asks one question of a set."""
    found: tuple[Passage, ...] = ()
    answer = Answer("error", "")
    for event in tutor.ask(open_session(question), question["question"], question["id"]):
        if isinstance(event, Retrieved):
            found = tuple(event.passages)
        answer = getattr(event, "answer", answer)
    return Outcome(question, found, answer.work.likelihood, answer, set_name)


def find_one(tutor: Tutor, question: Mapping[str, Any], set_name: str = "") -> Outcome:
    """Asks one question until its passages are there; whether it would be answered stays open."""
    started = time.perf_counter()
    answer = Answer("error", "")
    stream = tutor.ask(open_session(question), question["question"], question["id"])
    with closing(cast("Generator[Event, None, None]", stream)) as events:
        for event in events:
            if isinstance(event, Retrieved):
                timings = Timings(retrieval=1000 * (time.perf_counter() - started))
                return Outcome(question, tuple(event.passages), 0.0, Answer("answer", "", timings=timings), set_name)
            answer = getattr(event, "answer", answer)
    return Outcome(question, (), 0.0, answer, set_name)


def open_session(question: Mapping[str, Any]) -> Session:
    """A conversation as it stood before the question."""
    return Session(history=[Message(turn["role"], turn["content"]) for turn in question.get("history") or []])


def group(outcomes: Sequence[Outcome], facet: str) -> dict[str, list[Outcome]]:
    """The outcomes by the value of a facet, in alphabetical order."""
    groups: defaultdict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.read_facet(facet)].append(outcome)
    return dict(sorted(groups.items()))


def names_document(source: str, wanted: Sequence[str]) -> bool:
    """Tells whether a source is one of the documents a set names, by its path or the end of it."""
    return any(source == name or source.endswith(f"/{name}") for name in wanted)


def is_under(section: str, headings: Sequence[str]) -> bool:
    """Tells whether a heading path runs through one of the headings."""
    path = {_soften(part) for part in section.split(" > ")}
    return any(_soften(heading) in path for heading in headings)


def _soften(heading: str) -> str:
    return " ".join(heading.replace("*", "").replace("`", "").split()).casefold()
