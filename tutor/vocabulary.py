"""The aliases of one language: foreign wordings and the English that stands for them.

Contract: a `Vocabulary` is given its wordings once and sorts them when it is first asked, so that who never meets the
language never waits for it. It finds a wording as typed, without accents, without its regular ending, as a form of a
verb, as a compound of known parts, or with one letter wrong, and tells all it may mean. It does not know files,
sentences or lessons.
"""

import re
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tutor.meanings import Alias, Meanings

TOKEN = re.compile(r"\d+(?:[.,]\d+)*[^\W_]*|[^\W_]+")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})  # as people type them without such keys
STEM = 4  # letters that must be left of a word without its ending
REACH = 10  # words of the longest wording
PART = 4  # letters of the shortest part of a compound
SHORT_PART = 3  # letters of the last part, where it is listed as it stands ("Leihrad")
ROOT = 3  # letters that must be left of a verb without its ending
PARTICIPLE = ("ge", "zu")  # what German puts between a verb and its prefix


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Takes capitals and accents off a word."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFD", word.lower().replace("ß", "ss"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def split_tokens(text: str) -> list[str]:
    """The words and numbers of a text in lower case, apostrophes and hyphens taken as gaps."""
    return TOKEN.findall(text.lower())


@dataclass(frozen=True, slots=True)
class Grammar:
    """How words of one language change: `endings` of any word, and of verbs the infinitives, the personal endings,
    what changes in the root (changed, base), pronouns written onto it, and prefixes that part from it."""

    endings: frozenset[str] = frozenset()
    links: tuple[str, ...] = ()
    infinitives: tuple[str, ...] = ()
    persons: frozenset[str] = frozenset()
    changes: tuple[tuple[str, str], ...] = ()
    pronouns: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()


class Vocabulary:
    """The aliases of one language, found by the words as typed, without accents, without ending, or in parts."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self._lengths = sorted(set(map(len, grammar.endings)), reverse=True)
        self._persons = sorted(set(map(len, grammar.persons)), reverse=True)
        self._exact, self._folded, self._openings, self._stems = (Meanings[tuple[str, ...]]() for _ in range(4))
        self._verbs = Meanings[str]()
        self._longest: dict[str, int] = {}
        self._by_letter: dict[str, list[str]] = {}
        self._waiting: list[tuple[str, str, str]] = []
        self._lock = threading.Lock()

    def add(self, wordings: str, english: str, section: str) -> None:
        """Adds wordings parted by bars; one that is there already keeps its meaning."""
        self._waiting.append((wordings, english, section))

    def _fill(self) -> None:
        with self._lock:  # a second thread waits until all are there
            for wordings, english, section in self._waiting:
                alias = Alias(english, section)
                for wording in wordings.split("|"):
                    self._sort_in(wording, alias)
            self._waiting = []

    def _sort_in(self, wording: str, alias: Alias) -> None:
        words = tuple(split_tokens(wording))
        if not words:
            return
        plain = tuple(map(fold, words))
        forms = {plain} if wording.isascii() else {plain, tuple(fold(word.translate(UMLAUTS)) for word in words)}
        for form in forms:
            self._longest[form[0]] = max(len(form), self._longest.get(form[0], 0))
            table = self._openings if alias.section == "openings" else self._folded
            table.add(form, alias)
        if alias.section == "openings":
            return
        self._exact.add(words, alias)
        if not alias.means:
            return
        for form in forms:
            stems = tuple(map(self._strip, form))
            self._stems.add(stems, alias)
            self._longest[stems[0]] = max(len(stems), self._longest.get(stems[0], 0))
            if len(form) == 1:
                self._by_letter.setdefault(form[0][0], []).append(form[0])
                ending = next((end for end in self.grammar.infinitives if form[0].endswith(end)), "")
                if ending and len(form[0]) - len(ending) >= ROOT:
                    self._verbs.add(form[0].removesuffix(ending), alias)

    def find_longest(self, words: Sequence[str], opening: bool) -> tuple[Alias, int] | None:
        """The longest alias at the head of some words and how many of them it takes."""
        self._fill()
        first = fold(words[0])
        longest = max(self._longest.get(first, 0), self._longest.get(self._strip(first), 0))
        plain = list(map(fold, words[:longest]))
        stems = list(map(self._strip, plain))
        for length in range(len(plain), 0, -1):
            form = tuple(plain[:length])
            alias = self._openings.get(form) if opening else None
            alias = alias or self._exact.get(tuple(words[:length])) or self._folded.get(form)
            if not alias and length > 1:  # a single word is looked up without its ending only when nothing else fits
                alias = self._stems.get(tuple(stems[:length]))
            if alias:
                return alias, length
        return None

    def spells(self, word: str) -> bool:
        """Says whether a word is listed with just these accents."""
        self._fill()
        return self._exact.get((word,)) is not None

    def find_word(self, word: str) -> Alias | None:
        """The alias of one word, listed or with a regular ending."""
        self._fill()
        plain = fold(word)
        listed = self._exact.get((word,)) or self._folded.get((plain,))
        if listed or len(plain) < STEM:
            return listed
        return self._stems.get((self._strip(plain),)) or self.find_verb(plain)

    def find_verb(self, word: str, *, listed: bool = False) -> Alias | None:
        """The alias of a form of a verb; `listed`: it may also stand in the list as it is."""
        plain = fold(word)
        for form in self._list_plain(plain):
            alias = self._folded.get((form,)) if listed or form != plain else None
            alias = alias or (self._stems.get((self._strip(form),)) if form != plain else None)
            for length in self._persons:
                root = form[:-length] if alias is None and form[-length:] in self.grammar.persons else ""
                if len(root) >= ROOT:
                    alias = next(filter(None, map(self._verbs.get, self._list_roots(root))), None)
            if alias and alias.means:
                return alias
        return None

    def _list_plain(self, plain: str) -> Iterator[str]:
        """A form of a verb, and what it is without the pronoun on it or the "ge" in it."""
        yield plain
        for pronoun in self.grammar.pronouns:
            if plain.endswith(pronoun) and len(plain) - len(pronoun) >= STEM:
                yield plain.removesuffix(pronoun)
        for prefix in ("", *self.grammar.prefixes) if self.grammar.prefixes else ():
            rest = plain.removeprefix(prefix) if plain.startswith(prefix) else ""
            if rest[:2] in PARTICIPLE and len(rest) - 2 >= ROOT:
                yield prefix + rest[2:]

    def _list_roots(self, root: str) -> Iterator[str]:
        yield root
        for changed, base in self.grammar.changes:
            head, found, tail = root.rpartition(changed)
            if found:
                yield head + base + tail

    def split_compound(self, word: str) -> list[Alias]:
        """The aliases of a compound's parts in order; empty when a part of it is not known."""
        return self._split(fold(word)) if self.grammar.links and len(word) >= PART + SHORT_PART else []

    def _split(self, word: str) -> list[Alias]:
        for end in range(len(word) - SHORT_PART, PART - 1, -1):
            head = self._find_part(word[:end])
            if head is None:
                continue
            tail = self._find_part(word[end:]) if len(word) - end >= PART else self._folded.get((word[end:],))
            tail = tail if tail and tail.means and word[end:] not in self.grammar.prefixes else None
            rest = [tail] if tail else self._split(word[end:])
            if rest:
                return [head, *rest]
        return []

    def _find_part(self, part: str) -> Alias | None:
        for link in ("", *self.grammar.links):
            if part.endswith(link):
                alias = self.find_word(part.removesuffix(link)) if len(part) - len(link) >= PART else None
                if alias and (alias.means or alias.section == "kept"):
                    return alias
        return None

    def count_known(self, words: Sequence[str]) -> int:
        """How many of some words the language has, names that are the same everywhere left out."""
        position = known = 0
        while position < len(words):
            found = self.find_longest(words[position : position + REACH], opening=position == 0)
            length = found[1] if found else 1
            alias = found[0] if found else self.find_word(words[position])
            own = alias.section != "kept" if alias else bool(self.split_compound(words[position]))
            known, position = known + length * own, position + length
        return known

    def find_near(self, word: str) -> Alias | None:
        """The alias that a word misses by one letter."""
        self._fill()
        plain = fold(word)
        near = next((form for form in self._by_letter.get(plain[0], ()) if _is_one_slip(plain, form)), None)
        return self._folded.get((near,)) if near else None

    def _strip(self, plain: str) -> str:
        for length in self._lengths:
            if len(plain) - length >= STEM and plain[-length:] in self.grammar.endings:
                return plain[:-length]
        return plain


def _is_one_slip(typed: str, meant: str) -> bool:
    """Says whether one letter is missing, too many, wrong, or two neighbours are swapped."""
    if abs(len(typed) - len(meant)) > 1 or len(meant) < STEM:
        return False
    start = next((at for at, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), -1)
    if start < 0:
        return len(typed) != len(meant)
    rest, other = typed[start:], meant[start:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return swapped or rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]
