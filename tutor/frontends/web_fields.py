"""Controls and small marks that the page's tabs share, as HTML.

Contract: pure functions to HTML in which every text is escaped. A control carries in `data-edit` what it changes, as
JSON; `panels.js` sends it with the value that was entered. `render_field` draws one fact of a case from its entry in
`Advisor.list_fields()`. It does not know what becomes of an edit.
"""

import html
import json
from collections.abc import Mapping, Sequence
from typing import Any

UNKNOWN = "not known"


def escape(value: Any) -> str:
    """Any value as text that is safe in HTML, in attributes too."""
    return html.escape(str(value), quote=True)


def write_edit(edit: Mapping[str, Any]) -> str:
    """The attribute that says what a control changes."""
    return f'data-edit="{escape(json.dumps(edit, ensure_ascii=False))}"'


def render_button(text: str, edit: Mapping[str, Any], kind: str = "quiet", label: str = "") -> str:
    """A button; `label` says more where the text alone would not do."""
    named = f' aria-label="{escape(label)}"' if label else ""
    return f'<button type="button" class="{kind}" {write_edit(edit)}{named}>{escape(text)}</button>'


def render_field(entry: Mapping[str, Any], value: Any, prefix: str) -> str:
    """The control of one fact, `<prefix>-<name>` its id; None for a value that is not known."""
    name = str(entry["name"])
    identity, edit = f"{prefix}-{name}", write_edit({"do": "fact", "field": name})
    if entry["kind"] == "choice":
        choices = [(choice["value"], choice["label"]) for choice in entry["choices"]]
        return render_select(identity, edit, choices, str(value) if value is not None else "")
    if entry["kind"] == "flag":
        said = "" if value is None else "yes" if value else "no"
        return render_select(identity, edit, [("yes", "yes"), ("no", "no")], said)
    return render_number(identity, edit, show_number(value), UNKNOWN) + render_unit(str(entry["unit"]))


def render_select(
    identity: str, edit: str, choices: Sequence[tuple[str, str]], value: str, empty: str = UNKNOWN
) -> str:
    """A list to choose from; `empty` is the choice of nothing, left out where it is empty itself."""
    offered = [("", empty), *choices] if empty else list(choices)
    options = "".join(
        f'<option value="{escape(key)}"{" selected" if key == value else ""}>{escape(label)}</option>'
        for key, label in offered
    )
    return f'<select id="{escape(identity)}" {edit}>{options}</select>'


def render_number(identity: str, edit: str, shown: str, hint: str = "", label: str = "") -> str:
    """A field for a number, which may be written in words such as 2k."""
    named = f' aria-label="{escape(label)}"' if label else ""
    return (
        f'<input id="{escape(identity)}" type="text" inputmode="decimal" autocomplete="off" maxlength="60" '
        f'value="{escape(shown)}" placeholder="{escape(hint)}" {edit}{named}>'
    )


def render_entry(identity: str, label: str, control: str, message: str = "") -> str:
    """A control below its label, and what is wrong with its entry. The control and the message are HTML."""
    named = f'<label for="{escape(identity)}">{escape(label)}</label>'
    return f'<div class="fact">{named}<span class="entry">{control}</span>{message}</div>'


def render_unit(unit: str) -> str:
    """What a number counts, beside its field."""
    return f'<span class="unit">{escape(unit)}</span>' if unit else ""


def render_fold(
    identity: str, title: str, body: str, opened: bool = False, wanted: Mapping[str, Any] | None = None
) -> str:
    """A part that is folded until it is wanted; the page remembers by its id what was opened.

    `wanted` is the edit to send when it is opened, where its body is still to come.
    """
    state = (" open" if opened else "") + (f" {write_edit(wanted)}" if wanted else "")
    return f'<details class="fold" id="{escape(identity)}"{state}><summary>{escape(title)}</summary>{body}</details>'


def render_table(heads: Sequence[str], rows: Sequence[Sequence[str]], label: str) -> str:
    """A table whose first column heads its rows; it scrolls sideways inside itself. Cells are HTML, the rest text."""
    top = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    body = "".join(
        f'<tr><th scope="row">{row[0]}</th>{"".join(f"<td>{cell}</td>" for cell in row[1:])}</tr>' for row in rows
    )
    return (
        f'<div class="wide" role="region" tabindex="0" aria-label="{escape(label)}"><table>'
        f"<thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def show_number(value: Any) -> str:
    """A number as it is edited: whole where it is whole, with thousands set off; empty for None."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, int | float):
        return f"{int(value):,}" if value == int(value) else f"{value:,.6f}".rstrip("0")
    return str(value)


def render_trouble(message: str) -> str:
    """What is wrong with an entry, read out when it appears."""
    return f'<p class="trouble" role="alert">{escape(message)}</p>' if message else ""
