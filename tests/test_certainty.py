"""What is certain: exact facts, bounds, denials, and conditions that are settled or still open."""

import random
from pathlib import Path

import pytest

from profiles import draw_profile
from tutor.advice.certainty import Known, Statement, deny, learn, reads_as, settle
from tutor.advice.conditions import Terms, parse_condition
from tutor.advice.knowledge import read_knowledge

MANY = parse_condition({"field": "labelled_examples", "at_least": 100}, Terms())
FEW = parse_condition({"field": "labelled_examples", "below": 100}, Terms())
OFTEN = parse_condition({"field": "knowledge_changes", "in": ["daily", "live"]}, Terms())
FOLDER = Path(__file__).parent.parent / "corpus" / "knowledge"


def examples(sign: str, number: int) -> Statement:
    return Statement("labelled_examples", sign, number)


@pytest.mark.parametrize(
    ("said", "many", "few"),
    [
        ([], None, None),
        ([examples("=", 100)], True, False),
        ([examples("=", 99)], False, True),
        ([examples(">=", 50)], None, None),
        ([examples(">=", 100)], True, False),
        ([examples("<", 100)], False, True),
        ([examples("<", 500)], None, None),
        ([examples(">=", 50), examples(">=", 200)], True, False),
        ([examples(">=", 200), examples(">=", 50)], True, False),
        ([examples("<", 500), examples("<", 20)], False, True),
        ([examples(">=", 50), examples("<", 100)], False, None),
    ],
)
def test_a_bound_settles_only_what_follows_from_it(said: list[Statement], many: bool | None, few: bool | None) -> None:
    known = Known()
    for statement in said:
        known = learn(known, statement)
    assert (settle(MANY, known), settle(FEW, known)) == (many, few)


def test_a_denied_number_settles_the_larger_ones() -> None:
    known = deny(Known(), examples(">=", 50))
    assert settle(MANY, known) is False and not known.values
    assert settle(MANY, deny(Known(), examples(">=", 500))) is None


def test_denied_choices_settle_when_none_is_left() -> None:
    once = deny(Known(), Statement("knowledge_changes", "=", "daily"))
    assert settle(OFTEN, once) is None
    assert settle(OFTEN, deny(once, Statement("knowledge_changes", "=", "live"))) is False


def test_a_denied_flag_is_its_opposite() -> None:
    assert deny(Known(), Statement("needs_erasure", "=", True)).values == {"needs_erasure": False}


def test_an_exact_fact_stays() -> None:
    known = Known({"labelled_examples": 7, "needs_erasure": True})
    assert learn(known, examples(">=", 500)) == known
    assert deny(known, Statement("needs_erasure", "=", True)).values == known.values


def test_groups_settle_as_soon_as_one_part_decides() -> None:
    either = parse_condition({"any": [{"field": "needs_erasure", "is": True}, {"field": "batch", "is": True}]}, Terms())
    both = parse_condition({"all": [{"field": "needs_erasure", "is": True}, {"field": "batch", "is": True}]}, Terms())
    neither = parse_condition(
        {"none": [{"field": "needs_erasure", "is": True}, {"field": "batch", "is": True}]}, Terms()
    )
    yes, no = Known({"batch": True}), Known({"batch": False})
    assert [settle(part, yes) for part in (either, both, neither)] == [True, None, False]
    assert [settle(part, no) for part in (either, both, neither)] == [None, False, None]


def test_what_is_settled_is_what_the_engine_reads() -> None:
    knowledge, source = read_knowledge(FOLDER), random.Random(2)
    conditions = [test.when for gate in knowledge.gates for test in gate.tests]
    for _ in range(200):
        known = Known(draw_profile(source).values())
        for condition in conditions:
            assert settle(condition, known) in (None, reads_as(condition, known))


def test_a_statement_is_spelled_as_one_word() -> None:
    assert examples(">=", 50).id == "labelled_examples>=50"
    assert Statement("batch", "=", True).id == "batch=true"
