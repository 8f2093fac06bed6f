"""The decision tree as one SVG: a column of questions going down, a coloured leaf to the right of each gate.

Contract: `draw_tree(tree, names, path)` returns the text of an SVG, a pure function of its arguments. It is 380 units
wide and as tall as it needs, so that a phone shows it without scrolling sideways; it follows the reader's light or dark
setting, or the class `tutor-dark` or `tutor-light` on it or around it (`dark` around it will do). With a path, the
questions on it are lit and carry their answers. Every box has its node in `data-node`. It does not know rules.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from tutor.advice.tree import LEAF, Node, Tree, answer_on
from tutor.advice.tree_style import write_style

WIDTH, SHOWN_WIDTH = 380, 400
RAIL, LEFT, BOX, CHIP_LEFT, CHIP = 9.0, 20.0, 221.0, 267.0, 109.0
PAD, LINE, SMALL_LINE = 11.0, 18.5, 17.0
TEXT_SIZE, CHIP_SIZE = 14.0, 12.25
# Vertical room between two questions of a gate, and between two gates.
STEP, GAP = 22.0, 36.0
# Widths of letters as shares of the font size, on the wide side of common sans-serif fonts.
NARROW, BROAD = frozenset("iljtfrI.,:;'!|()[]/- "), frozenset("mwMWGOQ%@")
BOLD = 1.1


@dataclass(frozen=True, slots=True)
class Box:
    """A placed question: its top edge, height, lines of text and the answer on the path ("yes", "no" or "")."""

    node: Node
    top: float
    height: float
    eyebrow: str
    lines: tuple[str, ...]
    answer: str

    @property
    def middle(self) -> float:
        """Return the height at which the box is left to either side."""
        return self.top + self.height / 2


def draw_tree(tree: Tree, names: Mapping[str, str], path: Sequence[str] = ()) -> str:
    """Return the picture; `names` are the approaches' names by id, `path` the ids from the root to a leaf."""
    groups = list(_place_groups(tree, path))
    last = tree.last_leaf()
    bottom = groups[-1][-1].top + groups[-1][-1].height if groups else 0.0
    end = bottom + GAP
    colours = {name: place for place, name in enumerate(names)}
    lit_last = bool(groups) and any((box.node.id, last) in _pairs(path) for box in groups[-1])
    height = end + max(
        44.0, 2 * PAD + LINE * len(_wrap(names.get(_bare(last), _bare(last)), BOX - 14, CHIP_SIZE * BOLD))
    )
    parts = list(_open_picture(tree, names, path, height))
    for group, following in zip(groups, [*(group[0].top for group in groups[1:]), end], strict=True):
        parts += _draw_rail(group, following)
        for box in group:
            parts += _draw_box(box, bool(path))
        parts += _draw_exit(group, names, colours, path)
    parts += _draw_chip(last, (LEFT, end, BOX), names, (colours, not path or lit_last))
    return "\n".join([*parts, "</svg>"])


def _open_picture(tree: Tree, names: Mapping[str, str], path: Sequence[str], height: float) -> Iterator[str]:
    """Yield the root element, what a screen reader says, the style and the ground."""
    shown = f'width="{SHOWN_WIDTH}" height="{height * SHOWN_WIDTH / WIDTH:.0f}" style="max-width:100%;height:auto"'
    box = f'viewBox="0 0 {WIDTH} {height + 6:.0f}"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" class="tutor-tree" {box} {shown} role="img">'
    yield "<title>Decision tree: which approach to try first</title>"
    asked = f"{len(tree.nodes)} questions in {len(tree.groups())} gates. Yes to every question of a gate leads to its "
    told = f"{asked}approach, the first no to the next gate."
    if path and path[-1].startswith(LEAF):
        answers = [
            f"{tree.nodes[name].ask} {answer_on(tree.nodes[name], path)}." for name in path if name in tree.nodes
        ]
        told = f"{told} The path: {' '.join(answers)} It ends at {names.get(_bare(path[-1]), _bare(path[-1]))}."
    yield f"<desc>{escape(told)}</desc>"
    yield f"<style>{write_style()}</style>"
    yield f'<rect class="ground" x="0" y="0" width="{WIDTH}" height="{height + 6:.0f}" rx="8"/>'


def _place_groups(tree: Tree, path: Sequence[str]) -> Iterator[list[Box]]:
    """Yield the gates' boxes from top to bottom."""
    top = 6.0
    for number, group in enumerate(tree.groups(), start=1):
        boxes = []
        for place, node in enumerate(group):
            lines = tuple(_wrap(node.ask, BOX - 2 * PAD, TEXT_SIZE))
            eyebrow = f"{number} · rule {node.rule}" if place == 0 else ""
            answer = answer_on(node, path)
            height = 2 * PAD - 4 + LINE * len(lines) + SMALL_LINE * (bool(eyebrow) + bool(answer))
            boxes.append(Box(node, top, height, eyebrow, lines, answer))
            top += height + STEP
        yield boxes
        top += GAP - STEP


def _draw_rail(group: Sequence[Box], following: float) -> Iterator[str]:
    """Yield the way that every "no" of a gate takes: out to the left, down, and into the next gate from above."""
    foot = group[-1].top + group[-1].height + GAP / 2
    yield f'<g class="way"><path d="M{RAIL} {group[0].middle}V{foot}H{LEFT + 36}V{following - 2}"/>'
    yield from (f'<path d="M{LEFT} {box.middle}H{RAIL}"/>' for box in group)
    yield f"{_point_down(LEFT + 36, following)}</g>"
    for box in group:
        if box.answer == "no":
            yield f'<g class="way lit"><path d="M{LEFT} {box.middle}H{RAIL}V{foot}H{LEFT + 36}V{following - 3}"/>'
            yield f"{_point_down(LEFT + 36, following)}</g>"
    yield f'<text class="word" x="{LEFT + 46}" y="{foot + 10}">no</text>'


def _draw_box(box: Box, has_path: bool) -> Iterator[str]:
    """Yield one question."""
    state = " lit" if box.answer else " dim" if has_path else ""
    yield f'<g class="question{state}" data-node="{escape(box.node.id)}">'
    yield f'<rect x="{LEFT}" y="{box.top}" width="{BOX}" height="{box.height}" rx="7"/>'
    y = box.top + PAD + 9
    if box.eyebrow:
        yield f'<text class="rule" x="{LEFT + PAD}" y="{y}">{escape(box.eyebrow)}</text>'
        y += SMALL_LINE
    for line in box.lines:
        yield f'<text x="{LEFT + PAD}" y="{y}">{escape(line)}</text>'
        y += LINE
    if box.answer:
        yield f'<text class="answer" x="{LEFT + PAD}" y="{y}">→ {box.answer}</text>'
    yield "</g>"


def _draw_exit(
    group: Sequence[Box], names: Mapping[str, str], colours: Mapping[str, int], path: Sequence[str]
) -> Iterator[str]:
    """Yield the ways of a gate's "yes": down to its next question, and from the last one to the leaf."""
    for box, below in pairwise(group):
        state = " lit" if box.answer == "yes" else ""
        yield f'<g class="way{state}"><path d="M{LEFT + 36} {box.top + box.height}V{below.top - 2}"/>'
        yield f"{_point_down(LEFT + 36, below.top)}</g>"
        yield f'<text class="word" x="{LEFT + 46}" y="{box.top + box.height + 15}">yes</text>'
    box = group[-1]
    state = " lit" if box.answer == "yes" else ""
    yield f'<g class="way{state}"><path d="M{LEFT + BOX} {box.middle}H{CHIP_LEFT - 2}"/>'
    yield f'<path class="tip" d="M{CHIP_LEFT} {box.middle}l-7 -4.5v9z"/></g>'
    yield f'<text class="word" x="{LEFT + BOX + 2}" y="{box.middle - 7}">yes</text>'
    height = 2 * PAD + 17 * len(_wrap(names.get(_bare(box.node.yes), ""), CHIP - 12, CHIP_SIZE * BOLD))
    place = (CHIP_LEFT, box.middle - height / 2, CHIP)
    yield from _draw_chip(box.node.yes, place, names, (colours, not path or box.answer == "yes"))


def _draw_chip(
    leaf: str,
    place: tuple[float, float, float],
    names: Mapping[str, str],
    look: tuple[Mapping[str, int], bool],
) -> Iterator[str]:
    """Yield a leaf at (left, top, width); `look` gives the colours' numbers and whether the leaf is in colour."""
    (left, top, width), (colours, lit) = place, look
    approach = _bare(leaf)
    lines = _wrap(names.get(approach, approach), width - 12, CHIP_SIZE * BOLD)
    height = 2 * PAD + 17 * len(lines)
    state = f"chip chip{colours.get(approach, 0) % 10}" if lit else "chip dim"
    yield f'<g class="{state}" data-node="{escape(leaf)}">'
    yield f'<rect x="{left}" y="{top}" width="{width}" height="{height}" rx="{min(height / 2, 16)}"/>'
    for number, line in enumerate(lines):
        yield f'<text x="{left + width / 2}" y="{top + PAD + 13 + 17 * number}">{escape(line)}</text>'
    yield "</g>"


def _point_down(x: float, y: float) -> str:
    return f'<path class="tip" d="M{x} {y}l-4.5 -7h9z"/>'


def _pairs(path: Sequence[str]) -> set[tuple[str, str]]:
    return set(pairwise(path))


def _bare(leaf: str) -> str:
    return leaf.removeprefix(LEAF)


def _wrap(text: str, width: float, size: float) -> list[str]:
    """Return the text in lines that fit a width; a long word may break after its hyphen."""
    pieces = [piece for word in text.split() for piece in _break_word(word)]
    lines = [""]
    for piece, spaced in pieces:
        joined = f"{lines[-1]}{' ' if spaced and lines[-1] else ''}{piece}"
        if lines[-1] and _measure(joined, size) > width:
            lines.append(piece)
        else:
            lines[-1] = joined
    return lines


def _break_word(word: str) -> list[tuple[str, bool]]:
    """Return the parts of a word that may stand on lines of their own, each with whether a space goes before it."""
    parts = word.split("-")
    return [(part + "-" * (place < len(parts) - 1), place == 0) for place, part in enumerate(parts) if part]


def _measure(text: str, size: float) -> float:
    """Return the estimated width of a text."""
    shares = (_share(letter) for letter in text)
    return size * sum(shares)


def _share(letter: str) -> float:
    if letter in NARROW:
        return 0.36
    return 0.93 if letter in BROAD else 0.71 if letter.isupper() else 0.62
