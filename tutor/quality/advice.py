"""The advice suite: how often the engine puts the right approach first, and how often a wrong one.

Contract: `score_scenarios(scenarios, knowledge)` is pure. A scenario has `id`, `text` (or `profile`), `expect` (an
approach or "clarify"), and may have `accept` (also right), `forbid` (harmful in first place) and `combine` (must be
combined with the expected one).
A case is right when the first place is expected or accepted and the combination is there; harmful when it is forbidden.
This module does not read files or print.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from tutor.advice.profile import Profile
from tutor.advice.recommend import recommend
from tutor.advice.rules import Knowledge
from tutor.advice.wording import read_profile

CLARIFY = "clarify"


def score_scenarios(scenarios: Iterable[Mapping[str, Any]], knowledge: Knowledge) -> dict[str, Any]:
    """Return the counts and shares of right and harmful cases, and the misses with what was got instead."""
    total = right = harmful = 0
    misses: list[dict[str, Any]] = []
    for scenario in scenarios:
        total += 1
        profile = Profile.from_mapping(scenario.get("profile", {}))
        if "text" in scenario:
            profile = profile.merge(read_profile(scenario["text"], knowledge.wording))
        advice = recommend(profile, knowledge)
        got = advice.primary or CLARIFY
        is_right = got in {scenario["expect"], *scenario.get("accept", [])}
        together = {got, *advice.combine}  # some authors list the expected approach among the combined ones
        is_right = is_right and (got != scenario["expect"] or set(scenario.get("combine", [])) <= together)
        right += is_right
        harmful += got in scenario.get("forbid", [])
        if not is_right:
            misses.append(
                {"id": scenario["id"], "expected": scenario["expect"], "got": got, "combine": list(advice.combine)}
            )
    return {
        "total": total,
        "right": right,
        "harmful": harmful,
        "right_share": round(right / total, 4) if total else 0.0,
        "harmful_share": round(harmful / total, 4) if total else 0.0,
        "misses": misses,
    }
