"""The answers to a question of the tree: the facts that would make its condition hold, or fail, in words.

Contract: `list_options` gives, for a condition that is open, the least that must be said to turn the engine's reading
of it: single statements, and pairs where none of the two is enough. `hear_answer` gives what is known after an answer.
Everything comes from the condition's own tests, so a new gate needs nothing here. Pure; the words stand in
`interview.yaml`. It does not know the order of questions.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from itertools import combinations

from tutor.advice.certainty import Known, Statement, deny, learn, reads_as, settle
from tutor.advice.conditions import Condition, tests_of
from tutor.advice.flips import WISHES
from tutor.advice.profile import FIELDS, Value, check_value
from tutor.advice.rules import Knowledge
from tutor.errors import ProfileInvalid

YES, NO, UNKNOWN = "yes", "no", "unknown"
_STATEMENT = re.compile(r"([a-z_]+)(>=|<|=)(\w+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: what is known `after` it, and the `facts` (field -> value) that it adds to the profile."""

    id: str
    label: str
    after: Known
    facts: Mapping[str, Value]

    def to_json(self) -> dict[str, object]:
        """Return id, label and facts."""
        return {"id": self.id, "label": self.label, "facts": dict(self.facts)}


def find_turns(condition: Condition, known: Known) -> list[tuple[Statement, ...]]:
    """Return the smallest sets of statements after which the engine reads the condition the other way."""
    wanted = not reads_as(condition, known)
    candidates = [said for said in dict.fromkeys(_list_statements(condition)) if _is_open(said, known)]
    alone = [said for said in candidates if _turns(condition, known, (said,), wanted)]
    rest = [said for said in candidates if said not in alone]
    turns: list[tuple[Statement, ...]] = []
    for said in alone:
        turns += _complete(condition, learn(known, said), (said, rest), wanted) or [(said,)]
    for pair in combinations(rest, 2):
        if pair[0].field != pair[1].field and _turns(condition, known, pair, wanted):
            turns.append(pair)
    # A wish alone is no fact: it is offered only where nothing else would do.
    return [turn for turn in turns if not all(said.field in WISHES for said in turn)] or turns


def _complete(
    condition: Condition, after: Known, parts: tuple[Statement, list[Statement]], wanted: bool
) -> list[tuple[Statement, ...]]:
    """Return the pairs that decide what one statement turns only as long as nothing else is known.

    A rule may take a large collection for reference text as long as the task is unknown; so the answer tells the task.
    """
    said, rest = parts
    if settle(condition, after) is not None:
        return []
    silent = {test.field for test in tests_of(condition) if test.operator == "known" and not test.operand}
    others = [other for other in rest if other.field in silent - {said.field}]
    return [(said, other) for other in others if settle(condition, learn(after, other)) is wanted]


def _turns(condition: Condition, known: Known, says: tuple[Statement, ...], wanted: bool) -> bool:
    """Return whether the statements are enough, at the nearest number that a bound allows and at the farthest."""
    near = reduce(learn, says, known)
    far = {name: FIELDS[name].high if sign == ">=" else FIELDS[name].low for name, sign in near.bounds.items()}
    far = {name: far[name] for name in far if name in {said.field for said in says}}
    if reads_as(condition, near) is not wanted:
        return False
    return not far or reads_as(condition, Known({**near.values, **far})) is wanted


def _is_open(said: Statement, known: Known) -> bool:
    """Return whether the statement would be news and does not contradict what was said."""
    return said not in known.denied and learn(known, said) != known


def _list_statements(condition: Condition) -> Iterable[Statement]:
    """Yield both sides of every test of a condition."""
    for test in tests_of(condition):
        entry = FIELDS[test.field]
        if test.operator in ("at_least", "below"):
            signs = (">=", "<") if test.operator == "at_least" else ("<", ">=")
            yield from (Statement(test.field, sign, test.operand) for sign in signs)
        elif entry.kind == "choice":
            yield from (Statement(test.field, "=", choice) for choice in entry.choices)
        elif entry.kind == "flag":
            yield from (Statement(test.field, "=", flag) for flag in (True, False))
        elif test.operator == "in":
            yield from (Statement(test.field, "=", number) for number in test.operand)


def list_options(condition: Condition, known: Known, knowledge: Knowledge) -> list[Option]:
    """Return the answers to an open condition: what turns it, then "no" and "unknown", which are always there."""
    texts = knowledge.interview["texts"]
    turns = find_turns(condition, known)
    only = len(turns) == 1
    follows = _conclude(condition, known, turns)
    unknown = _make_option(UNKNOWN, texts["unknown"], known, known)
    if not reads_as(condition, known):
        frame = texts["yes_because"] if only else "{fact}"
        turning = [_make_turn(turn, frame, known, knowledge) for turn in turns]
        return [*turning, _make_option(NO, texts["no"], known, follows), unknown]
    yes = _make_option(YES, texts["yes" if only else "yes_within"], known, follows)
    against = [_make_turn(turn, texts["no_because"], known, knowledge) for turn in turns]
    if only:
        return [yes, replace(against[0], id=NO), unknown]
    return [yes, *against, _make_option(NO, texts["no_other"], known, known), unknown]


def _make_turn(turn: tuple[Statement, ...], frame: str, known: Known, knowledge: Knowledge) -> Option:
    """Return the option that makes the statements of a turn."""
    label = frame.format(fact=" + ".join(say_statement(said, knowledge) for said in turn))
    option = "+".join(said.id for said in turn)
    return _make_option(option, label[:1].upper() + label[1:], known, reduce(learn, turn, known))


def _make_option(option: str, label: str, before: Known, after: Known) -> Option:
    """Return an option with the values that it adds or narrows."""
    facts = {name: value for name, value in after.values.items() if before.values.get(name) != value}
    return Option(option, label, after, facts)


def _conclude(condition: Condition, known: Known, turns: list[tuple[Statement, ...]]) -> Known:
    """Return what follows where nothing turns the condition: a statement that alone would decide it is not true."""
    untrue = [turn[0] for turn in turns if len(turn) == 1 and settle(condition, learn(known, turn[0])) is not None]
    after = reduce(deny, untrue, known)
    return after if reads_as(condition, after) is reads_as(condition, known) else known


def hear_answer(option: str, condition: Condition, known: Known, knowledge: Knowledge) -> Option:
    """Return the option that was chosen; raises `ProfileInvalid` where the id cannot answer this condition.

    The id of a fact says all there is to know, so it is understood also where the list has changed since.
    """
    if option == UNKNOWN:
        return _make_option(option, knowledge.interview["texts"][option], known, known)
    for offered in list_options(condition, known, knowledge):
        if offered.id == option:
            return offered
    if option in (YES, NO):
        return _make_option(option, knowledge.interview["texts"][option], known, known)
    return _make_turn(_read_statements(option, condition), "{fact}", known, knowledge)


def say_statement(said: Statement, knowledge: Knowledge) -> str:
    """Return a statement in words: "50 or more labelled examples"."""
    texts, words = knowledge.interview["texts"], knowledge.interview["answers"].get(said.field, {})
    if isinstance(said.value, str) and said.value in knowledge.approaches:
        return str(texts["wish"].format(name=knowledge.approaches[said.value].name))
    entry = knowledge.labels["fields"].get(said.field, {})
    label = entry.get("label", said.field.replace("_", " "))
    if isinstance(said.value, bool):
        return str(
            words.get("yes" if said.value else "no") or (label if said.value else texts["not_so"].format(label=label))
        )
    if isinstance(said.value, str):
        return str(words.get(said.value, f"{label}: {entry.get('choices', {}).get(said.value, said.value)}"))
    form = {">=": "at_least", "<": "below"}.get(said.sign)
    if form is None:
        return f"{label}: {_say_number(said.value, texts)}"
    return str(words.get(form, texts[form]).format(label=label, value=_say_number(said.value, texts)))


def _say_number(number: int | float, texts: Mapping[str, str]) -> str:
    """Return 500, 10,000, 10 million or 100 billion."""
    for scale, name in ((10**9, "billion"), (10**6, "million")):
        if number >= scale and number % (scale // 10) == 0:
            return texts[name].format(value=f"{number / scale:g}")
    return f"{number:,}"


def _read_statements(option: str, condition: Condition) -> tuple[Statement, ...]:
    """Return the statements of an option's id; raises `ProfileInvalid` where it cannot answer this condition."""
    fields = {test.field for test in tests_of(condition)}
    says = []
    for part in option.split("+"):
        found = _STATEMENT.fullmatch(part)
        if not found or found[1] not in fields:
            raise ProfileInvalid(
                f"answered: {option!r} is no option of this question; give the id of one that it lists."
            )
        name, sign, text = found.groups()
        value = check_value(name, _read_value(name, text))
        if sign != "=" and FIELDS[name].kind not in ("count", "money"):
            raise ProfileInvalid(f"answered: {option!r} compares {name}, which is no number; give a listed option.")
        says.append(Statement(name, sign, value))
    return tuple(says)


def _read_value(name: str, text: str) -> object:
    """Return the value that an id spells, in the kind of its field."""
    if FIELDS[name].kind == "flag":
        return {"true": True, "false": False}.get(text, text)
    if FIELDS[name].kind == "choice":
        return text
    try:
        return float(text)
    except ValueError:
        return text
