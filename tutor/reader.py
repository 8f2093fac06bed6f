"""A question and a passage, read together: does the passage answer it, and which of its pieces does?

Contract: `PassageReader.read(question, passages)` gives one `Reading` a passage: the log-odds that it holds the answer,
and those of each of its pieces. It is a cross-encoder (Nogueira and Cho, 2019) on the packaged MiniLM: our low-rank
adapter (Hu et al., 2021) is added to a copy of its weights, and two small heads read the result. Trained on invented
documents with questions written for them and on SQuAD 2.0 (`corpus/reader/README.md`; recipe in `tutor/lab`). An
adapter that was made for other weights is refused. Readings are kept for questions seen before. It does not know
scores of retrieval, the floor or the corpus.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tutor.adapters import EncoderSource, add_adapter, read_weights
from tutor.sentences import Piece

QUESTION_TOKENS = 64
PLACE_TOKENS = 32  # of the heading path, its end
HEADER_TOKENS = 60  # of the names of a table's columns
PIECE_TOKENS = 128
TOKENS = 300  # of question and passage together
BATCH = 4
CACHE = 2000  # readings kept in memory


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """A passage as it is read: an identity for memory, the heading path, and its pieces in order."""

    id: str
    place: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Log-odds that the passage answers, and those of each piece (`UNREAD` where the text was cut off before it)."""

    answers: float
    pieces: tuple[float, ...]


UNREAD = -9.0


class PassageReader:
    """Reads with one adapter; safe to share between threads."""

    def __init__(self, source: EncoderSource, weights: Path) -> None:
        tensors = read_weights(weights, source.fingerprint)
        self._tokenizer, self._encoder = source.copy_encoder()
        self._heads = {name: tensors.pop(name) for name in list(tensors) if name.startswith(("passage.", "piece."))}
        add_adapter(self._encoder, tensors)
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[str, str], Reading] = OrderedDict()

    def read(self, question: str, passages: Sequence[ReadPassage]) -> list[Reading]:
        """Reads passages for a question; one reading each, in order."""
        with self._lock:  # tokenizers are not safe to share between threads while they truncate
            missing = [passage for passage in passages if (question, passage.id) not in self._known]
            missing.sort(
                key=lambda passage: sum(len(piece.text) for piece in passage.pieces)
            )  # alike in length: less padding
            for start in range(0, len(missing), BATCH):
                batch = missing[start : start + BATCH]
                for passage, reading in zip(batch, self._read_batch(question, batch), strict=True):
                    self._known[question, passage.id] = reading
            readings = [self._known[question, passage.id] for passage in passages]
            while len(self._known) > CACHE:
                self._known.popitem(last=False)
        return readings

    def _read_batch(self, question: str, passages: Sequence[ReadPassage]) -> list[Reading]:
        import torch

        encoded = [encode(self._tokenize, question, passage) for passage in passages]
        width = max(len(tokens) for tokens, _, _ in encoded)
        tokens = torch.zeros(len(encoded), width, dtype=torch.long)
        mask, kinds = torch.zeros_like(tokens), torch.zeros_like(tokens)
        for row, (ids, asked, _) in enumerate(encoded):
            tokens[row, : len(ids)] = torch.tensor(ids)
            mask[row, : len(ids)] = 1
            kinds[row, asked : len(ids)] = 1
        with torch.inference_mode():
            hidden = self._encoder(input_ids=tokens, attention_mask=mask, token_type_ids=kinds).last_hidden_state
            weight = mask.unsqueeze(-1).float()
            mean = (hidden * weight).sum(1) / weight.sum(1)
            answers = self._judge("passage", torch.cat([hidden[:, 0], mean], -1))
            return [
                Reading(
                    float(answers[row]),
                    tuple(
                        float(self._judge("piece", torch.cat([hidden[row, start:end].mean(0), hidden[row, 0]])))
                        if end > start
                        else UNREAD
                        for start, end in spans
                    ),
                )
                for row, (_, _, spans) in enumerate(encoded)
            ]

    def _judge(self, head: str, state: Any) -> Any:
        from torch.nn.functional import gelu, linear

        inner = gelu(linear(state, self._heads[f"{head}.inner.weight"], self._heads[f"{head}.inner.bias"]))
        return linear(inner, self._heads[f"{head}.outer.weight"], self._heads[f"{head}.outer.bias"]).squeeze(-1)

    def _tokenize(self, text: str) -> list[int]:
        found: list[int] = self._tokenizer(text, add_special_tokens=False, verbose=False)["input_ids"]
        return found


def open_reader(source: object, weights: Path) -> PassageReader | None:
    """The reader for an embedder that has an encoder to lend; None for any other.

    Raises:
        ReaderInvalid: the weights are missing, damaged or made for another embedding model.
    """
    if not hasattr(source, "copy_encoder"):
        return None
    lender: Any = source
    return PassageReader(lender, weights)


CLS, SEP, STOP = 101, 102, 1012  # of the BERT vocabulary: [CLS], [SEP] and "."


def encode(tokenize: Any, question: str, passage: ReadPassage) -> tuple[list[int], int, list[tuple[int, int]]]:
    """Token ids, where the passage begins, and from where to where each piece stands; the same in training."""
    asked = tokenize(question)[:QUESTION_TOKENS]
    place = tokenize(_plain(passage.place.replace(" > ", ": ")))[-PLACE_TOKENS:]
    ids = [CLS, *asked, SEP, *place, *([STOP] if place else [])]
    spans: list[tuple[int, int]] = []
    header = ""
    for piece in passage.pieces:
        if piece.kind == "row" and piece.header and piece.header != header:
            header = piece.header
            ids += tokenize(_plain(header))[:HEADER_TOKENS]
        said = tokenize(_plain(piece.text))[:PIECE_TOKENS][: max(0, TOKENS - 1 - len(ids))]
        spans.append((len(ids), len(ids) + len(said)))
        ids += said
    return [*ids[: TOKENS - 1], SEP], len(asked) + 2, spans


def _plain(text: str) -> str:
    return text.replace("**", "").replace("`", "")
