"""From events to what the chat column shows: pure, without any web framework.

Contract: `to_view(question, events)` folds an answer's events into a `View`; `advance` does one step of it.
`to_messages` turns a view into chat messages (role, content as Markdown or `card` as HTML, options);
`list_references` gives what the sources panel can open. Text from learners, lessons and the model is made harmless
here: HTML is shown as text, images and links lose their address, bare addresses are not clickable, and only our own
citation chips become links. It does not know the page, its components or the session.
"""

import hashlib
import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from tutor.frontends.web_card import list_choice_sources, list_reason_sources, render_card
from tutor.frontends.web_card_form import Form
from tutor.types import Abstained, Answer, CardReady, Citation, Clarify, Delta, Done, Event, Failed, Retrieved, ToolCall

SEARCHING = "Looking in the lessons…"
STOPPED = "*Stopped.*"
_CODE = re.compile(r"(```.*?(?:```|\Z)|`[^`\n]+`)", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_ADDRESS = re.compile(r"\b(?:https?|ftp|mailto):|\bwww\.", re.IGNORECASE)
_MARKER = re.compile(r"\[(\d{1,2})\]")
_SPECIAL = re.compile(r"([\\`*_{}\[\]#|~$!>+-])")


@dataclass(frozen=True, slots=True)
class View:
    """One question and as much of its answer as is known. `stage` says what is happening while there is no text."""

    question: str
    stage: str = SEARCHING
    text: str = ""
    calls: tuple[ToolCall, ...] = ()
    answer: Answer | None = None
    stopped: bool = False
    failure: str = ""

    @property
    def key(self) -> str:
        """A short name for the anchors of this answer's sources, the same whenever it is drawn."""
        return "a" + hashlib.sha256(f"{self.question}\n{self.text}".encode()).hexdigest()[:10]


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a lesson that the sources panel can open; without a quote it is the whole section.

    `aside` says that it speaks about an approach other than the recommended one.
    """

    anchor: str
    label: str
    source: str
    section: str
    quote: str = ""
    aside: bool = False


def advance(view: View, event: Event) -> View:
    """The view after one more event."""
    match event:
        case Retrieved(passages):
            found = len(passages)
            return replace(view, stage=f"Reading {found} passage{'s' if found != 1 else ''}…" if found else SEARCHING)
        case Delta(text):
            return replace(view, text=view.text + text)
        case CardReady(call):
            return replace(view, calls=(*view.calls, call))
        case Failed(message, _, answer):
            return replace(view, failure=message, answer=answer)
        case Done(answer) | Abstained(answer) | Clarify(answer):
            return from_answer(view.question, answer)


def to_view(question: str, events: Iterable[Event]) -> View:
    """The view after all these events."""
    return reduce(advance, events, View(question))


def from_answer(question: str, answer: Answer) -> View:
    """The view of a finished answer, as when an earlier turn is drawn again."""
    return View(question, "", answer.text, answer.tool_calls, answer)


def list_references(view: View) -> list[Reference]:
    """What this answer rests on: its citations by number, then the lessons behind its advice by letter."""
    citations = view.answer.citations if view.answer else ()
    found = [
        Reference(f"{view.key}-{item.n}", str(item.n), item.source, item.section, item.quote) for item in citations
    ]
    cited = {(item.source, item.section) for item in citations}
    pairs = dict.fromkeys(pair for call in view.calls for pair in list_reason_sources(call.result))
    chosen = {pair for call in view.calls for pair in list_choice_sources(call.result)}
    for index, (source, section) in enumerate(pair for pair in pairs if pair not in cited):
        label = chr(ord("a") + index) if index < 26 else f"z{index - 24}"
        found.append(Reference(f"{view.key}-{label}", label, source, section, aside=(source, section) not in chosen))
    return found


def to_messages(views: Sequence[View], form: Form | None = None) -> list[dict[str, Any]]:
    """All turns as chat messages; the last answer offers its suggestions as options, its card the facts of `form`."""
    messages: list[dict[str, Any]] = []
    for view in views:
        messages.append({"role": "user", "content": escape_markdown(view.question)})
        is_last = view is views[-1] and view.answer is not None
        cards = _write_cards(view, form if is_last else None)
        text = _write_text(view)
        if text or not cards:
            messages.append({"role": "assistant", "content": text or view.stage})
        messages += cards
    if views and views[-1].answer is not None:
        options = [{"value": text, "label": text} for text in views[-1].answer.suggestions[:3]]
        if options:
            messages[-1]["options"] = options
    return messages


def _write_cards(view: View, form: Form | None) -> list[dict[str, Any]]:
    """The cards of a turn; each reason leads to its own quote, or to the first one of its section."""
    references = list_references(view)
    anchors: dict[tuple[str, ...], tuple[str, str]] = {
        (item.source, item.section): (item.anchor, item.label) for item in reversed(references)
    }
    for item in references:
        told = re.search(rf"^- (.+) \[{item.label}\]\.$", view.text, re.MULTILINE)
        if told:
            anchors[item.source, item.section, told.group(1)] = (item.anchor, item.label)
    shown = [call.result for call in view.calls if "ranking" in call.result]
    return [{"role": "assistant", "card": render_card(result, anchors, form)} for result in shown]


def _write_text(view: View) -> str:
    # beside a card that gives the reasons, the opening sentence is enough
    told = view.text.split("\n\n", 1)[0] if any("ranking" in call.result for call in view.calls) else view.text
    text = to_markdown(told, view.answer.citations if view.answer else (), view.key)
    if view.stopped:
        return f"{text}\n\n{STOPPED}" if text else STOPPED
    if view.failure:
        # What was written before is verified and stays.
        return (
            f"{text}\n\n**{'The answer broke off' if text else 'Not answered'}.** {to_markdown(view.failure)}".strip()
        )
    return text


def to_markdown(text: str, citations: Sequence[Citation] = (), key: str = "") -> str:
    """Harmless Markdown: code stays, HTML becomes text, links and images keep their words, [n] becomes a chip.

    A chip links to the anchor `<key>-<n>` of the sources panel; a marker without a citation stays as it is.
    """
    known = {citation.n: citation for citation in citations}
    parts = _CODE.split(text)
    return "".join(_soften_code(part) if index % 2 else _soften(part, known, key) for index, part in enumerate(parts))


def escape_markdown(text: str) -> str:
    """The text as it was typed, with nothing in it that Markdown or HTML would act upon."""
    return _disarm(_SPECIAL.sub(r"\\\1", html.escape(text, quote=False).replace("&amp;", "&")))


def _disarm(text: str) -> str:
    """Writes web addresses so that they read the same but are not made into links."""
    return _ADDRESS.sub(lambda found: found[0].replace(":", "&#58;").replace(".", "&#46;"), text)


def _soften_code(code: str) -> str:
    # A diagram language would be executed by the page, not shown.
    return re.sub(r"^```[ \t]*(mermaid|html|svg)\b", "```text", code, flags=re.IGNORECASE)


def _soften(text: str, known: Mapping[int, Citation], key: str) -> str:
    text = html.escape(text, quote=False).replace("&amp;", "&")
    text = re.sub(r"^&gt;", ">", text, flags=re.MULTILINE)
    text = _LINK.sub(r"\1", text)
    text = _disarm(text)

    def chip(found: re.Match[str]) -> str:
        citation = known.get(int(found[1]))
        if citation is None:
            return found[0]
        return f"[{citation.n}](#{key}-{citation.n})"

    # A number at the start of a line, away from its sentence, reads like a list.
    return _MARKER.sub(chip, re.sub(r" (?=\[\d{1,2}\])", "\u00a0", text))
