"""How the calculator's figures are told: `corpus/knowledge/figures.yaml` checked, compiled, and read from a text.

Contract: `parse_figures(raw, known, wording)` returns a `FigureBook` or raises `KnowledgeInvalid`; `read_figures`
returns what a prepared text tells and marks the numbers it took as used, so that nobody reads them twice. Pure; never
fails on any text. It holds no phrases; it does not know what is calculated with the figures.
"""

import math
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from tutor.advice.phrasebook import Wording
from tutor.advice.phrases import Notation, Phrase, build_phrase
from tutor.advice.quantities import read_number
from tutor.advice.wording import Reading
from tutor.errors import KnowledgeInvalid

KEYS = {"rewrites", "vocabulary", "reads", "no_requests", "products", "approaches"}
ALONE = "requests_alone"  # told without a period
ASIDE = {ALONE, "other_span"}  # read so that nobody takes their numbers for something else
ENTRY_KEYS = {"figure", "value", "scale", "how", "after", "say", "unless"}
PRODUCT_KEYS = {"figure", "of", "optional", "scale"}
MOST, PLACES = 10**12, 6
_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)|\n")

How = Literal["", "times", "per", "inverse"]


@dataclass(frozen=True, slots=True)
class FigureEntry:
    """One way of telling a figure: a fixed `value`, or a number (see `how`) times `scale`."""

    figure: str
    phrases: tuple[Phrase, ...]
    unless: tuple[Phrase, ...]
    value: float | None
    scale: float
    how: How
    after: str


@dataclass(frozen=True, slots=True)
class Product:
    """A figure that comes of others: all of `of` times what is known of `optional`."""

    figure: str
    of: tuple[str, ...]
    optional: tuple[str, ...]
    scale: float


@dataclass(frozen=True, slots=True)
class FigureBook:
    """The entries in their order, the products, and the words for an approach; `parts` are no input of their own."""

    rewrites: tuple[tuple[re.Pattern[str], str], ...]
    entries: tuple[FigureEntry, ...]
    products: tuple[Product, ...]
    no_requests: tuple[Phrase, ...]
    approaches: Mapping[str, tuple[Phrase, ...]]
    parts: frozenset[str]


def parse_figures(raw: Mapping[str, Any], known: Collection[str], wording: Wording) -> FigureBook:
    """Compile the file; a figure that is neither `known` nor a factor of a product is an error."""
    if set(raw) != KEYS:
        raise KnowledgeInvalid(f"figures.yaml: missing or unknown keys: {', '.join(sorted(set(raw) ^ KEYS))}.")
    marks = "|".join(re.escape(mark) for mark in sorted(wording.currencies, key=lambda mark: (-len(mark), mark)))
    notation = Notation(raw["vocabulary"], f"(?:{marks})")
    products = tuple(_parse_product(product) for product in raw["products"])
    parts = {name for product in products for name in (*product.of, *product.optional)} - set(known) | ASIDE
    entries = tuple(_parse_entry(entry, notation) for entry in raw["reads"])
    named = {name for entry in entries for name in (entry.figure, entry.after) if name}
    unknown = sorted((named | {product.figure for product in products}) - set(known) - parts)
    if unknown:
        raise KnowledgeInvalid(f"figures.yaml: unknown figures: {', '.join(unknown)}.")
    return FigureBook(
        rewrites=tuple((re.compile(pair["from"], re.IGNORECASE), pair["to"]) for pair in raw["rewrites"]),
        entries=entries,
        products=products,
        no_requests=tuple(build_phrase(pattern, notation) for pattern in raw["no_requests"]),
        approaches={
            name: tuple(build_phrase(pattern, notation) for pattern in say) for name, say in raw["approaches"].items()
        },
        parts=frozenset(parts),
    )


def _parse_product(raw: Mapping[str, Any]) -> Product:
    if not {"figure", "of"} <= set(raw) <= PRODUCT_KEYS:
        raise KnowledgeInvalid(f"figures.yaml: a product takes figure, of, optional and scale: {dict(raw)!r}.")
    return Product(raw["figure"], tuple(raw["of"]), tuple(raw.get("optional", ())), float(raw.get("scale", 1)))


def _parse_entry(raw: Mapping[str, Any], notation: Notation) -> FigureEntry:
    how = raw.get("how", "")
    if not {"figure", "say"} <= set(raw) <= ENTRY_KEYS or how not in ("", "times", "per", "inverse"):
        raise KnowledgeInvalid(f"figures.yaml: an entry has unknown or missing keys: {dict(raw)!r}.")
    phrases, unless = (
        tuple(build_phrase(pattern, notation) for pattern in raw.get(key, ())) for key in ("say", "unless")
    )
    scale = float(raw.get("scale", 1))
    return FigureEntry(raw["figure"], phrases, unless, raw.get("value"), scale, how, raw.get("after", ""))


def read_figures(reading: Reading, book: FigureBook, wording: Wording, is_reply: bool = False) -> dict[str, float]:
    """Return the figures and parts that a text tells; requests without a period count in a reply only."""
    found: dict[str, float] = {}
    for entry in book.entries:
        if entry.figure == ALONE and not is_reply:
            continue
        if entry.figure not in found and (not entry.after or entry.after in found):
            value = _find(entry, reading, wording)
            if value is not None:
                found[entry.figure] = value
    return found


def multiply_parts(found: Mapping[str, float], book: FigureBook) -> dict[str, float]:
    """Return the figures with what the parts make together; a figure that was told itself stays."""
    figures = dict(found)
    for product in book.products:
        if product.figure not in figures and all(name in figures for name in product.of):
            factors = [figures[name] for name in (*product.of, *product.optional) if name in figures]
            figures[product.figure] = _tidy(math.prod(factors) * product.scale)
    return {name: value for name, value in figures.items() if name not in book.parts}


def find_approaches(reading: Reading, book: FigureBook) -> list[str]:
    """Return the approaches that a text names closely."""
    return [
        name for name, phrases in book.approaches.items() if any(phrase.occurs_in(reading.plain) for phrase in phrases)
    ]


def _find(entry: FigureEntry, reading: Reading, wording: Wording) -> float | None:
    """Return the value of an entry's first acceptable match; the numbers it reads are marked as used."""
    for phrase in filter(reading.may_hold, entry.phrases):
        for match in phrase.find_all(reading.text_for(phrase)):
            spans = [match.span(name) for name in _list_groups(match, "n")]
            if any(begin < span[1] and span[0] < end for span in spans for begin, end in reading.used):
                continue
            if _is_stopped(entry, match, reading):
                continue
            value = _value_of(entry, match, reading.plain, wording)
            if value is not None and 0 <= value <= MOST:
                reading.used.extend(spans)
                return _tidy(value)
    return None


def _is_stopped(entry: FigureEntry, match: re.Match[str], reading: Reading) -> bool:
    """Say whether the sentence around a match holds one of the words that speak against it."""
    starts = [end.end() for end in _SENTENCE_END.finditer(reading.plain, 0, match.start())]
    after = _SENTENCE_END.search(reading.plain, match.end())
    start, end = (starts[-1] if starts else 0), (after.start() if after else len(reading.plain))
    stops = filter(reading.may_hold, entry.unless)
    return any(stop.occurs_in(reading.text_for(stop)[start:end]) for stop in stops)


def _value_of(entry: FigureEntry, match: re.Match[str], text: str, wording: Wording) -> float | None:
    """Return what a match says, money in the calculator's own currency; None where it says nothing possible."""
    if entry.value is not None:
        return entry.value
    words = {name: text[slice(*match.span(name))] for name in _list_groups(match, "nc")}
    rate = next((wording.currencies[mark] for name, mark in words.items() if name.startswith("c")), 1.0)
    money = [read_number(said, wording.numbers) * rate for name, said in words.items() if name in ("n1", "n2")]
    number = [read_number(words["n"], wording.numbers)] if "n" in words else []
    if entry.how == "times":
        return money[0] * number[0] * entry.scale if money and number else None
    if entry.how == "per":
        return money[0] / number[0] * entry.scale if money and number and number[0] else None
    value = (money or number)[0]
    if entry.how == "inverse":
        return entry.scale / value if value else None
    return value * entry.scale


def _list_groups(match: re.Match[str], kinds: str) -> list[str]:
    return [name for name in match.re.groupindex if name[0] in kinds and match.group(name) is not None]


def _tidy(value: float) -> float:
    """Return a number without the dust of binary arithmetic; a whole one as such."""
    rounded = round(value, PLACES)
    return int(rounded) if rounded == int(rounded) else rounded
