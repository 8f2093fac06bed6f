"""Charts of the calculator as SVG text: lines over the months, and bars of what matters most.

Contract: pure functions from numbers to one `<svg>` with a title, a description and classes that `panels.css` colours
for light and dark; every text in it is escaped. Lines differ in dash and end label too, not only in colour. A chart is
drawn for a width in pixels, so that its letters keep their size on a phone. What the numbers mean stands with the
caller, who also shows them as a table.
"""

import html
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

LINE_HEIGHT = 17
CHARACTER = 6.6  # pixels, a wide guess for 12 px letters
TICKS = 5
NARROW = 500  # below this width labels stand under the chart and not beside it


@dataclass(frozen=True, slots=True)
class Series:
    """One line: its name, its value at month 0, 1, 2 …, and the number of its colour."""

    name: str
    values: Sequence[float]
    colour: int


@dataclass(frozen=True, slots=True)
class Bar:
    """How far one figure moves a result: the results at its low and its high end, around `base`."""

    name: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Frame:
    """The drawing area and the scales of both axes."""

    left: float
    right: float
    top: float
    bottom: float
    last: int  # month
    ticks: Sequence[float]

    def x(self, month: float) -> float:
        """Where a month stands."""
        return self.left + (self.right - self.left) * month / max(self.last, 1)

    def y(self, value: float) -> float:
        """Where an amount stands."""
        low, high = self.ticks[0], self.ticks[-1]
        return self.bottom - (self.bottom - self.top) * (value - low) / (high - low)


def draw_lines(series: Sequence[Series], marks: Mapping[int, str], width: int, unit: str) -> str:
    """Lines over the months; `marks` are months with what happens there, `unit` the currency label."""
    values = [value for line in series for value in line.values] or [0.0]
    ticks = choose_ticks(min(0.0, *values), max(0.0, *values))
    labels = [shorten(tick) for tick in ticks]
    left = max(len(label) for label in labels) * CHARACTER + 10
    named = max((len(line.name) for line in series), default=0) * CHARACTER + 14 if width >= NARROW else 12
    height = 300 if width >= NARROW else 240
    last = max((len(line.values) - 1 for line in series), default=1)
    frame = Frame(left, width - min(named, width * 0.34), 24, height - 34, last, ticks)
    parts = [*_draw_grid(frame, labels, unit), *_draw_marks(frame, marks)]
    for line in series:
        points = " ".join(f"{frame.x(month):.1f},{frame.y(value):.1f}" for month, value in enumerate(line.values))
        parts.append(f'<polyline class="line c{line.colour}" points="{points}"/>')
    if width >= NARROW:
        parts += _label_lines(series, frame)
    end = "; ".join(f"{line.name} {line.values[-1]:,.0f} {unit}" for line in series if line.values)
    return _wrap("Cumulative net benefit by month", f"After {last} months: {end}.", (width, height), parts)


def draw_tornado(bars: Sequence[Bar], base: float, width: int, unit: str) -> str:
    """Bars around the base result, the longest swing first."""
    ends = [base, *(end for bar in bars for end in (bar.low, bar.high))]
    low, high = min(ends), max(ends)
    reach = (high - low) or 1.0
    left, right, row = 8.0, width - 8.0, 52
    height = 30 + row * len(bars)

    def place(value: float) -> float:
        return left + (right - left) * (value - low) / reach

    parts = []
    for number, bar in enumerate(bars):
        top = 24 + row * number
        start, stop = sorted((place(bar.low), place(bar.high)))
        wide = max(stop - start, 1.5)
        parts.append(f'<text x="{left}" y="{top + 12}">{html.escape(bar.name)}</text>')
        parts.append(
            f'<rect class="swing" x="{start:.1f}" y="{top + 18}" width="{wide:.1f}" height="16" rx="3"/>'
            f'<text class="faint" x="{left}" y="{top + 47}">{shorten(min(bar.low, bar.high))}</text>'
            f'<text class="faint" x="{right}" y="{top + 47}" text-anchor="end">{shorten(max(bar.low, bar.high))}</text>'
        )
    middle = min(max(place(base), 40), width - 40)
    parts.append(f'<line class="base" x1="{place(base):.1f}" x2="{place(base):.1f}" y1="18" y2="{height - 4}"/>')
    parts.append(
        f'<text class="faint" x="{middle:.1f}" y="12" text-anchor="middle">base {shorten(base)} {_say(unit)}</text>'
    )
    told = "; ".join(f"{bar.name}: from {bar.low:,.0f} to {bar.high:,.0f} {unit}" for bar in bars)
    return _wrap("What matters most", f"Net benefit at each figure's low and high end. {told}.", (width, height), parts)


def choose_ticks(low: float, high: float) -> list[float]:
    """Round steps that enclose both ends; at least two."""
    reach = high - low
    if not reach > 0:
        return [low - 1, low, low + 1]
    rough = reach / (TICKS - 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough * 0.999)
    first, last = math.floor(low / step), math.ceil(high / step)
    return [number * step for number in range(first, last + 1)]


def shorten(value: float) -> str:
    """An amount in few characters: 1,250,000 as 1.25M."""
    for size, letter in ((1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= size:
            return f"{value / size:,.3g}{letter}".replace("-", "−") if abs(value) < 1e15 else f"{value:.2g}"
    return f"{value:,.0f}".replace("-", "−") if value else "0"


def _draw_grid(frame: Frame, labels: Sequence[str], unit: str) -> Iterator[str]:
    for tick, label in zip(frame.ticks, labels, strict=True):
        y = frame.y(tick)
        kind = "zero" if tick == 0 else "grid"
        yield f'<line class="{kind}" x1="{frame.left:.1f}" x2="{frame.right:.1f}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text class="faint" x="{frame.left - 6:.1f}" y="{y + 4:.1f}" text-anchor="end">{label}</text>'
    yield f'<text class="faint" x="2" y="11">{_say(unit)}</text>'
    step = max(1, math.ceil(frame.last / 6))
    for month in range(0, frame.last + 1, step):
        x = frame.x(month)
        yield f'<text class="faint" x="{x:.1f}" y="{frame.bottom + 16:.1f}" text-anchor="middle">{month}</text>'
    x = (frame.left + frame.right) / 2
    yield f'<text class="faint" x="{x:.1f}" y="{frame.bottom + 31:.1f}" text-anchor="middle">months</text>'


def _draw_marks(frame: Frame, marks: Mapping[int, str]) -> Iterator[str]:
    """Months in which two lines cross, each with its number above and the explanation for a screen reader."""
    for month, words in marks.items():
        if 0 <= month <= frame.last:
            x = frame.x(month)
            yield f'<g class="mark"><title>{html.escape(words)}</title>'
            yield f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{frame.top}" y2="{frame.bottom}"/>'
            yield f'<text x="{x:.1f}" y="{frame.top - 6}" text-anchor="middle">{month}</text></g>'


def _label_lines(series: Sequence[Series], frame: Frame) -> Iterator[str]:
    """The names at the right ends, moved apart where lines end close together."""
    lines = sorted((line for line in series if line.values), key=lambda line: frame.y(line.values[-1]))
    heights: list[float] = []
    for line in lines:
        wanted = frame.y(line.values[-1])
        heights.append(max(wanted, heights[-1] + LINE_HEIGHT) if heights else wanted)
    floor = frame.bottom + LINE_HEIGHT / 2
    for number in reversed(range(len(heights))):
        heights[number] = min(heights[number], floor)
        floor = heights[number] - LINE_HEIGHT
    for line, y in zip(lines, heights, strict=True):
        place = f'x="{frame.right + 8:.1f}" y="{y + 4:.1f}"'
        yield f'<text class="end c{line.colour}" {place}>{html.escape(line.name)}</text>'


def _wrap(title: str, description: str, size: tuple[int, int], parts: Sequence[str]) -> str:
    width, height = size
    return (
        f'<svg class="chart" role="img" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"<title>{html.escape(title)}</title><desc>{html.escape(description)}</desc>{''.join(parts)}</svg>"
    )


def _say(unit: str) -> str:
    return html.escape(unit)
