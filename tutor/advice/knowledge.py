"""The knowledge the adviser works on: approaches, rules, costs and wording, read once from YAML and frozen.

Contract: `read_knowledge(folder)` reads `approaches.yaml`, `rules.yaml`, `costs.yaml` and `wording.yaml` below `folder`
and returns a `Knowledge`, or raises `KnowledgeInvalid` naming the file and the key: unknown keys, fields, approaches
and thresholds are errors. This is the only module of the adviser that knows YAML. It does not know what the rules mean.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from string import Formatter
from typing import Any

import yaml

from tutor.advice.clauses import parse_clauses
from tutor.advice.conditions import Condition, Terms, parse_condition
from tutor.advice.profile import APPROACHES, FIELDS
from tutor.advice.rules import (
    VERDICTS,
    Approach,
    Case,
    Combination,
    Effect,
    Gate,
    GateTest,
    Knowledge,
    Rule,
    Source,
    Step,
)
from tutor.advice.wording import parse_wording
from tutor.errors import KnowledgeInvalid

EFFECT_KEYS = ("to", "score", "at_least", "at_most", "rule_out", "method", "say")
RULES_KEYS = (
    *("verified", "thresholds", "conditions", "rules", "gates", "combinations"),
    *("sequence", "confidence", "decisive", "ask"),
)
CARD_KEYS = (
    *("name", "aliases", "meaning", "needs", "gives", "limits", "methods", "default_method"),
    *("chart", "start", "lesson", "references", "year"),
)


def read_knowledge(folder: Path) -> Knowledge:
    """Read and check the knowledge files below `folder`; raises `KnowledgeInvalid`."""
    rules = _read_yaml(folder / "rules.yaml")
    _need_keys(rules, RULES_KEYS, "rules.yaml")
    approaches = _read_approaches(_read_yaml(folder / "approaches.yaml"))
    terms = _read_terms(rules)
    read_rules = tuple(_read_rule(raw, terms, approaches) for raw in rules["rules"])
    rule_ids = [rule.id for rule in read_rules]
    if len(set(rule_ids)) != len(rule_ids):
        raise KnowledgeInvalid("rules.yaml: two rules have the same id; give each its own.")
    _need_names((a.start_rule for a in approaches.values()), rule_ids, "approaches.yaml: start.rule")
    knowledge = Knowledge(
        approaches=approaches,
        rules=read_rules,
        gates=tuple(_read_gate(raw, terms) for raw in rules["gates"]),
        combinations=tuple(_read_combination(raw, terms) for raw in rules["combinations"]),
        steps=tuple(_read_step(raw, terms) for raw in rules["sequence"]),
        thresholds=rules["thresholds"],
        confidence=rules["confidence"],
        decisive=tuple(rules["decisive"]),
        ask=tuple(rules["ask"]),
        costs=_read_yaml(folder / "costs.yaml"),
        wording=parse_wording(_read_yaml(folder / "wording.yaml")),
        clauses=parse_clauses(_read_yaml(folder / "facts.yaml")),
    )
    named_rules = [*(gate.rule for gate in knowledge.gates), *(part.rule for part in knowledge.combinations)]
    _need_names(named_rules, rule_ids, "rules.yaml: rule")
    fields = (*knowledge.decisive, *knowledge.ask, *knowledge.confidence["weights"])
    _need_names(fields, FIELDS, "rules.yaml: decisive, ask or confidence")
    if knowledge.gates[-1].tests:
        raise KnowledgeInvalid("rules.yaml: the last gate must have no tests, so that every profile ends somewhere.")
    return knowledge


def _read_yaml(path: Path) -> dict[str, Any]:
    """Return a YAML mapping; the C loader is used where the platform has it, because start-up time counts."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        read = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - both are safe loaders
    except OSError as reason:
        raise KnowledgeInvalid(f"{path.name} cannot be read ({reason.strerror}); restore corpus/knowledge.") from reason
    except yaml.YAMLError as reason:
        raise KnowledgeInvalid(f"{path.name} is not valid YAML: {' '.join(str(reason).split())}") from reason
    if not isinstance(read, dict):
        raise KnowledgeInvalid(f"{path.name} must be a mapping at the top level.")
    return read


def _need_keys(raw: object, keys: Iterable[str], where: str, optional: Iterable[str] = ()) -> None:
    """Raise where a mapping lacks a key or has one that nobody reads."""
    if not isinstance(raw, Mapping):
        raise KnowledgeInvalid(f"{where} must be a mapping; found {raw!r}.")
    wrong = sorted((set(raw) ^ set(keys)) - (set(optional) & set(raw)))
    if wrong:
        raise KnowledgeInvalid(f"{where}: missing or unknown keys: {', '.join(map(str, wrong))}.")


def _need_names(names: Iterable[str], known: Iterable[str], where: str) -> None:
    """Raise where a name is not one of the known ones."""
    unknown = [name for name in names if name not in set(known)]
    if unknown:
        raise KnowledgeInvalid(f"{where}: unknown {', '.join(unknown)}.")


def _read_terms(rules: Mapping[str, Any]) -> Terms:
    """Return the thresholds' values and the named conditions, each defined before it is used."""
    for name, threshold in rules["thresholds"].items():
        where = f"rules.yaml: threshold {name}"
        _need_keys(threshold, ["value", "unit", "meaning", "references", "year"], where, ["reading"])
    values = {name: threshold["value"] for name, threshold in rules["thresholds"].items()}
    named: dict[str, Condition] = {}
    for name, raw in rules["conditions"].items():
        named[name] = parse_condition(raw, Terms(values, named))
    return Terms(values, named)


def _read_source(raw: Mapping[str, str], where: str) -> Source:
    _need_keys(raw, ["source", "section"], where)
    return Source(raw["source"], raw["section"])


def _read_approaches(raw: Mapping[str, Any]) -> dict[str, Approach]:
    """Return the ten approaches in the contract's order."""
    _need_keys(raw, ["verified", "criteria", "approaches"], "approaches.yaml")
    _need_keys(raw["approaches"], APPROACHES, "approaches.yaml: approaches")
    approaches: dict[str, Approach] = {}
    for name in APPROACHES:
        card, where = raw["approaches"][name], f"approaches.yaml: {name}"
        _need_keys(card, CARD_KEYS, where)
        _need_keys(card["chart"], raw["criteria"], f"{where}.chart")
        start = card["start"]
        _need_keys(start, ["score", "verdict", "rule", "say"], f"{where}.start")
        _need_names([start["verdict"]], VERDICTS, f"{where}.start.verdict")
        _need_names([card["default_method"]], card["methods"], f"{where}.default_method")
        approaches[name] = Approach(
            name, card["name"], card, tuple(card["methods"]), card["default_method"],
            start["score"], start["verdict"], start["rule"], start["say"], _read_source(card["lesson"], where),
        )  # fmt: skip
    return approaches


def _read_rule(raw: Mapping[str, Any], terms: Terms, approaches: Mapping[str, Approach]) -> Rule:
    _need_keys(raw, ["id", "statement", "references", "year", "sources", "cases"], "rules.yaml: a rule")
    where = f"rules.yaml: {raw['id']}"
    cases = []
    for case in raw["cases"]:
        _need_keys(case, ["when", "effects"], where)
        effects = tuple(_read_effect(effect, where, approaches) for effect in case["effects"])
        cases.append(Case(parse_condition(case["when"], terms), effects))
    sources = tuple(_read_source(source, where) for source in raw["sources"])
    return Rule(raw["id"], raw["statement"], tuple(raw["references"]), raw["year"], sources, tuple(cases))


def _read_effect(raw: Mapping[str, Any], where: str, approaches: Mapping[str, Approach]) -> Effect:
    _need_keys(raw, ["to", "say"], where, EFFECT_KEYS)
    _need_names(raw["to"], APPROACHES, where)
    _need_template(raw["say"], where)
    lowest, highest = raw.get("at_least", "ruled_out"), raw.get("at_most", "recommended")
    _need_names([lowest, highest], VERDICTS, where)
    method = raw.get("method", "")
    if method:
        for name in raw["to"]:
            _need_names([method], approaches[name].methods, f"{where}.method")
    excludes = bool(raw.get("rule_out", False))
    return Effect(tuple(raw["to"]), raw["say"], raw.get("score", 0), lowest, highest, excludes, method)


def _need_template(text: str, where: str) -> None:
    """Raise where a reason mentions something that is not a profile field."""
    names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    _need_names(names, FIELDS, f"{where}.say")


def _read_gate(raw: Mapping[str, Any], terms: Terms) -> Gate:
    _need_keys(raw, ["id", "rule", "leads", "tests"], "rules.yaml: a gate")
    _need_names([raw["leads"]], APPROACHES, f"rules.yaml: gate {raw['id']}")
    tests = []
    for test in raw["tests"]:
        if "ask" not in test:
            raise KnowledgeInvalid(f"rules.yaml: gate {raw['id']} has a test without a question (ask).")
        tests.append(GateTest(test["ask"], parse_condition({k: v for k, v in test.items() if k != "ask"}, terms)))
    return Gate(raw["id"], raw["rule"], raw["leads"], tuple(tests))


def _read_combination(raw: Mapping[str, Any], terms: Terms) -> Combination:
    _need_keys(raw, ["rule", "approach", "when", "say"], "rules.yaml: a combination")
    _need_names([raw["approach"]], APPROACHES, "rules.yaml: a combination")
    _need_template(raw["say"], "rules.yaml: a combination")
    return Combination(raw["rule"], raw["approach"], parse_condition(raw["when"], terms), raw["say"])


def _read_step(raw: Mapping[str, Any], terms: Terms) -> Step:
    _need_keys(raw, ["approach", "keep", "when", "goal", "move_on_when"], "rules.yaml: a step")
    _need_names([raw["approach"]], APPROACHES, "rules.yaml: a step")
    _need_names([raw["keep"]], ["always", "chosen", "later"], "rules.yaml: a step's keep")
    return Step(raw["approach"], raw["keep"], parse_condition(raw["when"], terms), raw["goal"], raw["move_on_when"])
