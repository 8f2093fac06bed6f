"""`rules.yaml` and `market.yaml`, section by section, checked and turned into the nouns of `rules`.

Contract: each function takes the raw section and the terms its conditions may use, and raises `KnowledgeInvalid` naming
the place where a key, field, approach, verdict or threshold is unknown. This module reads no file and applies no rule.
"""

from collections.abc import Mapping
from typing import Any

from tutor.advice.checks import need_keys, need_names, need_template
from tutor.advice.conditions import Condition, Terms, parse_condition
from tutor.advice.profile import APPROACHES, FIELDS, check_value
from tutor.advice.rules import (
    VERDICTS,
    Approach,
    Asking,
    Case,
    Combination,
    Effect,
    Gate,
    GateTest,
    Notice,
    Rule,
    Source,
    Step,
    WishAnswer,
    WishBook,
)
from tutor.errors import KnowledgeInvalid, ProfileInvalid

EFFECT_KEYS = ("to", "score", "at_least", "at_most", "rule_out", "method", "say")


def read_source(raw: Mapping[str, str], where: str) -> Source:
    """Return a lesson passage."""
    need_keys(raw, ["source", "section"], where)
    return Source(raw["source"], raw["section"])


def read_terms(rules: Mapping[str, Any]) -> Terms:
    """Return the thresholds' values and the named conditions, each defined before it is used."""
    for name, threshold in rules["thresholds"].items():
        where = f"rules.yaml: threshold {name}"
        need_keys(threshold, ["value", "unit", "meaning", "references", "year"], where, ["reading"])
    values = {name: threshold["value"] for name, threshold in rules["thresholds"].items()}
    named: dict[str, Condition] = {}
    for name, raw in rules["conditions"].items():
        named[name] = parse_condition(raw, Terms(values, named))
    return Terms(values, named)


def read_rule(raw: Mapping[str, Any], terms: Terms, approaches: Mapping[str, Approach]) -> Rule:
    """Return a rule with its cases."""
    need_keys(raw, ["id", "statement", "references", "year", "sources", "cases"], "rules.yaml: a rule")
    where = f"rules.yaml: {raw['id']}"
    cases = []
    for case in raw["cases"]:
        need_keys(case, ["when", "effects"], where)
        effects = tuple(_read_effect(effect, where, approaches) for effect in case["effects"])
        cases.append(Case(parse_condition(case["when"], terms), effects))
    sources = tuple(read_source(source, where) for source in raw["sources"])
    return Rule(raw["id"], raw["statement"], tuple(raw["references"]), raw["year"], sources, tuple(cases))


def _read_effect(raw: Mapping[str, Any], where: str, approaches: Mapping[str, Approach]) -> Effect:
    need_keys(raw, ["to", "say"], where, EFFECT_KEYS)
    need_names(raw["to"], APPROACHES, where)
    need_template(raw["say"], where)
    lowest, highest = raw.get("at_least", "ruled_out"), raw.get("at_most", "recommended")
    need_names([lowest, highest], VERDICTS, where)
    method = raw.get("method", "")
    if method:
        for name in raw["to"]:
            need_names([method], approaches[name].methods, f"{where}.method")
    excludes = bool(raw.get("rule_out", False))
    return Effect(tuple(raw["to"]), raw["say"], raw.get("score", 0), lowest, highest, excludes, method)


def read_gate(raw: Mapping[str, Any], terms: Terms) -> Gate:
    """Return a gate with its tests."""
    need_keys(raw, ["id", "rule", "leads", "tests"], "rules.yaml: a gate")
    need_names([raw["leads"]], APPROACHES, f"rules.yaml: gate {raw['id']}")
    tests = []
    for test in raw["tests"]:
        if "ask" not in test:
            raise KnowledgeInvalid(f"rules.yaml: gate {raw['id']} has a test without a question (ask).")
        tests.append(GateTest(test["ask"], parse_condition({k: v for k, v in test.items() if k != "ask"}, terms)))
    return Gate(raw["id"], raw["rule"], raw["leads"], tuple(tests))


def read_combination(raw: Mapping[str, Any], terms: Terms) -> Combination:
    """Return a combination."""
    need_keys(raw, ["rule", "approach", "when", "say"], "rules.yaml: a combination")
    need_names([raw["approach"]], APPROACHES, "rules.yaml: a combination")
    need_template(raw["say"], "rules.yaml: a combination")
    return Combination(raw["rule"], raw["approach"], parse_condition(raw["when"], terms), raw["say"])


def read_step(raw: Mapping[str, Any], terms: Terms) -> Step:
    """Return a step of the sequence."""
    need_keys(raw, ["approach", "keep", "when", "goal", "move_on_when"], "rules.yaml: a step")
    need_names([raw["approach"]], APPROACHES, "rules.yaml: a step")
    need_names([raw["keep"]], ["always", "chosen", "later"], "rules.yaml: a step's keep")
    return Step(raw["approach"], raw["keep"], parse_condition(raw["when"], terms), raw["goal"], raw["move_on_when"])


def read_asking(raw: Mapping[str, Any]) -> Asking:
    """Return the families, the plausible answers and the numbers of a tie."""
    where = "rules.yaml: asking"
    need_keys(raw, ["families", "answers", "ties", "implied"], where)
    need_keys(raw["ties"], ["lead", "most_facts"], f"{where}.ties")
    families = {name: family for family, names in raw["families"].items() for name in names}
    need_keys(families, APPROACHES, f"{where}.families")
    try:
        answers = {name: tuple(check_value(name, one) for one in given) for name, given in raw["answers"].items()}
    except ProfileInvalid as reason:
        raise KnowledgeInvalid(f"{where}.answers: {reason}") from reason
    implied = {name: tuple(others) for name, others in raw["implied"].items()}
    need_names([*implied, *(other for others in implied.values() for other in others)], FIELDS, f"{where}.implied")
    return Asking(families, answers, raw["ties"], implied)


def read_wishes(raw: Mapping[str, Any], terms: Terms) -> WishBook:
    """Return what is said about wishes."""
    where = "rules.yaml: wishes"
    need_keys(raw, ["answers", "otherwise", "instead"], where)
    need_keys(raw["instead"], APPROACHES, f"{where}.instead")
    answers = []
    for entry in raw["answers"]:
        need_keys(entry, ["to", "rule", "when", "say"], where)
        need_names(entry["to"], APPROACHES, where)
        need_template(entry["say"], where)
        answers.append(
            WishAnswer(tuple(entry["to"]), entry["rule"], parse_condition(entry["when"], terms), entry["say"])
        )
    return WishBook(tuple(answers), raw["otherwise"], raw["instead"])


def read_notices(raw: Mapping[str, Any], terms: Terms) -> tuple[Notice, ...]:
    """Return the dated market facts of `market.yaml`."""
    need_keys(raw, ["verified", "notices"], "market.yaml")
    notices = []
    for entry in raw["notices"]:
        need_keys(entry, ["id", "date", "text", "references", "when"], "market.yaml: a notice", ["reported"])
        where = f"market.yaml: {entry['id']}"
        if not isinstance(entry["date"], str) or not entry["references"]:
            raise KnowledgeInvalid(f"{where}: give the date in quotes and at least one reference.")
        when = parse_condition(entry["when"], terms)
        notices.append(Notice(entry["id"], entry["date"], entry["text"], tuple(entry["references"]), when))
    return tuple(notices)
