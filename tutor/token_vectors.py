"""The word pieces of every chunk as short vectors, so that a question can be compared with whole chunks piece by piece.

Contract: `fit_basis` finds the directions in which word pieces differ most, `pack` writes a chunk's pieces in them with
one byte a number, and `TokenVectors.compare(asked, positions)` gives for each chunk the mean, over the word pieces of a
question, of the best cosine with any of the chunk's (late interaction; Khattab and Zaharia, 2020). 128 of 384
directions find as much as all of them, in a twelfth of the space (EXPERIMENTS.md, 2026-11-27). It does not know
texts, files or the embedder.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DIRECTIONS = 128
STEP = 127  # of a byte with a sign
FITTED_ON = 20_000  # word pieces; more move the directions no further

Vectors = NDArray[np.float32]
Packed = NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class TokenVectors:
    """`rows`: int8, all chunks' pieces one after the other, shape (pieces, directions); `ends`: where each chunk ends.

    `basis`: shape (dimension of the embedder, directions).
    """

    rows: Packed
    ends: NDArray[np.int64]
    basis: Vectors

    def compare(self, asked: Vectors, positions: Sequence[int]) -> Vectors:
        """How well each of the chunks at `positions` meets a question's word pieces, at most 1; shape (positions,)."""
        if not len(asked):
            return np.zeros(len(positions), np.float32)
        question = shorten(asked, self.basis)
        met = [self.read(position) @ question.T for position in positions]
        return np.array([float(row.max(axis=0).mean()) if len(row) else 0.0 for row in met], np.float32)

    def read(self, position: int) -> Vectors:
        """The word pieces of the chunk at `position`, of length about 1; shape (pieces, directions)."""
        return self._find(position).astype(np.float32) / np.float32(STEP)

    def split(self) -> list[Packed]:
        """The rows of each chunk, in order."""
        return [self._find(position) for position in range(len(self.ends))]

    def _find(self, position: int) -> Packed:
        start = int(self.ends[position - 1]) if position else 0
        return self.rows[start : int(self.ends[position])]


def fit_basis(rows: Vectors) -> Vectors:
    """The directions that keep most of what tells word pieces apart; shape (dimension, directions)."""
    sample = rows[:: max(1, len(rows) // FITTED_ON)].astype(np.float64)
    _, directions = np.linalg.eigh(sample.T @ sample)  # the weakest first
    return np.ascontiguousarray(directions[:, ::-1][:, :DIRECTIONS], dtype=np.float32)


def shorten(rows: Vectors, basis: Vectors) -> Vectors:
    """Rows in the directions of a basis, of length 1 again."""
    short = rows @ basis
    return np.asarray(short / np.maximum(np.linalg.norm(short, axis=1, keepdims=True), 1e-9), np.float32)


def pack(rows: Vectors, basis: Vectors) -> Packed:
    """A chunk's word pieces with one byte a number."""
    return np.round(shorten(rows, basis) * STEP).astype(np.int8)


def join(chunks: Sequence[Packed], basis: Vectors) -> TokenVectors:
    """The token vectors of chunks, in their order."""
    ends = np.cumsum([len(rows) for rows in chunks], dtype=np.int64)
    return TokenVectors(np.concatenate(list(chunks)), ends, basis)
