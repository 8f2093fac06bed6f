"""Practice questions, read from files that people write.

Contract: `read_quizzes(folder)` returns every item of the `NN-slug.yaml` files, in their order. A file reads:

    lesson: 05-few-shot                 # the id of the lesson it practises; the file has the same name
    items:
      - id: 05-few-shot-1               # unique in the whole folder; progress is recorded under it
        question: What does …?          # one sentence or two
        choices:                        # two to six, exactly one right
          - text: The examples stay in the input of that call only.
            right: true
          - text: The examples change the weights of the model.
            misconception: Prompting is taken for training.   # what a learner who chooses this believes
        explanation: In-context learning ends with the call …  # why the right choice is right
        source: {source: 05-few-shot.md, section: "Title > Heading"}   # where the lesson teaches it

Unknown keys, missing ones and double ids raise `KnowledgeInvalid`. This module knows no learner and keeps no score.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tutor.errors import KnowledgeInvalid, UsageError

LETTERS = "ABCDEF"
ITEM_KEYS = {"id", "question", "choices", "explanation", "source"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer. A wrong one names the misconception behind it; the right one has none."""

    text: str
    right: bool = False
    misconception: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One practice question. `source` and `section` say where `explanation` is taught."""

    id: str
    lesson: str
    question: str
    choices: tuple[Choice, ...]
    explanation: str
    source: str
    section: str

    def mark(self, letter: str) -> tuple[int, Choice]:
        """Finds the choice that a letter names.

        Raises:
            UsageError: the letter names none.
        """
        index = LETTERS.find(letter.strip().upper() or "?")
        if len(letter.strip()) != 1 or not 0 <= index < len(self.choices):
            raise UsageError(f"answer with one letter from A to {LETTERS[len(self.choices) - 1]}")
        return index, self.choices[index]

    @property
    def right_index(self) -> int:
        """The place of the right choice, counted from 0."""
        return next(place for place, choice in enumerate(self.choices) if choice.right)


def read_quizzes(folder: Path) -> tuple[Item, ...]:
    """Reads all quiz files of a folder; a folder that does not exist holds no items.

    Raises:
        KnowledgeInvalid: a file breaks the shape above; the message names file and item.
    """
    items: list[Item] = []
    seen: set[str] = set()
    for path in sorted(folder.glob("*.yaml")):
        for item in _read_file(path):
            if item.id in seen:
                raise KnowledgeInvalid(f"{path.name}: the item id '{item.id}' is used twice; give it another")
            seen.add(item.id)
            items.append(item)
    return tuple(items)


def choose_lesson(items: Sequence[Item], wanted: str) -> str:
    """Finds the lesson id meant by `wanted`: the id itself, its number, or a unique part of it.

    Raises:
        UsageError: no lesson with practice questions, or more than one, fits.
    """
    lessons = list(dict.fromkeys(item.lesson for item in items))
    words = wanted.strip().lower().removesuffix(".md").replace(" ", "-").replace("_", "-")
    number = words.zfill(2) + "-" if words.isdigit() else ""
    fitting = [lesson for lesson in lessons if lesson == words] or [
        lesson for lesson in lessons if (lesson.startswith(number) if number else words and words in lesson)
    ]
    if len(fitting) != 1:
        names = ", ".join(fitting or lessons) or "none yet"
        found = "more than one lesson fits" if fitting else "no lesson with practice questions fits"
        raise UsageError(f"{found} '{wanted}'; choose from: {names}")
    return fitting[0]


def _read_file(path: Path) -> list[Item]:
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise KnowledgeInvalid(f"{path.name} cannot be read as YAML: {' '.join(str(error).split())[:200]}") from error
    if not isinstance(content, dict) or set(content) != {"lesson", "items"} or not isinstance(content["items"], list):
        raise KnowledgeInvalid(f"{path.name}: a quiz file has exactly the keys 'lesson' and 'items' (a list)")
    lesson = _text(content, "lesson", path.name)
    return [_read_item(entry, lesson, f"{path.name}, item {n}") for n, entry in enumerate(content["items"], start=1)]


def _read_item(entry: Any, lesson: str, where: str) -> Item:
    if not isinstance(entry, dict) or set(entry) != ITEM_KEYS:
        raise KnowledgeInvalid(f"{where}: an item has exactly the keys {', '.join(sorted(ITEM_KEYS))}")
    source = entry["source"]
    if not isinstance(source, dict) or set(source) != {"source", "section"}:
        raise KnowledgeInvalid(f"{where}: 'source' has exactly the keys 'source' and 'section'")
    choices = entry["choices"]
    if not isinstance(choices, list) or not 2 <= len(choices) <= len(LETTERS):
        raise KnowledgeInvalid(f"{where}: 'choices' is a list of two to six")
    read = tuple(_read_choice(choice, where) for choice in choices)
    if sum(choice.right for choice in read) != 1:
        raise KnowledgeInvalid(f"{where}: exactly one choice is right")
    return Item(
        id=_text(entry, "id", where),
        lesson=lesson,
        question=_text(entry, "question", where),
        choices=read,
        explanation=_text(entry, "explanation", where),
        source=_text(source, "source", where),
        section=_text(source, "section", where),
    )


def _read_choice(entry: Any, where: str) -> Choice:
    if isinstance(entry, dict) and set(entry) == {"text", "right"} and entry["right"] is True:
        return Choice(_text(entry, "text", where), right=True)
    if isinstance(entry, dict) and set(entry) == {"text", "misconception"}:
        return Choice(_text(entry, "text", where), misconception=_text(entry, "misconception", where))
    raise KnowledgeInvalid(f"{where}: a choice has 'text' and either 'right: true' or 'misconception'")


def _text(entry: Mapping[str, Any], key: str, where: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise KnowledgeInvalid(f"{where}: '{key}' must be a text")
    return " ".join(value.split())
