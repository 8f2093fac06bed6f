"""Practice questions with the learner, one at a time.

Contract: `open_practice(settings)` reads the questions beside the lessons and says where attempts are kept;
`hold_quiz` asks until enough were answered or the learner leaves, and records each answer at once, so that leaving
loses nothing. Input and output are functions. No model is needed; it does not know a terminal.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tutor.errors import TutorError, UsageError
from tutor.settings import Settings, find_home
from tutor.teaching.mastery import Attempt, ProgressFile, choose_item
from tutor.teaching.quiz import LETTERS, Item, read_quizzes

LEAVE = {"q", "quit", "exit", "/q", "/quit"}
USUAL_COUNT = 5


@dataclass(frozen=True, slots=True)
class Practice:
    """The questions, and the file in which attempts are kept."""

    items: tuple[Item, ...]
    progress: ProgressFile


def open_practice(settings: Settings) -> Practice:
    """Reads the practice questions of the lessons in use.

    Raises:
        TutorError: these lessons have none.
    """
    for folder in _list_quiz_folders(settings.corpus):
        items = read_quizzes(folder)
        if items:
            return Practice(items, ProgressFile(settings.data / "progress.json"))
    raise TutorError("there are no practice questions beside these lessons; leave out --corpus to practise the course")


def hold_quiz(
    practice: Practice, count: int, read_line: Callable[[], str], say: Callable[[str], None]
) -> tuple[int, int]:
    """Asks up to `count` questions. Shape: (asked, answered right)."""
    attempts = practice.progress.read()
    asked = right = 0
    while asked < min(count, len(practice.items)):
        item = choose_item(practice.items, attempts)
        attempt = _ask_item(item, read_line, say) if item is not None else None
        if attempt is None:
            break
        attempts = practice.progress.add(attempt)
        asked += 1
        right += attempt.right
    return asked, right


def _ask_item(item: Item, read_line: Callable[[], str], say: Callable[[str], None]) -> Attempt | None:
    """Asks until the answer is a letter; None when the learner leaves."""
    choices = [f"  {letter}  {choice.text}" for letter, choice in zip(LETTERS, item.choices, strict=False)]
    say("\n".join(["", item.question, *choices]))
    while True:
        line = read_line()
        if not line or line.strip().lower() in LEAVE:
            return None
        try:
            index, choice = item.mark(line)
        except UsageError as error:
            say(str(error))
            continue
        verdict = (
            "Right." if choice.right else f"Not quite: {LETTERS[item.right_index]} is right. {choice.misconception}"
        )
        say(f"{verdict} {item.explanation}\n({item.source}, {item.section})")
        at = datetime.now(UTC).isoformat(timespec="seconds")
        return Attempt(item.id, item.lesson, index, choice.right, at, choice.misconception)


def _list_quiz_folders(corpus: Sequence[Path]) -> list[Path]:
    if not corpus:
        return [find_home() / "corpus" / "quizzes"]
    return [place / "quizzes" for folder in corpus for place in (folder, folder.parent)]
