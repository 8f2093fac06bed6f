"""Answers and events -> JSON, as the contract spells it.

Contract: `to_json(answer)` gives the answer object of the contract, plus `work` for the show-your-work view;
`event_to_json(event)` gives the name and data of a server-sent event. Pure; knows nothing of HTTP or terminals.
"""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from tutor.types import (
    Abstained,
    Answer,
    CardReady,
    Clarify,
    Delta,
    Done,
    Event,
    Failed,
    Message,
    Passage,
    Retrieved,
    ToolCall,
    Work,
)


def to_json(answer: Answer) -> dict[str, Any]:
    """The answer object: every field of the contract, plain data."""
    return {
        "id": answer.id,
        "kind": answer.kind,
        "answer": answer.text,
        "citations": [asdict(citation) for citation in answer.citations],
        "passages": [passage_to_json(passage) for passage in answer.passages],
        "tool_calls": [call_to_json(call) for call in answer.tool_calls],
        "suggestions": list(answer.suggestions),
        "technique": answer.technique,
        "model": answer.model,
        "tokens": asdict(answer.usage),
        "timings_ms": {name: round(value, 1) for name, value in asdict(answer.timings).items()},
        "work": _work_to_json(answer.work),
    }


def read_answer(events: Iterable[Event]) -> Answer:
    """The answer that a whole stream of events ends with."""
    endings = [event.answer for event in events if isinstance(event, Done | Abstained | Clarify | Failed)]
    return endings[-1]


def passage_to_json(passage: Passage) -> dict[str, Any]:
    """One retrieved passage with its scores."""
    return {
        "source": passage.chunk.source,
        "section": passage.chunk.section,
        "title": passage.chunk.title,
        "text": passage.chunk.text,
        "score": passage.score,
        "dense": passage.dense,
        "lexical": passage.lexical,
        "coverage": passage.coverage,
    }


def call_to_json(call: ToolCall) -> dict[str, Any]:
    """One tool call."""
    return {"name": call.name, "arguments": dict(call.arguments), "result": dict(call.result)}


def _message_to_json(message: Message) -> dict[str, Any]:
    return asdict(message)


def _work_to_json(work: Work) -> dict[str, Any]:
    fields = asdict(work)
    return {**fields, "prompt": [_message_to_json(message) for message in work.prompt]}


def event_to_json(event: Event) -> tuple[str, dict[str, Any]]:
    """Name and data of the server-sent event for an event of the engine."""
    match event:
        case Retrieved(passages):
            return "passages", {"passages": [passage_to_json(passage) for passage in passages]}
        case Delta(text):
            return "delta", {"text": text}
        case CardReady(call):
            return "card", call_to_json(call)
        case Failed(message, code, answer):
            return "error", {"error": {"code": code, "message": message}, "answer": to_json(answer)}
        case Done(answer) | Abstained(answer) | Clarify(answer):
            return "done", to_json(answer)
