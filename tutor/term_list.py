"""The names of the subject and their spellings: "RAG" and "retrieval-augmented generation" are one.

Contract: a `TermList` finds canonical names in a text, by their spellings and by how people say them who do not know
the name; `read_terms` and `read_everyday` read both from corpus/knowledge/terms.yaml. It does not know questions.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import yaml

from tutor.errors import KnowledgeInvalid


class TermList:
    """Known terms with their spellings, so that "RAG" and "retrieval-augmented generation" are one.

    `everyday` has patterns of how people say a term who do not know its name.
    """

    def __init__(
        self, spellings: Mapping[str, Sequence[str]], everyday: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        pairs = [(spelling.lower(), name) for name, group in spellings.items() for spelling in (name, *group)]
        self._names = dict(pairs)
        ordered = sorted(self._names, key=len, reverse=True)
        body = "|".join(re.escape(spelling).replace(r"\-", "[- ]?").replace(r"\ ", "[- ]") for spelling in ordered)
        self._pattern = re.compile(rf"(?<![\w-])(?:{body})(?:s|es)?(?![\w])", re.IGNORECASE) if ordered else None
        self._folded = {_fold(spelling): name for spelling, name in self._names.items()}
        self._everyday = {
            name: re.compile("|".join(map(_read_pattern, patterns)), re.IGNORECASE)
            for name, patterns in (everyday or {}).items()
        }

    def find(self, text: str) -> tuple[str, ...]:
        """Names of the terms in a text, in order of appearance, each once; longer spellings win."""
        if self._pattern is None:
            return ()
        found = (self.name(match.group()) for match in self._pattern.finditer(text))
        return tuple(dict.fromkeys(name for name in found if name))

    def find_meant(self, text: str) -> tuple[str, ...]:
        """Names of the terms that a text says in everyday words, in order of appearance; longer wordings win."""
        found = [(match, name) for name, pattern in self._everyday.items() for match in pattern.finditer(text)]
        inside = [
            name
            for match, name in sorted(found, key=lambda pair: pair[0].start())
            if not any(_is_within(match, other) for other, _ in found)
        ]
        return tuple(dict.fromkeys(inside))

    def name(self, spelling: str) -> str:
        """The term a text is a spelling of, as a whole; empty when it is none."""
        folded = _fold(spelling)
        return self._folded.get(folded) or self._folded.get(folded.removesuffix("s")) or ""


def read_terms(path: Path) -> dict[str, list[str]]:
    """Reads the names of the subject and their spellings.

    Raises:
        KnowledgeInvalid: the file is missing or not of that shape.
    """
    try:
        terms = yaml.safe_load(path.read_text(encoding="utf-8"))["terms"]
        return {str(name): [str(spelling) for spelling in group] for name, group in terms.items()}
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise KnowledgeInvalid(f"{path.name} cannot be read as names with their spellings") from error


def read_everyday(path: Path, is_used: Callable[[str], bool]) -> dict[str, list[str]]:
    """Reads how people say the names without knowing them, for those names that `is_used` tells the documents have.

    Raises:
        KnowledgeInvalid: the file is missing or not of that shape.
    """
    try:
        everyday = yaml.safe_load(path.read_text(encoding="utf-8"))["everyday"]
        return {str(name): [str(line) for line in lines] for name, lines in everyday.items() if is_used(str(name))}
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise KnowledgeInvalid(f"{path.name} cannot be read as names with their everyday words") from error


def _read_pattern(wording: str) -> str:
    """An everyday wording as a pattern: a space is a space or a hyphen, "…" up to three words."""
    gap = r"(?:[\w'-]+[\s-]+){0,3}?"
    pattern = wording.replace("… ", gap).replace("…", gap).replace(" ?", r"[\s-]?").replace(" ", r"[\s-]+")
    return rf"(?<!\w)(?:{pattern})(?!\w)"


def _is_within(match: re.Match[str], other: re.Match[str]) -> bool:
    """Tells whether another match covers this one and more."""
    longer = other.end() - other.start() > match.end() - match.start()
    return longer and other.start() <= match.start() and match.end() <= other.end()


def _fold(spelling: str) -> str:
    return re.sub(r"[\s-]+", "", spelling.lower())
