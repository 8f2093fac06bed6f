"""Knowledge that also hears: what the listener makes of a text fills the facts that the phrases leave open.

Contract: `add_hearing(knowledge, listener)` is the same knowledge, whose wording asks the listener too, for facts and
for what a number counts; `pick_facts` keeps what was heard with enough likelihood, one value a field, `pick_roles`
what numbers most likely count. It does not know phrases, messages or recommendations.
"""

from collections.abc import Sequence
from dataclasses import replace

from tutor.advice.profile import Fact, Value, check_value
from tutor.advice.rules import Knowledge
from tutor.listener import Heard, Listener
from tutor.number_probes import ToldNumber

SURE = 0.6  # likelihood from which a fact counts as stated
COUNTED = 0.6  # likelihood from which a number counts what it is heard to count


def add_hearing(knowledge: Knowledge, listener: Listener) -> Knowledge:
    """The knowledge with the listener behind its wording."""
    wording = replace(
        knowledge.wording,
        hear=lambda text: pick_facts(listener.listen(text)),
        count=lambda text, spans: pick_roles(listener.tell_numbers(text, spans)),
    )
    return replace(knowledge, wording=wording)


def pick_facts(heard: Heard, sure: float = SURE) -> dict[str, Fact]:
    """The facts heard with at least this likelihood, the likeliest value of each field, with the words as origin."""
    facts: dict[str, Fact] = {}
    for said in heard.facts:
        if said.likelihood < sure:
            break
        field, _, spelled = said.name.partition("=")
        facts.setdefault(field, Fact(check_value(field, _read_value(spelled)), said.words, guessed=True))
    return facts


def pick_roles(told: Sequence[ToldNumber], sure: float = COUNTED) -> list[str]:
    """The role of each number, "" where it is not likely enough."""
    return [number.role if number.likelihood >= sure else "" for number in told]


def _read_value(spelled: str) -> Value:
    if spelled in ("true", "false"):
        return spelled == "true"
    return int(spelled) if spelled.isdigit() else spelled
