"""The lesson passages by their place, so that what a tool says can be cited.

Contract: `Shelf(chunks).cite(number, places, said)` gives a citation of the first place that is on the shelf, quoting
the piece of its passage that shares most words with what is said, or its opening; None where another corpus is open.
It does not know why a place is named.
"""

from collections.abc import Mapping, Sequence

from tutor.sentences import read_stems, split_pieces
from tutor.types import Chunk, Citation

SHARED = 2  # words that what is said and a sentence must share


class Shelf:
    """The first passage of every section."""

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        self._chunks: dict[tuple[str, str], Chunk] = {}
        for chunk in chunks:
            self._chunks.setdefault((chunk.source, chunk.section), chunk)

    def cite(self, number: int, places: Sequence[Mapping[str, str]], said: str = "") -> Citation | None:
        """A citation of the first of `places` ({"source", "section"}) that the open corpus has, for what is `said`."""
        found = (self._chunks.get((place["source"], place["section"])) for place in places)
        chunk = next((chunk for chunk in found if chunk is not None), None)
        if chunk is None:
            return None
        return Citation(number, chunk.source, chunk.section, _choose_quote(chunk, said), 1.0)


def _choose_quote(chunk: Chunk, said: str) -> str:
    """The piece that shares most words with what is said; the opening where none shares enough."""
    pieces = [piece.text for piece in split_pieces(chunk.text, chunk.context) if piece.kind != "code"]
    words = set(read_stems(said))
    shared = [len(words & set(read_stems(piece))) if not piece.endswith(":") else 0 for piece in pieces]
    if max(shared, default=0) >= SHARED:
        return pieces[shared.index(max(shared))]
    return split_pieces(chunk.text, chunk.context)[0].text
