"""The cost-benefit calculator: JSON data in, JSON data out, for any of the ten approaches.

Contract: `calculate_costs(raw, defaults)` validates the input (`ProfileInvalid` names the field), takes dated defaults of
`costs.yaml` for what is not given, and returns one-off costs, running costs, benefits, totals over the horizon, net
benefit, return on investment, payback month and break-even traffic. Money is exact (decimal) and rounded half up to the
cent at the end. Formulas: `decision-knowledge` 2.3, repeated in the lesson on costs and benefits.
This module does not know which approach suits anyone, and never asks a model.

    {"approaches": ["rag", "peft"], "requests_per_month": 10000, "horizon_months": 12, "currency": "USD",
     "inputs": {"hours_saved": 40, "input_price": {"low": 0.15, "base": 1.1, "high": 3}}, "overrides": {"peft": {"hosting": 0}}}
"""

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tutor.advice.money import PLACES, Span, add_up, round_money
from tutor.advice.profile import APPROACHES
from tutor.errors import ProfileInvalid

KEYS = ("approaches", "requests_per_month", "horizon_months", "currency", "inputs", "overrides")
MOST_MONEY = 10**12
MOST_MONTHS = 120
MILLION = Decimal(1_000_000)
ROUNDING = "computed exactly, rounded half up to the cent"


@dataclass(frozen=True, slots=True)
class Situation:
    """A checked input: the figures of each approach are complete."""

    requests: int
    months: int
    currency: str
    figures: Mapping[str, Mapping[str, Span]]


@dataclass(frozen=True, slots=True)
class Bill:
    """What one approach costs and brings: once, per month, and the part of the month that grows with each request."""

    once: Mapping[str, Span]
    monthly: Mapping[str, Span]
    benefits: Mapping[str, Span]
    per_request: Span


def calculate_costs(raw: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Return the calculation for one input; `defaults` is the content of `costs.yaml`. Raises `ProfileInvalid`."""
    situation = _read_situation(raw, defaults)
    bills = {name: _make_bill(figures, situation.requests) for name, figures in situation.figures.items()}
    results = {name: _sum_up(bill, situation.months) for name, bill in bills.items()}
    return {
        "currency": situation.currency,
        "horizon_months": situation.months,
        "requests_per_month": situation.requests,
        "rounding": ROUNDING,
        "approaches": results,
        "comparison": sorted(results, key=lambda name: (-results[name]["net_benefit"]["base"], APPROACHES.index(name))),
        "break_even": _list_break_evens(bills, situation.months),
        "figures": _list_figures(situation, defaults),
        "to_fill": [name for name, figure in defaults["inputs"].items() if figure.get("ask") and name not in raw.get("inputs", {})],
    }


def find_break_even_calls(
    saved_tokens: Decimal, input_price: Decimal, hosting_monthly: Decimal, training_monthly: Decimal = Decimal(0)
) -> int:
    """Return the calls a month from which tuning pays: saved tokens x price x calls > hosting + training per month.

    Prices in USD per million tokens. Source of formula and figure (about 556,000 calls): Microsoft cost page, 2026-02-11.
    """
    saved = saved_tokens * input_price / MILLION
    if saved <= 0:
        raise ProfileInvalid("saved_tokens and input_price must be above zero for a break-even.")
    return math.ceil((hosting_monthly + training_monthly) / saved)


def _read_situation(raw: Mapping[str, Any], defaults: Mapping[str, Any]) -> Situation:
    """Check the input and complete each approach's figures: override > input > approach default > common default."""
    if not isinstance(raw, Mapping):
        raise ProfileInvalid("The calculator's input is a JSON object; see `tutor costs --help`.")
    unknown = [str(key) for key in raw if key not in KEYS]
    if unknown:
        raise ProfileInvalid(f"Unknown field {unknown[0]!r} in the calculator's input. Known fields: {', '.join(KEYS)}.")
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
    common = {name: _read_span(name, _places(figure)) for name, figure in defaults["inputs"].items()}
    figures = {
        name: {**common, **_read_defaults(name, defaults), **given, **special.get(name, {})}
        for name in APPROACHES
        if name in wanted
    }
    requests = _read_count("requests_per_month", raw.get("requests_per_month", 1000), 0, 10**13)
    return Situation(requests, _read_count("horizon_months", raw.get("horizon_months", 12), 1, MOST_MONTHS), currency, figures)


def _read_defaults(approach: str, defaults: Mapping[str, Any]) -> dict[str, Span]:
    return {name: _read_span(name, _places(figure)) for name, figure in defaults["approaches"][approach].items()}


def _places(figure: Mapping[str, Any]) -> dict[str, Any]:
    return {place: figure[place] for place in PLACES}


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
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw) or not 0 <= raw <= MOST_MONEY:
        raise ProfileInvalid(f"{name} is {raw!r}; give a number from 0 to {MOST_MONEY:,}.")
    return Decimal(str(raw))


def _read_count(name: str, raw: object, low: int, high: int) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or not low <= raw <= high:
        raise ProfileInvalid(f"{name} is {raw!r}; give a whole number from {low} to {high:,}.")
    return raw


def _make_bill(figures: Mapping[str, Span], requests: int) -> Bill:
    """Return the cost and benefit items of one approach."""
    read = (figures["prompt_tokens"] + figures["extra_tokens"]) * figures["input_price"]
    written = figures["answer_tokens"] * figures["output_price"]
    per_call = ((read + written) * figures["price_factor"]).times(1 / MILLION)
    per_request = per_call * figures["calls_per_request"]
    return Bill(
        once={
            "labelling": figures["labelled_examples"] * figures["labelling_price"],
            "compute": figures["compute"],
            "developer_time": figures["developer_hours"] * figures["developer_rate"],
            "evaluation": figures["evaluation_hours"] * figures["developer_rate"],
        },
        monthly={
            "tokens": per_request.times(requests),
            "hosting": figures["hosting"],
            "vector_store": figures["vector_store"],
            "reindexing": figures["reindexing"],
            "retraining": (figures["compute"] * figures["retrainings_per_year"]).times(Decimal(1) / 12),
        },
        benefits={
            "efficiency": figures["hours_saved"] * figures["hour_value"],
            "fewer_errors": figures["errors_avoided"] * figures["error_cost"],
            "new_revenue": figures["new_revenue"],
        },
        per_request=per_request,
    )


def _sum_up(bill: Bill, months: int) -> dict[str, Any]:
    """Return the shown result of one approach over the horizon."""
    once, monthly, brought = (add_up(part.values()) for part in (bill.once, bill.monthly, bill.benefits))
    cost, benefit = once + monthly.times(months), brought.times(months)
    net = benefit.less(cost)
    gain = brought.less(monthly)
    # The worst case pays the most and earns the least: the high cost belongs to the low net benefit.
    paid = {"low": cost.high, "base": cost.base, "high": cost.low}
    started = {"low": once.high, "base": once.base, "high": once.low}
    return {
        "once": _show_items(bill.once, once),
        "monthly": _show_items(bill.monthly, monthly),
        "benefits_monthly": _show_items(bill.benefits, brought),
        "total_cost": cost.show(),
        "total_benefit": benefit.show(),
        "net_benefit": net.show(),
        "roi": {name: round_money(getattr(net, name) / paid[name]) if paid[name] else None for name in PLACES},
        "payback_month": {name: _find_payback(started[name], getattr(gain, name)) for name in PLACES},
    }


def _show_items(items: Mapping[str, Span], total: Span) -> dict[str, dict[str, float]]:
    return {**{name: span.show() for name, span in items.items()}, "total": total.show()}


def _find_payback(once: Decimal, gain: Decimal) -> int | None:
    """Return the month in which the one-off cost is earned back, or None where it never is."""
    return math.ceil(once / gain) if gain > 0 else None


def _list_break_evens(bills: Mapping[str, Bill], months: int) -> list[dict[str, Any]]:
    """Return, for each pair, the requests a month above which `cheaper_above` costs less (base figures), or null."""
    rows = []
    for first, second in itertools.combinations(bills, 2):
        gap = _fixed_monthly(bills[first], months) - _fixed_monthly(bills[second], months)
        slope = bills[second].per_request.base - bills[first].per_request.base
        crossing = gap / slope if slope else Decimal(-1)
        found = crossing > 0
        rows.append(
            {
                "between": [first, second],
                "requests_per_month": math.ceil(crossing) if found else None,
                "cheaper_above": (first if slope > 0 else second) if found else None,
            }
        )
    return rows


def _fixed_monthly(bill: Bill, months: int) -> Decimal:
    """Return the monthly cost that does not depend on traffic, one-off costs spread over the horizon."""
    fixed = sum((span.base for name, span in bill.monthly.items() if name != "tokens"), Decimal(0))
    return fixed + add_up(bill.once.values()).base / months


def _list_figures(situation: Situation, defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Return the figures used per approach, with the date and references of those that are defaults."""
    shown: dict[str, Any] = {}
    for approach, figures in situation.figures.items():
        origin = {**defaults["inputs"], **defaults["approaches"][approach]}
        rows = shown[approach] = {}
        for name, span in figures.items():
            row: dict[str, Any] = {place: float(getattr(span, place)) for place in PLACES}
            default = origin[name]
            if span == _read_span(name, _places(default)):
                row |= {"unit": default["unit"], "date": str(default["date"]), "references": list(default["references"])}
            else:
                row |= {"unit": default["unit"], "date": "", "references": [], "from": "form"}
            rows[name] = row
    return shown
