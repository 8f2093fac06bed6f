"""Which figures matter most: the swing of the net benefit when one figure moves and all others stay.

Contract: `rank_figures(figures, months)` moves one figure at a time from its low to its high value, the others at
base, and returns the widest swings first: the bars of a tornado diagram. It does not say how likely a value is, and
figures that move together are not moved together.
"""

from collections.abc import Mapping
from typing import Any

from tutor.advice.cash_flow import itemise
from tutor.advice.money import Span, round_money

BARS = 5


def rank_figures(figures: Mapping[str, Span], months: int) -> list[dict[str, Any]]:
    """Return up to five `{"figure", "low", "high", "swing"}`: the net benefit with the figure at its low and high."""
    base = {name: span.base for name, span in figures.items()}
    bars = []
    for name, span in figures.items():
        if span.low == span.high:
            continue
        low, high = (itemise({**base, name: value}).find_net(months) for value in (span.low, span.high))
        if low != high:
            bars.append((abs(high - low), name, low, high))
    bars.sort(key=lambda bar: (-bar[0], bar[1]))
    return [
        {"figure": name, "low": round_money(low), "high": round_money(high), "swing": round_money(swing)}
        for swing, name, low, high in bars[:BARS]
    ]
