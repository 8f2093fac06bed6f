"""What people hand in at the command line: a question, a JSON file, a file of JSON lines.

Contract: everything is checked before anything heavy is loaded. An empty question is wrong usage, a too long one a
refusal; a file that is not there or not JSON is one clear sentence. A bad line of a batch is a `BadLine` and never ends
the run. This module asks no tutor.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tutor.errors import CorpusMissing, ProfileInvalid, QuestionTooLong, TutorError, UsageError
from tutor.frontends.terminal import make_printable
from tutor.questions import MAX_QUESTION
from tutor.session import HISTORY_TURNS, Session
from tutor.settings import Settings
from tutor.types import Message

MAX_INPUT = 1_000_000  # bytes of a question on standard input that are looked at


@dataclass(frozen=True, slots=True)
class GoodLine:
    """One line of a batch. `id` comes back as it was given; `history` holds the earlier turns, oldest first."""

    id: Any
    question: str
    history: tuple[Message, ...] = ()
    profile: Mapping[str, Any] = field(default_factory=dict)

    def open_session(self) -> Session:
        """A session of its own for this line, so that no line sees another's conversation."""
        return Session(history=list(self.history)[-2 * HISTORY_TURNS :])

    def tell_situation(self) -> list[str]:
        """The learner's own turns in order, for the recommendation."""
        turns = [*(turn.content for turn in self.history if turn.role == "user"), self.question]
        return [turn for turn in turns if turn.strip()]


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that cannot be used, why, and its id when it has one."""

    id: Any
    reason: str
    code: str = "bad_line"


def read_question(words: Sequence[str]) -> str:
    """Takes the question from the arguments, or from standard input for "-" or when something is piped in.

    Raises:
        UsageError: there is no question.
        QuestionTooLong: it has more than `MAX_QUESTION` characters.
    """
    piped = sys.stdin is not None and not sys.stdin.isatty()
    if list(words) == ["-"] or (not words and piped):
        return check_question(sys.stdin.read(MAX_INPUT))
    return check_question(" ".join(words))


def check_question(text: str) -> str:
    """Cleans a question and checks its length.

    Raises:
        UsageError: nothing is left of it, or punctuation only.
        QuestionTooLong: it has more than `MAX_QUESTION` characters.
    """
    question = make_printable(text).strip()
    if not any(letter.isalnum() for letter in question):
        raise UsageError('there is no question; ask like this: tutor ask "What is LoRA?"')
    if len(question) > MAX_QUESTION:
        raise QuestionTooLong(
            f"the question has {len(question):,} characters and the tutor reads {MAX_QUESTION:,}; shorten it, "
            f"or add a long text as a document with 'tutor ingest'"
        )
    return question


def check_corpus(settings: Settings) -> None:
    """Makes sure that the folders of lessons that were named are there.

    Raises:
        CorpusMissing: one is not.
    """
    for folder in settings.corpus:
        if not folder.is_dir():
            raise CorpusMissing(f"the corpus folder {folder} does not exist; check --corpus or TUTOR_CORPUS")


def read_json_object(name: str) -> dict[str, Any]:
    """Reads a JSON object from a file, "-" meaning standard input.

    Raises:
        TutorError: the file cannot be read.
        ProfileInvalid: it does not hold a JSON object.
    """
    try:
        content = json.loads(_read_bytes(name).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ProfileInvalid(f"{name} is not valid JSON in UTF-8: {error}") from error
    if not isinstance(content, dict):
        raise ProfileInvalid(f"{name} must hold one JSON object, like {{...}}")
    return content


def check_file(name: str | None) -> None:
    """Makes sure that a file that was named can be opened; "-" is standard input, None is no file.

    Raises:
        TutorError: it cannot.
    """
    if name not in {None, "-"}:
        try:
            with Path(str(name)).open("rb"):
                return
        except OSError as error:
            raise TutorError(f"{name} cannot be read: {error.strerror}") from error


def read_batch(name: str) -> Iterator[GoodLine | BadLine]:
    """Reads a file of JSON lines, "-" meaning standard input; one result for each line, in order.

    Raises:
        TutorError: the file cannot be read.
    """
    if name == "-":
        yield from (read_line(line) for line in sys.stdin.buffer)
        return
    try:
        with Path(name).open("rb") as file:
            yield from (read_line(line) for line in file)
    except OSError as error:
        raise TutorError(f"{name} cannot be read: {error.strerror}") from error


def read_line(line: bytes) -> GoodLine | BadLine:
    """Reads `{"id", "question", "history"?, "profile"?}`; "text" may stand for "question"."""
    try:
        entry = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return BadLine(None, "the line is not valid JSON in UTF-8")
    if not isinstance(entry, dict):
        return BadLine(None, 'the line is not a JSON object like {"id": "1", "question": "…"}')
    name = entry.get("id")
    question, profile = entry.get("question", entry.get("text", "")), entry.get("profile") or {}
    if not isinstance(question, str) or not isinstance(profile, dict):
        return BadLine(name, "'question' must be a text and 'profile' an object")
    history = entry.get("history") or []
    if not isinstance(history, list) or not all(_is_turn(turn) for turn in history):
        return BadLine(name, '\'history\' must be a list of {"role": "user" or "assistant", "content": "…"}')
    try:
        checked = check_question(question) if question.strip() or not profile else ""
    except TutorError as error:
        return BadLine(name, str(error), error.code)
    turns = tuple(Message(turn["role"], make_printable(turn["content"])) for turn in history)
    return GoodLine(name, checked, turns, profile)


def _is_turn(turn: Any) -> bool:
    return isinstance(turn, dict) and turn.get("role") in {"user", "assistant"} and isinstance(turn.get("content"), str)


def _read_bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise TutorError(f"{name} cannot be read: {error.strerror}") from error
