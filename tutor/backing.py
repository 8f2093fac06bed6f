"""A sentence in a model's own words -> the one piece of evidence that bears it, or none.

Contract: `Backing.find(sentence, evidences)` accepts a sentence only when a single piece says it: no number, no
name and no technique that the piece (or the heading it stands under) does not have, the same stance (a "not" is
neither added nor lost), no claim widened ("always", "all"), and most of its content words. The piece the sentence
points at is tried first. This is stricter than a cosine on purpose: a swapped figure or a lost "not" hardly moves a
vector. It does not know models or prompts, and it cannot see a relation turned round ("A costs more than B"), so
sentences that compare must keep the order of the words that they share with the piece.
"""

import re
from collections.abc import Sequence

from tutor.evidence import Evidence
from tutor.sentences import read_names, read_numbers, read_stems, read_words
from tutor.term_list import TermList

SHARE = 0.6  # of the content words must stand in the piece
POINTER = re.compile(r"\[(\d+)\]")
NEGATIONS = frozenset("not no never without cannot neither nor none nothing hardly rarely unless".split())
ABSOLUTE = frozenset("always never all every only must guarantees guaranteed impossible best worst".split())
COMPARING = re.compile(
    r"\b(?:than|before|after|instead of|rather than|over|under|from|to|versus|vs|not|but|whereas|while|more|less)\b",
    re.IGNORECASE,
)


class Backing:
    """Judges with the names of the techniques that the course teaches."""

    def __init__(self, terms: TermList) -> None:
        self._terms = terms

    def find(self, sentence: str, evidences: Sequence[Evidence]) -> int | None:
        """The position of the piece that bears the sentence."""
        plain = POINTER.sub("", sentence).strip(" -*>")
        if len(read_stems(plain)) < 3 or not plain.endswith((".", "!", "”", '"', ")")):
            return None
        named = [int(number) - 1 for number in POINTER.findall(sentence)]
        order = [*(place for place in named if place < len(evidences)), *range(len(evidences))]
        return next((place for place in order if self._bears(plain, evidences[place])), None)

    def _bears(self, plain: str, evidence: Evidence) -> bool:
        said = f"{evidence.header} {evidence.quote}"
        around = f"{evidence.passage.chunk.section} {said}"
        stems, known = read_stems(plain), set(read_stems(around))
        if sum(stem in known for stem in stems) < SHARE * len(stems):
            return False
        if read_numbers(plain) - read_numbers(said) or set(read_names(plain)) - known:
            return False
        if set(self._terms.find(plain)) - set(self._terms.find(around)):
            return False
        words, quoted = set(read_words(plain)), set(read_words(said))
        if _denies(words) != _denies(quoted) or (words & ABSOLUTE) - quoted:
            return False
        return not COMPARING.search(plain) or _keeps_order(stems, read_stems(said))


def _denies(words: set[str]) -> bool:
    return bool(words & NEGATIONS) or any(word.endswith("n't") for word in words)


def _keeps_order(stems: Sequence[str], said: Sequence[str]) -> bool:
    """Tells whether the words that both share come in the same order."""
    both = set(stems) & set(said)
    ours = list(dict.fromkeys(stem for stem in stems if stem in both))
    theirs = list(dict.fromkeys(stem for stem in said if stem in both))
    return ours == theirs
