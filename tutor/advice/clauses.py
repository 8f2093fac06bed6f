"""Facts as clauses: a field and a value -> the words that follow "if"; a number and its noun agree.

Contract: `parse_clauses(raw)` and `parse_assumed(raw)` check `corpus/knowledge/facts.yaml` against the profile's
fields, strictly; `say_fact(name, value, clauses)` gives the clause, `fill(template, values)` a sentence with the
learner's values in it. Pure. It does not know what a fact means for a recommendation.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tutor.advice.profile import FIELDS, Value
from tutor.errors import KnowledgeInvalid

Clauses = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A value as a template shows it. `{labelled_examples}` gives the value; `{labelled_examples:labelled example}`
    the number with its noun, in the plural unless it is 1. `below` shows a number as a limit that is not reached.
    """

    value: Value | None
    below: bool = False

    def __format__(self, noun: str) -> str:
        if self.value is None:
            return "not stated"
        if isinstance(self.value, bool):
            return "yes" if self.value else "no"
        if isinstance(self.value, str):
            return self.value.replace("_", " ")
        ending = "" if not noun or self.value == 1 else "s"
        limit = ("fewer than " if noun else "less than ") if self.below else ""
        return f"{limit}{self.value:,} {noun}{ending}".rstrip()


def fill(template: str, values: Mapping[str, Value]) -> str:
    """Return a reason with the learner's values in it: numbers with thousands separators, names in plain words."""
    return template.format_map({name: Shown(values.get(name)) for name in FIELDS})


def parse_assumed(raw: Mapping[str, Any]) -> Mapping[str, str]:
    """Check and return what is assumed for unknown facts; raises `KnowledgeInvalid` on an unknown field."""
    assumed = raw.get("assumed")
    if not isinstance(assumed, dict) or not set(assumed) <= set(FIELDS):
        raise KnowledgeInvalid("facts.yaml: 'assumed' maps fields of the profile to what is taken for granted.")
    return assumed


def parse_clauses(raw: Mapping[str, Any]) -> Clauses:
    """Check and return the clauses; raises `KnowledgeInvalid` where a field or value has none or is unknown."""
    clauses = raw.get("facts")
    if not isinstance(clauses, dict):
        raise KnowledgeInvalid("facts.yaml: it must hold one mapping named 'facts'.")
    for name, entry in FIELDS.items():
        if name == "wanted_approach":  # a wish, never told as a condition
            continue
        needed = set(entry.choices) or ({"yes", "no"} if entry.kind == "flag" else {"value"})
        if set(clauses.get(name, {})) != needed:
            raise KnowledgeInvalid(f"facts.yaml: '{name}' needs exactly the clauses {', '.join(sorted(needed))}.")
    return clauses


def say_fact(name: str, value: Value, clauses: Clauses) -> str:
    """Return the clause for a fact: ("labelled_examples", 500) -> "you had 500 labelled examples"."""
    if isinstance(value, bool):
        return clauses[name]["yes" if value else "no"]
    if isinstance(value, str):
        return clauses[name].get(value, value)
    return clauses[name]["value"].format(value=Shown(value))


def say_less(name: str, limit: int | float, clauses: Clauses) -> str:
    """Return the clause for a number below a limit: ("labelled_examples", 50) -> "you had fewer than 50 …"."""
    return clauses[name]["value"].format(value=Shown(limit, below=True))
