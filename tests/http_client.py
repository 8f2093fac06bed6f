"""Clients of the HTTP interface for tests: in-process, and over a real server with a scripted tutor."""

import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.testclient import TestClient

from fakes import ScriptedTutor
from tutor.frontends.api import create_app
from tutor.frontends.api_server import take_port
from tutor.settings import read_settings

HOME = "http://127.0.0.1:7860"


def make_client(tutor: ScriptedTutor | None = None, address: str = "127.0.0.1", **options: Any) -> TestClient:
    app = create_app(tutor or ScriptedTutor(), read_settings(**options))  # type: ignore[arg-type]
    return TestClient(app, base_url=HOME, client=(address, 50000), raise_server_exceptions=False)


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
