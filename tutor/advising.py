"""The learner's words -> a call of the recommendation tool, and its result in words.

Contract: `Adviser.advise(turns)` calls the tool `recommend_customization` with everything the learner said of the
case and puts the result into Markdown by the templates of `prompts/replies.yaml`: no language model writes a number
or a ranking. Reasons carry a citation of the lesson that explains them. It does not know the rules behind the result.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tutor.advisor import Advisor
from tutor.session import Session
from tutor.shelf import Shelf
from tutor.tools import call_tool
from tutor.types import AnswerKind, Citation, ToolCall

MAX_REASONS = 3
MAX_FLIPS = 2
MAX_NOTICES = 2
MAX_ASSUMPTIONS = 3


@dataclass(frozen=True, slots=True)
class Advice:
    """A tool call and how it is told to the learner; `wonders` is the field of the open question told with it."""

    call: ToolCall
    text: str
    citations: tuple[Citation, ...]
    asks_back: bool
    wonders: str = ""

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        """What was called."""
        return (self.call,)

    @property
    def kind(self) -> AnswerKind:
        """The kind of answer that tells it."""
        return "clarify" if self.asks_back else "recommendation"


class Adviser:
    """Calls the tool for a chat and explains its result from the lessons on `shelf`."""

    def __init__(self, advisor: Advisor, replies: Mapping[str, str], shelf: Shelf) -> None:
        self.advisor = advisor
        self._tool = advisor.build_tool()
        self._replies, self._shelf = replies, shelf

    def advise(self, turns: Sequence[str], known: Mapping[str, Any] | None = None) -> Advice:
        """Advises on a case told in one or more turns, on top of the facts `known` from before them.

        Raises:
            ToolFailed, ProfileInvalid.
        """
        situation = [turn.strip() for turn in turns]
        call = call_tool(self._tool, {"situation": situation, "profile": dict(known or {})})
        missing = call.result["missing"]
        if call.result["kind"] == "clarify":
            return Advice(call, missing[0]["question"], (), True, missing[0]["field"])
        text, citations = self._explain(call.result)
        return Advice(call, text, citations, False, missing[0]["field"] if missing else "")

    def recall(self, session: Session) -> None:
        """Takes up the case told in a history that came from outside; a session of the tutor's own is left alone."""
        if session.answers or session.situation or session.known:
            return
        for turn in session.history:
            if turn.role == "user" and self._belongs(turn.content, session.wondered):
                session.situation = [*session.situation, turn.content]
                missing = self.advisor.recommend(session.situation)["missing"]
                session.wondered = missing[0]["field"] if missing else ""

    def _belongs(self, text: str, wondered: str) -> bool:
        """Whether a turn states a fact of a case, or replies to what was open after the turns before it."""
        replies = bool(wondered) and not text.strip().endswith("?") and self.advisor.hears_reply(wondered, text)
        return replies or self.advisor.count_facts(text) > 0

    def _explain(self, result: Mapping[str, Any]) -> tuple[str, tuple[Citation, ...]]:
        names, replies = self.advisor.names, self._replies
        combine = " + ".join(names[name] for name in result["combine"])
        opening = replies["recommendation"].format(
            name=names[result["primary"]],
            combine=replies["recommendation_combine"].format(names=combine) if combine else "",
        )
        primary = next(row for row in result["ranking"] if row["approach"] == result["primary"])
        reasons, citations = self._tell_reasons(primary["reasons"][:MAX_REASONS])
        paragraphs = [opening, "\n".join(reasons), self._tell_wish(result)]
        if result["sequence"]:
            first = result["sequence"][0]
            paragraphs.append(
                replies["recommendation_first"].format(first=names[first["approach"]], goal=first["goal"])
            )
        paragraphs += self._tell_notices(result)
        paragraphs.append(self._tell_assumptions(result))
        for flip in result["would_change"][:MAX_FLIPS]:
            paragraphs.append(replies["recommendation_flip"].format(condition=flip["words"], name=names[flip["then"]]))
        if result["missing"]:
            paragraphs.append(replies["recommendation_missing"].format(question=result["missing"][0]["question"]))
        return "\n\n".join(part for part in paragraphs if part), tuple(citations)

    def _tell_wish(self, result: Mapping[str, Any]) -> str:
        """Why the approach the learner asked for is not the one, and what to do instead; empty where nothing is."""
        wish = result.get("wish")
        if not wish:
            return ""
        name = self.advisor.names[wish["approach"]]
        told = self._replies["recommendation_wish"].format(name=name, reason=wish["reason"], instead=wish["instead"])
        return told.strip()

    def _tell_notices(self, result: Mapping[str, Any]) -> list[str]:
        """Dated facts of the market that bear on this case."""
        template = self._replies["recommendation_notice"]
        return [
            template.format(date=note["date"], text=note["text"]) for note in result.get("notices", [])[:MAX_NOTICES]
        ]

    def _tell_assumptions(self, result: Mapping[str, Any]) -> str:
        """What was taken for granted where the learner said nothing."""
        words = "; ".join(entry["words"].rstrip(".") for entry in result.get("assumptions", [])[:MAX_ASSUMPTIONS])
        return self._replies["recommendation_assumption"].format(words=words) if words else ""

    def _tell_reasons(self, reasons: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[Citation]]:
        lines: list[str] = []
        citations: list[Citation] = []
        for reason in reasons:
            citation = self._shelf.cite(len(citations) + 1, reason["sources"], reason["text"])
            if citation is None:
                lines.append(f"- {reason['text']}")
                continue
            citations.append(citation)
            lines.append(f"- {reason['text'].rstrip('.')} [{citation.n}].")
        return lines, citations
