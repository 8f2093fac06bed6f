"""A request for a calculation in the learner's words -> the calculator's input, as far as it is said.

Contract: `read_cost_words(text, knowledge)` reads the traffic, the horizon and the budget; `read_traffic` also takes a
bare reply ("20,000", "200 a day"), and the calculator's own figure for "no idea". Pure; never fails on any text. The
words stand in `wording.yaml`. It names no approaches and calculates nothing.
"""

from typing import Any

from tutor.advice.cost_input import REQUESTS
from tutor.advice.phrasebook import Wording
from tutor.advice.prefill import prefill_inputs
from tutor.advice.quantities import read_number
from tutor.advice.replies import is_unknown, read_reply
from tutor.advice.rules import Knowledge
from tutor.advice.wording import open_reading, read_profile

HORIZON = "horizon_months"


def read_cost_words(text: str, knowledge: Knowledge) -> dict[str, Any]:
    """What a text says of the calculator's input; what is not said is left out."""
    facts = read_profile(text, knowledge.wording).values()
    months = _read_horizon(text, knowledge.wording)
    return {**prefill_inputs(facts, knowledge.costs), **({HORIZON: months} if months else {})}


def read_traffic(reply: str, knowledge: Knowledge) -> int | None:
    """The requests a month that a reply to the question for them gives; the default where they are not known."""
    said = read_reply(REQUESTS, reply, knowledge.wording).values().get(REQUESTS)
    if isinstance(said, int | float):
        return int(said)
    return int(knowledge.costs["settings"][REQUESTS]["base"]) if is_unknown(reply, knowledge.wording) else None


def _read_horizon(text: str, wording: Wording) -> int:
    """Months of the first span that is named ("two years", "18 months", "half a year"); 0 where none is."""
    plain = open_reading(text, wording).plain
    found: list[tuple[int, float]] = []
    for horizon in wording.horizons:
        match = horizon.pattern.search(plain)
        if match is not None:
            number = match.groupdict().get("number")
            found.append((match.start(), horizon.months * (read_number(number, wording.numbers) if number else 1)))
    return round(min(found)[1]) if found else 0
