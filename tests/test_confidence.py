"""Confidence falls with missing facts, near turning points and thin margins."""

from pathlib import Path
from typing import Any

from tutor.advice.confidence import weigh_confidence
from tutor.advice.flips import find_flips
from tutor.advice.knowledge import read_knowledge
from tutor.advice.ranking import MOST_POINTS, find_primary

KNOWLEDGE = read_knowledge(Path(__file__).parent.parent / "corpus" / "knowledge")
FULL = {
    **{"task": "write", "failure": "behaviour", "knowledge_changes": "never", "labelled_examples": 900},
    **{"needs_sources": False, "budget_once": 5000, "requests_per_month": 20_000, "latency_ms": 3000},
    **{"base_success": "sometimes", "data_may_leave": True, "deadline_days": 60},
}


def weigh(facts: dict[str, Any], margin: int = MOST_POINTS) -> float:
    return weigh_confidence(facts, find_flips(facts, find_primary(facts, KNOWLEDGE), KNOWLEDGE), margin, KNOWLEDGE)


def test_everything_known_and_far_from_a_turning_point_is_the_most() -> None:
    assert weigh(FULL) == KNOWLEDGE.confidence["start"]


def test_each_missing_fact_costs_and_one_that_turns_costs_more() -> None:
    for name, weight in KNOWLEDGE.confidence["weights"].items():
        without = {known: value for known, value in FULL.items() if known != name}
        if find_primary(without, KNOWLEDGE) == find_primary(FULL, KNOWLEDGE):
            lost = weigh(FULL) - weigh(without)
            assert weight - 0.011 <= lost <= 2 * weight + 0.011, name


def test_a_number_near_its_turning_point_and_a_thin_lead_cost() -> None:
    assert weigh({**FULL, "labelled_examples": 52}) < weigh({**FULL, "labelled_examples": 80}) == weigh(FULL)
    assert weigh(FULL, margin=0) < weigh(FULL)


def test_it_never_falls_below_the_floor() -> None:
    assert weigh({}, margin=-5) == KNOWLEDGE.confidence["floor"]
