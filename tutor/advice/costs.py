"""The cost-benefit calculator: JSON data in, JSON data out, for any of the ten approaches.

Contract: `calculate_costs(raw, defaults)` takes the dated defaults of `costs.yaml` for what is not given, and returns
one-off costs, running costs, benefits, totals over the horizon, net benefit, return on investment, payback month and
break-even traffic. Money is exact (decimal) and rounded half up to the cent at the end. The formulas stand in lesson
`17-costs-and-benefits.md`. This module does not know which approach suits anyone, and never asks a model.
"""

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tutor.advice.cost_input import Situation, read_default, read_situation
from tutor.advice.money import PLACES, Span, add_up, round_money
from tutor.advice.profile import APPROACHES
from tutor.errors import ProfileInvalid

MILLION = Decimal(1_000_000)
ROUNDING = "computed exactly, rounded half up to the cent"


@dataclass(frozen=True, slots=True)
class Bill:
    """What one approach costs and brings: once, per month, and the part of the month that grows with each request."""

    once: Mapping[str, Span]
    monthly: Mapping[str, Span]
    benefits: Mapping[str, Span]
    per_request: Span


def calculate_costs(raw: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Return the calculation for one input; `defaults` is the content of `costs.yaml`. Raises `ProfileInvalid`."""
    situation = read_situation(raw, defaults)
    bills = {name: _make_bill(figures, situation.requests) for name, figures in situation.figures.items()}
    open_figures = [name for name, figure in defaults["inputs"].items() if figure.get("ask")]
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
        "to_fill": [name for name in open_figures if name not in raw.get("inputs", {})],
    }


def find_break_even_calls(
    saved_tokens: Decimal, input_price: Decimal, hosting_monthly: Decimal, training_monthly: Decimal = Decimal(0)
) -> int:
    """Return the calls a month from which tuning pays: saved tokens x price x calls > hosting + training per month.

    Prices in USD per million tokens. Figure behind the example of about 556,000 calls: Microsoft cost page, 2026-02-11.
    """
    saved = saved_tokens * input_price / MILLION
    if saved <= 0:
        raise ProfileInvalid("saved_tokens and input_price must be above zero for a break-even.")
    return math.ceil((hosting_monthly + training_monthly) / saved)


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
            untouched = span == read_default(name, default)
            row |= {"unit": default["unit"], "from": "default" if untouched else "form"}
            if untouched:
                row |= {"date": str(default["date"]), "references": list(default["references"])}
                row["assumed"] = bool(default.get("reading") or default.get("ask"))
            rows[name] = row
    return shown
