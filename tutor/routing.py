"""Message -> what to do with it: answer from the lessons, call the recommendation tool or the calculator, or refuse.

Contract: `Router.route(message, session)` is decided by wordings in `prompts/route.yaml` and by the facts found in
the learner's words; no model is asked, because a 135M model names a usable tool in 6 of 111 cases (EXPERIMENTS.md).
A question about a concept never becomes a tool call. Also makes follow-up questions stand alone from the history,
by rules. It does not know passages, prompts or the recommendation engine.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from tutor.questions import TermList
from tutor.sentences import read_stems, split_sentences
from tutor.session import Session
from tutor.types import Message

ORDINAL = re.compile(r"\bthe (first|second|third|former|latter|last|other)(?: one)?\b", re.IGNORECASE)
POSITION = {"first": 0, "former": 0, "second": 1, "latter": -1, "third": 2, "last": -1, "other": -1}
PRONOUN = re.compile(r"\b(it|its|they|them|their|that one|this one|this|that|one|ones)\b", re.IGNORECASE)
POINTER = re.compile(r"\b(it|its|this|that|them|these|those|both)\b", re.IGNORECASE)
OPENING = re.compile(r"^\s*(?:and|but|so|then|also|ok(?:ay)?)\b[,\s]*", re.IGNORECASE)
ABOUT = re.compile(r"^\s*(?:what|how) about\s+", re.IGNORECASE)
WHY = re.compile(r"^\s*(?:but\s+)?(?:why(?: not| is that| so)?|how so|how come)\s*\?*\s*$", re.IGNORECASE)
MARKER = re.compile(r"\s*\[\d+\]")
BESIDE = re.compile(r"\b(?:than|to|with|from|versus|vs\.?|or|against)\s*$", re.IGNORECASE)  # two things, not one
SHORT = 5  # words; "why?" and "how much memory?" lean on the conversation, "vocabulary gap" does not

ASIDE = (4, 7)  # words of a question that only closes a case: "any ideas?"; more after two clauses and more
OPEN, FEW = 2, 2  # content words beside a bare request for advice; facts that a calculation tells and is no case
CLAUSE = re.compile(r"[.!?;:,]\s+")
COSTS, TRAFFIC, HORIZON, FIGURES = "estimate_costs", "requests_per_month", "horizon_months", "inputs"
AGAIN = 12  # words of a message that changes one thing of the calculation before it: "and over three years?"

Action = Literal["lessons", "advice", "costs", "refuse", "greet"]


@dataclass(frozen=True, slots=True)
class Route:
    """What to do, why, and the question in a form that stands alone; for a calculation, the techniques it is about."""

    action: Action
    reason: str
    question: str
    names: tuple[str, ...] = ()


class Router:
    """Reads messages by the cues of the route prompt.

    `count_facts` counts the facts of a case in a text; `hears_reply` says whether a text answers a question about a
    field of the case; `read_costs` gives what a text tells the calculator (requests a month, how far ahead, figures).
    """

    def __init__(
        self,
        cues: Mapping[str, Sequence[str]],
        terms: TermList,
        count_facts: Callable[[str], int],
        hears_reply: Callable[[str, str], bool] | None = None,
        read_costs: Callable[[str], Mapping[str, Any]] | None = None,
    ) -> None:
        self._cues = {
            name: re.compile("|".join(f"(?:{wording})" for wording in wordings), re.IGNORECASE)
            for name, wordings in cues.items()
        }
        self._terms = terms
        self._count_facts = count_facts
        self._hears_reply, self._read_costs = hears_reply, read_costs or (lambda _: {})

    def route(self, message: str, session: Session) -> Route:
        """Decides what to do with a message."""
        if self._has("misuse", message):
            return Route("refuse", "wording of misuse", message)
        if self._has("greeting", message):
            return Route("greet", "a greeting, no question", message)
        if self._asks_again(message, session):
            return Route("costs", "the calculation before with other figures", message, self._terms.find(message))
        if reason := self._find_costs(message, session):
            return Route("costs", reason, message, self.find_names(message, session.history))
        if reason := self._find_advice(message, session):
            return Route("advice", reason, message)
        question = self.make_standalone(message, session.history)
        why = "a question about the subject"
        return Route("lessons", why if question == message else f"{why}, made standalone from the history", question)

    def _find_costs(self, message: str, session: Session) -> str:
        """The reason why a message asks for a calculation of costs; empty when it does not."""
        if "costs" in session.pending and self._answers(TRAFFIC, message) and not self._has("concept", message):
            return "the traffic of a calculation asked for before"
        if self._has("ask_advice", message) or self._has("told_elsewhere", message):
            return ""
        if self._has("ask_costs", message):
            return "asks to calculate costs"
        price, named = self._has("ask_price", message), self._terms.find(message)
        asks = price or self._has("cost_question", message)
        told = self._read_costs(message) if asks or (named and any(map(str.isdigit, message))) else {}
        bare = named and {HORIZON, FIGURES} & set(told) and self._count_facts(message) <= FEW
        if TRAFFIC in told and (bare or (asks and (named or self._has("model_use", message)))):
            return "asks for the costs of a traffic it tells"
        if asks and self._has("own_words", message) and (FIGURES in told or (named and HORIZON in told)):
            return "asks for its own costs with figures of its own"
        meant = price and (named or self._has("model_use", message))  # a lost paddle costs something, too
        return "asks for its own costs" if meant and not self._count_facts(message) else ""

    def _asks_again(self, message: str, session: Session) -> bool:
        """Tells whether a message only changes something of the calculation that was just shown."""
        shown = session.recall_call(COSTS)
        if shown is None or self._has("ask_advice", message) or self._has("told_elsewhere", message):
            return False
        leans, words, named = self._has("ask_again", message), len(message.split()), self._terms.find(message)
        if words > AGAIN or (named and self._has("concept", OPENING.sub("", message))):
            return False
        told = self._read_costs(message)
        if {TRAFFIC, HORIZON, FIGURES} & set(told):
            leans = leans or not self._has("concept", message) or bool(POINTER.search(message))
            return leans and any(shown.get(name) != value for name, value in told.items())
        hears = self._hears_reply is not None and self._hears_reply(TRAFFIC, message)
        return leans and words <= SHORT and bool(named or (hears and any(map(str.isdigit, message))))

    def find_names(self, message: str, history: Sequence[Message] = ()) -> tuple[str, ...]:
        """The techniques a message names; those it points back at when it names none."""
        return self._terms.find(message) or (self._read_topics(history)[0] if POINTER.search(message) else ())

    def _find_advice(self, message: str, session: Session) -> str:
        """The reason why a message asks for advice; empty when it does not."""
        facts, named = self._count_facts(message), self._terms.find(message)
        asks, own = self._has("ask_advice", message), self._has("own_case", message)
        asks_of_case = asks or self._has("close_advice", message)
        concept = self._has("concept", message)
        asked_back = bool(session.pending) and "costs" not in session.pending
        if asked_back and (facts or (not concept and not message.strip().endswith("?"))):
            return "the answer to the tutor's question about the case"
        told = bool(session.wondered or session.known or session.situation)
        if told and not concept and self._continues(message, facts, session.wondered):
            return "more about the case of this conversation"
        if asks_of_case and facts and (not concept or (own and facts > 1)):
            return f"asks what to do and describes a case ({facts} facts)"
        tells = facts > 1 or (facts and "?" not in message and self._has("model_use", message))
        if own and tells and not concept and (named or asks_of_case or not _asks_something(message)):
            return f"describes a case ({facts} facts)"
        if asks and not concept and not named and self._says_no_more(message):
            return "asks what to do without saying for what"
        return ""

    def _says_no_more(self, message: str) -> bool:
        """Tells whether hardly anything is left of a message beside the words that ask for advice.

        "What should we do?" leaves the case open; "The battery is smoking, what should I do?" asks the documents.
        """
        rest = self._cues["ask_advice"].sub(" ", message)
        return len(read_stems(rest)) <= OPEN and " or " not in rest

    def _continues(self, message: str, facts: int, wondered: str) -> bool:
        """Says whether a statement adds to a case that was judged already, or replies to what was still open."""
        if facts or self._terms.find(message):  # "I do not know what LoRA is" is no reply about a case
            return bool(facts) and not message.strip().endswith("?")
        return self._answers(wondered, message)

    def _answers(self, field: str, message: str) -> bool:
        """Says whether a statement answers a question about a field, or takes back a number."""
        asks = message.strip().endswith("?")
        return not asks and self._hears_reply is not None and self._hears_reply(field, message)

    def _has(self, cue: str, message: str) -> bool:
        pattern = self._cues.get(cue)
        return bool(pattern and pattern.search(message))

    def make_standalone(self, message: str, history: Sequence[Message]) -> str:
        """Puts what a follow-up leans on into its words; a question that stands alone comes back unchanged."""
        named = self._terms.find(message)
        bare = len(message.split()) <= SHORT and len(read_stems(message)) < 2 and not named
        if not history or not (bare or self._has("follow_up", message)):
            return message
        if WHY.match(message):  # asks for the reason of what was just said, not for the topic at large
            said = split_sentences(_last(history, "assistant")) or [_last(history, "user")]
            return f"Why: {MARKER.sub('', said[0])}"
        topics, question = self._read_topics(history)
        if topics:
            return self._insert_topic(OPENING.sub("", message), named, topics, (question, history))
        return message if len(message.split()) > SHORT or not question else f"{question.rstrip('?')} {message}"

    def _insert_topic(
        self, text: str, named: Sequence[str], topics: Sequence[str], context: tuple[str, Sequence[Message]]
    ) -> str:
        """Puts the topic where the follow-up points at it: at an ordinal, "what about", a pronoun, or at the end."""
        question, history = context
        ordinal = ORDINAL.search(text)
        if ordinal:
            listed = self._find_listed(history, topics) or topics
            return ORDINAL.sub(listed[min(POSITION[ordinal.group(1).lower()], len(listed) - 1)], text, count=1)
        if ABOUT.match(text) and named:
            return self._replace_topic(question, named[0], topics) or text
        pronoun = PRONOUN.search(text)
        if named or pronoun:
            settled = topics[0] in named or (pronoun and self._refers_within(text[: pronoun.start()]))
            return text if settled else PRONOUN.sub(topics[0], text, count=1)
        return f"{text.rstrip(' ?')} {' and '.join(topics[:2]) if 'differ' in text else topics[0]}?"

    def _refers_within(self, before: str) -> bool:
        """Tells whether a pronoun means a technique named before it, as in "What is LoRA and what does it cost?".

        In "How does LoRA compare to it?" it means what was spoken of earlier.
        """
        return bool(self._terms.find(before)) and not BESIDE.search(before)

    def _read_topics(self, history: Sequence[Message]) -> tuple[tuple[str, ...], str]:
        """The techniques last spoken of, and the question that named them; the learner's words before the tutor's."""
        for index in range(len(history) - 1, -1, -1):
            if history[index].role == "user":
                named = self._terms.find(history[index].content)
                if named:
                    return named, history[index].content
        for message in reversed(history):
            if message.role == "assistant" and (named := self._terms.find(message.content)):
                return named[:3], ""
        return (), _last(history, "user")

    def _find_listed(self, history: Sequence[Message], topics: Sequence[str]) -> tuple[str, ...]:
        """The techniques the tutor listed in its last answer under the topic, in order; empty when fewer than two."""
        listed = next(
            (
                named
                for part in split_sentences(_last(history, "assistant"))
                if len(named := self._terms.find(part)) > 1
            ),
            (),
        )
        below = tuple(name for name in listed if name not in topics)
        return below if len(below) > 1 else listed

    def _replace_topic(self, question: str, new: str, topics: Sequence[str]) -> str:
        """Turns "What does RAG cost?" and "what about LoRA?" into "What does LoRA cost?"; empty when that cannot be."""
        if not question:
            return ""
        replaced = re.sub(re.escape(topics[0]), new, question, count=1, flags=re.IGNORECASE)
        return replaced if replaced != question else ""


def _last(history: Sequence[Message], role: str) -> str:
    """The newest text of one side of the conversation."""
    return next((turn.content for turn in reversed(history) if turn.role == role), "")


def _asks_something(message: str) -> bool:
    """Tells whether a message ends in a question of its own, not in one that only closes what was told."""
    *told, asked = CLAUSE.split(message.strip())
    return asked.endswith("?") and len(asked.split()) > ASIDE[len(told) > 1]
