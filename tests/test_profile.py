"""The profile: what it takes, what it refuses, and that every value keeps its origin."""

import pytest

from tutor.advice.profile import FIELDS, Fact, Profile
from tutor.errors import ProfileInvalid


def test_values_and_origins_survive_the_round_trip() -> None:
    profile = Profile.from_mapping({"labelled_examples": 900, "behaviour": {"value": "tone", "from": "our tone"}})
    assert profile.to_json() == {
        "behaviour": {"value": "tone", "from": "our tone"},
        "labelled_examples": {"value": 900, "from": "form"},
    }
    assert Profile.from_mapping(profile.to_json()) == profile


def test_the_order_of_facts_is_irrelevant() -> None:
    one = Profile.from_mapping({"budget_once": 10, "needs_sources": True})
    other = Profile.from_mapping({"needs_sources": True, "budget_once": 10})
    assert list(one) == list(other)
    assert one.to_json() == other.to_json()


def test_null_is_unknown_and_later_words_win() -> None:
    known = Profile.from_mapping({"needs_sources": None, "budget_once": 100})
    assert list(known) == ["budget_once"]
    newer = Profile({"budget_once": Fact(200, "200 dollars")})
    assert known.merge(newer).values() == {"budget_once": 200}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("budget_once", -1),
        ("budget_once", float("nan")),
        ("labelled_examples", 10**15),
        ("labelled_examples", 2.5),
        ("labelled_examples", "many"),
        ("labelled_examples", True),
        ("needs_sources", "yes"),
        ("needs_sources", 1),
        ("knowledge_changes", "sometimes"),
        ("latency_ms", 0),
        ("number_of_cats", 3),
        ("number_of_cats", None),
    ],
)
def test_an_impossible_value_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(ProfileInvalid, match=name):
        Profile.from_mapping({name: value})


def test_a_profile_that_is_no_object_is_refused() -> None:
    with pytest.raises(ProfileInvalid):
        Profile.from_mapping([1, 2])  # type: ignore[arg-type]
    with pytest.raises(ProfileInvalid, match="needs_sources"):
        Profile.from_mapping({"needs_sources": {"value": True, "why": "because"}})


def test_every_number_states_its_unit_and_range() -> None:
    for field in FIELDS.values():
        if field.kind in ("count", "money"):
            assert field.unit
            assert field.low < field.high
        if field.kind == "choice":
            assert len(set(field.choices)) == len(field.choices) > 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("budget_once", float("inf")),
        ("budget_once", 10**400),
        pytest.param("labelled_examples", 10**5000, id="5000-digits"),
        ("labelled_examples", -(10**400)),
        ("budget_monthly", [100]),
        ("batch", "x" * 10_000),
        ("task", {"value": ["write"]}),
        ("hardware", 3),
        ("provider", "acme"),
        ("deadline_days", 0.5),
    ],
)
def test_whatever_json_can_hold_gets_a_short_error_with_the_field(name: str, value: object) -> None:
    with pytest.raises(ProfileInvalid, match=name) as caught:
        Profile.from_mapping({name: value})
    assert len(str(caught.value)) < 300


def test_a_slip_in_a_fields_name_gets_the_name_that_was_meant() -> None:
    with pytest.raises(ProfileInvalid, match=r"labeled_examples.*Did you mean labelled_examples"):
        Profile.from_mapping({"labeled_examples": 3})
    with pytest.raises(ProfileInvalid, match="Unknown field"):
        Profile.from_mapping({"x" * 100_000: 3})
