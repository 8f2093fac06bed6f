"""The words of the walk through the tree: `interview.yaml`, checked once.

Contract: `parse_interview(raw)` returns the mapping it was given, or raises `KnowledgeInvalid` where a text is missing
or an answer names a field or a value that does not exist. A field without answers is no error: its label is used
instead. Pure. It does not know questions.
"""

from collections.abc import Mapping
from typing import Any

from tutor.advice.profile import FIELDS
from tutor.errors import KnowledgeInvalid

InterviewWords = Mapping[str, Any]
YES_NO = ("yes", "no")
TEXTS = frozenset((
    *("limits", *YES_NO, "yes_because", "no_because", "yes_within", "no_other", "unknown", "why_not"),
    *("wish", "at_least", "below", "not_so", "million", "billion"),
))  # fmt: skip


def parse_interview(raw: Mapping[str, Any]) -> InterviewWords:
    """Check and return the words of the interview."""
    if set(raw) != {"texts", "answers"}:
        raise KnowledgeInvalid("interview.yaml: it takes the keys texts and answers.")
    wrong = sorted(TEXTS ^ set(raw["texts"]))
    if wrong:
        raise KnowledgeInvalid(f"interview.yaml: missing or unknown texts: {', '.join(map(str, wrong))}.")
    for name, answers in raw["answers"].items():
        if name not in FIELDS:
            raise KnowledgeInvalid(f"interview.yaml: {name!r} is not a field of the profile.")
        entry = FIELDS[name]
        taken = set(entry.choices) or (set(YES_NO) if entry.kind == "flag" else {"at_least", "below"})
        unknown = sorted(map(str, set(answers) - taken))
        if unknown:
            raise KnowledgeInvalid(f"interview.yaml: {name!r} has an answer for {unknown[0]!r}, which it cannot be.")
    return raw
