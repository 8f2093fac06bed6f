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
from tutor.session import Session
from tutor.types import Done, Failed

COPY = "LoRA is a method that adds two thin matrices beside a frozen weight matrix [1]."


class Server:
    """Lists one model and streams one reply; `broken` says what is wrong with it today."""

    def __init__(self) -> None:
        self.broken = ""
        self.requests: list[dict[str, Any]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = {"list": {"data": []}, "page": "<html>"}.get(outer.broken, {"data": [{"id": "tiny"}]})
                self._send(200, json.dumps(body).encode(), "application/json")

            def do_POST(self) -> None:
                size = int(self.headers["content-length"])
                outer.requests.append(json.loads(self.rfile.read(size)))
                if outer.broken == "answer":
                    self._send(500, b'{"error": {"message": "out of memory"}}', "application/json")
                    return
                parts = [{"choices": [{"index": 0, "delta": {"content": word + " "}}]} for word in COPY.split()]
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


def test_an_endpoint_answers_questions(server: Server, make_tutor: Callable[..., Tutor]) -> None:
    tutor = make_tutor(open_endpoint(server.url))
    last = ending_of(list(tutor.ask(Session(), "What is LoRA?")))
    assert isinstance(last, Done) and "thin matrices" in last.answer.text and last.answer.technique == "few-shot+rag"
    assert server.requests[0]["stream"] is True and server.requests[0]["messages"][0]["role"] == "system"


def test_an_endpoint_that_breaks_ends_the_stream_properly(server: Server, make_tutor: Callable[..., Tutor]) -> None:
    tutor = make_tutor(open_endpoint(server.url))
    server.broken = "answer"
    assert isinstance(ending_of(list(tutor.ask(Session(), "What is LoRA?"))), Failed | Done)
