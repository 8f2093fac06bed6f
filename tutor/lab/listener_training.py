"""The listener's probes, trained from labelled sentences: the recipe behind `corpus/listener/listener.safetensors`.

Contract: `train_listener(items, plan, out, progress)` fits one logistic regression a fact and one for the kinds of a
message on what the layers of the packaged embedding model make of each text, and writes them as safetensors that
`tutor.listener` reads. Nothing of the embedding model is changed. It takes minutes on two cores. It does not know where
items come from.
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

if TYPE_CHECKING:
    from tutor.lab.listener_items import ListenerItem

NUMBER = re.compile(r"=(?!0$)[\d.]+$")
RARE = -4.0  # log-odds of a fact before anything is learnt
Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class ListenerPlan:
    """Numbers of a run; those of the shipped probes are the defaults (EXPERIMENTS.md)."""

    penalty: float = 3e-6  # on the squared weights of the facts' probes
    kinds_penalty: float = 3e-5
    rounds: int = 300
    fewest: int = 15  # texts that state a fact, for it to be learnt
    questions: int = 4000  # of the reader's documents, learnt as messages of neither kind
    seed: int = 0


def train_listener(items: "Sequence[ListenerItem]", plan: ListenerPlan, out: Path, progress: Progress) -> float:
    """Trains and writes the probes; returns the mean loss a text of those for facts."""
    import torch
    from safetensors.torch import save_file

    source = SentenceEmbedder()
    labels = list_labels(items, plan.fewest)
    progress(f"{len(items)} texts, {len(labels)} facts; reading them takes some minutes on two cores")
    states = torch.tensor(source.embed_layers([item.text for item in items]))
    stating = [row for row, item in enumerate(items) if item.facts is not None and not item.is_message]
    stated = torch.tensor([[float(name in (items[row].facts or ())) for name in labels] for row in stating])
    facts, loss = fit_probes(states[stating], stated, plan.penalty, plan.rounds)
    progress(f"facts: mean loss {loss:.4f} over {len(stating)} texts")
    telling = [row for row, item in enumerate(items) if item.kind is not None]
    kinds = torch.tensor([items[row].kind for row in telling])
    kind, kind_loss = fit_probes(states[telling], kinds, plan.kinds_penalty, plan.rounds)
    progress(f"kinds: mean loss {kind_loss:.4f} over {len(telling)} texts")
    tensors = {"fact.weight": facts[0], "fact.bias": facts[1], "kind.weight": kind[0], "kind.bias": kind[1]}
    halved = {name: tensor.half().contiguous() for name, tensor in tensors.items()}
    save_file(halved, str(out), metadata={"base": source.fingerprint, "format": "pt", "labels": json.dumps(labels)})
    return loss


def list_labels(items: "Sequence[ListenerItem]", fewest: int) -> list[str]:
    """The facts that at least so many texts state, in the order of the alphabet; of numbers only "none at all"."""
    counts = Counter(name for item in items for name in item.facts or ())
    return sorted(name for name, count in counts.items() if count >= fewest and not NUMBER.search(name))


def fit_probes(states: Any, labels: Any, penalty: float, rounds: int) -> tuple[tuple[Any, Any], float]:
    """Logistic regressions by L-BFGS, penalized by squares: ((weights, biases), mean loss).

    `labels` of shape (texts, facts) holds 1 where a text states a fact; one of shape (texts,) numbers the kinds, of
    which each text has one.
    """
    import torch
    from torch.nn import functional

    many = labels.dim() == 2
    outputs = labels.shape[1] if many else len(KINDS)
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
