"""The calculator's result as HTML: summary, lines over the months, what matters most, break-evens, and the exports.

Contract: `render_results(ledger)` takes a ledger of `web_ledger`. Amounts are the
calculator's, shown without cents where they are large; every chart has its table. Text is escaped. It compares
nothing itself: order, crossings and shares come with the result.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from tutor.frontends.web_card import name_approach
from tutor.frontends.web_charts import Bar, Series, draw_lines, draw_tornado
from tutor.frontends.web_fields import escape, render_fold, render_select, render_table, write_edit
from tutor.frontends.web_figures import spell
from tutor.frontends.web_ledger import Ledger

MATTERING = 3
WIDE, PHONE = 720, 330
SUMMARY = (
    *("Approach", "Once", "A month", "Net benefit (low to high)", "Present value", "Return", "Pays back"),
    "Sampled: P50 (P10 to P90)",
)
Names = Mapping[str, str]


def render_results(ledger: Ledger) -> str:
    """Draws the result."""
    result = ledger["result"]
    called = {approach: name_approach(approach) for approach in result["approaches"]}
    parts = [
        _render_headline(result, called),
        _render_summary(result, called),
        _render_lines(result, called),
        _render_tornado(result, called, ledger["focus"]),
        _render_break_evens(result, called),
        _render_exports(ledger["token"]),
    ]
    return f'<div class="results">{"".join(parts)}</div>'


def announce_costs(ledger: Ledger) -> str:
    """The result in one sentence, for those who hear the page."""
    result = ledger["result"]
    best = result["comparison"][0]
    net = show_money(result["approaches"][best]["net_benefit"]["base"])
    return (
        ledger["trouble"].get("message") or f"Highest net benefit: {name_approach(best)}, {net} {result['currency']}."
    )


def show_money(value: Any) -> str:
    """An amount without cents where it is large; a dash where there is none."""
    if not isinstance(value, int | float):
        return "–"
    shown = f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:,.2f}"
    return shown.replace("-", "−")


def _render_headline(result: Mapping[str, Any], names: Names) -> str:
    best = result["comparison"][0]
    row = result["approaches"][best]
    net, unit = row["net_benefit"], escape(result["currency"])
    rest = ""
    if not row["total_benefit"]["high"]:
        rest = '<p class="hint">No benefits are entered yet, so this is the cheapest way and not yet the best one.</p>'
    share = result["simulation"][best].get("best_share")
    often = (
        f" It comes first in {share:.0%} of the sampled cases."
        if isinstance(share, int | float) and len(names) > 1
        else ""
    )
    title = f"Highest net benefit over {result['horizon_months']} months"
    reach = f"From {show_money(net['low'])} in the worst case to {show_money(net['high'])} in the best."
    return (
        f'<div class="headline"><span class="advice-title">{title}</span>'
        f"<strong>{escape(names[best])}: {show_money(net['base'])} {unit}</strong><p>{reach}{often}</p>{rest}</div>"
    )


def _render_summary(result: Mapping[str, Any], names: Names) -> str:
    rows = []
    for approach in result["comparison"]:
        row, sample = result["approaches"][approach], result["simulation"][approach]
        roi, payback = row["roi"]["base"], row["payback_month"]["base"]
        rows.append(
            [
                escape(names[approach]) + _tell_budget(row.get("budget") or {}),
                *(show_money(row[part]["total"]["base"]) for part in ("once", "monthly")),
                _show_range(row["net_benefit"]["base"], row["net_benefit"]["low"], row["net_benefit"]["high"]),
                show_money(row["npv"]["base"]),
                "–" if roi is None else f"{roi:.0%}".replace("-", "−"),
                "never" if payback is None else f"month {payback:,}",
                _show_range(sample["p50"], sample["p10"], sample["p90"]),
            ]
        )
    notes = (
        f"Amounts in {result['currency']}, base figures unless said otherwise. P10, P50 and P90: a tenth, half and "
        f"nine tenths of {result['simulation']['samples']:,} sampled cases bring less net benefit than this."
    )
    table = render_table(SUMMARY, rows, "Summary of costs and benefits")
    return f'<section class="summary"><h3>Summary</h3>{table}<p class="soft">{escape(notes)}</p></section>'


def _show_range(middle: Any, low: Any, high: Any) -> str:
    return f"<b>{show_money(middle)}</b><small>{show_money(low)} to {show_money(high)}</small>"


def _tell_budget(budget: Mapping[str, Any]) -> str:
    """A word where a budget may not pay for it."""
    parts = {"once": "one-off", "monthly": "monthly"}
    told = "; ".join(
        f"{word} budget enough: {budget[part]}" for part, word in parts.items() if budget.get(part) not in (None, "yes")
    )
    return f'<small class="over">{escape(told)}</small>' if told else ""


def _render_lines(result: Mapping[str, Any], names: Names) -> str:
    series = [
        Series(names[approach], row["cumulative"], number % 10)
        for number, (approach, row) in enumerate(result["approaches"].items())
    ]
    marks, told = _find_crossings(result, names)
    unit = result["currency"]
    wide, narrow = (draw_lines(series, marks, width, unit) for width in (WIDE, PHONE))
    legend = "".join(f'<li class="c{line.colour}">{escape(line.name)}</li>' for line in series)
    crossings = "".join(f"<li>{escape(text)}</li>" for text in told)
    months = range(result["horizon_months"] + 1)
    rows = [[str(month), *(show_money(line.values[month]) for line in series)] for month in months]
    table = render_table(["Month", *(line.name for line in series)], rows, "Cumulative net benefit by month")
    return (
        f'<section><h3>Cumulative net benefit</h3><div class="for-wide">{wide}</div><div class="for-phone">{narrow}'
        f'<ul class="keys">{legend}</ul></div><ul class="crossings">{crossings or "<li>No two lines cross.</li>"}</ul>'
        f"{render_fold('lines-table', 'The same as a table', table)}</section>"
    )


def _find_crossings(result: Mapping[str, Any], names: Names) -> tuple[dict[int, str], list[str]]:
    """The months in which one approach's net benefit overtakes another's, and those sentences."""
    marks: dict[int, str] = {}
    told = []
    for crossing in result["crossovers"]:
        net = crossing.get("net") or {}
        month, ahead = net.get("month"), str(net.get("ahead_after"))
        if month is not None and ahead in names:
            other = next(name for name in crossing["between"] if name != ahead)
            words = f"From month {month} on, {names[ahead]} is ahead of {names[other]}."
            marks[int(month)] = f"{marks[month]} {words}" if month in marks else words
            told.append(words)
    return marks, told


def _render_tornado(result: Mapping[str, Any], names: Names, focus: str) -> str:
    bars = [Bar(spell(row["figure"]), row["low"], row["high"]) for row in result["tornado"][focus][:MATTERING]]
    base, unit = result["approaches"][focus]["net_benefit"]["base"], result["currency"]
    choice = render_select("focus", write_edit({"do": "focus"}), list(names.items()), focus, "")
    wide, narrow = (draw_tornado(bars, base, width, unit) for width in (WIDE, PHONE))
    rows = [
        [escape(bar.name), show_money(bar.low), show_money(bar.high), show_money(abs(bar.high - bar.low))]
        for bar in bars
    ]
    table = render_table(["Figure", "At its low end", "At its high end", "Swing"], rows, "What matters most")
    return (
        f'<section><h3><label for="focus">What matters most for</label> {choice}</h3>'
        f'<div class="for-wide">{wide}</div><div class="for-phone">{narrow}</div>'
        f"{render_fold('tornado-table', 'The same as a table', table)}</section>"
    )


def _render_break_evens(result: Mapping[str, Any], names: Names) -> str:
    rows: list[Sequence[str]] = []
    never = []
    for entry in result["break_even"]:
        first, second = (names.get(name, name) for name in entry["between"])
        if entry["requests_per_month"] is None:
            never.append(f"{first} and {second}")
        else:
            above = names.get(entry["cheaper_above"], "")
            rows.append([escape(f"{first} and {second}"), f"{entry['requests_per_month']:,}", escape(above)])
    table = render_table(["Between", "Requests a month", "Cheaper above"], rows, "Break-even traffic") if rows else ""
    rest = (
        render_fold("never-table", f"Never the same ({len(never)})", f"<p>{escape('; '.join(never))}</p>")
        if never
        else ""
    )
    return f"<section><h3>Break-even traffic</h3>{table}{rest}</section>" if table or rest else ""


def _render_exports(token: str) -> str:
    kept = f'data-token="{escape(token)}"'
    buttons = "".join(
        f'<button type="button" class="quiet" data-export="{kind}" {kept}>Download {title}</button>'
        for kind, title in (("csv", "CSV"), ("markdown", "Markdown"))
    )
    link = f'<button type="button" class="quiet" data-copy="{escape(token)}">Copy the link</button>'
    return f'<p class="tools exports">{buttons}{link}<span class="copied" role="status"></span></p>'
