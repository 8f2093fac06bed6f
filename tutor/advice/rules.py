"""The nouns of the decision rules: sources, effects, rules, gates, combinations, steps and approaches.

Contract: frozen and plain; built by `knowledge.read_knowledge` only, so everything in them has been checked.
This module does not know files, nor how a rule is applied.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tutor.advice.clauses import Clauses
from tutor.advice.conditions import Condition
from tutor.advice.wording import Wording

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
    """Everything the adviser knows; `costs` is checked by the calculator."""

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
    clauses: Clauses

    def rule(self, rule_id: str) -> Rule:
        """Return a rule by its id."""
        return next(rule for rule in self.rules if rule.id == rule_id)
