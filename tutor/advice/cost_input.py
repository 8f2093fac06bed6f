"""The calculator's input: JSON data from a person, checked and completed with the dated defaults.

Contract: `read_situation(raw, defaults)` returns a complete `Situation` or raises `ProfileInvalid` naming the field,
what it was and what it takes. An override of one approach beats an input for all, which
beats the approach's default, which beats the common default. This module does no arithmetic.

    {"approaches": ["rag", "peft"], "requests_per_month": 10000, "horizon_months": 12, "currency": "USD",
     "discount_rate_percent": 8, "budget_once": 5000, "budget_monthly": 300, "seed": 1, "samples": 1000,
     "inputs": {"hours_saved": 40, "input_price": {"low": 0.15, "base": 1.1, "high": 3}},
     "overrides": {"peft": {"hosting": 0}}}

Every field may be left out. A figure is one number or low, base and high; `requests_per_month` too.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tutor.advice.amounts import read_amount, read_count, read_span
from tutor.advice.money import PLACES, Span
from tutor.advice.profile import APPROACHES
from tutor.errors import ProfileInvalid

KEYS = (
    *("approaches", "requests_per_month", "horizon_months", "currency", "inputs", "overrides"),
    *("discount_rate_percent", "budget_once", "budget_monthly", "samples", "seed"),
)
REQUESTS = "requests_per_month"
LONGEST_LABEL = 12


@dataclass(frozen=True, slots=True)
class Situation:
    """A checked input: `figures` holds every figure of each approach, the requests a month among them."""

    figures: Mapping[str, Mapping[str, Span]]
    requests: Span
    months: int
    currency: str
    discount_rate: Decimal  # percent a year
    budget: Mapping[str, Decimal | None]  # "once" and "monthly"
    samples: int
    seed: int


def read_situation(raw: Mapping[str, Any], defaults: Mapping[str, Any]) -> Situation:
    """Check the input and complete each approach's figures: override > input > approach default > common default."""
    if not isinstance(raw, Mapping):
        raise ProfileInvalid("The calculator's input is a JSON object; see `tutor costs --help`.")
    unknown = [str(key) for key in raw if key not in KEYS]
    if unknown:
        raise ProfileInvalid(f"Unknown field {unknown[0]!r} in the calculator. Known fields: {', '.join(KEYS)}.")
    settings = defaults["settings"]
    requests = _read_requests(raw, settings[REQUESTS])
    return Situation(
        figures=_read_all_figures(raw, defaults, requests),
        requests=requests,
        months=_read_setting(raw, "horizon_months", settings),
        currency=read_currency(raw, defaults),
        discount_rate=_read_rate(raw, settings["discount_rate_percent"]),
        budget={part: _read_budget(raw, f"budget_{part}") for part in ("once", "monthly")},
        samples=_read_setting(raw, "samples", settings),
        seed=_read_setting(raw, "seed", settings),
    )


def read_currency(raw: Mapping[str, Any], defaults: Mapping[str, Any]) -> str:
    """Return the label put beside amounts, the defaults' own where none is given; it converts nothing."""
    label = raw.get("currency", defaults["currency"])
    if not isinstance(label, str) or not 0 < len(label) <= LONGEST_LABEL or not all(map(_belongs_in_label, label)):
        raise ProfileInvalid(f"currency is {label!r}; give a short label such as USD, R$ or CHF.")
    if not (label[0].isalpha() or unicodedata.category(label[0]) == "Sc"):
        raise ProfileInvalid(f"currency is {label!r}; begin with a letter or a currency sign.")
    return label


def _belongs_in_label(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) == "Sc" or character in " .-/"


def _read_all_figures(
    raw: Mapping[str, Any], defaults: Mapping[str, Any], requests: Span
) -> dict[str, dict[str, Span]]:
    """Return the figures of each wanted approach, in the order of the ten approaches."""
    wanted = raw.get("approaches", list(APPROACHES))
    if not isinstance(wanted, list) or not wanted or any(name not in APPROACHES for name in wanted):
        raise ProfileInvalid(f"approaches is {wanted!r}; give a list of {', '.join(APPROACHES)}.")
    given = _read_figures("inputs", raw.get("inputs", {}), defaults)
    overrides = raw.get("overrides", {})
    if not isinstance(overrides, Mapping) or any(name not in APPROACHES for name in overrides):
        raise ProfileInvalid("overrides is an object of approaches, each with the figures that differ for it.")
    special = {name: _read_figures(f"overrides.{name}", figures, defaults) for name, figures in overrides.items()}
    common = {name: read_default(name, figure) for name, figure in defaults["inputs"].items()}
    return {
        name: {**common, **_read_defaults(name, defaults), **given, **special.get(name, {}), REQUESTS: requests}
        for name in APPROACHES
        if name in wanted
    }


def _read_defaults(approach: str, defaults: Mapping[str, Any]) -> dict[str, Span]:
    return {name: read_default(name, figure) for name, figure in defaults["approaches"][approach].items()}


def read_default(name: str, figure: Mapping[str, Any]) -> Span:
    """Return the low, base and high value of an entry of `costs.yaml`."""
    return read_span(name, {place: figure[place] for place in PLACES})


def _read_figures(where: str, raw: object, defaults: Mapping[str, Any]) -> dict[str, Span]:
    """Return the figures a person gave, each checked and named in the error."""
    known = defaults["inputs"]
    if not isinstance(raw, Mapping):
        raise ProfileInvalid(f"{where} is an object of figures; known figures: {', '.join(known)}.")
    for name in raw:
        if name not in known:
            raise ProfileInvalid(f"Unknown figure {name!r} in {where}. Known figures: {', '.join(known)}.")
    return {str(name): read_span(f"{where}.{name}", value, known[name].get("most")) for name, value in raw.items()}


def _read_requests(raw: Mapping[str, Any], default: Mapping[str, Any]) -> Span:
    """Return the traffic: one whole number, or a low, base and high one."""
    value = raw.get(REQUESTS, {place: default[place] for place in PLACES})
    if not isinstance(value, Mapping):
        value = read_count(REQUESTS, value, 0, default["most"])
    span = read_span(REQUESTS, value, default["most"])
    if any(amount != int(amount) for amount in (span.low, span.base, span.high)):
        raise ProfileInvalid(f"{REQUESTS} counts requests; give whole numbers for low, base and high.")
    return span


def _read_setting(raw: Mapping[str, Any], name: str, settings: Mapping[str, Any]) -> int:
    setting = settings[name]
    return read_count(name, raw.get(name, setting["value"]), setting["least"], setting["most"])


def _read_rate(raw: Mapping[str, Any], default: Mapping[str, Any]) -> Decimal:
    name = "discount_rate_percent"
    return read_amount(name, raw.get(name, default["value"]), default["most"])


def _read_budget(raw: Mapping[str, Any], name: str) -> Decimal | None:
    """Return an amount of money, or None where the budget is not known."""
    value = raw.get(name)
    return None if value is None else read_amount(name, value)
