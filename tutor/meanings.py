"""What foreign wordings mean in English, where they mean several things.

Contract: `Meanings` keeps the aliases of wordings in the order they are added; `get` gives the first, with the English
of the others beside it (`also`). Which of them is meant is for who knows what is searched (`disambiguating`). It does
not know languages, files or sentences.
"""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
MEANINGS = frozenset({"terms", "words"})  # sections of the glossary whose words mean things


@dataclass(frozen=True, slots=True)
class Alias:
    """What stands for a foreign wording; `section` says where the glossary lists it, `also` what else it may mean."""

    english: str
    section: str
    also: tuple[str, ...] = ()

    @property
    def means(self) -> bool:
        """Tells whether it stands for a thing, not for a way to ask, a name or nothing."""
        return self.section in MEANINGS


class Meanings(Generic[Key]):
    """Aliases by wording, the first one added first."""

    def __init__(self) -> None:
        self._known: dict[Key, list[Alias]] = {}

    def add(self, key: Key, alias: Alias) -> None:
        """Adds a meaning of a wording, which keeps those it has."""
        known = self._known.setdefault(key, [])
        if all(other.english != alias.english for other in known):
            known.append(alias)

    def get(self, key: Key) -> Alias | None:
        """The first meaning of a wording, and beside it the others if it is one that means a thing."""
        known = self._known.get(key)
        if known is None or len(known) == 1 or not known[0].means:
            return known[0] if known else None
        return replace(known[0], also=tuple(other.english for other in known[1:] if other.means))
