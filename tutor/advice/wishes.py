"""The wish: an approach the learner asked for by name, and why it is not what comes first.

Contract: `answer_wish` returns None where nothing was wished or the wish comes true (first or combined), else why not
and what to do instead, in the words of `rules.yaml`. Pure. It does not decide: the verdict is the ranking's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tutor.advice.clauses import fill
from tutor.advice.conditions import CHOSEN, PRIMARY, carry
from tutor.advice.profile import Value
from tutor.advice.ranking import Judgement
from tutor.advice.rules import Knowledge


@dataclass(frozen=True, slots=True)
class Wish:
    """The approach asked for, its `verdict`, the `reason` and what to do `instead` (a sentence each)."""

    approach: str
    verdict: str
    reason: str
    instead: str
    rule: str

    def to_json(self) -> dict[str, str]:
        """Return plain data."""
        return {
            "approach": self.approach,
            "verdict": self.verdict,
            "reason": self.reason,
            "instead": self.instead,
            "rule": self.rule,
        }


def answer_wish(
    values: Mapping[str, Value], chosen: Sequence[str], judgements: Mapping[str, Judgement], knowledge: Knowledge
) -> Wish | None:
    """Return the answer to a wish that does not come true; the first place stands first in `chosen`."""
    wanted = values.get("wanted_approach")
    if not isinstance(wanted, str) or wanted in chosen:
        return None
    judgement = judgements[wanted]
    reason, rule = _find_reason(values, chosen, judgement, knowledge)
    return Wish(wanted, judgement.verdict, reason, knowledge.wishes.instead[chosen[0]], rule)


def _find_reason(
    values: Mapping[str, Value], chosen: Sequence[str], judgement: Judgement, knowledge: Knowledge
) -> tuple[str, str]:
    """Return why not, and the rule behind it: the written answer that fits, else the reason that weighs most."""
    extended = {**values, PRIMARY: chosen[0], CHOSEN: tuple(chosen)}
    for answer in knowledge.wishes.answers:
        if judgement.approach in answer.approaches and carry(answer.when, extended) is not None:
            return fill(answer.say, values), answer.rule
    against = [reason for reason in judgement.reasons if reason.against]
    if against:
        heaviest = max(against, key=lambda reason: reason.against)
        return heaviest.text, heaviest.rule
    return knowledge.wishes.otherwise, judgement.reasons[0].rule
