"""The HTTP interface: what an answer, advice and a failure look like on the wire."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from fakes import ScriptedTutor, abstain_events, advice_events, clarify_events, failed_events
from http_client import ask, check_error, make_client
from tutor.types import Delta, Message


@pytest.fixture
def tutor() -> ScriptedTutor:
    return ScriptedTutor()


@pytest.fixture
def client(tutor: ScriptedTutor) -> TestClient:
    return make_client(tutor)


# --- chat


def test_an_answer_streams_passages_then_text_then_the_answer_object(client: TestClient) -> None:
    events = ask(client, "What is LoRA?")
    names = [name for name, _ in events]
    assert names[0] == "passages" and names[-1] == "done" and set(names[1:-1]) == {"delta"}
    done = events[-1][1]
    assert "".join(data["text"] for name, data in events if name == "delta") == done["answer"]
    assert {"id", "kind", "answer", "citations", "passages", "tool_calls", "tokens", "timings_ms"} <= set(done)


@pytest.mark.parametrize(
    ("script", "kind", "names"),
    [
        (advice_events, "recommendation", ["card", "delta", "done"]),
        (abstain_events, "abstain", ["passages", "done"]),
        (clarify_events, "clarify", ["done"]),
    ],
)
def test_every_ending_is_one_done_event(script: Callable[[], list[Any]], kind: str, names: list[str]) -> None:
    events = ask(make_client(ScriptedTutor([script()])), "?!")
    assert [name for name, _ in events] == names
    assert events[-1][1]["kind"] == kind


def test_a_failure_is_an_error_event_and_not_an_abstention() -> None:
    name, data = ask(make_client(ScriptedTutor([failed_events()])), "What is LoRA?")[-1]
    assert name == "error" and data["error"]["code"] == "model_failed"


def test_a_stream_without_an_ending_becomes_an_error() -> None:
    assert ask(make_client(ScriptedTutor([[Delta("LoRA")]])), "What is LoRA?")[-1][0] == "error"


def test_a_fault_inside_the_tutor_becomes_an_error_without_details(tutor: ScriptedTutor) -> None:
    def explode(*_: Any) -> Iterator[Any]:
        raise KeyError("secret")
        yield

    tutor.ask = explode  # type: ignore[method-assign, assignment]
    name, data = ask(make_client(tutor), "What is LoRA?")[-1]
    assert name == "error" and "secret" not in json.dumps(data)


def test_the_session_is_given_out_and_continues(client: TestClient, tutor: ScriptedTutor) -> None:
    first = ask(client, "What is LoRA?")[-1][1]["session"]
    assert ask(client, "And its cost?", session=first)[-1][1]["session"] == first
    assert tutor.histories[1][0] == Message("user", "What is LoRA?")


def test_an_id_of_the_clients_own_making_opens_a_fresh_session(client: TestClient, tutor: ScriptedTutor) -> None:
    ask(client, "What is LoRA?", session="mine")
    assert ask(client, "And its cost?", session="mine")[-1][1]["session"] != "mine"
    assert tutor.histories == [[], []]


def test_the_question_id_comes_back(client: TestClient) -> None:
    assert ask(client, "What is LoRA?", id="q7")[-1][1]["id"] == "q7"


# --- refusals


@pytest.mark.parametrize("question", ["", "   \n", "\t"])
def test_an_empty_question_is_refused(client: TestClient, tutor: ScriptedTutor, question: str) -> None:
    check_error(client.post("/api/chat", json={"question": question}), 422)
    assert tutor.questions == []


@pytest.mark.parametrize("length", [4001, 100_000])
def test_a_long_question_is_refused(client: TestClient, length: int) -> None:
    check_error(client.post("/api/chat", json={"question": "x" * length}), 413)


def test_a_large_body_without_a_declared_length_is_refused(client: TestClient) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(200):
            yield b" " * 1024

    check_error(client.post("/api/chat", content=pieces(), headers={"content-type": "application/json"}), 413)


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 422),
        (b'{"question": 3}', "application/json", 422),
        (b'{"question": "x"}', "text/plain", 422),
        (b"", "application/json", 422),
    ],
)
def test_a_malformed_request_is_refused(client: TestClient, body: bytes, kind: str, status: int) -> None:
    check_error(client.post("/api/chat", content=body, headers={"content-type": kind}), status)


@pytest.mark.parametrize("path", ["/api/nope", "/v1/nope", "/nope", "/widget/nope", "/widget/../api.py"])
def test_unknown_paths_are_not_found(client: TestClient, path: str) -> None:
    check_error(client.get(path), 404)


def test_a_wrong_method_is_named(client: TestClient) -> None:
    response = client.get("/api/chat")
    check_error(response, 405)
    assert "POST" in response.headers["allow"]


def test_not_ready_is_503_with_a_time_to_come_back(client: TestClient, tutor: ScriptedTutor) -> None:
    assert client.get("/api/ready").status_code == 200
    tutor.is_ready = False
    response = client.get("/api/ready")
    check_error(response, 503)
    assert int(response.headers["retry-after"]) >= 1
    assert client.get("/api/health").status_code == 200


# --- advice, costs, lessons, counters


def test_advice_and_costs(client: TestClient) -> None:
    advice = client.post("/api/recommend", json={"text": "5,000 labelled tickets"}).json()
    assert {"primary", "ranking", "sequence", "would_change", "missing", "profile", "confidence"} <= set(advice)
    assert client.post("/api/recommend", json={"profile": {"labelled_examples": 5000}}).status_code == 200
    check_error(client.post("/api/recommend", json={}), 422)
    check_error(client.post("/api/recommend", json={"profile": {"favourite_colour": "red"}}), 422, "profile_invalid")
    assert client.post("/api/costs", json={"months": 12}).json()["inputs"] == {"months": 12}


def test_a_lesson_opens_by_name_and_nothing_else_does(client: TestClient) -> None:
    assert "frozen" in client.get("/api/source", params={"name": "lessons/09-lora.md"}).json()["text"]
    for name in ("../../etc/passwd", "lessons/../../pyproject.toml", ""):
        check_error(client.get("/api/source", params={"name": name}), 404)


def test_counters_are_prometheus_text_and_hold_no_words(client: TestClient) -> None:
    ask(client, "zanzibar")
    client.get("/api/nope/zanzibar")
    text = client.get("/metrics").text
    assert 'tutor_answers_total{kind="answer"} 1' in text and "tutor_answer_seconds_count 1" in text
    assert 'tutor_requests_total{path="/api/chat",status="200"} 1' in text and "zanzibar" not in text
    assert all(line.startswith("#") or len(line.rsplit(" ", 1)) == 2 for line in text.splitlines())
