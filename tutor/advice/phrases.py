"""The notation of `wording.yaml`: short patterns that read like phrases, turned into regular expressions.

    word  (a|b)       as written; a stem ends in `*`: label* matches labels and labelled
    {name}            one of a vocabulary's entries
    ?word             may be left out
    ~                 up to three plain words (no digits, commas, and/but/with)
    ...               up to eight words of the same sentence
    #   $#            a number, an amount of money

Contract: `build_phrase` compiles one pattern over lower-case text or raises `KnowledgeInvalid`. Groups: `n` number,
`c` currency (`n1`/`c1`, `n2`/`c2` for money). A pattern with a number is meant for text whose numbers are masked: every
letter of a number is `MASK`, so that a hundred patterns need not know how numbers are spelled.
This module does not know what a phrase stands for.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tutor.errors import KnowledgeInvalid

_NAME = re.compile(r"\{([a-z_]+)\}")
# A private-use letter: neither a word character nor a space, and absent from what people type.
MASK = "\ue000"
_NUMBER = f"(?<!{MASK}){MASK}+(?!{MASK})"
_SPACE = r"[\s\-]+"
_PLAIN = r"(?:(?!(?:and|but|with|or|plus|y|und|et|e|pero|aber|mais|mas)\b)[^\W\d][\w'&/]*[\s\-]+){0,3}?"
_ANY = r"(?:[^\s;!?]*[^\s;!?.][\s]+){0,8}?"


@dataclass(frozen=True, slots=True)
class Notation:
    """What patterns may refer to: vocabularies, and the currency marks as alternatives."""

    vocabulary: Mapping[str, list[str]]
    currency: str


def build_phrase(pattern: str, notation: Notation) -> re.Pattern[str]:
    """Compile a pattern of the notation."""
    source = ""
    tokens = pattern.split()
    if not tokens or tokens[-1] in ("~", "...") or tokens[-1].startswith("?"):
        raise KnowledgeInvalid(f"wording.yaml: the pattern {pattern!r} ends in a gap or an optional word; drop it.")
    for place, word in enumerate(tokens):
        last = place == len(tokens) - 1
        if word == "~":
            source += _PLAIN
        elif word == "...":
            source += _ANY
        elif word.startswith("?"):
            source += rf"(?:{_expand(word[1:], notation)}{_SPACE})?"
        else:
            source += _expand(word, notation) + ("" if last else _glue(tokens[place + 1]))
    try:
        return re.compile(rf"(?<!\w)(?:{source})(?!\w)")
    except re.error as reason:
        raise KnowledgeInvalid(f"wording.yaml: the pattern {pattern!r} cannot be read: {reason}.") from reason


def _glue(following: str) -> str:
    """Return what stands between two tokens; a colon may stand before a gap or number, a comma before a long gap."""
    return {"...": r"[,:]?[\s\-]+", "~": r":?[\s\-]+", "#": r":?[\s\-]+", "$#": r":?[\s\-]+"}.get(following, _SPACE)


def _expand(word: str, notation: Notation) -> str:
    """Return the regular expression of one word of the notation."""
    if word == "$#":
        mark = notation.currency
        return rf"(?:(?P<c1>{mark})\s?(?P<n1>{_NUMBER})|(?P<n2>{_NUMBER})[\s\-]?(?P<c2>{mark})(?!\w))"
    pieces = _NAME.split(word)
    for place in range(1, len(pieces), 2):
        if pieces[place] not in notation.vocabulary:
            raise KnowledgeInvalid(f"wording.yaml: the vocabulary {pieces[place]!r} is used and not defined.")
        pieces[place] = f"(?:{'|'.join(_words(entry, notation) for entry in notation.vocabulary[pieces[place]])})"
    pieces[::2] = [piece.replace("*", r"\w*").replace("#", f"(?P<n>{_NUMBER})") for piece in pieces[::2]]
    return "".join(pieces)


def _words(entry: str, notation: Notation) -> str:
    """Return a vocabulary entry of one or more words."""
    return _SPACE.join(_expand(word, notation) for word in entry.split())
