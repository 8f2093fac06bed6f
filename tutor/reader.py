"""A question and a passage, read together: does the passage answer it, and which of its pieces does?

Contract: `PassageReader.read(question, passages, before)` gives one `Reading` a passage: the log-odds that it holds the
answer, and those of each of its pieces, as the mean of two cross-encoders (Nogueira and Cho, 2019) on the packaged
MiniLM: two runs of the same recipe err differently, and their mean parts answered from unanswered better than either
(Lakshminarayanan et al., 2017, do so with whole networks; figures in EXPERIMENTS.md). Each is our low-rank adapter (Hu
et al., 2021) added to a copy of its weights, and two small heads. A `deep` one, five times as slow, reads the passages
that they like best, too, where there is one (a cascade: Nogueira et al., 2019, doi:10.48550/arXiv.1910.14424); without
it the answer must be there at once, and only the first quick one reads all. All are trained on invented
documents with questions written for them and on SQuAD 2.0 (`corpus/reader/README.md`; recipe in `tutor/lab`), and some
also know what was asked `before`. An adapter made for other weights is refused. Readings are kept for questions seen
before. It does not know scores of retrieval, the floor or the corpus.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from tutor.adapters import EncoderSource, add_adapter, read_notes, read_weights
from tutor.precision import pick_precision
from tutor.sentences import Piece

QUESTION_TOKENS = 64
BEFORE_TOKENS = 32  # of the question asked before, its end
PLACE_TOKENS = 32  # of the heading path, its end
HEADER_TOKENS = 60  # of the names of a table's columns
PIECE_TOKENS = 128
TOKENS = 300  # of question and passage together; what was asked before comes on top
TOLD = "told"  # the note beside weights that were trained with the question asked before
BATCH = 4
CACHE = 2000  # readings kept in memory, of each kind
NEAR_PASSAGES = 3  # read by the deep one, too, or where there is none by more than one quick one
DEEP_SHARE = 0.4  # of the mean that is the deep one's word
HOPELESS = -5.0  # log-odds of the best passage below which it is not asked


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


class Reads(Protocol):
    """One that reads a batch of passages for a question, asked after another one or not."""

    def read(self, question: str, passages: Sequence[ReadPassage], before: str = "") -> list[Reading]:
        """One reading each, in order."""


class PassageReader:
    """Asks one or more quick readers, and a deep one, and tells their mean; safe to share between threads."""

    def __init__(self, quick: Sequence[Reads], deep: Reads | None = None) -> None:
        self._quick, self._deep = quick, deep
        self._lock = threading.Lock()
        self._known = [Memory(), Memory()]  # of what reads all passages, and of what reads the best of them

    @property
    def is_deep(self) -> bool:
        """Tells whether the deep one reads along."""
        return self._deep is not None

    def read(self, question: str, passages: Sequence[ReadPassage], before: str = "") -> list[Reading]:
        """Reads passages for a question, asked after another one or not; one reading each, in order."""
        with self._lock:  # tokenizers are not safe to share between threads while they truncate
            asked = (before, question)
            first = self._quick if self._deep else self._quick[:1]
            others = [self._deep] if self._deep else self._quick[1:]
            share = DEEP_SHARE if self._deep else len(others) / len(self._quick)
            readings = self._read(first, self._known[0], asked, passages)
            order = sorted(range(len(passages)), key=lambda place: -readings[place].answers)[:NEAR_PASSAGES]
            if not others or not order or readings[order[0]].answers < HOPELESS:
                return readings
            told = self._read(others, self._known[1], asked, [passages[place] for place in order])
            for place, reading in zip(order, told, strict=True):
                readings[place] = average([readings[place], reading], [1 - share, share])
        return readings

    def _read(
        self, members: Sequence[Reads], known: "Memory", asked: tuple[str, str], passages: Sequence[ReadPassage]
    ) -> list[Reading]:
        before, question = asked
        missing = [passage for passage in passages if (*asked, passage.id) not in known]
        # alike in length: less padding
        missing.sort(key=lambda passage: sum(len(piece.text) for piece in passage.pieces))
        for start in range(0, len(missing), BATCH):
            batch = missing[start : start + BATCH]
            told = [member.read(question, batch, before) for member in members]
            for passage, *readings in zip(batch, *told, strict=True):
                known[*asked, passage.id] = average(readings, [1 / len(readings)] * len(readings))
        found = [known[*asked, passage.id] for passage in passages]
        while len(known) > CACHE:
            known.popitem(last=False)
        return found


Memory = OrderedDict[tuple[str, str, str], Reading]


def average(readings: Sequence[Reading], weights: Sequence[float]) -> Reading:
    """The weighted mean of several readings of one passage; the weights sum to 1."""
    pieces = zip(*(reading.pieces for reading in readings), strict=True)
    answers = _blend([reading.answers for reading in readings], weights)
    return Reading(answers, tuple(_blend(odds, weights) for odds in pieces))


def _blend(odds: Sequence[float], weights: Sequence[float]) -> float:
    return sum(one * weight for one, weight in zip(odds, weights, strict=True))


class Member:
    """One adapter on its own copy of the encoder, in the precision that is faster on this processor."""

    def __init__(self, source: EncoderSource, weights: Path, frame: "Frame | None" = None) -> None:
        self._frame = frame or BERT
        tensors = read_weights(weights, source.fingerprint)
        self._tells = TOLD in read_notes(weights)
        self._tokenizer, self._encoder = source.copy_encoder()
        self._heads = {name: tensors.pop(name) for name in list(tensors) if name.startswith(("passage.", "piece."))}
        add_adapter(self._encoder, tensors)
        self._encoder.to(pick_precision())

    def read(self, question: str, passages: Sequence[ReadPassage], before: str = "") -> list[Reading]:
        """Reads a batch of passages."""
        import torch

        encoded = [self._encode(question, passage, before if self._tells else "") for passage in passages]
        width = max(len(tokens) for tokens, _, _ in encoded)
        tokens = torch.zeros(len(encoded), width, dtype=torch.long)
        mask, kinds = torch.zeros_like(tokens), torch.zeros_like(tokens)
        for row, (ids, asked, _) in enumerate(encoded):
            tokens[row, : len(ids)] = torch.tensor(ids)
            mask[row, : len(ids)] = 1
            kinds[row, asked : len(ids)] = 1
        with torch.inference_mode():
            states = self._encoder(input_ids=tokens, attention_mask=mask, token_type_ids=kinds).last_hidden_state
            hidden, weight = states.float(), mask.unsqueeze(-1).float()
            mean = (hidden * weight).sum(1) / weight.sum(1)
            answers = self._judge("passage", torch.cat([hidden[:, 0], mean], -1))
            return [
                Reading(float(answers[row]), self._judge_pieces(hidden[row], spans))
                for row, (_, _, spans) in enumerate(encoded)
            ]

    def _judge_pieces(self, hidden: Any, spans: Sequence[tuple[int, int]]) -> tuple[float, ...]:
        import torch

        return tuple(
            float(self._judge("piece", torch.cat([hidden[start:end].mean(0), hidden[0]]))) if end > start else UNREAD
            for start, end in spans
        )

    def _judge(self, head: str, state: Any) -> Any:
        from torch.nn.functional import gelu, linear

        inner = gelu(linear(state, self._heads[f"{head}.inner.weight"], self._heads[f"{head}.inner.bias"]))
        return linear(inner, self._heads[f"{head}.outer.weight"], self._heads[f"{head}.outer.bias"]).squeeze(-1)

    def _encode(self, question: str, passage: ReadPassage, before: str) -> tuple[list[int], int, list[tuple[int, int]]]:
        return encode(self._tokenize, question, passage, before, self._frame)

    def _tokenize(self, text: str) -> list[int]:
        found: list[int] = self._tokenizer(text, add_special_tokens=False, verbose=False)["input_ids"]
        return found


def open_reader(source: object, weights: Sequence[Path], deep: Reads | None = None) -> PassageReader | None:
    """The reader for an embedder that has an encoder to lend; None for any other.

    Raises:
        ReaderInvalid: the weights are missing, damaged or made for another embedding model.
    """
    if not hasattr(source, "copy_encoder"):
        return None
    lender: Any = source
    return PassageReader([Member(lender, file) for file in weights], deep)


CLS, SEP, STOP = 101, 102, 1012  # of the BERT vocabulary: [CLS], [SEP] and "."


@dataclass(frozen=True, slots=True)
class Frame:
    """The tokens around the texts: at the start, after each question, after the place, and at the end."""

    start: int
    after: int
    stop: int
    end: int


BERT = Frame(CLS, SEP, STOP, SEP)


def encode(
    tokenize: Any, question: str, passage: ReadPassage, before: str = "", frame: Frame = BERT
) -> tuple[list[int], int, list[tuple[int, int]]]:
    """Token ids, where the passage begins, and from where to where each piece stands; the same in training."""
    told = [*tokenize(before)[-BEFORE_TOKENS:], frame.after] if before else []
    asked = [*told, *tokenize(question)[:QUESTION_TOKENS]]
    most = TOKENS + (BEFORE_TOKENS + 1 if before else 0)
    place = tokenize(_plain(passage.place.replace(" > ", ": ")))[-PLACE_TOKENS:]
    ids = [frame.start, *asked, frame.after, *place, *([frame.stop] if place else [])]
    spans: list[tuple[int, int]] = []
    header = ""
    for piece in passage.pieces:
        if piece.kind == "row" and piece.header and piece.header != header:
            header = piece.header
            ids += tokenize(_plain(header))[:HEADER_TOKENS]
        said = tokenize(_plain(piece.text))[:PIECE_TOKENS][: max(0, most - 1 - len(ids))]
        spans.append((len(ids), len(ids) + len(said)))
        ids += said
    return [*ids[: most - 1], frame.end], len(asked) + 2, spans


def _plain(text: str) -> str:
    return text.replace("**", "").replace("`", "")
