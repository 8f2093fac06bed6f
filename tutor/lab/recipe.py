"""A training recipe and what follows from it alone: which exercises meet in which step, at which learning rate.

Contract: `read_recipe(path)` reads and checks the file; `read_material` gathers what it trains on and what it is
examined on. `plan_batches` and `shape_rate` are pure: the same recipe and exercises give the same run, so an
interrupted one can go on. It does not know torch, tokens or models.
"""

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from tutor.errors import PromptInvalid
from tutor.lab.exercises import Exercise, Source, draw_exercises, read_exercises
from tutor.prompting import PromptFile

Example = tuple[list[int], int]  # all tokens, and how many of them are the prompt


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that changes the result of a training run."""

    rank: int
    alpha: int
    dropout: float
    steps: int
    batch: int
    learning_rate: float
    warmup: int
    checkpoint: int
    tokens: int
    threads: int
    seed: int
    written_share: float
    questions: Source


def read_recipe(path: Path) -> Recipe:
    """Reads a recipe.

    Raises:
        PromptInvalid: names what is missing or unknown.
    """
    try:
        fields = yaml.safe_load(path.read_text(encoding="utf-8"))
        source = {name: value for name, value in fields["questions"].items() if name != "licence"}
        source["held_out"] = tuple(source["held_out"])
        return Recipe(
            **fields["adapter"],
            **fields["training"],
            written_share=fields["written_share"],
            questions=Source(**source),
        )
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise PromptInvalid(f"the recipe {path.name} cannot be used: {error}") from error


@dataclass(frozen=True, slots=True)
class Material:
    """All that a trial needs: the recipe, what is trained on, and what the result is examined on."""

    recipe: Recipe
    trained: list[Exercise]
    held_out: list[Exercise]


def read_material(folder: Path, data: Path | None, prompts: Mapping[str, PromptFile]) -> Material:
    """Reads recipe and hand-written items from `folder`, and draws items from the question set `data`, if given.

    Raises:
        PromptInvalid, DocumentUnreadable: names the file that cannot be used.
    """
    recipe = read_recipe(folder / "recipe.yaml")
    trained, held_out = read_exercises(folder, prompts)
    if data is not None:
        more, others = draw_exercises(data, recipe.questions, prompts["answer"])
        trained, held_out = [*more, *trained], [*others, *held_out]
    return Material(recipe, trained, held_out)


def plan_batches(recipe: Recipe, fitting: Mapping[str, Sequence[Example]]) -> list[list[Example]]:
    """All batches of a run, decided before it starts: a run that goes on after a stop meets the same ones."""
    chance = random.Random(recipe.seed)  # noqa: S311 (a repeatable draw, no secret)
    decks: dict[str, list[Example]] = {source: [] for source, pairs in fitting.items() if pairs}
    drawn = [source for source in decks if source != "written"]
    batches = []
    for _ in range(recipe.steps):
        batch = []
        for _ in range(recipe.batch):
            written = "written" in decks and (not drawn or chance.random() < recipe.written_share)
            source = "written" if written else chance.choice(drawn)
            if not decks[source]:  # every item is seen once before any is seen again
                decks[source] = chance.sample(list(fitting[source]), len(fitting[source]))
            batch.append(decks[source].pop())
        batches.append(batch)
    return batches


def shape_rate(step: int, recipe: Recipe) -> float:
    """The share of the learning rate at a step: up over the warm-up, then down along a cosine to a twentieth."""
    if step < recipe.warmup:
        return (step + 1) / recipe.warmup
    way = (step - recipe.warmup) / max(1, recipe.steps - recipe.warmup)
    return 0.05 + 0.95 * (1 + math.cos(math.pi * way)) / 2
