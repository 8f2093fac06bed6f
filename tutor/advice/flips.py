"""The flips: the smallest change of one fact that would put another approach first.

Contract: every flip is found by trying it, so `find_primary` of the changed values is the flip's `then`. Candidate
values are the ones where some test changes its answer: both sides of every number a rule or gate compares with, and
every choice of a field. This module does not know which fact is likely to change.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tutor.advice.clauses import say_fact
from tutor.advice.conditions import Condition, tests_of
from tutor.advice.profile import FIELDS, Value
from tutor.advice.ranking import find_primary
from tutor.advice.rules import Knowledge

# A wish is not a fact about the situation; changing one's mind about it is no reason to change the advice.
WISHES = frozenset({"wanted_approach", "just_answer", "learning_goal"})


@dataclass(frozen=True, slots=True)
class Flip:
    """If `field` had `value` (in `words`), `then` would come first."""

    field: str
    value: Value
    then: str
    words: str

    def to_json(self) -> dict[str, object]:
        """Return the contract's spelling."""
        return {"if": {self.field: self.value}, "then": self.then, "words": self.words}


def find_flips(values: Mapping[str, Value], primary: str, knowledge: Knowledge) -> list[Flip]:
    """Return, for each field and each new first place, the smallest change that leads there."""
    turning_points = _find_turning_points(knowledge)
    flips: list[Flip] = []
    for name in sorted(FIELDS, key=lambda field: _asked_place(field, knowledge)):
        if name in WISHES:
            continue
        seen: set[str] = set()
        for candidate in _list_candidates(name, values.get(name), turning_points.get(name, frozenset())):
            then = find_primary({**values, name: candidate}, knowledge)
            if then != primary and then not in seen:
                seen.add(then)
                flips.append(Flip(name, candidate, then, say_fact(name, candidate, knowledge.clauses)))
    return flips


def _asked_place(name: str, knowledge: Knowledge) -> tuple[int, int]:
    """Order fields by how early a learner would be asked, then by their place in the profile."""
    asked = knowledge.ask.index(name) if name in knowledge.ask else len(knowledge.ask)
    return asked, list(FIELDS).index(name)


def _find_turning_points(knowledge: Knowledge) -> dict[str, frozenset[int | float]]:
    """Return the numbers each numeric field is compared with where it can matter for the first place."""
    points: dict[str, set[int | float]] = {}
    for condition in _deciding_conditions(knowledge):
        for test in tests_of(condition):
            operands: Iterable[object] = test.operand if isinstance(test.operand, tuple) else (test.operand,)
            for operand in operands:
                if isinstance(operand, int | float) and not isinstance(operand, bool):
                    points.setdefault(test.field, set()).add(operand)
    return {name: frozenset(numbers) for name, numbers in points.items()}


def _deciding_conditions(knowledge: Knowledge) -> Iterable[Condition]:
    """Yield the gates' tests and the conditions of hard limits; nothing else moves the first place."""
    for gate in knowledge.gates:
        for test in gate.tests:
            yield test.when
    for rule in knowledge.rules:
        for case in rule.cases:
            if any(effect.rule_out for effect in case.effects):
                yield case.when


def _list_candidates(name: str, current: Value | None, points: frozenset[int | float]) -> list[Value]:
    """Return other values of a field, the nearest to the current one first."""
    known = FIELDS[name]
    if known.kind == "choice":
        return [choice for choice in known.choices if choice != current]
    if known.kind == "flag":
        return [flag for flag in (True, False) if flag is not current]
    sides = {side for point in points for side in (point, point - 1) if known.low <= side <= known.high}
    origin = current if isinstance(current, int | float) else 0
    return [side for side in sorted(sides, key=lambda side: (abs(side - origin), side)) if side != current]
