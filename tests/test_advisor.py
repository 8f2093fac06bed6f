"""The adviser as one object: corrections, rules, tree, walk and calculator behind one door."""

import json

import pytest

from fakes import real_advisor
from tutor.advisor import Advisor
from tutor.errors import ProfileInvalid

CASE = "We have 900 labelled emails and want our tone; facts do not change; 1,500 USD."


@pytest.fixture(scope="module")
def advisor() -> Advisor:
    return real_advisor()


def test_turns_grow_one_profile_and_later_words_win(advisor: Advisor) -> None:
    turns = ["We have 100 labelled tickets.", "The budget is $500.", "No, we have 3,000 labelled tickets."]
    profile = advisor.recommend(turns)["profile"]
    assert (profile["labelled_examples"]["value"], profile["budget_once"]["value"]) == (3000, 500)
    assert "3,000" in profile["labelled_examples"]["from"]


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        ("labelled_examples", "300", 300),
        ("labelled_examples", "3,000", 3000),
        ("labelled_examples", "about 300", 300),
        ("budget_once", "2500.50", 2500.5),
        ("needs_sources", "yes", True),
        ("needs_sources", "false", False),
        ("knowledge_changes", "weekly", "weekly"),
        ("hardware", "one_gpu", "one_gpu"),
    ],
)
def test_a_fact_is_corrected_in_words(advisor: Advisor, field: str, words: str, value: object) -> None:
    profile = advisor.correct(advisor.recommend(CASE)["profile"], field, words)
    assert profile[field] == {"value": value, "from": "form"}
    assert profile["behaviour"]["value"] == "tone", "the other facts stay"
    assert advisor.recommend(profile=profile)["profile"][field]["value"] == value


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("colour", "red"),
        ("labelled_examples", "-5"),
        ("labelled_examples", "1e15"),
        ("labelled_examples", "nan"),
        ("labelled_examples", "2.5"),
        ("labelled_examples", "purple"),
        ("knowledge_changes", "5"),
        ("needs_sources", "perhaps"),
        ("knowledge_changes", "purple"),
    ],
)
def test_a_wrong_correction_names_the_field(advisor: Advisor, field: str, words: str) -> None:
    with pytest.raises(ProfileInvalid, match=field):
        advisor.correct({}, field, words)


def test_a_fact_is_forgotten(advisor: Advisor) -> None:
    profile = advisor.recommend(CASE)["profile"]
    rest = advisor.correct(profile, "labelled_examples", None)
    assert set(profile) - set(rest) == {"labelled_examples"}
    assert advisor.correct(rest, "labelled_examples", None) == rest
    with pytest.raises(ProfileInvalid, match="colour"):
        advisor.correct(profile, "colour", None)


def test_a_rule_is_explained_with_its_sources(advisor: Advisor) -> None:
    reasons = advisor.recommend(CASE)["ranking"][0]["reasons"]
    found = advisor.explain_rule(reasons[0]["rule"])
    assert found["statement"] and found["sources"] and found["references"] and found["year"]
    with pytest.raises(ProfileInvalid, match="R999"):
        advisor.explain_rule("R999")


def test_the_tree_tells_each_answer_on_a_path(advisor: Advisor) -> None:
    path = advisor.recommend(CASE)["tree_path"]
    tree = advisor.tree(path)
    nodes = {node["id"]: node for node in tree["nodes"]}
    assert [step["node"] for step in tree["path"]] == path[:-1]
    for step, following in zip(tree["path"], path[1:], strict=True):
        assert nodes[step["node"]]["yes" if step["answer"] else "no"] == following
    assert advisor.tree()["path"] == []
    assert len(advisor.tree_text(path, 60)) > 0 and all(len(line) <= 60 for line in advisor.tree_text(path, 60).split())
    with pytest.raises(ProfileInvalid, match="nowhere"):
        advisor.tree(["nowhere"])


def test_what_goes_out_is_plain_data_and_the_same_each_time(advisor: Advisor) -> None:
    calls = [
        lambda: advisor.recommend(CASE),
        lambda: advisor.tree(advisor.recommend(CASE)["tree_path"]),
        lambda: advisor.ask_next({}, {}),
        advisor.chart,
        advisor.list_fields,
        lambda: advisor.estimate_costs({"approaches": ["rag"]}),
    ]
    for call in calls:
        assert json.dumps(call()) == json.dumps(call())


def test_a_case_is_taken_to_the_calculator(advisor: Advisor) -> None:
    profile = advisor.recommend("We expect 20,000 requests a month and can spend $3,000 once.")["profile"]
    inputs = advisor.prefill_costs(profile)
    assert inputs["requests_per_month"] == 20_000
    assert advisor.estimate_costs(inputs)["requests_per_month"] == 20_000


def test_a_link_is_made_of_good_inputs_only(advisor: Advisor) -> None:
    inputs = {"approaches": ["rag"], "requests_per_month": 5}
    assert advisor.unpack_costs(advisor.pack_costs(inputs)) == inputs
    with pytest.raises(ProfileInvalid, match="horizon_months"):
        advisor.pack_costs({"horizon_months": -1})
    with pytest.raises(ProfileInvalid):
        advisor.export_costs(inputs, "pdf")
