"""The walk through the decision tree, question by question.

Contract: `ask_next(profile, answered, knowledge)` returns the next `Step`: a question with its options, or the leaf.
The walk is stateless: the profile and the answers (node id -> option id) are the whole state, so a front end may go
back by leaving answers out. What known facts decide is not asked, nor what cannot open its gate any more, nor what the
learner said not to know. At the leaf the step says whether the engine's first place agrees, and why not. Pure.
It does not know how a question is shown.
"""

from collections.abc import Generator, Mapping
from dataclasses import dataclass

from tutor.advice.certainty import Known, reads_as, settle
from tutor.advice.conditions import Condition, tests_of
from tutor.advice.options import NO, UNKNOWN, Option, find_turns, hear_answer, list_options
from tutor.advice.profile import Fact, Profile
from tutor.advice.ranking import find_primary
from tutor.advice.rules import Knowledge
from tutor.advice.tree import LEAF, Node, Tree, build_tree, walk_tree
from tutor.errors import ProfileInvalid


@dataclass(frozen=True, slots=True)
class Step:
    """Where a walk stands: a question (`node` and `options`) or a `leaf`; `profile` holds the facts so far.

    `agrees` says whether the engine puts the leaf first (None before the leaf); where it does not, `why_not` says why.
    """

    node: Node | None
    options: tuple[Option, ...]
    path: tuple[str, ...]
    leaf: str | None
    agrees: bool | None
    why_not: str
    profile: Profile

    def to_json(self) -> dict[str, object]:
        """Return plain data; `question` is None at the leaf."""
        question = None
        if self.node:
            options = [option.to_json() for option in self.options]
            question = {"node": self.node.id, "ask": self.node.ask, "rule": self.node.rule, "options": options}
        return {
            "question": question,
            "path": list(self.path),
            "leaf": self.leaf,
            "agrees": self.agrees,
            "why_not": self.why_not,
            "profile": self.profile.to_json(),
        }


@dataclass(frozen=True, slots=True)
class Heard:
    """What the answers so far come to; `unsure` are the tests that the learner could not answer."""

    known: Known
    profile: Profile
    unsure: frozenset[Condition]
    labels: Mapping[str, str]


def ask_next(profile: Profile, answered: Mapping[str, str], knowledge: Knowledge) -> Step:
    """Return the next step of the walk.

    Raises:
        ProfileInvalid: `answered` names a node that the tree does not have, or an option that its question does not.
    """
    tree = build_tree(knowledge)
    heard = _hear_answers(tree, profile, answered, knowledge)
    path = [tree.root]
    while not path[-1].startswith(LEAF):
        node = tree.nodes[path[-1]]
        holds = _find_outcome(node, tree, heard, answered)
        if holds is None:
            options = tuple(list_options(node.when, heard.known, knowledge))
            return Step(node, options, tuple(path), None, None, "", heard.profile)
        path.append(node.yes if holds else node.no)
    return _end(tree, tuple(path), heard, knowledge)


def walk_questions(profile: Profile, knowledge: Knowledge) -> Generator[Step, str, Step]:
    """Yield each question's step, take the id of the chosen option by `send`, and return the step of the leaf."""
    answered: dict[str, str] = {}
    step = ask_next(profile, answered, knowledge)
    while step.node:
        answered[step.node.id] = yield step
        step = ask_next(profile, answered, knowledge)
    return step


def _hear_answers(tree: Tree, profile: Profile, answered: Mapping[str, str], knowledge: Knowledge) -> Heard:
    """Read the answers in the order of the tree, so that the order in which they are given does not matter."""
    strange = [name for name in answered if name not in tree.nodes]
    if strange:
        raise ProfileInvalid(f"answered names {strange[0]!r}, which is no question of the decision tree.")
    known, facts = Known(profile.values()), dict(profile.facts)
    unsure: set[Condition] = set()
    labels: dict[str, str] = {}
    for node in tree.nodes.values():
        if node.id not in answered:
            continue
        if answered[node.id] == UNKNOWN:
            unsure |= set(_open_tests(node.when, known))
        option = hear_answer(answered[node.id], node.when, known, knowledge)
        known, labels[node.id] = option.after, option.label
        facts |= {name: Fact(value, f"{node.ask} {option.label}") for name, value in option.facts.items()}
    return Heard(known, Profile(facts), frozenset(unsure), labels)


def _find_outcome(node: Node, tree: Tree, heard: Heard, answered: Mapping[str, str]) -> bool | None:
    """Return whether the question is answered with yes, or None where it has to be asked."""
    settled = settle(node.when, heard.known)
    if settled is not None:
        return settled
    reading = reads_as(node.when, heard.known)
    if node.id in answered:
        return reading and answered[node.id] != NO
    needless = (
        _is_closed(node, tree, heard.known)
        or set(_open_tests(node.when, heard.known)) <= heard.unsure
        or not find_turns(node.when, heard.known)
    )
    return reading if needless else None


def _is_closed(node: Node, tree: Tree, known: Known) -> bool:
    """Return whether a later question of the same gate is certainly answered with no."""
    while not node.yes.startswith(LEAF):
        node = tree.nodes[node.yes]
        if settle(node.when, known) is False:
            return True
    return False


def _open_tests(condition: Condition, known: Known) -> list[Condition]:
    return [test for test in tests_of(condition) if settle(test, known) is None]


def _end(tree: Tree, path: tuple[str, ...], heard: Heard, knowledge: Knowledge) -> Step:
    """Return the step of a leaf, compared with what the engine puts first for the same facts."""
    values = heard.profile.values()
    leaf, primary = path[-1].removeprefix(LEAF), find_primary(values, knowledge)
    why_not = ""
    if leaf != primary:
        pairs = zip(path, walk_tree(tree, values), strict=False)
        parted = tree.nodes[next(path[place - 1] for place, (mine, other) in enumerate(pairs) if mine != other)]
        why_not = knowledge.interview["texts"]["why_not"].format(
            ask=parted.ask, answer=heard.labels.get(parted.id, ""), name=tree.names[primary]
        )
    return Step(None, (), path, leaf, leaf == primary, why_not, heard.profile)
