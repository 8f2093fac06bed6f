"""The recommendation: a profile in, the contract's recommendation object out.

Contract: `recommend` is a pure function; the same profile and knowledge give the same bytes. It asks back (kind
"clarify") only as `asking` says, and never where the learner only wants a best guess; in every other case it recommends
at once, with what it assumed and what is missing. No language model takes part, and none may change what stands here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from tutor.advice.asking import (
    Assumption,
    Missing,
    is_tied,
    lacks_facts,
    list_assumptions,
    list_missing,
    may_tie,
    order_questions,
)
from tutor.advice.conditions import CHOSEN, PRIMARY, carry
from tutor.advice.confidence import weigh_confidence
from tutor.advice.flips import Flip, find_flips
from tutor.advice.profile import Profile, Value
from tutor.advice.ranking import Judgement, find_primary, judge, measure_margin, order, place
from tutor.advice.rules import Knowledge, Notice
from tutor.advice.sequence import PlannedStep, plan_sequence
from tutor.advice.tree import build_tree, walk_tree
from tutor.advice.wishes import Wish, answer_wish

MOST_FLIPS = 8


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
    assumptions: tuple[Assumption, ...] = ()
    wish: Wish | None = None
    notices: tuple[Notice, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain data in the contract's field order."""
        return {
            "kind": self.kind,
            "primary": self.primary,
            "combine": list(self.combine),
            "ranking": [_show_judgement(judgement) for judgement in self.ranking],
            "sequence": [step.to_json() for step in self.sequence],
            "would_change": [flip.to_json() for flip in self.would_change],
            "missing": [missing.to_json() for missing in self.missing],
            "profile": self.profile.to_json(),
            "confidence": self.confidence,
            "tree_path": list(self.tree_path),
            "assumptions": [assumption.to_json() for assumption in self.assumptions],
            "wish": self.wish.to_json() if self.wish else None,
            "notices": [notice.to_json() for notice in self.notices],
        }


def recommend(profile: Profile, knowledge: Knowledge, language: str = "en") -> Recommendation:
    """Judge a profile. `language` (en, es, fr, de, pt) is that of the questions asked back, English where unknown."""
    values = profile.values()
    judgements = judge(values, knowledge)
    if lacks_facts(values, judgements, knowledge):
        return _ask_back(profile, judgements, knowledge, language)
    primary = find_primary(values, knowledge)
    combine = place(values, primary, judgements, knowledge)
    if is_tied(values, primary, judgements, knowledge):
        return _ask_back(profile, judge(values, knowledge), knowledge, language)
    chosen = (primary, *combine)
    excluded = {judgement.approach for judgement in judgements.values() if judgement.ruled_out}
    flips = find_flips(values, primary, knowledge)
    missing = list_missing(order_questions(values, knowledge, whole_ranking=False), flips, knowledge, language)
    margin, _ = measure_margin(judgements, primary, knowledge)
    return Recommendation(
        kind="recommendation",
        primary=primary,
        combine=combine,
        ranking=tuple(order(judgements)),
        sequence=plan_sequence(values, chosen, excluded, knowledge),
        would_change=tuple(_keep_settled(flips, values, knowledge)),
        missing=missing,
        profile=profile,
        confidence=weigh_confidence(values, flips, margin, knowledge),
        tree_path=walk_tree(build_tree(knowledge), values),
        assumptions=list_assumptions(missing, knowledge),
        wish=answer_wish(values, chosen, judgements, knowledge),
        notices=_find_notices(values, chosen, knowledge),
    )


def _ask_back(
    profile: Profile, judgements: dict[str, Judgement], knowledge: Knowledge, language: str
) -> Recommendation:
    """Return one question back, the most telling one first in `missing`, and the ranking so far."""
    questions = order_questions(profile.values(), knowledge, whole_ranking=True)
    missing = list_missing(questions, (), knowledge, language)
    return Recommendation("clarify", None, (), tuple(order(judgements)), (), (), missing, profile, 0.0, ())


def _keep_settled(flips: list[Flip], values: Mapping[str, Value], knowledge: Knowledge) -> list[Flip]:
    """Return the nearest flips, without those that lead to a tie: there a question would come back."""
    return list(islice((flip for flip in flips if not _ties_after(flip, values, knowledge)), MOST_FLIPS))


def _ties_after(flip: Flip, values: Mapping[str, Value], knowledge: Knowledge) -> bool:
    """Say whether the first place would be tied after a flip."""
    changed = {**values, flip.field: flip.value}
    if not may_tie(changed, knowledge):
        return False
    judgements = judge(changed, knowledge)
    place(changed, flip.then, judgements, knowledge)
    return is_tied(changed, flip.then, judgements, knowledge)


def _find_notices(values: Mapping[str, Value], chosen: tuple[str, ...], knowledge: Knowledge) -> tuple[Notice, ...]:
    """Return the dated market facts that matter to this case."""
    extended = {**values, PRIMARY: chosen[0], CHOSEN: chosen}
    return tuple(notice for notice in knowledge.market if carry(notice.when, extended) is not None)


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
