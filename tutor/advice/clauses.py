"""Facts as clauses: a field and a value -> the words that follow "if".

Contract: `parse_clauses(raw)` checks `corpus/knowledge/facts.yaml` against the profile's fields, strictly;
`say_fact(name, value, clauses)` gives the clause. Pure. It does not know what a fact means for a recommendation.
"""

from collections.abc import Mapping
from typing import Any

from tutor.advice.profile import FIELDS, Value
from tutor.errors import KnowledgeInvalid

Clauses = Mapping[str, Mapping[str, str]]


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
    return clauses[name]["value"].format(value=f"{value:,}")
