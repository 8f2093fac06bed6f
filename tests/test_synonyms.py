"""Words people ask with, for which the documents have others."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tutor.app import find_knowledge
from tutor.errors import KnowledgeInvalid
from tutor.sentences import read_stems
from tutor.synonyms import NO_SYNONYMS, Synonyms, read_synonyms

SAID = [
    set(read_stems("The doctor gives a note.")),
    set(read_stems("The trial period is short; a guest may fix a bike")),
]
SYNONYMS = Synonyms(
    {
        "gp": ("surgery", "doctor"),
        "probation": ("trial run", "trial period"),
        "knock off": ("discount",),
        "fix up": ("mend",),
        "guest": ("doctor",),
        "may": ("doctor",),
        "odd job man": ("guest",),
        "man": ("doctor",),
    }
)


def knows(stems: Sequence[str]) -> bool:
    return any(found.issuperset(stems) for found in SAID)


def rate(text: str) -> float:
    """As many as the words that are said, and nothing for a bike with a doctor."""
    return 0.0 if "bike" in text else sum(knows([word]) for word in read_stems(text))


@pytest.mark.parametrize(
    ("asked", "reworded"),
    [
        ("Do I need the GP's word?", "Do I need the doctor word?"),
        ("How long is the probation?", "How long is the trial period?"),  # no passage has "trial run"
        ("Is the guest ill?", "Is the guest ill?"),  # a word that is said stays
        ("may I?", "may I?"),  # small words are everywhere
        ("Can you knock off a bit?", "Can you knock off a bit?"),  # nobody speaks of a discount
        ("fix up a bike", "fix up a bike"),  # "fix" is said
        ("the odd job man", "the guest"),  # the longest counts
        ("a bike for the GP", "a bike for the GP"),  # it would not fit better
        ("", ""),
    ],
)
def test_words_that_nobody_says_are_put_otherwise(asked: str, reworded: str) -> None:
    assert SYNONYMS.reword(asked, knows, rate) == reworded


def test_what_is_listed_is_a_word() -> None:
    assert SYNONYMS.has("gp") and not SYNONYMS.has("surgery")


def test_without_a_list_nothing_changes() -> None:
    assert NO_SYNONYMS.reword("Ask the GP", knows, rate) == "Ask the GP"


def test_the_shipped_list_can_be_read() -> None:
    shipped = read_synonyms(find_knowledge() / "synonyms.yaml")
    assert shipped.reword("Ask the GP", knows, rate) == "Ask the doctor"


@pytest.mark.parametrize("text", ["words: [a]", "other:\n  a: b", "words:\n  a: [b]", "words: {", "7"])
def test_a_broken_list_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "synonyms.yaml").write_text(text)
    with pytest.raises(KnowledgeInvalid, match=r"synonyms\.yaml"):
        read_synonyms(tmp_path / "synonyms.yaml")


def test_a_missing_list_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeInvalid, match=r"synonyms\.yaml"):
        read_synonyms(tmp_path / "synonyms.yaml")
