"""Profiles for the tests of the adviser: drawn from a seeded source, by hypothesis, or solved for a condition."""

import random
from collections.abc import Iterator, Mapping
from typing import Any

from hypothesis import strategies as st

from tutor.advice.conditions import CHOSEN, PRIMARY, Condition
from tutor.advice.profile import FIELDS, Field, Profile

Facts = dict[str, Any]
MOST_FACTS = 9
# Both sides of the numbers the rules compare with, and the ends of what a field takes.
EDGES = [0, 1, 5, 9, 10, 11, 12, 49, 50, 99, 100, 399, 400, 499, 500, 700, 999, 1000, 1223, 1224, 4999, 5000, 9999]
EDGES += [10**4, 49_999, 50_000, 199_999, 200_000, 499_999, 500_000, 10**6, 10**7 - 1, 10**7, 10**9 - 1, 10**9]
EDGES += [10**10, 10**11]


def draw_profile(source: random.Random) -> Profile:
    """A random profile: some fields, values around the turning points."""
    facts: Facts = {}
    for name in source.sample(list(FIELDS), source.randint(0, 14)):
        field = FIELDS[name]
        if field.kind == "choice":
            facts[name] = source.choice(field.choices)
        elif field.kind == "flag":
            facts[name] = source.random() < 0.5
        else:
            number = 0 if source.random() < 0.1 else int(10 ** source.uniform(0, 12))
            facts[name] = max(int(field.low), min(int(field.high), number))
    return Profile.from_mapping(facts)


def draw_value(field: Field) -> st.SearchStrategy[Any]:
    """Values a field takes; numbers are those around which rules turn."""
    if field.kind == "choice":
        return st.sampled_from(field.choices)
    if field.kind == "flag":
        return st.booleans()
    return st.sampled_from([number for number in EDGES if field.low <= number <= field.high])


@st.composite
def draw_facts(draw: st.DrawFn) -> Facts:
    """Some facts of a case, in any order."""
    names = draw(st.lists(st.sampled_from(list(FIELDS)), unique=True, max_size=MOST_FACTS))
    return {name: draw(draw_value(FIELDS[name])) for name in names}


def solve(condition: Condition, facts: Mapping[str, Any]) -> Iterator[Facts]:
    """Extensions of `facts` that may make a condition hold; the caller tries them."""
    if condition.operator == "any":
        for part in condition.parts:
            yield from solve(part, facts)
    elif condition.operator == "all":
        yield from solve_all(condition.parts, facts)
    elif condition.operator == "none" or condition.field in (PRIMARY, CHOSEN, *facts) or condition.operand is False:
        yield dict(facts)
    else:
        yield from ({**facts, condition.field: value} for value in list_values(condition))


def solve_all(parts: tuple[Condition, ...], facts: Mapping[str, Any]) -> Iterator[Facts]:
    """Extensions of `facts` for several conditions at once."""
    if not parts:
        yield dict(facts)
        return
    for extended in solve(parts[0], facts):
        yield from solve_all(parts[1:], extended)


def list_values(test: Condition) -> list[Any]:
    """Values with which one test of a field holds."""
    field = FIELDS[test.field]
    if test.operator == "in":
        return list(test.operand)
    if test.operator == "below":
        return [test.operand - 1, max(field.low, 1)]
    if test.operator == "at_least":
        return [test.operand, test.operand + 1]
    return [field.choices[0]] if field.kind == "choice" else [True] if field.kind == "flag" else [1, 1000]
