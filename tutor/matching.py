"""A question and a sentence, compared word piece by word piece.

Contract: `TokenMatcher.match(question, texts)` gives for each text the mean, over the word pieces of the question, of
the best cosine with any word piece of the text (late interaction; Khattab and Zaharia, 2020, with the packaged MiniLM
untrained for it). One vector a sentence hides a word that nothing in the sentence answers to; this shows it. Vectors
of texts seen before are kept. It does not know passages or thresholds.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

CACHE = 1200  # texts kept in memory, about 30 kB each

Vectors = NDArray[np.float32]


class TokenEmbedder(Protocol):
    """What matching needs of an embedder."""

    def embed_tokens(self, texts: Sequence[str]) -> list[Vectors]:
        """Embeds texts as one unit-length row a word piece."""


class TokenMatcher:
    """Compares with one embedder; safe to share between threads."""

    def __init__(self, embedder: TokenEmbedder) -> None:
        self._embedder = embedder
        self._known: OrderedDict[str, NDArray[np.float16]] = OrderedDict()
        self._lock = threading.Lock()

    def match(self, question: str, texts: Sequence[str]) -> Vectors:
        """Compares a question with texts; one number a text, 0 for a text without words, at most 1."""
        return np.array([float(row.mean()) if row.size else 0.0 for row in self.compare(question, texts)], np.float32)

    def compare(self, question: str, texts: Sequence[str]) -> Vectors:
        """The best cosine of each word piece of the question with any of a text; shape (texts, pieces)."""
        asked, *said = self._embed([question, *texts])
        return np.array(
            [(asked @ text.T).max(axis=1) if len(text) else np.zeros(len(asked)) for text in said], np.float32
        ).reshape(len(texts), len(asked))

    def _embed(self, texts: Sequence[str]) -> list[Vectors]:
        with self._lock:
            rows = {text: self._known[text] for text in texts if text in self._known}
        missing = [text for text in dict.fromkeys(texts) if text not in rows]
        for text, vectors in zip(missing, self._embedder.embed_tokens(missing), strict=True):
            rows[text] = vectors.astype(np.float16)
        with self._lock:
            self._known.update((text, rows[text]) for text in missing)
            while len(self._known) > CACHE:
                self._known.popitem(last=False)
        return [rows[text].astype(np.float32) for text in texts]
