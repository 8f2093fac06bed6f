"""The facts on a recommendation card as a form: what was understood, what is still open, and the way to the advisor.

Contract: `render_form(result, form)` takes the contract's recommendation object and gives HTML in which every text is
escaped; without the fields of `Advisor.list_fields()` it is empty. The controls carry what they change. It does not
know what becomes of a change.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tutor.frontends.web_facts import render_fact
from tutor.frontends.web_fields import write_edit

MOST_OPEN = 3  # questions on a card; the advisor's tab has all of them


@dataclass(frozen=True, slots=True)
class Form:
    """What makes a card's facts editable: the entries of `Advisor.list_fields()` and the last wrong entry."""

    fields: Sequence[Mapping[str, Any]] = ()
    trouble: Mapping[str, str] = field(default_factory=dict)


def render_form(result: Mapping[str, Any], form: Form) -> str:
    """The facts with a control each, and what is still open; every change gives the advice anew."""
    entries = {str(entry["name"]): entry for entry in form.fields}
    profile = {name: fact for name, fact in (result.get("profile") or {}).items() if name in entries}
    wrong = form.trouble.get("field")
    told = [name for name, fact in profile.items() if fact.get("from") != "default" or name == wrong]
    asked = [
        {**entries[name], "label": gap.get("question", "")}
        for gap in result.get("missing") or []
        if (name := str(gap.get("field"))) in entries and name not in told
    ]
    known = "".join(render_fact(entries[name], profile[name], form.trouble, "card") for name in told)
    open_ones = "".join(render_fact(entry, None, form.trouble, "card") for entry in asked[:MOST_OPEN])
    further = _render_further(profile) if profile else ""
    hint = '<p class="hint">Change a fact and the advice follows at once, without a model.</p>'
    return "".join(
        [
            _render_block("What I understood", f'<div class="facts">{known}</div>{hint}' if known else ""),
            _render_block("Still to find out", f'<div class="facts questions">{open_ones}</div>' if open_ones else ""),
            further,
        ]
    )


def _render_further(profile: Mapping[str, Any]) -> str:
    """The way to the advisor's tab, with these facts."""
    told = {name: fact for name, fact in profile.items() if fact.get("from") != "default"}
    edit = write_edit({"do": "take", "profile": told})
    return (
        f'<p class="further"><button type="button" class="link" data-go="advisor" {edit}>'
        "Open this case in the Advisor</button></p>"
    )


def _render_block(title: str, body: str) -> str:
    return f'<div class="advice-part"><span class="advice-title">{title}</span>{body}</div>' if body else ""
