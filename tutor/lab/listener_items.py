"""Files of labelled sentences and messages -> what the listener is trained on.

Contract: `read_listener_items(folder, questions)` reads the `.facts` files (`field=value; field=value | text`, `-` for
none) and the `.kinds` files (`case`, `costs`, `misuse` or `other | text`) of a folder; `questions` are messages of kind
"other". These and misuse state no fact of a case. A sentence from a `.facts` file says nothing of the kind of a
message; a text from one that is called `messages…` is a whole case. `read_marked(folder)` reads the `.marks` files, in
whose texts every number is marked as `[number|role]`. It does not know the training.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tutor.errors import CorpusMissing
from tutor.listener import KINDS

MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")
NOTHING, CASE, OTHER = "-", "case", "other"
TELLING = (CASE, "costs")  # their texts state facts that are not labelled


@dataclass(frozen=True, slots=True)
class ListenerItem:
    """A text, the facts it states (None: not labelled) and its place in `KINDS` (None: not labelled)."""

    text: str
    facts: frozenset[str] | None
    kind: int | None = None

    @property
    def is_message(self) -> bool:
        """A whole message states its facts all over the place: too loosely to learn one by one from it."""
        return self.kind is not None and bool(self.facts)


def read_listener_items(folder: Path, questions: Sequence[str] = ()) -> list[ListenerItem]:
    """Reads a folder of labelled texts; `questions` are messages of kind "other" that state no case.

    Raises:
        CorpusMissing: the folder has no such files, or a line cannot be read.
    """
    files = sorted(folder.glob("*.facts")) + sorted(folder.glob("*.kinds"))
    if not files:
        raise CorpusMissing(f"no labelled sentences in {folder}; they come with the repository")
    items = [_read_line(line, file) for file in files for line in file.read_text("utf-8").splitlines() if line.strip()]
    return items + [ListenerItem(text, frozenset(), KINDS.index(OTHER)) for text in questions]


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text, where its numbers stand in it, and what each counts."""

    text: str
    spans: tuple[tuple[int, int], ...]
    roles: tuple[str, ...]


def read_marked(folder: Path) -> list[MarkedText]:
    """Reads the texts with marked numbers.

    Raises:
        CorpusMissing: the folder has no such files, or a line has no mark.
    """
    files = sorted(folder.glob("*.marks"))
    if not files:
        raise CorpusMissing(f"no texts with marked numbers in {folder}; they come with the repository")
    return [_read_marks(line, file) for file in files for line in file.read_text("utf-8").splitlines() if line.strip()]


def _read_marks(line: str, file: Path) -> MarkedText:
    text, spans, roles, position = "", [], [], 0
    for mark in MARK.finditer(line):
        text += line[position : mark.start()]
        spans.append((len(text), len(text) + len(mark.group(1))))
        roles.append(mark.group(2))
        text, position = text + mark.group(1), mark.end()
    if not roles:
        raise CorpusMissing(f"{file.name}: a line without [number|role]: {line[:60]}")
    return MarkedText(text + line[position:], tuple(spans), tuple(roles))


def _read_line(line: str, file: Path) -> ListenerItem:
    labels, bar, text = line.partition(" | ")
    if not bar or not text.strip():
        raise CorpusMissing(f"{file.name}: a line without 'labels | text': {line[:60]}")
    if file.suffix == ".kinds":
        if labels.strip() not in KINDS:
            raise CorpusMissing(f"{file.name}: {labels.strip()!r} is none of {', '.join(KINDS)}")
        kind = labels.strip()
        return ListenerItem(text.strip(), None if kind in TELLING else frozenset(), KINDS.index(kind))
    facts = frozenset(label.strip() for label in labels.split(";") if label.strip() != NOTHING)
    return ListenerItem(text.strip(), facts, KINDS.index(CASE) if file.stem.startswith("messages") else None)
