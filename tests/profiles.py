"""Random profiles for the tests of the adviser, drawn from a seeded source."""

import random
from typing import Any

from tutor.advice.profile import FIELDS, Profile


def draw_profile(source: random.Random) -> Profile:
    """A random profile: some fields, values around the turning points."""
    facts: dict[str, Any] = {}
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
