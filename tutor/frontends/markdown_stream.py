"""Markdown in a terminal while it is still arriving.

Contract: an `AnswerWriter` is fed pieces of Markdown and writes them at once, sentence by sentence; only what needs
its end first waits for it: a word, a bold phrase, a table. With a plain style (a pipe) the text goes through unchanged.
Escape codes come from here alone; those in the text are taken out. It does not know what an answer is.
"""

import io
import re
from collections.abc import Callable, Iterator

from tutor.frontends.terminal import Style, make_printable

RUNS = re.compile(r"\*\*(?P<bold>[^*\n]+)\*\*|`(?P<code>[^`\n]+)`|(?P<mark>\[\d+\])")
LIST_ITEM = re.compile(r"\s*(?:[-*>]|\d+\.)\s+")
CODES = {"bold": "1", "code": "36", "mark": "2", "heading": "1;4", "dim": "2"}


class AnswerWriter:
    """Writes one answer. `text` is what has been fed so far."""

    def __init__(self, write: Callable[[str], None], style: Style) -> None:
        self._send = write
        self._line_open = False  # whether the last thing written was not the end of a line
        self._style = style
        self._line = ""  # the part of the current line that was not written yet
        self._column = 0
        self._indent = 0
        self._table: list[str] = []
        self._fenced = False  # inside a block of code, which is written as it is
        self.text = ""

    def feed(self, text: str) -> None:
        """Takes the next piece."""
        clean = make_printable(text)
        self.text += clean
        if not self._style.width:
            self._write(clean)
            return
        self._line += clean
        while "\n" in self._line:
            line, self._line = self._line.split("\n", 1)
            self._finish_line(line)
        self._write_early()

    def close(self) -> None:
        """Writes what still waits and ends the line; more may be fed afterwards."""
        if self._line:
            self._finish_line(self._line)
        elif self._line_open:
            self._write("\n")
        self._line = ""
        self._column = self._indent = 0
        self._fenced = False
        self._finish_table()

    def _write(self, text: str) -> None:
        if text:
            self._send(text)
            self._line_open = not text.endswith("\n")

    def _write_early(self) -> None:
        """Writes the whole words of an unfinished line, unless something in it needs its end first."""
        head, space, tail = self._line.rpartition(" ")
        starts = self._column == 0
        waits = self._fenced or (
            starts and (not head.strip() or head.lstrip()[0] in "|#`" or LIST_ITEM.fullmatch(head + " "))
        )
        if space and not waits and head.count("**") % 2 == 0 and head.count("`") % 2 == 0:
            self._finish_table()
            self._write_words(head + " ")
            self._line = tail

    def _finish_line(self, line: str) -> None:
        if self._column == 0 and line.lstrip().startswith("```"):
            self._finish_table()
            self._fenced = not self._fenced
            return
        if self._fenced:
            self._write(f"    {self._paint(line, 'code')}\n" if line.strip() else "\n")
            return
        if self._column == 0 and line.lstrip().startswith("|"):
            self._table.append(line.strip())
            return
        self._finish_table()
        heading = re.match(r"#{1,6}\s+(.*)", line) if self._column == 0 else None
        if heading:
            self._write(self._paint(heading.group(1), "heading"))
        else:
            self._write_words(line)
        self._write("\n")
        self._column = self._indent = 0

    def _write_words(self, text: str) -> None:
        if self._column == 0:
            item = LIST_ITEM.match(text)
            self._indent = len(item.group()) if item else 0
        for run, kind in _split_runs(text):
            for word in re.findall(r"\s+|\S+", run):
                self._write_word(word, kind)

    def _write_word(self, word: str, kind: str) -> None:
        from rich.cells import cell_len

        length = cell_len(word)
        if self._column + length > self._style.width and not word.isspace() and self._column > self._indent:
            self._write("\n" + " " * self._indent)
            self._column = self._indent
        if word.isspace() and self._column >= self._style.width:
            return
        self._write(self._paint(word, kind) if kind and not word.isspace() else word)
        self._column += length

    def _finish_table(self) -> None:
        if self._table:
            self._write(draw_table(self._table, self._style))
            self._table = []

    def _paint(self, text: str, kind: str) -> str:
        return f"\x1b[{CODES[kind]}m{text}\x1b[0m" if self._style.colour else text


def draw_table(lines: list[str], style: Style) -> str:
    """Draws the lines of a Markdown table with aligned, wrapping columns."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    rows = [[cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line.strip("| "))] for line in lines]
    rows = [row for row in rows if not all(re.fullmatch(r":?-+:?", cell) for cell in row)]
    if not rows:
        return ""
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for cell in rows[0]:
        table.add_column(Text(re.sub(r"\*\*|`", "", cell)))
    for row in rows[1:]:
        # A word without room goes on below: nothing of it is lost.
        table.add_row(*(Text(re.sub(r"\*\*|`", "", cell), overflow="fold") for cell in row[: len(rows[0])]))
    drawn = io.StringIO()
    Console(file=drawn, width=style.width, force_terminal=style.colour, no_color=not style.colour).print(table)
    # The empty line that the box begins with is left out: the text before the table brings its own.
    return "\n".join(line.rstrip() for line in drawn.getvalue().strip("\n").splitlines()) + "\n"


def _split_runs(text: str) -> Iterator[tuple[str, str]]:
    """Splits a line into pieces of one look; the marks of Markdown itself are left out."""
    place = 0
    for match in RUNS.finditer(text):
        yield text[place : match.start()], ""
        kind = str(match.lastgroup)
        yield match.group(kind), kind
        place = match.end()
    yield text[place:], ""
