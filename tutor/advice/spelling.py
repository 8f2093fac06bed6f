"""Spelling: a slip of the keyboard in a telling word is mended before the text is read.

Contract: `Speller.mend(text)` returns lower-case text with slips in the known words mended, and for every letter of it
the place of the letter it stands for, so that the learner's own words can still be quoted. Only one slip a word is
mended: two letters swapped, one left out, one added, one vowel for another (of six letters: only swapped ones). The
first letter is taken to be right, and so is an ending: "project" for "projects" is no slip. A word that is itself
known, begins like a known stem, or is listed as meaning something else is left as it is.
This module does not know what the words stand for.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

SHORTEST = 6
_WORD = re.compile(r"[^\W\d_]{6,24}")
_LITERAL = re.compile(r"(?<!\\)([^\W\d_]+)([*?(]?)")
_VOWELS = frozenset("aeiouyáéíóúàèâêôãõäöü")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Known words, and the same words with one letter left out -> the words they come from."""

    words: frozenset[str]
    shortened: Mapping[str, tuple[str, ...]]

    def find(self, slip: str) -> str | None:
        """Return a known word one slip away, or None."""
        found = (word for word in self._list_near(slip) if not slip.startswith(word) and not word.startswith(slip))
        return next(found, None)

    def _list_near(self, slip: str) -> Iterator[str]:
        is_long = len(slip) > SHORTEST
        if is_long:
            yield from self.shortened.get(slip, ())
        for shorter in _shorten(slip):
            if is_long and shorter in self.words:
                yield shorter
            yield from (word for word in self.shortened.get(shorter, ()) if _is_slip(slip, word))


@dataclass(frozen=True, slots=True)
class Speller:
    """The words worth mending: whole `words`, `stems` that other letters may follow, and `others` never to touch."""

    words: Lexicon
    stems: Lexicon
    others: frozenset[str]

    def mend(self, text: str) -> tuple[str, list[int]]:
        """Return the mended text and the place in `text` of each of its letters, one past the end included."""
        pieces: list[str] = []
        places: list[int] = []
        done = 0
        for match in _WORD.finditer(text):
            better = self._mend_word(match.group())
            if better == match.group():
                continue
            pieces += [text[done : match.start()], better]
            places += range(done, match.start())
            places += [min(match.start() + index, match.end() - 1) for index in range(len(better))]
            done = match.end()
        pieces.append(text[done:])
        places += range(done, len(text) + 1)
        return "".join(pieces), places

    def _mend_word(self, word: str) -> str:
        starts = range(SHORTEST, len(word) + 1)
        if word in self.words.words or word in self.others or any(word[:size] in self.stems.words for size in starts):
            return word
        whole = self.words.find(word)
        if whole is not None:
            return whole
        for size in range(len(word), SHORTEST - 1, -1):
            stem = self.stems.find(word[:size])
            if stem is not None:
                return stem + word[size:]
        return word


def _shorten(word: str) -> Iterator[str]:
    """Yield a word without one of its letters, the first one kept."""
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]


def _is_slip(slip: str, word: str) -> bool:
    """Say whether two words of one length differ by two swapped letters or by a vowel."""
    if len(slip) != len(word):
        return False
    wrong = [at for at in range(len(word)) if slip[at] != word[at]]
    if len(wrong) == 1:
        return len(word) > SHORTEST and {slip[wrong[0]], word[wrong[0]]} <= _VOWELS
    return len(wrong) == 2 and slip[wrong[0]] + slip[wrong[1]] == word[wrong[1]] + word[wrong[0]]


def build_speller(phrases: Iterable[str], others: Iterable[str]) -> Speller:
    """Collect the long plain words of patterns and vocabularies; a stem ends in `*` there."""
    words: set[str] = set()
    stems: set[str] = set()
    for phrase in phrases:
        for word, mark in _LITERAL.findall(phrase):
            if len(word) < SHORTEST:
                continue
            (stems if mark in ("*", "(") else words).add(word)
            if mark == "?" and len(word) > SHORTEST:
                words.add(word[:-1])
    return Speller(_build_lexicon(words), _build_lexicon(stems), frozenset(others))


def _build_lexicon(words: Iterable[str]) -> Lexicon:
    shortened: dict[str, tuple[str, ...]] = {}
    for word in sorted(words):
        for shorter in _shorten(word):
            shortened[shorter] = (*shortened.get(shorter, ()), word)
    return Lexicon(frozenset(words), shortened)
