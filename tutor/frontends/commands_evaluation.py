"""The command that measures how good the tutor is: eval.

Contract: `evaluate(options, settings, terminal)` runs a suite, writes its report to a folder and shows the figures as
tables, or as one JSON object; failures are `TutorError`. What a person handed in is checked before the tutor is
opened. It counts nothing itself.
"""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.errors import UsageError
from tutor.frontends import intake
from tutor.frontends.terminal import Terminal, make_printable, outline
from tutor.frontends.text_tables import draw_table
from tutor.settings import Settings

if TYPE_CHECKING:
    from tutor.quality.sets import Plan


def evaluate(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """The project's own quality figures."""
    from tutor.quality.comparison import compare_reports, find_last, read_report
    from tutor.quality.report import describe_run, find_folder, open_folder, write_report
    from tutor.quality.suites import run_suite

    for file in (options.set, options.questions, options.compare or None):
        intake.check_file(file)
    plan = read_plan(options, terminal)
    folder = open_folder(Path(options.report) if options.report is not None else find_folder(settings))
    earlier = (Path(options.compare).name, read_report(Path(options.compare))) if options.compare else None
    report = describe_run(run_suite(options.suite, settings, options.set, plan), plan.seed)
    if options.compare is not None:
        earlier = earlier or find_last(folder, report)
        if earlier is None:
            terminal.warn(f"tutor: there is no earlier report of '{options.suite}' over the same sets in {folder}")
        else:
            report["comparison"] = {"with": earlier[0], "rows": compare_reports(earlier[1], report)}
    paths = write_report(report, folder)
    _show(report, settings, terminal)
    terminal.note(f"tutor: the report is in {paths[0]}, {paths[1].name} and {paths[2].name}")
    return 0


def read_plan(options: Namespace, terminal: Terminal) -> "Plan":
    """What the run covers.

    Raises:
        UsageError: an option has an impossible value.
    """
    from tutor.quality.metrics import SEED
    from tutor.quality.sets import Plan

    return Plan(
        over=options.over or "",
        questions=Path(options.questions) if options.questions is not None else None,
        plain=_read_count(options.plain),
        seed=SEED if options.seed is None else options.seed,
        progress=terminal.show_progress,
    )


def _read_count(text: str | None) -> int | None:
    if text is None:
        return None
    if text != "all" and (not text.isdecimal() or int(text) < 1):
        raise UsageError(f"--plain is {text!r}; give a whole number of questions above 0, or all")
    return -1 if text == "all" else int(text)


def _show(report: Mapping[str, Any], settings: Settings, terminal: Terminal) -> None:
    from tutor.quality.report import tell_comparison
    from tutor.quality.tables import make_tables

    if settings.json:
        terminal.write_json(report)
        return
    told = make_tables(report)
    for table in [*tell_comparison(report), *told]:
        lines = draw_table([dict(row) for row in table.rows], terminal.style.width)
        terminal.write(make_printable("\n".join([table.title, "", *lines, ""])) + "\n")
    if not told:  # a suite that tries alternatives
        terminal.write_line("\n".join(outline(report)))
