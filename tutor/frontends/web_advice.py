"""The adviser's answer on its own tab: the advice with its reasons, what would turn it, and all ten approaches.

Contract: `render_advice(result, fields, changed)` and `render_ranking(result)` take the contract's recommendation
object and give HTML in which every text is escaped. Reasons carry buttons that open their lesson passage; what would
change the advice are buttons that make the change. All numbers come from the rules: this module formats them.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from tutor.frontends.web_card import VERDICTS, name_approach, name_method
from tutor.frontends.web_fields import escape, render_button, render_field, render_fold, write_edit

# From this confidence on, in falling order; below the last it is a guess.
CONFIDENCE = ((0.8, "high"), (0.6, "fair"), (0.4, "low"))
SPELLINGS = {
    "openai": "OpenAI",
    "aws": "AWS",
    "aiindex": "AI Index",
    "whattai": "whattai",
    "llamafactory": "LLaMA-Factory",
}
Result = Mapping[str, Any]


def say_confidence(value: Any) -> str:
    """A confidence of 0 to 1 in a word."""
    number = float(value) if isinstance(value, int | float) else 0.0
    return next((word for least, word in CONFIDENCE if number >= least), "a best guess")


def announce(result: Result | None) -> str:
    """The advice in one sentence, for those who hear the page."""
    if not result:
        return ""
    if not result.get("primary"):
        return "One more fact is needed before there is advice."
    also = _join(name_approach(approach) for approach in result.get("combine") or [])
    together = f" together with {also}" if also else ""
    sure = say_confidence(result.get("confidence"))
    return f"Advice: {name_approach(result['primary'])}{together}. Confidence: {sure}."


def render_advice(result: Result | None, fields: Sequence[Result], changed: str = "") -> str:
    """The advice; `changed` says what a reader tried out, with a way back."""
    if not result:
        return (
            '<div class="empty"><strong>Advice appears here</strong><p>With reasons from the lessons, an order to try '
            "things in, and exactly what would change it. No language model takes part.</p></div>"
        )
    back = f'<p class="changed">{escape(changed)} {render_button("Put it back", {"do": "undo"})}</p>' if changed else ""
    known = {str(entry["name"]): entry for entry in fields}
    first: Result = next(
        (entry for entry in result.get("ranking") or [] if entry.get("approach") == result.get("primary")), {}
    )
    ask = _render_missing(result, known)
    parts = [
        _render_head(result, first),
        _render_wish(result.get("wish") or {}),
        ask if not result.get("primary") else "",
        _render_part("Why", _render_list([render_reason(reason) for reason in first.get("reasons") or []])),
        _render_part("In this order", _render_steps(result.get("sequence") or [])),
        _render_part("What would change it", _render_flips(result.get("would_change") or [])),
        ask if result.get("primary") else "",
        _render_part(
            "Dated facts that bear on it", _render_list([_render_notice(n) for n in result.get("notices") or []])
        ),
        _render_part(
            "Assumed, because it was not said",
            _render_list([_render_assumed(a) for a in result.get("assumptions") or []]),
        ),
        _render_handover(result),
    ]
    return f'{back}<div class="advice">{"".join(parts)}</div>'


def render_ranking(result: Result | None) -> str:
    """All ten approaches, best first, each with its verdict, score and all reasons."""
    if not result:
        return '<div class="empty"><strong>All ten approaches, ranked</strong><p>Describe a case first.</p></div>'
    rows = "".join(_render_rank(place, entry) for place, entry in enumerate(result.get("ranking") or [], 1))
    return f'<ol class="ranking">{rows}</ol>'


def render_reason(reason: Result) -> str:
    """One reason with its rule and buttons that open the lesson passages it rests on."""
    chips = "".join(
        render_passage_button(item.get("source", ""), item.get("section", "")) for item in reason.get("sources") or []
    )
    rule = f' <span class="rule" title="decision rule">{escape(reason["rule"])}</span>' if reason.get("rule") else ""
    return f"{escape(reason.get('text', ''))} {chips}{rule}"


def render_passage_button(source: str, section: str) -> str:
    """A chip that opens a passage; it carries the lesson's number and is named after the section."""
    number = re.match(r"(?:.*/)?0*(\d+)-", str(source))
    text = f"lesson {number[1]}" if number else "lesson"
    named = str(section).rsplit(" > ", maxsplit=1)[-1] or str(source)
    edit = write_edit({"do": "read", "source": str(source), "section": str(section)})
    label = f'title="{escape(named)}" aria-label="Open {text}: {escape(named)}"'
    return f'<button type="button" class="cite" {label} {edit}>{text}</button>'


def _join(words: Any) -> str:
    *most, last = list(words) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def _render_head(result: Result, first: Result) -> str:
    if not result.get("primary"):
        return '<div class="advice-head"><strong>One more fact is needed</strong></div>'
    together = [escape(name_approach(approach)) for approach in result.get("combine") or []]
    also = f'<p class="advice-also">together with <b>{_join(together)}</b></p>' if together else ""
    sure, value = say_confidence(result.get("confidence")), result.get("confidence")
    exact = f" ({value:.2f} of 1)" if isinstance(value, int | float) else ""
    share = round(float(value) * 100) if isinstance(value, int | float) else 0
    return (
        f'<div class="advice-head"><span class="advice-title">Start with</span>'
        f"<strong>{escape(name_approach(result['primary']))}{escape(name_method(first))}</strong></div>{also}"
        f'<p class="confidence"><meter min="0" max="100" value="{share}" aria-hidden="true"></meter> '
        f"Confidence: <b>{sure}</b>{exact}</p>"
    )


def _render_wish(wish: Result) -> str:
    if not wish:
        return ""
    verdict = str(wish.get("verdict", ""))
    instead = f" {escape(wish['instead'])}" if wish.get("instead") else ""
    return (
        f'<div class="wish"><p><b>You asked for {escape(name_approach(wish.get("approach", "")))}</b> '
        f'<span class="verdict {escape(verdict)}">{escape(VERDICTS.get(verdict, verdict))}</span></p>'
        f"<p>{escape(wish.get('reason', ''))}{instead}</p></div>"
    )


def _render_list(items: Sequence[str]) -> str:
    rows = "".join(f"<li>{item}</li>" for item in items if item)
    return f"<ul>{rows}</ul>" if rows else ""


def _render_part(title: str, body: str) -> str:
    return f'<section class="advice-part"><h3 class="advice-title">{title}</h3>{body}</section>' if body else ""


def _render_steps(steps: Sequence[Result]) -> str:
    rows = ""
    for step in steps:
        until = step.get("move_on_when")
        move = f'<span class="where">Move on when: {escape(until)}</span>' if until else ""
        rows += (
            f"<li><b>{escape(name_approach(step.get('approach', '')))}</b>: {escape(step.get('goal', ''))}{move}</li>"
        )
    return f'<ol class="steps">{rows}</ol>' if rows else ""


def _render_flips(flips: Sequence[Result]) -> str:
    chips = ""
    for flip in flips:
        words = str(
            flip.get("words") or " and ".join(f"{k} = {v}".replace("_", " ") for k, v in (flip.get("if") or {}).items())
        )
        edit = write_edit({"do": "flip", "set": flip.get("if") or {}, "words": words})
        to = escape(name_approach(flip.get("then", "")))
        chips += f'<li><button type="button" class="flip" {edit}>If {escape(words)} <b>→ {to}</b></button></li>'
    return (
        f'<ul class="flips">{chips}</ul><p class="hint">Press one to try it; you can put it back.</p>' if chips else ""
    )


def _render_missing(result: Result, known: Mapping[str, Result]) -> str:
    rows = ""
    for gap in result.get("missing") or []:
        entry = known.get(str(gap.get("field")))
        if entry is not None:
            name = escape(entry["name"])
            mark = '<span class="matters">could change the advice</span>' if gap.get("matters") else ""
            control = render_field(entry, None, "ask")
            rows += (
                f'<div class="fact"><label for="ask-{name}">{escape(gap.get("question", ""))} {mark}</label>'
                f'<span class="entry">{control}</span></div>'
            )
    title = "Still open" if result.get("primary") else "Please tell me"
    return _render_part(title, f'<div class="facts questions">{rows}</div>') if rows else ""


def _render_notice(notice: Result) -> str:
    when = f'<time class="date">{escape(notice["date"])}</time> ' if notice.get("date") else ""
    references = ", ".join(name_reference(key) for key in notice.get("references") or [])
    told = f' <span class="where">{escape(references)}</span>' if references else ""
    return f"{when}{escape(notice.get('text', ''))}{told}"


def _render_assumed(assumed: Result) -> str:
    return escape(assumed.get("words") or str(assumed.get("field", "")).replace("_", " "))


def _render_handover(result: Result) -> str:
    if not result.get("primary"):
        return ""
    facts = {field: fact.get("value") for field, fact in (result.get("profile") or {}).items()}
    edit = {"do": "case", "profile": facts, "approaches": [result["primary"], *(result.get("combine") or [])]}
    button = f'<button type="button" class="primary" data-go="calculator" {write_edit(edit)}>'
    return f'<div class="handover">{button}Take this case to the calculator</button></div>'


def _render_rank(place: int, entry: Result) -> str:
    verdict = str(entry.get("verdict", ""))
    kind = verdict if verdict in VERDICTS else "not_now"
    score = float(entry.get("score") or 0)
    reasons = [render_reason(reason) for reason in entry.get("reasons") or []]
    more = _render_list(reasons[1:])
    name = escape(name_approach(entry.get("approach", "")))
    folded = render_fold(f"rank-{entry.get('approach', place)}", f"{len(reasons) - 1} more", more) if more else ""
    return (
        f'<li class="rank"><span class="place">{place}</span><b>{name}{escape(name_method(entry))}</b>'
        f'<span class="verdict {kind}">{escape(VERDICTS.get(verdict, verdict))}</span>'
        f'<span class="score"><meter min="0" max="1" value="{score:.2f}" aria-hidden="true"></meter> {score:.2f}</span>'
        f'<div class="why">{reasons[0] if reasons else ""}{folded}</div></li>'
    )


def name_reference(key: Any) -> str:
    """A key of the bibliography as people cite it: microsoft2026cost as Microsoft 2026."""
    found = re.fullmatch(r"([a-z]+?)(\d{4})\w*", str(key))
    return f"{SPELLINGS.get(found[1], found[1].capitalize())} {found[2]}" if found else str(key)
