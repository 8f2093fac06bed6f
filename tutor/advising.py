"""The learner's words -> a call of the recommendation tool, and its result in words.

Contract: `Adviser.advise(turns)` calls the tool `recommend_customization` with everything the learner said of the case and puts the result into
Markdown by the templates of `prompts/replies.yaml`: no language model writes a number or a ranking. The first reasons carry a citation of
the lesson that explains them. It does not know the rules behind the result.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tutor.sentences import split_pieces
from tutor.tools import call_tool
from tutor.types import Chunk, Citation, ToolCall

if TYPE_CHECKING:
    from langchain_core.tools import StructuredTool

MAX_REASONS = 3
MAX_FLIPS = 2


@dataclass(frozen=True, slots=True)
class Advice:
    """A tool call and how it is told to the learner."""

    call: ToolCall
    text: str
    citations: tuple[Citation, ...]
    suggestions: tuple[str, ...]
    asks_back: bool


@dataclass(frozen=True, slots=True)
class Advisers:
    """The pure functions behind the tool, for callers that need no chat."""

    recommend: Callable[[str, Mapping[str, Any] | None], dict[str, Any]]
    estimate_costs: Callable[[Mapping[str, Any]], dict[str, Any]]
    names: Mapping[str, str]  # approach id -> name
    show_condition: Callable[[str, Any], str]  # a field and a value in words


class Adviser:
    """Calls the tool and explains its result from the lessons in `chunks`."""

    def __init__(
        self, tool: "StructuredTool", functions: Advisers, replies: Mapping[str, str], chunks: Sequence[Chunk]
    ) -> None:
        self._tool = tool
        self._functions = functions
        self._replies = replies
        self._chunks = chunks
        self.recommend = functions.recommend
        self.estimate_costs = functions.estimate_costs

    def advise(self, turns: Sequence[str]) -> Advice:
        """Advises on a case told in one or more turns.

        Raises:
            ToolFailed, ProfileInvalid.
        """
        call = call_tool(self._tool, {"situation": " ".join(turn.strip() for turn in turns)})
        result = call.result
        if result["kind"] == "clarify":
            question = result["missing"][0]["question"]
            return Advice(call, question, (), (), True)
        text, citations = self._explain(result)
        suggestions = tuple(item["question"] for item in result["missing"][:2])
        return Advice(call, text, citations, suggestions, False)

    def _explain(self, result: Mapping[str, Any]) -> tuple[str, tuple[Citation, ...]]:
        names, citations = self._functions.names, []
        primary = next(row for row in result["ranking"] if row["approach"] == result["primary"])
        lines = []
        for reason in primary["reasons"][:MAX_REASONS]:
            citation = self._cite(reason["sources"], len(citations) + 1)
            if citation:
                citations.append(citation)
            lines.append(f"- {reason['text']}" + (f" [{citation.n}]" if citation else ""))
        combine = " and ".join(names[name] for name in result["combine"])
        paragraphs = [
            self._replies["recommendation"].format(
                name=names[result["primary"]],
                combine=self._replies["recommendation_combine"].format(names=combine) if combine else "",
            ),
            "\n".join(lines),
        ]
        if result["sequence"]:
            first = result["sequence"][0]
            paragraphs.append(
                self._replies["recommendation_first"].format(first=names[first["approach"]], goal=first["goal"])
            )
        for flip in result["would_change"][:MAX_FLIPS]:
            field, value = next(iter(flip["if"].items()))
            condition = self._functions.show_condition(field, value)
            paragraphs.append(self._replies["recommendation_flip"].format(condition=condition, name=names[flip["then"]]))
        if result["missing"]:
            paragraphs.append(self._replies["recommendation_missing"].format(question=result["missing"][0]["question"]))
        return "\n\n".join(part for part in paragraphs if part), tuple(citations)

    def _cite(self, sources: Sequence[Mapping[str, str]], number: int) -> Citation | None:
        """Quotes the first sentence of the lesson section that explains a reason; None when the corpus has no such section."""
        for source in sources:
            for chunk in self._chunks:
                if (chunk.source, chunk.section) == (source["source"], source["section"]):
                    pieces = split_pieces(chunk.text, chunk.context)
                    if pieces:
                        return Citation(number, chunk.source, chunk.section, pieces[0].text, 1.0)
        return None
