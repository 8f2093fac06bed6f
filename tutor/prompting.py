"""Prompt files -> messages.

Contract: every prompt stands in `prompts/*.yaml`; an unknown key, an undeclared variable or an example that lacks
one is refused at start-up. `AnswerPrompt.render(notes, question)` gives messages whose first part never changes, so
that the model's cache of it stays valid. Untrusted text (questions, lessons) is disarmed first: a chat control
token inside it would forge a turn. It does not know models, passages or scores. LangChain's few-shot template does
the assembling.
"""

import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from langchain_core.messages import BaseMessage
from langchain_core.prompts import ChatPromptTemplate, FewShotChatMessagePromptTemplate

from tutor.errors import PromptInvalid
from tutor.types import Message, Role

KEYS = {"purpose", "variables", "options", "system", "examples", "user", "cues", "replies", "starters"}
# every "<word>", "<|word|>", "</s>", "[INST]" a chat template may use as a control token
CONTROL = re.compile(
    r"<(?=[|｜/]?[A-Za-z_][\w:▁-]*[|｜]?>)|\[(?=/?(?:INST|SYS|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\])"
)
ROLES: dict[str, Role] = {"system": "system", "human": "user", "ai": "assistant"}


@dataclass(frozen=True, slots=True)
class PromptFile:
    """One checked prompt file."""

    name: str
    purpose: str
    variables: tuple[str, ...]
    fields: Mapping[str, Any]

    @property
    def options(self) -> Mapping[str, Any]:
        """Sampling options for the model (max_tokens, temperature)."""
        return dict(self.fields.get("options") or {})

    @property
    def replies(self) -> Mapping[str, str]:
        """The tutor's own sentences, by name."""
        return dict(self.fields.get("replies") or {})

    @property
    def cues(self) -> Mapping[str, Sequence[str]]:
        """Regular expressions by the reading they speak for."""
        return dict(self.fields.get("cues") or {})

    @property
    def starters(self) -> tuple[str, ...]:
        """Questions a newcomer may start with."""
        return tuple(self.fields.get("starters") or ())


def read_prompt(path: Path) -> PromptFile:
    """Reads and checks one prompt file.

    Raises:
        PromptInvalid: names the file and what is wrong with it.
    """
    try:
        fields = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise PromptInvalid(f"the prompt file {path.name} cannot be read: {error}") from error
    if not isinstance(fields, dict) or not {"purpose", "variables"} <= set(fields):
        raise PromptInvalid(f"the prompt file {path.name} needs the keys 'purpose' and 'variables'")
    unknown = set(fields) - KEYS
    if unknown:
        raise PromptInvalid(f"the prompt file {path.name} has the unknown key '{sorted(unknown)[0]}'")
    declared = set(fields["variables"])
    if "user" in fields:
        used = {name for _, name, _, _ in string.Formatter().parse(fields["user"]) if name}
        if used != declared:
            raise PromptInvalid(f"{path.name} declares {sorted(declared)} but its user text uses {sorted(used)}")
    for number, example in enumerate(fields.get("examples") or [], start=1):
        if set(example) != declared | {"answer"}:
            raise PromptInvalid(f"example {number} in {path.name} needs exactly {sorted(declared | {'answer'})}")
    return PromptFile(path.stem, fields["purpose"], tuple(fields["variables"]), fields)


def read_prompts(folder: Path) -> dict[str, PromptFile]:
    """Reads all prompt files of a folder, by name.

    Raises:
        PromptInvalid: a file is broken, or there is none.
    """
    prompts = {path.stem: read_prompt(path) for path in sorted(folder.glob("*.yaml"))}
    if not prompts:
        raise PromptInvalid(f"there are no prompt files in {folder}; reinstall the tutor")
    return prompts


def disarm(text: str) -> str:
    """Breaks chat control tokens in untrusted text; for the copy in the prompt only, never for display."""
    return CONTROL.sub(lambda match: "‹" if match.group() == "<" else "⁅", text)


class FewShotPrompt:
    """A prompt file with examples as LangChain messages; `count` limits the examples (0 gives zero-shot)."""

    def __init__(self, file: PromptFile, count: int | None = None) -> None:
        examples = list(file.fields.get("examples") or [])[:count]
        turn = ChatPromptTemplate.from_messages([("human", file.fields["user"]), ("ai", "{answer}")])
        few_shot = FewShotChatMessagePromptTemplate(examples=examples, example_prompt=turn, input_variables=[])
        self._examples = 2 * len(examples)
        self._variables = file.variables
        self.options = file.options
        self._template = ChatPromptTemplate.from_messages(
            [("system", file.fields["system"].strip()), few_shot, ("human", file.fields["user"])]
        )

    def render(self, **values: str) -> list[BaseMessage]:
        """Renders the messages; values are disarmed here.

        Raises:
            PromptInvalid: a variable is missing or not declared.
        """
        if set(values) != set(self._variables):
            raise PromptInvalid(f"this prompt takes {sorted(self._variables)}, not {sorted(values)}")
        return self._template.format_messages(**{name: disarm(value) for name, value in values.items()})

    def mark(self, messages: Sequence[BaseMessage]) -> tuple[Message, ...]:
        """The rendered messages as our own type, few-shot turns marked, for the show-your-work view."""
        return tuple(
            Message(ROLES[message.type], str(message.content), 1 <= position <= self._examples)
            for position, message in enumerate(messages)
        )
