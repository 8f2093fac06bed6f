"""What an index holds, whether it is sound, building it anew."""

import json
from pathlib import Path

import pytest

from fakes_core import HashEmbedder
from tutor.app import ignore_progress
from tutor.errors import IndexDamaged, IndexMissing
from tutor.upkeep import describe_index, find_problems, rebuild, summarise_index

EMBEDDER = HashEmbedder()


@pytest.fixture
def index(corpus: Path, tmp_path: Path) -> Path:
    rebuild([corpus], tmp_path / "index", EMBEDDER, ignore_progress)
    return tmp_path / "index"


def test_a_sound_index_is_described(index: Path, corpus: Path) -> None:
    state = describe_index([corpus], index)
    json.dumps(state)
    assert (state["documents"], state["chunks"], state["current"], state["generation"]) == (3, 10, True, "gen-0001")
    assert state["embedder"] == EMBEDDER.fingerprint and find_problems(index) == []
    assert "10" in summarise_index([corpus], index) and "\n" not in summarise_index([corpus], index)


def test_rebuilding_reports_what_it_did(index: Path, corpus: Path) -> None:
    (corpus / "blob.txt").write_bytes(b"\x00")
    report = rebuild([corpus], index, EMBEDDER, ignore_progress)
    json.dumps(report)
    assert (report["documents"], report["chunks"], report["embedded"]) == (3, 10, 0)
    assert report["skipped"][0]["path"] == "blob.txt" and report["skipped"][0]["reason"]


@pytest.mark.parametrize("name", ["chunks.jsonl", "vectors.npy", "chroma/*/data_level0.bin"])
def test_damage_is_a_problem_in_words(index: Path, corpus: Path, name: str) -> None:
    for path in (index / "gen-0001").glob(name):
        path.write_bytes(b"junk")
    assert find_problems(index)
    with pytest.raises(IndexDamaged):
        summarise_index([corpus], index)
    rebuild([corpus], index, EMBEDDER, ignore_progress)
    assert find_problems(index) == []


def test_an_emptied_database_is_a_problem_in_words(index: Path) -> None:
    (index / "gen-0001" / "chroma" / "chroma.sqlite3").write_bytes(b"")
    assert find_problems(index)


def test_no_index_is_missing(tmp_path: Path, corpus: Path) -> None:
    for call in (lambda: describe_index([corpus], tmp_path), lambda: find_problems(tmp_path)):
        with pytest.raises(IndexMissing):
            call()


def test_an_index_older_than_its_corpus_says_so(index: Path, corpus: Path) -> None:
    before = summarise_index([corpus], index)
    (corpus / "01-adapters.md").unlink()
    assert describe_index([corpus], index)["current"] is False
    assert summarise_index([corpus], index) != before
