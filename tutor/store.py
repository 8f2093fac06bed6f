"""Chunks and vectors <-> disk: generations of an index, with Chroma inside.

Contract: an index folder holds immutable generations and a file `CURRENT` naming the one in use. `write_generation` builds a new one
beside the old one and switches by one atomic rename, so a crash, a full disk or a reader in another process never meets half an
index. `open_store` refuses what is missing, damaged or built by another embedder, each with its own error.
The only home of chromadb and langchain-chroma; vectors are always passed explicitly, because Chroma would otherwise fetch a model.
It does not know documents, headings or questions.
"""

import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from filelock import FileLock, Timeout
from numpy.typing import NDArray

from tutor.errors import IndexBusy, IndexDamaged, IndexMissing, IndexStale
from tutor.types import Chunk

if TYPE_CHECKING:
    from langchain_chroma import Chroma
    from langchain_core.embeddings import Embeddings

SCHEMA = 1
COLLECTION = "lessons"
LOCK_SECONDS = 180
KEPT_GENERATIONS = 2  # the current one and its predecessor, which another process may still be reading
BYTES_PER_CHUNK = 20_000  # generous: vector twice, text twice, Chroma's tables

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a generation is: enough to tell whether it still fits the corpus and the embedder."""

    schema: int
    embedder: str
    dimension: int
    chunker: str
    corpus: str
    chunks: int
    sources: Mapping[str, Mapping[str, Any]]
    created: str
    checksums: Mapping[str, str]


class Store:
    """One open generation: its chunks in order, their vectors, and Chroma for nearest neighbours."""

    def __init__(self, folder: Path, manifest: Manifest, chunks: Sequence[Chunk], vectors: Vectors) -> None:
        self.folder = folder
        self.manifest = manifest
        self.chunks = tuple(chunks)
        self.vectors = vectors
        self._positions = {chunk.id: position for position, chunk in enumerate(self.chunks)}
        self._client = _open_client(folder / "chroma")
        self._collection = _open_collection(self._client, folder, len(self.chunks))

    def find_nearest(self, vector: Vectors, count: int) -> list[tuple[int, float]]:
        """Finds the nearest chunks to a unit-length vector: (position in `chunks`, cosine), best first."""
        found = self._collection.query(
            query_embeddings=[[float(number) for number in vector]],
            n_results=min(count, len(self.chunks)),
            include=["distances"],
        )
        pairs = zip(found["ids"][0], found["distances"][0], strict=True)
        return [(self._positions[key], 1.0 - float(distance)) for key, distance in pairs]

    def as_vector_store(self, embedder: "Embeddings") -> "Chroma":
        """The same collection as a LangChain vector store, for chains built from our parts."""
        from langchain_chroma import Chroma

        return Chroma(client=self._client, collection_name=COLLECTION, embedding_function=embedder)


@contextmanager
def hold_lock(index: Path) -> Iterator[None]:
    """Holds the index for writing; Chroma itself takes no lock between processes.

    Raises:
        IndexBusy: another process has been building it for longer than `LOCK_SECONDS`.
    """
    index.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(index / ".lock", timeout=LOCK_SECONDS):
            yield
    except Timeout as error:
        raise IndexBusy(f"another process is building the index in {index}; wait for it or use --index DIR") from error


def read_manifest(index: Path) -> tuple[Path, Manifest]:
    """Reads the current generation's folder and manifest without opening Chroma.

    Raises:
        IndexMissing: nothing was built here yet. IndexDamaged: the pointer or manifest is broken.
    """
    pointer = index / "CURRENT"
    if not pointer.is_file():
        raise IndexMissing(f"there is no index in {index}; build it with 'tutor index rebuild'")
    folder = index / pointer.read_text(encoding="utf-8").strip()
    try:
        fields = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        manifest = Manifest(**fields)
    except (OSError, ValueError, TypeError) as error:
        raise _damaged(index, "its manifest cannot be read") from error
    return folder, manifest


def open_store(index: Path, embedder: str) -> Store:
    """Opens the current generation after checking that its files are what was written.

    Raises:
        IndexMissing, IndexDamaged, IndexStale.
    """
    folder, manifest = read_manifest(index)
    if manifest.schema != SCHEMA or manifest.embedder != embedder:
        raise IndexStale(f"the index in {index} was built by another version; renew it with 'tutor index rebuild'")
    problems = find_damage(folder, manifest)
    if problems:
        raise _damaged(index, problems[0])
    chunks = read_chunks(folder)
    vectors = np.load(folder / "vectors.npy")
    if len(chunks) != manifest.chunks or vectors.shape != (manifest.chunks, manifest.dimension):
        raise _damaged(index, "chunks and vectors do not match its manifest")
    return Store(folder, manifest, chunks, vectors)


def find_damage(folder: Path, manifest: Manifest) -> list[str]:
    """Checks files against the manifest, and Chroma's database by SQLite itself: a damaged one can crash the process."""
    problems = []
    for name, expected in manifest.checksums.items():
        path = folder / name
        if not path.is_file():
            problems.append(f"{name} is missing")
        elif _checksum(path) != expected:
            problems.append(f"{name} was altered")
    try:
        with sqlite3.connect(f"file:{folder / 'chroma' / 'chroma.sqlite3'}?mode=ro", uri=True) as database:
            answer = database.execute("PRAGMA quick_check(1)").fetchone()
        if not answer or answer[0] != "ok":
            problems.append("the Chroma database is damaged")
    except sqlite3.Error:
        problems.append("the Chroma database cannot be read")
    return problems


def find_unreachable(store: Store, sample: int = 50) -> int:
    """Counts sampled chunks that a search for their own vector does not return: vectors lost inside Chroma."""
    step = max(1, len(store.chunks) // sample)
    lost = 0
    for position in range(0, len(store.chunks), step):
        found = store.find_nearest(store.vectors[position], 1)
        # a duplicate text may come first, at the same distance
        if not found or (found[0][0] != position and found[0][1] < 0.999):
            lost += 1
    return lost


def read_chunks(folder: Path) -> list[Chunk]:
    """Reads the chunks of a generation, in order."""
    with (folder / "chunks.jsonl").open(encoding="utf-8") as file:
        return [Chunk(**json.loads(line)) for line in file]


def write_generation(
    index: Path, chunks: Sequence[Chunk], vectors: Vectors, describe: Callable[[Mapping[str, str]], Manifest]
) -> Manifest:
    """Writes a new generation and makes it current. Call it under `hold_lock`.

    Args:
        index: the index folder.
        chunks: at least one chunk.
        vectors: shape (len(chunks), dimension), rows of length 1.
        describe: makes the manifest from the checksums of the written files.

    Raises:
        IndexDamaged: the disk is too full; the generation in use is untouched.
    """
    _check_space(index, len(chunks))
    number = 1 + max((int(path.name[4:]) for path in index.glob("gen-[0-9]*")), default=0)
    folder = index / f"gen-{number:04d}"
    try:
        folder.mkdir()
        with (folder / "chunks.jsonl").open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(asdict(chunk), ensure_ascii=False) + "\n" for chunk in chunks)
        np.save(folder / "vectors.npy", vectors.astype(np.float32))
        _fill_chroma(folder / "chroma", chunks, vectors)
        # Chroma's graph is settled once it has been synced; a tail that was not is replayed from its database
        settled = [path.parent for path in folder.glob("chroma/*/index_metadata.pickle")]
        graph = sorted(path.relative_to(folder).as_posix() for place in settled for path in place.iterdir())
        files = ["chunks.jsonl", "vectors.npy", *graph]
        manifest = describe({name: _checksum(folder / name) for name in files})
        _write_durably(folder / "manifest.json", json.dumps(asdict(manifest), indent=1, ensure_ascii=False))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    _write_durably(index / "CURRENT", folder.name + "\n")
    for old in sorted(index.glob("gen-[0-9]*"))[:-KEPT_GENERATIONS]:
        shutil.rmtree(old, ignore_errors=True)
    return manifest


def _fill_chroma(folder: Path, chunks: Sequence[Chunk], vectors: Vectors) -> None:
    client = _open_client(folder)
    # synced when the last chunk is in, so that the files no longer change and their checksums can be kept
    sync = max(2, len(chunks))
    hnsw = {"space": "cosine", "sync_threshold": sync, "batch_size": min(100, sync)}
    collection = client.create_collection(COLLECTION, embedding_function=None, configuration={"hnsw": hnsw})
    size = min(500, int(client.get_max_batch_size()))
    for start in range(0, len(chunks), size):
        batch = chunks[start : start + size]
        collection.upsert(
            ids=[chunk.id for chunk in batch],
            embeddings=vectors[start : start + size].tolist(),
            documents=[chunk.text for chunk in batch],
            metadatas=[{"source": chunk.source, "section": chunk.section, "order": chunk.order} for chunk in batch],
        )


def _open_client(folder: Path) -> Any:
    import chromadb
    from chromadb.config import Settings as ChromaSettings

    settings = ChromaSettings(anonymized_telemetry=False, _env_file=None)  # type: ignore[call-arg]
    return chromadb.PersistentClient(path=str(folder), settings=settings)


def _open_collection(client: Any, folder: Path, expected: int) -> Any:
    from chromadb.errors import ChromaError

    try:
        collection = client.get_collection(COLLECTION, embedding_function=None)
        counted = collection.count()
    except (ChromaError, ValueError) as error:
        raise _damaged(folder.parent, "the Chroma collection cannot be opened") from error
    if counted != expected:
        raise _damaged(folder.parent, f"Chroma holds {counted} of {expected} chunks")
    return collection


def _damaged(index: Path, what: str) -> IndexDamaged:
    return IndexDamaged(f"the index in {index} is damaged ({what}); build it again with 'tutor index rebuild'")


def _check_space(index: Path, chunks: int) -> None:
    needed = 50_000_000 + chunks * BYTES_PER_CHUNK
    free = shutil.disk_usage(index).free
    if free < needed:
        raise IndexDamaged(f"the disk of {index} is too full: {needed // 10**6} MB are needed, {free // 10**6} are free")


def _write_durably(path: Path, text: str) -> None:
    staged = path.with_name(path.name + ".new")
    with staged.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    staged.replace(path)


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
