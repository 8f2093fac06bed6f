"""Money as low, base and high: exact decimals while computing, rounded once when shown.

Contract: a `Span` holds three `Decimal`s; sums go place by place, so a span of costs stays ordered as long as its
parts are. `show` rounds half up to the cent.
This module does not know what is paid for.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
PLACES = ("low", "base", "high")
# Digits kept while computing: the largest accepted figures multiply to about 60 digits, cents included.
DIGITS = 100


@dataclass(frozen=True, slots=True)
class Span:
    """A quantity with its low, base and high value."""

    low: Decimal
    base: Decimal
    high: Decimal

    def __add__(self, other: "Span") -> "Span":
        return Span(self.low + other.low, self.base + other.base, self.high + other.high)

    def times(self, factor: Decimal | int) -> "Span":
        """Return the span multiplied by one number that is not negative."""
        return Span(self.low * factor, self.base * factor, self.high * factor)

    def less(self, cost: "Span") -> "Span":
        """Return this benefit minus a cost: the low end takes the high cost, the high end the low cost."""
        return Span(self.low - cost.high, self.base - cost.base, self.high - cost.low)

    def at(self, place: str) -> Decimal:
        """Return the value at "low", "base" or "high"."""
        return {"low": self.low, "base": self.base, "high": self.high}[place]

    def show(self) -> dict[str, float]:
        """Return the three values rounded half up to the cent."""
        return {name: round_money(self.at(name)) for name in PLACES}


NOTHING = Span(Decimal(0), Decimal(0), Decimal(0))


def add_up(spans: Iterable[Span]) -> Span:
    """Return the sum of spans."""
    return sum(spans, NOTHING)


def round_money(amount: Decimal) -> float:
    """Return an amount rounded half up to the cent, as a JSON number; never a negative zero."""
    return float(amount.quantize(CENT, rounding=ROUND_HALF_UP)) + 0.0
