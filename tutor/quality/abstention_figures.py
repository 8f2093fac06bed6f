"""How well the tutor knows what it does not know: precision and recall of holding back, and the curve behind them.

Contract: `measure_abstention(outcomes)` counts the questions that documents answer and those that none does; tool
calls and misuse are counted elsewhere. Precision: of the questions held back, the share that no document answers;
recall: of those, the share held back. The risk-coverage curve (El-Yaniv and Wiener, 2010) moves the threshold over the
floor's measure: coverage is the share of questions that would be answered, risk the share of those that no document
answers. It does not know the tutor.
"""

from collections.abc import Sequence
from typing import Any

from tutor.quality.metrics import count_share, measure_separation, share
from tutor.quality.outcomes import FACETS, Outcome, group

THRESHOLDS = tuple(round(0.05 * step, 2) for step in range(21))


def measure_abstention(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Precision and recall over all and by set, recall by kind, and the curve."""
    asked = [outcome for outcome in outcomes if outcome.is_covered or outcome.is_outside]
    outside = [outcome for outcome in asked if outcome.is_outside]
    reached = [outcome for outcome in asked if outcome.passages]
    inner = [outcome.measured for outcome in reached if outcome.is_covered]
    outer = [outcome.measured for outcome in reached if outcome.is_outside]
    return {
        **_score(asked),
        "by_set": {value: _score(members) for value, members in group(asked, FACETS["by_set"]).items()},
        "recall_by_kind": {
            value: count_share(not outcome.answered for outcome in members)
            for value, members in group(outside, FACETS["by_kind"]).items()
        },
        "separation": measure_separation(inner, outer),
        "curve": [draw_point(threshold, inner, outer) for threshold in THRESHOLDS],
    }


def draw_point(threshold: float, inner: Sequence[float], outer: Sequence[float]) -> dict[str, Any]:
    """What one threshold on the measure would do to questions that documents answer (`inner`) and others (`outer`)."""
    kept, slipped = sum(one >= threshold for one in inner), sum(one >= threshold for one in outer)
    held = len(inner) - kept + len(outer) - slipped
    total = len(inner) + len(outer)
    return {
        "threshold": threshold,
        "precision": _divide(len(outer) - slipped, held),
        "recall": _divide(len(outer) - slipped, len(outer)),
        "coverage": _divide(kept + slipped, total),
        "risk": _divide(slipped, kept + slipped),
    }


def _score(asked: Sequence[Outcome]) -> dict[str, Any]:
    held = [outcome for outcome in asked if not outcome.answered and outcome.answer.kind != "error"]
    outside = [outcome for outcome in asked if outcome.is_outside]
    return {
        "precision": count_share(outcome.is_outside for outcome in held),
        "recall": share(sum(outcome.is_outside for outcome in held), len(outside)),
    }


def _divide(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
