"""The judgement: verdicts, bands of scores, the first place and the lead over other families."""

from pathlib import Path

import pytest

from tutor.advice.conditions import carry, holds
from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import Profile
from tutor.advice.ranking import BANDS, MOST_POINTS, find_gate, find_primary, judge, measure_margin, order, place

KNOWLEDGE = read_knowledge(Path(__file__).parent.parent / "corpus" / "knowledge")


def test_the_bands_do_not_touch() -> None:
    bands = list(BANDS.values())
    assert all(before[1] < after[0] for before, after in zip(bands, bands[1:], strict=False))


def test_the_first_open_gate_decides_unless_a_limit_excludes_its_approach() -> None:
    facts = {"labelled_examples": 900}
    assert find_gate(facts, KNOWLEDGE).leads == "peft"
    assert find_primary({**facts, "budget_once": 5}, KNOWLEDGE) == "few_shot"
    assert find_gate({}, KNOWLEDGE) is KNOWLEDGE.gates[-1]


def test_first_and_combined_approaches_are_recommended_and_lead_the_order() -> None:
    facts = {"failure": "both", "behaviour": "tone", "labelled_examples": 2000}
    judgements = judge(facts, KNOWLEDGE)
    assert all(judgement.verdict != "recommended" for judgement in judgements.values())
    assert place(facts, "rag", judgements, KNOWLEDGE) == ("peft",)
    first, second, *rest = order(judgements)
    assert (first.approach, second.approach) == ("rag", "peft")
    assert all(judgement.score < second.score and judgement.verdict != "recommended" for judgement in rest)


def test_a_reason_says_how_hard_it_speaks_against() -> None:
    judgements = judge({"labelled_examples": 5, "knowledge_changes": "daily"}, KNOWLEDGE)
    assert max(reason.against for reason in judgements["peft"].reasons) == 3
    assert max(reason.against for reason in judgements["continued_pretraining"].reasons) == 2
    assert max(reason.against for reason in judgements["rag"].reasons) == 0


def test_the_lead_counts_against_other_families_only() -> None:
    facts = {"labelled_examples": 900, "behaviour": "tone"}
    judgements = judge(facts, KNOWLEDGE)
    place(facts, "peft", judgements, KNOWLEDGE)
    margin, rival = measure_margin(judgements, "peft", KNOWLEDGE)
    assert rival in {"prompt_engineering", "few_shot", "rag"}
    assert margin == judgements["peft"].points - judgements[rival].points
    for judgement in judgements.values():
        judgement.ruled_out = judgement.approach != "peft"
    assert measure_margin(judgements, "peft", KNOWLEDGE) == (MOST_POINTS, "")


@pytest.mark.parametrize("facts", [{}, {"failure": "both"}, {"labelled_examples": 70, "batch": True}])
def test_holding_is_carrying_without_the_fields(facts: dict[str, object]) -> None:
    values = Profile.from_mapping(facts).values()
    for rule in KNOWLEDGE.rules:
        for case in rule.cases:
            assert holds(case.when, values) is (carry(case.when, values) is not None)
