"""What a learner's attempts say: mastery per lesson, and which item comes next.

Contract: the functions that judge are pure: attempts in, figures out, no clock. One right answer is weak evidence, so
mastery is capped: at most 0.5 after one attempt at a lesson and 0.8 after two. `ProgressFile` keeps the attempts in one
JSON file, written beside and swapped in, under a lock: two terminals never lose each other's attempts and a crash never
leaves half a file. This module shows nothing and knows no question's wording.
"""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tutor.errors import TutorError
from tutor.teaching.quiz import Item

CAPS = {0: 0.0, 1: 0.5, 2: 0.8}  # highest mastery that so many attempts can show
FADING = 0.75  # weight of an attempt relative to the one after it: what a learner knows now counts most
MASTERED = 0.85
VERSION = 1


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer given. `at` is its time in UTC (ISO 8601); `choice` is the place of the choice, counted from 0."""

    item: str
    lesson: str
    choice: int
    right: bool
    at: str
    misconception: str = ""


@dataclass(frozen=True, slots=True)
class Mastery:
    """How well one lesson is known: `value` in 0..1, what it rests on, and the misconceptions not yet overcome."""

    lesson: str
    value: float
    attempts: int
    right: int
    misconceptions: tuple[str, ...]


def measure_mastery(attempts: Sequence[Attempt]) -> float:
    """Weighs the attempts at one lesson, oldest first, into 0..1: recent ones count more, few ones are capped."""
    weights = [FADING**age for age in range(len(attempts) - 1, -1, -1)]
    if not weights:
        return 0.0
    share = sum(weight for weight, attempt in zip(weights, attempts, strict=True) if attempt.right) / sum(weights)
    return round(min(share, CAPS.get(len(attempts), 1.0)), 3)


def review_lessons(lessons: Iterable[str], attempts: Sequence[Attempt]) -> list[Mastery]:
    """Judges every lesson, in the order given; attempts at other lessons are left out."""
    reviews = []
    for lesson in lessons:
        own = [attempt for attempt in attempts if attempt.lesson == lesson]
        last = {attempt.item: attempt for attempt in own}
        held = tuple(dict.fromkeys(a.misconception for a in last.values() if not a.right and a.misconception))
        reviews.append(Mastery(lesson, measure_mastery(own), len(own), sum(a.right for a in own), held))
    return reviews


def choose_item(items: Sequence[Item], attempts: Sequence[Attempt]) -> Item | None:
    """Chooses what to ask next: what was last answered wrong, then new items in the order of the course, then old ones.

    The item asked just before comes last of all, so that a correction is not merely repeated. None without items.
    """
    place = {attempt.item: number for number, attempt in enumerate(attempts)}
    last = {attempt.item: attempt for attempt in attempts}
    just_asked = attempts[-1].item if attempts else ""

    def rank(item: Item) -> tuple[bool, int, int]:
        attempt = last.get(item.id)
        if attempt is None:
            return item.id == just_asked, 1, 0
        return item.id == just_asked, 0 if not attempt.right else 2, place[item.id]

    return min(items, key=rank, default=None)


class ProgressFile:
    """The attempts of one learner in a JSON file: `{"version": 1, "attempts": [...]}`, oldest first."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> list[Attempt]:
        """Reads all attempts; no file means none.

        Raises:
            TutorError: the file is damaged or from a newer version; it is left as it is.
        """
        try:
            content = json.loads(self.path.read_text(encoding="utf-8"))
            if content["version"] != VERSION:
                raise TutorError(f"{self.path} was written by another version of the tutor; update it or move the file")
            return [_read_attempt(entry) for entry in content["attempts"]]
        except FileNotFoundError:
            return []
        except (ValueError, KeyError, TypeError) as error:
            raise TutorError(f"the progress file {self.path} is damaged; move it away to start anew") from error
        except OSError as error:
            raise TutorError(f"the progress file {self.path} cannot be read: {error.strerror}") from error

    def add(self, attempt: Attempt) -> list[Attempt]:
        """Records one attempt and returns all of them.

        Raises:
            TutorError: the file cannot be read or written; what it held before is still there.
        """
        from filelock import FileLock, Timeout

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with FileLock(f"{self.path}.lock", timeout=10):
                attempts = [*self.read(), attempt]
                content = {"version": VERSION, "attempts": [asdict(entry) for entry in attempts]}
                _replace(self.path, json.dumps(content, ensure_ascii=False, indent=1))
        except Timeout as error:
            raise TutorError(f"another program has held {self.path} for ten seconds; try again") from error
        except OSError as error:
            raise TutorError(f"the progress file {self.path} cannot be written: {error.strerror}") from error
        return attempts


def _read_attempt(entry: Mapping[str, Any]) -> Attempt:
    return Attempt(
        item=str(entry["item"]),
        lesson=str(entry["lesson"]),
        choice=int(entry["choice"]),
        right=bool(entry["right"]),
        at=str(entry["at"]),
        misconception=str(entry.get("misconception") or ""),
    )


def _replace(path: Path, text: str) -> None:
    draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
    with draft.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
