"""The commands that practise: quiz and progress.

Contract: handlers as in `commands`. A quiz asks one question at a time, on the terminal or from piped lines; each
answer is recorded at once in the learner's own data folder, so leaving loses nothing. No model is needed.
"""

import sys
from argparse import Namespace
from dataclasses import replace
from typing import Any

from tutor.frontends.practice import hold_quiz, open_practice
from tutor.frontends.terminal import Terminal
from tutor.settings import Settings
from tutor.teaching.mastery import MASTERED, Mastery, review_lessons
from tutor.teaching.quiz import Item, choose_lesson


def quiz(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Practice questions, chosen by what the learner's attempts show."""
    practice = open_practice(settings)
    if options.lesson:
        lesson = choose_lesson(practice.items, " ".join(options.lesson))
        practice = replace(practice, items=tuple(item for item in practice.items if item.lesson == lesson))
    if settings.json:
        terminal.write_json({"items": [_to_json(item) for item in practice.items]})
        return 0

    def read_line() -> str:
        terminal.write("> " if sys.stdin.isatty() else "")
        return sys.stdin.readline()

    terminal.note("Answer with a letter; q leaves.")
    asked, right = hold_quiz(practice, options.count, read_line, terminal.write_line)
    if asked:
        terminal.write_line(f"{right} of {asked} right. 'tutor progress' shows where you stand.")
    return 0


def progress(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Mastery per lesson, misconceptions not yet overcome, and what to practise next."""
    practice = open_practice(settings)
    file = practice.progress
    attempts = file.read()
    reviews = review_lessons(dict.fromkeys(item.lesson for item in practice.items), attempts)
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
