"""What is still unknown: which question to ask, when to ask it first, and what is assumed until it is answered.

Contract: pure functions of the known values. Asked back is only where nothing decisive is known (`lacks_facts`) or
where the first place is tied (`is_tied`), and never where the learner wants a best guess or names a wish that can be
turned down at once. Questions are ordered by computation: each plausible answer is tried, and the question whose
answers lead furthest apart comes first. This module does not know languages.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from tutor.advice.flips import Flip
from tutor.advice.profile import Value
from tutor.advice.ranking import Judgement, find_primary, judge, measure_margin
from tutor.advice.rules import Knowledge

MOST_QUESTIONS = 6
# What two answers count as apart: first places of another family, or of the same family.
OTHER_FAMILY, SAME_FAMILY = 1.0, 0.5


@dataclass(frozen=True, slots=True)
class Missing:
    """An unknown fact, the question that asks for it, and whether its answer could change the first place."""

    field: str
    question: str
    matters: bool

    def to_json(self) -> dict[str, object]:
        """Return the contract's spelling."""
        return {"field": self.field, "question": self.question, "matters": self.matters}


@dataclass(frozen=True, slots=True)
class Assumption:
    """What is taken for granted about an unknown fact that could change the first place."""

    field: str
    words: str

    def to_json(self) -> dict[str, str]:
        """Return plain data."""
        return {"field": self.field, "words": self.words}


def lacks_facts(values: Mapping[str, Value], judgements: Mapping[str, Judgement], knowledge: Knowledge) -> bool:
    """Say whether there is nothing to recommend on: no decisive fact, and no wish that a hard limit excludes."""
    wish = values.get("wanted_approach")
    if isinstance(wish, str) and judgements[wish].ruled_out:
        return False
    return not set(values) & set(knowledge.decisive)


def is_tied(
    values: Mapping[str, Value], primary: str, judgements: Mapping[str, Judgement], knowledge: Knowledge
) -> bool:
    """Say whether very different approaches tie for the first place, so that one answer should decide.

    Four things must come together: few facts are known (`ties.most_facts`), nobody asked for a best guess or for an
    approach by name, an approach of another family has `ties.lead` points more than the first place got, and one
    plausible answer to an open question would put that family first. `judgements` must have their places.
    """
    margin, rival = measure_margin(judgements, primary, knowledge)
    if not may_tie(values, knowledge) or not rival or margin > -knowledge.asking.ties["lead"]:
        return False
    families = knowledge.asking.families
    return any(
        families[find_primary({**values, name: answer}, knowledge)] == families[rival]
        for name in _list_unknown(values, knowledge)
        for answer in knowledge.asking.answers[name]
    )


def may_tie(values: Mapping[str, Value], knowledge: Knowledge) -> bool:
    """Say whether so little is known, and nothing asked for, that a tie is possible at all."""
    few = len(values) <= knowledge.asking.ties["most_facts"]
    return few and "wanted_approach" not in values and "just_answer" not in values


def order_questions(values: Mapping[str, Value], knowledge: Knowledge, whole_ranking: bool) -> list[str]:
    """Return the unknown fields, the one whose answers change the outcome most in front.

    For each pair of plausible answers the first places are compared (another family counts 1, the same 0.5) and, with
    `whole_ranking`, the mean difference of the points of all approaches is added. Equal fields keep the order of R17.
    """
    gains = {name: _measure_gain(name, values, knowledge, whole_ranking) for name in _list_unknown(values, knowledge)}
    return sorted(gains, key=lambda name: (-round(gains[name], 6), knowledge.ask.index(name)))


def _list_unknown(values: Mapping[str, Value], knowledge: Knowledge) -> list[str]:
    """Return the fields one could ask about, without those that another known fact answers as well."""
    implied = knowledge.asking.implied
    return [name for name in knowledge.ask if not {name, *implied.get(name, ())} & set(values)]


def _measure_gain(name: str, values: Mapping[str, Value], knowledge: Knowledge, whole_ranking: bool) -> float:
    """Return how far apart the answers to one question lead, on the average of their pairs."""
    outcomes = []
    for answer in knowledge.asking.answers[name]:
        tried = {**values, name: answer}
        points = [entry.points for entry in judge(tried, knowledge).values()] if whole_ranking else []
        outcomes.append((find_primary(tried, knowledge), points))
    pairs = list(combinations(outcomes, 2))
    return sum(_measure_apart(one, other, knowledge.asking.families) for one, other in pairs) / len(pairs)


def _measure_apart(
    one: tuple[str, Sequence[int]], other: tuple[str, Sequence[int]], families: Mapping[str, str]
) -> float:
    """Return how far apart two outcomes (first place, points of all approaches) are."""
    differences = [abs(left - right) for left, right in zip(one[1], other[1], strict=True)]
    apart = sum(differences) / len(differences) if differences else 0.0
    if one[0] == other[0]:
        return apart
    return apart + (OTHER_FAMILY if families[one[0]] != families[other[0]] else SAME_FAMILY)


def list_missing(
    order: Sequence[str], flips: Sequence[Flip], knowledge: Knowledge, language: str
) -> tuple[Missing, ...]:
    """Return the open questions of `order`, those whose answer could change the first place in front."""
    turning = {flip.field for flip in flips}
    questions = knowledge.wording.questions
    sorted_fields = sorted(order, key=lambda name: name not in turning)
    return tuple(
        Missing(name, questions[name].get(language, questions[name]["en"]), name in turning)
        for name in sorted_fields[:MOST_QUESTIONS]
    )


def list_assumptions(missing: Sequence[Missing], knowledge: Knowledge) -> tuple[Assumption, ...]:
    """Return what is taken for granted about the missing facts that matter."""
    return tuple(Assumption(entry.field, knowledge.assumed[entry.field]) for entry in missing if entry.matters)
