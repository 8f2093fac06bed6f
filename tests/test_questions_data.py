"""The shape of the question set: what the quality suites rely on when they read it."""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
QUESTIONS = yaml.safe_load((ROOT / "tests" / "data" / "questions.yaml").read_text(encoding="utf-8"))["questions"]
KINDS = {"plain", "typo", "keyword", "comparison", "follow_up", "part", "advice", "out_of_corpus"}
REQUIRED = {"id", "kind", "split", "question"}
EVIDENCE = {"lessons", "sections", "facts"}


def read_headings(lesson: str) -> set[str]:
    text = (ROOT / "corpus" / "lessons" / lesson).read_text(encoding="utf-8")
    return set(re.findall(r"^#{1,6}\s+(.+?)\s*$", text, re.MULTILINE))


def each_question(test):
    return pytest.mark.parametrize("question", QUESTIONS, ids=[str(item.get("id")) for item in QUESTIONS])(test)


def test_ids_and_questions_are_unique() -> None:
    assert [name for name, count in Counter(item["id"] for item in QUESTIONS).items() if count > 1] == []
    asked = Counter((item["question"].lower(), str(item.get("history"))) for item in QUESTIONS)
    assert [text for text, count in asked.items() if count > 1] == []


def test_the_set_is_large_and_both_halves_hold_every_kind() -> None:
    assert len(QUESTIONS) >= 60
    assert {item["kind"] for item in QUESTIONS} == KINDS
    for kind in KINDS:
        halves = Counter(item["split"] for item in QUESTIONS if item["kind"] == kind)
        assert set(halves) == {"calibrate", "test"}, kind


@each_question
def test_a_question_has_its_fields(question: dict) -> None:
    answerable = question["kind"] != "out_of_corpus"
    expected = (
        REQUIRED | (EVIDENCE if answerable else set()) | ({"history"} if question["kind"] == "follow_up" else set())
    )
    assert expected <= set(question) <= expected | {"forbidden"}
    assert question["kind"] in KINDS
    assert question["split"] in {"calibrate", "test"}
    assert question["question"].strip()


@each_question
def test_its_evidence_stands_in_the_lessons(question: dict) -> None:
    headings = [read_headings(lesson) for lesson in question.get("lessons", [])]
    assert bool(headings) == (question["kind"] != "out_of_corpus")
    for section in question.get("sections", []):
        assert any(section in known for known in headings), f"no heading '{section}' in {question['lessons']}"
    for lesson, known in zip(question.get("lessons", []), headings, strict=True):
        assert known & set(question["sections"]), f"no section of {lesson} is named"


@each_question
def test_its_facts_are_lists_of_lower_case_alternatives(question: dict) -> None:
    facts, forbidden = question.get("facts", []), question.get("forbidden", [])
    assert all(isinstance(alternatives, list) and alternatives for alternatives in facts)
    words = [word for alternatives in facts for word in alternatives] + list(forbidden)
    assert all(isinstance(word, str) and word and word == word.lower() for word in words)
    assert not set(forbidden) & {word for alternatives in facts for word in alternatives}


@each_question
def test_a_history_is_a_conversation(question: dict) -> None:
    turns = question.get("history", [])
    roles = [turn["role"] for turn in turns]
    assert roles == ["user", "assistant"] * (len(turns) // 2)
    assert all(turn["content"].strip() and set(turn) == {"role", "content"} for turn in turns)
