"""Words with several meanings -> those that what is searched speaks of together.

Contract: `MeaningChooser.choose(choices)` gets the meanings of each word of a question, the likeliest first, and gives
one of each. Passages in which many of the words occur together, rare ones counting more, suggest meanings ("permiso":
"leave", "permission" or "permit"; a passage on parking at the harbour has "permit"); whose question a passage meets
best by meaning is taken. `open_glossary` reads a glossary that asks it. It does not know languages.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from tutor.languages import Glossary, read_glossary
from tutor.retrieval import Retriever, search_late_interaction
from tutor.sentences import read_stems

PASSAGES = 6  # that suggest meanings

Meaning = tuple[str, tuple[str, ...]]  # its words, and their stems


def open_glossary(path: Path, retriever: Retriever) -> Glossary:
    """A glossary whose words mean what goes together in what is searched.

    Raises:
        KnowledgeInvalid: the file is missing or no glossary.
    """
    return read_glossary(path, MeaningChooser(retriever).choose)


class MeaningChooser:
    """Chooses over the chunks of one index; safe to share between threads."""

    def __init__(self, retriever: Retriever) -> None:
        self._retriever = retriever

    def choose(self, choices: Sequence[Sequence[str]]) -> list[str]:
        """One meaning a word, in order."""
        words = [_read_meanings(meanings) for meanings in choices]
        known = self._choose_known(words)
        told = list(dict.fromkeys([known, *self._suggest(words, known)]))
        ratings = [self._rate(meant) for meant in told] if len(told) > 1 else [1.0]
        return list(told[ratings.index(max(ratings))])

    def _choose_known(self, words: Sequence[Sequence[Meaning]]) -> tuple[str, ...]:
        """The first meaning of each word that occurs in the corpus at all, else the first."""
        knows = self._retriever.share_known
        return tuple(
            next((meaning for meaning, stems in meanings if stems and knows(stems) == 1), meanings[0][0])
            for meanings in words
        )

    def _suggest(self, words: Sequence[Sequence[Meaning]], otherwise: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """What the words mean in the passages where most of them occur, the best first; elsewhere as `otherwise`."""
        rated = []
        for position, found in enumerate(self._retriever.stems):
            meant: list[str] = []
            weight = 0.0
            for meanings, known in zip(words, otherwise, strict=True):
                here = [(self._retriever.weigh(s) / len(s), m) for m, s in meanings if s and found.issuperset(s)]
                best = max(here, key=lambda entry: entry[0], default=(0.0, known))
                weight += best[0]
                meant.append(best[1])
            rated.append((-weight, position, tuple(meant)))
        yield from (told for _, _, told in sorted(rated)[:PASSAGES])

    def _rate(self, meant: tuple[str, ...]) -> float:
        """How well the best passage meets a question of these meanings."""
        query = self._retriever.read_query(" ".join(meant))
        return max((score for _, score in search_late_interaction(self._retriever, query, 1)), default=0.0)


def _read_meanings(meanings: Sequence[str]) -> list[Meaning]:
    """The meanings with their stems; a small word ("meinen": "my", not "reckon") keeps its first."""
    read = [(meaning, tuple(read_stems(meaning))) for meaning in meanings]
    return read if read[0][1] else read[:1]
