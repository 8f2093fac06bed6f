"""The floor is a likelihood that grows with every sign."""

from dataclasses import replace

import pytest

from tutor.floor import DEEP, WITHOUT_READER, Floor, Signs

NOTHING = Signs(0.0)
ALL = Signs(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
COMPARED = ["names", "match", "weakest"]
READ = ["read", "around", "topic", "rank"]


@pytest.mark.parametrize("floor", [Floor(), DEEP, WITHOUT_READER])
def test_it_is_a_likelihood(floor: Floor) -> None:
    assert 0.0 < floor.estimate(NOTHING) < 0.05 and 0.95 < floor.estimate(ALL) < 1.0
    assert floor.estimate(NOTHING) < floor.beside < floor.threshold < floor.estimate(ALL)


@pytest.mark.parametrize(
    ("floor", "sign"),
    [
        *((floor, sign) for floor in (Floor(), DEEP) for sign in READ),
        *((WITHOUT_READER, sign) for sign in COMPARED),
    ],
)
def test_every_sign_speaks_for_the_corpus(floor: Floor, sign: str) -> None:
    middle = Signs(0.5, 0.5, 0.5, 0.5, 0.5, 0.8, 0.5)
    assert floor.estimate(replace(middle, **{sign: 0.9})) > floor.estimate(replace(middle, **{sign: 0.1}))


def test_no_single_sign_is_enough() -> None:
    for sign in COMPARED:
        for floor in (Floor(), DEEP, WITHOUT_READER):
            assert floor.estimate(replace(NOTHING, **{sign: 1.0})) < floor.threshold


def test_the_reader_may_overrule_the_words_and_they_may_not_overrule_it() -> None:
    """Words that all occur speak for a near-absent question as well; what reads both together tells them apart."""
    for floor in (Floor(), DEEP):
        assert floor.estimate(replace(ALL, rank=0.5, read=0.1, around=0.1)) < floor.threshold
        assert floor.estimate(replace(ALL, rank=0.5)) > floor.sure


def test_a_question_about_the_course_passes_and_one_from_elsewhere_does_not() -> None:
    for floor in (Floor(), DEEP, WITHOUT_READER):
        assert floor.estimate(Signs(1.0, 0.85, 0.7, 0.7, 0.5, 1.0, 0.6)) > 0.8
        assert floor.estimate(Signs(0.0, 0.35, 0.2, 0.1, 0.1, 1.0, 0.3)) < 0.15


def test_a_reader_that_is_unsure_of_a_question_from_elsewhere_does_not_let_it_pass() -> None:
    """ "My girlfriend walked out last week …" was taken for answered by the rules of a hotel."""
    for floor in (Floor(), DEEP):
        unsure = Signs(match=0.29, read=0.49, around=0.37, rank=0.5)
        assert floor.estimate(replace(unsure, topic=0.0)) < floor.threshold
