"""What an open model can do, as far as the tutor must know it.

Contract: `Capabilities` holds facts found by trying, or known for exactly this file; `recall_capabilities` answers from
the ladder for a file whose hash it knows, and None for any other. It does not know how a model is tried: `probing`.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tutor.models.catalog import CatalogModel


@dataclass(frozen=True, slots=True)
class Capabilities:
    """`copies`: repeats a sentence as told. `writes_freely`: answers from notes in its own words, with their numbers,
    and says when they do not answer. `known`: from the ladder, nothing was tried. `template` names the family of the
    chat template ("server": a server applies its own, "none": the model has none, "": not looked at)."""

    context: int | None
    template: str
    accepts_system: bool
    streams: bool
    reports_usage: bool
    copies: bool
    writes_freely: bool
    thinks: bool = False
    known: bool = False
    notes: tuple[str, ...] = ()


def recall_capabilities(path: Path, ladder: Sequence[CatalogModel], context: int) -> Capabilities | None:
    """What the ladder knows of this very file; only a file of a listed size is read for its hash."""
    try:
        size = path.stat().st_size
        listed = [model for model in ladder if model.writes and model.sha256 and model.bytes == size]
        if not listed:
            return None
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
    model = next((model for model in listed if model.sha256 == found), None)
    return None if model is None else known_capabilities(model, context)


def known_capabilities(model: CatalogModel, context: int) -> Capabilities | None:
    """What the ladder says of a model whose file is already checked; None when it says nothing."""
    if not model.writes:
        return None
    return Capabilities(
        context=context,
        template="",
        accepts_system=True,
        streams=True,
        reports_usage=True,
        copies=True,
        writes_freely=model.writes == "free",
        known=True,
    )
