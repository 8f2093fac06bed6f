"""The lesson passages by their place, so that what a tool says can be cited.

Contract: `Shelf(chunks).cite(number, places)` gives a citation of the first place that is on the shelf, quoting the
opening of its passage, or None where another corpus is open. It does not know why a place is named.
"""

from collections.abc import Mapping, Sequence

from tutor.sentences import split_pieces
from tutor.types import Chunk, Citation


class Shelf:
    """The first passage of every section."""

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        self._chunks: dict[tuple[str, str], Chunk] = {}
        for chunk in chunks:
            self._chunks.setdefault((chunk.source, chunk.section), chunk)

    def cite(self, number: int, places: Sequence[Mapping[str, str]]) -> Citation | None:
        """A citation of the first of `places` ({"source", "section"}) that the open corpus has."""
        found = (self._chunks.get((place["source"], place["section"])) for place in places)
        chunk = next((chunk for chunk in found if chunk is not None), None)
        if chunk is None:
            return None
        return Citation(number, chunk.source, chunk.section, split_pieces(chunk.text, chunk.context)[0].text, 1.0)
