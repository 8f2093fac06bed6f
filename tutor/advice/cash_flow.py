"""The cash of one approach: what is paid once, what each month costs and what each month brings.

Contract: `itemise(values)` is the only place where figures become money; the calculator, the sensitivity and the
sampling all call it, with exact decimals or with plain floats. The formulas stand in lesson
`17-costs-and-benefits.md`. This module does not know where a figure came from or how sure it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import reduce
from operator import add
from typing import Generic, TypeVar

from tutor.advice.money import Span, add_up, round_money

MILLION = 1_000_000
MONTHS_OF_A_YEAR = 12

Number = TypeVar("Number", Decimal, float)


@dataclass(frozen=True, slots=True)
class Items(Generic[Number]):
    """Amounts of money by item: once, per month, brought per month; `per_request` is what traffic multiplies."""

    once: Mapping[str, Number]
    monthly: Mapping[str, Number]
    benefits: Mapping[str, Number]
    per_request: Number

    def find_net(self, months: int) -> Number:
        """Return the benefits minus all costs over the months."""
        once, monthly, brought = (reduce(add, part.values()) for part in (self.once, self.monthly, self.benefits))
        return (brought - monthly) * months - once


@dataclass(frozen=True, slots=True)
class Bill:
    """The items of one approach as low, base and high: the low end of a cost is the cheap case."""

    once: Mapping[str, Span]
    monthly: Mapping[str, Span]
    benefits: Mapping[str, Span]
    per_request: Decimal  # base

    @property
    def gain(self) -> Span:
        """What a month brings beyond what it costs; the low end pays most and earns least."""
        return add_up(self.benefits.values()).less(add_up(self.monthly.values()))


def itemise(values: Mapping[str, Number]) -> Items[Number]:
    """Return the items for one value of each figure (the names of `inputs` in `costs.yaml` and the requests a month).

    Tokens a month = requests x calls x (tokens read x input price x (1 - cached share x discount) + tokens written x
    output price) x price factor / 1,000,000; retraining = one run x runs a year / 12; labour = hours x hourly rate.
    """
    read = (values["prompt_tokens"] + values["extra_tokens"]) * values["input_price"]
    read = read * (1 - values["cached_share"] * values["cache_discount"])
    written = values["answer_tokens"] * values["output_price"]
    per_request = (read + written) * values["price_factor"] * values["calls_per_request"] / MILLION
    rate = values["developer_rate"]
    return Items(
        once={
            "labelling": values["labelled_examples"] * values["labelling_price"],
            "compute": values["compute"],
            "developer_time": values["developer_hours"] * rate,
            "evaluation": values["evaluation_hours"] * rate,
        },
        monthly={
            "tokens": per_request * values["requests_per_month"],
            "hosting": values["hosting"],
            "vector_store": values["vector_store"],
            "reindexing": values["reindexing"],
            "retraining": values["compute"] * values["retrainings_per_year"] / MONTHS_OF_A_YEAR,
            "upkeep": values["upkeep_hours"] * rate,
        },
        benefits={
            "efficiency": values["hours_saved"] * values["hour_value"],
            "fewer_errors": values["errors_avoided"] * values["error_cost"],
            "new_revenue": values["new_revenue"],
        },
        per_request=per_request,
    )


def make_bill(figures: Mapping[str, Span], saving: frozenset[str]) -> Bill:
    """Return the items as low, base and high; figures named in `saving` lower a cost, so they enter the other way."""
    cheap = itemise({name: span.high if name in saving else span.low for name, span in figures.items()})
    usual = itemise({name: span.base for name, span in figures.items()})
    dear = itemise({name: span.low if name in saving else span.high for name, span in figures.items()})
    once, monthly, benefits = (
        {name: Span(getattr(cheap, part)[name], amount, getattr(dear, part)[name]) for name, amount in items.items()}
        for part, items in (("once", usual.once), ("monthly", usual.monthly), ("benefits", usual.benefits))
    )
    return Bill(once, monthly, benefits, usual.per_request)


def list_balances(start: Decimal, rise: Decimal, months: int) -> list[float]:
    """Return a balance at the start (month 0) and at the end of each month, rounded to the cent."""
    return [round_money(start + rise * month) for month in range(months + 1)]


def discount_gain(gain: Decimal, months: int, percent_a_year: Decimal) -> Decimal:
    """Return the value today of an equal gain at the end of each month.

    The yearly rate becomes a monthly one by (1 + rate)^(1/12) - 1; one-off costs fall today and are not discounted.
    """
    monthly_rate = (1 + percent_a_year / 100) ** (Decimal(1) / MONTHS_OF_A_YEAR) - 1
    if monthly_rate == 0:
        return gain * months
    return gain * (1 - (1 + monthly_rate) ** -months) / monthly_rate
