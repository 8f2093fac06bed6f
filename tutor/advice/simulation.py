"""Sampled futures: every uncertain figure drawn at once, many times, to see how likely a net benefit is.

Contract: `simulate(figures, months, samples, seed)` draws each figure from a triangular distribution (its low and high
are the ends, its base the most likely value) with `random.Random` seeded by the seed and the figure's name; the same
input gives the same bytes. The figures of one approach are drawn independently; a figure of the same name has the same
luck in every approach, so that approaches are compared in the same future and one more approach changes no other.
Sampling works in floats, because a percentile is an estimate anyway; the amounts are rounded to the cent. It does not
know whether the ends are well chosen.
"""

import math
import random
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from tutor.advice.cash_flow import itemise
from tutor.advice.money import Span, round_money

DISTRIBUTION = "triangular"
PERCENTILES = {"p10": 10, "p50": 50, "p90": 90}
HUNDRED = 100

Figures = Mapping[str, Mapping[str, Span]]


def simulate(figures: Figures, months: int, samples: int, seed: int) -> dict[str, Any]:
    """Return `{approach: {"p10", "p50", "p90", "loss_share", "best_share"}, "seed", "samples", "distribution"}`.

    P10 is the net benefit that 10% of the samples do not exceed (nearest rank). `loss_share` is the share of samples
    that end below zero, `best_share` the share in which the approach has the highest net benefit of those compared
    (a tie counts for each).
    """
    luck = _draw_luck(figures, samples, seed)
    nets = {name: _sample_nets(spans, months, luck, samples) for name, spans in figures.items()}
    best = [max(column) for column in zip(*nets.values(), strict=True)]
    result: dict[str, Any] = {}
    for name, column in nets.items():
        ordered = sorted(column)
        row = {label: _show(_find_percentile(ordered, percent)) for label, percent in PERCENTILES.items()}
        row["loss_share"] = _find_share(sum(net < 0 for net in column), samples)
        row["best_share"] = _find_share(sum(net == top for net, top in zip(column, best, strict=True)), samples)
        result[name] = row
    return {**result, "seed": seed, "samples": samples, "distribution": DISTRIBUTION}


def _draw_luck(figures: Figures, samples: int, seed: int) -> dict[str, list[float]]:
    """Return, for each figure that is uncertain anywhere, one number from 0 to 1 per sample."""
    luck = {}
    for name in {name for spans in figures.values() for name, span in spans.items() if span.low != span.high}:
        source = random.Random(f"{seed} {name}")  # noqa: S311 - sampling, not secrecy
        luck[name] = [source.random() for _ in range(samples)]
    return luck


def _sample_nets(
    spans: Mapping[str, Span], months: int, luck: Mapping[str, Sequence[float]], samples: int
) -> list[float]:
    """Return the net benefit of one approach in every sample."""
    values = {name: float(span.base) for name, span in spans.items()}
    moving = [(name, _bend(span, luck[name])) for name, span in spans.items() if span.low != span.high]
    nets = []
    for number in range(samples):
        for name, column in moving:
            values[name] = column[number]
        nets.append(itemise(values).find_net(months))
    return nets


def _bend(span: Span, luck: Sequence[float]) -> list[float]:
    """Return the values of a triangular distribution for numbers from 0 to 1 (its inverse distribution function)."""
    low, base, high = float(span.low), float(span.base), float(span.high)
    width = high - low
    if width == 0:  # ends that differ by less than a float can tell
        return [base] * len(luck)
    turn = (base - low) / width
    rise, fall = width * (base - low), width * (high - base)
    return [low + math.sqrt(part * rise) if part < turn else high - math.sqrt((1 - part) * fall) for part in luck]


def _find_percentile(ordered: Sequence[float], percent: int) -> float:
    """Return the smallest value that `percent` of the values do not exceed."""
    return ordered[max(1, math.ceil(len(ordered) * percent / HUNDRED)) - 1]


def _find_share(count: int, samples: int) -> float:
    return round(count / samples, 3)


def _show(amount: float) -> float:
    return round_money(Decimal(amount))
