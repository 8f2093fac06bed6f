"""The listener's probes, trained from labelled sentences: the recipe behind `corpus/listener/listener.safetensors`.

Contract: `train_listener(items, marked, plan, out, progress)` fits one logistic regression a fact, one for the kinds of
a message and one for what a number counts, on what the layers of the packaged embedding model make of each text, and
writes them as safetensors that `tutor.listener` reads. Nothing of the embedding model is changed. It takes minutes on
two cores. It does not know where items come from.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.embedding import SentenceEmbedder
from tutor.listener import KINDS
from tutor.number_probes import describe_numbers

if TYPE_CHECKING:
    from tutor.lab.listener_items import ListenerItem, MarkedText

NUMBER = re.compile(r"=(?!0$)[\d.]+$")
PARTS = ("weight", "bias")
RARE = -4.0  # log-odds of a fact before anything is learnt
Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class ListenerPlan:
    """Numbers of a run; those of the shipped probes are the defaults (EXPERIMENTS.md)."""

    penalty: float = 3e-6  # on the squared weights of the facts' probes
    kinds_penalty: float = 3e-5
    numbers_penalty: float = 1e-4
    rounds: int = 300
    numbers_rounds: int = 60  # stopping early is half of the penalty: their rows are long, and the numbers few
    fewest: int = 15  # texts that state a fact, for it to be learnt
    questions: int = 4000  # of the reader's documents, learnt as messages of neither kind
    seed: int = 0


def train_listener(
    items: "Sequence[ListenerItem]",
    marked: "Sequence[MarkedText]",
    plan: ListenerPlan,
    out: Path,
    progress: Progress,
) -> float:
    """Trains and writes the probes; returns the mean loss a text of those for facts."""
    import torch
    from safetensors.torch import save_file

    source = SentenceEmbedder()
    labels = list_labels(items, plan.fewest)
    progress(f"{len(items)} texts, {len(labels)} facts; reading them takes some minutes on two cores")
    states = torch.tensor(source.embed_layers([item.text for item in items]))
    stating = [row for row, item in enumerate(items) if item.facts is not None and not item.is_message]
    stated = torch.tensor([[float(name in (items[row].facts or ())) for name in labels] for row in stating])
    facts, loss = fit_probes(states[stating], stated, len(labels), plan.penalty, plan.rounds)
    progress(f"facts: mean loss {loss:.4f} over {len(stating)} texts")
    telling = [row for row, item in enumerate(items) if item.kind is not None]
    kinds = torch.tensor([items[row].kind for row in telling])
    kind, kind_loss = fit_probes(states[telling], kinds, len(KINDS), plan.kinds_penalty, plan.rounds)
    progress(f"kinds: mean loss {kind_loss:.4f} over {len(telling)} texts")
    rows, counted = _describe_marked(source, marked)
    roles = sorted(set(counted))
    numbers = torch.tensor([roles.index(role) for role in counted])
    number, number_loss = fit_probes(rows, numbers, len(roles), plan.numbers_penalty, plan.numbers_rounds)
    progress(f"numbers: mean loss {number_loss:.4f} over {len(counted)} numbers, {len(roles)} roles")
    probes = {"fact": facts, "kind": kind, "number": number}
    tensors = {f"{name}.{part}": each for name, pair in probes.items() for part, each in zip(PARTS, pair, strict=True)}
    halved = {name: tensor.half().contiguous() for name, tensor in tensors.items()}
    notes = {"base": source.fingerprint, "format": "pt", "labels": json.dumps(labels), "roles": json.dumps(roles)}
    save_file(halved, str(out), metadata=notes)
    return loss


def _describe_marked(source: SentenceEmbedder, marked: "Sequence[MarkedText]") -> tuple[Any, list[str]]:
    """A row for every marked number that the model reads, and what it counts."""
    import numpy as np
    import torch

    rows, roles = [], []
    for each in marked:
        for row, role in zip(describe_numbers(source, each.text, each.spans), each.roles, strict=True):
            if row is not None:
                rows.append(row)
                roles.append(role)
    return torch.tensor(np.stack(rows)), roles


def list_labels(items: "Sequence[ListenerItem]", fewest: int) -> list[str]:
    """The facts that at least so many texts state, in the order of the alphabet; of numbers only "none at all"."""
    counts = Counter(name for item in items for name in item.facts or ())
    return sorted(name for name, count in counts.items() if count >= fewest and not NUMBER.search(name))


def fit_probes(states: Any, labels: Any, outputs: int, penalty: float, rounds: int) -> tuple[tuple[Any, Any], float]:
    """So many logistic regressions by L-BFGS, penalized by squares: ((weights, biases), mean loss).

    `labels` of shape (texts, facts) holds 1 where a text states a fact; one of shape (texts,) numbers the kinds or
    roles, of which each has one.
    """
    import torch
    from torch.nn import functional

    many = labels.dim() == 2
    weights = torch.zeros(outputs, states.shape[1], requires_grad=True)
    biases = torch.full((outputs,), RARE if many else 0.0, requires_grad=True)

    def measure() -> Any:
        odds = functional.linear(states, weights, biases)
        if many:
            return functional.binary_cross_entropy_with_logits(odds, labels, reduction="sum") / len(states)
        return functional.cross_entropy(odds, labels)

    optimizer = torch.optim.LBFGS([weights, biases], max_iter=rounds, history_size=10, line_search_fn="strong_wolfe")

    def step() -> Any:
        optimizer.zero_grad()
        loss = measure() + penalty * weights.square().sum()
        loss.backward()
        return loss

    optimizer.step(step)  # type: ignore[no-untyped-call]
    with torch.no_grad():
        return (weights.detach(), biases.detach()), float(measure())
