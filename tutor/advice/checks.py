"""The checks every knowledge file passes: its keys, its names and the templates of its sentences.

Contract: each function returns nothing, or raises `KnowledgeInvalid` with the place (`where`) and what is wrong there.
This module does not know what a key or a name means.
"""

from collections.abc import Iterable, Mapping
from string import Formatter

from tutor.advice.profile import FIELDS
from tutor.errors import KnowledgeInvalid


def need_keys(raw: object, keys: Iterable[str], where: str, optional: Iterable[str] = ()) -> None:
    """Raise where a mapping lacks a key or has one that nobody reads."""
    if not isinstance(raw, Mapping):
        raise KnowledgeInvalid(f"{where} must be a mapping; found {raw!r}.")
    wrong = sorted((set(raw) ^ set(keys)) - (set(optional) & set(raw)))
    if wrong:
        raise KnowledgeInvalid(f"{where}: missing or unknown keys: {', '.join(map(str, wrong))}.")


def need_names(names: Iterable[str], known: Iterable[str], where: str) -> None:
    """Raise where a name is not one of the known ones."""
    valid = set(known)
    unknown = [name for name in names if name not in valid]
    if unknown:
        raise KnowledgeInvalid(f"{where}: unknown {', '.join(unknown)}.")


def need_template(text: str, where: str) -> None:
    """Raise where a reason mentions something that is not a profile field."""
    names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    need_names(names, FIELDS, f"{where}.say")
