"""The learner's own documents: their text, kept beside nothing else, ready to be indexed like lessons.

Contract: `add_documents(paths, folder)` turns files and folders into Markdown files in `folder`, one a document,
replacing an earlier version of the same file; what cannot be read is named with its reason and skipped. The front
matter keeps title and source name, so that a citation names the learner's file. It does not know chunks or the
index.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from tutor.documents import find_documents, read_document
from tutor.errors import DocumentUnreadable, LessonInvalid
from tutor.lessons import Skipped, split_front_matter


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What was added (source names), what was skipped and why, and how many chunks were new."""

    added: tuple[str, ...]
    skipped: tuple[Skipped, ...]
    chunks: int = 0


def name_library(index: Path) -> str:
    """The name of the folder for the documents of an index: readable, and another one for every index."""
    place = index.expanduser().resolve()
    digest = hashlib.sha256(str(place).encode()).hexdigest()[:8]
    return f"{re.sub(r'[^A-Za-z0-9]+', '-', place.name) or 'index'}-{digest}"


def add_documents(paths: Sequence[Path], folder: Path) -> IngestReport:
    """Adds documents to the library."""
    added: list[str] = []
    skipped: list[Skipped] = []
    for path, name in _name_documents(paths, skipped):
        try:
            document = read_document(path)
            fields, body = split_front_matter(document.text, name)
        except (DocumentUnreadable, LessonInvalid) as error:
            skipped.append(Skipped(str(path), str(error)))
            continue
        title = str(fields.get("title") or document.title or path.stem)
        head = yaml.safe_dump({"id": name, "title": title, "source": name}, allow_unicode=True, sort_keys=False)
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"{name.replace('/', '__').lstrip('.')}.md"
        staged = target.with_suffix(".new")
        staged.write_text(f"---\n{head}---\n{body}", encoding="utf-8")
        staged.replace(target)
        added.append(name)
    return IngestReport(tuple(added), tuple(skipped))


def _name_documents(paths: Sequence[Path], skipped: list[Skipped]) -> list[tuple[Path, str]]:
    """Pairs of file and source name: a file keeps its name, a file of a folder its path from that folder on."""
    named: list[tuple[Path, str]] = []
    for path in paths:
        if not path.exists():
            skipped.append(Skipped(str(path), f"{path}: there is no such file or folder"))
        elif path.is_dir():
            root = path.resolve()
            found = find_documents([path])
            named += [(file, f"{root.name}/{file.relative_to(root).as_posix()}") for file in found]
            if not found:
                skipped.append(Skipped(str(path), f"{path}: the folder holds no documents"))
        else:
            named.append((path, path.name))
    return _tell_apart(named)


def _tell_apart(named: list[tuple[Path, str]]) -> list[tuple[Path, str]]:
    """Puts the folder's name in front where two different files of one call would have the same name."""
    counts = Counter(name for _, name in named)
    return [(path, f"{path.resolve().parent.name}/{name}" if counts[name] > 1 else name) for path, name in named]
