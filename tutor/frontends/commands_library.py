"""The commands that keep house: ingest, index, models.

Contract: handlers as in `commands`. `ingest` names every file it left out and why, and then returns 1 although the rest
went in. `models pull` is the only command that ever uses the network for itself, and only when it is typed.
"""

from argparse import Namespace
from pathlib import Path
from typing import Any

from tutor.errors import UsageError
from tutor.frontends import intake
from tutor.frontends.terminal import Terminal, outline
from tutor.models.catalog import (
    CatalogModel,
    describe_state,
    find_model,
    locate_model,
    pull_model,
    read_catalog,
)
from tutor.settings import Settings, find_home


def ingest(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Adds the learner's own documents to the index."""
    from tutor.app import ingest as add_documents

    intake.check_corpus(settings)
    report = add_documents(settings, [Path(name).expanduser() for name in options.paths], terminal.show_progress)
    for skipped in report.skipped:
        named = str(skipped.path) in skipped.reason
        terminal.warn(f"tutor: left out {skipped.reason if named else f'{skipped.path}: {skipped.reason}'}")
    if settings.json:
        skipped_rows = [{"path": str(entry.path), "reason": entry.reason} for entry in report.skipped]
        terminal.write_json({"added": list(report.added), "skipped": skipped_rows, "chunks": report.chunks})
    else:
        terminal.write_line(f"{len(report.added)} documents added, {report.chunks} new passages")
    return 1 if report.skipped else 0


def index_status(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """What the index holds."""
    from tutor.app import index_status as read_status

    return _show(read_status(settings), settings, terminal)


def index_rebuild(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Builds the index anew beside the old one and swaps it in."""
    from tutor.app import rebuild_index

    intake.check_corpus(settings)
    return _show(rebuild_index(settings, terminal.show_progress), settings, terminal)


def index_verify(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Checks the index against its manifest; 1 when something is wrong with it."""
    from tutor.app import verify_index

    report = verify_index(settings)
    problems = report.get("problems") or []
    _show(report, settings, terminal)
    for problem in problems:
        terminal.warn(f"tutor: {problem}")
    if problems:
        terminal.warn("tutor: mend it with: tutor index rebuild")
    return 1 if problems else 0


def models_list(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """The ladder, smallest first, and which rungs are installed."""
    rows = [_describe(model, settings) for model in _read_ladder()]
    if settings.json:
        terminal.write_json(rows)
        return 0
    terminal.write_table(
        [
            {
                "name": row["name"],
                "model": row["title"],
                "size": _show_size(row["bytes"]),
                "memory": f"{row['memory_gb']} GB",
                "licence": row["licence"],
                "quality": "–" if row["quality"] is None else f"{row['quality']:.0%}",
                "state": row["state"],
            }
            for row in rows
        ]
    )
    terminal.note(
        "Fetch one with 'tutor models pull NAME', use it with --model NAME. Any .gguf file or endpoint works too."
    )
    return 0


def models_info(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Everything known about one model."""
    return _show(_describe(find_model(_read_ladder(), options.name), settings), settings, terminal)


def models_pull(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Fetches a model, showing first how large it is and under which licence."""
    model = find_model(_read_ladder(), options.name)
    terminal.note(
        f"{model.title}: {_show_size(model.bytes)}, licence {model.licence}, needs {model.memory_gb} GB of memory"
    )
    path = pull_model(model, settings.data / "models", terminal.show_progress, options.trust)
    terminal.note(f"Use it with: tutor chat --model {model.name}")
    if settings.json:
        terminal.write_json({"name": model.name, "path": str(path)})
    else:
        terminal.write_line(str(path))
    return 0


def need_action(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """For a command that was given without its action."""
    raise UsageError(f"say what to do: tutor {options.command} {options.actions}")


def _read_ladder() -> tuple[CatalogModel, ...]:
    return read_catalog(find_home() / "corpus" / "knowledge" / "models.yaml")


def _describe(model: CatalogModel, settings: Settings) -> dict[str, Any]:
    folder = settings.data / "models"
    path = locate_model(model, folder)
    return {
        "name": model.name,
        "title": model.title,
        "state": describe_state(model, folder),
        "parameters": model.parameters,
        "bytes": model.bytes,
        "memory_gb": model.memory_gb,
        "licence": model.licence,
        "quality": model.quality,
        "about": model.about,
        "url": model.url,
        "revision": model.revision,
        "sha256": model.sha256,
        "path": str(path) if path else None,
    }


def _show_size(size: int | None) -> str:
    if size is None:
        return "unknown size"
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def _show(result: Any, settings: Settings, terminal: Terminal) -> int:
    if settings.json:
        terminal.write_json(result)
    else:
        terminal.write_line("\n".join(outline(result)))
    return 0
