"""The commands that answer and those that measure: ask, chat, compare, serve, mcp, bench, doctor.

Contract: each handler takes the parsed options, the settings and the terminal, and returns the exit code; failures are
`TutorError`. What a person handed in is checked before the tutor is opened, since that loads models. The handlers turn
events into text or JSON and decide nothing else.
"""

import dataclasses
from argparse import Namespace
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

from tutor.errors import TutorError, UsageError
from tutor.frontends import batch, intake, telling
from tutor.frontends.terminal import Terminal, show_result
from tutor.settings import Settings
from tutor.types import Answer, Failed

if TYPE_CHECKING:
    from tutor.engine import Tutor


def ask(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """One answer, or one for each line of a batch."""
    from tutor.session import Session

    if options.batch is not None and options.question:
        raise UsageError("give a question or --batch, not both")
    question = "" if options.batch is not None else intake.read_question(options.question)
    intake.check_file(options.batch)
    intake.check_corpus(settings)
    with closing(_open_tutor(settings, terminal)) as tutor:
        if options.batch is not None:
            return batch.answer_batch(tutor, options.batch, terminal)
        events = tutor.ask(Session(), question)
        if settings.json:
            ending = telling.await_answer(events)
            terminal.write_json(_to_json(ending.answer))
        else:
            ending = telling.tell_answer(events, terminal.write, terminal.style)
    if isinstance(ending, Failed):
        raise TutorError(ending.message)
    return 0


def chat(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """A conversation until the learner leaves."""
    from tutor.frontends import repl
    from tutor.frontends.practice import open_practice
    from tutor.frontends.prompt_line import open_line_reader
    from tutor.frontends.talk import Talk
    from tutor.session import Session

    intake.check_corpus(settings)
    with closing(_open_tutor(settings, terminal)) as tutor:
        if settings.json:
            return batch.converse(tutor, terminal)
        reader, is_person = open_line_reader(settings.data, repl.list_commands(), lambda: repl.list_arguments(tutor))
        if is_person and not settings.quiet:
            terminal.write_line("\n".join(repl.greet(tutor)))
        questions = partial(open_practice, settings)
        repl.converse(Talk(tutor, Session(), reader, terminal.write, terminal.style, practice=questions))
    return 0


def compare(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """One question under several techniques, side by side."""
    question = intake.read_question(options.question)
    intake.check_corpus(settings)
    from tutor.lab.compare import compare_techniques

    with closing(_open_tutor(settings, terminal)) as tutor:
        outcomes = [dataclasses.asdict(outcome) for outcome in compare_techniques(tutor, question)]
    if settings.json:
        terminal.write_json({"question": question, "outcomes": outcomes})
        return 0
    for outcome in outcomes:
        terminal.write_line(f"## {outcome['technique']}\n\n{outcome['text']}\n")
    terminal.write_table([{k: v for k, v in outcome.items() if k not in {"prompt", "text"}} for outcome in outcomes])
    return 0


def serve(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """Web UI, HTTP API and widget in one process."""
    from tutor.frontends.api_server import serve as serve_http

    intake.check_corpus(settings)
    serve_http(lambda: _open_tutor(settings, terminal), settings)
    return 0


def mcp(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """The tools for one MCP client, which started us and ends us by closing the streams."""
    intake.check_corpus(settings)
    from tutor.frontends.mcp_server import serve_streams

    serve_streams(lambda: _open_tutor(settings, terminal))
    return 0


def bench(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """The project's own speed figures."""
    from tutor.quality.bench import run_bench

    return show_result(run_bench(settings), settings.json, terminal)


def doctor(options: Namespace, settings: Settings, terminal: Terminal) -> int:
    """What is installed and in use, what is wrong, and how to mend it."""
    from tutor.app import examine

    findings = examine(settings)
    healthy = all(finding.ok for finding in findings)
    if settings.json:
        rows = [{"name": f.name, "ok": f.ok, "detail": f.detail, "remedy": f.remedy} for f in findings]
        terminal.write_json({"ok": healthy, "findings": rows})
        return 0 if healthy else 1
    for finding in findings:
        terminal.write_line(f"{'ok  ' if finding.ok else 'FAIL'}  {finding.name}: {finding.detail}")
        if not finding.ok:
            terminal.write_line(f"      {finding.remedy}")
    return 0 if healthy else 1


def _open_tutor(settings: Settings, terminal: Terminal) -> "Tutor":
    from tutor.app import open_tutor

    tutor = open_tutor(settings, terminal.show_progress)
    if tutor.note:  # why there is no model although one was wanted
        terminal.note(f"tutor: {tutor.note}")
    return tutor


def _to_json(answer: Answer) -> dict[str, Any]:
    from tutor.answers import to_json

    return to_json(answer)
