"""Takes a model's thinking out of its stream.

Contract: `ThoughtFilter.feed(piece)` gives what of a piece may be shown, wherever the pieces are cut; `finish()` the
rest. Everything from `<think>` to `</think>` is left out, blank space after it too, and so is a thought that never
ends. It does not know who writes or who reads.
"""

BEGIN, END = "<think>", "</think>"


class ThoughtFilter:
    """One stream's filter. `found` tells whether there was any thinking; `trim` leaves out blanks at the beginning."""

    def __init__(self, trim: bool = False) -> None:
        self.found = False
        self._inside = False
        self._trim = trim  # blank space after a thought is left out as well
        self._rest = ""

    def feed(self, piece: str) -> str:
        """The part of what came so far that is surely no thinking; "" while a thought, or its mark, goes on."""
        self._rest += piece
        shown = ""
        while True:
            mark = END if self._inside else BEGIN
            before, found, after = self._rest.partition(mark)
            if not found:
                break
            shown += "" if self._inside else self._show(before)
            self._rest, self._inside, self.found = after, not self._inside, True
            self._trim = not self._inside
        kept = _count_begun(self._rest, mark)
        ready, self._rest = self._rest[: len(self._rest) - kept], self._rest[len(self._rest) - kept :]
        return shown if self._inside else shown + self._show(ready)

    def finish(self) -> str:
        """What was held back and turned out to be text."""
        rest, self._rest = self._rest, ""
        return "" if self._inside else self._show(rest)

    def _show(self, text: str) -> str:
        if self._trim:
            text = text.lstrip()
            self._trim = not text
        return text


def _count_begun(text: str, mark: str) -> int:
    """How many characters at the end of the text may be the beginning of the mark."""
    return next((size for size in range(min(len(mark) - 1, len(text)), 0, -1) if text.endswith(mark[:size])), 0)
