"""Asking back: when, which question, and what is assumed until it is answered."""

from pathlib import Path
from typing import Any

import pytest

from tutor.advice.asking import order_questions
from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import Profile
from tutor.advice.ranking import find_primary
from tutor.advice.recommend import recommend

KNOWLEDGE = read_knowledge(Path(__file__).parent.parent / "corpus" / "knowledge")


def advise(**facts: Any) -> dict[str, Any]:
    return recommend(Profile.from_mapping(facts), KNOWLEDGE).to_json()


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"budget_once": 5000},
        {"hardware": "one_gpu", "skills": "some"},
        {"data_may_leave": False},
        {"deadline_days": 60},
        {"wanted_approach": "rag"},
    ],
)
def test_without_a_decisive_fact_one_question_comes_back(facts: dict[str, Any]) -> None:
    advice = advise(**facts)
    assert (advice["kind"], advice["primary"], advice["confidence"]) == ("clarify", None, 0.0)
    assert advice["missing"][0]["field"] == order_questions(facts, KNOWLEDGE, whole_ranking=True)[0]
    assert not set(facts) & {entry["field"] for entry in advice["missing"]}


def test_with_nothing_known_the_diagnosis_is_asked_first() -> None:
    assert advise()["missing"][0]["field"] == "failure"


def test_a_best_guess_is_given_whenever_it_is_wanted() -> None:
    advice = advise(just_answer=True)
    assert (advice["kind"], advice["primary"]) == ("recommendation", "prompt_engineering")
    assert advice["confidence"] <= 0.3


def test_the_question_that_matters_comes_first_and_is_told_apart() -> None:
    missing = advise(labelled_examples=5000, budget_once=2000)["missing"]
    matters = [entry["matters"] for entry in missing]
    assert matters == sorted(matters, reverse=True) and matters[0]
    settled = advise(knowledge_changes="weekly", needs_sources=True, failure="knowledge")["missing"]
    assert not any(entry["matters"] for entry in settled)


def test_what_matters_is_assumed_in_words() -> None:
    advice = advise(labelled_examples=5000, budget_once=2000)
    assumed = [entry["field"] for entry in advice["assumptions"]]
    assert assumed == [entry["field"] for entry in advice["missing"] if entry["matters"]]
    assert all(entry["words"] for entry in advice["assumptions"])


def test_an_assumption_is_what_the_engine_takes_for_granted() -> None:
    facts = {"labelled_examples": 5000}
    for assumed in ({"knowledge_changes": "never"}, {"needs_sources": False}, {"deadline_days": 90}):
        assert find_primary({**facts, **assumed}, KNOWLEDGE) == find_primary(facts, KNOWLEDGE)
