"""Message -> what to do with it: answer from the lessons, call the recommendation tool or the calculator, or refuse.

Contract: `Router.route(message, session)` is decided by wordings in `prompts/route.yaml` and by the facts found in
the learner's words; no model is asked, because a 135M model names a usable tool in 6 of 111 cases (EXPERIMENTS.md).
A question about a concept never becomes a tool call. What a cue does not hear, a trained listener may: a case told in
unusual words, an attempt at misuse. It does not know passages, prompts or the recommendation engine.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from tutor.follow_ups import OPENING, POINTER, SHORT, FollowUps
from tutor.sentences import read_stems
from tutor.session import Session
from tutor.term_list import TermList
from tutor.types import NOTHING_TOLD, Told

ASIDE = (4, 7)  # words of a question that only closes a case: "any ideas?"; more after two clauses and more
OPEN, FEW = 2, 2  # content words beside a bare request for advice; facts that a calculation tells and is no case
CLAUSE = re.compile(r"[.!?;:,]\s+")
COSTS, TRAFFIC, HORIZON, FIGURES = "estimate_costs", "requests_per_month", "horizon_months", "inputs"
LIKELY = {"case": 0.9, "costs": 0.9, "misuse": 0.85}  # from which a message counts as one (EXPERIMENTS.md)
SEVERAL = 2  # figures of costs and benefits in one message, whatever it asks
AGAIN = 12  # words of a message that changes one thing of the calculation before it: "and over three years?"

TellKinds = Callable[[str], Mapping[str, float]]  # how likely a message is a case, misuse, anything else
Action = Literal["lessons", "advice", "costs", "refuse", "greet"]


@dataclass(frozen=True, slots=True)
class Route:
    """What to do, why, and the question in a form that stands alone; for a calculation, the techniques it is about.

    `told`: what was said before a question to the lessons.
    """

    action: Action
    reason: str
    question: str
    names: tuple[str, ...] = ()
    told: Told = NOTHING_TOLD


class CaseReader(Protocol):
    """What routing needs to know of a text about a case."""

    def count_facts(self, text: str) -> int:
        """How many facts of a case it states."""

    def hears_reply(self, field: str, text: str) -> bool:
        """Whether it answers a question about a field of the case."""

    def read_costs(self, text: str) -> Mapping[str, Any]:
        """What it tells the calculator: requests a month, how far ahead, figures."""

    def read_approaches(self, text: str) -> Sequence[str]:
        """The approaches that it names in other words than their names."""


class Router:
    """Reads messages by the cues of the route prompt, the facts that `reader` finds, and what `tell_kinds` hears."""

    def __init__(
        self,
        cues: Mapping[str, Sequence[str]],
        terms: TermList,
        reader: CaseReader,
        tell_kinds: TellKinds | None = None,
    ) -> None:
        self._cues = {
            name: re.compile("|".join(f"(?:{wording})" for wording in wordings), re.IGNORECASE)
            for name, wordings in cues.items()
        }
        self._terms = terms
        self.follow_ups = FollowUps(terms, self._cues.get("follow_up"), self._cues.get("preface"))
        self._reader, self._tell_kinds = reader, tell_kinds or (lambda _: {})

    def route(self, message: str, session: Session) -> Route:
        """Decides what to do with a message."""
        worded = self._has("misuse", message)
        if worded or self._sounds("misuse", message):
            return Route("refuse", "wording of misuse" if worded else "sounds like misuse", message)
        if self._has("greeting", message):
            return Route("greet", "a greeting, no question", message)
        if self._asks_again(message, session):
            return Route("costs", "the calculation before with other figures", message, self._terms.find(message))
        if reason := self._find_costs(message, session):
            return Route("costs", reason, message, self.follow_ups.find_names(message, session.history))
        if reason := self._find_advice(message, session):
            return Route("advice", reason, message)
        question = self.follow_ups.make_standalone(message, session.history)
        why = "a question about the subject"
        why = why if question == message else f"{why}, made standalone from the history"
        answered = not session.answers or session.answers[-1].kind in ("answer", "recommendation")
        return Route("lessons", why, question, told=self.follow_ups.read_told(session.history, answered))

    def _find_costs(self, message: str, session: Session) -> str:
        """The reason why a message asks for a calculation of costs; empty when it does not."""
        if "costs" in session.pending and self._answers(TRAFFIC, message) and not self._has("concept", message):
            return "the traffic of a calculation asked for before"
        return "" if self._has("told_elsewhere", message) else self._find_calculation(message, bool(session.history))

    def _find_calculation(self, message: str, later: bool) -> str:
        """The same of a message that stands alone or comes `later` in a conversation."""
        price, named = self._has("ask_price", message), self._name_approaches(message)
        asks, own = price or self._has("cost_question", message), self._has("own_words", message)
        counts = any(map(str.isdigit, message)) and (named or own)
        told = self._reader.read_costs(message) if asks or counts else {}
        several = len(told.get(FIGURES, {})) >= SEVERAL and not self._has("concept", message)
        if self._has("ask_advice", message) and not (several and asks):
            return ""
        if self._has("ask_costs", message):
            return "asks to calculate costs"
        bare = named and {HORIZON, FIGURES} & set(told) and self._reader.count_facts(message) <= FEW
        if TRAFFIC in told and (bare or (asks and (named or self._has("model_use", message)))):
            return "asks for the costs of a traffic it tells"
        if asks and (own or later) and (FIGURES in told or (named and HORIZON in told)):
            return "asks for its own costs with figures of its own"
        meant = price and (named or self._has("model_use", message))  # a lost paddle costs something, too
        sounds = self._sounds("costs", message) and bool(self._reader.read_costs(message))
        heard = "sounds like a calculation" if sounds else "tells several figures of a calculation" if several else ""
        return "asks for its own costs" if meant and not self._reader.count_facts(message) else heard

    def _name_approaches(self, message: str) -> tuple[str, ...]:
        """The techniques that a message names, by a term or in other words: "putting examples into the prompt"."""
        return self._terms.find(message) or tuple(self._reader.read_approaches(message))

    def _asks_again(self, message: str, session: Session) -> bool:
        """Tells whether a message only changes something of the calculation that was just shown."""
        shown = session.recall_call(COSTS)
        if shown is None or self._has("ask_advice", message) or self._has("told_elsewhere", message):
            return False
        leans, words, named = self._has("ask_again", message), len(message.split()), self._terms.find(message)
        if words > AGAIN or (named and self._has("concept", OPENING.sub("", message))):
            return False
        told = self._reader.read_costs(message)
        if {TRAFFIC, HORIZON, FIGURES} & set(told):
            leans = leans or not self._has("concept", message) or bool(POINTER.search(message))
            return leans and any(shown.get(name) != value for name, value in told.items())
        hears = self._reader.hears_reply(TRAFFIC, message)
        return leans and words <= SHORT and bool(named or (hears and any(map(str.isdigit, message))))

    def _find_advice(self, message: str, session: Session) -> str:
        """The reason why a message asks for advice; empty when it does not."""
        facts, named = self._reader.count_facts(message), self._terms.find(message)
        asks, own = self._has("ask_advice", message), self._has("own_case", message)
        asks_of_case = asks or self._has("close_advice", message)
        concept = self._has("concept", message)
        asked_back = bool(session.pending) and "costs" not in session.pending
        if asked_back and (facts or (not concept and not message.strip().endswith("?"))):
            return "the answer to the tutor's question about the case"
        told = bool(session.wondered or session.known or session.situation)
        changes = facts and self._has("what_if", message)
        if told and (changes or (not concept and self._continues(message, facts, session.wondered))):
            return "more about the case of this conversation, or something of it changed"
        if self._has("advice_of_others", message):
            own, concept = False, True
        if asks_of_case and facts and (not concept or (own and facts > 1)):
            return f"asks what to do and describes a case ({facts} facts)"
        tells = facts > 1 or (facts and "?" not in message and self._has("model_use", message))
        if own and tells and not concept and (named or asks_of_case or not _asks_something(message)):
            return f"describes a case ({facts} facts)"
        if asks and not concept and not named and self._says_no_more(message):
            return "asks what to do without saying for what"
        return f"sounds like a case ({facts} facts)" if facts and self._sounds("case", message) else ""

    def _says_no_more(self, message: str) -> bool:
        """Tells whether hardly anything is left of a message beside the words that ask for advice.

        "What should we do?" leaves the case open; "The battery is smoking, what should I do?" and "What do I do if it
        is warmer?" ask the documents.
        """
        rest = self._cues["ask_advice"].sub(" ", message)
        return len(read_stems(rest)) <= OPEN and not {"or", "if"} & set(rest.lower().split())

    def _continues(self, message: str, facts: int, wondered: str) -> bool:
        """Says whether a statement adds to a case that was judged already, or replies to what was still open."""
        if facts or self._terms.find(message):  # "I do not know what LoRA is" is no reply about a case
            return bool(facts) and not message.strip().endswith("?")
        return self._answers(wondered, message)

    def _answers(self, field: str, message: str) -> bool:
        """Says whether a statement answers a question about a field, or takes back a number."""
        asks = message.strip().endswith("?")
        return not asks and self._reader.hears_reply(field, message)

    def _sounds(self, kind: str, message: str) -> bool:
        """Tells whether the listener is sure enough of a kind of message."""
        return self._tell_kinds(message).get(kind, 0.0) >= LIKELY[kind]

    def _has(self, cue: str, message: str) -> bool:
        pattern = self._cues.get(cue)
        return bool(pattern and pattern.search(message))


def _asks_something(message: str) -> bool:
    """Tells whether a message ends in a question of its own, not in one that only closes what was told."""
    *told, asked = CLAUSE.split(message.strip())
    return asked.endswith("?") and len(asked.split()) > ASIDE[len(told) > 1]
