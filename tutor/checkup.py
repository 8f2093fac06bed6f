"""What is installed, in use and wrong: the findings of `tutor doctor`.

Contract: each check returns one `Finding` with a remedy when it is not well; a check never raises and never changes
anything. It does not know how findings are shown.
"""

import importlib.metadata
import importlib.util
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tutor.errors import TutorError
from tutor.models.opening import OpenModel

PACKAGES = ("torch", "sentence-transformers", "chromadb", "langchain", "gradio", "llama-cpp-python")
ROOM = 500_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: `detail` says what was found, `remedy` what to do when `ok` is False."""

    name: str
    ok: bool
    detail: str
    remedy: str = ""


def check_python() -> Finding:
    """The interpreter's version."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    return Finding("Python", sys.version_info >= (3, 11), version, "install Python 3.11 or newer and run 'make setup'")


def check_packages() -> list[Finding]:
    """The packages that do the work."""
    findings = []
    for name in PACKAGES:
        try:
            version = importlib.metadata.version(name)
            findings.append(Finding(name, True, version))
        except importlib.metadata.PackageNotFoundError:
            remedy = "run 'make setup'; until then answers are quotes" if "llama" in name else "run 'make setup'"
            findings.append(Finding(name, False, "not installed", remedy))
    return findings


def check_cuda() -> Finding:
    """Whether the CPU build of PyTorch is the one installed."""
    spec = importlib.util.find_spec("torch")
    build = importlib.metadata.version("torch") if spec else "none"
    return Finding("PyTorch build", True, "CPU" if "+cu" not in build else f"CUDA ({build})")


def check_disk(folder: Path) -> Finding:
    """Room for an index and documents."""
    place = next((path for path in (folder, *folder.parents) if path.exists()), Path("/"))
    free = shutil.disk_usage(place).free
    return Finding("disk", free > ROOM, f"{free // 10**6:,} MB free at {place}", "free some space, or use --index DIR")


def describe_model(opened: OpenModel) -> str:
    """What answers, once it has started; it is closed again."""
    try:
        opened.wait()
    finally:
        opened.close()
    return opened.note or opened.name


def attempt(name: str, check: Callable[[], str], remedy: str = "") -> Finding:
    """Runs a check that describes what it found or fails with one of the tutor's own errors."""
    try:
        return Finding(name, True, check())
    except TutorError as error:
        return Finding(name, False, str(error), remedy or "follow the sentence above")


def examine_installation(index: Path, checks: Sequence[tuple[str, Callable[[], str], str]]) -> list[Finding]:
    """All findings: interpreter, packages, disk, then the checks that need to know the tutor's own places."""
    return [
        check_python(),
        *check_packages(),
        check_cuda(),
        check_disk(index),
        *(attempt(name, check, remedy) for name, check, remedy in checks),
    ]
