"""The decision tree walked question by question, its picture, and the comparison chart, as HTML.

Contract: `render_walk(step, trail, names)` draws a step of `Advisor.ask_next()` below the answers given so far;
`render_tree(picture, lit)` frames the SVG of `Advisor.tree_picture()`; `render_chart(chart)` draws `Advisor.chart()`.
Every text is escaped; the picture is the advisor's own. It does not know how an answer is kept.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from tutor.frontends.web_card import name_approach
from tutor.frontends.web_fields import escape, render_button, render_table

MARKS = {"disputed": ("†", "sources disagree"), "estimate": ("e", "our estimate"), "reported": ("r", "as reported")}


def render_walk(step: Mapping[str, Any], trail: Sequence[Mapping[str, str]], facts: int) -> str:
    """One question with its answers as buttons, or the end; `facts` counts what the case had told before."""
    known = (
        f"{facts} known fact{'s' * (facts != 1)} of your case answer{'s' * (facts == 1)} some questions already. "
        if facts
        else ""
    )
    rows = "".join(f"<li>{escape(item['ask'])} <b>{escape(item['label'])}</b></li>" for item in trail)
    answers = f'<ol class="trail">{rows}</ol>' if rows else ""
    question = step.get("question")
    body = _render_question(question) if question else _render_end(step)
    tools = render_button("Back", {"do": "back"}) if trail else ""
    tools += render_button("Start again", {"do": "restart"}) if trail else ""
    told = "Each answer leads to the next question, and the questions come from the same rules."
    intro = f'<p class="soft">{known}{told}</p>'
    return f'<div class="walk">{intro}{answers}{body}<p class="tools">{tools}</p></div>'


def _render_question(question: Mapping[str, Any]) -> str:
    node = str(question.get("node", ""))
    buttons = "".join(
        render_button(str(option["label"]), {"do": "answer", "node": node, "option": option["id"]}, "option")
        for option in question.get("options") or []
    )
    rule = f'<span class="rule" title="decision rule">{escape(question.get("rule", ""))}</span>'
    return (
        f'<fieldset class="asked" data-node="{escape(node)}"><legend>{escape(question.get("ask", ""))} {rule}</legend>'
        f"{buttons}</fieldset>"
    )


def _render_end(step: Mapping[str, Any]) -> str:
    agrees = step.get("agrees")
    word = "The full engine puts it first, too." if agrees else escape(step.get("why_not", ""))
    use = render_button("Use these answers in my case", {"do": "adopt"}, "primary")
    leaf = escape(name_approach(step.get("leaf", "")))
    return f'<div class="leaf"><p>You arrive at <strong>{leaf}</strong></p><p>{word}</p>{use}</div>'


def render_tree(picture: str, has_path: bool) -> str:
    """The picture with a word on how to read it."""
    lit = "The way your facts take is lit." if has_path else "With a case, the way its facts take is lit."
    return f'<p class="soft">Read from the top. {lit}</p><div class="tree" tabindex="0">{picture}</div>'


def render_chart(chart: Mapping[str, Any]) -> str:
    """Approaches by criteria; a mark on a rating leads to what the sources say about it."""
    criteria = chart["criteria"]
    rows = []
    for row in chart["rows"]:
        cells = [_render_cell(row["cells"].get(criterion["id"], {})) for criterion in criteria]
        rows.append([escape(row["name"]), *cells])
    table = render_table(
        ["Approach", *(criterion["name"] for criterion in criteria)], rows, "Comparison of the approaches"
    )
    legend = "".join(f"<li>{_render_mark(kind)} {words}</li>" for kind, (_, words) in MARKS.items())
    notes = "".join(_render_disagreement(place, entry) for place, entry in enumerate(chart["disagreements"], 1))
    checked = f'<p class="soft">Checked {escape(chart["verified"])}.</p>'
    return (
        f'<div class="comparison">{table}<ul class="legend">{legend}</ul>'
        f"<h3>Where sources disagree</h3>{notes}{checked}</div>"
    )


def _render_cell(cell: Mapping[str, Any]) -> str:
    marks = "".join(_render_mark(kind) for kind in cell.get("marks") or [] if kind in MARKS and kind != "disputed")
    notes = cell.get("disagreements") or []
    if "disputed" in (cell.get("marks") or []):
        links = "".join(
            f'<a class="mark disputed" href="#dispute-{place}" title="Sources disagree, see note {place}">†{place}</a>'
            for place in map(int, notes)
        )
        marks = (links or _render_mark("disputed")) + marks
    return f"{escape(cell.get('text', ''))}{marks}"


def _render_mark(kind: str) -> str:
    letter, words = MARKS[kind]
    return f'<sup class="mark {kind}" title="{words}">{letter}</sup>'


def _render_disagreement(place: int, entry: Mapping[str, Any]) -> str:
    sides = "".join(
        f"<li><b>{escape(side.get('source', ''))}</b>: {escape(side.get('says', ''))}</li>"
        for side in entry.get("sides") or []
    )
    reading = f"<p><b>Our reading:</b> {escape(entry['our_reading'])}</p>" if entry.get("our_reading") else ""
    return (
        f'<details class="fold" id="dispute-{place}"><summary>†{place} {escape(entry.get("question", ""))}</summary>'
        f"<ul>{sides}</ul>{reading}</details>"
    )
