"""The decision tree, made from the gates of the rules: one yes/no question per test, in the order of the gates.

Contract: `build_tree(knowledge)` gives the nodes; `walk_tree` gives the ids from the root to a leaf for some values;
its leaf is the approach that `ranking.find_primary` puts first, for every profile. A node's id is `gate.number`, the
limit of a gate `gate.limit` (has no rule excluded this approach?), a leaf `leaf:approach`. "No" leads to the next gate.
This module draws nothing but text.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from textwrap import wrap

from tutor.advice.conditions import Condition, carry
from tutor.advice.profile import Value
from tutor.advice.rules import Gate, Knowledge

LEAF = "leaf:"


@dataclass(frozen=True, slots=True)
class Node:
    """A question and its condition; `allows` names the approach where it asks about that approach's hard limits."""

    id: str
    rule: str
    ask: str
    when: Condition
    allows: str
    yes: str
    no: str


@dataclass(frozen=True, slots=True)
class Tree:
    """Nodes by id, in walking order; `root` is a node's id or a leaf; `names` are the approaches' names."""

    nodes: Mapping[str, Node]
    root: str
    names: Mapping[str, str]

    def groups(self) -> list[tuple[Node, ...]]:
        """Return the nodes of each gate, in order: all yes leads to a leaf, any no to the next group."""
        groups: list[tuple[Node, ...]] = []
        chain: list[Node] = []
        for node in self.nodes.values():
            chain.append(node)
            if node.yes.startswith(LEAF):
                groups.append(tuple(chain))
                chain = []
        return groups

    def last_leaf(self) -> str:
        """Return the leaf where every gate is closed."""
        return list(self.nodes.values())[-1].no if self.nodes else self.root


def build_tree(knowledge: Knowledge) -> Tree:
    """Return the tree that the gates describe."""
    nodes: dict[str, Node] = {}
    otherwise = LEAF + knowledge.gates[-1].leads
    for gate in reversed(knowledge.gates[:-1]):
        chain = _chain_gate(gate, otherwise, knowledge)
        nodes = {**{node.id: node for node in chain}, **nodes}
        otherwise = chain[0].id
    return Tree(nodes, otherwise, {name: entry.name for name, entry in knowledge.approaches.items()})


def _chain_gate(gate: Gate, otherwise: str, knowledge: Knowledge) -> list[Node]:
    """Return the nodes of one gate: its tests in order, then the hard limits of its approach."""
    questions = [(str(number), test.ask, test.when, "") for number, test in enumerate(gate.tests, start=1)]
    limits = tuple(_list_limits(gate.leads, knowledge))
    if limits:
        ask = knowledge.interview["texts"]["limits"].format(name=knowledge.approaches[gate.leads].name)
        questions.append(("limit", ask, Condition("none", parts=limits), gate.leads))
    ids = [f"{gate.id}.{end}" for end, *_ in questions]
    targets = [*ids[1:], LEAF + gate.leads]
    return [
        Node(name, gate.rule, ask, when, allows, yes, otherwise)
        for name, yes, (_, ask, when, allows) in zip(ids, targets, questions, strict=True)
    ]


def _list_limits(approach: str, knowledge: Knowledge) -> Iterator[Condition]:
    """Yield the conditions under which a rule excludes an approach."""
    for rule in knowledge.rules:
        for case in rule.cases:
            if any(effect.rule_out and approach in effect.approaches for effect in case.effects):
                yield case.when


def walk_tree(tree: Tree, values: Mapping[str, Value]) -> tuple[str, ...]:
    """Return the ids from the root to the leaf for these values."""
    path = [tree.root]
    while not path[-1].startswith(LEAF):
        node = tree.nodes[path[-1]]
        path.append(node.no if carry(node.when, values) is None else node.yes)
    return tuple(path)


def render_tree(tree: Tree, path: Sequence[str] = (), width: int = 80) -> str:
    """Return the tree as text of at most `width` columns: each yes goes one step in, each no to the next question.

    With a `path`, the questions on it start with `*` and end with the answer given, and the last line names its leaf.
    """
    lines: list[str] = []
    for group in tree.groups():
        for depth, node in enumerate(group):
            lines += _wrap_node(node, f"{'   ' * (depth - 1)}└─ yes: " if depth else "", path, width)
        lead = _mark(_is_step(group[-1].id, group[-1].yes, path)) + "   " * (len(group) - 1) + "└─ yes => "
        lines += [*_wrap(_name_leaf(tree, group[-1].yes), lead, width), "no:"]
    last = tree.last_leaf()
    ends = any(_is_step(node.id, last, path) for node in tree.groups()[-1])
    lines[-1:] = [_mark(ends) + f"no => {_name_leaf(tree, last)}"]
    if path and path[-1].startswith(LEAF):
        lines += ["", f"=> {_name_leaf(tree, path[-1])}"]
    return "\n".join(lines)


def _wrap_node(node: Node, lead: str, path: Sequence[str], width: int) -> list[str]:
    """Return the lines of one question."""
    answer = answer_on(node, path)
    text = f"{node.ask} [{node.id}, {node.rule}]" + (f" <- {answer}" if answer else "")
    return _wrap(text, _mark(node.id in path) + lead, width)


def _wrap(text: str, lead: str, width: int) -> list[str]:
    return wrap(text, width, initial_indent=lead, subsequent_indent=" " * len(lead), break_on_hyphens=False)


def _mark(lit: bool) -> str:
    """Return the margin of a line."""
    return "* " if lit else "  "


def _is_step(here: str, there: str, path: Sequence[str]) -> bool:
    """Return whether the path goes straight from one place to the other."""
    return (here, there) in pairwise(path)


def answer_on(node: Node, path: Sequence[str]) -> str:
    """Return the answer that a path gives to a question: "yes", "no", or "" where it is not answered there."""
    if node.id not in path[:-1]:
        return ""
    return "yes" if path[list(path).index(node.id) + 1] == node.yes else "no"


def _name_leaf(tree: Tree, leaf: str) -> str:
    name = leaf.removeprefix(LEAF)
    return tree.names.get(name, name)
