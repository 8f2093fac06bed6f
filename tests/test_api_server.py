"""The server as a process: streams that end with their reader, a full house, ports and signals."""

import http.client
import json
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from fakes import ScriptedTutor, sample_events
from http_client import open_chat, read_stream, running, wait_for
from tutor.errors import PortBusy, SettingsInvalid
from tutor.frontends.api_server import serve, take_port
from tutor.settings import Settings, read_settings
from tutor.types import Delta, Retrieved

# --- a real server


def test_a_client_that_leaves_frees_the_model_within_two_seconds() -> None:
    endless = [Retrieved(()), *(Delta("word ") for _ in range(400))]
    tutor = ScriptedTutor([endless], pause=0.1)
    with running(tutor) as port:
        connection = open_chat(port, "What is LoRA?")
        assert connection.getresponse().read(20)
        connection.close()
        assert wait_for(lambda: tutor.closed.is_set() and tutor.open_streams == 0, 2.0)


@pytest.mark.parametrize("streamed", [True, False])
def test_a_leaving_client_of_the_other_dialect_frees_the_model_as_fast(streamed: bool) -> None:
    tutor = ScriptedTutor([[Retrieved(()), *(Delta("word ") for _ in range(400))]], pause=0.1)
    with running(tutor) as port:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        body = json.dumps({"messages": [{"role": "user", "content": "What is LoRA?"}], "stream": streamed})
        connection.request("POST", "/v1/chat/completions", body, {"Content-Type": "application/json"})
        assert wait_for(lambda: tutor.open_streams == 1)
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
