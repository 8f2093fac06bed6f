"""The judgement: what the rules say about each approach, and which one comes first.

Contract: pure functions of the known values and the knowledge. The first place goes to the first open gate whose
approach no rule has ruled out; the last gate is always open, so there is always a first place. Scores order the rest:
each verdict owns a band of 0..1 (`BANDS`), and the rules' points decide the place within the band.
This module does not know how a profile was read or how a ranking is shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tutor.advice.clauses import fill
from tutor.advice.conditions import PRIMARY, carry, holds
from tutor.advice.profile import APPROACHES, FIELDS, Value
from tutor.advice.rules import VERDICTS, Case, Effect, Gate, Knowledge, Rule, Source

# Verdict -> lowest and highest score; the bands do not touch, so the order by score is the order by verdict.
BANDS = {
    "ruled_out": (0.0, 0.0),
    "not_now": (0.05, 0.3),
    "possible": (0.35, 0.6),
    "combined": (0.65, 0.75),
    "first": (0.8, 1.0),
}
MOST_POINTS = 12


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an approach got its verdict: the rule, the learner's facts behind it and the lesson passages.

    `against` is how hard it speaks against the approach: 3 excludes it, 2 bounds it, 1 takes points, 0 speaks for it.
    """

    text: str
    because: tuple[str, ...]
    rule: str
    sources: tuple[Source, ...]
    against: int = 0


@dataclass(slots=True)
class Judgement:
    """What the rules say about one approach; filled rule by rule, then read only."""

    approach: str
    points: int
    lowest: str = "ruled_out"
    highest: str = "possible"
    start: str = "possible"
    ruled_out: bool = False
    method: str = ""
    place: str = ""
    reasons: list[Reason] = field(default_factory=list)

    @property
    def verdict(self) -> str:
        """Return the verdict: first and combined approaches are recommended, the rest stays within its bounds."""
        if self.ruled_out:
            return "ruled_out"
        if self.place:
            return "recommended"
        raised = max(VERDICTS.index(self.start), VERDICTS.index(self.lowest))
        return VERDICTS[max(1, min(raised, VERDICTS.index(self.highest), VERDICTS.index("possible")))]

    @property
    def score(self) -> float:
        """Return the place in 0..1, rounded to two digits."""
        low, high = BANDS[self.place or self.verdict]
        share = min(max(self.points, 0), MOST_POINTS) / MOST_POINTS
        return round(low + (high - low) * share, 2)


def find_gate(values: Mapping[str, Value], knowledge: Knowledge) -> Gate:
    """Return the first gate that is open for these values and whose approach no hard limit excludes."""
    for gate in knowledge.gates[:-1]:
        if all(holds(test.when, values) for test in gate.tests) and not any(
            gate.leads in approaches and holds(when, values) for when, approaches in knowledge.limits
        ):
            return gate
    return knowledge.gates[-1]


def find_primary(values: Mapping[str, Value], knowledge: Knowledge) -> str:
    """Return the approach that comes first."""
    return find_gate(values, knowledge).leads


def judge(values: Mapping[str, Value], knowledge: Knowledge) -> dict[str, Judgement]:
    """Return one judgement per approach, before any place is given."""
    judgements = {
        name: Judgement(name, entry.start_score, start=entry.start_verdict)
        for name, entry in knowledge.approaches.items()
    }
    for rule in knowledge.rules:
        for case in rule.cases:
            because = carry(case.when, values)
            if because is not None:
                _apply_case(case, rule, because, (values, judgements))
    for name, judgement in judgements.items():
        if not judgement.reasons:
            entry = knowledge.approaches[name]
            sources = (*knowledge.rule(entry.start_rule).sources, entry.lesson)
            judgement.reasons.append(Reason(entry.start_say, (), entry.start_rule, sources))
        judgement.method = judgement.method or knowledge.approaches[name].default_method
    return judgements


def _apply_case(
    case: Case, rule: Rule, because: frozenset[str], target: tuple[Mapping[str, Value], dict[str, Judgement]]
) -> None:
    """Add the effects of a firing case to the judgements of its approaches."""
    values, judgements = target
    fields = tuple(name for name in FIELDS if name in because)
    for effect in case.effects:
        reason = Reason(fill(effect.say, values), fields, rule.id, rule.sources, _speak_against(effect))
        for name in effect.approaches:
            _apply_effect(effect, judgements[name])
            judgements[name].reasons.append(reason)


def _speak_against(effect: Effect) -> int:
    """Return how hard an effect speaks against its approaches, see `Reason`."""
    if effect.rule_out:
        return 3
    if effect.score >= 0:
        return 0
    return 2 if effect.at_most in ("ruled_out", "not_now") else 1


def _apply_effect(effect: Effect, judgement: Judgement) -> None:
    """Move the points and bounds of one approach."""
    judgement.points += effect.score
    judgement.lowest = max(judgement.lowest, effect.at_least, key=VERDICTS.index)
    judgement.highest = min(judgement.highest, effect.at_most, key=VERDICTS.index)
    judgement.ruled_out = judgement.ruled_out or effect.rule_out
    judgement.method = effect.method or judgement.method


def place(
    values: Mapping[str, Value], primary: str, judgements: dict[str, Judgement], knowledge: Knowledge
) -> tuple[str, ...]:
    """Mark the first and the combined approaches, and return the combined ones in the order of the rules."""
    judgements[primary].place = "first"
    extended = {**values, PRIMARY: primary}
    combined: list[str] = []
    for combination in knowledge.combinations:
        judgement = judgements[combination.approach]
        because = carry(combination.when, extended)
        if because is None or judgement.ruled_out or judgement.place:
            continue
        judgement.place = "combined"
        combined.append(combination.approach)
        fields = tuple(name for name in FIELDS if name in because)
        sources = knowledge.rule(combination.rule).sources
        judgement.reasons.insert(0, Reason(fill(combination.say, values), fields, combination.rule, sources))
    return tuple(combined)


def measure_margin(judgements: Mapping[str, Judgement], primary: str, knowledge: Knowledge) -> tuple[int, str]:
    """Return the points by which the first place leads the best approach of another family, and that approach.

    An approach that is ruled out, not for now or combined with the first is no rival. Without a rival the lead is
    `MOST_POINTS`, and the name is empty.
    """
    families = knowledge.asking.families
    rivals = [
        judgement
        for name, judgement in judgements.items()
        if families[name] != families[primary] and judgement.verdict == "possible"
    ]
    if not rivals:
        return MOST_POINTS, ""
    best = max(rivals, key=lambda rival: rival.points)
    return min(judgements[primary].points - best.points, MOST_POINTS), best.approach


def order(judgements: Mapping[str, Judgement]) -> list[Judgement]:
    """Return the judgements best first; equal scores keep the contract's order of approaches."""
    return sorted(judgements.values(), key=lambda judgement: (-judgement.score, APPROACHES.index(judgement.approach)))
