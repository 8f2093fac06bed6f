"""Reading a situation: the learner's words in, a profile out, each fact with the words it was taken from.

Contract: `read_profile(text, wording)` is pure and never fails on any text; what is not recognised is left out. The
entries of `wording.yaml` are tried in their order: the first that sets a field keeps it, and a number is used once.
A negation in front of a match turns a flag round and cancels anything else, unless the entry says otherwise.
This module holds no phrases; it does not know what a fact means for the recommendation.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tutor.advice.phrases import Notation, build_phrase
from tutor.advice.profile import FIELDS, Fact, Profile, Value, check_value
from tutor.advice.quantities import NumberWords, build_number_pattern, read_number
from tutor.errors import KnowledgeInvalid, ProfileInvalid

KEYS = {"vocabulary", "numbers", "currencies", "not", "boundaries", "merges", "reads", "languages", "questions"}
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
    notation = Notation(raw["vocabulary"], build_number_pattern(numbers), f"(?:{marks})")
    unknown = [name for name in raw["questions"] if name not in FIELDS or "en" not in raw["questions"][name]]
    if unknown:
        raise KnowledgeInvalid(f"wording.yaml: questions without a field or an English text: {', '.join(unknown)}.")
    return Wording(
        entries=tuple(_parse_entry(entry, notation) for entry in raw["reads"]),
        numbers=numbers,
        currencies=currencies,
        negation=re.compile(raw["not"]),
        boundaries=re.compile(raw["boundaries"]),
        merges=tuple((merge["field"], frozenset(merge["of"]), merge["gives"]) for merge in raw["merges"]),
        languages={name: re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)") for name, words in raw["languages"].items()},
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


def read_profile(text: str, wording: Wording) -> Profile:
    """Return the facts that `text` states, with the learner's own words as their origin."""
    lowered = _lower(text)
    facts: dict[str, Fact] = {}
    used: list[tuple[int, int]] = []
    for entry in wording.entries:
        if entry.field in facts and not any(merge[0] == entry.field for merge in wording.merges):
            continue
        found = _find(entry, lowered, used, wording)
        if found is None:
            continue
        match, value = found
        if not entry.field:
            continue
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
    """Lower-case letter by letter, so that every position is the same as in the original; curly quotes become straight."""
    lowered = (letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return "".join(lowered).replace("\u2019", "'").replace("\u2018", "'")


def _find(
    entry: Entry, text: str, used: list[tuple[int, int]], wording: Wording
) -> tuple[re.Match[str], Value] | None:
    """Return the first acceptable match of an entry and its value; numbers it reads are marked as used."""
    for pattern in entry.patterns:
        for match in pattern.finditer(text):
            sentence = _cut_sentence(text, match)
            if any(stop.search(sentence) for stop in entry.unless):
                continue
            span = _number_span(match)
            if span is not None and any(start < span[1] and span[0] < end for start, end in used):
                continue
            value = _value_of(entry, match, text, wording)
            if value is None:
                continue
            if span is not None:
                used.append(span)
            if entry.field:
                return match, value
    return None


def _value_of(entry: Entry, match: re.Match[str], text: str, wording: Wording) -> Value | None:
    """Return what a match says, or None where a negation or an impossible number cancels it."""
    negated = entry.heed_negation and _is_negated(text, match, wording)
    if not entry.field:
        return True
    if negated and entry.value is not None:
        return entry.negated
    if entry.value is not None:
        return entry.value
    number = _read_amount(match, wording) * entry.scale
    known = FIELDS[entry.field]
    value = round(number) if known.kind == "count" else round(number, 2)
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


def _read_amount(match: re.Match[str], wording: Wording) -> float:
    """Return a match's number, money converted to USD."""
    found = {name: text for name, text in match.groupdict().items() if text is not None}
    number = next(text for name, text in found.items() if name.startswith("n"))
    rate = next((wording.currencies[text] for name, text in found.items() if name.startswith("c")), 1.0)
    return read_number(number, wording.numbers) * rate


def _cut_sentence(text: str, match: re.Match[str]) -> str:
    """Return the sentence around a match."""
    before = re.split(r"[.;!?](?:\s|$)", text[: match.start()])[-1]
    after = re.split(r"[.;!?](?:\s|$)", text[match.end() :])[0]
    return before + match.group() + after


def _is_negated(text: str, match: re.Match[str], wording: Wording) -> bool:
    """Say whether one of the four words before the match, in the same clause, negates it."""
    clause = wording.boundaries.split(text[max(0, match.start() - 60) : match.start()])[-1]
    return wording.negation.search(" ".join(clause.split()[-4:])) is not None


def _keep(name: str, fact: Fact, facts: dict[str, Fact], wording: Wording) -> None:
    """Set a field, or merge two different values where the file says what they make together."""
    if name not in facts:
        facts[name] = fact
        return
    for field, values, together in wording.merges:
        if field == name and {facts[name].value, fact.value} == values:
            facts[name] = Fact(together, f"{facts[name].origin}; {fact.origin}")
