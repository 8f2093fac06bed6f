"""The widget's figures: what its loader weighs, how soon its page is there, how much HTTP adds to an answer.

Contract: `measure_widget(settings, questions)` starts `tutor serve` in a process of its own on a free port, asks it as
the widget's page does and stops it. Milliseconds on loopback; drawing is not in them, for that takes a browser. It
changes nothing.
"""

import gzip
import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from typing import Any

from tutor.errors import TutorError
from tutor.quality.metrics import percentile
from tutor.settings import Settings

LOADS = 20
PATIENCE = 120  # seconds until the server must be ready


def measure_widget(settings: Settings, questions: Sequence[str]) -> dict[str, float]:
    """Sizes in bytes and medians in milliseconds; the first question is asked once before, uncounted."""
    with serve_apart(settings) as port:
        loader = _fetch(port, "/widget.js")
        loads = [_time_page(port) for _ in range(LOADS)]
        answers = [_time_answer(port, question) for question in (questions[0], *questions)][1:]
    at_widget, in_engine = ([answer[place] for answer in answers] for place in (0, 1))
    added = [far - near for far, near in answers]
    return {
        "loader_bytes": len(loader),
        "loader_bytes_gzipped": len(gzip.compress(loader, 9)),
        "page_with_its_files_ms_p50": percentile(loads, 50),
        "first_word_at_the_widget_ms_p50": percentile(at_widget, 50),
        "first_word_in_the_engine_ms_p50": percentile(in_engine, 50),
        "added_by_http_ms_p50": percentile(added, 50),
    }


@contextmanager
def serve_apart(settings: Settings) -> Iterator[int]:
    """The server in a process of its own with the same index and model. Yields its port.

    Raises:
        TutorError: it does not become ready.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    corpus = [part for folder in settings.corpus for part in ("--corpus", str(folder))]
    command = [sys.executable, "-m", "tutor", *corpus, "--index", str(settings.index), "--model", settings.model]
    server = subprocess.Popen(
        [*command, "--quiet", "serve", "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _await_ready(server, port)
        yield port
    finally:
        server.terminate()
        server.wait(20)


def _await_ready(server: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.poll() is None:
        try:
            _fetch(port, "/api/ready")
        except (OSError, HTTPException, TutorError):
            time.sleep(0.2)
        else:
            return
    raise TutorError("the server for the widget's figures did not start; 'tutor serve' says why")


def _fetch(port: int, path: str) -> bytes:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        content = answer.read()
    finally:
        connection.close()
    if answer.status != 200:
        raise TutorError(f"{path} answered {answer.status}")
    return content


def _time_page(port: int) -> float:
    """The framed page, its style, and every script that is reached from it, one after the other."""
    started = time.perf_counter()
    waiting = ["/widget"]
    seen: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        text = _fetch(port, path).decode()
        waiting += re.findall(r'(?:src|href)="(/widget/[^"]+)"', text)
        waiting += [f"/widget/{name}" for name in re.findall(r'from "\./([^"]+)"', text)]
    return (time.perf_counter() - started) * 1000


def _time_answer(port: int, question: str) -> tuple[float, float]:
    """Milliseconds to the first word as the widget sees it, and by the engine's own account."""
    connection = HTTPConnection("127.0.0.1", port, timeout=600)
    started = time.perf_counter()
    connection.request("POST", "/api/chat", json.dumps({"question": question}), {"Content-Type": "application/json"})
    first, name, answer = 0.0, "", dict[str, Any]()
    for line in connection.getresponse():
        if line.startswith(b"event:"):
            name = line[6:].strip().decode()
        elif line.startswith(b"data:") and name in ("delta", "done"):
            first = first or (time.perf_counter() - started) * 1000
            answer = json.loads(line[5:]) if name == "done" else answer
    connection.close()
    return first, float(answer["timings_ms"]["first_token"])
