"""The knowledge the adviser works on: approaches, rules, costs and wording, read once from YAML and frozen.

Contract: `read_knowledge(folder)` reads the YAML files of the adviser below `folder` (approaches, rules, market, facts,
costs, wording and what is shown of them) and returns a `Knowledge`, or raises `KnowledgeInvalid` naming the file and
the key: unknown keys, fields, approaches and thresholds are errors. This is the only module of the adviser that knows
YAML. It does not know what the rules mean.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tutor.advice.checks import need_keys, need_names
from tutor.advice.clauses import parse_assumed, parse_clauses
from tutor.advice.disagreements import parse_disagreements
from tutor.advice.figure_words import parse_figures
from tutor.advice.interview_words import parse_interview
from tutor.advice.labels import parse_labels
from tutor.advice.phrasebook import parse_wording
from tutor.advice.profile import APPROACHES, FIELDS
from tutor.advice.rulebook import (
    read_asking,
    read_combination,
    read_gate,
    read_notices,
    read_rule,
    read_source,
    read_step,
    read_terms,
    read_wishes,
)
from tutor.advice.rules import VERDICTS, Approach, Knowledge
from tutor.errors import KnowledgeInvalid
from tutor.yaml_files import read_mapping

RULES_KEYS = (
    *("verified", "thresholds", "conditions", "rules", "gates", "combinations"),
    *("sequence", "confidence", "decisive", "ask", "asking", "wishes"),
)
CARD_KEYS = (
    *("name", "aliases", "meaning", "needs", "gives", "limits", "methods", "default_method"),
    *("chart", "start", "lesson", "references", "year"),
)


def read_knowledge(folder: Path) -> Knowledge:
    """Read and check the knowledge files below `folder`; raises `KnowledgeInvalid`."""
    rules = read_mapping(folder / "rules.yaml")
    need_keys(rules, RULES_KEYS, "rules.yaml")
    cards = read_mapping(folder / "approaches.yaml")
    approaches = _read_approaches(cards)
    terms = read_terms(rules)
    read_rules = tuple(read_rule(raw, terms, approaches) for raw in rules["rules"])
    rule_ids = [rule.id for rule in read_rules]
    if len(set(rule_ids)) != len(rule_ids):
        raise KnowledgeInvalid("rules.yaml: two rules have the same id; give each its own.")
    need_names((a.start_rule for a in approaches.values()), rule_ids, "approaches.yaml: start.rule")
    facts, costs = read_mapping(folder / "facts.yaml"), read_mapping(folder / "costs.yaml")
    wording = parse_wording(read_mapping(folder / "wording.yaml"))
    knowledge = Knowledge(
        approaches=approaches,
        rules=read_rules,
        gates=tuple(read_gate(raw, terms) for raw in rules["gates"]),
        combinations=tuple(read_combination(raw, terms) for raw in rules["combinations"]),
        steps=tuple(read_step(raw, terms) for raw in rules["sequence"]),
        thresholds=rules["thresholds"],
        confidence=rules["confidence"],
        decisive=tuple(rules["decisive"]),
        ask=tuple(rules["ask"]),
        costs=costs,
        wording=wording,
        figures=parse_figures(read_mapping(folder / "figures.yaml"), {*costs["settings"], *costs["inputs"]}, wording),
        clauses=parse_clauses(facts),
        assumed=parse_assumed(facts),
        asking=read_asking(rules["asking"]),
        wishes=read_wishes(rules["wishes"], terms),
        market=read_notices(read_mapping(folder / "market.yaml"), terms),
        interview=parse_interview(read_mapping(folder / "interview.yaml")),
        labels=parse_labels(read_mapping(folder / "fields.yaml")),
        chart=parse_disagreements(read_mapping(folder / "disagreements.yaml"), cards["criteria"]),
    )
    _check_together(knowledge)
    return knowledge


def _check_together(knowledge: Knowledge) -> None:
    """Raise where one section of the rules names what another does not have."""
    named = [gate.rule for gate in knowledge.gates]
    named += [part.rule for part in knowledge.combinations] + [answer.rule for answer in knowledge.wishes.answers]
    need_names(named, (rule.id for rule in knowledge.rules), "rules.yaml: rule")
    fields = (*knowledge.decisive, *knowledge.ask, *knowledge.confidence["weights"])
    need_names(fields, FIELDS, "rules.yaml: decisive, ask or confidence")
    need_names(knowledge.ask, knowledge.wording.questions, "rules.yaml: ask (each field needs a question)")
    need_names(knowledge.ask, knowledge.assumed, "rules.yaml: ask (each field needs an entry in facts.yaml: assumed)")
    need_names(knowledge.ask, knowledge.asking.answers, "rules.yaml: ask (each field needs plausible answers)")
    if knowledge.gates[-1].tests:
        raise KnowledgeInvalid("rules.yaml: the last gate must have no tests, so that every profile ends somewhere.")


def _read_approaches(raw: Mapping[str, Any]) -> dict[str, Approach]:
    """Return the ten approaches in the contract's order."""
    need_keys(raw, ["verified", "criteria", "approaches"], "approaches.yaml")
    need_keys(raw["approaches"], APPROACHES, "approaches.yaml: approaches")
    approaches: dict[str, Approach] = {}
    for name in APPROACHES:
        card, where = raw["approaches"][name], f"approaches.yaml: {name}"
        need_keys(card, CARD_KEYS, where)
        need_keys(card["chart"], raw["criteria"], f"{where}.chart")
        start = card["start"]
        need_keys(start, ["score", "verdict", "rule", "say"], f"{where}.start")
        need_names([start["verdict"]], VERDICTS, f"{where}.start.verdict")
        need_names([card["default_method"]], card["methods"], f"{where}.default_method")
        approaches[name] = Approach(
            name, card["name"], card, tuple(card["methods"]), card["default_method"],
            start["score"], start["verdict"], start["rule"], start["say"], read_source(card["lesson"], where),
        )  # fmt: skip
    return approaches
