"""The facts on the last advice card of the chat, changed by its reader: the advice anew, in place.

Contract: `correct_view(advisor, session, view, edits)` applies edits to the facts of the card in `view`, settles them
in the session, so that the next message builds on them, and returns the view with the new card and what was wrong with
an entry. No model takes part. Edits come from a browser and are not trusted. It does not know how a card is drawn.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tutor.errors import ProfileInvalid
from tutor.frontends.web_advice import announce
from tutor.frontends.web_case import CaseDesk, Edit, new_case
from tutor.frontends.web_view import View, from_answer
from tutor.session import Session
from tutor.types import Answer, AnswerKind, ToolCall

if TYPE_CHECKING:
    from tutor.advisor import Advisor

CHANGES = ("fact", "forget")


def find_card(view: View) -> Mapping[str, Any] | None:
    """The recommendation that a view shows as a card."""
    return next((call.result for call in reversed(view.calls) if "ranking" in call.result), None)


def correct_view(
    advisor: "Advisor", session: Session, view: View, edits: Sequence[Edit]
) -> tuple[View, Mapping[str, str]]:
    """The view after the edits, and {"field", "value", "message"} of one that was refused, or empty."""
    result = find_card(view)
    wanted = [edit for edit in edits if edit.get("do") in CHANGES]
    if result is None or view.answer is None or not wanted:
        return view, {}
    try:
        facts = advisor.recommend("", result.get("profile") or {})["profile"]
    except ProfileInvalid:  # a card of another engine than this one
        return view, {}
    case = CaseDesk(advisor).edit({**new_case(), "profile": facts}, wanted)
    if case["trouble"]:
        return view, case["trouble"]
    changed = case["result"] or advisor.recommend("", {})
    session.settle(dict(case["profile"]))
    missing = changed["missing"]
    session.wondered = missing[0]["field"] if missing else ""
    return from_answer(view.question, _answer(view.answer, changed)), {}


def _answer(old: Answer, result: Mapping[str, Any]) -> Answer:
    """The answer with another result of the tool; its text is one sentence, the rest stands on the card."""
    call = ToolCall("recommend_customization", {"profile": result["profile"]}, result)
    kind: AnswerKind = "clarify" if result["kind"] == "clarify" else "recommendation"
    return replace(old, kind=kind, text=announce(result), citations=(), tool_calls=(call,))
