"""Slips of the pen in a question -> the words that were meant.

Contract: `Speller.mend(question)` replaces a word that neither the documents nor `is_word` nor an English dictionary
know by a very similar one: of the documents, by sight ("promt tunning" is "prompt tuning") or by sound
("halucinashion"), else of the dictionary, with one slip ("charg" is "charge"); all others stay. The dictionary is that
of pyspellchecker, with how often each word is said. It does not know what is asked.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from tutor.sentences import STOP_WORDS, read_words, stem

SMALL_WORD = 50  # how often a stop word counts as seen: "meny" is rather "many" than "menu"
SHORTEST = 4  # letters up to which a slip takes none away
ONE = 1  # slip that a word of the dictionary may be away
RARE = 50  # sightings up to which a word of the dictionary may be a slip for one that is common
COMMON = 1000  # sightings of a word from which a slip may stand for it
OFTEN = 20_000  # the same, of a slip that is itself a word
HEARD = 6  # letters from which a word is also looked for by its sound


class Speller:
    """Mends with the vocabulary of documents. Safe to share between threads: nothing changes after construction."""

    def __init__(self, texts: Sequence[str], is_word: Callable[[str], bool]) -> None:
        from jellyfish import metaphone

        self._is_word = is_word
        counts = Counter(word for text in texts for word in read_words(text))
        self._words = {*counts, *STOP_WORDS}
        self.known = {stem(word) for word in self._words}
        joined = {word.replace("-", "") for text in texts for word in text.lower().split() if "-" in word}
        # what a misspelt word may stand for: words of the corpus, and the small words every question is made of
        self._mendable = dict.fromkeys((word for word in STOP_WORDS if len(word) > 2), SMALL_WORD) | {
            word: number
            for word, number in counts.items()
            if len(word) > 2 and (number > 1 or len(word) >= HEARD) and word.isalpha() and word not in joined
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
        if len(core) < 3 or not core.isalpha() or self._knows(core):
            return word
        slips = 1 if len(core) < 6 else 2
        near = process.extract(core, self._mendable.keys(), scorer=OSA.distance, score_cutoff=slips, limit=8)
        alike = [(distance, known) for known, distance, _ in near if _may_stand_for(core, known)]
        # an abbreviation ("AGM") is no slip for a word, unless letters changed places
        if word.isupper() and not shouted:
            alike = [(distance, known) for distance, known in alike if sorted(known) == sorted(core)]
        if not alike and len(core) >= HEARD:  # "halucinashion": too many slips for the eye, none for the ear
            alike = [(0, known) for known in self._by_sound.get(metaphone(core), ()) if known[0] == core[0]]
        nearest = min((distance for distance, _ in alike), default=ONE + 1)
        if nearest > ONE and word[:1].islower():  # a name is no slip for a word of the dictionary
            said = [known for known in _find_english(core) if _may_stand_for(core, known)]
            alike = [(0, max(said, key=lambda known: (_count_english(known), known)))] if said else alike
        if not alike or (_count_english(core) and nearest > ONE and alike[0][0]):
            return word
        _, mended = min(alike, key=lambda pair: (pair[0], -self._mendable.get(pair[1], 0), pair[1]))
        return word.lower().replace(core, mended)

    def _knows(self, word: str) -> bool:
        """Tells whether a word is none to mend; a stem that is no word ("charg") is."""
        if word in self._words or self._is_word(word) or _count_english(word) > RARE:
            return True
        return stem(word) in self.known - {word} or _count_english(word.replace("is", "iz")) > RARE  # "motorised"


@cache
def _open_english() -> Any:
    from spellchecker import SpellChecker

    return SpellChecker(language="en", distance=ONE)


def _count_english(word: str) -> int:
    """How often the dictionary has seen a lower-case word; 0 for none."""
    return int(_open_english().word_frequency.dictionary.get(word, 0))


def _find_english(word: str) -> list[str]:
    """Common words with one slip less; of short ones only those with letters in other places, or one twice."""
    least = OFTEN if _count_english(word) else COMMON
    near = [known for known in _open_english().edit_distance_1(word) if _count_english(known) >= least]
    return near if len(word) > SHORTEST else [known for known in near if _is_same(word, known)]


def _is_same(word: str, known: str) -> bool:
    return sorted(word) == sorted(known) or any(word[:at] + word[at - 1 :] == known for at in range(1, len(word) + 1))


def _may_stand_for(core: str, known: str) -> bool:
    """Tells whether a word may be a slip for a known one: slips add letters ("tunning"), but short words lose none.

    "Perk" is no slip for "per".
    """
    shorter = len(core) - len(known)
    return known[0] == core[0] and -3 < shorter < (2 if len(core) > SHORTEST else 1)
