"""The calculator's result as a report for people, in Markdown.

Contract: `write_report(result, names)` returns headings, tables and short sentences over what `calculate_costs`
returned: a summary, where approaches change places, what matters most, the figures with dates and sources, and what
is still to be filled in. Every number comes from the result. It does not judge which approach to take.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from tutor.advice.money import PLACES

BARS = 3
DASH = "–"
WHOLE = Decimal(1)


def write_report(result: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """Return the report; an approach without a name is called by its id."""
    called = {approach: names.get(approach, approach.replace("_", " ")) for approach in result["approaches"]}
    parts = (
        _write_opening(result),
        _write_summary(result, called),
        _write_places(result, called),
        _write_swings(result, called),
        _write_figures(result, called),
        _write_notes(result),
    )
    return "\n\n".join(parts) + "\n"


def _write_opening(result: Mapping[str, Any]) -> str:
    low, base, high = (result["requests"][place] for place in PLACES)
    traffic = f"{base:,}" if low == high else f"{base:,} (from {low:,} to {high:,})"
    return (
        "# Costs and benefits\n\n"
        f"{traffic} requests per month over {result['horizon_months']} months. "
        f"Amounts in {result['currency']}, shown without cents; the CSV file has them. "
        "Low to high: from the worst case to the best for a net benefit, from cheap to dear for a cost."
    )


def _write_summary(result: Mapping[str, Any], called: Mapping[str, str]) -> str:
    """Return one row per approach, the highest net benefit first."""
    rows = []
    for approach in result["comparison"]:
        part, sample = result["approaches"][approach], result["simulation"][approach]
        rows.append(
            [
                called[approach],
                _show(part["once"]["total"]["base"]),
                _show(part["monthly"]["total"]["base"]),
                _show(part["benefits_monthly"]["total"]["base"]),
                " / ".join(_show(part["net_benefit"][place]) for place in PLACES),
                _show(part["npv"]["base"]),
                DASH if part["roi"]["base"] is None else f"{part['roi']['base']:,.2f}",
                _show(part["payback_month"]["base"]),
                " / ".join(_show(sample[name]) for name in ("p10", "p50", "p90")),
            ]
        )
    heads = ("Approach", "Once", "Per month", "Brings per month", "Net benefit low / base / high")
    return "## Summary\n\n" + _write_table((*heads, "NPV", "ROI", "Payback month", "P10 / P50 / P90"), rows)


def _write_places(result: Mapping[str, Any], called: Mapping[str, str]) -> str:
    """Return where two approaches change places, by traffic and by time."""
    rows = []
    for by_traffic, by_time in zip(result["break_even"], result["crossovers"], strict=True):
        first, second = by_traffic["between"]
        traffic, month = by_traffic["requests_per_month"], by_time["month"]
        rows.append(
            [
                f"{called[first]} and {called[second]}",
                f"{traffic:,}: then {called[by_traffic['cheaper_above']]}" if traffic else "never",
                f"{month}: then {called[by_time['cheaper_after']]}" if month else "not within the horizon",
            ]
        )
    heads = ("Pair", "Requests per month from which one is cheaper", "Month from which one has cost less")
    body = _write_table(heads, rows) if rows else "Only one approach was calculated."
    return f"## Where the cheaper one changes\n\n{body}"


def _write_swings(result: Mapping[str, Any], called: Mapping[str, str]) -> str:
    """Return the three figures that move each net benefit most."""
    rows = [
        [called[approach], _name(bar["figure"]), _show(bar["low"]), _show(bar["high"]), _show(bar["swing"])]
        for approach in result["comparison"]
        for bar in result["tornado"][approach][:BARS]
    ]
    heads = ("Approach", "Figure", "Net benefit at its low", "Net benefit at its high", "Swing")
    body = _write_table(heads, rows) if rows else "Every figure was given as one number, so nothing can swing."
    return f"## What matters most\n\n{body}"


def _write_figures(result: Mapping[str, Any], called: Mapping[str, str]) -> str:
    """Return the figures used: one row for approaches that share a figure, none for what counts for nothing."""
    shared: dict[tuple[str, ...], list[str]] = {}
    for approach, figures in result["figures"].items():
        for name, figure in figures.items():
            if figure["high"] != 0:
                shared.setdefault(_describe_figure(name, figure), []).append(called[approach])
    rows = [
        ["all" if len(users) == len(called) else ", ".join(users), *described] for described, users in shared.items()
    ]
    heads = ("Approach", "Figure", "Low / base / high", "Unit", "From", "Date", "Sources")
    return "## Figures, dates and sources\n\n" + _write_table(heads, rows)


def _describe_figure(name: str, figure: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the cells of a figure, the approach left out."""
    origin = "yours" if figure["from"] == "form" else "assumption" if figure["assumed"] else "published"
    values = " / ".join(_trim(figure[place]) for place in PLACES)
    references = ", ".join(figure.get("references", ())) or DASH
    return _name(name), values, figure["unit"], origin, figure.get("date", DASH), references


def _write_notes(result: Mapping[str, Any]) -> str:
    sample = result["simulation"]
    rate = f"{_trim(result['discount_rate_percent'])}% a year"
    lines = [
        f"Money: {result['rounding']}.",
        f"NPV: {rate}{' (an assumption)' if result['discount_rate_assumed'] else ''}; {result['discounting']}.",
        f"P10, P50, P90: {sample['samples']:,} samples, {sample['distribution']} distribution, seed {sample['seed']}.",
    ]
    if result["currency"] != result["default_currency"]:
        lines.append(f"Defaults are in {result['default_currency']} and were not converted to {result['currency']}.")
    if len(result["approaches"]) > 1 and not result["benefits_differ"]:
        lines.append("Every approach was given the same benefits, so the ranking is one of costs alone.")
    if result["to_fill"]:
        lines.append(f"Not filled in yet: {', '.join(map(_name, result['to_fill']))}.")
    return "## Notes\n\n" + "\n".join(f"- {line}" for line in lines)


def _write_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(map(_escape, line))} |" for line in lines)


def _escape(cell: str) -> str:
    """Return a cell that neither ends the cell nor becomes markup."""
    return cell.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def _name(figure: str) -> str:
    return figure.replace("_", " ")


def _show(amount: float | None) -> str:
    """Return an amount without cents, rounded half up, or a dash."""
    if amount is None:
        return DASH
    return f"{Decimal(str(amount)).quantize(WHOLE, rounding=ROUND_HALF_UP) + 0:,}"


def _trim(number: float) -> str:
    """Return a number with thousands separators and no needless decimals."""
    exact = Decimal(str(number))
    return f"{exact:,f}".rstrip("0").rstrip(".") if exact % 1 else f"{exact:,.0f}"
