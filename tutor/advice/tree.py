"""The decision tree, made from the gates of the rules: one yes/no question per test, in the order of the gates.

Contract: `build_tree(knowledge)` gives the nodes; `walk_tree` gives the ids from the root to a leaf for some values;
its leaf is the approach that `ranking.find_primary` puts first, for every profile. A node's id is `gate.number`, the
limit of a gate `gate.limit` (has no rule excluded this approach?), a leaf `leaf:approach`. "No" leads to the next gate.
This module draws nothing but text.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from tutor.advice.conditions import ALWAYS, Condition, carry
from tutor.advice.profile import Value
from tutor.advice.ranking import find_ruled_out
from tutor.advice.rules import Gate, Knowledge

LEAF = "leaf:"


@dataclass(frozen=True, slots=True)
class Node:
    """A question: its test on the profile, or (`allows`) whether no hard limit excludes an approach."""

    id: str
    rule: str
    ask: str
    when: Condition
    allows: str
    yes: str
    no: str


@dataclass(frozen=True, slots=True)
class Tree:
    """Nodes by id, in walking order; `root` is a node's id or a leaf."""

    nodes: Mapping[str, Node]
    root: str


def build_tree(knowledge: Knowledge) -> Tree:
    """Return the tree that the gates describe."""
    limited = {
        name
        for rule in knowledge.rules
        for case in rule.cases
        for e in case.effects
        if e.rule_out
        for name in e.approaches
    }
    nodes: dict[str, Node] = {}
    otherwise = LEAF + knowledge.gates[-1].leads
    for gate in reversed(knowledge.gates[:-1]):
        chain = _chain_gate(gate, otherwise, gate.leads in limited, knowledge)
        nodes = {**{node.id: node for node in chain}, **nodes}
        otherwise = chain[0].id
    return Tree(nodes, otherwise)


def _chain_gate(gate: Gate, otherwise: str, limited: bool, knowledge: Knowledge) -> list[Node]:
    """Return the nodes of one gate: its tests in order, then the hard limits of its approach."""
    ids = [f"{gate.id}.{number}" for number in range(1, len(gate.tests) + 1)]
    if limited:
        ids.append(f"{gate.id}.limit")
    targets = [*ids[1:], LEAF + gate.leads]
    nodes = [
        Node(ids[place], gate.rule, test.ask, test.when, "", targets[place], otherwise)
        for place, test in enumerate(gate.tests)
    ]
    if limited:
        ask = f"Is {knowledge.approaches[gate.leads].name} within the hard limits (data, budget, time, erasure)?"
        nodes.append(Node(ids[-1], gate.rule, ask, ALWAYS, gate.leads, targets[-1], otherwise))
    return nodes


def walk_tree(tree: Tree, values: Mapping[str, Value], knowledge: Knowledge) -> tuple[str, ...]:
    """Return the ids from the root to the leaf for these values."""
    ruled_out = find_ruled_out(values, knowledge)
    path = [tree.root]
    while not path[-1].startswith(LEAF):
        node = tree.nodes[path[-1]]
        holds = node.allows not in ruled_out if node.allows else carry(node.when, values) is not None
        path.append(node.yes if holds else node.no)
    return tuple(path)


def render_tree(tree: Tree, path: tuple[str, ...] = ()) -> str:
    """Return the tree as text, one question a line; lines on `path` start with `*`."""
    lines = []
    for node in tree.nodes.values():
        mark = "*" if node.id in path else " "
        lines.append(f"{mark} [{node.id}] {node.ask} ({node.rule})")
        lines.append(f"      yes -> {node.yes}   no -> {node.no}")
    if path:
        lines.append(f"=> {path[-1].removeprefix(LEAF)}")
    return "\n".join(lines)
