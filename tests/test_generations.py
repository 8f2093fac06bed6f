"""Generations on disk: one pointer, no half index, one writer at a time."""

import os
import shutil
import threading
from collections import namedtuple
from pathlib import Path

import pytest

from tutor import generations
from tutor.errors import IndexBusy, IndexDamaged, IndexMissing


def make(index: Path, number: int) -> Path:
    folder = index / f"gen-{number:04d}"
    folder.mkdir(parents=True)
    return folder


def test_a_lock_held_elsewhere_makes_the_index_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generations, "LOCK_SECONDS", 0.1)
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with generations.hold_lock(tmp_path):
            held.set()
            release.wait(10)

    other = threading.Thread(target=hold)
    other.start()
    try:
        assert held.wait(5)
        with pytest.raises(IndexBusy) as caught, generations.hold_lock(tmp_path):
            pytest.fail("two writers at once")
        assert str(tmp_path) in str(caught.value) and "\n" not in str(caught.value)
    finally:
        release.set()
        other.join()
    with generations.hold_lock(tmp_path):
        pass  # free again


def test_the_lock_is_released_when_a_build_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generations, "LOCK_SECONDS", 0.1)
    with pytest.raises(ValueError, match="broken"), generations.hold_lock(tmp_path):
        raise ValueError("broken")
    with generations.hold_lock(tmp_path):
        pass


def test_an_index_that_was_never_built_is_missing(tmp_path: Path) -> None:
    with pytest.raises(IndexMissing):
        generations.read_manifest(tmp_path)


@pytest.mark.parametrize("pointer", ["gen-0009\n", "", "../elsewhere"])
def test_a_pointer_to_nothing_is_damage(tmp_path: Path, pointer: str) -> None:
    (tmp_path / "CURRENT").write_text(pointer)
    with pytest.raises(IndexDamaged):
        generations.read_manifest(tmp_path)


def test_a_pointer_that_is_no_text_is_damage(tmp_path: Path) -> None:
    (tmp_path / "CURRENT").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(IndexDamaged):
        generations.read_manifest(tmp_path)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"schema": 1, "colour": "red"}', "null"])
def test_a_manifest_that_cannot_be_read_is_damage(tmp_path: Path, text: str) -> None:
    (make(tmp_path, 1) / "manifest.json").write_text(text)
    (tmp_path / "CURRENT").write_text("gen-0001\n")
    with pytest.raises(IndexDamaged) as caught:
        generations.read_manifest(tmp_path)
    assert "rebuild" in str(caught.value)


def test_switching_keeps_the_predecessor_only(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        generations.switch_to(make(tmp_path, number))
    assert (tmp_path / "CURRENT").read_text().strip() == "gen-0003"
    assert sorted(path.name for path in tmp_path.glob("gen-*")) == ["gen-0002", "gen-0003"]
    assert generations.name_next(tmp_path).name == "gen-0004"


def test_the_remains_of_a_killed_build_do_not_push_the_predecessor_out(tmp_path: Path) -> None:
    generations.switch_to(make(tmp_path, 1))
    make(tmp_path, 2)  # killed before it was switched to
    generations.switch_to(make(tmp_path, 3))
    assert (tmp_path / "gen-0001").is_dir(), "another process may still be reading it"


def test_writing_durably_replaces_at_once(tmp_path: Path) -> None:
    path = tmp_path / "file"
    generations.write_durably(path, "one")
    generations.write_durably(path, "two")
    assert path.read_text() == "two" and os.listdir(tmp_path) == ["file"]


def test_a_full_disk_is_told_in_megabytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1_000_000))
    with pytest.raises(IndexDamaged) as caught:
        generations.check_space(tmp_path, 1000)
    assert "MB" in str(caught.value)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**12, 0, 10**12))
    generations.check_space(tmp_path, 1000)
