"""Expected speeds follow from measured ones; figures belong to a machine; memory is judged."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from langchain_core.messages import AIMessageChunk

from tutor.errors import ModelFailed
from tutor.models import machine, speed
from tutor.models.machine import judge_memory, measure_free_memory, name_processor
from tutor.models.speed import Speed, SpeedBook, Weight, expect_speed, measure_speed

KNOWN = Speed(200.0, 100.0, "measured")


def test_writing_follows_the_file_and_reading_the_parameters() -> None:
    found = expect_speed(KNOWN, Weight(0.1e9, 100e6), Weight(1e9, 500e6))
    assert (found.reading, found.writing, found.kind) == (pytest.approx(20), pytest.approx(20), "expected")
    assert found.answer_seconds == pytest.approx(speed.ANSWER_READ / 20 + speed.ANSWER_WRITTEN / 20)
    same = expect_speed(KNOWN, Weight(1e9, 1e9), Weight(1e9, 1e9))
    assert (same.reading, same.writing) == (pytest.approx(200), pytest.approx(100))


class Clockwork:
    """Reads 100 tokens a second and writes 50, `length` pieces."""

    def __init__(self, length: int = 12) -> None:
        self.length, self.asked = length, []

    def stream(self, text: str, **options: Any) -> Any:
        self.asked.append(text)
        usage = {"input_tokens": 10, "output_tokens": 0, "total_tokens": 10}
        yield AIMessageChunk(content="", usage_metadata=usage)
        time.sleep(0.1)
        for _ in range(min(self.length, options["max_tokens"])):
            time.sleep(0.02)
            yield AIMessageChunk(content="word ")


def test_a_model_is_timed_without_its_loading() -> None:
    model: Any = Clockwork()
    found = measure_speed(model, "One sentence of five words.")
    assert found.kind == "measured"
    assert 20 < found.reading < 100 and 15 < found.writing < 55
    assert len(model.asked[-1].split()) > 400, "long enough to be timed"


def test_a_model_that_writes_next_to_nothing_has_no_speed() -> None:
    model: Any = Clockwork(3)
    with pytest.raises(ModelFailed):
        measure_speed(model, "One sentence.")


def test_figures_are_kept_for_this_machine_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "models" / "speed.json"
    book = SpeedBook(path, 0)
    assert book.read() == {}
    book.note("bundled", KNOWN)
    book.note("other", KNOWN)
    assert SpeedBook(path, 0).read() == {"bundled": KNOWN, "other": KNOWN}
    assert SpeedBook(path, 1).read() == {}, "other threads, other speeds"
    monkeypatch.setattr(speed, "find_version", lambda: "9.9.9")
    assert SpeedBook(path, 0).read() == {}, "another llama.cpp"
    SpeedBook(path, 0).note("bundled", KNOWN)
    monkeypatch.undo()
    assert set(SpeedBook(path, 0).read()) == {"bundled", "other"}, "the figures of others stay"


@pytest.mark.parametrize(
    "content",
    ["", "[]", "null", "\x00", '{"x": 1}', '{"x": {"b": 3}}', '{"x": {"bundled": {"reading": 0, "writing": 1}}}'],
)
def test_a_damaged_book_is_measured_again(tmp_path: Path, content: str) -> None:
    path = tmp_path / "speed.json"
    path.write_text(content)
    book = SpeedBook(path, 0)
    assert book.read() == {}
    book.note("bundled", KNOWN)
    assert book.read() == {"bundled": KNOWN} and json.loads(path.read_text())


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    SpeedBook(tmp_path / "file" / "speed.json", 0).note("bundled", KNOWN)


@pytest.mark.parametrize(
    ("needed", "free", "verdict"),
    [(1.0, 10.0, "fits"), (7.0, 10.0, "fits"), (8.0, 10.0, "tight"), (10.1, 10.0, "too large"), (1.0, None, "")],
)
def test_memory_is_judged(needed: float, free: float | None, verdict: str) -> None:
    assert judge_memory(needed, free) == verdict


def test_the_machine_tells_what_it_knows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert "core" in name_processor()
    free = measure_free_memory()
    assert free is None or free > 0
    monkeypatch.setattr(machine, "CONTAINER", tmp_path)
    (tmp_path / "memory.max").write_text("2000000000\n")
    (tmp_path / "memory.current").write_text("1900000000\n")
    (tmp_path / "memory.stat").write_text("anon 5\ninactive_file 400000000\n")
    assert measure_free_memory() == pytest.approx(0.5), "a container's limit counts, its file cache does not"
    (tmp_path / "memory.max").write_text("max\n")
    assert measure_free_memory() != pytest.approx(0.5)
    monkeypatch.setattr(machine, "_read", lambda path: "")
    assert "core" in name_processor()
    free = measure_free_memory()
    assert free is None or free > 0
