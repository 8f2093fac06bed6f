"""Chunks and vectors <-> one generation of an index, with Chroma inside.

Contract: `write_generation` builds a new generation beside the old one and switches; `open_store` refuses what is
missing, damaged or built by another embedder, each with its own error. The only home of chromadb and langchain-
chroma; vectors are always passed explicitly, because Chroma would otherwise fetch a model. It does not know
documents, headings or questions.
"""

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tutor.errors import IndexStale
from tutor.generations import (
    SCHEMA,
    Manifest,
    check_generation,
    check_space,
    compute_checksum,
    describe_damage,
    name_next,
    switch_to,
    write_durably,
)
from tutor.token_vectors import TokenVectors
from tutor.types import Chunk

if TYPE_CHECKING:
    from langchain_chroma import Chroma
    from langchain_core.embeddings import Embeddings

COLLECTION = "lessons"

TOKEN_FILES = ("token_rows.npy", "token_ends.npy", "token_basis.npy")

Vectors = NDArray[np.float32]
AllVectors = tuple[Vectors, TokenVectors]  # one vector a chunk, and those of its word pieces


class Store:
    """One open generation: its chunks in order, their vectors, and Chroma for nearest neighbours."""

    def __init__(self, folder: Path, manifest: Manifest, chunks: Sequence[Chunk], vectors: AllVectors) -> None:
        self.folder = folder
        self.manifest = manifest
        self.chunks = tuple(chunks)
        self.vectors, self.tokens = vectors
        self._positions = {chunk.id: position for position, chunk in enumerate(self.chunks)}
        self._client, self._collection = _open_collection(folder, len(self.chunks))

    def find_nearest(self, vector: Vectors, count: int) -> list[tuple[int, float]]:
        """Finds the nearest chunks to a unit-length vector: (position in `chunks`, cosine), best first."""
        found = self._collection.query(
            query_embeddings=[[float(number) for number in vector]],
            n_results=min(count, len(self.chunks)),
            include=["distances"],
        )
        pairs = zip(found["ids"][0], found["distances"][0], strict=True)
        return [(self._positions[key], 1.0 - float(distance)) for key, distance in pairs]

    def read_tokens(self, chunk: Chunk) -> Vectors:
        """The word pieces of a chunk of this store, heading path first; shape (pieces, directions)."""
        return self.tokens.read(self._positions[chunk.id])

    def as_vector_store(self, embedder: "Embeddings") -> "Chroma":
        """The same collection as a LangChain vector store, for chains built from our parts."""
        from langchain_chroma import Chroma

        return Chroma(client=self._client, collection_name=COLLECTION, embedding_function=embedder)


def open_store(index: Path, embedder: str) -> Store:
    """Opens the current generation after checking that its files are what was written.

    Raises:
        IndexMissing, IndexDamaged, IndexStale.
    """
    folder, manifest = check_generation(index)
    if manifest.schema != SCHEMA or manifest.embedder != embedder:
        raise IndexStale(f"the index in {index} was built by another version; renew it with 'tutor index rebuild'")
    chunks = read_chunks(folder)
    vectors, tokens = read_vectors(folder)
    shapes = (len(chunks), len(tokens.ends), vectors.shape)
    if shapes != (manifest.chunks, manifest.chunks, (manifest.chunks, manifest.dimension)):
        raise describe_damage(index, "chunks and vectors do not match its manifest")
    return Store(folder, manifest, chunks, (vectors, tokens))


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


def read_vectors(folder: Path) -> AllVectors:
    """Reads the vectors of a generation's chunks and of their word pieces, in order."""
    return np.load(folder / "vectors.npy"), TokenVectors(*(np.load(folder / name) for name in TOKEN_FILES))


def write_generation(
    index: Path, chunks: Sequence[Chunk], vectors: AllVectors, describe: Callable[[Mapping[str, str]], Manifest]
) -> Manifest:
    """Writes a new generation and makes it current. Call it under `hold_lock`.

    Args:
        index: the index folder.
        chunks: at least one chunk.
        vectors: shape (len(chunks), dimension), rows of length 1; and the word pieces of each chunk.
        describe: makes the manifest from the checksums of the written files.

    Raises:
        IndexDamaged: the disk is too full; the generation in use is untouched.
    """
    check_space(index, len(chunks))
    folder = name_next(index)
    try:
        folder.mkdir()
        with (folder / "chunks.jsonl").open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(asdict(chunk), ensure_ascii=False) + "\n" for chunk in chunks)
        rows, tokens = vectors
        np.save(folder / "vectors.npy", rows.astype(np.float32))
        arrays: tuple[NDArray[Any], ...] = (tokens.rows, tokens.ends, tokens.basis)
        for name, array in zip(TOKEN_FILES, arrays, strict=True):
            np.save(folder / name, array)
        _fill_chroma(folder / "chroma", chunks, rows)
        # Chroma's graph is settled once it has been synced; a tail that was not is replayed from its database
        settled = [path.parent for path in folder.glob("chroma/*/index_metadata.pickle")]
        graph = sorted(path.relative_to(folder).as_posix() for place in settled for path in place.iterdir())
        files = ["chunks.jsonl", "vectors.npy", *TOKEN_FILES, *graph]
        manifest = describe({name: compute_checksum(folder / name) for name in files})
        write_durably(folder / "manifest.json", json.dumps(asdict(manifest), indent=1, ensure_ascii=False))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    switch_to(folder)
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

    settings = ChromaSettings(anonymized_telemetry=False, _env_file=None)
    return chromadb.PersistentClient(path=str(folder), settings=settings)


def _open_collection(folder: Path, expected: int) -> tuple[Any, Any]:
    from chromadb.errors import ChromaError

    try:
        client = _open_client(folder / "chroma")
        collection = client.get_collection(COLLECTION, embedding_function=None)
        counted = collection.count()
    except (ChromaError, ValueError) as error:
        raise describe_damage(folder.parent, "the Chroma collection cannot be opened") from error
    if counted != expected:
        raise describe_damage(folder.parent, f"Chroma holds {counted} of {expected} chunks")
    return client, collection
