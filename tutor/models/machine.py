"""This machine, as far as a language model cares: its processor's name and its free memory.

Contract: every function answers from what the operating system tells, and says "" or None where it does not tell. It
does not know models.
"""

import contextlib
import os
import platform
import re
from pathlib import Path

CONTAINER = Path("/sys/fs/cgroup")


def name_processor() -> str:
    """The processor's name and how many of its cores this process may use."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    listed = re.search(r"^model name\s*:\s*(.+)$", _read(Path("/proc/cpuinfo")), re.MULTILINE)
    name = listed.group(1).strip() if listed else platform.processor() or platform.machine() or "unknown processor"
    return f"{name}, {cores} {'core' if cores == 1 else 'cores'}"


def measure_free_memory() -> float | None:
    """Memory that a program could still take, in GB: what is available, within the limit of a container."""
    listed = re.search(r"^MemAvailable:\s*(\d+) kB", _read(Path("/proc/meminfo")), re.MULTILINE)
    free = int(listed.group(1)) * 1024 if listed else _ask_system()
    with contextlib.suppress(ValueError):  # "max": no limit
        cached = re.search(r"^inactive_file (\d+)", _read(CONTAINER / "memory.stat"), re.MULTILINE)
        # what is cached of files is given back at need
        used = int(_read(CONTAINER / "memory.current")) - (int(cached.group(1)) if cached else 0)
        room = int(_read(CONTAINER / "memory.max")) - used
        free = room if free is None else min(free, room)
    return None if free is None else max(free, 0) / 1e9


def judge_memory(needed: float, free: float | None) -> str:
    """Says "fits", "tight" (most of what is free: other programs will feel it), "too large", or "" (not known)."""
    if free is None:
        return ""
    return "fits" if needed <= 0.7 * free else "tight" if needed <= free else "too large"


def _ask_system() -> int | None:
    """Half of the memory built in, where only that is told: the other half is taken to be in use."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (AttributeError, ValueError, OSError):
        return None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
