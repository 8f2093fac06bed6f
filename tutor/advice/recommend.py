"""The recommendation: a profile in, the contract's recommendation object out.

Contract: `recommend` is a pure function; the same profile and knowledge give the same bytes. It asks back (kind
"clarify") only where no decisive fact is known and no wish can be turned down; in every other case it recommends at
once and lists what is missing. No language model takes part, and none may change what stands here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tutor.advice.flips import Flip, find_flips
from tutor.advice.profile import Profile, Value
from tutor.advice.ranking import Judgement, find_primary, judge, order, place
from tutor.advice.rules import Knowledge
from tutor.advice.sequence import PlannedStep, plan_sequence
from tutor.advice.tree import build_tree, walk_tree

MOST_FLIPS = 8
MOST_QUESTIONS = 6


@dataclass(frozen=True, slots=True)
class Missing:
    """An unknown fact and the question that asks for it."""

    field: str
    question: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The recommendation object of the contract, section 2. `primary` is None for kind "clarify"."""

    kind: str
    primary: str | None
    combine: tuple[str, ...]
    ranking: tuple[Judgement, ...]
    sequence: tuple[PlannedStep, ...]
    would_change: tuple[Flip, ...]
    missing: tuple[Missing, ...]
    profile: Profile
    confidence: float
    tree_path: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain data in the contract's field order."""
        return {
            "kind": self.kind,
            "primary": self.primary,
            "combine": list(self.combine),
            "ranking": [_show_judgement(judgement) for judgement in self.ranking],
            "sequence": [step.to_json() for step in self.sequence],
            "would_change": [flip.to_json() for flip in self.would_change],
            "missing": [{"field": missing.field, "question": missing.question} for missing in self.missing],
            "profile": self.profile.to_json(),
            "confidence": self.confidence,
            "tree_path": list(self.tree_path),
        }


def recommend(profile: Profile, knowledge: Knowledge, language: str = "en") -> Recommendation:
    """Judge a profile. `language` (en, es, fr, de, pt) is that of the questions asked back, English where unknown."""
    values = profile.values()
    judgements = judge(values, knowledge)
    # A wish that a hard limit excludes can be answered at once: no, and here is where to start instead.
    is_vain_wish = any(name == values.get("wanted_approach") and judgements[name].ruled_out for name in judgements)
    if not is_vain_wish and not set(values) & set(knowledge.decisive):
        missing = _list_missing(values, (), knowledge, language)
        ranking = tuple(order(judgements))
        return Recommendation("clarify", None, (), ranking, (), (), missing, profile, 0.0, ())
    primary = find_primary(values, knowledge)
    combine = place(values, primary, judgements, knowledge)
    excluded = {judgement.approach for judgement in judgements.values() if judgement.ruled_out}
    flips = tuple(find_flips(values, primary, knowledge))
    return Recommendation(
        kind="recommendation",
        primary=primary,
        combine=combine,
        ranking=tuple(order(judgements)),
        sequence=plan_sequence(values, (primary, *combine), excluded, knowledge),
        would_change=flips[:MOST_FLIPS],
        missing=_list_missing(values, flips, knowledge, language),
        profile=profile,
        confidence=_weigh_confidence(values, flips, knowledge),
        tree_path=walk_tree(build_tree(knowledge), values, knowledge),
    )


def _show_judgement(judgement: Judgement) -> dict[str, Any]:
    """Return one row of the ranking."""
    return {
        "approach": judgement.approach,
        "verdict": judgement.verdict,
        "score": judgement.score,
        "method": judgement.method,
        "reasons": [
            {
                "text": reason.text,
                "because": list(reason.because),
                "rule": reason.rule,
                "sources": [source.to_json() for source in reason.sources],
            }
            for reason in judgement.reasons
        ],
    }


def _list_missing(
    values: Mapping[str, Value], flips: tuple[Flip, ...], knowledge: Knowledge, language: str
) -> tuple[Missing, ...]:
    """Return the open questions, those whose answer could change the first place in front."""
    turning = {flip.field for flip in flips}
    unknown = [name for name in knowledge.ask if name not in values]
    ordered = sorted(unknown, key=lambda name: (name not in turning, knowledge.ask.index(name)))
    questions = knowledge.wording.questions
    return tuple(
        Missing(name, questions[name].get(language, questions[name]["en"])) for name in ordered[:MOST_QUESTIONS]
    )


def _weigh_confidence(values: Mapping[str, Value], flips: tuple[Flip, ...], knowledge: Knowledge) -> float:
    """Return 0..1: it falls with every missing fact, more where its answer would change the first place."""
    turning = {flip.field for flip in flips}
    lost = sum(
        weight * (knowledge.confidence["flipping_factor"] if name in turning else 1)
        for name, weight in knowledge.confidence["weights"].items()
        if name not in values
    )
    return float(round(max(knowledge.confidence["floor"], knowledge.confidence["start"] - lost), 2))
