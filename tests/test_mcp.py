"""The tools over MCP, with the official client: through /mcp on a real port, and through the streams of `tutor mcp`."""

import asyncio
import http.client
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import mcp
import pytest

from fakes import ScriptedTutor, failed_events
from fakes_core import SAMPLE_LESSONS, fold
from http_client import check_error, make_client, running, wait_for
from recipes import read_command
from tutor.engine import Tutor
from tutor.types import Delta, Retrieved

ROOT = Path(__file__).resolve().parent.parent
NAMES = ["search_lessons", "ask_tutor", "recommend_customization", "estimate_costs"]
CASE = "We have 900 labelled emails and want our tone; facts do not change."
# The handshake of the protocol's older versions, and the way without one of the newest.
ERAS = ["legacy", "auto"]
ACCEPT = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}


@pytest.fixture(scope="module")
def port(read_only_tutor: Tutor) -> Iterator[int]:
    with running(read_only_tutor) as number:  # type: ignore[arg-type]
        yield number


@asynccontextmanager
async def connect(port: int, era: str = "auto") -> AsyncIterator[mcp.Client]:
    async with mcp.Client(f"http://127.0.0.1:{port}/mcp", mode=era) as client:
        yield client


def call(port: int, name: str, arguments: dict[str, Any], era: str = "auto") -> Any:
    async def run() -> Any:
        async with connect(port, era) as client:
            return await client.call_tool(name, arguments)

    return asyncio.run(run())


def to_request(method: str, **parameters: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": parameters}


# --- the tools


@pytest.mark.parametrize("era", ERAS)
def test_the_tools_are_listed_with_what_they_take(port: int, era: str) -> None:
    async def run() -> tuple[Any, ...]:
        async with connect(port, era) as client:
            return client.server_info, client.instructions, (await client.list_tools()).tools

    info, instructions, tools = asyncio.run(run())
    assert info.name == "fm-tutor" and instructions
    assert [tool.name for tool in tools] == NAMES
    for tool in tools:
        assert tool.description and tool.annotations.read_only_hint
        assert tool.input_schema["type"] == "object"
        assert all(shape["description"] for shape in tool.input_schema["properties"].values())
    assert [tool.input_schema.get("required") for tool in tools] == [["query"], ["question"], None, None]


@pytest.mark.parametrize("era", ERAS)
def test_a_search_gives_passages_word_for_word(port: int, era: str) -> None:
    result = call(port, "search_lessons", {"query": "What is LoRA?", "count": 2}, era)
    assert not result.is_error
    passages = result.structured_content["passages"]
    assert [passage["source"] for passage in passages][0] == "01-adapters.md" and len(passages) == 2
    for passage in passages:
        assert fold(passage["text"]) in fold((SAMPLE_LESSONS / passage["source"]).read_text(encoding="utf-8"))
        assert passage["text"] in result.content[0].text


@pytest.mark.parametrize("era", ERAS)
def test_an_answer_is_the_contracts_object_and_text_with_its_sources(port: int, era: str) -> None:
    result = call(port, "ask_tutor", {"question": "What is LoRA?"}, era)
    answer = result.structured_content
    assert not result.is_error and answer["kind"] == "answer"
    assert {"id", "citations", "passages", "tool_calls", "suggestions", "tokens", "timings_ms"} <= set(answer)
    assert answer["citations"] and result.content[0].text.startswith(answer["answer"])
    assert all(citation["source"] in result.content[0].text for citation in answer["citations"])


def test_a_session_continues_the_conversation_and_a_made_up_one_begins_anew() -> None:
    tutor = ScriptedTutor()
    with running(tutor) as port:
        first = call(port, "ask_tutor", {"question": "What is LoRA?"}).structured_content["session"]
        again = call(port, "ask_tutor", {"question": "And its cost?", "session": first}).structured_content["session"]
        other = call(port, "ask_tutor", {"question": "Mine", "session": "made up"}).structured_content["session"]
    assert again == first and other not in (first, "made up")
    assert [len(history) for history in tutor.histories] == [0, 2, 0]


def test_a_recommendation_is_the_same_as_over_http(port: int, read_only_tutor: Tutor) -> None:
    result = call(port, "recommend_customization", {"situation": CASE})
    expected = read_only_tutor.recommend(CASE)
    assert result.structured_content == json.loads(json.dumps(expected))
    assert expected["primary"] == "peft" and "PEFT" in result.content[0].text
    in_turns = call(port, "recommend_customization", {"situation": ["We want our tone.", "Make it 4 examples."]})
    assert in_turns.structured_content["profile"]["labelled_examples"]["value"] == 4
    facts = call(port, "recommend_customization", {"profile": {"labelled_examples": 900, "behaviour": "tone"}})
    assert facts.structured_content["primary"] == "peft"


def test_costs_are_the_same_as_over_http(port: int, read_only_tutor: Tutor) -> None:
    given = {"approaches": ["rag", "peft"], "requests_per_month": 20000, "inputs": {"hours_saved": 40}}
    result = call(port, "estimate_costs", given)
    assert result.structured_content == json.loads(json.dumps(read_only_tutor.estimate_costs(given)))
    assert set(result.structured_content["approaches"]) == {"rag", "peft"} and "20,000" in result.content[0].text
    assert not call(port, "estimate_costs", {}).is_error


# --- what goes wrong


@pytest.mark.parametrize(
    ("name", "arguments", "says"),
    [
        ("search_lessons", {}, "query"),
        ("search_lessons", {"query": "LoRA", "count": 99}, "count"),
        ("search_lessons", {"query": "   "}, "empty"),
        ("ask_tutor", {"question": 3}, "question"),
        ("ask_tutor", {"question": "x", "colour": "blue"}, "colour"),
        ("ask_tutor", {"question": "x" * 4001}, "4000"),
        ("recommend_customization", {}, "profile"),
        ("recommend_customization", {"situation": "x", "profile": {"cats": 3}}, "cats"),
        ("recommend_customization", {"situation": {"a": 1}}, "situation"),
        ("estimate_costs", {"horizon_months": 0}, "horizon_months"),
        ("estimate_costs", {"inputs": {"cats": 3}}, "cats"),
        ("estimate_costs", {"approaches": "rag"}, "approaches"),
    ],
)
def test_wrong_arguments_are_a_tool_error_that_names_them(
    port: int, name: str, arguments: dict[str, Any], says: str
) -> None:
    for era in ERAS:
        result = call(port, name, arguments, era)
        assert result.is_error and says in result.content[0].text
        assert result.structured_content["error"]["code"]
        assert "\n" not in result.content[0].text and "Traceback" not in result.content[0].text


def test_a_tool_that_does_not_exist_is_refused(port: int) -> None:
    async def run() -> mcp.MCPError:
        async with connect(port) as client:
            with pytest.raises(mcp.MCPError, match="ask_tutor") as refused:
                await client.call_tool("delete_everything", {})
            return refused.value

    assert asyncio.run(run()).code == -32602


def test_a_failure_inside_is_a_tool_error_without_details(caplog: pytest.LogCaptureFixture) -> None:
    tutor = ScriptedTutor([failed_events()])

    def explode(*_: Any) -> None:
        raise KeyError("secret")

    tutor.estimate_costs = explode  # type: ignore[method-assign, assignment]
    with running(tutor) as port:
        broken = call(port, "ask_tutor", {"question": "What is LoRA?"})
        assert broken.is_error and broken.structured_content["error"]["code"] == "model_failed"
        hidden = call(port, "estimate_costs", {})
        assert hidden.is_error and "secret" not in hidden.content[0].text
    assert [record.getMessage() for record in caplog.records if "secret" in record.getMessage()]


# --- the doors


def test_foreign_pages_and_foreign_names_are_refused() -> None:
    client = make_client()
    listing = to_request("tools/list")
    for origin in ("https://evil.example", "null", "http://localhost.evil"):
        check_error(client.post("/mcp", json=listing, headers={**ACCEPT, "origin": origin}), 403, "origin_not_allowed")
        check_error(client.get("/mcp", headers={"origin": origin}), 403)
    check_error(client.post("/mcp", json=listing, headers={**ACCEPT, "host": "evil.example:7860"}), 403)
    asking = {"access-control-request-method": "POST", "access-control-request-headers": "mcp-protocol-version"}
    admitted = make_client(allow_origins=("https://shop.example",))
    assert admitted.options("/mcp", headers={"origin": "https://shop.example", **asking}).status_code == 200
    check_error(admitted.options("/mcp", headers={"origin": "https://evil.example", **asking}), 403)


def test_own_and_listed_origins_are_admitted(read_only_tutor: Tutor) -> None:
    with make_client(read_only_tutor, allow_origins=("https://shop.example",)) as client:  # type: ignore[arg-type]
        for origin in ("http://localhost:5000", "https://shop.example"):
            headers = {**ACCEPT, "origin": origin, "mcp-protocol-version": "2025-06-18"}
            response = client.post("/mcp", json=to_request("tools/list"), headers=headers)
            assert response.status_code == 200 and "search_lessons" in response.text
            assert response.headers["access-control-allow-origin"] == origin


def test_the_key_is_asked_for_where_one_is_set(read_only_tutor: Tutor) -> None:
    with make_client(read_only_tutor, api_key="s3cret") as client:  # type: ignore[arg-type]
        listing, headers = to_request("tools/list"), {**ACCEPT, "mcp-protocol-version": "2025-06-18"}
        check_error(client.post("/mcp", json=listing, headers=headers), 401, "key_missing")
        check_error(client.post("/mcp/", json=listing, headers=headers), 401)
        check_error(client.post("/mcp", json=listing, headers={**headers, "authorization": "Bearer x"}), 401)
        visitor = {"authorization": f"Bearer {client.get('/widget/token').json()['token']}"}
        check_error(client.post("/mcp", json=listing, headers={**headers, **visitor}), 401)
        key = {"authorization": "Bearer s3cret"}
        assert client.post("/mcp", json=listing, headers={**headers, **key}).status_code == 200


def test_size_and_rate_are_limited_and_other_methods_refused() -> None:
    client = make_client(address="203.0.113.9")
    check_error(client.post("/mcp", content=b"x" * 65_537, headers=ACCEPT), 413)
    statuses = [client.post("/mcp", json=to_request("ping"), headers=ACCEPT).status_code for _ in range(11)]
    assert statuses[-1] == 429
    for method in ("GET", "DELETE", "PUT"):
        response = client.request(method, "/mcp")
        check_error(response, 405)
        assert response.headers["allow"] == "POST"


def test_outside_the_lifespan_the_path_asks_to_wait() -> None:
    response = make_client().post("/mcp", json=to_request("tools/list"), headers=ACCEPT)
    check_error(response, 503, "not_ready")
    assert int(response.headers["retry-after"]) >= 1


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"jsonrpc": "2.0"}', b"\xff\xfe"])
def test_what_is_no_message_of_the_protocol_is_a_client_error(port: int, body: bytes) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("POST", "/mcp", body, ACCEPT)
    assert 400 <= connection.getresponse().status < 500


# --- leaving and stopping

ENDLESS: list[Any] = [Retrieved(()), *(Delta("word ") for _ in range(400))]


@pytest.mark.parametrize("era", ERAS)
def test_a_client_that_leaves_frees_the_model_within_two_seconds(era: str) -> None:
    tutor = ScriptedTutor([ENDLESS], pause=0.1)

    async def leave(port: int) -> None:
        async with connect(port, era) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.call_tool("ask_tutor", {"question": "What is LoRA?"}), 0.6)
            assert tutor.questions

    with running(tutor) as port:
        asyncio.run(leave(port))
        assert wait_for(lambda: tutor.open_streams == 0, 2.0)


@pytest.mark.parametrize("version", ["2025-06-18", None])
def test_a_connection_that_breaks_frees_the_model_within_two_seconds(version: str | None) -> None:
    tutor = ScriptedTutor([ENDLESS], pause=0.1)
    with running(tutor) as port:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        body = json.dumps(to_request("tools/call", name="ask_tutor", arguments={"question": "What is LoRA?"}))
        connection.request("POST", "/mcp", body, {**ACCEPT, **({"mcp-protocol-version": version} if version else {})})
        assert wait_for(lambda: tutor.open_streams == 1)
        connection.close()
        assert wait_for(lambda: tutor.open_streams == 0, 2.0)


def test_the_server_stops_with_a_call_in_progress() -> None:
    tutor = ScriptedTutor([ENDLESS], pause=0.1)
    with running(tutor) as port:  # says so itself when the server does not stop
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        body = json.dumps(to_request("tools/call", name="ask_tutor", arguments={"question": "What is LoRA?"}))
        connection.request("POST", "/mcp", body, ACCEPT)
        assert wait_for(lambda: tutor.open_streams == 1)
    assert wait_for(lambda: tutor.open_streams == 0, 2.0)


# --- `tutor mcp`

NOISY = """
import os, subprocess, sys, time
sys.path.insert(0, "tests")
import tutor.app
from fakes import ScriptedTutor
from tutor.errors import ModelMissing
from tutor.frontends.cli import main

def open_tutor(settings, progress):
    while os.environ.get("GATE") and not os.path.exists(os.environ["GATE"]):
        time.sleep(0.02)
    if os.environ.get("FAILURE"):
        raise {"named": ModelMissing("no such model"), "other": KeyError("secret")}[os.environ["FAILURE"]]
    progress("indexing", 1, 2)
    print("noise from a library")
    subprocess.run(["echo", "noise from a child"])  # os.system would swallow a Ctrl-C
    tutor = ScriptedTutor(pause=float(os.environ.get("PAUSE", 0)))
    tutor.note = "no model"
    return tutor

tutor.app.open_tutor = open_tutor
sys.exit(main(["mcp"]))
"""


def start_noisy(**environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", NOISY],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def initialize() -> str:
    about = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    return json.dumps(to_request("initialize", **about)) + "\n"


def test_standard_output_carries_the_protocol_and_nothing_else() -> None:
    process = start_noisy()
    out, err = process.communicate(initialize() + "no message\n", timeout=60)
    assert process.returncode == 0
    messages = [json.loads(line) for line in out.splitlines()]
    assert messages[0]["result"]["serverInfo"]["name"] == "fm-tutor"
    assert all(message["jsonrpc"] == "2.0" for message in messages)
    assert all(part in err for part in ("noise from a library", "noise from a child", "indexing", "no model"))
    assert "Traceback" not in err


def test_ctrl_c_ends_the_command_at_once() -> None:
    process = start_noisy(PAUSE="1")
    try:
        assert process.stdin and process.stdout and process.stderr
        process.stdin.write(initialize())
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == 1
        ask = {"name": "ask_tutor", "arguments": {"question": "What is LoRA?"}}
        process.stdin.write(json.dumps(to_request("tools/call", **ask)) + "\n")
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        assert process.wait(5) == 130
        # the call may still have been answered, as ended; nothing but the protocol stands on standard output
        assert all(json.loads(line)["id"] == 2 for line in process.stdout)
        assert "Traceback" not in process.stderr.read()
    finally:
        process.kill()
        process.communicate()


def send(process: subprocess.Popen[str], *lines: str) -> None:
    assert process.stdin
    process.stdin.write("".join(lines))
    process.stdin.flush()


def test_the_client_is_answered_while_the_tutor_is_being_opened(tmp_path: Path) -> None:
    gate = tmp_path / "open"
    process = start_noisy(GATE=str(gate))
    try:
        assert process.stdout
        ask = {"name": "ask_tutor", "arguments": {"question": "What is LoRA?"}}
        listing, call = to_request("tools/list") | {"id": 2}, to_request("tools/call", **ask) | {"id": 3}
        send(process, initialize(), *(json.dumps(request) + "\n" for request in (call, listing)))
        answers = [json.loads(process.stdout.readline()) for _ in range(2)]
        assert {answer["id"] for answer in answers} == {1, 2}
        assert [tool["name"] for answer in answers for tool in answer["result"].get("tools", ())] == NAMES
        gate.touch()
        late = json.loads(process.stdout.readline())
        assert late["id"] == 3 and late["result"]["structuredContent"]["kind"] == "answer"
        process.stdin.close()  # type: ignore[union-attr]
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize(
    ("failure", "code", "says"), [("named", "model_missing", "no such model"), ("other", "internal", "")]
)
def test_a_tutor_that_cannot_be_opened_is_every_tools_failure(failure: str, code: str, says: str) -> None:
    process = start_noisy(FAILURE=failure)
    try:
        assert process.stdin and process.stdout and process.stderr
        search = {"name": "search_lessons", "arguments": {"query": "LoRA"}}
        send(process, initialize(), json.dumps(to_request("tools/call", **search) | {"id": 2}) + "\n")
        answers = {(answer := json.loads(process.stdout.readline()))["id"]: answer["result"] for _ in range(2)}
        assert answers[2]["isError"] and answers[2]["structuredContent"]["error"]["code"] == code
        told = answers[2]["content"][0]["text"]
        assert says in told and "secret" not in told
        process.stdin.close()
        assert process.wait(20) == 1
        assert "Traceback" not in process.stderr.read()
    finally:
        process.kill()
        process.wait()


def test_ctrl_c_ends_a_tutor_that_is_still_being_opened(tmp_path: Path) -> None:
    process = start_noisy(GATE=str(tmp_path / "never"))
    try:
        assert process.stdout and process.stderr
        send(process, initialize())
        assert json.loads(process.stdout.readline())["id"] == 1
        process.send_signal(signal.SIGINT)
        assert process.wait(5) == 130
        assert "Traceback" not in process.stderr.read()
    finally:
        process.kill()
        process.wait()


def test_what_cannot_be_opened_ends_with_a_reason(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tutor", "mcp", "--corpus", str(tmp_path / "nowhere")]
    done = subprocess.run(command, check=False, cwd=ROOT, input="", capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and done.stdout == ""
    assert "nowhere" in done.stderr and len(done.stderr.splitlines()) == 1


@pytest.mark.model
def test_the_command_of_the_documentation_serves_the_official_client(tmp_path: Path) -> None:
    program, *arguments = read_command()
    assert program == "tutor"
    folders = ["--corpus", str(SAMPLE_LESSONS), "--index", str(tmp_path / "index"), "--data", str(tmp_path / "data")]
    server = mcp.StdioServerParameters(command=sys.executable, args=["-m", "tutor", *arguments, *folders], cwd=ROOT)

    async def run() -> list[Any]:
        async with mcp.Client(mcp.stdio_client(server)) as client:
            assert [tool.name for tool in (await client.list_tools()).tools] == NAMES
            calls = [{"query": "LoRA"}, {"question": "What is LoRA?"}, {"situation": CASE}, {}]
            results = [await client.call_tool(name, given) for name, given in zip(NAMES, calls, strict=True)]
            return [*results, await client.call_tool("search_lessons", {"count": 0})]

    *results, refused = asyncio.run(run())
    assert not any(result.is_error for result in results) and refused.is_error
    assert results[0].structured_content["passages"] and results[1].structured_content["citations"]
    assert results[2].structured_content["primary"] == "peft" and results[3].structured_content["comparison"]
