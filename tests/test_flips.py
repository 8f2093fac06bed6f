"""The flips: the smallest single changes that move the first place, the nearest first."""

from pathlib import Path
from typing import Any

import pytest

from tutor.advice.flips import WISHES, Flip, find_flips
from tutor.advice.knowledge import read_knowledge
from tutor.advice.ranking import find_primary

KNOWLEDGE = read_knowledge(Path(__file__).parent.parent / "corpus" / "knowledge")
TUNED = {"labelled_examples": 900, "behaviour": "tone", "knowledge_changes": "never"}


def flips_of(facts: dict[str, Any]) -> list[Flip]:
    return find_flips(facts, find_primary(facts, KNOWLEDGE), KNOWLEDGE)


def find_flip(facts: dict[str, Any], name: str, then: str) -> Flip:
    return next(flip for flip in flips_of(facts) if (flip.field, flip.then) == (name, then))


@pytest.mark.parametrize(
    ("facts", "name", "then", "edge"),
    [
        (TUNED, "labelled_examples", "few_shot", 49),
        ({**TUNED, "labelled_examples": 20}, "labelled_examples", "peft", 50),
        ({**TUNED, "budget_once": 1500}, "budget_once", "few_shot", 9),
        ({"collection_tokens": 60_000, "task": "answer_questions"}, "collection_tokens", "rag", 200_000),
        (
            {"collection_tokens": 900_000, "task": "answer_questions"},
            "collection_tokens",
            "prompt_engineering",
            199_999,
        ),
        ({"preference_pairs": 300, "behaviour": "tone"}, "preference_pairs", "reinforcement_fine_tuning", 500),
    ],
)
def test_the_flip_of_a_number_is_the_smallest_one(facts: dict[str, Any], name: str, then: str, edge: int) -> None:
    flip = find_flip(facts, name, then)
    assert flip.value == edge
    back = edge + 1 if edge < facts[name] else edge - 1
    assert find_primary({**facts, name: back}, KNOWLEDGE) != then


def test_a_change_of_a_choice_is_the_next_one() -> None:
    assert find_flip({**TUNED, "knowledge_changes": "yearly"}, "knowledge_changes", "rag").value == "monthly"
    assert (
        find_flip({"knowledge_changes": "live", "labelled_examples": 900}, "knowledge_changes", "peft").value
        == "yearly"
    )


def test_near_numbers_come_before_far_ones_and_open_questions_before_changed_facts() -> None:
    near = flips_of({**TUNED, "labelled_examples": 55})
    assert near[0].field == "labelled_examples"
    fields = [flip.field for flip in flips_of(TUNED)]
    opened = [fields.index(name) for name in KNOWLEDGE.ask if name in fields and name not in TUNED]
    assert max(opened) < fields.index("knowledge_changes")
    distances = [flip.distance for flip in flips_of(TUNED)]
    assert distances == sorted(distances)


def test_a_wish_is_no_fact_to_flip() -> None:
    assert not WISHES & {flip.field for flip in flips_of({"learning_goal": True, "task": "write"})}


def test_a_flip_is_told_in_words_and_in_the_contracts_shape() -> None:
    flip = find_flip(TUNED, "labelled_examples", "few_shot")
    assert flip.to_json() == {"if": {"labelled_examples": 49}, "then": "few_shot", "words": flip.words}
    assert "50" in flip.words  # the limit it falls below
