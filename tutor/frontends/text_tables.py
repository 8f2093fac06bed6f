"""Tables of plain text that fit a width.

Contract: `draw_table(rows, width)` gives aligned lines no longer than `width` characters, wrapping cells between words
where they have to; `draw_markdown` gives a Markdown table. Pure. It does not know what the cells mean.
"""

import textwrap
from collections.abc import Collection, Mapping, Sequence

GAP = 2  # columns are this many spaces apart
WIDE = 100  # what a table takes where nothing says how wide the page is


def draw_table(rows: Sequence[Mapping[str, str]], width: int = WIDE, right: Collection[str] = ()) -> list[str]:
    """Lines of a table under its column names (the keys of the first row); columns in `right` end flush."""
    if not rows:
        return []
    names = list(rows[0])
    widths = _fit([[name, *(row.get(name, "") for row in rows)] for name in names], width or WIDE)
    lines = _draw_row(names, names, widths, right)
    lines.append("  ".join("-" * size for size in widths))
    for row in rows:
        lines += _draw_row([row.get(name, "") for name in names], names, widths, right)
    return lines


def draw_markdown(rows: Sequence[Mapping[str, str]]) -> list[str]:
    """Lines of a Markdown table; a bar inside a cell is escaped."""
    if not rows:
        return []
    names = list(rows[0])
    lines = [_join_markdown(names), "|" + "---|" * len(names)]
    return lines + [_join_markdown([row.get(name, "") for name in names]) for row in rows]


def _join_markdown(cells: Sequence[str]) -> str:
    return "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells) + " |"


def _fit(columns: Sequence[Sequence[str]], width: int) -> list[int]:
    """Widths of the columns: as their cells need, then the widest gives way until all fit or only words are left."""
    widths = [max(len(cell) for cell in column) for column in columns]
    least = [max((len(word) for cell in column for word in cell.split()), default=1) for column in columns]
    room = width - GAP * (len(columns) - 1)
    while sum(widths) > room:
        spare = [size - low for size, low in zip(widths, least, strict=True)]
        if max(spare) <= 0:
            break
        widest = max(range(len(widths)), key=lambda place: (widths[place] if spare[place] > 0 else 0, -place))
        widths[widest] -= 1
    return widths


def _draw_row(cells: Sequence[str], names: Sequence[str], widths: Sequence[int], right: Collection[str]) -> list[str]:
    """One row, as many lines as its longest cell needs."""
    wrapped = [
        textwrap.wrap(cell, size, break_long_words=False, break_on_hyphens=False) or [""]
        for cell, size in zip(cells, widths, strict=True)
    ]
    lines = []
    for number in range(max(len(part) for part in wrapped)):
        pieces = [part[number] if number < len(part) else "" for part in wrapped]
        placed = [
            piece.rjust(size) if name in right else piece.ljust(size)
            for piece, size, name in zip(pieces, widths, names, strict=True)
        ]
        lines.append((" " * GAP).join(placed).rstrip())
    return lines
