"""Chunks and vectors survive a generation; what is missing, damaged or foreign is refused with one sentence."""

import json
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from fakes_core import SAMPLE_LESSONS, HashEmbedder
from tutor import store
from tutor.app import ignore_progress
from tutor.errors import IndexDamaged, IndexMissing, IndexStale, TutorError
from tutor.generations import SCHEMA, Manifest
from tutor.indexing import update_index
from tutor.token_vectors import fit_basis, join, pack
from tutor.types import Chunk

EMBEDDER = HashEmbedder()


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    index = tmp_path_factory.mktemp("pristine") / "index"
    update_index([SAMPLE_LESSONS], index, EMBEDDER, ignore_progress)
    return index


@pytest.fixture
def index(pristine: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(pristine, tmp_path / "index"))


def generation(index: Path) -> Path:
    return index / (index / "CURRENT").read_text().strip()


def open_it(index: Path) -> store.Store:
    return store.open_store(index, EMBEDDER.fingerprint)


def make_chunks(count: int) -> list[Chunk]:
    return [Chunk(f"id{n}", "a.md", "A", f"text {n}", "A", n) for n in range(count)]


def make_vectors(rows: np.ndarray) -> store.AllVectors:
    """Vectors of chunks, and one word piece each that is the chunk's own vector."""
    basis = fit_basis(rows)
    return rows, join([pack(row[None], basis) for row in rows], basis)


def describe(chunks: list[Chunk], dimension: int):
    return lambda sums: Manifest(SCHEMA, "e", dimension, "c", "h", len(chunks), {}, "now", sums)


def test_what_was_written_is_read_back(index: Path) -> None:
    opened = open_it(index)
    assert opened.chunks == tuple(store.read_chunks(opened.folder)) and len(opened.chunks) == 10
    assert opened.vectors.shape == (10, 384) and opened.vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(opened.vectors, axis=1), 1.0, atol=1e-5)
    assert opened.manifest.embedder == EMBEDDER.fingerprint and opened.manifest.chunks == 10
    assert len(opened.tokens.ends) == 10 and opened.tokens.rows.dtype == np.int8
    assert store.find_unreachable(opened) == 0


def test_the_nearest_are_those_of_the_dot_product(index: Path) -> None:
    opened = open_it(index)
    vector = EMBEDDER.embed(["Which budget covers labelled examples?"])[0]
    found = opened.find_nearest(vector, 4)
    cosines = opened.vectors @ vector
    assert [position for position, _ in found][0] == int(np.argmax(cosines))
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)
    assert all(score == pytest.approx(float(cosines[position]), abs=1e-4) for position, score in found)
    assert len(opened.find_nearest(vector, 99)) == 10


def test_it_is_a_langchain_vector_store_too(index: Path) -> None:
    documents = open_it(index).as_vector_store(EMBEDDER).similarity_search("thin matrices LoRA", k=1)
    assert documents[0].metadata["source"] == "01-adapters.md" and "matrices" in documents[0].page_content


@pytest.mark.parametrize("count", [1, 2, 3, 701])
def test_any_number_of_chunks_can_be_written(tmp_path: Path, count: int) -> None:
    chunks = make_chunks(count)
    generator = np.random.default_rng(5)
    vectors = generator.normal(size=(count, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    (tmp_path / "i").mkdir()
    store.write_generation(tmp_path / "i", chunks, make_vectors(vectors), describe(chunks, 8))
    opened = store.open_store(tmp_path / "i", "e")
    assert len(opened.chunks) == count and store.find_unreachable(opened) == 0


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))


def empty(path: Path) -> None:
    path.write_bytes(b"")


FILES = [
    "chunks.jsonl",
    "vectors.npy",
    "chroma/chroma.sqlite3",
    "chroma/*/data_level0.bin",
    "chroma/*/header.bin",
    "chroma/*/index_metadata.pickle",
]


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("harm", [truncate, Path.unlink, empty], ids=["truncated", "deleted", "emptied"])
def test_a_harmed_file_is_named_as_damage(index: Path, name: str, harm) -> None:
    paths = list(generation(index).glob(name))
    assert paths, "the file is part of every generation"
    for path in paths:
        harm(path)
    with pytest.raises(IndexDamaged) as caught:
        open_it(index)
    assert "\n" not in str(caught.value) and "rebuild" in str(caught.value)


@pytest.mark.parametrize("name", ["chunks.jsonl", "vectors.npy", "chroma/*/data_level0.bin"])
def test_one_altered_byte_is_noticed(index: Path, name: str) -> None:
    for path in generation(index).glob(name):
        flip(path)
    with pytest.raises(IndexDamaged):
        open_it(index)


@pytest.mark.parametrize("name", ["manifest.json", "chroma", "."])
def test_a_missing_part_is_damage(index: Path, name: str) -> None:
    path = generation(index) / name
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    with pytest.raises(IndexDamaged):
        open_it(index)


def test_a_database_of_something_else_is_damage(index: Path) -> None:
    database = generation(index) / "chroma" / "chroma.sqlite3"
    database.unlink()
    with sqlite3.connect(database) as connection:
        connection.execute("create table lessons (a)")
    with pytest.raises(IndexDamaged):
        open_it(index)


def test_a_manifest_that_promises_more_is_damage(index: Path) -> None:
    path = generation(index) / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "chunks": 11}))
    with pytest.raises(IndexDamaged):
        open_it(index)


def test_another_embedder_or_schema_is_stale_and_not_damaged(index: Path) -> None:
    with pytest.raises(IndexStale):
        store.open_store(index, "another-384")
    path = generation(index) / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "schema": 99}))
    with pytest.raises(IndexStale):
        open_it(index)


def test_no_index_is_missing(tmp_path: Path) -> None:
    with pytest.raises(IndexMissing):
        open_it(tmp_path)


@pytest.mark.parametrize("breaks", ["_fill_chroma", "write_durably", "compute_checksum"])
def test_a_build_that_fails_leaves_the_old_generation_serving(
    index: Path, monkeypatch: pytest.MonkeyPatch, breaks: str
) -> None:
    before = generation(index)

    def fail(*args: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(store, breaks, fail)
    chunks = make_chunks(2)
    with pytest.raises(OSError, match="no space"):
        store.write_generation(index, chunks, make_vectors(np.eye(2, 8, dtype=np.float32)), describe(chunks, 8))
    monkeypatch.undo()
    assert generation(index) == before and [path.name for path in index.glob("gen-*")] == [before.name]
    assert len(open_it(index).chunks) == 10


def test_every_failure_is_one_of_ours(index: Path) -> None:
    """Whatever is cut off any file of a generation, opening it fails by name or works."""
    for path in sorted(generation(index).rglob("*")):
        if path.is_file():
            kept = path.read_bytes()
            path.write_bytes(kept[: len(kept) // 3])
            with pytest.raises(TutorError):
                open_it(index)
            path.write_bytes(kept)
