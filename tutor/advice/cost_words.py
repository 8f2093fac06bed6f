"""A request for a calculation in the learner's words -> the calculator's input, as far as it is said.

Contract: `read_cost_words(text, knowledge)` reads the traffic, the horizon, the budget, the discount rate, the currency
and the figures behind the costs (tokens, prices, hours, labels); amounts stay in the one currency they are told in.
`read_traffic` also takes a bare reply ("20,000", "200 a day"), and the calculator's own figure for "no idea";
`read_approaches` the approaches that the words name more closely than a term does. Pure; never fails on any text. The
words stand in `figures.yaml` and `wording.yaml`. It calculates nothing.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tutor.advice.cost_input import REQUESTS
from tutor.advice.figure_words import ALONE, FigureBook, find_approaches, multiply_parts, read_figures
from tutor.advice.phrasebook import Wording
from tutor.advice.prefill import LABELS, prefill_inputs
from tutor.advice.quantities import read_number
from tutor.advice.replies import is_unknown, read_reply
from tutor.advice.rules import Knowledge
from tutor.advice.wording import Reading, open_reading, read_counted, read_entries

HORIZON = "horizon_months"
CURRENCY = "currency"
DISCOUNT = "discount_rate_percent"
PER_REQUEST = "tokens"  # the group of the figures that every request costs
BUDGETS = ("budget_once", "budget_monthly")


def read_cost_words(text: str, knowledge: Knowledge) -> dict[str, Any]:
    """What a text says of the calculator's input; what is not said is left out."""
    code = find_currency(text, knowledge)
    wording = _count_in(code, knowledge.wording)
    reading = open_reading(_rewrite(text, knowledge.figures), wording)
    found = read_figures(reading, knowledge.figures, wording)
    months = found.pop(HORIZON, 0) or _read_horizon(reading, wording)
    rate = {DISCOUNT: found.pop(DISCOUNT)} if DISCOUNT in found else {}
    told = read_entries(wording.entries, reading, wording)
    facts = {name: fact.value for name, fact in told.items()}
    others = knowledge.figures.no_requests
    if REQUESTS in told and any(phrase.occurs_in(told[REQUESTS].origin.lower()) for phrase in others):
        facts.pop(REQUESTS)  # "45 fewer hours a month"
    for role, value, _ in read_counted(reading, wording):
        if role.figure in BUDGETS or not role.figure:
            facts.setdefault(role.field, round(value, 2))
        elif role.figure != REQUESTS or REQUESTS not in facts:
            found.setdefault(role.figure, value)
    counted = found.pop(HORIZON, 0)
    months = months or counted
    if REQUESTS in facts and "requests_each" not in found:
        found.setdefault(REQUESTS, float(facts[REQUESTS]))
    figures = multiply_parts(found, knowledge.figures)
    if REQUESTS in figures:
        facts[REQUESTS] = round(figures.pop(REQUESTS))
    if LABELS in figures:  # what is still to be labelled was told itself
        facts.pop(LABELS, None)
    inputs = prefill_inputs(facts, knowledge.costs) | ({CURRENCY: code} if code else {})
    return inputs | rate | ({HORIZON: round(months)} if months else {}) | ({"inputs": figures} if figures else {})


def find_currency(text: str, knowledge: Knowledge) -> str:
    """The one other currency than the calculator's own that amounts are told or wanted in; empty where none is."""
    wording = knowledge.wording
    marks = "|".join(re.escape(mark) for mark in sorted(wording.codes, key=len, reverse=True))
    number = wording.number.pattern
    after, before = rf"(?:{number})\s?-?({marks})(?!\w)", rf"(?<!\w)({marks})\s?(?={number})"
    found = re.findall(rf"{after}|{before}|\bin ({marks})(?!\w)", text.lower())
    told = {wording.codes[mark] for match in found for mark in match if mark}
    return told.pop() if len(told) == 1 and knowledge.costs[CURRENCY] not in told else ""


def _count_in(code: str, wording: Wording) -> Wording:
    """The wording with amounts of one currency as they are told; those of others keep their proportion to it."""
    if not code:
        return wording
    unit = next(rate for mark, rate in wording.currencies.items() if wording.codes.get(mark) == code)
    rates = {mark: rate / unit if mark in wording.codes else rate for mark, rate in wording.currencies.items()}
    return replace(wording, currencies=rates)


def read_traffic(reply: str, knowledge: Knowledge, figures: Mapping[str, Any]) -> int | None:
    """The requests a month that a reply to the question for them gives; the default where they are not known.

    So it is where `figures` are told of which none is counted by the request: labels, hours, training runs.
    """
    told = read_cost_words(reply, knowledge).get(REQUESTS)
    if told is not None:
        return int(told)
    wording = knowledge.wording
    alone = read_figures(open_reading(reply, wording), knowledge.figures, wording, is_reply=True).get(ALONE)
    if alone is not None:
        return int(alone)
    said = read_reply(REQUESTS, reply, knowledge.wording).values().get(REQUESTS)
    if isinstance(said, int | float):
        return int(said)
    counted = [knowledge.costs["inputs"][name]["group"] == PER_REQUEST for name in figures]
    is_needless = bool(counted) and not any(counted)
    default = int(knowledge.costs["settings"][REQUESTS]["base"])
    return default if is_needless or is_unknown(reply, knowledge.wording) else None


def read_approaches(text: str, knowledge: Knowledge) -> list[str]:
    """The approaches that are named closely: "volles Fine-Tuning" is one of the two that "fine-tuning" may mean."""
    return find_approaches(open_reading(text, knowledge.wording), knowledge.figures)


def _rewrite(text: str, book: FigureBook) -> str:
    """The text with short ways of writing in words: "$3/M" becomes "$3 per million tokens"."""
    for pattern, words in book.rewrites:
        text = pattern.sub(words, text)
    return text


def _read_horizon(reading: Reading, wording: Wording) -> int:
    """Months of the first span that is named ("two years", "18 months", "half a year"); 0 where none is."""
    plain = reading.plain
    found: list[tuple[int, float]] = []
    for horizon in wording.horizons:
        for match in horizon.pattern.finditer(plain):
            if any(begin < match.end() and match.start() < end for begin, end in reading.used):
                continue
            number = match.groupdict().get("number")
            found.append((match.start(), horizon.months * (read_number(number, wording.numbers) if number else 1)))
            break
    return round(min(found)[1]) if found else 0
