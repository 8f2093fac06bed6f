"""The tutor in OpenAI's dialect, so that existing clients work: /v1/models and /v1/chat/completions.

Contract: the last user message is the question, the messages before it are the history, system messages and sampling
options are ignored (the tutor's prompt is its own). The answer's citations stand in the extra field `citations` and
as a list of sources below the text; the whole answer object is in the extra field `tutor`. A failure before the first
piece is an HTTP error, after it an error chunk. It does not know how answers are made.
"""

import json
import time
import uuid
from collections.abc import Callable, Iterable
from typing import Any

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field
from starlette.responses import JSONResponse, Response

from tutor.answers import to_json
from tutor.frontends.api_errors import Refusal, to_body
from tutor.frontends.api_stream import AnswerDesk, EventStream, read_ending, read_question
from tutor.session import Session
from tutor.types import Abstained, Answer, Clarify, Delta, Done, Event, Failed, Message

MODEL_ID = "tutor"
SOURCES_MARK = "\n\nSources:\n"


class ChatMessage(BaseModel):
    """One message; content may be text or a list of parts of which the text ones count."""

    role: str
    content: str | list[dict[str, Any]] | None = None

    def text(self) -> str:
        """The message as plain text."""
        if isinstance(self.content, list):
            return "\n".join(str(part.get("text", "")) for part in self.content if part.get("type") == "text")
        return self.content or ""


class StreamOptions(BaseModel):
    """Options of a streamed completion."""

    include_usage: bool = False


class CompletionRequest(BaseModel):
    """What we read of a completion request; other fields are accepted and have no effect."""

    messages: list[ChatMessage] = Field(min_length=1, max_length=200)
    model: str = MODEL_ID
    stream: bool = False
    stream_options: StreamOptions | None = None
    n: int = 1


def to_session(request: CompletionRequest) -> tuple[Session, str]:
    """A session filled with the earlier turns, and the question.

    Raises:
        Refusal: the last message is not the user's.
        UsageError, QuestionTooLong: the question itself is not right.
    """
    turns = [message for message in request.messages if message.role in ("user", "assistant")]
    if not turns or turns[-1].role != "user":
        raise Refusal(422, "invalid", "messages: the last message must have the role 'user'")
    if request.n != 1:
        raise Refusal(422, "invalid", "n: the tutor gives one answer")
    session = Session()
    for turn in turns[:-1]:
        # Our own list of sources came back with the history; it is not part of what was said.
        text = turn.text().partition(SOURCES_MARK)[0]
        session.history.append(Message("user" if turn.role == "user" else "assistant", text))
    return session, read_question(turns[-1].text())


def list_sources(answer: Answer) -> str:
    """The citations as text below the answer; empty without any."""
    if not answer.citations:
        return ""
    lines = [f"[{item.n}] {item.source}, {item.section}: “{' '.join(item.quote.split())}”" for item in answer.citations]
    return SOURCES_MARK + "\n".join(lines)


def create_router(desk: AnswerDesk, model_name: Callable[[], str]) -> APIRouter:
    """The two paths, for one desk. `model_name` is asked each time, since the model can be switched."""
    router = APIRouter()

    @router.get("/v1/models")
    def list_models() -> dict[str, Any]:
        """Lists the one model there is."""
        entry = {
            "id": MODEL_ID,
            "object": "model",
            "created": 0,
            "owned_by": "fm-tutor",
            "language_model": model_name(),
        }
        return {"object": "list", "data": [entry]}

    streamed: dict[str, Any] = {"description": "one JSON object, or chunks when asked with `stream`"}
    streamed["content"] = {EventStream.media_type: {}}

    @router.post("/v1/chat/completions", response_model=None, responses={200: streamed})
    async def complete(request: Request, body: CompletionRequest) -> Response:
        """Answers the last user message."""
        session, question = to_session(body)
        stream = desk.open(session, question)
        writer = CompletionWriter(bool(body.stream_options and body.stream_options.include_usage))
        if body.stream:
            return EventStream(stream, writer.write)
        ending = await read_ending(stream, request.receive)
        if isinstance(ending, Failed):
            return JSONResponse(to_body(ending.code, ending.message), 503, {"Retry-After": "5"})
        if not isinstance(ending, Done | Abstained | Clarify):
            raise Refusal(503, "internal", "the answer was cut short; please ask again", 5)
        return JSONResponse(writer.to_completion(ending.answer))

    return router


class CompletionWriter:
    """Writes one answer in OpenAI's shapes, whole or in chunks."""

    def __init__(self, include_usage: bool = False) -> None:
        self._id = f"chatcmpl-{uuid.uuid4().hex}"
        self._created = int(time.time())
        self._include_usage = include_usage
        self._written = ""

    def to_completion(self, answer: Answer) -> dict[str, Any]:
        """The whole completion."""
        plain = to_json(answer)
        message = {"role": "assistant", "content": answer.text + list_sources(answer), "citations": plain["citations"]}
        choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
        return {**self._head("chat.completion"), "choices": [choice], "usage": to_usage(answer), "tutor": plain}

    def write(self, event: Event) -> Iterable[str]:
        """The chunks for one event; passages and cards have none of their own."""
        if isinstance(event, Delta):
            if event.text:
                yield self._piece(event.text)
        elif isinstance(event, Failed):
            yield f"data: {json.dumps(to_body(event.code, event.message))}\n\n"
            yield "data: [DONE]\n\n"
        elif isinstance(event, Done | Abstained | Clarify):
            yield from self._write_end(event.answer)

    def _write_end(self, answer: Answer) -> Iterable[str]:
        # What was streamed is the beginning of the text, or all of it; a kind that does not stream comes here in one
        # piece.
        rest = answer.text[len(self._written) :] if answer.text.startswith(self._written) else ""
        if rest + list_sources(answer):
            yield self._piece(rest + list_sources(answer))
        plain = to_json(answer)
        choice = {"index": 0, "delta": {}, "finish_reason": "stop"}
        yield self._chunk({"choices": [choice], "citations": plain["citations"], "tutor": plain})
        if self._include_usage:
            yield self._chunk({"choices": [], "usage": to_usage(answer)})
        yield "data: [DONE]\n\n"

    def _piece(self, text: str) -> str:
        delta = {"content": text} if self._written else {"role": "assistant", "content": text}
        self._written += text
        return self._chunk({"choices": [{"index": 0, "delta": delta, "finish_reason": None}]})

    def _chunk(self, fields: dict[str, Any]) -> str:
        return f"data: {json.dumps({**self._head('chat.completion.chunk'), **fields}, ensure_ascii=False)}\n\n"

    def _head(self, kind: str) -> dict[str, Any]:
        return {"id": self._id, "object": kind, "created": self._created, "model": MODEL_ID}


def to_usage(answer: Answer) -> dict[str, Any]:
    """Token counts in OpenAI's names."""
    usage = answer.usage
    return {
        "prompt_tokens": usage.prompt,
        "completion_tokens": usage.completion,
        "total_tokens": usage.prompt + usage.completion,
        "prompt_tokens_details": {"cached_tokens": usage.prompt_cached},
    }
