"""The model process from its parent's side, with a scripted child that speaks the same lines.

The child says what the last user turn tells it to: "say WORDS", "crash", "crash after", "slow", "error", "deaf".
"""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from tutor.errors import ModelBusy, ModelFailed, ModelMissing
from tutor.models import supervisor as module
from tutor.models.supervisor import Supervisor

CHILD = """
import json, os, sys, threading, queue, time
path = sys.argv[1]
out = lambda line: (sys.stdout.write(json.dumps(line) + "\\n"), sys.stdout.flush())
if path.endswith("bad.gguf"):
    out({"error": "not a model"}); sys.exit(0)
if path.endswith("dies.gguf"):
    os._exit(3)
out({"ready": {"name": "scripted", "pid": os.getpid()}})
requests, stop = queue.Queue(), threading.Event()
def read():
    for line in sys.stdin:
        request = json.loads(line)
        if request["op"] == "stop":
            stop.set()
        else:
            requests.put(request)
    requests.put(None)
threading.Thread(target=read, daemon=True).start()
while (request := requests.get()) is not None:
    stop.clear()
    order = request["messages"][-1]["content"]
    if order == "error":
        out({"error": "too long"}); continue
    if order == "crash":
        os._exit(7)
    out({"begun": True, "prompt": 5, "prompt_cached": 3})
    reason = "stop"
    words = order.split()[1:] if order.startswith("say") else ["tick"] * 200
    for place, word in enumerate(words):
        if stop.is_set():
            reason = "stopped"; break
        out({"delta": word + " "})
        if order == "crash after" and place == 2:
            os._exit(7)
        if not order.startswith("say"):
            time.sleep(0.01)
    out({"done": reason, "completion": len(words)})
"""


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator:
    """Makes supervisors whose child is the script; `launched` counts the starts."""
    script = tmp_path / "child.py"
    script.write_text(CHILD)
    launched: list[subprocess.Popen] = []

    def launch(command: list[str], **options) -> subprocess.Popen:
        assert command[1:3] == ["-m", "tutor.models.in_process"]
        process = subprocess.Popen([sys.executable, "-S", "-E", str(script), *command[3:]], **options)
        launched.append(process)
        return process

    monkeypatch.setattr(
        module,
        "subprocess",
        SimpleNamespace(Popen=launch, PIPE=subprocess.PIPE, DEVNULL=subprocess.DEVNULL),
    )
    made: list[Supervisor] = []

    def make(name: str = "good.gguf") -> Supervisor:
        supervisor = Supervisor(Path(name), 2048, 1)
        supervisor.launched = launched  # type: ignore[attr-defined]
        made.append(supervisor)
        return supervisor

    yield make
    for supervisor in made:
        supervisor.close()
    for process in launched:
        process.kill()
        process.wait(5)


def lines(supervisor: Supervisor, order: str) -> list[dict]:
    return [dict(line) for line in supervisor.stream([{"role": "user", "content": order}], {})]


def say(supervisor: Supervisor, words: str) -> str:
    return "".join(line.get("delta", "") for line in lines(supervisor, f"say {words}")).strip()


def test_a_request_streams_begin_pieces_and_end(start) -> None:
    supervisor = start()
    supervisor.start()
    assert supervisor.wait_ready()["name"] == "scripted"
    told = lines(supervisor, "say one two")
    assert told[0] == {"begun": True, "prompt": 5, "prompt_cached": 3}
    assert [line["delta"] for line in told[1:-1]] == ["one ", "two "] and told[-1] == {"done": "stop", "completion": 2}
    assert say(supervisor, "again") == "again" and len(supervisor.launched) == 1


@pytest.mark.parametrize("order", ["crash", "crash after"])
def test_a_crash_costs_one_request_and_the_next_one_works(start, order: str) -> None:
    supervisor = start()
    with pytest.raises(ModelFailed) as caught:
        lines(supervisor, order)
    assert "7" in str(caught.value) and "\n" not in str(caught.value)
    assert say(supervisor, "alive again") == "alive again" and len(supervisor.launched) == 2


def test_a_child_killed_between_requests_is_replaced(start) -> None:
    supervisor = start()
    assert say(supervisor, "one") == "one"
    supervisor.launched[0].kill()
    supervisor.launched[0].wait(5)
    assert say(supervisor, "two") == "two" and len(supervisor.launched) == 2


def test_an_error_of_the_child_is_told_and_the_child_lives_on(start) -> None:
    supervisor = start()
    with pytest.raises(ModelFailed, match="too long"):
        lines(supervisor, "error")
    assert say(supervisor, "fine") == "fine" and len(supervisor.launched) == 1


def test_a_file_that_cannot_be_loaded_is_missing(start) -> None:
    supervisor = start("bad.gguf")
    supervisor.start()
    with pytest.raises(ModelMissing, match=r"bad\.gguf"):
        supervisor.wait_ready()


def test_a_child_that_keeps_dying_is_not_started_for_ever(start, monkeypatch: pytest.MonkeyPatch) -> None:
    supervisor = start("dies.gguf")
    for _ in range(module.MAX_STARTS + 3):
        with pytest.raises(ModelFailed) as caught:
            lines(supervisor, "say x")
    assert len(supervisor.launched) == module.MAX_STARTS and "--model none" in str(caught.value)
    monkeypatch.setattr(module, "RESTART_WINDOW", 0.0)  # much later
    with pytest.raises(ModelFailed):
        lines(supervisor, "say x")
    assert len(supervisor.launched) == module.MAX_STARTS + 1


def test_threads_never_interleave(start) -> None:
    supervisor = start()
    results: dict[int, str] = {}

    def work(number: int) -> None:
        results[number] = say(supervisor, " ".join([f"w{number}"] * 200))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(set(text.split()) == {f"w{number}"} and len(text.split()) == 200 for number, text in results.items())
    assert len(results) == 6 and len(supervisor.launched) == 1


def test_a_second_stream_waits_for_the_first(start) -> None:
    supervisor = start()
    first = supervisor.stream([{"role": "user", "content": "slow"}], {})
    next(first)
    done = threading.Event()
    thread = threading.Thread(target=lambda: (say(supervisor, "second"), done.set()))
    thread.start()
    assert not done.wait(0.2), "the first stream still owns the model"
    first.close()
    assert done.wait(5)
    thread.join()


@pytest.mark.parametrize("taken", [1, 2, 10])
def test_closing_a_stream_stops_the_child_and_leaves_nothing_behind(start, taken: int) -> None:
    supervisor = start()
    stream = supervisor.stream([{"role": "user", "content": "slow"}], {})
    for _ in range(taken):
        next(stream)
    began = time.monotonic()
    stream.close()
    assert time.monotonic() - began < 1.0, "200 ticks would take two seconds"
    assert say(supervisor, "clean") == "clean" and len(supervisor.launched) == 1


def test_a_stream_never_begun_and_never_closed_holds_nothing(start) -> None:
    supervisor = start()
    streams = [supervisor.stream([{"role": "user", "content": "slow"}], {}) for _ in range(20)]
    assert say(supervisor, "free") == "free"
    del streams


def test_an_abandoned_stream_frees_the_model(start) -> None:
    supervisor = start()

    def abandon() -> None:
        next(supervisor.stream([{"role": "user", "content": "slow"}], {}))

    abandon()
    assert say(supervisor, "free") == "free" and len(supervisor.launched) == 1


def test_a_child_that_dies_while_it_is_stopped_is_replaced(start) -> None:
    supervisor = start()
    stream = supervisor.stream([{"role": "user", "content": "slow"}], {})
    next(stream)
    supervisor.launched[0].kill()
    stream.close()
    assert say(supervisor, "alive") == "alive"


def test_too_many_waiting_are_turned_away_at_once(start, monkeypatch: pytest.MonkeyPatch) -> None:
    supervisor = start()
    first = supervisor.stream([{"role": "user", "content": "slow"}], {})
    next(first)
    answers: list[str] = []
    threads = [
        threading.Thread(target=lambda: answers.append(say(supervisor, "later"))) for _ in range(module.MAX_WAITING - 1)
    ]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + 5
    while supervisor._waiting._value and time.monotonic() < deadline:
        time.sleep(0.01)
    with pytest.raises(ModelBusy):
        say(supervisor, "one too many")
    first.close()
    for thread in threads:
        thread.join(10)
    assert answers == ["later"] * (module.MAX_WAITING - 1)
    assert say(supervisor, "room again") == "room again"


def test_waiting_ends_after_a_while(start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WAIT_SECONDS", 0.1)
    supervisor = start()
    first = supervisor.stream([{"role": "user", "content": "slow"}], {})
    next(first)
    with pytest.raises(ModelBusy):
        say(supervisor, "never mind")
    first.close()
    assert say(supervisor, "now") == "now"


def test_after_closing_nothing_starts_again(start) -> None:
    supervisor = start()
    assert say(supervisor, "one") == "one"
    supervisor.close()
    supervisor.close()
    with pytest.raises(ModelFailed):
        say(supervisor, "two")
    assert len(supervisor.launched) == 1 and supervisor.launched[0].poll() is not None


def test_closing_in_the_middle_of_an_answer_fails_that_answer(start) -> None:
    supervisor = start()
    stream = supervisor.stream([{"role": "user", "content": "slow"}], {})
    next(stream)
    supervisor.close()
    with pytest.raises(ModelFailed):
        list(stream)


def test_no_threads_given_means_all_cores(start) -> None:
    assert Supervisor(Path("x.gguf"), 512, 0)._threads >= 1
    assert Supervisor(Path("x.gguf"), 512, 3)._threads == 3
