"""The phrase book: `corpus/knowledge/wording.yaml` checked and compiled.

Contract: `parse_wording(raw)` returns a `Wording` or raises `KnowledgeInvalid` on unknown keys, fields, values or
patterns. This module holds no phrases; it does not know how a text is read with them.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tutor.advice.phrases import Notation, Phrase, build_phrase
from tutor.advice.profile import FIELDS, Fact, Value, check_value
from tutor.advice.quantities import NumberWords, build_number_pattern
from tutor.advice.spelling import Speller, build_speller
from tutor.errors import KnowledgeInvalid, ProfileInvalid

KEYS = frozenset(
    {
        *("vocabulary", "numbers", "currencies", "not", "boundaries", "merges", "follows", "spelling"),
        *("reads", "replies", "languages", "questions", "horizons", "counts"),
    }
)
Hear = Callable[[str], Mapping[str, Fact]]
Count = Callable[[str, Sequence[tuple[int, int]]], Sequence[str]]
ROLE_KEYS = {"field", "figure", "scale", "money", "inverse"}
ENTRY_KEYS = {"field", "value", "scale", "say", "unless", "negated", "negation", "skip", "weak"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to recognise: a fixed `value`, or a number times `scale`; without a field it only uses the number up.

    A `weak` entry is a guess that gives way where the number answers a question that was asked.
    """

    field: str
    phrases: tuple[Phrase, ...]
    unless: tuple[Phrase, ...]
    value: Value | None
    scale: float
    negated: Value | None
    heed_negation: bool
    weak: bool


@dataclass(frozen=True, slots=True)
class Replies:
    """How a question is answered in a word or two: `entries` hold only where their field was asked for."""

    entries: tuple[Entry, ...]
    yes: re.Pattern[str]
    no: re.Pattern[str]
    unknown: re.Pattern[str]
    correction: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Horizon:
    """How a span of time is said: so many `months`, times the number in front of it where the pattern has one."""

    months: float
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Role:
    """What a number may count: a field of the profile, a figure of the calculator, or both, times `scale`.

    `money`: it is an amount of money; `inverse`: the scale is divided by the number ("every three months").
    """

    field: str
    figure: str
    scale: float
    money: bool
    inverse: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """The compiled phrases, and the questions per field and language.

    `hear` tells further facts of a text by other means, `count` the name in `roles` of what its numbers count; both
    fill what the phrases leave open.
    """

    entries: tuple[Entry, ...]
    replies: Replies
    speller: Speller
    numbers: NumberWords
    number: re.Pattern[str]
    soft_comma: re.Pattern[str]
    currencies: Mapping[str, float]
    codes: Mapping[str, str]  # the currency that a mark stands for; none where it is a thousand of any
    negation: re.Pattern[str]
    boundaries: re.Pattern[str]
    merges: tuple[tuple[str, frozenset[Value], Value], ...]
    follows: tuple[tuple[str, str, Value], ...]  # the field it follows from, the field, its value
    languages: Mapping[str, re.Pattern[str]]
    questions: Mapping[str, Mapping[str, str]]
    horizons: tuple[Horizon, ...]
    roles: Mapping[str, Role]
    hear: Hear | None = None
    count: Count | None = None


def parse_wording(raw: Mapping[str, Any]) -> Wording:
    """Compile the wording file; raises `KnowledgeInvalid` on unknown keys, fields, values or patterns."""
    if set(raw) != KEYS:
        raise KnowledgeInvalid(f"wording.yaml: missing or unknown keys: {', '.join(sorted(set(raw) ^ KEYS))}.")
    numbers = NumberWords(*(raw["numbers"][kind] for kind in ("units", "fractions", "scales", "plurals")))
    currencies = {mark: float(rate) for entry in raw["currencies"] for mark, rate in entry["marks"].items()}
    marks = "|".join(re.escape(mark) for mark in sorted(currencies, key=lambda mark: (-len(mark), mark)))
    notation = Notation(raw["vocabulary"], f"(?:{marks})")
    unknown = [name for name in raw["questions"] if name not in FIELDS or "en" not in raw["questions"][name]]
    if unknown:
        raise KnowledgeInvalid(f"wording.yaml: questions without a field or an English text: {', '.join(unknown)}.")
    return Wording(
        entries=tuple(_parse_entry(entry, notation) for entry in raw["reads"]),
        replies=_parse_replies(raw["replies"], notation),
        speller=build_speller(_list_phrases(raw), raw["spelling"]),
        numbers=numbers,
        number=re.compile(build_number_pattern(numbers)),
        soft_comma=re.compile(rf"(?<!\w)({'|'.join(raw['vocabulary']['adjective'])}),(?=\s)"),
        currencies=currencies,
        codes={mark: entry["code"] for entry in raw["currencies"] for mark in entry["marks"] if "code" in entry},
        negation=re.compile(raw["not"]),
        boundaries=re.compile(raw["boundaries"]),
        merges=tuple((merge["field"], frozenset(merge["of"]), merge["gives"]) for merge in raw["merges"]),
        follows=tuple((rule["from"], rule["field"], rule["gives"]) for rule in raw["follows"]),
        languages={name: _compile_words(words) for name, words in raw["languages"].items()},
        questions=raw["questions"],
        horizons=tuple(_parse_horizon(entry, build_number_pattern(numbers)) for entry in raw["horizons"]),
        roles={name: _parse_role(role) for name, role in raw["counts"].items()},
    )


def _parse_role(raw: Mapping[str, Any]) -> Role:
    """Return what a number of this role is taken for."""
    field, figure = raw.get("field", ""), raw.get("figure", "")
    if not set(raw) <= ROLE_KEYS or not (field or figure) or (field and field not in FIELDS):
        raise KnowledgeInvalid(f"wording.yaml: what a number counts is a field or a figure: {dict(raw)!r}.")
    return Role(field, figure, float(raw.get("scale", 1)), bool(raw.get("money")), bool(raw.get("inverse")))


def _parse_horizon(raw: Mapping[str, Any], number: str) -> Horizon:
    """Return a unit that a number stands before (`after`), or a span that is said as a whole (`say`)."""
    if set(raw) not in ({"months", "after"}, {"months", "say"}):
        raise KnowledgeInvalid(f"wording.yaml: a horizon takes months, and after or say: {dict(raw)!r}.")
    if "say" in raw:
        return Horizon(raw["months"], _compile_words(raw["say"]))
    return Horizon(raw["months"], re.compile(rf"(?P<number>{number})[\s\-]+(?:{'|'.join(raw['after'])})(?!\w)"))


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
    heed, weak = raw.get("negation") != "ignore", bool(raw.get("weak"))
    phrases, unless = (
        tuple(build_phrase(pattern, notation) for pattern in raw.get(key, [])) for key in ("say", "unless")
    )
    return Entry(name, phrases, unless, value, raw.get("scale", 1), negated, heed, weak)


def _parse_replies(raw: Mapping[str, Any], notation: Notation) -> Replies:
    """Return how short replies are understood."""
    if set(raw) != {"yes", "no", "unknown", "correction", "reads"}:
        raise KnowledgeInvalid("wording.yaml: replies takes the keys yes, no, unknown, correction and reads.")
    entries = tuple(_parse_entry(entry, notation) for entry in raw["reads"])
    return Replies(entries, *(_compile_words(raw[key]) for key in ("yes", "no", "unknown", "correction")))


def _compile_words(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for any of some words or short phrases."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)")


def _list_phrases(raw: Mapping[str, Any]) -> Iterator[str]:
    """Yield every text that holds words a learner may write."""
    for entry in (*raw["reads"], *raw["replies"]["reads"]):
        yield from (*entry["say"], *entry.get("unless", ()))
    for words in raw["vocabulary"].values():
        yield from words
    for words in raw["numbers"].values():
        yield from words
