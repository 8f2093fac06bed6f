"""The reader's adapter and heads, trained from items: the recipe behind `corpus/reader/reader.safetensors`.

Contract: `train_reader(items, plan, out, progress)` adds low-rank matrices (LoRA; Hu et al., 2021) to every linear
layer of the packaged MiniLM, puts a head for the passage and one for its pieces on top, and writes what was trained
as safetensors that `tutor.reader` reads. Four losses: does the passage answer, does the piece, which passage of those
brought, which piece of a passage. Weights are averaged over the last steps. It uses a GPU where there is one; on two
cores a run takes hours, and says so. It does not know where items come from.
"""

import math
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.embedding import DIMENSION, SentenceEmbedder
from tutor.reader import encode

if TYPE_CHECKING:
    from tutor.lab.reader_items import Candidate, Item

MASK = 103  # BERT's [MASK]: some words of a question are hidden, so that no single one decides
LINEAR = (
    *("attention.self.query", "attention.self.key", "attention.self.value"),
    *("attention.output.dense", "intermediate.dense", "output.dense"),
)

Progress = Callable[[str], None]
Example = tuple[list[int], int, list[tuple[int, int]], tuple[bool, ...]]


@dataclass(frozen=True, slots=True)
class Plan:
    """Numbers of a run; those of the shipped weights are the defaults (EXPERIMENTS.md)."""

    rank: int = 64
    rate: float = 5e-4
    head_rate: float = 1e-3
    epochs: int = 4
    questions: int = 32  # a step
    negatives: int = 3  # passages that do not answer, for each question
    averaged_from: float = 0.3  # of all steps
    seed: int = 0


def train_reader(items: "Sequence[Item]", plan: Plan, out: Path, progress: Progress) -> float:
    """Trains and writes the weights; returns the mean loss of the last hundred steps."""
    import torch

    torch.manual_seed(plan.seed)
    draw = random.Random(plan.seed)  # noqa: S311 - a repeatable draw, no secret
    device = "cuda" if torch.cuda.is_available() else "cpu"
    source = SentenceEmbedder()
    tokenizer, encoder = source.copy_encoder()

    def tokenize(text: str) -> list[int]:
        return list(tokenizer(text, add_special_tokens=False, verbose=False)["input_ids"])

    usable = [item for item in items if item.is_usable]
    examples = [[_encode(tokenize, item, each) for each in item.candidates] for item in usable]
    learner = _build_learner(encoder, plan.rank).to(device)
    trained = [weight for weight in learner.parameters() if weight.requires_grad]
    heads = list(learner.heads.parameters())
    inner = [weight for weight in trained if not any(weight is other for other in heads)]
    optimizer = torch.optim.AdamW(
        [{"params": inner, "lr": plan.rate}, {"params": heads, "lr": plan.head_rate}],
        weight_decay=0.01,
        betas=(0.9, 0.98),
    )
    rates = [group["lr"] for group in optimizer.param_groups]
    steps = plan.epochs * (len(examples) // plan.questions)
    progress(f"{len(examples)} questions, {steps} steps on {device}; on two cores count on several seconds a step")
    average, losses, began = None, [], time.monotonic()
    for step, batch in enumerate(_plan_batches(examples, plan, draw), start=1):
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate * min(1.0, step / (0.06 * steps)) * max(0.02, 1 - step / steps)
        loss = _measure_loss(learner, batch, device, draw)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        losses.append(float(loss.detach()))
        past = step - plan.averaged_from * steps
        if past > 0:
            average = _follow_average(average, trained, min(0.998, past / (past + 10)))
        if step % 100 == 0:
            progress(f"step {step} of {steps}, loss {sum(losses[-100:]) / 100:.3f}, {time.monotonic() - began:.0f} s")
    _write_weights(learner, trained, average, (out, source.fingerprint))
    return sum(losses[-100:]) / max(1, len(losses[-100:]))


def _encode(tokenize: Callable[[str], list[int]], item: "Item", candidate: "Candidate") -> Example:
    return (*encode(tokenize, item.asked.question, candidate.passage), candidate.labels)


def _plan_batches(
    examples: list[list[Example]], plan: Plan, draw: random.Random
) -> Iterator[list[tuple[list[Example], list[Example]]]]:
    """Batches of (passages that answer, passages that do not): the nearest of these are the ones to tell apart."""
    for _ in range(plan.epochs):
        draw.shuffle(examples)
        for start in range(0, len(examples) - plan.questions + 1, plan.questions):
            batch = []
            for passages in examples[start : start + plan.questions]:
                answering = [each for each in passages if any(each[3])]
                others = [each for each in passages if not any(each[3])]
                order = sorted(range(len(others)), key=lambda place: place + draw.random() * 4)
                batch.append(
                    (
                        draw.sample(answering, min(2, len(answering))),
                        [others[place] for place in order[: plan.negatives]],
                    )
                )
            yield batch


def _build_learner(encoder: Any, rank: int) -> Any:
    """The encoder with thin matrices beside its frozen weights, and the two heads, as one torch module."""
    import torch
    from torch import nn

    class Adapted(nn.Module):
        def __init__(self, layer: Any) -> None:
            super().__init__()
            self.layer, self.drop = layer, nn.Dropout(0.1)
            self.down = nn.Parameter(torch.randn(rank, layer.in_features) / math.sqrt(layer.in_features))
            self.up = nn.Parameter(torch.zeros(layer.out_features, rank))

        def forward(self, state: Any) -> Any:
            thin = nn.functional.linear(self.drop(state), self.down)
            return self.layer(state) + 2 * nn.functional.linear(thin, self.up)

    class Learner(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            encoder.requires_grad_(False)
            for number, block in enumerate(encoder.encoder.layer):
                for name in LINEAR:
                    parent, _, last = f"encoder.layer.{number}.{name}".rpartition(".")
                    setattr(encoder.get_submodule(parent), last, Adapted(block.get_submodule(name)))
            self.encoder = encoder
            self.heads = nn.ModuleDict({"passage": _build_head(), "piece": _build_head()})

        def forward(self, tokens: Any, mask: Any, kinds: Any, pool: Any) -> tuple[Any, Any]:
            hidden = self.encoder(input_ids=tokens, attention_mask=mask, token_type_ids=kinds).last_hidden_state
            weight = mask.unsqueeze(-1).float()
            mean = (hidden * weight).sum(1) / weight.sum(1)
            pieces = torch.bmm(pool.to(hidden.dtype), hidden)
            first = hidden[:, 0].unsqueeze(1).expand_as(pieces)
            answers = self.heads["passage"](torch.cat([hidden[:, 0], mean], -1)).squeeze(-1)
            return answers, self.heads["piece"](torch.cat([pieces, first], -1)).squeeze(-1)

    def _build_head() -> Any:
        return nn.Sequential(nn.Linear(2 * DIMENSION, DIMENSION), nn.GELU(), nn.Dropout(0.1), nn.Linear(DIMENSION, 1))

    return Learner()


def _measure_loss(learner: Any, batch: Sequence[tuple[list[Example], list[Example]]], device: str, draw: Any) -> Any:
    """The sum of the four losses of a batch."""
    import torch
    from torch.nn import functional

    learner.train()
    rows = [each for answering, others in batch for each in (*answering, *others)]
    tokens, mask, kinds, pool, labels = _stack(rows, device, draw)
    with torch.autocast(device, dtype=torch.bfloat16):
        answers, pieces = learner(tokens, mask, kinds, pool)
    answers, pieces = answers.float(), pieces.float()
    known, right = labels >= 0, (labels > 0).any(1)
    loss = functional.binary_cross_entropy_with_logits(answers, right * 0.96 + 0.02, weight=1 + 0.3 * right)
    loss = loss + functional.binary_cross_entropy_with_logits(
        pieces[known], labels[known], weight=1 + 2 * labels[known]
    )
    choices, start = [], 0
    for answering, others in batch:
        end = start + len(answering) + len(others)
        if answering and others:
            share = functional.log_softmax(answers[start:end], 0)[: len(answering)]
            choices.append(-torch.logsumexp(share, 0))
        start = end
    if choices:
        loss = loss + 0.3 * torch.stack(choices).mean()
    if right.any():
        said = pieces.masked_fill(~known, -1e4)[right]
        best = torch.logsumexp(said.masked_fill(labels[right] <= 0, -1e4), 1)
        loss = loss + 0.3 * (torch.logsumexp(said, 1) - best).mean()
    return loss


def _stack(rows: Sequence[Example], device: str, draw: random.Random) -> tuple[Any, ...]:
    """Tensors of a batch: token ids, mask, kinds, one averaging row a piece, labels (-1 where there is no piece)."""
    import torch

    width, most = max(len(row[0]) for row in rows), max(len(row[2]) for row in rows)
    tokens = torch.zeros(len(rows), width, dtype=torch.long)
    mask, kinds = torch.zeros_like(tokens), torch.zeros_like(tokens)
    pool, labels = torch.zeros(len(rows), most, width), torch.full((len(rows), most), -1.0)
    for place, (ids, asked, spans, answers) in enumerate(rows):
        hides = asked > 6 and draw.random() < 0.3
        kept = [MASK if hides and 0 < at < asked - 1 and draw.random() < 0.1 else token for at, token in enumerate(ids)]
        tokens[place, : len(ids)] = torch.tensor(kept)
        mask[place, : len(ids)] = 1
        kinds[place, asked : len(ids)] = 1
        for piece, (start, end) in enumerate(spans):
            if end > start:
                pool[place, piece, start:end] = 1 / (end - start)
                labels[place, piece] = float(answers[piece])
    return tuple(tensor.to(device) for tensor in (tokens, mask, kinds, pool, labels))


def _follow_average(average: Any, trained: Sequence[Any], share: float) -> Any:
    if average is None:
        return [weight.detach().clone() for weight in trained]
    for kept, weight in zip(average, trained, strict=True):
        kept.lerp_(weight.detach(), 1 - share)
    return average


def _write_weights(learner: Any, trained: Sequence[Any], average: Any, target: tuple[Path, str]) -> None:
    from safetensors.torch import save_file

    for weight, mean in zip(trained, average or trained, strict=True):
        weight.data.copy_(mean)
    tensors = {}
    for name, weight in learner.named_parameters():
        if not weight.requires_grad:
            continue
        if name.startswith("heads."):
            _, head, layer, kind = name.split(".")
            tensors[f"{head}.{'inner' if layer == '0' else 'outer'}.{kind}"] = weight
        else:  # the scale of 2 goes into the second matrix
            tensors[name.removeprefix("encoder.")] = weight * (2 if name.endswith(".up") else 1)
    out, fingerprint = target
    halved = {name: weight.detach().half().cpu().contiguous() for name, weight in tensors.items()}
    save_file(halved, str(out), metadata={"base": fingerprint, "format": "pt"})
