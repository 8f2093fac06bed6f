"""A model behind an OpenAI-compatible server on this machine."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from fakes_core import ending_of
from tutor.engine import Tutor
from tutor.errors import ModelMissing
from tutor.models.endpoint import open_endpoint
from tutor.models.opening import OpenModel, do_nothing
from tutor.models.probing import learn_capabilities
from tutor.prompting import PromptFile, read_prompt
from tutor.session import Session
from tutor.settings import find_home
from tutor.types import Done, Failed

THOUGHT = "<think> hm, LoRA </think> "
COPY = "LoRA is a method that adds two thin matrices beside a frozen weight matrix [1]."


class Server:
    """Lists one model and streams one reply; `broken` says what is wrong with it today."""

    def __init__(self) -> None:
        self.broken = ""
        self.requests: list[dict[str, Any]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path == "/props":
                    told = {"default_generation_settings": {"n_ctx": 3072}} if outer.broken != "silent" else {}
                    self._send(200, json.dumps(told).encode(), "application/json")
                    return
                body = {"list": {"data": []}, "page": "<html>"}.get(outer.broken, {"data": [{"id": "tiny"}]})
                self._send(200, json.dumps(body).encode(), "application/json")

            def do_POST(self) -> None:
                size = int(self.headers["content-length"])
                outer.requests.append(json.loads(self.rfile.read(size)))
                if outer.broken == "answer":
                    self._send(500, b'{"error": {"message": "out of memory"}}', "application/json")
                    return
                sent = outer.requests[-1]
                if outer.broken == "no system" and sent["messages"][0]["role"] == "system":
                    self._send(400, b'{"error": {"message": "system role not supported"}}', "application/json")
                    return
                quiet = "chat_template_kwargs" in sent
                text = (THOUGHT if outer.broken == "thinks" and not quiet else "") + COPY
                parts = [{"choices": [{"index": 0, "delta": {"content": word + " "}}]} for word in text.split()]
                chunks = [{"id": "1", "object": "chat.completion.chunk", **part} for part in parts]
                lines = [f"data: {json.dumps(chunk)}" for chunk in chunks]
                self._send(200, "\n\n".join([*lines, "data: [DONE]", ""]).encode(), "text/event-stream")

            def _send(self, status: int, body: bytes, kind: str) -> None:
                self.send_response(status)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: Any) -> None:
                """Silent."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    opened = Server()
    yield opened
    opened.close()


@pytest.mark.parametrize("suffix", ["", "/", "/v1", "/v1/"])
def test_the_first_listed_model_is_asked(server: Server, suffix: str) -> None:
    text = "".join(str(chunk.content) for chunk in open_endpoint(server.url + suffix).stream("hello"))
    assert text.strip() == COPY and server.requests[0]["model"] == "tiny"


def test_a_named_model_needs_no_list(server: Server) -> None:
    server.broken = "list"
    assert open_endpoint(server.url, "mine").model_name == "mine"


@pytest.mark.parametrize("broken", ["list", "page"])
def test_a_server_that_is_no_model_server_is_named(server: Server, broken: str) -> None:
    server.broken = broken
    with pytest.raises(ModelMissing) as caught:
        open_endpoint(server.url)
    assert server.url in str(caught.value)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "http://", "https://model.invalid", "http://[::1"])
def test_an_address_without_a_server_is_named(url: str) -> None:
    with pytest.raises(ModelMissing) as caught:
        open_endpoint(url)
    assert "\n" not in str(caught.value)


def test_thinking_is_left_out_of_the_stream(server: Server) -> None:
    server.broken = "thinks"
    chunks = list(open_endpoint(server.url).stream("hello"))
    assert "".join(str(chunk.content) for chunk in chunks).strip() == COPY
    assert any(chunk.response_metadata.get("thought") for chunk in chunks)


@pytest.fixture
def probe() -> PromptFile:
    return read_prompt(find_home() / "prompts" / "probe.yaml")


def test_a_server_is_tried_and_its_refusals_are_heeded(server: Server, probe: PromptFile) -> None:
    server.broken = "no system"
    opened = OpenModel(open_endpoint(server.url), "tiny", do_nothing, do_nothing)
    found = learn_capabilities(opened, probe).capabilities
    assert found is not None and not found.accepts_system and found.streams and not found.reports_usage
    assert found.context == 3072 and found.template == "server" and not found.writes_freely
    sent = server.requests[-1]["messages"]
    assert [turn["role"] for turn in sent] == ["user", "assistant", "user", "assistant", "user"]
    assert probe.fields["system"].strip() in sent[0]["content"]


def test_a_server_that_thinks_is_asked_not_to(server: Server, probe: PromptFile) -> None:
    server.broken = "thinks"
    opened = learn_capabilities(OpenModel(open_endpoint(server.url), "tiny", do_nothing, do_nothing), probe)
    assert opened.capabilities is not None and opened.capabilities.streams
    assert server.requests[-1]["chat_template_kwargs"]["enable_thinking"] is False


@pytest.mark.parametrize("broken", ["silent", "page"])
def test_a_server_may_keep_its_context_to_itself(server: Server, broken: str) -> None:
    server.broken = broken
    described: Any = open_endpoint(server.url, "tiny")
    assert described.describe()["context"] is None


def test_an_endpoint_answers_questions(server: Server, make_tutor: Callable[..., Tutor]) -> None:
    tutor = make_tutor(open_endpoint(server.url))
    last = ending_of(list(tutor.ask(Session(), "What is LoRA?")))
    assert isinstance(last, Done) and "thin matrices" in last.answer.text and last.answer.technique == "few-shot+rag"
    assert server.requests[0]["stream"] is True and server.requests[0]["messages"][0]["role"] == "system"


def test_an_endpoint_that_breaks_ends_the_stream_properly(server: Server, make_tutor: Callable[..., Tutor]) -> None:
    tutor = make_tutor(open_endpoint(server.url))
    server.broken = "answer"
    assert isinstance(ending_of(list(tutor.ask(Session(), "What is LoRA?"))), Failed | Done)
