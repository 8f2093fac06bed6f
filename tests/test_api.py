"""The HTTP interface: shapes, refusals, limits, streams that end when the client does."""

import http.client
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from starlette.testclient import TestClient

from fakes import ScriptedTutor, abstain_events, advice_events, clarify_events, failed_events, sample_events
from tutor.errors import PortBusy, SettingsInvalid
from tutor.frontends.api import create_app
from tutor.frontends.api_limits import Rate, RateLimiter, VisitorTokens, WaitingRoom, is_loopback, name_client
from tutor.frontends.api_server import serve, take_port
from tutor.settings import Settings, read_settings
from tutor.types import Delta, Message, Retrieved

HOME = "http://127.0.0.1:7860"


def make_client(tutor: ScriptedTutor | None = None, address: str = "127.0.0.1", **options: Any) -> TestClient:
    app = create_app(tutor or ScriptedTutor(), read_settings(**options))  # type: ignore[arg-type]
    return TestClient(app, base_url=HOME, client=(address, 50000), raise_server_exceptions=False)


@pytest.fixture
def tutor() -> ScriptedTutor:
    return ScriptedTutor()


@pytest.fixture
def client(tutor: ScriptedTutor) -> TestClient:
    return make_client(tutor)


def read_stream(text: str) -> list[tuple[str, dict[str, Any]]]:
    events = []
    for block in filter(None, text.split("\n\n")):
        lines = [line for line in block.split("\n") if not line.startswith(":")]
        if lines:
            assert len(lines) == 2 and lines[0].startswith("event: ") and lines[1].startswith("data: ")
            events.append((lines[0][7:], json.loads(lines[1][6:])))
    return events


def ask(client: TestClient, question: str, **fields: Any) -> list[tuple[str, dict[str, Any]]]:
    response = client.post("/api/chat", json={"question": question, **fields})
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].startswith("text/event-stream")
    return read_stream(response.text)


def check_error(response: Any, status: int, code: str | None = None) -> None:
    assert response.status_code == status, response.text
    error = response.json()["error"]
    assert error["message"] and (code is None or error["code"] == code)
    assert "Traceback" not in response.text


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


# --- OpenAI's dialect


def complete(client: TestClient, **fields: Any) -> Any:
    body = {"model": "tutor", "messages": [{"role": "user", "content": "What is LoRA?"}], **fields}
    return client.post("/v1/chat/completions", json=body)


def test_a_completion_carries_text_citations_and_usage(client: TestClient) -> None:
    body = complete(client).json()
    message = body["choices"][0]["message"]
    assert message["role"] == "assistant" and "[1]" in message["content"]
    assert [citation["n"] for citation in message["citations"]] == [1, 2]
    assert body["usage"] == {
        "prompt_tokens": 812,
        "completion_tokens": 58,
        "total_tokens": 870,
        "prompt_tokens_details": {"cached_tokens": 640},
    }


def test_a_streamed_completion_adds_up_to_the_whole_one(client: TestClient) -> None:
    whole = complete(client).json()["choices"][0]["message"]["content"]
    lines = complete(client, stream=True, stream_options={"include_usage": True}).text.split("\n\n")
    assert lines[-2] == "data: [DONE]"
    chunks = [json.loads(line[6:]) for line in lines[:-2]]
    assert "".join(chunk["choices"][0]["delta"].get("content", "") for chunk in chunks if chunk["choices"]) == whole
    assert chunks[0]["choices"][0]["delta"]["role"] == "assistant"
    assert chunks[-2]["choices"][0]["finish_reason"] == "stop" and chunks[-1]["usage"]["total_tokens"] == 870


def test_answers_that_do_not_stream_arrive_in_the_stream_too() -> None:
    text = complete(make_client(ScriptedTutor([abstain_events()])), stream=True).text
    assert "do not cover" in text and text.endswith("data: [DONE]\n\n")


def test_earlier_messages_are_the_history_without_our_own_source_list(tutor: ScriptedTutor) -> None:
    client = make_client(tutor)
    said = complete(client).json()["choices"][0]["message"]["content"]
    turns = [{"role": "system", "content": "Be rude"}, {"role": "user", "content": "What is LoRA?"}]
    turns += [{"role": "assistant", "content": said}]
    turns += [{"role": "user", "content": [{"type": "text", "text": "And its cost?"}]}]  # type: ignore[dict-item]
    assert complete(client, messages=turns).status_code == 200
    assert tutor.questions[-1] == "And its cost?"
    user, assistant = tutor.histories[-1]
    assert user == Message("user", "What is LoRA?") and "Sources:" not in assistant.content
    assert assistant.content in said


@pytest.mark.parametrize("messages", [[], [{"role": "assistant", "content": "x"}], [{"role": "user", "content": ""}]])
def test_completions_without_a_question_are_refused(client: TestClient, messages: list[Any]) -> None:
    check_error(complete(client, messages=messages), 422)


def test_a_failed_completion_has_an_error_status() -> None:
    check_error(complete(make_client(ScriptedTutor([failed_events()]))), 503, "model_failed")
    assert '"error"' in complete(make_client(ScriptedTutor([failed_events()])), stream=True).text


def test_the_official_client_works(client: TestClient) -> None:
    import openai

    api = openai.OpenAI(base_url=f"{HOME}/v1", api_key="unused", http_client=client, max_retries=0)
    assert [model.id for model in api.models.list()] == ["tutor"]
    question: Any = [{"role": "user", "content": "What is LoRA?"}]
    whole = api.chat.completions.create(model="tutor", messages=question)
    assert whole.choices[0].message.citations[0]["n"] == 1  # type: ignore[attr-defined]
    pieces = api.chat.completions.create(model="tutor", messages=question, stream=True)
    text = "".join(piece.choices[0].delta.content or "" for piece in pieces if piece.choices)
    assert text == whole.choices[0].message.content
    with pytest.raises(openai.UnprocessableEntityError):
        api.chat.completions.create(model="tutor", messages=[{"role": "user", "content": " "}])


# --- who may come in


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1.evil.example", "http://localhost.evil"]
)
def test_foreign_origins_may_not_ask(client: TestClient, tutor: ScriptedTutor, origin: str) -> None:
    headers = {"origin": origin}
    check_error(client.post("/api/chat", json={"question": "x"}, headers=headers), 403)
    asking = {**headers, "access-control-request-method": "POST"}
    check_error(client.options("/api/chat", headers=asking), 403)
    check_error(client.post("/gradio_api/queue/join", json={}, headers=headers), 403)
    assert "access-control-allow-origin" not in client.get("/api/health", headers=headers).headers
    assert tutor.questions == []


@pytest.mark.parametrize("origin", [HOME, "http://localhost:5000", "https://shop.example"])
def test_admitted_origins_get_exact_headers(origin: str) -> None:
    client = make_client(allow_origins=("https://shop.example",))
    response = client.post("/api/chat", json={"question": "x"}, headers={"origin": origin})
    assert response.status_code == 200
    assert response.headers["access-control-allow-origin"] == origin
    assert "access-control-allow-credentials" not in response.headers
    asking = {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}
    assert client.options("/api/chat", headers={"origin": origin, **asking}).status_code == 200


def test_a_page_that_renames_this_machine_gets_nothing(client: TestClient) -> None:
    check_error(client.get("/", headers={"host": "evil.example"}), 403, "host_not_allowed")
    check_error(client.post("/api/chat", json={"question": "x"}, headers={"host": "evil.example:7860"}), 403)
    assert client.get("/api/health", headers={"host": "localhost:7860"}).status_code == 200


def test_pages_carry_their_policies() -> None:
    client = make_client(allow_origins=("https://shop.example",))
    page = client.get("/")
    assert page.status_code == 200 and page.headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'self'" in page.headers["content-security-policy"]
    assert "http:" not in page.headers["content-security-policy"]
    widget = client.get("/widget").headers
    assert "x-frame-options" not in widget
    assert "https://shop.example" in widget["content-security-policy"].split("frame-ancestors")[1]
    assert "default-src 'none'" in widget["content-security-policy"]
    assert all(client.get(path).headers["x-content-type-options"] == "nosniff" for path in ("/", "/widget", "/metrics"))


def test_the_key_guards_the_interface_and_the_widget_keeps_working() -> None:
    client = make_client(api_key="s3cret")
    question = {"question": "What is LoRA?"}
    response = client.post("/api/chat", json=question)
    check_error(response, 401)
    assert response.headers["www-authenticate"] == "Bearer"
    check_error(client.get("/v1/models", headers={"authorization": "Bearer wrong"}), 401)
    check_error(client.get("/v1/models", headers={"authorization": b"Bearer \xe9"}), 401)
    key = {"authorization": "Bearer s3cret"}
    assert client.get("/v1/models", headers=key).status_code == 200
    assert client.post("/api/chat", json=question, headers=key).status_code == 200
    assert client.get("/api/health").status_code == client.get("/").status_code == 200
    visitor = {"authorization": f"Bearer {client.get('/widget/token').json()['token']}"}
    assert client.post("/api/chat", json=question, headers=visitor).status_code == 200
    check_error(client.get("/v1/models", headers=visitor), 401)
    check_error(client.get("/widget/token", headers={"sec-fetch-site": "cross-site"}), 403)


# --- how much


def test_a_stranger_may_ask_ten_times_at_once_and_is_told_when_to_return() -> None:
    client = make_client(address="203.0.113.9")
    statuses = [client.post("/api/recommend", json={"text": "x"}).status_code for _ in range(11)]
    assert statuses == [200] * 10 + [429]
    response = client.post("/api/recommend", json={"text": "x"})
    check_error(response, 429)
    assert 1 <= int(response.headers["retry-after"]) <= 3


def test_this_machine_is_not_limited_like_a_stranger(client: TestClient) -> None:
    assert {client.post("/api/recommend", json={"text": "x"}).status_code for _ in range(40)} == {200}


def test_buckets_fill_again_and_are_bounded() -> None:
    now = [0.0]
    limiter = RateLimiter(Rate(60, 2), capacity=3, clock=lambda: now[0])
    assert [limiter.wait_time("a"), limiter.wait_time("a")] == [0.0, 0.0]
    assert limiter.wait_time("a") == pytest.approx(1.0)
    now[0] = 1.0
    assert limiter.wait_time("a") == 0.0
    for name in "bcde":
        limiter.wait_time(name)
    assert limiter.wait_time("a") == 0.0  # forgotten, not remembered for ever


def test_clients_are_told_apart_by_what_they_cannot_change() -> None:
    assert name_client("2001:db8::1") == name_client("2001:db8::ffff") != name_client("2001:db8:0:1::1")
    assert name_client("203.0.113.9") != name_client("203.0.113.10")
    assert [is_loopback(name) for name in ("127.0.0.1", "::1", "localhost", "[::1]", "10.0.0.1", "0.0.0.0", "x")] == [
        True, True, True, True, False, False, False,
    ]  # fmt: skip


def test_visitor_tokens_expire_and_cannot_be_made_up() -> None:
    now = [1000.0]
    tokens = VisitorTokens(60, clock=lambda: now[0])
    token = tokens.mint()
    assert tokens.is_valid(token)
    assert not any(map(tokens.is_valid, ["", "x", token + "x", "9999999999.abc.def", token.replace("1060", "9060", 1)]))
    assert not VisitorTokens(60, clock=lambda: now[0]).is_valid(token)
    now[0] = 1061.0
    assert not tokens.is_valid(token)


def test_the_waiting_room_has_eight_seats() -> None:
    room = WaitingRoom()
    assert [room.enter() for _ in range(10)] == [True] * 9 + [False]
    room.leave()
    assert room.enter()


# --- a real server


@contextmanager
def running(tutor: ScriptedTutor) -> Iterator[int]:
    settings = read_settings(port=0)
    with take_port("127.0.0.1", 0) as listener:
        config = uvicorn.Config(
            create_app(tutor, settings), log_level="critical", ws="none", timeout_graceful_shutdown=2
        )  # type: ignore[arg-type]
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        deadline = time.monotonic() + 20
        while not server.started and time.monotonic() < deadline:
            time.sleep(0.02)
        yield listener.getsockname()[1]
        server.should_exit = True
        thread.join(8)
        assert not thread.is_alive(), "the server did not stop although a stream was open"


def open_chat(port: int, question: str, session: str | None = None) -> http.client.HTTPConnection:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    body = json.dumps({"question": question, "session": session})
    connection.request("POST", "/api/chat", body, {"Content-Type": "application/json"})
    return connection


def wait_for(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


def test_a_client_that_leaves_frees_the_model_within_two_seconds() -> None:
    endless = [Retrieved(()), *(Delta("word ") for _ in range(400))]
    tutor = ScriptedTutor([endless], pause=0.1)
    with running(tutor) as port:
        connection = open_chat(port, "What is LoRA?")
        assert connection.getresponse().read(20)
        connection.close()
        assert wait_for(lambda: tutor.closed.is_set() and tutor.open_streams == 0, 2.0)


def test_pieces_arrive_as_they_are_written() -> None:
    tutor = ScriptedTutor([[Delta("one "), *sample_events()]], pause=0.15)
    with running(tutor) as port:
        response = open_chat(port, "What is LoRA?").getresponse()
        started = time.monotonic()
        assert b"one" in response.readline() + response.readline()
        first = time.monotonic() - started
        response.read()
        assert first < (time.monotonic() - started) / 3


def test_the_tenth_question_is_turned_away_and_the_server_stops_with_open_streams() -> None:
    gate = threading.Event()
    tutor = ScriptedTutor(gate=gate)
    with running(tutor) as port:
        waiting = [open_chat(port, f"question {number}") for number in range(9)]
        assert wait_for(lambda: tutor.open_streams == 9)
        refused = open_chat(port, "one too many").getresponse()
        assert refused.status == 429 and int(refused.headers["Retry-After"]) >= 1
        assert json.loads(refused.read())["error"]["code"] == "model_busy"
        assert len(waiting) == 9
    gate.set()


def test_two_questions_of_one_session_are_answered_one_after_the_other() -> None:
    tutor = ScriptedTutor(pause=0.01)
    with running(tutor) as port:
        session = read_stream(open_chat(port, "first").getresponse().read().decode())[-1][1]["session"]
        both = [open_chat(port, text, session) for text in ("second", "third")]
        assert all(b"event: done" in connection.getresponse().read() for connection in both)
        assert sorted(len(history) for history in tutor.histories) == [0, 2, 4]


def test_sessions_of_two_clients_stay_apart() -> None:
    tutor = ScriptedTutor(pause=0.01)
    with running(tutor) as port:
        streams = [open_chat(port, f"canary {number}") for number in range(4)]
        sessions = {read_stream(s.getresponse().read().decode())[-1][1]["session"] for s in streams}
    assert len(sessions) == 4 and all(history == [] for history in tutor.histories)


def test_a_busy_port_is_known_before_anything_is_loaded() -> None:
    opened: list[int] = []
    with take_port("127.0.0.1", 0) as listener, pytest.raises(PortBusy, match="port"):
        settings: Settings = read_settings(port=listener.getsockname()[1], quiet=True)
        serve(lambda: opened.append(1), settings)  # type: ignore[arg-type, return-value]
    assert opened == []


def test_an_address_others_can_reach_needs_a_key() -> None:
    with pytest.raises(SettingsInvalid, match="key"):
        serve(ScriptedTutor, read_settings(host="0.0.0.0", port=0))  # type: ignore[arg-type]


def test_sigterm_ends_the_program_within_five_seconds_although_a_stream_is_open() -> None:
    script = (
        "import sys; sys.path.insert(0, 'tests')\n"
        "from fakes import ScriptedTutor\n"
        "from tutor.frontends.api_server import serve\n"
        "from tutor.settings import read_settings\n"
        "serve(lambda: ScriptedTutor(pause=0.5), read_settings(port=0))\n"
    )
    root = Path(__file__).resolve().parent.parent
    process = subprocess.Popen([sys.executable, "-c", script], cwd=root, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        port = int(process.stderr.readline().partition("127.0.0.1:")[2].split()[0])
        assert wait_for(lambda: is_up(port), 20)
        stream = open_chat(port, "What is LoRA?")
        assert stream.getresponse().read(10)
        started = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0 and time.monotonic() - started < 5
        assert "Traceback" not in process.stderr.read()
    finally:
        process.kill()


def is_up(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", "/api/health")
    return connection.getresponse().status == 200
