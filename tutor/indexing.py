"""The write path, in order: list, read, split, embed, write.

Contract: `update_index` brings the index in line with the corpus and does nothing when it already is. Chunks whose
text did not change keep their vectors. The index in use stays readable throughout. This module does not know where
the corpus setting came from, nor how progress is shown: it calls `progress(label, done, total)`.
"""

import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from tutor import chunking, generations, store, token_vectors
from tutor.errors import CorpusMissing, IndexDamaged, IndexMissing
from tutor.lessons import Skipped, list_documents, read_lessons
from tutor.types import Chunk, Lesson

BATCH = 64

Progress = Callable[[str, int, int], None]
Vectors = NDArray[np.float32]


class Embedder(Protocol):
    """What the write path needs of an embedder."""

    fingerprint: str
    dimension: int

    def embed_with_tokens(self, texts: Sequence[str]) -> tuple[Vectors, list[Vectors]]:
        """Embeds texts as unit-length rows, and their word pieces as unit-length rows each."""

    def count_tokens(self, text: str) -> int:
        """Counts tokens as the embedder reads them."""


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What an update did: `embedded` chunks were new, the rest kept their vectors."""

    built: bool
    documents: int
    chunks: int
    embedded: int
    skipped: tuple[Skipped, ...] = ()


def update_index(
    corpus: Sequence[Path], index: Path, embedder: Embedder, progress: Progress, *, force: bool = False
) -> IndexReport:
    """Builds a new generation if the corpus, the chunker or the embedder changed, or if `force` is set.

    Raises:
        CorpusMissing, IndexBusy, IndexDamaged (disk too full).
    """
    documents = list_documents(corpus)
    if not force and (report := _report_if_current(documents, index, embedder)):
        return report
    with generations.hold_lock(index):
        if not force and (report := _report_if_current(documents, index, embedder)):
            return report  # another process built it while this one waited
        lessons, skipped = read_lessons(corpus)
        found = [chunk for lesson in lessons for chunk in chunking.split_lesson(lesson, embedder.count_tokens)]
        chunks = list({chunk.id: chunk for chunk in found}.values())  # one document may stand in two folders
        if not chunks:
            raise CorpusMissing("the documents hold no text that can be indexed; add text and try again")
        vectors, tokens, embedded = _embed_changed(chunks, index, embedder, progress)
        described = _describe(documents, lessons, chunks, embedder)
        store.write_generation(index, chunks, (vectors, tokens), described)
    return IndexReport(True, len(lessons), len(chunks), embedded, tuple(skipped))


def is_current(corpus: Sequence[Path], index: Path, embedder: str) -> bool:
    """Tells whether the index still describes the corpus; False when there is none or it is broken."""
    try:
        _, manifest = generations.read_manifest(index)
    except (IndexMissing, IndexDamaged):
        return False
    if (manifest.schema, manifest.embedder, manifest.chunker) != (generations.SCHEMA, embedder, chunking.VERSION):
        return False
    return manifest.corpus == _hash_corpus(list_documents(corpus), manifest.sources)


def _report_if_current(documents: Sequence[tuple[str, Path]], index: Path, embedder: Embedder) -> IndexReport | None:
    try:
        _, manifest = generations.read_manifest(index)
    except (IndexMissing, IndexDamaged):
        return None
    expected = (generations.SCHEMA, embedder.fingerprint, chunking.VERSION, _hash_corpus(documents, manifest.sources))
    if (manifest.schema, manifest.embedder, manifest.chunker, manifest.corpus) != expected:
        return None
    return IndexReport(False, len(manifest.sources), manifest.chunks, 0)


def _embed_changed(
    chunks: Sequence[Chunk], index: Path, embedder: Embedder, progress: Progress
) -> tuple[Vectors, token_vectors.TokenVectors, int]:
    """Embeds the chunks whose text is new; the others take their vectors from the generation in use."""
    known, basis = _read_known(index, embedder)
    texts = [chunking.embedded_text(chunk) for chunk in chunks]
    missing = list(dict.fromkeys(text for text in texts if text not in known))
    if basis is None:
        missing = _spread_first(missing)
    for start in range(0, len(missing), BATCH):
        progress("embedding", start, len(missing))
        batch = missing[start : start + BATCH]
        vectors, tokens = embedder.embed_with_tokens(batch)
        if basis is None:  # the first batch of a new index sets the directions for all that follow
            basis = token_vectors.fit_basis(np.concatenate(tokens))
        packed = [token_vectors.pack(rows, basis) for rows in tokens]
        known.update(zip(batch, zip(vectors, packed, strict=True), strict=True))
    progress("embedding", len(missing), len(missing))
    rows = np.stack([known[text][0] for text in texts]).astype(np.float32)
    joined = token_vectors.join([known[text][1] for text in texts], basis)
    return rows, joined, len(missing)


def _spread_first(texts: Sequence[str]) -> list[str]:
    """The texts with a first batch from everywhere, so that no document's words lie outside the directions."""
    first = list(texts[:: max(1, len(texts) // BATCH)][:BATCH])
    chosen = set(first)
    return [*first, *(text for text in texts if text not in chosen)]


def _read_known(index: Path, embedder: Embedder) -> tuple[dict[str, Any], Any]:
    """Vectors and packed word pieces by text, and the directions these are told in; nothing when none can be reused."""
    try:
        folder, manifest = generations.read_manifest(index)
        expected = (generations.SCHEMA, embedder.fingerprint)
        if (manifest.schema, manifest.embedder) != expected or generations.find_damage(folder, manifest):
            return {}, None
        vectors, tokens = store.read_vectors(folder)
        if tokens.basis.shape[1] != token_vectors.DIRECTIONS:
            return {}, None
        texts = [chunking.embedded_text(chunk) for chunk in store.read_chunks(folder)]
        return dict(zip(texts, zip(vectors, tokens.split(), strict=True), strict=True)), tokens.basis
    except (IndexMissing, IndexDamaged, OSError, ValueError, TypeError):
        return {}, None  # nothing reusable: everything is embedded again


def _describe(
    documents: Sequence[tuple[str, Path]], lessons: Sequence[Lesson], chunks: Sequence[Chunk], embedder: Embedder
) -> Callable[[Mapping[str, str]], generations.Manifest]:
    sources = {name: _fingerprint(path) for name, path in documents}

    def make(checksums: Mapping[str, str]) -> generations.Manifest:
        return generations.Manifest(
            schema=generations.SCHEMA,
            embedder=embedder.fingerprint,
            dimension=embedder.dimension,
            chunker=chunking.VERSION,
            corpus=_hash_corpus(documents, sources),
            chunks=len(chunks),
            sources=sources,
            created=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            checksums=checksums,
        )

    return make


def _fingerprint(path: Path) -> dict[str, Any]:
    status = path.stat()
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {"sha256": digest, "size": status.st_size, "modified_ns": status.st_mtime_ns}


def _hash_corpus(documents: Sequence[tuple[str, Path]], known: Mapping[str, Mapping[str, Any]]) -> str:
    """Hashes names and contents; a file of unchanged size and time keeps its known hash and is not read."""
    parts = []
    for name, path in sorted(documents):
        before, status = known.get(name), path.stat()
        if before and (before["size"], before["modified_ns"]) == (status.st_size, status.st_mtime_ns):
            parts.append(f"{name}={before['sha256']}")
        else:
            parts.append(f"{name}={_fingerprint(path)['sha256']}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
