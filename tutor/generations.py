"""Generations of an index on disk: the pointer to the one in use, its manifest, its checks, the lock.

Contract: an index folder holds immutable generations `gen-000N` and a file `CURRENT` naming the one in use.
`switch_to` changes it by one atomic rename, so a crash, a full disk or a reader in another process never meets half
an index. `check_generation` compares every file with the checksum it was written with. It does not know what the
files hold; Chroma's database is checked by SQLite.
"""

import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from tutor.errors import IndexBusy, IndexDamaged, IndexMissing

SCHEMA = 2  # 2: with the vectors of word pieces
LOCK_SECONDS = 180
BYTES_PER_CHUNK = 40_000  # generous: vector twice, text twice, word pieces, Chroma's tables


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a generation is: enough to tell whether it still fits the corpus and the embedder."""

    schema: int
    embedder: str
    dimension: int
    chunker: str
    corpus: str
    chunks: int
    sources: Mapping[str, Mapping[str, Any]]
    created: str
    checksums: Mapping[str, str]


@contextmanager
def hold_lock(index: Path) -> Iterator[None]:
    """Holds the index for writing; Chroma itself takes no lock between processes.

    Raises:
        IndexBusy: another process has been building it for longer than `LOCK_SECONDS`.
    """
    index.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(index / ".lock", timeout=LOCK_SECONDS):
            yield
    except Timeout as error:
        raise IndexBusy(f"another process is building the index in {index}; wait for it or use --index DIR") from error


def read_manifest(index: Path) -> tuple[Path, Manifest]:
    """Reads the current generation's folder and manifest without opening Chroma.

    Raises:
        IndexMissing: nothing was built here yet. IndexDamaged: the pointer or manifest is broken.
    """
    pointer = index / "CURRENT"
    if not pointer.is_file():
        raise IndexMissing(f"there is no index in {index}; build it with 'tutor index rebuild'")
    try:
        folder = index / pointer.read_text(encoding="utf-8").strip()
        fields = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        manifest = Manifest(**fields)
    except (OSError, ValueError, TypeError) as error:
        raise describe_damage(index, "its manifest cannot be read") from error
    return folder, manifest


def check_generation(index: Path) -> tuple[Path, Manifest]:
    """Reads the manifest and checks the files against it.

    Raises:
        IndexMissing, IndexDamaged.
    """
    folder, manifest = read_manifest(index)
    problems = find_damage(folder, manifest)
    if problems:
        raise describe_damage(index, problems[0])
    return folder, manifest


def find_damage(folder: Path, manifest: Manifest) -> list[str]:
    """Checks files against the manifest, and Chroma's database by SQLite: a damaged one can crash the process."""
    problems = []
    for name, expected in manifest.checksums.items():
        path = folder / name
        if not path.is_file():
            problems.append(f"{name} is missing")
        elif compute_checksum(path) != expected:
            problems.append(f"{name} was altered")
    try:
        with sqlite3.connect(f"file:{folder / 'chroma' / 'chroma.sqlite3'}?mode=ro", uri=True) as database:
            answer = database.execute("PRAGMA quick_check(1)").fetchone()
        if not answer or answer[0] != "ok":
            problems.append("the Chroma database is damaged")
    except sqlite3.Error:
        problems.append("the Chroma database cannot be read")
    return problems


def switch_to(folder: Path) -> None:
    """Makes a finished generation the current one and deletes all but its predecessor."""
    index = folder.parent
    pointer = index / "CURRENT"
    before = pointer.read_text(encoding="utf-8", errors="replace").strip() if pointer.is_file() else ""
    write_durably(pointer, folder.name + "\n")
    # the predecessor stays: another process may still be reading it
    for old in index.glob("gen-[0-9]*"):
        if old.name not in (folder.name, before):
            shutil.rmtree(old, ignore_errors=True)


def name_next(index: Path) -> Path:
    """The folder of the next generation."""
    number = 1 + max((int(path.name[4:]) for path in index.glob("gen-[0-9]*")), default=0)
    return index / f"gen-{number:04d}"


def describe_damage(index: Path, what: str) -> IndexDamaged:
    """The error for a damaged index, with the remedy."""
    return IndexDamaged(f"the index in {index} is damaged ({what}); build it again with 'tutor index rebuild'")


def check_space(index: Path, chunks: int) -> None:
    """Checks that the disk has room for a generation.

    Raises:
        IndexDamaged: it has not; the generation in use is untouched.
    """
    needed = 50_000_000 + chunks * BYTES_PER_CHUNK
    free = shutil.disk_usage(index).free
    if free < needed:
        raise IndexDamaged(
            f"the disk of {index} is too full: {needed // 10**6} MB are needed, {free // 10**6} are free"
        )


def write_durably(path: Path, text: str) -> None:
    """Writes a file so that it is there whole or not at all."""
    staged = path.with_name(path.name + ".new")
    with staged.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    staged.replace(path)


def compute_checksum(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
