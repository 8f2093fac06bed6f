"""The recommendation object as a card in HTML.

Contract: `render_card(result, anchors, form)` takes the contract's recommendation object and gives one block of HTML;
`anchors` says which lesson sections can be opened, and where; with a `Form` its facts can be changed. Every text in it
is escaped; missing fields are left out, unknown ones ignored. All numbers come from the rules: this module formats and
decides nothing.
"""

import html
from collections.abc import Mapping, Sequence
from typing import Any

from tutor.frontends.web_card_form import Form, render_form

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
METHODS: Mapping[str, str] = {"lora": "LoRA", "qlora": "QLoRA", "p_tuning": "P-tuning"}
# (source, section) -> (anchor, label) of the sources panel
# (source, section), or with the reason it is cited for behind them -> anchor and label of a quote
Anchors = Mapping[tuple[str, ...], tuple[str, str]]

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


def name_method(entry: Mapping[str, Any]) -> str:
    """The method in brackets, where its name says more than the approach's own: only with fine-tuning's methods."""
    chosen = str(entry.get("method") or "") if entry.get("approach") == "peft" else ""
    return f" ({METHODS.get(chosen, chosen.replace('_', ' '))})" if chosen else ""


def render_card(result: Mapping[str, Any], anchors: Anchors | None = None, form: Form | None = None) -> str:
    """Draws the card; `anchors` maps (source, section) to (anchor, label) of the sources panel."""
    first, others = _split_ranking(result)
    links = anchors or {}
    facts, profile = render_form(result, form or Form()), result.get("profile") or {}
    missing = result.get("missing") or []
    folded = [
        ("Dated facts that bear on it", _render_list([_render_notice(item) for item in result.get("notices") or []])),
        (
            "Assumed, because it was not said",
            _render_list([_escape(item.get("words", "")) for item in result.get("assumptions") or []]),
        ),
        ("What would change this", _render_list([_render_flip(flip) for flip in result.get("would_change") or []])),
        ("What I understood", "" if facts else _render_facts(profile)),
        (f"The other approaches ({len(others)})", _render_others(others, links)),
    ]
    parts = [
        _render_head(result, first),
        _render_wish(result.get("wish") or {}),
        _render_part("Why", _render_list([_render_reason(reason, links) for reason in first.get("reasons") or []])),
        _render_part(
            "In this order", _render_list([_render_step(step) for step in result.get("sequence") or []], "ol")
        ),
        facts or _render_part("Still to find out", _render_list([_escape(gap.get("question", "")) for gap in missing])),
        *(f"<details><summary>{title}</summary>{body}</details>" for title, body in folded if body),
    ]
    return f'<div class="advice">{"".join(parts)}</div>'


def list_choice_sources(result: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The (source, section) pairs behind the recommended approach, in order, each once."""
    return _list_sources([_split_ranking(result)[0]])


def list_reason_sources(result: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The same for all reasons that the card shows, the recommended approach first."""
    first, others = _split_ranking(result)
    return _list_sources([first, *others])


def _list_sources(entries: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    reasons = [reason for entry in entries for reason in entry.get("reasons") or []]
    pairs = [
        (str(item.get("source", "")), str(item.get("section", "")))
        for reason in reasons
        for item in reason.get("sources") or []
    ]
    return list(dict.fromkeys(pairs))


def _split_ranking(result: Mapping[str, Any]) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
    """The first choice in full, the others with one reason and one source each: a card, not a report."""
    ranking = [entry for entry in result.get("ranking") or [] if isinstance(entry, Mapping)]
    first: Mapping[str, Any] = next((entry for entry in ranking if entry.get("approach") == result.get("primary")), {})
    others: list[Mapping[str, Any]] = []
    for entry in ranking:
        if entry is not first:
            reasons = [
                {**reason, "sources": (reason.get("sources") or [])[:1]} for reason in entry.get("reasons") or []
            ]
            others.append({**entry, "reasons": reasons[:1]})
    return first, others


def _escape(value: Any) -> str:
    return html.escape(str(value), quote=True)


def _render_head(result: Mapping[str, Any], first: Mapping[str, Any]) -> str:
    if not result.get("primary"):
        return '<div class="advice-head"><strong>One more fact is needed</strong></div>'
    method = _escape(name_method(first))
    together = ", ".join(_escape(name_approach(approach)) for approach in result.get("combine") or [])
    also = f'<span class="advice-also">together with {together}</span>' if together else ""
    confidence = result.get("confidence")
    sure = (
        f'<span class="advice-also">confidence {float(confidence):.0%}</span>'
        if isinstance(confidence, int | float)
        else ""
    )
    return (
        f'<div class="advice-head"><strong>{_escape(name_approach(result["primary"]))}{method}</strong>'
        f'<span class="verdict recommended">recommended</span>{also}{sure}</div>'
    )


def _render_wish(wish: Mapping[str, Any]) -> str:
    """Why the approach that was asked for is not the one, and what to do instead."""
    if not wish:
        return ""
    asked, verdict = _escape(name_approach(wish.get("approach", ""))), str(wish.get("verdict", ""))
    told = _escape(" ".join(str(wish[part]) for part in ("reason", "instead") if wish.get(part)))
    return _render_part(f"You asked for {asked}: {_escape(VERDICTS.get(verdict, verdict))}", f"<p>{told}</p>")


def _render_notice(notice: Mapping[str, Any]) -> str:
    return f"{_escape(notice.get('date', ''))}: {_escape(notice.get('text', ''))}"


def _render_list(items: Sequence[str], tag: str = "ul") -> str:
    rows = "".join(f"<li>{item}</li>" for item in items if item)
    return f"<{tag}>{rows}</{tag}>" if rows else ""


def _render_part(title: str, body: str) -> str:
    return f'<div class="advice-part"><span class="advice-title">{title}</span>{body}</div>' if body else ""


def _render_reason(reason: Mapping[str, Any], anchors: Anchors) -> str:
    rule = f' <span class="rule" title="decision rule">{_escape(reason["rule"])}</span>' if reason.get("rule") else ""
    chips = ""
    for item in reason.get("sources") or []:
        source, section = str(item.get("source", "")), str(item.get("section", ""))
        said = str(reason.get("text", "")).rstrip(".")
        anchor, label = anchors.get((source, section, said)) or anchors.get((source, section), ("", ""))
        if anchor:
            chips += f' <a class="cite" href="#{anchor}" title="{_escape(section)}">{_escape(label)}</a>'
    return f"{_escape(reason.get('text', ''))}{chips}{rule}"


def _render_step(step: Mapping[str, Any]) -> str:
    move = (
        f'<span class="where">Move on when: {_escape(step["move_on_when"])}</span>' if step.get("move_on_when") else ""
    )
    return f"<strong>{_escape(name_approach(step.get('approach', '')))}</strong>: {_escape(step.get('goal', ''))}{move}"


def _render_flip(flip: Mapping[str, Any]) -> str:
    plain = " and ".join(
        f"{str(field).replace('_', ' ')} = {_show_value(value)}" for field, value in (flip.get("if") or {}).items()
    )
    facts = _escape(flip.get("words") or plain)
    return f"If {facts}: <strong>{_escape(name_approach(flip.get('then', '')))}</strong>"


def _show_value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int | float) else str(value)


def _render_facts(profile: Mapping[str, Any]) -> str:
    return _render_list(
        [
            f"{_escape(field).replace('_', ' ')}: <strong>{_escape(fact.get('value'))}</strong>"
            f'<span class="where">“{_escape(fact.get("from", ""))}”</span>'
            for field, fact in profile.items()
            if isinstance(fact, Mapping) and fact.get("from") != "default"
        ]
    )


def _render_others(others: Sequence[Mapping[str, Any]], anchors: Anchors) -> str:
    rows = ""
    for entry in others:
        verdict = str(entry.get("verdict", ""))
        kind = verdict if verdict in VERDICTS else "not_now"
        why = next((_render_reason(reason, anchors) for reason in entry.get("reasons") or []), "")
        rows += (
            f'<div class="rank"><b>{_escape(name_approach(entry.get("approach", "")))}</b>'
            f'<span class="verdict {kind}">{_escape(VERDICTS.get(verdict, verdict))}</span>'
            f'<span class="why">{why}</span></div>'
        )
    return rows
