"""The decision tree: made from the gates, agreeing with the engine."""

import random
from pathlib import Path

import pytest

from profiles import draw_profile
from tutor.advice.knowledge import read_knowledge
from tutor.advice.profile import APPROACHES
from tutor.advice.ranking import find_primary
from tutor.advice.rules import Knowledge
from tutor.advice.tree import LEAF, build_tree, render_tree, walk_tree

FOLDER = Path(__file__).parent.parent / "corpus" / "knowledge"


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge(FOLDER)


def test_the_leaf_is_the_engines_first_place(knowledge: Knowledge) -> None:
    tree, source = build_tree(knowledge), random.Random(11)
    leaves = set()
    for _ in range(2000):
        values = draw_profile(source).values()
        path = walk_tree(tree, values, knowledge)
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


def test_the_text_shows_every_question_and_marks_the_path(knowledge: Knowledge) -> None:
    tree = build_tree(knowledge)
    path = walk_tree(tree, {"knowledge_changes": "daily"}, knowledge)
    text = render_tree(tree, path)
    marked = [line for line in text.splitlines() if line.startswith("*")]
    assert len(marked) == len(path) - 1
    assert all(f"[{node}]" in text for node in tree.nodes)
    assert text.endswith("rag")
