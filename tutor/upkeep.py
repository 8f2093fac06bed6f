"""Looking after an index: what it holds, whether it is sound, building it anew.

Contract: plain data out, ready for JSON; nothing here loads a language model. `find_problems` checks every file
against its checksum, then that stored vectors are found again by a search. It does not know how the corpus and the
index were chosen.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tutor.errors import IndexDamaged
from tutor.generations import find_damage, read_manifest
from tutor.indexing import Embedder, Progress, is_current, update_index
from tutor.store import find_unreachable, open_store


def rebuild(corpus: Sequence[Path], index: Path, embedder: Embedder, progress: Progress) -> dict[str, Any]:
    """Builds a new generation whatever the state of the old one; sound vectors of unchanged text are kept."""
    report = update_index(corpus, index, embedder, progress, force=True)
    return {
        "index": str(index),
        "documents": report.documents,
        "chunks": report.chunks,
        "embedded": report.embedded,
        "skipped": [{"path": item.path, "reason": item.reason} for item in report.skipped],
    }


def describe_index(corpus: Sequence[Path], index: Path) -> dict[str, Any]:
    """What the manifest says, and whether the index still describes the corpus.

    Raises:
        IndexMissing, IndexDamaged (no readable manifest), CorpusMissing.
    """
    folder, manifest = read_manifest(index)
    return {
        "index": str(index),
        "generation": folder.name,
        "created": manifest.created,
        "embedder": manifest.embedder,
        "chunker": manifest.chunker,
        "documents": len(manifest.sources),
        "chunks": manifest.chunks,
        "current": is_current(corpus, index, manifest.embedder),
    }


def find_problems(index: Path) -> list[str]:
    """What is wrong with the files of an index, in words; empty when all is well."""
    folder, manifest = read_manifest(index)
    problems = find_damage(folder, manifest)
    if problems:
        return problems
    try:
        lost = find_unreachable(open_store(index, manifest.embedder))
    except IndexDamaged as error:
        return [str(error)]
    return [f"{lost} sampled chunks are not found by their own vector"] if lost else []


def summarise_index(corpus: Sequence[Path], index: Path) -> str:
    """One line on a sound index.

    Raises:
        IndexMissing, IndexDamaged, CorpusMissing.
    """
    state, problems = describe_index(corpus, index), find_problems(index)
    if problems:
        raise IndexDamaged(f"the index in {index} is damaged ({problems[0]})")
    kept = "up to date" if state["current"] else "older than the corpus, renewed at the next question"
    return f"{state['chunks']} chunks of {state['documents']} documents in {index}, {kept}"
