"""The next questions come from the lessons' own exercises."""

import pytest

from fakes_core import SAMPLE_LESSONS, make_lesson
from tutor.lessons import read_lessons
from tutor.suggesting import COUNT, read_exercises, suggest_questions

LESSONS, _ = read_lessons([SAMPLE_LESSONS])
ADAPTERS, RETRIEVAL, BUDGETS = LESSONS


def test_exercises_are_the_questions_a_lesson_ends_with() -> None:
    assert len(read_exercises(ADAPTERS)) == 3 and len(read_exercises(RETRIEVAL)) == 2
    assert all(question.endswith("?") for question in read_exercises(ADAPTERS))
    assert read_exercises(make_lesson("## A\n\n- no exercise here?\n")) == []
    assert read_exercises(
        make_lesson("## Check yourself\n\n- A task.\n- A question?\n\n## After\n\n- Not this?\n")
    ) == ["A question?"]


def test_cited_lessons_come_first_then_the_next_one() -> None:
    found = suggest_questions([RETRIEVAL], LESSONS, "")
    assert found[:2] == tuple(read_exercises(RETRIEVAL)) and found[2] in read_exercises(BUDGETS)
    assert suggest_questions([BUDGETS, ADAPTERS], LESSONS, "")[0] in read_exercises(BUDGETS)


def test_there_are_few_and_none_twice() -> None:
    found = suggest_questions([ADAPTERS, ADAPTERS, RETRIEVAL, BUDGETS], LESSONS, "")
    assert len(found) == COUNT == len(set(found))


def test_what_was_just_asked_is_not_suggested() -> None:
    asked = "Why does an adapter leave the frozen layers alone?"
    assert asked not in suggest_questions([ADAPTERS], LESSONS, asked)
    assert asked in suggest_questions([ADAPTERS], LESSONS, "What is RAG?")


@pytest.mark.parametrize("cited", [[], [make_lesson("no exercises")]])
def test_nothing_to_suggest(cited: list) -> None:
    assert suggest_questions(cited, LESSONS, "x") == ()
    assert suggest_questions(cited, [], "x") == ()
