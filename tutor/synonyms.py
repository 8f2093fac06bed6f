"""Words that people ask with -> the words that documents have for the same thing.

Contract: `Synonyms.reword(text, knows, rate)` puts other words for each word or set phrase of which the documents have
not a single word, the first of those that they do have ("GP" becomes "doctor"), where the whole then meets them better:
the bill of a bird is no invoice. Whatever they have stays as it is.
`Synonyms.has(word)` tells whether a word is one people ask with, and so no slip of the pen. It does not know the
documents, nor what is asked.
"""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from tutor.errors import KnowledgeInvalid
from tutor.sentences import STOP_WORDS, read_stems, read_words, stem
from tutor.yaml_files import read_mapping

LONGEST = 3  # words of a set phrase
WORD = re.compile(r"[^\W_](?:[\w.&'’%-]*[^\W_%]|[\w%]*)")

Knows = Callable[[Sequence[str]], bool]  # whether a document has all of these stems in one place
Rate = Callable[[str], float]  # how well the documents meet a wording


class Synonyms:
    """Other words by the stems of those that are asked with; safe to share between threads."""

    def __init__(self, words: dict[str, tuple[str, ...]] | None = None) -> None:
        self._others: dict[tuple[str, ...], tuple[str, ...]] = {}
        for asked, others in (words or {}).items():
            stems = _read_stems(asked)
            if any(word not in STOP_WORDS for word in read_words(asked)):
                self._others[stems] = (*self._others.get(stems, ()), *others)

    def has(self, word: str) -> bool:
        """Tells whether a lower-case word is listed."""
        return (stem(word),) in self._others

    def reword(self, text: str, knows: Knows, rate: Rate) -> str:
        """Replaces what the documents never say, where it rates better; `knows` tells what they say."""
        words = list(WORD.finditer(text)) if self._others else []
        found, place = [], 0
        while place < len(words):
            length, other = self._find(words[place : place + LONGEST], knows)
            if other:
                found.append((words[place].start(), words[place + length - 1].end(), other))
            place += length
        for start, end, other in reversed(found):
            reworded = f"{text[:start]}{other}{text[end:]}"
            text = reworded if rate(reworded) > rate(text) else text
        return text

    def _find(self, words: Sequence[re.Match[str]], knows: Knows) -> tuple[int, str]:
        """The longest listed phrase at the start of the words, and what to say instead; (1, "") where there is none."""
        for length in range(len(words), 0, -1):
            asked = " ".join(match.group() for match in words[:length])
            others = self._others.get(_read_stems(asked), ())
            strange = others and any(not knows([word]) for word in read_stems(asked))
            other = next((other for other in others if _is_known(other, knows)), "") if strange else ""
            if other:
                return length, other
        return 1, ""


NO_SYNONYMS = Synonyms()


def _is_known(other: str, knows: Knows) -> bool:
    stems = read_stems(other)
    return bool(stems) and knows(stems)


def _read_stems(phrase: str) -> tuple[str, ...]:
    """The stems of all words, small ones too: "knock off" is not "knock"."""
    return tuple(stem(word) for word in read_words(phrase))


def read_synonyms(path: Path) -> Synonyms:
    """Reads `synonyms.yaml`: under `words`, what is asked with, and other words for it parted by "|".

    Raises:
        KnowledgeInvalid: the file is missing or not of that shape.
    """
    raw = read_mapping(path)
    words = raw.get("words")
    if not isinstance(words, dict) or set(raw) != {"words"}:
        raise KnowledgeInvalid(f"{path.name} must have exactly the key 'words'")
    wrong = next(
        (asked for asked, others in words.items() if not (isinstance(asked, str) and isinstance(others, str))), None
    )
    if wrong is not None:
        raise KnowledgeInvalid(f"{path.name}: '{wrong}' must be a text with other words parted by '|'")
    return Synonyms({asked: tuple(filter(None, map(str.strip, others.split("|")))) for asked, others in words.items()})
