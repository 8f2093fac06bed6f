"""A clock counts milliseconds from its start."""

from tutor import timing
from tutor.timing import Clock


def test_stages_are_read_in_milliseconds(monkeypatch) -> None:
    now = [100.0]
    monkeypatch.setattr(timing.time, "perf_counter", lambda: now[0])
    clock = Clock(started=100.0)
    now[0] = 100.05
    clock.retrieval = clock.now()
    now[0] = 100.5
    clock.first_token = clock.now()
    now[0] = 102.0
    read = clock.read()
    assert (round(read.retrieval), round(read.first_token), round(read.total)) == (50, 500, 2000)


def test_an_answer_without_a_token_has_its_total_as_first_token() -> None:
    read = Clock().read()
    assert 0.0 <= read.first_token <= read.total < 1000 and read.retrieval == 0.0
