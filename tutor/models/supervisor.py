"""The parent's side of the model process: start it, talk to it, restart it when it dies.

Contract: `Supervisor.stream(messages, options)` yields the child's lines for one request and holds the model for
the whole life of that stream, abandoned or not: two interleaved streams would mix two learners' answers. A child
that dies costs the request in hand a `ModelFailed`; the next request starts a new one. It does not know LangChain,
prompts or learners.
"""

import json
import os
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from tutor.errors import ModelBusy, ModelFailed, ModelMissing

Lines = Generator[Mapping[str, Any], None, None]

MAX_WAITING = 8
WAIT_SECONDS = 120.0
MAX_STARTS = 4  # within RESTART_WINDOW; a child that keeps dying is not started for ever
RESTART_WINDOW = 300.0


class Supervisor:
    """Owns the child process that owns the model. `threads` 0 means all cores this process may use."""

    def __init__(self, path: Path, context: int, threads: int) -> None:
        self._path = path
        self._context = context
        self._threads = threads or len(_list_cores())
        self._turn = threading.Lock()
        self._waiting = threading.Semaphore(MAX_WAITING)
        self._process: subprocess.Popen[str] | None = None
        self._ready: Mapping[str, Any] | None = None
        self._starts: deque[float] = deque(maxlen=MAX_STARTS)
        self._closed = False

    def start(self) -> None:
        """Starts loading the model in the child and returns at once."""
        with self._turn:
            self._ensure_started()

    def wait_ready(self) -> Mapping[str, Any]:
        """Waits until the model is loaded; returns what the file says of itself.

        Raises:
            ModelMissing: the file cannot be loaded. ModelFailed: the child died.
        """
        with self._turn:
            return self._await_ready()

    def stream(self, messages: Sequence[Mapping[str, str]], options: Mapping[str, Any]) -> Lines:
        """Yields {"delta"} lines and a closing {"done"} line; closing the iterator stops the child within a step.

        Raises:
            ModelBusy, ModelMissing, ModelFailed.
        """
        if not self._waiting.acquire(blocking=False):
            raise ModelBusy("too many questions are waiting for the model; try again in a moment")
        try:
            if not self._turn.acquire(timeout=WAIT_SECONDS):
                raise ModelBusy("the model is busy with another answer; try again in a moment")
            try:
                self._await_ready()
                with closing(self._exchange(messages, options)) as lines:
                    yield from lines
            finally:
                self._turn.release()
        finally:
            self._waiting.release()

    def close(self) -> None:
        """Ends the child."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
            process.wait()

    def _exchange(self, messages: Sequence[Mapping[str, str]], options: Mapping[str, Any]) -> Lines:
        self._send({"op": "generate", "messages": list(messages), "options": dict(options)})
        ended = False
        try:
            while not ended:
                line = self._receive()
                ended = "done" in line or "error" in line
                if "error" in line:
                    raise ModelFailed(f"the model could not answer: {line['error']}")
                yield line
        finally:
            if not ended:
                self._stop_and_drain()

    def _stop_and_drain(self) -> None:
        """Stops an abandoned answer and reads its rest, so that the next request starts clean."""
        try:
            self._send({"op": "stop"})
            while not {"done", "error"} & set(self._receive()):
                pass
        except ModelFailed:
            return  # it died while stopping; the next request starts a new one

    def _ensure_started(self) -> None:
        if self._process is not None and self._process.poll() is None:
            return
        if self._closed:
            raise ModelFailed("the tutor is shutting down")
        now = time.monotonic()
        if len(self._starts) == MAX_STARTS and now - self._starts[0] < RESTART_WINDOW:
            raise ModelFailed("the model keeps stopping; run 'tutor doctor', or use --model none to answer by quoting")
        self._starts.append(now)
        self._ready = None
        arguments = [str(self._path), str(self._context), str(self._threads)]
        command = [sys.executable, "-m", "tutor.models.in_process", *arguments]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # llama.cpp's chatter
            text=True,
            encoding="utf-8",
            # llama.cpp's threads spin while they wait for each other: with other work on the machine that costs
            # 115 -> 4 tokens/s of writing; asleep they lose little (EXPERIMENTS.md)
            env={**os.environ, "OMP_WAIT_POLICY": "passive"},
            start_new_session=True,  # Ctrl-C in the terminal is for the parent to handle
        )

    def _await_ready(self) -> Mapping[str, Any]:
        self._ensure_started()
        if self._ready is None:
            line = self._receive()
            if "error" in line:
                raise ModelMissing(
                    f"the model file {self._path.name} cannot be loaded ({line['error']}); "
                    "fetch it again or choose another with --model"
                )
            self._ready = line["ready"]
        return self._ready

    def _send(self, request: Mapping[str, Any]) -> None:
        process = self._process
        if process is None or process.stdin is None:
            raise ModelFailed("the model process is not running; ask again")
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
        except (BrokenPipeError, ValueError) as error:
            raise self._died() from error

    def _receive(self) -> Mapping[str, Any]:
        process = self._process
        text = process.stdout.readline() if process is not None and process.stdout is not None else ""
        if not text:
            raise self._died()
        line: Mapping[str, Any] = json.loads(text)
        return line

    def _died(self) -> ModelFailed:
        code = self._process.wait() if self._process is not None else None
        self._process = None
        reason = "it ran out of memory" if code == -9 else f"exit code {code}"
        return ModelFailed(f"the model stopped in the middle of its work ({reason}); ask again, it will be restarted")


def _list_cores() -> list[int]:
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))
