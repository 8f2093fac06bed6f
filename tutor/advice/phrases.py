"""The notation of `wording.yaml`: short patterns that read like phrases, turned into regular expressions.

    word  (a|b)       as written; a stem ends in `*`: label* matches labels and labelled
    {name}            one of a vocabulary's entries
    ?word             may be left out
    ~                 up to three plain words (no digits, commas, and/but/with)
    ...               up to eight words of the same sentence
    a & b             both in the same sentence, in either order
    #   $#            a number, an amount of money

Contract: `build_phrase` checks one pattern over lower-case text or raises `KnowledgeInvalid`; compiled when a text
first holds all the words it needs: a thousand patterns take a second to compile, and a text needs few of them. Groups:
`n` number, `c` currency (`n1`/`c1`, `n2`/`c2` for money). A pattern with a number is meant for text whose numbers are
masked: every letter of a number is `MASK`, so that a hundred patterns need not know how numbers are spelled.
This module does not know what a phrase stands for.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import permutations

from tutor.advice.hints import Hint, find_hint, list_whole_words
from tutor.errors import KnowledgeInvalid

_NAME = re.compile(r"\{([a-z_]+)\}")
# People write e-mail and email, few-shot and few shot.
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
# The end of a stem; a class of letters ("\W*") keeps its own star.
_STEM = re.compile(r"(?<!\\[wWsSdD])\*")
# A private-use letter: neither a word character nor a space, and absent from what people type.
MASK = "\ue000"
_NUMBER = f"(?<!{MASK}){MASK}+(?!{MASK})"
# Between two words: a possessive, quotation marks and brackets do not count.
_SPACE = r"(?:'s|[\"')\]])*[\s\-]+[\"'(\[]*"
_PLAIN = r"(?:(?!(?:and|but|with|or|plus|y|und|et|e|pero|aber|mais|mas)\b)[^\W\d][\w'&/]*[\s\-]+){0,3}?"
_ANY = r"(?:[^\s;!?]*[^\s;!?.][\s]+){0,8}?"
# What stands between the parts of "a & b": anything but the end of a sentence (a point before a letter ends none).
_BETWEEN = r"(?:[^.;!?\n]|\.(?=\S)){0,160}?"


@dataclass(frozen=True, slots=True)
class Notation:
    """What patterns may refer to: vocabularies, and the currency marks as alternatives.

    `expanded` and `hints` keep what a word of the notation turned into: the same words stand in many patterns.
    """

    vocabulary: Mapping[str, list[str]]
    currency: str
    expanded: dict[str, str] = field(default_factory=dict)
    hints: dict[str, Hint | None] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Phrase:
    """One pattern: its parts as regular expressions, whether it reads a number, and the words a text must hold."""

    pattern: str
    parts: tuple[str, ...]
    reads_number: bool
    needs: tuple[Hint, ...]
    _compiled: tuple[re.Pattern[str], ...] = ()

    def find_all(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches in a text, one order of the parts after the other."""
        for order in self._compiled or self.compile():
            yield from order.finditer(text)

    def occurs_in(self, text: str) -> bool:
        """Say whether a text has a match."""
        return any(order.search(text) for order in self._compiled or self.compile())

    def compile(self) -> tuple[re.Pattern[str], ...]:
        """Return the regular expressions; raises `KnowledgeInvalid` where the pattern is none."""
        try:
            self._compiled = tuple(re.compile(_BETWEEN.join(order)) for order in permutations(self.parts))
        except re.error as reason:
            raise KnowledgeInvalid(f"wording.yaml: the pattern {self.pattern!r} cannot be read: {reason}.") from reason
        return self._compiled


def build_phrase(pattern: str, notation: Notation) -> Phrase:
    """Read a pattern of the notation."""
    texts = pattern.split(" & ")
    parts = tuple(rf"(?<!\w)(?:{_build_part(text.split(), pattern, notation)})(?!\w)" for text in texts)
    words = (word for text in texts for word in list_whole_words(text))
    needs = tuple(hint for word in words if (hint := _find_hint(word, notation)) is not None)
    return Phrase(pattern, parts, "#" in pattern, needs)


def _find_hint(word: str, notation: Notation) -> Hint | None:
    if word not in notation.hints:
        notation.hints[word] = find_hint(word, notation.vocabulary, MASK)
    return notation.hints[word]


def _build_part(tokens: list[str], pattern: str, notation: Notation) -> str:
    """Return the regular expression of the words between two `&`."""
    source = ""
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
            source += _expand(word, notation) + ("" if last else _glue(word, tokens[place + 1]))
    return source


def _glue(word: str, following: str) -> str:
    """Return what stands between two tokens; a colon may stand before a gap or number, a comma before a long gap."""
    if word == "#" and following not in ("~", "..."):
        return r"[\s\-]*"
    return {"...": rf"[,:]?{_SPACE}", "~": rf":?{_SPACE}", "#": rf":?{_SPACE}", "$#": rf":?{_SPACE}"}.get(
        following, _SPACE
    )


def _expand(word: str, notation: Notation) -> str:
    """Return the regular expression of one word of the notation."""
    if word not in notation.expanded:
        notation.expanded[word] = _expand_anew(word, notation)
    return notation.expanded[word]


def _expand_anew(word: str, notation: Notation) -> str:
    if word == "$#":
        mark = notation.currency
        return rf"(?:(?P<c1>{mark})\s?(?P<n1>{_NUMBER})|(?P<n2>{_NUMBER})[\s\-]?(?:de\s|d')?(?P<c2>{mark})(?!\w))"
    pieces = _NAME.split(word)
    for place in range(1, len(pieces), 2):
        if pieces[place] not in notation.vocabulary:
            raise KnowledgeInvalid(f"wording.yaml: the vocabulary {pieces[place]!r} is used and not defined.")
        entries = (_build_part(entry.split(), entry, notation) for entry in notation.vocabulary[pieces[place]])
        pieces[place] = f"(?:{'|'.join(entries)})"
    for place in range(0, len(pieces), 2):
        plain = _STEM.sub(r"\\w*", _HYPHEN.sub(r"[\\s\\-]?", pieces[place]))
        pieces[place] = plain.replace("#", f"(?P<n>{_NUMBER})")
    return "".join(pieces)
