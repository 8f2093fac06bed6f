"""Measures of one text: which facts it states, how long it is, how easy it reads.

Contract: pure functions. Reading ease is Flesch's formula (Flesch, 1948: A new readability yardstick), syllables
counted by groups of vowels; it holds for English only. Text is compared with white space folded, letters in lower
case and Markdown's emphasis left out. It does not know questions or answers.
"""

import re
from collections.abc import Sequence

from tutor.sentences import split_sentences

MARKER = re.compile(r"\s*\[\d+(?:\s*,\s*\d+)*\]")
RULE = re.compile(r"^\|[\s:|-]*-[\s:|-]*$")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
VOWELS = re.compile(r"[aeiouy]+")
EMPHASIS = re.compile(r"\*\*|__|`")


def fold(text: str) -> str:
    """White space folded, the form in which quotes are compared with their source."""
    return re.sub(r"\s+", " ", text).strip()


def soften(text: str) -> str:
    """The form in which facts are looked for: folded, lower case, no emphasis, no markers."""
    return fold(EMPHASIS.sub("", MARKER.sub("", text))).casefold()


def contains_any(text: str, alternatives: Sequence[str]) -> bool:
    """Tells whether a text contains one of the alternatives, in one of the two forms of comparison."""
    forms = (fold(text).casefold(), soften(text))
    return any(fold(alternative).casefold() in form for alternative in alternatives for form in forms)


def count_stated(text: str, facts: Sequence[Sequence[str]]) -> int:
    """How many facts (lists of alternatives) a text states."""
    return sum(contains_any(text, alternatives) for alternatives in facts)


def strip_markup(text: str) -> str:
    """The words of a Markdown text without markers, tables' rules, quote and list signs."""
    lines = [line for line in MARKER.sub("", text).splitlines() if not RULE.match(line.strip())]
    plain = "\n".join(re.sub(r"^\s*(?:>|[-*+]\s|\d{1,3}[.)]\s|#+\s)+", "", line).replace("|", " ") for line in lines)
    return EMPHASIS.sub("", plain)


def count_words(text: str) -> int:
    """Words of a text, numbers not counted."""
    return len(WORD.findall(strip_markup(text)))


def count_syllables(word: str) -> int:
    """Groups of vowels, a silent final e left out; at least one."""
    lowered = word.lower()
    groups = len(VOWELS.findall(lowered))
    silent = lowered.endswith("e") and not lowered.endswith(("le", "ee", "ie")) and groups > 1
    return max(1, groups - silent)


def measure_ease(text: str) -> float | None:
    """Flesch's reading ease: 206.835 - 1.015 words/sentences - 84.6 syllables/words; None for a text without words."""
    plain = strip_markup(text)
    words = WORD.findall(plain)
    sentences = sum(len(split_sentences(part)) for part in plain.splitlines() if WORD.search(part))
    if not words or not sentences:
        return None
    syllables = sum(map(count_syllables, words))
    return round(206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / len(words), 1)
