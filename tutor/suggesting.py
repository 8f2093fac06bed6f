"""Lessons -> the next questions a learner may want to ask. No model call: the lessons' own exercises are the
source.

Contract: `suggest_questions(cited, lessons, asked)` gives at most `COUNT` questions, those of the cited lessons
first, then one of the next lesson. It does not know passages or scores.
"""

import re
from collections.abc import Sequence

from tutor.sentences import read_stems
from tutor.types import Lesson

COUNT = 3
EXERCISES = re.compile(r"^##+\s+Check yourself\s*$(.*?)(?=^##+\s|\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE)
ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+(.+?)\s*$", re.MULTILINE)
ALIKE = 0.7


def read_exercises(lesson: Lesson) -> list[str]:
    """The questions a lesson ends with."""
    block = EXERCISES.search(lesson.body)
    return [question for question in ITEM.findall(block.group(1)) if question.endswith("?")] if block else []


def suggest_questions(cited: Sequence[Lesson], lessons: Sequence[Lesson], asked: str) -> tuple[str, ...]:
    """Picks the next questions; none that repeats what was just asked."""
    ordered = list(dict.fromkeys(lesson.id for lesson in cited))
    by_id = {lesson.id: lesson for lesson in lessons}
    followers = [lesson.id for lesson in lessons if set(lesson.prerequisites) & set(ordered[:1])]
    pool = [question for key in [*ordered, *followers] if key in by_id for question in read_exercises(by_id[key])]
    words = set(read_stems(asked))
    fresh = [question for question in dict.fromkeys(pool) if not _repeats(question, words)]
    return tuple(fresh[:COUNT])


def _repeats(question: str, words: set[str]) -> bool:
    own = set(read_stems(question))
    return bool(own) and len(own & words) / len(own) >= ALIKE
