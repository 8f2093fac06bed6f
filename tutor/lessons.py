"""Folders of documents -> lessons.

Contract: `read_lessons(folders)` reads every readable document below the folders, in the order of their names, and
says which it had to leave out and why. A document without front matter is a lesson whose title is its first heading
or its file name. This module does not know chunks, vectors or the index.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tutor.documents import find_documents, read_document
from tutor.errors import CorpusMissing, DocumentUnreadable, LessonInvalid
from tutor.headings import is_heading, plain_heading
from tutor.types import Lesson

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
KEYS = {"id", "title", "level", "minutes", "topics", "prerequisites", "objectives", "sources", "source"}


@dataclass(frozen=True, slots=True)
class Skipped:
    """A document that was left out, and the reason in words for its owner."""

    path: str
    reason: str


def list_documents(folders: Sequence[Path]) -> list[tuple[str, Path]]:
    """Lists (source name, path) of all documents below the folders; names are unique, relative and with '/'.

    Raises:
        CorpusMissing: a folder does not exist.
    """
    named: dict[str, Path] = {}
    for folder in folders:
        if not folder.is_dir():
            raise CorpusMissing(f"the corpus folder {folder} does not exist; check --corpus or TUTOR_CORPUS")
        for path in find_documents([folder]):
            name = path.relative_to(folder.resolve()).as_posix()
            while name in named:
                name = f"{folder.name}/{name}"
            named[name] = path
    return list(named.items())


def read_lessons(folders: Sequence[Path]) -> tuple[list[Lesson], list[Skipped]]:
    """Reads all lessons; unreadable documents are returned as `Skipped`, the rest goes in.

    Raises:
        CorpusMissing: a folder does not exist, or nothing in the folders can be read.
    """
    lessons: list[Lesson] = []
    skipped: list[Skipped] = []
    for name, path in list_documents(folders):
        try:
            lessons.append(read_lesson(name, path))
        except (DocumentUnreadable, LessonInvalid) as error:
            skipped.append(Skipped(name, str(error)))
    if not lessons:
        where = ", ".join(str(folder) for folder in folders)
        raise CorpusMissing(f"nothing readable was found in {where}; put .md, .txt, .html, .pdf or .docx files there")
    return lessons, skipped


def read_lesson(name: str, path: Path) -> Lesson:
    """Reads one document as a lesson.

    Raises:
        DocumentUnreadable: the file cannot be turned into text.
        LessonInvalid: its front matter is broken.
    """
    document = read_document(path)
    fields, body = split_front_matter(document.text, name)
    heading = re.search(r"^#\s+(.+?)\s*#*$", body, re.MULTILINE)
    title = str(fields.get("title") or (heading.group(1) if heading else _find_title(body) or document.title))
    return Lesson(
        id=str(fields.get("id") or name.rsplit(".", 1)[0]),
        source=str(fields.get("source") or name),
        title=title,
        body=body,
        level=str(fields.get("level") or ""),
        minutes=_read_minutes(fields, name),
        topics=_strings(fields, "topics", name),
        prerequisites=_strings(fields, "prerequisites", name),
        objectives=_strings(fields, "objectives", name),
        references=_strings(fields, "sources", name),
    )


def _find_title(body: str) -> str:
    """The title that a plain text opens with; empty when it opens with running text."""
    lines = body.lstrip("\n").splitlines()
    return plain_heading(lines[0]) if lines and is_heading(lines, 0, is_marked=False) else ""


def split_front_matter(text: str, name: str) -> tuple[dict[str, Any], str]:
    """Separates YAML front matter from the body; a text without front matter has no fields.

    Raises:
        LessonInvalid: the block is not YAML.
    """
    match = FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    try:
        fields = yaml.safe_load(match.group(1))
    except yaml.YAMLError as error:
        raise LessonInvalid(f"{name}: the front matter is not valid YAML; correct or remove it") from error
    if not isinstance(fields, dict):
        return {}, text  # a horizontal rule, not front matter
    return {str(key): value for key, value in fields.items() if key in KEYS}, text[match.end() :]


def _read_minutes(fields: dict[str, Any], name: str) -> int:
    try:
        return int(fields.get("minutes") or 0)
    except (TypeError, ValueError) as error:
        raise LessonInvalid(f"{name}: 'minutes' in the front matter must be a number") from error


def _strings(fields: dict[str, Any], key: str, name: str) -> tuple[str, ...]:
    value = fields.get(key) or []
    if not isinstance(value, list):
        raise LessonInvalid(f"{name}: '{key}' in the front matter must be a list")
    return tuple(str(item) for item in value)
