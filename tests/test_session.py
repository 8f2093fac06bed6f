"""A session remembers one learner, bounded; the store keeps learners apart and forgets."""

import threading

import pytest

from tutor import session as module
from tutor.session import HISTORY_TURNS, Session, SessionStore
from tutor.types import Answer


def test_turns_are_remembered_in_order_and_bounded() -> None:
    session = Session()
    for number in range(HISTORY_TURNS + 5):
        session.remember(f"q{number}", Answer("answer", f"a{number}"))
    assert len(session.history) == 2 * HISTORY_TURNS and len(session.answers) == HISTORY_TURNS
    assert [turn.role for turn in session.history[:2]] == ["user", "assistant"]
    assert session.history[0].content == "q5" and session.history[-1].content == f"a{HISTORY_TURNS + 4}"


def test_a_reset_forgets_everything_but_the_id() -> None:
    session = Session()
    session.remember("q", Answer("answer", "a"))
    session.situation.append("our case")
    session.pending["question"] = "how many?"
    before = session.id
    session.reset()
    assert (session.history, session.situation, session.answers, session.pending) == ([], [], [], {})
    assert session.id == before


def test_ids_cannot_be_guessed_and_are_never_taken_from_outside() -> None:
    store = SessionStore()
    ids = {store.create().id for _ in range(100)}
    assert len(ids) == 100 and all(len(name) >= 16 for name in ids)
    for name in ("mine", "", None, "x" * 10_000):
        assert store.get(name) is None


def test_sessions_share_nothing() -> None:
    one, two = SessionStore().create(), SessionStore().create()
    one.remember("q", Answer("answer", "a"))
    one.situation.append("case")
    assert two.history == [] and two.situation == [] and two.pending == {}


def test_the_oldest_leave_when_the_store_is_full() -> None:
    store = SessionStore(capacity=3)
    first, second, third = (store.create() for _ in range(3))
    assert store.get(first.id) is first  # used again, so the second is now the oldest
    store.create()
    assert store.get(second.id) is None and store.get(first.id) is first and store.get(third.id) is third


def test_idle_sessions_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    store = SessionStore(idle_seconds=60)
    kept, idle = store.create(), store.create()
    now[0] += 50
    store.get(kept.id)
    now[0] += 50
    assert store.get(idle.id) is None and store.get(kept.id) is kept


def test_a_dropped_session_is_gone() -> None:
    store = SessionStore()
    session = store.create()
    store.drop(session.id)
    store.drop("never there")
    assert store.get(session.id) is None


def test_threads_never_exceed_the_capacity() -> None:
    store = SessionStore(capacity=50)

    def work() -> None:
        for _ in range(100):
            store.get(store.create().id)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store._sessions) == 50
