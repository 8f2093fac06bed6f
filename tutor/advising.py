"""The learner's words -> a call of the recommendation tool, and its result in words.

Contract: `Adviser.advise(turns)` calls the tool `recommend_customization` with everything the learner said of the
case and puts the result into Markdown by the templates of `prompts/replies.yaml`: no language model writes a number
or a ranking. Reasons carry a citation of the lesson that explains them. `Advisor` is the same engine without a
chat. Neither knows the rules behind the result.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tutor.advice.costs import calculate_costs
from tutor.advice.flips import WISHES
from tutor.advice.rules import Knowledge
from tutor.advice.tree import build_tree, render_tree
from tutor.advice.wording import read_profile
from tutor.sentences import split_pieces
from tutor.tools import build_recommend_tool, call_tool, recommend_for
from tutor.types import Chunk, Citation, ToolCall

if TYPE_CHECKING:
    from langchain_core.tools import StructuredTool

MAX_REASONS = 3
MAX_FLIPS = 2


class Advisor:
    """The recommendation engine and the calculator over one set of knowledge; pure, needs no model and no index."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self.names = {approach.id: approach.name for approach in knowledge.approaches.values()}

    def recommend(self, situation: str = "", profile: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The recommendation object for a description in words, a profile, or both (the words win).

        Raises:
            ProfileInvalid: the profile has an unknown field or an impossible value.
        """
        return recommend_for(self._knowledge, situation, profile)

    def estimate_costs(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The calculator's result for its inputs.

        Raises:
            ProfileInvalid: names the field and what is wrong with it.
        """
        return calculate_costs(inputs, self._knowledge.costs)

    def tree_text(self, path: Sequence[str] = ()) -> str:
        """The decision tree as text, the nodes of `path` marked."""
        return render_tree(build_tree(self._knowledge), tuple(path))

    def count_facts(self, text: str) -> int:
        """Counts the facts of a case that a text states; naming an approach is not one."""
        return len(set(read_profile(text, self._knowledge.wording).values()) - WISHES)

    def build_tool(self) -> "StructuredTool":
        """The engine as a LangChain tool."""
        return build_recommend_tool(self._knowledge)


@dataclass(frozen=True, slots=True)
class Advice:
    """A tool call and how it is told to the learner."""

    call: ToolCall
    text: str
    citations: tuple[Citation, ...]
    asks_back: bool


class Adviser:
    """Calls the tool for a chat and explains its result from the lessons in `chunks`."""

    def __init__(self, advisor: Advisor, replies: Mapping[str, str], chunks: Sequence[Chunk]) -> None:
        self.advisor = advisor
        self._tool = advisor.build_tool()
        self._replies = replies
        self._chunks: dict[tuple[str, str], Chunk] = {}
        for chunk in chunks:
            self._chunks.setdefault((chunk.source, chunk.section), chunk)

    def advise(self, turns: Sequence[str]) -> Advice:
        """Advises on a case told in one or more turns.

        Raises:
            ToolFailed, ProfileInvalid.
        """
        call = call_tool(self._tool, {"situation": "\n".join(turn.strip() for turn in turns)})
        missing = call.result["missing"]
        if call.result["kind"] == "clarify":
            return Advice(call, missing[0]["question"], (), True)
        text, citations = self._explain(call.result)
        return Advice(call, text, citations, False)

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
        for flip in result["would_change"][:MAX_FLIPS]:
            paragraphs.append(replies["recommendation_flip"].format(condition=flip["words"], name=names[flip["then"]]))
        if result["missing"]:
            paragraphs.append(replies["recommendation_missing"].format(question=result["missing"][0]["question"]))
        return "\n\n".join(part for part in paragraphs if part), tuple(citations)

    def _tell_wish(self, result: Mapping[str, Any]) -> str:
        """Why the approach the learner asked for is not the one; empty when it is, or none was named."""
        wanted = result["profile"].get("wanted_approach", {}).get("value")
        row = next((row for row in result["ranking"] if row["approach"] == wanted), None)
        if row is None or wanted == result["primary"] or row["verdict"] not in ("ruled_out", "not_now"):
            return ""
        reason = row["reasons"][0]["text"] if row["reasons"] else ""
        return self._replies["recommendation_wish"].format(name=self.advisor.names[wanted], reason=reason)

    def _tell_reasons(self, reasons: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[Citation]]:
        lines: list[str] = []
        citations: list[Citation] = []
        for reason in reasons:
            chunk = self._find_chunk(reason["sources"])
            if chunk is None:
                lines.append(f"- {reason['text']}")
                continue
            quote = split_pieces(chunk.text, chunk.context)[0].text
            number = len(citations) + 1
            citations.append(Citation(number, chunk.source, chunk.section, quote, 1.0))
            lines.append(f"- {reason['text'].rstrip('.')} [{number}].")
        return lines, citations

    def _find_chunk(self, sources: Sequence[Mapping[str, str]]) -> Chunk | None:
        """The lesson passage behind a reason; None when another corpus is open."""
        found = (self._chunks.get((source["source"], source["section"])) for source in sources)
        return next((chunk for chunk in found if chunk is not None), None)
