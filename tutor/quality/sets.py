"""Which questions are asked over which documents: the course, the handbook, or somebody's own.

Contract: `choose_sets(plan, settings)` gives question sets, each with the settings under which its tutor is opened.
The course uses the index in use; every other corpus gets one of its own in the folder of the learner's data, never in
the checkout. It opens nothing.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tutor.errors import UsageError
from tutor.quality.metrics import SEED
from tutor.quality.question_file import read_questions
from tutor.settings import Settings, find_home

COURSE, HANDBOOK, BOTH = "course", "handbook", "both"
OVER = (COURSE, HANDBOOK, BOTH)
FILES: Mapping[str, tuple[str, ...]] = {
    COURSE: ("questions.yaml", "questions_more.yaml"),
    HANDBOOK: ("questions_handbook.yaml",),
}


Progress = Callable[[str, int, int], None]


def ignore_progress(label: str, done: int, total: int) -> None:
    """The progress of somebody who does not want to see any."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run of the suite covers beside its name.

    `over`: course, handbook or both ("": the suite's own default); `questions`: a set of somebody's own; `plain`: how
    many questions the plain recipe is asked too (None: none, -1: all).
    """

    over: str = ""
    questions: Path | None = None
    scenarios: Path | None = None
    plain: int | None = None
    seed: int = SEED
    progress: Progress = ignore_progress


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """Questions, and the settings that open the tutor they are put to."""

    name: str
    questions: Sequence[Mapping[str, Any]]
    settings: Settings


def find_data() -> Path:
    """The folder of question sets.

    Raises:
        UsageError: this is an installation without them.
    """
    folder = find_home() / "tests" / "data"
    if not folder.is_dir():
        raise UsageError(
            "the question sets are not part of an installed package; run this in a checkout of the project, "
            "or give a set of your own with --questions FILE --corpus DIR"
        )
    return folder


def choose_sets(plan: Plan, settings: Settings, default: str = BOTH) -> list[QuestionSet]:
    """The sets to be asked; a corpus given without a set of its own is asked the course's questions, as ever.

    Raises:
        UsageError: the plan contradicts itself, or a set is not there.
    """
    if plan.questions is not None:
        if plan.over:
            raise UsageError("give --over for our own question sets or --questions for yours, not both")
        own = separate_index(settings, settings.corpus) if settings.corpus else settings
        return [QuestionSet(plan.questions.stem, read_questions(plan.questions), own)]
    if plan.over and plan.over not in OVER:
        raise UsageError(f"--over is {plan.over!r}; choose one of: {', '.join(OVER)}")
    over = plan.over or (COURSE if settings.corpus else default)
    names = (COURSE, HANDBOOK) if over == BOTH else (over,)
    sets = [open_set(name, settings) for name in names]
    return [chosen for chosen in sets if chosen.questions or over != BOTH]


def open_set(name: str, settings: Settings) -> QuestionSet:
    """One of our own sets."""
    folder = find_data()
    questions = [
        question for file in FILES[name] if (folder / file).is_file() for question in read_questions(folder / file)
    ]
    if name == HANDBOOK:
        corpus = (folder / HANDBOOK,)
        index = find_own_index(settings, corpus)
        return QuestionSet(name, questions, settings.model_copy(update={"corpus": corpus, "index": index}))
    return QuestionSet(name, questions, settings)


def separate_index(settings: Settings, corpus: Sequence[Path]) -> Settings:
    """The settings with an index for this corpus alone, unless the person named one."""
    if "index" in settings.model_fields_set:
        return settings
    return settings.model_copy(update={"index": find_own_index(settings, corpus)})


def find_own_index(settings: Settings, corpus: Sequence[Path]) -> Path:
    """Where the index over a corpus that is not ours is kept: by its place, so that a second run finds it built."""
    places = "\n".join(str(folder.expanduser().resolve()) for folder in corpus)
    return settings.data / "evaluation" / hashlib.sha256(places.encode()).hexdigest()[:12]
