"""The recommendation: behaviour of the engine, never its prose."""

import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import APPROACHES, Profile
from tutor.advice.recommend import recommend
from tutor.advice.rules import Knowledge
from tutor.advice.wording import read_profile
from tutor.errors import KnowledgeInvalid
from tutor.quality.advice import score_scenarios

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "corpus" / "knowledge"
SETS = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))["scenarios"]
    for path in sorted((ROOT / "tests" / "data").glob("scenarios*.yaml"))
}
SCENARIOS = [scenario for cases in SETS.values() for scenario in cases]


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge(FOLDER)


def advise(knowledge: Knowledge, text: str = "", **facts: Any) -> dict[str, Any]:
    profile = read_profile(text, knowledge.wording).merge(Profile.from_mapping(facts))
    return recommend(profile, knowledge).to_json()


def test_the_scenarios_are_right_and_none_is_harmful(knowledge: Knowledge) -> None:
    scores = score_scenarios(SETS["scenarios"] + SETS["scenarios_more"], knowledge)
    assert scores["harmful_share"] < 0.01, scores["misses"]
    assert scores["right_share"] >= 0.95, scores["misses"]


def test_the_scenarios_cover_every_approach_and_asking_back() -> None:
    expected = [scenario["expect"] for scenario in SCENARIOS]
    assert len(SCENARIOS) >= 500
    assert set(APPROACHES) <= set(expected)
    assert expected.count("clarify") >= 60
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


@pytest.mark.parametrize(
    ("facts", "primary", "combine"),
    [
        # Retrieval for the facts, tuning for the behaviour; below 50 examples they go into the same prompt.
        ({"failure": "both", "behaviour": "tone", "labelled_examples": 2000}, "rag", ["peft"]),
        ({"failure": "both", "behaviour": "tone", "labelled_examples": 6}, "rag", ["few_shot"]),
        ({"failure": "both", "behaviour": "tone"}, "rag", ["few_shot"]),
        (
            {"failure": "both", "behaviour": "tone", "preference_pairs": 900},
            "rag",
            ["few_shot", "reinforcement_fine_tuning"],
        ),
        # Reading on, then supervised tuning; facts that need a source are still looked up.
        (
            {"unlabelled_tokens": 10**10, "language_gap": True, "labelled_examples": 2000, "needs_sources": True},
            "continued_pretraining",
            ["peft", "rag"],
        ),
        # A model that never succeeds is taught before it practises.
        (
            {"has_checker": True, "base_success": "never", "labelled_examples": 900},
            "peft",
            ["reinforcement_fine_tuning"],
        ),
        # Facts that change are looked up even where a student model is wanted for its cost.
        ({"base_success": "mostly", "cost_pressure": True, "knowledge_changes": "daily"}, "rag", ["distillation"]),
        ({"costly_errors": True, "batch": True, "labelled_examples": 500}, "peft", ["ensemble"]),
    ],
)
def test_approaches_that_belong_together_are_combined(
    knowledge: Knowledge, facts: dict[str, Any], primary: str, combine: list[str]
) -> None:
    advice = advise(knowledge, **facts)
    assert (advice["primary"], advice["combine"]) == (primary, combine)
    assert {primary, *combine} <= {step["approach"] for step in advice["sequence"]}


def test_the_sequence_starts_cheap_and_says_when_to_move_on(knowledge: Knowledge) -> None:
    advice = advise(knowledge, domain_shift=True, labelled_examples=200_000, hardware="cluster")
    assert [step["approach"] for step in advice["sequence"]] == ["few_shot", "peft", "full_fine_tuning"]
    assert all(step["goal"] and step["move_on_when"] for step in advice["sequence"])
    tried = advise(knowledge, failure="knowledge", prompting_exhausted=True)
    assert [step["approach"] for step in tried["sequence"]] == ["rag"]


@pytest.mark.parametrize(
    ("facts", "key", "shown"),
    [
        ({"labelled_examples": 900}, "openai2026deprecations", True),
        ({"labelled_examples": 900, "provider": "azure"}, "openai2026deprecations", False),
        ({"labelled_examples": 900, "hardware": "one_gpu"}, "openai2026deprecations", False),
        ({"knowledge_changes": "weekly"}, "openai2026deprecations", False),
        ({"labelled_examples": 900, "provider": "cohere"}, "cohere2025deprecations", True),
        ({"labelled_examples": 900, "provider": "aws"}, "aws2025ondemand", True),
        ({"labelled_examples": 900, "provider": "azure"}, "microsoft2026cost", True),
        ({"needs_sources": True, "budget_monthly": 50}, "wring2026", True),
        ({"needs_sources": True}, "wring2026", False),
    ],
)
def test_dated_market_facts_come_with_the_cases_they_matter_to(
    knowledge: Knowledge, facts: dict[str, Any], key: str, shown: bool
) -> None:
    notices = advise(knowledge, **facts)["notices"]
    assert any(key in notice["references"] for notice in notices) is shown
    assert all(re.fullmatch(r"\d{4}(-\d\d){0,2}", notice["date"]) and notice["text"] for notice in notices)


def test_every_notice_has_its_date_and_sources_of_the_bibliography(knowledge: Knowledge) -> None:
    assert len({notice.id for notice in knowledge.market}) == len(knowledge.market) >= 8
    for notice in knowledge.market:
        assert notice.references and notice.date[:4] in {"2024", "2025", "2026"}


def test_one_of_a_thing_is_told_in_the_singular(knowledge: Knowledge) -> None:
    for row in advise(knowledge, labelled_examples=1, deadline_days=1, requests_per_month=1)["ranking"]:
        for reason in row["reasons"]:
            assert not re.search(r"\b1 \w+( \w+)?s\b(?! a)", reason["text"]), reason["text"]


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


@pytest.mark.parametrize("name", ["rules.yaml", "approaches.yaml", "costs.yaml", "market.yaml"])
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
        ("primary, is: rag", "primary, is: rags"),
        ("skills: [none, some, expert]", "skills: [none, some, wizard]"),
        ("    latency_ms: [500, 3000, 60000]\n", ""),
        ("weights: [peft,", "weights: ["),
        ("to: [ensemble], rule: R13, when", "to: [ensemble], rule: R99, when"),
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
