"""The cost-benefit calculator: JSON data in, JSON data out, for any of the ten approaches.

Contract: `calculate_costs(raw, defaults)` takes the dated defaults of `costs.yaml` for what is not given, and returns
one-off costs, running costs, benefits, totals over the horizon, net benefit, return on investment, payback month, net
present value, balances by month, where approaches change places, what matters most and how likely the outcome is.
Money is exact (decimal) and rounded half up to the cent at the end. The formulas stand in lesson
`17-costs-and-benefits.md`. This module does not know which approach suits anyone, and never asks a model.
"""

import math
from collections.abc import Mapping
from decimal import Decimal, localcontext
from typing import Any

from tutor.advice.cash_flow import MILLION, Bill, discount_gain, list_balances, make_bill
from tutor.advice.cost_input import REQUESTS, Situation, read_default, read_situation
from tutor.advice.crossings import list_break_evens, list_crossovers
from tutor.advice.money import DIGITS, PLACES, Span, add_up, round_money
from tutor.advice.profile import APPROACHES
from tutor.advice.sensitivity import rank_figures
from tutor.advice.simulation import simulate
from tutor.errors import ProfileInvalid

ROUNDING = "computed exactly, rounded half up to the cent"
DISCOUNTING = "one-off costs today, a month's gain at its end, monthly rate (1 + yearly rate)^(1/12) - 1"


def calculate_costs(raw: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Return the calculation for one input; `defaults` is the content of `costs.yaml`. Raises `ProfileInvalid`.

    Amounts are in the currency of the input; `low` is the worst and `high` the best case of a net figure, and the
    cheapest and dearest of a cost.
    """
    with localcontext() as context:
        context.prec = DIGITS
        return _calculate(read_situation(raw, defaults), raw, defaults)


def _calculate(situation: Situation, raw: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    saving = frozenset(name for name, figure in defaults["inputs"].items() if figure.get("saves"))
    bills = {name: make_bill(figures, saving) for name, figures in situation.figures.items()}
    results = {name: _sum_up(bill, situation) for name, bill in bills.items()}
    months = situation.months
    return {
        "currency": situation.currency,
        "default_currency": defaults["currency"],
        "horizon_months": months,
        "requests_per_month": int(situation.requests.base),
        "requests": {place: int(situation.requests.at(place)) for place in PLACES},
        "discount_rate_percent": float(situation.discount_rate),
        "discount_rate_assumed": "discount_rate_percent" not in raw,
        "discounting": DISCOUNTING,
        "rounding": ROUNDING,
        "approaches": results,
        "comparison": sorted(results, key=lambda name: (-results[name]["net_benefit"]["base"], APPROACHES.index(name))),
        "break_even": list_break_evens(bills, months),
        "crossovers": list_crossovers(bills, months),
        "tornado": {name: rank_figures(figures, months) for name, figures in situation.figures.items()},
        "simulation": simulate(situation.figures, months, situation.samples, situation.seed),
        "figures": _list_figures(situation, defaults),
        "benefits_differ": len({tuple(sorted(bill.benefits.items())) for bill in bills.values()}) > 1,
        "to_fill": _list_open(raw, situation, defaults),
    }


def _list_open(raw: Mapping[str, Any], situation: Situation, defaults: Mapping[str, Any]) -> list[str]:
    """Return what only the person can know and has not said for every approach compared."""
    given, overrides = raw.get("inputs", {}), raw.get("overrides", {})
    asked = [name for name, figure in defaults["inputs"].items() if figure.get("ask") and name not in given]
    open_figures = [
        name for name in asked if any(name not in overrides.get(approach, {}) for approach in situation.figures)
    ]
    return [REQUESTS, *open_figures] if REQUESTS not in raw else open_figures


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


def _sum_up(bill: Bill, situation: Situation) -> dict[str, Any]:
    """Return the shown result of one approach over the horizon."""
    months = situation.months
    once, monthly, brought = (add_up(part.values()) for part in (bill.once, bill.monthly, bill.benefits))
    cost, benefit = once + monthly.times(months), brought.times(months)
    net, gain = benefit.less(cost), bill.gain
    # The worst case pays the most and earns the least: the high cost belongs to the low net benefit.
    paid = {"low": cost.high, "base": cost.base, "high": cost.low}
    started = {"low": once.high, "base": once.base, "high": once.low}
    worth = {place: discount_gain(gain.at(place), months, situation.discount_rate) - started[place] for place in PLACES}
    return {
        "once": _show_items(bill.once, once),
        "monthly": _show_items(bill.monthly, monthly),
        "benefits_monthly": _show_items(bill.benefits, brought),
        "total_cost": cost.show(),
        "total_benefit": benefit.show(),
        "net_benefit": net.show(),
        "npv": {place: round_money(amount) for place, amount in worth.items()},
        "roi": {name: round_money(net.at(name) / paid[name]) if paid[name] else None for name in PLACES},
        "payback_month": {name: _find_payback(started[name], gain.at(name)) for name in PLACES},
        "cumulative": list_balances(-once.base, gain.base, months),
        "cumulative_cost": list_balances(once.base, monthly.base, months),
        "budget": {
            "once": _judge_budget(once, situation.budget["once"]),
            "monthly": _judge_budget(monthly, situation.budget["monthly"]),
        },
    }


def _show_items(items: Mapping[str, Span], total: Span) -> dict[str, dict[str, float]]:
    return {**{name: span.show() for name, span in items.items()}, "total": total.show()}


def _find_payback(once: Decimal, gain: Decimal) -> int | None:
    """Return the month in which the one-off cost is earned back, or None where it never is."""
    return math.ceil(once / gain) if gain > 0 else None


def _judge_budget(cost: Span, budget: Decimal | None) -> str | None:
    """Return whether a cost stays within a budget: "yes" even at its high end, "likely" or "unlikely" by its base."""
    if budget is None:
        return None
    judged = (("yes", cost.high), ("likely", cost.base), ("unlikely", cost.low))
    return next((word for word, amount in judged if amount <= budget), "no")


def _list_figures(situation: Situation, defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Return the figures used per approach, with the date and references of those that are defaults."""
    shown: dict[str, Any] = {}
    for approach, figures in situation.figures.items():
        origin = {**defaults["inputs"], **defaults["approaches"][approach]}
        rows = shown[approach] = {}
        for name, span in figures.items():
            if name == REQUESTS:  # shown once for all approaches
                continue
            row: dict[str, Any] = {place: float(span.at(place)) for place in PLACES}
            default = origin[name]
            untouched = span == read_default(name, default)
            unit = default["unit"] if untouched else default["unit"].replace(defaults["currency"], situation.currency)
            row |= {"unit": unit, "from": "default" if untouched else "form"}
            row["group"] = defaults["inputs"][name]["group"]
            row |= {"note": default["note"]} if untouched and "note" in default else {}
            if untouched:
                row |= {"date": str(default["date"]), "references": list(default["references"])}
                row["assumed"] = bool(default.get("reading") or default.get("ask"))
            rows[name] = row
    return shown
