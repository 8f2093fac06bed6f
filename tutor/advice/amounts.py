"""Numbers that a person gave, checked: amounts, spans and whole counts, each refused by name where it is nonsense.

Contract: the readers return exact decimals (the number as it was written, not its binary neighbour) or raise
`ProfileInvalid` with the field, its value and what it takes. They do not know what the numbers count.
"""

import math
from collections.abc import Mapping
from decimal import Decimal

from tutor.advice.money import PLACES, Span
from tutor.errors import ProfileInvalid

MOST = 10**12
# Below this a number other than zero is a slip: a billionth of a unit pays for nothing.
LEAST = Decimal("1e-9")
SHOWN = 40


def read_span(name: str, raw: object, most: float | None = None) -> Span:
    """Return a figure given as one number or as low, base and high, from 0 to `most`."""
    if not isinstance(raw, Mapping):
        number = read_amount(name, raw, most)
        return Span(number, number, number)
    if set(raw) != set(PLACES):
        raise ProfileInvalid(f"{name} takes one number, or the three keys low, base and high.")
    low, base, high = (read_amount(f"{name}.{place}", raw[place], most) for place in PLACES)
    if not low <= base <= high:
        raise ProfileInvalid(f"{name} must rise from low over base to high.")
    return Span(low, base, high)


def read_amount(name: str, raw: object, most: float | None = None) -> Decimal:
    """Return a number from 0 to `most` (10^12 where nothing less is said) as an exact decimal."""
    top = MOST if most is None else most
    wrong = ProfileInvalid(f"{name} is {_shorten(raw)}; give a number from 0 to {top:,}.")
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not 0 <= raw <= top:  # NaN fails here too
        raise wrong
    amount = Decimal(str(raw))
    if 0 < amount < LEAST:
        raise wrong
    return abs(amount)  # -0.0 is a zero


def read_count(name: str, raw: object, low: int, high: int) -> int:
    """Return a whole number from `low` to `high`; 5.0 counts as whole."""
    whole = isinstance(raw, float) and math.isfinite(raw) and raw == int(raw)
    if isinstance(raw, bool) or not (isinstance(raw, int) or whole) or not low <= raw <= high:  # type: ignore[operator]
        raise ProfileInvalid(f"{name} is {_shorten(raw)}; give a whole number from {low:,} to {high:,}.")
    return int(raw)  # type: ignore[call-overload,no-any-return]


def _shorten(raw: object) -> str:
    """Return a value as it may stand in a one-line message."""
    try:
        shown = repr(raw)
    except ValueError:  # an integer too long to be written out
        return "a number with thousands of digits"
    return shown if len(shown) <= SHOWN else f"{shown[:SHOWN]}…"
