"""The confidence of a recommendation, from 0 to 1.

Contract: `weigh_confidence` starts at `confidence.start` of rules.yaml and takes off: the weight of every unknown fact,
more where its answer would change the first place (`flipping_factor`); `thin_penalty` where the best approach of
another family has nearly as many points (`thin_margin`); `near_penalty` for each known number within `near_share` of a
turning point; `default_penalty` where no gate opened, so that the first place is only where everything starts. It never
falls below `confidence.floor`. So a new fact never lowers it, unless that fact changes the first place or closes the
gate that gave it, makes the answer to another open question decisive, or brings a rival or a turning point near. Pure.
"""

from collections.abc import Mapping, Sequence

from tutor.advice.flips import Flip
from tutor.advice.profile import Value
from tutor.advice.ranking import find_gate
from tutor.advice.rules import Knowledge


def weigh_confidence(values: Mapping[str, Value], flips: Sequence[Flip], margin: int, knowledge: Knowledge) -> float:
    """Return the confidence for all flips of a case and the lead of its first place, rounded to two digits."""
    rates = knowledge.confidence
    turning = {flip.field for flip in flips}
    lost = sum(
        weight * (rates["flipping_factor"] if name in turning else 1)
        for name, weight in rates["weights"].items()
        if name not in values
    )
    if margin < rates["thin_margin"]:
        lost += rates["thin_penalty"]
    if find_gate(values, knowledge) is knowledge.gates[-1]:
        lost += rates["default_penalty"]
    lost += rates["near_penalty"] * len(_find_near(values, flips, rates["near_share"]))
    return float(round(max(rates["floor"], rates["start"] - lost), 2))


def _find_near(values: Mapping[str, Value], flips: Sequence[Flip], share: float) -> set[str]:
    """Return the known numbers that a change by `share` (0.15 is 15 %) would carry over a turning point."""
    near = set()
    for flip in flips:
        known = values.get(flip.field)
        if isinstance(known, bool | str) or known is None or isinstance(flip.value, bool | str):
            continue
        if abs(flip.value - known) <= share * max(known, 1):
            near.add(flip.field)
    return near
