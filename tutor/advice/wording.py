"""Reading a situation: the learner's words in, a profile out, each fact with the words it was taken from.

Contract: `read_profile(text, wording)` is pure and never fails on any text; what is not recognised is left out. The
entries of `wording.yaml` are tried in their order: the first that sets a field keeps it, and a number is used once.
A negation in front of a match turns a flag round and cancels anything else, unless the entry says otherwise.
This module holds no phrases; it does not know what a fact means for the recommendation.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tutor.advice.phrases import MASK, Notation, build_phrase
from tutor.advice.profile import FIELDS, Fact, Profile, Value, check_value
from tutor.advice.quantities import NumberWords, build_number_pattern, read_number
from tutor.errors import KnowledgeInvalid, ProfileInvalid

KEYS = {"vocabulary", "numbers", "currencies", "not", "boundaries", "merges", "reads", "languages", "questions"}
_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)")
ENTRY_KEYS = {"field", "value", "scale", "say", "unless", "negated", "negation", "skip"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to recognise: a fixed `value`, or a number times `scale`; `skip` only uses the number up."""

    field: str
    patterns: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...]
    value: Value | None
    scale: float
    negated: Value | None
    heed_negation: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """The compiled phrases, and the questions per field and language."""

    entries: tuple[Entry, ...]
    numbers: NumberWords
    number: re.Pattern[str]
    currencies: Mapping[str, float]
    negation: re.Pattern[str]
    boundaries: re.Pattern[str]
    merges: tuple[tuple[str, frozenset[Value], Value], ...]
    languages: Mapping[str, re.Pattern[str]]
    questions: Mapping[str, Mapping[str, str]]


def parse_wording(raw: Mapping[str, Any]) -> Wording:
    """Compile the wording file; raises `KnowledgeInvalid` on unknown keys, fields, values or patterns."""
    if set(raw) != KEYS:
        raise KnowledgeInvalid(f"wording.yaml: missing or unknown keys: {', '.join(sorted(set(raw) ^ KEYS))}.")
    numbers = NumberWords(raw["numbers"]["units"], raw["numbers"]["scales"], raw["numbers"]["plurals"])
    currencies = {mark: float(rate) for entry in raw["currencies"] for mark, rate in entry["marks"].items()}
    marks = "|".join(re.escape(mark) for mark in sorted(currencies, key=lambda mark: (-len(mark), mark)))
    notation = Notation(raw["vocabulary"], f"(?:{marks})")
    unknown = [name for name in raw["questions"] if name not in FIELDS or "en" not in raw["questions"][name]]
    if unknown:
        raise KnowledgeInvalid(f"wording.yaml: questions without a field or an English text: {', '.join(unknown)}.")
    return Wording(
        entries=tuple(_parse_entry(entry, notation) for entry in raw["reads"]),
        numbers=numbers,
        number=re.compile(build_number_pattern(numbers)),
        currencies=currencies,
        negation=re.compile(raw["not"]),
        boundaries=re.compile(raw["boundaries"]),
        merges=tuple((merge["field"], frozenset(merge["of"]), merge["gives"]) for merge in raw["merges"]),
        languages={
            name: re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)") for name, words in raw["languages"].items()
        },
        questions=raw["questions"],
    )


def _parse_entry(raw: Mapping[str, Any], notation: Notation) -> Entry:
    """Return one entry with its patterns compiled and its values checked."""
    if not set(raw) <= ENTRY_KEYS or "say" not in raw or ("skip" in raw) == ("field" in raw):
        raise KnowledgeInvalid(f"wording.yaml: an entry has unknown or missing keys: {dict(raw)!r}.")
    name = "" if raw.get("skip") else str(raw["field"])
    value, negated = raw.get("value"), raw.get("negated")
    try:
        for fixed in (value, negated):
            if fixed is not None:
                check_value(name, fixed)
    except ProfileInvalid as reason:
        raise KnowledgeInvalid(f"wording.yaml: {reason}") from reason
    if negated is None and isinstance(value, bool):
        negated = not value
    patterns = tuple(build_phrase(pattern, notation) for pattern in raw["say"])
    unless = tuple(build_phrase(pattern, notation) for pattern in raw.get("unless", []))
    return Entry(name, patterns, unless, value, raw.get("scale", 1), negated, raw.get("negation") != "ignore")


@dataclass(frozen=True, slots=True)
class Reading:
    """A text in lower case, plain and with its numbers masked (letter for letter), and the numbers used so far."""

    plain: str
    masked: str
    used: list[tuple[int, int]] = field(default_factory=list)

    def text_for(self, pattern: re.Pattern[str]) -> str:
        """Return the masked text for patterns that read numbers, the plain one for all others."""
        return self.masked if pattern.groupindex else self.plain


def read_profile(text: str, wording: Wording) -> Profile:
    """Return the facts that `text` states, with the learner's own words as their origin."""
    lowered = _lower(text)
    reading = Reading(lowered, wording.number.sub(lambda match: MASK * len(match.group()), lowered))
    merged = {merge[0] for merge in wording.merges}
    facts: dict[str, Fact] = {}
    for entry in wording.entries:
        if entry.field in facts and entry.field not in merged:
            continue
        found = _find(entry, reading, wording)
        if found is not None and entry.field:
            match, value = found
            origin = " ".join(text[match.start() : match.end()].split())
            _keep(entry.field, Fact(value, origin), facts, wording)
    return Profile(facts)


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
    for pattern in entry.patterns:
        for match in pattern.finditer(reading.text_for(pattern)):
            start, end = _find_sentence(reading.plain, match)
            if any(stop.search(reading.text_for(stop)[start:end]) for stop in entry.unless):
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


def _keep(name: str, fact: Fact, facts: dict[str, Fact], wording: Wording) -> None:
    """Set a field, or merge two different values where the file says what they make together."""
    if name not in facts:
        facts[name] = fact
        return
    for merged, values, together in wording.merges:
        if merged == name and {facts[name].value, fact.value} == values:
            facts[name] = Fact(together, f"{facts[name].origin}; {fact.origin}")
