"""A question and the pieces of chunks, compared word piece by word piece.

Contract: for each piece, and each word piece of the question, the best cosine with any word piece of the former (late
interaction; Khattab and Zaharia, 2020, with the packaged MiniLM untrained for it). One vector a sentence hides a word
that nothing in the sentence answers to; this shows it. `match` takes the pieces as they were read in their chunk, out
of the index (late chunking; Günther et al., 2024), so that nothing is embedded while somebody waits; `match_alone`
reads them by themselves, which tells alike ones better apart, and is for a few. It does not know scores or thresholds.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from tutor.chunking import embedded_text
from tutor.retrieval import Query
from tutor.store import Store
from tutor.types import Chunk

CHUNKS = 4000  # whose pieces are located, kept in memory, about 0.3 kB each
PIECES = 1200  # read alone, kept in memory, about 30 kB each

Vectors = NDArray[np.float32]
Span = tuple[int, int]


class PieceEmbedder(Protocol):
    """What matching needs of an embedder."""

    def embed_with_tokens(self, texts: Sequence[str]) -> tuple[Vectors, list[Vectors]]:
        """Embeds texts as unit-length rows, and their word pieces as unit-length rows each."""

    def locate_tokens(self, text: str) -> list[Span]:
        """From where to where each word piece stands in a text, in the order of `embed_with_tokens`."""


class PieceMatcher:
    """Compares over one index; safe to share between threads."""

    def __init__(self, store: Store, embedder: PieceEmbedder) -> None:
        self._store, self._embedder = store, embedder
        self._spans: OrderedDict[str, tuple[Span, ...]] = OrderedDict()
        self._alone: OrderedDict[str, NDArray[np.float16]] = OrderedDict()
        self._lock = threading.Lock()

    def match(self, query: Query, chunk: Chunk, pieces: Sequence[str]) -> Vectors:
        """The best cosine of each word piece of a question with any of a piece's; shape (pieces, word pieces).

        The pieces stand in the chunk verbatim and in this order. What a word of the question means beyond the
        directions the index keeps counts as met by nothing: the corpus has no such words.
        """
        alike = self._store.read_tokens(chunk) @ (query.tokens @ self._store.tokens.basis).T
        met = np.zeros((len(pieces), len(query.tokens)), np.float32)
        for place, (start, end) in enumerate(self._find_spans(chunk, pieces)):
            if end > start:
                met[place] = alike[start:end].max(axis=0)
        return met

    def match_alone(self, query: Query, pieces: Sequence[str]) -> Vectors:
        """The same for pieces read by themselves, in all directions of the embedder; those seen before from memory."""
        with self._lock:
            rows = {piece: self._alone[piece] for piece in pieces if piece in self._alone}
        missing = [piece for piece in dict.fromkeys(pieces) if piece not in rows]
        for piece, vectors in zip(missing, self._embedder.embed_with_tokens(missing)[1], strict=True):
            rows[piece] = vectors.astype(np.float16)
        with self._lock:
            self._alone.update((piece, rows[piece]) for piece in missing)
            while len(self._alone) > PIECES:
                self._alone.popitem(last=False)
        met = np.zeros((len(pieces), len(query.tokens)), np.float32)
        for place, piece in enumerate(pieces):
            if len(rows[piece]):
                met[place] = (rows[piece].astype(np.float32) @ query.tokens.T).max(axis=0)
        return met

    def _find_spans(self, chunk: Chunk, pieces: Sequence[str]) -> tuple[Span, ...]:
        with self._lock:
            known = self._spans.get(chunk.id)
        if known is None or len(known) != len(pieces):
            text = embedded_text(chunk)
            known = align(text, len(chunk.context), pieces, self._embedder.locate_tokens(text))
        with self._lock:
            self._spans[chunk.id] = known
            while len(self._spans) > CHUNKS:
                self._spans.popitem(last=False)
        return known


def align(text: str, after: int, pieces: Sequence[str], places: Sequence[Span]) -> tuple[Span, ...]:
    """From which to which word piece each piece of a text reaches, in order; (0, 0) for one that is not found.

    Lines of a quotation stand in the text with marks between them, so the first and the last line are looked for.
    """
    starts, ends = np.array([start for start, _ in places]), np.array([end for _, end in places])
    spans = []
    for piece in pieces:
        lines = piece.splitlines() or [""]
        begin = text.find(lines[0], after)
        end = text.find(lines[-1], begin) if begin >= 0 else -1
        if end < 0 or not len(places):
            spans.append((0, 0))
            continue
        after = end + len(lines[-1])
        spans.append((int(np.searchsorted(starts, begin)), int(np.searchsorted(ends, after, side="right"))))
    return tuple(spans)
