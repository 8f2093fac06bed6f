"""The picture of the tree: whole, valid, readable on a phone, in light and dark, and the one that the lesson shows."""

import random
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from profiles import draw_profile
from tutor.advice.knowledge import read_knowledge
from tutor.advice.rules import Knowledge
from tutor.advice.tree import LEAF, Tree, build_tree, walk_tree
from tutor.advice.tree_picture import draw_tree
from tutor.advice.tree_style import CHIPS, DARK, LIGHT, write_style

ROOT = Path(__file__).parent.parent
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge(ROOT / "corpus" / "knowledge")


@pytest.fixture(scope="module")
def tree(knowledge: Knowledge) -> Tree:
    return build_tree(knowledge)


def draw(tree: Tree, path: tuple[str, ...] = ()) -> ElementTree.Element:
    return ElementTree.fromstring(draw_tree(tree, tree.names, path))


def read_boxes(picture: ElementTree.Element) -> list[tuple[str, str, str]]:
    """Node id, classes and text of every box and leaf."""
    return [
        (
            group.get("data-node", ""),
            group.get("class", ""),
            " ".join(text.text or "" for text in group.iter(f"{SVG}text")),
        )
        for group in picture.iter(f"{SVG}g")
        if group.get("data-node")
    ]


def test_the_lesson_shows_the_tree_of_the_rules(tree: Tree) -> None:
    shown = (ROOT / "corpus" / "figures" / "decision-tree.svg").read_text(encoding="utf-8")
    hint = "draw it again: tutor recommend --tree=svg > corpus/figures/decision-tree.svg"
    assert shown == draw_tree(tree, tree.names) + "\n", hint
    lesson = (ROOT / "corpus" / "lessons" / "16-choosing.md").read_text(encoding="utf-8")
    assert "](../figures/decision-tree.svg)" in lesson


def test_the_lesson_tells_the_gates_in_their_order(knowledge: Knowledge) -> None:
    lesson = (ROOT / "corpus" / "lessons" / "16-choosing.md").read_text(encoding="utf-8")
    section = lesson.partition("## The decision tree in words and as a figure")[2].partition("\n## ")[0]
    items = re.findall(r"^\d+\. (.*)$", section, re.MULTILINE)
    assert len(items) == len(knowledge.gates)
    for gate, item in zip(knowledge.gates, items, strict=True):
        name = re.sub(r" \(\w+\)$", "", knowledge.approaches[gate.leads].name)
        assert item.lower().startswith(name.lower()), f"the gate {gate.id} leads to {name}"


def test_every_question_rule_and_leaf_is_there(tree: Tree) -> None:
    boxes = read_boxes(draw(tree))
    said = {name: text.replace("- ", "-") for name, _, text in boxes}
    for node in tree.nodes.values():
        assert node.ask.replace("- ", "-") in said[node.id]
    for group in tree.groups():
        assert group[0].rule in said[group[0].id]
    for approach, name in tree.names.items():
        assert said[LEAF + approach] == name.replace("- ", "-")
    assert sum(name.startswith(LEAF) for name, *_ in boxes) == len(tree.groups()) + 1


def test_it_is_a_picture_with_a_name_and_a_description(tree: Tree) -> None:
    picture = draw(tree)
    assert picture.get("role") == "img"
    assert [child.tag for child in picture][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert all(child.text for child in picture[:2])


def test_it_is_narrow_and_its_letters_are_large_enough(tree: Tree) -> None:
    _, _, width, height = map(float, draw(tree).get("viewBox", "").split())
    assert width <= 420 and height > width
    sizes = [float(size) for size in re.findall(r"(?:font:|font-size:)([\d.]+)px", write_style())]
    assert sizes and min(sizes) * 360 / width >= 11


def test_no_line_of_text_leaves_its_box(tree: Tree) -> None:
    for group in draw(tree).iter(f"{SVG}g"):
        box = group.find(f"{SVG}rect")
        if box is None:
            continue
        left, top, width, height = (float(box.get(name, "0")) for name in ("x", "y", "width", "height"))
        assert left >= 0 and left + width <= 380
        for text in group.iter(f"{SVG}text"):
            assert top < float(text.get("y", "0")) < top + height
            assert len(text.text or "") * 6.5 <= width, text.text  # 6.5: an average letter at this size


@pytest.mark.parametrize("seed", range(20))
def test_the_path_is_lit_and_the_rest_is_dim(tree: Tree, seed: int) -> None:
    path = walk_tree(tree, draw_profile(random.Random(seed)).values())
    boxes = read_boxes(draw(tree, path))
    assert {name for name, look, _ in boxes if "lit" in look.split()} == set(path[:-1])
    assert {name for name, look, _ in boxes if "chip" in look.split() and "dim" not in look.split()} == {path[-1]}
    assert sum("chip" in look.split() and "dim" not in look.split() for _, look, _ in boxes) == 1
    assert tree.names[path[-1].removeprefix(LEAF)] in (draw(tree, path)[1].text or "")


def test_half_a_path_lights_what_was_answered(tree: Tree) -> None:
    path = walk_tree(tree, {})[:3]
    assert {name for name, look, _ in read_boxes(draw(tree, path)) if "lit" in look.split()} == set(path[:-1])


def test_text_cannot_leave_its_place(tree: Tree) -> None:
    node = replace(next(iter(tree.nodes.values())), ask='Is 1 < 2 & "so" </text><script>x</script>?')
    strange = Tree({**tree.nodes, node.id: node}, tree.root, tree.names)
    picture = ElementTree.fromstring(draw_tree(strange, {**tree.names, "rag": "<b>&</b>"}, (node.id, node.no)))
    assert not list(picture.iter(f"{SVG}script")) and not list(picture.iter(f"{SVG}b"))


def test_the_same_tree_gives_the_same_bytes(tree: Tree, knowledge: Knowledge) -> None:
    assert draw_tree(tree, tree.names) == draw_tree(build_tree(knowledge), tree.names)


def weigh(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((weigh(one), weigh(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("theme", "place"), [(LIGHT, 0), (DARK, 1)])
def test_text_stands_out_in_light_and_dark(theme: dict[str, str], place: int) -> None:
    for text, ground in [
        *(("ink", "card"), ("ink", "glow"), ("muted", "card"), ("muted", "ground")),
        *(("muted", "glow"), ("accent", "glow"), ("ink", "ground")),
    ]:
        assert contrast(theme[text], theme[ground]) >= 4.5, (text, ground)
    for chip in CHIPS:
        assert contrast(theme["chip-ink"], chip[place]) >= 4.5, chip
    assert contrast(theme["accent"], theme["ground"]) >= 3 and contrast(theme["line"], theme["ground"]) >= 3


def test_the_style_stays_inside_the_picture() -> None:
    selectors = re.findall(r"([^{}]+)\{[^{}]*\}", write_style().replace("@media (prefers-color-scheme:dark){", ""))
    parts = [part.strip() for selector in selectors for part in selector.split(",") if part.strip(" }\n")]
    assert parts and all(".tutor-tree" in part for part in parts)
    assert "prefers-color-scheme:dark" in write_style() and ".tutor-dark" in write_style()
