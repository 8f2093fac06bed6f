"""The recommendation: behaviour of the engine, never its prose."""

import itertools
import json
import random
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from profiles import draw_profile
from tutor.advice.conditions import carry
from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import APPROACHES, Profile
from tutor.advice.ranking import find_primary
from tutor.advice.recommend import recommend
from tutor.advice.rules import Knowledge
from tutor.advice.wording import read_profile
from tutor.errors import KnowledgeInvalid
from tutor.quality.advice import score_scenarios

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "corpus" / "knowledge"
SCENARIOS = yaml.safe_load((ROOT / "tests" / "data" / "scenarios.yaml").read_text(encoding="utf-8"))["scenarios"]


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge(FOLDER)


def advise(knowledge: Knowledge, text: str = "", **facts: Any) -> dict[str, Any]:
    profile = read_profile(text, knowledge.wording).merge(Profile.from_mapping(facts))
    return recommend(profile, knowledge).to_json()


def random_profiles(count: int) -> list[Profile]:
    source = random.Random(7)
    return [draw_profile(source) for _ in range(count)]


def test_the_scenarios_are_right_and_none_is_harmful(knowledge: Knowledge) -> None:
    scores = score_scenarios(SCENARIOS, knowledge)
    assert scores["harmful"] == 0, scores["misses"]
    assert scores["right_share"] >= 0.95, scores["misses"]


def test_the_scenarios_cover_every_approach_and_asking_back() -> None:
    expected = [scenario["expect"] for scenario in SCENARIOS]
    assert len(SCENARIOS) >= 60
    assert set(APPROACHES) <= set(expected)
    assert expected.count("clarify") >= 8
    assert all(scenario["key"] for scenario in SCENARIOS)
    assert len({scenario["id"] for scenario in SCENARIOS}) == len(SCENARIOS)


def test_the_object_has_the_contracts_shape(knowledge: Knowledge) -> None:
    advice = advise(knowledge, "product manual answers + our brand voice with 2000 example chats")
    assert advice["kind"] == "recommendation"
    assert advice["primary"] == "rag"
    assert advice["combine"] == ["peft"]
    assert [row["approach"] for row in advice["ranking"][:2]] == ["rag", "peft"]
    assert sorted(row["approach"] for row in advice["ranking"]) == sorted(APPROACHES)
    assert advice["tree_path"][-1] == "leaf:rag"
    assert [step["step"] for step in advice["sequence"]] == list(range(1, len(advice["sequence"]) + 1))
    for row in advice["ranking"]:
        assert row["reasons"], row["approach"]
        for reason in row["reasons"]:
            assert reason["sources"]
            assert set(reason["because"]) <= set(advice["profile"])
            assert not re.search(r"[{}]|not stated", reason["text"])


def test_same_input_same_bytes_whatever_the_order(knowledge: Knowledge) -> None:
    facts = {"labelled_examples": 900, "behaviour": "tone", "knowledge_changes": "never", "budget_once": 1500}
    answers = {
        json.dumps(recommend(Profile.from_mapping(dict(order)), knowledge).to_json())
        for order in itertools.permutations(facts.items())
    }
    assert len(answers) == 1


def test_few_shot_comes_before_tuning_in_the_sequence(knowledge: Knowledge) -> None:
    advice = advise(knowledge, labelled_examples=900, behaviour="tone", knowledge_changes="never", budget_once=1500)
    assert [step["approach"] for step in advice["sequence"]] == ["few_shot", "peft"]


def test_recommends_at_once_and_lists_what_is_missing(knowledge: Knowledge) -> None:
    advice = advise(knowledge, "we have 5,000 labelled tickets and $2,000, what should we do?")
    assert advice["primary"] == "peft"
    assert "knowledge_changes" in [item["field"] for item in advice["missing"]]


def test_asking_back_gives_one_question_in_the_language_asked(knowledge: Knowledge) -> None:
    for language in ("en", "es", "fr", "de", "pt"):
        advice = recommend(Profile(), knowledge, language).to_json()
        assert (advice["kind"], advice["primary"], advice["confidence"]) == ("clarify", None, 0.0)
        question = knowledge.wording.questions[advice["missing"][0]["field"]][language]
        assert advice["missing"][0]["question"] == question


def test_just_answer_always_gives_a_best_guess(knowledge: Knowledge) -> None:
    assert advise(knowledge, "Just tell me something.")["kind"] == "recommendation"


@pytest.mark.parametrize(
    ("facts", "approach"),
    [
        ({"wanted_approach": "pretraining", "budget_once": 500}, "pretraining"),
        ({"labelled_examples": 7, "wanted_approach": "peft"}, "peft"),
        ({"needs_erasure": True, "labelled_examples": 5000}, "peft"),
        ({"base_success": "never", "has_checker": True}, "reinforcement_fine_tuning"),
        ({"base_success": "sometimes", "requests_per_month": 10**7}, "distillation"),
        ({"labelled_examples": 60000, "domain_shift": True, "budget_once": 300}, "full_fine_tuning"),
        ({"collection_tokens": 120_000, "private_knowledge": True}, "continued_pretraining"),
    ],
)
def test_hard_limits_rule_out_and_say_why(knowledge: Knowledge, facts: dict[str, Any], approach: str) -> None:
    advice = advise(knowledge, **facts)
    row = next(row for row in advice["ranking"] if row["approach"] == approach)
    assert advice["kind"] == "recommendation"
    assert (row["verdict"], row["score"]) == ("ruled_out", 0.0)
    assert any(set(reason["because"]) & set(facts) for reason in row["reasons"])


def test_flips_hold_when_they_are_run(knowledge: Knowledge) -> None:
    for profile in random_profiles(60):
        advice = recommend(profile, knowledge).to_json()
        for flip in advice["would_change"]:
            changed = profile.merge(Profile.from_mapping(flip["if"]))
            assert recommend(changed, knowledge).primary == flip["then"] != advice["primary"]


def test_the_flip_of_a_number_is_the_smallest_one(knowledge: Knowledge) -> None:
    advice = advise(knowledge, labelled_examples=900, behaviour="tone", knowledge_changes="never")
    flip = next(flip for flip in advice["would_change"] if list(flip["if"]) == ["labelled_examples"])
    edge = flip["if"]["labelled_examples"]
    assert (edge, flip["then"]) == (49, "few_shot")
    assert (
        advise(knowledge, labelled_examples=edge + 1, behaviour="tone", knowledge_changes="never")["primary"] == "peft"
    )


def test_every_profile_gets_a_consistent_verdict(knowledge: Knowledge) -> None:
    for profile in random_profiles(200):
        advice = recommend(profile, knowledge).to_json()
        scores = [row["score"] for row in advice["ranking"]]
        assert scores == sorted(scores, reverse=True)
        assert 0 <= advice["confidence"] <= 1
        if advice["kind"] == "recommendation":
            recommended = [row["approach"] for row in advice["ranking"] if row["verdict"] == "recommended"]
            assert recommended[0] == advice["primary"] == advice["ranking"][0]["approach"]
            assert sorted(recommended[1:]) == sorted(advice["combine"])
            ruled_out = {row["approach"] for row in advice["ranking"] if row["verdict"] == "ruled_out"}
            assert not ruled_out & {step["approach"] for step in advice["sequence"]}


def test_more_labels_never_make_tuning_less_likely(knowledge: Knowledge) -> None:
    tuned = {"peft", "full_fine_tuning"}
    for profile in random_profiles(150):
        values = {**profile.values(), "has_checker": False}
        first = [
            find_primary({**values, "labelled_examples": n}, knowledge) in tuned for n in (0, 9, 10, 49, 50, 500, 10**6)
        ]
        assert first == sorted(first), values


def test_more_budget_never_rules_out_what_was_possible(knowledge: Knowledge) -> None:
    for profile in random_profiles(60):
        previous: set[str] = set(APPROACHES)
        for budget in (0, 9, 10, 399, 400, 999, 1000, 10**6):
            advice = recommend(profile.merge(Profile.from_mapping({"budget_once": budget})), knowledge).to_json()
            now = {row["approach"] for row in advice["ranking"] if row["verdict"] == "ruled_out"}
            assert now <= previous
            previous = now


def test_confidence_rises_with_facts(knowledge: Knowledge) -> None:
    thin = advise(knowledge, labelled_examples=900)
    thick = advise(knowledge, labelled_examples=900, failure="behaviour", knowledge_changes="never", budget_once=1500)
    assert thick["confidence"] > thin["confidence"]


def test_every_rule_and_gate_can_fire(knowledge: Knowledge) -> None:
    profiles = [profile.values() for profile in random_profiles(3000)]
    for rule in knowledge.rules:
        for case in rule.cases:
            assert any(carry(case.when, values) is not None for values in profiles), rule.id
    assert {find_primary(values, knowledge) for values in profiles} == set(APPROACHES)


def list_sources(found: Any) -> list[tuple[str, str]]:
    if isinstance(found, dict) and {"source", "section"} <= set(found):
        return [(found["source"], found["section"])]
    inner = found.values() if isinstance(found, dict) else found if isinstance(found, list) else []
    return [pair for item in inner for pair in list_sources(item)]


def list_references(found: Any) -> list[str]:
    if isinstance(found, dict):
        own = found.get("references", [])
        return [*own, *(key for name, item in found.items() if name != "references" for key in list_references(item))]
    return [key for item in found for key in list_references(item)] if isinstance(found, list) else []


def read_headings(path: Path) -> set[str]:
    """The heading paths "A > B > C" of a lesson."""
    trail: list[str] = []
    paths: set[str] = set()
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for match in re.finditer(r"^(#+) (.+)$", text, flags=re.MULTILINE):
        trail = [*trail[: len(match[1]) - 1], match[2].strip()]
        paths.add(" > ".join(trail))
    return paths


@pytest.mark.parametrize("name", ["rules.yaml", "approaches.yaml"])
def test_every_lesson_passage_exists(name: str) -> None:
    sources = list_sources(yaml.safe_load((FOLDER / name).read_text(encoding="utf-8")))
    assert sources
    for source, section in sources:
        assert section in read_headings(ROOT / "corpus" / "lessons" / source), (source, section)


@pytest.mark.parametrize("name", ["rules.yaml", "approaches.yaml", "costs.yaml"])
def test_every_reference_resolves(name: str) -> None:
    bibliography = yaml.safe_load((FOLDER / "references.yaml").read_text(encoding="utf-8"))
    references = list_references(yaml.safe_load((FOLDER / name).read_text(encoding="utf-8")))
    assert references
    assert set(references) <= set(bibliography)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("verified: 2026-11-21", "verified: 2026-11-21\nextra: 1"),
        ("{field: needs_sources, is: true}", "{field: needs_source, is: true}"),
        ("below: long_prompt", "below: longest_prompt"),
        ("leads: distillation", "leads: destillation"),
        ("at_most: not_now", "at_most: never"),
        ("({knowledge_changes})", "({knowledge_change})"),
        ("is: mostly", "is: often"),
    ],
)
def test_a_slip_in_the_rules_is_named(tmp_path: Path, old: str, new: str) -> None:
    for path in FOLDER.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        (tmp_path / path.name).write_text(
            text.replace(old, new) if path.name == "rules.yaml" else text, encoding="utf-8"
        )
    with pytest.raises(KnowledgeInvalid):
        read_knowledge(tmp_path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeInvalid, match=r"rules\.yaml"):
        read_knowledge(tmp_path)
