"""Lesson -> chunks that can be embedded whole and quoted verbatim.

Contract: `split_lesson(lesson, count_tokens)` follows the headings and packs neighbouring paragraphs, list items
and table rows into chunks of at most `LIMIT` tokens; a row, an item or a code line is never cut unless it alone is
longer. A chunk's `text` is a verbatim slice of the lesson; the heading path (and a table's header row when the
table continues) goes into `context`, which is embedded but never shown. Figures (mermaid, pictures), comments and the
exercises at a lesson's end are left out: they answer no question. The only home of the text splitters. It does not
know vectors, Chroma or questions.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tutor.headings import UNDERLINE, is_heading, plain_heading
from tutor.types import Chunk, Lesson

VERSION = "headings-5"
LIMIT = 200  # tokens of text; MiniLM reads 256, the rest is room for the heading path
CONTEXT_LIMIT = 45  # tokens of heading path
EXERCISES = "check yourself"
LOWEST = 7  # level of headings that nothing marks, below Markdown's six

HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*\s*$")
FENCE = re.compile(r"^\s*(```+|~~~+)\s*(\w*)")
ITEM = re.compile(r"^\s*(?:[-*+•·▪◦‣]|\d{1,3}[.)])\s+")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
RULE = re.compile(r"^\|[\s:|-]*-[\s:|-]*$")
PICTURE = re.compile(r"!\[[^\]]*\]\([^()\s]+\)")

CountTokens = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Unit:
    """Lines that belong together: a paragraph, a list item, a table row, a code line. `header`: a table's columns."""

    text: str
    section: tuple[str, ...]
    kind: str
    header: str = ""


def split_lesson(lesson: Lesson, count_tokens: CountTokens) -> list[Chunk]:
    """Splits one lesson; chunk ids are stable for the same text at the same place.

    Args:
        lesson: the document.
        count_tokens: counts tokens the way the embedder does.
    """
    units = [piece for unit in read_units(lesson.body, lesson.title) for piece in _fit(unit, count_tokens)]
    chunks: list[Chunk] = []
    group: list[Unit] = []
    size = 0
    for unit in units:
        tokens = count_tokens(unit.text)
        if group and (unit.section != group[0].section or size + tokens > LIMIT):
            chunks.append(_make_chunk(lesson, group, len(chunks), count_tokens))
            group, size = [], 0
        group.append(unit)
        size += tokens
    if group:
        chunks.append(_make_chunk(lesson, group, len(chunks), count_tokens))
    return chunks


def embedded_text(chunk: Chunk) -> str:
    """What is embedded and indexed for a chunk: its context, then its text."""
    return f"{chunk.context}\n{chunk.text}"


def read_units(body: str, title: str) -> Iterator[Unit]:
    """Reads the body line by line into units, each with its heading path below the title."""
    path: list[tuple[int, str]] = []
    lines: list[str] = []
    fence = ""
    text = COMMENT.sub("", body).splitlines()
    is_marked = any(HEADING.match(line) for line in text)
    for position, line in enumerate([*text, "# "]):
        opening = FENCE.match(line)
        if fence or opening:
            lines.append(line)
            if fence and line.strip().startswith(fence) and len(lines) > 1:
                fence = ""
            elif not fence and opening:
                fence = opening.group(1)
            continue
        heading = _read_heading(text, position, is_marked)
        if heading is None and line != "# ":
            lines.append(line)
            continue
        section = _section(path, title)
        units = list(_read_section(lines, section))
        if not any(name.lower() == EXERCISES for name in section):
            is_leaf = heading is None or heading[0] <= (path[-1][0] if path else 0)
            yield from units or ([Unit(path[-1][1], section, "heading")] if is_leaf and path else [])
        lines = []
        if heading is not None:
            path = [entry for entry in path if entry[0] < heading[0]] + [heading]
    if fence:  # an unclosed fence swallowed the end mark: keep its lines as code
        yield from _read_section(lines[:-1], _section(path, title))


def _read_heading(lines: list[str], position: int, is_marked: bool) -> tuple[int, str] | None:
    """The level and words of the heading at a line; None when it is none. What is not marked is the lowest level."""
    if position == len(lines):
        return None
    marked = HEADING.match(lines[position])
    if marked:
        return len(marked.group(1)), plain_heading(marked.group(2))
    if not is_heading(lines, position, is_marked):
        return None
    is_first = not is_marked and not any(line.strip() for line in lines[:position])
    return 1 if is_first else LOWEST, plain_heading(lines[position])


def _section(path: list[tuple[int, str]], title: str) -> tuple[str, ...]:
    names = tuple(name for _, name in path)
    return names if names and names[0] == title else (title, *names)


def _read_section(lines: list[str], section: tuple[str, ...]) -> Iterator[Unit]:
    """Groups the lines of one section into units."""
    for kind, block in _read_blocks(lines):
        if kind == "table":
            yield from _read_table(block, section)
        elif kind == "code":
            yield from (Unit(line, section, kind) for line in block if line.strip())
        elif kind == "text":
            yield Unit("\n".join(block).strip("\n").rstrip(), section, kind)


def _read_table(rows: list[str], section: tuple[str, ...]) -> Iterator[Unit]:
    """One unit a row; header and rule stay together, so that a chunk is a table again when it is shown."""
    if len(rows) > 1 and RULE.match(rows[1]):
        yield Unit("\n".join(rows[:2]), section, "row")
        yield from (Unit(row, section, "row", "\n".join(rows[:2])) for row in rows[2:])
    else:
        yield from (Unit(row, section, "row") for row in rows)


def _read_blocks(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Yields (kind, lines): "text" for a paragraph or a list item, "table", "code", or "figure" (mermaid, picture)."""
    kind, fence = "text", ""
    block: list[str] = []
    for line in lines:
        opening = FENCE.match(line)
        stripped = "" if UNDERLINE.match(line) else line.strip()
        if fence:
            if stripped.startswith(fence):
                yield kind, block
                kind, block, fence = "text", [], ""
            else:
                block.append(line)
            continue
        now = "table" if stripped.startswith("|") else "figure" if PICTURE.fullmatch(stripped) else "text"
        if block and (opening or not stripped or now != kind or ITEM.match(line)):
            yield kind, block
            block = []
        kind = now
        if opening:
            fence, kind = opening.group(1), "figure" if opening.group(2).lower() == "mermaid" else "code"
        elif stripped:
            block.append(stripped if now == "table" else line)
    if block:
        yield kind, block


def _fit(unit: Unit, count_tokens: CountTokens) -> list[Unit]:
    """Splits a unit that is longer than a chunk may be, at sentence ends where possible."""
    if count_tokens(unit.text) <= LIMIT:
        return [unit]
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(
        chunk_size=LIMIT,
        chunk_overlap=0,
        length_function=count_tokens,
        separators=["\n\n", "\n", ". ", "; ", ", ", " ", ""],
        keep_separator="end",
    )
    return [Unit(text, unit.section, unit.kind, unit.header) for text in splitter.split_text(unit.text)]


def _joint(unit: Unit, after: Unit | None) -> str:
    """What stood between two units: nothing but a line end inside a list, a table or code, else a blank line."""
    if after is None:
        return ""
    items = ITEM.match(unit.text) and ITEM.match(after.text)
    return "\n" if items or (unit.kind == after.kind and unit.kind != "text") else "\n\n"


def _make_chunk(lesson: Lesson, group: list[Unit], order: int, count_tokens: CountTokens) -> Chunk:
    section = " > ".join(group[0].section)
    context = section
    while count_tokens(context) > CONTEXT_LIMIT and " > " in context:
        context = context.split(" > ", 1)[1]
    first = group[0]
    if first.kind == "row" and first.header:
        context = f"{context}\n{first.header}"
    text = "".join(unit.text + _joint(unit, after) for unit, after in zip(group, [*group[1:], None], strict=True))
    identity = "\x1f".join((lesson.source, section, context, text, str(order)))
    digest = hashlib.sha256(identity.encode()).hexdigest()[:16]
    return Chunk(digest, lesson.source, section, text, context, order, lesson.title)
