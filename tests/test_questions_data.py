"""The shape of the question sets: what the quality suites rely on when they read them."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import yaml

from tutor.quality.question_file import COVERED, KINDS, MISUSE, NOT_COVERED, PARTLY, TOOL_KINDS, read_questions
from tutor.quality.text_measures import contains_any

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "data"
COURSE = ROOT / "corpus" / "lessons"
# set -> its documents
DOCUMENTS = {
    "questions": COURSE,
    "questions_more": COURSE,
    "questions_handbook": DATA / "handbook",
}
SETS = {
    name: yaml.safe_load((DATA / f"{name}.yaml").read_text(encoding="utf-8"))["questions"]
    for name in DOCUMENTS
    if (DATA / f"{name}.yaml").is_file()
}
QUESTIONS = SETS["questions"]
OLD_KINDS = {"plain", "typo", "keyword", "comparison", "follow_up", "part", "advice", "out_of_corpus"}
REQUIRED = {"id", "kind", "split", "question"}
EVIDENCE = {"lessons", "facts"}
FREE = {"sections", "forbidden", "lang", "history", "missing", "tool", "contradiction"}
TALKED = {"follow_up", "topic_change"}
LANGUAGES = {"en", "es", "fr", "de", "pt"}


@cache
def read_text(document: Path) -> str:
    return document.read_text(encoding="utf-8")


@cache
def read_headings(document: Path) -> frozenset[str]:
    return frozenset(re.findall(r"^#{1,6}\s+(.+?)\s*$", read_text(document), re.MULTILINE))


def each_question(test):
    cases = [pytest.param(name, one, id=str(one.get("id"))) for name, listed in SETS.items() for one in listed]
    return pytest.mark.parametrize(("name", "question"), cases)(test)


def test_ids_and_questions_are_unique() -> None:
    listed = [one for questions in SETS.values() for one in questions]
    assert [name for name, count in Counter(item["id"] for item in listed).items() if count > 1] == []
    asked = Counter((item["question"].lower(), str(item.get("history"))) for item in listed)
    assert [text for text, count in asked.items() if count > 1] == []


def test_the_first_set_is_large_and_both_halves_hold_every_kind() -> None:
    assert len(QUESTIONS) >= 60
    assert {item["kind"] for item in QUESTIONS} == OLD_KINDS


@pytest.mark.parametrize("name", SETS)
def test_both_halves_of_a_set_hold_every_kind(name: str) -> None:
    for kind, count in Counter(item["kind"] for item in SETS[name]).items():
        halves = Counter(item["split"] for item in SETS[name] if item["kind"] == kind)
        assert count == 1 or set(halves) == {"calibrate", "test"}, kind


@pytest.mark.parametrize("name", SETS)
def test_the_suite_reads_a_set_as_it_stands(name: str) -> None:
    assert len(read_questions(DATA / f"{name}.yaml")) == len(SETS[name])


@each_question
def test_a_question_has_its_fields(name: str, question: dict) -> None:
    kind = question["kind"]
    assert kind in KINDS
    expected = REQUIRED | (EVIDENCE if kind in COVERED else set()) | ({"history"} if kind in TALKED else set())
    if name == "questions" and kind not in NOT_COVERED:
        expected |= EVIDENCE
    if DOCUMENTS[name] == COURSE and "lessons" in expected:
        expected |= {"sections"}
    expected |= {"missing"} if kind == PARTLY else set()
    expected |= {"tool"} if kind in TOOL_KINDS and name != "questions" else set()
    assert expected <= set(question) <= expected | EVIDENCE | FREE
    assert question["split"] in {"calibrate", "test"}
    assert question["question"].strip()
    assert question.get("lang", "en") in LANGUAGES
    assert kind != "language" or question["lang"] != "en"


@each_question
def test_its_evidence_stands_in_the_documents(name: str, question: dict) -> None:
    documents = [DOCUMENTS[name] / lesson for lesson in question.get("lessons", [])]
    kind = question["kind"]
    if kind in COVERED:
        assert documents
    if kind in {*NOT_COVERED, MISUSE}:
        assert not question.get("facts")
    headings = [read_headings(document) for document in documents]
    for section in question.get("sections", []):
        assert any(section in known for known in headings), f"no heading '{section}' in {question['lessons']}"
    for lesson, known in zip(question.get("lessons", []), headings, strict=True):
        if question.get("sections") and known:
            assert known & set(question["sections"]), f"no section of {lesson} is named"


@each_question
def test_its_facts_stand_in_the_documents(name: str, question: dict) -> None:
    if question["kind"] not in COVERED:
        return
    texts = " ".join(read_text(DOCUMENTS[name] / lesson) for lesson in question["lessons"])
    for alternatives in question["facts"]:
        assert contains_any(texts, alternatives), f"none of {alternatives} stands in {question['lessons']}"


@each_question
def test_its_facts_are_lists_of_lower_case_alternatives(name: str, question: dict) -> None:
    facts, forbidden = question.get("facts", []), question.get("forbidden", [])
    assert all(isinstance(alternatives, list) and alternatives for alternatives in facts)
    words = [word for alternatives in facts for word in alternatives] + list(forbidden)
    assert all(isinstance(word, str) and word and word == word.lower() for word in words)
    assert not set(forbidden) & {word for alternatives in facts for word in alternatives}


@each_question
def test_a_part_that_is_missing_is_named_in_the_question(name: str, question: dict) -> None:
    if question["kind"] == PARTLY:
        assert contains_any(question["question"], [question["missing"]])


@each_question
def test_a_tool_is_one_of_ours(name: str, question: dict) -> None:
    tool = question.get("tool")
    assert tool is None or (tool["name"] in TOOL_KINDS.values() and isinstance(tool["arguments"], dict))


@each_question
def test_a_history_is_a_conversation(name: str, question: dict) -> None:
    turns = question.get("history", [])
    roles = [turn["role"] for turn in turns]
    assert roles == ["user", "assistant"] * (len(turns) // 2)
    assert all(turn["content"].strip() and set(turn) == {"role", "content"} for turn in turns)
