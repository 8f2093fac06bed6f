"""Wishes: an approach asked for by name is granted, or turned down with a reason and a way forward."""

from pathlib import Path
from typing import Any

import pytest

from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import Profile
from tutor.advice.recommend import recommend

KNOWLEDGE = read_knowledge(Path(__file__).parent.parent / "corpus" / "knowledge")


def advise(**facts: Any) -> dict[str, Any]:
    return recommend(Profile.from_mapping(facts), KNOWLEDGE).to_json()


@pytest.mark.parametrize(
    ("facts", "first", "rule"),
    [
        (
            {"wanted_approach": "pretraining", "budget_once": 500, "task": "answer_questions"},
            "prompt_engineering",
            "R11",
        ),
        ({"wanted_approach": "peft", "knowledge_changes": "weekly"}, "rag", "R16"),
        ({"wanted_approach": "full_fine_tuning", "failure": "knowledge"}, "rag", "R16"),
        ({"wanted_approach": "distillation", "base_success": "never", "failure": "knowledge"}, "rag", "R12"),
        ({"wanted_approach": "distillation", "base_success": "mostly", "requests_per_month": 300}, None, "R12"),
        ({"wanted_approach": "peft", "labelled_examples": 5, "task": "classify"}, "few_shot", "R6"),
        ({"wanted_approach": "rag", "failure": "behaviour", "labelled_examples": 5}, "few_shot", "R1"),
        ({"wanted_approach": "ensemble", "latency_ms": 200, "task": "converse"}, "prompt_engineering", "R13"),
        (
            {"wanted_approach": "continued_pretraining", "collection_tokens": 50_000, "needs_sources": True},
            "rag",
            "R10",
        ),
        ({"wanted_approach": "reinforcement_fine_tuning", "task": "write"}, "prompt_engineering", "R8"),
        ({"wanted_approach": "peft", "needs_erasure": True, "labelled_examples": 5000}, "rag", "R3"),
        ({"wanted_approach": "full_fine_tuning", "labelled_examples": 60, "budget_once": 300}, "peft", "R7"),
    ],
)
def test_a_wish_that_does_not_fit_is_turned_down_with_a_way_forward(
    facts: dict[str, Any], first: str | None, rule: str
) -> None:
    advice = advise(**facts)
    wish = advice["wish"]
    assert first in (None, advice["primary"]) and advice["kind"] == "recommendation"
    assert (wish["approach"], wish["rule"]) == (facts["wanted_approach"], rule)
    assert wish["verdict"] != "recommended" and wish["reason"].endswith(".") and wish["instead"].endswith(".")
    assert "not stated" not in wish["reason"] and "{" not in wish["reason"]


def test_a_wish_that_comes_true_needs_no_words() -> None:
    assert advise(wanted_approach="peft", labelled_examples=900)["wish"] is None
    both = advise(wanted_approach="peft", labelled_examples=900, behaviour="tone", knowledge_changes="weekly")
    assert both["combine"] == ["peft"] and both["wish"] is None
    assert advise(task="write")["wish"] is None


def test_a_wish_alone_is_asked_back() -> None:
    assert advise(wanted_approach="peft")["kind"] == "clarify"


def test_every_wish_gets_an_answer_whatever_comes_first() -> None:
    for wanted in KNOWLEDGE.approaches:
        for facts in ({"just_answer": True}, {"failure": "knowledge"}, {"labelled_examples": 900}):
            advice = advise(wanted_approach=wanted, **facts)
            assert (advice["wish"] is None) == (wanted in (advice["primary"], *advice["combine"]))
