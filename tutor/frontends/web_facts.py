"""The facts of a case as a form: what was read, with the words it was read from, and what is not known yet.

Contract: `render_facts(fields, profile, trouble)` takes the entries of `Advisor.list_fields()`, a profile in the
contract's spelling and the last wrong entry, and gives one block of HTML. Known facts stand on top, each with its
words and a way to forget it; the others are folded below their group. `render_fact` draws one of them, for the card in
the chat too. It does not know the engine.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from tutor.frontends.web_fields import escape, render_button, render_field, render_fold, render_trouble

ORIGINS = {"form": "set by you", "default": "assumed"}


def render_facts(
    fields: Sequence[Mapping[str, Any]], profile: Mapping[str, Mapping[str, Any]], trouble: Mapping[str, str]
) -> str:
    """Draws the form; `trouble` is {"field", "value", "message"} of an entry that was refused, or empty."""
    known = [entry for entry in fields if entry["name"] in profile]
    if known:
        rows = "".join(render_fact(entry, profile[entry["name"]], trouble) for entry in known)
        head = f'<h3>What is known <span class="count">{len(known)}</span></h3>'
        clear = render_button("Start a new case", {"do": "clear"})
        top = f'<section class="known">{head}<div class="facts">{rows}</div>{clear}</section>'
    else:
        hint = "Describe your case above, or fill in what you know below. Every entry gives the advice anew."
        top = f'<section class="known"><h3>What is known</h3><p class="soft">{hint}</p></section>'
    groups = "".join(
        _render_group(identity, list(entries), profile, trouble)
        for identity, entries in groupby(fields, key=lambda entry: (entry["group"]["id"], entry["group"]["name"]))
    )
    return f'<div class="entries">{top}<section class="open"><h3>What is not known yet</h3>{groups}</section></div>'


def _render_group(
    group: tuple[str, str], entries: Sequence[Mapping[str, Any]], profile: Mapping[str, Any], trouble: Mapping[str, str]
) -> str:
    unknown = [entry for entry in entries if entry["name"] not in profile]
    rows = "".join(render_fact(entry, None, trouble) for entry in unknown)
    return (
        render_fold(f"group-{group[0]}", f"{group[1]} ({len(unknown)})", f'<div class="facts">{rows}</div>')
        if rows
        else ""
    )


def render_fact(
    entry: Mapping[str, Any], fact: Mapping[str, Any] | None, trouble: Mapping[str, str], prefix: str = "fact"
) -> str:
    """One fact with its control, the words it came from and a way to forget it; None for one that is not known."""
    name, label = str(entry["name"]), str(entry["label"])
    wrong = trouble.get("field") == name
    value = trouble.get("value") if wrong and entry["kind"] not in ("choice", "flag") else fact and fact.get("value")
    message = render_trouble(trouble["message"]) if wrong else ""
    tail = ""
    if fact is not None:
        origin = str(fact.get("from", ""))
        words = ORIGINS.get(origin) or f"“{origin}”"
        forget = render_button("×", {"do": "forget", "field": name}, "forget", f"Forget: {label}")
        tail = f'<span class="origin">{escape(words)}</span>{forget}'
    return (
        f'<div class="fact{" wrong" if wrong else ""}" data-field="{escape(name)}">'
        f'<label for="{prefix}-{escape(name)}">{escape(label)}</label>'
        f'<span class="entry">{render_field(entry, value, prefix)}</span>{tail}{message}</div>'
    )
