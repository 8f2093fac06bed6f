"""Stand-ins for the two models of the core: an embedder that hashes words and a chat model that plays a script.

`HashEmbedder` puts texts with common stems close together, so retrieval behaves sensibly without weights.
`ScriptedChatModel` replies from a queue, piece by piece, remembers every prompt, can break in the middle, and counts
the streams that were closed before their end. `assemble` wires the sample lessons by the steps of `tutor.app`.
"""

import hashlib
import re
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from langchain_core.embeddings import Embeddings
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from pydantic import PrivateAttr

from tutor import app
from tutor.engine import Tutor
from tutor.models.opening import OpenModel, do_nothing
from tutor.sentences import WORD, read_stems
from tutor.settings import read_settings
from tutor.types import Event, Failed, Lesson, Message
from tutor.writing import Writer

SAMPLE_LESSONS = Path(__file__).parent / "data" / "lessons"
WORDS = frozenset(
    """who won world cup weather tomorrow capital city france paris bake bread cake stock market president moon
    football rain today recipe soup price bitcoin best film movie""".split()
)


class HashEmbedder(Embeddings):
    """Stems hashed into 384 places, unit length. `calls` and `embedded` count what was asked of it."""

    dimension = 384

    def __init__(self, name: str = "hash-384") -> None:
        self.fingerprint = name
        self.name = name
        self.embedded: list[str] = []
        self.calls = 0

    def embed(self, texts: Sequence[str]) -> Any:
        """Rows of length 1; a text without words gets a row of its own."""
        self.calls += 1
        self.embedded += texts
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in read_stems(text) or [text or "∅"]:
                row[int.from_bytes(hashlib.sha256(word.encode()).digest()[:4]) % self.dimension] += 1.0
            row /= np.linalg.norm(row)
        return rows

    def embed_tokens(self, texts: Sequence[str]) -> list[Any]:
        """One row a stem: equal words match, others are 0.28 alike, as unrelated word pieces are with real weights."""
        rows = [self.embed(read_stems(text) or ["∅"]) for text in texts]
        return [np.concatenate([np.sqrt(0.72) * row, np.full((len(row), 1), np.sqrt(0.28))], axis=1) for row in rows]

    def embed_with_tokens(self, texts: Sequence[str]) -> tuple[Any, list[Any]]:
        """Both at once, counted as one call."""
        rows = self.embed(texts)
        calls, embedded = self.calls, len(self.embedded)
        tokens = self.embed_tokens(texts)
        self.calls, self.embedded = calls, self.embedded[:embedded]
        return rows, tokens

    def locate_tokens(self, text: str) -> list[tuple[int, int]]:
        """Where the word of each stem stands; the parts of a hyphenated one share its place."""
        return [match.span() for match in WORD.finditer(text) for _ in read_stems(match.group())] or [(0, 0)]

    def count_tokens(self, text: str) -> int:
        """Words and marks, which is close to word pieces for plain English."""
        return len(re.findall(r"\w+|[^\w\s]", text))

    def is_word(self, word: str) -> bool:
        """A few words of everyday talk, so that they are not mended into words of the lessons."""
        return word in WORDS

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """LangChain's name for many texts."""
        return [[float(number) for number in row] for row in self.embed(texts)]

    def embed_query(self, text: str) -> list[float]:
        """LangChain's name for one text."""
        return self.embed_documents([text])[0]


class ScriptedChatModel(BaseChatModel):
    """Plays queued replies; an exception in the queue is raised, after the text before it in a tuple (text, error).

    `echo` makes it copy its notes when the queue is empty, as the bundled model is taught to.
    """

    _replies: deque[Any] = PrivateAttr(default_factory=deque)
    _prompts: list[list[BaseMessage]] = PrivateAttr(default_factory=list)
    _size: int = PrivateAttr(default=3)
    _counts: dict[str, int] = PrivateAttr(default_factory=lambda: {"opened": 0, "ended": 0, "cut": 0})
    _gate: threading.Event | None = PrivateAttr(default=None)

    def __init__(self, *replies: Any, size: int = 3, gate: threading.Event | None = None) -> None:
        super().__init__(name="scripted")
        self._replies = deque(replies)
        self._size = size
        self._gate = gate

    @property
    def _llm_type(self) -> str:
        return "scripted"

    @property
    def prompts(self) -> list[list[BaseMessage]]:
        """All prompts, in order."""
        return self._prompts

    @property
    def opened(self) -> int:
        """Streams begun."""
        return self._counts["opened"]

    @property
    def cut(self) -> int:
        """Streams closed before their last piece."""
        return self._counts["cut"]

    @property
    def running(self) -> int:
        """Streams neither ended nor closed."""
        return self._counts["opened"] - self._counts["ended"] - self._counts["cut"]

    def _stream(self, messages: list[BaseMessage], *args: Any, **options: Any) -> Iterator[ChatGenerationChunk]:
        self._prompts.append(list(messages))
        self._counts["opened"] += 1
        ending = "cut"
        try:
            reply = self._replies.popleft() if self._replies else _copy_notes(messages)
            text, error = reply if isinstance(reply, tuple) else (reply, None)
            if isinstance(text, Exception):
                text, error = "", text
            usage = {"input_tokens": 100, "output_tokens": 0, "total_tokens": 100}
            yield ChatGenerationChunk(message=AIMessageChunk(content="", usage_metadata=usage))
            for start in range(0, len(text), self._size):
                if self._gate is not None:
                    self._gate.wait(10)
                yield ChatGenerationChunk(message=AIMessageChunk(content=text[start : start + self._size]))
            ending = "ended"
            if error is not None:
                raise error
        finally:
            self._counts[ending] += 1

    def _generate(self, messages: list[BaseMessage], *args: Any, **options: Any) -> ChatResult:
        text = "".join(str(chunk.message.content) for chunk in self._stream(messages))
        return ChatResult(generations=[ChatGeneration(message=AIMessage(content=text))])


def _copy_notes(messages: list[BaseMessage]) -> str:
    """The notes of the last turn, each sentence with its number at the end."""
    notes = re.findall(r"^\[(\d+)\] (.+)$", str(messages[-1].content), re.MULTILINE)
    return " ".join(f"{text.rstrip('.')} [{number}]." for number, text in notes)


def assemble(folder: Path, corpus: Path = SAMPLE_LESSONS, embedder: HashEmbedder | None = None) -> Tutor:
    """A tutor without a model over a real index in `folder`, wired by `tutor.app`."""
    settings = read_settings(index=folder / "index", data=folder / "data", corpus=(corpus,), model="none")
    opened = OpenModel(None, "none", do_nothing, do_nothing)
    return app._assemble(settings, [corpus], embedder or HashEmbedder(), opened, app.ignore_progress)


def with_model(tutor: Tutor, model: BaseChatModel | None) -> Tutor:
    """Another tutor over the same index, with a model of its own; the index is only read."""
    steps = tutor.steps
    writer = Writer(model, steps.writer._prompt)
    closings: list[str] = []
    name = str(model.name) if model else "none"
    opened = OpenModel(model, name, do_nothing, lambda: closings.append(name))
    return Tutor(tutor.lessons, replace(steps, writer=writer), opened, tutor._open_model)


def make_lesson(body: str, title: str = "Lesson", source: str = "lesson.md") -> Lesson:
    """A lesson that was never a file."""
    return Lesson(source.rsplit(".", 1)[0], source, title, body)


def fold(text: str) -> str:
    """White space folded."""
    return " ".join(text.split())


def ending_of(events: Sequence[Event]) -> Any:
    """The answer of the last event, after checking that it is the only ending one."""
    endings = [event for event in events if hasattr(event, "answer")]
    assert len(endings) == 1 and endings[0] is events[-1], [type(event).__name__ for event in events]
    return endings[0]


def user(text: str) -> Message:
    """A learner's turn."""
    return Message("user", text)


def tutor_said(text: str) -> Message:
    """The tutor's turn."""
    return Message("assistant", text)


def describe(event: Event) -> str:
    """Kind of an event, with the message of a failure, for readable assertions."""
    return f"Failed: {event.message}" if isinstance(event, Failed) else type(event).__name__
