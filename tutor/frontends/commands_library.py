"""The commands that keep house: ingest and index.

Contract: handlers as in `commands`. `ingest` names every file it left out and why, and then returns 1 although the rest
went in. They never use the network.
"""

from argparse import Namespace
from pathlib import Path

from tutor.errors import UsageError
from tutor.frontends import intake
from tutor.frontends.terminal import Terminal, show_result
from tutor.settings import Settings


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

    return show_result(read_status(settings), settings.json, terminal)


def index_rebuild(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Builds the index anew beside the old one and swaps it in."""
    from tutor.app import rebuild_index

    intake.check_corpus(settings)
    return show_result(rebuild_index(settings, terminal.show_progress), settings.json, terminal)


def index_verify(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Checks the index against its manifest; 1 when something is wrong with it."""
    from tutor.app import verify_index

    report = verify_index(settings)
    problems = report.get("problems") or []
    show_result(report, settings.json, terminal)
    for problem in problems:
        terminal.warn(f"tutor: {problem}")
    if problems:
        terminal.warn("tutor: mend it with: tutor index rebuild")
    return 1 if problems else 0


def need_action(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """For a command that was given without its action."""
    raise UsageError(f"say what to do: tutor {options.command} {options.actions}")
