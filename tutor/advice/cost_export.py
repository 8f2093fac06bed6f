"""The calculator's result as a file: one tidy CSV table, or a report in Markdown.

Contract: `export_costs(result, kind)` takes what `calculate_costs` returned and "csv" or "markdown". The CSV has one
row per figure with the columns of `COLUMNS`, plain numbers with a decimal point, and no text cell that a spreadsheet
would run as a formula. It adds no figure of its own, and does not know how a file is saved.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from tutor.advice.cost_report import write_report
from tutor.advice.money import PLACES
from tutor.errors import ProfileInvalid

COLUMNS = ("approach", "section", "item", "low", "base", "high", "unit", "from", "date", "references")
KINDS = ("csv", "markdown")
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
AMOUNTS = ("total_cost", "total_benefit", "net_benefit", "npv")
COMPUTED = "computed"

Row = tuple[object, ...]


def export_costs(result: Mapping[str, Any], kind: str, names: Mapping[str, str] | None = None) -> str:
    """Return the text of the file; `names` are the approaches' names for the report. Raises `ProfileInvalid`."""
    if kind not in KINDS:
        raise ProfileInvalid(f"kind is {kind!r}; give one of {', '.join(KINDS)}.")
    if kind == "markdown":
        return write_report(result, names or {})
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")  # RFC 4180
    writer.writerow(COLUMNS)
    writer.writerows([_make_cell(value) for value in row] for row in _list_rows(result))
    return file.getvalue()


def _make_cell(value: object) -> str:
    """Return a cell: a number without exponent, nothing for None, a text that no spreadsheet takes for a formula."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return format(Decimal(str(value)), "f")
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _list_rows(result: Mapping[str, Any]) -> Iterator[Row]:
    """Yield the rows of the table in the order of `COLUMNS`."""
    yield from _list_settings(result)
    for approach, parts in result["approaches"].items():
        yield from _list_money(approach, parts, result["currency"])
        sample = result["simulation"][approach]
        yield _compute(approach, "simulation", "net_benefit P10, P50, P90", sample.values(), result["currency"])
        for bar in result["tornado"][approach]:
            yield _compute(approach, "tornado", bar["figure"], (bar["low"], None, bar["high"]), result["currency"])
        for name, figure in result["figures"][approach].items():
            origin = "assumption" if figure.get("assumed") else figure["from"]
            values = (figure[place] for place in PLACES)
            references = " ".join(figure.get("references", ()))
            yield approach, "figures", name, *values, figure["unit"], origin, figure.get("date"), references
    for row in result["break_even"]:
        first, second = row["between"]
        unit = f"requests per month; then {row['cheaper_above']} is cheaper" if row["cheaper_above"] else "never"
        yield _compute(first, "break_even", f"against {second}", (None, row["requests_per_month"], None), unit)
    for row in result["crossovers"]:
        first, second = row["between"]
        unit = f"month; then {row['cheaper_after']} is cheaper" if row["cheaper_after"] else "not within the horizon"
        yield _compute(first, "crossover", f"against {second}", (None, row["month"], None), unit)


def _list_settings(result: Mapping[str, Any]) -> Iterator[Row]:
    """Yield what holds for all approaches."""
    requests = (result["requests"][place] for place in PLACES)
    yield "", "settings", "requests_per_month", *requests, "requests per month", "", "", ""
    for name, unit in (("horizon_months", "months"), ("discount_rate_percent", "percent a year")):
        yield "", "settings", name, None, result[name], None, unit, "", "", ""
    for name in ("samples", "seed"):
        yield "", "settings", name, None, result["simulation"][name], None, "", "", "", ""


def _list_money(approach: str, parts: Mapping[str, Any], currency: str) -> Iterator[Row]:
    """Yield the costs, benefits, results and balances of one approach."""
    sections = (("once", currency), ("monthly", f"{currency} per month"), ("benefits_monthly", f"{currency} per month"))
    for section, unit in sections:
        for item, amounts in parts[section].items():
            yield _compute(approach, section, item, amounts.values(), unit)
    for item in AMOUNTS:
        yield _compute(approach, "result", item, parts[item].values(), currency)
    yield _compute(approach, "result", "roi", parts["roi"].values(), "share of the cost")
    yield _compute(approach, "result", "payback_month", parts["payback_month"].values(), "month")
    for month, amount in enumerate(parts["cumulative"]):
        yield _compute(approach, "cumulative", f"month {month}", (None, amount, None), currency)


def _compute(approach: str, section: str, item: str, values: Any, unit: str) -> Row:
    """Return a row of computed values; further values than low, base and high are left out."""
    low, base, high = list(values)[: len(PLACES)]
    return approach, section, item, low, base, high, unit, COMPUTED, "", ""
