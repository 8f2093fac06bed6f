"""Turns -> the one text a model reads: which chat template a file carries, and how to get along with it.

Contract: `TurnFormatter(template, render).format(turns)` renders turns with the file's own template and finds out by
trying whether it has a system role: where it has none, or drops it silently, the system text opens the first user
turn. Thinking is switched off. A file without a usable template gets plain questions and answers, and `notes` says so.
`make_disarmer` breaks a vocabulary's control tokens inside turns. This module does not know llama.cpp or prompts.
"""

import re
from collections.abc import Callable, Mapping, Sequence

Turn = Mapping[str, str]  # "role" (system, user, assistant) and "content"
Render = Callable[..., str]  # messages=…, and what the template may look at; ValueError: the template refuses

NO_TEMPLATE = "none"
PLAIN_STOPS = ("\nQuestion:",)
# the first mark found in a template names its family; for people, nothing is decided by it
FAMILIES = {
    "<|im_start|>": "chatml",
    "<|start_header_id|>": "llama-3",
    "<start_of_turn>": "gemma",
    "<|start_of_role|>": "granite",
    "<|start|>": "harmony",
    "[INST]": "mistral",
    "<|user|>": "phi",
}
# what templates of thinking models ask for; others ignore it
QUIET = {"enable_thinking": False, "thinking": False}
SYSTEM, QUESTION = "system-text-of-a-trial", "user-text-of-a-trial"
HARMLESS = {"<": "‹", "[": "⁅"}
WORD_JOINER = "\u2060"


def name_template(template: str) -> str:
    """The family of a chat template: chatml, llama-3, gemma, …; "other" when it is not known, "none" when empty."""
    if not template.strip():
        return NO_TEMPLATE
    return next((family for mark, family in FAMILIES.items() if mark in template), "other")


def fold_system(turns: Sequence[Turn]) -> list[dict[str, str]]:
    """Moves system text to the head of the first user turn, for models that know no system role."""
    system = "\n\n".join(turn["content"] for turn in turns if turn["role"] == "system")
    others = [dict(turn) for turn in turns if turn["role"] != "system"]
    if not system:
        return others
    if others and others[0]["role"] == "user":
        others[0]["content"] = f"{system}\n\n{others[0]['content']}"
        return others
    return [{"role": "user", "content": system}, *others]


def format_plainly(turns: Sequence[Turn]) -> str:
    """Questions and answers without any control token, as a model without a chat template has seen them in books."""
    labels = {"user": "Question: ", "assistant": "Answer: ", "system": ""}
    return "\n\n".join([*(labels[turn["role"]] + turn["content"].strip() for turn in turns), "Answer:"])


def make_disarmer(tokens: Sequence[str]) -> Callable[[str], str]:
    """Makes a function that breaks these control tokens in a text: nothing inside a turn may end or begin one.

    Tokens without any sign (a plain word, blanks) are left alone: they occur in honest text and forge nothing.
    """
    marks = {token for token in tokens if len(token) > 2 and re.search(r"[^\w\s]", token)}
    if not marks:
        return lambda text: text
    pattern = re.compile("|".join(re.escape(mark) for mark in sorted(marks, key=len, reverse=True)))

    def break_token(match: re.Match[str]) -> str:
        first, rest = match.group()[0], match.group()[1:]
        return HARMLESS.get(first, first + WORD_JOINER) + rest

    def disarm(text: str) -> str:
        while (broken := pattern.sub(break_token, text)) != text:
            text = broken
        return text

    return disarm


class TurnFormatter:
    """One file's way of writing turns. `family` and `takes_system` are what was found, `notes` what to know of it."""

    def __init__(self, template: str, render: Render | None) -> None:
        self._render = render if template.strip() else None
        self.family = name_template(template)
        self.thinks = "<think>" in template or "enable_thinking" in template
        self.takes_system = True
        self.notes: tuple[str, ...] = ()
        if self._render is None:
            self.notes = ("it has no chat template and is asked with plain questions and answers",)
        elif not self._try([{"role": "system", "content": SYSTEM}], SYSTEM):
            self.takes_system = False
            if self._try([], QUESTION):
                self.notes = ("its chat template has no system role; instructions open the first question",)
            else:
                self._render, self.family, self.takes_system = None, NO_TEMPLATE, True
                self.notes = ("its chat template cannot be used; it is asked with plain questions and answers",)

    @property
    def stops(self) -> tuple[str, ...]:
        """What ends an answer besides the model's own end-of-turn token."""
        return PLAIN_STOPS if self._render is None else ()

    def format(self, turns: Sequence[Turn]) -> str:
        """The text to read.

        Raises:
            ValueError: the template refuses these turns.
        """
        if self._render is None:
            return format_plainly(turns)
        return self._close_thinking(
            self._render(messages=list(turns) if self.takes_system else fold_system(turns), **QUIET)
        )

    def _try(self, first: list[dict[str, str]], expected: str) -> bool:
        assert self._render is not None
        try:
            text = self._render(messages=[*first, {"role": "user", "content": QUESTION}], **QUIET)
        except ValueError:
            return False
        return expected in text and QUESTION in text

    @staticmethod
    def _close_thinking(text: str) -> str:
        """Ends a thought that the template began for the model."""
        return f"{text.rstrip()}\n\n</think>\n\n" if text.rstrip().endswith("<think>") else text
