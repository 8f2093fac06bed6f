"""What holds for every case: properties of the recommendation, tried on cases that hypothesis draws."""

import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from profiles import EDGES, Facts, draw_facts, draw_value, solve, solve_all
from tutor.advice.asking import is_tied, lacks_facts
from tutor.advice.conditions import CHOSEN, PRIMARY, carry
from tutor.advice.flips import WISHES, find_flips
from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import APPROACHES, FIELDS, Profile
from tutor.advice.ranking import find_gate, find_primary, judge, measure_margin, place
from tutor.advice.recommend import recommend
from tutor.advice.rules import VERDICTS, Knowledge

KNOWLEDGE = read_knowledge(Path(__file__).parent.parent / "corpus" / "knowledge")
TUNING = ("peft", "full_fine_tuning")
LABELS = (0, 1, 9, 10, 49, 50, 99, 100, 499, 500, 49_999, 50_000, 10**8)
BUDGETS = (0, 9, 10, 99, 100, 399, 400, 499, 500, 999, 1000, 999_999, 10**6, 10**8)


def tried(count: int) -> settings:
    """So many cases, always the same ones: a suite that fails by chance is no suite."""
    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large]
    return settings(max_examples=count, deadline=None, derandomize=True, database=None, suppress_health_check=quiet)


def advise(facts: Facts) -> dict[str, Any]:
    return recommend(Profile.from_mapping(facts), KNOWLEDGE).to_json()


def verdicts(facts: Facts) -> dict[str, str]:
    judgements = judge(facts, KNOWLEDGE)
    place(facts, find_primary(facts, KNOWLEDGE), judgements, KNOWLEDGE)
    return {name: judgement.verdict for name, judgement in judgements.items()}


@tried(80)
@given(draw_facts())
@example({})
@example({"just_answer": True})
def test_every_profile_gets_a_verdict_or_one_question(facts: Facts) -> None:
    advice = advise(facts)
    assert 0 <= advice["confidence"] <= 1
    assert sorted(row["approach"] for row in advice["ranking"]) == sorted(APPROACHES)
    assert [row["score"] for row in advice["ranking"]] == sorted((r["score"] for r in advice["ranking"]), reverse=True)
    if advice["kind"] == "clarify":
        assert advice["primary"] is None and advice["missing"] and "just_answer" not in facts
        return
    first = advice["ranking"][0]
    assert first["approach"] == advice["primary"] and first["verdict"] == "recommended"
    assert advice["tree_path"][-1] == f"leaf:{advice['primary']}"
    recommended = {row["approach"] for row in advice["ranking"] if row["verdict"] == "recommended"}
    assert recommended == {advice["primary"], *advice["combine"]}
    ruled_out = {row["approach"] for row in advice["ranking"] if row["verdict"] == "ruled_out"}
    steps = [step["approach"] for step in advice["sequence"]]
    assert not ruled_out & set(steps) and len(set(steps)) == len(steps) and recommended <= set(steps)
    for entry in advice["assumptions"]:
        assert entry["field"] not in facts and entry["words"]


@tried(60)
@given(draw_facts())
def test_every_reason_names_its_rule_its_facts_and_its_passage(facts: Facts) -> None:
    for row in advise(facts)["ranking"]:
        for reason in row["reasons"]:
            assert reason["sources"] and reason["rule"] in {rule.id for rule in KNOWLEDGE.rules}
            assert set(reason["because"]) <= set(facts)
            assert "{" not in reason["text"] and "not stated" not in reason["text"]


@tried(60)
@given(draw_facts(), st.randoms(use_true_random=False))
def test_the_order_of_facts_is_irrelevant_and_the_same_facts_give_the_same_bytes(facts: Facts, source: Any) -> None:
    shuffled = list(facts.items())
    source.shuffle(shuffled)
    assert json.dumps(advise(facts)) == json.dumps(advise(dict(shuffled)))


@tried(60)
@given(draw_facts())
def test_more_labelled_data_never_makes_tuning_less_likely(facts: Facts) -> None:
    firsts, best = [], []
    for count in LABELS:
        counted = {**facts, "labelled_examples": count}
        firsts.append(find_primary(counted, KNOWLEDGE) in (*TUNING, "reinforcement_fine_tuning"))
        found = verdicts(counted)
        best.append(max(VERDICTS.index(found[name]) for name in TUNING))
    assert firsts == sorted(firsts)
    if find_primary({**facts, "labelled_examples": LABELS[-1]}, KNOWLEDGE) != "reinforcement_fine_tuning":
        assert best == sorted(best)


@tried(60)
@given(draw_facts(), st.sampled_from(["budget_once", "budget_monthly"]))
def test_more_money_never_rules_out_what_was_possible(facts: Facts, name: str) -> None:
    allowed: set[str] = set()
    for budget in BUDGETS:
        judgements = judge({**facts, name: budget}, KNOWLEDGE)
        now = {approach for approach, judgement in judgements.items() if not judgement.ruled_out}
        assert allowed <= now
        allowed = now


@tried(40)
@given(draw_facts())
def test_what_would_change_holds_when_it_is_run(facts: Facts) -> None:
    advice = advise(facts)
    for flip in advice["would_change"]:
        assert advise({**facts, **flip["if"]})["primary"] == flip["then"] != advice["primary"]
        assert len(flip["if"]) == 1 and not WISHES & set(flip["if"])


@tried(60)
@given(draw_facts(), st.data())
def test_no_smaller_change_of_a_number_does_what_a_flip_does(facts: Facts, data: st.DataObject) -> None:
    for flip in advise(facts)["would_change"]:
        name, value = next(iter(flip["if"].items()))
        known = facts.get(name)
        if FIELDS[name].kind not in ("count", "money") or known is None:
            continue
        nearer = data.draw(st.integers(min(known, value), max(known, value)))
        if abs(nearer - known) < abs(value - known):
            assert find_primary({**facts, name: nearer}, KNOWLEDGE) != flip["then"]


@tried(40)
@given(draw_facts(), st.data())
def test_a_fact_lowers_the_confidence_only_where_it_opens_something(facts: Facts, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([name for name in FIELDS if name not in facts and name not in WISHES]))
    more = {**facts, name: data.draw(draw_value(FIELDS[name]))}
    before, after = advise(facts), advise(more)
    if before["kind"] == "clarify" or after["kind"] == "clarify" or before["primary"] != after["primary"]:
        return
    if after["confidence"] < before["confidence"]:
        opened = find_turning(more, after["primary"]) - find_turning(facts, before["primary"])
        closed = find_gate(more, KNOWLEDGE) is not find_gate(facts, KNOWLEDGE)
        assert (
            opened
            or closed
            or lead(more) < KNOWLEDGE.confidence["thin_margin"]
            or FIELDS[name].kind in ("count", "money")
        )


def find_turning(facts: Facts, primary: str) -> set[str]:
    return {flip.field for flip in find_flips(Profile.from_mapping(facts).values(), primary, KNOWLEDGE)}


def lead(facts: Facts) -> int:
    judgements, primary = judge(facts, KNOWLEDGE), find_primary(facts, KNOWLEDGE)
    place(facts, primary, judgements, KNOWLEDGE)
    return measure_margin(judgements, primary, KNOWLEDGE)[0]


def list_cases(knowledge: Knowledge) -> list[Any]:
    return [
        pytest.param(case.when, id=f"{rule.id}.{number}")
        for rule in knowledge.rules
        for number, case in enumerate(rule.cases, 1)
    ]


@pytest.mark.parametrize("when", list_cases(KNOWLEDGE))
def test_every_case_of_every_rule_fires_for_some_profile(when: Any) -> None:
    assert any(carry(when, Profile.from_mapping(facts).values()) is not None for facts in solve(when, {}))


@pytest.mark.parametrize("gate", KNOWLEDGE.gates[:-1], ids=lambda gate: gate.id)
def test_every_gate_decides_for_some_profile(gate: Any) -> None:
    tests = tuple(test.when for test in gate.tests)
    assert any(
        all(carry(test, facts) is not None for test in tests) and find_primary(facts, KNOWLEDGE) == gate.leads
        for facts in solve_all(tests, {})
    )


def test_every_approach_can_come_first() -> None:
    led = {gate.leads for gate in KNOWLEDGE.gates}
    assert led == set(APPROACHES)


@pytest.mark.parametrize("part", KNOWLEDGE.combinations, ids=lambda part: f"{part.rule}-{part.approach}")
def test_every_combination_comes_about(part: Any) -> None:
    for gate, facts in solve_with_primary(part.when):
        judgements = judge(facts, KNOWLEDGE)
        extended = {**facts, PRIMARY: gate.leads}
        fits = find_primary(facts, KNOWLEDGE) == gate.leads and carry(part.when, extended) is not None
        if fits and part.approach in place(facts, gate.leads, judgements, KNOWLEDGE):
            return
    pytest.fail(f"no profile combines {part.approach}")


@pytest.mark.parametrize("step", KNOWLEDGE.steps, ids=lambda step: f"{step.approach}-{step.keep}")
def test_every_step_is_taken_by_some_profile(step: Any) -> None:
    for gate, facts in solve_with_primary(step.when):
        if (
            find_primary(facts, KNOWLEDGE) == gate.leads
            and carry(step.when, {**facts, PRIMARY: gate.leads}) is not None
        ):
            return
    pytest.fail(f"no profile takes the step {step.goal}")


@pytest.mark.parametrize("notice", KNOWLEDGE.market, ids=lambda notice: notice.id)
def test_every_notice_is_shown_to_somebody(notice: Any) -> None:
    for gate, facts in solve_with_primary(notice.when):
        chosen = {**facts, PRIMARY: gate.leads, CHOSEN: (gate.leads,)}
        if find_primary(facts, KNOWLEDGE) == gate.leads and carry(notice.when, chosen) is not None:
            return
    pytest.fail(f"nobody is shown {notice.id}")


@pytest.mark.parametrize("answer", KNOWLEDGE.wishes.answers, ids=lambda answer: f"{answer.rule}-{answer.approaches[0]}")
def test_every_answer_to_a_wish_is_given_to_somebody(answer: Any) -> None:
    told = []
    for name, facts in itertools.product(answer.approaches, itertools.islice(solve(answer.when, {}), 20)):
        wish = advise({**facts, "task": "write", "wanted_approach": name})["wish"]
        told.append(wish is not None and wish["rule"] == answer.rule)
    assert any(told)


def solve_with_primary(when: Any) -> Any:
    """Profiles that may make a condition hold and the gate whose approach they may put first."""
    for gate in KNOWLEDGE.gates:
        tests = tuple(test.when for test in gate.tests)
        for facts in itertools.islice(solve_all((when, *tests), {}), 200):
            yield gate, facts


def asks_back(facts: Facts) -> bool:
    judgements, primary = judge(facts, KNOWLEDGE), find_primary(facts, KNOWLEDGE)
    place(facts, primary, judgements, KNOWLEDGE)
    return lacks_facts(facts, judgements, KNOWLEDGE) or is_tied(facts, primary, judgements, KNOWLEDGE)


def test_a_tie_brings_one_question_and_a_best_guess_none() -> None:
    facts = {"has_checker": True, "skills": "none"}
    advice = advise(facts)
    assert advice["kind"] == "clarify" and advice["missing"][0]["question"]
    assert advise({**facts, "just_answer": True})["kind"] == "recommendation"


def test_one_decisive_fact_is_enough_for_a_recommendation() -> None:
    for name in KNOWLEDGE.decisive:
        assert not [value for value in list_some(FIELDS[name]) if asks_back({name: value})], name


def list_some(field: Any) -> list[Any]:
    if field.kind == "choice":
        return list(field.choices)
    return [True, False] if field.kind == "flag" else [number for number in EDGES[::4] if number >= field.low]
