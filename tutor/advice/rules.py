"""The nouns of the decision rules: sources, effects, rules, gates, combinations, steps and approaches.

Contract: frozen and plain; built by `knowledge.read_knowledge` only, so everything in them has been checked.
This module does not know files, nor how a rule is applied.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tutor.advice.clauses import Clauses
from tutor.advice.conditions import Condition, tests_of
from tutor.advice.disagreements import ChartNotes
from tutor.advice.figure_words import FigureBook
from tutor.advice.interview_words import InterviewWords
from tutor.advice.labels import Labels
from tutor.advice.phrasebook import Wording
from tutor.advice.profile import Value

# The condition under which a rule excludes some approaches, and these approaches.
Limit = tuple[Condition, tuple[str, ...]]
VERDICTS = ("ruled_out", "not_now", "possible", "recommended")


@dataclass(frozen=True, slots=True)
class Source:
    """A lesson passage: file name below corpus/lessons and heading path."""

    source: str
    section: str

    def to_json(self) -> dict[str, str]:
        """Return the contract's spelling."""
        return {"source": self.source, "section": self.section}


@dataclass(frozen=True, slots=True)
class Effect:
    """What a firing case does to some approaches; `say` is the reason, a template over profile fields."""

    approaches: tuple[str, ...]
    say: str
    score: int = 0
    at_least: str = "ruled_out"
    at_most: str = "recommended"
    rule_out: bool = False
    method: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A condition and its effects."""

    when: Condition
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A decision rule with its lesson passages and the keys of its references."""

    id: str
    statement: str
    references: tuple[str, ...]
    year: int
    sources: tuple[Source, ...]
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class GateTest:
    """One yes/no question of a gate."""

    ask: str
    when: Condition


@dataclass(frozen=True, slots=True)
class Gate:
    """If every test holds and `leads` is not ruled out, `leads` comes first."""

    id: str
    rule: str
    leads: str
    tests: tuple[GateTest, ...]


@dataclass(frozen=True, slots=True)
class Combination:
    """An approach that belongs with the primary one when the condition holds."""

    rule: str
    approach: str
    when: Condition
    say: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the sequence; `keep` says whether it needs the approach to be chosen, or comes later."""

    approach: str
    keep: str
    when: Condition
    goal: str
    move_on_when: str


@dataclass(frozen=True, slots=True)
class WishAnswer:
    """What is said to somebody who asks for one of `approaches` where it is not what comes first."""

    approaches: tuple[str, ...]
    rule: str
    when: Condition
    say: str


@dataclass(frozen=True, slots=True)
class WishBook:
    """`answers` in order, the first that fits is taken; `otherwise` where none does; `instead` per first place."""

    answers: tuple[WishAnswer, ...]
    otherwise: str
    instead: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Notice:
    """A dated market fact: shown where `when` holds for the facts, the first place and the combined approaches."""

    id: str
    date: str
    text: str
    references: tuple[str, ...]
    when: Condition

    def to_json(self) -> dict[str, Any]:
        """Return the notice as it is shown."""
        return {"text": self.text, "date": self.date, "references": list(self.references)}


@dataclass(frozen=True, slots=True)
class Asking:
    """When and what to ask back.

    `families`: approach -> the kind of work it is. `answers`: field -> the answers people give to its question.
    `ties`: the numbers that define a tie, see `asking.is_tied`. `implied`: field -> the fields that answer it as well.
    """

    families: Mapping[str, str]
    answers: Mapping[str, tuple[Value, ...]]
    ties: Mapping[str, int]
    implied: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Approach:
    """One of the ten approaches: taxonomy entry and the engine's starting point."""

    id: str
    name: str
    card: Mapping[str, Any]
    methods: tuple[str, ...]
    default_method: str
    start_score: int
    start_verdict: str
    start_rule: str
    start_say: str
    lesson: Source


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything the adviser knows; `costs` is checked by the calculator.

    Found once, because every flip asks for them: `limits` are the hard limits among the rules; `turning_points` has the
    fields that gates and limits test, nothing else moves the first place, each with the numbers it is compared with.
    """

    approaches: Mapping[str, Approach]
    rules: tuple[Rule, ...]
    gates: tuple[Gate, ...]
    combinations: tuple[Combination, ...]
    steps: tuple[Step, ...]
    thresholds: Mapping[str, Mapping[str, Any]]
    confidence: Mapping[str, Any]
    decisive: tuple[str, ...]
    ask: tuple[str, ...]
    costs: Mapping[str, Any]
    wording: Wording
    figures: FigureBook
    clauses: Clauses
    chart: ChartNotes
    labels: Labels
    interview: InterviewWords
    assumed: Mapping[str, str]
    asking: Asking
    wishes: WishBook
    market: tuple[Notice, ...]
    limits: tuple[Limit, ...] = field(init=False)
    turning_points: Mapping[str, frozenset[int | float]] = field(init=False)

    def __post_init__(self) -> None:
        limits = tuple(
            (case.when, effect.approaches)
            for rule in self.rules
            for case in rule.cases
            for effect in case.effects
            if effect.rule_out
        )
        deciding = [test.when for gate in self.gates for test in gate.tests] + [when for when, _ in limits]
        object.__setattr__(self, "limits", limits)
        object.__setattr__(self, "turning_points", _find_turning_points(deciding))

    def rule(self, rule_id: str) -> Rule:
        """Return a rule by its id."""
        return next(rule for rule in self.rules if rule.id == rule_id)


def _find_turning_points(conditions: Iterable[Condition]) -> dict[str, frozenset[int | float]]:
    """Return the tested fields, and for each the numbers it is compared with."""
    points: dict[str, set[int | float]] = {}
    for test in (test for condition in conditions for test in tests_of(condition)):
        operands: Iterable[object] = test.operand if isinstance(test.operand, tuple) else (test.operand,)
        numbers = points.setdefault(test.field, set())
        numbers |= {one for one in operands if isinstance(one, int | float) and not isinstance(one, bool)}
    return {name: frozenset(numbers) for name, numbers in points.items()}
