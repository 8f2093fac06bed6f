"""The calculator's input: JSON data from a person, checked and completed with the dated defaults.

Contract: `read_situation(raw, defaults)` returns a complete `Situation` or raises `ProfileInvalid` naming the field,
what it was and what it takes. An override of one approach beats an input for all, which
beats the approach's default, which beats the common default. This module does no arithmetic.

    {"approaches": ["rag", "peft"], "requests_per_month": 10000, "horizon_months": 12, "currency": "USD",
     "inputs": {"hours_saved": 40, "input_price": {"low": 0.15, "base": 1.1, "high": 3}},
     "overrides": {"peft": {"hosting": 0}}}
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tutor.advice.money import PLACES, Span
from tutor.advice.profile import APPROACHES
from tutor.errors import ProfileInvalid

KEYS = ("approaches", "requests_per_month", "horizon_months", "currency", "inputs", "overrides")
MOST_MONEY = 10**12
MOST_REQUESTS = 10**13
MOST_MONTHS = 120


@dataclass(frozen=True, slots=True)
class Situation:
    """A checked input: the figures of each approach are complete."""

    requests: int
    months: int
    currency: str
    figures: Mapping[str, Mapping[str, Span]]


def read_situation(raw: Mapping[str, Any], defaults: Mapping[str, Any]) -> Situation:
    """Check the input and complete each approach's figures: override > input > approach default > common default."""
    if not isinstance(raw, Mapping):
        raise ProfileInvalid("The calculator's input is a JSON object; see `tutor costs --help`.")
    unknown = [str(key) for key in raw if key not in KEYS]
    if unknown:
        raise ProfileInvalid(f"Unknown field {unknown[0]!r} in the calculator. Known fields: {', '.join(KEYS)}.")
    wanted = raw.get("approaches", list(APPROACHES))
    if not isinstance(wanted, list) or not wanted or any(name not in APPROACHES for name in wanted):
        raise ProfileInvalid(f"approaches is {wanted!r}; give a list of {', '.join(APPROACHES)}.")
    currency = raw.get("currency", "USD")
    if not isinstance(currency, str) or not currency or len(currency) > 12:
        raise ProfileInvalid(f"currency is {currency!r}; give a short label such as USD.")
    given = _read_figures("inputs", raw.get("inputs", {}), defaults)
    overrides = raw.get("overrides", {})
    if not isinstance(overrides, Mapping) or any(name not in APPROACHES for name in overrides):
        raise ProfileInvalid("overrides is an object of approaches, each with the figures that differ for it.")
    special = {name: _read_figures(f"overrides.{name}", figures, defaults) for name, figures in overrides.items()}
    common = {name: read_default(name, figure) for name, figure in defaults["inputs"].items()}
    figures = {
        name: {**common, **_read_defaults(name, defaults), **given, **special.get(name, {})}
        for name in APPROACHES
        if name in wanted
    }
    requests = _read_count("requests_per_month", raw.get("requests_per_month", 1000), 0, MOST_REQUESTS)
    months = _read_count("horizon_months", raw.get("horizon_months", 12), 1, MOST_MONTHS)
    return Situation(requests, months, currency, figures)


def _read_defaults(approach: str, defaults: Mapping[str, Any]) -> dict[str, Span]:
    return {name: read_default(name, figure) for name, figure in defaults["approaches"][approach].items()}


def read_default(name: str, figure: Mapping[str, Any]) -> Span:
    """Return the low, base and high value of an entry of `costs.yaml`."""
    return _read_span(name, {place: figure[place] for place in PLACES})


def _read_figures(where: str, raw: object, defaults: Mapping[str, Any]) -> dict[str, Span]:
    """Return the figures a person gave, each checked and named in the error."""
    if not isinstance(raw, Mapping):
        raise ProfileInvalid(f"{where} is an object of figures; known figures: {', '.join(defaults['inputs'])}.")
    for name in raw:
        if name not in defaults["inputs"]:
            raise ProfileInvalid(f"Unknown figure {name!r} in {where}. Known figures: {', '.join(defaults['inputs'])}.")
    return {str(name): _read_span(f"{where}.{name}", value) for name, value in raw.items()}


def _read_span(name: str, raw: object) -> Span:
    """Return a figure given as one number or as low, base and high."""
    if not isinstance(raw, Mapping):
        number = _read_amount(name, raw)
        return Span(number, number, number)
    if set(raw) != set(PLACES):
        raise ProfileInvalid(f"{name} takes one number, or the three keys low, base and high.")
    low, base, high = (_read_amount(f"{name}.{place}", raw[place]) for place in PLACES)
    if not low <= base <= high:
        raise ProfileInvalid(f"{name} must rise from low over base to high.")
    return Span(low, base, high)


def _read_amount(name: str, raw: object) -> Decimal:
    """Return a number from 0 to 10^12; the decimal is the one that was written, not its binary neighbour."""
    is_number = isinstance(raw, int | float) and not isinstance(raw, bool) and math.isfinite(raw)
    if not is_number or not 0 <= raw <= MOST_MONEY:  # type: ignore[operator]
        raise ProfileInvalid(f"{name} is {raw!r}; give a number from 0 to {MOST_MONEY:,}.")
    return Decimal(str(raw))


def _read_count(name: str, raw: object, low: int, high: int) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or not low <= raw <= high:
        raise ProfileInvalid(f"{name} is {raw!r}; give a whole number from {low} to {high:,}.")
    return raw
