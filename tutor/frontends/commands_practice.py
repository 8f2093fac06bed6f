"""The commands that practise: quiz and progress.

Contract: handlers as in `commands`. A quiz asks one question at a time, on the terminal or from piped lines; each
answer is recorded at once in the learner's own data folder, so leaving loses nothing. No model is needed.
"""

import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tutor.errors import TutorError, UsageError
from tutor.frontends.terminal import Terminal
from tutor.settings import Settings, find_home
from tutor.teaching.mastery import MASTERED, Attempt, Mastery, ProgressFile, choose_item, review_lessons
from tutor.teaching.quiz import LETTERS, Item, choose_lesson, read_quizzes

LEAVE = {"q", "quit", "exit"}


def quiz(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Practice questions, chosen by what the learner's attempts show."""
    items = _read_items(settings)
    if options.lesson:
        lesson = choose_lesson(items, " ".join(options.lesson))
        items = tuple(item for item in items if item.lesson == lesson)
    if settings.json:
        terminal.write_json({"items": [_to_json(item) for item in items]})
        return 0
    progress = ProgressFile(settings.data / "progress.json")
    attempts = progress.read()
    asked = right = 0
    terminal.note("Answer with a letter; q leaves.")
    while asked < min(options.count, len(items)):
        item = choose_item(items, attempts)
        attempt = _ask_item(item, terminal) if item is not None else None
        if attempt is None:
            break
        attempts = progress.add(attempt)
        asked += 1
        right += attempt.right
    if asked:
        terminal.write_line(f"{right} of {asked} right. 'tutor progress' shows where you stand.")
    return 0


def progress(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Mastery per lesson, misconceptions not yet overcome, and what to practise next."""
    items = _read_items(settings)
    file = ProgressFile(settings.data / "progress.json")
    attempts = file.read()
    reviews = review_lessons(dict.fromkeys(item.lesson for item in items), attempts)
    weakest = min(reviews, key=lambda review: review.value, default=None)
    following = weakest.lesson if weakest is not None and weakest.value < MASTERED else None
    if settings.json:
        rows = [_review_to_json(review) for review in reviews]
        terminal.write_json({"file": str(file.path), "attempts": len(attempts), "lessons": rows, "next": following})
        return 0
    terminal.write_table(
        [
            {
                "lesson": review.lesson,
                "mastery": f"{review.value:4.0%}",
                "right": f"{review.right} of {review.attempts}",
            }
            for review in reviews
        ]
    )
    for review in reviews:
        for misconception in review.misconceptions:
            terminal.write_line(f"{review.lesson}: look again at this: {misconception}")
    terminal.write_line(f"Practise next: tutor quiz {following}" if following else "Every lesson is mastered.")
    terminal.note(f"Your attempts are kept in {file.path}; delete the file to forget them.")
    return 0


def _ask_item(item: Item, terminal: Terminal) -> Attempt | None:
    """Asks until the answer is a letter; None when the learner leaves."""
    choices = [f"  {letter}  {choice.text}" for letter, choice in zip(LETTERS, item.choices, strict=False)]
    terminal.write_line("\n".join(["", item.question, *choices]))
    while True:
        terminal.write("> " if sys.stdin.isatty() else "")
        line = sys.stdin.readline()
        if not line or line.strip().lower() in LEAVE:
            return None
        try:
            index, choice = item.mark(line)
        except UsageError as error:
            terminal.write_line(str(error))
            continue
        verdict = (
            "Right." if choice.right else f"Not quite: {LETTERS[item.right_index]} is right. {choice.misconception}"
        )
        terminal.write_line(f"{verdict} {item.explanation}\n({item.source}, {item.section})")
        at = datetime.now(UTC).isoformat(timespec="seconds")
        return Attempt(item.id, item.lesson, index, choice.right, at, choice.misconception)


def _read_items(settings: Settings) -> tuple[Item, ...]:
    for folder in _list_quiz_folders(settings.corpus):
        items = read_quizzes(folder)
        if items:
            return items
    raise TutorError("there are no practice questions beside these lessons; leave out --corpus to practise the course")


def _list_quiz_folders(corpus: Sequence[Path]) -> list[Path]:
    if not corpus:
        return [find_home() / "corpus" / "quizzes"]
    return [place / "quizzes" for folder in corpus for place in (folder, folder.parent)]


def _to_json(item: Item) -> dict[str, Any]:
    choices = [{"text": c.text, "right": c.right, "misconception": c.misconception or None} for c in item.choices]
    return {
        "id": item.id,
        "lesson": item.lesson,
        "question": item.question,
        "choices": choices,
        "explanation": item.explanation,
        "source": {"source": item.source, "section": item.section},
    }


def _review_to_json(review: Mastery) -> dict[str, Any]:
    return {
        "lesson": review.lesson,
        "mastery": review.value,
        "attempts": review.attempts,
        "right": review.right,
        "misconceptions": list(review.misconceptions),
    }
