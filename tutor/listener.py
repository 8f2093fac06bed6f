"""What a learner's message is up to, and which facts of a case it states, heard by trained probes.

Contract: `Listener.listen(text)` gives a `Heard`: how likely the message tells a case, wants costs worked out, is an
attempt at misuse, or anything else; and for every fact it was trained for the likelihood that the text states it, with
the words it was heard in. `tell_numbers` says what its numbers count. A probe is a logistic regression on what the
layers of the packaged embedding model make of a text (Alain and Bengio, 2016); they were trained on sentences written
for them (`corpus/listener/README.md`; recipe in `tutor/lab`). Facts are heard sentence by sentence and in neighbouring
pairs, for what is told in one often leans on the one before. It does not know what a fact means for a recommendation,
nor what is done with a message.
"""

import json
import re
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from tutor.adapters import read_notes, read_weights
from tutor.number_probes import NumberProbes, Span, ToldNumber

LONGEST = 12  # sentences of a message that are heard; more is a document
CACHE = 500  # messages kept in memory
BREAK = re.compile(r"(?<=[.!?;])\s+|\s*\n\s*")  # people write without capitals
KINDS = ("other", "case", "misuse", "costs")  # in the order of the probes

Numbers = NDArray[np.float32]


class LayerSource(Protocol):
    """What listening needs of an embedder."""

    fingerprint: str

    def embed_layers(self, texts: Sequence[str]) -> Numbers:
        """What every layer makes of each text, a row a text."""

    def read_layers(self, text: str) -> tuple[Numbers, list[Span]]:
        """What every layer makes of each word piece, and where each stands."""


@dataclass(frozen=True, slots=True)
class HeardFact:
    """A fact as `field=value`, how likely the text states it, and the words it was heard in."""

    name: str
    likelihood: float
    words: str


@dataclass(frozen=True, slots=True)
class Heard:
    """How likely a message is of each of `KINDS`, and the facts in it, the likeliest first."""

    kinds: Mapping[str, float]
    facts: tuple[HeardFact, ...]


class Listener:
    """Hears with one set of probes; safe to share between threads."""

    def __init__(self, source: LayerSource, weights: Path) -> None:
        self._source = source
        self._probes = {name: tensor.numpy() for name, tensor in read_weights(weights, source.fingerprint).items()}
        notes = read_notes(weights)
        self._labels: list[str] = json.loads(notes["labels"])
        weight, bias = (self._probes.pop(f"number.{part}") for part in ("weight", "bias"))
        self._numbers = NumberProbes(source, weight, bias, json.loads(notes["roles"]))
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Heard] = OrderedDict()

    def listen(self, text: str) -> Heard:
        """Hears one message; those heard before are remembered."""
        with self._lock:
            if text not in self._known:
                self._known[text] = self._hear(text)
            self._known.move_to_end(text)
            while len(self._known) > CACHE:
                self._known.popitem(last=False)
            return self._known[text]

    def tell_kinds(self, text: str) -> Mapping[str, float]:
        """How likely one message is of each of `KINDS`."""
        return self.listen(text).kinds

    def tell_numbers(self, text: str, spans: Sequence[Span]) -> list[ToldNumber]:
        """What the numbers at `spans` of a text count."""
        return self._numbers.tell(text, spans)

    def _hear(self, text: str) -> Heard:
        parts = list_parts(text) or [text]
        states = self._source.embed_layers([text, *parts])
        odds = self._apply("kind", states[:1])[0]
        shares = np.exp(odds - odds.max())
        likely = 1 / (1 + np.exp(-self._apply("fact", states[1:])))
        best = likely.argmax(axis=0)
        facts = [
            HeardFact(name, float(likely[row, place]), parts[row])
            for place, (name, row) in enumerate(zip(self._labels, best, strict=True))
        ]
        kinds = dict(zip(KINDS, (shares / shares.sum()).tolist(), strict=True))
        return Heard(kinds, tuple(sorted(facts, key=lambda fact: -fact.likelihood)))

    def _apply(self, probe: str, states: Numbers) -> Any:
        return states @ self._probes[f"{probe}.weight"].T + self._probes[f"{probe}.bias"]


def list_parts(text: str) -> list[str]:
    """The sentences of a message and its neighbouring pairs of sentences."""
    sentences = [part for part in BREAK.split(text.strip()) if any(map(str.isalnum, part))][:LONGEST]
    return [*sentences, *(f"{one} {two}" for one, two in pairwise(sentences))]


def open_listener(source: object, weights: Path) -> Listener | None:
    """The listener for an embedder that shows its layers; None for any other.

    Raises:
        ReaderInvalid: the weights are missing, damaged or made for another embedding model.
    """
    if not hasattr(source, "embed_layers"):
        return None
    lender: Any = source
    return Listener(lender, weights)
