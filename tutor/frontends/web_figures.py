"""The calculator's inputs as a form: settings, approaches, benefits, and every figure with its date and source.

Contract: `render_inputs(ledger, names)` takes a ledger of `web_ledger` and the approaches' names and gives one block of
HTML in which every text is escaped. A figure is edited as low, base and high; what stands for all approaches comes
first, what differs by approach is folded below it. It does not know what the figures come to.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from tutor.frontends.web_advice import name_reference
from tutor.frontends.web_fields import (
    escape,
    render_button,
    render_entry,
    render_fold,
    render_number,
    render_trouble,
    render_unit,
    show_number,
    write_edit,
)
from tutor.frontends.web_ledger import ALL, PLACES, Ledger

SETTINGS = (
    ("requests_per_month", "Requests a month", ""),
    ("horizon_months", "Months looked at", "months"),
    ("currency", "Currency label", ""),
    ("discount_rate_percent", "Discount rate", "% a year"),
    ("budget_once", "Budget once (optional)", ""),
    ("budget_monthly", "Budget a month (optional)", ""),
)
GROUPS = (
    ("benefits", "Benefits"),
    ("tokens", "Tokens and prices"),
    ("once", "One-off work"),
    ("monthly", "Every month"),
)
# What can be slid: the ends, and whether the steps are by powers of ten (in hundredths of a power).
SLIDES = {
    "requests_per_month": (100, 700, True),
    "horizon_months": (1, 60, False),
    "discount_rate_percent": (0, 30, False),
}
SAMPLING = (("samples", "Sampled cases", ""), ("seed", "Start of the sampling", ""))


def render_inputs(ledger: Ledger, names: Mapping[str, str]) -> str:
    """Draws the form."""
    trouble = ledger["trouble"]
    known = {name for name, *_ in (*SETTINGS, *SAMPLING)}
    key = trouble.get("key", "")
    beside_its_field = key in known or "." in key or key.startswith("train-")
    general = "" if beside_its_field else render_trouble(trouble.get("message", ""))
    settings = "".join(_render_setting(ledger, *setting) for setting in SETTINGS)
    parts = [
        f'<div class="settings">{settings}</div>',
        _render_approaches(ledger, names),
        _render_shared(ledger),
        _render_each(ledger, names),
        render_fold("fold-sampling", "Sampling", f'<div class="settings">{_render_sampling(ledger)}</div>'),
        f'<p class="tools">{render_button("Back to the defaults", {"do": "reset"})}</p>',
    ]
    return f'<div class="entries">{general}{"".join(parts)}</div>'


def _render_sampling(ledger: Ledger) -> str:
    return "".join(_render_setting(ledger, *setting) for setting in SAMPLING)


def _render_setting(ledger: Ledger, name: str, label: str, unit: str) -> str:
    value = ledger["drafts"].get(name, _find_setting(ledger, name))
    wrong = ledger["trouble"] if ledger["trouble"].get("key") == name else {}
    field = render_number(f"set-{name}", write_edit({"do": "setting", "name": name}), show_number(value))
    slide = _render_slide(name, label, value) if name in SLIDES else ""
    return render_entry(
        f"set-{name}", label, field + render_unit(unit), slide + render_trouble(wrong.get("message", ""))
    )


def _render_slide(name: str, label: str, value: Any) -> str:
    """A slider beside a setting's field; `panels.js` turns its place into the value."""
    low, high, by_powers = SLIDES[name]
    number = value if isinstance(value, int | float) else 0
    place = round(100 * math.log10(max(number, 1))) if by_powers else round(number)
    edit = write_edit({"do": "setting", "name": name})
    return (
        f'<input type="range" id="slide-{name}" min="{low}" max="{high}" value="{min(max(place, low), high)}" '
        f'data-live data-shown="set-{name}"{" data-powers" if by_powers else ""} {edit} '
        f'aria-label="{escape(label)}" aria-valuetext="{escape(show_number(value))}">'
    )


def _find_setting(ledger: Ledger, name: str) -> Any:
    """A setting as it was entered, or as the calculation took it; a range shows its base."""
    simulation = ledger["result"]["simulation"]
    value = ledger["inputs"].get(
        name, ledger["result"].get(name, simulation.get(name) if name in ("samples", "seed") else None)
    )
    return value.get("base") if isinstance(value, Mapping) else value


def _render_approaches(ledger: Ledger, names: Mapping[str, str]) -> str:
    chosen = ledger["inputs"]["approaches"]
    boxes = "".join(
        f'<label class="choice"><input type="checkbox" id="take-{escape(name)}"{" checked" if name in chosen else ""} '
        f"{write_edit({'do': 'approach', 'approach': name})}> {escape(title)}</label>"
        for name, title in names.items()
    )
    return f'<fieldset class="approaches"><legend>Approaches to compare</legend>{boxes}</fieldset>'


def _render_shared(ledger: Ledger) -> str:
    """The figures that are the same for all chosen approaches; those that differ say so."""
    figures: Mapping[str, Mapping[str, Any]] = ledger["result"]["figures"]
    first, *others = figures.values()
    parts = ""
    for group, title in GROUPS:
        rows = ""
        for name, row in first.items():
            if row.get("group") == group:
                same = all(_is_same(row, other.get(name, {})) for other in others)
                rows += _render_row(ledger, ALL, name, row if same else {**row, **dict.fromkeys(PLACES)})
        hint = '<p class="soft">Only you know these. Without them a net benefit is only the cost with a minus sign.</p>'
        body = (hint if group == "benefits" else "") + _render_rows(rows)
        parts += (
            render_fold(f"shared-{group}", f"{title}, for all approaches", body, group == "benefits") if rows else ""
        )
    return parts


def _is_same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return all(one.get(place) == other.get(place) for place in PLACES)


def _render_each(ledger: Ledger, names: Mapping[str, str]) -> str:
    parts = ""
    for approach, figures in ledger["result"]["figures"].items():
        shown = figures.items() if approach in ledger["opened"] else ()  # hundreds of fields that few people open
        rows = "".join(_render_row(ledger, approach, name, row) for name, row in shown if row.get("group"))
        title = f"All figures of {names.get(approach, approach)}"
        wanted = {} if approach in ledger["opened"] else {"do": "open", "approach": approach}
        parts += render_fold(f"figures-{approach}", title, _render_rows(rows), wanted=wanted)
    return parts


def _render_rows(rows: str) -> str:
    heads = "".join(f"<span>{head}</span>" for head in ("Figure", "Low", "Base", "High"))
    return f'<div class="figures"><div class="heads" aria-hidden="true">{heads}</div>{rows}</div>'


def _render_row(ledger: Ledger, approach: str, name: str, row: Mapping[str, Any]) -> str:
    key = f"{approach}.{name}"
    shown = {**row, **ledger["drafts"].get(key, {})}
    wrong = ledger["trouble"].get("message", "") if ledger["trouble"].get("key") == key else ""
    title = spell(name)
    fields = "".join(
        render_number(
            f"figure-{key}-{place}",
            write_edit({"do": "figure", "approach": approach, "name": name, "place": place}),
            show_number(shown[place]),
            "differs" if row["base"] is None else "",
            f"{title}, {place}",
        )
        for place in PLACES
    )
    told = _tell_origin(row, name in ledger["result"]["to_fill"])
    named = f'<span class="title">{escape(title)} <small>{escape(row["unit"])}</small></span>'
    state = "figure wrong" if wrong else "figure"
    return f'<div class="{state}">{named}{fields}<small class="origin">{told}</small>{render_trouble(wrong)}</div>'


def _tell_origin(row: Mapping[str, Any], is_open: bool) -> str:
    """Where a figure comes from: entered here, a dated source, or an assumption of this course."""
    if row["base"] is None:
        return "differs by approach, see below"
    if row.get("from") != "default":
        return "<b>entered by you</b>"
    if is_open and not row["high"]:
        return "yours to fill in"
    sources = ", ".join(_list_sources(row.get("references") or []))
    assumed = "partly our assumption" if sources else "our assumption"
    return ", ".join(
        part for part in (escape(sources), assumed if row.get("assumed") else "", escape(row.get("date", ""))) if part
    )


def _list_sources(references: Sequence[Any]) -> list[str]:
    return list(dict.fromkeys(name_reference(key) for key in references))


def spell(name: str) -> str:
    """A figure's id as people read it."""
    text = name.replace("_", " ")
    return text[:1].upper() + text[1:]
