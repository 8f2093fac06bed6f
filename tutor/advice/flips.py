"""The flips: the smallest change of one fact that would put another approach first.

Contract: every flip is found by trying it, so `find_primary` of the changed values is the flip's `then`. Candidate
values are the ones where some test changes its answer: both sides of every number a rule or gate compares with, and
every choice of a field. Of the candidates that lead to the same new first place the nearest is kept. The flips come
nearest first: how near is a share for numbers, a number of choices for choices, and less for facts that are still
unknown, because an answer is enough to change those. Money changes in whole units of the currency.
This module does not know which fact is likely to change.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import log10

from tutor.advice.clauses import say_fact, say_less
from tutor.advice.profile import FIELDS, Value
from tutor.advice.ranking import find_primary
from tutor.advice.rules import Knowledge

# A wish is not a fact about the situation; changing one's mind about it is no reason to change the advice.
WISHES = frozenset({"wanted_approach", "just_answer", "learning_goal"})
# How far away a change is: an answer to an open question, a fact nobody would be asked, a known fact that would differ.
# A number ten times larger or smaller is `PER_TENFOLD` away.
OPEN, UNASKED, CHANGED, PER_PLACE, PER_TENFOLD = 0.3, 1.2, 0.9, 0.01, 0.25


@dataclass(frozen=True, slots=True)
class Flip:
    """If `field` had `value` (in `words`), `then` would come first. `distance` is 0 for no change at all."""

    field: str
    value: Value
    then: str
    words: str
    distance: float

    def to_json(self) -> dict[str, object]:
        """Return the contract's spelling."""
        return {"if": {self.field: self.value}, "then": self.then, "words": self.words}


def find_flips(values: Mapping[str, Value], primary: str, knowledge: Knowledge) -> list[Flip]:
    """Return, for each field and each new first place, the smallest change that leads there; the nearest first."""
    flips: list[Flip] = []
    for name, points in knowledge.turning_points.items():
        if name in WISHES:
            continue
        seen: set[str] = set()
        for candidate in _list_candidates(name, values.get(name), points):
            then = find_primary({**values, name: candidate}, knowledge)
            if then != primary and then not in seen:
                seen.add(then)
                distance = _measure_distance(name, values.get(name), candidate, knowledge)
                flips.append(Flip(name, candidate, then, _say_change(name, candidate, points, knowledge), distance))
    return sorted(flips, key=lambda flip: (flip.distance, list(FIELDS).index(flip.field), flip.then))


def _say_change(name: str, candidate: Value, points: frozenset[int | float], knowledge: Knowledge) -> str:
    """Return the change in words; just below a turning point it is the turning point that tells something."""
    if (
        FIELDS[name].kind in ("count", "money")
        and isinstance(candidate, int | float)
        and candidate
        and candidate not in points
    ):
        limit = next((point for point in sorted(points) if 0 < point - candidate <= 1), None)
        if limit is not None:
            return say_less(name, limit, knowledge.clauses)
    return say_fact(name, candidate, knowledge.clauses)


def _measure_distance(name: str, current: Value | None, candidate: Value, knowledge: Knowledge) -> float:
    """Return how far a change is; equal kinds of change are ordered by how early a learner would be asked."""
    place = knowledge.ask.index(name) * PER_PLACE if name in knowledge.ask else 0.0
    if current is None:
        return OPEN + place if name in knowledge.ask else UNASKED
    known = FIELDS[name]
    if known.kind in ("count", "money") and isinstance(current, int | float) and isinstance(candidate, int | float):
        return PER_TENFOLD * abs(log10(candidate + 1) - log10(current + 1))
    return CHANGED + place


def _list_candidates(name: str, current: Value | None, points: frozenset[int | float]) -> list[Value]:
    """Return other values of a field, the nearest to the current one first; choices keep their order where unknown."""
    known = FIELDS[name]
    if known.kind == "choice":
        others = [choice for choice in known.choices if choice != current]
        if isinstance(current, str):
            home = known.choices.index(current)
            others.sort(key=lambda choice: abs(known.choices.index(choice) - home))
        return list(others)
    if known.kind == "flag":
        return [flag for flag in (True, False) if flag is not current]
    # Around an "is" both neighbours count, around a comparison the number and the one below it.
    sides = {side for point in points for side in (point - 1, point, point + 1) if known.low <= side <= known.high}
    origin = current if isinstance(current, int | float) else 0
    return [side for side in sorted(sides, key=lambda side: (abs(side - origin), side)) if side != current]
