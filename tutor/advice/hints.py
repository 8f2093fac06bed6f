"""Hints: the beginnings of words one of which a text must hold for a pattern to match it.

Contract: `find_hint(word, vocabulary, mask)` returns the hint of a word in the notation of `phrases.py`, or None where
none can be told (gaps, optional words, groups over several words, classes of letters). A hint never misses a match; it
may let a text through that has none. This module does not know what a phrase stands for.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_LITERAL = re.compile(r"[^\W_]+|/[^\W_]+")
_NAME = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True, eq=False)
class Hint:
    """Beginnings of words; two hints are the same only where they are one object, so that they are quick to look up."""

    starts: tuple[str, ...]

    def holds(self, text: str) -> bool:
        """Say whether a text holds one of the beginnings."""
        return any(start in text for start in self.starts)


def find_hint(word: str, vocabulary: Mapping[str, list[str]], mask: str) -> Hint | None:
    """Return the hint of a word, or None."""
    if word in ("#", "$#"):
        return Hint((mask,))
    starts = _list_starts(word, vocabulary)
    return Hint(tuple(sorted(starts))) if starts else None


def _list_starts(word: str, vocabulary: Mapping[str, list[str]]) -> set[str]:
    """Return the beginnings of a word's alternatives; empty where one of them has none."""
    if word in ("~", "...") or word.startswith("?") or word.count("(") != word.count(")"):
        return set()
    starts: set[str] = set()
    for choice in _split_choices(word):
        found = _list_choice_starts(choice, vocabulary)
        if not found:
            return set()
        starts |= found
    return starts


def _list_choice_starts(choice: str, vocabulary: Mapping[str, list[str]]) -> set[str]:
    """Return the beginnings of one alternative: a vocabulary's, a group's, or its own first letters."""
    name = _NAME.match(choice)
    if name:
        lists = [_list_entry_starts(entry, vocabulary) for entry in vocabulary.get(name.group(1), [])]
        return set().union(*lists) if all(lists) else set()
    if choice.startswith("(?"):  # a look-around, not a group
        return set()
    if choice.startswith("("):
        end = _find_end(choice)
        return set() if choice[end : end + 1] in ("?", "*") else _list_starts(choice[:end], vocabulary)
    letters = _LITERAL.match(choice)
    if not letters:
        return set()
    start = letters.group()
    # A letter before a question mark may be left out.
    start = start[:-1] if choice[len(start) : len(start) + 1] == "?" else start
    return {start} if start else set()


def _list_entry_starts(entry: str, vocabulary: Mapping[str, list[str]]) -> set[str]:
    """Return the beginnings of that word of a vocabulary's entry that says most: the one with the longest."""
    lists = [starts for word in list_whole_words(entry) if (starts := _list_starts(word, vocabulary))]
    return max(lists, key=lambda starts: min(map(len, starts)), default=set())


def list_whole_words(text: str) -> list[str]:
    """Return the words of a pattern that are not pieces of a group such as "(not one|none)"."""
    words, depth = [], 0
    for word in text.split():
        before, depth = depth, depth + word.count("(") - word.count(")")
        if before == depth == 0:
            words.append(word)
    return words


def _split_choices(word: str) -> list[str]:
    """Return the alternatives of "(a|b)", or the word itself; groups with a mark after them are not opened."""
    if not word.startswith("(") or _find_end(word) != len(word) or word.startswith("(?"):
        return [word]
    choices, depth = [""], 0
    for letter in word[1:-1]:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "|" and depth == 0:
            choices.append("")
        else:
            choices[-1] += letter
    return choices


def _find_end(word: str) -> int:
    """Return the place after the bracket that closes the first one."""
    depth = 0
    for place, letter in enumerate(word):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth == 0:
            return place + 1
    return len(word)
