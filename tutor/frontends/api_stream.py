"""An answer as server-sent events, and the desk where answers are taken in and counted.

Contract: `AnswerDesk.open(session, question)` admits a question (or raises `ModelBusy`) and returns its
`AnswerStream`; `EventStream` writes one as `text/event-stream` and stops it when the client leaves. `read_question`
checks what a client sent. The desk is shared by all HTTP paths and does not know their dialects; the caller passes
the encoder.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from tutor.errors import ModelBusy, QuestionTooLong, UsageError
from tutor.frontends.api_limits import WaitingRoom
from tutor.frontends.api_metrics import Metrics
from tutor.frontends.streaming import ENDINGS, AnswerStream, Turns
from tutor.session import Session
from tutor.types import Event

if TYPE_CHECKING:
    from tutor.engine import Tutor

MAX_QUESTION = 4000  # characters
KEEP_ALIVE_SECONDS = 10.0
Encode = Callable[[Event], Iterable[str]]


def read_question(text: str) -> str:
    """Checks a question.

    Raises:
        UsageError: there is nothing in it.
        QuestionTooLong: more than `MAX_QUESTION` characters.
    """
    question = text.strip()
    if not question:
        raise UsageError("the question is empty; write what you want to know")
    if len(question) > MAX_QUESTION:
        raise QuestionTooLong(f"the question has {len(question):,} characters; the tutor reads up to {MAX_QUESTION:,}")
    return question


class AnswerDesk:
    """Takes in questions for one tutor, in bounded number, one at a time per session."""

    def __init__(self, tutor: "Tutor", metrics: Metrics, seats: int = 8) -> None:
        self._tutor = tutor
        self._metrics = metrics
        self._room = WaitingRoom(seats)
        self._turns = Turns()

    @property
    def inside(self) -> int:
        """Answers being written or waiting."""
        return self._room.inside

    def open(self, session: Session, question: str) -> AnswerStream:
        """Starts an answer.

        Raises:
            ModelBusy: too many answers are waiting already.
        """
        if not self._room.enter():
            raise ModelBusy("many questions are waiting already; please ask again in a moment")
        return AnswerStream(lambda: self._watch(session, question), self._room.leave)

    def _watch(self, session: Session, question: str) -> Iterator[Event]:
        started, kind = time.monotonic(), "stopped"
        try:
            for event in self._turns.hold(session.id, lambda: self._tutor.ask(session, question)):
                if isinstance(event, ENDINGS):
                    kind = event.answer.kind
                yield event
        finally:
            self._metrics.count_answer(kind, time.monotonic() - started)


def encode_event(name: str, data: Mapping[str, Any]) -> str:
    """One server-sent event; the data is one line of JSON."""
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"


async def read_events(stream: AnswerStream) -> AsyncIterator[Event | None]:
    """All events of an answer; None as a sign of life while nothing comes."""
    while True:
        try:
            event = await stream.next(KEEP_ALIVE_SECONDS)
        except TimeoutError:
            yield None
            continue
        if event is None:
            return
        yield event


async def read_ending(stream: AnswerStream, receive: Receive | None = None) -> Event | None:
    """The last event of an answer; the answer is stopped when the client behind `receive` leaves before it."""
    leaving = asyncio.create_task(_stop_when_gone(stream, receive)) if receive else None
    ending: Event | None = None
    try:
        async for event in read_events(stream):
            ending = event or ending
    finally:  # also when the reader is cancelled: that frees the model
        stream.stop()
        if leaving:
            leaving.cancel()
    return ending


async def _stop_when_gone(stream: AnswerStream, receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    stream.stop()


class EventStream(Response):
    """Writes an answer as it comes; ends the answer as soon as the client is gone."""

    media_type = "text/event-stream"

    def __init__(self, stream: AnswerStream, encode: Encode, headers: Mapping[str, str] | None = None) -> None:
        self._stream = stream
        self._encode = encode
        # `X-Accel-Buffering` tells a proxy in between to pass pieces on at once.
        super().__init__(None, headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no", **(headers or {})})
        del self.headers["content-length"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Runs the response."""
        leaving = asyncio.create_task(_stop_when_gone(self._stream, receive))
        try:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            async for event in read_events(self._stream):
                for text in [": still here\n\n"] if event is None else self._encode(event):
                    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            self._stream.stop()
            leaving.cancel()
