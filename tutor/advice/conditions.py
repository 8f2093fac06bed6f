"""Conditions over profile fields, written as data and judged without side effects.

Contract: `parse_condition` turns a YAML mapping into a `Condition` or raises `KnowledgeInvalid`; `carry` says whether
it holds for some values and which known fields carry it. An unknown fact makes every test on it false; `known: false`
is the one way to ask for the absence of a fact. This module does not know any rule.

    {field: knowledge_changes, in: [daily, live]}      is | in | below | at_least | known
    {all: […]}  {any: […]}  {none: […]}  {holds: name of a condition defined before}
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tutor.advice.profile import APPROACHES, FIELDS, Value, check_value
from tutor.errors import KnowledgeInvalid, ProfileInvalid

GROUPS = ("all", "any", "none")
TESTS = ("is", "in", "below", "at_least", "known")
# Set by the engine, not by the learner: which approach came first, and which ones were chosen (the first and those
# combined with it). Combinations and sequences may ask for the first, wishes and market notices for both.
PRIMARY = "primary"
CHOSEN = "chosen"
Values = Mapping[str, Value | tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Condition:
    """A group of conditions (`parts`) or one test of a field against an `operand`."""

    operator: str
    field: str = ""
    operand: Any = None
    parts: tuple["Condition", ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """What a condition may refer to: named numbers and conditions defined before it."""

    thresholds: Mapping[str, int | float] = field(default_factory=dict)
    named: Mapping[str, Condition] = field(default_factory=dict)


ALWAYS = Condition("all")


def parse_condition(raw: object, terms: Terms) -> Condition:
    """Return the condition that `raw` spells; raise `KnowledgeInvalid` on an unknown key, field, name or operand."""
    if not isinstance(raw, Mapping) or not raw:
        raise KnowledgeInvalid(f"A condition is a mapping such as {{field: …, is: …}}; found {raw!r}.")
    keys = set(raw)
    if len(keys) == 1 and (group := next(iter(keys))) in GROUPS:
        if not isinstance(raw[group], list):
            raise KnowledgeInvalid(f"The condition {group!r} takes a list; found {raw[group]!r}.")
        return Condition(group, parts=tuple(parse_condition(part, terms) for part in raw[group]))
    if keys == {"holds"}:
        if raw["holds"] not in terms.named:
            raise KnowledgeInvalid(f"The condition {raw['holds']!r} is used before it is defined.")
        return terms.named[raw["holds"]]
    operators = keys - {"field"}
    if "field" not in keys or len(operators) != 1 or not operators <= set(TESTS):
        raise KnowledgeInvalid(f"A test has a field and one of {', '.join(TESTS)}; found {dict(raw)!r}.")
    return _parse_test(str(raw["field"]), operators.pop(), raw, terms)


def _parse_test(name: str, operator: str, raw: Mapping[str, Any], terms: Terms) -> Condition:
    """Return a test whose operand fits its field."""
    operand = raw[operator]
    if name in (PRIMARY, CHOSEN):
        wanted = operand if operator == "in" else [operand]
        if operator not in ("is", "in") or not set(wanted) <= set(APPROACHES):
            raise KnowledgeInvalid(f"A test of {name} names approaches; found {dict(raw)!r}.")
        return Condition("in", name, tuple(wanted))
    if name not in FIELDS:
        raise KnowledgeInvalid(f"The field {name!r} is not a profile field; see tutor/advice/profile.py.")
    if operator == "known":
        return Condition("known", name, bool(operand))
    if operator in ("below", "at_least"):
        number = terms.thresholds.get(operand, operand) if isinstance(operand, str) else operand
        if FIELDS[name].kind not in ("count", "money") or isinstance(number, bool | str):
            raise KnowledgeInvalid(f"{name} {operator} {operand!r}: compare numbers, or give a threshold's name.")
        return Condition(operator, name, number)
    values = operand if operator == "in" else [operand]
    try:
        return Condition("in", name, tuple(check_value(name, value) for value in values))
    except ProfileInvalid as reason:
        raise KnowledgeInvalid(f"A rule tests {name} for a value it cannot have: {reason}") from reason


def carry(condition: Condition, values: Values) -> frozenset[str] | None:
    """Return the known fields that make `condition` hold, or None where it does not hold."""
    if condition.operator == "all":
        found = [carry(part, values) for part in condition.parts]
        return None if None in found else frozenset().union(*(some for some in found if some))
    if condition.operator == "any":
        holding = [some for some in (carry(part, values) for part in condition.parts) if some is not None]
        return frozenset().union(*holding) if holding else None
    if condition.operator == "none":
        if any(carry(part, values) is not None for part in condition.parts):
            return None
        return frozenset(test.field for test in tests_of(condition) if test.field in values)
    return frozenset({condition.field} & set(values)) if _test_holds(condition, values) else None


def holds(condition: Condition, values: Values) -> bool:
    """Say whether `condition` holds: `carry` without the fields, for the many trials of the flips."""
    if condition.operator == "all":
        return all(holds(part, values) for part in condition.parts)
    if condition.operator == "any":
        return any(holds(part, values) for part in condition.parts)
    if condition.operator == "none":
        return not any(holds(part, values) for part in condition.parts)
    return _test_holds(condition, values)


def _test_holds(test: Condition, values: Values) -> bool:
    """Judge one test of a field."""
    if test.operator == "known":
        return (test.field in values) is bool(test.operand)
    if test.field not in values:
        return False
    value = values[test.field]
    if isinstance(value, tuple):
        return not set(value).isdisjoint(test.operand)
    if test.operator == "in":
        return bool(value in test.operand)
    if not isinstance(value, int | float):
        return False
    return bool(value < test.operand) if test.operator == "below" else bool(value >= test.operand)


def tests_of(condition: Condition) -> Iterator[Condition]:
    """Yield the single tests a condition is made of, left to right."""
    if condition.operator in GROUPS:
        for part in condition.parts:
            yield from tests_of(part)
    else:
        yield condition
