"""Figures -> small drawings as SVG text that needs nothing from elsewhere.

Contract: each `draw_…` takes plain numbers and returns one `<svg>` element, or "" for nothing; colours come from the
page by `currentColor` and two variables with a fallback, a title tells a screen reader what is shown. Pure. It does not
know what the figures mean.
"""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

WIDTH, LINE, LABEL, EDGE = 720, 24, 190, 60
INK = "var(--ink, #2563a8)"
FAINT = "var(--faint, #9aa4b2)"


def draw_bars(title: str, shares: Mapping[str, Mapping[str, Any]]) -> str:
    """A bar for each share, its interval as a line."""
    known = {name: one for name, one in shares.items() if one["share"] is not None}
    if not known:
        return ""
    room = WIDTH - LABEL - EDGE
    parts = []
    for place, (name, one) in enumerate(known.items()):
        top = place * LINE + 6
        low, high, end = (LABEL + room * one[key] for key in ("low", "high", "share"))
        middle = top + LINE / 2 - 3
        parts += [
            _text(LABEL - 8, top + 13, name, "end"),
            f'<rect x="{LABEL}" y="{top}" width="{end - LABEL:.1f}" height="{LINE - 8}" fill="{INK}" opacity="0.55"/>',
            _line((low, middle), (high, middle), "currentColor"),
            _text(WIDTH - EDGE + 8, top + 13, f"{100 * one['share']:.0f} %", "start"),
        ]
    return _frame(title, len(known) * LINE + 12, parts)


def draw_curve(title: str, points: Sequence[tuple[float, float]], names: tuple[str, str]) -> str:
    """A line through points of the unit square, `names` being those of its axes."""
    if len(points) < 2:
        return ""
    left, top, side, height = 60, 12, WIDTH - 140, 260
    placed = [(left + side * x, top + height * (1 - y)) for x, y in sorted(points)]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in placed)
    parts = [
        _line((left, top + height), (left + side, top + height), FAINT),
        _line((left, top), (left, top + height), FAINT),
        f'<polyline points="{path}" fill="none" stroke="{INK}" stroke-width="2"/>',
        *(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{INK}"/>' for x, y in placed),
        _text(left + side / 2, top + height + 34, names[0], "middle"),
        _text(left, top - 2, names[1], "start"),
    ]
    for step in range(5):
        share = step / 4
        parts.append(_text(left + side * share, top + height + 16, f"{share:.2f}", "middle"))
        parts.append(_text(left - 8, top + height * (1 - share) + 4, f"{share:.2f}", "end"))
    return _frame(title, top + height + 44, parts)


def draw_histogram(title: str, bins: Sequence[Mapping[str, Any]]) -> str:
    """A column for each bin: {"from", "to", "count"}; the last one may be open."""
    most = max((entry["count"] for entry in bins), default=0)
    if not most:
        return ""
    left, height, width = 20, 160, (WIDTH - 40) / len(bins)
    parts = []
    for place, entry in enumerate(bins):
        tall = height * entry["count"] / most
        x = left + place * width
        label = f"{entry['from']:g}–{entry['to']:g}" if entry["to"] is not None else f"over {entry['from']:g}"
        parts += [
            f'<rect x="{x + 2:.1f}" y="{20 + height - tall:.1f}" width="{width - 4:.1f}" height="{tall:.1f}" '
            f'fill="{INK}" opacity="0.55"/>',
            _text(x + width / 2, 16 + height - tall, str(entry["count"]), "middle"),
            _text(x + width / 2, 36 + height, label, "middle"),
        ]
    return _frame(title, height + 46, parts)


def _frame(title: str, height: float, parts: Sequence[str]) -> str:
    head = f'<svg role="img" viewBox="0 0 {WIDTH} {height:.0f}" width="100%" font-size="12" font-family="sans-serif">'
    return f"{head}<title>{escape(title)}</title>{''.join(parts)}</svg>"


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="currentColor">{escape(words)}</text>'


def _line(start: tuple[float, float], end: tuple[float, float], colour: str) -> str:
    places = f'x1="{start[0]:.1f}" y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}"'
    return f'<line {places} stroke="{colour}" stroke-width="1.5"/>'
