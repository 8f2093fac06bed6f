"""What is known about a model -> a mapping for machines and a row for people.

Contract: `describe_model` joins the ladder's entry with what this machine can expect of it, `describe_file` reads a
.gguf, `make_row` is the line of the table. It measures nothing and decides nothing.
"""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.models.catalog import CatalogModel, describe_state, locate_model

if TYPE_CHECKING:
    from tutor.models.speed import Speed


def describe_model(model: CatalogModel, folder: Path, free: float | None, speed: "Speed | None") -> dict[str, Any]:
    """Everything known about a rung; `folder` is where models are kept, `free` the memory free in GB."""
    from tutor.models.machine import judge_memory

    path = locate_model(model, folder)
    return {
        "name": model.name,
        "title": model.title,
        "state": describe_state(model, folder),
        "parameters": model.parameters,
        "bytes": model.bytes,
        "memory_gb": model.memory_gb,
        "memory_fit": judge_memory(model.memory_gb, free) or None,
        "speed": _describe_speed(speed),
        "licence": model.licence,
        "quality": model.quality,
        "writes": model.writes,
        "about": model.about,
        "url": model.url,
        "revision": model.revision,
        "sha256": model.sha256,
        "path": str(path) if path else None,
    }


def _describe_speed(speed: "Speed | None") -> dict[str, Any] | None:
    if speed is None:
        return None
    return {
        "kind": speed.kind,
        "reading_tokens_per_second": round(speed.reading, 1),
        "writing_tokens_per_second": round(speed.writing, 1),
        "answer_seconds": round(speed.answer_seconds, 1),
    }


def describe_file(path: Path) -> dict[str, Any]:
    """What a .gguf file says of itself."""
    from tutor.models.gguf import read_facts
    from tutor.models.templates import name_template

    facts = read_facts(path)
    note = None if facts.template else "no chat template: it is asked with plain questions and answers"
    return {**asdict(facts), "template": name_template(facts.template), "note": note}


def make_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """A description as one line of the table."""
    speed = row["speed"]
    return {
        "name": row["name"],
        "model": row["title"],
        "size": show_size(row["bytes"]),
        "memory": f"{row['memory_gb']} GB{', ' + row['memory_fit'] if row['memory_fit'] else ''}",
        "licence": row["licence"],
        "reads/writes": _show_rate(speed),
        "answer": f"{speed['answer_seconds']:.0f} s" if speed else "–",
        "figure": speed["kind"] if speed else "–",
        "quality": "–" if row["quality"] is None else f"{row['quality']:.0%}",
        "state": row["state"],
    }


def _show_rate(speed: Mapping[str, Any] | None) -> str:
    if not speed:
        return "–"
    return f"{speed['reading_tokens_per_second']:.0f}/{speed['writing_tokens_per_second']:.0f} tokens/s"


def show_size(size: int | None) -> str:
    """Bytes for a person."""
    if size is None:
        return "unknown size"
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"
