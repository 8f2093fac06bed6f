"""The tutor's tools: typed functions with docstrings that other programs and the router can call.

Contract: `build_recommend_tool(knowledge)` gives the recommendation engine as a LangChain `StructuredTool`; `call_tool`
runs a tool and returns a `ToolCall` whose arguments are the facts taken from the learner's words and whose result is
the tool's JSON object. Whatever goes wrong inside becomes `ToolFailed`, except the named errors that tell the person
what to mend. This module does not decide when a tool is called, and no number in a result comes from a language model.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tutor.advice.profile import Profile
from tutor.advice.recommend import recommend
from tutor.advice.rules import Knowledge
from tutor.advice.wording import find_language, read_profile
from tutor.errors import ToolFailed, TutorError
from tutor.types import ToolCall

if TYPE_CHECKING:
    from langchain_core.tools import StructuredTool

RECOMMEND = "recommend_customization"


def recommend_for(
    knowledge: Knowledge, situation: str = "", profile: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return the recommendation object for words, a profile, or both; what the words say corrects the profile.

    Raises:
        ProfileInvalid: the profile has an unknown field or an impossible value.
    """
    known = Profile.from_mapping(profile or {})
    said = known.merge(read_profile(situation, knowledge.wording))
    return recommend(said, knowledge, find_language(situation, knowledge.wording)).to_json()


def build_recommend_tool(knowledge: Knowledge) -> "StructuredTool":
    """Return the tool `recommend_customization` over `knowledge`."""
    # LangChain takes most of a second to import; `import tutor` must stay light.
    from langchain_core.tools import StructuredTool

    def recommend_customization(situation: str, profile: dict[str, Any] | None = None) -> dict[str, Any]:
        """Recommend how to customize a foundation model for a situation.

        Args:
            situation: the learner's own words about the task, what fails, the data, the budget and the limits.
            profile: facts already known, by field name; they are corrected by what `situation` says.
        """
        return recommend_for(knowledge, situation, profile)

    return StructuredTool.from_function(recommend_customization, name=RECOMMEND)


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
    facts = {name: fact["value"] for name, fact in result.get("profile", {}).items()}
    return ToolCall(tool.name, facts, result)


def _first_line(reason: Exception) -> str:
    """Return the first line of an error, for a one-line message."""
    return (str(reason).splitlines() or [type(reason).__name__])[0]
