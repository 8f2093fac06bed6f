"""What a tool says is cited with the sentence that bears it."""

import pytest

from tutor.shelf import Shelf
from tutor.types import Chunk

TEXT = """A workshop lends tools to members. It fits two situations:

- Members need a tool once a year.
- Records must be erasable one by one.
"""
PLACE = {"source": "tools.md", "section": "Tools > When"}


@pytest.fixture
def shelf() -> Shelf:
    return Shelf([Chunk("a", PLACE["source"], PLACE["section"], TEXT, "Tools > When", 0)])


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("Your records have to be erasable.", "Records must be erasable one by one."),
        ("One tool a year is all you need.", "Members need a tool once a year."),
        ("You need it.", "A workshop lends tools to members."),
        ("", "A workshop lends tools to members."),
    ],
)
def test_the_sentence_that_shares_most_words_is_quoted(shelf: Shelf, said: str, quote: str) -> None:
    citation = shelf.cite(3, [PLACE], said)
    assert citation is not None and (citation.n, citation.quote) == (3, quote)


def test_a_place_that_is_not_there_is_passed_over(shelf: Shelf) -> None:
    missing = {"source": "tools.md", "section": "Tools > Where"}
    assert shelf.cite(1, [missing]) is None
    assert shelf.cite(1, [missing, PLACE]) is not None
