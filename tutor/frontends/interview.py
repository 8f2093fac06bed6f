"""The walk through the decision tree at a terminal: one question at a time, numbered options.

Contract: `Walk` holds the answers given so far and asks the advisor for the next step; the steps themselves are
stateless, so going back is forgetting the latest answer. `hold_interview` reads lines until a leaf is reached, the
learner quits or the input ends, and returns the walk. Input and output are functions. Nothing is decided here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tutor.errors import ProfileInvalid

if TYPE_CHECKING:
    from tutor.advisor import Advisor

LEAVE = frozenset({"q", "quit", "exit"})
BACK = frozenset({"b", "back"})
WHY = frozenset({"?", "why"})
HINT = "Answer with a number; b goes back, ? says why it is asked, q leaves."


@dataclass
class Walk:
    """The facts known before, and the answers in the order given: node id -> option id."""

    advisor: "Advisor"
    known: Mapping[str, Any] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    left: bool = False

    def step(self) -> dict[str, Any]:
        """The next question, or the leaf; `profile` holds the facts known before and those the answers state."""
        return self.advisor.ask_next(self.known, self.answers)

    def go_back(self) -> bool:
        """Forgets the latest answer; False where there is none."""
        if not self.answers:
            return False
        self.answers.popitem()
        return True


def hold_interview(walk: Walk, read_line: Callable[[], str], say: Callable[[str], None]) -> Walk:
    """Asks until a leaf is reached; `read_line` gives "" at the end of the input, which ends the walk where it is."""
    say(HINT)
    step = walk.step()
    while step["question"] is not None:
        question = step["question"]
        say("\n".join(["", *describe_question(question, len(walk.answers) + 1)]))
        line = read_line()
        word = line.strip().lower()
        if not line or word in LEAVE:
            walk.left = word in LEAVE
            return walk
        if word in BACK:
            if not walk.go_back():
                say("This is the first question.")
        elif word in WHY:
            say("\n".join(describe_reason(walk.advisor, question["rule"])))
        elif word.isdecimal() and 1 <= int(word) <= len(question["options"]):
            walk.answers[question["node"]] = question["options"][int(word) - 1]["id"]
        else:
            say(HINT)
        step = walk.step()
    return walk


def describe_question(question: Mapping[str, Any], number: int) -> list[str]:
    """A question with its numbered options."""
    options = [f"  {place}  {option['label']}" for place, option in enumerate(question["options"], 1)]
    return [f"{number}. {question['ask']}", *options]


def describe_reason(advisor: "Advisor", rule: str) -> list[str]:
    """Why a question is asked: the rule behind it and where the course explains it."""
    try:
        found = advisor.explain_rule(rule)
    except ProfileInvalid:  # a gate may carry a rule of its own that states nothing
        return [rule]
    lines = [f"{found['rule']}: {found['statement']}"]
    lines += [f"  {place['source']}, {place['section']}" for place in found["sources"]]
    return [*lines, f"  Sources: {', '.join(found['references'])} ({found['year']})"]


def describe_end(step: Mapping[str, Any], names: Mapping[str, str]) -> list[str]:
    """Where the walk ended, and whether the engine agrees; empty where it has not reached a leaf."""
    if not step["leaf"]:
        return []
    lines = [f"The tree leads to: {names[step['leaf']]}"]
    if step["agrees"]:
        return [*lines, "The recommendation engine puts the same first."]
    return [*lines, f"The recommendation engine says otherwise: {step['why_not']}"]
