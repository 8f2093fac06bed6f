"""The recommendation object as a card in HTML.

Contract: `render_card(result)` takes the contract's recommendation object and gives one block of HTML without blank lines, so
that it can stand inside Markdown. Every text in it is escaped; fields that are missing are left out, unknown ones ignored.
All numbers come from the rules: this module formats and decides nothing.
"""

import html
from collections.abc import Mapping, Sequence
from typing import Any

NAMES: Mapping[str, str] = {
    "rag": "Retrieval (RAG)",
    "peft": "Parameter-efficient fine-tuning",
    "few_shot": "Few-shot prompting",
    "pretraining": "Pre-training",
    "continued_pretraining": "Continued pre-training",
    "full_fine_tuning": "Full fine-tuning",
    "reinforcement_fine_tuning": "Reinforcement fine-tuning",
    "prompt_engineering": "Prompt engineering",
}
VERDICTS: Mapping[str, str] = {
    "recommended": "recommended",
    "possible": "possible",
    "not_now": "not now",
    "ruled_out": "ruled out",
}


def name_approach(approach: Any) -> str:
    """The name people use for an approach id."""
    text = str(approach)
    return NAMES.get(text, text.replace("_", " ").capitalize())


def render_card(result: Mapping[str, Any]) -> str:
    """Draws the card."""
    ranking = [entry for entry in result.get("ranking") or [] if isinstance(entry, Mapping)]
    primary = result.get("primary")
    first = next((entry for entry in ranking if entry.get("approach") == primary), {})
    others = [entry for entry in ranking if entry.get("approach") != primary]
    parts = [
        _render_head(result, first),
        _render_list("Why", [_render_reason(reason) for reason in first.get("reasons") or []]),
        _render_list("In this order", [_render_step(step) for step in result.get("sequence") or []], "ol"),
        _render_list("What would change this", [_render_flip(flip) for flip in result.get("would_change") or []]),
        _render_list("Still to find out", [_escape(gap.get("question", "")) for gap in result.get("missing") or []]),
        _render_facts(result.get("profile") or {}),
        _render_others(others),
    ]
    return f'<div class="advice">{"".join(parts)}</div>'


def _escape(value: Any) -> str:
    # A line break would end the HTML block inside Markdown.
    return html.escape(" ".join(str(value).split()), quote=True)


def _render_head(result: Mapping[str, Any], first: Mapping[str, Any]) -> str:
    if not result.get("primary"):
        return '<div class="advice-head"><strong>One more fact is needed</strong></div>'
    method = f" ({_escape(first['method']).replace('_', ' ')})" if first.get("method") else ""
    together = ", ".join(_escape(name_approach(approach)) for approach in result.get("combine") or [])
    also = f'<span class="advice-also">together with {together}</span>' if together else ""
    confidence = result.get("confidence")
    sure = f'<span class="advice-also">confidence {float(confidence):.0%}</span>' if isinstance(confidence, int | float) else ""
    return (
        f'<div class="advice-head"><strong>{_escape(name_approach(result["primary"]))}{method}</strong>'
        f'<span class="verdict recommended">recommended</span>{also}{sure}</div>'
    )


def _render_list(title: str, items: Sequence[str], tag: str = "ul") -> str:
    rows = "".join(f"<li>{item}</li>" for item in items if item)
    return f'<div class="advice-part"><span class="advice-title">{title}</span><{tag}>{rows}</{tag}></div>' if rows else ""


def _render_reason(reason: Mapping[str, Any]) -> str:
    sources = ", ".join(_escape(str(item.get("section") or item.get("source", ""))) for item in reason.get("sources") or [])
    rule = f'<span class="rule">{_escape(reason["rule"])}</span> ' if reason.get("rule") else ""
    where = f'<span class="where">{sources}</span>' if sources else ""
    return f"{rule}{_escape(reason.get('text', ''))}{where}"


def _render_step(step: Mapping[str, Any]) -> str:
    move = f'<span class="where">move on when {_escape(step["move_on_when"])}</span>' if step.get("move_on_when") else ""
    return f"<strong>{_escape(name_approach(step.get('approach', '')))}</strong>: {_escape(step.get('goal', ''))}{move}"


def _render_flip(flip: Mapping[str, Any]) -> str:
    facts = ", ".join(f"{_escape(field).replace('_', ' ')} = {_escape(value)}" for field, value in (flip.get("if") or {}).items())
    return f"{facts} → <strong>{_escape(name_approach(flip.get('then', '')))}</strong>"


def _render_facts(profile: Mapping[str, Any]) -> str:
    rows = [
        f"{_escape(field).replace('_', ' ')}: <strong>{_escape(fact.get('value'))}</strong>"
        f'<span class="where">{_escape(fact.get("from", ""))}</span>'
        for field, fact in profile.items()
        if isinstance(fact, Mapping) and fact.get("from") != "default"
    ]
    return _render_list("What I understood", rows)


def _render_others(others: Sequence[Mapping[str, Any]]) -> str:
    rows = ""
    for entry in others:
        verdict = str(entry.get("verdict", ""))
        shown = _escape(VERDICTS.get(verdict, verdict))
        kind = verdict if verdict in VERDICTS else "not_now"
        why = next((str(reason.get("text", "")) for reason in entry.get("reasons") or []), "")
        rows += (
            f"<tr><td>{_escape(name_approach(entry.get('approach', '')))}</td>"
            f'<td><span class="verdict {kind}">{shown}</span></td><td>{_escape(why)}</td></tr>'
        )
    if not rows:
        return ""
    return f'<div class="advice-part"><span class="advice-title">The other approaches</span><table><tbody>{rows}</tbody></table></div>'
