"""Numbers as people write them: "5,000", "5k", "2,5 Millionen", "a few hundred", "tens of thousands", "half a million".

Contract: `build_number_pattern` gives one regular expression (no named groups) that finds such a number in lower-case
text; `read_number` gives its value. The words and their values come from `wording.yaml`. A range counts as its low end.
This module does not know what is being counted.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

# 1,500 · 1.500 · 1 500 · 1'500 group by threes; otherwise a comma or point is a decimal mark.
_GROUPED = r"\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+(?!\d)"
_DIGITS = rf"(?:{_GROUPED}|\d+(?:[.,]\d+)?)"
_JOIN = r"[\s\-]+(?:(?:of|and|de|und|et|e|y)[\s\-]+)?"


@dataclass(frozen=True, slots=True)
class NumberWords:
    """`units` add ("seven", "few"), `scales` multiply ("thousand", "k"), `plurals` do either ("hundreds")."""

    units: Mapping[str, float]
    scales: Mapping[str, float]
    plurals: Mapping[str, float]


def build_number_pattern(words: NumberWords) -> str:
    """Return the source of a regular expression for one number, ranges included."""
    scales = _alternate(words.scales)
    word = _alternate({**words.units, **words.scales, **words.plurals})
    digits = rf"{_DIGITS}(?:[\s\-]?(?:{scales})(?!\w))?"
    spelled = rf"(?:an?[\s\-]+(?=(?:{word})(?!\w)))?(?:{word})(?!\w)(?:{_JOIN}(?:an?[\s\-]+)?(?:{word})(?!\w))*"
    single = rf"(?:{digits}|{spelled})"
    return (
        rf"(?<![\w.\-/])(?:(?<=between ){single} and {single}|{single}(?:\s?(?:-|–|to|or|bis|a|à)\s?{single})?)(?!\w)"
    )


def _alternate(names: Mapping[str, float]) -> str:
    """Return the names as alternatives, longer ones first so that "thousands" wins over "thousand"."""
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


def read_number(text: str, words: NumberWords) -> float:
    """Return the value of a number found by the pattern; of a range, its lower end."""
    digits = re.match(_DIGITS, text)
    if digits is None:
        return _read_words(re.findall(r"[^\W\d]+", text), words)
    value = _read_digits(digits.group())
    scale = re.match(r"[\s\-]?([^\W\d]+)", text[digits.end() :])
    if scale:
        return value * words.scales.get(scale.group(1), 1)
    # "5-10k": the scale stands after the upper end and belongs to both.
    upper = re.match(rf"\s?[-–]\s?({_DIGITS})[\s\-]?([^\W\d]+)", text[digits.end() :])
    factor = words.scales.get(upper.group(2), 1) if upper and _read_digits(upper.group(1)) > value else 1
    return value * factor


def _read_digits(digits: str) -> float:
    """Return the value of digits with either style of separators."""
    if re.fullmatch(_GROUPED, digits):
        return float(re.sub(r"\D", "", digits))
    return float(digits.replace(",", "."))


def _read_words(tokens: list[str], words: NumberWords) -> float:
    """Return the value of spelled words: units add up, scales multiply what stands before them."""
    total, current = 0.0, 0.0
    for token in tokens:
        singular = token[:-1] if token in words.plurals and current else token
        scale = words.scales.get(singular)
        if scale:
            current = (current or 1) * scale
            if scale >= 1000:
                total, current = total + current, 0.0
        elif token in words.units:
            current += words.units[token]
        elif token in words.plurals:
            current += words.plurals[token]
    return total + current
