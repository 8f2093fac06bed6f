"""Reading a situation: the learner's words in, a profile out, each fact with the words it was taken from.

Contract: `read_profile(text, wording)` is pure and never fails on any text; what is not recognised is left out. The
entries of `wording.yaml` are tried in their order: the first that sets a field keeps it, and a number is used once.
A negation in front of a match turns a flag round and cancels anything else, unless the entry says otherwise. What the
phrases leave open may be filled by what the wording's `hear` makes of the text and `count` of its numbers
(`read_counted`).
This module holds no phrases; it does not know what a fact means for the recommendation.
"""

import re
from dataclasses import dataclass, field

from tutor.advice.hints import Hint
from tutor.advice.phrasebook import Entry, Role, Wording
from tutor.advice.phrases import MASK, Phrase
from tutor.advice.profile import FIELDS, Fact, Profile, Value, check_value
from tutor.advice.quantities import read_number
from tutor.errors import ProfileInvalid

PLACES = 6  # decimals: what is left of binary arithmetic beyond them is dust
AROUND = 30  # characters to each side of a counted number that are shown as its origin
_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)|\n")


@dataclass(frozen=True, slots=True)
class Reading:
    """A text being read: as typed, in plain lower case with slips mended, and plain with its numbers masked.

    `places` leads from a letter of the plain text to the typed one; `used` are the numbers read so far, `held` the
    hints looked up so far.
    """

    typed: str
    plain: str
    masked: str
    places: list[int]
    used: list[tuple[int, int]] = field(default_factory=list)
    held: dict[tuple[Hint, bool], bool] = field(default_factory=dict)

    def text_for(self, phrase: Phrase) -> str:
        """Return the masked text for phrases that read numbers, the plain one for all others."""
        return self.masked if phrase.reads_number else self.plain

    def may_hold(self, phrase: Phrase) -> bool:
        """Say whether the text holds the words that a phrase needs; most phrases end here."""
        for hint in phrase.needs:
            key = (hint, phrase.reads_number)
            if key not in self.held:
                self.held[key] = hint.holds(self.text_for(phrase))
            if not self.held[key]:
                return False
        return True

    def quote(self, match: re.Match[str]) -> str:
        """Return the learner's own words behind a match, white space folded."""
        return " ".join(self.typed[self.places[match.start()] : self.places[match.end() - 1] + 1].split())


def open_reading(text: str, wording: Wording) -> Reading:
    """Prepare a text for reading."""
    plain, places = wording.speller.mend(_lower(text))
    # "120 clean, checked examples": the comma between two adjectives separates nothing.
    plain = wording.soft_comma.sub(r"\1 ", plain)
    masked = wording.number.sub(lambda match: MASK * len(match.group()), plain)
    return Reading(text, plain, masked, places)


def read_profile(text: str, wording: Wording) -> Profile:
    """Return the facts that `text` states, with the learner's own words as their origin."""
    reading = open_reading(text, wording)
    facts = read_entries(wording.entries, reading, wording)
    for role, number, origin in read_counted(reading, wording):
        counted = _check_counted(role.field, number)
        if role.field and role.field not in facts and counted is not None:
            facts[role.field] = Fact(counted, origin, guessed=True)
    facts = {**(wording.hear(text) if wording.hear else {}), **facts}
    for said, follows, value in wording.follows:
        if said in facts and follows not in facts:
            facts[follows] = Fact(value, facts[said].origin)
    return Profile(facts)


def read_entries(entries: tuple[Entry, ...], reading: Reading, wording: Wording) -> dict[str, Fact]:
    """Return what the entries find in a text, in their order."""
    merged = {merge[0] for merge in wording.merges}
    facts: dict[str, Fact] = {}
    for entry in entries:
        if entry.field in facts and entry.field not in merged:
            continue
        found = _find(entry, reading, wording)
        if found is not None and entry.field:
            match, value = found
            keep_fact(entry.field, Fact(value, reading.quote(match)), facts, wording)
    return facts


def read_counted(reading: Reading, wording: Wording) -> list[tuple[Role, float, str]]:
    """Return what the numbers that no phrase has read most likely count: role, value in its unit, the words around."""
    plain, told = reading.plain, []
    spans = [match.span() for match in wording.number.finditer(plain) if _is_open(match, reading, wording)]
    if wording.count is None or not spans:
        return []
    for (start, end), name in zip(spans, wording.count(plain, spans), strict=True):
        number, rate = read_number(plain[start:end], wording.numbers), _find_rate(plain, (start, end), wording)
        role = wording.roles.get(name)
        if role is None or not number or (rate is not None and not role.money):
            continue
        value = round(role.scale / number if role.inverse else number * role.scale * (rate or 1.0), PLACES)
        first, last = max(0, start - AROUND), min(len(plain), end + AROUND) - 1
        words = reading.typed[reading.places[first] : reading.places[last] + 1]
        told.append((role, int(value) if value == int(value) else value, " ".join(words.split())))
    return told


def _is_open(match: re.Match[str], reading: Reading, wording: Wording) -> bool:
    """Say whether a number was read by no phrase; "one" is rarely a figure."""
    taken = any(begin < match.end() and match.start() < end for begin, end in reading.used)
    return not taken and (read_number(match.group(), wording.numbers) > 1 or any(map(str.isdigit, match.group())))


def _find_rate(plain: str, span: tuple[int, int], wording: Wording) -> float | None:
    """Return the USD of one unit of the currency beside a number; None where there is none."""
    before, after = plain[: span[0]].rstrip(), plain[span[1] :].lstrip(" -")
    for mark, rate in wording.currencies.items():
        edge = r"(?<!\w)" if mark[0].isalpha() else ""
        pattern = re.escape(mark)
        if re.search(rf"{edge}{pattern}$", before) or re.match(rf"{pattern}(?!\w)", after):
            return rate
    return None


def _check_counted(name: str, value: float) -> Value | None:
    """Return a counted value in its field's type; None where the field does not take it."""
    try:
        return check_value(name, round(value) if FIELDS[name].kind == "count" else round(value, 2)) if name else None
    except ProfileInvalid:
        return None


def find_language(text: str, wording: Wording) -> str:
    """Return the language with most telling words in `text`; English where none or no more than English."""
    lowered = _lower(text)
    counts = {name: len(pattern.findall(lowered)) for name, pattern in wording.languages.items()}
    best = max(counts, key=lambda name: (counts[name], name == "en"))
    return best if counts[best] else "en"


def _lower(text: str) -> str:
    """Lower-case letter by letter, so that every position stays the same; curly quotes become straight."""
    lowered = (letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return "".join(lowered).replace("\u2019", "'").replace("\u2018", "'").replace(MASK, " ")


def _find(entry: Entry, reading: Reading, wording: Wording) -> tuple[re.Match[str], Value] | None:
    """Return the first acceptable match of an entry and its value; numbers it reads are marked as used."""
    for phrase in filter(reading.may_hold, entry.phrases):
        for match in phrase.find_all(reading.text_for(phrase)):
            start, end = _find_sentence(reading.plain, match)
            stops = filter(reading.may_hold, entry.unless)
            if any(stop.occurs_in(reading.text_for(stop)[start:end]) for stop in stops):
                continue
            span = _number_span(match)
            if span is not None and any(begin < span[1] and span[0] < stop for begin, stop in reading.used):
                continue
            value = _value_of(entry, match, reading.plain, wording)
            if value is None:
                continue
            if span is not None:
                reading.used.append(span)
            if entry.field:
                return match, value
    return None


def _value_of(entry: Entry, match: re.Match[str], text: str, wording: Wording) -> Value | None:
    """Return what a match says, or None where a negation or an impossible number cancels it."""
    if not entry.field:
        return True
    negated = entry.heed_negation and _is_negated(text, match, wording)
    if entry.value is not None:
        return entry.negated if negated else entry.value
    number = _read_amount(match, text, wording) * entry.scale
    value = round(number) if FIELDS[entry.field].kind == "count" else round(number, 2)
    try:
        return None if negated else check_value(entry.field, value)
    except ProfileInvalid:
        # A slip such as 10^15 examples is not a fact; the recommendation asks for the field instead.
        return None


def _number_span(match: re.Match[str]) -> tuple[int, int] | None:
    """Return where the number of a match stands."""
    for group in ("n", "n1", "n2"):
        if group in match.re.groupindex and match.group(group) is not None:
            return match.span(group)
    return None


def _read_amount(match: re.Match[str], text: str, wording: Wording) -> float:
    """Return a match's number as it stands in the plain text, money converted to USD."""
    spans = {name: match.span(name) for name in match.re.groupindex if match.group(name) is not None}
    number = next(text[slice(*span)] for name, span in spans.items() if name.startswith("n"))
    rate = next((wording.currencies[text[slice(*span)]] for name, span in spans.items() if name.startswith("c")), 1.0)
    return read_number(number, wording.numbers) * rate


def _find_sentence(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return where the sentence around a match starts and ends."""
    starts = [end.end() for end in _SENTENCE_END.finditer(text, 0, match.start())]
    after = _SENTENCE_END.search(text, match.end())
    return (starts[-1] if starts else 0), (after.start() if after else len(text))


def _is_negated(text: str, match: re.Match[str], wording: Wording) -> bool:
    """Say whether one of the four words before the match, in the same clause, negates it."""
    clause = wording.boundaries.split(text[max(0, match.start() - 60) : match.start()])[-1]
    return wording.negation.search(" ".join(clause.split()[-4:])) is not None


def keep_fact(name: str, fact: Fact, facts: dict[str, Fact], wording: Wording) -> None:
    """Set a field, or merge two different values where the file says what they make together."""
    if name not in facts:
        facts[name] = fact
        return
    for merged, values, together in wording.merges:
        if merged == name and {facts[name].value, fact.value} == values:
            facts[name] = Fact(together, f"{facts[name].origin}; {fact.origin}")
