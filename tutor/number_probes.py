"""What the numbers of a message count, told by trained probes: requests a day, a budget, examples, or none of it.

Contract: `NumberProbes.tell(text, spans)` gives for each number, in its order, the likeliest of the roles it was
trained for with the likelihood. A probe is a logistic regression on what the layers of the packaged embedding model
make of the number's word pieces and of those around it (`describe_numbers`); the roles are those of the sentences
they were trained on (`corpus/listener/README.md`). It does not know numbers' values, nor what a role means.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]
Span = tuple[int, int]

OTHER = "other"  # a number that counts nothing the tutor asks for
NEAR, FAR = 3, 10  # word pieces to each side of a number that are read together
SINGLE = (-2, -1, 1, 2, 3)  # and those read one by one: the unit stands among them
NEAR_LAYERS, FAR_LAYERS, SINGLE_LAYERS = (0, 2, 4, 6), (0, 3, 6), (0, 1)


class PieceSource(Protocol):
    """What telling needs of an embedder."""

    def read_layers(self, text: str) -> tuple[Numbers, list[Span]]:
        """What every layer makes of each word piece, and where each stands."""


@dataclass(frozen=True, slots=True)
class ToldNumber:
    """What a number counts, and how likely."""

    role: str
    likelihood: float


class NumberProbes:
    """Tells with one set of probes; it changes nothing after it is made."""

    def __init__(self, source: PieceSource, weight: Numbers, bias: Numbers, roles: Sequence[str]) -> None:
        self._source, self._weight, self._bias, self._roles = source, weight, bias, tuple(roles)

    def tell(self, text: str, spans: Sequence[Span]) -> list[ToldNumber]:
        """What the numbers at `spans` of a text count; one beyond what the model reads counts nothing."""
        if not spans:
            return []
        rows = describe_numbers(self._source, text, spans)
        told = []
        for row in rows:
            if row is None:
                told.append(ToldNumber(OTHER, 1.0))
                continue
            odds = self._weight @ row + self._bias
            shares = np.exp(odds - odds.max())
            best = int(shares.argmax())
            told.append(ToldNumber(self._roles[best], float(shares[best] / shares.sum())))
        return told


def describe_numbers(source: PieceSource, text: str, spans: Sequence[Span]) -> list[Numbers | None]:
    """One row a number: the means of its own word pieces, of those near and far to each side, single neighbours, all.

    Each part of 384 has length 1, or is empty where the text ends; None for a number that was not read.
    """
    layers, places = source.read_layers(text)
    rows: list[Numbers | None] = []
    for start, end in spans:
        own = [at for at, (begin, stop) in enumerate(places) if begin < end and stop > start]
        rows.append(_describe(layers, own[0], own[-1] + 1) if own else None)
    return rows


def _describe(layers: Any, first: int, last: int) -> Numbers:
    before, after = layers[:first], layers[last:]
    parts = [
        _average(layers[first:last]),
        *(_average(side)[list(NEAR_LAYERS)] for side in (before[-NEAR:], after[:NEAR])),
        *(_average(side)[list(FAR_LAYERS)] for side in (before[-FAR:], after[:FAR])),
    ]
    for step in SINGLE:
        at = first + step if step < 0 else last - 1 + step
        parts.append(_average(layers[at : at + 1] if at >= 0 else layers[:0])[list(SINGLE_LAYERS)])
    parts.append(_average(layers)[list(FAR_LAYERS)])
    return np.concatenate([part.ravel() for part in parts]).astype(np.float32)


def _average(pieces: Any) -> Numbers:
    """The mean of some word pieces, a row a layer, each of length 1; of none, zeros."""
    if not len(pieces):
        return np.zeros(pieces.shape[1:], dtype=np.float32)
    mean = pieces.mean(axis=0)
    return np.asarray(mean / np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-9), dtype=np.float32)
