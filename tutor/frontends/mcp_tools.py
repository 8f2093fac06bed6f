"""The four tools that other programs' models may call, as plain data and one function: search, ask, recommend, costs.

Contract: `describe_tools(texts)` lists name, description and JSON schemas; `ToolBox.call(name, arguments)` runs one and
returns a `Reply` with the contract's object and the same as text. Wrong arguments and named failures are replies too,
marked `failed`, that say what to mend. Descriptions stand in `prompts/mcp.yaml`. It does not know the protocol that
carries calls and replies, and keeps nothing but the sessions it was given.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tutor.answers import passage_to_json, to_json
from tutor.errors import TutorError, UsageError
from tutor.frontends.api_advice import MAX_TURNS, read_case
from tutor.frontends.api_openai import list_sources
from tutor.frontends.api_stream import MAX_QUESTION, AnswerDesk, read_ending, read_question
from tutor.frontends.streaming import BROKEN, ENDINGS
from tutor.session import SessionStore
from tutor.types import Failed

if TYPE_CHECKING:
    from tutor.engine import Tutor

_LOG = logging.getLogger("tutor.frontends")
MAX_PASSAGES = 20
Amount = int | float | dict[str, int | float]  # one number, or low, base and high


class _Arguments(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SearchArguments(_Arguments):
    """What `search_lessons` takes."""

    query: Annotated[str, Field(min_length=1, max_length=MAX_QUESTION)]
    count: Annotated[int, Field(ge=1, le=MAX_PASSAGES)] = 5


class AskArguments(_Arguments):
    """What `ask_tutor` takes."""

    question: Annotated[str, Field(min_length=1, max_length=MAX_QUESTION)]
    session: str = ""


class CaseArguments(_Arguments):
    """What `recommend_customization` takes."""

    situation: str | Annotated[list[str], Field(max_length=MAX_TURNS)] = ""
    profile: dict[str, Any] = {}


class CostArguments(_Arguments):
    """What `estimate_costs` takes; the calculator itself checks the values, and names the field that is wrong."""

    approaches: list[str] = []
    requests_per_month: Amount = 0
    horizon_months: int = 12
    currency: str = "USD"
    inputs: dict[str, Amount] = {}
    overrides: dict[str, dict[str, Amount]] = {}
    discount_rate_percent: float = 0
    budget_once: float = 0
    budget_monthly: float = 0
    samples: int = 0
    seed: int = 0


TOOLS: Mapping[str, tuple[type[_Arguments], tuple[str, ...]]] = {  # what it takes, and what its result always has
    "search_lessons": (SearchArguments, ("query", "passages")),
    "ask_tutor": (AskArguments, ("kind", "answer", "citations", "passages", "tool_calls", "suggestions", "session")),
    "recommend_customization": (CaseArguments, ("kind", "primary", "ranking", "sequence", "missing", "profile")),
    "estimate_costs": (CostArguments, ("approaches", "comparison")),
}


@dataclass(frozen=True, slots=True)
class Reply:
    """A tool's result: the object, and the same as text; `failed` marks one that says what to mend."""

    text: str
    content: dict[str, Any]
    failed: bool = False


def describe_tools(texts: Mapping[str, str]) -> list[dict[str, Any]]:
    """Name, description, `input` and `output` schema of every tool, in order; `texts` are those of the prompt file."""
    return [
        {
            "name": name,
            "description": texts[name],
            "input": _describe_arguments(name, model, texts),
            "output": {"type": "object", "required": list(always), "additionalProperties": True},
        }
        for name, (model, always) in TOOLS.items()
    ]


def _describe_arguments(name: str, model: type[_Arguments], texts: Mapping[str, str]) -> dict[str, Any]:
    schema = model.model_json_schema()
    optional = name == "estimate_costs"  # its defaults stand in the knowledge, not here
    for argument, shape in schema["properties"].items():
        shape.pop("title", None)
        if optional:
            shape.pop("default", None)
        shape["description"] = texts[f"{name}.{argument}"]
    kept = ("type", "properties", "required", "additionalProperties")
    return {key: schema[key] for key in kept if key in schema}


class ToolBox:
    """The tools over one tutor; safe to share between clients."""

    def __init__(self, tutor: "Tutor", sessions: SessionStore, desk: AnswerDesk) -> None:
        self._tutor, self._sessions, self._desk = tutor, sessions, desk
        self._run: Mapping[str, Callable[[Mapping[str, Any]], Awaitable[Reply]]] = {
            "search_lessons": self._search,
            "ask_tutor": self._ask,
            "recommend_customization": self._recommend,
            "estimate_costs": self._estimate,
        }

    async def call(self, name: str, arguments: Mapping[str, Any]) -> Reply:
        """Runs the tool `name`, one of `TOOLS`; whatever goes wrong is a failed reply."""
        try:
            return await self._run[name](arguments)
        except Exception as error:  # noqa: BLE001 - the last stop: the client must hear of it
            return tell_failure(name, error)

    async def _search(self, arguments: Mapping[str, Any]) -> Reply:
        given = SearchArguments.model_validate(arguments)
        return await asyncio.to_thread(self._find, read_question(given.query), given.count)

    def _find(self, query: str, count: int) -> Reply:
        passages = [passage_to_json(passage) for passage in self._tutor.search(query, count)]
        texts = [
            f"[{number}] {entry['source']}, {entry['section']} ({entry['score']:.2f})\n{entry['text']}"
            for number, entry in enumerate(passages, start=1)
        ]
        return Reply("\n\n".join(texts), {"query": query, "passages": passages})

    async def _ask(self, arguments: Mapping[str, Any]) -> Reply:
        given = AskArguments.model_validate(arguments)
        session = self._sessions.get(given.session) or self._sessions.create()
        ending = await read_ending(self._desk.open(session, read_question(given.question)))
        if isinstance(ending, Failed):
            return _refuse(ending.code, ending.message)
        assert isinstance(ending, ENDINGS), "a stream that nobody stopped has an ending"
        answer = ending.answer
        content = {key: value for key, value in to_json(answer).items() if key != "work"}  # long, and nobody's answer
        return Reply(answer.text + list_sources(answer), {**content, "session": session.id})

    async def _recommend(self, arguments: Mapping[str, Any]) -> Reply:
        given = CaseArguments.model_validate(arguments)
        situation = read_case(given.situation, given.profile or None)
        result = await asyncio.to_thread(self._tutor.recommend, situation, given.profile or None)
        from tutor.frontends.cards import describe_recommendation

        return Reply("\n".join(describe_recommendation(result)), dict(result))

    async def _estimate(self, arguments: Mapping[str, Any]) -> Reply:
        result = await asyncio.to_thread(self._tutor.estimate_costs, arguments)
        from tutor.frontends.cost_report import describe_costs

        return Reply("\n".join(describe_costs(result)), dict(result))


def tell_failure(name: str, error: Exception) -> Reply:
    """What went wrong with the tool `name`, as its reply; of what nobody foresaw, only the log has the details."""
    if isinstance(error, ValidationError):
        return _refuse(UsageError.code, _name_mistake(error, name))
    if isinstance(error, TutorError):
        return _refuse(error.code, str(error))
    _LOG.error("the tool %s failed: %s: %s", name, type(error).__name__, error)
    return _refuse("internal", BROKEN)


def _refuse(code: str, message: str) -> Reply:
    return Reply(message, {"error": {"code": code, "message": message}}, failed=True)


def _name_mistake(error: ValidationError, name: str) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"]) or "the arguments"
    known = ", ".join(TOOLS[name][0].model_fields)
    return f"{where}: {first['msg'].lower()}; {name} takes {known}"
