"""What is certain about a case: exact facts, facts known as a bound only ("50 or more") and facts known not to hold.

Contract: `Known` is frozen; `learn` and `deny` return a new one. `settle` answers a condition with True, False, or None
where facts that nobody has stated could still decide it; `reads_as` answers it as the engine does, with an unknown fact
as a failed test. A bound stands in the values as the number nearest to it that the words allow (50, or 49 for "fewer
than 50"). Pure. It does not know questions, gates or rules.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tutor.advice.conditions import Condition, carry
from tutor.advice.profile import FIELDS, Value


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing a person can say about one field: it is (`=`) a value, at least (`>=`) or below (`<`) a number."""

    field: str
    sign: str
    value: Value

    @property
    def id(self) -> str:
        """Return the statement as one word: "needs_sources=true", "labelled_examples>=50"."""
        return f"{self.field}{self.sign}{str(self.value).lower() if isinstance(self.value, bool) else self.value}"


@dataclass(frozen=True, slots=True)
class Known:
    """Values by field, the sign of those that are bounds only, and the statements that were denied."""

    values: Mapping[str, Value] = field(default_factory=dict)
    bounds: Mapping[str, str] = field(default_factory=dict)
    denied: frozenset[Statement] = frozenset()


def learn(known: Known, said: Statement) -> Known:
    """Return what is known after a statement; an exact fact stays as it is, a bound may become narrower."""
    name, sign = said.field, said.sign
    if name in known.values and name not in known.bounds:
        return known
    old = known.bounds.get(name, sign)
    if sign == "=":
        return replace(
            known,
            values={**known.values, name: said.value},
            bounds={field: bound for field, bound in known.bounds.items() if field != name},
        )
    if sign != old:  # a second bound from the other side: the first stays the value
        return deny(known, Statement(name, old, said.value))
    value = _take_nearest(said)
    if name in known.values:
        value = (max if sign == ">=" else min)(value, _number(known.values[name]))
    return replace(known, values={**known.values, name: value}, bounds={**known.bounds, name: sign})


def deny(known: Known, said: Statement) -> Known:
    """Return what is known after "that is not so": the other value of a flag, otherwise a statement to remember."""
    if isinstance(said.value, bool) and said.field not in known.values:
        return learn(known, Statement(said.field, "=", not said.value))
    return replace(known, denied=known.denied | {said})


def reads_as(condition: Condition, known: Known) -> bool:
    """Return the engine's reading of a condition."""
    return carry(condition, known.values) is not None


def settle(condition: Condition, known: Known) -> bool | None:
    """Return whether the condition holds whatever the unknown facts are, fails whatever they are, or None."""
    if condition.operator == "none":
        held = settle(Condition("any", parts=condition.parts), known)
        return None if held is None else not held
    if condition.operator in ("all", "any"):
        parts = [settle(part, known) for part in condition.parts]
        deciding = condition.operator == "any"
        if deciding in parts:
            return deciding
        return None if None in parts else not deciding
    if condition.operator == "known":
        return bool(condition.operand) if condition.field in known.values else None
    return _settle_choice(condition, known) if condition.operator == "in" else _settle_number(condition, known)


def _settle_choice(test: Condition, known: Known) -> bool | None:
    """Settle a test for one of some values."""
    name = test.field
    if name not in known.values:
        return False if all(Statement(name, "=", value) in known.denied for value in test.operand) else None
    value = known.values[name]
    if name not in known.bounds:
        return value in test.operand
    upwards, limit = known.bounds[name] == ">=", _number(value)
    possible = any(_number(other) >= limit if upwards else _number(other) <= limit for other in test.operand)
    return None if possible else False


def _settle_number(test: Condition, known: Known) -> bool | None:
    """Settle a comparison, with the bounds that were stated and those that were denied."""
    name, wants_more = test.field, test.operator == "at_least"
    if name in known.values:
        reaches = _number(known.values[name]) >= test.operand
        bound = known.bounds.get(name)
        if bound is None or reaches is (bound == ">="):
            return reaches is wants_more
    sign = ">=" if wants_more else "<"
    numbers = [_number(said.value) for said in known.denied if (said.field, said.sign) == (name, sign)]
    fails = any(number <= test.operand if wants_more else number >= test.operand for number in numbers)
    return False if fails else None


def _take_nearest(said: Statement) -> int | float:
    """Return the number nearest to a bound that the statement allows."""
    number = _number(said.value)
    return number if said.sign == ">=" else max(number - 1, int(FIELDS[said.field].low))


def _number(value: Value) -> int | float:
    return value if isinstance(value, int | float) else 0
