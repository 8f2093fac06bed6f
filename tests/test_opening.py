"""A model's name becomes an open model, a sentence, or (for the default) no model with a note."""

from pathlib import Path
from typing import Any

import pytest

from tutor.app import find_knowledge
from tutor.errors import ModelMissing
from tutor.models import local, opening
from tutor.models.opening import Places, find_bundled, open_model


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(find_knowledge() / "models.yaml", tmp_path / "models", 2048, 2, "")


class FakeModel:
    """Checks its file like the real one, and starts nothing."""

    def __init__(self, path: Path, context: int, threads: int, sha256: str = "") -> None:
        local.check_file(path)
        self.name, self.given = path.stem, (path, context, threads, sha256)

    def wait_ready(self) -> None:
        """Ready."""

    def close(self) -> None:
        """Closed."""


@pytest.fixture(autouse=True)
def _fake_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "LocalChatModel", FakeModel)


def gguf(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"GGUF....")
    return path


def test_none_is_no_model(places: Places) -> None:
    opened = open_model("none", places)
    assert (opened.model, opened.name, opened.note) == (None, "none", "")
    opened.wait()
    opened.close()


def test_a_path_is_opened_with_the_given_context_and_threads(places: Places, tmp_path: Path) -> None:
    path = gguf(tmp_path / "My Model.gguf")
    model: Any = open_model(str(path), places).model
    assert model.given == (path, 2048, 2, "")


@pytest.mark.parametrize("spec", ["./absent.gguf", "absent.gguf", "some/where/x.bin", "no-such-name", "", "NONE "])
def test_what_was_asked_for_by_name_must_open(places: Places, spec: str) -> None:
    with pytest.raises(ModelMissing) as caught:
        open_model(spec, places)
    assert "\n" not in str(caught.value)


def test_what_was_never_tried_is_not_known(places: Places, tmp_path: Path) -> None:
    assert open_model(str(gguf(tmp_path / "m.gguf")), places).capabilities is None
    assert open_model("none", places).capabilities is None


@pytest.mark.model
def test_the_bundled_file_is_known_by_its_hash_wherever_it_lies(places: Places, tmp_path: Path) -> None:
    source = find_bundled()
    assert source is not None
    copy = tmp_path / "mine.gguf"
    copy.symlink_to(source)
    by_path, by_name = open_model(str(copy), places).capabilities, open_model("bundled", places).capabilities
    assert by_path == by_name and by_path is not None
    assert by_path.known and by_path.copies and not by_path.writes_freely and by_path.context == places.context


def test_a_name_of_the_ladder_is_looked_up(places: Places) -> None:
    from tutor.models.catalog import read_catalog

    rung = next(model for model in read_catalog(places.catalog) if model.name != "bundled")
    with pytest.raises(ModelMissing) as caught:
        open_model(rung.name, places)
    assert f"pull {rung.name}" in str(caught.value)
    gguf(places.models / rung.file)
    model: Any = open_model(rung.name, places).model
    assert model.given[0] == places.models / rung.file


def test_the_default_may_be_missing_and_the_note_says_why(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUNDLED_PACKAGE", "no_such_package_anywhere")
    assert find_bundled() is None
    opened = open_model("bundled", places)
    assert opened.model is None and opened.name == "none" and opened.note
    opened.wait()


def test_the_default_is_checked_against_its_hash(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = gguf(tmp_path / "bundled.gguf")
    monkeypatch.setattr(opening, "find_bundled", lambda: path)
    model: Any = open_model("bundled", places).model
    assert model.given[3] == local.BUNDLED_SHA256


def test_a_default_that_cannot_be_loaded_leaves_quoting(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A llama-cpp-python whose library does not load, say, because it was built for another machine."""

    class Unloadable(FakeModel):
        def wait_ready(self) -> None:
            raise ModelMissing("libllama cannot be loaded")

    monkeypatch.setattr(local, "LocalChatModel", Unloadable)
    monkeypatch.setattr(opening, "find_bundled", lambda: gguf(tmp_path / "bundled.gguf"))
    open_model("bundled", places).wait()
