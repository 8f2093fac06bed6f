"""The terminal: text that is safe to show, machine output, notes, progress bars.

Contract: standard output carries data only; notes and progress go to standard error and `--quiet` silences them. What
comes from a model or a document passes `make_printable` first, because a terminal obeys escape codes. `write_json`
writes exactly one line. This is the one place that writes to the streams of the process.
"""

import json
import os
import re
import shutil
import sys
import textwrap
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TextIO

# C0 without tab and line feed, DEL, C1, direction controls, invisible and tag characters. ZWJ and ZWNJ are text.
UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# What JSON leaves raw and a terminal may still obey.
RAW_IN_JSON = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
SURROGATES = re.compile("[\ud800-\udfff]")
BAR_WIDTH = 24
RANGE = {"low", "base", "high"}  # an uncertain figure; shown on one line as "base (low to high)"


@dataclass(frozen=True, slots=True)
class Style:
    """How answers look: `colour` allows escape codes of our own, `width` is where words wrap (0: never)."""

    colour: bool = False
    width: int = 0


def make_printable(text: str) -> str:
    """Takes out of a text everything that a terminal would obey instead of showing; line ends become line feeds."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return SURROGATES.sub("\ufffd", UNPRINTABLE.sub("", lines))


def wrap_text(text: str, width: int) -> str:
    """Makes a text printable and breaks its long lines between words, keeping their indent; width 0 breaks nothing."""
    lines = make_printable(text).split("\n")
    if not width:
        return "\n".join(lines)
    wrapped = []
    for line in lines:
        wrapper = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
        mark = re.match(r"\[\d+\] |\s*\d+\. |[ >-]*", line)
        wrapper.subsequent_indent = " " * len(mark.group() if mark else "")
        wrapped += wrapper.wrap(line) if len(line) > width else [line]
    return "\n".join(wrapped)


def hang_text(text: str, width: int, indent: int) -> str:
    """One line, broken between words so that what follows its first `indent` letters stays in a column of its own."""
    clean = make_printable(text)
    if not width or len(clean) <= width:
        return clean
    wrapper = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    wrapper.subsequent_indent = " " * indent
    return "\n".join(wrapper.wrap(clean))


def to_json_line(content: Any) -> str:
    """One line of JSON without characters that a terminal obeys; the same content gives the same bytes."""
    text = json.dumps(content, ensure_ascii=not _speaks_unicode(sys.stdout), default=str)
    return RAW_IN_JSON.sub(lambda match: f"\\u{ord(match.group()):04x}", SURROGATES.sub("\ufffd", text))


def prepare_streams() -> None:
    """Lets the streams write any text: what their encoding lacks becomes an escape instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    # Input that is not UTF-8 arrives as replacement characters, never as a crash.
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


def silence_output() -> None:
    """After the reader of a pipe has left: nothing more can be written, and Python shall not complain at exit."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            if not stream.isatty():
                os.dup2(devnull, stream.fileno())
        except (OSError, ValueError):
            continue  # a stream without a file behind it has nothing to silence
    os.close(devnull)


def write_error(message: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"tutor: {make_printable(' '.join(message.split()))}\n")
    sys.stderr.flush()


class Terminal:
    """Where a command's output goes."""

    def __init__(self, quiet: bool = False) -> None:
        self._quiet = quiet
        self._shown = ("", 0.0)  # label of the progress now shown, and when it was last drawn

    @property
    def style(self) -> Style:
        """Colours and wrapping for a person, neither for a pipe; `NO_COLOR` is honoured."""
        if not sys.stdout.isatty():
            return Style()
        plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM", "") in {"", "dumb"}
        return Style(colour=not plain, width=max(40, min(100, shutil.get_terminal_size().columns)))

    def write(self, text: str) -> None:
        """Writes text that is already printable, as it is."""
        sys.stdout.write(text)
        sys.stdout.flush()

    def write_line(self, text: str = "") -> None:
        """Writes text of any origin and ends the line."""
        self.write(wrap_text(text, self.style.width) + "\n")

    def write_json(self, content: Any) -> None:
        """Writes one line of JSON."""
        self.write(to_json_line(content) + "\n")

    def write_table(self, rows: list[Mapping[str, Any]]) -> None:
        """Writes rows of equal keys as aligned columns under their names."""
        if not rows:
            return
        names = list(rows[0])
        cells = [names, *([make_printable(_show(row.get(name))) for name in names] for row in rows)]
        widths = [max(len(line[place]) for line in cells) for place in range(len(names))]
        for line in cells:
            self.write("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() + "\n")

    def note(self, text: str) -> None:
        """Tells the person something beside the data; silent with `--quiet`."""
        if not self._quiet:
            self.warn(text)

    def warn(self, text: str) -> None:
        """Tells the person something they must know, such as what was left out."""
        sys.stderr.write(make_printable(text) + "\n")
        sys.stderr.flush()

    def show_progress(self, label: str, done: int, total: int) -> None:
        """Draws a bar on a terminal; in a log file, one line when a step begins and one when it ends."""
        finished = total > 0 and done >= total
        before, drawn = self._shown
        if self._quiet or (label == before and not finished and time.monotonic() - drawn < 0.1):
            return
        self._shown = ("" if finished else label, time.monotonic())
        figures = _show_amount(done, total)
        if sys.stderr.isatty():
            filled = BAR_WIDTH * done // total if total else 0
            bar = "█" * filled + "░" * (BAR_WIDTH - filled)
            sys.stderr.write(f"\r\x1b[K{make_printable(label)} {bar} {figures}{chr(10) * finished}")
        elif label != before or finished:
            sys.stderr.write(f"{make_printable(label)} {figures}\n")
        sys.stderr.flush()


def outline(content: Any, depth: int = 0) -> list[str]:
    """Any JSON data as indented lines "name: value", for results whose shape is somebody else's."""
    space = "  " * depth
    if isinstance(content, Mapping):
        lines = []
        for name, value in content.items():
            label = str(name).replace("_", " ")
            nested = isinstance(value, Mapping | list | tuple) and bool(value) and not _is_range(value)
            lines += [f"{space}{label}:", *outline(value, depth + 1)] if nested else [f"{space}{label}: {_show(value)}"]
        return lines
    if isinstance(content, list | tuple):
        lines = []
        for entry in content:
            first, *rest = outline(entry, depth + 1) or [""]
            lines += [f"{space}- {first.strip()}", *rest]
        return lines
    return [f"{space}{_show(content)}"]


def _is_range(value: Any) -> bool:
    return isinstance(value, Mapping) and set(value) == RANGE


def _show(value: Any) -> str:
    if _is_range(value):
        return f"{_show(value['base'])} ({_show(value['low'])} to {_show(value['high'])})"
    if value is None or value in ([], {}, ()):
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.3g}" if abs(value) < 0.1 else f"{value:,.2f}".rstrip("0").rstrip(".")
    return f"{value:,}" if isinstance(value, int) else str(value)


def _show_amount(done: int, total: int) -> str:
    if max(done, total) > 1_000_000:  # only files are counted that high, in bytes
        return f"{done / 1e6:,.0f} of {total / 1e6:,.0f} MB" if total else f"{done / 1e6:,.0f} MB"
    return f"{done} of {total}" if total else str(done)


def _speaks_unicode(stream: TextIO) -> bool:
    return "utf" in (getattr(stream, "encoding", None) or "utf-8").lower()


def show_result(result: Any, as_json: bool, terminal: Terminal) -> int:
    """Writes a command's result, as one line of JSON or outlined; the exit code of a command that is done."""
    if as_json:
        terminal.write_json(result)
    else:
        terminal.write_line("\n".join(outline(result)))
    return 0
