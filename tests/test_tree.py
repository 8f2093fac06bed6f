"""The decision tree: made from the gates, agreeing with the engine, readable as text."""

import random
from pathlib import Path

import pytest

from profiles import draw_profile
from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import APPROACHES
from tutor.advice.ranking import find_primary
from tutor.advice.rules import Knowledge
from tutor.advice.tree import LEAF, answer_on, build_tree, render_tree, walk_tree

FOLDER = Path(__file__).parent.parent / "corpus" / "knowledge"


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge(FOLDER)


def test_the_leaf_is_the_engines_first_place(knowledge: Knowledge) -> None:
    tree, source = build_tree(knowledge), random.Random(11)
    leaves = set()
    for _ in range(2000):
        values = draw_profile(source).values()
        path = walk_tree(tree, values)
        assert path[-1] == LEAF + find_primary(values, knowledge)
        leaves.add(path[-1])
    assert leaves == {LEAF + name for name in APPROACHES}


def test_every_node_leads_on_and_no_path_turns_in_circles(knowledge: Knowledge) -> None:
    tree = build_tree(knowledge)
    order = list(tree.nodes)
    assert order[0] == tree.root
    for place, node in enumerate(tree.nodes.values()):
        for target in (node.yes, node.no):
            assert target.startswith(LEAF) or order.index(target) > place
        assert node.ask.endswith("?")


def test_the_groups_are_the_gates(knowledge: Knowledge) -> None:
    tree = build_tree(knowledge)
    groups = tree.groups()
    assert [node for group in groups for node in group] == list(tree.nodes.values())
    assert [LEAF + gate.leads for gate in knowledge.gates[:-1]] == [group[-1].yes for group in groups]
    assert tree.last_leaf() == LEAF + knowledge.gates[-1].leads
    for group, following in zip(groups, [*(group[0].id for group in groups[1:]), tree.last_leaf()], strict=True):
        assert {node.no for node in group} == {following}


@pytest.mark.parametrize("width", [60, 80, 100])
def test_the_text_shows_every_question_once_and_fits(knowledge: Knowledge, width: int) -> None:
    tree = build_tree(knowledge)
    text = render_tree(tree, width=width)
    assert max(map(len, text.splitlines())) <= width
    folded = " ".join(text.split())
    assert all(folded.count(f"[{node.id}, {node.rule}]") == 1 for node in tree.nodes.values())
    assert all(name in folded for name in tree.names.values())
    assert not any(line.startswith("*") for line in text.splitlines())


@pytest.mark.parametrize("seed", range(20))
def test_the_text_marks_the_path_and_ends_with_its_leaf(knowledge: Knowledge, seed: int) -> None:
    tree = build_tree(knowledge)
    path = walk_tree(tree, draw_profile(random.Random(seed)).values())
    lines = render_tree(tree, path).splitlines()
    assert sum(line.startswith("*") for line in lines) == len(path), "each question on the path, and its leaf"
    assert lines[-1] == f"=> {tree.names[path[-1].removeprefix(LEAF)]}"


def test_a_path_answers_its_questions_and_no_others(knowledge: Knowledge) -> None:
    tree = build_tree(knowledge)
    path = walk_tree(tree, {"knowledge_changes": "daily"})
    for place, name in enumerate(path[:-1]):
        node = tree.nodes[name]
        assert path[place + 1] == {"yes": node.yes, "no": node.no}[answer_on(node, path)]
    assert all(answer_on(node, path) == "" for node in tree.nodes.values() if node.id not in path)
