"""The tutor's tools: typed functions with docstrings that other programs and the router can call.

Contract: `build_recommend_tool(knowledge)` gives the recommendation engine as a LangChain `StructuredTool`,
`build_costs_tool(knowledge)` the cost-benefit calculator; `call_tool`
runs a tool and returns a `ToolCall` whose arguments are the facts taken from the learner's words and whose result is
the tool's JSON object. Whatever goes wrong inside becomes `ToolFailed`, except the named errors that tell the person
what to mend. This module does not decide when a tool is called, and no number in a result comes from a language model.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tutor.advice.conversation import follow_turns, order_missing
from tutor.advice.costs import calculate_costs
from tutor.advice.profile import Profile
from tutor.advice.recommend import recommend
from tutor.advice.rules import Knowledge
from tutor.advice.wording import find_language
from tutor.errors import ToolFailed, TutorError
from tutor.types import ToolCall

if TYPE_CHECKING:
    from langchain_core.tools import StructuredTool

RECOMMEND = "recommend_customization"
COSTS = "estimate_costs"


def recommend_for(
    knowledge: Knowledge, turns: str | Sequence[str] = "", profile: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return the recommendation object for words, a profile, or both; what the words say corrects the profile.

    `turns` is one text or the learner's turns of a conversation, oldest first: later turns win, and a bare reply is
    read as the answer to the question asked before it. What the learner does not know is not asked for again first.

    Raises:
        ProfileInvalid: the profile has an unknown field or an impossible value.
    """
    said = [turns] if isinstance(turns, str) else list(turns)
    conversation = follow_turns(said, knowledge, Profile.from_mapping(profile or {}))
    language = find_language("\n".join(said), knowledge.wording)
    result = recommend(conversation.profile, knowledge, language).to_json()
    missing = {entry["field"]: entry for entry in result["missing"]}
    result["missing"] = [missing[name] for name in order_missing(list(missing), conversation.unknown)]
    return result


def build_recommend_tool(knowledge: Knowledge) -> "StructuredTool":
    """Return the tool `recommend_customization` over `knowledge`."""
    # LangChain takes most of a second to import; `import tutor` must stay light.
    from langchain_core.tools import StructuredTool

    def recommend_customization(situation: str | list[str], profile: dict[str, Any] | None = None) -> dict[str, Any]:
        """Recommend how to customize a foundation model for a situation.

        Args:
            situation: the learner's own words about the task, what fails, the data, the budget and the limits; a list
                where they came in several turns.
            profile: facts already known, by field name; they are corrected by what `situation` says.
        """
        return recommend_for(knowledge, situation, profile)

    return StructuredTool.from_function(recommend_customization, name=RECOMMEND)


def build_costs_tool(knowledge: Knowledge) -> "StructuredTool":
    """Return the tool `estimate_costs` over the dated figures of `knowledge`."""
    from langchain_core.tools import StructuredTool

    def estimate_costs(
        requests_per_month: int,
        horizon_months: int = 12,
        approaches: list[str] | None = None,
        inputs: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Calculate what each approach costs and brings, month by month.

        Args:
            requests_per_month: how many requests are expected.
            horizon_months: over how many months costs and benefits are added up.
            approaches: the approaches to compare; all of them where none is named.
            inputs: the calculator's other inputs, such as currency, budget_once, inputs and overrides.
        """
        given = {**(inputs or {}), "requests_per_month": requests_per_month, "horizon_months": horizon_months}
        given |= {"approaches": approaches} if approaches else {}
        return calculate_costs(given, knowledge.costs)

    return StructuredTool.from_function(estimate_costs, name=COSTS)


def call_tool(tool: "StructuredTool", arguments: Mapping[str, Any]) -> ToolCall:
    """Run `tool` and return its name, the facts it worked on and its result; raises `ToolFailed` or a named error."""
    try:
        result = tool.invoke(dict(arguments))
    except TutorError:
        raise
    except Exception as reason:
        raise ToolFailed(f"The tool {tool.name} could not work with these arguments: {_first_line(reason)}") from reason
    if not isinstance(result, dict):
        raise ToolFailed(f"The tool {tool.name} returned {type(result).__name__} instead of an object.")
    read = result.get("profile")  # what the recommendation worked on says more than the words it was given
    facts = dict(arguments) if read is None else {name: fact["value"] for name, fact in read.items()}
    return ToolCall(tool.name, facts, result)


def _first_line(reason: Exception) -> str:
    """Return the first line of an error, for a one-line message."""
    return (str(reason).splitlines() or [type(reason).__name__])[0]
