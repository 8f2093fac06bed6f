"""The answers to a question: enough to turn it, as little as possible, in words, and understood again."""

from pathlib import Path

import pytest

from tutor.advice.certainty import Known, Statement, reads_as
from tutor.advice.knowledge import read_knowledge
from tutor.advice.options import NO, UNKNOWN, find_turns, hear_answer, list_options, say_statement
from tutor.advice.profile import FIELDS
from tutor.advice.rules import Knowledge
from tutor.advice.tree import build_tree
from tutor.errors import ProfileInvalid

FOLDER = Path(__file__).parent.parent / "corpus" / "knowledge"


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge(FOLDER)


def find_node(field: str, knowledge: Knowledge):
    """The first question whose options speak of a field alone, with its option ids."""
    for node in build_tree(knowledge).nodes.values():
        turns = find_turns(node.when, Known())
        if {said.field for turn in turns for said in turn} == {field}:
            return node
    raise AssertionError(f"no question is about {field} alone")


def test_every_question_has_an_answer_that_turns_it_and_both_plain_ones(knowledge: Knowledge) -> None:
    for node in build_tree(knowledge).nodes.values():
        options = list_options(node.when, Known(), knowledge)
        ids = [option.id for option in options]
        assert {NO, UNKNOWN} <= set(ids) and len(set(ids)) == len(ids) >= 3
        assert len({option.label for option in options}) == len(options)
        reading = reads_as(node.when, Known())
        turning = [option for option in options if reads_as(node.when, option.after) is not reading]
        assert turning and all(option.facts for option in turning)


def test_no_answer_says_more_than_it_must(knowledge: Knowledge) -> None:
    for node in build_tree(knowledge).nodes.values():
        turns = [frozenset(turn) for turn in find_turns(node.when, Known())]
        assert not any(one < other for one in turns for other in turns)
        assert max(map(len, turns)) <= 2


def test_what_is_known_is_not_offered(knowledge: Knowledge) -> None:
    known = Known({"needs_sources": False, "knowledge_changes": "never"})
    for node in build_tree(knowledge).nodes.values():
        said = {said.field for turn in find_turns(node.when, known) for said in turn}
        assert not said & set(known.values)


def test_a_number_is_a_threshold_and_its_no_adds_nothing(knowledge: Knowledge) -> None:
    node = find_node("preference_pairs", knowledge)
    first, *_ = options = list_options(node.when, Known(), knowledge)
    least = knowledge.thresholds["preference_floor"]["value"]
    assert first.id == f"preference_pairs>={least}" and first.facts == {"preference_pairs": least}
    assert f"{least:,}" in first.label
    assert next(option for option in options if option.id == NO).facts == {}


def test_no_to_a_flag_is_recorded(knowledge: Knowledge) -> None:
    node = find_node("has_checker", knowledge)
    options = {option.id: option.facts for option in list_options(node.when, Known(), knowledge)}
    assert options["has_checker=true"] == {"has_checker": True}
    assert options[NO] == {"has_checker": False} and options[UNKNOWN] == {}


def test_every_id_is_understood_again(knowledge: Knowledge) -> None:
    for node in build_tree(knowledge).nodes.values():
        for option in list_options(node.when, Known(), knowledge):
            assert hear_answer(option.id, node.when, Known(), knowledge) == option


@pytest.mark.parametrize(
    "option",
    ["", "maybe", "has_checker=", "has_checker=perhaps", "has_checker>=1", "latency_ms<5", "has_checker=true+x=1"],
)
def test_an_id_that_answers_something_else_is_refused(knowledge: Knowledge, option: str) -> None:
    with pytest.raises(ProfileInvalid):
        hear_answer(option, find_node("has_checker", knowledge).when, Known(), knowledge)


@pytest.mark.parametrize("number", ["999999999999999999999", "1.5"])
def test_a_number_out_of_range_is_refused(knowledge: Knowledge, number: str) -> None:
    with pytest.raises(ProfileInvalid, match="preference_pairs"):
        hear_answer(f"preference_pairs>={number}", find_node("preference_pairs", knowledge).when, Known(), knowledge)


def test_every_fact_has_words(knowledge: Knowledge) -> None:
    answers = knowledge.interview["answers"]
    for name, field in FIELDS.items():
        if name == "wanted_approach":  # told by the approach's name
            continue
        needed = set(field.choices) or ({"yes", "no"} if field.kind == "flag" else {"at_least", "below"})
        assert set(answers.get(name, {})) == needed, f"interview.yaml: {name}"


def test_a_fact_without_words_is_told_by_its_label(knowledge: Knowledge) -> None:
    bare = {"texts": knowledge.interview["texts"], "answers": {}}
    plain = type("Plain", (), {"interview": bare, "labels": knowledge.labels, "approaches": knowledge.approaches})()
    for said in [
        *(Statement("batch", "=", True), Statement("batch", "=", False), Statement("task", "=", "classify")),
        *(Statement("deadline_days", ">=", 3), Statement("deadline_days", "<", 3), Statement("deadline_days", "=", 0)),
    ]:
        assert knowledge.labels["fields"][said.field]["label"] in say_statement(said, plain)
