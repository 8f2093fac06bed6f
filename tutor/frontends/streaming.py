"""One answer in the making: a thread walks the tutor's events, a coroutine reads them, either side can stop.

Contract: `AnswerStream(produce)` starts `produce()` in its own thread at once. `next(timeout)` gives the events in
order, then None; unless it was stopped, the last one is an ending. `stop()` returns immediately: the reader gets
None, the thread closes the generator at its next event, which frees the model. `on_finish` is called exactly once,
when the generator is really closed and not when the reader left. Why a thread of its own: a generator that is inside
the model cannot be closed from another thread, and a pool shared with the other requests would let nine slow answers
starve the health check. It is a daemon, so that a model deep in a prompt does not hold up the end of the program.
It does not know what the events mean or where they go.
"""

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable, Iterator

from tutor.errors import TutorError
from tutor.types import Abstained, Answer, Clarify, Delta, Done, Event, Failed

_LOG = logging.getLogger("tutor.frontends")
ENDINGS = (Done, Abstained, Clarify, Failed)
BROKEN = "Something inside the tutor broke while answering. Please ask again; 'tutor doctor' says what is wrong."


class AnswerStream:
    """Events of one answer, readable from the event loop that created it."""

    def __init__(self, produce: Callable[[], Iterator[Event]], on_finish: Callable[[], None] | None = None) -> None:
        self._produce = produce
        self._on_finish = on_finish
        self._loop = asyncio.get_running_loop()
        self._queue: asyncio.Queue[Event | None] = asyncio.Queue()
        self._stopped = threading.Event()
        threading.Thread(target=self._work, name="answer", daemon=True).start()

    @property
    def stopped(self) -> bool:
        """Whether somebody asked for the end before the answer ended by itself."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Asks for the end; harmless when the answer is already over. Callable from any thread."""
        self._stopped.set()
        self._send(None)

    async def next(self, timeout: float | None = None) -> Event | None:
        """Waits for the next event; None after the last one.

        Raises:
            TimeoutError: nothing came within `timeout` seconds; the stream goes on.
        """
        if self.stopped:
            return None
        while True:
            event = await asyncio.wait_for(self._queue.get(), timeout)
            # An empty piece of text is how a producer says "still here, may I go on?".
            if not (isinstance(event, Delta) and not event.text):
                return event

    def _work(self) -> None:
        events: Iterator[Event] = iter(())
        ended = False
        try:
            events = self._produce()
            for event in events:
                if self.stopped:
                    break
                self._send(event)
                ended = ended or isinstance(event, ENDINGS)
            if not ended and not self.stopped:
                self._send(Failed(BROKEN, "internal", Answer("error", BROKEN)))
        except TutorError as error:
            self._send(Failed(str(error), error.code, Answer("error", str(error))))
        except Exception as error:  # noqa: BLE001 - the last stop of a thread; the reader must hear of it
            _LOG.error(
                "an answer broke off: %s: %s", type(error).__name__, error, exc_info=_LOG.isEnabledFor(logging.DEBUG)
            )
            self._send(Failed(BROKEN, "internal", Answer("error", BROKEN)))
        finally:
            close = getattr(events, "close", None)
            if close is not None:
                close()
            self._send(None)
            if self._on_finish is not None:
                self._on_finish()

    def _send(self, event: Event | None) -> None:
        # The loop may be gone when the server stops before the model does; then nobody is left to tell.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._queue.put_nowait, event)


class Turns:
    """At most one answer at a time per session, so that two questions of one learner cannot shuffle their history."""

    def __init__(self) -> None:
        self._busy: set[str] = set()
        self._changed = threading.Condition()

    def hold(self, session_id: str, produce: Callable[[], Iterator[Event]]) -> Iterator[Event]:
        """Yields what `produce` yields once it is this session's turn; empty deltas while it waits."""
        while not self._take(session_id):
            yield Delta("")
        try:
            yield from produce()
        finally:
            with self._changed:
                self._busy.discard(session_id)
                self._changed.notify_all()

    def _take(self, session_id: str) -> bool:
        with self._changed:
            if not self._changed.wait_for(lambda: session_id not in self._busy, timeout=0.2):
                return False
            self._busy.add(session_id)
            return True
