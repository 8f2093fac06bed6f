"""One learner's conversation, and the store that keeps conversations apart.

Contract: a `Session` belongs to one learner (a browser tab, a widget visitor, a terminal); nothing in it is shared.
`SessionStore` hands out unguessable ids, forgets idle sessions and never holds more than `capacity` of them.
Of an answer it knows the text and the tool calls only; it writes nothing to disk.
"""

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tutor.types import Answer, Message

HISTORY_TURNS = 12


@dataclass
class Session:
    """History of one learner, newest turn last, and their case: what they told of it since `known`, and before.

    `known` holds the facts that were settled by a correction, {field: {"value", "from"}}; the words they came from are
    no longer in `situation`, so that a forgotten fact is not read again and a newer word still wins. `wondered` is the
    field that the latest recommendation would have liked to know; a bare reply to it belongs to the case.
    """

    id: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    history: list[Message] = field(default_factory=list)
    situation: list[str] = field(default_factory=list)
    known: dict[str, Any] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    pending: dict[str, Any] = field(default_factory=dict)
    wondered: str = ""

    def remember(self, question: str, answer: Answer) -> None:
        """Adds a finished turn; keeps the newest `HISTORY_TURNS` turns."""
        self.history += [Message("user", question), Message("assistant", answer.text)]
        self.answers.append(answer)
        del self.history[: -2 * HISTORY_TURNS]
        del self.answers[:-HISTORY_TURNS]

    def recall_call(self, tool: str) -> Mapping[str, Any] | None:
        """The arguments of a tool that the latest answer called; None where it did not."""
        calls = self.answers[-1].tool_calls if self.answers else ()
        return next((call.arguments for call in calls if call.name == tool), None)

    def settle(self, facts: dict[str, Any]) -> None:
        """Takes corrected facts for everything that was told of the case so far."""
        self.known = facts
        self.situation.clear()

    def reset(self) -> None:
        """Forgets the conversation and the learner's case."""
        self.history.clear()
        self.situation.clear()
        self.known.clear()
        self.answers.clear()
        self.pending.clear()
        self.wondered = ""


class SessionStore:
    """Sessions by id. `idle_seconds` and `capacity` bound what is kept; safe to use from several threads."""

    def __init__(self, capacity: int = 1000, idle_seconds: float = 3600.0) -> None:
        self._capacity = capacity
        self._idle_seconds = idle_seconds
        self._sessions: OrderedDict[str, tuple[float, Session]] = OrderedDict()
        self._lock = threading.Lock()

    def create(self) -> Session:
        """Opens a new session, dropping the least recently used one when full."""
        session = Session()
        with self._lock:
            self._forget_idle()
            while len(self._sessions) >= self._capacity:
                self._sessions.popitem(last=False)
            self._sessions[session.id] = (time.monotonic(), session)
        return session

    def get(self, session_id: str | None) -> Session | None:
        """Finds a living session; None for an unknown, expired or missing id (ids are never taken from the client)."""
        with self._lock:
            self._forget_idle()
            entry = self._sessions.get(session_id or "")
            if entry is None:
                return None
            self._sessions[entry[1].id] = (time.monotonic(), entry[1])
            self._sessions.move_to_end(entry[1].id)
            return entry[1]

    def drop(self, session_id: str) -> None:
        """Forgets one session at the learner's wish."""
        with self._lock:
            self._sessions.pop(session_id, None)

    def _forget_idle(self) -> None:
        limit = time.monotonic() - self._idle_seconds
        while self._sessions and next(iter(self._sessions.values()))[0] < limit:
            self._sessions.popitem(last=False)
