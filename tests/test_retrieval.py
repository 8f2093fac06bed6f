"""Retrieval finds the right lesson, mends spelling, and tells how much of a question is covered."""

import threading

import pytest

from tutor.engine import Tutor
from tutor.langchain_retriever import as_langchain_retriever
from tutor.retrieval import TECHNIQUES, Retriever


@pytest.fixture
def retriever(read_only_tutor: Tutor) -> Retriever:
    return read_only_tutor.steps.retriever


KNOWN = [
    ("a trainable layer stored as a separate file", "Adapters > What an adapter is"),
    ("thin matrices beside a weight matrix", "Adapters > What LoRA is"),
    ("Which budget is set aside for evaluation?", "Budgets > What a training budget covers"),
    ("catalogue with prices that change daily", "Retrieval > When to use RAG"),
    ("price of a long prompt that never changes", "Budgets > Saving money"),
]


@pytest.mark.parametrize("technique", sorted(TECHNIQUES))
@pytest.mark.parametrize(("question", "section"), KNOWN)
def test_the_right_section_comes_first(retriever: Retriever, technique: str, question: str, section: str) -> None:
    assert retriever.retrieve(question, 3, technique)[0].chunk.section == section


@pytest.mark.parametrize("technique", sorted(TECHNIQUES))
def test_passages_are_few_different_and_scored(retriever: Retriever, technique: str) -> None:
    passages = retriever.retrieve("What does LoRA training cost?", 4, technique)
    assert 0 < len(passages) <= 4 and len({passage.chunk.id for passage in passages}) == len(passages)
    for passage in passages:
        assert 0.0 <= passage.score <= 1.0 and 0.0 <= passage.coverage <= 1.0 and passage.lexical >= 0.0
    assert passages == retriever.retrieve("What does LoRA training cost?", 4, technique), "same question, same order"


def test_more_than_there_is_cannot_be_found(retriever: Retriever) -> None:
    assert len(retriever.retrieve("LoRA", 20)) <= 10


@pytest.mark.parametrize("question", ["xyzzy", "¿¡", "的", "a the of", "1"])
def test_unknown_words_find_something_and_never_break(retriever: Retriever, question: str) -> None:
    assert retriever.retrieve(question, 3)
    assert retriever.retrieve(question, 3, "lexical") == [] or question == "1"


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("What is an adpter?", "What is an adapter?"),
        ("the budgte for trainnig", "the budget for training"),
        ("labeled examples", "labeled examples"),
        ("retreevull of it", "retrieval of it"),
        ("fory", "fory"),
        ("who won the world cup", "who won the world cup"),
        ("LoRA costs 5 ms", "LoRA costs 5 ms"),
        ("zeppelin", "zeppelin"),
        ("What is a LROA?", "What is a lora?"),
        ("What is a LORE?", "What is a LORE?"),
        ("WHAT IS AN ADPTER", "WHAT IS AN adapter"),
        ("", ""),
    ],
)
def test_spelling_is_mended_from_the_lessons_only(retriever: Retriever, typed: str, mended: str) -> None:
    assert retriever.mend_spelling(typed) == mended


def test_rare_words_weigh_more_in_coverage(retriever: Retriever) -> None:
    question = ("lora", "catalogu")
    assert retriever.weigh_coverage(question, {"catalogu"}) > retriever.weigh_coverage(question, {"lora"})
    assert retriever.weigh_coverage(question, set(question)) == pytest.approx(1.0)
    assert retriever.weigh_coverage(question, set()) == 0.0 == retriever.weigh_coverage((), {"lora"})


def test_sixteen_threads_find_the_same(retriever: Retriever) -> None:
    expected = retriever.retrieve("What is RAG?", 5)
    found: list[bool] = []
    threads = [
        threading.Thread(target=lambda: found.append(retriever.retrieve("What is RAG?", 5) == expected))
        for _ in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 16


def test_it_is_a_langchain_retriever_too(retriever: Retriever) -> None:
    documents = as_langchain_retriever(retriever, 2).invoke("What is an adapter?")
    assert len(documents) == 2 and documents[0].metadata["source"] == "01-adapters.md"
    assert set(documents[0].metadata) == {"source", "section", "score"}


def test_what_was_said_before_leads_the_search(retriever: Retriever) -> None:
    told = "Which budget is set aside for evaluation? A tenth of the training budget is set aside."
    question = "How much is it?"
    led = retriever.retrieve(question, 4, told=told)
    assert led[0].chunk.source == retriever.retrieve(told, 1)[0].chunk.source
    assert all(passage.fit <= 0 for passage in led) and max(passage.fit for passage in led) > -0.5
    assert all(passage.fit == 0 for passage in retriever.retrieve(question, 4))


def test_a_question_that_says_what_it_is_about_is_found_whatever_was_said_before(retriever: Retriever) -> None:
    question, section = "thin matrices beside a weight matrix", "Adapters > What LoRA is"
    assert retriever.retrieve(question, 1, told="Which budget is set aside for evaluation?")[0].chunk.section == section
