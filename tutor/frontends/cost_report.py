"""The calculator's result as a report on a terminal.

Contract: pure functions of the calculator's JSON data; every amount is shown as it came, from 100 up without cents.
With many approaches the pairs and the reasons are told for the best few only, and the report says so. Nothing is
calculated here.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from tutor.frontends.cards import name_approach
from tutor.frontends.text_tables import draw_table

FEW = 4  # approaches whose pairs and reasons are told; the data has them all
BARS = 3
NO_CENTS = 100
FIGURES = frozenset(
    {
        *("Once", "A month", "Total", "At least", "At most", "Net benefit", "Worst", "Best", "ROI", "Pays back"),
        *("NPV", "P10", "P50", "P90", "Best of all"),
    }
)


def describe_costs(result: Mapping[str, Any], width: int = 0) -> list[str]:
    """The whole report, its tables fitting `width`."""
    best = list(result["comparison"])
    rest = len(best) > FEW
    lines = [*_describe_frame(result), "", *_list_costs(result, width), "", *_list_outcomes(result, width)]
    lines += ["", *_list_futures(result, width)]
    lines += ["", "What it is made of (base figures):", *_list_items(result)]
    lines += _list_pairs(result, best[:FEW])
    lines += ["", "What moves the net benefit most, from the low to the high value of one figure:"]
    lines += [line for name in best[:FEW] for line in _list_bars(result["tornado"][name], name_approach(name))]
    if rest:
        lines += ["", f"Pairs and figures are told for the best {FEW}; --json and --export have all."]
    return [*lines, *_list_open(result)]


def describe_training(result: Mapping[str, Any], width: int = 0) -> list[str]:
    """The training estimate: memory and the cards it fits on, computing, money, and what to beware of."""
    run, memory, currency = result["input"], result["memory_gb"], result["currency"]
    passes = f", {run['passes']} passes" if run["passes"] > 1 else ""
    lines = [
        f"{result['method_name']}: {run['parameters_billion']:g} billion parameters, {run['tokens']:,} tokens{passes}, "
        f"{run['sequence']} sequences",
        "",
        f"GPU memory: plan {result['plan_gb']:g} GB ({memory['low']:g} to {memory['high']:g} GB; "
        f"published estimate {result['published_gb']['gb']:g} GB)",
        *draw_table([_describe_card(card) for card in result["cards"]], width, {"Card", "Cards needed"}),
        "",
        f"Computing: {result['flop']:.2g} operations, {result['gpu_hours']:,} H100 hours, {result['days']:,} days",
        f"Rented by the hour: {_show_span(result['cost'])} {currency} for one clean run, "
        f"{_show_span(result['cost_with_development'])} with the trials around it",
        f"As a managed service: {_show_span(result['managed_cost'])} {currency}",
        "",
    ]
    measured = [f"- measured: {row['gb']:g} GB at {row['parameters_billion']:g} billion" for row in result["measured"]]
    warnings = [f"- {warning['text']} ({warning['date']})" for warning in result["warnings"]]
    return [*lines, *measured, *warnings]


def _describe_card(card: Mapping[str, Any]) -> dict[str, str]:
    return {"Card": f"{card['gb']} GB", "Fits": card["fits"], "Cards needed": str(card["cards"])}


def _show_span(span: Mapping[str, float]) -> str:
    """A figure with its range, the range left out where there is none."""
    base = _show(span["base"])
    return base if span["low"] == span["high"] else f"{base} ({_show(span['low'])} to {_show(span['high'])})"


def _describe_frame(result: Mapping[str, Any]) -> list[str]:
    """Over how long, for how much traffic, in which money."""
    lines = [
        f"Costs and benefits over {result['horizon_months']} months, {result['requests_per_month']:,} requests "
        f"a month, in {result['currency']}; {result['rounding']}."
    ]
    if "discount_rate_percent" in result:
        assumed = ", assumed" if result.get("discount_rate_assumed") else ""
        lines.append(f"NPV: {result['discount_rate_percent']:g}% a year{assumed}.")
    if "simulation" in result:
        drawn = result["simulation"]
        lines.append(f"P10, P50, P90: {drawn['samples']:,} sampled futures, seed {drawn['seed']}.")
    return lines


def _list_costs(result: Mapping[str, Any], width: int) -> list[str]:
    rows = []
    for name in result["comparison"]:
        row = result["approaches"][name]
        total = row["total_cost"]
        rows.append(
            {
                "Costs": name_approach(name),
                "Once": _show(row["once"]["total"]["base"]),
                "A month": _show(row["monthly"]["total"]["base"]),
                "Total": _show(total["base"]),
                "At least": _show(total["low"]),
                "At most": _show(total["high"]),
                **_show_budget(row.get("budget") or {}),
            }
        )
    return draw_table(rows, width, FIGURES)


def _show_budget(budget: Mapping[str, Any]) -> dict[str, str]:
    """Whether the costs stay within the budgets that were given; no column where none was."""
    told = {"once": budget.get("once"), "a month": budget.get("monthly")}
    words = ", ".join(f"{part}: {word}" for part, word in told.items() if word)
    return {"In budget": words} if words else {}


def _list_outcomes(result: Mapping[str, Any], width: int) -> list[str]:
    rows = []
    for name in result["comparison"]:
        row = result["approaches"][name]
        net, month = row["net_benefit"], row["payback_month"]["base"]
        rows.append(
            {
                "Outcome": name_approach(name),
                "Net benefit": _show(net["base"]),
                "Worst": _show(net["low"]),
                "Best": _show(net["high"]),
                "ROI": "–" if row["roi"]["base"] is None else f"{row['roi']['base']:,.2f}",
                "Pays back": "never" if month is None else f"month {month}",
            }
        )
    return draw_table(rows, width, FIGURES)


def _list_futures(result: Mapping[str, Any], width: int) -> list[str]:
    rows = []
    for name in result["comparison"]:
        drawn = result["simulation"][name]
        shares = {"Best of all": f"{drawn['best_share']:.0%}"} if "best_share" in drawn else {}
        rows.append(
            {
                "Discounted, sampled": name_approach(name),
                "NPV": _show(result["approaches"][name]["npv"]["base"]),
                **{label.upper(): _show(drawn[label]) for label in ("p10", "p50", "p90")},
                **shares,
            }
        )
    return draw_table(rows, width, FIGURES)


def _list_items(result: Mapping[str, Any]) -> list[str]:
    """The items behind the totals; what is nothing is left out."""
    lines = []
    for name in result["comparison"]:
        row = result["approaches"][name]
        parts = [("once", row["once"]), ("a month", row["monthly"]), ("brings a month", row["benefits_monthly"])]
        told = [f"{title}: {items}" for title, part in parts if (items := _join_items(part))]
        lines.append(f"- {name_approach(name)}: {'; '.join(told) or 'nothing'}")
    return lines


def _join_items(items: Mapping[str, Mapping[str, float]]) -> str:
    shown = [(item.replace("_", " "), span["base"]) for item, span in items.items() if item != "total"]
    return ", ".join(f"{item} {_show(amount)}" for item, amount in shown if amount)


def _list_pairs(result: Mapping[str, Any], few: Sequence[str]) -> list[str]:
    """Where two approaches change places, by traffic and by time."""
    traffic = [
        f"- from {pair['requests_per_month']:,} requests a month, {name_approach(pair['cheaper_above'])} costs "
        f"no more than {_name_other(pair, 'cheaper_above')}"
        for pair in result["break_even"]
        if pair["requests_per_month"] is not None and set(pair["between"]) <= set(few)
    ]
    months = [
        f"- by month {pair['month']}, {name_approach(pair['cheaper_after'])} has cost no more than "
        f"{_name_other(pair, 'cheaper_after')}"
        for pair in result["crossovers"]
        if pair["month"] is not None and set(pair["between"]) <= set(few)
    ]
    lines = ["", "Where they change places:", *traffic, *months]
    return lines if traffic or months else ["", "No two of them change places, at any traffic or within the horizon."]


def _name_other(pair: Mapping[str, Any], winner: str) -> str:
    return name_approach(next(name for name in pair["between"] if name != pair[winner]))


def _list_bars(bars: Sequence[Mapping[str, Any]], name: str) -> list[str]:
    told = ", ".join(
        f"{bar['figure'].replace('_', ' ')} ({_show(bar['low'])} to {_show(bar['high'])})" for bar in bars[:BARS]
    )
    return [f"- {name}: {told}"] if told else []


def _list_open(result: Mapping[str, Any]) -> list[str]:
    """What only the person can fill in."""
    named = ", ".join(name.replace("_", " ") for name in result["to_fill"])
    return ["", f"Only you can fill these in, and they stand at their defaults: {named}."] if named else []


def _show(amount: float) -> str:
    return f"{amount:,.0f}" if abs(amount) >= NO_CENTS else f"{amount:,.2f}".removesuffix(".00")
