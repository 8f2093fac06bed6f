"""Numbers as people write them: "5,000", "5k", "2,5 Millionen", "a few hundred", "tens of thousands", "half a million".

Contract: `build_number_pattern` gives one regular expression (no named groups) that finds such a number in lower-case
text; `read_number` gives its value. The words and their values come from `wording.yaml`. A range counts as its low end.
This module does not know what is being counted.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

# 1,500 · 1.500 · 1 500 · 1'500 group by threes, with cents or without; else a comma or point is a decimal mark (0.002).
_GROUPED = r"(?!0)\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)"
_DIGITS = rf"(?:{_GROUPED}|\d+(?:[.,]\d+)?)"
# Units that people write without a space.
_GLUED = r"(?=(?:ms|s|sec|h|kb|mb|gb|tb|usd|eur|gbp|chf)(?!\w))"
_JOIN = r"[\s\-]+(?:(?:of|and|de|und|et|e|y)[\s\-]+)?"


@dataclass(frozen=True, slots=True)
class NumberWords:
    """`units` add ("seven", "few"), `scales` multiply ("thousand", "k"), `plurals` do either ("hundreds").

    `fractions` are numbers only in front of a scale: "half a million", "a quarter of a million".
    """

    units: Mapping[str, float]
    fractions: Mapping[str, float]
    scales: Mapping[str, float]
    plurals: Mapping[str, float]

    @property
    def multipliers(self) -> dict[str, float]:
        """What may follow digits: a plural that alone counts as three of its kind is one of them there."""
        return {**{name: value / 3 for name, value in self.plurals.items()}, **self.scales}


def build_number_pattern(words: NumberWords) -> str:
    """Return the source of a regular expression for one number, ranges included."""
    scales = _alternate(words.multipliers)
    word = _alternate({**words.units, **words.scales, **words.plurals})
    digits = rf"{_DIGITS}(?:[\s\-]?(?:{scales})(?!\w)){{0,2}}"
    fraction = _alternate(words.fractions)
    share = rf"(?:{fraction})(?:[\s\-]+and[\s\-]+an?[\s\-]+(?:{fraction}))?"
    part = rf"{share}[\s\-]+(?:of[\s\-]+)?(?:an?[\s\-]+)?(?:{scales})(?!\w)"
    further = rf"(?:{_JOIN}(?:an?[\s\-]+)?(?:{word}|{_alternate(words.fractions)})(?!\w))*"
    spelled = rf"(?:an?[\s\-]+(?=(?:{word})(?!\w)))?(?:{word})(?!\w){further}"
    single = rf"(?:{digits}|(?:an?[\s\-]+)?{part}|{spelled})"
    range_ = rf"(?:(?<=between ){single} and {single}|{single}(?:\s?(?:-|–|to|or|bis|a|à)\s?{single})?)"
    # After a letter and an apostrophe nothing begins: the "t" of "don't" is no trillion.
    return rf"(?<![\w.\-/])(?<![^\W\d_]'){range_}(?:\+|-?(?:odd|ish)|[ \-]odd| or so)?(?:(?!\w)|{_GLUED})"


def _alternate(names: Mapping[str, float]) -> str:
    """Return the names as alternatives, longer ones first so that "thousands" wins over "thousand"."""
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


def read_number(text: str, words: NumberWords) -> float:
    """Return the value of a number found by the pattern; of a range, its lower end."""
    digits = re.match(_DIGITS, text)
    if digits is None:
        return _read_word_range(text, words)
    value = _read_digits(digits.group())
    scales = re.match(r"[\s\-]?([^\W\d]+)(?:[\s\-]([^\W\d]+))?", text[digits.end() :])
    multipliers = words.multipliers
    if scales and scales.group(1) in multipliers:
        return value * math.prod(multipliers.get(scale, 1) for scale in scales.groups())
    # "5-10k": the scale stands after the upper end and belongs to both.
    upper = re.match(rf"\s?(?:[-–]|to|or|bis)\s?({_DIGITS})[\s\-]?([^\W\d]+)", text[digits.end() :])
    factor = words.scales.get(upper.group(2), 1) if upper and _read_digits(upper.group(1)) > value else 1
    return value * factor


def _read_word_range(text: str, words: NumberWords) -> float:
    """Return the value of spelled words, of a range the lower end: "two or three hundred" is 200."""
    low, *upper = (re.findall(r"[^\W\d]+", end) for end in re.split(r"\s(?:to|or|bis)\s", text, maxsplit=1))
    scales = [token for token in upper[0] if token in words.scales] if upper else []
    if scales and not any(token in words.scales for token in low):
        return _read_words([*low, *scales], words)
    return _read_words(low, words)


def _read_digits(digits: str) -> float:
    """Return the value of digits with either style of separators."""
    if re.fullmatch(_GROUPED, digits):
        cents = re.search(r"[.,](\d{1,2})$", digits)
        whole = re.sub(r"\D", "", digits[: cents.start()] if cents else digits)
        return float(f"{whole}.{cents.group(1) if cents else 0}")
    return float(digits.replace(",", "."))


def _read_words(tokens: list[str], words: NumberWords) -> float:
    """Return the value of spelled words: units add up, scales multiply what stands before them."""
    total, current = 0.0, 0.0
    for token in tokens:
        singular = token[:-1] if token in words.plurals and current else token
        scale = words.scales.get(singular)
        if scale and total and not current:  # "tres mil millones": one scale multiplies the other
            total *= scale
        elif scale:
            current = (current or 1) * scale
            if scale >= 1000:
                total, current = total + current, 0.0
        elif token in words.units or token in words.fractions:
            current += words.units.get(token, 0) or words.fractions.get(token, 0)
        elif token in words.plurals:
            current += words.plurals[token]
    return total + current
