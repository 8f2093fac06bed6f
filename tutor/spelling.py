"""Slips of the pen in a question -> the words of the documents that were meant.

Contract: `Speller.mend(question)` replaces a word that neither the documents nor `is_word` know by a very similar one
of the documents, by sight ("promt tunning" is "prompt tuning") or by sound ("halucinashion"); all others stay. It does
not know what is asked.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

from tutor.sentences import STOP_WORDS, read_words, stem

SMALL_WORD = 50  # how often a stop word counts as seen: "meny" is rather "many" than "menu"
SHORTEST = 4  # letters up to which a slip takes none away
HEARD = 6  # letters from which a word is also looked for by its sound


class Speller:
    """Mends with the vocabulary of documents. Safe to share between threads: nothing changes after construction."""

    def __init__(self, texts: Sequence[str], is_word: Callable[[str], bool]) -> None:
        from jellyfish import metaphone

        self._is_word = is_word
        counts = Counter(word for text in texts for word in read_words(text))
        self.known = {stem(word) for word in [*counts, *STOP_WORDS]}
        joined = {word.replace("-", "") for text in texts for word in text.lower().split() if "-" in word}
        # what a misspelt word may stand for: words of the corpus, and the small words every question is made of
        self._mendable = dict.fromkeys((word for word in STOP_WORDS if len(word) > 2), SMALL_WORD) | {
            word: number
            for word, number in counts.items()
            if len(word) > 2 and number > 1 and word.isalpha() and word not in joined
        }
        self._by_sound: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._mendable:
            if len(word) >= HEARD:
                self._by_sound[metaphone(word)].append(word)

    def mend(self, question: str) -> str:
        """Replaces unknown words by a very similar word of the documents."""
        words = question.split()
        shouted = question == question.upper()
        return " ".join(self._mend(word, shouted) for word in words)

    def _mend(self, word: str, shouted: bool) -> str:
        from jellyfish import metaphone
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        core = word.strip(".,;:!?()[]\"'“”").lower()
        if len(core) < 3 or not core.isalpha() or stem(core) in self.known or self._is_word(core):
            return word
        slips = 1 if len(core) < 6 else 2
        near = process.extract(core, self._mendable.keys(), scorer=OSA.distance, score_cutoff=slips, limit=8)
        alike = [(distance, known) for known, distance, _ in near if _may_stand_for(core, known)]
        # an abbreviation ("AGM") is no slip for a word, unless letters changed places
        if word.isupper() and not shouted:
            alike = [(distance, known) for distance, known in alike if sorted(known) == sorted(core)]
        if not alike and len(core) >= HEARD:  # "halucinashion": too many slips for the eye, none for the ear
            alike = [(0, known) for known in self._by_sound.get(metaphone(core), ())]
        if not alike:
            return word
        _, mended = min(alike, key=lambda pair: (pair[0], -self._mendable[pair[1]], pair[1]))
        return word.lower().replace(core, mended)


def _may_stand_for(core: str, known: str) -> bool:
    """Tells whether a word may be a slip for a known one: slips add letters ("tunning"), but short words lose none.

    "Perk" is no slip for "per".
    """
    shorter = len(core) - len(known)
    return known[0] == core[0] and -3 < shorter < (2 if len(core) > SHORTEST else 1)
