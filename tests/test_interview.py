"""The walk question by question: it ends, it agrees with the engine or says why not, and it asks nothing twice."""

import json
import random
from pathlib import Path

import pytest

from profiles import draw_profile
from tutor.advice.certainty import reads_as
from tutor.advice.interview import Step, ask_next, walk_questions
from tutor.advice.knowledge import read_knowledge
from tutor.advice.options import NO, UNKNOWN
from tutor.advice.profile import APPROACHES, Profile
from tutor.advice.ranking import find_primary
from tutor.advice.rules import Knowledge
from tutor.advice.tree import LEAF, build_tree, walk_tree
from tutor.errors import ProfileInvalid

FOLDER = Path(__file__).parent.parent / "corpus" / "knowledge"
MOST_QUESTIONS = 24


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge(FOLDER)


def walk(profile: Profile, source: random.Random, knowledge: Knowledge) -> tuple[Step, dict[str, str]]:
    """Answers at random until the leaf; in every second walk mostly with the first option."""
    answered: dict[str, str] = {}
    favours_first = source.random() < 0.5
    while (step := ask_next(profile, answered, knowledge)).node:
        assert step.node.id not in answered
        ids = [option.id for option in step.options]
        answered[step.node.id] = ids[0] if favours_first and source.random() < 0.7 else source.choice(ids)
    return step, answered


def test_the_leaf_is_the_engines_first_place_or_it_says_why_not(knowledge: Knowledge) -> None:
    source = random.Random(4)
    for _ in range(40):
        step, answered = walk(draw_profile(source) if source.random() < 0.5 else Profile(), source, knowledge)
        first = find_primary(step.profile.values(), knowledge)
        assert step.agrees is (step.leaf == first) and bool(step.why_not) is not step.agrees
        assert step.agrees or NO in answered.values(), "only a plain no can go against the facts"
        assert len(answered) <= MOST_QUESTIONS


@pytest.mark.parametrize("approach", APPROACHES)
def test_every_leaf_can_be_reached_by_answering(knowledge: Knowledge, approach: str) -> None:
    leads = {node.id: group[-1].yes for group in build_tree(knowledge).groups() for node in group}
    answered: dict[str, str] = {}
    while (step := ask_next(Profile(), answered, knowledge)).node:
        wanted = leads[step.node.id] == LEAF + approach
        fitting = [option for option in step.options if reads_as(step.node.when, option.after) is wanted]
        answered[step.node.id] = next(option.id for option in fitting if option.id != UNKNOWN)
    assert step.leaf == approach and step.agrees


def test_facts_decide_as_in_the_tree(knowledge: Knowledge) -> None:
    source, tree = random.Random(8), build_tree(knowledge)
    for _ in range(12):
        profile = draw_profile(source)
        answered: dict[str, str] = {}
        while (step := ask_next(profile, answered, knowledge)).node:
            assert step.path == walk_tree(tree, profile.values())[: len(step.path)]
            answered[step.node.id] = UNKNOWN
        assert LEAF + str(step.leaf) == step.path[-1] and step.path == walk_tree(tree, profile.values())
        assert step.agrees and step.profile == profile


def test_knowing_nothing_and_knowing_everything_are_quick(knowledge: Knowledge) -> None:
    answered: dict[str, str] = {}
    while (step := ask_next(Profile(), answered, knowledge)).node:
        answered[step.node.id] = UNKNOWN
    assert len(answered) <= len(knowledge.gates) + 2 and step.leaf == knowledge.gates[-1].leads
    full = Profile.from_mapping(
        {
            "learning_goal": False, "base_model_fits": True, "provenance_required": False, "base_success": "sometimes",
            "unlabelled_tokens": 0, "collection_tokens": 0, "knowledge_changes": "daily",
        }
    )  # fmt: skip
    assert ask_next(full, {}, knowledge).leaf == "rag"


def test_answers_become_facts_in_the_learners_words(knowledge: Knowledge) -> None:
    source = random.Random(15)
    for _ in range(8):
        answered: dict[str, str] = {}
        while (step := ask_next(Profile(), answered, knowledge)).node:
            option = source.choice(step.options)
            answered[step.node.id] = option.id
            after = ask_next(Profile(), answered, knowledge).profile
            for name, value in option.facts.items():
                assert after.facts[name].value == value and option.label in after.facts[name].origin


def test_a_profile_is_never_overruled(knowledge: Knowledge) -> None:
    source = random.Random(23)
    for _ in range(15):
        profile = draw_profile(source)
        step, _ = walk(profile, source, knowledge)
        assert profile.values().items() <= step.profile.values().items()


def test_the_order_of_the_answers_does_not_matter(knowledge: Knowledge) -> None:
    source = random.Random(42)
    for _ in range(8):
        step, answered = walk(Profile(), source, knowledge)
        shuffled = dict(source.sample(list(answered.items()), len(answered)))
        assert ask_next(Profile(), shuffled, knowledge) == step


def test_going_back_is_leaving_an_answer_out(knowledge: Knowledge) -> None:
    first = ask_next(Profile(), {}, knowledge)
    assert first.node
    second = ask_next(Profile(), {first.node.id: NO}, knowledge)
    assert second.node and second.node.id != first.node.id
    assert ask_next(Profile(), {}, knowledge) == first


def test_more_examples_may_be_told_later(knowledge: Knowledge) -> None:
    """At least 50 is not exactly 50: a larger threshold is still asked for and may still be reached."""
    profile = Profile.from_mapping({"has_checker": False, "failure": "behaviour", "lora_exhausted": True})
    answered: dict[str, str] = {}
    while (step := ask_next(profile, answered, knowledge)).node:
        more = [option.id for option in step.options if option.id.startswith("labelled_examples>=")]
        answered[step.node.id] = more[0] if more else "yes" if step.options[0].id == "yes" else NO
    assert step.leaf == "full_fine_tuning" and step.agrees


def test_the_generator_walks_the_same_way(knowledge: Knowledge) -> None:
    questions = walk_questions(Profile(), knowledge)
    step, answered = next(questions), {}
    with pytest.raises(StopIteration) as stopped:
        while True:
            assert step.node
            answered[step.node.id] = step.options[0].id
            step = questions.send(step.options[0].id)
    assert stopped.value.value == ask_next(Profile(), answered, knowledge)


def test_a_step_is_plain_data(knowledge: Knowledge) -> None:
    question = ask_next(Profile(), {}, knowledge).to_json()
    assert json.loads(json.dumps(question)) == question
    assert question["leaf"] is None and question["agrees"] is None and question["path"]
    assert set(question["question"]) == {"node", "ask", "rule", "options"}  # type: ignore[call-overload]
    end = ask_next(Profile.from_mapping({"knowledge_changes": "live"}), {}, knowledge)
    answered = {}
    while end.node:
        answered[end.node.id] = NO
        end = ask_next(Profile.from_mapping({"knowledge_changes": "live"}), answered, knowledge)
    assert end.to_json()["question"] is None and end.to_json()["leaf"] == end.leaf


@pytest.mark.parametrize("answered", [{"nowhere.1": "no"}, {"FIRST": "perhaps"}, {"FIRST": "latency_ms<5"}])
def test_answers_to_nothing_are_refused(knowledge: Knowledge, answered: dict[str, str]) -> None:
    first = build_tree(knowledge).root
    with pytest.raises(ProfileInvalid, match="answered"):
        ask_next(Profile(), {name.replace("FIRST", first): option for name, option in answered.items()}, knowledge)
