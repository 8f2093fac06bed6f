"""Answers and events have every field of the contract and are plain JSON."""

import json

import pytest

from fakes import advice_events, sample_answer, sample_events, sample_recommendation
from tutor.answers import event_to_json, to_json
from tutor.types import (
    Abstained,
    Answer,
    CardReady,
    Clarify,
    Delta,
    Done,
    Failed,
    Retrieved,
    ToolCall,
)

FIELDS = {
    "id": (str, type(None)),
    "kind": str,
    "answer": str,
    "citations": list,
    "passages": list,
    "tool_calls": list,
    "suggestions": list,
    "technique": str,
    "model": str,
    "tokens": dict,
    "timings_ms": dict,
}


@pytest.mark.parametrize("answer", [Answer("abstain", ""), sample_answer(), Answer("error", "x", id="7")])
def test_every_field_of_the_contract_is_there(answer: Answer) -> None:
    data = json.loads(json.dumps(to_json(answer)))
    for name, kind in FIELDS.items():
        assert isinstance(data[name], kind), name
    assert set(data["tokens"]) >= {"prompt", "prompt_cached", "completion"}
    assert set(data["timings_ms"]) >= {"retrieval", "first_token", "total"}


def test_lists_hold_the_fields_of_the_contract() -> None:
    call = ToolCall("recommend_customization", {"budget_usd": 1}, sample_recommendation())
    data = to_json(sample_answer()) | {
        "tool_calls": to_json(Answer("recommendation", "", tool_calls=(call,)))["tool_calls"]
    }
    assert all(set(item) >= {"n", "source", "section", "quote", "score"} for item in data["citations"])
    assert all(set(item) >= {"source", "section", "text", "score"} for item in data["passages"])
    assert all(set(item) >= {"name", "arguments", "result"} for item in data["tool_calls"])
    assert [item["n"] for item in data["citations"]] == [1, 2] and data["tokens"]["prompt_cached"] == 640
    assert data["timings_ms"] == {"retrieval": 21.0, "first_token": 640.0, "total": 2210.0}
    assert data["work"]["dropped"] and data["work"]["prompt"][0]["role"] == "system"


ANSWER = Answer("answer", "text")


@pytest.mark.parametrize(
    ("event", "name", "has"),
    [
        (Retrieved(sample_answer().passages), "passages", "passages"),
        (Delta("piece"), "delta", "text"),
        (CardReady(ToolCall("t", {}, {})), "card", "result"),
        (Done(ANSWER), "done", "kind"),
        (Abstained(ANSWER), "done", "kind"),
        (Clarify(ANSWER), "done", "kind"),
        (Failed("it broke", "model_failed", ANSWER), "error", "error"),
    ],
)
def test_events_have_the_names_of_the_contract(event, name: str, has: str) -> None:
    told, data = event_to_json(event)
    assert told == name and has in data
    json.dumps(data)


def test_a_failure_tells_its_code() -> None:
    _, data = event_to_json(Failed("it broke", "model_failed", ANSWER))
    assert data["error"] == {"code": "model_failed", "message": "it broke"}


def test_whole_streams_can_be_told() -> None:
    for event in [*sample_events(), *advice_events()]:
        json.dumps(event_to_json(event)[1])
